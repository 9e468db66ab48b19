/** Words as they are compared: case and accents do not count. */
export const fold = (words: string) =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
