import { compilePhrases } from '../phrases.ts'
import { isCapitalised, touches, wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import type { Claim, FactReader, Line } from './line.ts'
import { isOccupation } from './occupations.ts'

const titleLabels = /^(?:job |position |role |vacancy |class |classification |working |official |posting )?title$/
/** Labels that as often name something else: believed where the value names an occupation. */
const otherLabels = /^(?:position|role|job|vacancy|job name|position name|we are hiring|now hiring|opening)$/
/** Words that a job title follows in a sentence. */
const openers = compilePhrases([
  [
    'looking for|seeking|hiring|searching for|recruiting|in search of|in need of|hire|recruit|is seeking for|seeks|looking to hire|looking to recruit|the role of|the position of|position as|join us as|join our team as|open position for|opening for|vacancy for|opportunity for',
    true,
  ],
])
const articles = wordSet('a an our another one some')
const ends = wordSet(
  ', . ; : ! ? ( ) - to with who that for in at on of based from will and you we is are as within under i.e. reporting responsible whose where',
)
const smallWords = wordSet('of and & / - the or for')
const LONGEST = 9
/** A title that stands as a line of its own is looked for among the first lines only. */
const FIRST_LINES = 4

/** The title of the job, from a label, a heading ("About the … role"), the first lines, or a sentence ("looking for a …", "As a …, you will"). */
export const title: FactReader = {
  read(line) {
    if (line.label && (titleLabels.test(line.label) || otherLabels.test(line.label))) {
      const to = endOfLine(line, line.valueFrom)
      const isKnown = titleLabels.test(line.label) || hasOccupation(line, line.valueFrom, to)
      if (isKnown && to > line.valueFrom && to - line.valueFrom <= 14) return claim(line, line.valueFrom, to, 10)
    }
    let from = line.from
    while (/^[*#_>•-]$/.test(wordAt(line, from))) from++
    const heading = fromAboutRole(line, from) ?? fromFirstLine(line, from)
    if (heading) return heading
    if (line.role === 'heading') return []
    if (/^as$/.test(wordAt(line, from)) && /^(?:a|an|the|our)$/.test(wordAt(line, from + 1))) {
      const found = phraseFrom(line, from + 2, 5)
      if (found.length) return found
    }
    for (let at = from; at < Math.min(line.to, from + 60); at++) {
      const opener = openers.longest(line, at)
      if (!opener) continue
      const found = phraseFrom(line, opener.to, 4)
      if (found.length) return found
    }
    return fromOpenings(line, from)
  },
}

/** "About the Senior Engineer, Search role". */
function fromAboutRole(line: Line, from: number): Claim[] | undefined {
  if (line.role !== 'heading' || wordAt(line, from) !== 'about' || wordAt(line, from + 1) !== 'the') return undefined
  const to = endOfLine(line, from)
  const isRole = /^(?:role|position|job)$/.test(wordAt(line, to - 1)) && to - from > 3 && to - from < 16
  return isRole ? claim(line, from + 2, to - 1, 7) : undefined
}

/** A short line near the top that ends in, or has, the noun of a job. */
function fromFirstLine(line: Line, from: number): Claim[] | undefined {
  if (line.place >= FIRST_LINES || (line.role !== 'heading' && line.role !== 'other') || line.label) return undefined
  const to = endOfLine(line, from)
  if (to - from > LONGEST || to <= from || /^(?:about|job|our|the|your|we|why|what|meet|join|apply|how|who|key)$/.test(wordAt(line, from)))
    return undefined
  for (let at = from; at < to; at++) if (/^(?:[.;:!?]|is|are|you|we|available|wanted|needed)$/.test(wordAt(line, at))) return undefined
  return hasOccupation(line, from, to) ? claim(line, from, to, 6) : undefined
}

/** "Driver positions available", "Cooks wanted". */
function fromOpenings(line: Line, from: number): Claim[] {
  for (let at = from + 1; at < Math.min(from + 6, line.to); at++) {
    const isOpening =
      /^(?:positions?|jobs?|openings?|vacancies)$/.test(wordAt(line, at)) && /^(?:available|open|now|are)$/.test(wordAt(line, at + 1))
    if ((isOpening || /^(?:wanted|needed)$/.test(wordAt(line, at))) && isOccupation(wordAt(line, at - 1))) return claim(line, from, at, 3)
  }
  return []
}

/** The title in "an experienced Data Engineer to …": from its first capital, or its last words if it has none. */
function phraseFrom(line: Line, start: number, trust: number): Claim[] {
  let from = start
  while (articles.has(wordAt(line, from))) from++
  let to = from
  for (; to < Math.min(from + 14, line.to); to++) {
    const word = wordAt(line, to)
    if (
      ends.has(word) &&
      !(word === '-' && touches(line, to) && touches(line, to + 1)) &&
      !(word === 'and' && isCapitalised(line, to + 1) && isCapitalised(line, to - 1)) &&
      !(word === 'of' && isCapitalised(line, to + 1))
    )
      break
  }
  let noun = to - 1
  while (noun >= from && !isOccupation(wordAt(line, noun))) noun--
  if (noun < from) return []
  const isNamed = isCapitalised(line, noun)
  let first = noun
  while (
    first > from &&
    (isNamed
      ? isCapitalised(line, first - 1) || (smallWords.has(wordAt(line, first - 1)) && first - 1 > from && isCapitalised(line, first - 2))
      : noun - first < 2 && !isManner(wordAt(line, first - 1)))
  )
    first--
  while (first < noun && !/^\p{L}/u.test(wordAt(line, first))) first++
  let last = noun + 1
  while (isNamed && last < to && (isCapitalised(line, last) || /^(?:\/|-|i|ii|iii|iv|v|\d)$/.test(wordAt(line, last)))) last++
  return claim(line, first, last, isNamed ? trust : trust - 2)
}

function hasOccupation(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOccupation(wordAt(line, at))) return true
  return false
}

function isManner(word: string): boolean {
  return /^(?:and|or|,|-|experienced|motivated|energetic|passionate|talented|skilled|dedicated|dynamic|enthusiastic|hardworking|reliable|qualified|professional|friendly|driven|new|full|part|time|great|strong|highly|expert|ideal|good|several|many|more|additional|amazing|exceptional|outstanding)$/.test(
    word,
  )
}

function endOfLine(line: Line, from: number): number {
  let to = line.to
  while (to > from && /^[.*,;:]$/.test(wordAt(line, to - 1))) to--
  return to
}

function claim(line: Line, from: number, to: number, trust: number): Claim[] {
  const value = written(line, from, to).replace(/\s+/g, ' ').trim()
  return /\p{L}{2}/u.test(value) && !/[[\]{}]/.test(value) ? [{ field: 'title', value, trust }] : []
}
