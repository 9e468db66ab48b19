import { describe, expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

describe('examples in brackets', () => {
  test.each([
    ['Use of a <?hotel booking system> (<Zed>, <Quill>)', 'any(zed, quill)'],
    ['Use of a <route planning> or <?fleet system> (<Zed>, <Quill>, <Moss>)', "any(route-planning, 'fleet system', zed, quill, moss)"],
    ['Knows tide or <pilotage software> (<Zed>, <Moss>)', "any('tide software', pilotage-software, zed, moss)"],
    ['Skilled in digital or <manual engraving> (<Zed>, <Moss>)', "all(any('digital engraving', manual-engraving), any(zed, moss))"],
    ['Skilled in <?digital engraving> (<Zed>, <Moss>)', "all('digital engraving', zed, moss)"],
    ['An <agile> method (<Scrum>, <Kanban>)', 'all(agile, any(scrum, kanban))'],
    ['<agile> methods (<Scrum> and <Kanban>)', 'all(agile, scrum, kanban)'],
    ['Work in a <strict branch> (<bottling>, <canning>)', 'all(strict-branch, bottling, canning)'],
    ['Work in a <regulated industry> (<bottling>, <canning>)', 'any(regulated-industry, bottling, canning)'],
    ['Work in a <dusty setting> (<mill>, <pulp> and <paper>, <mine>)', 'any(dusty-setting, mill, pulp, paper, mine)'],
    ['Use of a <booking platform> (<Zed>, <?mQuill>)', "any(booking-platform, zed, 'mQuill')"],
    ['Knows <distributed systems> (<Zed>, <Quill>)', 'all(distributed-systems, any(zed, quill))'],
    ['2 years in a <regulated industry> (<bottling>, <canning>)', 'any(regulated-industry 2y, bottling 2y, canning 2y)'],
    ['An electronic <crew log> (<Zed>, <Quill> or <Moss>)', 'any(crew-log, zed, quill, moss)'],
    ['Knowledge of <crew logs> (<Zed>, <Quill> or <Moss>)', 'all(crew-logs, any(zed, quill, moss))'],
    ['An understanding of the <Zed stack> (<Quill>, <Moss>)', 'all(zed-stack, quill, moss)'],
    ['<Zed> or <Quill> (<Moss>, <Ferry>)', 'any(zed, all(quill, moss, ferry))'],
    ['A <?diving certificate> (<PADI>, <CMAS>)', 'any(padi, cmas)'],
    ['A recognised <!diving qualification> (<!PADI>, <!CMAS> or the like)', 'any(credential(padi), credential(cmas))'],
    ['A <!diving licence> (<Zed>, <Quill>)', 'any(credential(diving-licence), zed, quill)'],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

describe('kinds of papers and systems, with examples', () => {
  test.each([
    ['A <?diving certification> such as <PADI> or <CMAS>', 'any(padi, cmas)'],
    ['A <?Zibbel 12 certification> such as <PADI> or <CMAS>', 'any(credential(Zibbel 12 certification), padi, cmas)'],
    ['A <?cellar management system> like <Zed> or <Moss>', 'any(zed, moss)'],
    ['<booking tools> like <Zed> or <Moss>', 'any(booking-tools, zed, moss)'],
    ['<Zed Tools> like <Quill> or <Moss>', 'all(zed-tools, any(quill, moss))'],
    ['<embedded software> in all phases such as <Zed> or <Moss>', 'all(embedded-software, any(zed, moss))'],
    ['<masonry>, <roofing> or a <trade> (e.g. <tiling>, <joinery>)', 'any(masonry, roofing, trade, tiling, joinery)'],
    ['Practice with a modern electronic <crew log> such as <Zed> or <Moss>', 'any(crew-log, zed, moss)'],
    ['Practice with a modern electronic <crew log> such as <Zed>', 'all(crew-log, zed)'],
    ['A background in <sailing>, such as <racing> or <cruising>', 'all(sailing, any(racing, cruising))'],
    ['A <pressing> or <cellar system>, for example <Zed> or <Moss>', 'any(pressing, cellar-system, zed, moss)'],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})
