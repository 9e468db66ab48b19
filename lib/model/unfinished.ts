/**
 * How people write that a course of study has not been finished, in English, German, French and Spanish. Résumés are read and degrees judged
 * by these words. They are whole words, whatever their alphabet.
 */
const words = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu')

/** It still goes on. */
export const GOES_ON = words(
  'candidate|in progress|ongoing|on-?going|expected|anticipated|current(?:ly)?|still studying|studying|laufend|en cours|en curso|cursando|student(?:in)?|voraussichtlich',
)

const UNITS = 'years?|semesters?|terms?|credits?|credit hours|modules?|units?|papers?'

/** It ended before its time, or only a part of it is done. */
export const BROKEN_OFF = words(
  `(?:not|never|did not|didn['’]t|without) (?:yet )?(?:complet\\p{L}*|finish\\p{L}*|graduat\\p{L}*)|incomplete|unfinished|abandoned|discontinued|dropped out|left (?:after|before|early|without)|withdr[ae]wn?|deferred|non[- ]graduate|(?:coursework|studies|credits|work) towards?|(?:\\d+|one|two|three|four) (?:${UNITS})? ?(?:out )?of (?:\\d+|two|three|four|five|six) (?:${UNITS})|(?:\\d+|one|two|three|some) (?:${UNITS}) (?:completed|done|only)|no degree|abgebrochen|nicht abgeschlossen|ohne abschluss|inachev[eé]e?s?|interrompue?s?|non valid[eé]e?|incomplet[oa]|sin terminar|inacabad[oa]|sin finalizar`,
)
