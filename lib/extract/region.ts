import { words } from './page-text.ts'
import type { Line, PageText } from './text-writer.ts'
import { isAside, isBarrier, isControl } from './words/after.ts'
import { isFormLabel } from './words/form-labels.ts'
import { splitLabel } from './words/labels.ts'
import { isSectionHeading } from './words/section-headings.ts'

/** Indexes of the first and last line of a stretch, both included. */
export interface Region {
  first: number
  last: number
}

/** Characters by how much they say: one Chinese, Japanese or Korean character stands for about a word's third. */
export function weigh(text: string): number {
  return text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0)
}

/**
 * The stretch of lines that reads like one posting's text: the run with the greatest sum, where prose, list items and section headings
 * count for it, links, controls and short scraps against it, and "Similar jobs" or a copyright line parts it for good. `kept` says which
 * lines another judgement (Readability's) takes for content.
 */
export function findRegion(text: PageText, kept?: (line: Line) => boolean): Region | undefined {
  let best: (Region & { sum: number; headings: number }) | undefined
  let [first, sum, headings] = [0, 0, 0]
  let isAsking = false
  for (const [index, line] of text.lines.entries()) {
    const said = words(text, line)
    // What stands below "Similar jobs" is never the description once something like one was found above it.
    if (best && best.headings > 0 && best.sum >= 400 && isBarrier(said)) break
    if (sum <= 0) [first, sum, headings] = [index, 0, 0]
    if (line.kind === 'heading' || isSectionHeading(said)) isAsking = asks.test(said) && line.linked === 0
    else if (isAsking && (line.linked > 0 || line.apart || splitLabel(said) || isControl(said))) isAsking = false
    sum += (isAsking && isScrap(line, said) ? listedWorth : worthOf(said, line)) + (kept ? (kept(line) ? 10 : -10) : 0)
    if (isSectionHeading(said)) headings++
    if (sum > 0 && (!best || sum > best.sum)) best = { first, last: index, sum, headings }
  }
  return best && { first: best.first, last: best.last }
}

/** Headings under which lines without the markup of a list still are one: "Key skills", "License/Certification". */
const asks =
  /^(?:key |required |preferred |professional |technical |desired |main |language )*(?:skills?|qualifications?|requirements?|licen[cs]\w*|certific\w*|languages?|competenc\w*|education)(?![\p{L}-])/iu
const listedWorth = 5

/** A short line that is no barrier and no control. */
function isScrap(line: Line, said: string): boolean {
  return line.kind === 'paragraph' && weigh(said) < 50 && !isBarrier(said) && !isAside(said) && !isFormLabel(said)
}

/** "EOE/ADA", "AN EQUAL OPPORTUNITY EMPLOYER": what many postings end with. */
const lastWord = /^(?:EOE|EEO|AA)(?:[/ ,.]|$)|\bequal (?:employment )?opportunity(?: employer)?\W*$/i

function worthOf(said: string, line: Line): number {
  if (isBarrier(said)) return -Infinity
  if (isControl(said) || isAside(said)) return -30
  if (line.apart || line.aside) return -20
  if (isFormLabel(said)) return -60
  const linked = line.linked / (line.end - line.start)
  if (isSectionHeading(said) && linked < 0.5) return line.kind === 'heading' ? 100 : 50
  if (linked > 0.6) return -40
  // "Closing date: 29 January. Interviews the week after." is said in a posting's text.
  if (splitLabel(said) && !(said.length > 40 && /[.!]$/.test(said))) return -5
  const weight = Math.min(300, weigh(said)) * (1 - linked)
  if (line.kind === 'heading') return weight > 90 || asks.test(said) ? 40 : -5
  if (line.kind === 'item') return weight >= 12 ? weight + 15 : -5
  if (weight >= 50) return weight
  if (weight > 0 && lastWord.test(said)) return 10
  return /[.!?;。！？；]$/.test(said) && weight > 15 ? 10 : -15
}
