import type { Recognizer } from '../../finding.ts'
import { compilePhrases } from '../../phrases.ts'
import { isUpperCase, type Stretch, spanOf, wordAt } from '../../stretch.ts'
import { wordsAt } from '../../words-at.ts'

const licences = compilePhrases([
  ['führerschein|pkw-führerschein|führerausweis|fahrausweis|fahrerlaubnis|permis de conduire|permis b|permis voiture', true],
])
const namesClass = wordsAt('der klasse kategorie kat de catégorie cat')

/** A driving licence as German and French have it; one for a lorry or a bus ("Klasse CE") is more than that, and the reader's to judge. */
export const germanFrenchDriving: Recognizer = {
  id: 'german-french-driving',
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
  return isUpperCase(statement, at) && wordAt(statement, at).length < 4 && !wordAt(statement, at).startsWith('b')
}
