import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { extract } from '../../lib/extract/extract.ts'
import { reading } from '../../lib/model/reading.ts'

const PAGES = join(import.meta.dirname, '../pages')
/** REQUISITE_LONG=1 reads ten thousand pages, which takes about half an hour; otherwise a few, the same every time. */
const LONG = process.env.REQUISITE_LONG === '1'
const RUNS = LONG ? 10_000 : 60
const bases = globSync('*/*.html', { cwd: PAGES })
  .sort()
  .map((page) => readFileSync(join(PAGES, page), 'utf8'))
const reasons = ['not-a-posting', 'several-postings', 'empty', 'not-readable', 'in-frame', 'still-loading', 'too-large']

/** Changes a page somewhere; `where` and `how` are fractions, so that the same numbers fit any page. */
type Mutation = (html: string, where: number, how: number) => string

/** Changes the match that stands at the fraction of all matches. */
const change =
  (pattern: RegExp, replace: (match: string, how: number) => string): Mutation =>
  (html, where, how) => {
    const matches = [...html.matchAll(pattern)]
    const match = matches[Math.floor(where * matches.length)]
    return match ? html.slice(0, match.index) + replace(match[0], how) + html.slice(match.index + match[0].length) : html
  }
const insert =
  (made: (how: number) => string): Mutation =>
  (html, where, how) => {
    const at = html.indexOf('>', Math.floor(where * html.length)) + 1
    return html.slice(0, at) + made(how) + html.slice(at)
  }

const mutations: Record<string, Mutation> = {
  'a tag dropped': change(/<[^<>]+>/g, () => ''),
  'a tag left open': change(/<\/[^<>]+>/g, () => ''),
  'a tag twice': change(/<[^<>]+>/g, (tag) => tag + tag),
  'a tag cut': change(/<[^<>]+>/g, (tag, how) => tag.slice(0, Math.ceil(how * tag.length))),
  'an attribute garbled': change(/="[^"]*"/g, (value, how) => `=${value.slice(1, Math.ceil(how * value.length))}\u0000<"'`),
  'a class of something else': change(/class="[^"]*"/g, () => 'class="similar-jobs hidden cookie sr-only share"'),
  'structured data cut': change(
    /<script type="application\/ld\+json">[\s\S]*?<\/script>/g,
    (script, how) => `${script.slice(0, Math.ceil(how * script.length))}</script>`,
  ),
  'structured data of odd types': change(
    /: ?"[^"\n]*"/g,
    (_, how) => `:${[1, null, [], {}, true, [[{}]]].map((value) => JSON.stringify(value))[Math.floor(how * 6)]}`,
  ),
  'a script': insert(() => '<script>document.body.innerHTML = "<b>" + "</b"; // </scr</script>'),
  'a comment without end': insert(() => '<!-- '),
  'control characters': insert((how) => String.fromCodePoint(Math.floor(how * 0x1f), 0xfffe, 0x202e, 0x1f600)),
  'a lone surrogate': insert(() => '<p>\ud800 and \udc00</p>'),
  'a frame': insert(() => '<iframe src="https://jobs.lever.co/x"></iframe>'),
  'an odd base': insert(() => '<base href="::not an address::"><link rel="canonical" href="http://[">'),
  'a part of another page': (html, where, how) => html + (bases[Math.floor(how * bases.length)] ?? '').slice(Math.floor(where * 2000)),
  'a part twice': (html, where, how) =>
    html + html.slice(Math.floor(where * html.length), Math.floor(where * html.length) + Math.floor(how * 5000)),
  'an end cut off': (html, where) => html.slice(0, Math.floor(where * html.length)),
  'a shadow of nested elements': insert((how) => '<div><b>'.repeat(Math.floor(how * 300))),
}

const mutated = fc
  .tuple(
    fc.constantFrom(...bases),
    fc.array(
      fc.tuple(
        fc.constantFrom(...Object.values(mutations)),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([base, changes]) => changes.reduce((html, [mutation, where, how]) => mutation(html, where, how), base))

/** Reads a page and checks the shape of the answer; the milliseconds that reading took. */
function expectAnswer(html: string, url?: string): number {
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url !== undefined && { url }) })
  const start = performance.now()
  const result = extract(page.window.document, { today: '2026-03-10', ...(url !== undefined && { url }) })
  const took = performance.now() - start
  if (result.ok) {
    const { map, ...read } = result.value
    expect(reading.safeParse(read).success).toBe(true)
    let end = 0
    for (const block of read.blocks) {
      expect(read.posting.text.slice(end, block.start).trim()).toBe('')
      expect(block.end).toBeGreaterThan(block.start)
      end = block.end
    }
    expect(end).toBe(read.posting.text.length)
    const first = read.blocks[0]
    if (first) map.range(first)
  } else expect(reasons).toContain(result.reason)
  page.window.close()
  return took
}

describe('any page gives a posting or a reason', () => {
  test(
    'whatever is broken in it',
    async () => {
      const addresses = fc.constantFrom(undefined, 'https://www.linkedin.com/jobs/view/1', 'https://example.com/careers/2')
      let slowest = 0
      await fc.assert(
        fc.asyncProperty(mutated, addresses, async (html, url) => {
          slowest = Math.max(slowest, expectAnswer(html, url))
          // A closed page is let go only when the event loop turns.
          await new Promise((resolve) => setImmediate(resolve))
        }),
        { seed: 20_261_120, numRuns: RUNS },
      )
      if (LONG) console.log(`${RUNS} pages, the slowest read in ${slowest.toFixed(0)} ms`)
    },
    LONG ? 7_200_000 : 180_000,
  )

  test('5,000 levels deep', () => {
    let html = '<h1>Baker</h1><p>We are looking for a baker with three years of experience who will bake.</p>'
    for (let level = 0; level < 5000; level++) html = `<div class="share">${html}</div>`
    expectAnswer(html)
  }, 180_000)

  test('with 20 MB of text', () => {
    expectAnswer(`<h1>Baker</h1><p>${'We are looking for bread. '.repeat(800_000)}</p>`)
  }, 180_000)

  test('with thousands of list items', () => {
    expectAnswer(
      `<h1>Baker</h1><h2>Requirements</h2><ul>${'<li>Five years of experience with <a href="/x">bread</a>.</li>'.repeat(5000)}</ul>`,
    )
  }, 180_000)

  test('with thousands of postings in its structured data', () => {
    const posting = JSON.stringify({ '@type': 'JobPosting', title: 'Baker', description: 'Bake.' })
    expectAnswer(`<script type="application/ld+json">[${Array.from({ length: 3000 }, () => posting).join()}]</script><p>Jobs</p>`)
  }, 180_000)

  test('that is a fragment, or nothing', () => {
    for (const html of [
      '',
      '<',
      '\u0000',
      '<frameset><frame src="x"></frameset>',
      '<svg><p>x</svg>',
      '<template><p>x</p></template>',
      '<!doctype html>',
    ])
      expectAnswer(html)
  })
})
