import type { Relation, Skill, SkillKind } from '../model/skill.ts'
import { skillKind } from '../model/skill.ts'
import { type Guard, parseGuard } from './guard.ts'

/** One way to write a skill, with the guard that holds for it: its own, else its row's. */
export interface Form {
  skill: Skill
  words: string
  guard: Guard
  /** The field of work its file is of; 0 where the file is of none. */
  field: number
}

/** A row of a skill file, read. The first form is the label. */
export interface SkillRow {
  skill: Skill
  forms: Form[]
}

const kinds: ReadonlySet<string> = new Set(skillKind.options)
const isKind = (word: string): word is SkillKind => kinds.has(word)
const relationMarks: Record<string, Relation['how']> = { '=': 'implies', '~': 'related' }

/** What a row says of all its forms: the skill, and the guard of forms without one of their own. */
export interface RowHead {
  skill: Skill
  guard: Guard
  field: number
}

/**
 * Reads one line of a skill file: id ("." for the label in small letters with hyphens), label, kind, aliases, up, guard, with a tab between
 * them. What cannot be read goes to `report`; the row is undefined if nothing can be made of it.
 */
export function parseRow(line: string, report: (problem: string) => void = () => {}): SkillRow | undefined {
  const head = parseHead(line, report)
  if (!head) return undefined
  const forms = parseForms(line, head)
  if (forms.some((form) => form.words === '')) report('has an empty alias: remove a "|"')
  return { skill: head.skill, forms: forms.filter((form) => form.words !== '') }
}

/** Reads what a line of a skill file says beside its forms. */
export function parseHead(line: string, report: (problem: string) => void = () => {}, field = 0): RowHead | undefined {
  const [id = '', label = '', kind = '', , up = '', guardWords = ''] = line.trimEnd().split('\t')
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
  return { skill: { id: id === '.' ? slug(label) : id, label, kind, up: list(up).map(parseRelation) }, guard: guard ?? 0, field }
}

/** Reads a line's forms, the label first; an alias may be empty. */
export function parseForms(line: string, head: RowHead): Form[] {
  const [, label = '', , aliases = ''] = line.trimEnd().split('\t')
  return [{ ...head, words: label }, ...list(aliases).map((alias) => parseForm(alias, head))]
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
export function parseForm(alias: string, { skill, guard, field }: RowHead): Form {
  const colon = alias.lastIndexOf(':')
  const own = colon > 0 && colon < alias.length - 1 ? parseGuard(alias.slice(colon + 1)) : undefined
  return own === undefined
    ? { skill, words: alias.trim(), guard, field }
    : { skill, words: alias.slice(0, colon).trim(), guard: own, field }
}

function parseRelation(up: string): Relation {
  const how = relationMarks[up.charAt(0)]
  return how ? { to: up.slice(1), how } : { to: up, how: 'is' }
}
