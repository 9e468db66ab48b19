import { words } from '../page-text.ts'
import { weigh } from '../region.ts'
import { innerWords } from '../select.ts'
import type { Line } from '../text-writer.ts'
import { isBarrier, isControl } from '../words/after.ts'
import { isGenderMarked, isRoleName } from '../words/roles.ts'
import { isSectionHeading } from '../words/section-headings.ts'
import { fromLabel, fromSite, fromStructured, type Rule, type Source } from './field.ts'
import { firstMeta } from './meta.ts'
import { plain } from './plain.ts'

/** Headings that pages put where a title would be. */
const notTitle =
  /^(?:careers?|jobs?|job (?:details?|description|search|openings?|posting|opportunities|board)|(?:career|job|employment) opportunities|current openings?|open (?:positions?|roles|jobs)|position (?:details|description)|vacanc(?:y|ies)|opportunit(?:y|ies)|work (?:with|for) us|join (?:us|our team|the team)|come work with us|life at .{2,30}|why (?:join|work).{0,30}|we.?re hiring!?|home|welcome|menu|apply(?: now)?|about(?: us| the role)?|overview|untitled|vacview|karriere|stellenangebote?|stellenausschreibung(?:en)?|offene stellen|rejoignez-nous|recrutement|trabaje con nosotros|únete.*|lavora con noi|trabalhe conosco|werken bij.{0,30}|dołącz do.{0,20}|přidej se.{0,20}|加入我们|招聘信息|採用情報|carrières?|emplois?|offres? d.emploi|empleos?|trabaja con nosotros|kariéra|volná místa|nabídka práce|praca|kariera|vacatures?|search|login|sign in|cookies?|404|error|page not found)$/i
const muchOfTitle = 0.3
const separators = /\s+[|–—·•»«:@]{1,2}\s+|\s+-\s+|\s*\|\s*|\s+@\s*|:\s+/

/** The title, most trusted source first. */
export const titleRules: readonly Rule<string>[] = [
  fromStructured((node) => title(plain(node.title) ?? plain(node.name))),
  fromSite('title', ([words]) => title(words)),
  { from: 'text', find: fromRepeatedHeading },
  fromLabel('title', (words) => (words.length <= 120 ? title(words) : undefined)),
  { from: 'text', find: fromMarkedTitle },
  { from: 'text', find: (source) => fromHeading(source, isRoleName) },
  { from: 'text', guess: true, find: (source) => fromHeading(source, () => true) },
  { from: 'meta', guess: true, find: fromDocumentTitle },
  { from: 'text', guess: true, find: fromFirstLine },
]

/** Whether a heading names a page of careers and no posting: "Join our team", "Stellenangebote". */
export function isPageHeading(words: string): boolean {
  return notTitle.test(words)
}

/** The title itself: "New" badges, counts and a posting's number around it are not part of it. */
function title(words: string | undefined): string | undefined {
  const bare = words
    ?.replace(/^\[hiring\]\s*/i, '')
    .replace(
      /^(?:new!?|job(?: title| posting| opening| vacancy| opportunity)?|position|stellenangebot|role|vacancy|we.?re hiring)\s*[:–-]\s*/i,
      '',
    )
    .replace(/^job application for\s+/i, '')
    .replace(/\s+(?:new|urgent)$/, '')
    .replace(/\s+job (?:desc\w*|posting|details|opening|vacancy)$/i, '')
    .trim()
  return bare && bare.length >= 2 && bare.length <= 200 && /\p{L}/u.test(bare) && !notTitle.test(bare) ? bare : undefined
}

/** What the document says it is about, as candidate pieces: whole, and cut at its separators. */
export function documentTitles({ page }: Pick<Source, 'page'>): string[] {
  const whole = [firstMeta(page.meta, 'og:title', 'twitter:title'), plain(page.document.title)]
  return [...new Set(whole.filter((words) => words !== undefined))]
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The one element that the page itself names after the title; where it names several, they are a list's. */
function fromMarkedTitle({ page }: Source): string | undefined {
  const found = new Set(
    page
      .marked()
      .title.slice(0, 20)
      .map((element) => title(innerWords(element))),
  )
  found.delete(undefined)
  return found.size === 1 ? [...found][0] : undefined
}

/** The heading before the description that names a role and makes up much of the document's title: what labels further down say is less sure. */
function fromRepeatedHeading(source: Source): string | undefined {
  const best = bestHeading(source)
  return best && best.share >= muchOfTitle && best.line.kind === 'heading' && isRoleName(best.words) ? best.words : undefined
}

function fromHeading(source: Source, isTitle: (words: string) => boolean): string | undefined {
  const best = bestHeading(source)
  return best && best.rank >= 6 && isTitle(best.words) ? best.words : undefined
}

/** The best line before the description: one the document's title repeats, or the topmost heading of the highest rank. */
function bestHeading(source: Source): { words: string; rank: number; share: number; line: Line } | undefined {
  const text = source.page.text()
  const until = source.region ? source.region.first + 2 : text.lines.length
  const named = documentTitles(source)
  let best: { words: string; rank: number; share: number; line: Line } | undefined
  for (const [index, line] of text.lines.entries()) {
    const said = words(text, line).split('\t')[0] ?? ''
    if (index > until) break
    // A site may be called "Jobs in the Valley".
    if (isBarrier(said)) {
      if (index < (source.region?.first ?? 0)) continue
      break
    }
    const candidate = said.length <= 200 && !isControl(said) && (index === 0 || !isSectionHeading(said)) ? title(said) : undefined
    const share = candidate ? Math.max(0, ...named.map((each) => repeated(candidate, each))) : 0
    if (!candidate || (line.kind !== 'heading' && share < 0.5)) continue
    // Whatever the title says wins, by how much of it; among the rest, roles, then h1 before h2 before bold lines.
    const rank =
      (share > 0 ? 16 + 12 * share : 0) +
      (isRoleName(candidate) ? 6 : 0) +
      (isGenderMarked(candidate) ? 20 : 0) +
      (line.linked > 0 ? 0 : 2) +
      8 -
      (line.depth ?? 7)
    if (!best || rank > best.rank) best = { words: candidate, rank, share, line }
  }
  return best
}

/** The part of the title that the words make up; 0 where it does not hold them, or holds nothing else than a word for pages of jobs. */
function repeated(candidate: string, whole: string): number {
  const [said, title] = [letters(candidate), letters(whole)]
  if (said.length <= 3 || !title.includes(said)) return 0
  // "Old Mill - Jobs" is headed by its site.
  const rest = whole.replace(candidate, ' ').replace(/^[\s|–—·•:-]+|[\s|–—·•:-]+$/g, '')
  return notTitle.test(rest) && !isRoleName(candidate) ? 0 : said.length / title.length
}

/** The document's title, free of the names around it. */
function fromDocumentTitle(source: Source): string | undefined {
  for (const whole of documentTitles(source)) {
    const piece = patterns(whole)?.title ?? pickPiece(whole)
    if (piece) return title(piece)
  }
  return undefined
}

function pickPiece(whole: string): string | undefined {
  const pieces = whole
    .split(separators)
    .map(title)
    .filter((words) => words !== undefined)
  return pieces.find(isRoleName) ?? pieces[0]
}

/** The last resort of a page without headings or title: a short line right before the description, of several one that names a role. */
function fromFirstLine(source: Source): string | undefined {
  const text = source.page.text()
  if (!source.region) return undefined
  const short = text.lines
    .slice(Math.max(0, source.region.first - 8), source.region.first)
    .filter(({ linked }) => linked === 0)
    .map((line) => words(text, line))
    .filter((said) => weigh(said) >= 8 && said.length <= 80 && !/[.:!?]$/.test(said) && !isControl(said))
  return title(short.find(isRoleName) ?? short[0])
}

/** Sentences that job boards write into titles, with the parts they name. */
export function patterns(whole: string): { title?: string; organisation?: string } | undefined {
  for (const pattern of [
    /^Job Application for (?<title>.+) at (?<organisation>.+)$/i,
    /^(?<organisation>.+?) (?:is )?hiring (?:an? )?(?<title>.+?) in .+$/i,
    /^(?<title>.+?) (?:job )?(?:at|@|bei|chez) (?<organisation>[^|–—]{2,60}?)(?:\s+[|–—-]\s+.*| in .+)?$/i,
  ]) {
    const groups = pattern.exec(whole)?.groups
    if (groups) return groups
  }
  return undefined
}
