/** How many of a row's must-haves are met, of how many; `compared` is false where there was no profile. */
export function countMustHaves(letters: string): { met: number; of: number; compared: boolean } {
  return { met: [...letters].filter((letter) => letter === 'm').length, of: letters.length, compared: !letters.includes('-') }
}

/** The part of the must-haves that is met, 0 to 1; undefined where nothing was compared or nothing is asked. */
export function partMet(letters: string): number | undefined {
  const { met, of, compared } = countMustHaves(letters)
  return compared && of > 0 ? met / of : undefined
}
