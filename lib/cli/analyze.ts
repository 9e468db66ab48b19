import { basename, extname } from 'node:path'
import { tellLanguage } from '../analyze/language/tell-language.ts'
import { analyze } from '../analyze/pipeline.ts'
import { skillIdsBy } from '../analyze/skills-in.ts'
import { match } from '../match/match.ts'
import type { AnalysisRecord } from '../model/analysis.ts'
import type { Profile } from '../model/profile.ts'
import type { Reading, RefusalReason } from '../model/reading.ts'
import type { Result } from '../model/result.ts'
import { readArguments, USAGE } from './arguments.ts'
import { type Input, readInputs } from './inputs.ts'
import { loadLexicon } from './load-lexicon.ts'
import { loadOccupations } from './load-occupations.ts'
import { loadProfile } from './load-profile.ts'
import { loadTagger } from './load-tagger.ts'
import { loadUnits } from './load-units.ts'
import { printChecklist } from './print-checklist.ts'
import { traceAt } from './print-trace.ts'
import { readText } from './read-text.ts'
import { refusalMessage } from './refusals.ts'

interface Failure {
  id: string
  error: { code: string; message: string; line?: number }
}

process.exitCode = await run(process.argv.slice(2))

/** The analyze command: 0 all inputs were analyzed, 1 some failed (the others are still printed), 2 the words do not fit. */
async function run(words: readonly string[]): Promise<number> {
  const read = readArguments(words)
  if (!read.ok) {
    console.error(`${read.detail}\n\n${USAGE}`)
    return 2
  }
  const { json, tagger: withTagger, inputs, url, debug, profile: profileFile } = read.value
  const lexicon = loadLexicon()
  const units = loadUnits()
  const tagger = withTagger ? loadTagger() : undefined
  const occupations = loadOccupations()
  const today = new Date()
  let failed = false
  const report = async (failure: Failure) => {
    failed = true
    console.error(`${failure.id}: ${failure.error.message}`)
    if (json) await write(`${JSON.stringify(failure)}\n`)
  }

  let profile: Profile | undefined
  if (profileFile !== undefined) {
    const loaded = await loadProfile(profileFile)
    if (loaded.ok) profile = loaded.value
    else await report({ id: basename(profileFile, extname(profileFile)), error: { code: 'bad-profile', message: loaded.detail ?? '' } })
  }

  for await (const input of readInputs(inputs, url, process.stdin)) {
    const record = await understand(input)
    if ('error' in record) await report(record)
    else await write(json ? `${JSON.stringify(record)}\n` : printChecklist(record))
  }
  return failed ? 1 : 0

  async function understand(input: Input): Promise<AnalysisRecord | Failure> {
    if ('error' in input) return input
    const reading = 'html' in input ? await readHtml(input.html, input.url) : readText(input.text)
    if (!reading.ok) return { id: input.id, error: refusalMessage(reading) }
    const { posting, statements, requirements, skills } = analyze(reading.value, {
      lexicon,
      units,
      ...(tagger && { tagger }),
      ...(debug !== undefined && { trace: traceAt(debug, reading.value.posting.text, console.error) }),
    })
    const language = await tellLanguage(posting.text)
    const analysis = { ...(language !== undefined && { language }), statements, requirements, skills }
    return {
      id: input.id,
      format: 1,
      posting,
      ...analysis,
      ...(profile && {
        match: match({ posting, ...analysis }, profile, {
          lexicon,
          occupations,
          today,
          skillsIn: skillIdsBy(lexicon),
        }),
      }),
    }
  }
}

/** Reads a page with what that takes, which text alone does without. */
async function readHtml(html: string, url: string | undefined): Promise<Result<Reading, RefusalReason>> {
  const { readPage } = await import('./read-page.ts')
  return readPage(html, url)
}

/** Writes to standard output and waits while its reader is slower than we are. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())))
}
