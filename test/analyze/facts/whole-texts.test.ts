import { describe, expect, test } from 'vitest'
import { type Expected, factsIn } from './whole.ts'

describe('titles in whole texts', () => {
  test.each<[string, Expected]>([
    ['Staff Nurse Leeds\n\nWe are a small hospice. You will look after twelve beds.\n\nRequirements\n- NMC PIN', { title: 'Staff Nurse' }],
    [
      'Registered General Nurse - Leeds\nHarbour Care\nYou will care for residents.',
      { title: 'Registered General Nurse', company: 'Harbour Care' },
    ],
    ['Delivery Driver Manchester\nMoor Parcels is looking for a delivery driver.', { title: 'Delivery Driver', company: 'Moor Parcels' }],
    ['Night Porter, Bristol\nThe Old Quay Hotel is recruiting.', { title: 'Night Porter' }],
    ['Head Chef (Edinburgh)\nJoin our kitchen.', { title: 'Head Chef' }],
    [
      'Senior Accountant | Dublin | Hybrid\nAbout us\nKerrow Foods makes oat bars.',
      { title: 'Senior Accountant', company: 'Kerrow Foods' },
    ],
    [
      'junior data analyst (remote)\n\nquillstone is a small research shop. we count birds.\n\nwhat you need\n- sql',
      { title: 'junior data analyst' },
    ],
    ['warehouse operative\nbrindle logistics\n£12.40 per hour\nyou will pick and pack', { title: 'warehouse operative' }],
    ['Job title: kitchen porter\nCompany: the copper pan\nLocation: Hull', { title: 'kitchen porter', company: 'the copper pan' }],
    ['Vacancy: School Cook\nEmployer: Moss Lane Primary', { title: 'School Cook', company: 'Moss Lane Primary' }],
    ['Stellenbeschreibung\n\nElektriker (m/w/d)\nDie Firma Talwerk GmbH sucht einen Elektriker.', { title: 'Elektriker (m/w/d)' }],
    ['Description du poste\nComptable\nLa société Valmer SARL recrute un comptable à Lyon.', { title: 'Comptable' }],
    ['Descripción del puesto\nDiseñador gráfico\nBuscamos diseñador gráfico.', { title: 'Diseñador gráfico' }],
    ['Wir suchen dich!\n\nKoch (m/w/d)\nGasthaus Adler', { title: 'Koch (m/w/d)' }],
    ['Job Description\n\nPayroll Officer\n\nNorthgate Mills Ltd, Leeds', { title: 'Payroll Officer' }],
    ['URGENTLY HIRING - Forklift Operator\nDay shift', { title: 'Forklift Operator' }],
    ["We're hiring a Sous Chef!\nCome and cook with us at The Copper Pan.", { title: 'Sous Chef' }],
    ['Position: Software Engineer II (Backend)\nTeam: Payments', { title: 'Software Engineer II (Backend)' }],
    ['Hiring: Customer Success Manager - EMEA\nOrbitel Ltd', { title: 'Customer Success Manager - EMEA' }],
    [
      'Accounts Assistant - £26k-£28k - Stockport\nMy client, a well known builder, needs an assistant.',
      { title: 'Accounts Assistant', company: undefined },
    ],
    ['HGV Class 2 Driver Nights Doncaster\nPay £17 per hour', { title: 'HGV Class 2 Driver' }],
    ['Door Attendant\nOur Full-time Door Attendant position is a perfect opportunity for somebody polite.', { title: 'Door Attendant' }],
    ['Our Full-time Night Porter position is a perfect opportunity for somebody polite.\nHours: 11 to 7', { title: 'Night Porter' }],
    ['Engineering Trainee\nYou will learn to build engines.', { title: 'Engineering Trainee' }],
    ['Are you a plumber who likes mornings?\nBrook & Sons are looking for you.', { title: 'plumber' }],
    ['Teacher of Geography (Maternity Cover)\nSt Brannock School', { title: 'Teacher of Geography' }],
    ['Lecturer in Marine Biology\nUniversity of Northport', { title: 'Lecturer in Marine Biology', company: 'University of Northport' }],
    ['VP, Finance\nAbout Kerrow\nKerrow makes bars.', { title: 'VP, Finance', company: 'Kerrow' }],
    ['Care Assistant – Days & Nights – Harrogate\nFernbank House', { title: 'Care Assistant – Days & Nights' }],
    ['Title: Electrician\nOrganisation: Brook Electrical', { title: 'Electrician', company: 'Brook Electrical' }],
    ['Sales Executive (OTE £60k)\nKerrow Foods', { title: 'Sales Executive' }],
    ['Nurse Practitioner - Urgent Care - Boise, ID\nCanyon Health', { title: 'Nurse Practitioner - Urgent Care' }],
    ['Barista / Supervisor\nBean Street', { title: 'Barista / Supervisor' }],
    ['Summer Intern 2026 - Marketing\nOrbitel', { title: expect.stringMatching(/^Summer Intern/) }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('employers in whole texts', () => {
  test.each<[string, Expected]>([
    [
      'Site Manager\nHarlow Recruitment is working with a leading housebuilder to recruit a site manager.\nHarlow Recruitment acts as an employment agency.',
      { company: undefined },
    ],
    [
      'Finance Manager\nOur client, Dovetail Homes, is looking for a finance manager. Apply to Harlow Recruitment.',
      { company: 'Dovetail Homes' },
    ],
    ['Analyst\nOur customers include Marlow Bank and Tessel Insurance. Orbitel is looking for an analyst.', { company: 'Orbitel' }],
    ['Welder\nTrusted by Marlow Bank, Tessel and Finch.\nOrbitel builds gates. At Orbitel, we weld every day.', { company: 'Orbitel' }],
    ['Developer\nAt orbitel, we build maps. orbitel is hiring a developer.', { company: 'orbitel' }],
    ['Office Manager\nAbout the company: Kerrow Foods was founded in 1999.', { company: 'Kerrow Foods' }],
    [
      'Gardener\nThe National Fern Society is a charity.\nThe National Fern Society is looking for a gardener.',
      { company: 'National Fern Society' },
    ],
    ['Cleaner - Brightside Facilities Ltd\nHours 6 to 9', { company: 'Brightside Facilities Ltd' }],
    ['Chemist\nThis is a fantastic opportunity to join Talwerk Polymers as a Chemist.', { company: 'Talwerk Polymers' }],
    ['Chemist\nJoin the team at Talwerk Polymers!', { company: 'Talwerk Polymers' }],
    ['Chemist\nReady to grow with Talwerk Polymers? Talwerk Polymers offers a place.', { company: 'Talwerk Polymers' }],
    ['Nurse\nWho we are\nFernbank is a home for forty people. Fernbank was built in 1911.', { company: 'Fernbank' }],
    ['Planner\nTalwerk Polymers, part of the Oberon Group, is seeking a planner.', { company: 'Talwerk Polymers' }],
    ['Analyst\nEmployer: Orbitel\nClient: Marlow Bank', { company: 'Orbitel' }],
    ['Engineer\nTalwerk (www.talwerk.example) designs pumps.\nTalwerk is an equal opportunity employer.', { company: 'Talwerk' }],
    ['Software Engineer at Orbitel\nYou will write code.', { title: 'Software Engineer', company: 'Orbitel' }],
    ['Orbitel is hiring a Software Engineer\nYou will write code.', { title: 'Software Engineer', company: 'Orbitel' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('employers in other words', () => {
  test.each<[string, Expected]>([
    ['Carer – Adults with Autism Team\nMoss Lane Council', { title: 'Carer – Adults with Autism Team' }],
    [
      'Cook\nCompany: Zavvo Technologies Pvt. Ltd.\nCTC: ₹28,00,000 - ₹42,00,000 per annum\nPerks: Mediclaim of ₹10 lakh, annual learning budget',
      { company: 'Zavvo Technologies Pvt. Ltd', salary: { min: 2_800_000, max: 4_200_000, currency: 'INR', unit: 'YEAR' } },
    ],
    ['Marel SA recrute un Ingénieur Réseau en CDI.\nChez Marel, nous aimons la mer.', { company: 'Marel SA' }],
    ['Pracovní nabídka\nHledáme kuchaře do hotelu.', { title: undefined }],
    ['Night Baker\nPosted by Moss & Wheat on Wed, 5 June 2031', { company: 'Moss & Wheat' }],
    ['Developer\nWork with the Agile Team. You help assigned Agile Teams. The Agile Team is nice.', { company: undefined }],
    ["Planner\nOrbitel offers pay. You support Finchley's mission. At Orbitel, we value you.", { company: 'Orbitel' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('pay in whole texts', () => {
  test.each<[string, Expected]>([
    [
      'Cook\nSalary: up to £32,000 per annum',
      { salary: expect.objectContaining({ min: 32000, max: 32000, currency: 'GBP', unit: 'YEAR' }) },
    ],
    ['Cook\nSalary: up to £32k', { salary: expect.objectContaining({ min: 32000, max: 32000, currency: 'GBP', unit: 'YEAR' }) }],
    ['Cook\nPay: from $19.50 an hour', { salary: expect.objectContaining({ min: 19.5, max: undefined, currency: 'USD', unit: 'HOUR' }) }],
    [
      'Cook\nStarting at $52,000 per year',
      { salary: expect.objectContaining({ min: 52000, max: undefined, currency: 'USD', unit: 'YEAR' }) },
    ],
    ['Cook\n£30k-£35k pro rata', { salary: expect.objectContaining({ min: 30000, max: 35000, currency: 'GBP', unit: 'YEAR' }) }],
    [
      'Cook\nSalary £30,000 - £35,000 pro rata (actual £18,000 - £21,000)',
      { salary: expect.objectContaining({ min: 30000, max: 35000, currency: 'GBP', unit: 'YEAR' }) },
    ],
    ['Sales Rep\nBase £28,000, OTE £45,000 uncapped', { salary: expect.objectContaining({ min: 28000, currency: 'GBP', unit: 'YEAR' }) }],
    ['Sales Rep\n£28k base + commission (£50k OTE)', { salary: expect.objectContaining({ min: 28000, currency: 'GBP', unit: 'YEAR' }) }],
    [
      'Sales Rep\nOTE: £50,000 - £60,000 with a basic of £30,000',
      { salary: expect.objectContaining({ min: 30000, currency: 'GBP', unit: 'YEAR' }) },
    ],
    ['Cook\n£12.21/hour', { salary: expect.objectContaining({ min: 12.21, max: 12.21, currency: 'GBP', unit: 'HOUR' }) }],
    ['Cook\nThe pay is 15.00 USD per hour.', { salary: expect.objectContaining({ min: 15, currency: 'USD', unit: 'HOUR' }) }],
    ['Cook\nGehalt: 3.200 € brutto im Monat', { salary: expect.objectContaining({ min: 3200, currency: 'EUR', unit: 'MONTH' }) }],
    [
      'Contractor\nDay rate: £450 - £500 (outside IR35)',
      { salary: expect.objectContaining({ min: 450, max: 500, currency: 'GBP', unit: 'DAY' }) },
    ],
    ['Contractor\n£450 per day outside IR35', { salary: expect.objectContaining({ min: 450, currency: 'GBP', unit: 'DAY' }) }],
    ['Driver\n$1,400 - $1,600 weekly', { salary: expect.objectContaining({ min: 1400, max: 1600, currency: 'USD', unit: 'WEEK' }) }],
    ['Driver\n$75K/yr - $85K/yr', { salary: expect.objectContaining({ min: 75000, max: 85000, currency: 'USD', unit: 'YEAR' }) }],
    [
      'Driver\nCompensation: $75,000 to $85,000 (DOE)',
      { salary: expect.objectContaining({ min: 75000, max: 85000, currency: 'USD', unit: 'YEAR' }) },
    ],
    [
      'Driver\nPay range: USD $75,000.00/Yr. - USD $85,000.00/Yr.',
      { salary: expect.objectContaining({ min: 75000, max: 85000, currency: 'USD', unit: 'YEAR' }) },
    ],
    [
      'Driver\nSalary Range:$75,000—$85,000 USD',
      { salary: expect.objectContaining({ min: 75000, max: 85000, currency: 'USD', unit: 'YEAR' }) },
    ],
    [
      'Engineer\nThe base pay for this role is between $130,000 and $165,000 per year plus equity and a 10% bonus.',
      { salary: expect.objectContaining({ min: 130000, max: 165000, currency: 'USD', unit: 'YEAR' }) },
    ],
    ['Engineer\nSalary: €55,000+', { salary: expect.objectContaining({ min: 55000, max: undefined, currency: 'EUR', unit: 'YEAR' }) }],
    ['Engineer\nSalary: circa £40,000', { salary: expect.objectContaining({ min: 40000, currency: 'GBP', unit: 'YEAR' }) }],
    [
      'Engineer\nSalary: 45000-60000 per month\nPune',
      { salary: expect.objectContaining({ min: 45000, max: 60000, currency: 'INR', unit: 'MONTH' }) },
    ],
    [
      'Teacher\nMumbai\nSalary: 45,000 - 60,000 per month',
      { salary: expect.objectContaining({ min: 45000, max: 60000, currency: 'INR', unit: 'MONTH' }) },
    ],
    [
      'Engineer\nPackage of ₹12,00,000 - ₹18,00,000 per annum',
      { salary: expect.objectContaining({ min: 1200000, max: 1800000, currency: 'INR', unit: 'YEAR' }) },
    ],
    [
      'Engineer\nSalary: PLN 15 000 - 20 000 net/month (B2B)',
      { salary: expect.objectContaining({ min: 15000, max: 20000, currency: 'PLN', unit: 'MONTH' }) },
    ],
    [
      'Clerk\nGrade 5, £27,711 rising to £30,060 per annum',
      { salary: expect.objectContaining({ min: 27711, max: 30060, currency: 'GBP', unit: 'YEAR' }) },
    ],
    ['Clerk\nScale: £27,711 p.a.', { salary: expect.objectContaining({ min: 27711, currency: 'GBP', unit: 'YEAR' }) }],
    [
      'Clerk\nWages 23.10 - 25.90 $/hr depending on experience',
      { salary: expect.objectContaining({ min: 23.1, max: 25.9, currency: 'USD', unit: 'HOUR' }) },
    ],
    ['Clerk\nHourly Rate: $23.10', { salary: expect.objectContaining({ min: 23.1, max: 23.1, currency: 'USD', unit: 'HOUR' }) }],
    [
      'Clerk\nPay: $62,000 annually, plus a $2,000 signing bonus',
      { salary: expect.objectContaining({ min: 62000, max: 62000, currency: 'USD', unit: 'YEAR' }) },
    ],
    ['Clerk\nWe turn over £4,000,000 a year and give £500 to charity.', { salary: undefined }],
    ['Clerk\nYou may earn up to $500 in referral bonuses.', { salary: undefined }],
    ['Clerk\nSalary: AU$85,000 plus super', { salary: expect.objectContaining({ min: 85000, currency: 'AUD', unit: 'YEAR' }) }],
    ['Clerk\nSalary: $85,000 plus super\nMelbourne', { salary: expect.objectContaining({ min: 85000, currency: 'AUD', unit: 'YEAR' }) }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('where one works, in whole texts', () => {
  test.each<[string, Expected]>([
    ['Cook\nLocation: Remote (US)', { place: 'remote' }],
    ['Engineer\nRemote (US)\nOrbitel builds maps.', { place: 'remote' }],
    ['Engineer - Remote, UK\nOrbitel builds maps.', { place: 'remote' }],
    ['Engineer\nWe are a remote team of twelve spread over Europe.', { place: 'remote' }],
    ['Engineer\nYou will lead a remote team of testers from our office in Hull.', { place: undefined }],
    ['Engineer\nHybrid: two days a week in our Hull office.', { place: 'hybrid' }],
    ['Engineer\nThis is a hybrid role.', { place: 'hybrid' }],
    ['Engineer\nWorking pattern: hybrid (3 days in office)', { place: 'hybrid' }],
    ['Engineer\nWe work remotely two days a week.', { place: 'hybrid' }],
    ['Engineer\nYou can work from home up to two days a week.', { place: 'hybrid' }],
    ['Engineer\nThis role can be done remotely from anywhere in Canada.', { place: 'remote' }],
    ['Engineer\nThis position may be performed remotely.', { place: 'remote' }],
    ['Engineer\nThis is a 100% remote position.', { place: 'remote' }],
    ['Engineer\nWork from home\nOrbitel', { place: 'remote' }],
    ['Engineer\nFully home-based role.', { place: 'remote' }],
    ['Engineer\nRemote work is not possible in this role.', { place: 'on-site' }],
    ['Engineer\nThis role is not open to remote work.', { place: 'on-site' }],
    ['Engineer\nThis is an on-site role in Hull.', { place: 'on-site' }],
    ['Engineer\nLocation: Remote or Hull', { place: 'remote' }],
    ['Engineer\nRemote: No', { place: 'on-site' }],
    ['Engineer\nRemote: Yes', { place: 'remote' }],
    ['Engineer\nRemote-friendly: you may work from home or our Hull office.', { place: 'remote' }],
    ['Engineer\nRequirements\n- Experience with remote teams', { place: undefined }],
    ['Engineer\nOpen to remote candidates within the EU.', { place: 'remote' }],
    ['Engineer\nWe are a fully remote company.', { place: 'remote' }],
    ['Engineer\nWe support remote work for this role.', { place: 'remote' }],
    ['Engineer\nYou will work remotely and meet us twice a year.', { place: 'remote' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('the last day, in whole texts', () => {
  test.each<[string, Expected]>([
    ['Cook\nPosted 12 March 2031\nApplications close at 5pm on Friday 3 May 2031.', { until: '2031-05-03' }],
    ['Cook\nThe post closes 5pm Friday 3 May 2031.', { until: '2031-05-03' }],
    ['Cook\nLeeds, UK\nApplications close: 12/05/2031', { until: '2031-05-12' }],
    ['Cook\nAustin, TX\nApplications close: 12/05/2031', { until: '2031-12-05' }],
    ['Cook\nSydney NSW\nApplications close 03/04/2031', { until: '2031-04-03' }],
    ['Cook\nSalary: £25,000\nClosing date: 03/04/2031', { until: '2031-04-03' }],
    ['Cook\nOpen until filled', { until: undefined }],
    ['Cook\nOpen until filled. First review of applications: May 3, 2031.', { until: undefined }],
    ['Cook\nPlease apply by 3rd May 2031', { until: '2031-05-03' }],
    ['Cook\nPlease apply by May 3rd, 2031 at noon.', { until: '2031-05-03' }],
    ['Cook\nPlease send your CV to Ann by Friday, 3 May 2031.', { until: '2031-05-03' }],
    ['Cook\nClosing date for applications: midday, Friday 3rd May 2031', { until: '2031-05-03' }],
    ['Cook\nClosing Date - 3 May 2031', { until: '2031-05-03' }],
    ['Cook\nClosing date 3 May 2031. Interviews: 20 May 2031', { until: '2031-05-03' }],
    ['Cook\nThe closing date for this vacancy is 3 May 2031 and interviews will be held on 20 May 2031.', { until: '2031-05-03' }],
    ['Cook\nDeadline for applications is 3 May 2031', { until: '2031-05-03' }],
    ['Cook\nApplication deadline: 2031/05/03', { until: '2031-05-03' }],
    ['Cook\nThis posting will remain open until May 3, 2031', { until: '2031-05-03' }],
    ['Cook\nThis posting will be removed on May 3, 2031', { until: '2031-05-03' }],
    ['Cook\nThe job will expire on 3 May 2031', { until: '2031-05-03' }],
    ['Cook\nExpires: 3 May 2031', { until: '2031-05-03' }],
    ['Cook\nExpiry date: 3 May 2031', { until: '2031-05-03' }],
    ['Cook\nApply before 3-May-2031', { until: '2031-05-03' }],
    ['Cook\nApplications accepted through 5/3/2031\nBoise, ID', { until: '2031-05-03' }],
    ['Cook\nBewerbungsfrist: 03.05.2031', { until: '2031-05-03' }],
    ['Cook\nStart date: 3 May 2031', { until: undefined }],
    ['Cook\nYou must have graduated by May 3, 2031', { until: undefined }],
    ['Cook\nClosing date: Monday 3rd of May, 2031 (23:59)', { until: '2031-05-03' }],
    ['Cook\nTo apply, submit your application by 11:59 PM on May 3, 2031.', { until: '2031-05-03' }],
    ['Cook\nApplications must be in by the 3rd of May 2031.', { until: '2031-05-03' }],
    ['Cook\nLast day to apply is May 3, 2031', { until: '2031-05-03' }],
    ['Cook\nThe application window closes on May 3, 2031.', { until: '2031-05-03' }],
    ['Cook\nPosting end date: 05/03/2031\nDenver, CO', { until: '2031-05-03' }],
    ['Cook\nDate posted: 1 April 2031\nClosing 3 May', { until: '2031-05-03' }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('pay on lines of their own', () => {
  test.each<[string, Expected]>([
    [
      'Baker\n\nAnnual Salary Range\n$92,000\n—\n$118,000 USD\nAbout us',
      { salary: { min: 92_000, max: 118_000, currency: 'USD', unit: 'YEAR' } },
    ],
    ['Nurse\n\nPay\n£14.20\n-\n£16.80 per hour\nAbout us', { salary: { min: 14.2, max: 16.8, currency: 'GBP', unit: 'HOUR' } }],
    [
      'Welder\n\nMinimum pay: €2,900 a month\nMaximum pay: €3,600 a month',
      { salary: { min: 2900, max: 3600, currency: 'EUR', unit: 'MONTH' } },
    ],
    [
      'Clerk\n\nPay\n£14.20 per hour\n\nOur shop was opened in 1968\n—\n2031 is our year',
      { salary: { min: 14.2, max: 14.2, currency: 'GBP', unit: 'HOUR' } },
    ],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('how often one may apply, in whole texts', () => {
  test.each<[string, Expected]>([
    ['Cook\nYou can apply to up to three roles every six months.', { limit: expect.objectContaining({ count: 3, months: 6 }) }],
    [
      'Cook\nWe ask that candidates apply for no more than 2 roles in a 12 month period.',
      { limit: expect.objectContaining({ count: 2, months: 12 }) },
    ],
    ['Cook\nApplicants may only apply once every 6 months.', { limit: expect.objectContaining({ count: 1, months: 6 }) }],
    ['Cook\nYou may apply for one position in any 90-day period.', { limit: expect.objectContaining({ count: 1, months: 3 }) }],
    ['Cook\nPlease limit yourself to five applications per year.', { limit: expect.objectContaining({ count: 5, months: 12 }) }],
    [
      'Cook\nIf you have applied in the last 6 months, please do not apply again.',
      { limit: expect.objectContaining({ count: 1, months: 6 }) },
    ],
    [
      'Cook\nYou may apply under this notice only once in any 12-month period.',
      { limit: expect.objectContaining({ count: 1, months: 12 }) },
    ],
    [
      'Cook\nCandidates who have been unsuccessful may reapply after 12 months.',
      { limit: expect.objectContaining({ count: 1, months: 12 }) },
    ],
    [
      'Cook\nWe accept at most 4 applications per candidate within a rolling 30-day window.',
      { limit: expect.objectContaining({ count: 4, months: 1 }) },
    ],
    ['Cook\nYou are limited to 3 applications in 60 days.', { limit: expect.objectContaining({ count: 3, months: 2 }) }],
    [
      'Cook\nEach candidate can submit a maximum of two applications within any six-month period.',
      { limit: expect.objectContaining({ count: 2, months: 6 }) },
    ],
    ['Cook\nYou need to wait 6 months before applying again.', { limit: expect.objectContaining({ count: 1, months: 6 }) }],
    ['Cook\nApply to more than one role if you like.', { limit: undefined }],
    ['Cook\nWe reply to applications within 2 months.', { limit: undefined }],
    ['Cook\nPlease apply for only one role at a time.', { limit: undefined }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})
