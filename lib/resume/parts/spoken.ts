import { type Line, spanIn } from '../document.ts'
import type { Section } from '../sections.ts'
import { languagesIn } from './language-names.ts'
import { type FoundLanguage, readLanguages } from './languages.ts'
import { statementsOf } from './list.ts'

/** Words that tell a language is spoken wherever they stand before it. */
const SPEAKS =
  '(?:i )?(?:also )?speaks?|fluent(?:ly)?(?: in)?|(?:bi|tri|multi)lingual(?: in)?|native(?: in)?|conversational|conversant in|proficient in|spreche|parle|hablo'
/** Words that only tell how well, once it is clear what of. */
const LEVEL =
  '(?:very |quite )?(?:good|well)|excellent|basic|some|intermediate|advanced|business|professional|working(?: knowledge(?: of)?)?|knowledge of|a little|little|both|spoken|written|at home|mother tongue|first language|beginner|school level|[abc][12]|muttersprache|fließend|gut|grundkenntnisse|verhandlungssicher|courant|langue maternelle|nativ[oa]|fluido'
/** Stands for a letter of a language's name. */
const MARK = '\u0001'
const BEFORE = `(?:(?:${SPEAKS}|${LEVEL}|my)[\\s:]+)*`
const BEHIND = `(?:\\s*[:–—-]?\\s*(?:is )?(?:${SPEAKS}|${LEVEL}|speakers?)(?![\\p{L}])(?: level)?|\\s*\\([^()]*\\))*`
const ONE = `${BEFORE}${MARK}+${BEHIND}`
const RUN = new RegExp(`(?<![\\p{L}-])${ONE}(?:\\s*(?:,|/|&|and|und|et|y)\\s*(?:and |but )?${ONE})*`, 'giu')
const TOLD = new RegExp(`(?<![\\p{L}])(?:${SPEAKS}|speakers?)(?![\\p{L}])`, 'iu')
const RATED = new RegExp(`(?<![\\p{L}])(?:${LEVEL})(?![\\p{L}])`, 'iu')
/** What may follow: "English teacher", "German market" speak of something else. */
const ENDS = /^\s*(?:$|[.,;:|·•)–—]|(?:and|with|for|but|who|as|from|since|which|in|at)(?!\p{L}))/iu

/** Longer statements are no telling of languages, and slow to search. */
const LONGEST = 500
/** Two languages that somebody is at home in: "bilingual (English/Spanish) assistant". */
const PAIR = new RegExp(`lingual.*${MARK}[^${MARK}]+${MARK}`, 'i')

/** The languages that a line tells somebody speaks, outside a section for them: "Speaks Polish and some German", "native English speaker". */
export function spokenIn(line: Line): FoundLanguage[] {
  return statementsOf(line.text).flatMap(({ start, text }) => {
    if (text.length > LONGEST) return []
    const words = text.replace(/lingual \(/i, 'lingual  ')
    let masked = words
    for (const name of languagesIn(words))
      masked = masked.slice(0, name.start) + MARK.repeat(name.end - name.start) + masked.slice(name.end)
    return [...masked.matchAll(RUN)].flatMap(({ 0: run, index }) => {
      const isWhole = run.trim().length === masked.trim().length
      const isTold = PAIR.test(run) || (TOLD.test(run) && ENDS.test(masked.slice(index + run.length)))
      if (!isTold && !(isWhole && RATED.test(run))) return []
      const place = spanIn(line, start + index, start + index + run.length)
      return readLanguages([{ ...line, ...place, text: words.slice(index, index + run.length) }])
    })
  })
}

/** The languages of all sections: those under a heading for them, and those told anywhere else. */
export function languagesOf(sections: readonly Section[]): FoundLanguage[] {
  const headed = sections.filter(({ kind }) => kind === 'languages').flatMap(({ lines }) => readLanguages(lines))
  const known = new Set(headed.map(nameOf))
  const told = sections.filter(({ kind }) => kind !== 'languages').flatMap(({ lines }) => lines.flatMap(spokenIn))
  return [...headed, ...told.filter((one) => !known.has(nameOf(one)))]
}

const nameOf = ({ value }: FoundLanguage) => value.language.toLowerCase()
