import { isCapitalised, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordsAt } from '../../words/words-at.ts'
import { afterSigns, type Claim, type FactReader, isOneOf, type Line } from '../line.ts'
import { isTown } from '../location/towns.ts'
import { isNamePart, legal, nameEnd } from '../names.ts'
import { employerClaims, isEmployer } from './employer.ts'
import { employerNoun, SURE } from './employer-nouns.ts'
import { EARLY } from './words.ts'

/** What a public body's name proves, which begins with its own kind. */
const BODY = 0.7
/** What a name proves that the text gives to those who write it. */
const OURS = 3
/** What a name proves for whom an agency says it seeks. */
const CLIENT = 8
/** What employers are awarded, and call themselves after. */
const awards = compilePhrases([
  [
    'disability confident|living wage|investors in people|great place to work|equal opportunity|equal opportunities|mindful employer|carbon neutral|iso|b corp',
    true,
  ],
])
/** "We founded", "my sister and I opened": who tells it tells of the employer, where a year follows, "in 2013", or what it is for. */
const BEGUN = 2.2
const beginnings = ['started', 'founded', 'opened', 'set up', 'launched', 'established', 'built', 'began', 'created']
  .flatMap((began) => [`we ${began}`, `i ${began}`])
  .concat(['we run', 'we own'])
  .join('|')
/** What an employer's name follows inside a sentence. */
const openers = compilePhrases<number>([
  [
    'join us at|welcome to|here at|career at|career with|careers at|opportunity at|opportunity with|role at|role with|position at|position with|job at|team at|joining|a division of|a subsidiary of|part of the|employees of|employed by',
    1.5,
  ],
  [
    'become part of|working life at|interest in working at|interest in working for|interest in joining|your interest in|governors of|trustees of|i run|i own|posted on behalf of|team behind|people behind|company behind|join the team at|join our team at|opportunity to join|chance to join|to grow with|invite you to join|proud to be part of|posted by|by employer details|wanted by|required by|needed by|vacancy exists at|vacancies exist at|has arisen at|have arisen at|vacancy at|vacancies at|opening at|openings at',
    2,
  ],
  [
    'been retained by|been engaged by|been instructed by|been commissioned by|been appointed by|are retained by|are instructed by|are recruiting on behalf of|recruiting on behalf of',
    CLIENT,
  ],
  ["we're|we are|we at|all of us at|here from|hi from|greetings from", OURS],
  [beginnings, BEGUN],
  // "City of Leeds", named again and again, is the employer.
  ['city of|county of|state of|town of|village of|borough of|municipality of|shire of|university of', BODY],
])

/** The employer named inside a sentence: "join us at Acme", "a division of Acme". Each proves little by itself. */
export const organizationInside: FactReader = {
  triggers: openers.keys,
  read(line) {
    if (line.role === 'heading') return []
    const found: Claim[] = []
    for (let at = line.from; at < line.to; at++) {
      const opener = openers.longest(line, at)
      // "Part of the Larkin Group", by itself, is said of an employer that is named above.
      if (opener && at === line.first && wordAt(line, at) === 'part') continue
      const behind = opener ? afterSigns(line, opener.to, '*_') : at
      const start =
        opener?.value === OURS && wordAt(line, behind) === 'the' && (isCapitalised(line, behind) || isSurelyNamed(line, behind + 1))
          ? behind + 1
          : behind
      if (opener?.value === BODY && isNamePart(line, at) && isEmployer(line, at + 2))
        found.push(...employerClaims(line, at, nameEnd(line, at), BODY))
      if (!opener || opener.value === BODY || !isEmployer(line, start) || !isNamePart(line, start) || awards.longest(line, start)) continue
      const end = nameEnd(line, start)
      if (opener.value === BEGUN && !isBegun(line, start, end)) continue
      // "Part of the Product Management team" tells of a team.
      if (wordAt(line, at) === 'part' && /^(?:team|teams|department|function|division|unit)$/.test(wordAt(line, end))) continue
      const isWe =
        opener.value === BEGUN ||
        opener.value < OURS ||
        wordAt(line, opener.to - 1) === 'at' ||
        isOneOf(wordAt(line, end), ',.!-(;*_') ||
        end >= line.to
      const isSure =
        (wordAt(line, at) === 'welcome' && isWhole(line, at, end)) ||
        (opener.value < 2 && wordAt(line, opener.to - 1) === 'at' && (employerNoun(line, start, end) >= SURE || isSoughtFor(line, at)))
      if (isWe) found.push(...employerClaims(line, start, end, isSure ? 2 : opener.value))
    }
    return found
  },
}

/** "We started Acme in 2013", "we built Acme to end waste", but not "we opened Leeds in 2013": a name before its year, its purpose or what it is. */
function isBegun(line: Line, start: number, end: number): boolean {
  if (isTown(line, start, end)) return false
  const next = wordAt(line, end) === '.' && legal.has(wordAt(line, end - 1)) ? end + 1 : end
  if (/^(?:to|because)$/.test(wordAt(line, next)) || (wordAt(line, next) === ',' && /^an?$/.test(wordAt(line, next + 1)))) return true
  return /^(?:in|back)$/.test(wordAt(line, next)) && [1, 2, 3].some((ahead) => /^(?:19|20)\d\d$/.test(wordAt(line, next + ahead)))
}

/** "Welcome to Acme!": a line of nothing else near the top, and no town. */
function isWhole(line: Line, at: number, end: number): boolean {
  return at === line.first && line.place < EARLY && (end >= line.to || /^[!.,]$/.test(wordAt(line, end))) && !isTown(line, at + 2, end)
}

/** "We are the Larkhill Housing Association": with "the" only what no team or leader is called. */
function isSurelyNamed(line: Line, from: number): boolean {
  return isNamePart(line, from) && isEmployer(line, from) && employerNoun(line, from, nameEnd(line, from)) >= SURE
}

/** How far before "to join us at" it says who is sought. */
const LONGEST_SOUGHT = 14
const seeks = wordsAt('looking searching recruiting hiring seeking seek seeks need needs hire recruit after')

/** "We are looking for a night cook to join us at Acme": whether someone is sought before the join at token `at`. */
function isSoughtFor(line: Line, at: number): boolean {
  if (wordAt(line, at) !== 'join' || wordAt(line, at - 1) !== 'to') return false
  for (let back = at - 2; back > at - LONGEST_SOUGHT && back >= line.first; back--) if (seeks(line, back)) return true
  return false
}
