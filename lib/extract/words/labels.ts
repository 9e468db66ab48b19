import type { Field } from '../fields/field.ts'

/** The labels by field, whole and case folded, without the colon. */
const labels: Record<Field, string> = {
  title:
    '(?:job|position|role|posting|vacancy|working)(?: posting)? (?:title|name)|title of (?:the )?position|position|job|role|stellenbezeichnung|position(?:stitel)?|jobtitel|intitulé (?:du|de) poste|intitulé|poste|puesto|cargo|název pozice|pozice|stanowisko|functie(?:titel)?|должность|职位名称|職位|職種',
  hiringOrganization:
    '(?:hiring |posting )?(?:company|organi[sz]ation|employer|institution|recruiter|agency|institution/company|company/institution)(?: name)?|posted by|advertiser|unternehmen|arbeitgeber|firma|entreprise|employeur|société|organisme|empresa|azienda|datore di lavoro|společnost|zaměstnavatel|spoločnosť|zamestnávateľ|pracodawca|bedrijf|werkgever|företag|arbetsgivare|virksomhed|arbeidsgiver|компания|работодатель|公司(?:名称)?|会社名|企業名|회사',
  jobLocation:
    '(?:job |work |primary |office |position |posting )?locations?(?: name)?|locations? (?:of|for) (?:the )?(?:position|job|work)|locations?: city|(?:work|job|duty) ?(?:place|site|station)|city|place of (?:work|employment)|where|town/city|based in|standorte?|arbeitsorte?|einsatzorte?|ort|dienstort|dienstsitz|lieux?(?: de travail| du poste)?|localisation|ville|ubicación|lugar(?: de trabajo)?|localidad|ciudad|localização|local(?: de trabalho)?|cidade|sede(?: di lavoro)?|luogo(?: di lavoro)?|località|město|lokalita|místo (?:výkonu práce|pracoviště|práce)|pracoviště|adresa|miesto (?:práce|výkonu)|lokalizacja|miejsce pracy|(?:werk)?locatie|standplaats|plaats|ort/plats|arbetsort|plats|arbejdssted|sted|arbeidssted|город|место работы|регион|工作地(?:点|點|址)|上班地[点點]|地点|勤務地|근무지(?:역)?',
  jobLocationType:
    '(?:work(?:place|ing)?|location|job|remote) (?:type|model|mode|arrangement|setting|policy|status)|remote|workplace|arbeitsmodell|home[- ]?office|télétravail|modalidad|modalità|forma práce|tryb pracy|формат работы',
  employmentType:
    '(?:employment|job|contract|position|work|engagement|appointment|vacancy)[- ]?(?:type|status|basis|nature|term|schedule)s?|type of (?:employment|contract|position|job)|(?:full|part)[- ]time/(?:full|part)[- ]time|schedule|contract|hours|time type|commitment|anstellungsart|beschäftigungsart|vertragsart|arbeitszeit|arbeitsverhältnis|pensum|type de contrat|contrat|type d.emploi|temps de travail|tipo de (?:contrato|empleo|jornada)|jornada|contrato|tipo di (?:contratto|impiego)|contratto|typ (?:úvazku|pracovního poměru|pracovného pomeru)|druh (?:úvazku|pracovného pomeru)|úvazek|pracovní poměr|rodzaj umowy|wymiar (?:pracy|etatu)|dienstverband|contracttype|anställningsform|omfattning|ansættelsesform|ansettelsesform|тип занятости|занятость|工作性[质質]|雇用形態|고용형태',
  baseSalary:
    '(?:base |annual |hourly |monthly |starting |target |expected |estimated |offered |gross |yearly )*(?:salary|pay|compensation|wage|remuneration|rate)(?: (?:range|rate|scale|band|offered|details|package|per (?:hour|year|month)))?|gehalt|vergütung|entgelt|bezahlung|lohn|salaire|rémunération|salario|sueldo|remuneración|retribuci[oó]n|retribuzione|remuneração|salário|plat|mzda|wynagrodzenie|salaris|lön|løn|lønn|зарплата|薪资|薪資|薪酬|工作待遇|月薪|年収|給与|연봉|급여',
  datePosted:
    '(?:date )?(?:posted|published|opened|advertised|listed)(?: (?:on|date|since|at))?|(?:post(?:ed|ing)?|open(?:ing)?|publish(?:ed|ing)?|publication|start of advertisement|listing|job posted)[- ]?date|published (?:on|in)|veröffentlicht(?: am)?|online seit|publi[ée]e?(?: le)?|date de publication|fecha de publicación|publicad[ao](?: el)?|data de publicação|pubblicat[ao](?: il)?|zveřejněno|datum (?:zveřejnění|pridania)|publiceringsdatum|publicerad|опубликовано|发布(?:时间|日期)|掲載日',
  validThrough:
    'open(?:ing)? (?:&|and) clos(?:ing|e) dates?|(?:closing|close|clos(?:es|ed)|expir(?:y|ation|es)|end|last|due|deadline|application(?:s)?(?: closing| deadline| end)?)[- ]?(?:date|on)?(?: for applications?| to apply| of advertisement)?|(?:application )?deadline|apply (?:by|before|until)|applications? (?:close|due|deadline)(?: date| on)?|valid (?:through|until)|bewerbungsfrist|bewerbungsschluss|bewerben bis|gültig bis|date limite(?: de candidature)?|clôture(?: des candidatures)?|fecha (?:límite|de cierre|fin)|data (?:limite|scadenza)|scadenza|uzávěrka|platnost do|termin (?:składania|aplikowania)|ważn[ae] do|sluitingsdatum|reageren voor|sista ansökningsdag|ansøgningsfrist|søknadsfrist|截止(?:日期|时间)|応募締切|締切|마감일',
  identifier:
    '(?:job|req(?:uisition)?|position|posting|vacancy|reference|ref|auto req|advert|announcement|opening|role|tracking)[. ]*(?:id|nr|no|number|code|#|ref(?:erence)?|requisition id)?\\.? ?(?:#|id|number)?|(?:stellen|kenn|referenz)[- ]?(?:id|nummer|ziffer|nr\\.?)|kennziffer|référence|ref\\.?|referencia|numéro|číslo (?:pozice|nabídky|inzerátu)|id pozice|nr ref\\.?|vacaturenummer|referensnummer|职位编号',
}
const anyWhole = new RegExp(`^(?:${Object.values(labels).join('|')})$`, 'i')
const patterns = (Object.keys(labels) as Field[]).map((name) => [name, new RegExp(`^(?:${labels[name]})$`, 'i')] as const)
const any = new RegExp(`^(${Object.values(labels).join('|')})\\s*[:：]\\s*(.*)$`, 'i')
const longestLabel = 40
/** Words that are labels before a colon, and any words without one. */
const needsColon =
  /^(?:job|position|role|posting|where|city|ort|ville|contract|hours|remote|schedule|plat|local|plats|sted|poste|puesto|cargo|pozice|functie|contrat|contrato|commitment|workplace|reference|ref|vacancy|opening|rate|pay|salary|compensation|company|organization|advert|announcement|tracking|benefits|closed?|posted|published|listed|where|id|number)$/i

/** Labels of what is no field of a posting. */
const others =
  /^(?:experience|ctc|shift|notice period|department|qualifications?|education|vacancies|openings|start date|reports to|grade|band|level)$/i

/** Whether words, written with a capital, are a label before a colon. */
export function isLabel(label: string): boolean {
  return /^\p{Lu}/u.test(label) && (fieldOf(label) !== undefined || others.test(label))
}

/** The field that a label names. Without a colon behind it only words count that are nothing but labels, unless the layout makes it one. */
export function labelName(label: string, laidOut = false): Field | undefined {
  const name = fieldOf(label)
  return name && (laidOut || /[:：]\s*$/.test(label) || !needsColon.test(label.trim())) ? name : undefined
}

function fieldOf(label: string): Field | undefined {
  const bare = label.replace(/[\s:：*]+$/, '').trim()
  if (bare === '' || bare.length > longestLabel || !anyWhole.test(bare)) return undefined
  return patterns.find(([, pattern]) => pattern.test(bare))?.[0]
}

/** A line that holds a label and its value: "Location: Toronto". */
export function splitLabel(line: string): { name: Field; value: string } | undefined {
  const colon = line.length <= 300 ? line.search(/[:：]/) : -1
  const found = colon > 0 && colon <= longestLabel + 2 ? any.exec(line) : null
  const name = found?.[1] === undefined ? undefined : fieldOf(found[1])
  return name && { name, value: found?.[2]?.trim() ?? '' }
}
