import { i18n } from '#i18n'
import type { Answer } from '../lib/model/messages.ts'

const KEYS = { have: 'answer.have', lack: 'answer.lack', 'not-a-requirement': 'answer.notRequirement' } as const

/** What an answer did, in words. */
export const wordAnswered = (answer: Answer) => i18n.t(KEYS[answer])
