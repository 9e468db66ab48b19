import words from '../../locales/en.json' with { type: 'json' }
import type { Judgement } from '../model/match.ts'

const catalogue: Record<string, string> = words.reason

/** A judgement's reason in English, by the catalogue the interface is worded from; undefined for a reason without words. */
export function wordReason({ reason, values = {} }: Judgement): string | undefined {
  return catalogue[reason.replaceAll('-', '_')]?.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
