import { browser } from 'wxt/browser'
import { tellReader } from './tell-reader.ts'

const STEPS: Record<string, 1 | -1> = { 'next-requirement': 1, 'previous-requirement': -1 }

/** The keyboard commands that walk from requirement to requirement in the page the person looks at. */
export async function stepOnCommand(command: string): Promise<void> {
  const by = STEPS[command]
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (by !== undefined && tab?.id !== undefined) await tellReader(tab.id, { type: 'step', by })
}
