import type { Profile } from '../model/profile.ts'
import type { Variant, Variants } from '../model/variants.ts'

/** The variants of somebody who has told nothing yet. */
export function firstVariants(profile: Profile = {}): Variants {
  return { active: '1', all: [{ id: '1', profile }] }
}

/** The variant that postings are compared with. */
export function activeVariant({ active, all }: Variants): Variant {
  return all.find(({ id }) => id === active) ?? all[0] ?? { id: active, profile: {} }
}

/** The same with the active variant's profile replaced. */
export function withProfile(variants: Variants, profile: Profile): Variants {
  const { id } = activeVariant(variants)
  return { ...variants, all: variants.all.map((variant) => (variant.id === id ? { ...variant, profile } : variant)) }
}

/** The same with one more variant, which becomes the active one. */
export function addVariant({ all }: Variants, profile: Profile, name?: string): Variants {
  const id = String(Math.max(0, ...all.map((variant) => Number(variant.id) || 0)) + 1)
  return { active: id, all: [...all, { id, profile, ...(name && { name }) }] }
}

/** The same with a variant's name changed; an empty name takes it away. */
export function renameVariant(variants: Variants, id: string, name: string): Variants {
  const words = name.trim()
  return {
    ...variants,
    all: variants.all.map((variant) =>
      variant.id === id ? { id, profile: variant.profile, ...(words !== '' && { name: words }) } : variant,
    ),
  }
}

/** The same without a variant; removing the active one activates its neighbour, removing the last one leaves an empty one. */
export function removeVariant({ active, all }: Variants, id: string): Variants {
  const place = all.findIndex((variant) => variant.id === id)
  const rest = all.filter((variant) => variant.id !== id)
  const neighbour = rest[Math.min(place, rest.length - 1)]
  if (!neighbour) return firstVariants()
  return { active: active === id ? neighbour.id : active, all: rest }
}

/** Whether a profile tells nothing: only empty lists and empty objects. */
export function tellsNothing(profile: Profile): boolean {
  return Object.values(profile).every(
    (value) => value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0),
  )
}
