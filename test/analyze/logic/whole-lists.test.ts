import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['Weaving or basket making would be a real asset', "any('Weaving', 'basket making')"],
  ['some time with cider, perry or mead', "any('cider', 'perry', 'mead')"],
  ['Marquetry, gilding or intarsia would be lovely', "any('Marquetry', 'gilding', 'intarsia')"],
  ['Edging, tinting or other lens-room skills', "any('Edging', 'tinting', 'lens-room skills')"],
  ['Sheep, goats or alpacas', "any('Sheep', 'goats', 'alpacas')"],
])('a list that is the whole item names what is asked for: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Days or nights', 'other'],
  ['lift or carry', 'physical'],
  ['Male or female', 'other'],
  ['Mornings or other flexible hours', 'other'],
  ['Come or go as you please', 'other'],
  ['Bring a friend or a cousin along', 'other'],
])('and what is no name stays what it is: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<Casting> or other offloading techniques', "any(casting, 'offloading techniques')"],
  ['<Batik> or other resist-dyeing methods', "any(batik, 'resist-dyeing methods')"],
  ['Able to administer the <Zed>, <Quill> or similar standardised tests', "any(zed, quill, 'standardised tests')"],
  ['Use of a <refractometer> or other sugar-measuring devices', "any(refractometer, 'sugar-measuring devices')"],
  ['<Felting>, <dyeing> or comparable textile crafts', "any(felting, dyeing, 'textile crafts')"],
  ['<Zed>, <Quill> or other exchange protocols', "any(zed, quill, 'exchange protocols')"],
  ['<Zed> or other weather formats', "any(zed, 'weather formats')"],
  ['<Zed>, <Quill> or other masonry standards', "any(zed, quill, 'masonry standards')"],
  ['<Herringbone> or other weave patterns', "any(herringbone, 'weave patterns')"],
])('a kind of ways to do a thing is one more of them: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<Zed> or other relevant methods', 'zed'],
  ['<Zed>, <Quill> or other modern techniques', 'any(zed, quill)'],
  ['<Zed>, <Quill> or other machines', 'any(zed, quill)'],
  ['<Zed>, <Quill> or other relevant protocols', 'any(zed, quill)'],
  ['<Zed>, <Quill> or other company standards', 'any(zed, quill)'],
  ['<Zed> or other common patterns', 'zed'],
  ['<Zed> or other formats', 'zed'],
  ['<Zed>, <Quill> or other analytics tools', 'any(zed, quill)'],
])('a kind that tells no more than its noun is none: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
