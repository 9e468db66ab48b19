import type { FormMatch } from '../../../lexicon/lexicon.ts'
import type { SkillIndex } from '../../../model/skill.ts'
import { wordSet } from '../../words/word-set.ts'
import { isWordAt, joinsWords } from './phrase-words.ts'
import { flags, isFragment, nextWith, type Places, roleAt, wordNear, wordsNear } from './places.ts'

const leadFlag = flags.add(wordSet('part work working works'))
const isLink = wordsNear('of in within')
const isTeam = wordsNear('team')
const endsPhrase = wordsNear('and or to with for of in on at that which who where')
/** Words between "a" and "team". */
const MOST_BETWEEN = 4
/** More of the lexicon's forms hardly begin in so few words. */
const MOST_FORMS = 20
const TEAMWORK = 'teamwork'

/**
 * The lexicon's forms with teamwork that has other words inside: "part of a small kitchen team", "working in a geographically dispersed team". None
 * where those words name a skill of their own. Forms are by start, longer first.
 */
export function withTeams(places: Places, forms: FormMatch[], skills: Pick<SkillIndex, 'skill'>): FormMatch[] {
  const skill = skills.skill(TEAMWORK)
  if (!skill || isFragment(places)) return forms
  const { tokens } = places
  const found: FormMatch[] = []
  let next = 0
  for (let first = nextWith(places, leadFlag, 0); first < tokens.length; first = nextWith(places, leadFlag, first + 1)) {
    const last = teamFrom(places, first)
    if (last < 0) continue
    while ((forms[next]?.first ?? Number.POSITIVE_INFINITY) < first) next++
    if (forms.slice(next, next + MOST_FORMS).some((form) => form.first <= last && tellsMore(form))) continue
    found.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, skill, guard: 0, field: 0, first, last })
  }
  return found.length ? [...forms, ...found].sort((a, b) => a.first - b.first || b.last - a.last) : forms
}

/** The token "team" of "part of a … team" from token `first` on; -1 where there is none. */
function teamFrom(places: Places, first: number): number {
  const role = roleAt(places, first)
  if (role !== 'required' && role !== 'preferred') return -1
  if (!isLink(places, first + 1, first) || !/^an?$/.test(wordNear(places, first + 2, first))) return -1
  for (let at = first + 3; at <= first + 3 + MOST_BETWEEN; at++) {
    if (isTeam(places, at, first)) return at === first + 3 ? -1 : at
    if (endsPhrase(places, at, first) || !(isWordAt(places, at) || joinsWords(places, at))) return -1
  }
  return -1
}

const tellsMore = ({ skill: { kind, id } }: FormMatch) => kind !== 'soft' && kind !== 'group' && kind !== 'domain' && id !== TEAMWORK
