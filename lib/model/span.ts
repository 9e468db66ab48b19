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

/** A span without a bracket at its end that was opened before it, which a mark would seem to break open: "Go" of "(Rust or Go)". */
export function withoutOpenBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const count = (sign: string) => words.split(sign).length - 1
  return words.length > 1 && words.endsWith(')') && count(')') > count('(')
    ? withoutOpenBracket(text, { start, end: end - 1 })
    : { start, end }
}
