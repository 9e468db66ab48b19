/** What one does to a person, and not to an employer, before a name: "ring Susan", "ask for Deb". */
const reaching = /\b(?:ring|phone|ask for|talk to|speak to|speak with|chat to|chat with|write to|email|e-mail|text|call) $/i
/** So many letters before a name tell whether it is of one whom the reader is to reach. */
const REACH = 'speak with '.length + 1
/** The last parts of addresses on the web, before what stands behind a name in them. */
const address = /(?:@|\bwww\.|https?:\/\/)([\p{L}\d-]{3,})\./gu

/** So many letters has a name without its last word at least to be known by an address: "hello@larkinrivers.example" of Larkin Rivers Trust. */
const LEAST_SHORT = 7

/** Every address has one of these. */
const addressSigns = ['@', 'www.', '://']

/** What is said of people alone behind their name: "is 27", "and his family". */
const living = /^ (?:is (?:a |an )?\d{1,3}(?![\d,.%+-])|and (?:his|her)\b|(?:lives|live) (?:with|in (?:his|her))\b)/i
const LONGEST_LIFE = ' lives with her '.length

/** Whether a text speaks of a single word as of a person: it tells how old they are, or the reader to ring or to write to them. */
export function isPerson(name: string, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (reaching.test(text.slice(Math.max(0, at - REACH), at)) && !/^[\p{L}\d_’']/u.test(text.charAt(end))) return true
    if (!/[\p{L}\d_]/u.test(text.charAt(at - 1)) && living.test(text.slice(end, end + LONGEST_LIFE))) return true
  }
  return false
}

/** Whether an address in a text is made of a name, without what is no letter of it: "Larkin Mill" of "jobs@larkinmill.example". */
export function hasAddress(name: string, text: string): boolean {
  const letters = lettersOf(name)
  const short = lettersOf(name.replace(/\s\S+$/, ''))
  if (letters.length < 4 || !addressSigns.some((sign) => text.includes(sign))) return false
  for (const [, domain = ''] of text.matchAll(address))
    if (lettersOf(domain) === letters || (short.length >= LEAST_SHORT && lettersOf(domain) === short)) return true
  return false
}

/** A name that ends in "'s", without that where the text has it without as well: "Larkin" of "Larkin's policy", but "Larkin's" of Larkin's Mill. */
export function ownName(name: string, text: string): string {
  const bare = name.replace(/[’']s$/, '')
  if (bare === name) return name
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + bare.length))
    if (!/^[’'\p{L}\d]/u.test(text.slice(at + bare.length, at + bare.length + 1)) && !/[\p{L}\d]/u.test(text.charAt(at - 1))) return bare
  return name
}

/** A name in capitals throughout, "CITY OF LEEDS", as the text writes it elsewhere: "City of Leeds". */
export function cased(name: string, text: string): string {
  if (!name.includes(' ') || /\p{Ll}/u.test(name)) return name
  const small = name.toLowerCase()
  const all = text.toLowerCase()
  if (all.length !== text.length) return name
  for (let at = all.indexOf(small); at >= 0; at = all.indexOf(small, at + small.length)) {
    const found = text.slice(at, at + name.length)
    if (/^\p{Lu}.*\p{Ll}/u.test(found) && !/\p{L}/u.test(text.charAt(at + name.length))) return found
  }
  return name
}

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\d]/gu, '')
}
