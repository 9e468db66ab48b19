import type { SkillFile } from './lexicon.ts'
import { type Form, parseRow, type SkillRow } from './parse.ts'
import { spellings } from './spell.ts'

/** Something wrong with a skill file: where, what, and what to do. */
export interface SkillProblem {
  file: string
  line: number
  problem: string
}

interface PlacedRow extends SkillRow {
  file: string
  line: number
}

/**
 * Everything that is wrong with the skill files: rows that cannot be read, ids used twice, relations that lead nowhere or in a circle,
 * forms that two skills share, and short or everyday words (`isCommon`) without a guard.
 */
export function checkSkills(files: readonly SkillFile[], isCommon: (word: string) => boolean): SkillProblem[] {
  const problems: SkillProblem[] = []
  const rows = files.flatMap((file) => readRows(file, problems))
  const byId = new Map<string, PlacedRow>()
  for (const row of rows) {
    const first = byId.get(row.skill.id)
    if (first) report(row, `id "${row.skill.id}" is also that of ${first.file}:${first.line}: merge the two rows or rename one`)
    else byId.set(row.skill.id, row)
  }
  for (const row of rows) {
    for (const { to } of row.skill.up)
      if (!byId.has(to)) report(row, `"${row.skill.id}" is put under "${to}", which does not exist: add that row or name another`)
    if (isBelowItself(row, byId)) report(row, `"${row.skill.id}" stands below itself: break the circle`)
    for (const form of row.forms) {
      if (form.guard) continue
      if (form.words.length < 3) report(row, `"${form.words}" is too short to stand without a guard: add C, L, S or X`)
      else if (isCommon(form.words)) report(row, `"${form.words}" is an everyday word: add a guard, or "!" if it can mean nothing else`)
      else if (spellings(form.words).some((spelling) => spelling.length === 1 && isCommon(spelling[0] ?? '')))
        report(row, `"${form.words}" would also match the everyday word its parts make when joined: add C, or "!" if that is meant`)
    }
  }
  for (const [spelling, sharers] of sharedSpellings(rows)) {
    const [first, second] = sharers
    if (first && second) report(second, `"${spelling}" is also a form of "${first.skill.id}" (${first.file}:${first.line}): keep it in one`)
  }
  return problems

  function report({ file, line }: PlacedRow, problem: string): void {
    problems.push({ file, line, problem })
  }
}

function readRows(file: SkillFile, problems: SkillProblem[]): PlacedRow[] {
  return file.text.split('\n').flatMap((content, index) => {
    if (index === 0 || content.trim() === '') return []
    const place = { file: file.name, line: index + 1 }
    const row = parseRow(content, (problem) => problems.push({ ...place, problem }))
    return row ? [{ ...row, ...place }] : []
  })
}

/** Whether following what a skill is or implies leads back to it. */
function isBelowItself(row: PlacedRow, byId: ReadonlyMap<string, PlacedRow>): boolean {
  const seen = new Set<string>()
  const ahead = [row]
  for (let next = ahead.pop(); next; next = ahead.pop())
    for (const { to, how } of next.skill.up) {
      if (how === 'related' || seen.has(to)) continue
      if (to === row.skill.id) return true
      seen.add(to)
      const above = byId.get(to)
      if (above) ahead.push(above)
    }
  return false
}

/** The spellings under which more than one skill would be found by the same words in the same place. */
function sharedSpellings(rows: readonly PlacedRow[]): Map<string, PlacedRow[]> {
  const bySpelling = new Map<string, Map<PlacedRow, Form>>()
  for (const row of rows)
    for (const form of row.forms) {
      const key = spellings(form.words)[0]?.join(' ') ?? ''
      const sharers = bySpelling.get(key) ?? new Map()
      bySpelling.set(key, sharers.set(row, form))
    }
  return new Map([...bySpelling].filter(([, sharers]) => sharers.size > 1).map(([key, sharers]) => [key, [...sharers.keys()]]))
}
