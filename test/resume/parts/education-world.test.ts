import { expect, test } from 'vitest'
import { readEducation } from '../../../lib/resume/parts/education.ts'
import { today } from '../world.ts'
import { lines } from './lines.ts'

/** Studies of many countries, and what is read of them: degree, field and school. */
test.each([
  // What stands behind the school alone, or before the degree, is its place and no field.
  ['Liceo Hollin, Ferrow — Diploma di maturità 2009', 'Diploma di maturità | | Liceo Hollin'],
  [
    'Hollin Trade School, Ferrow, 2001 - 2004: trade certificate, "masarz" (Butchery)',
    'trade certificate | Butchery | Hollin Trade School',
  ],
  ['Abroad - NCFE Level 2 Diploma, Textile Care; Orland College', 'NCFE Level 2 Diploma | Textile Care | Orland College'],
  // Dashes of a typewriter.
  ['Certificat, Soudage -- Collège de Ferrow, two years', 'Certificat | Soudage | Collège de Ferrow'],
  // Grades, and how long it was.
  ['BDS, 1st Class, University of Ferrow', 'BDS | | University of Ferrow'],
  ["GCSE's, 7 A-C incl. Art, Hollin School", "GCSE's | | Hollin School"],
  // Ends of schooling with the field of their last years.
  ['G.C.E. A/L Commerce stream (2A), Hollin Vidyalaya', 'G.C.E. A/L | Commerce | Hollin Vidyalaya'],
  ['Plus Two (Commerce), Ferrow HSS', 'Plus Two | Commerce | Ferrow HSS'],
  ['Batxilergoa, Zientziak\nFerrow Ikastola', 'Batxilergoa | Zientziak | Ferrow Ikastola'],
  ['Maturità scientifica, Liceo Ferrow', 'Maturità scientifica | | Liceo Ferrow'],
  ['FSc (Pre-Engineering), Govt. College Ferrow', 'FSc | Pre-Engineering | Govt. College Ferrow'],
  // A label is the name where nothing else tells it.
  ['Secondary: Paaralan ng Ferrow, 2005', 'Secondary | | Paaralan ng Ferrow'],
  // Trades.
  ['Handwerksmeister, Fachrichtung Metall, HWK Ferrow', 'Handwerksmeister | Metall | HWK Ferrow'],
  ['Lehre als Koch, Gasthof Adler, Ferrow\nfinal exam: good', 'Lehre | Koch | Gasthof Adler'],
  ['ILM Level 3 Award, Leadership, Orland College', 'ILM Level 3 Award | Leadership | Orland College'],
  ['Certificate in the Theory of Music, Orland College', 'Certificate | Theory of Music | Orland College'],
  ['Kaufmännische Lehre, Adler Bau, 2005', 'Kaufmännische Lehre | | Adler Bau'],
  // Degrees of one profession have no field beside them.
  ['BPharm, Trentmoor, 2012', 'BPharm | | Trentmoor'],
  // Words between a degree and its field, or its school.
  ['Licenciatura em História, Universidade de Ferrow', 'Licenciatura | História | Universidade de Ferrow'],
  ['MBA (Retail) from Hollin, Pune', 'MBA | Retail | Hollin'],
  ['B.Com from Ferrow University in 2012 with 61%', 'B.Com | | Ferrow University'],
  ['PhD in Botany under Prof. Lowen, Ferrow University', 'PhD | Botany | Ferrow University'],
  ['Ferrow University, 2:2 BSc Zoology', 'BSc | Zoology | Ferrow University'],
  ['HBO Bachelor Logistiek, Hogeschool Ferrow', 'HBO Bachelor | Logistiek | Hogeschool Ferrow'],
  ['Grade 12 | Ferrow Secondary | 2011', 'Grade 12 | | Ferrow Secondary'],
  ['ZIMSEC A Level - Maths, Geography - St Hollin 2010', 'ZIMSEC A Level | Maths, Geography | St Hollin'],
  ['Studied Zoology at Ferrow University for 2 years', ' | Zoology | Ferrow University'],
  // Misspelt.
  ['Bacherlor of Arts, History, Ferrow Univesity', 'Bachelor of Arts | History | Ferrow University'],
  ['Certifcate in Tiling, Orland Colege', 'Certificate | Tiling | Orland College'],
  ['Diploma, Hollin H.S., Toledo OH', 'Diploma | | Hollin H.S.'],
])('%s', (text, expected) => {
  const [read, ...more] = readEducation(lines(text), today).map(({ value }) => value)
  expect([read?.studyType, read?.area, read?.institution].map((one) => one ?? '').join(' | ')).toBe(expected.replace('| |', '|  |'))
  expect(more).toEqual([])
})

test('a stay at another school is a part of the studies over it', () => {
  expect(readEducation(lines('BA History\nUniversity of Ferrow\n2011 - 2014\nErasmus: Orland University, 2013'), today)).toHaveLength(1)
})

test('a school that was left stands by itself', () => {
  expect(
    readEducation(lines('Trade certificate, Baking, Hollin Trade School 2004\nTechnikum Ferrow, not finished'), today).map(
      ({ value }) => value,
    ),
  ).toEqual([
    { studyType: 'Trade certificate', area: 'Baking', institution: 'Hollin Trade School', endDate: '2004' },
    { institution: 'Technikum Ferrow' },
  ])
})

test('a remark in brackets is no name of a school', () => {
  expect(readEducation(lines('Ferrow Night Shift, 2014 (an evening school for bakers)'), today)).toEqual([])
})
