import { expect, test } from 'vitest'
import { asksOfLine } from './lines.ts'

test.each([
  ['Knowledge of phlebotomy plus wound care', ['all(phlebotomy, wound-care)']],
  ['Familiarity with membrane filtration together with chlorination', ["all('membrane filtration', chlorination)"]],
  ['Good bookkeeping and payroll or budgeting together with invoicing', ['all(bookkeeping, any(payroll, budget-management), invoicing)']],
  ['Experience with payroll as well as Go', ['all(payroll, go)']],
  ['Python or, preferably, Go', ['any(python, go)']],
  ['Experience with Excel, or ideally Power BI', ['any(excel, power-bi)']],
  ['Python and ideally Go', ['all(python, go?)']],
  ['Experience with Go, Java or similar (any level)', ['any(go, java)']],
  ['Experience with SAP, Xero or so', ['any(sap, xero)']],
  ['Worked in a hotel, a shop or anywhere else where people queue', ["any(hotel, 'shop')"]],
  ['Canva or similar in a fast-paced environment', ['all(canva, fast-paced-environment)']],
  ['3 years of professional Go experience', ['go 3y']],
  ['3 years of professional welding and plumbing experience', ['all(3y of welding and plumbing, welding, plumbing)']],
  ['2 years of paid bookkeeping or payroll work', ['any(bookkeeping 2y, payroll 2y)']],
  ['Excel, minimum 3 years working with payroll', ['all(excel, payroll 3y)']],
])('what joins two things in a list: %s', (line, asks) => {
  expect(asksOfLine(line)).toEqual(asks)
})

test.each([
  ['Experience with welding (paid or voluntary)', ['welding']],
  ['At least one year of classroom teaching experience (student teaching counts)', ['teaching 1y']],
  ['2 years of childcare experience (including placements)', ['childcare 2y']],
  ['2 years of welding or plumbing, gained anywhere', ['any(welding 2y, plumbing 2y)']],
  ['3 years in welding, proven track record in plumbing', ['all(welding 3y, plumbing)']],
  ['University degree AND competence in invoicing', ['all(bachelor, invoicing)']],
])('how something was gained or is held is not asked for besides: %s', (line, asks) => {
  expect(asksOfLine(line)).toEqual(asks)
})

test.each([
  ['Experience with Java; no Terraform needed', ['java']],
  ['Experience with payroll (no bookkeeping required)', ['payroll']],
  ['No prior plumbing experience is necessary, as long as you know carpentry', ['carpentry']],
  ['Excel experience; we will teach you SAP and Salesforce', ['excel']],
  ['Experience with copywriting, training in SEO provided', ['copywriting']],
  ['Solid SAP skills. We do not expect Power BI.', ['sap']],
  ["Knowledge of Excel, and we'll pay for your Salesforce exam", ['excel']],
  ["You are resident in the EU or the EEA; we aren't able to employ people elsewhere", ['on-site']],
  ['Takes part in the out-of-hours duty rota', ['other']],
  ['Automated browser tests (we use Playwright)', ["'Automated browser tests'"]],
  ["Our streaming layer is built on Pulsar and Flink, but we'll explain it", []],
  ['Knowledge of Kubernetes and either AWS or GCP, enough to challenge an estimate', ['all(kubernetes, any(aws, gcp))']],
])('what is not needed beside what is: %s', (line, asks) => {
  expect(asksOfLine(line)).toEqual(asks)
})

test.each([
  ['Not only Python but also Go', ['all(python, go)']],
  ['In addition to email marketing, you have worked with Canva and/or Photoshop', ['all(email-marketing, any(canva, adobe-photoshop))']],
  ['Apart from Excel, you know SAP or Salesforce', ['all(excel, any(sap, salesforce))']],
  ['Someone who worked in payroll for at least 5 years and is confident in bookkeeping', ['all(payroll 5y, bookkeeping)']],
  [
    'The right person has spent 3 or more years working with roofing and knows scaffolding or plumbing',
    ['all(3y of roofing, roofing, any(scaffolding, plumbing))'],
  ],
])('sentences that tell of a person: %s', (line, asks) => {
  expect(asksOfLine(line)).toEqual(asks)
})

test.each([
  ["5 years' of triage, phlebotomy and nursing experience is a plus", ['~all(5y of triage, triage, phlebotomy, nursing)']],
  [
    '3 years of one or more of housekeeping, event planning and catering experience is a plus',
    ['~all(3y, any(housekeeping, event-planning, catering))'],
  ],
  ['3 years of Python experience, SQL and Tableau experience a plus', ['all(3y of Python, python)', '~all(sql, tableau)']],
  ['2 years in welding; exposure to bricklaying as well as plumbing would be an advantage', ['welding 2y', '~all(masonry, plumbing)']],
  [
    'A diploma; knowledge of at least one of welding, plumbing or carpentry desirable',
    ['vocational', '~any(welding, plumbing, carpentry)'],
  ],
  ['You have worked with SEO, Canva or copywriting (a plus)', ['~any(seo, canva, copywriting)']],
])('what a word of preference speaks of: %s', (line, asks) => {
  expect(asksOfLine(line)).toEqual(asks)
})

test.each([
  ["Bachelor's degree in nursing, BLS and ACLS certification", ['all(bachelor[nursing], credential(bls), credential(acls))']],
  ['A degree in engineering AND welding or plumbing', ['all(bachelor[engineering], any(welding, plumbing))']],
  ['High school diploma, a year of copywriting or SEO', ['all(secondary, any(copywriting 1y, seo 1y))']],
  ['BSc in chemistry and 18 months of welding', ['all(bachelor[chemistry], welding 1.5y)']],
  ['CDL (Class A or B)', ['any(credential(class-a-cdl), credential(class-b-cdl))']],
  ['CDL A or B', ['any(credential(class-a-cdl), credential(class-b-cdl))']],
  ["Bachelor's degree in accounting and CPA or CMA", ['all(bachelor[accounting], any(credential(cpa), credential(cma)))']],
  ['BSc in chemistry, SAP or similar', ['all(bachelor[chemistry], sap)']],
  ["Bachelor's degree (Master's preferred) in engineering", ['bachelor[engineering]', '~master[engineering]']],
  ["Associate's degree (Bachelor's a plus) in nursing", ['associate[nursing]', '~bachelor[nursing]']],
  [
    'A degree in nursing, or a diploma together with a certificate in wound care',
    ['any(bachelor[nursing], all(vocational, credential(certificate in wound care)))'],
  ],
])('degrees, papers and time beside other things: %s', (line, asks) => {
  expect(asksOfLine(line)).toEqual(asks)
})

test.each([
  ['English at native or near-native level (C2)', ['en C2']],
  ['English, native', ['en native']],
  ['German from B2 up, since many of our customers speak it', ['de B2']],
  ['Fluent English and good German (B2)', ['all(en C1, de B2)']],
])('how well a language is to be spoken: %s', (line, asks) => {
  expect(asksOfLine(line)).toEqual(asks)
})
