import { describe, expect, test } from 'vitest'
import { factsIn } from './whole.ts'

/** A text that goes on behind its opening. */
const posting = (opening: string) => `${opening}\n\nResponsibilities\n- Check the stock.\n- Train new starters.`

describe('the employer by how the first lines stand to each other', () => {
  test.each([
    ['Larkow Travel\nStock Controller', 'Larkow Travel'],
    ['Larkow & Quill\nPosition Title: Stock Controller', 'Larkow & Quill'],
    ['Stock Controller\nLarkBarn', 'LarkBarn'],
    ['Stock Controller\nLarkow\nFern Creek, VT', 'Larkow'],
    ['Stock Controller\nLarkow - Fern Creek, VT', 'Larkow'],
    ['LARKOW TRAVEL\ninvites applications for the position of:\nStock Controller', 'LARKOW TRAVEL'],
    ['NOW HIRING: Stock Controller at Larkow', 'Larkow'],
    ['Exciting opportunity for a Stock Controller at Larkow Travel!', 'Larkow Travel'],
    ['Welcome to Larkow!\n\nThe Stock Controller is responsible for our site.', 'Larkow'],
    ['Stock Controller\nBrinmarsh', undefined],
    ['Radiology Unit\nStock Controller', undefined],
    ['Cardiology\nStock Controller', undefined],
    ['Human Resources\nStock Controller', undefined],
  ])('%j', (opening, company) => {
    expect(factsIn(posting(opening)).company).toBe(company)
  })
})

describe('names of all shapes', () => {
  test.each([
    ['Stock Controller\n\neLarkow is a family business founded in 1962.', 'eLarkow'],
    ['Stock Controller\n\nAt iLarkow, we believe that good work deserves good pay.', 'iLarkow'],
    ['Stock Controller\n\nLarkow + Quill is a family business founded in 1962.', 'Larkow + Quill'],
    ['Stock Controller\n\n1st Larkow Care is a family business founded in 1962.', '1st Larkow Care'],
    ['Stock Controller\n\nWe at 24/7 Larkow look after our people.', '24/7 Larkow'],
    ['Stock Controller\n\nStudio 54b Larkow is a family business.', 'Studio 54b Larkow'],
    ['Stock Controller\n\nThe Larkow Company is a family business founded in 1962.', 'Larkow Company'],
    ['Stock Controller\n\nAt Larkow, Quill & Moss LLP, we believe in good work.', 'Larkow, Quill & Moss LLP'],
    ['About The Larkow Kettle\nWe are a team of 80.\n\nThe Role: Stock Controller', 'The Larkow Kettle'],
    ['About Larkow Plastics, Inc.\nWe are a team of 80.\n\nThe Role: Stock Controller', 'Larkow Plastics, Inc'],
    ['Department of Public Parks is searching for a Stock Controller to join us.', 'Department of Public Parks'],
    ['Larkow is currently recruiting for a Stock Controller to join our team.', 'Larkow'],
    ['Larkow Lines would like to hire a Stock Controller to join our team.', 'Larkow Lines'],
    ['Stock Controller\n\nKLW has been part of this town for 40 years.', 'KLW'],
  ])('%j', (opening, company) => {
    expect(factsIn(posting(opening)).company).toBe(company)
  })
})
