import type { SkillIndex } from '../model/skill.ts'
import type { Occupations } from './occupations.ts'

/** How the last word of a position ends, and what whoever bears it does; without an activity, its own verb ("welder", "welding"). */
const DOING: readonly [ending: RegExp, activity: string | undefined][] = [
  [/engineer$/, 'engineering'],
  [/developer$/, 'development'],
  [/designer$/, 'design'],
  [/analyst$/, 'analysis'],
  [/manager$/, 'management'],
  [/administrator$/, 'administration'],
  [/architect$/, 'architecture'],
  [/scientist$/, 'science'],
  [/researcher$/, 'research'],
  [/accountant$/, 'accounting'],
  [/consultant$/, 'consulting'],
  [/translator$/, 'translation'],
  [/auditor$/, 'auditing'],
  [/editor$/, 'editing'],
  [/nurse$/, 'nursing'],
  [/programmer$/, 'programming'],
  [/(welder|driver|tester|teacher|trainer|writer|planner|marketer|recruiter|bookkeeper|painter|tutor|scheduler)$/, undefined],
]

/** Words for a place in an organisation: what they stand behind is the field. */
const RANK =
  /^(?:manager|officer|coordinator|co-ordinator|specialist|executive|director|associate|assistant|lead|leader|representative|professional|advisor|adviser|administrator|consultant|technician|worker|operative|operator|clerk|agent|supervisor|aide|attendant|analyst|engineer|developer|planner|strategist|expert|generalist|intern|trainee|apprentice)s?$/

/** Where the name of a position ends. */
const END = /\s*[,(|/–—;&]\s*|\s+-\s+|\s+(?:and|of|for|to|at|in|with)\s+/

/**
 * Ids of the skills that a position is named after or that everyone has who held it: a "Senior Software Engineer" does software engineering, a
 * "Sous Chef" cooks, an "HR Officer" works in human resources.
 */
export function titledSkills(position: string, lexicon: Pick<SkillIndex, 'resolve'>, occupations: Occupations): string[] {
  const title = position.toLowerCase().replace(/\s+/g, ' ').trim()
  const whole = longest(title.split(' '), (name) => occupations.get(name))
  const [name = ''] = title.split(END)
  const words = name.split(' ')
  const known = longest(words, (tail) => occupations.get(tail)) ?? whole ?? []
  return [...new Set([...known, ...done(words, lexicon), ...fieldOf(words, lexicon)])]
}

/** What stands under the longest end of a name. */
function longest<Found>(words: readonly string[], find: (name: string) => Found | undefined): Found | undefined {
  for (let from = 0; from < words.length; from++) {
    const found = find(words.slice(from).join(' '))
    if (found !== undefined) return found
  }
  return undefined
}

/** What a "data engineer" does is data engineering, not engineering at large: the longest name wins. */
function done(words: readonly string[], lexicon: Pick<SkillIndex, 'resolve'>): string[] {
  const doing = DOING.find(([ending]) => ending.test(words.at(-1) ?? ''))
  if (!doing) return []
  const [ending, activity] = doing
  const own = (words.at(-1) ?? '').replace(ending, (agent) => activity ?? agent.replace(/(?:er|or)$/, 'ing'))
  const skill = longest([...words.slice(0, -1), own], lexicon.resolve)
  return skill ? [skill.id] : []
}

/** The field of a rank: that of an "HR officer" is HR. */
function fieldOf(words: readonly string[], lexicon: Pick<SkillIndex, 'resolve'>): string[] {
  if (words.length < 2 || !RANK.test(words.at(-1) ?? '')) return []
  const skill = longest(words.slice(0, -1), lexicon.resolve)
  return skill ? [skill.id] : []
}
