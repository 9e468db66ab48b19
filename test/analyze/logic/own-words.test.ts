import { expect, test } from 'vitest'
import { inOwnWords } from '../../../lib/analyze/logic/own-words.ts'
import type { Criterion } from '../../../lib/model/requirement.ts'

const labelOf = (words: string, skill: string | null, label: string) => {
  const criterion: Criterion = { kind: 'skill', skill, label, start: 3, end: 3 + words.length }
  const found = inOwnWords({ any: [criterion] }, `of ${words}.`)
  return 'any' in found && found.any[0] && 'label' in found.any[0] ? found.any[0].label : undefined
}

test.each([
  ['AWS', 'aws', 'Amazon Web Services', 'AWS'],
  ['grant\nreporting', 'reporting', 'reports', 'grant reporting'],
  ['excel', 'excel', 'Microsoft Excel', 'Excel'],
  ['redshift', 'amazon-redshift', 'Amazon Redshift', 'Redshift'],
  ['infrastructure', 'infrastructure', 'IT infrastructure', 'infrastructure'],
  ['flatbed', 'flatbed-hauling', 'flatbed hauling', 'flatbed'],
  ['script', 'scripting', 'scripting language', 'script'],
  ['kuber netes', 'kubernetes', 'Kubernetes', 'Kubernetes'],
  ['C', 'c', 'C', 'C'],
  ['inbound', null, 'inbound sales', 'inbound sales'],
])('%j is called so, as its own name writes it', (words, skill, label, shown) => {
  expect(labelOf(words, skill, label)).toBe(shown)
})
