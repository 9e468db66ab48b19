/** What a column of a table may hold for a posting, and the headings that trackers and spreadsheets give it, folded. */
export const csvFields = {
  title: ['title', 'job title', 'position', 'job position', 'role', 'job', 'jobtitel', 'stelle', 'poste', 'puesto'],
  organisation: ['organisation', 'organization', 'company', 'company name', 'employer', 'firma', 'unternehmen', 'entreprise', 'empresa'],
  place: ['place', 'location', 'job location', 'city', 'ort', 'standort', 'lieu', 'lugar', 'ubicacion'],
  url: ['address', 'url', 'link', 'job url', 'job link', 'job post url', 'posting url', 'listing url'],
  status: ['status', 'stage', 'list', 'list name', 'column', 'board list', 'etat', 'statut', 'estado'],
  savedAt: ['saved', 'date saved', 'saved at', 'created', 'created at', 'date created', 'date added', 'added'],
  appliedAt: ['applied', 'date applied', 'applied at', 'applied on', 'application date'],
  closes: ['closes', 'deadline', 'application deadline', 'closing date', 'due date', 'frist'],
  datePosted: ['posted', 'date posted', 'posted at', 'posted on'],
  pay: ['pay', 'salary', 'max salary', 'max. salary', 'compensation', 'salary range', 'gehalt', 'salaire', 'salario'],
  nextStep: ['next step', 'next action', 'todo', 'to do', 'task'],
  nextStepOn: ['next step on', 'follow up', 'follow-up', 'follow up date', 'follow-up date', 'next step date'],
  contact: ['contact', 'contacts', 'recruiter', 'contact name', 'hiring manager'],
  tags: ['tags', 'labels', 'tag', 'label'],
  notes: ['notes', 'note', 'comments', 'comment', 'notizen'],
  description: ['description', 'job description', 'posting', 'text'],
} as const satisfies Record<string, readonly string[]>

export type CsvField = keyof typeof csvFields
/** Which column of the table (its heading) holds what. */
export type CsvMapping = Partial<Record<CsvField, string>>

const fold = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

/** The mapping that a table's headings suggest; each column is used once. */
export function guessMapping(headings: readonly string[]): CsvMapping {
  const mapping: CsvMapping = {}
  const taken = new Set<string>()
  for (const [field, names] of Object.entries(csvFields) as [CsvField, readonly string[]][]) {
    const heading = names
      .map((name) => headings.find((each) => !taken.has(each) && fold(each) === fold(name)))
      .find((each) => each !== undefined)
    if (heading === undefined) continue
    mapping[field] = heading
    taken.add(heading)
  }
  return mapping
}
