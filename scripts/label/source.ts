/** A labelled unit, as the scorers read it. Offsets count UTF-16 units of the text. */
interface Unit {
  start: number
  end: number
  role: string
  quote: string
  skills?: string[]
  any?: string[][]
  yrs?: number
  yrsAll?: number[]
  edu?: [level: string, years: number | null][]
  equivalent?: true
  credential?: string[]
}

/** A labelled posting; without a text of its own where that stands beside the project. */
interface Labelled {
  id: string
  source: string
  profession?: string
  text?: string
  facts: Record<string, unknown>
  units: Unit[]
}

interface Mistake {
  /** Counted from 1. */
  line: number
  message: string
}

const ROLES: Readonly<Record<string, string>> = {
  head: 'heading',
  resp: 'responsibility',
  requ: 'required',
  pref: 'preferred',
  offe: 'offer',
  comp: 'company',
  proc: 'process',
  othe: 'other',
}
const LEVELS = ['secondary', 'vocational', 'associate', 'bachelor', 'master', 'doctorate', 'professional']
const UNIT_LINE = /^(head|resp|requ|pref|offe|comp|proc|othe)([+=]?)\| ?(.*)$/
const LABEL_LINE = /^\s+(\w+):\s*(.*)$/
const HEADER_LINE = /^(id|source|profession|facts):\s*(.*)$/
const LIST_MARK = /^\s*(?:[-*•–▪●◦·+]|\d{1,2}[.)]|[a-z]\))\s+/

/**
 * Reads a labelled posting from the lines that README.md describes.
 * @param textOf gives the text that a posting's id stands for; left out, the source has the text itself
 */
export function readSource(source: string, textOf?: (id: string) => string): { labelled: Labelled; mistakes: Mistake[] } {
  const mistakes: Mistake[] = []
  const labelled: Labelled = { id: '', source: 'own', facts: {}, units: [] }
  let text = ''
  let given = ''
  let at = 0
  for (const [index, content] of source.split(/\r?\n/).entries()) {
    const complain = (message: string) => mistakes.push({ line: index + 1, message })
    const unitLine = UNIT_LINE.exec(content)
    const header = labelled.units.length === 0 && !unitLine ? HEADER_LINE.exec(content) : null
    if (header) readHeader(labelled, header[1] ?? '', header[2] ?? '', complain)
    else if (unitLine) {
      const [, role = '', glue, words = ''] = unitLine
      if (textOf) {
        if (!given) given = textOf(labelled.id)
        const span = findUnit(given, words.trim(), at)
        if (span) {
          at = span.end
          labelled.units.push({ ...span, role: ROLES[role] ?? '', quote: given.slice(span.start, span.end).slice(0, 60) })
        } else complain(`not found after what came before: "${words.slice(0, 60)}"`)
        continue
      }
      if (glue === '+') text += ' '
      else if (glue === '' && text !== '' && !text.endsWith('\n')) text += '\n'
      const mark = LIST_MARK.exec(words)?.[0] ?? ''
      const start = text.length + mark.length
      text += words.trimEnd()
      if (text.length <= start) complain('a unit without words')
      else labelled.units.push({ start, end: text.length, role: ROLES[role] ?? '', quote: text.slice(start, start + 60) })
    } else if (content.trim() === '') {
      if (text !== '') text += text.endsWith('\n') ? '\n' : '\n\n'
    } else readLabel(labelled.units.at(-1), content, complain)
  }
  if (!labelled.id) mistakes.push({ line: 1, message: 'no id' })
  if (!textOf) labelled.text = text.trimEnd()
  mistakes.push(...looseEnds(labelled, textOf ? given : text))
  return { labelled, mistakes }
}

function readHeader(labelled: Labelled, key: string, value: string, complain: (message: string) => void): void {
  if (key === 'id') labelled.id = value
  else if (key === 'source') labelled.source = value
  else if (key === 'profession') labelled.profession = value
  else
    try {
      labelled.facts = JSON.parse(value)
    } catch {
      complain('facts are no JSON')
    }
}

/** A unit of a text beside the project: its words as they stand, or its first and last words with "…" between them. */
function findUnit(text: string, words: string, from: number): { start: number; end: number } | undefined {
  const [first = '', last] = words.split(/\s*…\s*/, 2)
  const start = text.indexOf(first, from)
  if (start < 0) return undefined
  if (last === undefined) return { start, end: start + first.length }
  const end = text.indexOf(last, start + first.length)
  return end < 0 ? undefined : { start, end: end + last.length }
}

function readLabel(unit: Unit | undefined, content: string, complain: (message: string) => void): void {
  const [, key, value = ''] = LABEL_LINE.exec(content) ?? []
  if (!unit || key === undefined) {
    complain(`neither a unit nor a label: "${content.slice(0, 60)}"`)
    return
  }
  const items = (mark: string) =>
    value
      .split(mark)
      .map((item) => item.trim())
      .filter(Boolean)
  if (key === 'skills')
    unit.skills = items(';').map((names) =>
      names
        .split('|')
        .map((name) => name.trim())
        .join('|'),
    )
  else if (key === 'any') {
    unit.any ??= []
    unit.any.push(items(','))
  } else if (key === 'yrs') unit.yrs = Number(value)
  else if (key === 'yrsAll') unit.yrsAll = items(',').map(Number)
  else if (key === 'edu')
    unit.edu = items(',').map((item) => {
      const [level = '', years] = item.split(/\s+/)
      if (!LEVELS.includes(level)) complain(`no level of education: "${level}"`)
      return [level, years === undefined || years === '-' ? null : Number(years)]
    })
  else if (key === 'equivalent') unit.equivalent = true
  else if (key === 'credential') unit.credential = items(/;/.test(value) ? ';' : ',')
  else complain(`no such label: "${key}"`)
}

/** Labels that name what their unit does not, or that stand on a unit of a role without them. */
function looseEnds({ units }: Labelled, text: string): Mistake[] {
  const mistakes: Mistake[] = []
  for (const { start, end, role, quote, skills = [], any = [], yrs, yrsAll = [] } of units) {
    const complain = (message: string) => mistakes.push({ line: 0, message: `${message} in "${quote}"` })
    const asks = role === 'required' || role === 'preferred'
    if (!asks && (skills.length || any.length)) complain('skills where nothing is asked for')
    const names = skills.flatMap((wordings) => wordings.split('|'))
    for (const name of any.flat()) if (!names.includes(name)) complain(`"${name}" is in a group, but no skill`)
    for (const group of any) if (group.length < 2) complain('a group of one')
    if ([yrs ?? 0, ...yrsAll].some(Number.isNaN)) complain('years that are no number')
    const words = text.slice(start, end).toLowerCase()
    for (const wordings of skills)
      if (!wordings.split('|').some((name) => words.includes(name.toLowerCase()))) complain(`no wording of "${wordings}" stands as it is`)
  }
  return mistakes
}
