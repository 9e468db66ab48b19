import type { Browser } from 'wxt/browser'
import { type ChangeRefusal, fromReader, type ToWorker, toWorker, type WorkerReply } from '../../lib/model/messages.ts'
import { changeSettings } from '../../lib/store/settings.ts'
import { answerRequirement } from './answer.ts'
import { open } from './open.ts'
import { refresh } from './refresh.ts'
import { save, unsave } from './save.ts'
import { keep, recall } from './session.ts'
import { takeBack } from './take-back.ts'

/** Answers the views; hears the readers. Whatever fails unforeseen becomes a page that says so: a view never waits in vain. */
export function receive(message: unknown, sender: Browser.runtime.MessageSender): Promise<WorkerReply> | undefined {
  const asked = toWorker.safeParse(message)
  if (asked.success) return act(asked.data).catch((error: unknown) => ({ page: { kind: 'failed', detail: String(error) } }))
  const told = fromReader.safeParse(message)
  const tab = sender.tab?.id
  if (told.success && tab !== undefined) {
    if (told.data.type === 'left') void leave(tab)
    if (told.data.type === 'answered') void act({ ...told.data, type: 'answer', tab })
    if (told.data.type === 'take-back') void act({ type: 'take-back', tab })
  }
  return undefined
}

async function act(message: ToWorker): Promise<WorkerReply> {
  if (message.type === 'open') return { page: await open(message.tab, message.scope) }
  const refused = await change(message)
  return { page: await refresh(message.tab), ...(refused && { refused }) }
}

async function change(message: Exclude<ToWorker, { type: 'open' }>): Promise<ChangeRefusal | undefined> {
  switch (message.type) {
    case 'save':
      return save(message.tab, message.status)
    case 'unsave':
      return unsave(message.tab)
    case 'highlight':
      await changeSettings({ highlights: message.on })
      return undefined
    case 'answer':
      return answerRequirement(message.tab, message.requirement, message.answer)
    case 'take-back':
      return takeBack(message.tab)
  }
}

async function leave(tab: number): Promise<void> {
  const known = await recall(tab)
  if (known) await keep(tab, { ...known, page: { kind: 'left' } })
}
