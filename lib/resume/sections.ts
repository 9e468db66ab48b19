import { bare } from './dates/months.ts'
import type { Line } from './document.ts'
import { isLanguageName } from './parts/language-names.ts'
import { membersOf } from './parts/list.ts'

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
  'other',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** A part of a document under one heading; `head` is what stands before all headings. */
export interface Section {
  kind: SectionKind | 'head'
  heading: Line | undefined
  lines: Line[]
}

/** How résumés head their parts, in English, German, French and Spanish, as `bare` leaves them. A closed list: anything else is content. */
const HEADINGS: Readonly<Record<SectionKind, string>> = {
  summary:
    'summary|professional summary|career summary|executive summary|profile|professional profile|personal profile|about|about me|objective|career objective|personal statement|profil|kurzprofil|zusammenfassung|uber mich|berufliches profil|a propos|a propos de moi|resume|profil professionnel|objectif|perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo',
  work: 'experience|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience|professional background|positions|clinical experience|teaching experience|industry experience|selected experience|berufserfahrung|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung|praxiserfahrung|berufliche erfahrung|arbeitserfahrung|berufliche stationen|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|trayectoria|historial laboral',
  education:
    'education|academic background|academic qualifications|education and training|studies|degrees|educational background|ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|schule|aus und weiterbildung|formation|formations|etudes|diplomes|parcours academique|cursus|educacion|formacion|formacion academica|estudios|titulaciones',
  skills:
    'skills|key skills|core skills|technical skills|skills summary|core competencies|competencies|competences|areas of expertise|expertise|technologies|tools|technical proficiencies|top skills|abilities|proficiencies|tech stack|software|soft skills|hard skills|clinical skills|computer skills|it skills|kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|technische kenntnisse|besondere kenntnisse|kernkompetenzen|edv|schwerpunkte|competences cles|competences techniques|savoir faire|outils|logiciels|informatique|competences informatiques|competencias|habilidades|aptitudes|conocimientos|conocimientos tecnicos|herramientas|informatica|destrezas',
  languages: 'languages|language skills|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|lenguas',
  certificates:
    'certifications|certification|certificates|licenses|licences|licensure|licenses and certifications|accreditations|registrations|registration|credentials|qualifications|professional qualifications|training|courses|professional development|continuing education|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|fortbildung|qualifikationen|lizenzen|certificats|formations complementaires|habilitations|permis|certificados|certificaciones|cursos|licencias|formacion complementaria',
  projects: 'projects|selected projects|personal projects|key projects|side projects|projekte|projets|proyectos|open source',
  volunteer:
    'volunteer|volunteering|volunteer experience|volunteer work|community|community service|ehrenamt|ehrenamtliches engagement|engagement|benevolat|voluntariado',
  contact:
    'contact|contact details|contact information|personal details|personal information|details|kontakt|kontaktdaten|personliche daten|persönliche angaben|personliche angaben|coordonnees|contacto|datos personales|informations personnelles',
  interests: 'interests|hobbies|activities|interessen|hobbys|freizeit|loisirs|centres d interet|interets|intereses|aficiones',
  other:
    'references|referees|publications|selected publications|awards|honors|honours|achievements|honors awards|prizes|patents|memberships|professional memberships|affiliations|presentations|conferences|referenzen|publikationen|veroffentlichungen|auszeichnungen|mitgliedschaften|references professionnelles|distinctions|prix|referencias|publicaciones|premios|additional information|sonstiges|divers|otros datos',
}
const KIND_OF = new Map<string, SectionKind>(
  Object.entries(HEADINGS).flatMap(([kind, list]) => list.split('|').map((words) => [bare(words), kind as SectionKind])),
)
const LONGEST = 48

/** The section that these words head, undefined when they are no heading: "Work Experience", "S K I L L S", "Bildung & Studium:". */
export function headingKind(words: string): SectionKind | undefined {
  if (words.length > LONGEST * 2) return undefined
  const spaced = /^(?:\p{L}\s){3,}\p{L}$/u.test(words.trim()) ? words.replace(/\s/g, '') : words
  const plain = bare(spaced)
    .replace(/[^\p{L}&/+,]+/gu, ' ')
    .trim()
  if (plain.length < 3 || plain.length > LONGEST) return undefined
  const whole = KIND_OF.get(plain.replace(/&|\+/g, 'and').replace(/\s+/g, ' '))
  if (whole) return whole
  const parts = plain.split(/\s*[&/+,]\s*|\s+(?:and|und|et|y|e)\s+/)
  const kinds = parts.map((part) => KIND_OF.get(part.trim()))
  return kinds.length > 1 && kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined
}

/** Sections that one line may hold by itself: "Languages: German, English". */
const INLINE: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'certificates', 'interests', 'contact'])

/** Parts a document's lines at its headings. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  let current: Section = { kind: 'head', heading: undefined, lines: [] }
  const sections = [current]
  const open = (section: Section) => {
    sections.push(section)
    current = section
  }
  for (const line of lines) {
    const kind = isHeadingLike(line) ? headingKind(line.text) : undefined
    if (kind) {
      open({ kind, heading: line, lines: [] })
      continue
    }
    const label = labelOf(line)
    if (label && label.kind !== current.kind && !belongs(label, current.kind)) {
      const before = current
      sections.push({ kind: label.kind, heading: undefined, lines: [label.rest] })
      open({ ...before, lines: [] })
      continue
    }
    if (line.apart && current.kind !== 'head') open({ kind: 'head', heading: undefined, lines: [] })
    current.lines.push(line)
  }
  return sections.filter(({ heading, lines }) => heading !== undefined || lines.length > 0)
}

/** Whether a labelled line is a part of the section it stands in: skills used in a job, and among skills the languages of programs. */
function belongs({ kind, rest }: { kind: SectionKind; rest: Line }, section: Section['kind']): boolean {
  if (section === 'work') return kind === 'skills'
  const named = membersOf(rest.text).some(({ text }) => isLanguageName(text.split(/[\s(:–—-]/)[0] ?? ''))
  return section === 'skills' && kind === 'languages' && !named
}

function isHeadingLike({ text, bullet }: Line): boolean {
  return !bullet && !text.includes('\t') && !/[.;,]$/.test(text)
}

function labelOf(line: Line): { kind: SectionKind; rest: Line } | undefined {
  const colon = line.text.indexOf(':')
  if (colon < 3 || colon > LONGEST) return undefined
  const kind = headingKind(line.text.slice(0, colon))
  const from = line.text.length - line.text.slice(colon + 1).trimStart().length
  if (!kind || !INLINE.has(kind) || from >= line.text.length) return undefined
  return { kind, rest: { ...line, text: line.text.slice(from), start: line.start + from } }
}
