import { DECLARED, EXACT_CASE, NEVER_ALONE } from './guard.ts'
import type { FormMatch } from './lexicon.ts'
import type { Form } from './parse.ts'
import { NUMBER, SIGN, type Tokens, WORD } from './tokenize.ts'
import type { Trie } from './trie.ts'
import { type KnownWords, type Way, waysFrom } from './words.ts'

/** Every form the tokens spell, by start, longer first. Linear in the text: a form is at most a dozen tokens long. */
export function findForms(known: KnownWords, text: string, tokens: Tokens): FormMatch[] {
  const found: FormMatch[] = []
  const { length, kind, start, end, lower, word } = tokens
  const { startsNone } = known
  const touches = (at: number) => at > 0 && at < length && start[at] === end[at - 1]

  /** Notes the forms that end with token `last`. */
  function note(forms: readonly Form[], first: number, last: number): void {
    for (const form of forms) {
      if (form.guard & NEVER_ALONE) continue
      const from = start[first] ?? 0
      const to = end[last] ?? 0
      if (form.guard & EXACT_CASE && !isWrittenAs(form.words, text.slice(from, to))) continue
      if (form.words.length < 3 && isPartOfCompound(first, last)) continue
      if (!isNoted(form, first, last))
        put({
          start: from,
          end: to,
          skill: form.skill,
          guard: form.guard & ~DECLARED,
          field: form.guard & DECLARED ? 0 : form.field,
          first,
          last,
        })
    }
  }

  /** Puts a match behind those that start before it or are longer. */
  function put(match: FormMatch): void {
    let at = found.length
    found.push(match)
    for (let before = found[at - 1]; before && before.first === match.first && before.last < match.last; before = found[--at - 1])
      found[at] = before
    found[at] = match
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

  /** Takes token `at` the ways it leads, and goes on from there. */
  function take(ways: readonly Way[], first: number, at: number): void {
    for (const { node, isPlural } of ways) {
      if (node.next && !isPlural) walk(node, first, at + 1)
      if (node.values && !isGluedOnward(at)) note(node.values, first, at)
    }
  }

  /** Follows the tree below a step along the tokens from `at`. */
  function walk(step: Trie<Form>, first: number, at: number): void {
    if (at >= length) return
    if (kind[at] === SIGN && isPassedOver(lower[at] ?? '', at)) walk(step, first, at + 1)
    const { spellings, bits } = known.read(word[at] ?? 0)
    if (!(bits & step.bits) || !step.next) return
    const ways = waysFrom(spellings, step.next)
    if (ways.length) take(ways, first, at)
  }

  function isPassedOver(sign: string, at: number): boolean {
    return '-‐‑.'.includes(sign) ? touches(at) && touches(at + 1) : sign === '®' || sign === '™'
  }

  /** More letters or digits follow without a space, so the word is not over; a version number may follow a word of three letters. */
  function isGluedOnward(at: number): boolean {
    if (!touches(at + 1) || kind[at + 1] === SIGN || kind[at] === SIGN) return false
    return !(kind[at + 1] === NUMBER && kind[at] === WORD && (lower[at] ?? '').length > 2)
  }

  for (let at = 0; at < length; at++) {
    const number = word[at] ?? 0
    if (startsNone[number]) continue
    const isFresh = !touches(at) || kind[at - 1] === SIGN
    if (!isFresh || (kind[at] === SIGN && lower[at] !== '.')) continue
    take(known.read(number).ways, at, at)
  }
  return found
}

/**
 * Whether the text writes a form in the form's own case: joints aside letter by letter, a plural's "s" allowed; a form that the lexicon
 * has in small letters needs a capital, because there the capital is what tells the name from the word.
 */
function isWrittenAs(form: string, written: string): boolean {
  if (form === form.toLowerCase()) return written.charAt(0) !== written.charAt(0).toLowerCase()
  if (written === form) return true
  const [first, own] = [written.charAt(0), form.charAt(0)]
  if (first !== own && !isJoint(first) && !isJoint(own)) return false
  const bare = (words: string) => words.replace(/[-./\s]+/g, '')
  return bare(written) === bare(form) || bare(written) === `${bare(form)}s`
}

/** Whether a sign may join the words of a form. */
function isJoint(sign: string): boolean {
  return sign === '-' || sign === '.' || sign === '/'
}
