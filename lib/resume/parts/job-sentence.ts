import { findPeriods } from '../dates/period.ts'
import type { Line } from '../document.ts'
import type { DateLine } from './head-line.ts'
import { positionScore } from './vocabulary.ts'

const NAME = "(?<name>\\p{Lu}[\\p{L}\\d.'’&-]*(?:\\s(?:(?:of|and|de|der|van|la|le|the|für|am|du)\\s)?(?:&\\s)?\\p{Lu}[\\p{L}\\d'’&-]*)*)"
const WORDS = '(?:\\p{L}[\\p{L}/-]*'
const HELD: readonly RegExp[] = [
  // "I work as a social worker for the City of Almere", "was a baker at Crust & Co"
  `(?:am|was|been|be|became|as)\\s(?:an?\\s|the\\s)?(?<position>${WORDS}\\s){1,5}?)(?:at|for|with|in|on)\\s(?:the\\s)?${NAME}`,
  // "worked at Crust & Co as a baker", "joined the City of Almere as Social Worker"
  `(?:work(?:ed|ing)?|been|employed|joined)\\s(?:(?:at|for|with|by|in)\\s)?(?:the\\s)?${NAME},?\\sas\\s(?:an?\\s|the\\s|their\\s)?(?<position>${WORDS}(?:\\s(?!in\\s|on\\s|and\\s|from\\s|until\\s|with\\s|where\\s|for\\s)|(?![\\p{L}/-]))){1,4})`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'u'))

/** Whether words name a position: by one that does, or written as names are. */
const isPosition = (words: string) =>
  positionScore(words) > 0 || (positionScore(words) === 0 && words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)))

/** The job that a sentence with a time tells. */
export function jobIn({ text }: Line, today: Date): DateLine | undefined {
  const period = findPeriods(text, today).find(({ single }) => !single)
  const words = period && `${text.slice(0, period.start)}${text.slice(period.end)}`
  const { position, name } = HELD.map((held) => held.exec(words ?? '')).find((match) => match !== null)?.groups ?? {}
  if (!period || !position || !name || !isPosition(position.trim())) return undefined
  return {
    period,
    pieces: [
      { text: position.trim(), lead: 'line' },
      { text: name, lead: 'at' },
    ],
  }
}
