import type { SkillIndex } from '../model/skill.ts'

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

/** Ids of the skills that a position is named after: a "Senior Software Engineer" does software engineering, a "UX designer" UX design. */
export function titledSkills(position: string, lexicon: Pick<SkillIndex, 'resolve'>): string[] {
  const [title = ''] = position.toLowerCase().split(/\s*[,(|/–—]\s*|\s+-\s+/)
  const words = title.trim().split(/\s+/)
  const doing = DOING.find(([ending]) => ending.test(words.at(-1) ?? ''))
  if (!doing) return []
  const [ending, activity] = doing
  const done = (words.at(-1) ?? '').replace(ending, (agent) => activity ?? agent.replace(/(?:er|or)$/, 'ing'))
  const named = [...words.slice(0, -1), done]
  // The longest name wins: what a "data engineer" does is data engineering, not engineering at large.
  for (let from = 0; from < named.length; from++) {
    const skill = lexicon.resolve(named.slice(from).join(' '))
    if (skill) return [skill.id]
  }
  return []
}
