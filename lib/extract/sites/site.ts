import type { Field } from '../fields/field.ts'

/** Where one site keeps a field's words: CSS selectors, tried in order, or a look at the page itself. */
export type Locator = readonly string[] | ((document: Document, url: URL | undefined) => string | readonly string[] | undefined)

/**
 * How one site shows a posting. A rule is asked only on its own pages, before anything else; whatever it does not find is looked for as on
 * any other page, so it needs to hold only what the page does not already say in structured form.
 */
export interface Site {
  /** The file's name. */
  id: string
  /** Whether the page is of this site, by its address. */
  matches(url: URL | undefined, document: Document): boolean
  /**
   * What only this site's pages have: they are kept without an address, and systems stand on their customers' own. One simple selector
   * each, which browsers find at once.
   */
  marks?: readonly string[]
  /**
   * Where the elements stand that together hold the description and nothing else: CSS selectors, or looks at the page; the first that
   * finds any is taken, whole.
   */
  description: readonly (string | ((document: Document) => readonly Element[]))[]
  fields?: { readonly [Name in Field]?: Locator }
  /** The address of the posting itself, where a list or a search shows it opened. */
  address?: (identifier: string, url: URL) => string | undefined
  /** Selectors of the site's note that the posting is closed. */
  closed?: readonly string[]
  /** Paths of the site that never show a posting ("/apply"), though the page may speak of one. */
  elsewhere?: RegExp
}

/** Whether the address is on one of the hosts or below it. */
export function isOn(url: URL | undefined, ...hosts: string[]): boolean {
  return url !== undefined && hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
}
