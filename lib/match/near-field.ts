import { BUSINESS, COMPUTING, ENGINEERING } from './field-of-study.ts'

/** How postings say that a field near to those they name will do. */
const NEAR_WILL_DO =
  /(?<!\p{L})(?:(?:or|and) (?:(?:an?|any|an)?other |an? |any )?(?:closely |directly )?(?:related|similar|comparable|relevant|allied|adjacent|neighbou?ring)(?: (?:\p{L}+[ -])?(?:field|discipline|subject|degree|area|stud(?:y|ies)|course|major|qualification|specialism|programme|program|one)s?)?|or the like|or suchlike)(?!\p{L}| (?:experience|work|practice|role|job|position)s?)/iu

/** Fields that lie near to each other, by words for them; one may lie in several. */
const NEIGHBOURS: readonly (readonly RegExp[])[] = [
  [COMPUTING, /cyber|it security|\bdata\b|math|statisti|physics|physik|physique|electr|elektr|telecom|robot/],
  [ENGINEERING],
  [BUSINESS, /\btax|audit/],
  [
    /language|linguist|philolog|translat|interpret|literature|\benglish\b|\bfrench\b|\bgerman\b|\bspanish\b|technical (?:communication|writing)/,
  ],
  [/communications?\b(?! (?:engineering|technology|systems))|journalis|media studies|public relations|marketing|advertising/],
  [/design|visual communication|illustration|typograph|fine art|graphic/],
  [/chemi|biolog|biotech|biomedic|pharm|genetic|life science|food (?:science|technology)/],
  [/nurs|midwi|health|paramedic|physiotherap|occupational therapy|medicine\b/],
  [/psycholog|sociolog|social (?:work|science|care|polic|pedagog)|counsel|youth work|anthropolog|criminolog|education\b|pedagog/],
  [/\blaw\b|legal/],
  [/hospitality|hotel|tourism|culinary|gastronom|catering|event management/],
  [/logistic|supply chain|transport|procurement|purchasing/],
  [/construction|civil engineering|quantity survey|building|architectur|surveying/],
  [/agricultur|agronom|horticultur|forest|environmental|ecolog|landscape/],
  [/histor|archaeolog|museum|heritage|library|archiv/],
]

/** Whether a posting takes a field near to those it names. */
export function takesNearField(words: string): boolean {
  return NEAR_WILL_DO.test(words)
}

/** Whether what was studied lies near to a field. */
export function isNearField({ area, studyType }: { area: string | undefined; studyType: string | undefined }, asked: string): boolean {
  const whole = (area ?? studyType ?? '').toLowerCase()
  const wanted = asked.toLowerCase()
  return NEIGHBOURS.some((near) => [wanted, whole].every((field) => near.some((words) => words.test(field))))
}
