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
