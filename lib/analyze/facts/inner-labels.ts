import { isCapitalised, type Stretch, wordAt } from '../stretch.ts'
import { compilePhrases } from '../words/phrases.ts'
import { hasOccupation } from './title/occupations.ts'

/** Labels of fields that, where all line breaks were lost, follow the value of another on the same line. */
const labels = compilePhrases([
  [
    'job title|position title|title|company|company name|employer|employer name|institution|organization|organisation|location|job location|work location|city|state|country|region|salary|salary range|pay|pay rate|pay range|' +
      'base pay|wage|hourly rate|compensation|ctc|job type|employment type|employee type|position type|contract type|work type|contract|status|job status|employment status|shift|schedule|' +
      'hours|job id|req id|requisition id|job number|job ref|job code|ref|reference|department|division|team|industry|industry type|functional area|role|role category|category|' +
      'job category|experience|education|level|grade|band|bonus|benefits|closing date|application deadline|deadline|open date|opening date|date posted|posted|posted on|start date|' +
      'reports to|job description|description|duties|responsibilities|requirements|qualifications|skills|key skills|notice period|vacancies|openings|' +
      'number of openings|number of vacancies|address|duty station|supervisor|manager|site|unit|bargaining unit|union|campus|facility|program|work schedule|salary grade|pay grade|' +
      'job family|classification|flsa|flsa status|fte|apply by|last date to apply|deadline to apply|expires|expiry date|territory|email|e-mail|phone|telephone|tel',
    true,
  ],
])
const LONGEST = 3
/** So many tokens stand before a label on its line at least, or the noun of a job: fewer are a part of it ("Physical Location:"). */
const LEAST_BEFORE = 2

/** Labels that only set off by a tab are surely none of a sentence: "Post	Night Cook". */
const columns = compilePhrases([['post|vacancy|position|role|contract type|place of work|pay scale', true]])

/** Whether the tokens `from` to `to` (excluded), before a tab, are the label of a field. */
export function isColumnLabel(stretch: Stretch, from: number, to: number): boolean {
  return labels.longest(stretch, from)?.to === to || columns.longest(stretch, from)?.to === to
}

/** The tokens at which labels of fields start inside a statement: at "Location" of "Night Cook Location : Leeds". */
export function innerLabels(statement: Stretch): readonly number[] {
  const { tokens, from, to } = statement
  const found: number[] = []
  const least = hasOccupation(statement, from, from + 1) ? 1 : LEAST_BEFORE
  for (let colon = from + least + 1; colon < to; colon++) {
    if (tokens.lower[colon] !== ':') continue
    for (let at = Math.max(from + least, colon - LONGEST); at < colon; at++) {
      if (!isCapitalised(statement, at) || labels.longest(statement, at)?.to !== colon) continue
      if (!/^(?:of|the|and|or|&|\/|-|our|your|this|for|#|max|maximum)$/.test(wordAt(statement, at - 1))) found.push(at)
      break
    }
  }
  return found
}
