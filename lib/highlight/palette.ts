import type { Status } from '../model/match.ts'
import type { Importance } from '../model/requirement.ts'

/** A requirement's status, or `plain` when there is no profile to compare it with. */
export type Tone = Status | 'plain'
export const tones: readonly Tone[] = ['met', 'partial', 'unmet', 'unknown', 'plain']

/** What lies behind the page's text. */
export type Backdrop = 'light' | 'dark'

/** The colours of one tone: `text` stands on `tint` (a must-have's clause) and on `skill` (its recognised words); `line` underlines both kinds. */
export interface Colours {
  tint: string
  skill: string
  text: string
  line: string
}

/**
 * Hue says the status, and so do the underline's weight and, everywhere else, a shape and a word. test/highlight/palette.test.ts holds the contrasts:
 * text 4.5 to 1 on both grounds, lines 3 to 1 against the page (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export const palette: Record<Backdrop, Record<Tone, Colours>> = {
  light: {
    met: { tint: '#dff2e6', skill: '#b3e2c5', text: '#0c2e1b', line: '#1a7f4b' },
    partial: { tint: '#fbeccb', skill: '#f3d48c', text: '#3a2900', line: '#946200' },
    unmet: { tint: '#ebe8fc', skill: '#cfc8f6', text: '#241a5c', line: '#5b4bc4' },
    unknown: { tint: '#e9edf1', skill: '#ccd5dd', text: '#1d2730', line: '#5c6670' },
    plain: { tint: '#e1edfc', skill: '#b9d5f7', text: '#0b2a4f', line: '#1f5fae' },
  },
  dark: {
    met: { tint: '#16392a', skill: '#1f5a40', text: '#d8f5e3', line: '#5fd394' },
    partial: { tint: '#3d300f', skill: '#5e4a14', text: '#ffeec4', line: '#e8b84a' },
    unmet: { tint: '#2b2756', skill: '#453e88', text: '#e9e6ff', line: '#a79bff' },
    unknown: { tint: '#2d353d', skill: '#46525e', text: '#e9eef3', line: '#a3adb8' },
    plain: { tint: '#18345a', skill: '#27528a', text: '#e0edff', line: '#7fb4f5' },
  },
}

/** The requirement pointed at from the checklist; the same on any page. */
export const lit = { ground: '#ffd34d', text: '#1a1200' }

/** Underline weights in px: what is open weighs more than what is settled. */
export const weights: Record<Tone, number> = { met: 1, partial: 2, unmet: 3, unknown: 2, plain: 2 }

/** Must-haves are underlined solid, nice-to-haves dotted. */
export const lineStyles: Record<Importance, string> = { required: 'solid', preferred: 'dotted' }
