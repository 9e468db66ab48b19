import { type Stretch, wordAt } from '../../stretch.ts'
import { compilePhrases } from '../../words/phrases.ts'
import { wordSet } from '../../words/word-set.ts'

/** Only employers look for people, or treat all alike. */
export const STRONG = 3
/** "Is looking for", "are currently hiring". */
const seeking = ['is', 'are']
  .flatMap((is) => ['', 'currently ', 'now ', 'actively ', 'also ', 'presently ', 'urgently '].map((when) => `${is} ${when}`))
  .flatMap((is) =>
    [
      'looking',
      'seeking',
      'hiring',
      'searching for',
      'recruiting',
      'in search of',
      'in need of',
      'accepting applications',
      'inviting applications',
    ].map((doing) => is + doing),
  )
  .join('|')
/** What follows an employer's name at the start of a statement, and how much it proves. */
export const predicates = compilePhrases<number>([
  [
    seeking +
      '|seeks|invites|invite|has an opening|has openings|have openings|has immediate openings|has a position|has positions|has vacancies|would like to hire|would like to appoint|wants to hire|is pleased to announce|is pleased to invite|is excited to announce|has an immediate opening|has an exciting opportunity|have an exciting opportunity|have an opportunity|wishes to engage|would love to meet|would like to meet|would like to add|have an opening|have an immediate opening|has an opportunity|has a vacancy|have a vacancy|wants to hear from|want to hear from|would love to hear from|would like to hear from|would like to recruit|wishes to appoint|wish to appoint|wishes to recruit|recrute|recherche un|recherche une|sucht einen|sucht eine|sucht ab|stellt ein|busca un|busca una|cerca un|cerca una|hledá|szuka|zoekt een',
    STRONG,
  ],
  [
    'is an equal opportunity|is an equal opportunities|are an equal opportunity|are an equal opportunities|is an equal employment|is proud to be|is committed to|provides equal|is an affirmative|is an eoe|is an eeo|is a disability confident|is a drug free|does not discriminate|welcomes applications|encourages applications|particularly welcomes|especially welcomes',
    STRONG,
  ],
  [
    'hires|requires a|requires an|require a|require an|now requires|is excited to add|is on a mission|are on a mission|is building|is reinventing|is rethinking|is transforming|needs a|needs an|is growing|are growing|is expanding|are expanding|is after a|is after an|are after a|are after an|is on the lookout for|is on the hunt for|is a leading|is the leading|is a global|is the world|is one of the|is based in|is headquartered|was founded|was established',
    2,
  ],
  [
    'needs|is a|is an|is the|has been|have been|is now|has grown|celebrates|welcomes|believes|offers|provides|does not accept|will not pay|values|helps|specializes|specialises|operates|participates in',
    1.5,
  ],
])
/** What employers do. */
export const employerVerbs = wordSet(
  'needs requires require drives strives makes make builds runs run supplies employs helps supports provides delivers designs develops manufactures produces sells serves owns operates grows breeds keeps holds insures moves publishes protects answers lets connects powers enables brings cares treats teaches trains ships distributes represents manages offers gives creates partners specialises specializes started opened began got joined has have is are was works looks covers studies conducts houses cleans repairs installs services fixes cooks bakes brews prints packs transports hauls processes protects advises invests funds finances leads studies unites combines transforms empowers bietet sucht entwickelt recherche accueille compte propose ofrece busca',
)
export const copulas = wordSet('is are was were has have ist es est')
/** Among the first lines of a text, a sentence about a name is as a rule about the employer. */
export const EARLY = 6
const LONGEST_ASIDE = 20

/** The token after what is said of a name between brackets or commas; `at` itself where nothing is. */
export function afterAside(line: Stretch, at: number): number {
  const opener = wordAt(line, at)
  if (opener !== '(' && opener !== ',') return at
  const closer = opener === '(' ? ')' : ','
  for (let end = at + 1; end <= at + LONGEST_ASIDE; end++) if (wordAt(line, end) === closer) return end + 1
  return at
}
