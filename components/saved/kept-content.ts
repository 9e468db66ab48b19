import DOMPurify from 'dompurify'
import type { Block } from '../../lib/model/block.ts'
import { keptHtml } from '../../lib/model/kept-html.ts'

/** The page's description as elements: text and structure only. Whatever loads, runs, or styles is left out, and links open beside the list. */
export function fromHtml(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...keptHtml, RETURN_DOM_FRAGMENT: true })
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank'
    link.rel = 'noreferrer'
  }
  return fragment
}

const ELEMENTS = { heading: 'h3', item: 'li', paragraph: 'p' } as const

/** The posting's text as elements, by the layout read from its page. */
export function fromText(text: string, blocks: readonly Block[] = []): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const add = (kind: Block['kind'], words: string) => {
    if (words.trim() === '') return
    const element = document.createElement(ELEMENTS[kind])
    element.textContent = words.trim()
    if (kind === 'item' && fragment.lastElementChild?.localName !== 'ul') fragment.append(document.createElement('ul'))
    const place = kind === 'item' ? fragment.lastElementChild : fragment
    place?.append(element)
  }
  const addLines = (start: number, end: number) => {
    for (const line of text.slice(start, end).split('\n')) add('paragraph', line)
  }
  let at = 0
  for (const { kind, start, end } of blocks) {
    addLines(at, start)
    add(kind, text.slice(start, end))
    at = end
  }
  addLines(at, text.length)
  return fragment
}
