import { describe, expect, test } from 'vitest'
import { isBarrier, isControl } from '../../../lib/extract/words/after.ts'
import { countHiringPhrases } from '../../../lib/extract/words/hiring.ts'
import { labelName, splitLabel } from '../../../lib/extract/words/labels.ts'
import { isPlaceName } from '../../../lib/extract/words/places.ts'
import { isGenderMarked, isRoleName } from '../../../lib/extract/words/roles.ts'
import { isSectionHeading } from '../../../lib/extract/words/section-headings.ts'

describe('section headings', () => {
  test.each([
    'Responsibilities',
    'Key Duties and Responsibilities:',
    'What you’ll do',
    'Who you are',
    'About the role',
    'Nice to have',
    '3. Required skills',
    '✅ Minimum Qualifications',
    'Deine Aufgaben',
    'Was wir bieten',
    'Votre profil',
    'Requisitos',
    'Náplň práce',
    'Nasze wymagania',
    'Wat bieden wij',
    'Обязанности',
    '岗位职责：',
    '応募資格',
  ])('%s', (line) => expect(isSectionHeading(line)).toBe(true))

  test.each(['Home', 'Maison Tilleul', 'Lyon, France', 'Similar jobs', 'Posted 3 days ago', 'Contact us'])('not: %s', (line) =>
    expect(isSectionHeading(line)).toBe(false),
  )
})

describe('what stands after a posting', () => {
  test.each([
    'Similar jobs',
    'Other open roles',
    'More jobs at Acme',
    'People also viewed',
    '© 2026 Acme',
    'Weitere Stellen',
    'Podobné nabídky',
    'Jobs you may like',
    'Jobs in Leeds',
    'Other positions we are hiring for',
    'Set up job alerts',
    'Create an alert',
    'Get email alerts for new baker jobs',
    'Copyright 2026 Acme',
    'Copyright Acme Ltd. All rights reserved.',
  ])('%s parts', (line) => expect(isBarrier(line)).toBe(true))
  test.each([
    'Other duties as assigned',
    'Related experience in retail',
    'Current knowledge of tax law',
    'More than five years of practice',
    'Positions at the north depot may require a forklift licence.',
    'Roles in the field are subject to a driving check.',
    'Other jobs as assigned',
    'Other positions may be filled from this list',
    'Set up monitoring and alerting for the ovens',
    'Create alerts for the cold chain and answer them',
    'Get alerts under control',
    'Copyright and privacy law',
    'Copyright clearance for exhibitions',
  ])('not: %s', (line) => expect(isBarrier(line)).toBe(false))
  test.each(['Apply now', 'Share this job', 'Back to all jobs', 'Jetzt bewerben', 'Postuler', 'Odpovědět', 'Save', '立即沟通'])(
    '%s controls',
    (line) => expect(isControl(line)).toBe(true),
  )
  test.each([
    'Apply knowledge of physics to design sensors',
    'Share your findings with the team weekly',
    'Search engine optimisation',
    'Save lives every day with us',
  ])('not: %s', (line) => expect(isControl(line)).toBe(false))
})

describe('labels', () => {
  test.each([
    ['Location: Toronto', 'jobLocation', 'Toronto'],
    ['Standort: Husum', 'jobLocation', 'Husum'],
    ['Employment type: Full-time', 'employmentType', 'Full-time'],
    ['Closing date: 30 April 2026', 'validThrough', '30 April 2026'],
    ['Job ID: 2010-13545', 'identifier', '2010-13545'],
    ['Company: Acme', 'hiringOrganization', 'Acme'],
    ['Position: Baker', 'title', 'Baker'],
    ['工作地点：南京', 'jobLocation', '南京'],
  ])('%s', (line, name, value) => expect(splitLabel(line)).toEqual({ name, value }))

  test.each(['Requirements: five years', 'Note: read this', 'We work: hard', 'Location'])('not: %s', (line) =>
    expect(splitLabel(line)).toBeUndefined(),
  )

  test('a word that may be any word is a label only before a colon or in a row of two', () => {
    expect(labelName('Company')).toBeUndefined()
    expect(labelName('Company:')).toBe('hiringOrganization')
    expect(labelName('Company', true)).toBe('hiringOrganization')
    expect(labelName('Job Title')).toBe('title')
  })
})

describe('roles', () => {
  test.each([
    'Senior Nurse',
    'Sachbearbeiter (m/w/d)',
    'Softwareentwicklerin',
    'Ingénieur DevOps',
    'Vývojářka',
    '高级工程师',
    'Head of Sales',
    'Welder - Old Mill Ltd.',
  ])('%s', (line) => expect(isRoleName(line)).toBe(true))
  test.each(['Open positions', 'Berlin', 'We care for each other!', 'Privacy policy', 'The welder met the limited company.'])(
    'not: %s',
    (line) => expect(isRoleName(line)).toBe(false),
  )
  test('marks of gender', () => {
    expect(isGenderMarked('Koch (m/w/d)')).toBe(true)
    expect(isGenderMarked('Ingénieur systèmes H/F')).toBe(true)
    expect(isGenderMarked('Cook')).toBe(false)
  })
})

describe('places', () => {
  test.each([
    ['Melbourne, Victoria, Australia', 'en'],
    ['Austin, TX', 'en'],
    ['New York', 'en'],
    ['Camberwell, VIC 3124', 'en'],
    ['Wien, Österreich', 'de'],
    ['France', 'fr'],
  ])('%s', (line, language) => expect(isPlaceName(line, language)).toBe(true))
  test.each(['Marketing, Sales', 'Full time', 'Berlin is great', 'Bakers, Cooks and Servers'])('not: %s', (line) =>
    expect(isPlaceName(line, 'en')).toBe(false),
  )
  test('a language that is none does no harm', () => expect(isPlaceName('Oslo, Norway', '!!')).toBe(true))
})

test('hiring phrases are counted by kind', () => {
  expect(
    countHiringPhrases('We are looking for a baker. You will bake. 3 years of experience. Apply now. Full-time. Salary and benefits.'),
  ).toBeGreaterThanOrEqual(6)
  expect(countHiringPhrases('The village lies by a river, and its mill still turns.')).toBe(0)
})
