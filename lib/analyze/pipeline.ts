import type { Lexicon } from '../lexicon/lexicon.ts'
import { tokenize } from '../lexicon/tokenize.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Posting } from '../model/posting.ts'
import type { Reading } from '../model/reading.ts'
import type { Requirement } from '../model/requirement.ts'
import type { SkillIndex } from '../model/skill.ts'
import type { Statement } from '../model/statement.ts'
import { readFacts } from './facts/read-facts.ts'
import type { Finding, Recognizer, Trace } from './finding.ts'
import { createGate } from './gate.ts'
import { mentionsBeside, stretchesOf } from './located.ts'
import { choicesBelow } from './logic/choice-lists.ts'
import { markChoices } from './logic/mark-choices.ts'
import { choicesOverStatements } from './logic/over-statements.ts'
import { inOwnWords } from './logic/own-words.ts'
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
import { isFragment } from './recognizers/skills/places.ts'
import { recognizeSkills } from './recognizers/skills.ts'
import { spanishEducation } from './recognizers/spanish/education.ts'
import { spanishExperience } from './recognizers/spanish/experience.ts'
import { spanishLanguage } from './recognizers/spanish/language.ts'
import { applyImportance } from './refiners/apply-importance.ts'
import { attachYears } from './refiners/attach-years.ts'
import { completeDegrees } from './refiners/complete-degrees.ts'
import { dropKinds } from './refiners/drop-kinds.ts'
import { dropNegated } from './refiners/drop-negated.ts'
import { dropOverlaps } from './refiners/drop-overlaps.ts'
import { nameAlternatives } from './refiners/name-alternatives.ts'
import { withLineBreaks } from './repair/escapes.ts'
import { spellingOf } from './repair/spelling.ts'
import { repairTokens } from './repair.ts'
import { skillsAsked } from './skills-asked.ts'
import { readStatements, type UnitModels } from './statements.ts'
import { type Stretch, spanOf } from './stretch.ts'
import type { TaggerModel } from './tagger/model.ts'

/** What the analysis needs besides the posting. `trace` hears every step; left out, it costs nothing. */
export interface World {
  lexicon: Lexicon
  units: UnitModels
  /** Without one, rules alone find skills. */
  tagger?: TaggerModel
  trace?: Trace
}

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
 * What is made of a statement's findings, in this order: overlaps go first, because the rest reads findings side by side; what is not asked
 * for goes before years and fields could be handed to it.
 */
const refiners: readonly { id: string; refine(findings: readonly Finding[], statement: Stretch): Finding[] }[] = [
  { id: 'drop-overlaps', refine: dropOverlaps },
  { id: 'drop-negated', refine: dropNegated },
  { id: 'drop-kinds', refine: dropKinds },
  { id: 'complete-degrees', refine: completeDegrees },
  { id: 'name-alternatives', refine: nameAlternatives },
  { id: 'attach-years', refine: attachYears },
]

/** Understands a posting: returns it with the facts its text states added, and its statements, requirements and skill mentions. Pure. */
export function analyze(reading: Pick<Reading, 'posting' | 'blocks'>, world: World): Analysis & { posting: Posting } {
  const text = withLineBreaks(reading.posting.text)
  const asWritten = tokenize(text)
  const tokens = repairTokens(text, asWritten, world.lexicon.isWord)
  const spell = tokens === asWritten ? undefined : spellingOf(text, tokens)
  const statements = readStatements(text, tokens, reading.blocks, world.units)
  const skills = recognizeSkills(text, tokens, statements, world.lexicon, world.tagger)
  const mentionsOf = mentionsBeside(skills)
  const stretches = stretchesOf(text, tokens, statements)
  const asked = stretches.map((stretch) =>
    stretch.place.role === 'required' || stretch.place.role === 'preferred'
      ? readRequirements(stretch, stretch.place, mentionsOf(stretch), world)
      : [],
  )
  const choices = [...choicesOverStatements(stretches, asked), ...choicesBelow(stretches, asked, reading.blocks)]
  const told = markChoices(asked, choices)
    .flat()
    .filter((requirement) => !onlyIntroduces(requirement, text))
  const requirements = told.map((requirement, index) => ({
    id: `r${index + 1}`,
    ...requirement,
    criterion: inOwnWords(requirement.criterion, text, spell),
  }))
  /** In a few sentences by themselves skills stand as the tagger's labels have them. */
  const names = isFragment({ statements }) ? skills : skillsAsked(skills, told)
  const named = spell ? names.map((skill) => (skill.skill === null ? { ...skill, label: spell(skill.label, skill) } : skill)) : names
  return { posting: readFacts(reading.posting, stretches), statements, requirements, skills: named }
}

/** "You will thrive here if you bring:" names nothing by itself; what it asks for stands in the list below it. */
function onlyIntroduces({ criterion, end }: Omit<Requirement, 'id'>, text: string): boolean {
  return 'kind' in criterion && criterion.kind === 'other' && text.charAt(end - 1) === ':'
}

/** No one writes a sentence that asks for more; a text without any full stop is read as one list, so that time stays linear in its length. */
const MOST_FINDINGS = 300

/** What one statement asks for: never nothing, unless it says of all it names that it is not asked for. */
export function readRequirements(
  stretch: Stretch,
  statement: Statement,
  mentions: readonly Located[],
  { lexicon, trace }: { lexicon: Pick<SkillIndex, 'skill' | 'resolve'>; trace?: Trace },
): Omit<Requirement, 'id'>[] {
  const hear = trace && ((stage: string, findings: readonly Finding[]) => trace({ stage, statement, findings }))
  const found = findMentioned(stretch, mentions, lexicon)
  hear?.('mentions', found)
  const open = gate.open(stretch)
  recognizers.forEach((recognizer, index) => {
    if (!(open & (1 << index))) return
    const own = recognizer.find(stretch)
    found.push(...own)
    hear?.(recognizer.id, own)
  })
  if (found.length > MOST_FINDINGS)
    return [
      {
        start: statement.start,
        end: statement.end,
        importance: statement.role === 'preferred' ? 'preferred' : 'required',
        reason: statement.reason,
        criterion: allOf(found.map(({ criterion }) => criterion)) ?? { kind: 'other', start: statement.start, end: statement.end },
      },
    ]
  let findings: Finding[] = found
  for (const { id, refine } of refiners) {
    findings = refine(findings, stretch)
    hear?.(id, findings)
  }
  if (found.length && !findings.length) return []
  return applyImportance(findings, stretch, statement).map(({ importance, reason, findings: own, from, to }) => {
    const span = from === stretch.from && to === stretch.to ? { start: statement.start, end: statement.end } : spanOf(stretch, from, to)
    return { ...span, importance, reason, criterion: buildCriterion(stretch, own, lexicon) ?? { kind: 'other', ...span } }
  })
}
