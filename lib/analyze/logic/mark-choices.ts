import type { Requirement } from '../../model/requirement.ts'

/** What a statement asks for, not yet numbered. */
export type Asked = Omit<Requirement, 'id'>

/** Ways of which one suffices, each as the places of the statements that go together. */
export type Choice = number[][]

/** What the statements ask for, with those of each choice marked as its ways; where two choices name a statement, the later holds. */
export function markChoices(asked: readonly Asked[][], choices: readonly Choice[]): Asked[][] {
  const marked = [...asked]
  for (const choice of choices) {
    const id = `c${asked[choice[0]?.[0] ?? 0]?.[0]?.start ?? 0}`
    choice.forEach((statements, way) => {
      for (const at of statements) marked[at] = (asked[at] ?? []).map((own) => ({ ...own, choice: { id, way } }))
    })
  }
  return marked
}
