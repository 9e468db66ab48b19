import { describe, expect, test } from 'vitest'
import { factsIn } from './whole.ts'

/** A text that goes on behind its opening. */
const posting = (opening: string) => `${opening}\n\nResponsibilities\n- Check the stock.\n- Train new starters.`

describe('the whole title inside a sentence, with what is set behind its noun', () => {
  test.each([
    ['Larkow Foods is looking for a Driver (Class B) to join our team.', 'Driver (Class B)'],
    ['Larkow Foods is hiring a Nurse Aide (NAR)!', 'Nurse Aide (NAR)'],
    ['Larkow Foods is hiring a Baker (full time) for our shop.', 'Baker'],
    ['Larkow Foods is hiring a Clerk - Archives!', 'Clerk - Archives'],
    ['Larkow Foods is looking for a Manager, Product Quality. Know anybody?', 'Manager, Product Quality'],
    ['Larkow Foods is looking for a Line Cook, Leeds.', 'Line Cook'],
    ['Are you a Mechanic - Tractors looking for a change? Larkow Foods wants to hear from you.', 'Mechanic - Tractors'],
    ['Larkow School needs a Teacher, Grade 4 to start in May.', 'Teacher, Grade 4'],
    ['Larkow College seeks a Lecturer in Marketing to teach evenings.', 'Lecturer in Marketing'],
    ['Larkow College seeks a Head of Department to lead four people.', 'Head of Department'],
    ['Larkow Care is looking for an On-Call Caretaker to join us.', 'On-Call Caretaker'],
    ['Larkow Press seeks an Editor-in-Chief to lead us.', 'Editor-in-Chief'],
    ['Larkow Foods is currently recruiting for a Stock Controller to join us.', 'Stock Controller'],
    ['Join Larkow Foods as a Stock Controller!', 'Stock Controller'],
    ['Join Larkow Tools, Inc. as a Welding Instructor!', 'Welding Instructor'],
    ['Exciting opportunity for a Stock Controller at Larkow Foods!', 'Stock Controller'],
    ['looking for a stock controller — Larkow Foods', 'stock controller'],
    ['Welcome to Larkow Inn!\n\nThe Beekeeper is responsible for our hives and reports to the owner.', 'Beekeeper'],
    ['Larkow Foods\n\nThe Engineer (Pumps) is responsible for our site.', 'Engineer (Pumps)'],
  ])('%j', (opening, title) => {
    expect(factsIn(posting(opening)).title).toBe(title)
  })
})

describe('the title on a line of its own', () => {
  test.each([
    ['About Larkow Foods\nWe are a team of 80.\n\nThe Role: Stock Controller\nYou will join a team of five.', 'Stock Controller'],
    ['NOW HIRING: Stock Controller at Larkow Foods', 'Stock Controller'],
    ['Mechanic - Tractors at The Larkow Company', 'Mechanic - Tractors'],
    ['In-Home Carer (Leeds)', 'In-Home Carer'],
    ['Cook – Pastry Wanted', 'Cook – Pastry'],
    ['Engineer – Rotating Equipment', 'Engineer – Rotating Equipment'],
    ['Attorney - Real Estate\nLarkow & Quill LLP', 'Attorney - Real Estate'],
    ['Larkow Foods | Driver (Class B) | Boise, ID | Full-time', 'Driver (Class B)'],
    ['Larkhill Marwether\nPosition: Stock Controller\nShift: nights', 'Stock Controller'],
    ['Teacher - Special Education, Boise, ID', 'Teacher - Special Education'],
    ['Stock Controller - Brinmarsh\n\nThe position is based in Brinmarsh.', 'Stock Controller'],
    ['Stock Controller - Rentals\n\nYou have worked in Rentals.', 'Stock Controller - Rentals'],
  ])('%j', (opening, title) => {
    expect(factsIn(posting(opening)).title).toBe(title)
  })
})
