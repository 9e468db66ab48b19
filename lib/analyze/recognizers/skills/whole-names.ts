import type { Mention } from '../../../model/skill.ts'
import type { Span } from '../../../model/span.ts'
import { isWithin, mergeMentions, outside } from './merge.ts'
import { isFragment, type Places } from './places.ts'
import { recognizeLaws } from './whole-names/laws.ts'
import { recognizeManagementSystems } from './whole-names/management-systems.ts'
import { recognizeSpecies } from './whole-names/species.ts'

/**
 * Puts names that begin and end where their form says in the place of what was mentioned of them: "E. coli" of "coli", "Clean Water Act" of "Water
 * Act". What the lexicon has by several of their last words lends its name; by a single one it means something else ("retail" of "Retail Food Code").
 * Whole postings only; mentions are in order.
 */
export function wholeNames(places: Places, mentions: Mention[]): Mention[] {
  if (isFragment(places)) return mentions
  const specific = mentions.filter(({ skill }) => skill !== 'management')
  const wholes = mergeMentions([
    named(places, recognizeSpecies(places), mentions),
    named(places, recognizeLaws(places), mentions),
    // "Claims management" of "claims management system", never "management" of it.
    named(places, recognizeManagementSystems(places), specific, (mention, whole) => mention.start === whole.start),
  ])
  return wholes.length ? mergeMentions([wholes, outside(mentions, wholes)]) : mentions
}

/** The names that lie in no mention, each with what the lexicon calls it. Both lists are in order. */
function named(
  { text }: Places,
  wholes: readonly Span[],
  mentions: readonly Mention[],
  mayLend: (mention: Span, whole: Span) => boolean = () => true,
): Mention[] {
  let from = 0
  return wholes.flatMap((whole): Mention[] => {
    while ((mentions[from]?.end ?? Number.POSITIVE_INFINITY) <= whole.start) from++
    let known: Mention | undefined
    for (let at = from, mention = mentions[at]; mention && mention.start < whole.end; mention = mentions[++at]) {
      if (isWithin(whole, mention)) return []
      const isNearlyAll = /\s/.test(text.slice(mention.start, mention.end)) && !/\s\S+\s/.test(text.slice(mention.end, whole.end))
      if (mention.skill !== null && isWithin(mention, whole) && isNearlyAll && mayLend(mention, whole)) known ??= mention
    }
    return [{ ...whole, type: 'knowledge', skill: known?.skill ?? null, label: known?.label ?? text.slice(whole.start, whole.end) }]
  })
}
