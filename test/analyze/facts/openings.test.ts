import { describe, expect, test } from 'vitest'
import { type Expected, factsIn } from './whole.ts'

describe('notices of public bodies', () => {
  test.each<[string, Expected]>([
    [
      'MOSSWATER COUNTY TREASURER\n14 Mill Street\nNOTICE OF JOB OPENING\n\nPosition: Property Tax Clerk III\nWage: $20.15 to $24.60 /hour',
      { title: 'Property Tax Clerk III', salary: { min: 20.15, max: 24.6, currency: 'USD', unit: 'HOUR' } },
    ],
    [
      'CITY OF FERN HOLLOW\nCivil Service Commission\nNOTICE OF COMPETITIVE EXAMINATION NO. 19-204\nWater Meter Reader (READER I)\nSALARY: $19.10 - $23.44 per hour',
      { title: 'Water Meter Reader (READER I)', company: 'CITY OF FERN HOLLOW' },
    ],
    [
      'PLASTERER\nClass Code: 3453\n(Exam Open to All, including Current City Employees)\n\nDUTIES\nA Plasterer repairs walls in buildings of the City of Marrowdale.\n\nREQUIREMENT\nOne year of experience as a plasterer AND a valid license.',
      { title: 'PLASTERER', company: 'City of Marrowdale' },
    ],
    [
      'SENIOR DOG CATCHER\nSalary: $4,100 - $5,200 Monthly\nTHE COUNTY OF BREE IS AN EQUAL OPPORTUNITY EMPLOYER. All County employees are disaster workers.',
      { company: 'COUNTY OF BREE' },
    ],
    [
      'Lecturer in Botany\nWork type: Full Time\n\nAcacia University\nLevel B, $99,000 to $112,000\n\nThe College of Science is seeking a Lecturer in Botany. The College of Science is friendly.',
      { title: 'Lecturer in Botany', company: 'Acacia University' },
    ],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })

  test('a city that is only told of is not the employer', () => {
    expect(factsIn('Night Cook\nWe serve the City of Larkhill and its guests. Hours from 6 to 11.').company).toBeUndefined()
  })
})

describe('texts on one line', () => {
  test.each<[string, Expected]>([
    [
      'Charge Nurse - Dialysis Unit Save job Share Print Location: Fern Creek, MO Shift: Days Status: Full-time 36 hours',
      { title: 'Charge Nurse - Dialysis Unit', places: ['Fern Creek, MO'], types: ['FULL_TIME'] },
    ],
    [
      'Claims Officer - Motor Company : Tulsi General Insurance Limited Location : Nashik, Maharashtra Salary : Rs. 3,10,000 - 4,00,000 P.A. Experience : 1 - 3 years',
      {
        title: 'Claims Officer - Motor',
        company: 'Tulsi General Insurance Limited',
        places: ['Nashik, Maharashtra'],
        salary: { min: 310_000, max: 400_000, currency: 'INR', unit: 'YEAR' },
      },
    ],
    [
      'Supervisor - Homewares Ilkeston, Derbyshire £26,000 - £28,500 + bonus (OTE £31k) Permanent, full time Posted today We sell pots.',
      {
        title: 'Supervisor - Homewares',
        places: ['Ilkeston, Derbyshire'],
        salary: { min: 26_000, max: 28_500, currency: 'GBP', unit: 'YEAR' },
      },
    ],
    [
      'Cook Location: Kelowna, BC Start date: As soon as possible Willow Path Care Society is a charity that runs two homes. We are looking for a cook to join our team.',
      { title: 'Cook', company: 'Willow Path Care Society', places: ['Kelowna, BC'] },
    ],
    [
      'Department Overview Saint Verena Regional Medical Center is a 90-bed hospital. You will lead nurses. Saint Verena is an equal opportunity employer.',
      { company: 'Saint Verena Regional Medical Center' },
    ],
    [
      'Inside Sales Agent. Location:Macon, GA. Bellweather Gate & Fence, a maker of gates and fences for farms, parks, zoos and schools in the Southeast, is seeking an inside sales agent.',
      { company: 'Bellweather Gate & Fence' },
    ],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('lines of parts', () => {
  test.each<[string, Expected]>([
    [
      '**Fernlight Labs** | Senior Web Designer | Berlin or remote (EU) | Full-time | €70k-€85k\n\nWe map moss.',
      {
        title: 'Senior Web Designer',
        company: 'Fernlight Labs',
        types: ['FULL_TIME'],
        salary: { min: 70_000, max: 85_000, currency: 'EUR', unit: 'YEAR' },
      },
    ],
    [
      'Diesel Fitter | 8:6 roster ex Perth | $58 per hour flat\nGumtree Fleet Pty Ltd\nMoranbah QLD',
      { title: 'Diesel Fitter', places: ['Moranbah QLD'] },
    ],
    ['Planner\nSand & Sedge GmbH · Leipzig · Part-time', { places: ['Leipzig'], types: ['PART_TIME'] }],
    ['Yard Clerk\nDune Freight (Pty) Ltd – Durban, KwaZulu-Natal\nR14 000 per month', { places: ['Durban, KwaZulu-Natal'] }],
    ['Welder\nCity: Sault Ste. Marie\nSalary: $30 per hour', { places: ['Sault Ste. Marie'] }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('labels of other kinds', () => {
  test.each<[string, Expected]>([
    [
      '## Research Fellow, Moss Ecology\n**Institution:** Fern Bay Institute of Botany\n**Location:** Fern Bay',
      { company: 'Fern Bay Institute of Botany' },
    ],
    ['Vacancy: Choir Coordinator (maternity cover)\nLocation: Norwich', { title: 'Choir Coordinator' }],
    [
      'Job Title and Grade: Staff Dietitian (Grade Code 3011)\nLocation of Post: Ballinroe',
      { title: 'Staff Dietitian', places: ['Ballinroe'] },
    ],
    [
      'Position Announcement: Assistant Professor of Soil Physics\n\nThe Department of Geography at Brinemoor State University invites applications for a tenure-track assistant professor position.',
      { title: 'Assistant Professor of Soil Physics', company: 'Brinemoor State University' },
    ],
    [
      'Position: Manager, Water Works\nCorporation of the City of Elmwater\nDepartment: Public Works',
      { company: 'Corporation of the City of Elmwater' },
    ],
    [
      'Role: Data Analyst\nBudget: 11-14 LPA',
      { title: 'Data Analyst', salary: { min: 1_100_000, max: 1_400_000, currency: 'INR', unit: 'YEAR' } },
    ],
    [
      "Post: Dental Nurse (0.83)\nLocation of Post: St Ultan's Maternity Hospital, Ballymoss\nStatus: Fixed term",
      { company: "St Ultan's Maternity Hospital" },
    ],
    ['Post: Special Needs Assistant\nSchool: Scoil Oda, Kilmoss\nScoil Oda is an equal opportunities employer.', { company: 'Scoil Oda' }],
    ['Title: Voter Specialist\nLocation: Fern, OR, 97991', { places: ['Fern, OR, 97991'] }],
    ['Deputy Manager\nLittle Moles Day Nursery, Tiverton\nFull-time', { company: 'Little Moles Day Nursery', places: ['Tiverton'] }],
    ['Inspector\nTown of Ferris Point, Community Development\nFull-time', { company: 'Town of Ferris Point', places: [] }],
    [
      'MUNICIPALITY OF SANDVELD\nDIRECTORATE: ROADS\nPOST: PRINCIPAL TECHNICIAN\nSALARY: R414 312 - R537 804 per annum',
      { title: 'PRINCIPAL TECHNICIAN', company: 'MUNICIPALITY OF SANDVELD' },
    ],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('agencies that seek for a client', () => {
  test.each([
    'Fitter - Leeds - £18ph\nHollis Vane Recruitment are recruiting for a fitter on behalf of a maker of pumps.',
    'Planner\nBirch Talent is delighted to be working with one of the best loved bakers. Birch Talent is an equal opportunity employer.',
    'Welder\nOur client needs a welder. Send your CV to Larkin Personnel. Larkin Personnel is acting as an employment business.',
  ])('%j names no employer', (text) => {
    expect(factsIn(text).company).toBeUndefined()
  })

  test('one that seeks for itself is the employer', () => {
    expect(factsIn('Recruitment Consultant\nBirch Talent is hiring. You will win new clients and keep our clients happy.').company).toBe(
      'Birch Talent',
    )
  })
})

describe('notes of small firms', () => {
  test.each<[string, Expected]>([
    [
      'Subject: Night potter wanted\n\nWe are looking for a night potter to join us at Larkin & Moss in Stroud. Pay is £13.50 an hour.',
      { title: 'Night potter', company: 'Larkin & Moss' },
    ],
    [
      "Hello, I'm Ida, and I run Larkin & Moss, a bindery in Stroud. I'm looking for a part-time studio assistant at £14 an hour.",
      { title: 'studio assistant', company: 'Larkin & Moss', types: ['PART_TIME'] },
    ],
    ["Larkin Moss makes sails. We're after a Sail Finishing Technician to join the loft.", { title: 'Sail Finishing Technician' }],
    ['Teacher\nSubject: Mathematics\nThe school is small.', { title: 'Teacher' }],
    ['Joiner\nYou will work beside a part-time office manager.', { types: [] }],
    ['Joiner\nWe make stairs. You can study on a part-time course.', { types: [] }],
    ['LINE COOKS\nLarkin Street Grill\nFull & part time', { types: ['PART_TIME', 'FULL_TIME'] }],
    ['Joiner\nDuration: Temporary up to 12 months', { types: ['TEMPORARY'] }],
    ['Gardener\nLarkin Personnel are recruiting for 4 Gardeners on a temp to perm basis.', { types: ['TEMPORARY'] }],
    ['Associate in Sediments\nSchool of Rocks | University of Larkhill\nLocation: Larkhill', { company: 'University of Larkhill' }],
    [
      'Post: Enrolled Nurse x3\nSalary: R 248 613 per annum',
      { title: 'Enrolled Nurse', salary: { min: 248_613, max: 248_613, currency: 'ZAR', unit: 'YEAR' } },
    ],
    ['Grade R Teacher\nGrade R 2031 posts\nThe school is small.', { salary: undefined }],
    [
      'Arena Attendant\nThe pay is $27.85 per hour. You hold a BC Class 5 licence.',
      { salary: { min: 27.85, max: 27.85, currency: 'CAD', unit: 'HOUR' } },
    ],
    ['Cardiologist\nThe pay is $127.85 per hour. You are BC/BE.', { salary: { min: 127.85, max: 127.85, currency: 'USD', unit: 'HOUR' } }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('employers, pay and days of many kinds', () => {
  test.each<[string, Expected]>([
    ['Roof Inspector\nOPEN PERIOD: May 6, 2031 through May 20, 2031', { until: '2031-05-20' }],
    ['Accountant\nSalary: Tk. 28000 - 34000 (Monthly)', { salary: { min: 28_000, max: 34_000, currency: 'BDT', unit: 'MONTH' } }],
    ['Teacher - grades TK 2 and up\nPay: $20 an hour', { salary: { min: 20, max: 20, currency: 'USD', unit: 'HOUR' } }],
    [
      'Clerk\nSalary: Rs. 28000 - 34000 (Monthly)\nOffice in Lahore, Pakistan',
      { salary: { min: 28_000, max: 34_000, currency: 'PKR', unit: 'MONTH' } },
    ],
    [
      'Scheduler\nWe are the Larkhill Housing Association, a landlord. The salary is £24,960, rising to £26,100 after six months.',
      { company: 'Larkhill Housing Association', salary: { min: 24_960, max: 26_100, currency: 'GBP', unit: 'YEAR' } },
    ],
    ['Programmer\nPosted by: Larkow Tooling Inc. — Erie, Pennsylvania', { company: 'Larkow Tooling Inc' }],
    [
      'Teacher of Art\nRequired for May, a Teacher of Art to teach at Larkhill Academy, a thriving school in Selby.',
      { company: 'Larkhill Academy' },
    ],
    [
      'Company: Larkow Foods\nJob: QC Inspector - 3rd Shift (10pm - 6:30am)',
      { title: 'QC Inspector - 3rd Shift', company: 'Larkow Foods' },
    ],
    [
      'Staff Nurse\nTrust: Larkhill University Hospitals NHS Trust\nSite: St Ida Hospital',
      { company: 'Larkhill University Hospitals NHS Trust' },
    ],
    ['Accountant\nCompany Name: M/s Larkow Agro Exports', { company: 'Larkow Agro Exports' }],
    [
      'Teacher Aide\nLarkhill School\n$34.60/hr\nYou will hold a Cert III in Education Support.',
      { salary: { min: 34.6, max: 34.6, currency: 'AUD', unit: 'HOUR' } },
    ],
    ['Talent Lead\nQuillow (Series B, 90 people)\nToronto', { company: 'Quillow' }],
    ['Talent Lead\nQuillow Ledger · Leeds, England (Hybrid)\nWe build.', { company: 'Quillow Ledger' }],
    ['Talent Lead\nCustomer Operations · Leeds, England\nWe build.', { company: undefined }],
    ['Educator\nLittle Larks ELC, Bendigo\nEOI close Friday, 7 Feb 2031', { company: 'Little Larks ELC', until: '2031-02-07' }],
    ['Maths Teacher\nLarkhill International School gGmbH\nYou teach.', { company: 'Larkhill International School gGmbH' }],
    ['Engineer\n₹25L – ₹40L', { salary: { min: 2_500_000, max: 4_000_000, currency: 'INR', unit: 'YEAR' } }],
    ['SITUATION VACANT\nELECTRICAL SUPERVISOR\nYou run motors.', { title: 'ELECTRICAL SUPERVISOR' }],
    ['Buyer (Maternity Cover)\nRemote (UK) with occasional travel to our Exeter office', { types: ['TEMPORARY'], place: 'remote' }],
    ['Community Midwife Band 6\nEmployer: Larkhill Health Board', { title: 'Community Midwife' }],
    [
      'Project Engineer\nLarkow Energy\nPerth, WA\n$145k base + super',
      { salary: { min: 145_000, max: 145_000, currency: 'AUD', unit: 'YEAR' } },
    ],
    ['Project Engineer\nLarkow Energy\nTacoma, WA\n$145k base', { salary: { min: 145_000, max: 145_000, currency: 'USD', unit: 'YEAR' } }],
    [
      'Head of People\nLarkow & Fyfe (via Lowther Search)\nLowther Search has been retained by Larkow & Fyfe, the insurer, to find a Head of People.',
      { company: 'Larkow & Fyfe' },
    ],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('titles and employers that only sentences name', () => {
  test.each<[string, Expected]>([
    ['Job Summary\n\nThe Ledger Accountant processes invoices for forty shops and reconciles accounts.', { title: 'Ledger Accountant' }],
    ['Urgent requirement for Ward Nurses at Asha Hospital, Nagpur.', { title: 'Ward Nurses' }],
    [
      'Moss & Moor GmbH makes lamps.\nTo support our team we are looking for an\n\nArea Sales Manager Middle East & Africa (m/w/d)\n\nYour tasks\n- You look after dealers',
      { title: 'Area Sales Manager Middle East & Africa (m/w/d)', company: 'Moss & Moor GmbH' },
    ],
    ['We are seeking a mission-minded laboratory technician.\nYou will test milk.', { title: 'laboratory technician' }],
    ['Therapist\nWho We Are At Larch Lake Health, we care for our neighbors at three hospitals.', { company: 'Larch Lake Health' }],
    ['A mill has asked us to find a Dye Chemist for a nine month contract. You will mix dyes.', { title: 'Dye Chemist' }],
    ['Shop Manager required for a busy bakery in Ballymoss. CV to the office.', { title: 'Shop Manager' }],
    ['Openings: Customer Care Executive (Voice)\nSalary: 2.4 LPA', { title: 'Customer Care Executive (Voice)' }],
    ["We're Hiring: Junior Archivist!\nAt Pell & Okoye, we mend maps.", { title: 'Junior Archivist', company: 'Pell & Okoye' }],
    ['Clerk\nNOTE: The Department of Fords and Ferries is an equal opportunity employer.', { company: 'Department of Fords and Ferries' }],
    ['Cook\nTamarind Union School District does not discriminate.\nWAGE: $17.85/hr', { company: 'Tamarind Union School District' }],
    [
      'Bus Driver\nMossy Ridge Community School District\nMossy Ridge CSD does not discriminate on the basis of age.',
      { company: 'Mossy Ridge Community School District' },
    ],
    ['# Site Engineer\n\nHi, we are **Kelpmoor** (formerly Tidemoor Cloud). We host games.', { company: 'Kelpmoor' }],
    ['Greetings from Asha Academy!\n\nWe are looking for TGT Hindi for our school.', { title: 'TGT Hindi', company: 'Asha Academy' }],
    ['Boilermaker x 6\nA vacancy exists at Karoo Metal Projects for boilermakers.', { company: 'Karoo Metal Projects' }],
    ['Gardener\nThe Town of Larkhill seeks a full-time Gardener for its parks.', { types: ['FULL_TIME'] }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('title lines with more behind the title', () => {
  test.each<[string, Expected]>([
    [
      'Kitchen Porter - Nights Filey, North Yorkshire £12.40 per hour Full time At Cliff House we cook for sixty people.',
      { title: 'Kitchen Porter', places: ['Filey, North Yorkshire'] },
    ],
    [
      'Juice Bar Attendant - Yallingup WA - $28.40 per hour + super. You will squeeze oranges.',
      { title: 'Juice Bar Attendant', places: ['Yallingup WA'], salary: { min: 28.4, max: 28.4, currency: 'AUD', unit: 'HOUR' } },
    ],
    [
      'Stock Clerk – R13 000 to R15 500 CTC\n\nOur client seeks a stock clerk.',
      { title: 'Stock Clerk', salary: { min: 13_000, max: 15_500, currency: 'ZAR', unit: 'MONTH' } },
    ],
    ['Key Holder Part Time ( Evenings ) - Quay Outlets - Store 0311\nWe sell towels.', { title: 'Key Holder' }],
    ['Support Lead\n📍 Remote — Europe (CET ±2)\nWe mend kettles.', { title: 'Support Lead', place: 'remote' }],
    ['Quantity Surveyor – Main Contractor – Leeds – £50k', { title: 'Quantity Surveyor', places: ['Leeds'] }],
    ['Senior Consultant, SAP FI/CO\n\nHybrid, Dublin\n\nWe set up SAP.', { title: 'Senior Consultant, SAP FI/CO', places: ['Dublin'] }],
    ['Planner - Helvaris SA\nYou plan.', { places: [] }],
  ])('%j', (text, facts) => {
    expect(factsIn(text)).toMatchObject(facts)
  })
})

describe('whole names of employers', () => {
  test.each<[string, string]>([
    ['Quality Engineer\nHollin Precision Gears, LLC\nJob Details', 'Hollin Precision Gears, LLC'],
    ['Quality Engineer\nHollin Conveyor Works, Inc.\nJob Details', 'Hollin Conveyor Works, Inc.'],
    [
      'Java Developer\nAbout the company:\nMandara Infosystems Pvt. Ltd. is an engineering company with 900 people.',
      'Mandara Infosystems Pvt. Ltd.',
    ],
    ['Estimator\nTolliver Group is a family-owned builder. Tolliver Group is committed to accessibility.', 'Tolliver Group'],
    ['Cook\nMoorland Menders is a small charity which mends toys for children.', 'Moorland Menders'],
    ['Biller\nThat is why Inkwell exists: we make bills dull. You open doors.\nInkwell hires people of every background.', 'Inkwell'],
  ])('%j', (text, company) => {
    expect(factsIn(text).company).toBe(company)
  })

  test('the county behind a town is no legal form', () => {
    expect(factsIn('Technician\nRingwell, Co. Cork\nYou will test milk.').company).toBeUndefined()
  })
})

describe('pay with more behind it', () => {
  test.each<[string, Expected['salary']]>([
    ['Manager\n£50,000 to £55,000 + car allowance', { min: 50_000, max: 55_000, currency: 'GBP', unit: 'YEAR' }],
    ['Manager\nSalary: €48-52K + pension', { min: 48_000, max: 52_000, currency: 'EUR', unit: 'YEAR' }],
    ['Manager\nSalary: €48K + pension', { min: 48_000, max: 48_000, currency: 'EUR', unit: 'YEAR' }],
    ['Manager\nSalary: €48K+', { min: 48_000, max: undefined, currency: 'EUR', unit: 'YEAR' }],
    [
      'Engineer\nThe salary scale is: €50,100 – €51,900 – €53,700 – €55,600 per annum',
      { min: 50_100, max: 55_600, currency: 'EUR', unit: 'YEAR' },
    ],
    ['Cook\nApply before 11:55 pm on Monday\nSalary: £25,118', { min: 25_118, max: 25_118, currency: 'GBP', unit: 'YEAR' }],
    ['Cook\n£25,118. Apply by 4 pm', { min: 25_118, max: 25_118, currency: 'GBP', unit: 'YEAR' }],
    ['Nurse\nSalary: €31,100, €32,600, €34,200, €35,900 LSI', { min: 31_100, max: 35_900, currency: 'EUR', unit: 'YEAR' }],
    [
      'Engineer\n**Location:** Remote (US & Canada)\nWe work in Toronto and Ottawa, Canada.\nUS base is **$150,000–$180,000**, Canadian offers are localised',
      { min: 150_000, max: 180_000, currency: 'USD', unit: 'YEAR' },
    ],
    ['Ranger\nShire of Wattle Creek\n$71,000 - $78,000 p.a. + 12% super', { min: 71_000, max: 78_000, currency: 'AUD', unit: 'YEAR' }],
  ])('%j', (text, salary) => {
    expect(factsIn(text).salary).toEqual(salary)
  })
})

describe('where one works', () => {
  test('remote that is said to be impossible', () => {
    expect(factsIn('Buyer\nThis role is based in Hamburg; fully remote work is not possible.')).toMatchObject({
      place: 'on-site',
      places: ['Hamburg'],
    })
  })

  test.each([
    'Cook\nWe run kitchens in Leeds, Derby, Hull and York.',
    'Cook\nMoth & Fern Salon, Leeds is where it began.',
    'Cook\nTo apply write to Lark, 12 Mill Road, Stroud, UK',
  ])('%j tells no place of the job', (text) => {
    expect(factsIn(text).places).toEqual([])
  })
})

describe('texts that name no title or employer', () => {
  test.each([
    'Reporting to the Plant Manager, the person in this position schedules three lines and works with Purchasing. Must have two years of scheduling. You will work with customers such as Tessel and Finch. No recruiters please.',
    'Benefits of working with us include paid leave. We raised $40 million last year. You will design flows and measure how they perform. Experience with Figma.',
    'Experience as a Night Manager required. Applicants must be kind.',
  ])('%j', (text) => {
    expect(factsIn(text)).toMatchObject({ title: undefined, company: undefined, salary: undefined })
  })
})
