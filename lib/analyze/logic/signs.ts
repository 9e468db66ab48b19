import type { Criterion } from '../../model/requirement.ts'
import type { Finding } from '../finding.ts'
import { type Stretch, touches, wordAt } from '../stretch.ts'
import { isShortSign } from '../words/abbreviations.ts'
import { numberOf } from '../words/numbers.ts'
import { wordsAt } from '../words/words-at.ts'
import { type Connective, connectives, isStarter } from './connectives.ts'
import { allOf } from './simplify.ts'

/** A statement as its logic sees it: what was found, the words that connect it, and brackets with what is in them. */
export type Sign =
  | { kind: 'found'; criterion: Criterion; from: number; to: number }
  | { kind: 'bracket'; inside: Sign[]; from: number; to: number }
  | { kind: Exclude<Connective, 'open' | 'close'>; from: number; to: number }

const DEEPEST = 8
/** What leads from "or equivalent tools" to something else. */
const leadsAway = wordsAt('for to in on used')
/** Signs that say nothing; a dash does by what stands around it. */
const isSign = wordsAt('- * • " \' +')
const isJoint = wordsAt('or and to')
const isAlike = wordsAt('equivalent similar comparable better higher')
const isAlikeAdjective = wordsAt('equivalent similar comparable')
/** What "or equivalent" may be followed by as its noun: "or equivalent NVQ". */
const namesKind: ReadonlySet<string> = new Set(['skill', 'credential', 'education'])

/** Reads the tokens of a statement into signs. `findings` are in order and do not overlap; brackets may be left open. */
export function readSigns(statement: Stretch, findings: readonly Finding[]): Sign[] {
  const open: { inside: Sign[]; from: number }[] = []
  let level: Sign[] = []
  let next = 0
  for (let at = statement.from; at < statement.to; ) {
    const finding = findings[next]
    if (finding && finding.from <= at) {
      if (!namesKind.has(finding.criterion.kind) && isAlikeWord(level, statement) && finding.from === at)
        level.push({ kind: 'break', from: at, to: at })
      const inside = insideField(findings, next, statement)
      const { to } = inside.at(-1) ?? finding
      const criterion = allOf([finding, ...inside].map((each) => each.criterion)) ?? finding.criterion
      level.push({ kind: 'found', criterion, from: finding.from, to })
      at = Math.max(at, to)
      next += 1 + inside.length
      continue
    }
    if (isShortSign(statement, at) || (isHanging(statement, at) && !joinsCompounds(level, at, finding))) {
      at++
      continue
    }
    const longest = connectives.longest(statement, at)
    /** "or higher", where "Higher Certificate" is a name found, is "or". */
    const phrase = longest && finding && longest.to > finding.from ? connectives.longest({ ...statement, to: finding.from }, at) : longest
    /** "Python-like languages" opens no examples. */
    const isSuffix = phrase?.value === 'any' && wordAt(statement, at - 1) === '-' && touches(statement, at)
    const fits = phrase && !isSuffix && !tellsOfYears(statement, phrase) && !countsNoun(statement, phrase)
    const kind = fits
      ? joinsYears(statement, at)
        ? 'with'
        : replaces(statement, at, finding)
          ? 'substitute'
          : saysRoughly(statement, at, level)
            ? 'or'
            : phrase.value === 'break' && joinsTwo(statement, phrase.to, level, finding)
              ? 'and'
              : phrase.value
      : kindOf(statement, at)
    const to = fits ? phrase.to : at + 1
    if (kind === 'open' && open.length < DEEPEST) {
      open.push({ inside: level, from: at })
      level = []
    } else if (kind === 'close') {
      const outer = open.pop()
      if (outer) {
        outer.inside.push({ kind: 'bracket', inside: level, from: outer.from, to })
        level = outer.inside
      }
    } else if (kind === 'word' && leadsAway(statement, at) && (followsAlike(level, at, statement) || followsAlikeNoun(level, statement)))
      level.push({ kind: 'break', from: at, to })
    else if (kind && kind !== 'open') level.push({ kind: kind === 'with' && !isAfterFound(level, statement) ? 'word' : kind, from: at, to })
    at = to
  }
  for (let outer = open.pop(); outer; outer = open.pop()) {
    outer.inside.push({ kind: 'bracket', inside: level, from: outer.from, to: statement.to })
    level = outer.inside
  }
  return level
}

/**
 * "4 years as a lead technician", where a technician was found too: what is named inside the field of years belongs to them, whatever "or" joins
 * the whole to. Not where the field itself offers alternatives or begins a list of things, nor beside degrees, whose years are paired with them.
 */
function insideField(findings: readonly Finding[], at: number, statement: Stretch): Finding[] {
  const about = findings[at]?.about
  if (!about || findings.some(({ criterion }) => criterion.kind === 'education')) return []
  for (let word = about.from; word < about.to; word++) if (/^(?:or|\/)$/.test(wordAt(statement, word))) return []
  const inside: Finding[] = []
  let next = findings[at + 1]
  for (; next && next.to <= about.to; next = findings[at + 1 + inside.length]) inside.push(next)
  return !next || asksForYears(next) ? inside : []
}

const asksForYears = ({ criterion }: Finding) => 'minYears' in criterion && criterion.minYears !== undefined

/** "two of which in sales", "one of those years": some of the years told before, not some of what follows. */
function tellsOfYears(statement: Stretch, { value, to }: { value: Connective; to: number }): boolean {
  if (value !== 'choice' || wordAt(statement, to - 1) !== 'of') return false
  return (
    wordAt(statement, to) === 'which' ||
    (/^(?:those|these)$/.test(wordAt(statement, to)) && /^(?:years|yrs)$/.test(wordAt(statement, to + 1)))
  )
}

/** "a licence plus 2 years", "plus at least two years": years told with what stands before. */
function joinsYears(statement: Stretch, at: number): boolean {
  if (wordAt(statement, at) !== 'plus') return false
  let next = at + 1
  while (isBound(statement, next)) next++
  return numberOf(wordAt(statement, next)) !== undefined
}

/** "6 years instead of the degree" */
function replaces(statement: Stretch, at: number, next: Finding | undefined): boolean {
  if (wordAt(statement, at) !== 'instead' || wordAt(statement, at + 1) !== 'of') return false
  return next?.criterion.kind === 'education' && next.from <= at + 3
}

/** "Quill, Zed or so": as "or similar" does, behind a name rather than a number. */
function saysRoughly(statement: Stretch, at: number, level: readonly Sign[]): boolean {
  const last = level.at(-1)
  return wordAt(statement, at) === 'or' && wordAt(statement, at + 1) === 'so' && last?.kind === 'found' && !('minYears' in last.criterion)
}

/** "A diploma together with a certificate": the words join what stands right before and behind them, as "and" does. */
function joinsTwo(statement: Stretch, to: number, level: readonly Sign[], next: Finding | undefined): boolean {
  const last = level.at(-1)
  if (last?.kind !== 'found' || !/^(?:with|as)$/.test(wordAt(statement, to - 1))) return false
  const behind = /^an?$/.test(wordAt(statement, to)) ? to + 1 : to
  return next?.from === behind
}

const isBound = wordsAt('a at least minimum of over')

/** How far behind "at least one" the list of its noun may be opened: "at least one modern language (". */
const NOUN_REACH = 6

/** "at least one scripting language, SQL": one of a kind, where no list is opened behind it. */
function countsNoun(statement: Stretch, { value, to }: { value: Connective; to: number }): boolean {
  if (value !== 'choice' || !/^(?:one|more)$/.test(wordAt(statement, to - 1))) return false
  for (let at = to; at < to + NOUN_REACH; at++) {
    const word = wordAt(statement, at)
    if (word === '(' || word === ':' || word === 'or') return false
    if (word === ',' || word === 'and') return at > to
  }
  return true
}

/** "<school->or <hospital-based programmes>": what hangs was found with all it leaves to the other. */
function joinsCompounds(level: readonly Sign[], at: number, next: Finding | undefined): boolean {
  const before = level.at(-1)
  return before?.kind === 'found' && before.to === at && next?.from === at + 1
}

/** A token that is no connecting phrase: a dash between words parts, a hyphen inside one is nothing. */
function kindOf(statement: Stretch, at: number): 'word' | 'starter' | 'break' | undefined {
  if (!isSign(statement, at)) return isStarter(statement, at) ? 'starter' : 'word'
  if (wordAt(statement, at) !== '-') return undefined
  return touches(statement, at) && touches(statement, at + 1) ? undefined : 'break'
}

/** "short- or long-term", "pre- and post-sales": the word joins parts of words, not things. */
function isHanging(statement: Stretch, at: number): boolean {
  if (!isJoint(statement, at) || wordAt(statement, at - 1) !== '-' || !touches(statement, at - 1)) return false
  return !touches(statement, at)
}

function isAfterFound(level: readonly Sign[], statement: Stretch): boolean {
  const last = level.at(-1)
  if (last?.kind === 'word' && isAlikeWord(level, statement)) return true
  return last !== undefined && (last.kind === 'found' || last.kind === 'bracket' || last.kind === 'comma')
}

/** "X or equivalent" ends what is asked for: the "or" joins nothing that follows. */
function isAlikeWord(level: readonly Sign[], statement: Stretch): boolean {
  const last = level.at(-1)
  return level.at(-2)?.kind === 'or' && last !== undefined && isAlike(statement, last.from)
}

/** "Quill or similar in a busy kitchen", not "or equivalent to": what it is like is told before. */
function followsAlike(level: readonly Sign[], at: number, statement: Stretch): boolean {
  const last = level.at(-1)
  return isAlikeWord(level, statement) && last?.to === at && isAlikeAdjective(statement, last.from) && wordAt(statement, at) !== 'to'
}

/** After "X or equivalent tools": the noun has followed, and the choice is over. */
function followsAlikeNoun(level: readonly Sign[], statement: Stretch): boolean {
  for (let words = 2; words <= 3; words++) {
    const alike = level.at(-words)
    if (!alike || level.at(-words + 1)?.kind !== 'word') return false
    if (alike.kind === 'word' && level.at(-words - 1)?.kind === 'or' && isAlikeAdjective(statement, alike.from)) return true
  }
  return false
}
