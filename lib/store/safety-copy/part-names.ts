/**
 * A part of what one change of the list wrote (`change`), or of the whole list as it was after that change (`whole`). Parts count from 1; the last
 * one is named so, because whoever was interrupted wrote some parts but not all. `by` tells the parts of one writing from those of another.
 */
export interface PartName {
  number: number
  kind: 'change' | 'whole'
  by: string
  part: number
  last: boolean
}

const NAME = /^(\d+)-(change|whole)-(\w+)-(\d+)(-last)?\.gz$/

export const nameOf = ({ number, kind, by, part, last }: PartName) => `${number}-${kind}-${by}-${part}${last ? '-last' : ''}.gz`

function readName(name: string): PartName | undefined {
  const [, number, kind, by = '', part, last] = NAME.exec(name) ?? []
  if (kind !== 'change' && kind !== 'whole') return undefined
  return { number: Number(number), kind, by, part: Number(part), last: last !== undefined }
}

/** Which files of the copy count. */
export interface Standing {
  /** Names in the order in which they are to be read: the last whole list, then all changes since. */
  current: string[]
  /** How many of them tell changes. */
  changes: number
  /** The number of the last change that is there; 0 if none is. */
  latest: number
  /** Every change up to that one is there, or in the whole list. */
  gapless: boolean
  /** What a later whole list made superfluous, or an interrupted writing left behind. */
  stale: string[]
}

/** Tells from the names of the files how the copy stands. */
export function standingOf(names: readonly string[]): Standing {
  const written = completeOf(names.flatMap((name) => readName(name) ?? []))
  const base = written.findLast(({ kind }) => kind === 'whole')
  const since = base?.number ?? 0
  const changes = written.filter(({ kind, number }) => kind === 'change' && number > since)
  const current = [...(base ? [base] : []), ...changes].flatMap(({ parts }) => parts)
  const latest = changes.at(-1)?.number ?? since
  const counted = new Set(current)
  return {
    current,
    changes: current.length - (base?.parts.length ?? 0),
    latest,
    gapless: new Set(changes.map(({ number }) => number)).size === latest - since,
    stale: names.filter((name) => !counted.has(name)),
  }
}

/** What was written to its end, in the order of changes, with the names of its parts. */
function completeOf(parts: readonly PartName[]) {
  const writings = Map.groupBy(parts, ({ number, kind, by }) => `${number} ${kind} ${by}`)
  const complete = [...writings.values()].flatMap((group) => {
    const sorted = group.toSorted((left, right) => left.part - right.part)
    const end = sorted.at(-1)
    return end?.last && end.part === sorted.length ? [{ number: end.number, kind: end.kind, parts: sorted.map(nameOf) }] : []
  })
  return complete.sort((left, right) => left.number - right.number)
}
