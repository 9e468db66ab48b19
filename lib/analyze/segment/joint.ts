import type { Tokens } from '../../lexicon/tokenize.ts'

const joints = new Set(['and', 'or', '/', '-', '–', '—', '*', 'plus', 'either'])

/** Whether tokens `from` to `to` only join what stands above and below them: a line that is "AND", "-OR-" or "and/or". */
export function isJoint({ lower }: Pick<Tokens, 'lower'>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!joints.has(lower[at] ?? '')) return false
  return true
}
