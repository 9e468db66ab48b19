import { describe, expect, test } from 'vitest'
import { factsIn } from './whole.ts'

describe('employers that only prose tells', () => {
  test.each([
    ['Fitter\n\nWorking at Larkow Mutual means being part of something old.', 'Larkow Mutual'],
    ['Teacher\n\nThe governors of Larkhill School wish to appoint a teacher of physics.', 'Larkhill School'],
    ['Nurse\n\nI am Ruth and I manage the team at Larkdale Hospice. We need a nurse who listens.', 'Larkdale Hospice'],
    ['Clerk\n\nThank you for your interest in Larkshore Eye Associates.', 'Larkshore Eye Associates'],
    ['Designer\n\nHey! We are the team behind Larkloop, the app that helps parents share.', 'Larkloop'],
    ['Clerk\n\nThis is a chance to become part of Larkow Marine, a boatyard on the river.', 'Larkow Marine'],
    ['Clerk\n\nWe at Larkow & Vale believe that clerks should be home for dinner.', 'Larkow & Vale'],
    ['Guard\n\nAre you calm? Then Larktrel wants to hear from you!', 'Larktrel'],
    ['Cook\n\nLark Beavers Day Nursery in Telford are looking to recruit a cook.', 'Lark Beavers Day Nursery'],
  ])('%j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })

  test.each([
    ['Engineer\n\nFounded in 1974, Larkand Keller designs bridges and piers.', 'Larkand Keller'],
    ['Manager\n\nAs one of the region’s leading builders, Larkstone Homes delivers 600 homes a year.', 'Larkstone Homes'],
    [
      'Electrician\n\nWith over 300 employees, Larkgarron Electrical Services is now one of the largest in the country.',
      'Larkgarron Electrical Services',
    ],
    ['Clerk\n\nCreated by a merger, the Larkmere Housing Group owns 9,000 homes.', 'Larkmere Housing Group'],
    ['Buyer\n\nSince 1953 a family has grown herbs. Today Larkfield Herbs supplies many supermarkets.', 'Larkfield Herbs'],
    ['Buyer\n\nWith shops in Leeds, York and Hull, we sell shoes.', undefined],
  ])('behind what the sentence says first: %j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })

  test.each([
    ['Engineer\nRemote\n\nLarkonde tells shops where their parcels are. We are 140 people.', 'Larkonde'],
    ['Postdoc\n\nCharacteristic hallmarks of the disease are several mutations.', undefined],
  ])('a single word that the portrait begins with: %j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })

  test.each([
    ['Pharmacist\n\nThe Pharmacy Department is looking for a pharmacist.', undefined],
    [
      'Ranger\n\nThe Department of Larks and Parks (DLP) manages 58 parks. The DLP is an equal opportunity employer.',
      'Department of Larks and Parks',
    ],
    [
      'Technician\n\nThis post is in the School of Botany at the University of Larkow. The School of Botany is seeking a technician.',
      'University of Larkow',
    ],
    ['Technician\nAgency: Department of Larks\nStart: May', 'Department of Larks'],
  ])('departments: %j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })
})

describe('names of employers by their words and their place', () => {
  test.each([
    ['Officer\nLarkmere Group, Leeds\nYou will pay people.', 'Larkmere Group'],
    ['Officer\nLarkriden Capital\nYou will pay people.', 'Larkriden Capital'],
    ['Officer\nStudio Larkden, Oslo\nYou will draw.', 'Studio Larkden'],
    ['Officer\n\nNew Lark Foods is a growing maker of oat bars.', 'New Lark Foods'],
    ['Officer\n\nLife Lark Services is a growing organisation.', 'Life Lark Services'],
    ['Assistant Professor, Studio Art\nWe teach drawing.', undefined],
  ])('%j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })
})

describe('what is no employer', () => {
  test.each([
    ['Carer\n\nDaniel is 27 and lives in his own flat. Daniel loves steam trains. Daniel’s car needs a driver.', undefined],
    ['Electrician\n\nWe are a family firm in Kilkenny. Lark Electric registered.', undefined],
    ['Miller\n\nHurco and Haas. Larkenhain controls.', undefined],
    ['Carer\n\nMargaret is 84. Her daughter Helen is looking for a kind carer.', undefined],
    ['Farm Worker\n\nA rotary shed. Gareth and Jo are looking for someone.', undefined],
    ['Physio\n\nThe Musculolark Outpatient Department is seeking a physio.', undefined],
    ['Clerk\nLarkhill Police Department\nThe Larkhill Police Department is seeking a clerk.', 'Larkhill Police Department'],
    ['Teacher\nTeach the Cambridge curriculum. The British Council recommends a certificate.', undefined],
    ['Estimator\n\nLarkow Recruitment have been engaged by a steel fabricator who are looking for an Estimator.', undefined],
    ['Ward Clerk\n\nWard 7 is a busy respiratory ward.', undefined],
    ['Teacher - Middle School\nWe teach.', undefined],
    ['Room Leader\nWerribee VIC\nChild Care & Outside School Hours Care (Education & Training)\nFull time', undefined],
    ['Owner\n\nYou work as part of the Product Management team. The Product Management team owns the backlog.', undefined],
    ['Description\nDevOps-as-a-Service provider, Larkow Consulting, is seeking a DevOps Engineer.', 'Larkow Consulting'],
    ['Buchhalter\n\nUnsere Mandantin sucht einen Buchhalter.', undefined],
  ])('%j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })
})

describe('firms by what their people are, and practices', () => {
  test.each([
    ['Whitlark & Ayre Solicitors\nJob Ref: WA/0231\nResidential Conveyancer', 'Whitlark & Ayre Solicitors'],
    ['Cleaner\nLarkgrove Medical Practice, 14 Larkgrove Road, Derby', 'Larkgrove Medical Practice'],
    ['Director\nYou will run accounts such as Nike and Unilever. Our agency, Bright Larkow, was founded in 2011.', 'Bright Larkow'],
    ['Attorney\n\nMarisol Larkow Law, PC helps families stay together.', 'Marisol Larkow Law, PC'],
    ['Nurse, £21 per hour, Larkfield Court Care Home Harrogate\nYou care.', 'Larkfield Court Care Home'],
    ['Lecturer, part-time, Larkfield College London\nYou teach.', 'Larkfield College London'],
    ['We need a Mechanical Engineer at Larkentia to work on our new pump.', 'Larkentia'],
    ['Hi, Ottilie here from Larkspoke. We make bike lights.', 'Larkspoke'],
    ['Tour Guide – Larkmorrow Distillery, Speyside\nSeasonal', 'Larkmorrow Distillery'],
    ['Engineer\n\nYou will build things.\n\nThat’s what Larkajoo offers you:\n- a desk', 'Larkajoo'],
    ['Engineer\n\nYou will build things.\n\nWhat Success offers\n- a desk\n\nWhat we offer\n- success', undefined],
    ['Cook\n\nPosted by\nLarkin Energy\non\n5 June\n\nWrite to talent@larkin.example; Larkin Energy pays well.', 'Larkin Energy'],
    ['Cook\n\nPosted by\nSarah Miller\non\n5 June', undefined],
    ['Therapist\n\nAt Larkin Harbor Therapy, play is serious work.\n\nWhy Larkin Harbor?\n- pay', 'Larkin Harbor Therapy'],
    ['Head of Data\n\nLarkowby is a B Corp that helps small charities.', 'Larkowby'],
    ['Cabinetmaker wanted by Hallam & Larkow, Bespoke Furniture, in Alnwick.', 'Hallam & Larkow'],
    ["Worker\nBright Larks Children's Centre, Hull\nFixed term", "Bright Larks Children's Centre"],
    ['Student\n\nSince 2009 Larkitec Sensors GmbH has developed sensors.', 'Larkitec Sensors GmbH'],
    ['Engineer\nLarkhollow Aero - Prestwick Airport\nPermanent\nLarkhollow Aero looks after a fleet of planes.', 'Larkhollow Aero'],
  ])('%j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })
})
