import { describe, expect, test } from 'vitest'
import { parseDescription } from '../../../lib/extract/fields/description.ts'
import { parseLeniently, readJsonLd } from '../../../lib/extract/fields/json-ld.ts'
import { readText } from '../../../lib/extract/read-text.ts'
import { pageOf } from '../page.ts'

const script = (json: string) => `<script type="application/ld+json">${json}</script>`
const titles = (json: string) => readJsonLd(pageOf('', { head: script(json) })).map(({ title }) => title)

describe('finding postings in JSON-LD', () => {
  test.each([
    ['alone', '{"@type":"JobPosting","title":"Baker"}'],
    ['with a full type', '{"@type":"http://schema.org/JobPosting","title":"Baker"}'],
    ['with several types', '{"@type":["Thing","JobPosting"],"title":"Baker"}'],
    ['in an array', '[{"@type":"WebSite"},{"@type":"JobPosting","title":"Baker"}]'],
    ['in a graph', '{"@graph":[{"@type":"JobPosting","title":"Baker"}]}'],
    ['as the entity of a page', '{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"Baker"}}'],
  ])('%s', (_, json) => {
    expect(titles(json)).toEqual(['Baker'])
  })

  test('several', () => {
    expect(titles('[{"@type":"JobPosting","title":"Baker"},{"@type":"JobPosting","title":"Cook"}]')).toEqual(['Baker', 'Cook'])
  })
})

describe('repairing JSON', () => {
  test.each([
    ['line feeds in strings', '{"a":"one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['backslashes that escape nothing', '{"a":"\\_(ツ)_/"}', { a: '\\_(ツ)_/' }],
    ['trailing commas', '{"a":[1,2,],"b":"x,}",}', { a: [1, 2], b: 'x,}' }],
    ['comment and CDATA wrappers', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['HTML comments', '<!-- {"a":1} -->', { a: 1 }],
    ['a semicolon', '{"a":1};', { a: 1 }],
  ])('%s', (_, source, expected) => {
    expect(parseLeniently(source)).toEqual(expected)
  })

  test.each(['{"a":"cut off', '', '[['.repeat(100_000), '{"a":1}{"b":2}'])('what cannot be repaired safely is undefined', (source) => {
    expect(parseLeniently(source)).toBeUndefined()
  })
})

describe('parsing descriptions', () => {
  const read = (description: string) => {
    const body = parseDescription(description, pageOf(''))
    return body && readText([body]).text
  }
  test.each([
    ['HTML', '<p>One &amp; two</p><ul><li>three</li></ul>'],
    ['escaped once', '&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;ul&gt;&lt;li&gt;three&lt;/li&gt;&lt;/ul&gt;'],
    [
      'escaped twice',
      '&amp;lt;p&amp;gt;One &amp;amp;amp; two&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;three&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
    ],
    ['plain text', 'One & two\n\nthree'],
  ])('%s', (_, description) => {
    expect(read(description)).toBe('One & two\n\nthree')
  })

  test('text that only looks like a tag stays text', () => {
    expect(read('Sales < 5 and > 3')).toBe('Sales < 5 and > 3')
  })
})
