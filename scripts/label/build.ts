import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSource } from './source.ts'

/** Writes labelled postings as JSON; says of each mistake in a source where it is and ends with status 1 when there was one. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, text: { type: 'string' } } })
const { out, text } = values
if (out === undefined || positionals.length === 0) {
  console.error('usage: build.ts SOURCE... --out FOLDER [--text FOLDER]')
  process.exit(2)
}
mkdirSync(out, { recursive: true })
for (const file of positionals) {
  const { labelled, mistakes } = readSource(readFileSync(file, 'utf8'), text === undefined ? undefined : textIn(text))
  for (const { line, message } of mistakes) console.error(`${file}:${line}: ${message}`)
  if (mistakes.length) process.exitCode = 1
  writeFileSync(join(out, `${labelled.id}.json`), `${JSON.stringify(labelled, undefined, 1)}\n`)
}

function textIn(folder: string): (id: string) => string {
  return (id) => readFileSync(join(folder, `${id}.txt`), 'utf8')
}
