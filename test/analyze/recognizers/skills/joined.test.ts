import { expect, test } from 'vitest'
import { joinNames } from '../../../../lib/analyze/recognizers/skills/joined.ts'
import type { Skill } from '../../../../lib/model/skill.ts'
import { inPosting, mentionIn } from './in-posting.ts'

const skills = {
  skill: (id: string): Skill => ({
    id,
    label: id,
    kind: id === 'kiln-card' ? 'credential' : 'tool',
    up: id === 'kiln-queue' ? [{ to: 'quill', how: 'is' }] : [],
  }),
}

/** What mentions, each its words and its id, become: the words with the id. */
function join(sentence: string, ...mentions: [words: string, id?: string][]): string[] {
  const places = inPosting(sentence)
  const given = mentions.map(([words, id]) => mentionIn(places, words, id ?? null))
  return joinNames(places, given, skills).map(({ start, end, skill }) => `${places.text.slice(start, end)}: ${skill}`)
}

test('names side by side are one', () => {
  expect(join('Quill Ledger or Moss', ['Quill', 'quill'], ['Ledger'], ['Moss'])).toEqual(['Quill Ledger: quill', 'Moss: null'])
  expect(join('Ferry Eagle', ['Ferry'], ['Eagle'])).toEqual(['Ferry Eagle: null'])
  expect(join('Quill KQ', ['Quill', 'quill'], ['KQ', 'kiln-queue'])).toEqual(['Quill KQ: kiln-queue'])
  expect(join('KTEB Glazing, Moss', ['KTEB', 'kiln-card'], ['Glazing', 'glazing'], ['Moss'])).toEqual([
    'KTEB Glazing: kiln-card',
    'Moss: null',
  ])
  expect(join('SR&ED claims', ['SR'], ['ED claims', 'claims'])).toEqual(['SR&ED claims: claims'])
})

test('a word that nobody knows goes to the name right behind it, which it tells the kind of', () => {
  expect(join('You know tide glazing', ['tide'], ['glazing', 'glazing'])).toEqual(['tide glazing: glazing'])
  expect(join('Dry pit firing', ['Dry'], ['pit firing'])).toEqual(['Dry pit firing: null'])
  expect(join('Know tide, glazing', ['tide'], ['glazing', 'glazing'])).toEqual(['tide: null', 'glazing: glazing'])
})

test('what is parted, in small letters, or known apart is not', () => {
  expect(join('Quill, Ledger', ['Quill', 'quill'], ['Ledger'])).toEqual(['Quill: quill', 'Ledger: null'])
  expect(join('KTEB Glazing experience', ['KTEB', 'kiln-card'], ['Glazing', 'glazing'])).toEqual(['KTEB: kiln-card', 'Glazing: glazing'])
  expect(join('Quill ledgers', ['Quill', 'quill'], ['ledgers'])).toEqual(['Quill: quill', 'ledgers: null'])
  expect(join('Quill Moss', ['Quill', 'quill'], ['Moss', 'moss'])).toEqual(['Quill: quill', 'Moss: moss'])
})
