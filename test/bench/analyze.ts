import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Browser, launch, type WebWorker } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../e2e/browsers.ts'
import type { AnalysisCost } from './analysis-cost.ts'
import type { StartCost } from './start-cost.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const IN_NODE = join(import.meta.dirname, 'analysis-in-node.ts')
const sample = readFileSync(join(import.meta.dirname, 'posting.txt'), 'utf8')
/** Bytes. */
type Cost = AnalysisCost & { heapGrowth: number }
/** `loading` is compiling and evaluating the code. */
type Start = StartCost & { loading?: number }
/** Each in a process or worker of its own. */
const STARTS = 9

/** Prints what the whole analysis of the project's own sample posting costs in Node and in a worker of Chromium, without the tagger and with it. */
export async function benchmarkAnalysis(): Promise<void> {
  for (const tagger of [[], ['tagger']]) {
    const measure = (...what: string[]) =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', IN_NODE, ...what, ...tagger], { encoding: 'utf8' }))
    print(['Node', ...tagger], measure() as Cost)
    printStarts(Array.from({ length: STARTS }, () => measure('start') as Start))
  }
  const rates = [['--no-tagger'], []].map((options) => Math.round(postingsPerSecond(4000, options)))
  console.log(`JSONL: ${rates[0]} postings a second without tagger, ${rates[1]} with it, by the command on one core, its start aside`)
  const executable = findBrowser('chromium')
  if (!executable) return console.log('skipped: no Chromium; name one in CHROMIUM_BIN')
  const code = await bundle()
  const browser = await launch({ executablePath: executable, headless: true, args: ['--no-sandbox'] })
  try {
    for (const tagger of [[], ['tagger']]) {
      print(['Chromium', ...tagger], await measureInChromium(browser, code, tagger.length > 0))
      for (const rehearses of [false, true]) {
        const starts: Start[] = []
        while (starts.length < STARTS) starts.push(await startInChromium(browser, code, tagger.length > 0, rehearses))
        printStarts(starts)
      }
    }
  } finally {
    await browser.close()
  }
}

/** The command's speed with these options on a file of `count` postings: what it takes beyond a file of one. */
function postingsPerSecond(count: number, options: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'requisite-bench-'))
  const command = (postings: number) => {
    const file = join(folder, `${postings}.jsonl`)
    const lines = Array.from({ length: postings }, (_, id) => JSON.stringify({ id, text: sample }))
    writeFileSync(file, lines.join('\n'))
    const start = performance.now()
    execFileSync(process.execPath, [join(ROOT, 'lib/cli/analyze.ts'), '--json', ...options, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return performance.now() - start
  }
  try {
    const starting = Math.min(command(1), command(1), command(1))
    return (count * 1000) / (command(count + 1) - starting)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    assetsInclude: ['**/*.bin'],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { output: { charset: 'ascii' } },
      lib: { entry: join(import.meta.dirname, 'analysis-in-worker.ts'), formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  })
  const [output] = [result].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the analysis was not bundled')
  return chunk.code
}

/** Measures in a fresh worker, whose heap is read after its garbage was collected. */
function measureInChromium(browser: Browser, code: string, withTagger: boolean): Promise<Cost> {
  return inFreshWorker(browser, async (worker) => {
    const heapUsed = async () => {
      await worker.client.send('HeapProfiler.collectGarbage')
      return (await worker.client.send('Runtime.getHeapUsage')).usedSize
    }
    await load(worker, code)
    const before = await heapUsed()
    const cost = (await worker.evaluate(`bench.measureInWorker(${JSON.stringify(sample)}, ${withTagger})`)) as AnalysisCost
    return { ...cost, heapGrowth: (await heapUsed()) - before }
  })
}

function startInChromium(browser: Browser, code: string, withTagger: boolean, rehearses: boolean): Promise<Start> {
  return inFreshWorker(browser, async (worker) => {
    const loading = await load(worker, code)
    const start = await worker.evaluate(`bench.startInWorker(${JSON.stringify(sample)}, ${withTagger}, ${rehearses})`)
    return { loading, ...(start as StartCost) }
  })
}

async function inFreshWorker<Found>(browser: Browser, measure: (worker: WebWorker) => Promise<Found>): Promise<Found> {
  const page = await browser.newPage()
  try {
    const starts = new Promise<WebWorker>((resolve) => page.once('workercreated', resolve))
    await page.evaluate(() => void new Worker(URL.createObjectURL(new Blob(['']))))
    return await measure(await starts)
  } finally {
    await page.close()
  }
}

/** Loads a script as workers load theirs; returns the milliseconds it took. */
async function load(worker: WebWorker, code: string): Promise<number> {
  await worker.evaluate((script) => {
    Object.assign(globalThis, { script: URL.createObjectURL(new Blob([script])) })
  }, code)
  return (await worker.evaluate('{ const start = performance.now(); importScripts(script); performance.now() - start }')) as number
}

function print(place: readonly string[], cost: Cost): void {
  const lengths = cost.curve.map(({ kilobytes, milliseconds }) => `${kilobytes} KB ${ms(milliseconds)}`)
  console.log(
    [
      `${place.join(' with ')}: analysis of 8 KB ${ms(cost.median)} median, ${ms(cost.best)} best, ${ms(cost.p95)} p95   (keyword counter ${ms(cost.yardstick)})`,
      `  heap growth  ${(cost.heapGrowth / 2 ** 20).toFixed(1)} MB`,
      `  by length    ${lengths.join('   ')}`,
    ].join('\n'),
  )
}

/** Prints the medians of the starts, and the least disturbed first analysis. */
function printStarts(starts: readonly Start[]): void {
  const sorted = (of: keyof Start) => starts.map((start) => start[of] ?? 0).sort((a, b) => a - b)
  const median = (of: keyof Start) => ms(sorted(of)[starts.length >> 1] ?? 0)
  const loading = starts.every((start) => start.loading !== undefined) ? `code loaded ${median('loading')}, then ` : ''
  const rehearsed = starts.every((start) => start.rehearsing)
    ? `, rehearsed ${median('rehearsing')} (the background does so while a page is read)`
    : ''
  console.log(
    [
      `  start        ${loading}lexicon and weights opened ${median('opening')}${rehearsed}; medians of ${starts.length} starts`,
      `  first call   ${median('first')} median, ${ms(sorted('first')[0] ?? 0)} best; again ${median('second')}   (keyword counter's first ${median('yardstick')})`,
    ].join('\n'),
  )
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 3 : 0)} ms`
}
