import { describe, expect, test } from 'vitest'
import { extract } from '../../lib/extract/extract.ts'
import { pageOf } from './page.ts'

const parts = `<h2>What you will do</h2><ul><li>Plan forty routes a night and replan them when it snows.</li>
  <li>Agree time slots with bakers who sleep by noon.</li></ul><h2>What you bring</h2>
  <ul><li>Three years of experience in transport planning.</li><li>Dutch and French, spoken.</li></ul><p>Send your CV to Ruth at the mill.</p>`
const pitch =
  '<p>Four hundred shops open each morning with our loaves, and we are looking for one more pair of hands to bring them there.</p>'
const head = '<title>Route Planner - Old Mill</title>'

function read(body: string) {
  const result = extract(pageOf(body, { head }), {})
  if (!result.ok) throw new Error(result.reason)
  return result.value.posting
}

describe('where the text begins', () => {
  test.each([
    [
      'before a title in the midst of what the employer says',
      `<main>${pitch}<h1>Route Planner</h1><p>Gent, Belgium</p>${parts}</main>`,
      'Four',
    ],
    [
      'with its heading',
      `<main><h2>About Old Mill</h2>${pitch}<h1>Route Planner</h1><p>Gent, Belgium</p>${parts}</main>`,
      'About Old Mill',
    ],
    [
      'at what the header asks',
      `<h1>Route Planner</h1><p>Gent, Belgium</p><p>Experience: 3-5 years</p><p>Openings: 2</p>${parts}`,
      'Experience',
    ],
    ['at a clearance', `<h1>Route Planner</h1><p>Location: Gent</p><p>Clearance: Secret</p><p>Shift: nights</p>${parts}`, 'Clearance'],
    ['at a degree', `<h1>Route Planner</h1><p>Education: HND in logistics</p><p>Location: Gent</p>${parts}`, 'Education'],
    ['at bare years', `<h1>Route Planner</h1><p>Old Mill</p><p>3 - 5 Yrs</p><p>Gent, Belgium</p>${parts}`, '3 - 5 Yrs'],
  ])('%s', (_, body, start) => expect(read(body).text.slice(0, start.length)).toBe(start))

  test.each([
    ['not in another part of the page', `<div>${pitch}</div><main><h1>Route Planner</h1><p>Gent, Belgium</p>${parts}</main>`],
    ['not at scraps', `<main><p>Old Mill since 1890</p><h1>Route Planner</h1><p>Gent, Belgium</p>${parts}</main>`],
    ['not at a level', `<h1>Route Planner</h1><p>Experience: Senior level</p><p>Location: Gent</p>${parts}`],
    ['not at a place', `<h1>Route Planner</h1><p>Location: Gent</p><p>Department: Night</p>${parts}`],
  ])('%s', (_, body) => expect(read(body).text.startsWith('What you will do')).toBe(true))

  test('keeps the header for the fields', () => {
    expect(read(`<main>${pitch}<h1>Route Planner</h1><p>Gent, Belgium</p>${parts}</main>`)).toMatchObject({
      title: 'Route Planner',
      jobLocation: ['Gent, Belgium'],
    })
  })
})

describe('where the text ends', () => {
  test.each([
    [
      'behind skills in lines of their own',
      '<p>Department: Night</p><h2>Key Skills</h2><p>Route planning</p><p>Tachographs</p>',
      'Tachographs',
    ],
    [
      'behind licences',
      '<p>Job type: Full-time</p><h2>License/Certification</h2><p>Category C (Required)</p><p>ADR (Preferred)</p>',
      'ADR (Preferred)',
    ],
    ['behind the last word', '<p>AN EQUAL OPPORTUNITY EMPLOYER</p>', 'AN EQUAL OPPORTUNITY EMPLOYER'],
    ['behind its initials', '<p>EOE/ADA</p>', 'EOE/ADA'],
    [
      'before links under a heading',
      '<h2>Languages</h2><p><a href="/nl">Nederlands</a></p><p><a href="/fr">Français</a></p>',
      'at the mill.',
    ],
    ['before an address', '<h2>Old Mill</h2><p>Mill Lane 4</p><p>9000 Gent</p>', 'at the mill.'],
    ['before another posting’s skills', '<h2>Similar jobs</h2><h3>Skills</h3><p>Rye baking</p>', 'at the mill.'],
  ])('%s', (_, more, end) => expect(read(`<h1>Route Planner</h1>${pitch}${parts}${more}`).text.slice(-end.length)).toBe(end))
})
