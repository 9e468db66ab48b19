/** Words with one space wherever they have white space: most have no other as it is. */
export function oneLine(words: string): string {
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words
}
