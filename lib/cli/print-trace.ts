import type { Trace } from '../analyze/finding.ts'

/** Listens to the analysis of a text and prints, step by step, what was found in the statement at `offset`. */
export function traceAt(offset: number, text: string, print: (line: string) => void): Trace {
  return ({ stage, statement, findings }) => {
    if (offset < statement.start || offset >= statement.end) return
    print(`${stage}  [${statement.role}, by ${statement.reason}]  ${text.slice(statement.start, statement.end).replace(/\s+/g, ' ')}`)
    for (const finding of findings) print(`    ${JSON.stringify(finding)}`)
    if (findings.length === 0) print('    nothing')
  }
}
