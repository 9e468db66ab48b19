import type { Criterion, LeafCriterion } from '../model/requirement.ts'
import { aboutChoice, aboutLeaf } from './answer.ts'
import type { Background, MatchWorld } from './background.ts'
import { combineAll, combineAny } from './combine.ts'
import type { Finding } from './finding.ts'
import { judgeCredential } from './judge-credential.ts'
import { judgeEducation } from './judge-education.ts'
import { judgeExperience } from './judge-experience.ts'
import { judgeLanguage } from './judge-language.ts'
import { judgeSkill } from './judge-skill.ts'

/** Judges a criterion tree against a background; `text` is the posting's, for criteria that have no name but their words. */
export function judge(criterion: Criterion, text: string, background: Background, world: MatchWorld): Finding {
  if ('any' in criterion) {
    const best = combineAny(criterion.any.map((part) => judge(part, text, background, world)))
    const said = background.answers.get(aboutChoice(criterion.any, text))
    return said === undefined || best.status === 'met' ? best : asSaid(best, said)
  }
  if ('all' in criterion) {
    const needed = criterion.all.filter((part) => !('optional' in part))
    return combineAll((needed.length > 0 ? needed : criterion.all).map((part) => judge(part, text, background, world)))
  }
  const finding = judgeLeaf(criterion, background, world)
  const said = background.answers.get(aboutLeaf(criterion, text))
  return said === undefined || (said && finding.status === 'met') ? finding : asSaid(finding, said)
}

/** The person's own answer beats what the profile's sections show. */
function asSaid(finding: Finding, said: boolean): Finding {
  return {
    ...finding,
    status: said ? 'met' : 'unmet',
    reason: said ? 'you-said-yes' : 'you-said-no',
    evidence: said ? finding.evidence : [],
  }
}

function judgeLeaf(criterion: LeafCriterion, background: Background, world: MatchWorld): Finding {
  switch (criterion.kind) {
    case 'skill':
      return judgeSkill(criterion, background, world.lexicon)
    case 'experience':
      return judgeExperience(criterion, background, world.lexicon)
    case 'education':
      return judgeEducation(criterion, background, world)
    case 'language':
      return judgeLanguage(criterion, background)
    case 'credential':
      return judgeCredential(criterion, background, world.lexicon)
    case 'eligibility':
      return { status: 'unknown', reason: 'eligibility-judge', label: '', evidence: [], unscored: true }
    case 'other':
      return { status: 'unknown', reason: 'judge-yourself', label: '', evidence: [] }
  }
}
