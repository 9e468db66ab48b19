import type { Field } from './fields/field.ts'

/** The fields that pages name elements after. */
export type MarkedField = Extract<Field, 'title' | 'hiringOrganization' | 'jobLocation'>

/** What pages call such elements, in a class, an id or an attribute for tests. */
const names: Record<MarkedField, RegExp> = {
  title: /job[-_]?title|position-title|posting-title/i,
  hiringOrganization: /(?:company|employer)[-_]?name|organi[sz]ation-name|advertiser-name/i,
  jobLocation: /location/i,
}
const properties: Record<string, MarkedField> = {
  title: 'title',
  hiringOrganization: 'hiringOrganization',
  jobLocation: 'jobLocation',
  addressLocality: 'jobLocation',
}
const fields = Object.keys(names) as MarkedField[]
const attributes = ['data-testid', 'data-test', 'data-cy', 'data-qa', 'data-automation', 'data-automation-id']
const attributed = ['[itemprop]', ...attributes.map((name) => `[${name}]`), '[id*="job" i]'].join(', ')
const most = 60

/**
 * The elements that a page names after a field, at most some dozens of each: first those with an attribute for it, then those with a class,
 * each in reading order. One pass: to search the page for parts of class names, one selector a name, takes many times as long.
 */
export function findMarked(document: Document): Record<MarkedField, readonly Element[]> {
  const found: Record<MarkedField, Set<Element>> = { title: new Set(), hiringOrganization: new Set(), jobLocation: new Set() }
  const add = (field: MarkedField, element: Element) => found[field].size < most && found[field].add(element)
  for (const element of document.querySelectorAll(attributed)) {
    for (const property of element.getAttribute('itemprop')?.split(/\s+/) ?? []) {
      const field = properties[property]
      if (field) add(field, element)
    }
    const said = [element.id, ...attributes.map((name) => element.getAttribute(name) ?? '')].join(' ')
    for (const field of fields) if (names[field].test(said)) add(field, element)
  }
  const known = new Map<string, readonly MarkedField[]>()
  for (const element of document.querySelectorAll('[class]')) {
    const classes = element.getAttribute('class') ?? ''
    let meant = known.get(classes)
    if (!meant) {
      meant = fields.filter((field) => names[field].test(classes))
      known.set(classes, meant)
    }
    for (const field of meant) add(field, element)
  }
  return { title: [...found.title], hiringOrganization: [...found.hiringOrganization], jobLocation: [...found.jobLocation] }
}
