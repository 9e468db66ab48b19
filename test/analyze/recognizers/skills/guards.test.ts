import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recognizeKnown } from '../../../../lib/analyze/recognizers/skills/known.ts'
import { placeTokens } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { CUED, DECLARED, EXACT_CASE, type Guard, LISTED, NEVER_ALONE } from '../../../../lib/lexicon/guard.ts'
import { buildLexicon } from '../../../../lib/lexicon/lexicon.ts'
import { type Form, parseRow } from '../../../../lib/lexicon/parse.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import { skillFiles } from '../../../lexicon/skill-files.ts'
import { readIds } from './read-skills.ts'

const pairs = readFileSync(new URL('../../../lexicon/guards.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)

describe('words with another meaning', () => {
  test.each(pairs.map((line) => line.split('\t')))('%s: "%s", but not "%s"', (id = '', match = '', other = '') => {
    if (match !== '.') expect(readIds(match)).toContain(id)
    for (const role of ['required', 'responsibility', 'offer'] as const) expect(readIds(other, role)).not.toContain(id)
  })
})

/** A sentence in which a form with this guard counts, and one in which it does not. */
function sentences({ words, guard }: Form): { match: string; other: string } {
  const written = guard & EXACT_CASE && words === words.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const match = guard & LISTED ? `Experience with Zibbel, ${written} and Zabbel` : `Experience as ${written}`
  return { match, other: guard & EXACT_CASE ? `They ${swapCase(written)} all day` : `They ${written} all day` }
}

/** Changes the case of a form so that it is no longer written as in the lexicon. */
function swapCase(words: string): string {
  return words === words.toLowerCase() ? words.toUpperCase() : words.toLowerCase()
}

const forms = skillFiles.flatMap(({ text }) => text.split('\n').slice(1)).flatMap((line) => parseRow(line)?.forms ?? [])
const judged = (guard: Guard) => (guard & (EXACT_CASE | LISTED | CUED)) !== 0 && !(guard & (NEVER_ALONE | DECLARED))

test('every guarded form has a sentence in which it counts and one in which it does not', () => {
  const wrong = forms
    .filter(({ guard }) => judged(guard))
    .flatMap((form) => {
      const row = `${form.skill.id}\t${form.words}\t${form.skill.kind}\t.\t.\t${guardWords(form.guard)}`
      const lexicon = buildLexicon([{ name: 'one.tsv', text: `id\tlabel\n${row}\nzibbel\tZibbel\ttool\tZabbel\t.\t.` }])
      const finds = (text: string, role: 'required' | 'other') => {
        const places = placeTokens(text, tokenize(text), [{ start: 0, end: text.length, role, reason: 'default' }])
        return recognizeKnown(places, lexicon.find(text, places.tokens)).some(({ skill }) => skill.id === form.skill.id)
      }
      const { match, other } = sentences(form)
      return [...(finds(match, 'required') ? [] : [`lost: ${match}`]), ...(finds(other, 'other') ? [`invented: ${other}`] : [])]
    })
  expect(wrong).toEqual([])
})

function guardWords(guard: Guard): string {
  const letters = [guard & EXACT_CASE && 'C', guard & LISTED && 'L', guard & CUED && 'S']
  return letters.filter(Boolean).join('+')
}
