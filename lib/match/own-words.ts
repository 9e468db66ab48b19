import { stemmer } from 'stemmer'
import type { LeafFinding } from './finding.ts'
import { SAME } from './same-words.ts'
import { withoutSetPhrases } from './set-phrases.ts'

/** A sentence or point of what somebody says of themselves, with its words in the form by which they are compared. */
export interface Saying {
  text: string
  terms: readonly Term[]
  /** Names of three to five capitals ("MCCs"): they may stand for the beginnings of words. */
  short: ReadonlySet<string>
}

/** A telling word: the form that stands for all words of its meaning, and the one that does so where nothing beside it tells which is meant. */
export interface Term {
  meaning: string
  alone: string
}

/** Words that tell nothing of what is meant: articles and the like, and what every posting asks everything with. */
const EMPTY = new Set(
  (
    'a an and or the of in on at to for from with without by as is are be been was were will would can could may must should have has had having you your ' +
    'our we us they their them it its this that these those who which what when where while any all some each every other others another one more most ' +
    'such than then there both either about very well also not no non via per plus etc eg ie ' +
    'experience experienced knowledge ability able skill skills skilled strong good great excellent solid sound proven demonstrated ' +
    'understanding familiar familiarity comfortable confident competent competence proficient proficiency expertise expert background ' +
    'hands working work works worked use uses used using including include includes related relevant similar equivalent comparable like ' +
    'ideally preferably preferred required essential desirable minimum least years year months recognised recognized valid current currently hold holding held'
  ).split(' '),
)

const FIRST = new Map(
  SAME.flatMap((words) => {
    const [first = '', ...others] = words.split(' ').map((word) => stemmer(word))
    return [first, ...others].map((stem): [string, string] => [stem, first])
  }),
)

/** Who led a team has been in charge of it, who weighs in a charge has led nobody. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  ['charge', 'head', 'present', 'draft', 'pitch', 'run', 'ran', 'fix', 'people', 'lead'].map((word) => stemmer(word)),
)

/** A letter that names something by itself ("Form D"), or one of several. */
const LETTER = /(?<=\p{L}\s|[,/]\s?)[B-HJ-Z](?![\p{L}.'’&])/gu

/** The words of a text that tell what it is about (forms after M. F. Porter, "An algorithm for suffix stripping", 1980). */
export function termsOf(text: string): Term[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu))
  const letters = new Set(text.match(LETTER)?.map((letter) => letter.toLowerCase()))
  return [...words].filter((word) => !EMPTY.has(word) && (word.length > 1 || /\d/.test(word) || letters.has(word))).map(termOf)
}

/** The telling words of what somebody says: within a set phrase they stand for nothing alone. */
export function termsSaid(text: string): Term[] {
  const free = withoutSetPhrases(text)
  if (free === text) return termsOf(text)
  const meant = new Set(termsOf(free).map(({ meaning }) => meaning))
  return termsOf(text).map((term) => (meant.has(term.meaning) ? term : { ...term, alone: '' }))
}

/** Terms of words met before: a person's are the same for every posting. */
const TERMS = new Map<string, Term>()
/** So many are kept. */
const KEPT = 20_000

function termOf(word: string): Term {
  const known = TERMS.get(word)
  if (known) return known
  const stem = stemmer(word)
  const meaning = FIRST.get(stem) ?? stem
  const term = { meaning, alone: AMBIGUOUS.has(stem) ? stem : meaning }
  if (TERMS.size >= KEPT) TERMS.clear()
  TERMS.set(word, term)
  return term
}

/** A text as the sentences and points that it says; what is over or was never there is not said. */
export function sayingsOf(text: string): Saying[] {
  return text
    .split(/\n+|(?<=[.!?;])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !isOver(sentence))
    .map((sentence) => {
      const had = withoutWishes(sentence)
      return { text: sentence, terms: termsSaid(had), short: shortNames(had) }
    })
}

/** What somebody says up to where they tell what they look for: who seeks a post as a supervisor need not have been one. */
export function withoutWishes(text: string): string {
  return text.replaceAll(WISH, '')
}

const WISH =
  /(?<!\p{L})(?:looking (?:for|to)|seeking|in search of|hoping to|interested in|keen to|eager to|would like to|want(?:ing)? to|aspiring|aiming to|planning to|(?:currently|now) learning)(?!\p{L})[^\n.;]*/giu

/** Whether what is told of is over, or was never there. */
export function isOver(text: string): boolean {
  return LACKING.test(text)
}

const LACKING = /(?<!\p{L})(?:expired|lapsed|never|no experience|not yet|no longer)(?!\p{L})/iu

/** The saying that holds every telling word of what is asked for, in whatever form; undefined where none does, or nothing tells. */
export function saysAll<Said extends Pick<Saying, 'terms' | 'short'>>(sayings: readonly Said[], asked: string): Said | undefined {
  const terms = termsOf(asked)
  return terms.length === 0 ? undefined : (sayings.find((saying) => holdsAll(saying, terms)) ?? saysShort(sayings, asked))
}

/** Every saying that holds all telling words of what is asked for. */
export function allThatSay<Said extends Pick<Saying, 'terms'>>(sayings: readonly Said[], asked: string): Said[] {
  const terms = termsOf(asked)
  return terms.length === 0 ? [] : sayings.filter((saying) => holdsAll(saying, terms))
}

function holdsAll(saying: Pick<Saying, 'terms'>, terms: readonly Term[]): boolean {
  const by = terms.length === 1 ? 'alone' : 'meaning'
  return terms.every((term) => saying.terms.some((own) => isForm(own[by], term[by])))
}

/** The saying that has the first letters of what is asked for as a name. */
export function saysShort<Said extends Pick<Saying, 'short'>>(sayings: readonly Said[], asked: string): Said | undefined {
  const short = initialsOf(asked)
  return short === undefined ? undefined : sayings.find(({ short: own }) => own.has(short))
}

/** "Motor control centres" is "MCC" to whoever works with them; two letters would mean too many things. */
function initialsOf(asked: string): string | undefined {
  const words = asked.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length < 3 || words.length > 5 ? undefined : words.map((word) => word.charAt(0)).join('')
}

/** Names of capitals in a text, in small letters and without the ending of several. */
function shortNames(text: string): Set<string> {
  return new Set((text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,5}(?=s?(?![\p{L}\p{N}]))/gu) ?? []).map((name) => name.toLowerCase()))
}

/** What parts two stems of one word where the endings of its forms were not cut off alike: "certif" and "certifi", "supervis" and "supervisor". */
const ENDING = /^(?:e|i|y|r|at|ic|or|er|iv|al|ist|ant|ion|ship)$/
const SHARED = 5

function isForm(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= SHARED && long.startsWith(short) && ENDING.test(long.slice(short.length))
}

/** So much of a saying is quoted, in characters. */
const QUOTED = 90

/** A saying as evidence. */
export function quoted(text: string): string {
  return `“${text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()}…` : text}”`
}

/** The person says the same of themselves. */
export function writes(text: string): LeafFinding {
  const said = quoted(text)
  return { status: 'met', reason: 'said', values: { said }, evidence: [said] }
}
