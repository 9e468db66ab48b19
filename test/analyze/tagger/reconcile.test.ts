import { describe, expect, test } from 'vitest'
import { placeTokens } from '../../../lib/analyze/recognizers/skills/places.ts'
import { reconcile } from '../../../lib/analyze/tagger/reconcile.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'
import type { Mention, Skill } from '../../../lib/model/skill.ts'
import type { Role, Statement } from '../../../lib/model/statement.ts'

type Type = Mention['type']
interface Case {
  text: string
  role?: Role
  /** Words the rules propose: with an id, as the lexicon's. */
  proposed?: [words: string, type: Type, id?: string][]
  tagged?: [words: string, type: Type][]
  /** Words that rules claim as knowledge, whatever the tagger says. */
  claimed?: string[]
  /** How likely the tagger finds every token. */
  likely?: number
  around?: readonly Statement[]
}

/** `python` is a name; other ids are methods. */
const skills = {
  skill: (id: string): Skill => ({ id, label: id, kind: id === 'python' ? 'language' : 'method', up: [] }),
}

/** Statements that make a posting of a sentence by itself. */
const others: readonly Statement[] = Array.from({ length: 9 }, () => ({ start: 900, end: 901, role: 'company', reason: 'default' }))

/** What the two settle on, as "words type id"; `around` are other statements of the posting. */
function settle({ text, role = 'required', proposed = [], tagged = [], claimed = [], likely = 0, around = [] }: Case): string[] {
  const tokens = tokenize(text)
  const places = placeTokens(text, tokens, [{ start: 0, end: text.length, role, reason: 'cue' }, ...around])
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const mentions = proposed.map(([words, type, id]): Mention => ({ ...at(words), type, skill: id ?? null, label: id ?? words }))
  const spans = tagged.map(([words, type]) => {
    const { start, end } = at(words)
    return { type, first: tokens.start.indexOf(start), last: tokens.end.indexOf(end) }
  })
  const claims = claimed.map((words): Mention => ({ ...at(words), type: 'knowledge', skill: null, label: words }))
  return reconcile(places, mentions, claims, { spans, inside: () => likely }, skills).map(
    ({ start, end, type, skill }) => `${text.slice(start, end)} ${type} ${skill}`,
  )
}

describe('a claim', () => {
  test('takes the name of the one topic in it', () => {
    const text = 'Standard costing'
    expect(settle({ text, proposed: [['costing', 'knowledge', 'costing']], claimed: ['Standard costing'] })).toEqual([
      'Standard costing knowledge costing',
    ])
  })

  test('stands for two topics that make one', () => {
    const text = 'Inventory valuation'
    const proposed: Case['proposed'] = [
      ['Inventory', 'knowledge', 'inventory'],
      ['valuation', 'knowledge', 'valuation'],
    ]
    expect(settle({ text, proposed, claimed: ['Inventory valuation'], likely: 1 })).toEqual(['Inventory valuation knowledge null'])
  })

  test('is an ability where that is used on what it begins with', () => {
    const asked = (text: string, claimed: string) =>
      settle({ text, proposed: [['planning', 'skill', 'planning']], claimed: [claimed], likely: 0.9 })
    expect(asked('Tide planning', 'Tide planning')).toEqual(['Tide planning skill planning'])
    expect(asked('Some tide planning', 'tide planning')).toEqual(['tide planning skill planning'])
    expect(asked('Some Quill planning', 'Quill planning')).toEqual(['Quill planning knowledge null', 'planning skill planning'])
  })

  test('leaves names to themselves', () => {
    const text = 'Python scripts'
    expect(settle({ text, proposed: [['Python', 'knowledge', 'python']], claimed: ['Python scripts'] })).toEqual([
      'Python knowledge python',
    ])
  })
})

test('a long activity that no one knows names no skill where something is asked for', () => {
  const text = 'You can talk slowly to the ferry pilots every morning'
  const tagged: Case['tagged'] = [['talk slowly to the ferry pilots every morning', 'skill']]
  expect(settle({ text, tagged, around: others })).toEqual([])
  expect(settle({ text, tagged, role: 'responsibility', around: others })).toHaveLength(1)
})

describe('a skill of the lexicon', () => {
  test('lends its name to the one span that holds it', () => {
    const text = 'Experience with modern Java technologies'
    expect(settle({ text, proposed: [['Java', 'knowledge', 'java']], tagged: [['modern Java technologies', 'knowledge']] })).toEqual([
      'modern Java technologies knowledge java',
    ])
  })

  test('is cut to the span within it', () => {
    const text = 'Experience with Java frameworks'
    expect(settle({ text, proposed: [['Java frameworks', 'knowledge', 'java']], tagged: [['Java', 'knowledge']] })).toEqual([
      'Java knowledge java',
    ])
  })

  test('names the activity that holds it, where the tagger sees no knowledge in it', () => {
    const text = 'You manage payroll for us'
    expect(settle({ text, proposed: [['payroll', 'knowledge', 'payroll']], tagged: [['manage payroll', 'skill']] })).toEqual([
      'manage payroll skill payroll',
    ])
  })

  test('stays apart from its neighbour, whatever span holds both', () => {
    const text = 'Knowledge of Java and Kotlin'
    const both: Case['proposed'] = [
      ['Java', 'knowledge', 'java'],
      ['Kotlin', 'knowledge', 'kotlin'],
    ]
    expect(settle({ text, proposed: both, tagged: [['Java and Kotlin', 'knowledge']], likely: 0.9 })).toEqual([
      'Java knowledge java',
      'Kotlin knowledge kotlin',
    ])
  })

  test.each([
    ['stays where something is asked for', 'required', 0.3, ['Java knowledge java']],
    ['goes where the tagger is sure that it is not', 'required', 0.01, []],
    ['goes where nothing is asked for and it is unlikely', 'company', 0.3, []],
    ['stays where it is likely, whatever the role', 'company', 0.6, ['Java knowledge java']],
  ] as const)('%s', (_, role, likely, wanted) => {
    expect(settle({ text: 'Some Java here', role, proposed: [['Java', 'knowledge', 'java']], likely })).toEqual(wanted)
  })
})

test('a name stays where something is asked for, whatever the tagger says', () => {
  expect(settle({ text: 'Some Python here', proposed: [['Python', 'knowledge', 'python']], likely: 0 })).toEqual([
    'Python knowledge python',
  ])
})

test.each([
  ['Exposure to Royal Quill here', 'Quill', 'Royal Quill'],
  ['Old Royal Quill here', 'Quill', 'Old Royal Quill'],
  ['Glazed Quill here', 'Quill', 'Quill'],
  ['Exposure With Quill here', 'Quill', 'Quill'],
  ['Exposure to Royal quills here', 'quills', 'quills'],
])('of "%s" the tagger has "%s", the posting "%s"', (text, tagged, name) => {
  expect(settle({ text, tagged: [[tagged, 'knowledge']], around: others })).toEqual([`${name} knowledge null`])
})

test('a name stays of which rules claim some words, whatever the tagger says', () => {
  const proposed: Case['proposed'] = [['reef skills', 'knowledge', 'reefs']]
  expect(settle({ text: 'Sound reef skills', proposed, claimed: ['reef'], likely: 0 })).toEqual(['reef skills knowledge reefs'])
  expect(settle({ text: 'Sound reef skills', proposed, likely: 0 })).toEqual([])
})

test('words that the lexicon has in this order stay, three of them or more', () => {
  const proposed: Case['proposed'] = [['Tide and Reef', 'knowledge', 'reefs']]
  expect(settle({ text: 'Some Tide and Reef here', proposed, likely: 0 })).toEqual(['Tide and Reef knowledge reefs'])
  expect(settle({ text: 'Some Tide and Reef here', role: 'company', proposed, likely: 0 })).toEqual([])
})

describe('a span without a name', () => {
  test('is found where the rules found nothing', () => {
    expect(settle({ text: 'Experience with Zibbelscript', tagged: [['Zibbelscript', 'knowledge']] })).toEqual([
      'Zibbelscript knowledge null',
    ])
  })

  test('replaces what the rules only guessed', () => {
    expect(settle({ text: 'Experience with the thing', proposed: [['thing', 'knowledge']] })).toEqual([])
  })

  test('adds nothing as an activity beside a name that is asked for', () => {
    const proposed: Case['proposed'] = [['Java', 'knowledge', 'java']]
    const text = 'Java to build things'
    const names = ['Java knowledge java']
    const both = [...names, 'build things skill null']
    const each: Case = { text, proposed, tagged: [['build things', 'skill']], likely: 1 }
    expect(settle({ ...each, around: others })).toEqual(names)
    expect(settle({ ...each, around: others, role: 'responsibility' })).toEqual(both)
    expect(settle(each), 'a sentence by itself is read as the labelled ones are').toEqual(both)
  })
})

test('a span does not begin with the words that join it to the sentence, and is none where it holds nothing else', () => {
  const text = 'a loom or a lathe, and the'
  const tagged: [string, Type][] = [
    ['or a lathe', 'knowledge'],
    ['and the', 'knowledge'],
  ]
  expect(settle({ text, tagged })).toEqual(['lathe knowledge null'])
})

test('in a whole posting a span ends before praise and behind a colon', () => {
  const text = 'Quill strong glazing'
  expect(settle({ text, tagged: [[text, 'knowledge']], around: others })[0]).toBe('Quill knowledge null')
  const level = 'RFP: raku firing'
  expect(settle({ text: level, tagged: [[level, 'knowledge']], around: others })).toContain('raku firing knowledge null')
})

test('in a whole posting a span has neither its standing nor the need for it in it', () => {
  const text = 'Current glazing card, tiling required'
  const tagged: Case['tagged'] = [
    ['Current glazing card', 'knowledge'],
    ['tiling required', 'knowledge'],
  ]
  expect(settle({ text, tagged, around: others })).toEqual(['glazing card knowledge null', 'tiling knowledge null'])
})

test('a numeral behind a name belongs to it', () => {
  const text = 'Title VII'
  expect(settle({ text, tagged: [['Title', 'knowledge']] })).toEqual(['Title VII knowledge null'])
})

test('a card that names go into is one paper', () => {
  const text = 'Python kiln card'
  const proposed: Case['proposed'] = [
    ['Python', 'knowledge', 'python'],
    ['kiln', 'knowledge', 'kiln'],
  ]
  expect(settle({ text, proposed, claimed: [text] })).toEqual(['Python kiln card knowledge null'])
})

test('a span ends at a semicolon and at the end of a line', () => {
  const text = 'forge nails; or\nShoe horses'
  expect(settle({ text, tagged: [['forge nails; or\nShoe horses', 'skill']] })).toEqual([
    'forge nails skill null',
    'Shoe horses skill null',
  ])
})

describe('in a whole posting', () => {
  test('topics side by side are one name', () => {
    const text = 'a modern kiln data platform'
    const proposed: Case['proposed'] = [
      ['kiln', 'knowledge', 'kilns'],
      ['data platform', 'knowledge', 'data'],
    ]
    const tagged: Case['tagged'] = [['modern kiln data platform', 'knowledge']]
    expect(settle({ text, proposed, tagged, likely: 1, around: others })).toEqual(['kiln data platform knowledge null'])
    expect(settle({ text, proposed, tagged, likely: 1 })).toEqual(['kiln knowledge kilns', 'data platform knowledge data'])
  })

  test('what stands beside the name of one side is another', () => {
    const proposed: Case['proposed'] = [['design', 'knowledge', 'design']]
    const text = 'marsh or flood design'
    expect(settle({ text, proposed, tagged: [[text, 'knowledge']], around: others })).toEqual([
      'marsh knowledge null',
      'flood design knowledge design',
    ])
  })

  test('a name in a long clause stands by itself', () => {
    const proposed: Case['proposed'] = [['kilns', 'knowledge', 'kilns']]
    const text = 'talk to growers about kilns all day'
    expect(settle({ text, proposed, tagged: [[text, 'skill']], around: others })).toEqual(['kilns knowledge kilns'])
  })
})

describe('a span without a name is cut to what it names', () => {
  test.each([
    ['Kelp farming - essential', 'Kelp farming - essential', ['Kelp farming knowledge null']],
    ['Zibbel / Zabbel', 'Zibbel / Zabbel', ['Zibbel knowledge null', 'Zabbel knowledge null']],
    ['Experience with kelp or samphire', 'kelp or samphire', ['kelp knowledge null', 'samphire knowledge null']],
    ['Hair drug test', 'Hair drug test', []],
    ['XII', 'XII', []],
    ['Kelp tools: yes', 'Kelp tools:', ['Kelp tools knowledge null']],
    ['run A/B kiln firing', 'A/B kiln firing', ['A/B kiln firing knowledge null']],
    ['grade C', 'grade C', []],
    ['1-3 yrs kelp drying', '1-3 yrs kelp drying', ['kelp drying knowledge null']],
  ])('%s', (text, words, expected) => {
    expect(settle({ text, tagged: [[words, 'knowledge']] })).toEqual(expected)
  })

  test.each([
    ['Quill for kelp farming', ['Quill knowledge null', 'kelp farming knowledge null']],
    ['Quill Loom to a miller', ['Quill Loom knowledge null']],
    ['Weaving for Growth', ['Weaving for Growth knowledge null']],
  ])('in a posting also before what is done with it: %s', (text, expected) => {
    expect(settle({ text, tagged: [[text, 'knowledge']], around: others })).toEqual(expected)
  })

  test('and an activity ends before what tells its circumstances', () => {
    const text = 'You can splice a rope without somebody watching'
    const tagged: Case['tagged'] = [['splice a rope without somebody watching', 'skill']]
    expect(settle({ text, tagged, around: others })).toEqual(['splice a rope skill null'])
    expect(settle({ text, tagged }), 'the labelled sentences have the whole of it').toEqual([
      'splice a rope without somebody watching skill null',
    ])
  })
})

test('what is settled is in order, also where a clause of doings lends its place to the knowledge in it', () => {
  const text = 'Guide the roofing of our new barns and know Python'
  const proposed: Case['proposed'] = [
    ['roofing', 'knowledge', 'roofing'],
    ['Python', 'knowledge', 'python'],
  ]
  const tagged: Case['tagged'] = [
    ['Python', 'knowledge'],
    ['Guide the roofing of our new barns', 'skill'],
  ]
  expect(settle({ text, proposed, tagged, around: others })).toEqual(['roofing knowledge roofing', 'Python knowledge python'])
})

test('a quality is named without those who have it', () => {
  const text = 'We look for energetic tram drivers'
  const proposed: Case['proposed'] = [['energetic', 'skill', 'energy']]
  expect(settle({ text, proposed, tagged: [['energetic tram drivers', 'skill']], around: others })).toEqual(['energetic skill energy'])
})

describe('a topic that a word before it specifies', () => {
  /** What a posting asks for where the lexicon knows one word of it, which the tagger finds with the words `tagged` or does not. */
  const asked = (text: string, word: string, id: string, tagged?: string, role: Role = 'required') =>
    settle({
      text,
      role,
      proposed: [[word, 'knowledge', id]],
      tagged: tagged === undefined ? [] : [[tagged, 'knowledge']],
      likely: 0.9,
      around: others,
    })

  test.each([
    ['Knowledge of reef surveying', 'surveying', 'surveying', 'reef surveying', 'reef surveying knowledge surveying'],
    ['Knowledge of reef law', 'law', 'law', undefined, 'reef law knowledge law'],
    ['Carves, dries, and knows reef law', 'law', 'law', 'law', 'law knowledge law'],
    ['Knowledge of error budgets', 'budgets', 'budget-management', 'error budgets', 'error budgets knowledge null'],
    ['Knowledge of current reef law', 'law', 'law', 'current reef law', 'reef law knowledge law'],
    ['Trained in boat management', 'management', 'management', 'boat management', 'boat management knowledge null'],
    ['Trained in 3D carving', 'carving', 'carving', '3D carving', '3D carving knowledge carving'],
  ])('%s: %s', (text, word, id, tagged, settled) => {
    expect(asked(text, word, id, tagged)).toEqual([settled])
  })

  test.each([
    ['Thorough carving', 'carving', 'Thorough carving'],
    ['Principles of carving', 'carving', 'Principles of carving'],
    ['Knowledge of good carving', 'carving', 'carving'],
    ['Enjoys teaching carving', 'carving', 'carving'],
  ])('keeps the name where nothing says which it is: %s', (text, word, tagged) => {
    expect(asked(text, word, 'known', tagged)).toEqual([`${tagged} knowledge known`])
  })

  test('nor where nothing is asked for', () => {
    expect(asked('We do reef law', 'law', 'law', 'reef law', 'company')).toEqual(['reef law knowledge law'])
    expect(asked('We keep error budgets', 'budgets', 'budget-management', 'error budgets', 'company')).toEqual([
      'error budgets knowledge budget-management',
    ])
  })
})
