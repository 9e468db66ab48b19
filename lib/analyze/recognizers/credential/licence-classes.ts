import type { SkillIndex } from '../../../model/skill.ts'
import { isUpperCase, type Stretch, spanOf, wordAt, written } from '../../stretch.ts'
import { wordsAt } from '../../words/words-at.ts'
import type { Located } from '../mentioned.ts'

const isNoun = wordsAt('cdl')
const isClass = wordsAt('class')
const goesOn = wordsAt('with or and if accepted considered minimum')
const isJoint = wordsAt('or and , /')

/**
 * "Class A or Class B CDL", "Class A/B CDL", "CDL Class A or B": each class is a licence of its own and shares the noun. Gives a mention to every class named before
 * the noun; what was found in those words gives way. Mentions are in order, and stay so.
 */
export function nameLicenceClasses(
  statement: Stretch,
  mentions: readonly Located[],
  lexicon: Pick<SkillIndex, 'skill'>,
): readonly Located[] {
  const named: Located[] = []
  for (let noun = statement.from; noun < statement.to; noun++) {
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
    if (saysClass) own.push(...furtherClasses(statement, noun, lexicon))
    if (own.length > 1 && saysClass) named.push(...own)
    else if (!own.length) named.push(...classesBehind(statement, noun, lexicon))
  }
  const [first] = named
  if (!first) return mentions
  /** What was found in those words, and the noun by itself before its classes. */
  const isReplaced = ({ from, to }: Located) =>
    named.some((licence) => from < licence.to && licence.from < to) || (isNoun(statement, to - 1) && to === from + 1 && from < first.from)
  return [...mentions.filter((located) => !isReplaced(located)), ...named].sort((a, b) => a.from - b.from)
}

/** "Class A CDL, or Class B": classes told after the noun, which they leave out. */
function furtherClasses(statement: Stretch, noun: number, lexicon: Pick<SkillIndex, 'skill'>): Located[] {
  const named: Located[] = []
  for (let at = noun + 1; at < statement.to - 1 && !isNoun(statement, at); at++)
    if (
      (isClass(statement, at) && isLetter(statement, at + 1) && !/^\p{L}+$/u.test(wordAt(statement, at + 2))) ||
      (isClass(statement, at) && isLetter(statement, at + 1) && goesOn(statement, at + 2))
    )
      named.push(licenceOf(statement, at, at + 2, noun, lexicon))
  return named
}

/** "CDL Class A or B", "CDL (Class A/B)": the classes of one licence; none where it is a single one, which is a name by itself. */
function classesBehind(statement: Stretch, noun: number, lexicon: Pick<SkillIndex, 'skill'>): Located[] {
  const named: Located[] = []
  let at = wordAt(statement, noun + 1) === '(' || wordAt(statement, noun + 1) === '-' ? noun + 2 : noun + 1
  for (;;) {
    const letter = isClass(statement, at) ? at + 1 : at
    if (!isLetter(statement, letter) || isLetter(statement, letter + 1)) break
    named.push(licenceOf(statement, at, letter + 1, noun, lexicon))
    at = letter + 1
    while (isJoint(statement, at)) at++
    if (at === letter + 1) break
  }
  return named.length > 1 ? named : []
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
