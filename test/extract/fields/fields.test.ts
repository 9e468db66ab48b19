import { describe, expect, test } from 'vitest'
import { extract } from '../../../lib/extract/extract.ts'
import { employmentTypes } from '../../../lib/extract/words/employment.ts'
import { workplace } from '../../../lib/extract/words/workplace.ts'
import { pageOf } from '../page.ts'

const body = `<h2>What you will do</h2><ul><li>Bake bread before sunrise, six days a week, for nine hundred people.</li><li>Teach two apprentices the season’s recipes.</li></ul>
  <h2>What you bring</h2><ul><li>Three years of experience in a bakery.</li><li>You are awake at four.</li></ul>`
const posting = (structured: object | undefined, page = `<h1>Baker</h1>${body}`, head = '') => {
  const script =
    structured &&
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Baker', description: body, ...structured })}</script>`
  const result = extract(pageOf(page, { head: `${head}${script ?? ''}` }), { url: 'https://example.com/jobs/baker', today: '2026-03-10' })
  if (!result.ok) throw new Error(result.reason)
  return result.value.posting
}

describe('organisation', () => {
  test.each([
    ['a node', { hiringOrganization: { '@type': 'Organization', name: 'Old Mill' } }],
    ['words', { hiringOrganization: 'Old Mill' }],
    ['a list', { hiringOrganization: [{ name: 'Old Mill' }] }],
    ['a legal name', { hiringOrganization: { legalName: 'Old Mill' } }],
    ['entities', { hiringOrganization: { name: 'Old&nbsp;Mill' } }],
    ['the name of the identifier', { identifier: { name: 'Old Mill', value: '7' } }],
  ])('stated as %s', (_, structured) => expect(posting(structured).hiringOrganization).toBe('Old Mill'))

  test.each([
    ['og:site_name', '<meta property="og:site_name" content="Old Mill Careers">', ''],
    ['a pattern of boards', '<title>Job Application for Baker at Old Mill</title>', ''],
    ['the rest of the title', '<title>Baker – Old Mill</title>', ''],
    ['a label', '', '<p>Company: Old Mill</p>'],
    ['a label, with the day of posting', '', '<p>Company: Old Mill on Mon, 2 Mar 2026</p>'],
    ['a heading', '', '<h3>About Old Mill</h3><p>We have milled since 1701 and bake since last year.</p>'],
    ['the copyright line', '', '<footer>© 2026 Old Mill. All rights reserved.</footer>'],
  ])('found in %s', (_, head, more) => expect(posting(undefined, `<h1>Baker</h1>${body}${more}`, head).hiringOrganization).toBe('Old Mill'))

  test.each(['careers home', 'Job site', 'Careers logo'])('the logo that says "%s" names no employer', (words) => {
    const header = `<header><a href="/"><img src="/logo.png" class="logo" alt=" ${words}"></a></header>`
    expect(posting(undefined, `${header}<h1>Baker</h1>${body}`).hiringOrganization).toBeUndefined()
  })

  test('a trust under the title is the employer, and the word for the page is not', () => {
    const page = `<h1>Baker</h1><p>Millbrook Community Health Trust</p><h2>The closing date is 14 April 2026</h2>${body}`
    const read = posting(undefined, page, '<title>Baker - Job advert</title>')
    expect(read).toMatchObject({ hiringOrganization: 'Millbrook Community Health Trust', jobLocation: [], validThrough: '2026-04-14' })
  })

  test('the place in the title is not the employer', () => {
    const head = '<title>Baker - Millbrook, IN - Job listing</title>'
    expect(posting(undefined, `<h1>Baker</h1>${body}`, head).hiringOrganization).toBeUndefined()
  })

  test('the system that shows the posting is not the employer', () => {
    expect(posting(undefined, undefined, '<meta property="og:site_name" content="Workday">').hiringOrganization).toBeUndefined()
  })
})

describe('the place beside the title', () => {
  const placeOf = (header: string) => posting(undefined, `${header}${body}`, '<title>Baker – Old Mill</title>').jobLocation

  test.each([
    ['ways to other pages', '<header><a href="/">Home</a> <a href="/jobs">Vacancies</a></header><h1>Baker</h1>'],
    ['a heading in capitals', '<h1>Baker</h1><p>ROLE PROFILE</p>'],
    ['a heading that asks', '<h1>Baker</h1><p>Why Bakers Stay</p>'],
    ['the way of working', '<h1>Baker</h1><p>Work Location: In person</p>'],
  ])('is not %s', (_, header) => expect(placeOf(header)).toEqual([]))

  test.each([
    ['Leeds (hybrid, two days a week from home)', 'Leeds'],
    ['Leeds (100% onsite)', 'Leeds'],
    ['Leeds', 'Leeds'],
    ['Leeds LS1', 'Leeds LS1'],
    ['Leeds (work from office, 5 days) Experience: 4–7 years Contract type: permanent', 'Leeds'],
  ])('%s', (words, place) => expect(placeOf(`<h1>Baker</h1><p>Location: ${words}</p>`)).toEqual([place]))
})

describe('places', () => {
  const place = (address: unknown) => posting({ jobLocation: { '@type': 'Place', address } }).jobLocation
  test('are written from city to country', () => {
    expect(place({ addressLocality: 'Gent', addressRegion: 'East Flanders', addressCountry: 'BE' })).toEqual([
      'Gent, East Flanders, Belgium',
    ])
    expect(place({ addressLocality: 'Gent', addressCountry: { '@type': 'Country', name: 'Belgium' } })).toEqual(['Gent, Belgium'])
    expect(place('Gent')).toEqual(['Gent'])
    expect(place({ addressLocality: 'Gent, Belgium', addressCountry: 'Belgium' })).toEqual(['Gent, Belgium'])
  })
  test('a postal code or the word null is no place', () => {
    expect(place({ addressLocality: '9000', addressRegion: 'null', addressCountry: null })).toEqual([])
  })
  test('several places and none', () => {
    expect(posting({ jobLocation: [{ address: 'Gent' }, { address: 'Lyon' }] }).jobLocation).toEqual(['Gent', 'Lyon'])
    expect(posting({}).jobLocation).toEqual([])
  })
  test('a label says more than a country', () => {
    const page = `<h1>Baker</h1><p>Location: Gent</p>${body}`
    expect(posting({ jobLocation: { address: { addressCountry: 'BE' } } }, page).jobLocation).toEqual(['Gent'])
    expect(posting({ jobLocation: { address: { addressCountry: 'BE' } } }).jobLocation).toEqual(['Belgium'])
  })
})

describe('other structured fields', () => {
  test('every field keeps where it was read', () => {
    const read = posting({
      datePosted: '2026-03-01',
      jobLocationType: 'TELECOMMUTE',
      employmentType: ['FULL_TIME', 'Intern'],
      identifier: { value: 'B-7' },
    })
    expect(read).toMatchObject({
      datePosted: '2026-03-01',
      jobLocationType: 'remote',
      employmentType: ['FULL_TIME', 'INTERN'],
      identifier: 'B-7',
    })
    expect(read.provenance).toMatchObject({
      title: 'json-ld',
      datePosted: 'json-ld',
      jobLocationType: 'json-ld',
      employmentType: 'json-ld',
      text: 'json-ld',
    })
  })
  test('pay with and without a period', () => {
    const pay = (value: unknown) => posting({ baseSalary: { currency: 'EUR', value } }).baseSalary
    expect(pay({ minValue: 2000, maxValue: 2400, unitText: 'MONTH' })).toEqual([
      { minValue: 2000, maxValue: 2400, currency: 'EUR', unitText: 'MONTH' },
    ])
    expect(pay({ value: '31,000', unitText: 'yearly' })).toEqual([{ minValue: 31_000, currency: 'EUR', unitText: 'YEAR' }])
    expect(pay(48_000)).toEqual([{ minValue: 48_000, currency: 'EUR', unitText: 'YEAR' }])
    expect(pay({ value: 2000 })).toEqual([])
    expect(pay({ minValue: 0, maxValue: 0, unitText: 'HOUR' })).toEqual([])
  })
  test('values of the wrong type are missing, and the page is still read', () => {
    const read = posting({
      datePosted: 7,
      validThrough: {},
      employmentType: { a: 1 },
      jobLocation: [null, 3],
      hiringOrganization: false,
      baseSalary: [[]],
      identifier: [{}],
    })
    expect(read.title).toBe('Baker')
    expect(read.datePosted).toBeUndefined()
    expect(read.baseSalary).toEqual([])
  })
})

test.each([
  ['Vollzeit, unbefristet', ['FULL_TIME']],
  ['Festanstellung, befristet', ['TEMPORARY']],
  ['CDI - temps plein', ['FULL_TIME']],
  ['Full-time contract', ['FULL_TIME']],
  ['Part Time Regular', ['PART_TIME']],
  ['práce na plný úvazek', ['FULL_TIME']],
  ['Freelance / Contract', ['CONTRACTOR']],
  ['Internship', ['INTERN']],
  ['permanent', undefined],
])('employment type of "%s"', (words, expected) => expect(employmentTypes(words)).toEqual(expected))

test.each([
  ['Remote, Canada', 'remote'],
  ['Hybrid (2 days in office)', 'hybrid'],
  ['On-site', 'on-site'],
  ['Homeoffice möglich', 'remote'],
  ['Télétravail partiel', 'hybrid'],
  ['Berlin', undefined],
])('workplace of "%s"', (words, expected) => expect(workplace(words)).toBe(expected))

describe('the last day to apply, beside the title', () => {
  test.each(['The closing date is 14 April 2026', 'Applications close 14 April 2026', 'Closes 14 April 2026'])('%s', (words) => {
    expect(posting(undefined, `<h1>Baker</h1><p>${words}</p>${body}`).validThrough).toBe('2026-04-14')
  })

  test('a day of something else is none', () => {
    expect(posting(undefined, `<h1>Baker</h1><p>Closed on 14 April 2026 for the fair</p>${body}`).validThrough).toBeUndefined()
  })
})
