import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPages } from '../../../scripts/train/corpus.ts'
import { labelledPostings } from '../../../scripts/train/labelled.ts'
import { asPage, type Labelled } from '../as-page.ts'
import { countAlternatives } from './alternatives.ts'
import { analyze, inputFrom, scorer, scratch, shared } from './run-scorer.ts'
import { line, type Prf, type Score, share } from './score.ts'

/** Our own labels. */
const LABELS = resolve(import.meta.dirname, '../labels')

/** What the scorer beside the project tells. */
interface Scored {
  notAnalyzed: number
  roleMacroF1: number
  requirements: Prf
  importance: number
  skills: Prf
  anyOf: string
  years: string
  education: string
  facts: string
}

interface PostingScores extends Scored {
  alternatives: { right: number; all: number }
}

/** Scores on the hand-labelled postings. */
export function scorePostings(): Score[] {
  return wholeScores('labelled postings', shared('gold'))
}

/**
 * Scores on own postings whose every unit is labelled and that nothing is trained on: `whole`, by whose mistakes rules were mended, and
 * `fresh`, hardly any of whose mistakes were looked at. Once they are looked at, they go to `whole` and others have to be written.
 */
export function scoreOwnWhole(): Score[] {
  return [
    ...wholeScores('own postings, not trained on', join(LABELS, 'whole')),
    ...wholeScores('own postings, hardly looked at', join(LABELS, 'fresh')),
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

/**
 * Scores on the same postings shown on career pages: how many are taken for postings, and what is still read of them after the page reader has
 * cut its menus, title and facts from around the text. Units that stand above the text count as not read, so no roles are scored.
 */
export function scoreOwnAsPages(): Score[] {
  return (['plain', 'marked'] as const).flatMap((markup) => {
    const on = `own postings on ${markup} pages`
    const postings = ['whole', 'fresh'].flatMap((name) => {
      const folder = join(LABELS, name)
      return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labelled)
    })
    const folder = join(scratch, `pages-${markup}`)
    mkdirSync(folder)
    for (const posting of postings) writeFileSync(join(folder, `${posting.id}.json`), JSON.stringify(posting))
    const input = join(scratch, `pages-${markup}.in.jsonl`)
    writeFileSync(input, postings.map((posting) => JSON.stringify({ id: posting.id, html: asPage(posting, markup) })).join('\n'))
    const scores: Scored = JSON.parse(scorer('postings.mjs', [folder, analyze(input, `pages-${markup}`)]))
    const read = postings.length - scores.notAnalyzed
    return [
      line(on, 'taken for a posting', read / postings.length, 0.97, `${read}/${postings.length}`),
      line(on, 'requirements, F1', scores.requirements.f1, 0.92),
      line(on, 'facts right', share(scores.facts), 0.9, scores.facts),
    ]
  })
}

/** What is read out of requirements and of the whole text. */
function contentScores(on: string, { skills, years, education, anyOf, alternatives: { right, all }, facts }: PostingScores): Score[] {
  return [
    line(on, 'skills, F1', skills.f1, 0.72),
    line(on, 'years right', share(years), 0.95, years),
    line(on, 'degrees right', share(education), 0.95, education),
    line(on, 'any-of groups right', share(anyOf), 0.85, anyOf),
    line(on, 'any-of groups right, of certificates, languages and degrees too', right / all, 0.85, `${right}/${all}`),
    line(on, 'facts right', share(facts), 0.9, facts),
  ]
}

/**
 * Scores by our own labels of what postings ask for: of postings written for the project, and of saved pages, whose texts only the pages'
 * manifest has. Roles are left out, because those of both are trained on.
 */
export function scoreOwnLabels(): Score[] {
  const own = new Map(
    labelledPostings(new URL('../../../scripts/train/postings/', import.meta.url)).map(({ name, text }) => [`${name}.txt`, text]),
  )
  const pages = new Map(readPages().map(({ file, gold }) => [file, gold?.description ?? '']))
  return [
    ...contentScores('own postings', scoreFolder(withTexts('own', own), 'own')),
    ...contentScores('descriptions of pages', scoreFolder(withTexts('pages', pages), 'descriptions')),
  ]
}

/** The labels of a folder beside their texts, as the scorer wants them. */
function withTexts(name: string, texts: ReadonlyMap<string, string>): string {
  const labels = join(LABELS, name)
  const folder = join(scratch, name)
  mkdirSync(folder)
  for (const file of readdirSync(labels)) {
    const { source, ...rest } = JSON.parse(readFileSync(join(labels, file), 'utf8'))
    writeFileSync(join(folder, file), JSON.stringify({ ...rest, text: texts.get(source) ?? '' }))
  }
  return folder
}

function scoreFolder(folder: string, name: string): PostingScores {
  const output = analyze(inputFrom('postings', [folder]), name)
  return { ...JSON.parse(scorer('postings.mjs', [folder, output])), alternatives: countAlternatives(folder, output) }
}
