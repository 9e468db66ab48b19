import { browser } from 'wxt/browser'
import { goReply, type ToReader, type ToWorker, type WorkerReply } from '../../lib/model/messages.ts'

/**
 * Asks the worker. It may be ended while it answers, and every message may be repeated: so it is asked once more before that counts as failure.
 */
export async function askWorker(message: ToWorker): Promise<WorkerReply> {
  try {
    return (await send(message)) ?? (await send(message)) ?? failed('no answer from the background')
  } catch {
    return send(message).then(
      (reply) => reply ?? failed('no answer from the background'),
      (error: unknown) => failed(String(error)),
    )
  }
}

const send = (message: ToWorker): Promise<WorkerReply | undefined> => browser.runtime.sendMessage(message)

const failed = (detail: string): WorkerReply => ({ page: { kind: 'failed', detail } })

/** Tells the reader of a tab; undefined when there is none any more. */
export async function tellReader(tab: number, message: ToReader): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message).catch(() => undefined)
}

/** Scrolls the page to a requirement; false if its words are not visible there now. */
export async function goTo(tab: number, requirement: string): Promise<boolean> {
  const reply = goReply.safeParse(await tellReader(tab, { type: 'go', requirement }))
  return reply.success && reply.data.found
}
