import type { EmploymentType } from '../../model/posting.ts'
import { isCapitalised, touches, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordsAt } from '../words/words-at.ts'
import { type FactReader, type Line, nothing } from './line.ts'
import { hasOccupation } from './title/occupations.ts'

const types = compilePhrases<EmploymentType>([
  ['full-time|full time|fulltime|wholetime|whole-time|whole time|vollzeit|temps plein|tiempo completo|jornada completa', 'FULL_TIME'],
  ['part-time|part time|parttime|teilzeit|temps partiel|tiempo parcial|media jornada', 'PART_TIME'],
  ['contractor position|contractor role|freelance|contract position|contract role|contract-to-hire|independent contractor', 'CONTRACTOR'],
  [
    'temporary|seasonal|fixed-term|fixed term|temp to perm|temp-to-perm|temp to hire|temp-to-hire|temporary to permanent|ftc|maternity cover',
    'TEMPORARY',
  ],
  ['internship', 'INTERN'],
  ['volunteer position|volunteer role|volunteer opportunity', 'VOLUNTEER'],
  ['per diem|per-diem', 'PER_DIEM'],
])
const labels =
  /^(?:(?:job|employment|employee|position|contract|work|worker|time|role|shift) ?(?:type|status|time|schedule|term|duration)|type|schedule|duration|tenure|hours|employment|contract|type of (?:employment|contract|position)|status)$/
const nouns =
  /^(?:position|role|job|employment|contract|permanent|opportunity|schedule|employee|hours|basis|temporary|with|-|,|\/|and|or|\(|\)|)$/

const seeks = wordsAt('looking searching recruiting hiring seeking seek seeks need needs hire recruit require requires after want wants')
const signs = /^[-|·•(),.;/]$/
/** Terms stand without a noun among the first lines only. */
const FIRST_LINES = 7

/** How one is employed, from a label ("Employment type: Full-time") or a sentence of the offer ("a full-time, permanent position"). */
export const employmentType: FactReader = {
  triggers: types.keys.concat('contract'),
  read(line) {
    const isLabelled = line.label !== undefined && labels.test(line.label)
    const isTop = line.place < FIRST_LINES && /^(?:heading|offer|other)$/.test(line.role)
    const isOffer = isLabelled || isTop || line.role === 'offer'
    if (!isOffer && line.place >= FIRST_LINES) return nothing
    const found = new Set<EmploymentType>()
    for (let at = isLabelled ? line.valueFrom : line.from; at < line.to; at++) {
      const type = types.longest(line, at)
      const isOfJob = type !== undefined && (isLabelled || areOfJob(line, at, type.to))
      if (
        type &&
        (isOfJob ||
          (isOffer &&
            (nouns.test(wordAt(line, type.to)) ||
              (isTop && (isSetOff(line, at, type.to) || (type.value.endsWith('_TIME') && isBeforeTitle(line, at, type.to)))))))
      ) {
        found.add(type.value)
        if (type.value === 'PART_TIME' && isFullToo(line, at)) found.add('FULL_TIME')
      } else if (wordAt(line, at) === 'contract' && (isLabelled || (line.place === 0 && isBetween(line, at)))) found.add('CONTRACTOR')
    }
    return found.size ? [{ field: 'employmentType', value: [...found], trust: isLabelled ? 2 : 1 }] : nothing
  },
}

/** "Full & part time", "full- or part-time": the noun told once counts for both. */
function isFullToo(line: Line, part: number): boolean {
  if (!/^(?:and|or|&|\/)$/.test(wordAt(line, part - 1))) return false
  return wordAt(line, wordAt(line, part - 2) === '-' ? part - 3 : part - 2) === 'full'
}

/** How far behind its terms the job is named. */
const LONGEST_TITLE = 5

/** "full-time and permanent", "seeks a full-time Night Cook": terms of the job also where a sentence tells of something else first. */
function areOfJob(line: Line, from: number, to: number): boolean {
  if (/^(?:and|or|,|\/|&)$/.test(wordAt(line, to)) && wordAt(line, to + 1) === 'permanent') return true
  if (!/^(?:a|an)$/.test(wordAt(line, from - 1))) return false
  if (wordAt(line, from - 2) === 'on' && wordAt(line, to) === 'basis') return true
  if (!hasOccupation(line, to, to + LONGEST_TITLE)) return false
  return isCapitalised(line, to) || isSought(line, from - 2)
}

/** "Looking for a part-time studio assistant", "we need a full time cook": whether the word before the article asks for someone. */
function isSought(line: Line, at: number): boolean {
  return seeks(line, wordAt(line, at) === 'for' ? at - 1 : at)
}

/** "Part-Time Office Manager" as the first line, "Night Cook - Contract - Leeds". */
function isBeforeTitle(line: Line, from: number, to: number): boolean {
  return line.place === 0 && from === line.first && isCapitalised(line, to) && hasOccupation(line, to, to + LONGEST_TITLE)
}

/** Whether a word stands by itself behind a dash or bar, or in brackets. */
function isBetween(line: Line, at: number): boolean {
  if (wordAt(line, at - 1) === '(') return /^[),]$/.test(wordAt(line, at + 1))
  return /^[-|·•]$/.test(wordAt(line, at - 1)) && !touches(line, at) && /^[-|·•]?$/.test(wordAt(line, at + 1)) && !touches(line, at + 1)
}

/** Whether terms stand by themselves: a line of their own, or between brackets, dashes, bars and commas. */
function isSetOff(line: Line, from: number, to: number): boolean {
  return (from === line.first || signs.test(wordAt(line, from - 1))) && (to >= line.to || signs.test(wordAt(line, to)))
}
