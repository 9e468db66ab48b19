import { NUMBER, type Tokens } from '../../lexicon/tokenize.ts'

/** Pictures, flags, skin tones, and the signs that join them or make one of a figure. */
const pictures = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\ufe0e\ufe0f\u20e3])+$/u
/** Below this stand no pictures, but signs that words and sums are written with. */
const LOWEST = 0x2190

/** Whether a token is made of emoji only. */
export function isEmoji({ lower }: Tokens, at: number): boolean {
  const word = lower[at] ?? ''
  return word.charCodeAt(0) >= LOWEST && pictures.test(word)
}

/** Whether a figure is written as a key ("1️⃣"). */
export function isKeycap(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER && tokens.start[at + 1] === tokens.end[at] && isEmoji(tokens, at + 1)
}

/** Whether a token points down: "👇", "⬇️". */
export function isPointer({ lower }: Tokens, at: number): boolean {
  return /^(?:👇|⬇|⤵|🔽)/u.test(lower[at] ?? '')
}
