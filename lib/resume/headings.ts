import { bare } from './dates/months.ts'
import { meant } from './near-words.ts'

const SECTION_KINDS = [
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'volunteer',
  'contact',
  'interests',
  'references',
  /** What the person won, wrote and belongs to. */
  'merits',
  /** Whatever else the person tells. */
  'other',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** How résumés head their parts, in English, German, French and Spanish, as `bare` leaves them. A closed list: anything else is content. */
const HEADINGS: Readonly<Record<SectionKind, string>> = {
  summary:
    'bottom line up front|bottom line|hello|target|personal profile|in short|mission|summary of skills|summary of qualifications|highlights of qualifications|qualifications summary|profile summary|summary of experience|key qualifications|what i bring|what i offer|what i do|introduction|overview|in brief|at a glance|highlights|who i am|goal|goals|aim|statement|bio|background|about myself|summary|executive summary|profile|about|about me|objective|profil|kurzprofil|zusammenfassung|uber mich|berufliches profil|a propos|a propos de moi|resume|profil professionnel|objectif|perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo',
  work: 'military experience|military career|civilian experience|civilian work|civilian career|articles of clerkship|what i have done|what i ve done|assignments|engagements|gigs|trade experience|work life|working life|position|other employment|other work|residency|residencies|fellowships|postgraduate training|work|job|jobs|where i have worked|where i worked|jobs held|my work|where i ve worked|jobs i have had|work to date|employment to date|career to date|experience to date|employment record|employment summary|work background|employment background|job history|positions held|appointments|posts|posts held|practice|roles|internships|placements|work placements|experience|work experience|employment|employment history|work history|career history|career|professional background|positions|clinical experience|teaching experience|berufserfahrung|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung|praxiserfahrung|berufliche erfahrung|arbeitserfahrung|berufliche stationen|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|trayectoria|historial laboral',
  education:
    'tertiary|tertiary education|secondary education|higher education|further education|educational attainment|attainment|trade school|trade schools|military schools|learning|where i learned things|where i learned|where i learnt|where i trained|what i learned|schools attended|colleges|scholastic record|what i studied|what i have studied|school|schools|schooling|study|college|university|educational qualifications|academic record|academic history|academics|where i studied|formal education|education|academic background|academic qualifications|studies|degrees|educational background|ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|schule|aus und weiterbildung|formation|formations|etudes|diplomes|parcours academique|cursus|educacion|formacion|formacion academica|estudios|titulaciones',
  skills:
    'procedures|procedural skills|tools and fields|can do|things i can do|strengths|skill set|skillset|what i can do|what i know|what i am good at|what i m good at|capabilities|specialties|specialities|specialisms|knowledge|methods|techniques|laboratory techniques|lab skills|systems|it|it systems|computer|computers|computing|computer literacy|computer programs|technology|programs|programming languages|frameworks|platforms|equipment|machines|machinery|it knowledge|digital skills|areas of knowledge|practice areas|strong points|applications|skills|skills summary|competencies|competences|areas of expertise|expertise|technologies|tools|top skills|abilities|proficiencies|tech stack|software|soft skills|hard skills|clinical skills|computer skills|it skills|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|technische kenntnisse|besondere kenntnisse|kernkompetenzen|edv|schwerpunkte|competences cles|competences techniques|savoir faire|outils|logiciels|informatique|competences informatiques|competencias|habilidades|aptitudes|conocimientos|conocimientos tecnicos|herramientas|informatica|destrezas',
  languages:
    'languages known|known languages|human languages|natural languages|can speak|i speak|languages i speak|tongues|languages spoken|spoken languages|language|foreign languages|language knowledge|languages|language skills|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|lenguas',
  certificates:
    'certs|certificates held|admission|admissions|bar admissions|bits of paper|pieces of paper|papers and tickets|seminars attended|trainings attended|ongoing training|board certification|trade|tickets|cards|courses attended|courses taken|workshops|seminars|trainings|cpd|continuing professional development|continuous professional development|board certifications|endorsements|clearances|checks|short courses|in service training|certified training|classes|certifications|certification|certificates|licenses|licences|licensure|accreditations|registrations|registration|credentials|qualifications|training|courses|professional development|continuing education|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|qualifikationen|lizenzen|certificats|formations complementaires|habilitations|permis|certificados|certificaciones|cursos|licencias|formacion complementaria',
  projects: 'project experience|project work|portfolio|projects|side projects|projekte|projets|proyectos|open source',
  volunteer:
    'next to my studies|next to my study|voluntary work|voluntary experience|volunteer activities|volunteering experience|unpaid work|community involvement|community work|civic engagement|extracurricular activities|extracurriculars|leadership and service|volunteer|volunteering|volunteer experience|volunteer work|community|community service|ehrenamt|ehrenamtliches engagement|engagement|benevolat|voluntariado',
  contact:
    'contact me|address|personal data|personal|how to reach me|contact|contact details|contact information|personal information|details|kontakt|kontaktdaten|personliche daten|personliche angaben|coordonnees|contacto|datos personales|informations personnelles',
  interests:
    'hobby|free time|spare time|leisure|leisure interests|pastimes|outside work|away from work|interests|hobbies|activities|interessen|hobbys|freizeit|loisirs|centres d interet|interets|intereses|aficiones',
  references: 'declaration|references|reference|referees|referenzen|references professionnelles|referencias',
  merits:
    'articles|committees|posters|teaching|teaching and supervision|prizes and recordings|publications|papers|awards|honors|honours|achievements|accomplishments|honors awards|prizes|recognition|scholarships|grants|patents|memberships|affiliations|presentations|talks|conferences|military service|military|army|service history|service|research|research interests|availability|eligibility|work authorization|right to work|mobility|publikationen|veroffentlichungen|auszeichnungen|mitgliedschaften|distinctions|prix|publicaciones|premios',
  other:
    'extra|extras|odds and ends|bits and pieces|what else|what else i bring|also|other|others|additional|further|more|a bit more|more about me|anything else|miscellaneous|misc|notes|remarks|sonstiges|divers|otros datos|additional information',
}
const KIND_OF = new Map<string, SectionKind>(
  Object.entries(HEADINGS).flatMap(([kind, list]) => list.split('|').map((words) => [bare(words), kind as SectionKind])),
)
/** Words before a heading that change nothing about what stands under it: "Selected awards", "My skills". */
const QUALIFIER =
  /^(?:(?:my|the|professional|selected|relevant|recent|previous|past|other|further|additional|key|core|main|major|general|special|technical|practical|personal|career|current|academic|industry|vocational|supplementary|clinical|medical|undergraduate|some)\s)+/
export const LONGEST_HEADING = 48

const WORDS: ReadonlySet<string> = new Set([...[...KIND_OF.keys()].join(' ').split(' '), ...(QUALIFIER.source.match(/\p{L}+/gu) ?? [])])
/** Words without the slips of those who wrote them: "Professionel Experiance". */
const corrected = (words: string) => words.replace(/\p{L}+/gu, (word) => (WORDS.has(word) ? word : (meant(word, WORDS) ?? word)))

/** What people of a trade call their jobs: "Nursing experience", "Bar and kitchen employment". */
const OF_A_TRADE = /^(?:\p{L}+ (?:and )?){1,2}(?:experience|employment)$/u
/** What somebody else experiences is a field of work; how much experience somebody has heads nothing. */
const NO_TRADE =
  /^(?:user|customer|client|guest|visitor|patient|employee|digital|brand|product|developer|years?|no|any|some|little|proven|strong|extensive|broad|wide|i have|with) /

/** The kind of section that the jobs of a trade make: those held for nothing have their own. */
const kindOfTrade = (words: string): SectionKind | undefined =>
  OF_A_TRADE.test(words) && !NO_TRADE.test(words) ? kindByWords(words) : undefined

/**
 * The section that these words head, undefined when they are no heading: "Work Experience", "S K I L L S", "Bildung & Studium:"; with `slips`
 * also what only a line set apart may mean: "Work Experiance", "Nursing experience".
 */
export function headingKind(words: string, { slips = false } = {}): SectionKind | undefined {
  if (words.length > LONGEST_HEADING * 2) return undefined
  const spaced = spacedOut(words)
  const written = bare(spaced.replace(/\s\([^)]*\)\s*$/, ''))
    .replace(/[^\p{L}&/+,]+/gu, ' ')
    .trim()
  const plain = slips ? corrected(written) : written
  if (plain.length < 2 || plain.length > LONGEST_HEADING) return undefined
  const joined = plain.replace(/&|\+/g, 'and').replace(/\s+/g, ' ')
  const whole = kindOf(joined, slips) ?? (slips && !/\d/.test(words) ? kindOfTrade(joined) : undefined)
  if (whole) return whole
  const parts = plain.split(/\s*[&/+,]\s*|\s+(?:and|und|et|y|e)\s+/)
  const kinds = parts.map((part) => kindOf(part.trim(), slips))
  if (kinds.length < 2) return undefined
  const kind = kinds.find((each) => each !== undefined && each !== 'other' && each !== 'merits') ?? kinds[0]
  if (kinds.every((each) => each !== undefined)) return kind
  // "EDUCATION & ARMY SCHOOLS", "OPLEIDING / EDUCATION": what another word or another language adds.
  const isTold = parts.every((part, at) => kinds[at] !== undefined || kindByWords(part) === kind)
  const isTwice = parts.length === 2 && plain.includes(' / ') && kind !== undefined && IN_TWO_LANGUAGES.has(kind)
  return spaced === spaced.toUpperCase() && (isTold || isTwice) ? kind : undefined
}

/** Sections whose headings are words of no other use, so that one of two languages tells them. */
const IN_TWO_LANGUAGES: ReadonlySet<SectionKind> = new Set(['work', 'education', 'languages', 'certificates'])

/** What a heading in words of one's own is about, the first that holds: "Where my work took me", "Jobs on the side". */
const ABOUT: readonly (readonly [SectionKind, RegExp])[] = [
  ['volunteer', /\b(?:unpaid|volunt\w*|giving back|charity|civic|church|parish|community$|ehrenamt\w*|benevol\w*)\b/],
  ['education', /\b(?:study|studies|studied|school\w*|learn\w*|learnt|education\w*|degrees?|universit\w*|studium|etudes|estudios)\b/],
  [
    'work',
    /\b(?:jobs?|work|worked|working|employ\w*|career|positions?|posts?|roles?|experience|internships?|arbeit\w*|beruf\w*|emplois?|trabajos?)\b/,
  ],
]

/** The kind of section that a line which is set as a heading heads by one of its words; undefined when none tells. */
export function kindByWords(words: string): SectionKind | undefined {
  const plain = bare(spacedOut(words))
  return /\b(?:permit|authori[sz]ation|eligib\w*|outside|away|beside|after)\b/.test(plain)
    ? undefined
    : ABOUT.find(([, about]) => about.test(plain))?.[0]
}

/** Words without the room between their letters: "S K I L L S", "W O R K   H I S T O R Y" (a wide gap is a tab). */
export const isSpacedOut = (words: string): boolean => /^\S(?:\s+\S){3,}:?$/.test(words.trim()) && /\p{L}/u.test(words)
const spacedOut = (words: string) =>
  isSpacedOut(words)
    ? words
        .trim()
        .split(/\s{2,}|\t/)
        .map((word) => word.replace(/\s/g, ''))
        .join(' ')
    : words

const known = (words: string) => KIND_OF.get(words) ?? KIND_OF.get(words.replace(QUALIFIER, ''))
/** The kind that words name; with `slips` also one where many should be, and many where one should. */
const kindOf = (words: string, slips: boolean) =>
  known(words) ?? (slips ? (known(`${words}s`) ?? (words.endsWith('s') ? known(words.slice(0, -1)) : undefined)) : undefined)
