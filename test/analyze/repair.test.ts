import { describe, expect, it } from 'vitest'
import { repairTokens } from '../../lib/analyze/repair.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'

const lexicon = new Set(['kubernetes', 'photoshop', 'transformer', 'welding'])

/** What was mended, as "original → word". */
function mendsOf(text: string): string[] {
  const tokens = repairTokens(text, tokenize(text), (word) => lexicon.has(word))
  return [...tokens.lower.keys()]
    .map((at) => [text.slice(tokens.start[at], tokens.end[at]), tokens.lower[at] ?? ''] as const)
    .filter(([original, lower]) => original.toLowerCase() !== lower)
    .map(([original, lower]) => `${original} → ${lower}`)
}

describe('repairTokens', () => {
  it.each([
    ['Preferred Qualificatio Ns', ['Qualificatio Ns → qualifications']],
    ['large transfo rmer-ba sed tools', ['transfo rmer → transformer', 'ba sed → based']],
    ['qualifi cati ons', ['qualifi cati ons → qualifications']],
    ['Kuber netes and Photo shop', ['Kuber netes → kubernetes']],
    ['the gadgetron and the gadg etron', ['gadg etron → gadgetron']],
    ['weld\u00ading expe\u200brience', ['weld\u00ading → welding', 'expe\u200brience → experience']],
    ['responsi-\nbility', ['responsi-\nbility → responsibility']],
    ['R&amp;D, don&#39;t, &#x41;', ['&amp; → &', "&#39; → '", '&#x41; → a']],
    ['a patching tool -LRB-SCCM, Ivanti-RRB-, 401-LRB-K-RRB-', ['-LRB- → (', '-RRB- → )', '-LRB- → (', '-RRB- → )']],
  ])('mends %j', (text, mends) => {
    expect(mendsOf(text)).toEqual(mends)
  })

  it.each([
    'in to the data base of a web site, over time and on line',
    'a self-\nmotivated hand',
    "that's core, isn't able, 1st and 2nd order",
    'Flex time with React JS at Lucky Robots',
    'le poste d’assistant',
    'AT&T; Q&A',
  ])('leaves %j alone', (text) => {
    const tokens = tokenize(text)
    expect(repairTokens(text, tokens, (word) => lexicon.has(word))).toBe(tokens)
  })

  it('drops references that stand for space', () => {
    const text = 'two&nbsp;years'
    expect(repairTokens(text, tokenize(text), () => false).lower).toEqual(['two', 'years'])
  })
})
