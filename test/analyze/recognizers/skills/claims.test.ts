import { describe, expect, test } from 'vitest'
import { claimSkills } from '../../../../lib/analyze/recognizers/skills/claims.ts'
import { placeTokens } from '../../../../lib/analyze/recognizers/skills/places.ts'
import { tokenize } from '../../../../lib/lexicon/tokenize.ts'
import type { Role } from '../../../../lib/model/statement.ts'

/** The names claimed in one statement that stands in a list under a heading. */
function claimsOf(text: string, role: Role = 'required'): string[] {
  const places = placeTokens(text, tokenize(text), [{ start: 0, end: text.length, role, reason: 'heading' }])
  return claimSkills(places).map(({ label }) => label)
}

describe('a requirement that is only a name', () => {
  test.each([
    ['Existing beehive clientele', ['beehive clientele']],
    ['Thatched roof - essential;', ['Thatched roof']],
    ['3. Tenacity. Some days the tide will not wait for you.', ['Tenacity']],
    ['Own oyster knives', ['oyster knives']],
    ['Vehicle checks, log sheets', ['Vehicle checks', 'log sheets']],
    ['Live sound, night audit', ['Live sound', 'night audit']],
    ['Travel booking, fast', ['Travel booking']],
    ['Phone manner, Quill', ['Phone manner', 'Quill']],
    ['Google Drive, Quill', ['Google Drive', 'Quill']],
    ['Kiln job costing', ['Kiln job costing']],
    ['Harbour minute taking', ['Harbour minute taking']],
    ['Basketry, willow work and dial-in looms', ['Basketry', 'willow work', 'dial-in looms']],
    ['Kilns (glazes, oven functions, tile systems)', ['Kilns', 'glazes', 'oven functions', 'tile systems']],
    ['Tide-informed practice, and own hand tools', ['Tide-informed practice', 'own hand tools']],
    ['A portfolio of mosaics, murals', ['mosaics', 'murals']],
    ['IV insertion, hair braiding', ['IV insertion', 'hair braiding']],
    ['Pipe bending / cable pulling', ['Pipe bending', 'cable pulling']],
    ['Willow weaving a must', ['Willow weaving']],
    ['Kiln firing / slip casting', ['Kiln firing', 'slip casting']],
    ['Puppetry or mask making', ['Puppetry', 'mask making']],
  ])('"%s"', (text, names) => {
    expect(claimsOf(text)).toEqual(names)
  })

  test.each([
    'Large-scale',
    'Weekends and bank holidays',
    'Millford, CO 80001 (Required)',
    'Lifts up to 40 lbs',
    'No nets, no tridents',
    'Drug test and background check',
    'Standing, bending and kneeling',
    'Able to tolerate dust, feathers and noise',
    'Sat Sun',
    'You never leave a gate open',
  ])('"%s" names no skill', (text) => {
    expect(claimsOf(text)).toEqual([])
  })

  test('is none in what the post offers or where the work is told', () => {
    expect(claimsOf('Oyster knives', 'offer')).toEqual([])
    expect(claimsOf('Oyster knives', 'responsibility')).toEqual([])
  })
})

describe('what experience is of', () => {
  test.each([
    ['Previous lighthouse experience is a must.', ['lighthouse']],
    ['A peat or willow background would help us all', ['peat', 'willow']],
    ['previous windmill work', ['windmill']],
    ['At least 4 years ferry experience, please tell us where', ['ferry']],
    ['6 years or more glassblowing, of which two were spent abroad', ['glassblowing']],
    ['Over 4 years running a busy pottery, as you tell us', ['running a busy pottery']],
    ['3 - 5 yrs in beekeeping before you came to us', ['beekeeping']],
  ])('"%s"', (text, names) => {
    expect(claimsOf(text)).toEqual(names)
  })

  test.each(['Relevant experience is welcome', 'You have professional experience', 'You must be here for two years'])(
    '"%s" names none',
    (text) => {
      expect(claimsOf(text)).toEqual([])
    },
  )
})

describe('papers by their form', () => {
  test.each([
    ['You must hold a Marsh Guide licence before you start', ['Marsh Guide licence']],
    ['We would like you to be QXC registered', ['QXC registered']],
    ['A current Tarlow inspection ticket is what we ask of you', ['Tarlow inspection ticket']],
    ['Hold a harbourwide (pooled) licence before you start', ['harbourwide (pooled) licence']],
    ['We ask for Quillon certs', ['Quillon certs']],
    ['A Tarlow Rescue (or similar handling) certificate is what we ask of you', ['Tarlow Rescue']],
  ])('"%s"', (text, names) => {
    expect(claimsOf(text)).toEqual(names)
  })

  test.each(['You sell software licences to schools', 'You will never need a library card'])('"%s" names none', (text) => {
    expect(claimsOf(text)).toEqual([])
  })
})

test('a claim that tells an ability is a skill, any other is knowledge', () => {
  const text = 'Kite telemetry, carving skills'
  const places = placeTokens(text, tokenize(text), [{ start: 0, end: text.length, role: 'required', reason: 'heading' }])
  expect(claimSkills(places).map(({ label, type }) => `${label} ${type}`)).toEqual(['Kite telemetry knowledge', 'carving skill'])
})

describe('papers named by who gives them, or by what they make of a person', () => {
  test.each([
    ['You are a member of the Chartered Society of Dowsers.', ['Chartered Society of Dowsers']],
    ['You are a member of the Night Kiln Crew.', []],
    ['You must be registered in Part B with the Ferris College of Dowsers.', ['Ferris College of Dowsers']],
    ['Registered with Dowsing Wales', ['Dowsing Wales']],
    ['We need a Certified Ferry Pilot on every crossing', ['Certified Ferry Pilot']],
    ['Possession of a valid Registered Kiln Keeper (RKK) certificate is a must.', ['Registered Kiln Keeper', 'RKK']],
    ['You are licensed to drive', []],
    ['A qualification recognised by us', []],
  ])('"%s"', (text, names) => {
    expect(claimsOf(text)).toEqual(names)
  })
})

describe('what is listed behind a head word', () => {
  /** The names claimed in a requirement that stands in a whole posting, or by itself. */
  function claimsAmong(text: string, others: number): string[] {
    const rest = ' We weave.'
    const whole = text + rest.repeat(others)
    const statements = [
      { start: 0, end: text.length, role: 'required' as const, reason: 'cue' as const },
      ...Array.from({ length: others }, (_, at) => ({
        start: text.length + at * rest.length + 1,
        end: text.length + (at + 1) * rest.length,
        role: 'company' as const,
        reason: 'default' as const,
      })),
    ]
    return claimSkills(placeTokens(whole, tokenize(whole), statements)).map(({ label }) => label)
  }

  test.each([
    ['Competent in kiln loading and glaze mixing', ['kiln loading', 'glaze mixing']],
    ['Experience in ferry piloting, tide reading or knot tying.', ['ferry piloting', 'tide reading', 'knot tying']],
    ['Experience in ferry piloting.', []],
    ['Knowledge of the area and the people', []],
    ['Competent in team handling and kiln loading', ['team handling', 'kiln loading']],
    ['Competent in team meetings and kiln loading', ['kiln loading']],
  ])('"%s"', (text, names) => {
    expect(claimsAmong(text, 9)).toEqual(names)
  })

  test('needs a posting around it', () => {
    expect(claimsAmong('Competent in kiln loading and glaze mixing', 0)).toEqual([])
  })
})

describe('names given as examples', () => {
  test.each([
    ['You have used a records system (e.g. Quillpad, Ferrybook) before.', ['Quillpad', 'Ferrybook']],
    ['You have tried one way of dating pots (thermal, carbon dating or tree rings) at least.', ['thermal', 'carbon dating', 'tree rings']],
    ['You have talked without words, for example through Handspeak, Quillsign or Ferry Mats.', ['Handspeak', 'Quillsign', 'Ferry Mats']],
    ['You have used software such as Quillpad or Ferrybook.', ['Quillpad', 'Ferrybook']],
    [
      'You have used one (weighting, before-in-after designs or drag-and-drop tables) before.',
      ['weighting', 'before-in-after designs', 'drag-and-drop tables'],
    ],
    ['You will be tested (A, I).', []],
    ['You have used one glaze tool (Moss Ferry, Quillpad or similar).', ['Moss Ferry', 'Quillpad']],
    ['You have used software like QuillSquared or Ferrybook.', ['QuillSquared', 'Ferrybook']],
    ['You have found causes with tools such as 5 Whys or Ferrybook.', ['5 Whys', 'Ferrybook']],
    ['You have used tools like 5 Whys or Ferrybook.', ['5 Whys', 'Ferrybook']],
    ['You have fired things such as 3 large kilns or bricks.', ['large kilns', 'bricks']],
    ['You have fired things such as 3 kilns or bricks.', ['kilns', 'bricks']],
    ['You can do sums such as adding or dividing.', []],
    ['You work through the night and the day.', []],
  ])('"%s"', (text, names) => {
    expect(claimsOf(text)).toEqual(names)
  })
})

test.each([
  'Saturday 7:00 a.m. to 3:00 p.m.',
  'Open availability',
  'Weekly local travel',
  'M/f/x',
  'A Ph.D.',
  "Bachelor's degree",
  'Heavy experience',
])('"%s" names no skill', (text) => {
  expect(claimsOf(text)).toEqual([])
})
