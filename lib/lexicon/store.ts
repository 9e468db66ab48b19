import type { Skill } from '../model/skill.ts'
import { americanOf } from './american.ts'
import { type Form, parseRow, type SkillRow } from './parse.ts'
import { bucketOf, hashOf, scanFirstWords } from './scan.ts'
import { spellings } from './spell.ts'
import { insert, newTrie, type Trie } from './trie.ts'
import type { WordTable } from './word-table.ts'
import { type KnownWords, rememberWords } from './words.ts'

/** The rows of all skill files, read as far as they have been asked for. */
export interface Store {
  /** How the words of texts read here. */
  read(table: WordTable): KnownWords
  /** Whether a form starts with this word, in small letters. */
  isFirst(lower: string): boolean
  /** The skills that have these words as a form. */
  named(words: string): Skill[]
  /** The skill with this id. */
  skill(id: string): Skill | undefined
  /** Every form. Reads all rows the first time. */
  forms(): readonly Form[]
}

const none: readonly number[] = []
const inAmerican = (words: string) => words.toLowerCase().replace(/[a-z]+/g, (word) => americanOf(word) ?? word)

/** Opens the text of all skill files: one pass notes where each form starts, and a form is read when its first word is met. */
export function openStore(text: string): Store {
  const firstWords = scanFirstWords(text)
  const root = newTrie<Form>()
  const rows = new Map<number, SkillRow | undefined>()
  const skills = new Map<string, Skill>()
  let allForms: Form[] | undefined

  function rowAt(start: number): SkillRow | undefined {
    if (rows.has(start)) return rows.get(start)
    const end = text.indexOf('\n', start)
    const row = parseRow(text.slice(start, end < 0 ? undefined : end))
    rows.set(start, row)
    if (row && !skills.has(row.skill.id)) skills.set(row.skill.id, row.skill)
    return row
  }

  /** Reads the forms of some entries into the tree. */
  function read(entries: readonly number[]): void {
    for (const entry of entries) {
      const row = rowAt(firstWords.row[entry] ?? 0)
      const form = row?.forms.find(({ words }) => isWhole(words, firstWords.form[entry] ?? 0))
      if (!row || !form) continue
      for (const spelling of spellings(form.words)) insert(root, spelling, form)
    }
  }

  /** Takes the entries filed under a word out of the table, in the order of the text. */
  function takeEntries(word: string): readonly number[] {
    const hash = hashOf(word)
    const bucket = bucketOf(hash)
    let taken: number[] | undefined
    let before = -1
    for (let entry = firstWords.heads[bucket] ?? -1; entry >= 0; entry = firstWords.next[entry] ?? -1) {
      if (firstWords.hash[entry] !== hash) before = entry
      else {
        if (before < 0) firstWords.heads[bucket] = firstWords.next[entry] ?? -1
        else firstWords.next[before] = firstWords.next[entry] ?? -1
        taken ??= []
        taken.unshift(entry)
      }
    }
    return taken ?? none
  }

  /** Whether the form written at this place is these words, and not a longer form that begins with them. */
  function isWhole(words: string, at: number): boolean {
    return text.startsWith(words, at) && /^[|:\t\r\n]?$/.test(text.charAt(at + words.length))
  }

  /** The step below the root for a form's first word; undefined if no form starts so. */
  function follow(word: string): Trie<Form> | undefined {
    const entries = takeEntries(word)
    if (entries.length) read(entries)
    return root.next?.get(word)
  }

  /** Reads every row; of rows with one id only the first counts. */
  function readAll(): Form[] {
    const forms: Form[] = []
    for (let start = 0; start >= 0 && start < text.length; ) {
      const row = rowAt(start)
      if (row && skills.get(row.skill.id) === row.skill) forms.push(...row.forms)
      const end = text.indexOf('\n', start)
      start = end < 0 ? -1 : end + 1
    }
    return forms
  }

  function named(words: string): Skill[] {
    for (const spelling of [...spellings(words), ...spellings(inAmerican(words))]) {
      let node = follow(spelling[0] ?? '')
      for (const token of spelling.slice(1)) node = node?.next?.get(token)
      if (node?.values) return [...new Set(node.values.map((form) => form.skill))]
    }
    return []
  }

  /** Most ids are their labels in small letters, so reading the rows that bear such a name spares reading all. */
  function skill(id: string): Skill | undefined {
    if (!skills.has(id)) named(id.replaceAll('-', ' '))
    if (!skills.has(id)) allForms ??= readAll()
    return skills.get(id)
  }

  return {
    read: rememberWords({ get: follow }),
    isFirst: (lower) => follow(lower) !== undefined,
    named,
    skill,
    forms: () => {
      allForms ??= readAll()
      return allForms
    },
  }
}
