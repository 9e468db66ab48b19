import type { Choice } from '../model/requirement.ts'

/** A requirement, or what stands for it in a view. */
interface Chosen {
  id: string
  choice?: Choice | undefined
}

/** How many things are asked for: of a choice over several requirements one. */
export function countAsked(requirements: readonly Chosen[]): number {
  return new Set(requirements.map(({ id, choice }) => choice?.id ?? id)).size
}

/** Requirements in a row that are ways of one choice together, each way by itself; every other requirement as one way of its own. */
export function inChoices<Each extends Chosen>(requirements: readonly Each[]): Each[][][] {
  const groups: Each[][][] = []
  let before: Choice | undefined
  for (const requirement of requirements) {
    const { choice } = requirement
    if (choice === undefined || choice.id !== before?.id) groups.push([[requirement]])
    else if (choice.way === before.way) groups.at(-1)?.at(-1)?.push(requirement)
    else groups.at(-1)?.push([requirement])
    before = choice
  }
  return groups
}
