import { isCapitalised, type Stretch, touches, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordSet } from '../../words/word-set.ts'
import { isOccupation } from './occupations.ts'

/** Terms of employment that stand beside a title and are no part of it. */
const terms = compilePhrases([
  [
    'full-time|full time|fulltime|part-time|part time|parttime|permanent|perm|temporary|temp|seasonal|fixed term|fixed-term|ftc|freelance|per diem|prn|' +
      'contract to hire|contract-to-hire|temp to perm|maternity cover|maternity leave|mat leave|mat cover|long term|short term|day to day|term time|' +
      'hybrid|onsite|on-site|on site|live in|live-in|home-based|work from home|wfh|home weekends|home weekly|home daily|traveling|travelling|' +
      'nights|night shift|days|day shift|evenings|evening shift|weekends|weekend|shift|shifts|rotating shift|rotating shifts|rotating days|rotating nights|rotating schedule|rotating roster|' +
      'hours|hour|hrs|hr|hourly|months|month|mo|mths|years|year|yrs|weeks|week|' +
      'entry level|all levels|all skill levels|no experience|will train|immediate start|immediately|asap|urgent|start date|' +
      'm/w/d|w/m/d|m/f/d|f/m/d|m/f/x|f/m/x|d/f/m|m/w/x|h/f|f/h|m/f|w/m|all genders|gn|' +
      'fte|w2|c2c|non-benefited|non-exempt|exempt|self employed|self-employed|paye|bonus|sign-on|relocation|sponsorship|salary|ote|commission|uncapped|' +
      'req|ref|reference|job id|job no|requisition|uncertified|vollzeit|teilzeit|cdi|cdd|temps plein|temps partiel|units|positions|openings|vacancies|posts|nos',
    true,
  ],
])
/** What the buttons of job boards say, which a copied title has behind it. */
const buttons = compilePhrases([
  [
    'save job|save this job|save for later|save share|share|share job|share this job|print|print job|print this job|email|email job|email this job|email to a friend|tweet|report job|' +
      'report this job|back to search|back to results|view all jobs|quick apply|easy apply|add to favorites|add to favourites|refer a friend',
    true,
  ],
])
/** What kind of employer seeks, set off by itself: "Surveyor - Main Contractor - Leeds". */
const employers = compilePhrases([
  [
    'private practice|main contractor|tier 1 contractor|subcontractor|sub-contractor|housing association|client side|agency side|sme|blue chip|start-up|startup|scale-up|' +
      'top 10 firm|big 4|fmcg|nhs|charity|public sector|private sector|mnc|product company',
    true,
  ],
])
/** Words that a shift is named by, and counted by. */
const times = wordSet('night nights day days evening evenings weekend weekends shift shifts')
const ordinals = wordSet('1 2 3 st nd rd first second third & and /')
/** The longest such mark, in tokens. */
const LONGEST_MARK = 8
/** "Band 6", "Grade 12": a step of pay, told by its number. */
const steps = wordSet('band grade step level scale')
/** Words that call to the reader: no title has them. */
const calls = wordSet(
  'come join we you our us your now today start earn get apply why love great tired hiring needed wanted required want need no not never make made immediate welcome growing !',
)
/** What one works on from afar: there "remote" is no place. */
const afar = wordSet('sensing control monitoring access support operations systems infrastructure patient care')

/** Whether the tokens `from` to `to` (excluded), set off from a title, are terms, a shift, a slogan or pay and no part of what the job is called. */
export function areTerms(line: Stretch, from: number, to: number): boolean {
  let hasOccupation = false
  if (areLetters(line, from, to)) return true
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at)
    if (calls.has(word) || (word === 'the' && at > from && to - from >= 4)) return true
    if (/^(?:[$£€₹]|\d{4,})$/.test(word) || (word === 'k' && touches(line, at)) || isRand(line, at)) return true
    if (isOccupation(word)) hasOccupation = true
  }
  const first = wordAt(line, from)
  if (isOfBothSorts(line, from, to)) return true
  if (steps.has(first) && /^(?:\d+|[a-z])$/.test(wordAt(line, from + 1)) && to - from <= 3) return true
  if (/^\d+$/.test(first) && /^(?:st|nd|rd|th)$/.test(wordAt(line, from + 1)) && to - from === 2) return true
  if ((first === 'x' && /^\d+$/.test(wordAt(line, from + 1))) || /^(?:am|pm)$/.test(first)) return true
  if (employers.longest(line, from)?.to === to) return true
  if (hasOccupation) return false
  if (first === 'contract' && to - from <= 2) return true
  for (let at = from; at < to; at++) {
    if (termAt(line, at)) return true
    if (wordAt(line, at) === 'remote' && !afar.has(wordAt(line, at + 1))) return true
  }
  return false
}

/** "Bilingual and non-bilingual", "certified / non-certified": whoever is the one or the other. */
function isOfBothSorts(line: Stretch, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (wordAt(line, at) !== 'non') continue
    const word = wordAt(line, wordAt(line, at + 1) === '-' ? at + 2 : at + 1)
    for (let before = from; before < at; before++) if (wordAt(line, before) === word) return true
  }
  return false
}

/** "R15 000": money of South Africa. */
function isRand(line: Stretch, at: number): boolean {
  return wordAt(line, at) === 'r' && isCapitalised(line, at) && touches(line, at + 1) && /^\d{2,}$/.test(wordAt(line, at + 1))
}

/**
 * Where the marks end that stand right behind a title at token `at`, and that it is told from others by: who may apply, "(m/f/d)", and the shift,
 * "(Nights)", "- 2nd Shift". `at` itself where there are none.
 */
export function marksEnd(line: Stretch, at: number): number {
  const sign = wordAt(line, at)
  if (sign !== '(' && sign !== '-' && sign !== '–') return at
  let to = at + 1
  while (to <= at + LONGEST_MARK && to < line.to && !/^[)(|·•,;:–-]$/.test(wordAt(line, to))) to++
  const isClosed = wordAt(line, to) === ')'
  if (sign === '(' ? isClosed && (areLetters(line, at + 1, to) || isShift(line, at + 1, to)) : isShift(line, at + 1, to) && !isClosed)
    return marksEnd(line, isClosed ? to + 1 : to)
  return at
}

function isShift(line: Stretch, from: number, to: number): boolean {
  let namesTime = false
  for (let at = from; at < to; at++) {
    if (times.has(wordAt(line, at))) namesTime = true
    else if (!ordinals.has(wordAt(line, at))) return false
  }
  return namesTime
}

/** "(m/f/d)", "(m//w)": who may apply. */
function areLetters(line: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:\/|\*|\||,|[mfwdxhi]|gn|div)$/.test(wordAt(line, at))) return false
  return to - from > 1
}

/** Whether terms begin at token `at`, right behind a title with nothing between: "Cook Full Time", "Bakers wanted", "Agents x 40". */
export function termsBegin(line: Stretch, at: number): boolean {
  const word = wordAt(line, at)
  if (calls.has(word) || /^(?:[$£€₹]|\d{3,})$/.test(word) || isButton(line, at)) return true
  if (/^\p{L}{4,}ly$/u.test(word) && /^(?:hiring|needed|wanted|required|recruiting|seeking|available)$/.test(wordAt(line, at + 1)))
    return true
  if (word === 'with' && isInName(line, at)) return false
  if (/^(?:is|are|has|will|with|wird|available|located|based|positions?|vacanc(?:y|ies)|posting|announcement|openings?)$/.test(word))
    return true
  if (/^(?:x|band)$/.test(word) && /^\d+$/.test(wordAt(line, at + 1))) return true
  return termAt(line, at)
}

/** Whether a button's words begin at token `at`: two of them in a row, or one that ends the line ("Email Marketer" is a title). */
export function isButton(line: Stretch, at: number): boolean {
  const found = buttons.longest(line, at)
  if (!found) return false
  return found.to - at > 1 || found.to >= line.to || buttons.longest(line, found.to) !== undefined
}

/** Whether a small word at token `at` joins two parts of a name, "Children with Disabilities", and does not follow the noun of a job. */
function isInName(line: Stretch, at: number): boolean {
  return isCapitalised(line, at - 1) && isCapitalised(line, at + 1) && !isOccupation(wordAt(line, at - 1))
}

/** Terms, but not "Urgent Care" or a class of school, "Year 4". */
export function termAt(line: Stretch, at: number): boolean {
  const next = wordAt(line, at + 1)
  if (wordAt(line, at) === 'urgent' && next === 'care') return false
  if (wordAt(line, at) === 'year' && /^\d{1,2}$/.test(next) && !/^\d/.test(wordAt(line, at - 1))) return false
  return terms.longest(line, at) !== undefined
}

/** Words that, right behind the noun of a job, begin what follows the title: "Night Cook Salary: …". */
const next = wordSet(
  'job duty summary overview opportunity opportunities description department dept location salary dr category reports class code company employer agency requisition opening closing posted date bargaining about busy our we definition',
)

/** Whether a word, lower-cased, begins what follows a title where it stands right behind the noun of a job. */
export function followsTitle(word: string): boolean {
  return next.has(word)
}
