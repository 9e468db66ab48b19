import { numberOf } from '../numbers.ts'
import { type Stretch, wordAt, written } from '../stretch.ts'
import { wordSet } from '../word-set.ts'
import { levelAt } from './education-levels.ts'

const separators = wordSet(', / or and & ;')
const stops = wordSet(
  '. : ( ) with plus required preferred is are was who that which from including preferably ideally at for by to - highly desired desirable strongly a+ would will must may can as have has through',
)
/** What begins another requirement rather than another field. */
const starters = wordSet(
  'experience experienced knowledge understanding proficiency proficient ability able strong excellent solid proven good demonstrated minimum least over more equivalent comparable relevant work working hands must years familiarity skills previous prior comfortable passion current active valid willingness progress lieu addition order hand place process have + combination this that these those our your their',
)
const related = wordSet('related similar relevant other any another equivalent comparable applicable associated allied')
const article = wordSet('a an the')
const LONGEST = 6

/** The fields of study named from token `at`: "Computer Science, Engineering or a related field". `to` is the token after them. */
export function fieldsFrom(statement: Stretch, at: number): { fields: string[]; to: number } {
  const fields: string[] = []
  let to = at
  for (let next = at; next < statement.to; ) {
    while (article.has(wordAt(statement, next))) next++
    let end = next
    while (end < statement.to && end - next <= LONGEST && !separators.has(wordAt(statement, end)) && !isStop(statement, end)) end++
    if (end === next || end - next > LONGEST || startsOther(statement, next)) break
    const field = fieldBetween(statement, next, end)
    if (field) fields.push(field)
    to = end
    let after = end
    while (after < statement.to && separators.has(wordAt(statement, after)) && after < end + 3) after++
    if (after === end || (wordAt(statement, end) === ';' && wordAt(statement, after) !== 'or')) break
    next = after
  }
  return { fields, to }
}

/** A field in the posting's words; none for "a related field"; "law" for "a law related discipline". */
function fieldBetween(statement: Stretch, from: number, to: number): string | undefined {
  if (related.has(wordAt(statement, from))) return undefined
  let end = related.has(wordAt(statement, to - 2)) ? to - 2 : to
  if (end < to && wordAt(statement, end - 1) === '-') end--
  return end > from && !(end < to && wordAt(statement, end - 1).endsWith('ly'))
    ? written(statement, from, end).replace(/\s+/g, ' ')
    : undefined
}

function isStop(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  return stops.has(word) || numberOf(word) !== undefined
}

function startsOther(statement: Stretch, at: number): boolean {
  const word = wordAt(statement, at)
  if (
    starters.has(word) &&
    !(
      related.has(word) &&
      /^(?:field|fields|discipline|area|subject|degree|technical|scientific|quantitative)$/.test(wordAt(statement, at + 1))
    )
  )
    return true
  return levelAt(statement, at) !== undefined
}
