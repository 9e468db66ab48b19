import type { Skill, SkillKind } from '../model/skill.ts'

const TOOLS: readonly (SkillKind | undefined)[] = ['tool', 'platform', 'language']

/** Whether a skill is a thing with a name, by which whoever uses it knows it. */
export function isTool(skill: Skill | undefined): boolean {
  return TOOLS.includes(skill?.kind)
}
