/** How people call what they know little of, in English, German, French and Spanish. */
const BASICS =
  /(?<!\p{L}|visual )(?:basics?|beginner|elementary|rudimentary|novice|reading knowledge|simple things|grundkenntnisse|anfänger|notions|débutant|básic[oa]|principiante|nociones)(?!\p{L})/iu

/** Whether somebody says that they know only the basics: by the level they give themselves, or within the name ("basic Excel"). */
export function isBasic(words: string): boolean {
  return BASICS.test(words)
}

/** Words of a posting to which the basics of something are enough. */
const ENOUGH =
  /(?<!\p{L})(?:basics?|some|familiar(?:ity)?|exposure|aware(?:ness)?|first|elementary|fundamentals?|grund\p{L}*|notions?|bases|básic[oa]s?|nociones)(?!\p{L})/iu

/** Whether a posting asks for no more than the basics of something in this sentence. */
export function asksBasics(sentence: string): boolean {
  return ENOUGH.test(sentence)
}
