import { expect, test } from 'vitest'
import { checkSkills } from '../../lib/lexicon/check.ts'

const header = 'id\tlabel\tkind\taliases\tup\tguard'
const check = (...rows: string[]) =>
  checkSkills([{ name: 'a.tsv', text: [header, ...rows].join('\n') }], (word) => ['rust', 'medical'].includes(word.toLowerCase())).map(
    ({ line, problem }) => `${line} ${problem}`,
  )

test('sound rows have no problems', () => {
  expect(check('.\tcloud platform\tgroup\t.\t.\t.', 'aws\tAWS\tplatform\tAmazon Web Services\tcloud-platform\t.')).toEqual([])
})

test.each([
  ['a row without a label', ['x'], /^2 needs six columns/],
  ['an unknown kind', ['.\tZib\tthing\t.\t.\t.'], /^2 kind "thing" is none of/],
  ['an unknown guard', ['.\tZib\ttool\t.\t.\tQ'], /^2 guard "Q"/],
  ['an empty alias', ['.\tZib\ttool\tZab||Zob\t.\t.'], /^2 has an empty alias/],
  ['an id used twice', ['.\tZib\ttool\t.\t.\t.', 'zib\tZab\ttool\t.\t.\t.'], /^3 id "zib" is also that of a.tsv:2/],
  ['a relation that leads nowhere', ['.\tZib\ttool\t.\tzob\t.'], /^2 "zib" is put under "zob", which does not exist/],
  ['a circle', ['.\tZib\ttool\t.\tzab\t.', '.\tZab\ttool\t.\t=zib\t.'], /^2 "zib" stands below itself/],
  ['a form of one letter without a guard', ['.\tK\tlanguage\t.\t.\t.'], /^2 "K" is too short/],
  ['an everyday word without a guard', ['.\tRust\tlanguage\t.\t.\t.'], /^2 "Rust" is an everyday word/],
  ['parts that join to an everyday word', ['.\tMedi-cal\tdomain\t.\t.\t.'], /^2 "Medi-cal" would also match/],
  ['a form of two skills', ['.\tZib\ttool\tfoo bar\t.\t.', '.\tZab\ttool\tFoo Bar\t.\t.'], /^3 "foo bar" is also a form of "zib"/],
])('%s is reported with its line and remedy', (_, rows, message) => {
  expect(check(...rows)).toContainEqual(expect.stringMatching(message))
})

test('an everyday word with a guard, or declared to mean nothing else, is sound', () => {
  expect(check('.\tRust\tlanguage\t.\t.\tC+L', '.\tIron\ttool\trust:!\t.\t.')).toEqual([expect.stringMatching(/^3 "rust" is also a form/)])
  expect(check('.\tRust\tlanguage\t.\t.\t!')).toEqual([])
})
