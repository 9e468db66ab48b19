import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, number, object, optional, string } from 'zod/mini'
import { type Role, role } from '../../lib/model/statement.ts'
import { readPages, readSentences, SHARED } from './corpus.ts'
import { type Labelled, labelledPostings } from './labelled.ts'

const OWN = [new URL('./postings/', import.meta.url), new URL('../../test/analyze/postings/', import.meta.url)]
const LABELS = new URL('./labels/', import.meta.url)
/** One letter a unit; a small one where whoever labelled it was in doubt. */
const letters: Readonly<Record<string, Role>> = {
  H: 'heading',
  T: 'responsibility',
  R: 'required',
  P: 'preferred',
  O: 'offer',
  C: 'company',
  A: 'process',
  X: 'other',
}
/** SkillSpan's names are taken out; what stands for them reads like text again. */
const namesFor: Readonly<Record<string, string>> = { LOCATION: 'Springfield', ADDRESS: '12 Main Street', CONTACT: 'Jane Doe' }
const withNames = (text: string) => text.replace(/<([A-Z]+)>/g, (_, name: string) => namesFor[name] ?? 'Acme')

/** Lines of one posting with their labels, joined by `between`. */
function joined(name: string, lines: readonly string[], labels: string, between: string): Labelled | undefined {
  if (lines.length !== labels.length) {
    console.warn(`${name}: ${lines.length} lines, ${labels.length} labels; left out`)
    return undefined
  }
  let text = ''
  const units: Labelled['units'] = []
  lines.forEach((line, at) => {
    units.push({ start: text.length, end: text.length + line.length, role: letters[labels[at] ?? ''] })
    text += line + between
  })
  return { name, text, units }
}

function readLabels(file: string): [id: string, labels: string][] {
  const rows = readFileSync(new URL(file, LABELS), 'utf8').trimEnd().split('\n').slice(1)
  return rows.map((row) => {
    const [id = '', labels = ''] = row.split('\t')
    return [id, labels]
  })
}

/** The postings of a part of SkillSpan that have labels: `train`, `dev`. */
export function skillspanPostings(part: string, between = '\n'): Labelled[] {
  const lines = new Map<string, string[]>()
  for (const { posting = '', text } of readSentences(`skillspan/${part}`)) {
    const own = lines.get(posting)
    if (own) own.push(withNames(text))
    else lines.set(posting, [withNames(text)])
  }
  return readLabels(`skillspan-${part}.tsv`).flatMap(([id, labels]) => joined(id, lines.get(id) ?? [], labels, between) ?? [])
}

/** Labelled single sentences of Green et al. 2022, each a text of its own. */
export function greenSentences(): Labelled[] {
  const texts = new Map(readSentences('green/train').map(({ id, text }) => [id, text]))
  return readLabels('green-train.tsv').flatMap(([id, label]) => joined(id, [texts.get(id) ?? ''], label, '\n') ?? [])
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The descriptions of saved pages, their lines cut into sentences. */
export function pagePostings(between = '\n'): Labelled[] {
  const descriptions = new Map(readPages().map(({ file, gold }) => [file, gold?.description ?? '']))
  return readLabels('pages.tsv').flatMap(([file, labels]) => {
    const lines = (descriptions.get(file) ?? '')
      .split('\n')
      .flatMap((line) => Array.from(sentences.segment(line), (each) => each.segment.trim()))
    return (
      joined(
        file,
        lines.filter(Boolean).map((line) => line.replace(/\s+/g, ' ')),
        labels,
        between,
      ) ?? []
    )
  })
}

const gold = object({
  id: string(),
  text: optional(string()),
  units: array(object({ start: number(), end: number(), role })),
})

/** The hand-labelled postings beside the project. */
export function goldPostings(): Labelled[] {
  const folder = join(SHARED, 'gold')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const { id, text, units } = gold.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return text === undefined ? [] : [{ name: id, text, units }]
    })
}

/** The five postings beside the project, by our labels: each unit's start and end, and its letter. */
export function firstPostings(): Labelled[] {
  const rows = readFileSync(new URL('postings.tsv', LABELS), 'utf8').trimEnd().split('\n').slice(1)
  return rows.flatMap((row) => {
    const [name = '', length = '', list = ''] = row.split('\t')
    const text = readFileSync(join(SHARED, 'postings', `${name}.txt`), 'utf8')
    if (text.length !== Number(length)) {
      console.warn(`${name}: is not the text that was labelled; left out`)
      return []
    }
    const units = list.split(' ').map((unit) => {
      const [start = 0, end = 0] = unit.slice(0, -1).split('-').map(Number)
      return { start, end, role: letters[unit.slice(-1)] }
    })
    return [{ name, text, units }]
  })
}

/** The postings written for the project. */
export function ownPostings(): Labelled[] {
  return OWN.flatMap(labelledPostings)
}

/** The same text with its line breaks and list marks lost, as some pages and copies have it. */
export function onOneLine(labelled: Labelled): Labelled {
  return joinedAnew(labelled, () => ' ')
}

/** And with nothing between units where a letter ends one and a capital begins the next: "current skillsYou lead". */
export function glued(labelled: Labelled): Labelled {
  return joinedAnew(labelled, (before, after) => (/\p{L}$/u.test(before) && /^\p{Lu}/u.test(after) ? '' : ' '))
}

function joinedAnew({ name, text, units }: Labelled, between: (before: string, after: string) => string): Labelled {
  const line: Labelled = { name, text: '', units: [] }
  for (const { start, end, role } of units) {
    const words = text.slice(start, end).replace(/^[-*•·]\s+/, '')
    if (line.text) line.text += between(line.text, words)
    line.units.push({ start: line.text.length, end: line.text.length + words.length, role })
    line.text += words
  }
  return line
}

/** Each unit of a labelled text as a text of its own: people also ask about a single line. */
export function alone({ name, text, units }: Labelled): Labelled[] {
  return units.map(({ start, end, role }) => ({ name, text: text.slice(start, end), units: [{ start: 0, end: end - start, role }] }))
}
