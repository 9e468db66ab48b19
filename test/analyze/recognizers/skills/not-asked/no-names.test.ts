import { describe, expect, test } from 'vitest'
import { namesNothing } from '../../../../../lib/analyze/recognizers/skills/not-asked/no-names.ts'
import { inPosting } from '../in-posting.ts'

/** Whether some words of a sentence name nothing. */
function isNothing(sentence: string, words: string): boolean {
  const places = inPosting(sentence)
  const start = places.text.indexOf(words)
  const { tokens } = places
  let first = 0
  while ((tokens.end[first] ?? 0) <= start) first++
  let last = first
  while ((tokens.start[last + 1] ?? Number.POSITIVE_INFINITY) < start + words.length) last++
  return namesNothing(places, first, last)
}

describe('words that name nothing', () => {
  test.each([
    ['Two years here or three elsewhere in a pottery', 'elsewhere in a pottery'],
    ['A kiln that others can still fire a year later', 'later'],
    ['A plus for those who hope to move up', 'move up'],
    ['Knows the glaze tables (sort, stack)', 'sort'],
    ['(Re)glazing of tiles', 'Re'],
    ['A glazing permit in New Mexico', 'New Mexico'],
    ['Licensed in Ohio or Quill', 'Ohio'],
    ['Shops with sales of 3mm+ a year', '3mm'],
    ['A kiln of 40 kW', 'kW'],
    ['Closed for glazing in Sept', 'Sept'],
    ['Care for Aboriginal and other potters', 'Aboriginal'],
    ['The Pottery Act 2019 (Vic)', 'Vic'],
    ['Holidays (closed Easter)', 'closed Easter'],
    ['Marks: A = glazing', 'glazing'],
    ['Ample glazing practice', 'Ample'],
    ['10 years total, 5 in glazing', 'total'],
    ['Two years with the City of Ferris', 'City of Ferris'],
    ['Ready to start in Spring 2031', 'Spring'],
    ['Free in June and July', 'July'],
    ['A rescue certificate from Quill or Ferry', 'Ferry'],
    ['A potter diploma or comparable certificate', 'comparable certificate'],
    ['BS or MS degree in glazing', 'MS degree'],
    ['AA or AS degree', 'AA'],
    ['Mixes glaze by g/kg', 'g/kg'],
    ['Kilns to watch in GA, CO or AL', 'CO'],
    ['Kilns to watch in NSW', 'NSW'],
    ['A kiln card through the Tidewater Guild', 'Tidewater Guild'],
    ['Kilns in production', 'production'],
    ['Vous devez aimer la terre', 'Vous devez aimer'],
    ['HS diploma or GED', 'GED'],
    ['Advanced glazing (of course)', 'course'],
    ['Patient with pupils who may hit, kick or bite', 'kick'],
    ['Calm with goats that often jump or bite', 'bite'],
    ['A glazing licence, or eligible', 'eligible'],
    ['Kiln ticket (level one or better)', 'better'],
    ['Two years or thereabouts of glazing', 'thereabouts'],
    ['A card within a month of starting', 'starting'],
    ['A licence and daily use of a van', 'daily use'],
    ['Kiln training, or a course in glazing', 'course'],
    ['PG: a degree in glazing', 'PG'],
    ['An MBO-4 or glazing', 'MBO-4'],
    ["A bachelor's, or an associate's and two years", "associate's"],
    ['Stacks kilns w/o dropping tiles', 'o dropping tiles'],
    ['Glaze or clay, since nobody here knows them', 'since nobody'],
    ['A clerk with the County of Quill', 'Quill'],
    ['Certified or actively working toward certification', 'actively working toward certification'],
    ['A diploma of an accredited pottery school', 'accredited pottery school'],
    ['A BSc (Hons) in glazing', 'Hons'],
    ['A van and access to a kiln', 'access'],
    ['Kilns beyond copy and paste', 'paste'],
    ['You can arrange lodging near the kiln', 'arrange lodging'],
    ['Kilns for internal customers', 'internal customers'],
    ['Aime la terre et des salons', 'des salons'],
    ['Glazing permit (active or in progress)', 'progress'],
    ["Love of kilns (yours or your aunt's)", 'yours'],
    ["Love of kilns (yours or your aunt's)", "aunt's"],
    ['A licence, including passing the glazing exam', 'passing the glazing exam'],
    ['Courses to meet licensure requirements', 'meet licensure requirements'],
    ['Able to work a rotating roster', 'work a rotating roster'],
    ['A degree from a pottery school fully accredited by the Ferris Guild', 'accredited by the Ferris Guild'],
    ['A program that is accredited by the Guild of Kiln Safety', 'Kiln Safety'],
    ['Two years of glazing at Band 5', 'Band 5'],
    ['Two years of glazing at Band 5 or above', 'Band 5 or above'],
    ['Equal to the GS-4 level', 'GS-4 level'],
    ['A dependable, fast van', 'dependable, fast'],
    ['Must live within 20 minutes of the kiln', 'live within 20 minutes'],
    ['Men are in the Selective Service', 'Selective Service'],
    ['Kilns, or spoke to crowds', 'spoke'],
    ['Kilns for young learners', 'learners'],
    ['Potter III: ten years of glazing', 'Potter III'],
    ['3 years (Potter II) of glazing', 'Potter II'],
    ['Registered Potter (Adult)', 'Adult'],
    ['Registered Potter (Children and Families)', 'Families'],
    ['You write and don’t mind dust', 'don’t mind dust'],
    ['Kiln Care (or similar pot handling) ticket', 'handling) ticket'],
    ['Due to a promotion at the kiln', 'Due to a promotion'],
  ])('"%s": %s', (sentence, words) => {
    expect(isNothing(sentence, words)).toBe(true)
  })

  test.each([
    ['Knows glazing and Sort', 'Sort'],
    ['Someone who can glaze, fire or stack', 'fire'],
    ['Knows better glazes', 'better glazes'],
    ['Knows kilns (DEC Alpha)', 'DEC Alpha'],
    ['Working with clay', 'Working with clay'],
    ['Knows raku (smoke) firing', 'smoke'],
    ['Knows kiln production', 'kiln production'],
    ['Work as MA or PA', 'PA'],
    ['Skilled in managing people', 'managing people'],
    ['Knows Production', 'Production'],
    ['Skilled in la terre cuite', 'terre cuite'],
    ['Skilled in IT support', 'IT support'],
    ['Data from Quill or Ferry', 'Ferry'],
    ['Follow up on orders', 'Follow up'],
    ['Knows MS Office', 'MS Office'],
    ['Knows comparable glaze tables', 'glaze tables'],
    ["Skilled in Ferry's", "Ferry's"],
    ['A potter accredited by the Ferris Guild', 'accredited by the Ferris Guild'],
    ['Meet glazing deadlines', 'Meet glazing deadlines'],
    ['Work a wheel', 'Work a wheel'],
    ['Skilled in Quill II', 'Quill II'],
    ['A Potter II', 'Potter II'],
    ['A kiln (Adult)', 'Adult'],
    ['Due diligence', 'Due diligence'],
    ['Live sound', 'Live sound'],
    ['A dependable, fast potter', 'dependable, fast'],
  ])('"%s" can name %s', (sentence, words) => {
    expect(isNothing(sentence, words)).toBe(false)
  })
})
