import { SIGN, tokenize } from './tokenize.ts'

/**
 * The token sequences under which a form is kept. Joints fold: "Node.js" is kept as `node . js`, `node js` and `nodejs`, so that
 * "Node.js", "node js", "Node-JS" and "NodeJS" all find it (a hyphen or dot between two words of the text may be passed over; a slash may
 * not, because "Java/Go" is a list). A capital inside a word is a joint too: "PowerPoint" is also `power point`. A form of several words
 * that ends in a plural is kept in the singular too.
 */
export function spellings(words: string): string[][] {
  const all = /^[a-z]+(?: [a-z]+)*$/i.test(words) ? spellPlain(words) : spellJointed(words)
  for (let at = all.length - 1; at >= 0; at--) {
    const spelling = all[at] ?? []
    const singular = spelling.length > 1 && singularOf(spelling.at(-1) ?? '')
    if (singular) all.push([...spelling.slice(0, -1), singular])
  }
  return all
}

/** Words of plain letters with single spaces: nearly every form, and no need of the tokenizer. */
function spellPlain(words: string): string[][] {
  const spelling = words.toLowerCase().split(' ')
  const parts = spelling.length === 1 && splitAtCapitals(words)
  return parts ? [spelling, parts] : [spelling]
}

function spellJointed(words: string): string[][] {
  const tokens = tokenize(words)
  const exact = tokens.lower.map(foldToken)
  const isJoint = (at: number) => tokens.kind[at] === SIGN && at > 0 && at < exact.length - 1 && /[-./]/.test(exact[at] ?? '')
  if (!exact.some((_, at) => isJoint(at))) return [exact]
  return [exact, exact.filter((_, at) => !isJoint(at)), joinAt(exact, isJoint)]
}

/** What a token counts as: "&" as "and", every apostrophe and hyphen as the plain one. */
export function foldToken(lower: string): string {
  if (lower.length > 1) return lower
  if (lower === '&') return 'and'
  if (lower === '’' || lower === '‘') return "'"
  if (lower === '‐' || lower === '‑' || lower === '–') return '-'
  return lower
}

/** The words beside each joint as one word: `front - end web` becomes `frontend web`. */
function joinAt(exact: readonly string[], isJoint: (at: number) => boolean): string[] {
  const joined: string[] = []
  for (let at = 0; at < exact.length; at++) {
    if (isJoint(at)) continue
    if (at > 0 && isJoint(at - 1)) joined.push(`${joined.pop() ?? ''}${exact[at]}`)
    else joined.push(exact[at] ?? '')
  }
  return joined
}

/** "PowerPoint" as `power point`, "JavaScript" as `java script`; undefined for a word with no such joint, or with a short part. */
function splitAtCapitals(words: string): string[] | undefined {
  if (!/[a-z][A-Z]/.test(words)) return undefined
  const parts = words.split(/(?<=[a-z])(?=[A-Z])/)
  return parts.every((part) => part.length > 2) ? parts.map((part) => part.toLowerCase()) : undefined
}

/** The singular of a regular English plural, in small letters; undefined for anything else. */
export function singularOf(word: string): string | undefined {
  if (word.length < 4 || word.charCodeAt(word.length - 1) !== 115 || /(?:ss|us|is|ics)$/.test(word)) return undefined
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:xes|ches|shes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
