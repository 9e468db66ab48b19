import { isNamed, linkOf } from '../header.ts'
import { words } from '../page-text.ts'
import { innerWords } from '../select.ts'
import { headerFact } from '../words/header-facts.ts'
import { isCityName, isPlaceName } from '../words/places.ts'
import { isRoleName } from '../words/roles.ts'
import { fromLabel, fromSite, fromStructured, type Rule, type Source } from './field.ts'
import { isNode } from './json-ld.ts'
import { firstMeta } from './meta.ts'
import { plain } from './plain.ts'
import { documentTitles, patterns } from './title.ts'

const aroundName =
  /^(?:careers? (?:at|with|page)|jobs? (?:at|with|bei|chez)|work(?:ing)? (?:at|for)|join|life at|karriere bei|logo (?:of|von|de))\s+|[\s|·:–—-]+(?:careers?(?: (?:page|site|portal))?|jobs?(?: board)?|job (?:board|portal|page|openings)|karriere|recruiting|recruitment|hiring|logo|home ?page|homepage|open (?:positions|roles)|stellenportal|emploi|kariéra|招聘)$|\s+on (?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? \d{4}$/gi
const notName =
  /^(?:(?:careers?|jobs?)(?: (?:home|site|page|portal|logo))?|home|logo|company|employer|website|hiring|full[- ]?time|part[- ]?time|remote|hybrid|permanent|contract|apply(?: now)?|job (?:details?|board|search|description|openings?|postings?|adverts?|advertisements?)|open (?:positions|roles)|image|banner|menu|search|profile|confidential|anonym|details?|overview|new|share|karriere|stellenangebot|praca|práce|kariéra|emploi)$/i

/** Names of the systems and boards that show postings: no employers, except where a site's own rule or structured form says so. */
const vendors =
  /^(?:workday|my ?workday(?:jobs)?|greenhouse|lever|ashby|workable|smartrecruiters|icims|teamtailor|bamboohr|breezy(?: hr)?|jobvite|recruitee|personio|taleo|successfactors|oracle(?: (?:cloud|recruiting|hcm))?|rippling|wellfound|angellist|built ?in.*|dice(?:\.com)?|simplyhired|ziprecruiter|we work remotely|remote ?ok|stepstone.*|stack overflow.*|jobs\.cz|upwork|usajobs|linkedin|indeed(?:\.com)?|glassdoor|seek|monster(?:\.com)?|xing|naukri(?:\.com)?|avature|brassring|comeet|ultipro|ukg|paylocity|jazzhr|applytojob|pinpoint|hrworks|join\.com|welcome to the jungle|boss直聘|facebook|twitter|instagram|google(?: docs)?|youtube|notion|wix|wordpress|webflow)(?: \(.*\))?$/i

const pageWord =
  /^(?:(?:job|position|vacancy|career|posting)s? (?:details?|description|listings?|openings?|adverts?|advertisements?|opportunit(?:y|ies))|(?:current|open|our|all|latest) (?:job )?(?:vacanc(?:y|ies)|openings|positions|jobs|opportunities|roles)|aktuelle stellenangebote|offene stellen|nos offres|stellendetails|stellenanzeige|stellenausschreibung(?:en)?|stellenangebote?|oferta pracy|offre d.emploi|oferta de empleo|offerta di lavoro|vacature|vacanc(?:y|ies)|nabídka práce|【.*|jobs?|careers?)$/i

/** The organisation that hires, most trusted source first. */
export const organisationRules: readonly Rule<string>[] = [
  fromStructured((node) => structuredName(node.hiringOrganization ?? node.hiringorganization ?? node.hiringOrganisation)),
  fromSite('hiringOrganization', ([words], { page }) => spell(name(words), page.text().text)),
  fromLabel('hiringOrganization', (words) => (words.length <= 90 ? name(words) : undefined)),
  { from: 'text', find: fromMarkedName },
  { from: 'text', guess: true, find: fromPieces },
  { from: 'meta', guess: true, find: fromPattern },
  { from: 'meta', guess: true, find: ({ page }) => employer(name(firstMeta(page.meta, 'og:site_name', 'application-name'))) },
  { from: 'meta', guess: true, find: fromTitleRest },
  fromStructured((node) => (isNode(node.identifier) ? name(plain(node.identifier.name)) : undefined)),
  { from: 'text', guess: true, find: fromAbout },
  { from: 'text', guess: true, find: fromOpening },
  { from: 'text', guess: true, find: fromCopyright },
  { from: 'text', guess: true, find: fromLogo },
]

/** An address's "acme" as the text writes it: "ACME", "Acme Battery". */
function spell(found: string | undefined, text: string): string | undefined {
  if (!found || !/^[a-z][a-z\d]{2,}$/.test(found)) return found
  return (
    new RegExp(
      `(?<![\\p{L}])(?=\\p{Lu})(?:${found[0]}|${found[0]?.toUpperCase()})(?:${[...found.slice(1)].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('')})(?: \\p{Lu}[\\p{L}&]+){0,2}(?![\\p{L}])`,
      'u',
    ).exec(text)?.[0] ?? found
  )
}

function structuredName(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(structuredName).find((found) => found !== undefined)
  if (isNode(value)) return structuredName(value.name) ?? structuredName(value.legalName) ?? structuredName(value['@value'])
  return name(plain(value))
}

function name(words: string | undefined): string | undefined {
  const bare = words
    ?.replace(aroundName, '')
    .replace(aroundName, '')
    .replace(/^[\s|·:–—-]+|[\s|·:–—-]+$/g, '')
    .trim()
  return bare && bare.length >= 2 && bare.length <= 100 && /\p{L}/u.test(bare) && !notName.test(bare) && !/^https?:/.test(bare)
    ? bare
    : undefined
}

function employer(found: string | undefined): string | undefined {
  return found !== undefined && !vendors.test(found) ? found : undefined
}

/**
 * An element that the page itself names after the employer. Several different names belong to a list; then the one that the document's
 * title repeats is the posting's.
 */
function fromMarkedName(source: Source): string | undefined {
  const { page } = source
  const found = new Set<string>()
  for (const element of page.marked().hiringOrganization.slice(0, 50)) {
    const named = element.closest('nav, footer, form') ? undefined : name(innerWords(element))
    if (named && named.length <= 60) found.add(named)
  }
  if (found.size === 1) return [...found][0]
  return [...found].find((named) => documentTitles(source).some((whole) => whole.includes(named)))
}

const companyNames =
  /company|employer|organi[sz]ation|arbeitgeber|unternehmen|entreprise|empresa|azienda|firma\b|advertiser|recruiter|\bcname\b|comp-?name/i
const companyPath =
  /\/(?:compan(?:y|ies)|cmp|employers?|organi[sz]ations?|arbeitgeber|unternehmen|firm[ay]|entreprises?|empresas?|aziende|bedrijven|foretag|spolecnosti|profil)\/[^/?#]+/i
const legalForm =
  /(?:^|[\s,])(?:Inc|Ltd|Limited|LLC|LLP|PLC|Corp(?:oration)?|Co|GmbH(?: & Co\. KG)?|gGmbH|AG|KG|GbR|SE|e\. ?V|S\.?A\.?S?|SARL|S\.?r\.?l|SpA|S\.p\.A|S\.?L\.?U?|Sp\. z o\.o|s\.r\.o|a\.s|B\.?V|N\.?V|AB|A\/S|ApS|AS|Oy[j]?|Ltda|Pty(?: Ltd)?)\.?$|(?:有限公司|股份公司|集团|株式会社|주식회사)$|^株式会社|^(?:Stadt|Gemeinde|Landkreis|Universit(?:y|ät|é)|Hochschule|Ville de|Mairie|City of|County of) |(?:\b(?:NHS|[Cc]ommunity|[Hh]ealth|[Hh]ealthcare|[Cc]are|[Hh]ospitals?|[Ss]chools?|[Aa]cademy|[Ll]earning|[Mm]ental [Hh]ealth|[Ff]oundation) )Trust\b|\b(?:University|Hospital|Hospice|Clinic|Klinikum|College|Council|Foundation|Fondation|Stiftung|kommun|Universiteit|Univerzita|Uniwersytet)\b/u

/** A piece around the title that is an employer by its link, its markup or its legal form, or that the text speaks of as one. */
function fromPieces({ page, region, header, title }: Source): string | undefined {
  const { text, lines } = page.text()
  const firstLine = region && lines[region.first]
  const opening = firstLine ? text.slice(firstLine.start, firstLine.end) : ''
  const candidates = header.filter(
    ({ words }) =>
      words !== title &&
      words.length <= 70 &&
      headerFact(words) === undefined &&
      !isRoleName(words) &&
      !isPlaceName(words, '') &&
      employer(name(words)) !== undefined,
  )
  const found =
    candidates.find((piece) => companyPath.test(linkOf(piece) ?? '') && !/^\d|reviews?$/i.test(piece.words)) ??
    candidates.find((piece) => isNamed(piece, companyNames) && /^[\p{Lu}\p{N}\u3040-\u9fff]/u.test(piece.words)) ??
    candidates.find(({ words }) => legalForm.test(words)) ??
    candidates.find(({ words }) => speaksOfEmployer(text, words) || opening.startsWith(`${words} `))
  if (found) return name(found.words)
  // "St Brannock Hospice, Plymouth, MA"
  const heads = header
    .map(({ words }) => /^([^,]{3,60}), (.+)$/.exec(words))
    .filter((each) => each !== null && (isPlaceName(each[2] ?? '', '') || isCityName(each[2] ?? '')))
  return heads
    .map((each) => each?.[1])
    .find((head) => head !== undefined && !isRoleName(head) && (legalForm.test(head) || speaksOfEmployer(text, head)))
}

/** Whether the text has the words hire, or names them as where one works. */
function speaksOfEmployer(text: string, words: string): boolean {
  if (!/^\p{Lu}/u.test(words) || words.length < 3) return false
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `(?:^|[\\s(])(?:[Aa]t|[Bb]ei|[Cc]hez|[Jj]oin|[Aa]bout|[Üü]ber|[Bb]ij|[Oo] firmě|[Pp]resso) ${plain}(?![\\p{L}])|(?:^|[\\n.]\\s*)${plain} (?:is|are|has|offers|sucht|bietet|recherche|recrute|propose|busca|cerca|zoekt|hledá|szuka|söker|we)(?![\\p{L}])`,
    'u',
  ).test(text)
}

function fromPattern(source: Source): string | undefined {
  return documentTitles(source)
    .map((whole) => name(patterns(whole)?.organisation))
    .find((found) => found !== undefined)
}

/** What the document's title says beside the posting's own title, or beside a word for the page: "Acme - Job details". */
function fromTitleRest(source: Source): string | undefined {
  const { title } = source
  for (const whole of documentTitles(source)) {
    const rest = title && whole.includes(title) ? whole.replace(title, ' | ') : whole
    const pieces = rest.split(/\s+[|–—·•»«:-]{1,2}\s+|\s*[|_」]\s*|:\s+/).map((piece) => piece.replace(/^[–—-]\s+/, ''))
    if (rest === whole && !pieces.some((piece) => pageWord.test(piece))) continue
    const named = pieces.filter((piece) => !pageWord.test(piece) && employer(name(piece)) !== undefined)
    // "Acme Careers" is sure; a role or a place beside the title is not the employer as long as anything else stands there.
    const found =
      named.find((piece) => /(?:careers?|karriere)$/i.test(piece)) ??
      named.find((piece) => !isRoleName(piece) && !isPlaceName(piece, '')) ??
      named.find((piece) => !isPlaceName(piece, ''))
    if (found) return name(found)
  }
  return undefined
}

/** "About Acme", "Why Acme?", "Life at Acme" over a part of the description. */
function fromAbout({ page, region }: Source): string | undefined {
  if (!region) return undefined
  const text = page.text()
  for (const line of text.lines.slice(region.first, region.last + 4)) {
    const said = words(text, line)
    const found =
      said.length <= 60 &&
      /^(?:[Aa]bout|[Ll]ife at|[Ww]orking at|[Ww]hy|[Üü]ber|[Àà] propos de|[Oo] společnosti|[Oo] firmě|[Ss]obre) (\p{Lu}[^:?!.]{1,40}?)\s*[:?]?$/u.exec(
        said,
      )?.[1]
    const named = found ? name(found) : undefined
    if (named && !/^(?:The|This|Our|Us|You|Your|Role|Job|Team|Position|Work|Join|Company|Uns|Nous|Die|Das|Wir)\b/i.test(named)) return named
  }
  return undefined
}

/** "Acme is looking for …", "Acme SA recrute …" at the start of the description. */
function fromOpening({ page, region }: Source): string | undefined {
  if (!region) return undefined
  const text = page.text()
  for (const line of text.lines.slice(region.first, region.first + 8)) {
    const found =
      /^(?:(?:at|join|chez|bei|die|der|das|le|la|el|il|de|het|the) )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:(?:of|and|&|de|for) )?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})(?: \([^()]{1,40}\))?,? (?:is (?:looking|seeking|hiring|a|an|the|on|one)\b|are (?:looking|seeking|hiring)\b|builds\b|recrute\b|recherche\b|sucht\b|bietet\b|söker\b|reúne\b|hledá\b|busca\b|cerca\b|szuka\b|zoekt\b|we )/u.exec(
        words(text, line),
      )?.[1]
    if (
      found &&
      !/^(?:The|This|Our|We|You|It|He|She|They|There|What|Who|As|In|If|Position|Job|Role|Candidate|Applicant|Experience|Location|Salary)\b/.test(
        found,
      )
    )
      return name(found)
  }
  return undefined
}

function fromCopyright({ page }: Source): string | undefined {
  const text = page.text()
  const line = text.lines.map((each) => words(text, each)).findLast((said) => /^(?:copyright|©|\(c\))/i.test(said) && said.length <= 120)
  return employer(
    name(
      line
        ?.replace(/^(?:(?:copyright|©|\(c\)|since|by)\s*)+/i, '')
        .replace(/^[\d\s–,-]+/, '')
        .replace(/^(?:since \d{4}|by)\s+/i, '')
        .replace(/(?:[.,|–—]|all rights|alle rechte|tous droits|®|™).*$/i, ''),
    ),
  )
}

function fromLogo({ page }: Source): string | undefined {
  for (const image of page.document.querySelectorAll('img[alt*="logo" i], [class*="logo" i] img[alt], header img[alt]')) {
    const found = name(
      image
        .getAttribute('alt')
        ?.replace(/\b(?:company )?logo\b/gi, '')
        .trim(),
    )
    if (found && found.length <= 50) return found
  }
  return undefined
}
