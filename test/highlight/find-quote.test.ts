import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteFinder, quoteOf } from '../../lib/highlight/find-quote.ts'

/** What stands where the quote was found. */
function found(text: string, exact: string, { prefix = '', suffix = '', near = 0 } = {}): string | undefined {
  const span = quoteFinder(text)({ exact, prefix, suffix }, near)
  return span && text.slice(span.start, span.end)
}

describe('a quote is found', () => {
  test.each([
    ['as it stands', 'You know SQL well.', 'know SQL', 'know SQL'],
    ['over other white space', 'You know\n\n  SQL\u00a0well.', 'know SQL well', 'know\n\n  SQL\u00a0well'],
    ['with typographic signs', 'A bachelor’s degree – or more', "bachelor's degree - or", 'bachelor’s degree – or'],
    ['through invisible characters', 'soft\u00adware engi\u200bneering', 'software engineering', 'soft\u00adware engi\u200bneering'],
    ['with a word changed', 'At least five years of work with patients', 'At least 5 years of work with patients', undefined],
    ['right to left', 'דרושים שלוש שנות ניסיון בהוראה', 'שלוש שנות ניסיון', 'שלוש שנות ניסיון'],
  ])('%s', (_, text, quote, expected) => {
    expect(found(text, quote) ?? '').toContain(expected ?? 'years of work with patients')
  })

  test('of several places, the one with the same surroundings', () => {
    const text = 'Must: driving licence required. Nice: driving licence welcome.'
    const span = quoteFinder(text)({ exact: 'driving licence', prefix: 'Nice: ', suffix: ' welcome' }, 0)
    expect(span?.start).toBe(text.lastIndexOf('driving'))
  })

  test('of several places with alike surroundings, the nearest', () => {
    const text = 'a nurse, a nurse, a nurse, '
    expect(quoteFinder(text)({ exact: 'nurse', prefix: 'a ', suffix: ', a' }, 12)?.start).toBe(11)
  })

  test('whatever the text, where it was taken', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 200 }), fc.nat(), fc.nat(), (text, from, to) => {
        const start = from % (text.length - 1)
        const end = start + 1 + (to % (text.length - start))
        const quote = quoteOf(text, { start, end })
        fc.pre(quote.exact.trim() === quote.exact && !/[\u00ad\u200b-\u200f\u2060\ufeff]|\s\s/.test(text))
        expect(quoteFinder(text)(quote, start)).toEqual({ start, end })
      }),
    )
  })
})

describe('a quote is not found', () => {
  test.each([
    ['when it is gone', 'We offer a bicycle and a garden.', 'Three years of teaching experience'],
    ['when too much of it differs', 'Three weeks of paid holiday each year', 'Three years of teaching experience'],
    ['inexactly, when it is short', 'You know SQL.', 'NoSQL'],
    ['when it is empty', 'You know SQL.', ' \n '],
  ])('%s', (_, text, quote) => {
    expect(found(text, quote)).toBeUndefined()
  })
})
