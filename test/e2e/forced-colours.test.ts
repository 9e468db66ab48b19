import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser, until } from './browsers.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefoxWithExtension } from './firefox.ts'
import { serve } from './serve.ts'

const OUTPUT = resolve(import.meta.dirname, '../../.output')
const MARK = "document.querySelector('.quote mark')"

let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  site = await serve(join(import.meta.dirname, '../../scripts/sample'))
})
afterAll(() => site.close())

test.skipIf(!findBrowser('firefox'))('Firefox: skills marked in a quote are in the colours of marked text, both of them', async () => {
  const firefox = await launchFirefoxWithExtension({
    executable: findBrowser('firefox') ?? '',
    folder: join(OUTPUT, 'firefox-mv3'),
    preferences: {
      'browser.display.document_color_use': 2,
      'browser.display.foreground_color': '#ffffff',
      'browser.display.background_color': '#000000',
      'browser.display.foreground_color.dark': '#ffffff',
      'browser.display.background_color.dark': '#000000',
    },
  })
  try {
    await firefox.open(site.address('/posting.html'))
    await firefox.press()
    await until(() => firefox.inPopup(`return ${MARK} !== null`), 'the checklist')
    const colours = await firefox.inPopup(`
      const probe = document.createElement('span');
      probe.style.cssText = 'background: Mark; color: MarkText';
      document.body.append(probe);
      const of = (element) => { const { color, backgroundColor } = window.getComputedStyle(element); return [color, backgroundColor].join(' on ') };
      return [of(${MARK}), of(probe), String(window.matchMedia('(forced-colors: active)').matches)];
    `)
    const [mark, wanted, forced] = colours as string[]
    expect(forced).toBe('true')
    expect(mark).toBe(wanted)
  } finally {
    await firefox.close()
  }
})

test.skipIf(!findBrowser('chromium'))('Chromium: nice-to-haves are told from must-haves by a ground broken between words', async () => {
  const chromium = await launchChromium({ executable: findBrowser('chromium') ?? '', folder: join(OUTPUT, 'chrome-mv3') })
  try {
    const page = await chromium.firstPage()
    const session = await page.createCDPSession()
    const force = (value: string) => session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
    /** The words on each piece of ground, of the first nice-to-have and the first must-have. */
    const grounds = () =>
      page.evaluate(() =>
        ['preferred', 'required'].map((importance) => {
          const highlight = [...CSS.highlights].find(([name]) => name.startsWith(`requisite-clause-${importance}-`))?.[1]
          return highlight ? Math.min(...[...highlight].map((range) => String(range).split(/\s+/).length)) : undefined
        }),
      )
    await page.goto(site.address('/posting.html'))
    await chromium.press(page)
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'the highlights')
    const [before, must] = await grounds()
    expect(before).toBeGreaterThan(1)
    await force('active')
    await until(async () => (await grounds())[0] === 1, 'the ground to break')
    expect((await grounds())[1]).toBe(must)
    await force('none')
    await until(async () => (await grounds())[0] === before, 'the ground to be whole again')
  } finally {
    await chromium.close()
  }
})
