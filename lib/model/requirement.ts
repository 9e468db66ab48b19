import type { infer as Infer, ZodMiniType } from 'zod/mini'
import { array, boolean, enum as enumeration, lazy, literal, nullable, number, object, optional, string, union } from 'zod/mini'
import { roleReason } from './statement.ts'

export const importance = enumeration(['required', 'preferred'])
export type Importance = Infer<typeof importance>

export const educationLevel = enumeration(['secondary', 'vocational', 'associate', 'bachelor', 'master', 'doctorate', 'professional'])
export type EducationLevel = Infer<typeof educationLevel>

/** CEFR levels and native speakers, lowest first. */
export const languageLevel = enumeration(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'])
export type LanguageLevel = Infer<typeof languageLevel>

export const eligibility = enumeration([
  'work-authorization',
  'citizenship',
  'clearance',
  'driving-licence',
  'background-check',
  'travel',
  'relocation',
  'on-site',
  'age',
  'physical',
])
export type Eligibility = Infer<typeof eligibility>

const at = { start: number(), end: number() }

/**
 * A skill asked for; `skill` is its lexicon id, null where the lexicon has no entry; `label` is the lexicon's name where that says all the
 * posting's words say, else those words.
 */
const skillCriterion = object({
  kind: literal('skill'),
  skill: nullable(string()),
  label: string(),
  ...at,
  minYears: optional(number()),
  optional: optional(literal(true)),
})
const experienceCriterion = object({
  kind: literal('experience'),
  minYears: optional(number()),
  maxYears: optional(number()),
  field: optional(string()),
  ...at,
})
const educationCriterion = object({
  kind: literal('education'),
  level: educationLevel,
  fields: array(string()),
  orEquivalent: boolean(),
  ...at,
})
/** `language` is a BCP 47 tag. */
const languageCriterion = object({ kind: literal('language'), language: string(), level: optional(languageLevel), ...at })
/** A licence or certificate, with `skill` and `label` as a skill has them. */
const credentialCriterion = object({ kind: literal('credential'), skill: nullable(string()), label: string(), ...at })
const eligibilityCriterion = object({ kind: literal('eligibility'), of: eligibility, ...at })
/** A requirement the vocabulary has no name for: shown, and judged by the reader. */
const otherCriterion = object({ kind: literal('other'), ...at })

/** A leaf of the criterion tree: one thing that can be judged by itself. */
const leafCriterion = union([
  skillCriterion,
  experienceCriterion,
  educationCriterion,
  languageCriterion,
  credentialCriterion,
  eligibilityCriterion,
  otherCriterion,
])
export type LeafCriterion = Infer<typeof leafCriterion>

/** What must hold: a leaf, all of several, or any one of several ("Python or Go"). */
export type Criterion = LeafCriterion | { all: Criterion[] } | { any: Criterion[] }
export const criterion: ZodMiniType<Criterion> = lazy(() =>
  union([object({ all: array(criterion) }), object({ any: array(criterion) }), leafCriterion]),
)

/** The leaves of a criterion, in order. */
export function leavesOf(criterion: Criterion): LeafCriterion[] {
  if ('all' in criterion) return criterion.all.flatMap(leavesOf)
  return 'any' in criterion ? criterion.any.flatMap(leavesOf) : [criterion]
}

/** Requirements with the same `id` here are ways of which one suffices; those with the same `way` go together. */
const choice = object({ id: string(), way: number() })
export type Choice = Infer<typeof choice>

/** One thing the posting asks for, in its own words (`start`, `end`), and the logic read from them. */
export const requirement = object({
  id: string(),
  start: number(),
  end: number(),
  importance,
  criterion,
  /** Set where the posting lets one choose over several statements: "Bachelor's degree; or" / "Five years of experience". */
  choice: optional(choice),
  /** Why it counts as a requirement of this importance: the reason of the statement it stands in, or its clause's own marker. */
  reason: roleReason,
})
export type Requirement = Infer<typeof requirement>
