import { expect, test } from 'vitest'
import { readDescriptionHtml } from '../../lib/extract/description-html.ts'
import { readText } from '../../lib/extract/read-text.ts'
import { createTextMap } from '../../lib/extract/text-map.ts'
import { pageOf } from './page.ts'

function htmlOf(body: string): string | undefined {
  const document = pageOf(body)
  const { text, segments } = readText([document.body])
  const window = document.defaultView
  if (!window) throw new Error('no window')
  return readDescriptionHtml(createTextMap(segments), text.length, window as unknown as Window & typeof globalThis)
}

test('keeps structure and links, and nothing that loads, runs or is styled', () => {
  const html = htmlOf(
    '<h2 onclick="x()" class="y" style="color:red">Tasks</h2><ul><li>Bake <a href="https://example.com/a" onmouseover="x()">bread</a></li><li><a href="javascript:x()">no</a><img src="https://t.example/p.gif"></li></ul><iframe src="https://e.example"></iframe><p>End</p>',
  )
  expect(html).toContain('<h2>Tasks</h2>')
  expect(html).toContain('<a href="https://example.com/a">bread</a>')
  expect(html).not.toMatch(/onclick|onmouseover|javascript:|<img|<iframe|style=|class=/)
})

test('is undefined when the text is not on the page', () => {
  expect(readDescriptionHtml(createTextMap([]), 10, globalThis as unknown as Window & typeof globalThis)).toBeUndefined()
})
