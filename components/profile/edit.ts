/** How a list of entries changes: the list as it is then, and the name of what was taken off it, for a message that offers it back. */
export type ChangeList<Entry> = (entries: Entry[], removed?: string) => void

/** An entry with one field set, or without the field where there is nothing to set. */
export function withField<Entry extends object, Key extends keyof Entry & string>(
  entry: Entry,
  key: Key,
  value: NonNullable<Entry[Key]> | undefined,
): Entry {
  const { [key]: _, ...rest } = entry
  return (value === undefined || value === '' ? rest : { ...rest, [key]: value }) as Entry
}

/** The list with the entry at a place replaced. */
export function replaceAt<Entry>(entries: readonly Entry[], place: number, entry: Entry): Entry[] {
  return entries.with(place, entry)
}

/** The list without the entry at a place. */
export function removeAt<Entry>(entries: readonly Entry[], place: number): Entry[] {
  return entries.toSpliced(place, 1)
}
