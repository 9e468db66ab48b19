/** A text made comparable, and for each of its characters the offset it had. */
export interface Folded {
  text: string
  at: number[]
}

const SIGNS: Record<string, string> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '\u2010': '-', '\u2011': '-' }
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/

/** Runs of white space become one space, typographic signs plain ones, invisible characters nothing: what differs between two renderings of one text. */
export function fold(text: string): Folded {
  const characters: string[] = []
  const at: number[] = []
  let afterSpace = false
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const plain = character > '\u007e' ? (SIGNS[character] ?? character) : character
    if (plain > '\u007e' && INVISIBLE.test(plain)) continue
    const space = plain <= ' ' || (plain > '\u007e' && /\s/.test(plain))
    if (space && afterSpace) continue
    characters.push(space ? ' ' : plain)
    at.push(index)
    afterSpace = space
  }
  return { text: characters.join(''), at }
}
