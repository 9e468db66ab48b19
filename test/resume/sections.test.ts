import { describe, expect, test } from 'vitest'
import { readText } from '../../lib/resume/read/read-text.ts'
import { headingKind, sectionsOf } from '../../lib/resume/sections.ts'

describe('headings', () => {
  test.each([
    ['EXPERIENCE', 'work'],
    ['Work Experience:', 'work'],
    ['Beruflicher Werdegang', 'work'],
    ['Expériences professionnelles', 'work'],
    ['Trayectoria profesional', 'work'],
    ['E D U C A T I O N', 'education'],
    ['Education & Certifications', 'education'],
    ['Aus- und Weiterbildung', 'education'],
    ['Skills and Tools', 'skills'],
    ['Kenntnisse & Fähigkeiten', 'skills'],
    ['Sprachkenntnisse', 'languages'],
    ['Langues', 'languages'],
    ['Licenses & Certifications', 'certificates'],
    ['References', 'other'],
  ])('%s is %s', (words, kind) => {
    expect(headingKind(words)).toBe(kind)
  })

  test.each(['Experience with bees', 'Managing languages of seven teams', 'Acme Education Ltd', 'Python', ''])(
    '%j heads nothing',
    (words) => {
      expect(headingKind(words)).toBeUndefined()
    },
  )
})

test('a labelled line is a section by itself, and what follows goes on', () => {
  const { lines } = readText('Profile\nCalm.\nLanguages: German (C1), English\nStill the profile.')
  expect(sectionsOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ text }) => text)])).toEqual([
    ['summary', ['Calm.']],
    ['languages', ['German (C1), English']],
    ['summary', ['Still the profile.']],
  ])
})

test('places of a labelled line lead to its words', () => {
  const document = readText('Skills: Excel')
  const [line] = sectionsOf(document.lines)[0]?.lines ?? []
  expect(document.text.slice(line?.start, line?.end)).toBe('Excel')
})
