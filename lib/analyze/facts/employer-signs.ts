/** What one does to a person, and not to an employer, before a name: "ring Susan", "ask for Deb". */
const reaching = '(?:ring|phone|ask for|talk to|speak to|speak with|chat to|chat with|write to|email|e-mail|text|call)'
/** The last parts of addresses on the web, before what stands behind a name in them. */
const address = /(?:@|\bwww\.|https?:\/\/)([\p{L}\d-]{3,})\./gu

/** Every address has one of these. */
const addressSigns = ['@', 'www.', '://']

/** Whether a text speaks of a single word as of a person: it tells the reader to ring or to write to them by it. */
export function isPerson(name: string, text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && new RegExp(`\\b${reaching} ${name}\\b(?![’'])`, 'iu').test(text)
}

/** Whether an address in a text is made of a name, without what is no letter of it: "Larkin Mill" of "jobs@larkinmill.example". */
export function hasAddress(name: string, text: string): boolean {
  const letters = lettersOf(name)
  if (letters.length < 4 || !addressSigns.some((sign) => text.includes(sign))) return false
  for (const [, domain = ''] of text.matchAll(address)) if (lettersOf(domain) === letters) return true
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

function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\d]/gu, '')
}
