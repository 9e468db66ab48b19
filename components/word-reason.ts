import { i18n } from '#i18n'
import type { Judgement } from '../lib/model/match.ts'
import { reasonKey } from './reason-key.ts'

/** A judgement's reason in the person's language; undefined for a reason that this version has no words for. */
export function wordReason({ reason, values = {} }: Judgement): string | undefined {
  // The ids come from stored and computed judgements, so their keys cannot be known to the type of the catalogue.
  const translate = i18n.t as (key: string, values: Record<string, string | number>) => string
  return translate(reasonKey(reason), values) || undefined
}
