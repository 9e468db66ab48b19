import type { infer as Infer } from 'zod/mini'
import { array, object, optional, string } from 'zod/mini'
import { applicationLimit, salary, workplace } from './posting.ts'
import { nextStep } from './saved-posting.ts'

/** What the list shows, filters and sorts of a kept posting: small, because a list may hold ten thousand. */
export const ledgerRow = object({
  id: string(),
  /** What the posting is known by: its address and its number on the site. */
  keys: array(string()),
  title: optional(string()),
  organisation: optional(string()),
  places: array(string()),
  workplace: optional(workplace),
  pay: optional(salary),
  url: optional(string()),
  site: string(),
  status: string(),
  savedAt: string(),
  /** When it was applied for: when its status first said so, or something that only follows an application. */
  appliedAt: optional(string()),
  datePosted: optional(string()),
  closes: optional(string()),
  limit: optional(applicationLimit),
  nextStep: optional(nextStep),
  tags: array(string()),
  /** One letter a must-have, in the order of the page: m(et), p(artly), u(nmet), ? (for you to judge), - (not compared). */
  mustHaves: string(),
  /** The same for nice-to-haves. */
  niceToHaves: string(),
  /** BCP 47 tag of the language in which it is written, where that is known. */
  language: optional(string()),
  /** Skills asked for that the profile lacks. */
  missing: array(string()),
  /** Ids of postings that look the same and are not. */
  apart: optional(array(string())),
  understoodBy: optional(string()),
  comparedWith: optional(string()),
})
export type LedgerRow = Infer<typeof ledgerRow>

/** A skill a posting asks for, and how it stands to the profile. */
export const askedSkill = object({ label: string(), importance: string(), status: string() })

/** What is searched and counted of a kept posting, apart from what the list shows. */
export const digest = object({
  id: string(),
  /** The distinct words of its text in lower case, parted by spaces. */
  words: string(),
  /** The same of what the person noted beside it. */
  noted: optional(string()),
  asked: array(askedSkill),
})
export type Digest = Infer<typeof digest>
