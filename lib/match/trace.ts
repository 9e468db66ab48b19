import { type Saying, type Term, termsOf } from './own-words.ts'

/** Words that stand in every profile in some sense: they are no trace of what is asked for. */
const COMMON: ReadonlySet<string> = new Set(
  termsOf(
    'manage build keep run own make do take new full general daily time day week level type range part area sector ' +
      'company business organisation group client team system software product project support care',
  ).map(({ meaning }) => meaning),
)

/** The words of what is asked for that would be a trace of it. */
export function tracesOf(asked: string): Term[] {
  return termsOf(asked).filter(({ meaning }) => !COMMON.has(meaning))
}

/** Whether a profile uses any telling word of what is asked for, be it anywhere; those that `beside` has too do not count. */
export function hasTrace(asked: string, words: ReadonlySet<string>, beside = ''): boolean {
  const known = new Set(termsOf(beside).map(({ meaning }) => meaning))
  return tracesOf(asked).some(({ meaning }) => !known.has(meaning) && words.has(meaning))
}

/**
 * The saying nearest to what is asked for, where a profile uses at least two of its telling words and two thirds of them, be it in several places:
 * who has automated and has worked in a laboratory knows what laboratory automation is.
 */
export function toldInParts<Said extends Pick<Saying, 'terms'>>(
  asked: string,
  words: ReadonlySet<string>,
  sayings: readonly Said[],
): Said | undefined {
  const traces = tracesOf(asked).filter(({ meaning }) => words.has(meaning))
  if (traces.length < 2 || traces.length * 3 < termsOf(asked).length * 2) return undefined
  const shared = sayings.map(({ terms }) => traces.filter(({ meaning }) => terms.some((own) => own.meaning === meaning)).length)
  return sayings[shared.indexOf(Math.max(...shared))]
}

/** Small words that English sentences are held together by, and those of no other language that is read. */
const HELD_TOGETHER = /(?<!\p{L})(?:and|of|the|with|for|to|by|from)(?!\p{L})/iu
const LEAST = 4

/** Whether a profile tells of itself in English sentences, so many that what it does not speak of can be called missing. */
export function tellsInEnglish(sayings: readonly { text: string }[]): boolean {
  return sayings.filter(({ text }) => HELD_TOGETHER.test(text)).length >= LEAST
}
