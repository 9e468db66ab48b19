import { type Files, filesIn } from './files.ts'

/** Turns that pages and workers take, as the Web Locks API gives them. */
export interface Locks {
  request<Value>(name: string, options: { ifAvailable?: boolean }, work: (lock: unknown) => Promise<Value>): Promise<Value>
}

/** A second place for the list, beside the database: where its files are and how its writers take turns. */
export interface SafetyCopy {
  files: Files
  locks: Locks
}

const FOLDER = 'safety-copy'

/** The copy in the origin's private file system. Where the browser gives none (Firefox in private windows) its files throw, and the list does without. */
export function openSafetyCopy({ storage, locks }: Pick<Navigator, 'storage' | 'locks'>): SafetyCopy {
  // Asked for each time: the person may clear the extension's data while a worker lives.
  const folder = async () => (await storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true })
  return { files: filesIn(folder), locks: { request: (name, options, work) => locks.request(name, options, work) as never } }
}
