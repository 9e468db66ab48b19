import type { Digest } from '../model/ledger-row.ts'

/** A skill over several postings: in how many it is asked for, in how many of those the profile meets it, and how firmly it is asked. */
export interface AskedSkill {
  label: string
  postings: number
  met: number
  /** Postings that must have it; the others would like it. */
  required: number
}

/** The skills asked for most, most asked first. `compared` is false where no posting was compared with a profile. */
export function countAskedSkills(digests: readonly Digest[], most: number): { skills: AskedSkill[]; compared: boolean } {
  const skills = new Map<string, AskedSkill>()
  let compared = false
  for (const { asked } of digests)
    for (const [label, ways] of Map.groupBy(asked, (each) => each.label)) {
      const skill = skills.get(label) ?? { label, postings: 0, met: 0, required: 0 }
      skill.postings++
      if (ways.some(({ status }) => status === 'met')) skill.met++
      if (ways.some(({ importance }) => importance === 'required')) skill.required++
      if (ways.some(({ status }) => status !== 'plain')) compared = true
      skills.set(label, skill)
    }
  const ranked = [...skills.values()].sort((left, right) => right.postings - left.postings || left.label.localeCompare(right.label))
  return { skills: ranked.slice(0, most), compared }
}
