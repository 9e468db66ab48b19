/** What the names end in that are shown shorter: few do, which is told soonest. */
const papers = /(?:certifications?|certificates?|certs?|credential|designation)$/

/** The name by which a mention that no one knows is shown: initials need no noun for a paper ("CISR designation" is CISR). */
export function shortName(words: string): string {
  if (!papers.test(words)) return words
  return (
    /^((?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d+-]+)\s+(?:certifications?|certificates?|certs?|credential|designation)$/u.exec(words)?.[1] ?? words
  )
}
