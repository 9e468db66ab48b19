import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Where Chromium and Firefox keep what extensions store, inside a profile. */
const STORAGE = ['Default/IndexedDB', 'Default/File System', 'Default/WebStorage', 'Default/Preferences', 'storage', 'storage.sqlite']

/** The small files that tell how a LevelDB came to its state: what it did, which of its files count, and what was written last. */
const TELLING = /^(?:LOG|LOG\.old|CURRENT|MANIFEST-\d+|\d+\.log)$/

/** Files of a profile by path: the telling ones of its databases, and a list of all that is stored with size and time. */
export type Evidence = ReadonlyMap<string, string | Buffer>

/** What a profile tells of its storage at this moment. A browser that starts on it may throw a damaged database away, and its traces with it. */
export function readEvidence(profile: string): Evidence {
  const paths = STORAGE.flatMap((root) => {
    if (!existsSync(join(profile, root))) return []
    if (!statSync(join(profile, root)).isDirectory()) return [root]
    return readdirSync(join(profile, root), { recursive: true }).map((path) => join(root, String(path)))
  })
  const lines = paths.sort().flatMap((path) => {
    const file = statSync(join(profile, path), { throwIfNoEntry: false })
    return file?.isFile() ? [`${file.mtime.toISOString()} ${String(file.size).padStart(10)} ${path}`] : []
  })
  const telling = paths.filter((path) => TELLING.test(basename(path)) && existsSync(join(profile, path)))
  const found = new Map<string, string | Buffer>(telling.map((path) => [path, readFileSync(join(profile, path))]))
  return found.set('storage.txt', lines.join('\n'))
}

/** Writes what was found, by name, into a new folder, and returns the folder. */
export function keepEvidence(found: Record<string, Evidence>): string {
  const folder = mkdtempSync(join(tmpdir(), 'requisite-evidence-'))
  for (const [name, evidence] of Object.entries(found))
    for (const [path, content] of evidence) {
      const file = join(folder, name, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  return folder
}
