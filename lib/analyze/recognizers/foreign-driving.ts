import type { Recognizer } from '../finding.ts'
import { isUpperCase, type Stretch, spanOf, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { wordsAt } from '../words/words-at.ts'

const licences = compilePhrases([
  ['führerschein|pkw-führerschein|führerausweis|fahrausweis|fahrerlaubnis', true],
  ['permis de conduire|permis b|permis voiture', true],
  [
    'carnet de conducir|carné de conducir|carnet de coche|permiso de conducir|permiso de conducción|licencia de conducir|licencia de conducción|licencia de manejo|registro de conducir',
    true,
  ],
])

const namesClass = wordsAt('der klasse kategorie kat de catégorie cat clase tipo categoría')

/** No class of licence has a longer name: "C1E". */
const LONGEST_CLASS = 3

/**
 * A driving licence as German, French and Spanish have it; one for a lorry, a bus or a motorcycle ("Klasse CE", "clase A5") is more than that,
 * and the reader's to judge.
 */
export const foreignDriving: Recognizer = {
  id: 'foreign-driving',
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
  while (namesClass(statement, at) || /^[:(.]$/.test(wordAt(statement, at))) at++
  const name = wordAt(statement, at)
  return isUpperCase(statement, at) && name.length <= LONGEST_CLASS && !name.startsWith('b')
}
