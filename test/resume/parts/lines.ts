import type { Line } from '../../../lib/resume/document.ts'
import { readText } from '../../../lib/resume/read/read-text.ts'

/** The lines of a plain text. */
export const lines = (text: string): Line[] => readText(text).lines
