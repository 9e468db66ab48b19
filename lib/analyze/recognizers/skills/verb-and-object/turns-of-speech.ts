import { isWordAt } from '../phrase-words.ts'
import { type Places, wordNear, wordsNear } from '../places.ts'

/** The words that turns of speech are found by. */
export const turnWords: readonly string[] = 'time juggle juggles juggling write writes once'.split(' ')
/** Those that are a turn with what follows. */
const isJuggling = wordsNear('juggle juggles juggling')
const isBeingThere = wordsNear('up arrive arrives arriving be are is being there here work')
const isComing = wordsNear('show shows showing turn turns turning')
const isSaidOfWriting = wordsNear('well clearly concisely plainly simply beautifully persuasively fluently crisply confidently')
const isMany = wordsNear('several multiple many numerous two three four five different competing')
const isDoing = wordsNear('handle handles handling do does doing juggle')
const isEnd = wordsNear('and or with while without for in on at to as so but under')
const LONGEST = 4
/** "several projects, suppliers and deadlines at once" */
const FURTHEST_MANY = 7

/** Words by their tokens, both inside, and what the lexicon calls the skill that they tell. */
export interface Turn {
  first: number
  last: number
  name: string
}

/** The turn of speech that a word tells a skill by: "shows up on time", "juggles deadlines", "handle several jobs at once", "you write well". */
export function turnAt(places: Places, at: number): Turn | undefined {
  switch (wordNear(places, at, at)) {
    case 'time': {
      if (wordNear(places, at - 1, at) !== 'on' || !isBeingThere(places, at - 2, at)) return undefined
      const first = isComing(places, at - 3, at) ? at - 3 : at - 2
      return wordNear(places, at - 2, at) === 'up' && first === at - 2 ? undefined : { first, last: at, name: 'punctuality' }
    }
    case 'write':
    case 'writes':
      return isSaidOfWriting(places, at + 1, at) ? { first: at, last: at + 1, name: 'written communication' } : undefined
    case 'once':
      if (wordNear(places, at - 1, at) !== 'at') return undefined
      for (let first = at - 2; first >= at - 1 - FURTHEST_MANY && isWordOrComma(places, first, at); first--)
        if (isMany(places, first, at) && isDoing(places, first - 1, at)) return { first: first - 1, last: at, name: 'multi-tasking' }
      return undefined
    default: {
      if (!isJuggling(places, at, at)) return undefined
      let last = at
      while (last - at < LONGEST && isWordAt(places, last + 1) && wordNear(places, last + 1, at) !== '' && !isEnd(places, last + 1, at))
        last++
      return last > at ? { first: at, last, name: 'multi-tasking' } : undefined
    }
  }
}

function isWordOrComma(places: Places, at: number, near: number): boolean {
  const word = wordNear(places, at, near)
  return word === ',' || (word !== '' && isWordAt(places, at))
}
