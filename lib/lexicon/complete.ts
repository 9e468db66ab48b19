import type { Skill } from '../model/skill.ts'
import type { Form } from './parse.ts'

/** Skills with a form that starts with `prefix`: those whose label does come first, then the shorter form, then the alphabet. */
export function completeForms(forms: readonly Form[], prefix: string, limit: number): Skill[] {
  const lower = prefix.trim().toLowerCase()
  if (!lower) return []
  const best = new Map<Skill, number>()
  for (const { skill, words } of forms) {
    if (!words.toLowerCase().startsWith(lower)) continue
    const rank = words.length + (words === skill.label ? 0 : 1000)
    if (rank < (best.get(skill) ?? Number.POSITIVE_INFINITY)) best.set(skill, rank)
  }
  const ranked = [...best].sort(([a, rankA], [b, rankB]) => rankA - rankB || a.label.localeCompare(b.label, 'en'))
  return ranked.slice(0, limit).map(([skill]) => skill)
}
