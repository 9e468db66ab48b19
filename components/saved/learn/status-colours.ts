import type { BuiltInStatus } from '../../../lib/model/saved-posting.ts'

/** One colour a status, told apart in both schemes and with each kind of colour blindness by hue and lightness together. */
const BUILT_IN: Record<BuiltInStatus, string> = {
  saved: 'light-dark(#9db0c4, #66788c)',
  applied: 'light-dark(#1f5fae, #7fb4f5)',
  interview: 'light-dark(#c98a00, #e8b84a)',
  offer: 'light-dark(#1a7f4b, #5fd394)',
  rejected: 'light-dark(#5b4bc4, #a79bff)',
  withdrawn: 'light-dark(#b0609f, #e39ad2)',
  archived: 'light-dark(#4a525c, #c3cad2)',
}
const OWN = ['light-dark(#0f8a94, #58c9d3)', 'light-dark(#b5532c, #f09a70)', 'light-dark(#7a7a00, #cdcd4a)', 'light-dark(#8f3d5c, #f0a0bd)']

/** The colour of a status; those of the person's own take turns, in the order of the list of statuses. */
export function statusColour(status: string, statuses: readonly string[]): string {
  if (status in BUILT_IN) return BUILT_IN[status as BuiltInStatus]
  const own = statuses.filter((each) => each.startsWith('own:'))
  return OWN[Math.max(0, own.indexOf(status)) % OWN.length] ?? BUILT_IN.saved
}
