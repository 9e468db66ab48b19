/** Hosts of the systems that companies show inside a frame of their own page. */
const systems =
  /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|icims\.com|myworkdayjobs\.com|myworkdaysite\.com|bamboohr\.com|breezy\.hr|recruitee\.com|personio\.(?:de|com)|jobvite\.com|taleo\.net|successfactors\.(?:com|eu)|oraclecloud\.com|ultipro\.com|paylocity\.com|applytojob\.com|teamtailor\.com|comeet\.(?:com|co)|rippling\.com|avature\.net|jobylon\.com|softgarden\.io|rexx-systems\.com|join\.com|pinpointhq\.com)$/

/** Names that sites of postings give their hosts, and paths under which they keep one posting. */
const careersHost =
  /^(?:jobs?|careers?|recruit(?:ing|ment)?|apply|karriere|stellen|emplois?|empleo|lavoro|praca|kariera|talent|hiring|vacancies)\./
const postingFrame =
  /\/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|requisitions?|stellen(?:angebote?)?|offres?|job[-_]?(?:board|app|detail|view)s?)(?:[/_-]|$)/i

/** The documents of the page's same-origin frames, those of their frames included, that hold any text. */
export function* sameOriginDocuments(document: Document, depth = 0): Generator<Document> {
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = frameDocument(frame)
    if (!inner?.body || depth > 3) continue
    yield inner
    yield* sameOriginDocuments(inner, depth + 1)
  }
}

/** The address of the first frame of another origin that shows a known applicant-tracking system, or is kept where postings are. */
export function findSystemFrame(document: Document, base: URL | undefined): string | undefined {
  for (const frame of document.querySelectorAll('iframe[src], frame[src]')) {
    const address = URL.parse(frame.getAttribute('src') ?? '', base)
    if (address && /^https?:$/.test(address.protocol) && address.hostname !== base?.hostname && isOfPostings(address)) return address.href
  }
  return undefined
}

function isOfPostings({ hostname, pathname }: URL): boolean {
  return systems.test(hostname) || careersHost.test(hostname) || postingFrame.test(pathname)
}

/** A frame's document, if it is of the same origin. */
function frameDocument(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined
  } catch {
    return undefined
  }
}
