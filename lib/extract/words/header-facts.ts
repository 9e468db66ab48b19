import { employmentTypes } from './employment.ts'
import { splitLabel } from './labels.ts'
import { parseSalary } from './pay.ts'
import { withoutWorkplace, workplace } from './workplace.ts'

/** What a short piece beside a posting's title can say without a label of its own. */
export type HeaderFact = 'pay' | 'employment' | 'workplace' | 'posted' | 'experience' | 'department' | 'other'

const longest = 60

/** When the posting was put up: the words for it, or a span of time that lies behind. */
const posted =
  /^(?:(?:re)?posted|published|listed|added|updated|active|online seit|veröffentlicht|erschienen|publi[ée]e?|mise? en ligne|publicad[ao]|pubblicat[ao]|zveřejněno|přidáno|dodano|opublikowan[aoy]|geplaatst|publicerad|oprettet|lagt ut|опубликован\w*|发布)\b|\b(?:ago|zuvor)$|^(?:vor|il y a|hace|há|před) (?:\d|ein|un)|\b(?:geleden|fa|temu|sedan|siden|назад)$|^\d{1,2}[-月]\d{1,2}日?\s*发布$|^just now$|^(?:today|yesterday|heute|gestern|aujourd.hui|hier|hoy|ayer|dnes|včera|oggi|ieri|hoje|ontem|dziś|dzisiaj|wczoraj|vandaag|gisteren)$/i
const experience =
  /^(?:\d{1,2}\+?(?: ?(?:-|–|to|bis|à|a|až) ?\d{1,2})?\+? ?(?:years?|yrs?|jahre?|ans|años|anni|anos|let|roky|lat|jaar|år|年)\b.{0,25}|(?:mid|senior|junior|entry|executive|director|associate)(?:[- ]?level| ?\(.*\))?|(?:entry|mid|senior|junior)[- ](?:mid |to )?(?:senior )?level|berufseinsteiger|berufserfahrene|mit berufserfahrung|débutant|confirmé|经验不限|\d+-?\d*年经验|本科|大专|硕士|招\d+人)$/i
/** Parts of organisations, the way boards name them beside a title. */
const department =
  /^(?:(?:software |hardware |product |data |customer |business |human |people|it|sales|research|quality|supply|public|corporate|general|legal|finance|marketing|operations|design|growth|field|r&d)[ &/,]*(?:and |und |et |e |y )?)*(?:engineering|development|operations|ops|marketing|sales|finance|accounting|legal|design|product|people|support|success|service|services|resources|hr|it|data|research|r&d|security|infrastructure|administration|admin|nursing|clinical|logistics|production|manufacturing|maintenance|purchasing|procurement|communications?|education|growth|partnerships|talent|recruiting|quality|science|analytics|technology|retail|hospitality|management|relations|affairs|planning|vertrieb|einkauf|produktion|entwicklung|verwaltung|personal|technik|logistik|instandhaltung|buchhaltung|konstruktion|pflege|informatique|comptabilité|commercial|ressources humaines|recherche|achats|ventas|compras|administración|tecnología|operaciones|vendite|acquisti|amministrazione|produzione|výroba|obchod|nákup|údržba|produkcja|sprzedaż|zakupy|verkoop|inkoop|planning|zorg|tecnologia|研发|技术|销售|市场|运营|产品|研发中心|研发部|技术部)(?: team| department)?$/i
/** Contracts without an end, which are no type of employment of their own. */
const lasting =
  /^(?:CDI|permanent|permanent (?:contract|position)|unbefristet\w*|festanstellung|feste anstellung|contrat à durée indéterminée|contrato indefinido|indefinido|tempo indeterminato|umowa o pracę|umowa zlecenie|kontrakt b2b|na dobu neurčitou|vast|vaste aanstelling|tillsvidareanställning)$/i
const other =
  /^(?:\d[\d,.+\s–-]*(?:\s*(?:employees|mitarbeiter|salariés|empleados|dipendenti|zaměstnanců|pracowników|medewerkers|applicants|openings?|reviews|views|people|人))?|new|urgent|featured|promoted|hot|verified|multiple openings|overview|application|job description|not specified|yes|no|\d(?:[.,]\d)?\s*(?:\/ ?5|★)?|[•·|,–—-]+|#.{1,30})$/i

/** Which fact a short piece states, if it states one and hardly anything else. */
export function headerFact(piece: string): HeaderFact | undefined {
  const said = piece.replace(/^[^\p{L}\p{N}$€£¥₹]+/u, '').trim()
  if (said === '') return 'other'
  if (said.length > longest || splitLabel(said)) return undefined
  if (other.test(said)) return 'other'
  if (posted.test(said)) return 'posted'
  if (experience.test(said)) return 'experience'
  if (isPay(said)) return 'pay'
  if (department.test(said)) return 'department'
  const words = said.split(/[\s,/()&+-]+/).filter(Boolean).length
  if (lasting.test(said)) return 'employment'
  if (words <= 6 && employmentTypes(said) && !/[.!?;:]$/.test(said)) return 'employment'
  return words <= 6 && workplace(said) && !/\p{L}/u.test(withoutWorkplace(said)) ? 'workplace' : undefined
}

/** A sum of money and little beside it; bonuses and funding are spoken of in sentences. */
function isPay(said: string): boolean {
  if (!/\d/.test(said)) return false
  const rest = said.replace(/[\d.,'’\s–—~/-]+|€|£|\$|¥|₹|k\b/gi, ' ').trim()
  return parseSalary(said) !== undefined && rest.split(/\s+/).length <= 8
}
