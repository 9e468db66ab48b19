import { browser } from 'wxt/browser'
import { tellLanguage } from '../../lib/analyze/language/tell-language.ts'
import { analyze } from '../../lib/analyze/pipeline.ts'
import type { AnalysisRecord } from '../../lib/model/analysis.ts'
import type { Scope } from '../../lib/model/messages.ts'
import type { Page } from '../../lib/model/page.ts'
import type { Reading } from '../../lib/model/reading.ts'
import { compare } from './compare.ts'
import { lexicon } from './lexicon.ts'
import { readTab } from './read-tab.ts'
import { forget, keep } from './session.ts'
import { tagger } from './tagger.ts'
import { showInPage } from './tell-reader.ts'
import { units } from './units.ts'

/**
 * Reads a tab anew, understands it, shows the result in the page and keeps it for the next message. Asking again costs little and is
 * always true to what the tab shows now, whatever happened to the worker or the page in between.
 */
export async function open(tab: number, scope: Scope): Promise<Page> {
  const asked = readTab(tab, scope)
  getReady()
  const reply = await asked
  if (!reply) return { kind: 'unreachable' }
  if (!reply.ok) {
    await forget(tab)
    const { url, reason, detail, selected } = reply
    return { kind: 'refused', url, reason, selected, ...(detail !== undefined && { detail }) }
  }
  const reading = reply.value
  const analysis = await understand(reading)
  const page = await compare(reading, analysis)
  await keep(tab, { reading, analysis, page })
  await showInPage(tab, page)
  return page
}

/** A worker just started builds what it needs while the page is being read, which happens elsewhere. */
function getReady(): void {
  lexicon()
  units()
  tagger()
}

/** The browser's own detection, which needs no permission and no network. */
const detectLanguage = (text: string) => browser.i18n.detectLanguage(text)

async function understand(reading: Reading): Promise<AnalysisRecord> {
  // The browser looks at it elsewhere, meanwhile.
  const telling = tellLanguage(reading.posting.text, detectLanguage)
  const { posting, statements, requirements, skills } = analyze(reading, { lexicon: lexicon(), units: units(), tagger: tagger() })
  const language = await telling
  return { id: posting.url ?? 'text', format: 1, posting, ...(language !== undefined && { language }), statements, requirements, skills }
}
