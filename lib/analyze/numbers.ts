import { type Stretch, touches, wordAt } from './stretch.ts'

const numberWords = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
for (const [word, value] of Object.entries({ thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 })) numberWords.set(word, value)

/** The value of a number word or a run of digits up to four long; undefined for anything else. */
export function numberOf(word: string): number | undefined {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return word.length < 5 ? Number(word) : undefined
  return numberWords.get(word)
}

/** Reads the number that ends before token `end`, with its decimals ("1.5") or its repetition in brackets ("two (2)"). */
export function numberBefore(statement: Stretch, end: number): { value: number; from: number } | undefined {
  const at = end - 1
  if (wordAt(statement, at) === ')') {
    const inside = numberOf(wordAt(statement, at - 1))
    if (inside === undefined || wordAt(statement, at - 2) !== '(') return undefined
    const words = numberOf(wordAt(statement, at - 3))
    return { value: inside, from: words === undefined ? at - 2 : at - 3 }
  }
  const value = numberOf(wordAt(statement, at))
  if (value === undefined) return undefined
  const isDecimal =
    /^\d/.test(wordAt(statement, at)) && wordAt(statement, at - 1) === '.' && touches(statement, at) && touches(statement, at - 1)
  if (isDecimal) {
    const whole = numberOf(wordAt(statement, at - 2))
    if (whole !== undefined) return { value: Number(`${whole}.${wordAt(statement, at)}`), from: at - 2 }
  }
  return { value, from: at }
}
