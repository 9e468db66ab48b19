import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SavedPosting } from '../../../lib/model/saved-posting.ts'
import type { Files } from '../../../lib/store/safety-copy/files.ts'
import { IN_A_PART } from '../../../lib/store/safety-copy/part.ts'
import { readKept, readStanding, writeChange } from '../../../lib/store/safety-copy/safety-copy.ts'
import { kept } from '../kept.ts'
import { filesInMemory } from './world.ts'

const choices = { statuses: ['waiting'], views: [] }
const read = async (files: Files) => readKept(files, await readStanding(files))

/** Puts and deletions as a person makes them, a few at once. */
const changes = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(fc.string(), { nil: undefined })), {
  maxLength: 12,
})

async function writeAll(files: Files, all: readonly Record<string, string | undefined>[]): Promise<Map<string, string>[]> {
  const states = [new Map<string, string>()]
  for (const [index, change] of all.entries()) {
    const state = new Map(states.at(-1))
    const postings = new Map<string, SavedPosting | undefined>()
    for (const [id, notes] of Object.entries(change)) {
      postings.set(id, notes === undefined ? undefined : kept(id, { notes }))
      if (notes === undefined) state.delete(id)
      else state.set(id, notes)
    }
    await writeChange(files, index + 1, { postings, choices })
    states.push(state)
  }
  return states
}

const notesOf = (postings: ReadonlyMap<string, SavedPosting>) => new Map([...postings].map(([id, { notes }]) => [id, notes]))

test('what was written is read', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const files = filesInMemory()
      const states = await writeAll(files, all)
      const found = await read(files)
      expect(notesOf(found.postings)).toEqual(states.at(-1))
      expect(found.damaged).toBe(0)
      if (all.length > 0) expect(found.choices).toEqual(choices)
    }),
    { numRuns: 40 },
  )
})

test('a damaged part is passed over, and all other changes are there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 40 }), { minLength: 2, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('cut', 'flip', 'empty', 'garbage'),
      async (notes, which, where, how) => {
        const files = filesInMemory()
        await writeAll(
          files,
          notes.map((words, index) => ({ [`posting ${index}`]: words })),
        )
        const at = which % notes.length
        const [name, part] = [...files.all][at] ?? []
        if (name === undefined || !part) throw new Error('no part')
        const bytes = new Uint8Array(await part.arrayBuffer())
        files.all.set(name, new Blob([damage(bytes, where, how)]))
        const found = await read(files)
        const others = notes.map((_, index) => `posting ${index}`).filter((_, index) => index !== at)
        const there = [...found.postings.keys()].filter((id) => id !== `posting ${at}`)
        expect(there).toEqual(others)
        // A flipped bit may fall where gzip keeps a file's time or name: then nothing is damaged.
        if (how !== 'flip') expect(found.damaged).toBe(1)
        expect(found.postings.has(`posting ${at}`)).toBe(found.damaged === 0)
        expect(found.postings.get(`posting ${at}`)?.notes ?? notes[at]).toBe(notes[at])
      },
    ),
    { numRuns: 150 },
  )
})

function damage(bytes: Uint8Array, where: number, how: string): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  if (how === 'cut') return copy.slice(0, where % copy.length)
  if (how === 'empty') return copy.slice(0, 0)
  if (how === 'garbage') return copy.map((_, at) => (at * 31 + where) & 255)
  const at = where % copy.length
  copy[at] = (copy[at] ?? 0) ^ (1 << (where % 8))
  return copy
}

test('whoever is interrupted leaves the state before', async () => {
  const files = filesInMemory()
  await writeChange(files, 1, { postings: new Map([['first', kept('first')]]), choices })
  let writes = 0
  const interrupted: Files = {
    ...files,
    write: async (name, content) => {
      if (++writes > 2) throw new Error('interrupted')
      await files.write(name, content)
    },
  }
  const many = new Map(Array.from({ length: 3 * IN_A_PART }, (_, index) => [`${index}`, kept(`${index}`)] as const))
  await expect(writeChange(interrupted, 2, { postings: many, choices })).rejects.toThrow('interrupted')
  expect([...(await read(files)).postings.keys()]).toEqual(['first'])
  await writeChange(files, 2, { postings: many, choices })
  expect((await read(files)).postings.size).toBe(many.size + 1)
})
