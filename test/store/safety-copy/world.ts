import type { Files } from '../../../lib/store/safety-copy/files.ts'
import type { Locks, SafetyCopy } from '../../../lib/store/safety-copy/open.ts'

/** Files in memory, for a look at them and to damage them. */
export function filesInMemory(): Files & { all: Map<string, Blob> } {
  const all = new Map<string, Blob>()
  return {
    all,
    names: async () => [...all.keys()],
    read: async (name) => all.get(name),
    write: async (name, content) => void all.set(name, content),
    remove: async (name) => void all.delete(name),
  }
}

/** Locks as the browser gives them, for one thread. */
export function locksInMemory(): Locks {
  const held = new Map<string, Promise<unknown>>()
  return {
    async request(name, { ifAvailable = false }, work) {
      const before = held.get(name)
      if (before && ifAvailable) return work(null)
      const now = Promise.resolve(before).then(() => work({ name }))
      const settled = now.catch(() => undefined)
      held.set(name, settled)
      settled.then(() => held.get(name) === settled && held.delete(name))
      return now
    },
  }
}

/** A copy in memory. */
export function copyInMemory(): SafetyCopy & { files: ReturnType<typeof filesInMemory> } {
  return { files: filesInMemory(), locks: locksInMemory() }
}
