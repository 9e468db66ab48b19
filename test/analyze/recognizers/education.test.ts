import { describe, expect, test } from 'vitest'
import { education } from '../../../lib/analyze/recognizers/education.ts'
import { findIn } from '../sentences.ts'

describe('degrees and schooling, with the words that say them', () => {
  test.each([
    [
      "Bachelor's degree in Computer Science, Data Science, or related field.",
      ["Bachelor's degree in Computer Science, Data Science, or related field → bachelor[Computer Science, Data Science]"],
    ],
    ['Bachelors degree with 4+ years', ['Bachelors degree → bachelor']],
    [
      'A bachelor’s degree in Finance or a related field, or equivalent training or work experience.',
      ['bachelor’s degree in Finance or a related field, or equivalent training or work experience → bachelor[Finance]~'],
    ],
    ['Bachelor of Science in Nursing', ['Bachelor of Science in Nursing → bachelor[Nursing]']],
    ['B.Sc. in Physics, strong maths', ['B.Sc. in Physics → bachelor[Physics]']],
    ['HND in Glazing or higher', ['HND in Glazing or higher → associate[Glazing]']],
    ['GCSE Welsh and Art grade C or above', ['GCSE Welsh and Art → secondary[Welsh, Art]']],
    ['Degree in one of the following: Botany, Zoology', ['Degree in one of the following: Botany, Zoology → bachelor[Botany, Zoology]']],
    ['Diploma in Landscape Design accredited by a guild', ['Diploma in Landscape Design → vocational[Landscape Design]']],
    ['an award at Level 8 in farming on the National Framework of Qualifications', ['Level 8 in farming → bachelor[farming]']],
    ['a qualification at level 6 in logistics', ['level 6 in logistics → bachelor[logistics]']],
    ['Scottish Credit and Qualifications Framework', []],
    ['BA (Hons) Dance', ['BA (Hons) Dance → bachelor[Dance]']],
    ['A Levels or equivalent, at least five years of filing', ['A Levels or equivalent → secondary~']],
    ["a bachelor's degree in any field and a guild certificate", ["bachelor's degree in any field → bachelor"]],
    ['Qualification: Graduate / MBA', ['Graduate → bachelor', 'MBA → master']],
    ['SVQ in Rail Engineering or similar, PTS card', ['SVQ in Rail Engineering or similar → vocational[Rail Engineering]']],
    ['PgDip in Dance', ['PgDip in Dance → master[Dance]']],
    ['BA or BS degree', ['BA → bachelor', 'BS degree → bachelor']],
    [
      'BS/MS in Electrical and Computer Engineering',
      ['BS → bachelor', 'MS in Electrical and Computer Engineering → master[Electrical, Computer Engineering]'],
    ],
    ['MSc or PhD preferred', ['MSc → master', 'PhD → doctorate']],
    ['Master of Business Administration', ['Master of Business Administration → master']],
    ["Master's in nursing required", ["Master's in nursing → master[nursing]"]],
    ['an advanced degree', ['advanced degree → master']],
    ['Ph.D. in chemistry', ['Ph.D. in chemistry → doctorate[chemistry]']],
    ["Associate's degree or higher", ["Associate's degree or higher → associate"]],
    ['A college degree is welcome', ['college degree → bachelor']],
    ['A degree in marketing', ['degree in marketing → bachelor[marketing]']],
    ['High school diploma or equivalent', ['High school diploma or equivalent → secondary~']],
    ['secondary school (or equivalent)', ['secondary school (or equivalent) → secondary~']],
    ['GED', ['GED → secondary']],
    ['Completed apprenticeship as an electrician', ['apprenticeship → vocational']],
    ['Graduate of a technical marine program (Elm Bay, Skerry)', ['technical marine program → vocational[marine]']],
    ['Graduation from a trade school', ['trade school → vocational']],
    ['A dental aide (AAS) with 5 years', ['AAS → associate']],
    ['A diploma in childcare', ['diploma in childcare → vocational[childcare]']],
    ['JD from an accredited law school', ['JD from an accredited law school → professional']],
    ['PharmD required', ['PharmD → professional']],
    ['Graduation from an accredited college or university', ['college or university → bachelor']],
    ['Currently pursuing a Bachelor’s degree in accounting', ['Bachelor’s degree in accounting → bachelor[accounting]']],
    ["Bachelor's degree with a major in History", ["Bachelor's degree with a major in History → bachelor[History]"]],
    ['Graduate from an approved kiln building program', ['approved kiln building program → vocational[kiln building]']],
    [
      'GCSEs at grade C/4 or above, including English and Maths',
      ['GCSEs at grade C/4 or above, including English and Maths → secondary[English, Maths]'],
    ],
    ['Upper second-class honours in mosaics', ['Upper second-class honours in mosaics → bachelor[mosaics]']],
    ['ITI fitter', ['ITI → vocational']],
    ['BE Civil with site practice', ['BE Civil → bachelor[Civil]']],
    ['BE (Electrical), 4 years', ['BE (Electrical) → bachelor[Electrical]']],
    ['BE/ME in Robotics', ['BE → bachelor', 'ME in Robotics → master[Robotics]']],
    ['ITI or Diploma Mechanical', ['ITI → vocational', 'Diploma Mechanical → vocational[Mechanical]']],
    ['60 college credits or more', ['college credits → associate']],
    ['at least 120 semester hours', ['semester hours → bachelor']],
    ['two years of college', ['college → associate']],
    ["Bachelor's degree in biology and 5 years of experience", ["Bachelor's degree in biology → bachelor[biology]"]],
    ["Bachelor's degree in biology, experience with mice", ["Bachelor's degree in biology → bachelor[biology]"]],
  ])('%s', (sentence, found) => {
    expect(findIn(education, sentence)).toEqual(found)
  })
})

describe('words that look like degrees', () => {
  test.each([
    'AZ-900 or MS-900 / MD-102',
    'a high degree of autonomy',
    'some degree of flexibility',
    '360 degree feedback',
    'work at 40 degrees Celsius',
    'MS Office and MS SQL Server',
    'MUST BE Electrical minded, BE KIND and tell ME',
    'Experience of teaching GCSE and A Level Ceramics',
    'some college credits, at least 12 semester units',
    'a certified scrum master',
    'She masters new tools quickly',
    'a high school teacher',
    'ideally gained in a busy secondary school',
    'two years of pastoral work within a high school',
    'based in Baltimore, MD',
    'as a team',
    'JD Edwards',
    'work with university partners',
    'a master key system',
  ])('%s', (sentence) => {
    expect(findIn(education, sentence)).toEqual([])
  })
})
