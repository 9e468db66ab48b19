import { describe, expect, test } from 'vitest'
import { headingKind } from '../../lib/resume/headings.ts'
import { readText } from '../../lib/resume/read/read-text.ts'
import { readResume } from '../../lib/resume/read-resume.ts'
import { sectionsOf } from '../../lib/resume/sections.ts'
import { world } from './world.ts'

describe('headings', () => {
  test.each([
    ['EXPERIENCE', 'work'],
    ['Work Experience:', 'work'],
    ['Beruflicher Werdegang', 'work'],
    ['Expériences professionnelles', 'work'],
    ['Trayectoria profesional', 'work'],
    ['E D U C A T I O N', 'education'],
    ['Education & Certifications', 'education'],
    ['Aus- und Weiterbildung', 'education'],
    ['Skills and Tools', 'skills'],
    ['Kenntnisse & Fähigkeiten', 'skills'],
    ['Sprachkenntnisse', 'languages'],
    ['Langues', 'languages'],
    ['Licenses & Certifications', 'certificates'],
    ['References', 'references'],
    ['Where I have worked', 'work'],
    ['Employment to date', 'work'],
    ['Previous experience', 'work'],
    ['Schooling', 'education'],
    ['What I bring', 'summary'],
    ['Further training', 'certificates'],
    ['Tickets and licences', 'certificates'],
    ['Memberships and certificates', 'certificates'],
    ['Methods and software', 'skills'],
    ['IT', 'skills'],
    ['Selected publications (of 40)', 'merits'],
    ['A bit more', 'other'],
  ])('%s is %s', (words, kind) => {
    expect(headingKind(words)).toBe(kind)
  })

  test.each([
    ['Languages known', 'languages'],
    ['Where I learned things', 'education'],
    ['Trade school', 'education'],
    ['Admissions and certificates', 'certificates'],
    ['Bits of paper', 'certificates'],
    ['DIPLOMES / NAVORMING', 'education'],
    ['BEROEPSERVARING / EMPLOYMENT', 'work'],
    ['REFERENCES & NAVAL SCHOOLS', undefined],
    ['STUDIES & NAVAL SCHOOLS', 'education'],
  ])('%s is %s', (words, kind) => {
    expect(headingKind(words)).toBe(kind)
  })

  test.each([
    ['Employmnet history', 'work'],
    ['Proffessional experiance', 'work'],
    ['Academic qualification', 'education'],
    ['Other certifcates', 'certificates'],
    ['Seminar', 'certificates'],
  ])('%s may be meant for %s', (words, kind) => {
    expect(headingKind(words)).toBeUndefined()
    expect(headingKind(words, { slips: true })).toBe(kind)
  })

  test.each([
    ['Forestry Experience', 'work'],
    ['BAR & KITCHEN EXPERIENCE', 'work'],
    ['Farm employment', 'work'],
    ['Dental hygiene experience:', 'work'],
    ['Charity experience', 'volunteer'],
    ['Guest experience', undefined],
    ['12 years experience', undefined],
    ['Extensive experience', undefined],
    ['Experience of bees and other experience', undefined],
  ])('%s, set apart, is %s', (words, kind) => {
    expect(headingKind(words)).toBeUndefined()
    expect(headingKind(words, { slips: true })).toBe(kind)
  })

  test.each(['Experience with bees', 'Managing languages of seven teams', 'Acme Education Ltd', 'Python', ''])(
    '%j heads nothing',
    (words) => {
      expect(headingKind(words)).toBeUndefined()
    },
  )
})

test('a labelled line is a section by itself, and what follows goes on', () => {
  const { lines } = readText('Profile\nCalm.\nLanguages: German (C1), English\nStill the profile.')
  expect(sectionsOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ text }) => text)])).toEqual([
    ['summary', ['Calm.']],
    ['languages', ['German (C1), English']],
    ['summary', ['Still the profile.']],
  ])
})

test('places of a labelled line lead to its words', () => {
  const document = readText('Skills: Excel')
  const [line] = sectionsOf(document.lines)[0]?.lines ?? []
  expect(document.text.slice(line?.start, line?.end)).toBe('Excel')
})

test('a heading in the margin stands beside its section', () => {
  const { lines } = readText('Profile\nCalm.\n\nSYSTEMS    Sage, Excel\n\nLANGUAGES    Welsh, English\n')
  expect(sectionsOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ text }) => text)])).toEqual([
    ['summary', ['Calm.']],
    ['skills', ['Sage, Excel']],
    ['languages', ['Welsh, English']],
  ])
})

test('a heading that no list knows ends the section before it, the name of an employer does not', () => {
  const { lines } = readText(
    'EXPERIENCE\n\nACME MILLS\nWeaver 2012 – 2016\n\nLANGUAGES\nWelsh\n\nMARKET DAYS\nThree a week.\n\nSKILLS\nWeaving\n\nI may start at once. I drive.\n',
  )
  expect(sectionsOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ text }) => text)])).toEqual([
    ['work', ['ACME MILLS', 'Weaver 2012 – 2016']],
    ['languages', ['Welsh']],
    ['other', ['Three a week.']],
    ['skills', ['Weaving']],
    ['other', ['I may start at once. I drive.']],
  ])
})

test('the jobs of a trade stand under its name, which a list of skills may hold too', () => {
  const { lines } = readText(
    'Ida Moss\n\nTickets\nChainsaw card\nFirst aid\n\nMilling Experience\n\nSawyer, Larch Mill, Moray    2012 – 2016\n- Beams\n\nStrengths\n\nBar Experience\nTill Work\n',
  )
  expect(sectionsOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ text }) => text)])).toEqual([
    ['head', ['Ida Moss']],
    ['certificates', ['Chainsaw card', 'First aid']],
    ['work', ['Sawyer, Larch Mill, Moray\t2012 – 2016', 'Beams']],
    ['skills', ['Bar Experience', 'Till Work']],
  ])
})

test("headings in words of one's own are told by how the others are set, and by one of their words", () => {
  const { lines } = readText(
    'Ida Moss\n\n## Skills\nWeaving\n\n## Jobs on the side\nUsher\n\n## On the road\n### Tarn Coaches\nDriver\n\n## Languages\nWelsh\n',
  )
  expect(sectionsOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ text }) => text)])).toEqual([
    ['head', ['Ida Moss']],
    ['skills', ['Weaving']],
    ['work', ['Usher']],
    ['other', ['Tarn Coaches', 'Driver']],
    ['languages', ['Welsh']],
  ])
})

test('jobs under a heading that does not tell so are jobs, offices held beside work are none', () => {
  const text =
    'Ida Moss\n\n## Skills\nWeaving\n\n## On the road\nDriver at Tarn Coaches (2015 – 2018)\n\n## Around town\nHonorary Librarian at Tarn Hall (2015 – 2018)\n\n## Languages\nWelsh'
  const work = readResume(readText(text), world).found.flatMap((one) => (one.section === 'work' ? [one.value.position] : []))
  expect(work).toEqual(['Driver'])
})

test('one known heading tells the others that the file marks like it, other than employers over their time', () => {
  const { lines } = readText(
    '# Ida Moss\n\n## Experience\n\n## Larch Mill\n2016 - 2019\nBeams\n\n## saws and others\nsaws\n\n## shows\nOakfair',
  )
  expect(sectionsOf(lines).map(({ kind, heading }) => [kind, heading?.text])).toEqual([
    ['head', undefined],
    ['work', 'Experience'],
    ['other', 'saws and others'],
    ['other', 'shows'],
  ])
})

test('studies under a heading that does not tell are studies', () => {
  const text =
    '# Ida Moss\n\n## Experience\n\nSawyer, Larch Mill, 2016 - 2019\n\n## Letters and parchment\n- MRSB, Royal Society of Biology, 2019\n- BSc Botany, Orland University, 2012\n- A levels: Art, Maths, Hollin Sixth Form, 2009\n\n## Odds\n\nI once held a BSc student in my arms.'
  const studies = readResume(readText(text), world).found.flatMap((one) => (one.section === 'education' ? [one.value.institution] : []))
  expect(studies).toEqual(['Orland University', 'Hollin Sixth Form'])
})

test('a heading in capitals over times that do not last is one, an employer over its time is none', () => {
  const { lines } = readText(
    'WORK\n\nSawyer, Larch Mill\n2012 – 2016\n\nOAKHOLLOW\nPlanter\n2009 – 2012\n\nPAPERS I HOLD\nChainsaw card (May 2026)\n\nLANGUAGES\nManx',
  )
  expect(sectionsOf(lines).map(({ heading }) => heading?.text)).toEqual(['WORK', 'PAPERS I HOLD', 'LANGUAGES'])
})

test('where nothing stands apart, headings do not either', () => {
  const { lines } = readText('IDA MOSS\nSTUDY:\nBSc Botany\nS K I L L S:\nsaws\nFOREST EXPERIENCE\nSawyer')
  expect(sectionsOf(lines).map(({ kind }) => kind)).toEqual(['head', 'education', 'skills', 'work'])
})

test('numbers of headings and of employers are none of their words', () => {
  const { lines } = readText('II. Employment\n\n1.1 Larch Mill, Moray\nSawyer 2016 - 2019\n1.2 Oak Mill, Perth\nSawyer 2014 - 2016')
  expect(sectionsOf(lines).map(({ kind, lines: own }) => [kind, own.map(({ text }) => text)])).toEqual([
    ['work', ['Larch Mill, Moray', 'Sawyer 2016 - 2019', 'Oak Mill, Perth', 'Sawyer 2014 - 2016']],
  ])
})
