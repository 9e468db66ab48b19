import type { Mention, SkillIndex } from '../../model/skill.ts'
import { isVerb } from '../alternatives/words.ts'
import type { Finding } from '../finding.ts'
import { connectives, isGroupNoun } from '../logic/connectives.ts'
import { isCapitalised, type Stretch, spanOf, wordAt, written } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import { commercialClassBefore } from './credential/licence-class.ts'
import { nameLicenceClasses } from './credential/licence-classes.ts'
import { isClause, trimMention } from './mentioned/borders.ts'
import { nameTests } from './mentioned/kinds-of-tests.ts'
import { languageLevel } from './mentioned/language-level.ts'
import { completeAlternatives } from './mentioned/shared-heads.ts'
import { splitSlashes } from './mentioned/slash-alternatives.ts'

/** Lexicon ids of human languages: this and the BCP 47 tag. */
const LANGUAGE = 'lang-'

/** A skill mention with its tokens. */
export interface Located {
  mention: Mention
  from: number
  to: number
}

/** Skill mentions of one statement as findings: human languages with their level, licences and certificates, and skills. */
export function findMentioned(statement: Stretch, proposed: readonly Located[], lexicon: Pick<SkillIndex, 'skill' | 'resolve'>): Finding[] {
  if (!proposed.length) return []
  const trimmed: Located[] = []
  const named: Located[] = []
  for (const located of proposed) {
    const mention = trimMention(statement, located)
    if (!mention) continue
    trimmed.push(mention)
    if (!isClause(statement, mention)) named.push(mention)
  }
  const mentions = nameLicenceClasses(
    statement,
    nameTests(
      statement,
      completeAlternatives(statement, splitSlashes(statement, named.length ? named : trimmed, lexicon), lexicon),
      lexicon,
    ),
    lexicon,
  )
  /** Where languages are named. */
  let languages: Set<number> | undefined
  const found: Finding[] = []
  for (const located of mentions) {
    const { mention, from, to } = located
    if (isBareNoun(statement, located) || (tellsHowWell(statement, located) && mentions.some(isLanguage))) continue
    const { start, end, skill, label } = mention
    if (skill?.startsWith(LANGUAGE)) {
      const taught = endOfTaught(statement, to)
      if (taught !== undefined) {
        const words = written(statement, from, taught)
        const known = label === 'English' ? lexicon.resolve(ENGLISH_TAUGHT)?.id : undefined
        const criterion = { kind: 'skill', skill: known ?? null, label: words, ...spanOf(statement, from, taught) } as const
        found.push({ by: 'skill', from, to: taught, criterion })
        continue
      }
      if (isOtherThan(statement, from) || isOrigin(statement, to) || wordAt(statement, from - 1) === 'pennsylvania') continue
      languages ??= new Set(mentions.filter(isLanguage).map((other) => other.from))
      const level = languageLevel(statement, from, to, languages)
      const language = skill.slice(LANGUAGE.length)
      found.push({ by: 'language', from, to, criterion: { kind: 'language', language, ...(level && { level }), start, end } })
    } else if (skill && lexicon.skill(skill)?.kind === 'credential') {
      if (!isPlainerLicence(statement, located))
        found.push({ by: 'credential', from, to, criterion: { kind: 'credential', skill, label, start, end } })
    } else found.push({ by: 'skill', from, to, criterion: { kind: 'skill', skill, label, start, end } })
  }
  return found
}

const isLanguage = ({ mention }: Located) => mention.skill?.startsWith(LANGUAGE) ?? false

/** What one is in the languages named beside it. */
const isBilingual = wordsAt('bilingual trilingual multilingual')
const tellsOfLikes = wordsAt('equivalent equivalents comparable combination')
const joinsFields = wordsAt('or and , /')

/** "C2" of "German (C2)", "bilingual" beside a language: how well, not what. */
function tellsHowWell(statement: Stretch, { from, to }: Located): boolean {
  const isBracket = wordAt(statement, from - 1) === '(' && wordAt(statement, to) === ')'
  return (isBilingual(statement, from) && to - from === 1) || (isBracket && /^[ABC][12]$/.test(written(statement, from, to)))
}

/** "frameworks like X", "or similar tools": the bare noun of a kind of thing is no skill, nor is a connecting word or "equivalent …"; an operating room is ("OR experience"). */
function isBareNoun(statement: Stretch, { from, to, mention }: Located): boolean {
  const isNoun = to - from === 1 && isGroupNoun(statement, from)
  if (mention.skill === null && (tellsOfLikes(statement, from) || refersBack(statement, from, to))) return true
  if (mention.label === 'OR') return false
  if (mention.skill === null) return isNoun || connectives.longest(statement, from)?.to === to
  return isNoun && /^(?:any|choice|open|colon)$/.test(connectives.longest(statement, to)?.value ?? '')
}

const isPronoun = wordsAt('one it them this that')

/** "or the ability to <earn one>": what was named before. */
function refersBack(statement: Stretch, from: number, to: number): boolean {
  return isPronoun(statement, to - 1) && to === from + 2 && isVerb(statement, from)
}

/** How the lexicon calls the teaching of English to those who grew up with another language. */
const ENGLISH_TAUGHT = 'English as a second language'

/** The end of "English as an additional language", a subject rather than a language to speak. */
function endOfTaught(statement: Stretch, as: number): number | undefined {
  if (wordAt(statement, as) !== 'as' || !/^an?$/.test(wordAt(statement, as + 1))) return undefined
  return /^(?:additional|foreign)$/.test(wordAt(statement, as + 2)) && wordAt(statement, as + 3) === 'language' ? as + 4 : undefined
}

/** What is of a country rather than in its language. */
export const isOfCountry = wordsAt(
  'residence residency citizenship citizen citizens passport passports nationality nationals permit visa cuisine cuisines food dishes cooking wine wines market markets law laws legislation regulation regulations chamber authorities history economy government massage polishing medicine',
)
/** What may stand between: "French labour law", "German genetic engineering law". */
const tellsKind = wordsAt(
  'labour labor employment tax company commercial contract family criminal data privacy protection genetic engineering building property health safety social security',
)

const isBody = wordsAt('council institute association society embassy')

const isPupil = wordsAt('learner learners')
const isOfSchool = wordsAt('arts learner learners')

/** "English learners", "English language arts": whom one teaches, or a subject. */
function isOfPupils(statement: Stretch, at: number): boolean {
  return isPupil(statement, at) || (wordAt(statement, at) === 'language' && isOfSchool(statement, at + 1))
}

/** "A community language other than English" */
const isOtherThan = (statement: Stretch, from: number) => wordAt(statement, from - 1) === 'than' && wordAt(statement, from - 2) === 'other'

/** "French or Italian cuisine", "the German market", "Irish Medical Council". */
function isOrigin(statement: Stretch, to: number): boolean {
  if (isOfPupils(statement, to)) return true
  for (let at = to; at < to + 6; at++) {
    if (isOfCountry(statement, at) || (isBody(statement, at) && isCapitalised(statement, at))) return true
    if (!joinsFields(statement, at) && !isCapitalised(statement, at) && !tellsKind(statement, at)) return false
  }
  return false
}

/** "Class B driver's license", of which the lexicon knows only the driver's license. */
function isPlainerLicence(statement: Stretch, { mention, to }: Located): boolean {
  return commercialClassBefore(statement, to - 1) !== undefined && !mention.label.toLowerCase().startsWith('class')
}
