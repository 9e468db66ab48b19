/** "Cicero, IL", "Lyon, France": no position and no organisation is written so. */
const STATE = /^\p{Lu}[\p{L}. '’-]+,\s(?:\p{Lu}{2,3}|(?:\p{Lu}{2,3},\s)?(?:USA|UK))$/u
/** Letters for the states of the USA, Canada and Australia. */
const CODES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA ' +
    'WV WI WY DC AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD VIC TAS ACT'
  ).split(' '),
)
/** "Nisku AB", "London EC3", "Kochi 682030", "79098 Freiburg". */
const CODED =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,2}(?:\p{Lu}{1,2}\d\w?(?:\s\d\p{Lu}{2})?|\d{5,6}|(\p{Lu}{2,3})(?:\s\d{4,5})?)$|^\d{4,5}\s\p{Lu}\p{L}+$/u

/** Whether letters are those of a state. */
export const isState = (text: string): boolean => CODES.has(text.replace(/\s\d{4,5}$/, ''))

/** Whether words are a place by what they are written like: a state, a postcode or a country. */
export function isPlace(text: string): boolean {
  const coded = CODED.exec(text)
  if (coded) return coded[1] === undefined || CODES.has(coded[1])
  return STATE.test(text) || CODES.has(text) || isCountry(text.split(/,\s+/).at(-1) ?? text)
}

const OTHERS =
  'uk|usa|u.k.|u.s.|u.s.a.|uae|england|scotland|wales|northern ireland|holland|the netherlands|the philippines|turkey|czech republic|remote|worldwide'
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
let countries: ReadonlySet<string> | undefined

/** Whether a text is the name of a country in one of four languages. */
function isCountry(text: string): boolean {
  countries ??= new Set([
    ...['en', 'de', 'fr', 'es'].flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
      return LETTERS.flatMap((one) => LETTERS.flatMap((two) => names.of(one + two)?.toLowerCase() ?? []))
    }),
    ...OTHERS.split('|'),
  ])
  return countries.has(text.toLowerCase())
}
