import { describe, expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

describe('alternatives that share a noun', () => {
  test.each([
    ['3 years of experience in digital and/or printed <map making>', 'any(map-making 3y, map-making 3y)'],
    ['Knowledge of a <metrics> or <semantic layer>', "any('metrics layer', semantic-layer)"],
    ['Experience with <?weather>, soil or <harvest> data', "any('weather data', 'soil data', harvest)"],
    ['Good knowledge of <?wine or craft beer>', "any('wine', 'craft beer')"],
    ['Experience in family, criminal or <immigration law>', "any('family law', 'criminal law', immigration-law)"],
    ['Experience in structural or <mechanical engineering>', "any('structural engineering', mechanical-engineering)"],
    ['Experience in training or <social care>', "any('training', social-care)"],
    ['Background in <accounting> or <cost control>', 'any(accounting, cost-control)'],
    ['Experience with <Python> or <SQL>', 'any(python, sql)'],
    ['Restaurants or hotel <kitchens>', "any('Restaurants', kitchens)"],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

describe('kinds of tests, which share a noun', () => {
  test.each([
    ['You write <unit>, <integration> and contract tests', "all('unit tests', 'integration tests', 'contract tests')"],
    ['<?Experience with load and end-to-end testing>', "all('load testing', 'end-to-end testing')"],
    ['<Unit tests> and <blood tests>', 'all(unit-tests, blood-tests)'],
    ['<Drainage>, manual or automated testing', "any(drainage, 'manual testing', 'automated testing')"],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

describe('a mention without the sentence around it', () => {
  test.each([
    ['Tools (e.g., <Zed>, <?Helix)> and an understanding of <Unix>', "all(any(zed, 'Helix'), unix)"],
    ['<Python>, <?preferably>', 'python'],
    ['<Cooking>, and <?explain long and winding menus to guests, waiters and other cooks>', 'cooking'],
    ['<?Glazing> with <French> learners', "'Glazing'"],
    ['Teach <?pottery> and <English> language arts', "'pottery'"],
    ['<?Glazing> under <German> labour and tax law', "'Glazing'"],
    ['<?Glazing> for a <French> chamber of trades', "'Glazing'"],
    ['Good <German> (<C1>) and <?glazing> (<B1>)', "all(de C1, 'glazing')"],
    ['A <!tide pilot> ticket (<B1>)', 'all(credential(tide-pilot), b1)'],
    ['<?such as carving>', "'carving'"],
  ])('%s', (sentence, tree) => {
    expect(treesOf(sentence)).toEqual([tree])
  })
})

test('a bracket after "at least one" is a choice of its own', () => {
  expect(treesOf('At least one language (e.g. <Python>, <Go>), <Git>, <testing>')).toEqual(['all(any(python, go), git, testing)'])
})
