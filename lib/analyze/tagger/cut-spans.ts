import { beginsCapital } from '../../lexicon/tokenize.ts'
import { behindManner } from '../recognizers/experience/manners.ts'
import { longJoint } from '../recognizers/skills/lists.ts'
import { joinsWords } from '../recognizers/skills/phrase-words.ts'
import { isFragment, type Places } from '../recognizers/skills/places.ts'
import { plain } from '../stretch.ts'
import { wordSet } from '../words/word-set.ts'
import type { TaggedSpan } from './tag.ts'

/** What says how good somebody is, and begins a skill of its own where it stands in the middle of a name. */
const praise = wordSet('strong excellent solid proven outstanding')
const lavish = wordSet('killer stellar superb fierce')
/** Words that join a skill to the sentence before it and begin none. */
const joining = wordSet('or and a an the for')

/** What is said of a thing that is asked for, before its name, after it, and of what is done with it: "bring your". */
const standing = wordSet('current valid active successful')
const wished = wordSet('asset plus bonus advantage must')
const needs = wordSet('required preferred desired desirable essential mandatory very strongly highly greatly chops')
/** "Writing matters as much as speed", which is told from "family matters" by what follows. */
const tellsWeight = wordSet('matters counts')
const weighs = wordSet('as most more less here too hugely enormously')
const possessors = wordSet('your our their his her my')

/** Spans without joining words at their front, none over a semicolon or the end of a line; none where one holds nothing else. */
export function cutSpans(places: Places, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { lower } = places.tokens
  const kept: TaggedSpan[] = []
  // The labelled sentences count the bracket behind a name to it.
  const isWhole = !isFragment(places)
  for (const span of spans) {
    for (let at = span.first; at <= span.last; ) {
      let first = at
      while (
        at <= span.last &&
        lower[at] !== ';' &&
        !(isWhole && span.type === 'knowledge' && longJoint(places, at)) &&
        (at === first || !(beginsLine(places, at) || (isWhole && span.type === 'knowledge' && beginsAnew(places, at))))
      )
        at++
      let last = at - 1
      while (first <= last && joining.has(lower[first] ?? '') && !joinsWords(places, first + 1)) first++
      if (isWhole && span.type === 'knowledge') first = behindPossessor(lower, first, last)
      if (isWhole) first = behindManner({ text: places.text, tokens: places.tokens, from: 0, to: places.tokens.length }, first, last)
      while (isWhole && last > first && (isStanding(places, first) || isPraised(lower, first, last))) first++
      if (isWhole) last = beforeWish(lower, first, last)
      while (isWhole && last > first && (opensNothing(places, first, last) || needs.has(lower[last] ?? '') || isWeighed(lower, last)))
        last--
      if (first <= last) kept.push(first === span.first && last === span.last ? span : { ...span, first, last })
      // "Quill to a miller": what is done with a name is no part of it.
      if (isWhole && span.type === 'knowledge' && lower[at] === 'to') break
      if (at <= span.last) at += lower[at] === ';' ? 1 : longJoint(places, at)
    }
  }
  return kept
}

/** "Active pilot card", but not "Active Ledger", a name inside a sentence. */
function isStanding({ tokens, statementOf }: Places, at: number): boolean {
  const isName = statementOf[at - 1] === statementOf[at] && beginsCapital(tokens, at) && beginsCapital(tokens, at + 1)
  return standing.has(tokens.lower[at] ?? '') && !isName
}

/** "Bring your Quill card": the name begins behind whose it is, but for "know your customer". */
function behindPossessor(lower: readonly string[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) if (possessors.has(lower[at] ?? '')) return lower[at - 1] === 'know' ? first : at + 1
  return first
}

/** "Glazing an asset", "glazing a plus": how much a thing is wanted is no part of it. */
function beforeWish(lower: readonly string[], first: number, last: number): number {
  return last > first + 1 && wished.has(lower[last] ?? '') && /^an?$/.test(lower[last - 1] ?? '') ? last - 2 : last
}

/** "Killer typography": of one thing alone, because two of them are told apart by their words ("flawless spelling and stellar layout"). */
function isPraised(lower: readonly string[], first: number, last: number): boolean {
  if (!lavish.has(lower[first] ?? '')) return false
  for (let at = first + 1; at < last; at++) if (joining.has(lower[at] ?? '')) return false
  return true
}

function isWeighed(lower: readonly string[], at: number): boolean {
  return tellsWeight.has(lower[at] ?? '') && weighs.has(lower[at + 1] ?? '')
}

/** A colon, a closing bracket that was not opened before, or an opening one at the end. */
function opensNothing(places: Places, first: number, last: number): boolean {
  const word = plain(places.tokens.lower[last] ?? '')
  if (word === '(' || word === '-' || word === ':') return true
  if (word !== ')') return false
  for (let at = first; at < last; at++) if (plain(places.tokens.lower[at] ?? '') === '(') return false
  return true
}

/** "Quill strong glazing", "RFP: 2 years of glazing", "Quill for glazing": behind these the name of something else begins. */
function beginsAnew({ text, tokens }: Places, at: number): boolean {
  if (tokens.lower[at] === 'for' || tokens.lower[at] === 'to') return beginsCapital(tokens, at - 1) && !beginsCapital(tokens, at + 1)
  if (tokens.lower[at - 1] === ':') return tokens.start[at] !== tokens.end[at - 1]
  return (
    praise.has(tokens.lower[at] ?? '') &&
    /^\s+$/.test(text.slice(tokens.end[at - 1], tokens.start[at])) &&
    !joining.has(tokens.lower[at - 1] ?? '')
  )
}

function beginsLine({ text, tokens }: Places, at: number): boolean {
  return text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n')
}
