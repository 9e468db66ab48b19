import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  [
    "A <till system> — Tevalis, Zonal, Fourth, it doesn't matter which — and <cashing up>",
    "all(till-system, any('Tevalis', 'Zonal', 'Fourth'), cashing-up)",
  ],
  ["<Till system> - Tevalis, <Zed>, we don't mind which.", "all(till-system, any('Tevalis', zed))"],
  ['<Booking system>: Bokun, Rezdy, Fareharbor, any will do', "all(booking-system, any('Bokun', 'Rezdy', 'Fareharbor'))"],
  ['<Rotas> (Deputy, Planday, Fourth: whichever you like)', "all(rotas, any('Deputy', 'Planday', 'Fourth'))"],
  ["<Cooking> (Basque, Nordic, <?Creole>; we're not fussy)", "all(cooking, any('Basque', 'Nordic', 'Creole'))"],
  ['<Routing> (<Zed>, Quill, anything really)', "all(routing, any(zed, 'Quill'))"],
  ['<Drawing> - Moss, Heron, <Zed>, take your pick', "all(drawing, any('Moss', 'Heron', zed))"],
  ['<Zed>, <Quill>, any ledger really', 'any(zed, quill)'],
  ['Leaded <casting> (<Zed>, <Quill>, etc.) and <glazing>', 'all(casting, any(zed, quill), glazing)'],
  ['Leaded <casting> (<Zed>, <Moss>, home-made…)', 'all(casting, any(zed, moss))'],
  ['Leaded <casting> (<Zed>, <Moss>...)', 'all(casting, any(zed, moss))'],
])('a remark leaves open which of a list: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<Zed>, <Quill>, whatever it takes', 'all(zed, quill)'],
  ['<Stock checks>, <orders>, whatever needs doing', 'all(stock-checks, orders)'],
  ["<Zed> and <Quill>, we don't mind which order", 'all(zed, quill)'],
  ['<Zed>, <Quill>; we do not mind where you learned them', 'all(zed, quill)'],
  ['<casting> (<zed>, <moss>)', 'all(casting, zed, moss)'],
])('and what leaves nothing open joins nothing: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
