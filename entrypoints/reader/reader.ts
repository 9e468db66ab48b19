import { browser } from 'wxt/browser'
import { readDescriptionHtml } from '../../lib/extract/description-html.ts'
import { type FromReader, type ReadReply, type Scope, type ToReader, toReader } from '../../lib/model/messages.ts'
import { createHighlighter } from './highlighter.ts'
import { keepHtml } from './keep-html.ts'
import { type LastReading, read } from './read.ts'

/** Listens to the worker and the views until the signal ends it. Whatever is shown in the page is the highlighter's. */
export function startReader(signal: AbortSignal): void {
  let last: LastReading | undefined
  const tell = (message: FromReader) => void browser.runtime.sendMessage(message).catch(() => undefined)
  const highlighter = createHighlighter({
    signal,
    isMoved: () => last !== undefined && last.url !== location.href,
    left: () => tell({ type: 'left' }),
    clicked: (requirement) => tell({ type: 'clicked', requirement }),
    answered: (requirement, answer) => tell({ type: 'answered', requirement, answer }),
    takeBack: () => tell({ type: 'take-back' }),
  })

  async function readPage(scope: Scope): Promise<ReadReply> {
    const url = location.href
    const result = await read(scope, last)
    if (!result.ok) {
      highlighter.clear()
      last = undefined
      const selected = (document.getSelection()?.toString().trim() ?? '') !== ''
      return { ok: false, url, reason: result.reason, selected, ...(result.detail !== undefined && { detail: result.detail }) }
    }
    const { map, ...reading } = result.value
    last = { url: location.href, text: reading.posting.text, map }
    highlighter.expect(map)
    const descriptionHtml = keepHtml(map.range({ start: 0, end: reading.posting.text.length }))
    return { ok: true, url, value: { ...reading, ...(descriptionHtml !== undefined && { descriptionHtml }) } }
  }

  function answer(message: ToReader): Promise<unknown> | undefined {
    switch (message.type) {
      case 'read':
        return readPage(message.scope)
      case 'paint':
        if (message.record.posting.text === last?.text) highlighter.show(message.record, message.on)
        return Promise.resolve(true)
      case 'go':
        return Promise.resolve({ found: highlighter.go(message.requirement) })
      case 'describe':
        return Promise.resolve(last ? { html: readDescriptionHtml(last.map, last.text.length, window) } : {})
      case 'light':
        highlighter.light(message.requirement)
        return Promise.resolve(true)
      case 'step':
        highlighter.step(message.by)
        return Promise.resolve(true)
    }
  }

  const listen = (message: unknown): Promise<unknown> | undefined => {
    const parsed = toReader.safeParse(message)
    return parsed.success ? answer(parsed.data) : undefined
  }
  browser.runtime.onMessage.addListener(listen)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen))
}
