import type { LedgerRow } from '../model/ledger-row.ts'
import type { Status } from '../model/match.ts'
import { type Criterion, type Importance, leavesOf } from '../model/requirement.ts'
import type { BuiltInStatus, SavedPosting } from '../model/saved-posting.ts'
import { askedSkills } from './asked-skills.ts'
import { keysOf } from './identify.ts'

const LETTERS: Record<Status, string> = { met: 'm', partial: 'p', unmet: 'u', unknown: '?' }

/** Statuses that nobody gets to without having applied; "saved" again means that it was not sent after all. */
const AFTER_APPLYING: readonly string[] = ['applied', 'interview', 'offer', 'rejected'] satisfies BuiltInStatus[]

/** The line of the list that a kept posting becomes; written whenever the posting is, in the same transaction. */
export function rowOf(saved: SavedPosting): LedgerRow {
  const { id, record, status, savedAt, nextStep, tags, history, understoodBy, comparedWith } = saved
  const { posting } = record
  const [pay] = posting.baseSalary
  const applied = status === 'saved' ? undefined : history.find((event) => event.kind === 'status' && AFTER_APPLYING.includes(event.to))
  const missing = askedSkills(record).flatMap((asked) => (asked.status === 'unmet' ? [asked.label] : []))
  return {
    id,
    keys: [...new Set([...keysOf(posting), ...(saved.aliases ?? [])])],
    places: posting.jobLocation,
    site: posting.site,
    status,
    savedAt,
    tags,
    mustHaves: letters(saved, 'required'),
    niceToHaves: letters(saved, 'preferred'),
    missing: [...new Set(missing)],
    ...(record.language !== undefined && { language: record.language }),
    ...(posting.title !== undefined && { title: posting.title }),
    ...(posting.hiringOrganization !== undefined && { organisation: posting.hiringOrganization }),
    ...(posting.jobLocationType && { workplace: posting.jobLocationType }),
    ...(pay && { pay }),
    ...(posting.url !== undefined && { url: posting.url }),
    ...(applied && { appliedAt: applied.at }),
    ...(posting.datePosted !== undefined && { datePosted: posting.datePosted }),
    ...(posting.validThrough !== undefined && { closes: posting.validThrough }),
    ...(posting.applicationLimit && { limit: posting.applicationLimit }),
    ...(nextStep && { nextStep }),
    ...(saved.apart && { apart: saved.apart }),
    ...(understoodBy !== undefined && { understoodBy }),
    ...(comparedWith !== undefined && { comparedWith }),
  }
}

/** One letter for each thing that the match counts, in the order of the page: a choice once, and eligibility not at all once it is compared. */
function letters({ record }: SavedPosting, importance: Importance): string {
  const statuses = new Map(record.match?.requirements.map(({ id, status }) => [id, status]))
  const asked = record.requirements
    .filter((requirement) => requirement.importance === importance && !(record.match && isEligibility(requirement.criterion)))
    .toSorted((left, right) => left.start - right.start)
  return [...Map.groupBy(asked, ({ id, choice }) => choice?.id ?? id).values()]
    .map((ways) => {
      const status = statusOf(ways.flatMap(({ id }) => statuses.get(id) ?? []))
      return status ? LETTERS[status] : '-'
    })
    .join('')
}

/** A choice is met where all its ways are told as met; else some of a way is part of it. */
function statusOf(ways: readonly Status[]): Status | undefined {
  const [first] = ways
  if (ways.every((status) => status === first)) return first
  return (['met', 'partial'] as const).some((part) => ways.includes(part)) ? 'partial' : 'unknown'
}

/** Eligibility is shown in the checklist but never counted. */
const isEligibility = (criterion: Criterion) => leavesOf(criterion).every(({ kind }) => kind === 'eligibility')
