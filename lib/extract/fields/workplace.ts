import type { Workplace } from '../../model/posting.ts'
import { headerFact } from '../words/header-facts.ts'
import { workplace } from '../words/workplace.ts'
import { fromHeader, fromLabel, fromSite, fromStructured, type Rule } from './field.ts'
import { plain } from './plain.ts'

/** "Berlin (hybrid)". */
const inBrackets = /\(([^()]{3,25})\)$/

/** The kind of workplace, most trusted source first. Prose is left to the analysis, which can quote it. */
export const workplaceRules: readonly Rule<Workplace>[] = [
  fromStructured((node) => (/TELECOMMUTE/i.test(String(node.jobLocationType ?? '')) ? 'remote' : workplace(plain(node.jobLocationType)))),
  fromSite('jobLocationType', (words) => workplace(words.join(' '))),
  fromLabel('jobLocationType', (words) => workplace(words) ?? answer(words)),
  fromSite('jobLocation', (words) => workplace(words.join(' '))),
  fromLabel('jobLocation', (words) => workplace(words)),
  fromHeader((words) => (headerFact(words) === 'workplace' ? workplace(words) : workplace(inBrackets.exec(words)?.[1]))),
]

/** "Remote: yes". */
function answer(words: string): Workplace | undefined {
  return /^(?:yes|ja|oui|sí|ano|tak|sì)\b/i.test(words) ? 'remote' : undefined
}
