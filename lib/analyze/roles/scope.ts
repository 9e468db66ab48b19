import { classBit, classesOf, intern } from '../words/vocabulary.ts'

const things = classBit('asset') | classBit('degree')
const figures = classBit('number')
const qualities = classBit('strong')
const withWord = intern('with')
const verbs = new Set(['is', 'are', 'be'].map(intern))
const [like, such, as] = ['like', 'such', 'as'].map(intern)
const ifWord = intern('if')
/** A figure is a thing of its own with one of these after it: "5 years preferred", not "3-D printing preferred". */
const measures = new Set('year years yrs yr month months week weeks season seasons hours credits units semester +'.split(' ').map(intern))
const [opening, closing, comma, semicolon, stop] = ['(', ')', ',', ';', '.'].map(intern)
const experience = intern('experience')
const links = new Set(['of', 'in', 'with', 'as', 'on'].map(intern))
const dashes = new Set(['-', '–', '—'].map(intern))
const no = intern('no')
const asides = new Set([',', ';', '.', '(', '-', '–', '—'].map(intern))
const parting = new Set([',', ';', '.', 'and', 'while', 'whereas'].map(intern))
const joining = new Set(['or', 'and', '/', '&', 'but', 'though', 'although', 'however'].map(intern))
/** Words of a remark that only says how much the thing before the bracket is wanted: "(a plus, but not required)". */
const aboutNeed = new Set(
  ['a', 'an', 'the', 'is', 'are', 'be', 'would', 'also', 'but', 'not', 'and', 'or', ',', ';', 'plus', 'strongly', 'highly', 'very', 'much']
    .concat([
      'definite',
      'big',
      'huge',
      'real',
      'strong',
      'nice',
      'preferred',
      'required',
      'desired',
      'considered',
      'it',
      'this',
      'though',
      'although',
      'however',
      'only',
      'just',
      'that',
      'these',
      'at',
      'least',
    ])
    .map(intern),
)

/** Whether a marker belongs to a clause of its own, in brackets or after a comma, while the unit names another thing before it. */
export function isOfClauseOnly(words: Int32Array, from: number, to: number): boolean {
  let bracket = from
  while (bracket > 0 && words[bracket] !== opening && words[bracket] !== closing) bracket--
  if (words[bracket] === opening && bracket > 1) {
    for (let at = bracket + 1; at < from; at++) if (!aboutNeed.has(words[at] ?? 0)) return true
    return false
  }
  // "…, terrific" speaks of all that "if" begins.
  const beginsWithComma = words[from] === comma
  for (let at = from - 1; at > 1; at--) {
    const word = words[at]
    // "Robotics (Fanuc, ABB) is a plus": what a bracket lists ends no clause around it.
    if (word === closing) at = openingOf(words, at)
    if (word === semicolon && words[at + 1] === ifWord) return namesSubject(words, 1, at)
    if (beginsWithComma || (word !== comma && word !== semicolon && word !== stop)) continue
    const joined = word === comma && joining.has(words[at + 1] ?? 0)
    // "English; Welsh helps": each half names its own.
    if (word === semicolon && namesSubject(words, at + 1, from) && namesSubject(words, 1, at)) return true
    return (
      !joined &&
      (isAfterthought(words, at, from) || (hasThing(words, at + 1, to) && hasThing(words, 1, at) && !sharesExperience(words, at, from)))
    )
  }
  return false
}

/** Where the bracket opens that closes at `at`; `at` itself if nowhere. */
function openingOf(words: Int32Array, at: number): number {
  let open = at
  while (open > 0 && words[open] !== opening) open--
  return open > 0 ? open : at
}

/**
 * "3 years of glazing, drying and firing experience": the comma at `at` parts what the years before it and the noun before the marker are shared
 * by, so that the marker speaks of all. "3 years of glazing, and drying experience with kilns" goes on after its noun.
 */
function sharesExperience(words: Int32Array, at: number, marker: number): boolean {
  let last = marker - 1
  while (last > at && (verbs.has(words[last] ?? 0) || aboutNeed.has(words[last] ?? 0) || dashes.has(words[last] ?? 0))) last--
  if (words[last] !== experience) return false
  let isJoined = false
  for (let each = at + 1; each < last; each++) {
    if (links.has(words[each] ?? 0) || hasThing(words, each, each + 1)) return false
    if (joining.has(words[each] ?? 0)) isJoined = true
  }
  let years = at - 1
  while (years > 1 && !measures.has(words[years] ?? 0) && !hasThing(words, years, years + 1)) years--
  return isJoined && measures.has(words[years] ?? 0)
}

/** The longest name that is put behind a comma with its marker, in words. */
const LONGEST_NAME = 4

/**
 * Whether what stands between the comma at `at` and the marker is put behind something whole: "Good Java, with Go a plus", "English (fluent),
 * Danish a plus", "Solid Java skills, Go a plus". Of a list of names all are marked: "Java, Scala, Go a plus",
 * "a degree in law, economics or business preferred".
 */
function isAfterthought(words: Int32Array, at: number, marker: number): boolean {
  const isWith = words[at + 1] === withWord
  if (!namesSubject(words, isWith ? at + 2 : at + 1, marker)) return false
  if (isWith || words[at - 1] === closing) return namesSubject(words, 1, at)
  const isSaid = verbs.has(words[marker] ?? 0) || verbs.has(words[marker - 1] ?? 0)
  if (isSaid && leavesExamplesOpen(words, at)) return false
  if (marker - at - 1 > LONGEST_NAME || !(hasThing(words, 1, at) || (classesOf(words[1] ?? 0) & qualities) !== 0)) return false
  for (let each = 1; each < marker; each++) if (each < at ? words[each] === comma : joining.has(words[each] ?? 0)) return false
  return true
}

/** "design tools such as Quill, Zed is a plus": the comma at `at` parts examples that no "and" or "or" has ended. */
function leavesExamplesOpen(words: Int32Array, at: number): boolean {
  for (let each = at - 1; each > 0 && words[each] !== comma; each--) {
    if (joining.has(words[each] ?? 0)) return false
    if (words[each] === like || (words[each] === as && words[each - 1] === such)) return true
  }
  return false
}

/**
 * Whether a word of preference at `from` speaks of another thing than the word of need before it, which ends at `to`: "English required;
 * French a plus", not "a must, or at least a plus".
 */
export function isOfOtherThing(words: Int32Array, to: number, from: number): boolean {
  let isApart = false
  for (let at = to - 1; at < from; at++) {
    const word = words[at] ?? 0
    if (parting.has(word)) isApart = true
    else if (isApart && !aboutNeed.has(word)) return true
  }
  return false
}

/** Whether a half-sentence is about something of its own: "…; French is not required", not "…; not required". */
function namesSubject(words: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!aboutNeed.has(words[at] ?? 0)) return true
  return false
}

function hasThing(words: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const classes = classesOf(words[at] ?? 0)
    if (classes & things || (classes & figures && measures.has(words[at + 1] ?? 0))) return true
  }
  return false
}

/** Whether "no glazing needed" is said behind another thing: "Knows kilns; no glazing needed", "Knows kilns (no glazing needed)". */
export function sparesAnother(words: Int32Array, from: number, to: number): boolean {
  return words[from] === no && to - from > 2 && asides.has(words[from - 1] ?? 0) && namesSubject(words, 1, from - 1)
}

const but = intern('but')
const [long, provided] = ['long', 'provided'].map(intern)
const concessions = new Set(['though', 'although', 'however'].map(intern))
const demands = new Set(['must', 'should', 'expect', 'need', 'require', 'essential', 'required', 'want'].map(intern))
/** How soon after "though" it must be said. */
const REACH = 6

/** Whether the unit turns to what is wanted after saying what is not: "You need not be an expert, but …", "…, as long as you …", "…, though we expect …". */
export function turnsAfter(words: Int32Array, length: number, to: number): boolean {
  for (let at = to; at < length; at++) {
    const word = words[at] ?? 0
    if (word === but || word === provided || (word === long && words[at - 1] === as && words[at + 1] === as)) return true
    if (concessions.has(word))
      for (let next = at + 1; next < Math.min(length, at + REACH); next++) if (demands.has(words[next] ?? 0)) return true
  }
  return false
}
