import { describe, expect, test } from 'vitest'
import { extract } from '../../lib/extract/extract.ts'
import { readSelection } from '../../lib/extract/read-selection.ts'
import { pageOf } from './page.ts'

const description = `<p>Old Mill bakes for four hundred shops and is looking for one more pair of hands.</p><h2>What you will do</h2>
  <ul><li>Plan forty routes a night and replan them when it snows.</li><li>Agree time slots with bakers who sleep by noon.</li></ul>
  <h2>What you bring</h2><ul><li>Three years of experience in transport planning.</li><li>Dutch and French, spoken.</li></ul>`
const text = 'Old Mill bakes for four hundred shops'
const structured = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Planner', description, ...more })}</script>`
const url = 'https://oldmill.example/jobs/planner'

describe('what stands around the title and above the description', () => {
  const page = pageOf(
    `<header><a href="/">Home</a> <a href="/jobs">Jobs</a></header><main><p>Wyre Valley Mill Ltd</p><p>Night Planner</p>
    <p>Band 6: £38,682 to £46,580 a year</p><p>Closing date: 21/09/2031</p>${description}</main><footer>Imprint</footer>`,
  )

  test('is handed on a line each, without ways to other pages', () => {
    expect(extract(page, { url })).toMatchObject({
      ok: true,
      value: { head: 'Wyre Valley Mill Ltd\nNight Planner\nBand 6: £38,682 to £46,580 a year\nClosing date: 21/09/2031' },
    })
  })

  test('states fields that were guessed by their look', () => {
    const result = extract(page, { url })
    expect(result.ok && result.value.posting.title).toBe('Night Planner')
    expect(result.ok && result.value.guessed).toEqual(expect.arrayContaining(['title', 'baseSalary']))
    expect(result.ok && result.value.posting.baseSalary).toEqual([{ minValue: 38682, maxValue: 46580, currency: 'GBP', unitText: 'YEAR' }])
    const sure = extract(pageOf(`<h1>Planner</h1>${description}`, { head: structured({}) }), { url })
    expect(sure.ok && (sure.value.guessed ?? [])).not.toContain('title')
  })
})

describe('the description', () => {
  test('is taken from the page where the structured form says it stands, and from nowhere around it', () => {
    const page = pageOf(
      `<h1>Planner</h1><p>Posted today in a long line about something else entirely.</p><div>${description}</div><h2>Benefits of this website</h2><p>We send you mails about nothing at all, every day, for ever.</p>`,
      {
        head: structured({}),
      },
    )
    const result = extract(page, { url })
    expect(result).toMatchObject({ ok: true, value: { posting: { provenance: { text: 'json-ld' } } } })
    if (!result.ok) return
    expect(result.value.filledIn).toBeUndefined()
    expect(result.value.posting.text.startsWith(text)).toBe(true)
    expect(result.value.posting.text.endsWith('Dutch and French, spoken.')).toBe(true)
    expect(result.value.map.range({ start: 0, end: 8 })?.toString()).toBe('Old Mill')
  })

  test('is filled in when the page shows only a part, and what it shows can still be found', () => {
    const page = pageOf(
      `<h1>Planner</h1><div><p>Old Mill bakes for four hundred shops and is looking for one more pair of hands.</p><button>Show more</button></div>`,
      {
        head: structured({}),
      },
    )
    const result = extract(page, { url })
    if (!result.ok) throw new Error(result.reason)
    const { posting, filledIn, map } = result.value
    expect(filledIn).toBe(true)
    expect(posting.text).toContain('Dutch and French')
    expect(map.range({ start: 0, end: 8 })?.toString()).toBe('Old Mill')
    const missing = posting.text.indexOf('Dutch')
    expect(map.range({ start: missing, end: missing + 5 })).toBeUndefined()
  })

  test('of a teaser is what the page goes on to say', () => {
    const page = pageOf(
      `<h1>Planner</h1>${description}${'<p>You will find that every route has its own weather and its own dog.</p>'.repeat(30)}`,
      {
        head: structured({ description: `${text}…` }),
      },
    )
    const result = extract(page, { url })
    expect(result.ok && result.value.posting.text.length).toBeGreaterThan(1500)
  })

  test('marked by microdata is read where it is marked', () => {
    const page = pageOf(
      `<p>Around</p><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Planner</h1><span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Old Mill</b></span><div itemprop="description">${description}</div></div>`,
    )
    const result = extract(page, { url })
    expect(result).toMatchObject({
      ok: true,
      value: { posting: { title: 'Planner', hiringOrganization: 'Old Mill', provenance: { title: 'microdata', text: 'microdata' } } },
    })
  })
})

describe('several postings', () => {
  const two = (titles: string[]) =>
    titles.map((title, index) => structured({ title, url: `https://oldmill.example/jobs/${index}` })).join('')
  test('are refused with their number', () => {
    expect(
      extract(pageOf('<h1>Jobs</h1>', { head: two(['Planner', 'Baker', 'Driver']) }), { url: 'https://oldmill.example/jobs' }),
    ).toEqual({ ok: false, reason: 'several-postings', detail: '3' })
  })
  test('the opened one is read', () => {
    const page = pageOf(`<h1>Baker</h1><div>${description}</div>`, { head: two(['Planner', 'Baker']) })
    expect(extract(page, { url: 'https://oldmill.example/jobs/1' })).toMatchObject({ ok: true, value: { posting: { title: 'Baker' } } })
  })
})

test('the structured form of the posting before, left behind by a move within the page, is not taken for this one', () => {
  const stale = structured({
    title: 'Beekeeper',
    description: '<p>Keep forty hives on the roofs of the old town and talk to the bees every morning.</p>'.repeat(4),
  })
  const page = pageOf(
    `<h1>Planner</h1>${description}${'<p>You will find that every route has its own weather and its own dog.</p>'.repeat(20)}<a href="/apply">Apply now</a>`,
    { head: stale },
  )
  const result = extract(page, { url })
  expect(result).toMatchObject({ ok: true, value: { posting: { title: 'Planner' } } })
  expect(result.ok && result.value.posting.text).not.toContain('hives')
})

test('a page that shows nothing yet but menus is filled in from its structured form', () => {
  const page = pageOf(
    `<div id="app"></div><footer>${'<a href="/p">A long entry of the menu about something else</a> '.repeat(40)}</footer>`,
    {
      head: structured({ description: description.repeat(2) }),
    },
  )
  expect(extract(page, { url })).toMatchObject({ ok: true, value: { filledIn: true, posting: { title: 'Planner' } } })
})

test('a stretch headed like a posting is taken by its headings, and only prose is put before Readability', () => {
  const more = '<p>You will find that every route has its own weather and its own dog.</p>'.repeat(6)
  const headed = extract(pageOf(`<h1>Route Planner</h1>${description}${more}<a href="/apply">Apply now</a>`), { url })
  expect(headed).toMatchObject({ ok: true, value: { posting: { provenance: { text: 'text' } } } })
  const prose = `<p>${text} and is looking for a planner with three years of experience in transport, full-time, with a salary and benefits that let you sleep by day. The successful candidate has a degree and the ability to stay calm. To apply, send your CV.</p>`
  const plain = extract(pageOf(`<h1>Route Planner</h1><main>${prose}${more}</main>`), { url })
  expect(plain).toMatchObject({ ok: true, value: { posting: { provenance: { text: 'readability' } } } })
})

describe('frames', () => {
  test('of the same origin are read', () => {
    const page = pageOf('<p>Our careers</p><iframe></iframe>', { url })
    const inner = page.querySelector('iframe')?.contentDocument
    inner?.write(`<!doctype html><body><h1>Route Planner</h1>${description}<a href="/apply">Apply now</a></body>`)
    expect(extract(page, { url })).toMatchObject({ ok: true, value: { posting: { title: 'Route Planner' } } })
  })
  test('of a known system elsewhere are named', () => {
    const frame = 'https://boards.greenhouse.io/embed/job_app?for=oldmill&token=1'
    expect(extract(pageOf(`<p>Join us</p><iframe src="${frame.replace('&', '&amp;')}"></iframe>`), { url })).toEqual({
      ok: false,
      reason: 'in-frame',
      detail: frame,
    })
  })
  test.each(['https://careers.oldmill-hr.example/widget?id=7', 'https://app.example/embed/job/7-planner'])(
    'kept where postings are are named: %s',
    (frame) => {
      const page = pageOf(`<p>Join us</p><iframe src="https://ads.example/frame"></iframe><iframe src="${frame}"></iframe>`)
      expect(extract(page, { url })).toEqual({ ok: false, reason: 'in-frame', detail: frame })
    },
  )
  test('of anything else are not', () => {
    expect(extract(pageOf('<p>Join us</p><iframe src="https://maps.example/embed"></iframe>'), { url })).toMatchObject({
      ok: false,
      reason: 'not-a-posting',
    })
  })
})

describe('refusals', () => {
  test.each([
    ['no text', '', 'empty'],
    ['a page about anything', '<h1>The mill</h1><p>The village lies by a river, and its mill still turns on Sundays.</p>', 'not-a-posting'],
  ])('%s', (_, body, reason) => expect(extract(pageOf(body), {})).toMatchObject({ ok: false, reason }))

  test.each([
    [
      'a letter that asks in its own way',
      'Baker - Old Mill Ltd.',
      `<p>We need a baker who rises before the sun and knows what rye does in the rain. It would help if you had two years of working with sourdough, and clean hands are a must.</p>
      <p>We can pay twenty pounds per hour and give you five weeks off. Send a letter to Ruth at the mill, and come by for a trial shift on any Monday.</p>`,
    ],
    [
      'text whose line ends are lost',
      'Old Mill',
      `<p>Old Mill bakes for four hundred shops and is looking for a planner of routes.Your tasksPlan forty routes a night and replan them when it snowsAgree time slots with bakers who sleep by noonRequirementsThree years of experience in transport planningDutch and French, spokenWe offerFree bread and a seat by the ovenHow to applyWrite to Ruth at the mill.</p>`,
    ],
    [
      'a page without a title of its own, in one line',
      'Job',
      `<p>Lock Keeper - Upper Reach Grey Canal Trust, full time, nights. The reach has nine gates and a heron that has learned to wait at each of them, and boats come through it from April until the first ice. WHAT YOU WILL DO Open and close the gates, oil what squeaks, log each boat and keep the towpath free of brambles. Requirements: A head for cold water, a valid driving licence and one winter of outdoor work. Must be able to swim in boots. We pay for those boots, and for the heron's fish as well, since no one else will. There is a cottage with a stove, and the nearest shop is four miles by boat or six by road. To apply write to Ada at the lower gate.</p>`,
    ],
  ])('not: %s', (_, title, body) => expect(extract(pageOf(body, { head: `<title>${title}</title>` }), {})).toMatchObject({ ok: true }))

  test.each([
    [
      'an article of bread',
      'Rye - Old Mill Ltd.',
      '<p>We need a slow oven and two days of patience. Salt is a must, and a pinch of caraway is a plus for some. Bakers who began with white flour should know that rye forgives nothing.</p><p>Our mill sells it by the sack, and a letter from Ruth tells how to keep it dry through the winter.</p>',
    ],
    [
      'a baker who tells of the mill',
      'How a baker works - Old Mill Ltd.',
      '<p>The baker rises before the sun. At least ten years at the oven teach what no book says, and the mill is on the lookout for good grain each summer.</p><p>JavaScript runs the ovens now.Old bakers shake their heads. The village buys all of it by eight, and what is left goes to the hens of the miller.</p>',
    ],
    [
      'a tale that begins with a trade, in one line',
      'Tales',
      `<p>Lock Keeper Ada rose before the sun. The reach has nine gates and a heron that has learned to wait at each of them, and boats come through it from April until the first ice. BY THE GATE she kept a stove and a kettle, and whoever came through the cold was given tea and a seat. She would open and close the gates, oil what squeaked, log each boat and keep the towpath free of brambles, and in the evening she read to the heron from an almanac. Years went by. The nearest shop was four miles by boat or six by road, and when the ice came she walked there on the water, with the heron behind her, in the light of a lantern.</p>`,
    ],
  ])('%s', (_, title, body) => expect(extract(pageOf(body, { head: `<title>${title}</title>` }), {})).toMatchObject({ ok: false }))

  test('more text than can be read in time', () => {
    expect(extract(pageOf(`<p>${'long '.repeat(500_000)}</p>`), {})).toEqual({ ok: false, reason: 'too-large' })
  })
})

test('a posting in an open shadow tree is read, with the way back to its nodes', () => {
  const page = pageOf('<div id="app"></div><footer><a href="/privacy">Privacy</a></footer>', { url })
  const root = page.querySelector('#app')?.attachShadow({ mode: 'open' })
  if (!root) throw new Error('no shadow tree')
  root.innerHTML = `<h1>Route Planner</h1><p>Gent, Belgium</p><div>${description}</div><a href="/apply">Apply now</a>`
  const result = extract(page, { url })
  expect(result).toMatchObject({ ok: true, value: { posting: { title: 'Route Planner', jobLocation: ['Gent, Belgium'] } } })
  expect(result.ok && result.value.map.range({ start: 0, end: 8 })?.toString()).toBe('Old Mill')
})

test('the address loses what only says where a visitor came from', () => {
  const page = pageOf(`<h1>Planner</h1>${description}`, { head: structured({}) })
  const result = extract(page, { url: `${url}?utm_source=x&gclid=1&job=7&ref=mail#apply` })
  expect(result.ok && result.value.posting.url).toBe(`${url}?job=7`)
})

test('a parameter that alone says which posting it is stays, whatever its name', () => {
  const page = pageOf(`<h1>Planner</h1>${description}`, { head: structured({}) })
  const read = (address: string) => {
    const result = extract(page, { url: address })
    return result.ok ? result.value.posting.url : undefined
  }
  expect(read('https://oldmill.example/careers/view?position=17&utm_source=x')).toBe('https://oldmill.example/careers/view?position=17')
  expect(read('https://oldmill.example/careers/route-planner-gent?position=17')).toBe('https://oldmill.example/careers/route-planner-gent')
})

test('the canonical link is taken where it only leaves out parameters', () => {
  const read = (link: string) => {
    const page = pageOf(`<h1>Planner</h1>${description}`, { head: `${structured({})}<link rel="canonical" href="${link}">` })
    const result = extract(page, { url: `${url}?job=7&visit=abc` })
    return result.ok ? result.value.posting.url : undefined
  }
  expect(read(`${url}?job=7`)).toBe(`${url}?job=7`)
  expect(read(`${url}?job=8`)).toBe(`${url}?job=7&visit=abc`)
  expect(read('https://oldmill.example/jobs/baker')).toBe(`${url}?job=7&visit=abc`)
})

describe('the selection', () => {
  test('is read as it is selected', () => {
    const page = pageOf('<p>Not this. Know Python.</p><ul><li>Five years</li><li>Not that</li></ul>', { url })
    const range = page.createRange()
    const [start, end] = [page.querySelector('p')?.firstChild, page.querySelector('li')?.firstChild]
    if (!start || !end) throw new Error('no text')
    range.setStart(start, 10)
    range.setEnd(end, 10)
    page.getSelection()?.addRange(range)
    const result = readSelection(page)
    expect(result).toMatchObject({ ok: true, value: { posting: { site: 'text', url, text: 'Know Python.\n\nFive years' } } })
    expect(result.ok && result.value.map.range({ start: 5, end: 11 })?.toString()).toBe('Python')
  })
  test('that is none is refused', () => {
    expect(readSelection(pageOf('<p>Text</p>'))).toEqual({ ok: false, reason: 'empty' })
  })
})
