import { describe, expect, test } from 'vitest'
import { buildLexicon } from '../../lib/lexicon/lexicon.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'

const lexicon = buildLexicon([
  {
    name: 'small.tsv',
    text: [
      'id\tlabel\tkind\taliases\tup\tguard',
      'sql\tSQL\tlanguage\t.\t.\t.',
      'postgresql\tPostgreSQL\ttool\tpostgres|pgsql\t=sql|databases\t.',
      '.\tdatabases\tgroup\tdatabase\t.\tS',
      'go\tGo\tlanguage\tgolang:!|Go lang:!\t.\tC+L',
      'lean\tlean\tmethod\t.\t.\tC',
      '.\tphase out\tmethod\t.\t.\tX',
      'pm-a\tproject management\tmethod\tPM:C\t~databases\t.',
      'pm-b\tproduct management\tmethod\tPM:C\t.\t.',
      '.\tsearch engine optimization\tmethod\t.\t.\t.',
      'broken row',
      '.\tNode.js\ttool\t.\t.\t.',
      'cpp\tC++\tlanguage\t.\t.\t.',
    ].join('\n'),
  },
])
const found = (text: string) => lexicon.find(text, tokenize(text)).map(({ start, end, skill }) => `${skill.id} ${text.slice(start, end)}`)

describe('skill', () => {
  test('is known by its id, with its relations', () => {
    expect(lexicon.skill('postgresql')).toEqual({
      id: 'postgresql',
      label: 'PostgreSQL',
      kind: 'tool',
      up: [
        { to: 'sql', how: 'implies' },
        { to: 'databases', how: 'is' },
      ],
    })
    expect(lexicon.skill('pm-a')?.up).toEqual([{ to: 'databases', how: 'related' }])
  })
  test('an unknown id is none', () => expect(lexicon.skill('cobol')).toBeUndefined())
})

describe('resolve', () => {
  test.each([
    ['PostgreSQL', 'postgresql'],
    ['postgres', 'postgresql'],
    [' pgSQL ', 'postgresql'],
    ['GO', 'go'],
    ['nodejs', 'node-js'],
    ['Node JS', 'node-js'],
    ['c++', 'cpp'],
    ['phase out', 'phase-out'],
    ['search engine optimisation', 'search-engine-optimization'],
  ])('%s is %s', (words, id) => expect(lexicon.resolve(words)?.id).toBe(id))
  test.each(['PM', 'cobol', '', 'postgres and more'])('"%s" names no one skill', (words) => expect(lexicon.resolve(words)).toBeUndefined())
})

describe('complete', () => {
  test('labels come before other forms, shorter ones first, each skill once', () => {
    expect(lexicon.complete('p', 10).map(({ label }) => label)).toEqual([
      'phase out',
      'PostgreSQL',
      'product management',
      'project management',
    ])
  })
  test('keeps to the limit and needs a prefix', () => {
    expect(lexicon.complete('p', 2)).toHaveLength(2)
    expect(lexicon.complete(' ', 2)).toEqual([])
  })
})

describe('find', () => {
  test.each([
    ['Go, Postgres and SQL', ['go Go', 'postgresql Postgres', 'sql SQL']],
    ['go home', []],
    ['Golang', ['go Golang']],
    ['two databases', ['databases databases']],
    ['Node.js / NodeJS / node-js', ['node-js Node.js', 'node-js NodeJS', 'node-js node-js']],
    ['Go-to-market and R&Go', []],
    ['C++17 and C++', ['cpp C++', 'cpp C++']],
    ['mySQLdump', []],
    ['phase out', []],
    ['Lean, not lean', ['lean Lean']],
    ['search\n  engine optimisation', ['search-engine-optimization search\n  engine optimisation']],
  ])('%j', (text, skills) => expect(found(text)).toEqual(skills))

  test('of forms that overlap all are told, the longer first', () => {
    expect(found('PM').sort()).toEqual(['pm-a PM', 'pm-b PM'])
  })
})
