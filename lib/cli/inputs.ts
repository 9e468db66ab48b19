import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import { looseObject, number, optional, string, union } from 'zod/mini'

/** What stands in one input: a page's source or plain text, or the reason why neither could be read. */
export type Input =
  | { id: string; text: string }
  | { id: string; html: string; url?: string }
  | { id: string; error: { code: 'not-found' | 'not-readable' | 'bad-line'; message: string; line?: number } }

const line = looseObject({
  id: optional(union([string(), number()])),
  text: optional(string()),
  html: optional(string()),
  url: optional(string()),
})

/** The inputs that the named files hold, one at a time, so that a file larger than memory works. `-` is text on `standardInput`. */
export async function* readInputs(
  files: readonly string[],
  url: string | undefined,
  standardInput: NodeJS.ReadableStream,
): AsyncGenerator<Input> {
  for (const file of files) {
    const ending = extname(file).toLowerCase()
    const id = file === '-' ? 'stdin' : basename(file, extname(file))
    try {
      if (file === '-') yield { id, text: await readAll(standardInput as NodeJS.ReadStream) }
      else if (ending === '.jsonl') yield* readLines(file, id, url)
      else if (ending === '.html' || ending === '.htm') yield { id, html: await readFile(file, 'utf8'), ...(url !== undefined && { url }) }
      else if (ending === '.txt' || ending === '.md') yield { id, text: await readFile(file, 'utf8') }
      else yield { id, error: { code: 'not-readable', message: `${file}: only .html, .htm, .txt, .md and .jsonl files can be read` } }
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      yield missing
        ? { id, error: { code: 'not-found', message: `${file}: there is no such file` } }
        : { id, error: { code: 'not-readable', message: `${file}: ${error instanceof Error ? error.message : String(error)}` } }
    }
  }
}

async function* readLines(file: string, name: string, url: string | undefined): AsyncGenerator<Input> {
  let count = 0
  for await (const source of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    count++
    if (source.trim() === '') continue
    yield readLine(source, `${name}:${count}`, count, url)
  }
}

function readLine(source: string, place: string, count: number, url: string | undefined): Input {
  const bad = (message: string): Input => ({ id: place, error: { code: 'bad-line', message: `line ${count}: ${message}`, line: count } })
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return bad('this is not JSON')
  }
  const parsed = line.safeParse(value)
  if (!parsed.success) return bad('"id", "text", "html" and "url" must be strings')
  const id = String(parsed.data.id ?? place)
  const address = parsed.data.url ?? url
  if (parsed.data.html !== undefined) return { id, html: parsed.data.html, ...(address !== undefined && { url: address }) }
  if (parsed.data.text !== undefined) return { id, text: parsed.data.text }
  return { ...bad('it has neither "text" nor "html"'), id }
}
