import { describe, expect, test } from 'vitest'
import { toBlocks } from '../../lib/extract/page-text.ts'
import { readText } from '../../lib/extract/read-text.ts'
import { createTextMap } from '../../lib/extract/text-map.ts'
import { pageOf } from './page.ts'

const read = (body: string) => {
  const { text, lines, segments } = readText([pageOf(body).body])
  const blocks = toBlocks(lines).map(({ kind, depth, start, end }) => [kind, depth, text.slice(start, end)])
  return { text, blocks, map: createTextMap(segments) }
}

describe('reading text', () => {
  test('keeps line breaks, paragraphs and the levels of lists and headings', () => {
    const { text, blocks } = read(
      '<h2>Profile</h2><p>First<br>second</p><ul><li>Outer<ul><li>Inner</li></ul></li><li>Last <b>bold</b></li></ul><p><strong>You bring:</strong></p>',
    )
    expect(text).toBe('Profile\n\nFirst\nsecond\n\nOuter\n\nInner\n\nLast bold\n\nYou bring:')
    expect(blocks).toEqual([
      ['heading', 2, 'Profile'],
      ['paragraph', undefined, 'First'],
      ['paragraph', undefined, 'second'],
      ['item', 0, 'Outer'],
      ['item', 1, 'Inner'],
      ['item', 0, 'Last bold'],
      ['heading', undefined, 'You bring:'],
    ])
  })

  test('reads lines of a paragraph that begin with a glyph or a number as items', () => {
    expect(read('<p>Tasks<br>• Bake<br>- Clean<br>1. Count<br>2、检查<br>-5 °C is cold</p>').blocks.map(([kind]) => kind)).toEqual([
      'paragraph',
      'item',
      'item',
      'item',
      'item',
      'paragraph',
    ])
  })

  test('normalises white space and drops what nobody sees', () => {
    expect(read('<p>Full\u00a0time,  soft\u00adhyphen,\n zero\u200bwidth, P\u200dy\u2060thon\ufeff</p>').text).toBe(
      'Full time, softhyphen, zerowidth, Python',
    )
    expect(read('<p>👩\u200d🔬 می\u200cشود</p>').text).toBe('👩\u200d🔬 می\u200cشود')
  })

  test('reads rows of a table as lines and layout tables as their content', () => {
    expect(read('<table><tr><th>Location</th><td>Gent</td></tr><tr><td>Pay</td><td>€ 3,000</td></tr></table>').text).toBe(
      'Location\tGent\nPay\t€ 3,000',
    )
    expect(read('<table><tr><td><p>Left</p></td><td><p>Right</p></td></tr></table>').text).toBe('Left\n\nRight')
  })

  test('keeps the line feeds of preformatted text', () => {
    expect(read('<pre>One\nTwo</pre><div style="white-space: pre-line">Three\nFour</div><p>Five\nsix</p>').text).toBe(
      'One\nTwo\n\nThree\nFour\n\nFive six',
    )
  })

  test('without a layout takes unwrapped text with empty lines to be set as it stands', () => {
    const long = 'A line of prose that is much longer than anybody would have wrapped by hand in the source of a page, so it must be one.'
    expect(read(`<p>## About\n\n${long}\n\n* One\n* Two</p>`).text).toBe(`## About\n\n${long}\n\n* One\n* Two`)
    expect(read('<p>Wrapped\nby hand\n\nat a width\n\nof few</p>').text).toBe('Wrapped by hand at a width of few')
  })

  test('reads a paragraph in a heading tag as a paragraph', () => {
    const long =
      'We bake for nine neighbourhoods and look for a person who likes early mornings, flour and the quiet before the first tram.'
    expect(read(`<h4>${long}</h4><h4>You bring</h4>`).blocks.map(([kind]) => kind)).toEqual(['paragraph', 'heading'])
  })

  test('leaves out what is hidden, controls, and what stands beside a posting', () => {
    const { text } = read(`<p>Kept</p><p hidden>a</p><p style="display: none">b</p><span class="sr-only">c</span><div class="d-none">d</div>
      <script>e</script><style>f</style><nav>g</nav><button>h</button><a role="button" href="#">i</a><svg><text>j</text></svg>
      <div class="cookie-banner">k</div><section class="similar-jobs">l</section><form><label>m</label><input></form>
      <div class="hidden md:block">Shown wide</div><h3><button>Accordion heading</button></h3><div hidden="until-found">Found by search</div>`)
    expect(text.split(/\n+/)).toEqual(['Kept', 'Shown wide', 'Accordion heading', 'Found by search'])
  })

  test('does not take a form or a name around most of the text for something beside it', () => {
    const long = 'A sentence about the work that goes on and on. '.repeat(5)
    expect(read(`<form><input><div class="job-alerts"><p>${long}</p></div></form>`).text).toBe(long.trim())
  })

  test('reads open shadow trees and the nodes given to their slots', () => {
    const document = pageOf('<div id="host"><span>slotted</span><b>more</b></div><p>after</p>')
    const host = document.querySelector('#host')
    host?.attachShadow({ mode: 'open' }).append(document.createElement('p'), document.createElement('slot'))
    host?.shadowRoot?.querySelector('p')?.append('shadow')
    expect(readText([document.body]).text).toBe('shadow\n\nslottedmore\n\nafter')
  })

  test('reads any depth', () => {
    let html = 'deep'
    for (let level = 0; level < 1500; level++) html = `<div>${html}</div>`
    expect(read(html).text).toBe('deep')
  })
})

describe('the way back to the page', () => {
  const body = '<p>Know <b>Python</b>  or\n <i>Go</i></p><ul><li>Five\u00a0years</li></ul>'

  test('every stretch of a line gives the range that shows it', () => {
    const { text, lines, segments } = readText([pageOf(body).body])
    const map = createTextMap(segments)
    for (const line of lines)
      for (let start = line.start; start < line.end; start++)
        for (let end = start + 1; end <= line.end; end++)
          expect(map.range({ start, end })?.toString().replace(/\s+/g, ' ')).toBe(text.slice(start, end))
  })

  test('every position in a node gives its offset', () => {
    const { text, map } = read(body)
    const document = pageOf(body)
    const { segments, text: again } = readText([document.body])
    const own = createTextMap(segments)
    const bold = document.querySelector('b')?.firstChild
    if (!bold) throw new Error('no bold')
    expect(again).toBe(text)
    expect(own.offset(bold, 3)).toBe(text.indexOf('Python') + 3)
    expect(own.offset(document.body, 1)).toBe(text.indexOf('Five'))
    expect(map.offset(bold, 0)).toBeUndefined()
  })

  test('a node that has left the page gives no range', () => {
    const document = pageOf('<p>Here</p><p>Gone</p>')
    const { text, segments } = readText([document.body])
    const map = createTextMap(segments)
    document.querySelectorAll('p')[1]?.remove()
    expect(map.range({ start: 0, end: 4 })?.toString()).toBe('Here')
    expect(map.range({ start: text.indexOf('Gone'), end: text.length })).toBeUndefined()
  })
})
