import { describe, expect, test } from 'vitest'
import type { Found } from '../../lib/model/found.ts'
import { readText } from '../../lib/resume/read/read-text.ts'
import { readResume } from '../../lib/resume/read-resume.ts'
import { world } from './world.ts'

const found = (text: string) => readResume(readText(text), world).found
const of = (all: readonly Found[], section: Found['section']) => all.filter((one) => one.section === section).map(({ value }) => value)

describe('entries with labels', () => {
  test('in a line each, in whatever order', () => {
    const all = found(
      'Work experience\nEmployer: Bellweather Mills\nDuration: Jan 2019 – Mar 2022\nDesignation: Quality Inspector\nResponsibilities: Checked every roll of cloth\n' +
        'Employer: Otter Dairy\nDuration: 2016 – 2018\nDesignation: Packer\n',
    )
    expect(of(all, 'work')).toMatchObject([
      { name: 'Bellweather Mills', position: 'Quality Inspector', startDate: '2019-01', endDate: '2022-03' },
      { name: 'Otter Dairy', position: 'Packer', startDate: '2016', endDate: '2018' },
    ])
  })

  test('after the European form, in German', () => {
    const all = found(
      'Berufserfahrung\nDatum\t04/2018 – heute\nBeruf oder Funktion\tLagerleiterin\nWichtigste Tätigkeiten und Zuständigkeiten\tWareneingang und Versand\n' +
        'Name und Adresse des Arbeitgebers\tHafenkontor GmbH\nSprachen\nMuttersprache\tDeutsch\nWeitere Sprachen\tEnglisch (B2)\n',
    )
    expect(of(all, 'work')).toMatchObject([{ name: 'Hafenkontor GmbH', position: 'Lagerleiterin', startDate: '2018-04' }])
    expect(of(all, 'languages')).toEqual([
      { language: 'Deutsch', fluency: 'Muttersprache' },
      { language: 'Englisch', fluency: 'B2' },
    ])
  })

  test('in columns of their own, with a while between them that holds no job', () => {
    const all = found(
      'WORK HISTORY\n\nEmployer:      Larch Timber\nPosition:      Sawyer\nPeriod:        2019 - 2021\nDuties:        Cutting beams, planks and posts\n\n' +
        'Period:        2017 - 2019\n               Abroad with my family\n\n' +
        'Employer:      Otter Dairy\nPosition:      Packer\nPeriod:        2015 - 2017\nReason for leaving: Moved abroad\n\n' +
        'TERTIARY\n\nInstitution:   Orland University\nQualification: Honours (Forest Science)\nYear obtained: 2014\n',
    )
    expect(of(all, 'work')).toMatchObject([
      { name: 'Larch Timber', position: 'Sawyer', startDate: '2019' },
      { name: 'Otter Dairy', position: 'Packer', startDate: '2015' },
    ])
    expect(of(all, 'work')).toHaveLength(2)
    expect(of(all, 'education')).toMatchObject([
      { institution: 'Orland University', studyType: 'Honours', area: 'Forest Science', endDate: '2014' },
    ])
  })

  test('the name stands among the contact details, and the document’s title is no position', () => {
    const all = found(
      'Curriculum vitae\nPersonal details\nName: Bronwen Ap Rhys\nAddress: 14 Mill Lane\nWork experience\nPosition: Baker\nPeriod: 2019 – 2021\n',
    )
    expect(of(all, 'basics')).toEqual(['Bronwen Ap Rhys'])
  })

  test('each find leads back to its own words', () => {
    const { text, found: all } = readResume(
      readText('Work experience\nPosition: Baker\nPeriod: 2019 – 2021\nEmployer: Crumb Lane\n'),
      world,
    )
    const [job] = all.filter(({ section }) => section === 'work')
    expect(job?.places.map(({ start, end }) => text?.slice(start, end))).toEqual(['Baker', 'Crumb Lane', '2019 – 2021'])
  })
})

describe('skills', () => {
  test('the languages of programs are skills, those that people speak are languages', () => {
    const all = found('Technical skills\nLanguages: Python, Go, SQL\nTools: Git\nLanguages: German (C1), English\n')
    expect(of(all, 'skills')).toMatchObject([{ name: 'Python' }, { name: 'Go' }, { name: 'SQL' }, { name: 'Git' }])
    expect(of(all, 'languages')).toMatchObject([{ language: 'German' }, { language: 'English' }])
  })

  test('dots for how well are no part of a name', () => {
    expect(of(found('Skills\nFigma ●●●●○\nSketch ★★★☆☆\nSignwriting ●●○○○\n'), 'skills')).toMatchObject([
      { name: 'Figma' },
      { name: 'Sketch' },
      { name: 'Signwriting' },
    ])
  })
})

test('a position that ends on its own word is one, a town with its state is none', () => {
  const all = found('Experience\nCermak Data Co., Cicero, IL\tAugust 2016 – April 2018\nSystems Administrator\n')
  expect(of(all, 'work')).toMatchObject([{ name: 'Cermak Data Co.', position: 'Systems Administrator', location: 'Cicero, IL' }])
})

test('a mark is no part of the field, a level none of the issuer', () => {
  const all = found(
    'Education\nBachelor of Science in Physics, GPA: 3.6/4.0, Talbrook College, 2016\nCertifications\nAWS Certified Developer – Associate, 2023\nFirst Aid at Work, 2022\n',
  )
  expect(of(all, 'education')).toMatchObject([{ studyType: 'Bachelor of Science', area: 'Physics' }])
  expect(of(all, 'certificates')).toEqual([
    { name: 'AWS Certified Developer – Associate', date: '2023' },
    { name: 'First Aid at Work', date: '2022' },
  ])
})
