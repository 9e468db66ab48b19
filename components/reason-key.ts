/** Where the catalogue words a reason: under its id, hyphens as underscores, for message names allow none. */
export const reasonKey = (reason: string) => `reason.${reason.replaceAll('-', '_')}`
