import type { SkillIndex } from '../model/skill.ts'
import type { Statement } from '../model/statement.ts'
import type { Finding, Recognizer, Trace } from './finding.ts'
import { createGate } from './gate.ts'
import type { Asked } from './logic/mark-choices.ts'
import { allOf } from './logic/simplify.ts'
import { buildCriterion } from './logic/tree.ts'
import { credential } from './recognizers/credential.ts'
import { education } from './recognizers/education.ts'
import { eligibility } from './recognizers/eligibility.ts'
import { experience } from './recognizers/experience.ts'
import { foreignDriving } from './recognizers/foreign-driving.ts'
import { germanFrenchEducation } from './recognizers/german-french/education.ts'
import { germanFrenchExperience } from './recognizers/german-french/experience.ts'
import { germanFrenchLanguage } from './recognizers/german-french/language.ts'
import { findMentioned, type Located } from './recognizers/mentioned.ts'
import { spanishEducation } from './recognizers/spanish/education.ts'
import { spanishExperience } from './recognizers/spanish/experience.ts'
import { spanishLanguage } from './recognizers/spanish/language.ts'
import { applyImportance } from './refiners/apply-importance.ts'
import { attachYears } from './refiners/attach-years.ts'
import { completeDegrees } from './refiners/complete-degrees.ts'
import { dropKinds } from './refiners/drop-kinds.ts'
import { dropNotAsked } from './refiners/drop-not-asked.ts'
import { dropOverlaps } from './refiners/drop-overlaps.ts'
import { endDegrees } from './refiners/end-degrees.ts'
import { nameAlternatives } from './refiners/name-alternatives.ts'
import { wholeLicences } from './refiners/whole-licences.ts'
import { type Stretch, spanOf, wordAt } from './stretch.ts'

/** Facts that need no lexicon. Each proposes; the refiners decide between them. */
const recognizers: readonly Recognizer[] = [
  experience,
  education,
  credential,
  eligibility,
  spanishExperience,
  spanishEducation,
  spanishLanguage,
  germanFrenchExperience,
  germanFrenchEducation,
  germanFrenchLanguage,
  foreignDriving,
]
const gate = createGate(recognizers)

/**
 * What is made of a statement's findings, in this order: overlaps go first, as soon as licences have their names and degrees their ends, because the rest reads
 * findings side by side; what is not asked for goes before years and fields could be handed to it.
 */
const refiners: readonly {
  id: string
  refine(findings: readonly Finding[], statement: Stretch, lexicon: Pick<SkillIndex, 'skill' | 'resolve'>): Finding[]
}[] = [
  { id: 'whole-licences', refine: wholeLicences },
  { id: 'end-degrees', refine: endDegrees },
  { id: 'drop-overlaps', refine: dropOverlaps },
  { id: 'drop-not-asked', refine: dropNotAsked },
  { id: 'drop-kinds', refine: dropKinds },
  { id: 'complete-degrees', refine: completeDegrees },
  { id: 'name-alternatives', refine: nameAlternatives },
  { id: 'attach-years', refine: attachYears },
]

/** No one writes a sentence that asks for more; a text without any full stop is read as one list, so that time stays linear in its length. */
const MOST_FINDINGS = 300

/** A statement that asks for something, and what is found in it. */
interface Asking {
  statement: Stretch & { place: Statement }
  /** How many things its words name, before the refiners decide between them. */
  named: number
  findings: Finding[]
}

/**
 * What each statement asks for: of those that ask for something never nothing, unless it says of all it names that it is not asked for. Each
 * step is taken for all statements before the next, because a processor's cache does not hold the code of all steps.
 */
export function readRequirements(
  statements: readonly (Stretch & { place: Statement })[],
  mentionsOf: (statement: Stretch) => readonly Located[],
  { lexicon, trace }: { lexicon: Pick<SkillIndex, 'skill' | 'resolve'>; trace?: Trace },
): Asked[][] {
  const readings = statements.map((statement): Asking | undefined => {
    if (statement.place.role !== 'required' && statement.place.role !== 'preferred') return undefined
    const findings = findMentioned(statement, mentionsOf(statement), lexicon)
    trace?.({ stage: 'mentions', statement: statement.place, findings })
    return { statement, named: 0, findings }
  })
  const asking = readings.filter((reading) => reading !== undefined)
  recognize(asking, trace)
  refine(
    asking.filter(({ named }) => named <= MOST_FINDINGS),
    lexicon,
    trace,
  )
  return readings.map((reading) => (reading ? requirementsOf(reading, lexicon) : []))
}

/** Adds what the recognizers find. */
function recognize(asking: readonly Asking[], trace: Trace | undefined): void {
  const open = asking.map(({ statement }) => gate.open(statement))
  recognizers.forEach(({ id, find }, index) => {
    asking.forEach(({ statement, findings }, at) => {
      if (!((open[at] ?? 0) & (1 << index))) return
      const own = find(statement)
      findings.push(...own)
      trace?.({ stage: id, statement: statement.place, findings: own })
    })
  })
  for (const one of asking) one.named = one.findings.length
}

/** Lets the refiners decide between what was found. */
function refine(asking: readonly Asking[], lexicon: Pick<SkillIndex, 'skill' | 'resolve'>, trace: Trace | undefined): void {
  for (const { id, refine } of refiners)
    for (const one of asking) {
      one.findings = refine(one.findings, one.statement, lexicon)
      trace?.({ stage: id, statement: one.statement.place, findings: one.findings })
    }
}

/** "You don't mind dogs. There are three." */
function tellsWhatIs(statement: Stretch): boolean {
  return wordAt(statement, statement.from) === 'there' && /^(?:is|are)$/.test(wordAt(statement, statement.from + 1))
}

function requirementsOf({ statement, named, findings }: Asking, lexicon: Pick<SkillIndex, 'skill'>): Asked[] {
  const { start, end, role, reason } = statement.place
  if (named > MOST_FINDINGS) {
    const criterion = allOf(findings.map(({ criterion }) => criterion)) ?? { kind: 'other', start, end }
    return [{ start, end, importance: role === 'preferred' ? 'preferred' : 'required', reason, criterion }]
  }
  if (!findings.length && (named || tellsWhatIs(statement))) return []
  return applyImportance(findings, statement, statement.place).map(({ importance, reason, findings: own, from, to }) => {
    const span = from === statement.from && to === statement.to ? { start, end } : spanOf(statement, from, to)
    return { ...span, importance, reason, criterion: buildCriterion(statement, own, lexicon) ?? { kind: 'other', ...span } }
  })
}
