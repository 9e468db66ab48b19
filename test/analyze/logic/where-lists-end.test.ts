import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['<sewing>, <ironing>, and using skills from related trades or domains', 'all(sewing, ironing)'],
  ['<grafting>, <pruning>, and bringing ideas from other gardens or parks', 'all(grafting, pruning)'],
  ['Ledgers in <Zed>, <Quill> or equivalent systems on <Moss>', 'all(any(zed, quill), moss)'],
  ['Looms like <Zed>, <Quill>, and a <?dye kit> like <Moss>', "all(any(zed, quill), 'dye kit', moss)"],
  ['<bread> or <cakes>, since nobody here bakes', 'any(bread, cakes)'],
  ['<glazing>, or a course in kilns', 'glazing'],
  ['<lorries>, <vans> or mobile plant', "any(lorries, vans, 'mobile plant')"],
])('a list ends before what is no more of it: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['At least one <*scripting language>, <SQL> and <Excel>', 'all(scripting-language, sql, excel)'],
  ['One or more <*stock systems> and <invoicing>', 'all(stock-systems, invoicing)'],
  ['At least one <dialect>, and <typing>', 'all(dialect, typing)'],
  ['At least one of <sawing>, <planing>', 'any(sawing, planing)'],
  ['At least one <*till system> (<Zed>, <Quill>)', 'any(zed, quill)'],
])('"at least one" counts its noun, where no list is opened: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<designing> or extending <Zed> and/or <Quill>', 'all(designing, any(zed, quill))'],
  ['<mending> or replacing old <Zed hinges>', 'all(mending, zed-hinges)'],
  ['<planting> and/or tending old <Zed vines> or <Quill hops>', 'all(planting, any(zed-vines, quill-hops))'],
  ['<mending> or <replacing> hinges', 'any(mending, replacing)'],
])('"or" between doings joins no things: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
