import type { Statement } from '../model/statement.ts'
import type { Segment } from './segment.ts'
import type { Tokens } from './tokenize.ts'

/** Gives every unit of a text its role, and says why. */
export function assignRoles(text: string, tokens: Tokens, segments: readonly Segment[]): Statement[] {
  void text
  let section: Statement['role'] = 'other'
  return segments.map(({ start, end, kind, from, to }) => {
    if (kind !== 'heading') return { start, end, role: section, reason: section === 'other' ? 'default' : 'heading' }
    const words = tokens.lower.slice(from, to).join(' ')
    section = /prefer|nice|bonus/.test(words)
      ? 'preferred'
      : /qualif|require|you have|must/.test(words)
        ? 'required'
        : /respons|duties|you will/.test(words)
          ? 'responsibility'
          : 'other'
    return { start, end, role: 'heading', reason: 'layout' }
  })
}
