/** A wording typical of a role: a pattern (see words/patterns.ts) and how much it says; 1 hints, 3 is clear, 6 outweighs any heading. */
export type Cue = readonly [pattern: string, weight: number]
