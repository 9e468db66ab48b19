import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BorderRow } from '../../lib/analyze/segment/border-features.ts'
import { HEADING, INSIDE, UNIT } from '../../lib/analyze/segment/border-model.ts'
import { segment } from '../../lib/analyze/segment.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import { judgeBorders, unitsOf } from './read.ts'

describe('segment', () => {
  it('takes markdown, bold, capital and colon lines for headings', () => {
    const text = '## The role\nYou will bake.\n\n**Must haves**\n- Steady hands\n\nOUR PROMISE\nWe pay well.\n\nNice to have:\n* A van'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual([
      'heading The role',
      'heading Must haves',
      'heading OUR PROMISE',
      'heading Nice to have:',
    ])
  })

  it('takes few words below a whole sentence or a list for a heading, though the text leaves no room above', () => {
    const text =
      'Baker\nWe are a bakery.\nThe stone oven\nIt was built in 1911 and has never been cold.\nIs it for you?\n- Up at two\n- Own bicycle\nSay hello\nCome by any day after noon.'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual([
      'heading Baker',
      'heading The stone oven',
      'heading Is it for you?',
      'heading Say hello',
    ])
    expect(unitsOf('You will…\nbake rolls\nYou have...\nstrong arms').filter((unit) => unit.startsWith('heading'))).toHaveLength(2)
  })

  it('takes the labels that a form puts over their values for headings', () => {
    const form =
      'Potter\n\nPosition Title\nPotter II\nPosting Number\n88123\nCampus\nHillside\nJob Close Date\n11/22/2024\nWhen\nOpen until filled'
    expect(unitsOf(form).filter((unit) => unit.startsWith('heading'))).toEqual([
      'heading Potter',
      'heading Position Title',
      'heading Posting Number',
      'heading Campus',
      'heading Job Close Date',
    ])
  })

  it('goes on with a sentence broken over lines, but not where it may end in its small word and the next line begins anew', () => {
    expect(unitsOf('Potter\nWe are looking for a hand for the\nGlaze room.')).toHaveLength(2)
    expect(unitsOf('Potter\n\nKilns that three villages rely on\nStrong arms')).toHaveLength(3)
    expect(unitsOf('Potter\n\nWhat you get\n* A third off for all you bring in\n\nWe are four and a dog.').at(-1)).toBe(
      'sentence We are four and a dog.',
    )
    expect(
      unitsOf('Potter\n\nFull rights to work in this country, or a visa that we can take over\n\nwould be sweet\n- a van').at(-2),
    ).toBe('heading would be sweet')
  })

  it('takes the employer that a bulletin begins with for no heading, and the title below it for one', () => {
    expect(unitsOf('CITY OF ELMSFORD\nOffice of the Clerk\nCook II (Jail)\nPay: $21 an hour').map((unit) => unit.split(' ')[0])).toEqual([
      'item',
      'item',
      'heading',
      'item',
    ])
    expect(unitsOf('Wick Bridge Academy\nAges 4 to 11\nTeacher of Music (Strings)\nTwo days a week').slice(0, 3)).toEqual([
      'item Wick Bridge Academy',
      'item Ages 4 to 11',
      'heading Teacher of Music (Strings)',
    ])
    expect(unitsOf('CITY OF ELMSFORD\ninvites applications for\nBRIDGE KEEPER\nPay: $21 an hour').slice(1, 3)).toEqual([
      'item invites applications for',
      'heading BRIDGE KEEPER',
    ])
    expect(unitsOf('Tram driver (m/f/x), Northern Light Rail\nYou drive the green line.')[0]).toMatch(/^heading/)
    expect(unitsOf("Moorland County Assessor's Office\n\nField Clerk I/II\nFull time")[0]).toMatch(/^item/)
  })

  it('takes the questions that a text is parted by for headings, and no line that says how much it wants a thing', () => {
    const asked = 'Will I get wet?\nEvery day.\nMust I swim?\nYes, a mile.\nIs there tea?\nAlways.'
    expect(unitsOf(asked).map((unit) => unit.split(' ')[0])).toEqual(['heading', 'sentence', 'heading', 'sentence', 'heading', 'sentence'])
    expect(unitsOf('Diver\nPAY\n- $30\nNEW DIVERS WELCOME\nBOAT LICENCE REQUIRED\n- Nights').slice(3, 5)).toEqual([
      'item NEW DIVERS WELCOME',
      'item BOAT LICENCE REQUIRED',
    ])
    expect(unitsOf('Diver\n\nPreferred\n\nDeep-water or wreck experience\nA boat of your own\nNights')[2]).toBe(
      'item Deep-water or wreck experience',
    )
  })

  it('reads a heading without the bracket that explains it, and joins no row that ends in a code to the next', () => {
    expect(unitsOf('Diver\nPerson specification (E = essential, D = desirable)\nSwims well (E)')[1]).toMatch(/^heading/)
    expect(unitsOf('Diver\nLicence for class B or BE\nNo fear of water')).toHaveLength(3)
  })

  it('takes a wish inside an item for no heading, whatever was learned', () => {
    const text = 'You mend nets and sails all year round in our loft, with a degree in Sail Making preferred And you are never alone'
    const judge = ({ tokens, places }: BorderRow) =>
      Uint8Array.from(places, ({ token }, at) =>
        at === 0 ? UNIT : tokens.lower[token] === 'making' ? HEADING : tokens.lower[token] === 'and' ? UNIT : INSIDE,
      )
    expect(segment(text, tokenize(text), [], judge)).toHaveLength(2)
  })

  it('finds headings that ran into what stands below them', () => {
    const text =
      'Dairy hand at a farm of ninety goats, two miles from the sea and one from the pub. We make a soft cheese. OverviewMilk the goats, move them and mend what they break. Hose the parlour down RequirementsMinimum one season on a farm Strong back BenefitsMedical cover and all the cheese you can eat'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual(
      expect.arrayContaining(['heading Requirements', 'heading Benefits']),
    )
    const shouted =
      'Our vans are clean and our drivers stay for years.THE JOB You mend brakes and clutches in a warm bay. REQUIREMENTS Two years in a garage. Own tools.'
    expect(unitsOf(shouted).filter((unit) => unit.startsWith('heading'))).toEqual(['heading THE JOB', 'heading REQUIREMENTS'])
  })

  it('cuts no sentence behind a name with a mark of exclamation', () => {
    expect(unitsOf('Knows QUILL! or Ferry well.')).toHaveLength(1)
    expect(unitsOf('We bake! or rather, the ovens do.')).toHaveLength(2)
  })

  it('cuts no sentence behind "hold", and cuts one behind an abbreviation in the plural', () => {
    expect(
      unitsOf('The keeper will be fit, have a valid boat licence, and hold Standard First Aid or be willing to take the course.'),
    ).toHaveLength(1)
    expect(unitsOf('Cleans kilns, wheels and CNCs.Reads drawings.')).toHaveLength(2)
  })

  it('takes a line without an end between long sentences for a heading', () => {
    const text =
      'Our ferry has crossed the strait every hour since the year the bridge fell, and it will do so for years to come.\nKeep our ferries on time and our guests dry\nYou plan the crews of four boats, order fuel and paint, and stand on the quay when the fog comes in.'
    expect(unitsOf(text)[1]).toBe('heading Keep our ferries on time and our guests dry')
    expect(unitsOf(text.replace('\nKeep', '\nStrong arms')).at(1)).toMatch(/^item/)
    expect(unitsOf('Bake rolls.\nSweep the floor and the yard\nKeep the ovens hot and the dough cold.')[1]).toMatch(/^item/)
  })

  it('leaves emoji out, and tells by them what is an item and what stands above', () => {
    expect(
      unitsOf(
        '🥖 Baker\n🎯 Your day 🎯\n👉 Knead the dough.\n👉 Heat the oven\n✅ Is it for you?\n✔️ Up at two\n✔️ Own bicycle\n1️⃣ Send a line',
      ),
    ).toEqual([
      'heading Baker',
      'heading Your day',
      'item Knead the dough.',
      'item Heat the oven',
      'heading Is it for you?',
      'item Up at two',
      'item Own bicycle',
      'item Send a line',
    ])
  })

  it('takes lines marked as quoted for items, unless the whole text is', () => {
    const lines = ['We need you to', '> bake rolls', '> sweep the', '> floor']
    expect(unitsOf(lines.slice(0, 3).join('\n'))).toHaveLength(3)
    expect(unitsOf(lines.map((line) => line.replace(/^(?!>)/, '> ')).join('\n')).at(-1)).toBe('item sweep the\n> floor')
  })

  it('takes the label of a wish for a heading wherever it stands in a row', () => {
    expect(unitsOf('Baker\nDesirable: Pastry. Some Danish.').slice(1)).toEqual([
      'heading Desirable:',
      'sentence Pastry.',
      'sentence Some Danish.',
    ])
    expect(unitsOf('Baker\nWhat sets you apart * a bicycle * strong arms * some Danish').slice(1)).toEqual([
      'heading What sets you apart',
      'item a bicycle',
      'item strong arms',
      'item some Danish',
    ])
  })

  it('sees nothing in capitals where all is in capitals', () => {
    const text =
      'BAKER\nYOUR TASKS\nKNEAD DOUGH\nKEEP THE OVEN HOT\nSWEEP UP\nREQUIREMENTS\nSTRONG ARMS\nNO FEAR OF FIRE\nWE OFFER\nFREE BREAD\nA BICYCLE'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual([
      'heading BAKER',
      'heading YOUR TASKS',
      'heading REQUIREMENTS',
      'heading WE OFFER',
    ])
  })

  it('takes a line that breaks off above a list for a heading, but none that only joins', () => {
    expect(
      unitsOf('Diver\n\nWe need someone with\n- Own fins\n- A boat\n\nYou will be\n- Mending nets').map((unit) => unit.split(' ')[0]),
    ).toEqual(['heading', 'heading', 'item', 'item', 'heading', 'item'])
    expect(unitsOf('Diver\n\nYou bring\n- Own fins\nAND\n- A boat')[3]).toBe('item AND')
  })

  it('takes no question for a heading with another right behind it', () => {
    const text = 'We bake. What would a better oven look like? Could you build it? Then come and show us how it is done.'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual([])
  })

  it('takes a line for a heading that says the most in brackets, above stars for marks', () => {
    expect(unitsOf('Baker\n\nIt would be lovely (but you need not worry if you do not) if you also had\n★ Rye practice\n★ A cat')).toEqual([
      'heading Baker',
      'heading It would be lovely (but you need not worry if you do not) if you also had',
      'item Rye practice',
      'item A cat',
    ])
  })

  it('takes one word with a full stop before the sentences of a paragraph for a heading', () => {
    expect(unitsOf('Circumstances. The bakery opens at four. You live close by.')).toEqual([
      'heading Circumstances.',
      'sentence The bakery opens at four.',
      'sentence You live close by.',
    ])
  })

  it('tells the number of an item from what it counts', () => {
    expect(unitsOf('Needs:\n1. Tact\n2. 4+ years on a farm\n3. 2 references').slice(2)).toEqual([
      'item 4+ years on a farm',
      'item 2 references',
    ])
  })

  it('leaves list marks out of the items', () => {
    expect(unitsOf('Duties:\n- Sweep floors\n• Mop halls\n1. Empty bins\n2) Wash cars\n(a) Wax them')).toEqual([
      'heading Duties:',
      'item Sweep floors',
      'item Mop halls',
      'item Empty bins',
      'item Wash cars',
      'item Wax them',
    ])
  })

  it('parts the fields of one line at the bars between them, and takes a vacancy above all for the title', () => {
    expect(unitsOf('Vacancy: Baker\nExp: 3-5 yrs | Notice period: 30 days | Budget: 400 a week\nBread | Cakes')).toEqual([
      'heading Vacancy: Baker',
      'item Exp: 3-5 yrs',
      'item Notice period: 30 days',
      'item Budget: 400 a week',
      'item Bread | Cakes',
    ])
  })

  it('takes a line that points at the lines below for a heading', () => {
    expect(unitsOf('Not asked for 👇\n🔹 A van\n🔹 Own tools').at(0)).toBe('heading Not asked for')
  })

  it('takes short numbered items for no titles where a line only goes on below them', () => {
    const text = 'Must haves:\n1. Steady hands\n2. A crane licence, or\n   a ferry licence\n3. Own tools\n\nPay: £12 an hour'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual(['heading Must haves:'])
  })

  it('keeps a line that ends in "; or" apart from the next, which is another way', () => {
    expect(unitsOf('Four years of records management; or\nAny equivalent combination of experience and training.')).toHaveLength(2)
  })
  it('takes the code of an item for its mark, and leaves a short remark in brackets with its sentence', () => {
    expect(unitsOf('E6. Sound grasp of field methods & ability to teach them. (A, I)\nD1) Fluent Welsh.')).toEqual([
      'item Sound grasp of field methods & ability to teach them. (A, I)',
      'item Fluent Welsh.',
    ])
    expect(unitsOf('KSC1 Sound grasp of field methods.\nKSC2: Fluent Welsh.')).toEqual([
      'item Sound grasp of field methods.',
      'item Fluent Welsh.',
    ])
    expect(unitsOf('You keep the accounts. (The last bookkeeper left us in tears.)')).toHaveLength(2)
  })
  it('parts items that lost their lines at their marks, however short they are', () => {
    expect(unitsOf('MUST HAVES -own tools -no more than two tickets in 3 yrs -clean white van -steady hands on ladders').slice(-4)).toEqual(
      ['item own tools', 'item no more than two tickets in 3 yrs', 'item clean white van', 'item steady hands on ladders'],
    )
    expect(
      unitsOf('What you bring: - Some tact (and wit) - Own tools, e.g. a saw - Steady hands on ladders - Pay of $12 - $14').slice(-4),
    ).toEqual(['item Some tact (and wit)', 'item Own tools, e.g. a saw', 'item Steady hands on ladders', 'item Pay of $12 - $14'])
    expect(unitsOf('Write -and keep- records for the whole team on all the ships.')).toHaveLength(1)
  })
  it('parts items at raised dots, and begins nothing anew behind the mark of an item', () => {
    expect(unitsOf('Diver\n\nYou bring: · Own fins · Calm nerves · A boat')).toEqual([
      'heading Diver',
      'heading You bring:',
      'item Own fins',
      'item Calm nerves',
      'item A boat',
    ])
    expect(unitsOf('Diver\n\nYou bring • Own fins • Calm nerves • A boat licence').map((unit) => unit.replace(/^\w+ /, ''))).not.toContain(
      '•',
    )
  })

  it('reads a sentence broken over lines as one unit, even across an empty line', () => {
    expect(unitsOf('We bake bread for the\nwhole valley. Our\n\novens never rest.')).toEqual([
      'sentence We bake bread for the\nwhole valley.',
      'sentence Our\n\novens never rest.',
    ])
  })

  it('takes an item that is all of its list for a heading where it names a section and no more', () => {
    const text = 'We bake.\n\n4. Requirements\nYou get up at two and like it.\n\n- Steady hands\nThat is all.\n\n- Benefits\n- Bread'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual(['heading 4. Requirements'])
  })

  it('goes on behind an hour with its zone or its day', () => {
    const text = 'Come between 8:00 a.m. Pacific Time, May 2, and 5 p.m. Friday, May 9. Bring tools.'
    expect(unitsOf(text)).toEqual([
      'sentence Come between 8:00 a.m. Pacific Time, May 2, and 5 p.m. Friday, May 9.',
      'sentence Bring tools.',
    ])
  })

  it('does not end sentences at abbreviations, figures, names of software or inside brackets', () => {
    for (const sentence of [
      'Bring 2 yrs. exp. in a salon, min. 1 yr. as lead.',
      'Bring tools, e.g. a saw, to Acme Inc. in Leeds.',
      'Knowledge of Node.js 3.5 and ASP.NET is needed.',
      'You report to Dr. Lind at the U.S. office.',
      'You will clear what comes with U.S. Mail (USM) bags and send it on by van to all of our shops, so a clean record is essential.',
      'You hold an M. Sc. or Ph. D. in soil science.',
      'The baker will have a B. A. or B. Sc and much patience.',
      'You hold a B.Sc. Nursing or M.Tech. Robotics.',
      'Our teams (big and growing!) share one kitchen.',
    ])
      expect(unitsOf(sentence)).toEqual([`sentence ${sentence}`])
  })

  it('ends sentences behind initials where another begins', () => {
    expect(
      unitsOf('You drive all over the U.S. We pay for the fuel that you need, and for a bed in every town that you reach by night.'),
    ).toHaveLength(2)
  })

  it('ends sentences behind a degree where another begins', () => {
    expect(unitsOf('You hold a B.Com. Knowledge of ledgers is needed.')).toHaveLength(2)
  })

  it('ends sentences at a letter that only looks like initials of a degree', () => {
    expect(unitsOf('This is for candidates of option B. A degree in history is needed.')).toHaveLength(2)
  })

  it('parts sentences where the space was forgotten', () => {
    expect(unitsOf('Good hands and skills.Ability to lift boxes. Earn more!Start today.')).toHaveLength(4)
  })

  it('cuts a label off the sentence glued to it, but leaves a field with its value', () => {
    expect(unitsOf('QUALIFICATIONS: Our riders should be at least 18 years old and own a bike.')).toEqual([
      'heading QUALIFICATIONS:',
      'sentence Our riders should be at least 18 years old and own a bike.',
    ])
    expect(unitsOf('We hire. Location: Ghent')).toContain('item Location: Ghent')
  })

  it('begins a unit where a line end was lost between two words', () => {
    const text = 'You need two years of experienceStrong communication skillsWilling to travel every week'
    expect(unitsOf(text)).toEqual([
      'item You need two years of experience',
      'item Strong communication skills',
      'item Willing to travel every week',
    ])
  })

  it('cuts items glued without punctuation apart', () => {
    const glued =
      'Run the ovens and the mixing systems Work across bakery and shop to plan the day Maintain the cold rooms and the delivery vans'
    expect(unitsOf(glued)).toEqual([
      'item Run the ovens and the mixing systems',
      'item Work across bakery and shop to plan the day',
      'item Maintain the cold rooms and the delivery vans',
    ])
  })

  it.each([
    '8+ years experience with ovens and mixing systems of any size',
    "at least 3 years' experience in baking bread and rolls for shops",
    'relevant work experience in baking bread and rolls for many shops',
  ])('does not cut before the experience that years measure: %s', (asked) => {
    expect(unitsOf(`Requirements\n- ${asked}`)).toEqual(['heading Requirements', `item ${asked}`])
  })

  it('cuts a glued heading off also where it ends in a pronoun', () => {
    const text = 'We bake bread for the valley. ABOUT YOU You have two years at a deck oven and like early mornings. Join us.'
    expect(unitsOf(text)).toContain('heading ABOUT YOU')
  })

  it('takes an opening line for a heading though it ends as a sentence', () => {
    const text = 'ESSENTIAL DUTIES AND RESPONSIBILITIES - include the following. Bake bread. Sell bread.'
    expect(unitsOf(text)[0]).toBe('heading ESSENTIAL DUTIES AND RESPONSIBILITIES - include the following.')
  })

  it('does not cut where a capital is a name', () => {
    const sentence = 'You will work with the Support team and the Design studio on Oracle Process Manager across all of our sites.'
    expect(unitsOf(sentence)).toEqual([`sentence ${sentence}`])
  })

  it('does not cut after an abbreviation that leads on to examples', () => {
    for (const line of ['Experience with mapping software, e.g. QGIS or ArcGIS', 'Experience with game engines (i.e. Unreal or Unity)'])
      expect(unitsOf(`Requirements:\n- ${line}\n`)).toEqual(['heading Requirements:', `item ${line}`])
  })

  it('does not take a requirement without a full stop for a heading', () => {
    const text = 'Requirements\n\nCloud experience, ideally abroad\n\nStrong communication skills\n\nFirst aid certificate'
    expect(unitsOf(text).filter((unit) => unit.startsWith('heading'))).toEqual(['heading Requirements'])
  })

  it('follows the layout of a page where there is one', () => {
    const text = 'Warm words\nBake bread\nSell bread. Smile.'
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 10, depth: 3 },
      { kind: 'item' as const, start: 11, end: 21, depth: 0 },
      { kind: 'paragraph' as const, start: 22, end: 40 },
    ]
    expect(
      segment(text, tokenize(text), blocks, judgeBorders).map(({ kind, start, end, depth }) => [kind, text.slice(start, end), depth]),
    ).toEqual([
      ['heading', 'Warm words', 3],
      ['item', 'Bake bread', 0],
      ['sentence', 'Sell bread.', undefined],
      ['sentence', 'Smile.', undefined],
    ])
  })

  it('gives units in order that do not overlap and leave no word out, whatever the text', () => {
    const pieces = constantFrom(
      ...[
        'Requirements',
        ':',
        '\n',
        '\n\n',
        '- ',
        '* ',
        '**',
        '## ',
        'You will ',
        'bake',
        '. ',
        '! ',
        '1. ',
        '(',
        ') ',
        ' • ',
        'Work ',
        'née',
        '😀',
      ],
    )
    assert(
      property(array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        let last = 0
        let letters = ''
        for (const unit of segment(text, tokenize(text), [], judgeBorders)) {
          if (unit.start < last || unit.end <= unit.start) return false
          last = unit.end
          letters += lettersOf(text.slice(unit.start, unit.end))
        }
        return letters === lettersOf(text)
      }),
    )
  })
})

function lettersOf(text: string): string {
  return text.replace(/\P{L}/gu, '')
}

describe('segment in notices and old advertisements', () => {
  it('keeps the asterisks of a bold label out of its span and of the sentence after it', () => {
    expect(unitsOf('**About us:** We have baked bread for the whole town since 1950.')).toEqual([
      'heading About us:',
      'sentence We have baked bread for the whole town since 1950.',
    ])
    expect(unitsOf('- **Ovens:** three years')).toEqual(['item Ovens:** three years'])
  })

  it('takes no address for a label, and no dots that lead to a figure for sentences', () => {
    expect(unitsOf('You may also apply at https://bakery.example/jobs, where forms can be found and sent at any time.')).toHaveLength(1)
    expect(unitsOf('Weight of the interview . . . . . . . . . 100%')).toHaveLength(1)
  })

  it('takes no name above a telephone number for a heading', () => {
    const units = unitsOf(
      'Bakers needed\n\nSend your letter to:\nMaria Crust\nShop Manager\n12 Mill Street\nAlderton, NE 68000\n555-0199\n\nWe bake.',
    )
    expect(units.filter((unit) => unit.startsWith('heading'))).toEqual(['heading Bakers needed'])
  })

  it('takes no sentence that ends in a colon for a heading, unless it names its parts', () => {
    expect(unitsOf('Applications may be obtained at the following places:\n- The shop\n- The mill')[0]).toMatch(/^item/)
    expect(unitsOf('Duties may include, but are not limited to, the following:\n- Baking\n- Selling')[0]).toMatch(/^heading/)
  })

  it('finds the title in the first words of a text on one line, and headings that end in ":."', () => {
    expect(unitsOf('Night baker. Location: Alderton. We bake for nine shops.')[0]).toBe('heading Night baker.')
    expect(unitsOf('We bake for nine shops.\nKey tasks:.\nMix dough.\nClean the mixers.')[1]).toBe('heading Key tasks:.')
  })

  it('reads the line below a label as its value', () => {
    expect(unitsOf('Workplace:\nRemote\nContract:\nPermanent\nWe bake bread in nine shops and two mills.')).toContain('item Remote')
  })

  it('ends a sentence after a short word in a text without capitals', () => {
    expect(unitsOf('bring two forms of id. no phone calls please. we bake bread.')).toHaveLength(3)
  })

  it('reads short numbered rows with text below them as titles, and numbered rows right below each other as items', () => {
    const titled = '1. Health\nBakers must be able to lift flour.\n2. Character\nBakers must be of good character.'
    expect(unitsOf(titled).filter((unit) => unit.startsWith('heading'))).toEqual(['heading 1. Health', 'heading 2. Character'])
    expect(unitsOf('Bakers need:\n1. Strength\n2. Patience\n3. Flour')).toContain('item Patience')
  })

  it('leaves a line that only joins its neighbours by itself, and marks of Roman figures out', () => {
    expect(unitsOf('(i) Hold a licence.\nAND\n(iii) Bake bread.')).toEqual(['item Hold a licence.', 'item AND', 'item Bake bread.'])
  })

  it('reads marks that no space parts from their items, and leaves emphasis', () => {
    expect(unitsOf('-Own tools\n-3+ years of baking\n*Can lift flour')).toEqual([
      'item Own tools',
      'item 3+ years of baking',
      'item Can lift flour',
    ])
    expect(unitsOf('*Not* a smoker')).toEqual(['item *Not* a smoker'])
  })
})
