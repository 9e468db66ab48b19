/** Whether two JSON-like values say the same; the order of keys says nothing (browsers sort those of what they store). */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const entries = Object.entries(one).filter(([, value]) => value !== undefined)
  const others = new Map(Object.entries(other).filter(([, value]) => value !== undefined))
  return entries.length === others.size && entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
}
