import type { Criterion } from '../../lib/model/requirement.ts'

/** A criterion as one line: `all(any(python 5y, go), bachelor[physics])`; "?" marks what is optional, "~" a degree or its equivalent. */
export function showCriterion(criterion: Criterion): string {
  if ('all' in criterion) return `all(${criterion.all.map(showCriterion).join(', ')})`
  if ('any' in criterion) return `any(${criterion.any.map(showCriterion).join(', ')})`
  switch (criterion.kind) {
    case 'skill':
      return `${criterion.skill ?? `'${criterion.label}'`}${criterion.minYears === undefined ? '' : ` ${criterion.minYears}y`}${criterion.optional ? '?' : ''}`
    case 'experience':
      return `${criterion.minYears ?? ''}${criterion.maxYears === undefined ? '' : `-${criterion.maxYears}`}y${criterion.field ? ` of ${criterion.field}` : ''}`
    case 'education':
      return `${criterion.level}${criterion.fields.length ? `[${criterion.fields.join(', ')}]` : ''}${criterion.orEquivalent ? '~' : ''}`
    case 'language':
      return `${criterion.language}${criterion.level ? ` ${criterion.level}` : ''}`
    case 'credential':
      return `credential(${criterion.skill ?? criterion.label})`
    case 'eligibility':
      return criterion.of
    case 'other':
      return 'other'
  }
}
