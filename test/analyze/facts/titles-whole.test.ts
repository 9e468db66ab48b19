import { describe, expect, test } from 'vitest'
import { factsIn } from './whole.ts'

describe('nouns of jobs that need the word before them', () => {
  test.each([
    ['Garden Team Leader\nLarkow Landscapes\nPerth WA', 'Garden Team Leader'],
    ['Senior Product Owner - Claims\nBasel | Hybrid', 'Senior Product Owner - Claims'],
    ['We are looking for a Shift Leader to join our bakery in Leeds.', 'Shift Leader'],
    ['Night Shift Team Leader - Larkwell Foods\nYou lead 14 people.', 'Night Shift Team Leader'],
    ['Crew Members wanted! Join us.', 'Crew Members'],
    ['We are looking for a leader who listens.', undefined],
  ])('%j', (text, title) => {
    expect(factsIn(text).title).toBe(title)
  })
})

describe('what is none of the title', () => {
  test.each([
    ['Creative Director to Studio Larkrik, Oslo\nA design agency.', 'Creative Director'],
    ['Assistant to the Managing Director\nLeeds', 'Assistant to the Managing Director'],
    ['2 x Care Assistants – Nights – Truro\nYou care.', 'Care Assistants – Nights'],
    ['Warehouse Picker - 2nd\n\nYou pick.', 'Warehouse Picker'],
    ['Chef de Partie – Live In Available\nA village inn.', 'Chef de Partie'],
    ['Live-in Carer\nYou care.', 'Live-in Carer'],
    ['Specjalista ds. logistyki\nFirma: Larkow', 'Specjalista ds. logistyki'],
    ['We mend pumps.\n\nA successful candidate for this Senior Pump Engineer position will have:\n- tools', 'Senior Pump Engineer'],
    ['Assistant Farm Manager, Tullow, Co. Carlow. 400 cows.', 'Assistant Farm Manager'],
    ['Director, Training, Canada\nYou teach.', 'Director, Training'],
    ['REQ-2231 Process Safety Engineer\nLarkow\nAntwerp', 'Process Safety Engineer'],
    ['[Hiring] Customer Support Rep\nCompany: Larkhound', 'Customer Support Rep'],
    ['Trainee Solicitor 2027 | Larkthy Quill LLP | Birmingham', 'Trainee Solicitor'],
    ['Swim Instructors (several posts)\nWe run pools.', 'Swim Instructors'],
    ['Opportunity: Environmental Health Officer\nEmployer: Borough of Larkwick', 'Environmental Health Officer'],
    ['Tour Guide – Larkmorrow Distillery, Speyside\nSeasonal', 'Tour Guide'],
    ['Join our award-winning team as a Veterinary Surgeon!\n\nWe have three branches.', 'Veterinary Surgeon'],
    ['Legal Secretary / Calgary / Downtown\nYou type.', 'Legal Secretary'],
    ['Portering Lead Email: d@lark.example Salary: £30,000', 'Portering Lead'],
    ['NOW HIRING!\nOrder Picker - Nights\n$19 an hour', 'Order Picker - Nights'],
  ])('%j', (text, title) => {
    expect(factsIn(text).title).toBe(title)
  })
})

describe('the field behind "for" in a sentence', () => {
  test.each([
    ['We are seeking a Staff Engineer for Reliability to lead our team.', 'Staff Engineer for Reliability'],
    ['We are seeking a Staff Nurse for Larkmoor Hospital to lead nights.', 'Staff Nurse'],
    ['We are seeking a Class Teacher for September.', 'Class Teacher'],
    ['We are seeking a Truck Driver for Leeds.', 'Truck Driver'],
  ])('%j', (text, title) => {
    expect(factsIn(text).title).toBe(title)
  })
})
