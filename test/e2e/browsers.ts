import { existsSync } from 'node:fs'

/** Where a browser may stand when no variable names it; the first that exists is taken. */
const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
} as const

const VARIABLES = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' } as const

/** The path of an installed browser: what CHROMIUM_BIN or FIREFOX_BIN names, else the first usual place; undefined if there is none. */
export function findBrowser(name: 'chromium' | 'firefox', environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment[VARIABLES[name]]
  return [...(named ? [named] : []), ...PLACES[name]].find((path) => existsSync(path))
}

/** How long a test waits for what a browser does, in milliseconds: for a machine with much else to do. */
export const PATIENCE = 90_000

/** Asks again every 30 ms until the answer is truthy; throws after `limit` milliseconds, naming what was waited for. */
export async function until<Value>(ask: () => Promise<Value> | Value, what: string, limit = PATIENCE): Promise<NonNullable<Value>> {
  const end = Date.now() + limit
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
