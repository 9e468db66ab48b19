import { type Stretch, wordAt } from '../stretch.ts'

/**
 * Where a licence for lorries and buses begins whose noun is token `noun` ("Class A driver's license"); undefined for any other. It is more
 * than a driver's licence, so it counts as a credential of its own.
 */
export function commercialClassBefore(statement: Stretch, noun: number): number | undefined {
  if (!/^licen[cs]es?$/.test(wordAt(statement, noun))) return undefined
  let at = noun - 1
  while (/^(?:commercial|drivers?|'|s)$/.test(wordAt(statement, at))) at--
  return /^[ab]$/.test(wordAt(statement, at)) && wordAt(statement, at - 1) === 'class' ? at - 1 : undefined
}
