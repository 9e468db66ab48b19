/** Prints what failed in a JSON report of the tests: file, test and the first lines of each error. */
import { readFileSync } from 'node:fs'

const LINES = 12
const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
for (const { name, message, assertionResults } of testResults) {
  const file = name.slice(name.indexOf('/test/') + 1)
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  for (const { fullName, failureMessages } of failed)
    console.log(`!! ${file}: ${fullName}\n${failureMessages.join('\n').split('\n').slice(0, LINES).join('\n')}`)
  if (message && failed.length === 0) console.log(`!! ${file}: ${message.split('\n').slice(0, LINES).join('\n')}`)
}
