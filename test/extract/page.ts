import { JSDOM, VirtualConsole } from 'jsdom'

/** A page of the given body, without scripts run or anything fetched. */
export function pageOf(body: string, { head = '', url }: { head?: string; url?: string } = {}): Document {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url !== undefined && { url }) }).window.document
}
