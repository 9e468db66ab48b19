import { countAsked, inChoices } from '../match/in-choices.ts'
import type { AnalysisRecord } from '../model/analysis.ts'
import type { Judgement, Status } from '../model/match.ts'
import type { Posting, Salary } from '../model/posting.ts'
import type { Importance, Requirement } from '../model/requirement.ts'
import { wordLanguage } from './word-language.ts'
import { wordReason } from './word-reason.ts'

const MARKS: Record<Status, string> = { met: '✓', partial: '◐', unmet: '○', unknown: '?' }
const GROUPS: [Importance, string][] = [
  ['required', 'MUST HAVE'],
  ['preferred', 'NICE TO HAVE'],
]

/** A posting as a checklist for a terminal: what it is, what it requires in its own words, and how the profile compares if one was given. */
export function printChecklist(record: AnalysisRecord): string {
  const { posting, requirements, match } = record
  const judgements = new Map(match?.requirements.map((judgement) => [judgement.id, judgement]))
  const lines = [posting.title ?? record.id, ...facts(posting)]
  const warning = wordLanguage(record.language)
  if (warning !== undefined) lines.push(warning)
  if (match)
    lines.push(
      `Match: ${warning === undefined ? match.verdict : 'not judged'}, ${match.required.met} of ${total(match.required)} must-haves met`,
    )
  if (requirements.length === 0) lines.push('', 'No requirements found in this text.')
  for (const [importance, heading] of GROUPS) {
    const group = requirements.filter((requirement) => requirement.importance === importance)
    if (group.length === 0) continue
    lines.push('', `${heading} (${countAsked(group)})`)
    const entries = (way: Requirement[]) => way.flatMap((requirement) => entry(requirement, posting.text, judgements.get(requirement.id)))
    for (const ways of inChoices(group)) lines.push(...(ways.length === 1 ? ways.flatMap(entries) : oneOf(ways.map(entries))))
  }
  return `${lines.join('\n')}\n\n`
}

function facts(posting: Posting): string[] {
  const place = [...posting.jobLocation, ...(posting.jobLocationType ? [posting.jobLocationType] : [])].join(', ')
  const first = [posting.hiringOrganization, place].filter(Boolean).join(' · ')
  const second = [
    ...posting.baseSalary.map(pay),
    ...posting.employmentType.map((type) => type.toLowerCase().replace('_', '-')),
    ...(posting.validThrough ? [`closes ${posting.validThrough}`] : []),
  ].join(' · ')
  const limit =
    posting.applicationLimit && `At most ${posting.applicationLimit.count} applications within ${posting.applicationLimit.months} months`
  const gaps = posting.placeholders.map((gap) => `The text has a gap: ${gap}`)
  return [first, second, ...(limit ? [limit] : []), ...gaps].filter((line) => line !== '')
}

function pay({ minValue, maxValue, currency, unitText }: Salary): string {
  const amount = (value: number) =>
    new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 2, minimumFractionDigits: 0 }).format(value)
  return `${amount(minValue)}${maxValue === undefined ? '' : `–${amount(maxValue)}`} a ${unitText.toLowerCase()}`
}

function entry(requirement: Requirement, text: string, judgement: Judgement | undefined): string[] {
  const quote = text.slice(requirement.start, requirement.end).replace(/\s+/g, ' ')
  if (!judgement) return [`  - ${quote}`]
  const reason = wordReason(judgement) ?? ''
  const evidence = judgement.evidence.filter((line) => !reason.includes(line))
  return [`  ${MARKS[judgement.status]} ${quote}`, ...[reason, ...evidence].filter(Boolean).map((line) => `      ${line}`)]
}

/** The lines of each way of a choice, set apart from what stands around them. */
function oneOf(ways: readonly string[][]): string[] {
  const lines = ways.flatMap((way, at) => (at > 0 ? ['  or', ...way] : way))
  return ['  One of these is enough:', ...lines.map((line) => `  ${line}`)]
}

function total(counts: Record<Status, number>): number {
  return counts.met + counts.partial + counts.unmet + counts.unknown
}
