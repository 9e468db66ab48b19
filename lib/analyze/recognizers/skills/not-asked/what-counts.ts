import { wordSet } from '../../../words/word-set.ts'
import { type Places, wordNear } from '../places.ts'

/** Ways of having gained experience, of which a remark says that they count. */
const ways = wordSet(
  'paid unpaid voluntary volunteer volunteering internship internships placements apprenticeship apprenticeships practicum practicums practica student ' +
    'freelance freelancing seasonal gained count counts counted',
)
/** What else such a remark may say. */
const around = wordSet(
  'and or & / - part full time both either including included incl counting include includes also too as well do does can may will be is are in of from at a an the your any other all some through ' +
    'fully equally towards toward this it accepted acceptable considered fine ok welcome combination work working job jobs role roles experience experiences school college university ' +
    'summer military education studies study training academic personal professional projects project teaching research basis capacity setting settings elsewhere anywhere home abroad',
)
/** What sets the remark off from the thing it is said of. */
const isBorder = (word: string) => /^(?:|[(),;:.[\]–—•!?])$/.test(word)
const REACH = 12

/**
 * Whether a stretch stands in a remark on how experience may have been gained, which names nothing that is asked for besides: "(paid or voluntary)",
 * "(student teaching counts)", ", including internships", ", gained anywhere".
 */
export function isWayThatCounts(places: Places, first: number, last: number): boolean {
  let isWay = false
  const isInside = (at: number) => {
    const word = wordNear(places, at, first)
    if (ways.has(word)) isWay = true
    return ways.has(word) || around.has(word)
  }
  let from = first
  while (from > first - REACH && isInside(from)) from--
  let to = first
  while (to < last + REACH && isInside(to)) to++
  return isWay && to > last && isBorder(wordNear(places, from, first)) && isBorder(wordNear(places, to, first))
}
