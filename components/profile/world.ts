import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Skill } from '../../lib/model/skill.ts'

/** What the fields of a profile need to know of skills and dates; the page hands it in. */
export interface ProfileWorld {
  /** Skills that these first letters may mean, best first. */
  complete: (prefix: string) => readonly Skill[]
  /** The one skill that these words name. */
  resolve: (words: string) => Skill | undefined
  /** The ISO 8601 date that a person typed; undefined if it is none. */
  readDate: (typed: string) => string | undefined
  /** Whether the person typed "now" in one of its forms. */
  isNow: (typed: string) => boolean
  /** BCP 47 tag of the interface's language. */
  language: string
}

const none: ProfileWorld = { complete: () => [], resolve: () => undefined, readDate: () => undefined, isNow: () => false, language: 'en' }

export const World = createContext<ProfileWorld>(none)

/** The world of the profile page. */
export const useWorld = () => useContext(World)
