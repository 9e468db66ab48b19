import { expect, test } from 'vitest'
import { buildLexicon } from '../../lib/lexicon/lexicon.ts'

const lexicon = buildLexicon([
  {
    name: 'small.tsv',
    text: 'id\tlabel\tkind\taliases\tup\tguard\ncommunication\tcommunication\tsoft\tcommunication skills|communication in writing\t.\t.\nreact\tReact\ttool\tReact.js:!\t.\tX\n',
  },
])

test.each(['communication', 'communication skills', 'communication in writing', 'React.js', 'ReactJS'])(
  'a form that begins with an earlier form of its skill is kept: %s',
  (words) => {
    expect(lexicon.resolve(words)?.id).toBe(words.toLowerCase().startsWith('react') ? 'react' : 'communication')
  },
)

test('a form that begins with a dot is kept, though a dot alone says that a row has no other forms', () => {
  const dotted = buildLexicon([
    {
      name: 'small.tsv',
      text: 'id\tlabel\tkind\taliases\tup\tguard\n.\tPascal\tlanguage\t.\t.\t.\n.\t.NET\tplatform\tdotnet|.NET Core\t.\t.\n',
    },
  ])
  expect(['.NET', '.net core', 'dotnet', 'pascal', '.'].map((words) => dotted.resolve(words)?.label)).toEqual([
    '.NET',
    '.NET',
    '.NET',
    'Pascal',
    undefined,
  ])
})
