import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  [
    'Two years in <lettings>, <?title/escrow>, <surveying> or <valuation>',
    "any(lettings 2y, 'title' 2y, 'escrow' 2y, surveying 2y, valuation 2y)",
  ],
  ['3 years of <brewing>/<distilling>, <bottling>, or <cellar work>', 'any(brewing 3y, distilling 3y, bottling 3y, cellar-work 3y)'],
  ['1 year with <Zed>/<Yarrow>, <Quill> or <Moss>', 'any(zed 1y, yarrow 1y, quill 1y, moss 1y)'],
  ['4 years of <baking> or <brewing>, <cleaning>', 'all(any(baking 4y, brewing 4y), cleaning)'],
])('years are of the whole list, whatever a slash joins in it: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Experience in <carving> – or hedge laying – is essential', "any(carving, 'hedge laying')"],
  ['Experience in <carving> (or hedge laying)', "any(carving, 'hedge laying')"],
  ['Experience in <carving>, or perhaps hedge laying', "any(carving, 'hedge laying')"],
  ['Experience in <carving>; or hedge laying; or <baking>', "any(carving, 'hedge laying', baking)"],
  ['Experience in <carving>; <sailing>; or <baking>', 'any(carving, sailing, baking)'],
  ['Experience in at least one (1) of: <carving>, hedge laying, <baking>', "any(carving, 'hedge laying', baking)"],
  ['You can <?chart tides> or <?lay hedges> <without supervision>', "all(any('chart tides', 'lay hedges'), without-supervision)"],
  [
    'One year of experience with <?calves> in a school, rearing unit, day yard or similar setting',
    "all('calves' 1y, any('school', 'rearing unit', 'day yard'))",
  ],
  ['A certificate such as <Zed>, Quux Certified Kiln Master or <Moss>', 'any(zed, credential(Quux Certified Kiln Master), moss)'],
  [
    '<Glazing> for a <?mill>, <?bakery>, <?brewery> or <?kitchen>, and certification in <Zed>',
    "all(glazing, any('mill', 'bakery', 'brewery', 'kitchen'), credential(certification in Zed))",
  ],
  ['You have done leaded lights, lime putty or <glazing>', "any('leaded lights', 'lime putty', glazing)"],
  ['which must have involved pond care or <hedging>', "any('pond care', hedging)"],
  ["If you've ever run coach tours or <river cruises>", "any('coach tours', river-cruises)"],
  ['The led display or <lighting>', "any('led display', lighting)"],
])('what was done with things is none of their names: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['One year may be substituted by reed cutting or marsh-hay baling', "any(1y, 'reed cutting', 'marsh-hay baling')"],
  ['Worked in <lettings>, <surveying> or another permit-heavy trade', "any(lettings, surveying, 'permit-heavy trade')"],
  ['<Zed> skills (<Yarrow>, <Quill> or like product)', 'all(zed, any(yarrow, quill))'],
  ['<?ZAB>, <?ZAC> or progress toward <ZAD>', "any('ZAB', 'ZAC', zad)"],
  ['One day may be exchanged by agreement or by request', 'other'],
])('%s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Mapping with <Zed>, f4q or similar', "any(zed, 'f4q')"],
  ['Kept to codes (<Zed>, Quiet Seven, or similar)', "any(zed, 'Quiet Seven')"],
  ['Worked as a thatcher, glazier, or roof tiler for at least 3 years', "any('thatcher', 'glazier', 'roof tiler' 3y)"],
  ['Knowledge of <Zed> or contributions for a charity', 'zed'],
])('names with numbers in them, and before how long: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Experience in the <public sector setting> or a <museum>', 'any(public-sector-setting, museum)'],
  ['Able to mend <pumps>, <valves> or whatever else moves on the water today', 'any(pumps, valves)'],
  ['Using <Quill> or <Moss> to create print or <?digital artwork>', "all(any(quill, moss), any('print artwork', 'digital artwork'))"],
  ['You should understand tides, <locks> or <weirs>', "any('tides', locks, weirs)"],
  ['Has used or built lettering or <?signal systems>', "any('lettering', 'signal systems')"],
  ['A year as a <rigger> or in a class which does as much', 'rigger 1y'],
  ['<Zed>, <Yarrow> or <Moss>, <Quill>', 'all(zed, any(yarrow, moss), quill)'],
  ['<Zed>, <Yarrow> or <Moss>, as well as <Quill>', 'all(any(zed, yarrow, moss), quill)'],
  ['<Claims work>, either <motor> or <marine>', 'all(claims-work, any(motor, marine))'],
  ['Worked in a tide station, drop-in centre or <museum>', "any('tide station', 'drop-in centre', museum)"],
  [
    'Ability to <?repair> hydraulic, <?pneumatic> or <electrical faults>',
    "all('repair', any('hydraulic', 'pneumatic', electrical-faults))",
  ],
  ['Experience steering a <ferry> or operating a <crane>', 'any(ferry, crane)'],
  ['Experience of <?running a shop> or managing a mill', "any('running a shop', 'managing a mill')"],
  ['Experience <selling>, renting or managing a <boat>', "all(any(selling, 'renting', 'managing'), boat)"],
  ['<Teaching> experience at the primary or high school level', "all(teaching, any('primary school', 'high school'))"],
  ['<Surveying>, or in <tunnelling>, <?grouting> or <piling>', "any(surveying, tunnelling, 'grouting', piling)"],
  ['2 years of <baking>, or of <brewing>, <milling> or <malting>', 'any(baking 2y, brewing 2y, milling 2y, malting 2y)'],
  ['Proven <glazing> in a shipyard, foundry or bridge works', "all(glazing, any('shipyard', 'foundry', 'bridge works'))"],
  ['<Zibbel>/<Zibbel> (<?Quill>, <?Ferry> or <?Moss>)', "all(zibbel, any('Quill', 'Ferry', 'Moss'))"],
  ['Trades such as <tiling> or <roofing>, <glazing>, <joinery>, or <masonry>', 'any(tiling, roofing, glazing, joinery, masonry)'],
  ['Trades such as <tiling> or <roofing>, and <glazing> or <joinery>', 'all(any(tiling, roofing), any(glazing, joinery))'],
  ['Examples include <tiling>, <roofing> and <glazing>', 'any(tiling, roofing, glazing)'],
])('members as they are meant: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['A <ferry> <?mechanic> or <rigger> by trade', 'any(ferry, rigger)'],
  ["You've run a tide ledger, <billing> engine or card clearing system", "any('tide ledger', billing, 'card clearing system')"],
  ['Work on <surveys>, polling or marsh <research>', "any(surveys, 'polling', research)"],
])('what was found in two pieces is one member: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Existing relationships with growers or wholesalers', "any('growers', 'wholesalers')"],
  ['Existing relationships with head chefs or sommeliers in the area', "any('head chefs', 'sommeliers')"],
  ['Connections with brewers or distillers', "any('brewers', 'distillers')"],
  ['Good contacts in forestry or milling', "any('forestry', 'milling')"],
  ['A book of contacts in fashion or textiles', "any('fashion', 'textiles')"],
  ['Established network in quarrying or cement', "any('quarrying', 'cement')"],
  ['Good relationships with external or internal teams', 'other'],
  ['Contacts in our Ghent or Bruges office', 'other'],
  ['Keep relationships at work or home', 'other'],
  ['Build relationships over days or weeks', 'other'],
])('whom one knows already is named: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
