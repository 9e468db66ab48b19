import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { findBrowser, until } from '../test/e2e/browsers.ts'
import { launchChromium } from '../test/e2e/chromium.ts'
import { serve } from '../test/e2e/serve.ts'

const ROOT = resolve(import.meta.dirname, '..')
const SAMPLES = join(import.meta.dirname, 'sample')
const PICTURES = join(ROOT, '.artifacts')
const INSTALL = 'apt-get install -y chromium'

printChecklist()
const executable = findBrowser('chromium') ?? installBrowser()
if (executable === undefined) {
  console.log(`No Chromium or Chrome was found. To see Requisite at work, install one (on Debian or Ubuntu: sudo ${INSTALL}),`)
  console.log('or name yours in the variable CHROMIUM_BIN, and run npm start again.')
} else await show(executable)

/** The sample page's checklist, by the command that needs no browser. */
function printChecklist(): void {
  execFileSync(process.execPath, ['lib/cli/analyze.ts', join(SAMPLES, 'posting.html')], { cwd: ROOT, stdio: 'inherit' })
}

/** Installs Chromium where that needs no question asked: Debian and Ubuntu, as root. */
function installBrowser(): string | undefined {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  if (!canInstall) return undefined
  console.log(`No Chromium or Chrome was found: installing one (${INSTALL}) …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment })
  const [command = '', ...words] = INSTALL.split(' ')
  spawnSync(command, [...words, '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
  return findBrowser('chromium')
}

/** Opens the sample page in a browser with the extension and presses its button: to look at where there is a display, as pictures where not. */
async function show(browserPath: string): Promise<void> {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'], { cwd: ROOT, stdio: 'inherit' })
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  const site = await serve(SAMPLES)
  const chromium = await launchChromium({ executable: browserPath, folder: join(ROOT, '.output/chrome-mv3'), headless: !display })
  const page = await chromium.firstPage()
  await page.goto(site.address('/posting.html'))
  const popup = await chromium.press(page)
  if (display) {
    console.log('\nThe browser is open with Requisite on a sample posting. Close it to end.')
    await new Promise((resolve) => chromium.browser.once('disconnected', resolve))
  } else {
    await popup.waitForSelector('[data-state=posting]', { timeout: 15_000 })
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'the highlights')
    mkdirSync(PICTURES, { recursive: true })
    for (const [name, view] of [
      ['page', page],
      ['popup', popup],
    ] as const) {
      const path = join(PICTURES, `${name}.png`)
      await view.screenshot({ path: path as `${string}.png` })
      console.log(`A picture of the ${name}: ${relative(ROOT, path)}`)
    }
    await chromium.close()
  }
  await site.close()
}
