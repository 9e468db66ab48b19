import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
/** Labelled texts of others, beside the project and never in it. */
const SHARED = resolve(ROOT, '../shared')

/** A folder for what is made on the way, gone when the run ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'requisite-quality-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** The path of a thing that stands beside the project. */
export function shared(path: string): string {
  return join(SHARED, path)
}

/** True where the labelled texts stand beside the project. */
export function canScore(): boolean {
  return existsSync(shared('eval/postings.mjs'))
}

/** What one of the scorers beside the project prints. */
export function scorer(name: string, words: string[]): string {
  return execFileSync(process.execPath, [shared(`eval/${name}`), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  })
}

/** The command's answers to a JSONL file, in a file; refused inputs make it exit with 1, which is not a fault here. */
export function analyze(input: string, name: string): string {
  const output = join(scratch, `${name}.out.jsonl`)
  const file = openSync(output, 'w')
  try {
    execFileSync(process.execPath, [join(ROOT, 'lib/cli/analyze.ts'), '--json', input], { stdio: ['ignore', file, 'pipe'] })
  } catch (error) {
    const refusedSome = error instanceof Error && 'status' in error && error.status === 1 && statSync(output).size > 0
    if (!refusedSome) throw error
  } finally {
    closeSync(file)
  }
  return output
}

/** The texts that a scorer scores, as the command reads them. */
export function inputFrom(name: string, words: string[]): string {
  const path = join(scratch, `${name}.in.jsonl`)
  const file = openSync(path, 'w')
  execFileSync(process.execPath, [shared(`eval/${name}.mjs`), 'input', ...words], { stdio: ['ignore', file, 'ignore'] })
  closeSync(file)
  return path
}
