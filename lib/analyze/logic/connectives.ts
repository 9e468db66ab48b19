import { compilePhrases } from '../words/phrases.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'

/**
 * What a word between two findings does: joins (`comma`, `and`, `or`), parts (`break`: a new clause; `with`: the same after something
 * found), tells what also suffices (`combination`: "or an equivalent combination of", `substitute`: "may be substituted for"), opens examples (`any`: "such as") or a choice (`choice`: "one of"), says that what follows (`optional`) or precedes (`preferred`) is not a
 * must or that it is one (`must`), or begins a new noun of requirements (`starter`: "experience").
 */
export type Connective =
  | 'comma'
  | 'and'
  | 'or'
  | 'slash'
  | 'break'
  | 'with'
  | 'combination'
  | 'substitute'
  | 'colon'
  | 'any'
  | 'choice'
  | 'optional'
  | 'preferred'
  | 'must'
  | 'starter'
  | 'open'
  | 'close'
  | 'word'

const optionalWords = 'ideally|preferably|optionally|bonus points for|bonus points if|bonus for|bonus|desirably|preferable'
const strengths = '|big |strong |huge |definite |real |great |clear |distinct |added |major |significant '.split('|')
const preferredWords = [
  ...['a {plus', 'a {bonus', 'a {benefit', 'an {asset', 'an {advantage', 'a {asset', 'a {advantage'].flatMap((wording) =>
    strengths.map((strength) => wording.replace('{', strength)),
  ),
  'preferred|pref|is ideal|would be ideal|desirable|desired|nice to have|nice-to-have|advantageous|beneficial|helpful|optional|valued|highly valuable|favourable|favorable|welcome|welcomed|appreciated|helps when|helps if|helps too|also helps',
  'von vorteil|wünschenswert|ein plus|un plus|un atout|souhaité|souhaitée|apprécié|appréciée',
].join('|')

/** Words of which a statement that calls something no must has at least one. */
export const preferenceWords: ReadonlySet<string> = new Set([
  ...optionalWords.split('|').map((wording) => wording.split(' ')[0] ?? ''),
  ...preferredWords.split('|').map((wording) => (wording.startsWith('helps') ? 'helps' : wording.slice(wording.lastIndexOf(' ') + 1))),
])

/** The connecting words and what each does; the longest wording wins. */
export const connectives = compilePhrases<Connective>([
  [',', 'comma'],
  ['and|&|und|et', 'and'],
  [
    'or|and/or|and / or|or/and|or alternatively|or , alternatively ,|alternatively|or else|or failing that|or , failing that ,|failing that|failing which|or if not|or , if not ,|and or|oder|ou',
    'or',
  ],
  ['/', 'slash'],
  [
    ';|.|instead|as well as|along with|alongside|together with|coupled with|combined with|in addition to|plus|but|while|and also|including|including but not limited to|!|?',
    'break',
  ],
  ['with|w/', 'with'],
  ...['any', 'an', 'a', 'some', 'any other'].flatMap((article) =>
    [
      'equivalent combination',
      'comparable combination',
      'combination of education',
      'combination of experience',
      'combination of training',
    ].map((words) => [`or ${article} ${words}|and/or ${article} ${words}`, 'combination'] as const),
  ),
  [
    'or equivalent combination|or equivalent combinations|or combination of education|or combination of training|or combination of experience',
    'combination',
  ],
  [
    'can be substituted by|may be substituted by|can be substituted with|may be substituted with|can be replaced by|may be replaced by|may be substituted for|can be substituted for|may substitute for|can substitute for|will substitute for|could substitute for|substitutes for|may be used in place of|may replace|can replace|may take its place|can take its place|will take its place|could take its place|in lieu of|in place of|may be counted as|can be counted as|counts as|may count as|will be counted as|may be credited as|may stand in for|can stand in for|stands in for|may count towards|can count towards|counts towards|may be counted towards|will count towards|may be exchanged for|can count as|count as|is counted as',
    'substitute',
  ],
  // "a degree and two years, or, if you have none, five years"
  ...[
    'if you have none',
    'if you have no degree',
    'if you do not have one',
    "if you don't have one",
    'without one',
    'without a degree',
  ].map((none) => [`or , ${none} ,|or ${none} ,|, or , ${none} ,|, or ${none} ,`, 'combination'] as const),
  ...['can', 'could', 'may', 'will', 'would'].flatMap((may) =>
    ['accepted', 'considered', 'taken', 'used', 'allowed'].flatMap((accepted) =>
      ['in lieu of', 'in place of', 'instead of', 'as a substitute for'].map(
        (lieu) => [`${may} be ${accepted} ${lieu}|${may} also be ${accepted} ${lieu}`, 'substitute'] as const,
      ),
    ),
  ),
  [':', 'colon'],
  ['(|[', 'open'],
  [')|]', 'close'],
  [
    'such as|like|e.g.|e.g|eg.|for example|for instance|similar to|comparable to|examples include|examples are|examples may include|examples might include|examples would include',
    'any',
  ],
  [
    ', either|one of|at least one of|at least one|one or more of|one or more|any of|any one of|some of|at least 1 of|1 or more of|a minimum of one of|any combination of|any part of|any parts of|some part of|some parts of|any subset of|any mix of',
    'choice',
  ],
  [
    'one of the following|at least one of the following|one or more of the following|any of the following|some of the following|any one of the following|one of these|any of these|at least one of these|one or more of these|one of the below',
    'choice',
  ],
  [
    'at least one (1) of|at least one (1) of the following|one (1) or more of|one (1) or more of the following|one (1) of|one (1) of the following',
    'choice',
  ],
  // How many of a list must be had cannot be said in a tree: one at least is.
  [
    'two of|two of the following|at least two of|two or more of|at least two of the following|two or more of the following|three of the following|at least three of|at least three of the following|a few of|several of|several of the following',
    'choice',
  ],
  [
    'including at least one of|including one of|including one or more of|including any of|including at least one of the following|including one or more of the following|ideally one of',
    'choice',
  ],
  [optionalWords, 'optional'],
  [preferredWords, 'preferred'],
  [
    'required|req|is required|are required|mandatory|is mandatory|essential|is essential|must|a must|is a must|necessary|needed|reqd|we require|we need|is acceptable|are acceptable|is sufficient|will suffice|suffices|is enough',
    'must',
  ],
  [
    'instead of|or more|or less|or higher|or above|or better|or greater|or so|or below|his or her|her or his|he or she|she or he|him or her|his/her|he/she|she/he|like-minded|like minded|would like|you like|like to',
    'word',
  ],
])

/** Nouns and adjectives that begin another requirement: a list does not go on past them. */
export const starters = wordSet(
  'experience experienced knowledge understanding familiarity familiar proficiency proficient ability able skill skills skilled expertise background exposure strong excellent solid proven good working hands track demonstrated passion willingness comfortable competence capable advanced deep extensive previous prior',
)

export const isStarter = wordsAt(starters)

/** Nouns whose examples in brackets are alternatives: "frameworks (PyTorch, TensorFlow)". */
export const groupNouns = wordSet(
  'frameworks framework tools tool languages language platforms platform libraries library technologies technology services databases systems providers packages software engines warehouses clouds solutions certifications vendors products stacks ides suites applications apps integrations environments tooling toolkit toolkits utilities',
)

export const isGroupNoun = wordsAt(groupNouns)

/** Singular nouns of kinds whose examples have names: "a booking system (Zed, Quill)". */
export const kindNouns = wordSet(
  'framework tool language library technology database system engine warehouse cloud platform provider package solution application app program software vendor product editor broker method methodology technique protocol',
)
export const isKindNoun = wordsAt(kindNouns)

/** Singular nouns of papers, which may name a kind of them: "a teaching qualification". */
export const paperNouns = wordSet('certificate certification license licence credential qualification accreditation')
export const isPaperNoun = wordsAt(paperNouns)

/** Nouns that, right after a skill, say only what is done with it: "microservices architecture". */
export const isGeneralNoun = wordsAt(
  'engineering development design management analysis analytics architecture architectures operations research administration testing programming concepts principles techniques api apis',
)

/** Words that stand for nothing in a gap. */
export const isFiller = wordsAt(
  "a an the any other your our some both either of in on to for at as ' s modern common popular similar various",
)
