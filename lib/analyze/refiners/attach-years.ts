import { isDoingTo } from '../alternatives/doings.ts'
import type { Finding } from '../finding.ts'
import { isStarter } from '../logic/connectives.ts'
import { isAfterPost, looksBack } from '../recognizers/experience/field.ts'
import { type Stretch, wordAt } from '../stretch.ts'
import { isShortSign } from '../words/abbreviations.ts'
import { wordSet } from '../words/word-set.ts'
import { wordsAt } from '../words/words-at.ts'

/** Words between years and what they are years of: "5 years of hands-on experience with Python". */
const passing = wordSet(
  "' w prof prev rel s + - of either or more minimum at least in with a an the as on within using working work full time paid relevant related professional prior previous progressive progressively responsible direct hands practical proven solid strong demonstrated recent commercial industry experience experienced doing developing building writing programming designing managing leading post qualification total years year experiences exp pqe min worth under your their belt behind you background track record similar continuous applied",
)
/** Words that no list of what years were spent in goes past. */
const newClause = wordSet('including with plus especially preferably ideally')
/** Adjectives among them that are names of skills elsewhere. */
const tellsManner = wordsAt(
  'last past background behind professional progressive practical responsible independent continuous satisfactory suitable appropriate cognate overall meaningful acceptable standing duration worth',
)
const MANY = 12

/**
 * Hands years to the skill they are years of: "5+ years of Python", "Python (5 years)", "3 years of Java or Kotlin" for each. Years of several
 * things together ("8 years of X and Y") stay with the experience, as do years told after each of several degrees.
 */
export function attachYears(findings: readonly Finding[], statement: Stretch): Finding[] {
  const degrees = findings.filter(({ criterion }) => criterion.kind === 'education').length
  const experiences = findings.filter(({ criterion }) => criterion.kind === 'experience').length
  if (!experiences) return [...findings]
  if (degrees > 1 && experiences > 1 && findings.some(isWithoutField)) return shareField(findings, statement)

  const attached = findings.filter((finding) => !isManner(finding, findings, statement))
  for (const finding of findings) {
    const { criterion } = finding
    if (criterion.kind !== 'experience' || criterion.minYears === undefined) continue
    const at = attached.indexOf(finding)
    const own = isInBrackets(finding, statement) ? targetBefore(attached, at, statement) : []
    const targets = own.length ? own : (targetsAfter(attached, at, statement) ?? targetBefore(attached, at, statement))
    if (targets === POSTS) attached[at] = { ...finding, criterion: { ...criterion, field: undefined } }
    else if (!targets.length) lendToAlternatives(attached, finding, statement)
    if (!targets.length) continue
    for (const target of targets) {
      const place = attached.indexOf(target)
      if (target.criterion.kind === 'skill')
        attached[place] = { ...target, criterion: { ...target.criterion, minYears: criterion.minYears } }
    }
    attached.splice(attached.indexOf(finding), 1)
  }
  return attached
}

/** "3 years" of "Bachelor's and 3 years, or Master's and one year of glazing". */
function isWithoutField({ criterion }: Finding): boolean {
  return criterion.kind === 'experience' && criterion.field === undefined
}

/** "5 years of professional cooking", "progressive IT experience", "a 5 year track record": how the years were had is no skill of its own. */
function isManner({ criterion, from, to }: Finding, findings: readonly Finding[], statement: Stretch): boolean {
  if (criterion.kind !== 'skill') return false
  const isTrackRecord = wordAt(statement, from) === 'track' && wordAt(statement, to - 1) === 'record'
  if (!isTrackRecord && (to - from > 1 || !(tellsManner(statement, from) || isAfterPost(statement, from)))) return false
  const years = findings.findLast((finding) => finding.criterion.kind === 'experience' && finding.to <= from)
  if (!years) return false
  for (let at = years.to; at < from; at++) if (!passing.has(wordAt(statement, at))) return false
  return true
}

/** "welding (2 years) or brazing (1 year)": years in brackets are of what stands before them. */
function isInBrackets({ from, to }: Finding, statement: Stretch): boolean {
  return wordAt(statement, to) === ')' && /^(?:\(|least|minimum|min|over)$/.test(wordAt(statement, from - 1))
}

/** "3 years as a roofer or mason": of what the field offers as alternatives, each skill alone would have to be had as long. */
function lendToAlternatives(findings: Finding[], { about, criterion }: Finding, statement: Stretch): void {
  if (!about || criterion.kind !== 'experience' || criterion.minYears === undefined) return
  let saysOr = false
  for (let at = about.from; at < about.to; at++) if (wordAt(statement, at) === 'or') saysOr = true
  const isInside = ({ from, to }: Finding) => from >= about.from && to <= about.to
  const arePosts = followsAs(statement, about.from)
  if (!saysOr || (arePosts && findings.some((finding) => finding.criterion.kind === 'credential' && isInside(finding)))) return
  const { minYears } = criterion
  findings.forEach((finding, at) => {
    if (finding.criterion.kind === 'skill' && isInside(finding))
      findings[at] = { ...finding, criterion: { ...finding.criterion, minYears } }
  })
}

/** The skills that directly follow years: one, or several joined by "or"; undefined if none follows, [] if they are years of all together. */
function targetsAfter(findings: readonly Finding[], years: number, statement: Stretch): Finding[] | undefined {
  const from = findings[years]?.to ?? 0
  const first = findings[years + 1]
  if (first?.criterion.kind !== 'skill' || !passes(statement, from, first.from)) return undefined
  const targets = [first]
  let saysOr = false
  let isLast = false
  for (let next = years + 2; next < findings.length; next++) {
    const finding = findings[next]
    const last = targets.at(-1)
    if (!finding || !last) break
    const isPost = finding.criterion.kind === 'credential' && followsAs(statement, first.from)
    if (finding.criterion.kind !== 'skill' && !isPost) break
    const joint = jointBetween(statement, last.to, finding.from)
    if (joint === 'and') return []
    if (joint && isPost) return POSTS
    /** "A or B, C": what follows the last is no more of the choice. */
    if (!joint || (joint === 'comma' && isLast)) break
    if (joint !== 'comma') saysOr = true
    if (joint === 'or') isLast = !opensChoice(statement, last.to, finding.from)
    targets.push(finding)
  }
  return targets.length === 1 || saysOr || endsInOr(statement, targets.at(-1)?.to ?? 0) ? targets : []
}

/** "as a roofer, staff nurse or mason": posts of one list, of which one is known by its paper, so that the years are of whichever it is. */
const POSTS: Finding[] = []

/** "as a roofer" */
function followsAs(statement: Stretch, from: number): boolean {
  return wordAt(statement, /^(?:an?|the)$/.test(wordAt(statement, from - 1)) ? from - 2 : from - 1) === 'as'
}

const isPreposition = wordsAt('of in as with')

/** "A, or of B, C or D": one choice of all four. */
function opensChoice(statement: Stretch, from: number, to: number): boolean {
  return wordAt(statement, from) === ',' && wordAt(statement, from + 1) === 'or' && from + 2 < to && isPreposition(statement, from + 2)
}

/** "X, Y, or another tool". */
function endsInOr(statement: Stretch, after: number): boolean {
  const or = wordAt(statement, after) === ',' ? after + 1 : after
  return wordAt(statement, or) === 'or' && /^(?:another|other|any|similar|comparable|equivalent|a)$/.test(wordAt(statement, or + 1))
}

/** The skill right before years, in brackets or after a colon or dash: "Python (5+ years)", "Driving: 5 years", "Java 5 years". */
function targetBefore(findings: readonly Finding[], years: number, statement: Stretch): Finding[] {
  const before = findings[years - 1]
  const from = findings[years]?.from ?? 0
  if (before?.criterion.kind !== 'skill' || before.criterion.minYears !== undefined || from - before.to > 4) return []
  if (from === before.to && !isLastOfClause(statement, findings[years]?.to ?? 0)) return []
  for (let at = before.to; at < from; at++)
    if (!/^(?:\(|:|-|at|least|minimum|min|over|of|for|experience|\+)$/.test(wordAt(statement, at))) return []
  return [before]
}

/** "Java 5 years, Python 2 yrs": nothing follows that the years could be of. */
const isLastOfClause = (statement: Stretch, after: number) => /^(?:|[,;.)])$/.test(wordAt(statement, after))

function passes(statement: Stretch, from: number, to: number): boolean {
  if (to - from > MANY) return false
  let isTold = /^(?:experiences?|exp|pqe)$/.test(wordAt(statement, from - 1))
  for (let at = from; at < to; at++) {
    const word = wordAt(statement, at)
    const mayPass =
      passing.has(word) ||
      /^[()]$/.test(word) ||
      isDoingTo(statement, at) ||
      isShortSign(statement, at) ||
      isAfterPost(statement, at) ||
      looksBack(statement, at)
    if (!mayPass) return false
    if (isTold && word === 'or' && wordAt(statement, at + 1) !== 'more') return false
    if (/^(?:experiences?|exp|pqe)$/.test(word)) isTold = true
  }
  return true
}

/** Words after "or" that belong to the skill they stand before: "or ocean freight operations". */
const MOST_OTHERS = 3

/** How two skills that follow one another are joined, at most one other word between, after "or" a few. */
function jointBetween(statement: Stretch, from: number, to: number): 'and' | 'or' | 'slash' | 'comma' | undefined {
  let joint: 'and' | 'or' | 'slash' | 'comma' | undefined
  let others = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(statement, at)
    if (word === 'or') joint = 'or'
    else if (word === '/') joint ??= 'slash'
    else if (word === 'and' || word === '&') joint = joint === 'or' ? 'or' : 'and'
    else if (word === ',') joint ??= 'comma'
    else if (joint === 'or' && /^(?:as|in|an?|the)$/.test(word)) continue
    else if (newClause.has(word) || (joint === 'comma' && isStarter(statement, at)) || ++others > (joint === 'or' ? MOST_OTHERS : 1))
      return undefined
  }
  return joint
}

/** "Associate's and one year; or four years as a cook": a semicolon parts ways that each say what they are of. */
function isParted(statement: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(statement, at) === ';') return true
  return false
}

/** "Bachelor's with 5 years or Master's with 3 years of sales experience": the field told once is that of all years, and no skill by itself. */
function shareField(findings: readonly Finding[], statement: Stretch): Finding[] {
  const told = findings.findLastIndex(({ criterion, isPart }) => criterion.kind === 'experience' && criterion.field && !isPart)
  const source = findings[told]
  if (source?.criterion.kind !== 'experience' || !source.criterion.field) return [...findings]
  const { field } = source.criterion
  const { about } = source
  const follower = findings[told + 1]
  const isNext = (finding: Finding) => finding === follower && passes(statement, source.to, finding.from)
  const isInside = ({ from, to }: Finding) => about !== undefined && from >= about.from && to <= about.to
  return findings
    .filter((finding) => finding.criterion.kind !== 'skill' || !(isNext(finding) || isInside(finding)))
    .map((finding) =>
      finding.criterion.kind === 'experience' && !isParted(statement, finding.to, source.from)
        ? { ...finding, criterion: { ...finding.criterion, field: finding.criterion.field ?? field } }
        : finding,
    )
}
