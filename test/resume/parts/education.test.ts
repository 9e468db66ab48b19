import { expect, test } from 'vitest'
import { readEducation } from '../../../lib/resume/parts/education.ts'
import { today } from '../world.ts'
import { lines } from './lines.ts'

test.each([
  [
    'MSc Marine Ecology, University of Ferrow, 2019',
    { studyType: 'MSc', area: 'Marine Ecology', institution: 'University of Ferrow', endDate: '2019' },
  ],
  [
    'B.E. in Mining Engineering\nHollin College of Engineering',
    { studyType: 'B.E.', area: 'Mining Engineering', institution: 'Hollin College of Engineering' },
  ],
  [
    '08/2011 – 06/2013\nM.Tech., Ceramics\nOrland Institute of Technology',
    { studyType: 'M.Tech.', area: 'Ceramics', institution: 'Orland Institute of Technology', startDate: '2011-08', endDate: '2013-06' },
  ],
  [
    'BA (Hons) History, 2:1 – University of Ferrow, 2014 – 2017',
    { studyType: 'BA (Hons)', area: 'History', institution: 'University of Ferrow', startDate: '2014', endDate: '2017' },
  ],
  ['Bachelor of Laws, First Class, Hollin University', { studyType: 'Bachelor of Laws', institution: 'Hollin University' }],
  [
    'Bachelor of Arts (Film and Theatre), Hollin University',
    { studyType: 'Bachelor of Arts', area: 'Film and Theatre', institution: 'Hollin University' },
  ],
  ['Master of Urban Planning, Hollin University, Perth', { studyType: 'Master', area: 'Urban Planning', institution: 'Hollin University' }],
  [
    'Level 2 Certificate Coaching and Play in Schools, Ferrow Adult Learning, 2018',
    { studyType: 'Level 2 Certificate', area: 'Coaching and Play in Schools', institution: 'Ferrow Adult Learning', endDate: '2018' },
  ],
  [
    'GCSEs 2009 Hollin School: Art B, RE C, music D',
    { studyType: 'GCSEs (Art B, RE C, music D)', institution: 'Hollin School', endDate: '2009' },
  ],
  ['Doing Level 3 now (finish 2027)', { studyType: 'Level 3', endDate: '2027' }],
  [
    'Dr.-Ing., Mining Engineering, Orland Polytechnic',
    { studyType: 'Dr.-Ing.', area: 'Mining Engineering', institution: 'Orland Polytechnic' },
  ],
  ['GCSEs, Hollin Academy, 2009\n8 including Art (7)', { studyType: 'GCSEs', institution: 'Hollin Academy', endDate: '2009' }],
  ['B.Sc. (Zoology, Botany), Orland College', { studyType: 'B.Sc.', area: 'Zoology, Botany', institution: 'Orland College' }],
  ['University of Ferrow, Physics, BSc', { studyType: 'BSc', area: 'Physics', institution: 'University of Ferrow' }],
  ['Computer Science BSc, University of Ferrow', { studyType: 'BSc', area: 'Computer Science', institution: 'University of Ferrow' }],
  ['BSc Geology University of Ferrow', { studyType: 'BSc', area: 'Geology', institution: 'University of Ferrow' }],
  ['Bachelor of Science - BS, Mathematics', { studyType: 'Bachelor of Science', area: 'Mathematics' }],
  ['BS Biology, Boston Harbor College, Boston, MA', { studyType: 'BS', area: 'Biology', institution: 'Boston Harbor College' }],
  ['High school diploma Pine Bluff HS 2005', { studyType: 'High school diploma', institution: 'Pine Bluff HS', endDate: '2005' }],
  ['High School Diploma, Pine Bluff High School', { studyType: 'High School Diploma', institution: 'Pine Bluff High School' }],
  [
    'A-levels: Maths (A), Art (C), Hollin Sixth Form College, 2009',
    { studyType: 'A-levels', area: 'Maths (A), Art (C)', institution: 'Hollin Sixth Form College', endDate: '2009' },
  ],
  ['Orland Truck School, Yuma, crane course, 2016', { studyType: 'crane course', institution: 'Orland Truck School', endDate: '2016' }],
  ['Bachelor of Science in Botany (BSB)', { studyType: 'Bachelor of Science', area: 'Botany (BSB)' }],
  [
    'Master of Science in Nursing (MSN), Hollin University',
    { studyType: 'Master of Science', area: 'Nursing', institution: 'Hollin University' },
  ],
  ['Bachelor Gartenbau, Hochschule Ahrfeld', { studyType: 'Bachelor', area: 'Gartenbau', institution: 'Hochschule Ahrfeld' }],
  ['7 GCSEs including Maths, Hollin School 2008', { studyType: 'GCSEs (including Maths)', institution: 'Hollin School', endDate: '2008' }],
  [
    'Bachelor of Commerce, Finance, Hollin University',
    { studyType: 'Bachelor of Commerce', area: 'Finance', institution: 'Hollin University' },
  ],
  [
    '2004 – 2009: Forstwirtschaft, Universität Ahrfeld (Mag. phil.)',
    { studyType: 'Mag. phil.', area: 'Forstwirtschaft', institution: 'Universität Ahrfeld', startDate: '2004', endDate: '2009' },
  ],
  ['Licence de chimie, Université du Ferrow', { studyType: 'Licence', area: 'chimie', institution: 'Université du Ferrow' }],
  ['GED 2011', { studyType: 'GED', endDate: '2011' }],
  [
    'Bachelor of Business (Tourism), Hollin University',
    { studyType: 'Bachelor of Business', area: 'Tourism', institution: 'Hollin University' },
  ],
  ['Master of Heritage Studies, Hollin University', { studyType: 'Master of Heritage Studies', institution: 'Hollin University' }],
  [
    'Bachelor of Arts in Design, Textiles\nOrland College',
    { studyType: 'Bachelor of Arts in Design', area: 'Textiles', institution: 'Orland College' },
  ],
  [
    'Executive MBA, Retail Operations, Hollin University',
    { studyType: 'Executive MBA', area: 'Retail Operations', institution: 'Hollin University' },
  ],
  [
    'University of Ferrow | LLM | Maritime Law | 2016',
    { studyType: 'LLM', area: 'Maritime Law', institution: 'University of Ferrow', endDate: '2016' },
  ],
  [
    'National Certificate: Forestry NQF 3, Orland Institute',
    { studyType: 'National Certificate (NQF 3)', area: 'Forestry', institution: 'Orland Institute' },
  ],
  [
    'City & Guilds Level 2 Bricklaying, Orland College',
    { studyType: 'City & Guilds Level 2', area: 'Bricklaying', institution: 'Orland College' },
  ],
  ['Cert III Carpentry, Orland TAFE', { studyType: 'Cert III', area: 'Carpentry', institution: 'Orland TAFE' }],
  ['Plus Two, Science, GHSS Perur, 2009, 81%', { studyType: 'Plus Two', area: 'Science', institution: 'GHSS Perur', endDate: '2009' }],
  ['VCE, Ferrow High School, 2003', { studyType: 'VCE', institution: 'Ferrow High School', endDate: '2003' }],
  ['Matric, St Brannock’s, 2001', { studyType: 'Matric', institution: 'St Brannock’s', endDate: '2001' }],
  ['Leaving Certificate, Coláiste Bhríde', { studyType: 'Leaving Certificate', institution: 'Coláiste Bhríde' }],
  ['Dental Assistant diploma, Orland College', { studyType: 'diploma', area: 'Dental Assistant', institution: 'Orland College' }],
  [
    'NVQ Level 2 Playwork, Care and Learning, Orland College',
    { studyType: 'NVQ Level 2', area: 'Playwork, Care and Learning', institution: 'Orland College' },
  ],
  ['GCSEs: 5 incl. Art (B), Maths (C), Hollin School', { studyType: 'GCSEs (5 incl. Art B, Maths C)', institution: 'Hollin School' }],
  ['University of Ferrow at Lowen\nB.S. in Botany', { studyType: 'B.S.', area: 'Botany', institution: 'University of Ferrow at Lowen' }],
  [
    'Diploma, Food Technology\nOrland Institute, Hollin AB\n2014',
    { studyType: 'Diploma', area: 'Food Technology', institution: 'Orland Institute', endDate: '2014' },
  ],
  [
    'N4 Civil Engineering – Ferrow TVET College (2012)',
    { studyType: 'N4', area: 'Civil Engineering', institution: 'Ferrow TVET College', endDate: '2012' },
  ],
  ['MBO niveau 3 Logistics, ROC Noord', { studyType: 'MBO niveau 3', area: 'Logistics', institution: 'ROC Noord' }],
  ['Master of Science (M.Sc.) Botany, TU Ahrfeld', { studyType: 'Master of Science', area: 'Botany', institution: 'TU Ahrfeld' }],
  ['Certificate III in Aged Care (CHC33015), Orland TAFE', { studyType: 'Certificate III', area: 'Aged Care', institution: 'Orland TAFE' }],
  ["GCE 'A' Levels, Ferrow Junior College", { studyType: "GCE 'A' Levels", institution: 'Ferrow Junior College' }],
  [
    'College:\tB.Sc.\n\tmajor in Botany\n\tFerrow State University',
    { studyType: 'B.Sc.', area: 'Botany', institution: 'Ferrow State University' },
  ],
  ['High School: Pine Bluff National High School', { studyType: 'High School', institution: 'Pine Bluff National High School' }],
  ['Diploma of College Studies, Orland College', { studyType: 'Diploma of College Studies', institution: 'Orland College' }],
  [
    'Senior High School, GAS strand, Ferrow Integrated School',
    { studyType: 'Senior High School', area: 'GAS strand', institution: 'Ferrow Integrated School' },
  ],
  ['Bricklaying certificate, ORCC Ferrow', { studyType: 'Bricklaying certificate', institution: 'ORCC Ferrow' }],
  [
    'HAVO, Lyceum Noord, Zwolle. Profile Nature and Technology. Average 7.1.',
    { studyType: 'HAVO', area: 'Nature and Technology', institution: 'Lyceum Noord' },
  ],
  [
    'exchange semester, Universidad de Ferrow\n2015',
    { studyType: 'exchange semester', institution: 'Universidad de Ferrow', endDate: '2015' },
  ],
  [
    'Secondary: Pine Bluff National High School\n1999 - 2003',
    { institution: 'Pine Bluff National High School', startDate: '1999', endDate: '2003' },
  ],
  ['- Diploma of Nursing, Orland College', { studyType: 'Diploma', area: 'Nursing', institution: 'Orland College' }],
])('%s', (text, education) => {
  expect(readEducation(lines(text), today).map(({ value }) => value)).toEqual([education])
})

test.each([
  ['Diploma in Floristry (one of three years completed), Orland College', 'Diploma (one of three years completed)'],
  ['Associate of Arts, Orland College – in progress', 'Associate of Arts (in progress)'],
  ['BSc Physics, University of Ferrow, did not complete', 'BSc (did not complete)'],
  ['Currently enrolled: MSc Botany, University of Ferrow', 'MSc (Currently enrolled)'],
  ['BA Music (left after one year), University of Ferrow, 2012 – 2013', 'BA (left after one year)'],
  ['PhD candidate, University of Ferrow', 'PhD candidate'],
  ['Coursework toward MBA, University of Ferrow', 'Coursework toward MBA'],
  // Dates tell it by themselves.
  ['BSc Physics, University of Ferrow, in progress, since 2024', 'BSc'],
  ['BSc Physics, University of Ferrow, expected 2028', 'BSc'],
])('not finished: %s', (text, studyType) => {
  expect(readEducation(lines(text), today)[0]?.value.studyType).toBe(studyType)
})

test('a part of a course is no degree', () => {
  expect(readEducation(lines('GED 2011\n2 years of Chemistry at Orland College, did not finish'), today).map(({ value }) => value)).toEqual(
    [
      { studyType: 'GED', endDate: '2011' },
      { area: 'Chemistry', institution: 'Orland College' },
    ],
  )
})

test('a line with a school and a time of its own is an entry, a remark with years is none', () => {
  expect(
    readEducation(lines("BSc Botany, University of Ferrow\nDean's list 2001, 2002\nSquad Leader Course, Hollin Academy, 2006"), today).map(
      ({ value }) => value,
    ),
  ).toEqual([
    { studyType: 'BSc', area: 'Botany', institution: 'University of Ferrow' },
    { studyType: 'Squad Leader Course', institution: 'Hollin Academy', endDate: '2006' },
  ])
})

test('words without a degree or a school are no education', () => {
  expect(readEducation(lines('A talk on tides, Porto 2021\nMS Excel, Word'), today)).toEqual([])
})

test('a school under a line of dates is another one', () => {
  expect(
    readEducation(lines('BSc Botany\nUniversity of Ferrow\n2008 - 2012\nPine Bluff High School\n2004 - 2008'), today).map(
      ({ value }) => value,
    ),
  ).toEqual([
    { studyType: 'BSc', area: 'Botany', institution: 'University of Ferrow', startDate: '2008', endDate: '2012' },
    { institution: 'Pine Bluff High School', startDate: '2004', endDate: '2008' },
  ])
})

test('a year of a course counts with its field, though no school is told', () => {
  expect(readEducation(lines('1 year of Forestry'), today).map(({ value }) => value)).toEqual([{ area: 'Forestry' }])
})

test('a table of studies, its columns headed', () => {
  expect(
    readEducation(
      lines('Degree\tBoard / University\tYear\tMarks\nB.Tech (Civil)\tOrland University\t2014\t70%\nHSC\tState Board\t2010\t81%'),
      today,
    ).map(({ value }) => value),
  ).toEqual([
    { studyType: 'B.Tech', area: 'Civil', institution: 'Orland University', endDate: '2014' },
    { studyType: 'HSC', institution: 'State Board', endDate: '2010' },
  ])
})

test('several in one line', () => {
  expect(
    readEducation(lines('BA History (Hollin University, 2006); PGCE Secondary (University of Ferrow, 2007)'), today).map(
      ({ value }) => value,
    ),
  ).toEqual([
    { studyType: 'BA', area: 'History', institution: 'Hollin University', endDate: '2006' },
    { studyType: 'PGCE', area: 'Secondary', institution: 'University of Ferrow', endDate: '2007' },
  ])
})

test('a school that nothing tells is one where the first entry had its school on top', () => {
  const text = 'Hollin University\nPhD, Botany\n2012 - 2017\nUF Lowen\nB.S., Botany\n2008 - 2012'
  expect(readEducation(lines(text), today).map(({ value }) => value.institution)).toEqual(['Hollin University', 'UF Lowen'])
})

test('studies broken off count by their field', () => {
  expect(readEducation(lines('Some college, Accounting, Ferrow State, no degree\nGED, 2006'), today).map(({ value }) => value)).toEqual([
    { area: 'Accounting', institution: 'Ferrow State' },
    { studyType: 'GED', endDate: '2006' },
  ])
})

test('what is told in small letters below an entry goes not on with its time', () => {
  const studies = readEducation(lines('matura, Orland Lyceum, Graz — 2008\nafter school: a year abroad, Seal Sanctuary, 2008–09'), today)
  expect(studies[0]?.value).toMatchObject({ studyType: 'matura', institution: 'Orland Lyceum', endDate: '2008' })
})
