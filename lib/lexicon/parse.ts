import type { Relation, Skill, SkillKind } from '../model/skill.ts'
import { skillKind } from '../model/skill.ts'
import { type Guard, parseGuard } from './guard.ts'

/** One way to write a skill, with the guard that holds for it: its own, else its row's. */
export interface Form {
  skill: Skill
  words: string
  guard: Guard
}

/** A row of a skill file, read. The first form is the label. */
export interface SkillRow {
  skill: Skill
  forms: Form[]
}

const kinds: ReadonlySet<string> = new Set(skillKind.options)
const isKind = (word: string): word is SkillKind => kinds.has(word)
const relationMarks: Record<string, Relation['how']> = { '=': 'implies', '~': 'related' }

/**
 * Reads one line of a skill file: id ("." for the label in small letters with hyphens), label, kind, aliases, up, guard, with a tab between
 * them. What cannot be read goes to `report`; the row is undefined if nothing can be made of it.
 */
export function parseRow(line: string, report: (problem: string) => void = () => {}): SkillRow | undefined {
  const [id = '', label = '', kind = '', aliases = '', up = '', guardWords = ''] = line.trimEnd().split('\t')
  if (!id || !label) {
    report('needs six columns with a tab between them: id, label, kind, aliases, up, guard')
    return undefined
  }
  if (!isKind(kind)) {
    report(`kind "${kind}" is none of ${[...kinds].join(', ')}`)
    return undefined
  }
  const guard = parseGuard(guardWords)
  if (guard === undefined) report(`guard "${guardWords}" is not "." and not made of C, L, S and X joined by "+"`)
  const skill: Skill = { id: id === '.' ? slug(label) : id, label, kind, up: list(up).map(parseRelation) }
  const forms = [{ skill, words: label, guard: guard ?? 0 }]
  for (const alias of list(aliases)) forms.push(parseForm(skill, alias, guard ?? 0))
  if (forms.some((form) => form.words === '')) report('has an empty alias: remove a "|"')
  return { skill, forms: forms.filter((form) => form.words !== '') }
}

/** The id of a row that gives none: "Registered Nurse" is `registered-nurse`. */
function slug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const list = (column: string) => (column === '.' || column === '' ? [] : column.split('|'))

/** "golang:!" is the form "golang" with no guard; a form without a guard of its own takes that of its row. */
function parseForm(skill: Skill, alias: string, inherited: Guard): Form {
  const colon = alias.lastIndexOf(':')
  const own = colon > 0 && colon < alias.length - 1 ? parseGuard(alias.slice(colon + 1)) : undefined
  return own === undefined ? { skill, words: alias.trim(), guard: inherited } : { skill, words: alias.slice(0, colon).trim(), guard: own }
}

function parseRelation(up: string): Relation {
  const how = relationMarks[up.charAt(0)]
  return how ? { to: up.slice(1), how } : { to: up, how: 'is' }
}
