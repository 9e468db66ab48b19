import { analyze } from '../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../lib/cli/load-lexicon.ts'
import { loadUnits } from '../../lib/cli/load-units.ts'
import type { Block } from '../../lib/model/block.ts'
import { plainPosting } from './facts/lines.ts'
import { showCriterion } from './show.ts'

const lexicon = loadLexicon()
const units = loadUnits()

/** What a text asks for, with its words; ways of the first choice begin with "1a", "1b", of the second with "2a". */
export function asksOf(text: string, blocks: Block[] = []): { words: string; asks: string }[] {
  const { requirements } = analyze({ posting: plainPosting(text), blocks }, { lexicon, units })
  const choices = [...new Set(requirements.flatMap(({ choice }) => choice?.id ?? []))]
  return requirements.map(({ start, end, criterion, choice }) => ({
    words: text.slice(start, end),
    asks: `${choice ? `${choices.indexOf(choice.id) + 1}${'abcdef'[choice.way]} ` : ''}${showCriterion(criterion)}`,
  }))
}
