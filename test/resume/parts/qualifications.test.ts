import { expect, test } from 'vitest'
import type { SectionKind } from '../../../lib/resume/headings.ts'
import { qualificationsOf } from '../../../lib/resume/parts/qualifications.ts'
import { world } from '../world.ts'
import { lines } from './lines.ts'

const sorted = (kind: SectionKind, text: string, heading?: string) => {
  const [head] = heading === undefined ? [] : lines(heading)
  const { studies, certificates } = qualificationsOf({ kind, heading: head, lines: lines(text) }, world)
  return { studies: studies.map((line) => line.text), certificates: certificates.map((line) => line.text) }
}

test('degrees under a heading for certificates are studies', () => {
  const text =
    'FCSI, Advanced Diploma in Surveying, Orland Institute, 2014\nMA Librarianship, University of Ferrow, 2012\nCertificate III in Carpentry, Orland TAFE\nLevel 6 Diploma in Marketing (2020)\nForklift licence\nSpeaks Dutch'
  expect(sorted('certificates', text)).toEqual({
    studies: ['MA Librarianship, University of Ferrow, 2012', 'Certificate III in Carpentry, Orland TAFE'],
    certificates: [
      'FCSI, Advanced Diploma in Surveying, Orland Institute, 2014',
      'Level 6 Diploma in Marketing (2020)',
      'Forklift licence',
    ],
  })
})

test('a school under its degree goes with it', () => {
  expect(sorted('certificates', 'BSc Nursing\nUniversity of Ferrow\n2010 – 2013\nBasic Life Support')).toEqual({
    studies: ['BSc Nursing', 'University of Ferrow', '2010 – 2013'],
    certificates: ['Basic Life Support'],
  })
})

test('licences under a heading for education are certificates', () => {
  expect(sorted('education', 'A.A.S. Law, Orland College\nNotary Public, State of Ohio\nThesis: deeds')).toEqual({
    studies: ['A.A.S. Law, Orland College', 'Thesis: deeds'],
    certificates: ['Notary Public, State of Ohio'],
  })
})

test('courses under a heading for both are certificates', () => {
  expect(sorted('education', 'A.A.S. Law, Orland College\nThesis: deeds\nWorking at heights', 'Education & Training')).toEqual({
    studies: ['A.A.S. Law, Orland College', 'Thesis: deeds'],
    certificates: ['Working at heights'],
  })
})

test('a credential of another year under a degree is a certificate, an apprenticeship and its exam are studies', () => {
  expect(sorted('certificates', 'MBBS, University of Ferrow 2013\nFRCX 2019')).toEqual({
    studies: ['MBBS, University of Ferrow 2013'],
    certificates: ['FRCX 2019'],
  })
  expect(sorted('certificates', 'Apprenticeship as Joiner, Adler Bau 2004\nfinal exam: 2')).toEqual({
    studies: ['Apprenticeship as Joiner, Adler Bau 2004', 'final exam: 2'],
    certificates: [],
  })
})
