import { i18n } from '#i18n'
import type { ProfileSkill } from '../../lib/model/profile.ts'
import { Choice } from './Choice.tsx'
import { Combobox, type Suggestion } from './Combobox.tsx'
import { type ChangeList, removeAt, replaceAt, withField } from './edit.ts'
import { Field } from './Field.tsx'
import { RemoveButton, Section } from './Section.tsx'
import { useWorld } from './world.ts'
import { YearsField } from './YearsField.tsx'

/** JSON Resume's own words for levels, lowest first. */
const LEVELS = ['Beginner', 'Intermediate', 'Advanced', 'Master'] as const

/** "Python 5": a number at the end is years. */
function readTyped(typed: string): { name: string; years?: number } {
  const parts = /^(.*\S)\s+(\d{1,2}(?:[.,]\d)?)$/.exec(typed)
  const years = Number(parts?.[2]?.replace(',', '.'))
  return parts?.[1] && years > 0 && years <= 60 ? { name: parts[1], years } : { name: typed }
}

/** What the person can do: each with years and level where they say so. */
export function Skills({ skills, onChange }: { skills: ProfileSkill[]; onChange: ChangeList<ProfileSkill> }) {
  const { complete, resolve } = useWorld()
  const isListed = (name: string, id: string | undefined) =>
    skills.some((own) => own.name.toLowerCase() === name.toLowerCase() || (id !== undefined && own.skill === id))
  const named = (name: string): ProfileSkill => {
    const id = resolve(name)?.id
    return { name, ...(id !== undefined && { skill: id }) }
  }
  const suggest = (typed: string) => complete(readTyped(typed).name).filter(({ id, label }) => !isListed(label, id))
  const add = (typed: string, suggestion: Suggestion | undefined) => {
    const { name, years } = readTyped(typed)
    const added = suggestion ? { name: suggestion.label, skill: suggestion.id } : named(name)
    if (!isListed(added.name, added.skill)) onChange([...skills, { ...added, ...(years !== undefined && { years }) }])
  }
  const levels = LEVELS.map((level) => [level, i18n.t(`profile.level.${level}`)] as const)
  return (
    <Section title={i18n.t('profile.skills')} hint={i18n.t('profile.skillsHint')}>
      <ul class="cells">
        {skills.map((own, place) => {
          const set = (changed: ProfileSkill) => onChange(replaceAt(skills, place, changed))
          return (
            <li key={place} class="cell">
              <Field
                label={i18n.t('profile.skill')}
                value={own.name}
                onChange={(name) => {
                  const { skill: _, ...rest } = own
                  if (name === undefined) onChange(removeAt(skills, place), own.name)
                  else set({ ...rest, ...named(name) })
                }}
              />
              <YearsField of={own.name} value={own.years} onChange={(years) => set(withField(own, 'years', years))} />
              <Choice
                label={i18n.t('profile.levelOf', [own.name])}
                value={own.level}
                options={levels}
                onChange={(level) => set(withField(own, 'level', level))}
              />
              <RemoveButton label={i18n.t('profile.remove', [own.name])} onRemove={() => onChange(removeAt(skills, place), own.name)} />
            </li>
          )
        })}
      </ul>
      <Combobox label={i18n.t('profile.addSkill')} suggest={suggest} onAdd={add} />
    </Section>
  )
}
