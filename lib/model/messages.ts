import type { infer as Infer } from 'zod/mini'
import { boolean, discriminatedUnion, enum as enumeration, literal, number, object, optional, string, union } from 'zod/mini'
import { analysisRecord } from './analysis.ts'
import type { Page } from './page.ts'
import { reading, refusalReason } from './reading.ts'

/** What to read of a page: all of it, or what the person selected. */
export const scope = enumeration(['page', 'selection'])
export type Scope = Infer<typeof scope>

/** What a person says of one requirement. */
export const answer = enumeration(['have', 'lack', 'not-a-requirement'])
export type Answer = Infer<typeof answer>

const tab = { tab: number() }

/** From a view (popup, panel beside the page) to the worker. */
export const toWorker = discriminatedUnion('type', [
  object({ type: literal('open'), ...tab, scope }),
  /** Keeps the posting; with a status, moves it there. */
  object({ type: literal('save'), ...tab, status: optional(string()) }),
  object({ type: literal('unsave'), ...tab }),
  object({ type: literal('highlight'), ...tab, on: boolean() }),
  object({ type: literal('answer'), ...tab, requirement: string(), answer }),
  object({ type: literal('take-back'), ...tab }),
])
export type ToWorker = Infer<typeof toWorker>

/** From the reader in a page to the worker, and to any view that is open; the sender's tab says which page. */
export const fromReader = discriminatedUnion('type', [
  object({ type: literal('left') }),
  object({ type: literal('clicked'), requirement: string() }),
  object({ type: literal('answered'), requirement: string(), answer }),
  /** Take the last answer back. */
  object({ type: literal('take-back') }),
])
export type FromReader = Infer<typeof fromReader>

/** From the worker or a view to the reader in a page. */
export const toReader = discriminatedUnion('type', [
  object({ type: literal('read'), scope }),
  object({ type: literal('paint'), record: analysisRecord, on: boolean() }),
  object({ type: literal('go'), requirement: string() }),
  object({ type: literal('describe') }),
  object({ type: literal('light'), requirement: optional(string()) }),
  object({ type: literal('step'), by: union([literal(1), literal(-1)]) }),
])
export type ToReader = Infer<typeof toReader>

/** The reader's answer to `read`. */
export const readReply = discriminatedUnion('ok', [
  object({ ok: literal(true), url: string(), value: reading }),
  object({ ok: literal(false), url: string(), reason: refusalReason, detail: optional(string()), selected: boolean() }),
])
export type ReadReply = Infer<typeof readReply>

/** The reader's answer to `go`: whether the words are visible in the page now. */
export const goReply = object({ found: boolean() })

/** The reader's answer to `describe`: the posting's part of the page as sanitised HTML, if it is still there. */
export const describeReply = object({ html: optional(string()) })

/** Why a change the person asked for was not made. */
export type ChangeRefusal = 'no-page' | 'storage-full' | 'storage-blocked'

/** The worker's answer to a view: the page as it is now, and, if the change was not made, why. */
export interface WorkerReply {
  page: Page
  refused?: ChangeRefusal
}
