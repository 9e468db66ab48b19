import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scoreComposed } from './scores/composed.ts'
import { scorePages } from './scores/pages.ts'
import { scorePersons } from './scores/persons.ts'
import { scoreOwnAsPages, scoreOwnLabels, scoreOwnWhole, scorePostings } from './scores/postings.ts'
import { scoreOtherLanguages, scoreUnseen } from './scores/roles.ts'
import { canScore } from './scores/run-scorer.ts'
import type { Score } from './scores/score.ts'
import { scoreSentences } from './scores/sentences.ts'
import { scoreSpans } from './scores/spans.ts'

const README = join(resolve(import.meta.dirname, '../..'), 'README.md')
const START = '<!-- quality:start -->'
const END = '<!-- quality:end -->'

if (!canScore()) console.log('The labelled texts do not stand beside the project (../shared): nothing to score.')
else {
  const table = asTable([
    ...scorePostings(),
    ...scoreOwnWhole(),
    ...scoreOwnAsPages(),
    ...scoreUnseen(),
    ...scoreOtherLanguages(),
    ...scoreOwnLabels(),
    ...scoreSentences(),
    ...scoreComposed(),
    ...scoreSpans(),
    ...scorePages(),
    ...scorePersons(),
  ])
  console.log(table)
  if (process.argv.includes('--write')) writeTable(table)
}

function asTable(scores: readonly Score[]): string {
  const rows = scores.map(
    ({ on, measure, value, target, reached }) => `| ${on} | ${measure} | ${value} | ${target} | ${reached ? 'yes' : 'no'} |`,
  )
  return ['| on | measure | value | target | reached |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

/** Puts the table between its two marks in the README. */
function writeTable(table: string): void {
  const text = readFileSync(README, 'utf8')
  const start = text.indexOf(START)
  const end = text.indexOf(END)
  if (start < 0 || end < start) throw new Error(`README.md lacks ${START} … ${END}`)
  writeFileSync(README, `${text.slice(0, start + START.length)}\n${table}\n${text.slice(end)}`)
}
