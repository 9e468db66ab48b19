import { americanOf } from './american.ts'
import { DECLARED, EXACT_CASE, NEVER_ALONE } from './guard.ts'
import type { FormMatch } from './lexicon.ts'
import type { Form } from './parse.ts'
import { foldToken, singularOf } from './spell.ts'
import { NUMBER, SIGN, type Tokens, WORD } from './tokenize.ts'
import type { Trie } from './trie.ts'

/** The step below the root for a form's first word, or undefined if no form starts so. */
export type Follow = (word: string) => Trie<Form> | undefined

/** Every form the tokens spell, by start, longer first. Linear in the text: a form is at most a dozen tokens long. */
export function findForms(follow: Follow, text: string, tokens: Tokens): FormMatch[] {
  const found: FormMatch[] = []
  const { length, kind, start, end, lower } = tokens
  const touches = (at: number) => at > 0 && at < length && start[at] === end[at - 1]

  /** Notes the forms that end with token `last`. */
  function note(forms: readonly Form[], first: number, last: number): void {
    for (const form of forms) {
      if (form.guard & NEVER_ALONE) continue
      const from = start[first] ?? 0
      const to = end[last] ?? 0
      if (form.guard & EXACT_CASE && !isWrittenAs(form.words, text.slice(from, to))) continue
      if (form.words.length < 3 && isPartOfCompound(first, last)) continue
      if (!isNoted(form, first, last)) found.push({ start: from, end: to, skill: form.skill, guard: form.guard & ~DECLARED, first, last })
    }
  }

  function isNoted(form: Form, first: number, last: number): boolean {
    for (let at = found.length - 1; at >= 0 && found[at]?.first === first; at--)
      if (found[at]?.last === last && found[at]?.skill === form.skill) return true
    return false
  }

  /** "C-level", "R&D", "C++", "T's": a form of one or two letters that is only a part of what is written is not that form. */
  function isPartOfCompound(first: number, last: number): boolean {
    if (touches(first) && /^[-‑&'’+.]$/.test(lower[first - 1] ?? '')) return true
    if (!touches(last + 1)) return false
    const after = lower[last + 1] ?? ''
    if (after === '-') return !/^(?:based|like|related)$/.test(lower[last + 2] ?? '')
    return after === '+' || after === '#' || (/^[‑&'’]$/.test(after) && touches(last + 2))
  }

  /** Takes the step `below` that token `at` leads to, and goes on from there. */
  function step(below: Trie<Form> | undefined, first: number, at: number): void {
    if (!below) return
    if (below.next) walk(below, first, at + 1)
    if (below.values && !isGluedOnward(at)) note(below.values, first, at)
  }

  /** Follows the tree below `node` along the tokens from `at`. */
  function walk(node: Trie<Form>, first: number, at: number): void {
    if (at >= length || !node.next) return
    const token = lower[at] ?? ''
    if (kind[at] !== WORD) {
      step(node.next.get(foldToken(token)), first, at)
      if (kind[at] === SIGN && isPassedOver(token, at)) walk(node, first, at + 1)
      return
    }
    takeWord(node.next.get(token), (word) => node.next?.get(word), first, at)
  }

  /** Takes token `at` as it is, as a plural, or in its American spelling. */
  function takeWord(below: Trie<Form> | undefined, under: Follow, first: number, at: number): void {
    step(below, first, at)
    const token = lower[at] ?? ''
    if (!below?.values) takeSingular(singularOf(token), under, first, at)
    const american = below ? undefined : americanOf(token)
    if (!american) return
    const standard = under(american)
    step(standard, first, at)
    if (!standard?.values) takeSingular(singularOf(american), under, first, at)
  }

  /** A plural ends a form that the lexicon has in the singular. */
  function takeSingular(singular: string | undefined, under: Follow, first: number, at: number): void {
    const values = singular && under(singular)?.values
    if (values && !isGluedOnward(at)) note(values, first, at)
  }

  function isPassedOver(sign: string, at: number): boolean {
    return /^[-‐‑.]$/.test(sign) ? touches(at) && touches(at + 1) : sign === '®' || sign === '™'
  }

  /** More letters or digits follow without a space, so the word is not over; a version number may follow a word of three letters. */
  function isGluedOnward(at: number): boolean {
    if (!touches(at + 1) || kind[at + 1] === SIGN) return false
    return !(kind[at + 1] === NUMBER && kind[at] === WORD && (lower[at] ?? '').length > 2)
  }

  for (let at = 0; at < length; at++) {
    if (kind[at] === SIGN) {
      if (lower[at] === '.' && !touches(at)) step(follow('.'), at, at)
      continue
    }
    if (touches(at) && kind[at - 1] !== SIGN) continue
    const below = follow(lower[at] ?? '')
    if (kind[at] === WORD) takeWord(below, follow, at, at)
    else step(below, at, at)
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}

/**
 * Whether the text writes a form in the form's own case: joints aside letter by letter, a plural's "s" allowed; a form that the lexicon
 * has in small letters needs a capital, because there the capital is what tells the name from the word.
 */
function isWrittenAs(form: string, written: string): boolean {
  if (form === form.toLowerCase()) return written.charAt(0) !== written.charAt(0).toLowerCase()
  if (written === form) return true
  const bare = (words: string) => words.replace(/[-./\s]+/g, '')
  return bare(written) === bare(form) || bare(written) === `${bare(form)}s`
}
