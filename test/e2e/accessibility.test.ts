import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from './browsers.ts'
import { type ChromiumWithExtension, launchChromium } from './chromium.ts'
import { LIVING_PAGE, STRICT_DARK_PAGE } from './living-pages.ts'
import { PAGES } from './pages.ts'
import { serve } from './serve.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const VIOLATIONS = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`
const JUDGED = {
  active: 'a',
  all: [{ id: 'a', profile: { skills: [{ name: 'SQL', years: 2 }], languages: [{ language: 'English', fluency: 'C2' }] } }],
}

describe('the popup', () => {
  let chromium: ChromiumWithExtension
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    site = await serve(import.meta.dirname, { ...PAGES, '/living': LIVING_PAGE, '/dark': STRICT_DARK_PAGE })
    chromium = await launchChromium({
      executable: findBrowser('chromium') ?? '',
      folder: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
    })
  })
  afterAll(async () => {
    await chromium?.close()
    await site?.close()
  })

  test.each([
    ['a posting without a profile', '/living', 'light', 380, undefined],
    ['a posting compared', '/posting', 'light', 380, JUDGED],
    ['a posting compared, dark and narrow', '/posting', 'dark', 320, JUDGED],
    ['no posting', '/recipe', 'dark', 320, undefined],
    ['several postings', '/list', 'light', 320, undefined],
    ['an empty page', '/empty', 'light', 380, undefined],
  ])('%s: nothing for axe to find, nothing wider than the window', async (_, path, scheme, width, profiles) => {
    const page = await chromium.firstPage()
    await page.goto(site.address(path))
    const popup = await chromium.press(page)
    const tab = await popup.evaluate(
      `chrome.storage.local.${profiles ? `set({ profiles: ${JSON.stringify(profiles)} })` : 'clear()'}.then(() => chrome.tabs.query({ active: true, currentWindow: true })).then(([tab]) => tab.id)`,
    )
    const view = await chromium.newPage()
    await view.setViewport({ width, height: 600 })
    await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await view.goto(chromium.address(`beside.html?tab=${tab}`))
    await view.waitForSelector('[data-state]:not([data-state=reading])')
    await view.evaluate(`document.querySelector('.entry-main')?.click()`)
    await view.evaluate(AXE)
    expect(await view.evaluate(VIOLATIONS)).toEqual([])
    expect(await view.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await view.close()
  })

  test('nothing for axe to find once something was answered, saved and taken out', async () => {
    const page = await chromium.firstPage()
    await page.goto(site.address('/posting'))
    const popup = await chromium.press(page)
    await popup.waitForSelector('[data-state=posting]')
    await popup.evaluate(`document.querySelector('[data-status] .entry-main').click()`)
    await popup.waitForSelector('.entry-open')
    await popup.evaluate(`document.querySelector('.entry-open .entry-actions button').click()`)
    await popup.waitForSelector('.message')
    await popup.select('.save-status', 'applied')
    await popup.waitForSelector('.save-main[aria-pressed=true]')
    await popup.evaluate(AXE)
    expect(await popup.evaluate(VIOLATIONS)).toEqual([])
    await popup.evaluate(`document.querySelector('.save-main').click()`)
    await popup.waitForSelector('.message')
    expect(await popup.evaluate(VIOLATIONS)).toEqual([])
  })

  test.each(['light', 'dark'])('nothing for axe to find in the card over a %s page', async (ground) => {
    const page = await chromium.firstPage()
    await page.goto(site.address(ground === 'dark' ? '/dark' : '/posting'))
    const popup = await chromium.press(page)
    await popup.waitForSelector('[data-state=posting]')
    await chromium.command('next-requirement')
    await page.waitForFunction('document.activeElement === document.documentElement.lastElementChild')
    // The card's tree is closed to scripts: what it holds is looked at on a page of its own.
    const session = await page.createCDPSession()
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
    const closed = shadowsIn(root).at(-1)
    if (!closed) throw new Error('no card stands over the page')
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId: closed.nodeId })
    expect(outerHTML).toContain('role="dialog"')
    const copy = await chromium.newPage()
    await copy.setContent(
      `<!doctype html><html lang="en"><title>card</title><main><h1>card</h1><div id="host" style="color-scheme: ${ground}"></div></main></html>`,
    )
    await copy.evaluate((html) => {
      const host = document.querySelector('#host')
      if (host) host.attachShadow({ mode: 'open' }).innerHTML = html
    }, outerHTML)
    await copy.evaluate(AXE)
    expect(await copy.evaluate(VIOLATIONS)).toEqual([])
    await copy.close()
  })

  test.each(['popup.html', 'beside.html', 'profile.html', 'saved.html'])('%s is whole at 200 % zoom', async (path) => {
    const page = await chromium.firstPage()
    await page.goto(site.address('/posting'))
    const popup = await chromium.press(page)
    const tab = await popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)`)
    const view = await chromium.newPage()
    // An emulated window does not zoom.
    await view.setViewport(null)
    await view.goto(chromium.address(`${path}?tab=${tab}`))
    await view.waitForSelector('main')
    await view.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, 2))`)
    await view.waitForFunction('devicePixelRatio === 2')
    await view.waitForFunction(`document.querySelector('main [data-state]:not([data-state=reading]), main h1') !== null`)
    const fits = `[document.documentElement.scrollWidth <= innerWidth, (document.querySelector('.footer')?.getBoundingClientRect().height ?? 0) < innerHeight / 3]`
    expect(await view.evaluate(fits)).toEqual([true, true])
    await view.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, 0))`)
    await view.close()
  })
})

interface DomNode {
  nodeId: number
  shadowRoots?: DomNode[]
  children?: DomNode[]
}

/** Every shadow root under a node, in the order of the document. */
function shadowsIn({ shadowRoots = [], children = [] }: DomNode): DomNode[] {
  return [...shadowRoots, ...[...shadowRoots, ...children].flatMap(shadowsIn)]
}
