import { join, relative, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { findBrowser, until } from '../test/e2e/browsers.ts'
import { launchChromium } from '../test/e2e/chromium.ts'
import { serve } from '../test/e2e/serve.ts'

/** Makes the README's picture from the built extension: the sample posting, highlighted, with the real popup over its top right corner. */

const ROOT = resolve(import.meta.dirname, '..')
const PICTURE = join(ROOT, 'docs/popup-and-page.png')
const SIZE = { width: 1440, height: 840 }
const POPUP = { width: 380, height: 600 }
/** Between the popup and the window's edge, in px. */
const GAP = 10

const PROFILE = {
  work: [
    {
      name: 'Brightleaf',
      position: 'Data analyst',
      startDate: '2021-03',
      endDate: '2024-06',
      summary: 'Reports in SQL, Python and Tableau',
    },
    { name: 'Norrvik', position: 'Analyst', startDate: '2024-07', summary: 'Forecasting in Python' },
  ],
  education: [{ institution: 'Uppsala University', studyType: 'BSc', area: 'Economics', endDate: '2020' }],
  skills: [{ name: 'SQL', years: 5 }, { name: 'Python' }, { name: 'QGIS' }],
  languages: [{ language: 'English', fluency: 'C1' }],
}

const executable = findBrowser('chromium')
if (executable === undefined) throw new Error('No Chromium or Chrome was found; name yours in CHROMIUM_BIN.')
const site = await serve(join(import.meta.dirname, 'sample'))
const chromium = await launchChromium({ executable, folder: join(ROOT, '.output/chrome-mv3') })
try {
  const page = await chromium.firstPage()
  await page.setViewport(SIZE)
  await page.goto(site.address('/posting.html'))
  const popup = await chromium.press(page)
  const tab = await popup.evaluate(
    `chrome.storage.local.set(${JSON.stringify({ profiles: { active: '1', all: [{ id: '1', profile: PROFILE }] } })})
      .then(() => chrome.tabs.query({ active: true, currentWindow: true })).then(([tab]) => tab.id)`,
  )
  await openEntry(popup)
  await until(() => page.evaluate(() => CSS.highlights.size > 0 && !CSS.highlights.has('requisite-lit')), 'the entry to be lit no more')
  const pageShown = await pictureOf(page)
  // An unseen browser opens every popup in one size, whatever its content: so its page is shown in the size that a seen one gives it.
  const view = await chromium.newPage()
  await view.setViewport(POPUP)
  await view.goto(chromium.address(`popup.html?tab=${tab}`))
  await openEntry(view)
  await compose(await chromium.newPage(), { page: pageShown, popup: await pictureOf(view) })
  console.log(`The picture: ${relative(ROOT, PICTURE)}`)
} finally {
  await chromium.close()
  await site.close()
}

/** Opens the first requirement that is met, which shows its evidence and leads the page to it. */
async function openEntry(view: Page): Promise<void> {
  await view.waitForSelector('.summary-verdict')
  await view.evaluate(`document.querySelector('[data-status=met] .entry-main').click()`)
  await view.waitForSelector('.entry-open')
}

async function pictureOf(view: Page): Promise<string> {
  return `data:image/png;base64,${await view.screenshot({ encoding: 'base64' })}`
}

/** Lays the popup over the page as the browser does, and writes the whole as one picture. */
async function compose(canvas: Page, { page, popup }: { page: string; popup: string }): Promise<void> {
  await canvas.setViewport(SIZE)
  await canvas.setContent(
    `<body style="margin:0"><img src="${page}" style="display:block"><img src="${popup}"
      style="position:absolute;top:${GAP}px;right:${GAP + 16}px;border-radius:8px;box-shadow:0 0 0 1px #0002,0 8px 28px #0006"></body>`,
  )
  await canvas.screenshot({ path: PICTURE as `${string}.png` })
}
