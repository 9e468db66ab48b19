import type { Places } from '../places.ts'

/** "LeadSquared", and "Calendly" where no sentence begins: no adverb and nothing that was done. */
export function isBrand({ text, tokens, statementOf }: Places, at: number): boolean {
  const written = text.slice(tokens.start[at], tokens.end[at])
  if (/\p{Ll}\p{Lu}/u.test(written)) return true
  const isInside = statementOf[at - 1] === statementOf[at] && /[\p{L},/]/u.test(text.charAt((tokens.end[at - 1] ?? 0) - 1))
  return isInside && /^\p{Lu}\p{Ll}+ly$/u.test(written)
}
