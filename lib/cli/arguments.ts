import { parseArgs } from 'node:util'
import { fail, type Result, succeed } from '../model/result.ts'

export const USAGE = `usage: npm run --silent analyze -- [--json] [--no-tagger] [--profile RESUME.json] [--url URL] [--debug N] FILE...

  FILE        a saved job page (.html, .htm), a posting's text (.txt, .md), many of either (.jsonl), or - for text on standard input
  --json      one record a line instead of a checklist
  --no-tagger let rules alone find skills, which takes less time
  --profile   a JSON Resume file to compare with
  --url       the address a saved page came from
  --debug     print how the statement at character N of the text was understood`

export interface Arguments {
  json: boolean
  /** The trained model is asked besides the rules. */
  tagger: boolean
  profile?: string
  url?: string
  /** Offset in the text of the statement to trace. */
  debug?: number
  inputs: string[]
}

/** Reads the command's words; `usage` when they do not fit. */
export function readArguments(words: readonly string[]): Result<Arguments, 'usage'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'no-tagger': { type: 'boolean' },
        profile: { type: 'string' },
        url: { type: 'string' },
        debug: { type: 'string' },
      },
    })
    const debug = values.debug === undefined ? undefined : Number(values.debug)
    if (positionals.length === 0) return fail('usage', 'no file was named')
    if (debug !== undefined && !Number.isInteger(debug)) return fail('usage', '--debug takes a whole number')
    return succeed({
      json: values.json ?? false,
      tagger: !values['no-tagger'],
      inputs: positionals,
      ...(values.profile !== undefined && { profile: values.profile }),
      ...(values.url !== undefined && { url: values.url }),
      ...(debug !== undefined && { debug }),
    })
  } catch (error) {
    return fail('usage', error instanceof Error ? error.message : String(error))
  }
}
