import { describe, expect, test } from 'vitest'
import { experience } from '../../../lib/analyze/recognizers/experience.ts'
import { findIn } from '../sentences.ts'

describe('years of experience, with the words that say them', () => {
  test.each([
    ['5+ years of experience', '5+ years of experience → 5y'],
    ['3ish years in glazing', '3ish years → 3y of glazing'],
    ['A diploma, a year of glazing', 'a year → 1y of glazing'],
    ['A diploma and six months in glazing', 'six months → 0.5y of glazing'],
    ['You need 6 months spent in glazing', '6 months spent → 0.5y of glazing'],
    ['3 years of at least one of glazing or firing', '3 years → 3y'],
    ['a couple of years in glazing', 'a couple of years → 2y of glazing'],
    ['a year or so in a bakery', 'a year or so → 1y of bakery'],
    ['Twenty-four months of hotel experience', 'Twenty-four months → 2y of hotel'],
    ["5 years' post-admission experience", "5 years' post-admission experience → 5y"],
    ['At least a year and a half in a nursery', 'a year and a half → 1.5y of nursery'],
    ["five years' satisfactory relevant experience", "five years' satisfactory relevant experience → 5y"],
    ['8 years of overall experience', '8 years of overall experience → 8y'],
    ['four years of primary education experience', 'four years → 4y of primary education'],
    ['Two of those years must be in a dairy', 'Two of those years must be → 2y of dairy'],
    ['at least 18 months running a bar', '18 months → 1.5y of running a bar'],
    ['no less than six months of work on ladders', 'six months → 0.5y of ladders'],
    ['Employed as a Ranger Aide, with 18 months in that grade', '18 months → 1.5y'],
    ['Prior work in a dairy or brewery for 6 months or longer', '6 months or longer → 0.5y'],
    ['Option 4: Six (6) months as a Ranger Aide', 'Six (6) months → 0.5y of Ranger Aide'],
    ['A diploma or 6 months as a glazier', '6 months → 0.5y of glazier'],
    ['four more years of dairy work', 'four more years → 4y of dairy'],
    ['3 years as a joiner in a mill, brewery or other heavy setting', '3 years → 3y of joiner'],
    ['two years of sales in a bakery, deli or dairy', 'two years → 2y of sales'],
    ['two years as a cook in a hotel, with a licence', 'two years → 2y of cook in a hotel'],
    ['5 + years experience', '5 + years experience → 5y'],
    ['five or more years in a bakery', 'five or more years → 5y of bakery'],
    ["3-5 years' experience in sales", "3-5 years' experience → 3-5y of sales"],
    ['3–5+ yrs of relevant work experience', '3–5+ yrs of relevant work experience → 3-5y'],
    ['3 to 5 years as a roofer', '3 to 5 years → 3-5y of roofer'],
    ['between 2 and 4 years of experience', '2 and 4 years of experience → 2-4y'],
    ['at least two (2) years of nursing experience', 'two (2) years → 2y of nursing'],
    ['a minimum of 18 months of experience', '18 months of experience → 1.5y'],
    ['6 months to 2 years of experience', '6 months to 2 years of experience → 0.5-2y'],
    ['six months of experience in a kitchen', 'six months of experience → 0.5y of kitchen'],
    ['up to 3 years of experience', '3 years of experience → -3y'],
    ['no more than 3 years of experience', '3 years of experience → -3y'],
    ['more than 7 years in logistics', '7 years → 7y of logistics'],
    ['1.5 years of experience', '1.5 years of experience → 1.5y'],
    ['ten years or more of experience', 'ten years or more of experience → 10y'],
    ['Two years of full-time paid experience as a carpenter', 'Two years of full-time paid experience → 2y of carpenter'],
    ['Experience in retail (2 years minimum)', '2 years → 2y'],
    ['2 of the 4 years must be in forestry', '2 of the 4 years must be → 2y of forestry'],
    ['3 years of in-house legal experience', '3 years → 3y of in-house legal'],
    ['two years at Key Stage 2', 'two years → 2y of Key Stage 2'],
    ['a proven sales record of five years', 'five years → 5y'],
    ['an established record of at least six years in fundraising', 'six years → 6y of fundraising'],
    ['a three year kitchen background', 'three year → 3y of kitchen background'],
    ['at least two [2] years in a dairy', 'two [2] years → 2y of dairy'],
    ['1,5 years of milking', '1,5 years → 1.5y of milking'],
    ['Yrs exp: 4', 'Yrs exp: 4 → 4y'],
    ['at least 18 months post registration', '18 months → 1.5y'],
    ['two years of the last five in dairies', 'two years → 2y of dairies'],
    ['five years of school leadership', 'five years → 5y of school leadership'],
    ['2 years of service desk work', '2 years → 2y of service desk'],
    ['three years of life insurance sales', 'three years → 3y of life insurance sales'],
    ['7 years of experience with no degree', '7 years of experience → 7y'],
    ['two years of tailoring OR a diploma', 'two years → 2y of tailoring'],
    ['one year of tailoring or graduation from a sewing school', 'one year → 1y of tailoring'],
    ['Welding: 4 years.', '4 years → 4y of Welding'],
    ['Experience: 4 years.', '4 years → 4y'],
    ['2+ years of network security industry experience', '2+ years → 2y of network security'],
    ['two full-time years of milking', 'two full-time years → 2y of milking'],
    ['a full year in a dairy', 'a full year → 1y of dairy'],
    ['a dozen years in glazing', 'a dozen years → 12y of glazing'],
    ['1 1/2 years in glazing', '1 1/2 years → 1.5y of glazing'],
    ['minimum 4 - maximum 8 years in glazing', '4 - maximum 8 years → 4-8y of glazing'],
    ['24 to 36 months in a dairy', '24 to 36 months → 2-3y of dairy'],
    ['Minimum of 2-yrs in a dairy', '2-yrs → 2y of dairy'],
    ['You bring a decade of kiln work', 'a decade → 10y of kiln'],
    ['Must have worked as a glazier for a year', 'a year → 1y'],
    ["At least 12 months' as a glazier", '12 months → 1y of glazier'],
    ['six months of full-time employment in a dairy', 'six months → 0.5y of employment in a dairy'],
    ['Milking: 6 months (Preferred)', '6 months → 0.5y of Milking'],
    ['You are 3 years into your career', '3 years → 3y'],
    ['PQE 1-3', 'PQE 1-3 → 1-3y'],
    ['newly qualified to 2 years PQE', '2 years PQE → -2y'],
    ['over 15 years of experience', '15 years of experience → 15y'],
    ['8 years with people and budgets', '8 years → 8y of people and budgets'],
  ])('%s', (sentence, found) => {
    expect(findIn(experience, sentence)).toEqual([found])
  })

  test('years of a part are found beside the whole', () => {
    expect(findIn(experience, '8+ years, including 2 in machine learning')).toEqual(['8+ years → 8y', '2 → 2y of machine learning'])
    expect(findIn(experience, '9 years in bakeries, of which 4 running a team')).toEqual([
      '9 years → 9y of bakeries',
      '4 → 4y of running a team',
    ])
    expect(findIn(experience, '7 years of diving, 3 in deep water')).toEqual(['7 years → 7y of diving', '3 → 3y of deep water'])
    expect(findIn(experience, '12 years in mining, the last 5 in safety')).toEqual(['12 years → 12y of mining', '5 → 5y of safety'])
    expect(findIn(experience, 'at least 8 years of sailing incl. min. 2 as a skipper')).toEqual([
      '8 years → 8y of sailing',
      '2 → 2y of skipper',
    ])
    expect(findIn(experience, '12 years of fishing, with the last 3 years as a skipper')).toEqual([
      '12 years → 12y of fishing',
      '3 years → 3y of skipper',
    ])
    expect(findIn(experience, '9 years of diving, with no less than 3 in deep water')).toEqual([
      '9 years → 9y of diving',
      '3 → 3y of deep water',
    ])
    expect(findIn(experience, '9 years of diving; two in deep water')).toEqual(['9 years → 9y of diving', 'two → 2y of deep water'])
    expect(findIn(experience, '9 years of diving (at least 3 leading crews)')).toEqual([
      '9 years → 9y of diving',
      '3 → 3y of leading crews',
    ])
    expect(findIn(experience, '3 years in choirs, 40 singers to lead')).toEqual(['3 years → 3y of choirs'])
    expect(findIn(experience, '10 years of experience, with at least 3 of those in management')).toEqual([
      '10 years of experience → 10y',
      '3 of those → 3y of management',
    ])
    expect(findIn(experience, "4 years of kiln experience, or an Associate's (ceramics, glass technology, materials) with 2.")).toEqual([
      '4 years → 4y of kiln',
      '2 → 2y',
    ])
  })
})

test('years of another kind, or wished for, go without their unit', () => {
  expect(findIn(experience, '5 years of milking and 2 of shearing')).toEqual(['5 years → 5y of milking', '2 → 2y'])
  expect(findIn(experience, '5 years of milking and 2 of the following cards')).toEqual(['5 years → 5y of milking'])
  expect(findIn(experience, 'three years required, five (5) preferred')).toEqual(['three years → 3y', 'five (5) → 5y'])
})

test.each([
  'An apprenticeship is equivalent to two years of milking experience',
  'A degree may be substituted for the required two years of experience',
  'at the rate of one term of college for six months of experience',
])('what other things stand for asks for no years: %s', (sentence) => {
  expect(findIn(experience, sentence).filter((found) => /\dy/.test(found))).toEqual([])
})

describe('times that are no experience', () => {
  test.each([
    'several years of experience',
    'a few years in sales',
    'in the last couple of years',
    'once a year or so in spring',
    'A diploma and 6 months of parental leave',
    'Two visits, a year of free firing',
    'a year and a half ago',
    'planning two years ahead',
    'forecasts three years into the future',
    'three years of secondary education',
    'You must be at least 18 years old',
    'at least 21 years of age',
    'The firm was founded 10 years ago',
    'a 12-month contract',
    'a fixed term of 2 years contract',
    'must be certified within 12 months',
    'over the last 3 years',
    'in the past two years',
    'an extra week of leave after 2 years',
    'a 4-year degree',
    'two years of college',
    'two years of study above high school',
    'one year of schooling past grade 10',
    'Contract: 6 months as a glazier',
    'Probation: six months as a trainee',
    'a three-year apprenticeship',
    'one review every 2 years',
    'a commitment to stay 2 years',
    'a contract of 6 months',
    'work from home for 6 months or longer',
    'a driving licence held for 2 years',
    'a medical card valid for 2 years',
    'a year of growth for the team',
    'the first 3 months',
    'two years of college coursework',
    'one year of college algebra',
    'two years of university study',
    'after ten years of service you may retire',
    'male or female, 21-35 yrs',
    'five years in good standing',
    'attended school for ten years',
    'planning over a five year horizon',
    'be part of our ten year journey',
    'a clean safety record for at least five years',
    'willing to relocate for two years',
    'residency of three years in the county',
    'a visa with at least one year remaining',
    'teach 3 and 4 year olds',
    'patients over 65 years',
    'adolescents aged 12 to 18 years',
    'machines older than 10 years',
    '18+ years',
    '21 years and over',
    'You must be over 25 years for the insurance',
    'Length of contract - 2 years',
    'Initial term: 3 years',
    'must serve two years after the academy',
    "two years' bond",
    'a degree of at least three years',
    'two years of a diploma',
    'eligible to work here for two years',
    'With 30 years of experience we lead the market',
  ])('%s', (sentence) => {
    expect(findIn(experience, sentence)).toEqual([])
  })
})
