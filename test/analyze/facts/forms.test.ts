import { describe, expect, test } from 'vitest'
import { type Expected, factsIn } from './whole.ts'

describe('employers of several kinds', () => {
  test.each<[string, Expected]>([
    ['Larkow, Crane & Moss is a CPA firm of 70 people. We are looking for a Tax Associate.', { company: 'Larkow, Crane & Moss' }],
    [
      'Guild of Millers – Membership Officer (part-time, 3 days)\nThe Guild of Millers represents many.',
      { title: 'Membership Officer', company: 'Guild of Millers' },
    ],
    ['Superior Court of Larkow County\nCourt Interpreter (Spanish)\nPay: $41.20 per hour', { company: 'Superior Court of Larkow County' }],
    [
      'Larkow Academy\nPart of the Northlark Trust\n\nHead of Year 9\nThe Northlark Trust is committed to safeguarding.',
      { company: 'Larkow Academy' },
    ],
    ['QA Engineer - Milan\nFerrolark Systems S.p.A.\nFerrolark Systems builds software.', { company: 'Ferrolark Systems S.p.A.' }],
    ['Bartender @ The Split Lark\nWe are a river bar.', { title: 'Bartender', company: 'The Split Lark' }],
    ['Analyst\nLarkow Vale Pension Fund welcomes applications from all.', { company: 'Larkow Vale Pension Fund' }],
    [
      'Thunder Lark Power Cooperative is accepting applications for an Electrician at its yard.',
      { title: 'Electrician', company: 'Thunder Lark Power Cooperative' },
    ],
    ['Larkow Valley College - Learning Assistant\n30 hours per week', { title: 'Learning Assistant', company: 'Larkow Valley College' }],
    ['Live-in Carer, £110 - £125 per day, Larkow & Hand Homecare\nWe match carers.', { company: 'Larkow & Hand Homecare' }],
    ['TRAINEE\nLarkow & Lens Opticians\nLarkow & Lens Opticians has been here for years.', { company: 'Larkow & Lens Opticians' }],
    ['Clerk\nTown of Harlark Springs Harlark Springs, CO 80501\n$58,000 a year', { company: 'Town of Harlark Springs' }],
    ['Ector Lark County is now hiring Detention Officers.', { title: 'Detention Officers', company: 'Ector Lark County' }],
    ['Designer\nStudio Larkow, Oslo\nStudio Larkow designs places.', { company: 'Studio Larkow', places: ['Oslo'] }],
    ['Office for Fair Larking\nSenior Policy Analyst\nOttawa, Ontario', { company: 'Office for Fair Larking' }],
    ['Manager\nLarkow Bay Movers has 18 trucks and needs someone.', { company: 'Larkow Bay Movers' }],
    [
      'Brauhaus Larkow sucht einen Gebietsleiter (m/w/d) für die Region.\n\nBewerbungsfrist: 15. März 2031',
      { company: 'Brauhaus Larkow', until: '2031-03-15' },
    ],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('forms whose labels stand above their values', () => {
  test.each<[string, Expected]>([
    [
      'Main area\nCommunity Nursing\nGrade\nBand 5\nEmployer\nLarkbridge NHS Trust\nTown\nPenrith\nClosing\n11/01/2031 23:59\n\nCommunity Nurse\n\nJob overview\nAre you a registered nurse?\n\nSalary\n£31,049 - £37,796 pa',
      { title: 'Community Nurse', company: 'Larkbridge NHS Trust', until: '2031-01-11', places: ['Penrith'] },
    ],
    ['HELP WANTED\nConcrete finishers, Larkado Bros Construction\n$28 to $36 hr', { title: 'Concrete finishers' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('where one works, told beside other things', () => {
  test.each<[string, Expected]>([
    ['Tax Associate\nLarkow & Moss is a firm of 70. We need an associate.\nHybrid schedule after busy season.', { place: 'hybrid' }],
    ['Manager\nLarkow Now\n100% remote (we have no office)\nLarkow Now is a nonprofit.', { place: 'remote' }],
    ['Engineer\nKendal, Cumbria. £38k to £46k. On-site with flexible Fridays.\nYou design frames.', { place: 'on-site' }],
    ['Analyst\nShifts 8-4. On-site.\nYou know printers.', { place: 'on-site' }],
    ['Clerk\n$17.90 hourly | Full time with benefits\nYou sort mail.', { types: ['FULL_TIME'] }],
    ['Full Stack Developer (Contract, 6 months)\nRate: $60-75/hr', { types: ['CONTRACTOR'] }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('what is none of the job', () => {
  test.each<[string, Expected]>([
    ['Research Nurse\nWe run a trial that closes on 30 June 2031 and need a nurse.', { until: undefined }],
    ['Nurse\nThe advert closes on 30 June 2031.', { until: '2031-06-30' }],
    ['Sales Consultant\nOur top people made £120,000 last year.', { salary: undefined }],
    ['Baker\nBenefits: life cover of 4 x salary, shop with £20 voucher each month.', { salary: undefined }],
    ['Engineer\nLarkow secures remote access for hybrid teams.\nYou harden remote access.', { place: undefined }],
    ['Product Manager\nLarkow makes devices.\nHybrid from our Warwick office.', { place: 'hybrid' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('titles before what goes on', () => {
  test.each<[string, Expected]>([
    ['Clinical Psychologist opportunity with Larkgate Youth Services!\nWe are kind.', { title: 'Clinical Psychologist' }],
    ['Frontend Developer bij Polderlark\nUtrecht | Hybride', { title: 'Frontend Developer', company: 'Polderlark', place: 'hybrid' }],
    ['Larkow Ambulance District\nPosition Announcement: Paramedic\n$24.18 per hour', { title: 'Paramedic' }],
    [
      'Larkcombe Parish Council\nClerk to the Council and Financial Officer\n20 hours per week',
      { title: 'Clerk to the Council and Financial Officer' },
    ],
    ['Veterinary Receptionist\nLarks on the Quay, Exmouth\n\nLarks on the Quay is a practice.', { company: 'Larks on the Quay' }],
    ['Tester\nLarkpath is on a mission to make tests bearable.\nLarkpath has grown.', { company: 'Larkpath' }],
    ['Warehouse Manager\nNairobi, Industrial Area\nKES 180,000 per month', { places: ['Nairobi'] }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})
