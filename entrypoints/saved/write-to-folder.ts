import type { Made } from './export-messages.ts'

/** Files of this many days are kept; a day has one. */
const DAYS = 14

/** Backups by their names, with the day. */
const OURS = /^requisite-(\d{4}-\d{2}-\d{2})(?:-\d+of\d+)?\.json$/

/** Writes backups into a folder, each whole or not at all, and lets those of long ago go. Files that are not ours are not touched. */
export async function writeToFolder(folder: FileSystemDirectoryHandle, files: readonly Made[]): Promise<void> {
  for (const { name, content } of files) {
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable()
    await file.write(content)
    await file.close()
  }
  const ours: { name: string; day: string }[] = []
  for await (const name of folder.keys()) {
    const [, day] = OURS.exec(name) ?? []
    if (day !== undefined) ours.push({ name, day })
  }
  const newest = new Set([...new Set(ours.map(({ day }) => day))].sort().reverse().slice(0, DAYS))
  const written = new Set(files.map(({ name }) => name))
  const today = OURS.exec(files[0]?.name ?? '')?.[1]
  // A day's list may have come in more parts before than now.
  for (const { name, day } of ours) if (!newest.has(day) || (day === today && !written.has(name))) await folder.removeEntry(name)
}
