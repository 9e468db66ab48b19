/** Words around a level that say nothing of it: "speaks", "good knowledge of", "in both". */
const EMPTY =
  '(?:i|and|also|can|speaks?|speaking|speaker of|is|are|my|knowledge of|kenntnisse in|in|of|both|all|und|et|y|beide|alle|les deux|ambos)'
const BEFORE = new RegExp(`^${EMPTY}(?:\\s+|$)`, 'i')
const BEHIND = new RegExp(`(?:^|\\s+)(?:${EMPTY}|speakers?)$`, 'i')
/** How or when a level was reached, beside it in brackets. */
const PROOF = /\d{4}|certificate|certified|exam|zertifikat|certificado|certificat/i
const CODE = /(?<!\p{L})[ABC][12](?!\d)/u

/** The words for a level of a language, without what tells how it was reached: "B2 (certificate 2023)", "fluent, lived there". */
export function levelOf(text: string): string | undefined {
  const told = text.replace(/\(([^()]*)\)/g, (bracket, inner: string) => (PROOF.test(inner) && !CODE.test(inner) ? ' ' : bracket))
  const signs = told
    .replace(/[[\]\t:●○•★☆■□]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const bare = /^\(([^()]*)\)$/.exec(signs)?.[1] ?? signs
  let words = (bare.split(/,\s/)[0] ?? '').trim()
  for (let before = ''; before !== words; ) {
    before = words
    words = words
      .replace(/^[\s–—,.-]+|[\s–—,.-]+$/g, '')
      .replace(BEFORE, '')
      .replace(BEHIND, '')
  }
  words = words.replace(/^(mother tongue|native speaker)s$/i, '$1')
  return /\p{L}/u.test(words) ? words : undefined
}
