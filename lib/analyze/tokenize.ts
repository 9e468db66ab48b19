export type { Tokens } from '../lexicon/tokenize.ts'
export { NUMBER, SIGN, tokenize, WORD } from '../lexicon/tokenize.ts'
