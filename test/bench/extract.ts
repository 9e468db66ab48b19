import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')
const OWN_PAGES = join(ROOT, 'test/pages')
const SHARED_PAGES = join(ROOT, '../shared/pages')
const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium'
const SMALLEST = 250_000
const ROUNDS = 11

/** What one page cost: milliseconds, medians of the rounds after three to warm up. */
interface PageCost {
  page: string
  kilobytes: number
  site: string
  /** The page has structured data or a site's rule. */
  direct: boolean
  ours: number
  readability: number
}

/**
 * Prints what reading costs in real Chromium, beside Readability on the same page in the same run: pages of 250 KB and more, the shared
 * ones where they are at hand, and the project's own samples padded to that size with the markup pages are heavy with.
 */
export async function benchmarkExtraction(): Promise<void> {
  if (!existsSync(CHROMIUM)) return console.log(`skipped: no Chromium at ${CHROMIUM}; name one in CHROMIUM_BIN`)
  const script = await bundle()
  const browser = await launch({ executablePath: CHROMIUM, headless: true, args: ['--no-sandbox'] })
  try {
    const costs: PageCost[] = []
    for (const sample of samples()) costs.push(await measure(browser, script, sample))
    report(costs)
  } finally {
    await browser.close()
  }
}

interface Sample {
  page: string
  html: string
  url: string | undefined
}

function samples(): Sample[] {
  const own = globSync('*/*.html', { cwd: OWN_PAGES })
    .filter((page) => !page.includes('not-'))
    .filter((_, index) => index % 4 === 0)
    .map((page) => ({ page, html: pad(readFileSync(join(OWN_PAGES, page), 'utf8')), url: addressOf(page) }))
  const manifest = join(SHARED_PAGES, 'manifest.jsonl')
  if (!existsSync(manifest)) return own
  const shared = readFileSync(manifest, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; url?: string; kind: string })
    .map(({ file, url }) => ({ page: file, html: readFileSync(join(SHARED_PAGES, file), 'utf8'), url }))
    .filter(({ html }) => html.length >= SMALLEST * 0.6)
    .map(({ html, ...rest }) => ({ ...rest, html: pad(html) }))
  return [...shared, ...own]
}

function addressOf(page: string): string | undefined {
  const [folder = '', name = ''] = page.split('/')
  const expected = JSON.parse(readFileSync(join(OWN_PAGES, folder, 'expected.json'), 'utf8')) as Record<string, { url?: string | null }>
  return expected[name]?.url ?? undefined
}

/** Fills a page up to 400 KB with what makes real pages large: menus, cards and hidden dialogs. */
function pad(html: string): string {
  const card =
    '<div class="x-card x-card--wide" data-tracking="eyJhIjoxLCJiIjoyfQ"><div class="x-card__inner"><a href="/p/1" class="x-link"><span class="x-label">Menu entry</span></a><svg viewBox="0 0 24 24"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-6h2v6zm0-8h-2V7h2v2z"/></svg></div></div>'
  const count = Math.max(0, Math.ceil((400_000 - html.length) / card.length))
  return html.replace(/<\/body>/i, `<nav hidden>${card.repeat(count >> 1)}</nav><footer>${card.repeat(count >> 1)}</footer></body>`)
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'extract-in-page.ts')
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' } },
  })
  const [output] = [result].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the extractor was not bundled')
  return chunk.code
}

async function measure(browser: Browser, script: string, { page: name, html, url }: Sample): Promise<PageCost> {
  const page = await browser.newPage()
  try {
    await page.setContent(html, { waitUntil: 'domcontentloaded' })
    await page.evaluate(`${script}; globalThis.bench = bench`)
    const cost = (await page.evaluate(`(${measureInPage.toString()})(${JSON.stringify(url ?? null)}, ${ROUNDS})`)) as Pick<
      PageCost,
      'ours' | 'readability' | 'site' | 'direct'
    >
    return { page: name, kilobytes: Math.round(html.length / 1024), ...cost }
  } finally {
    await page.close()
  }
}

/** Runs in the page. */
function measureInPage(url: string | null, rounds: number) {
  const { extract, Readability } = (
    globalThis as unknown as {
      bench: typeof import('./extract-in-page.ts')
    }
  ).bench
  const world = url === null ? {} : { url }
  let last: ReturnType<typeof extract> | undefined
  const read = () => {
    last = extract(document, world)
  }
  const readability = () => new Readability(document.cloneNode(true) as Document).parse()
  const time = (run: () => unknown) => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  for (let round = 0; round < 3; round++) [read, readability].forEach(time)
  // By turns, so that what else the machine does falls on both alike.
  const times = Array.from({ length: rounds }, () => [time(read), time(readability)] as const)
  const median = (which: 0 | 1) => times.map((pair) => pair[which]).sort((a, b) => a - b)[times.length >> 1] ?? 0
  const [ours, theirs] = [median(0), median(1)]
  const from = last?.ok ? last.value.posting.provenance.text : undefined
  return {
    ours,
    readability: theirs,
    site: last?.ok ? last.value.posting.site : `refused: ${last?.reason}`,
    direct: from !== undefined && from !== 'readability' && from !== 'text',
  }
}

function report(costs: readonly PageCost[]): void {
  console.log('page'.padEnd(52), 'KB'.padStart(5), 'ours'.padStart(8), 'Readability'.padStart(12), '  read by')
  for (const { page, kilobytes, ours, readability, site, direct } of costs)
    console.log(
      page.slice(-52).padEnd(52),
      String(kilobytes).padStart(5),
      ours.toFixed(1).padStart(8),
      readability.toFixed(1).padStart(12),
      ` ${site}${direct ? '' : ' (neither structured data nor a rule)'}`,
    )
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
  const direct = costs.filter((cost) => cost.direct)
  const others = costs.filter((cost) => !cost.direct)
  console.log(`structured data or a site's rule: median ${median(direct.map((cost) => cost.ours)).toFixed(1)} ms on ${direct.length} pages`)
  console.log(
    `any other page: median ${median(others.map((cost) => cost.ours - cost.readability)).toFixed(1)} ms more than Readability on ${others.length} pages`,
  )
}
