import type { Status } from '../model/match.ts'
import type { Finding } from './finding.ts'
import type { Reason } from './reasons.ts'

const BEST: readonly Status[] = ['met', 'partial', 'unknown', 'unmet']

/** The words for several things missing; the interface puts them into its sentence as they are. */
const list = (findings: readonly Finding[]) => [...new Set(findings.map(({ label }) => label).filter(Boolean))].join(', ')

/** What is there of several things, by the person's own words for it where they differ. */
const had = (met: readonly Finding[]) => [...new Set(met.map(({ has, label }) => has ?? label).filter(Boolean))].join(', ')

/** What falls short of what is asked: part of it is there, but what the posting asks for is missing. A skill's own years do not name it. */
const SHORT: readonly Reason[] = ['years-short', 'degree-other-field', 'language-level-short']

/** What there is too little of, said by how much. */
const FEW: readonly Reason[] = ['skill-years-short', 'years-short', 'language-level-short']

/** What a posting describes rather than names, without asking for years of it. */
const isDescribed = ({ reason, values, traced }: Finding) =>
  (traced || ['skill-unknown', 'skill-judge', 'judge-yourself'].includes(reason)) && values?.needs === undefined

const PLAIN: readonly Reason[] = ['skill-have', 'skill-have-years', 'skill-through', 'skill-studied', 'skills-have']

/** What to say of what is there beside what only the person can judge, if either has words. */
function besideJudged(had: string, judge: string): Pick<Finding, 'reason' | 'values'> {
  if (had === '') return { reason: 'some-judge', values: { judge } }
  return judge === '' ? { reason: 'skills-have', values: { skills: had } } : { reason: 'rest-judge', values: { had, judge } }
}

/** All must hold. What is met among what is not makes it partly met; what only the person can judge never makes it unmet. */
export function combineAll(findings: readonly Finding[]): Finding {
  const scored = findings.filter(({ unscored }) => !unscored)
  if (scored.length === 0 && findings[0]) return findings[0]
  const [only, ...others] = scored
  if (only && others.length === 0) return only
  const met = scored.filter(({ status }) => status === 'met')
  // Beside what is there, what is missing by its name only is told by the words that the profile has of it.
  const isOpen = ({ status, traced }: Finding) => status === 'unknown' || (traced === true && met.length > 0)
  const unknown = scored.filter(isOpen)
  const having = (status: Status) => scored.filter((finding) => finding.status === status && !isOpen(finding))
  const [partial, unmet] = [having('partial'), having('unmet')]
  const evidence = [...new Set(scored.flatMap((finding) => finding.evidence))]
  const label = list(scored)
  if (unmet.length === 0 && unknown.length === 0) {
    if (partial[0]) return { ...partial[0], label, evidence }
    // A degree or years tell more than that a skill is there.
    const telling = met.find(({ reason }) => !PLAIN.includes(reason))
    if (telling) return { ...telling, label, evidence }
    const has = had(met)
    return { status: 'met', reason: 'skills-have', label, has, values: { skills: has }, evidence }
  }
  const missing = list([...partial.filter(({ reason }) => SHORT.includes(reason)), ...unmet])
  if (unmet.length === 0 && missing === '') {
    if (met.length + partial.length === 0) {
      // What nobody writes of themselves is left to the person, whatever stands beside it.
      const seldom = unknown.find(({ reason }) => reason !== 'skill-unknown') ?? unknown[0]
      return { ...(seldom ?? { reason: 'judge-yourself' }), status: 'unknown', label, evidence }
    }
    // What has a name is there; what only describes it the person is told to judge.
    const isHad = partial.length === 0 && met.length >= unknown.filter(({ traced }) => !traced).length && unknown.every(isDescribed)
    const status = isHad ? 'met' : 'partial'
    return { status, ...besideJudged(had(met), list(unknown)), label, evidence }
  }
  // Of what is missing in the whole, something broader is no part.
  const isPart = ({ status, reason }: Finding) =>
    status === 'met' || (status === 'partial' && reason !== 'skill-broader') || reason === 'years-field-judge'
  // Where nothing is missing but years or a level, these say more than its name.
  const [short] = unmet.filter(({ reason }) => FEW.includes(reason))
  if (short && unmet.every(({ reason }) => FEW.includes(reason)))
    return { ...short, status: scored.some(isPart) ? 'partial' : 'unmet', label, evidence }
  if (scored.some(isPart)) return { status: 'partial', reason: 'some-missing', label, values: { missing }, evidence }
  return { status: 'unmet', reason: 'all-missing', label, values: { missing }, evidence }
}

/** One suffices: the best of them speaks for all. */
export function combineAny(findings: readonly Finding[]): Finding {
  const [first] = findings.toSorted((a, b) => BEST.indexOf(a.status) - BEST.indexOf(b.status))
  if (!first) return { status: 'unknown', reason: 'judge-yourself', label: '', evidence: [] }
  if (first.status === 'unknown') return { ...first, label: list(findings) }
  const [short] = findings.filter(({ reason }) => FEW.includes(reason))
  if (first.status !== 'unmet') return first
  if (short) return { ...short, label: list(findings) }
  return { ...first, reason: 'none-of', label: list(findings), values: { options: list(findings) } }
}
