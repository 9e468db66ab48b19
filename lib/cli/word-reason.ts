import words from '../../locales/en.json' with { type: 'json' }
import { wordValues } from '../match/reason-values.ts'
import type { Judgement } from '../model/match.ts'

const catalogue: Record<string, string> = words.reason
const { years } = words.unit

/** A judgement's reason in English, by the catalogue the interface is worded from; undefined for a reason without words. */
export function wordReason({ reason, values = {} }: Judgement): string | undefined {
  const worded = wordValues(values, {
    language: 'en',
    years: (count, written) => (count === 1 ? years[1] : years.n).replace('$1', written),
  })
  return catalogue[reason.replaceAll('-', '_')]?.replace(/\{(\w+)\}/g, (_, name: string) => String(worded[name] ?? ''))
}
