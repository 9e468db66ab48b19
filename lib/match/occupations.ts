/** Occupations, in small letters and without what tells only a rank, and the ids of the skills that everyone has who held one. */
export type Occupations = ReadonlyMap<string, readonly string[]>

/** Reads the list of occupations: one a line, the ids behind a tab, parted by commas. */
export function readOccupations(text: string): Occupations {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string[]] => {
        const [name = '', ids = ''] = line.split('\t')
        return [name, ids.split(',')]
      }),
  )
}
