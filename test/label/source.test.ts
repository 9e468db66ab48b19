import { describe, expect, it } from 'vitest'
import { readSource } from '../../scripts/label/source.ts'

const source = `id: usher
source: own
profession: Usher
facts: {"title":"Usher"}

head| USHER

requ| - Tact, and a torch or a whistle
  skills: tact; torch; whistle
  any: torch, whistle
requ+| One year of it.
  yrs: 1
`

describe('the source of a labelled posting', () => {
  it('gives the text and where its units stand', () => {
    const { labelled, mistakes } = readSource(source)
    expect(mistakes).toEqual([])
    expect(labelled.text).toBe('USHER\n\n- Tact, and a torch or a whistle One year of it.')
    expect(labelled.units.map(({ start, end, role }) => [labelled.text?.slice(start, end), role])).toEqual([
      ['USHER', 'heading'],
      ['Tact, and a torch or a whistle', 'required'],
      ['One year of it.', 'required'],
    ])
    expect(labelled.units[1]).toMatchObject({ skills: ['tact', 'torch', 'whistle'], any: [['torch', 'whistle']] })
    expect(labelled.units[2]).toMatchObject({ yrs: 1 })
  })

  it('finds units by their first and last words in a text that stands elsewhere', () => {
    const { labelled, mistakes } = readSource(
      'id: usher\n\nhead| USHER\nrequ| Tact … whistle\n',
      () => 'USHER\nTact, and a torch or a whistle.',
    )
    expect(mistakes).toEqual([])
    expect(labelled.text).toBeUndefined()
    expect(labelled.units.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [6, 36],
    ])
  })

  it('says what does not fit, and where', () => {
    const { mistakes } = readSource('id: usher\n\nrequ| Tact\n  skills: tact\n  any: tact, torch\n  edu: kindergarten\n')
    expect(mistakes).toEqual([
      { line: 6, message: 'no level of education: "kindergarten"' },
      { line: 0, message: '"torch" is in a group, but no skill in "Tact"' },
    ])
  })
})
