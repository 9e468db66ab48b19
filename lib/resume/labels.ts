import { bare } from './dates/months.ts'
import type { Line } from './document.ts'

/** What a label says of the words beside it. */
export type Kind = 'head' | 'organisation' | 'time' | 'duties' | 'person'

/** In this order an entry without labels tells the same. */
export const ORDER: readonly Kind[] = ['head', 'organisation', 'time', 'duties', 'person']

/** How forms (Europass and the like) label the parts of an entry, in English, German, French and Spanish, as `bare` leaves them. */
const LABELS: Readonly<Record<Kind, string>> = {
  head: 'occupation or position held|position held|position|job title|title|role|occupation|designation|title of qualification awarded|qualification awarded|qualification obtained|qualification|highest grade|highest grade passed|highest standard passed|degree|course|beruf oder funktion|funktion|tatigkeit|bezeichnung der erworbenen qualifikation|abschluss|fonction ou poste occupe|poste occupe|poste|fonction|intitule du certificat ou diplome delivre|diplome|profesion o cargo desempenado|cargo|puesto|titulo de la cualificacion obtenida|titulo',
  organisation:
    'name and address of employer|name of employer|name of company|name of organisation|employer name|employer|company|company name|organisation|organization|client|name and type of organisation providing education and training|name of organisation providing education|institution|name of institution|school|name of school|school attended|college|university|name und adresse des arbeitgebers|arbeitgeber|firma|unternehmen|name und art der bildungs oder ausbildungseinrichtung|schule|hochschule|nom et adresse de l employeur|employeur|entreprise|nom et type de l etablissement d enseignement ou de formation|etablissement|nombre y direccion de la empresa o empleador|empresa|nombre y tipo de la organizacion que ha impartido la educacion o la formacion|centro',
  time: 'dates|date|year|years|year completed|year obtained|year passed|dates from to|dates of employment|period|duration|from to|tenure|datum|zeitraum|dauer|periode|duree|fechas|fecha|periodo|duracion',
  duties:
    'main activities and responsibilities|activities and responsibilities|responsibilities|key responsibilities|duties|main duties|tasks|description|principal subjects occupational skills covered|wichtigste tatigkeiten und zustandigkeiten|tatigkeiten|aufgaben|principales activites et responsabilites|activites|taches|missions|funciones y responsabilidades principales|funciones|tareas|responsabilidades',
  person:
    'name|full name|first name s surname s|surname s first name s|address|telephone|phone|mobile|e mail|email|nachname vorname|anschrift|adresse|telefon|nom prenom|telephone s|courrier electronique|apellido s nombre s|direccion|telefono|correo electronico|type of business or sector|reason for leaving|reasons for leaving|reference person|branche|location|ort|lieu|lugar',
}
const KIND_OF = new Map<string, Kind>(
  Object.entries(LABELS).flatMap(([kind, list]) => list.split('|').map((label) => [label, kind as Kind])),
)

const plain = (words: string) =>
  bare(words)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** What a label that stands by itself tells of what it is over. */
export const kindOfLabel = (words: string): Kind | undefined => KIND_OF.get(plain(words))

/**
 * Lines with their labels taken off ("Employer: Acme", or the label in a column of its own), the parts of each labelled entry in the order
 * of those without labels. A line keeps its place in the document. Lines without labels stay as they are.
 */
export function withoutLabels(lines: readonly Line[]): Line[] {
  const read: { line: Line; kind: Kind | undefined }[] = []
  /** The end of a label too long for its column. */
  let rest: string | undefined
  for (const line of lines) {
    if (rest !== undefined && plain(line.text) === rest) {
      rest = undefined
      continue
    }
    if (headsDuties(line)) continue
    const labelled = labelOf(line)
    rest = labelled?.rest
    read.push(labelled ?? { line, kind: undefined })
  }
  const blocks = blocksOf(read)
  return blocks.some(isEntry) ? blocks.flatMap((block) => (isEntry(block) ? ordered(block) : remark(block))) : read.map(({ line }) => line)
}

/** Whether a block tells when something was and what. */
const isEntry = (block: readonly Labelled[]) =>
  block.some(({ kind }) => kind === 'time') && block.some(({ kind }) => kind === 'head' || kind === 'organisation')

/** Beside labelled entries a time alone is none, but tells of a while between them. */
const remark = (block: readonly Labelled[]): Line[] => block.map(({ line, kind }) => (kind === 'time' ? { ...line, bullet: true } : line))

/** "Responsibilities:" over the points it is about says nothing itself. */
const headsDuties = ({ text }: Line) =>
  text.endsWith(':') && KIND_OF.get(plain(text).replace(/ (?:include|included|including|were|are)$/, '')) === 'duties'

function labelOf(line: Line): { line: Line; kind: Kind; rest?: string } | undefined {
  const sign = /[\t:]/.exec(line.text)
  if (!sign || sign.index > 80) return undefined
  const label = plain(line.text.slice(0, sign.index))
  const words = line.text.slice(sign.index + 1)
  const from = line.text.length - words.replace(/^[\s:]+/, '').length
  if (label === '' || from >= line.text.length) return undefined
  const own = { ...line, text: line.text.slice(from), start: line.start + from, bullet: false }
  const kind = KIND_OF.get(label)
  if (kind) return { line: own, kind }
  if (!label.includes(' ')) return undefined
  const [whole, begun] = [...KIND_OF].find(([each]) => each.startsWith(`${label} `)) ?? []
  return whole === undefined || begun === undefined ? undefined : { line: own, kind: begun, rest: whole.slice(label.length + 1) }
}

interface Labelled {
  line: Line
  kind: Kind | undefined
}

/** Whether a label is one that each entry has once. */
const parts = (kind: Kind | undefined): kind is Kind => kind !== undefined && kind !== 'duties' && kind !== 'person'

/** Parts lines where a label comes a second time, or the one that opens the first block; what has no label belongs to the line before. */
function blocksOf(lines: readonly Labelled[]): Labelled[][] {
  const blocks: Labelled[][] = [[]]
  const opening = lines.find(({ kind }) => parts(kind))?.kind
  let seen = new Set<Kind>()
  for (const one of lines) {
    if (parts(one.kind) && (seen.has(one.kind) || (one.kind === opening && one.line.gap && seen.size > 0))) {
      blocks.push([])
      seen = new Set()
    }
    if (one.kind !== undefined) seen.add(one.kind)
    blocks.at(-1)?.push(one)
  }
  return blocks
}

/** The lines of an entry in the order of one without labels. */
function ordered(block: readonly Labelled[]): Line[] {
  const first = block.findIndex(({ kind }) => kind !== undefined)
  const before = block.slice(0, first).map(({ line }) => line)
  const parts: { kind: Kind; lines: Line[] }[] = []
  for (const { line, kind } of block.slice(first)) {
    if (kind !== undefined) parts.push({ kind, lines: [line] })
    else parts.at(-1)?.lines.push(line)
  }
  const sorted = parts.toSorted((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind)).flatMap(({ lines }) => lines)
  return [...before, ...sorted.map((line, place) => ({ ...line, gap: place === 0 }))]
}
