import type { Posting } from '../model/posting.ts'

/** Parts of an address that tell where a visitor came from and never which posting it is. */
const TRAILS =
  /^(?:utm_.*|gclid|fbclid|msclkid|yclid|dclid|mc_cid|mc_eid|_ga|_gl|_hs.*|trk|trkinfo|trackingid|refid|gh_src|lever-(?:source|origin|via).*|li_fat_id|originalsubdomain)$/i

/** What makes a posting the same one: its address without fragment and trails, else its text, else who seeks what and where. */
export function identify({ url, text, title, hiringOrganization, jobLocation }: Posting): string {
  const named = () => `named:${[hiringOrganization, title, ...jobLocation].join('/')}`
  return canonicalAddress(url) ?? (text === '' ? named() : `text:${text}`)
}

/** All that a posting may be recognized by: its address, and its number on a site whose postings are numbered. */
export function keysOf(posting: Posting): string[] {
  const numbered = posting.identifier !== undefined && posting.site !== 'generic' && posting.site !== 'text'
  const organisation = (posting.hiringOrganization ?? '').toLowerCase()
  return [identify(posting), ...(numbered ? [`number:${posting.site}/${organisation}/${posting.identifier}`] : [])]
}

function canonicalAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRAILS.test(name)) url.searchParams.delete(name)
  return url.href
}
