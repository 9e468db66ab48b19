import { execFileSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readStatements } from '../../lib/analyze/statements.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import { readPages } from '../../scripts/train/corpus.ts'
import { labelledPostings, roleIn } from '../../scripts/train/labelled.ts'
import { skillspanPostings } from '../../scripts/train/role-corpus.ts'
import { RoleScore } from '../../scripts/train/role-score.ts'
import { readTokens } from '../../scripts/train/unit-examples.ts'
import { readSentenceScores, type Tally } from './sentences.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** Labelled texts of others, beside the project and never in it. */
export const SHARED = resolve(ROOT, '../shared')

/** One line of the quality table: what was measured, on what, the figure, and what it should reach. */
export interface Score {
  on: string
  measure: string
  value: string
  target: string
  reached: boolean
}

interface Prf {
  p: number
  r: number
  f1: number
}
interface PostingScores {
  roleMacroF1: number
  requirements: Prf
  importance: number
  skills: Prf
  anyOf: string
  years: string
  education: string
  facts: string
}
interface SpanScores {
  strict: Prf
  overlap: Prf
}
interface PageScores {
  [measure: string]: string | number
  descriptionRecall: number
  descriptionPrecision: number
}

const work = mkdtempSync(join(tmpdir(), 'requisite-quality-'))
process.once('exit', () => rmSync(work, { recursive: true, force: true }))

const shared = (path: string) => join(SHARED, path)
const scorer = (name: string, words: string[]): string =>
  execFileSync(process.execPath, [shared(`eval/${name}`), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  })

/** The command's answers to a JSONL file, in a file; refused inputs make it exit with 1, which is not a fault here. */
function analyze(input: string, name: string): string {
  const output = join(work, `${name}.out.jsonl`)
  const file = openSync(output, 'w')
  try {
    execFileSync(process.execPath, [join(ROOT, 'lib/cli/analyze.ts'), '--json', input], { stdio: ['ignore', file, 'pipe'] })
  } catch (error) {
    const refusedSome = error instanceof Error && 'status' in error && error.status === 1 && statSync(output).size > 0
    if (!refusedSome) throw error
  } finally {
    closeSync(file)
  }
  return output
}

function inputFrom(name: string, words: string[]): string {
  const path = join(work, `${name}.in.jsonl`)
  const file = openSync(path, 'w')
  execFileSync(process.execPath, [shared(`eval/${name}.mjs`), 'input', ...words], { stdio: ['ignore', file, 'ignore'] })
  closeSync(file)
  return path
}

const share = (fraction: string | number | undefined): number => {
  if (typeof fraction === 'number') return fraction
  const [part = 0, whole = 0] = (fraction ?? '').split('/').map(Number)
  return whole === 0 ? 0 : part / whole
}
const line = (on: string, measure: string, value: number, target: number, shown?: string | number): Score => ({
  on,
  measure,
  value: shown === undefined ? value.toFixed(3) : `${value.toFixed(3)} (${shown})`,
  target: `≥ ${target}`,
  reached: value >= target,
})

function scoreFolder(folder: string, name: string): PostingScores {
  const output = analyze(inputFrom('postings', [folder]), name)
  return JSON.parse(scorer('postings.mjs', [folder, output]))
}

/** Scores on the hand-labelled postings. */
export function scorePostings(): Score[] {
  return wholeScores('labelled postings', shared('gold'))
}

/**
 * Scores on own postings whose every unit is labelled and that nothing is trained on: `whole`, by whose mistakes rules were mended, and
 * `fresh`, whose mistakes nobody has looked at. Once they are looked at, they go to `whole` and others have to be written.
 */
export function scoreOwnWhole(): Score[] {
  const labels = join(import.meta.dirname, 'labels')
  return [
    ...wholeScores('own postings, not trained on', join(labels, 'whole')),
    ...wholeScores('own postings, never looked at', join(labels, 'fresh')),
  ]
}

function wholeScores(on: string, folder: string): Score[] {
  const scores = scoreFolder(folder, on.replaceAll(/\W+/g, '-'))
  return [
    line(on, 'roles, macro F1', scores.roleMacroF1, 0.85),
    line(on, 'requirements, F1', scores.requirements.f1, 0.92),
    line(on, 'must-have or nice-to-have right', scores.importance, 0.95),
    ...contentScores(on, scores),
  ]
}

/** What is read out of requirements and of the whole text. */
function contentScores(on: string, { skills, years, education, anyOf, facts }: PostingScores): Score[] {
  return [
    line(on, 'skills, F1', skills.f1, 0.72),
    line(on, 'years right', share(years), 0.95, years),
    line(on, 'degrees right', share(education), 0.95, education),
    line(on, 'any-of groups right', share(anyOf), 0.85, anyOf),
    line(on, 'facts right', share(facts), 0.9, facts),
  ]
}

/**
 * Scores by our own labels of what postings ask for: of postings written for the project, and of saved pages, whose texts only the pages'
 * manifest has. Roles are left out, because those of both are trained on.
 */
export function scoreOwnLabels(): Score[] {
  const own = new Map(
    labelledPostings(new URL('../../scripts/train/postings/', import.meta.url)).map(({ name, text }) => [`${name}.txt`, text]),
  )
  const pages = new Map(readPages().map(({ file, gold }) => [file, gold?.description ?? '']))
  return [
    ...contentScores('own postings', scoreFolder(withTexts('own', own), 'own')),
    ...contentScores('descriptions of pages', scoreFolder(withTexts('pages', pages), 'descriptions')),
  ]
}

/** The labels of a folder beside their texts, as the scorer wants them. */
function withTexts(name: string, texts: ReadonlyMap<string, string>): string {
  const labels = join(import.meta.dirname, 'labels', name)
  const folder = join(work, name)
  mkdirSync(folder)
  for (const file of readdirSync(labels)) {
    const { source, ...rest } = JSON.parse(readFileSync(join(labels, file), 'utf8'))
    writeFileSync(join(folder, file), JSON.stringify({ ...rest, text: texts.get(source) ?? '' }))
  }
  return folder
}

/** Scores on whole postings whose roles are labelled and that nothing was trained or tuned on: SkillSpan's development part. */
export function scoreUnseen(): Score[] {
  const on = 'postings not trained on'
  const lexicon = loadLexicon()
  const units = loadUnits()
  const score = new RoleScore()
  for (const labelled of skillspanPostings('dev')) {
    const statements = readStatements(labelled.text, readTokens(labelled.text, lexicon), [], units)
    for (const { start, end, role } of labelled.units) if (role) score.add(roleIn(statements, start, end), role, '')
  }
  return [line(on, 'roles, macro F1', score.macroF1, 0.85), line(on, 'sentences that ask for something, F1', score.requirementF1, 0.92)]
}

/** Scores of what units do on own postings in other languages that are kept out of training: `unseen/`, named by their language. */
export function scoreOtherLanguages(): Score[] {
  const lexicon = loadLexicon()
  const units = loadUnits()
  const scores = new Map<string, RoleScore>()
  for (const { name, text, units: labelled } of labelledPostings(new URL('./unseen/', import.meta.url))) {
    const language = name.split('-')[0] ?? ''
    const score = scores.get(language) ?? new RoleScore()
    scores.set(language, score)
    const statements = readStatements(text, readTokens(text, lexicon), [], units)
    for (const { start, end, role } of labelled) if (role) score.add(roleIn(statements, start, end), role, '')
  }
  return [...scores].flatMap(([language, score]) => {
    const on = `own postings not trained on, ${language[0]?.toUpperCase()}${language.slice(1)}`
    return [line(on, 'roles, macro F1', score.macroF1, 0.85), line(on, 'sentences that ask for something, F1', score.requirementF1, 0.92)]
  })
}

/** Scores on labelled sentences: SkillSpan (Zhang et al. 2022) and Green et al. 2022, development parts. */
export function scoreSpans(): Score[] {
  const skillspan = shared('data/skillspan/dev.jsonl')
  const skillspanOutput = analyze(skillspan, 'skillspan')
  const green = shared('data/green/dev.jsonl')
  const greenOutput = analyze(green, 'green')
  const spans = (...words: string[]): SpanScores => JSON.parse(scorer('spans.mjs', words))
  const knowledge = spans(skillspan, skillspanOutput, '--label', 'Knowledge', '--types', 'knowledge')
  const skill = spans(skillspan, skillspanOutput, '--label', 'Skill', '--types', 'skill')
  return [
    line('SkillSpan dev', 'knowledge spans, strict F1', knowledge.strict.f1, 0.52),
    line('SkillSpan dev', 'knowledge spans, overlap F1', knowledge.overlap.f1, 0.72),
    line('SkillSpan dev', 'skill spans, strict F1', skill.strict.f1, 0.28),
    line('Green dev', 'spans, overlap F1', spans(green, greenOutput).overlap.f1, 0.5),
  ]
}

/** Scores by our own labels of what single sentences of postings ask for: years, degrees and alternatives, with how often one was invented. */
export function scoreSentences(): Score[] {
  const collections = [
    ['SkillSpan sentences', readSentenceScores('skillspan', ['train', 'dev'])],
    ['Green sentences', readSentenceScores('green', ['train'])],
  ] as const
  const tally = (on: string, measure: string, target: number, { right, all, invented }: Tally) =>
    line(on, measure, right / all, target, `${right}/${all}, ${invented} invented`)
  return collections.flatMap(([on, { years, degrees, anyOf }]) => [
    tally(on, 'years right', 0.95, years),
    tally(on, 'degrees right', 0.95, degrees),
    tally(on, 'any-of groups right', 0.85, anyOf),
  ])
}

/** Scores on saved pages. */
export function scorePages(): Score[] {
  const on = 'saved pages'
  const output = analyze(inputFrom('pages', [shared('pages')]), 'pages')
  const scores: PageScores = JSON.parse(scorer('pages.mjs', ['score', shared('pages'), output]))
  const [[recognised = 0, postings = 0], [refused = 0, others = 0]] = ['posting recognised', 'non-posting refused'].map((name) =>
    String(scores[name]).split('/').map(Number),
  ) as [number[], number[]]
  return [
    line(on, 'posting or not, right', (recognised + refused) / (postings + others), 0.97, `${recognised + refused}/${postings + others}`),
    ...(['title', 'organisation'] as const).map((name) => line(on, `${name} right`, share(scores[name]), 0.97, scores[name])),
    line(on, 'place right', share(scores.place), 0.9, scores.place),
    line(on, 'description, words found', scores.descriptionRecall, 0.98),
    line(on, 'description, words that belong', scores.descriptionPrecision, 0.95),
  ]
}

/** True where the labelled texts stand beside the project. */
export function canScore(): boolean {
  return existsSync(shared('eval/postings.mjs'))
}
