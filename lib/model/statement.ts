import type { infer as Infer } from 'zod/mini'
import { enum as enumeration, number, object } from 'zod/mini'

/** What a statement does in the posting; the roles are described in ARCHITECTURE.md. */
export const role = enumeration(['heading', 'responsibility', 'required', 'preferred', 'offer', 'company', 'process', 'other'])
export type Role = Infer<typeof role>

/**
 * Why a statement got its role: `layout` (it stands as a heading), `marker` (its own words say so: "a plus", "must"), `cue` (its words are
 * typical of the role), `heading` (it stands under such a heading), `neighbours` (its list or paragraph has that role), `default`.
 */
export const roleReason = enumeration(['layout', 'marker', 'cue', 'heading', 'neighbours', 'default'])
export type RoleReason = Infer<typeof roleReason>

/** One list item, one heading, or one sentence of prose. */
export const statement = object({ start: number(), end: number(), role, reason: roleReason })
export type Statement = Infer<typeof statement>
