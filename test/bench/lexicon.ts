import { performance } from 'node:perf_hooks'
import { buildLexicon, type Lexicon } from '../../lib/lexicon/lexicon.ts'
import { parseRow } from '../../lib/lexicon/parse.ts'
import { type Tokens, tokenize } from '../../lib/lexicon/tokenize.ts'
import { skillFiles } from '../lexicon/skill-files.ts'

const forms = skillFiles.flatMap(({ text }) => text.split('\n').slice(1)).flatMap((line) => parseRow(line)?.forms ?? [])
/** An 8 KB text made of the lexicon's own forms and plain sentences between them, about one form in twelve words. */
const text = makeText(8_192)

/** Prints how long the lexicon takes to build and to find the forms of an 8 KB text, beside a map of n-grams that does the same plainly. */
export function benchmarkLexicon(): void {
  const firstBuild = milliseconds(() => buildLexicon(skillFiles))
  const build = best(20, () => buildLexicon(skillFiles))
  const lexicon = buildLexicon(skillFiles)
  const firstFind = milliseconds(() => lexicon.find(text, tokenize(text)))
  const tokens = tokenize(text)
  const cut = best(300, () => tokenize(text))
  const find = best(300, () => lexicon.find(text, tokens))

  const firstMap = milliseconds(() => buildMap())
  const buildPlain = best(5, () => buildMap())
  const map = buildMap()
  const findPlain = best(300, () => findByMap(map, tokens))

  console.log(`${forms.length} forms, ${tokens.length} tokens in 8 KB, ${lexicon.find(text, tokens).length} forms found`)
  row('', 'first', 'best')
  row('build', firstBuild, build)
  row('build, map of n-grams', firstMap, buildPlain)
  row('tokenize 8 KB', '', cut)
  row('find in 8 KB (first: with tokenizing)', firstFind, find)
  row('find in 8 KB, map of n-grams', '', findPlain)
  for (const size of [1, 4, 16]) {
    const long = text.repeat(size * 16)
    row(
      `tokenize and find in ${size / 8} MB`,
      '',
      best(3, () => findIn(lexicon, long)),
    )
  }
}

function findIn(lexicon: Lexicon, long: string): number {
  return lexicon.find(long, tokenize(long)).length
}

/** The yardstick: every form as its words joined by spaces; no joints, plurals or guards. */
function buildMap(): Map<string, string> {
  const map = new Map<string, string>()
  for (const { text } of skillFiles)
    for (const line of text.split('\n').slice(1)) {
      const row = parseRow(line)
      for (const { words } of row?.forms ?? []) map.set(tokenize(words).lower.join(' '), row?.skill.id ?? '')
    }
  return map
}

function findByMap(map: ReadonlyMap<string, string>, { lower }: Tokens): string[] {
  const found: string[] = []
  for (let at = 0; at < lower.length; at++) {
    let key = ''
    for (let to = at; to < at + 8 && to < lower.length; to++) {
      key = to === at ? (lower[to] ?? '') : `${key} ${lower[to]}`
      const id = map.get(key)
      if (id) found.push(id)
    }
  }
  return found
}

function makeText(size: number): string {
  const plain = 'You will work with other people on things that matter to them, and see what comes of it every day.'
  let made = ''
  for (let at = 0; made.length < size; at += 97)
    made += `${plain} ${forms[at % forms.length]?.words}, ${forms[(at * 7) % forms.length]?.words}. `
  return made.slice(0, size)
}

function milliseconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function best(times: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) least = Math.min(least, milliseconds(work))
  return least
}

function row(label: string, ...cells: readonly (number | string)[]): void {
  console.log(label.padEnd(40), ...cells.map((cell) => (typeof cell === 'number' ? `${cell.toFixed(3)} ms` : cell).padStart(12)))
}
