import { describe, expect, test } from 'vitest'
import { factsIn } from './whole.ts'

/** A text that goes on behind its opening. */
const posting = (opening: string) => `${opening}\n\nResponsibilities\n- Check the stock.\n- Train new starters.`

describe('the title in how one says that one seeks', () => {
  test.each([
    ['Quillow Water has kept taps running since 1922. We are looking to add a Leak Technician to our crew.', 'Leak Technician'],
    ['Quillow Homes builds houses. We would like to welcome a Site Joiner to our team.', 'Site Joiner'],
    ['Quillow Dental has nine surgeries. We hope to hear from you: we want to bring on a Dental Nurse.', 'Dental Nurse'],
    ['Quillow Freight moves cold goods. We are looking to expand our team with a Transport Planner.', 'Transport Planner'],
    ['Quillow Mutual is adding an Underwriting Assistant to its team.', 'Underwriting Assistant'],
    ['An opportunity has arisen for a Registered Manager at Quillow House.', 'Registered Manager'],
    ["Quillow Bakery is on the hunt for a Night Baker who doesn't mind the dark.", 'Night Baker'],
    ['Could you be the Finance Assistant we need? Quillow Trust supports carers.', 'Finance Assistant'],
    ['Quillow Cabs needs courteous, licensed Taxi Drivers for evenings.', 'Taxi Drivers'],
    ['Quillow Nursery grows trees. We need two Nursery Workers for the spring.', 'Nursery Workers'],
    ['Quillow Dairy milks cows. We are looking for reliable, hard working Tanker Drivers for our depots.', 'Tanker Drivers'],
    ['Quillow Timber has run its mill since 1954. We are seeking punctual, safety conscious Sawyers for nights.', 'Sawyers'],
    ['Quillow Steel is looking to strengthen its team with a Quality Inspector.', 'Quality Inspector'],
    ['Quillow Hospital is excited to add a Ward Clerk to its team.', 'Ward Clerk'],
    ['Quillow Logistics requires an experienced Transport Clerk in Goole.', 'Transport Clerk'],
    ['We currently have openings for Certified Nursing Assistants at Quillow Manor.', 'Certified Nursing Assistants'],
    ["If you're a Florist with flair, Quillow Petals wants to hear from you.", 'Florist'],
    ['Quillow makes maps for walkers. Our next hire is a Map Analyst.', 'Map Analyst'],
    ['Calling all Florists! Quillow is growing.', 'Florists'],
    [
      'Quillow Mutual insures farms. We are looking to add a Property Claims Adjuster to our Larkhill field team.',
      'Property Claims Adjuster',
    ],
  ])('%j', (opening, title) => {
    expect(factsIn(posting(opening)).title).toBe(title)
  })
  test.each([
    ['Quillow Foods is looking to add a second oven. You will work with our Head Baker.', undefined],
    ['Care Coordinator\nQuillow Care needs no introduction. Our customers need Drivers they can trust.', 'Care Coordinator'],
    ['Yard Manager\nThis role requires a Driver who can lift. It requires a Forklift Operator licence.', 'Yard Manager'],
    ['Night Cook\n\nWe are looking for kind, caring people. Teachers will show you round.', 'Night Cook'],
  ])('and no other: %j', (opening, title) => {
    expect(factsIn(posting(opening)).title).toBe(title)
  })
})

describe("a first line that goes on behind the title with the employer's sentence", () => {
  test.each([
    ['Audit Senior Quill & Larkow LLP is a 60-person accounting firm serving farms.', 'Audit Senior', 'Quill & Larkow LLP'],
    ['Bookkeeper Tolliver & Sons is a third-generation contractor.', 'Bookkeeper', 'Tolliver & Sons'],
    ['Senior Planner City of Wendover is a full-service city of 40,000.', 'Senior Planner', 'City of Wendover'],
    ['Driver Safety is our first concern. Quillow Freight is hiring a Yard Manager.', 'Yard Manager', 'Quillow Freight'],
    ['Baker Street Dental is a practice in Leeds. We are hiring a Dental Nurse.', 'Dental Nurse', undefined],
    ['Kelder Ridge Dairy milks 900 cows. We are hiring a Herd Manager.', 'Herd Manager', 'Kelder Ridge Dairy'],
    ['Carter & Moss LLP is a law firm in York. We seek a Paralegal.', 'Paralegal', 'Carter & Moss LLP'],
  ])('%j', (opening, title, company) => {
    const facts = factsIn(posting(opening))
    expect(facts.title).toBe(title)
    if (company) expect(facts.company).toBe(company)
  })
})

describe('what is set behind a title and no part of it', () => {
  test.each([
    ['Warehouse Clerk (PT)\nQuillow Foods', 'Warehouse Clerk'],
    ['Bus Aide (Sub)\nQuillow Schools', 'Bus Aide'],
    ['Physical Therapist (PT)\nQuillow Clinic', 'Physical Therapist (PT)'],
    ['Title: Grants Coordinator (Administrative Analyst 2)\nSalary: $4,100.00 - $5,300.00 MONTH', 'Grants Coordinator'],
    ['Senior Planner (PLANNER II)\nTown of Larkhill', 'Senior Planner (PLANNER II)'],
    ['Deckhand - Inside Passage - 28 on / 28 off\nQuillow Ferries', 'Deckhand'],
    ['Deckhand - 14/14 rotation - Gulf Coast\nQuillow Ferries', 'Deckhand'],
    ['Paramedic – 4 on 4 off – Larkhill\nQuillow Ambulances', 'Paramedic'],
    ['Site Engineer - Coastal Works\nQuillow Ltd', 'Site Engineer - Coastal Works'],
    ['Data Entry Clerk - 24/7 Operations\nQuillow Ltd', 'Data Entry Clerk - 24/7 Operations'],
  ])('%j', (opening, title) => {
    expect(factsIn(posting(opening)).title).toBe(title)
  })
})
