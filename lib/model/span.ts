import type { infer as Infer } from 'zod/mini'
import { check, gte, int, number, object } from 'zod/mini'

/** A stretch of a text: UTF-16 units, `start` included, `end` excluded, `start < end`. */
export const span = object({ start: number().check(int(), gte(0)), end: number().check(int(), gte(1)) }).check(
  check((context) => {
    if (context.value.start >= context.value.end)
      context.issues.push({ code: 'custom', message: 'a span starts before it ends', input: context.value })
  }),
)
export type Span = Infer<typeof span>

/**
 * The words of a span that a mark takes in: without a sign at its end that parts it from what follows, and without a bracket there that was
 * opened before it, which the mark would seem to break open ("Go" of "(Rust or Go);").
 */
export function markedWords(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const count = (sign: string) => words.split(sign).length - 1
  const ends = /[\s,;:]$/.test(words) || (words.endsWith(')') && count(')') > count('('))
  return ends && words.length > 1 ? markedWords(text, { start, end: end - 1 }) : { start, end }
}
