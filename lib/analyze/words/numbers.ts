import { type Stretch, touches, wordAt } from '../stretch.ts'

const numberWords = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
for (const [word, value] of Object.entries({ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }))
  numberWords.set(word, value)
const fractions = new Map(Object.entries({ '½': 0.5, '¼': 0.25, '¾': 0.75 }))

/** The value of a number word or a run of digits up to four long, with a fraction's sign ("1½"); undefined for anything else. */
export function numberOf(word: string): number | undefined {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const fraction = fractions.get(word.slice(-1)) ?? 0
    const value = word.length < 5 ? Number(fraction ? word.slice(0, -1) : word) + fraction : Number.NaN
    return Number.isNaN(value) ? undefined : value
  }
  return numberWords.get(word) ?? fractions.get(word)
}

/** Twenty, thirty …, written out, as "twenty-four" begins. */
function tensAt(statement: Stretch, at: number): number | undefined {
  const tens = numberWords.get(wordAt(statement, at))
  return tens !== undefined && tens >= 20 && touches(statement, at + 1) ? tens : undefined
}

/** Reads the number that ends before token `end`, with its decimals ("1.5", "1 1/2", "one and a half", "twenty-four", "a dozen") or its repetition in brackets ("two (2)"). */
export function numberBefore(statement: Stretch, end: number): { value: number; from: number } | undefined {
  const at = end - 1
  if (wordAt(statement, at) === ')' || wordAt(statement, at) === ']') {
    const inside = numberOf(wordAt(statement, at - 1))
    if (inside === undefined || !/^[([]$/.test(wordAt(statement, at - 2))) return undefined
    const words = numberOf(wordAt(statement, at - 3))
    return { value: inside, from: words === undefined ? at - 2 : at - 3 }
  }
  if (wordAt(statement, at) === 'half' && wordAt(statement, at - 1) === 'a' && wordAt(statement, at - 2) === 'and') {
    const whole = numberOf(wordAt(statement, at - 3))
    return whole === undefined ? undefined : { value: whole + 0.5, from: at - 3 }
  }
  if (wordAt(statement, at) === 'dozen' && wordAt(statement, at - 1) === 'a')
    return wordAt(statement, at - 2) === 'half' ? { value: 6, from: at - 2 } : { value: 12, from: at - 1 }
  const value = numberOf(wordAt(statement, at))
  if (value === undefined) return undefined
  const half =
    value === 2 && wordAt(statement, at - 1) === '/' && wordAt(statement, at - 2) === '1' ? numberOf(wordAt(statement, at - 3)) : undefined
  if (half !== undefined && !touches(statement, at - 2)) return { value: half + 0.5, from: at - 3 }
  const tens = value < 10 && wordAt(statement, at - 1) === '-' && touches(statement, at) ? tensAt(statement, at - 2) : undefined
  if (tens !== undefined) return { value: tens + value, from: at - 2 }
  /** A comma only before one digit: "1,5". */
  const isPoint = wordAt(statement, at - 1) === '.' || (wordAt(statement, at - 1) === ',' && wordAt(statement, at).length === 1)
  const isDecimal = isPoint && /^\d/.test(wordAt(statement, at)) && touches(statement, at) && touches(statement, at - 1)
  if (isDecimal) {
    const whole = numberOf(wordAt(statement, at - 2))
    if (whole !== undefined) return { value: Number(`${whole}.${wordAt(statement, at)}`), from: at - 2 }
  }
  return { value, from: at }
}
