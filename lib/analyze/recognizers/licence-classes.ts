import type { SkillIndex } from '../../model/skill.ts'
import { isUpperCase, type Stretch, spanOf, wordAt, written } from '../stretch.ts'
import { wordsAt } from '../words-at.ts'
import type { Located } from './mentioned.ts'

const isNoun = wordsAt('cdl')
const isClass = wordsAt('class')
const isJoint = wordsAt('or and , /')

/**
 * "Class A or Class B CDL", "Class A/B CDL": each class is a licence of its own and shares the noun. Gives a mention to every class named before
 * the noun; what was found in those words gives way. Mentions are in order, and stay so.
 */
export function nameLicenceClasses(
  statement: Stretch,
  mentions: readonly Located[],
  lexicon: Pick<SkillIndex, 'skill'>,
): readonly Located[] {
  const named: Located[] = []
  for (let noun = statement.from + 2; noun < statement.to; noun++) {
    if (!isNoun(statement, noun)) continue
    let end = noun
    let saysClass = false
    const own: Located[] = []
    while (isLetter(statement, end - 1)) {
      const from = isClass(statement, end - 2) ? end - 2 : end - 1
      if (from < end - 1) saysClass = true
      own.unshift(licenceOf(statement, from, end, noun, lexicon))
      end = from
      while (isJoint(statement, end - 1)) end--
    }
    if (own.length > 1 && saysClass) named.push(...own)
  }
  if (!named.length) return mentions
  const isReplaced = ({ from, to }: Located) => named.some((licence) => from < licence.to && licence.from < to)
  return [...mentions.filter((located) => !isReplaced(located)), ...named].sort((a, b) => a.from - b.from)
}

function isLetter(statement: Stretch, at: number): boolean {
  return wordAt(statement, at).length === 1 && isUpperCase(statement, at)
}

/** The licence whose class ends before token `end`; the last one takes in the noun. */
function licenceOf(statement: Stretch, from: number, end: number, noun: number, lexicon: Pick<SkillIndex, 'skill'>): Located {
  const label = `Class ${written(statement, end - 1, end)} ${written(statement, noun, noun + 1)}`
  const known = lexicon.skill(label.toLowerCase().replaceAll(' ', '-'))
  const to = end === noun ? noun + 1 : end
  return {
    mention: { ...spanOf(statement, from, to), skill: known?.id ?? null, label: known?.label ?? label, type: 'knowledge' },
    from,
    to,
  }
}
