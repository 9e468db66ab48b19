import type { infer as Infer } from 'zod/mini'
import { array, minLength, object, optional, string } from 'zod/mini'
import { profile } from './profile.ts'

/** One way a person shows themselves ("data", "management"); a name is missing until they give one. */
const variant = object({ id: string(), name: optional(string()), profile })

/** Everything a person keeps of themselves: one variant is active, and postings are compared with that one. */
export const variants = object({ active: string(), all: array(variant).check(minLength(1)) })
export type Variant = Infer<typeof variant>
export type Variants = Infer<typeof variants>
