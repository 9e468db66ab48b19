import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['<?hardware> or <?software support>', "any('hardware support', 'software support')"],
  ['Experience with <?shoe> or <?leather repair>', "any('shoe repair', 'leather repair')"],
  ['<?soil>, <?water> or <?air sampling>', "any('soil sampling', 'water sampling', 'air sampling')"],
  ['Experience in <?steel> or <timber framing>', "any('steel framing', timber-framing)"],
  ['Worked in <?bus, coach or truck driving>', "any('bus driving', 'coach driving', 'truck driving')"],
  ['<inpatient> or <outpatient coding>', 'any(inpatient, outpatient-coding)'],
  ['Experience w/ <?elderly>, <?rural> or <?tribal populations>', "any('elderly', 'rural populations', 'tribal populations')"],
  ['Experience in <?residential> or <?community> work', "any('residential work', 'community work')"],
  ['<?social> or <?outreach> work', "any('social work', 'outreach work')"],
])('what is done is said once and meant of each: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<?recruitment> or <?benefits administration>', "any('recruitment', 'benefits administration')"],
  ['<?Zibbel> or <web development>', "any('Zibbel', web-development)"],
  ['<?knitting> or <?machine sewing>', "any('knitting', 'machine sewing')"],
  [
    '<?budget>, <?contract administration>, <auditing> or <?systems analysis>',
    "any('budget', 'contract administration', auditing, 'systems analysis')",
  ],
  ['Experience of <?Zibbel> or <?community> work', "any('Zibbel', 'community work')"],
])('what is a name or work by itself shares no noun: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
