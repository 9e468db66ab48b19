import type { ProfileEducation } from '../model/profile.ts'
import type { EducationLevel, LeafCriterion } from '../model/requirement.ts'
import type { SkillIndex } from '../model/skill.ts'
import type { Background } from './background.ts'
import { degreeLevel, isFinished, LEVELS } from './degree.ts'
import { isField } from './field-of-study.ts'
import type { LeafFinding } from './finding.ts'
import { isNearField, takesNearField } from './near-field.ts'
import { sentenceAround } from './sentence-around.ts'

type EducationCriterion = Extract<LeafCriterion, { kind: 'education' }>

/** Schooling that people name among their certificates: "Cert III in Carpentry", "NVQ Level 2". */
const SCHOOLING = /cert(?:ificate)?\.?\s(?:[iv]+|\d)\b|\bnvq\b|\bsvq\b|diploma|apprentice|journeyman|red seal/i

interface Degree {
  level: EducationLevel
  area: string | undefined
  studyType: string | undefined
  name: string
  finished: boolean
}

/**
 * Judges a degree: its level first, then its field, or one near to it where the posting takes that; a lower one is left to the person where the
 * posting accepts equivalent experience.
 */
export function judgeEducation(
  criterion: EducationCriterion,
  background: Background,
  { lexicon, today }: { lexicon: SkillIndex; today: Date },
  posting: string,
): LeafFinding {
  const step = stepOf(posting.slice(criterion.start, criterion.end))
  const papers = [...background.papers].filter((name) => SCHOOLING.test(name)).map((studyType) => ({ studyType }))
  const degrees = [...background.education, ...papers].flatMap((education) => readDegree(education, today))
  const high = degrees.filter(
    ({ level, studyType }) => suffices(level, criterion.level) && (level !== criterion.level || isAsHigh(stepOf(studyType ?? ''), step)),
  )
  const finding = (status: LeafFinding['status'], reason: LeafFinding['reason'], degree?: Degree): LeafFinding => ({
    status,
    reason,
    ...(degree && { values: { has: degree.name } }),
    evidence: degree ? [degree.name] : [],
  })
  const inField = (degree: Degree) => criterion.fields.length === 0 || criterion.fields.some((field) => isField(degree, field, lexicon))
  const done = high.filter(({ finished }) => finished)
  const fitting = done.find(inField)
  if (fitting) return finding('met', 'degree-have', fitting)
  const coming = high.filter(({ finished }) => !finished).find(inField)
  if (coming) return finding('partial', 'degree-in-progress', coming)
  const near = takesNearField(sentenceAround(posting, criterion))
    ? done.find((degree) => criterion.fields.some((field) => isNearField(degree, field)))
    : undefined
  if (near) return finding('met', 'degree-have', near)
  if (done[0]) return finding('partial', 'degree-other-field', done[0])
  const best = degrees.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))[0]
  if (criterion.orEquivalent && background.jobs.length > 0)
    return best ? finding('unknown', 'degree-equivalent-judge', best) : finding('unknown', 'degree-equivalent-missing')
  return best ? finding('unmet', 'degree-lower', best) : finding('unmet', 'degree-missing')
}

function readDegree({ studyType, area, institution, startDate, endDate }: ProfileEducation, today: Date): Degree[] {
  const level = degreeLevel(studyType ?? '') ?? degreeLevel(area ?? '') ?? degreeLevel(institution ?? '')
  if (!level) return []
  const name = [[studyType, area].filter(Boolean).join(', '), institution].filter(Boolean).join(' · ')
  return [{ level, area, studyType, name, finished: isFinished({ studyType, startDate, endDate }, today) }]
}

/** How high "NVQ Level 2" or "Certificate III" is within its kind, where the words tell. */
function stepOf(words: string): number | undefined {
  const told = /(?:level|nvq|svq|cert(?:ificate)?\.?)\s(\d|i{1,3}|iv)\b/i.exec(words)?.[1]?.toLowerCase()
  return told === undefined ? undefined : Number(told) || ['i', 'ii', 'iii', 'iv'].indexOf(told) + 1
}

const isAsHigh = (has: number | undefined, needs: number | undefined) => has === undefined || needs === undefined || has >= needs

function suffices(has: EducationLevel, needs: EducationLevel): boolean {
  if (needs === 'professional' || needs === 'doctorate') return has === needs
  return LEVELS.indexOf(has) >= LEVELS.indexOf(needs)
}
