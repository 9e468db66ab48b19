import { describe, expect, test } from 'vitest'
import { readText } from '../../../lib/resume/read/read-text.ts'
import { readResume } from '../../../lib/resume/read-resume.ts'
import { world } from '../world.ts'

function summary(text: string) {
  return readResume(readText(text), world).found.flatMap((one) =>
    one.section === 'basics' && one.field === 'summary' ? [one.value] : [],
  )[0]
}

const HEAD = 'Nell Hobday\n14 Mill Lane, Ludlow  |  nell@example.org\n\n'
const JOB = 'WORK\n\nBaker, The Crusty Loaf, Ludlow, since May 2021\n- Sourdough\n\n'

describe('the summary holds', () => {
  test.each([
    ['what stands under the name', `${HEAD}I bake, and I like early mornings.\n\n${JOB}`, 'I bake, and I like early mornings.'],
    ['more than one section of prose', `${HEAD}PROFILE\nA baker.\n\n${JOB}OTHER\nOwn van.\nOn time.\n`, 'A baker.\nOwn van.\nOn time.'],
    [
      'volunteering with its heading',
      `${HEAD}${JOB}VOLUNTEERING\nCook at the Haven soup kitchen, since 2019\n`,
      'VOLUNTEERING\nCook at the Haven soup kitchen, since 2019',
    ],
    [
      'sections of unknown headings',
      `${HEAD}${JOB}SKILLS\nBaking\n\nMARKET DAYS\nI sell on three markets a week.\n`,
      'MARKET DAYS\nI sell on three markets a week.',
    ],
    [
      'a paragraph under an unknown heading after a list',
      `${HEAD}${JOB}Languages\nFrench, German\n\nMarket days\nI sell on three markets a week.\n`,
      'Market days\nI sell on three markets a week.',
    ],
    [
      'sentences among the skills',
      `${HEAD}${JOB}SKILLS\nBaking, pastry\nI keep calm when the queue reaches the door and the oven fails.\n`,
      'I keep calm when the queue reaches the door and the oven fails.',
    ],
    [
      'the work told before the first job',
      `${HEAD}WORK\n\nBaking\nDoughs of every kind.\n\nBaker, The Crusty Loaf, Ludlow, since May 2021\n`,
      'Baking\nDoughs of every kind.',
    ],
    [
      'what stands beside the address',
      `Nell Hobday\nLudlow, England | nell@example.org | Irish and British nationality\n\n${JOB}`,
      'Irish and British nationality',
    ],
  ])('%s', (_, text, value) => {
    expect(summary(text)).toBe(value)
  })
})

test.each([
  ['referees', `${HEAD}${JOB}REFERENCES\nDr Ann Ellery, Ludlow\n`],
  ['a sentence about referees', `${HEAD}${JOB}OTHER\nReferences on request.\n`],
  ['hobbies', `${HEAD}${JOB}INTERESTS\nRowing\n`],
  ['contact details', `${HEAD}${JOB}`],
])('the summary leaves out %s', (_, text) => {
  expect(summary(text)).toBeUndefined()
})

test('lines that were only wrapped are one paragraph, lists are not', () => {
  const wrapped = 'I have baked bread, rolls and cakes for hotels, schools and one royal wedding, and would\nlike to teach it now.'
  expect(summary(`${HEAD}${wrapped}\n\n${JOB}`)).toBe(wrapped.replace('\n', ' '))
  expect(summary(`${HEAD}${JOB}OTHER\nOwn van\nNever late\nFree on weekends\n`)).toBe('Own van\nNever late\nFree on weekends')
})

test('skills are found in what is told', () => {
  const { found } = readResume(readText(`${HEAD}${JOB}OTHER\nI keep the books in Excel and QuickBooks.\n`), world)
  expect(found.flatMap((one) => (one.section === 'skills' ? [one.value.name] : []))).toEqual(expect.arrayContaining(['QuickBooks']))
})

test('rows of labelled skills are no sentences', () => {
  expect(summary(`${HEAD}SKILLS\nOvens        Deck, rack, wood-fired\nSoftware: Excel, Sage\n\n${JOB}`)).toBeUndefined()
})

test('a level in a column of its own is no skill', () => {
  const { found } = readResume(readText(`${HEAD}SOFTWARE\nInDesign, Figma    very good\nBlender    basic\n`), world)
  expect(found.flatMap((one) => (one.section === 'skills' ? [one.value.name] : []))).toEqual(['Adobe InDesign', 'Figma', 'Blender'])
})
