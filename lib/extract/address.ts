/** Query parameters that say where a visitor came from, not what the page is. */
const trackingName =
  /^(?:utm_.*|gclid|fbclid|msclkid|dclid|yclid|mc_[a-z]+|_ga|_gl|gh_src|lever-(?:source|origin|via).*|source|src|ref|refid|referrer|trackingid|trk.*|position|pagenum|originalsubdomain|searchid|rps|positionofadinagentemail|lipi|midtoken|midsig|eid|otptoken|cid|campaign|campaignid|sponsored|tk|advn|from|vjs|xkcb|adid|iis|iisn|ebp|recommendedflavor|savedsearchid|origin|originator|ss|s?jobboardsource)$/i

/** Those of them that may also say which posting a page shows, where nothing else in its address does. */
const plainName = /^(?:position|cid|eid|ref|refid|origin|tk)$/i
const tellsPosting = /\d{3,}|[^/]+-[^/]+-[^/]|[\da-f]{8}/i

/**
 * The page's own address without fragment and tracking parameters: the given one, else the document's, else its canonical link or `og:url`.
 * Undefined when none is a web address.
 */
export function readAddress(document: Document, given?: string): URL | undefined {
  const candidates = [
    given,
    document.URL,
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ]
  for (const candidate of candidates) {
    const url = candidate ? parseAddress(candidate, document.baseURI) : undefined
    if (url) return canonical(document, withoutTracking(url))
  }
  return undefined
}

/** The page's canonical link in place of its address, where it only leaves out parameters: after a move within the page it may be stale. */
function canonical(document: Document, url: URL): URL {
  const link = document.querySelector('link[rel="canonical" i]')?.getAttribute('href')
  const stated = link ? parseAddress(link, document.baseURI) : undefined
  if (!stated || stated.host !== url.host || stated.pathname !== url.pathname) return url
  const names = parameterNames(stated)
  return names.every((name) => stated.searchParams.get(name) === url.searchParams.get(name)) ? withoutTracking(stated) : url
}

/** An http(s) address, resolved against `base` where that is one. */
function parseAddress(address: string, base?: string): URL | undefined {
  const url = URL.parse(address.trim(), base?.startsWith('http') ? base : undefined)
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

/** The same page's address without what only tells where the visitor came from. */
function withoutTracking(url: URL): URL {
  const clean = new URL(url)
  const names = parameterNames(clean)
  const tracking = names.filter((name) => trackingName.test(name))
  // "/careers/view?position=17": on some sites a name that elsewhere only counts visits says which posting it is.
  const kept = tracking.length === names.length && !tellsPosting.test(clean.pathname) ? tracking.filter((name) => plainName.test(name)) : []
  for (const name of tracking) if (!kept.includes(name)) clean.searchParams.delete(name)
  if (!/^#[!/]/.test(clean.hash)) clean.hash = ''
  return clean
}

/** The names of an address's parameters, each once. Firefox gives a content script search parameters that cannot be iterated over. */
export function parameterNames(url: URL): string[] {
  const names = new Set<string>()
  url.searchParams.forEach((_, name) => {
    names.add(name)
  })
  return [...names]
}
