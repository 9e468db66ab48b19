import type { Skill } from '../model/skill.ts'
import { americanOf } from './american.ts'
import { type Form, parseForm, parseForms, parseHead, type RowHead } from './parse.ts'
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
/** What may follow a form. */
const SEPARATORS = '|\t\r\n'
const inAmerican = (words: string) => words.toLowerCase().replace(/[a-z]+/g, (word) => americanOf(word) ?? word)

/** Opens the text of all skill files, of which `fieldAt` tells the field of work a row belongs to by where it starts: one pass notes where each form starts, and a form is read when its first word is met. */
export function openStore(text: string, fieldAt: (start: number) => number = () => 0): Store {
  const firstWords = scanFirstWords(text)
  const root = newTrie<Form>()
  const heads = new Map<number, RowHead | undefined>()
  /** Where the forms start that are in the tree. */
  const wasRead = new Set<number>()
  const skills = new Map<string, Skill>()
  let allForms: Form[] | undefined

  function lineAt(start: number): string {
    const end = text.indexOf('\n', start)
    return text.slice(start, end < 0 ? undefined : end)
  }

  function headAt(start: number): RowHead | undefined {
    if (heads.has(start)) return heads.get(start)
    const head = parseHead(lineAt(start), undefined, fieldAt(start))
    heads.set(start, head)
    if (head && !skills.has(head.skill.id)) skills.set(head.skill.id, head.skill)
    return head
  }

  /** Reads the forms of some entries into the tree; a form that is filed under several words is read once. */
  function read(entries: readonly number[]): void {
    for (const entry of entries) {
      const start = firstWords.form[entry] ?? 0
      const head = wasRead.has(start) ? undefined : headAt(firstWords.row[entry] ?? 0)
      wasRead.add(start)
      if (!head) continue
      let end = start
      while (end < text.length && !SEPARATORS.includes(text.charAt(end))) end++
      const written = text.slice(start, end)
      // Only an alias may have a guard of its own.
      const form = written === head.skill.label ? { ...head, words: written } : parseForm(written, head)
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
      const head = headAt(start)
      if (head && skills.get(head.skill.id) === head.skill)
        for (const form of parseForms(lineAt(start), head)) if (form.words) forms.push(form)
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

  /** A row that gives no id is found by the words of its label, which are those of the id; one that does stands after it. */
  function skill(id: string): Skill | undefined {
    if (!skills.has(id)) named(id.replaceAll('-', ' '))
    if (!skills.has(id)) {
      const row = text.indexOf(`\n${id}\t`)
      if (row >= 0) headAt(row + 1)
    }
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
