import { findPeriods } from '../dates/period.ts'
import type { Line } from '../document.ts'
import type { DateLine } from './head-line.ts'
import { positionScore } from './vocabulary.ts'

/** "I work as a social worker for the City of Almere", "was a baker at Crust & Co". */
const HELD =
  /(?<!\p{L})(?:am|was|been|be|became|as)\s(?:an?\s|the\s)?(?<position>(?:\p{L}[\p{L}/-]*\s){1,5}?)(?:at|for|with|in|on)\s(?:the\s)?(?<name>\p{Lu}[\p{L}\d.'’&-]*(?:\s(?:(?:of|and|de|der|van|la|le|the|für|am|du)\s)?(?:&\s)?\p{Lu}[\p{L}\d'’&-]*)*)/u

/** The job that a sentence with a time tells. */
export function jobIn({ text }: Line, today: Date): DateLine | undefined {
  const period = findPeriods(text, today).find(({ single }) => !single)
  const words = period && `${text.slice(0, period.start)}${text.slice(period.end)}`
  const { position, name } = HELD.exec(words ?? '')?.groups ?? {}
  if (!period || !position || !name || positionScore(position) <= 0) return undefined
  return {
    period,
    pieces: [
      { text: position.trim(), lead: 'line' },
      { text: name, lead: 'at' },
    ],
  }
}
