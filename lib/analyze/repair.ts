// The wordings of headings and cues are words of postings too: loading them makes the vocabulary know them.
import './headings.ts'
import './roles/score.ts'
import { type Tokens, WORD } from '../lexicon/tokenize.ts'
import { readBracket } from './repair/brackets.ts'
import { type Broken, lettersOf, wordEnd } from './repair/broken-words.ts'
import { commonWords } from './repair/common-words.ts'
import { readEntity } from './repair/entities.ts'
import { partGlued } from './repair/glued.ts'
import { applyMends, type Mend } from './repair/mends.ts'
import { readWords } from './words/read-words.ts'
import { knownNumber, knowWords, UNSEEN } from './words/vocabulary.ts'

knowWords(commonWords.trim().split(/\s/))

const SPACE = 32
const HYPHEN = 45

/**
 * Mends what careless typesetting did to words, so that all who read tokens see the words meant; tokens keep their offsets in `text`:
 * "transfo rmer" becomes one token "transformer" over the original stretch, "&amp;" one token "&", "-LRB-" one "(", soft hyphens vanish, and a
 * word hyphenated at a line's end is whole again; "skillsYou" becomes two. `isWord` knows lower-cased words beside the common ones, such as the
 * lexicon's. Returns `tokens` itself if nothing was broken.
 */
export function repairTokens(text: string, written: Tokens, isWord: (lower: string) => boolean): Tokens {
  const known = { isCommon, isReal: (lower: string) => isCommon(lower) || isWord(lower) }
  const tokens = partGlued(text, written, readWords(written).strange, known)
  const { strange } = readWords(tokens)
  const broken: Broken = { text, tokens, strange: strange.slice(), isReal: known.isReal, whole: undefined }
  const ampersand = tokens.table.numberOf('&')
  const hyphen = tokens.table.numberOf('-')
  const mends: Mend[] = []
  for (let at = 0; at < tokens.length; ) {
    const bracket = tokens.word[at] === hyphen ? readBracket(tokens, at) : undefined
    if (bracket) {
      mends.push({ from: at, ...bracket })
      at = bracket.to
      continue
    }
    if (looksWhole(text, tokens, strange, ampersand, at)) {
      at++
      continue
    }
    const entity = tokens.lower[at] === '&' ? readEntity(tokens, at) : undefined
    const to = entity?.to ?? (tokens.kind[at] === WORD ? wordEnd(broken, at) : at + 1)
    if (entity) mends.push({ from: at, to, lower: entity.character.trim().toLowerCase() })
    else if (to > at + 1) mends.push({ from: at, to, lower: lettersOf(tokens, at, to) })
    at = to
  }
  return mends.length ? applyMends(tokens, mends) : tokens
}

/** Whether a word is one of those that the rules or the most common words know. */
function isCommon(lower: string): boolean {
  const number = knownNumber(lower)
  return number !== undefined && number !== UNSEEN
}

/** A quick look, enough for nearly all of a text: no reference, and no strange word next to another word. */
function looksWhole(text: string, { kind, start, end, word }: Tokens, strange: Uint8Array, ampersand: number, at: number): boolean {
  if (kind[at] !== WORD) return word[at] !== ampersand
  const to = end[at] ?? 0
  if (kind[at + 1] !== WORD) return text.charCodeAt(to) !== HYPHEN
  return !strange[at] && !strange[at + 1] && start[at + 1] === to + 1 && text.charCodeAt(to) === SPACE
}
