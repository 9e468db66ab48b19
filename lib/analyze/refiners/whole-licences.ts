import type { Finding } from '../finding.ts'
import { isCapitalised, type Stretch, touches } from '../stretch.ts'

/**
 * Licences with all of their names: grammar reads "North Ridge P&C license" where the lexicon knows "P&C license", which then lends the longer
 * one what it is. Only words written as names are added.
 */
export function wholeLicences(findings: readonly Finding[], statement: Stretch): Finding[] {
  return findings.map((wide) => {
    const { criterion } = wide
    if (criterion.kind !== 'credential' || criterion.skill !== null) return wide
    const known = findings.filter((each) => each.from < wide.to && wide.from < each.to).flatMap(licenceOf)
    const [only] = known
    if (!only || known.length > 1 || only.from < wide.from || only.to > wide.to) return wide
    for (let at = wide.from; at < only.from; at++) if (!isCapitalised(statement, at) && !touches(statement, at)) return wide
    return { ...wide, criterion: { ...criterion, skill: only.skill, label: only.label } }
  })
}

function licenceOf({ criterion, from, to }: Finding): { from: number; to: number; skill: string; label: string }[] {
  return criterion.kind === 'credential' && criterion.skill !== null ? [{ from, to, skill: criterion.skill, label: criterion.label }] : []
}
