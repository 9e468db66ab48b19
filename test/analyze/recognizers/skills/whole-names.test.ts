import { describe, expect, test } from 'vitest'
import type { Places } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { recognizeLaws } from '../../../../lib/analyze/recognizers/skills/whole-names/laws.ts'
import { recognizeManagementSystems } from '../../../../lib/analyze/recognizers/skills/whole-names/management-systems.ts'
import { recognizeSpecies } from '../../../../lib/analyze/recognizers/skills/whole-names/species.ts'
import { wholeNames } from '../../../../lib/analyze/recognizers/skills/whole-names.ts'
import type { Span } from '../../../../lib/model/span.ts'
import { inPosting, mentionIn } from './in-posting.ts'

function found(recognize: (places: Places) => Span[], sentence: string): string[] {
  const places = inPosting(sentence)
  return recognize(places).map(({ start, end }) => places.text.slice(start, end))
}

describe('living things by the initial of their genus', () => {
  test('are named whole', () => {
    expect(found(recognizeSpecies, 'Skilled in E. coli and S. aureus')).toEqual(['E. coli', 'S. aureus'])
  })

  test.each(['U.S. kilns', 'Licence of class C. valid for kilns', 'Codes in C. they like it', 'A firing of J. Moss', 'Plan B. glazing'])(
    'none in "%s"',
    (sentence) => {
      expect(found(recognizeSpecies, sentence)).toEqual([])
    },
  )
})

describe('programs by what is managed with them', () => {
  test.each([
    ['Skilled in a glaze management system', ['glaze management system']],
    ['Kiln and chimney management systems', ['chimney management systems']],
    ['Uses kiln management software', ['kiln management software']],
    ['Skilled in a management system', []],
    ['Skilled in any other management software', []],
    ['Kiln management', []],
  ])('"%s"', (sentence, names) => {
    expect(found(recognizeManagementSystems, sentence)).toEqual(names)
  })
})

describe('laws by their names', () => {
  test.each([
    ['Knows the Clean Kilns Act', 'Clean Kilns Act'],
    ['Knows the Kiln and Chimney Act of old', 'Kiln and Chimney Act'],
    ['Knows XKPA and Fair Glazing Act', 'Fair Glazing Act'],
    ['Knows the Fair Glazing Act 1996 well', 'Fair Glazing Act 1996'],
    ['Follow Fair Glazing Act rules', 'Fair Glazing Act'],
    ['Sections of the Pottery Code', 'Pottery Code'],
    ['Knowledge of State Pottery Code', 'State Pottery Code'],
    ['Kilns and Chimneys Code sections', 'Kilns and Chimneys Code'],
    ['Abides by the KTEB Code of Ethics', 'KTEB Code of Ethics'],
  ])('"%s"', (sentence, name) => {
    expect(found(recognizeLaws, sentence)).toEqual([name])
  })

  test.each(['Quill Studio Code', 'Ability To Think And Act Quickly', 'ACT score of 21', 'We act on it', 'The Code', 'Must Act'])(
    'none in "%s"',
    (sentence) => {
      expect(found(recognizeLaws, sentence)).toEqual([])
    },
  )
})

/** The words and ids of what mentions become. */
function whole(sentence: string, ...mentions: [words: string, id?: string][]): string[] {
  const places = inPosting(sentence)
  const given = mentions.map(([words, id]) => mentionIn(places, words, id ?? null))
  return wholeNames(places, given).map(({ start, end, skill }) => `${places.text.slice(start, end)}: ${skill}`)
}

test('they stand for what was mentioned of them', () => {
  expect(whole('E. coli, Moss', ['coli'], ['Moss'])).toEqual(['E. coli: null', 'Moss: null'])
  expect(whole('the State Glazing Food Code', ['Glazing', 'glazing'])).toEqual(['State Glazing Food Code: null'])
  expect(whole('the Fair Kilns Act', ['Fair Kilns', 'fair-kilns'])).toEqual(['Fair Kilns Act: fair-kilns'])
  expect(whole('the Kiln Wiring Care and Repair Act', ['Kiln Wiring', 'wiring'])).toEqual(['Kiln Wiring Care and Repair Act: null'])
  expect(whole('the Clean Kilns Act rules', ['Clean Kilns Act rules', 'rules'])).toEqual(['Clean Kilns Act rules: rules'])
})
