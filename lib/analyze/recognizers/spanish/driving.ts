import type { Recognizer } from '../../finding.ts'
import { compilePhrases } from '../../phrases.ts'
import { isUpperCase, type Stretch, spanOf, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words-at.ts'

const licences = compilePhrases([
  [
    'carnet de conducir|carné de conducir|carnet de coche|permiso de conducir|permiso de conducción|licencia de conducir|licencia de conducción|licencia de manejo|registro de conducir',
    true,
  ],
])

const namesClass = wordsAt('clase tipo categoría')

/** A driving licence as Spanish has it; one for a lorry, a bus or a motorcycle ("clase A5", "C+E") is more than that, and the reader's to judge. */
export const spanishDriving: Recognizer = {
  id: 'spanish-driving',
  triggers: licences.keys,
  find(statement) {
    for (let at = statement.from; at < statement.to; at++) {
      const named = licences.longest(statement, at)
      if (!named || isOfOtherClass(statement, named.to)) continue
      const criterion = { kind: 'eligibility' as const, of: 'driving-licence' as const, ...spanOf(statement, at, named.to) }
      return [{ by: 'eligibility', from: at, to: named.to, criterion }]
    }
    return []
  },
}

function isOfOtherClass(statement: Stretch, after: number): boolean {
  let at = after
  while (namesClass(statement, at) || /^[:(]$/.test(wordAt(statement, at))) at++
  return isUpperCase(statement, at) && !wordAt(statement, at).startsWith('b')
}
