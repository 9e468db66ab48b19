import { describe, expect, test } from 'vitest'
import { factsOf } from './lines.ts'

describe('the title of the job', () => {
  test.each([
    ['heading| Job Title: Night Porter', 'Night Porter'],
    ['heading| TITLE: Tax Advisor.', 'Tax Advisor'],
    ['heading| **Position**: Line Cook', 'Line Cook'],
    ['heading| About the Senior Chemist, Polymers role', 'Senior Chemist, Polymers'],
    ['responsibility| As a Registered Nurse, you will care for others', 'Registered Nurse'],
    ['required| We are looking for an experienced Head of Payroll to join us', 'Head of Payroll'],
    ['required| Northwind is hiring a friendly and calm line cook.', 'line cook'],
    ['required| We are seeking reliable, patient and careful school bus drivers.', 'school bus drivers'],
    ['other| Baker positions available.', 'Baker'],
    ['responsibility| The Night Auditor is responsible for the desk', 'Night Auditor'],
    ['offer| You learn the trade in this Night Auditor role', 'Night Auditor'],
    ['required| We need a Night Auditor to join us', 'Night Auditor'],
    ['required| We seek a Chemist, Polymers to lead the lab', 'Chemist, Polymers'],
    ['responsibility| As a Chemist - Polymers, you lead the lab', 'Chemist - Polymers'],
    ['required| We are looking for a Front-end Developer', 'Front-end Developer'],
    ['required| We are looking for a front-end developer', 'front-end developer'],
    ['process| The mill invites applications for three Assistant Chemists', 'Assistant Chemists'],
  ])('%s', (lines, title) => {
    expect(factsOf(lines)).toMatchObject({ title, provenance: { title: 'text' } })
  })

  test.each([
    'required| We are looking for applicants with patience',
    'required| We are looking for a team player',
    'heading| Job: 4711',
    'heading| About the team',
    'company| As a family, we care',
    'responsibility| The Manager is your boss',
    'required| Are you a problem solver?',
  ])('%s names none', (lines) => {
    expect(factsOf(lines).title).toBeUndefined()
  })
})

describe('the employer', () => {
  test.each([
    ['company| Larkhill Cold Chain (Pty) Ltd moves ice for the harbour. We employ 40 people.', 'Larkhill Cold Chain (Pty) Ltd'],
    ['company| Larkhill Cold Chain (Pty)\ncompany| Ltd moves ice for the harbour.', 'Larkhill Cold Chain (Pty) Ltd'],
    ['company| Larkhill Cold Chain Pvt.\ncompany| Ltd. moves ice for the harbour.', 'Larkhill Cold Chain Pvt. Ltd.'],
    ['company| Overview Blue Finch Clinic is a hospital for boats.', 'Blue Finch Clinic'],
    ['offer| Company: Blue Finch Ltd', 'Blue Finch Ltd'],
    ['heading| About Blue Finch', 'Blue Finch'],
    ['heading| Why Blue Finch?', 'Blue Finch'],
    ['company| At Blue Finch, we mend boats.', 'Blue Finch'],
    ['required| Blue Finch is looking for a sailmaker', 'Blue Finch'],
    ['company| Blue Finch, Inc. is a leading maker of sails', 'Blue Finch, Inc.'],
    ['process| Blue Finch is an equal opportunity employer', 'Blue Finch'],
    ['heading| #LifeAtBluefinch', 'Bluefinch'],
    [
      'company| The City of Northport runs two ferries\nprocess| The City of Northport is an equal opportunity employer',
      'City of Northport',
    ],
    ['company| Blue Finch offers more.\nprocess| Blue Finch welcomes all.', 'Blue Finch'],
  ])('%s', (lines, employer) => {
    expect(factsOf(lines)).toMatchObject({ hiringOrganization: employer, provenance: { hiringOrganization: 'text' } })
  })

  test.each([
    'heading| About us',
    'heading| About the role',
    'heading| Why join us?',
    'company| We are a leading maker of sails',
    'company| Our company is looking for more',
    'required| The ideal candidate is a quiet person',
    'process| Blue Finch offers more.',
    'company| Training is paid and training is long.',
    'company| The Committee is an equal opportunity employer',
    'offer| Therefore we mend boats',
    'offer| Dynamic Company is hiring',
  ])('%s names none', (lines) => {
    expect(factsOf(lines).hiringOrganization).toBeUndefined()
  })
})

test('what the page states is not overwritten', () => {
  const stated = { title: 'Cook', hiringOrganization: 'Old Mill', provenance: { title: 'json-ld' as const } }
  const posting = factsOf('heading| Job Title: Porter\noffer| Company: Blue Finch', stated)
  expect(posting).toMatchObject({ title: 'Cook', hiringOrganization: 'Old Mill', provenance: { title: 'json-ld' } })
  expect(posting.provenance.hiringOrganization).toBeUndefined()
})
