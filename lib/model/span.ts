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
