import { expect, test } from 'vitest'
import { readCertificates } from '../../../lib/resume/parts/certificates.ts'
import { world } from '../world.ts'
import { lines } from './lines.ts'

test.each([
  ['CPR, First Aid, OSHA 30', [{ name: 'CPR' }, { name: 'First Aid' }, { name: 'OSHA 30' }]],
  [
    'AWS D1.1 welder (plate, pipe). Rigging card. TWIC',
    [{ name: 'AWS D1.1 welder (plate, pipe)' }, { name: 'Rigging card' }, { name: 'TWIC' }],
  ],
  ['Certified Arborist (ISA), ISA Ohio, since 2018', [{ name: 'Certified Arborist (ISA)', issuer: 'ISA Ohio', date: '2018' }]],
  ['Registered Dietitian, Board of Dietetics, active through 05/2029', [{ name: 'Registered Dietitian', issuer: 'Board of Dietetics' }]],
  ['Registered Nurse, RN #554433', [{ name: 'Registered Nurse' }]],
  ['Rope access – lapsed in 2023, happy to redo', [{ name: 'Rope access (lapsed in 2023)' }]],
  ['Notary Public, no restrictions', [{ name: 'Notary Public' }]],
  ['Manual handling (yearly)', [{ name: 'Manual handling' }]],
  ['I hold a B licence and own car', [{ name: 'B licence' }]],
  ['Bridge inspection, introductory course (3 days)', [{ name: 'Bridge inspection, introductory course' }]],
  ['IPAF 3a, 3b', [{ name: 'IPAF 3a, 3b' }]],
  ['Baton permit, exp. 04/2029', [{ name: 'Baton permit' }]],
  ['Green Belt (2019); Rigger', [{ name: 'Green Belt', date: '2019' }, { name: 'Rigger' }]],
  ['PMP (PMI, 2017), IPMA Level B', [{ name: 'PMP' }, { name: 'IPMA Level B' }]],
  ['Professional Engineers Utah, licence 998877', [{ name: 'Professional Engineers Utah' }]],
  ['NATE – Heat Pumps', [{ name: 'NATE – Heat Pumps' }]],
  ['Orff Training, Levels 1 to 3, certificate 2014', [{ name: 'Orff Training, Levels 1 to 3', date: '2014' }]],
  ['HERA Certified Rigger - HERA Cranes', [{ name: 'HERA Certified Rigger – HERA Cranes' }]],
  ['MRICS, Diploma in Surveying, Orland Institute', [{ name: 'MRICS', issuer: 'Diploma in Surveying' }]],
  ['I mend what I am given', []],
  ['Certified Arborist Climber\nLevel', [{ name: 'Certified Arborist Climber Level' }]],
  ['ISTQB Agile, in progress, exam 2/2027', []],
  ['Rigger, Banksman - all current', [{ name: 'Rigger', issuer: 'Banksman' }]],
  ['References on request', []],
])('%s', (text, certificates) => {
  expect(readCertificates(lines(text), world).map(({ value }) => value)).toEqual(certificates)
})

test('a dated line under one without a date is its issuer only if it reads like one', () => {
  expect(
    readCertificates(lines('Wound care\nHollin Hospital, 2020\nFire safety\nStress management workshop, 2021'), world).map(
      ({ value }) => value,
    ),
  ).toEqual([
    { name: 'Wound care', issuer: 'Hollin Hospital', date: '2020' },
    { name: 'Fire safety' },
    { name: 'Stress management workshop', date: '2021' },
  ])
})

test('what names itself a course, or has its issuer in brackets, is none who issued the line over it', () => {
  expect(
    readCertificates(lines('Suture workshop\nBASIC trauma course 2023\nCold calling\nWarm calling (Ferrow Academy) 2024'), world).map(
      ({ value }) => value.name,
    ),
  ).toEqual(['Suture workshop', 'BASIC trauma course', 'Cold calling', 'Warm calling (Ferrow Academy)'])
})
