/** A labelled posting, as far as a page of it is made from it. */
export interface Labelled {
  id: string
  text: string
  facts: { title?: string; company?: string }
  units: readonly { start: number; end: number; role: string }[]
}

/** How much a page's markup says: `plain` pages hold paragraphs and lists alone, `marked` ones headings, and a document title with the employer. */
export type Markup = 'plain' | 'marked'

const bullet = /^(?:[-*•·–]|\d+[.)])\s+(.*)/
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const letters = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const bare = (line: string) => line.replace(/^#+\s*/, '').replace(/[\s:]+$/, '')

/** A career page that shows the posting between a menu and a footer, as HTML. */
export function asPage({ text, facts, units }: Labelled, markup: Markup): string {
  const headings = new Set(units.filter(({ role }) => role === 'heading').map(({ start, end }) => letters(text.slice(start, end))))
  const lines: string[] = []
  let isTitled = false
  let isInList = false
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replaceAll('**', '').trim()
    const item = bullet.exec(line)?.[1]
    if ((item !== undefined) !== isInList) lines.push(isInList ? '</ul>' : '<ul>')
    isInList = item !== undefined
    if (item !== undefined) lines.push(`<li>${escaped(item)}</li>`)
    else if (line !== '') {
      const isTitle: boolean = markup === 'marked' && !isTitled && facts.title !== undefined && letters(line) === letters(facts.title)
      isTitled ||= isTitle
      const isHeading = line.startsWith('#') || (markup === 'marked' && headings.has(letters(line)))
      const tag = isTitle ? 'h1' : isHeading ? 'h2' : 'p'
      lines.push(`<${tag}>${escaped(isTitle || isHeading ? bare(line) : line)}</${tag}>`)
    }
  }
  if (isInList) lines.push('</ul>')
  const title = markup === 'plain' ? 'Job' : [facts.title ?? 'Job', facts.company].filter((part) => part !== undefined).join(' - ')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>
<header><a href="/">Home</a> <a href="/jobs">Jobs</a></header>
<main>${lines.join('\n')}</main>
<footer><p>© 2026</p><a href="/privacy">Privacy</a></footer></body></html>`
}
