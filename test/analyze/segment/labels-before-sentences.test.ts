import { expect, it } from 'vitest'
import { statementsOf, unitsOf } from '../read.ts'

const last = (line: string) => unitsOf(`Gauger\n\nQualifications\nSteady hands.\n\n${line}`).slice(3)

it.each([
  ['LICENSE: A valid Class B licence is needed from the first day.', 'LICENSE:'],
  ['Residence: You must live in the valley from the first day on.', 'Residence:'],
  ['Licence: A boat licence valid on the lakes is needed for some posts.', 'Licence:'],
  ['Physical: Strength to carry two buckets up a ladder all day.', 'Physical:'],
  ['Level II: Two years as a gauger of the first level in this office.', 'Level II:'],
  ['OR Option B: Five years of paid work in a cellar.', 'OR Option B:'],
  ['Ability to: read dials; climb towers; keep logs.', 'Ability to:'],
  ['Knowledge of: tides, weirs and locks; first aid', 'Knowledge of:'],
  ['NOTE: Unpaid work is counted by half of its hours.', 'NOTE:'],
])('parts the label from a sentence: %s', (line, label) => {
  expect(last(line)[0]).toBe(`heading ${label}`)
  expect(last(line)).toHaveLength(2)
})

it.each([
  'Education: GED.',
  'Languages: Fluent Danish, spoken and written',
  'Experience: 3 years (Required)',
  'Gauges: You know them all by their sound in the dark.',
  '- Licence: A boat licence valid on the lakes is needed.',
  'Option B is open to all: Five years of work in a cellar.',
])('keeps a label with a mere value, an item or a name: %s', (line) => {
  expect(last(line)[0]).not.toMatch(/^heading/)
})

it('judges a sentence with its label, and goes on with the section around it', () => {
  const roles = (line: string) => statementsOf(`Gauger\n\nRequirements\n- Steady hands\n- A boat\n\n${line}`).map(({ role }) => role)
  expect(roles('Ability to: read dials; climb towers; keep logs.\nLevel II: Two years of it in this office.').slice(4)).toEqual([
    'heading',
    'required',
    'heading',
    'required',
  ])
})
