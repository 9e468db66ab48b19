import type { SkillIndex } from '../../../model/skill.ts'
import { isHyphenated } from '../../alternatives/words.ts'
import { type Stretch, spanOf, touches, wordAt, written } from '../../stretch.ts'
import { oneLine } from '../../words/one-line.ts'
import { wordSet } from '../../words/word-set.ts'
import { wordsAt } from '../../words/words-at.ts'
import type { Located } from '../mentioned.ts'

const isTests = wordsAt('tests testing')
const isJoint = wordsAt(', and or / &')
/** Of which kind tests are. */
const kinds = wordSet(
  'unit integration contract component regression smoke sanity acceptance system functional performance load stress soak security penetration end-to-end e2e ui api usability accessibility exploratory manual automated mutation snapshot visual compatibility',
)

/** "unit, integration and contract tests": each kind by the noun that all share, whatever else its word is the name of. */
export function nameTests(statement: Stretch, mentions: readonly Located[], lexicon: Pick<SkillIndex, 'resolve'>): readonly Located[] {
  let named = mentions
  for (let at = statement.from + 2; at < statement.to; at++) {
    const list = isTests(statement, at) ? kindsBefore(statement, at) : []
    if (list.length < 2) continue
    const own = list.map((kind, index) => nameFor(statement, kind, at, index === list.length - 1, lexicon))
    const isFree = ({ from, to }: Located) => !own.some((other) => from < other.to && other.from < to)
    named = [...named.filter(isFree), ...own].sort((a, b) => a.from - b.from)
  }
  return named
}

/** The kinds listed before the noun at token `noun`, in order. */
function kindsBefore(statement: Stretch, noun: number): { from: number; to: number }[] {
  const list: { from: number; to: number }[] = []
  for (let to = noun; ; ) {
    let from = to - 1
    while (touches(statement, from) && isHyphenated(statement, from - 2)) from -= 2
    if (!kinds.has(written(statement, from, to).toLowerCase())) return list
    list.unshift({ from, to })
    to = from
    while (isJoint(statement, to - 1)) to--
    if (to === from) return list
  }
}

function nameFor(
  statement: Stretch,
  { from, to }: { from: number; to: number },
  noun: number,
  isLast: boolean,
  lexicon: Pick<SkillIndex, 'resolve'>,
): Located {
  const kind = oneLine(written(statement, from, to))
  const known = lexicon.resolve(`${kind} ${wordAt(statement, noun)}`) ?? lexicon.resolve(`${kind} testing`)
  const end = isLast ? noun + 1 : to
  return {
    mention: { ...spanOf(statement, from, end), skill: known?.id ?? null, label: `${kind} ${wordAt(statement, noun)}`, type: 'knowledge' },
    from,
    to: end,
  }
}
