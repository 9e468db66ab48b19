import type { LeafCriterion } from '../model/requirement.ts'
import type { Background, MatchWorld, OwnSaying } from './background.ts'
import type { LeafFinding } from './finding.ts'
import { isOnTheWay } from './on-the-way.ts'
import { quoted, saysAll, saysShort } from './own-words.ts'
import { above } from './relations.ts'
import { sentenceAround } from './sentence-around.ts'

type CredentialCriterion = Extract<LeafCriterion, { kind: 'credential' }>

/** Words for a paper itself: who has it leaves them out, or chooses another of them. */
const GENERIC =
  /(?<!\p{L})(?:certificat(?:e|es|ion|ions)|certified|certs?|registration|registered|card|ticket|designation|credentials?|qualifications?|qualified|status|holder)(?!\p{L})/giu
/** What stands behind the words that a short name is made of. */
const LICENCE = /(?<!\p{L})(?:licen[cs]e|permit|certification)(?!\p{L})/giu
const GRADE =
  /(?<!\p{L})(?:advanced|expert|professional|associate|practitioner|master|universal|(?:level|class|stage|tier|grade)\s\p{L}*\d*)(?!\p{L})/iu
/** Words of a posting to which a paper on the way is enough. */
const COMING = /progress|pursuing|candidate|(?:work|study)ing (?:for|towards?)|part[- ]qualified|under\s?way|eligible|obtain|willing/i
const PAPER = /certif|licen[cs]|regist|ticket|card|qualif|diploma|accredit/i

/** Judges a licence or certificate: held itself, or one that implies it; in part where it is on the way. A broader one is never enough. */
export function judgeCredential(
  criterion: CredentialCriterion,
  posting: string,
  background: Background,
  { lexicon, skillsIn = () => [] }: Pick<MatchWorld, 'lexicon' | 'skillsIn'>,
): LeafFinding {
  const { skill, label } = criterion
  const asked = skill === null ? lexicon.resolve(label)?.id : skill
  const owned = [...background.skills.values()].find(({ id }) => id === asked || (asked !== undefined && above(id, lexicon).has(asked)))
  const bare = label.replace(GENERIC, ' ')
  // "Certified hotel administrator" is no name by itself: only what is a paper too shows it.
  const papers =
    bare === label || /\p{Lu}{2}|\d/u.test(bare)
      ? background.sayings
      : background.sayings.filter(({ text }) => background.papers.has(text) || PAPER.test(text))
  const said = saysAll(papers, bare) ?? saysShort(papers, bare.replace(LICENCE, ' '))
  // "Zed Advanced Level", of which the profile says no more than Zed.
  if (owned && !said && GRADE.test(label))
    return { status: 'partial', reason: 'skill-broader', values: { skill: label, through: owned.label }, evidence: [owned.label] }
  const held = owned?.label ?? (said && (background.papers.has(said.text) ? said.text : quoted(said.text)))
  if (held === undefined) return { status: 'unmet', reason: 'credential-missing', values: { credential: label }, evidence: [] }
  const values = { credential: owned?.label ?? label }
  const tellsOf = (saying: OwnSaying) =>
    saysAll([saying], bare) ?? saysShort([saying], bare) ?? (owned && skillsIn(saying.text).includes(owned.id) ? saying : undefined)
  const coming = background.sayings.find((saying) => saying.job === undefined && isOnTheWay(saying.text) && tellsOf(saying))
  const isHeld = background.sayings.some((saying) => !isOnTheWay(saying.text) && tellsOf(saying))
  if (coming && !isHeld && !COMING.test(sentenceAround(posting, criterion)))
    return { status: 'partial', reason: 'credential-coming', values, evidence: [quoted(coming.text)] }
  return { status: 'met', reason: 'credential-have', values, evidence: [held] }
}
