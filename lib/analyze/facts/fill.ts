import type { Posting, Salary } from '../../model/posting.ts'
import { likeliestEmployer } from './likeliest-employer.ts'
import type { Claim } from './line.ts'

/** The posting with the facts its text states, in the fields where the page stated none; each is marked as read from the text. */
export function fillPosting(posting: Posting, claims: readonly Claim[]): Posting {
  const filled: Posting = { ...posting, provenance: { ...posting.provenance } }
  const isOpen = (field: Claim['field']) => {
    const value = posting[field]
    return value === undefined || (Array.isArray(value) && value.length === 0)
  }
  const best = new Map<Claim['field'], Claim>()
  for (const claim of claims) {
    if (claim.field === 'hiringOrganization' || claim.field === 'placeholders' || !isOpen(claim.field) || claim.trust <= 0) continue
    const rival = best.get(claim.field)
    if (!rival || claim.trust > rival.trust || isLaterDay(claim, rival)) best.set(claim.field, claim)
  }
  const employer = isOpen('hiringOrganization') ? likeliestEmployer(claims, posting.text) : undefined
  if (employer) best.set('hiringOrganization', { field: 'hiringOrganization', value: employer, trust: 0 })
  const pay = best.get('baseSalary')
  if (pay?.field === 'baseSalary')
    best.set('baseSalary', {
      ...pay,
      value: withoutRepeats(claims.flatMap((claim) => (claim.field === 'baseSalary' && claim.trust === pay.trust ? claim.value : []))),
    })
  const gaps = isOpen('placeholders') ? claims.flatMap((claim) => (claim.field === 'placeholders' ? claim.value : [])) : []
  if (gaps.length) best.set('placeholders', { field: 'placeholders', value: [...new Set(gaps)], trust: 0 })
  for (const { field, value } of best.values()) {
    Object.assign(filled, { [field]: value })
    filled.provenance[field] = 'text'
  }
  return filled
}

/** Of several periods to apply in, as sure as each other, the last decides. */
function isLaterDay(claim: Claim, rival: Claim): boolean {
  return claim.trust === rival.trust && claim.field === 'validThrough' && rival.field === 'validThrough' && claim.value > rival.value
}

function withoutRepeats(salaries: readonly Salary[]): Salary[] {
  const seen = new Set<string>()
  return salaries.filter((salary) => seen.size < seen.add(JSON.stringify(salary)).size)
}
