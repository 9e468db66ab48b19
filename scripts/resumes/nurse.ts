import { Sheet } from './sheet.ts'

/** One column, position and ward on one line, dates at the right edge. */
export function nurse() {
  const sheet = new Sheet()
  const page = { left: 50, width: 495, y: 46 }
  const job = (title: string, date: string, points: string[]) => {
    sheet.put(page, title, { bold: true, above: 8, date })
    sheet.points(page, points)
  }
  sheet.put(page, 'Amara Okonjo', { size: 22, bold: true })
  sheet.put(page, 'Registered Nurse', { size: 12 })
  sheet.put(page, 'Leeds, United Kingdom | 0113 496 0123 | amara.okonjo@example.org')
  sheet.put(page, 'PROFILE', { size: 12, bold: true, above: 14 })
  sheet.put(
    page,
    'Nurse with a calm hand on busy wards. I like handovers that leave no question open, and teaching students at the bedside.',
  )
  sheet.put(page, 'EMPLOYMENT HISTORY', { size: 12, bold: true, above: 14 })
  job('Staff Nurse, Critical Care, St Aidan Hospital', 'Mar 2019 – Present', [
    'Look after ventilated patients in a unit of sixteen beds; shift lead since 2022',
    'Triage of admissions from the emergency department, wound care and infection control',
    'Document everything in Epic; wrote the ward’s guide to electronic health records',
  ])
  job('Staff Nurse, Orthopaedics, Moor Lane Hospital', 'Sep 2016 – Feb 2019', [
    'Medication administration and pain management for up to eight patients after surgery',
    'Discharge planning together with physiotherapists and families',
  ])
  job('Healthcare Assistant, Beech House Nursing Home', 'Jun 2013 – Aug 2016', [
    'Personal care for residents living with dementia; dementia care course in 2014',
  ])
  sheet.put(page, 'EDUCATION', { size: 12, bold: true, above: 14 })
  sheet.put(page, 'BSc (Hons) Adult Nursing, University of Bradfield', { bold: true, above: 4, date: '2013 – 2016' })
  sheet.put(page, 'SKILLS', { size: 12, bold: true, above: 14 })
  sheet.put(page, 'Phlebotomy, wound care, intravenous therapy, patient assessment, venepuncture, Microsoft Office')
  sheet.put(page, 'LANGUAGES', { size: 12, bold: true, above: 14 })
  sheet.put(page, 'English (native), Igbo (native), French (B1)')
  sheet.put(page, 'CERTIFICATIONS', { size: 12, bold: true, above: 14 })
  sheet.put(page, 'Advanced Life Support, Resuscitation Council, 2023')
  sheet.put(page, 'Basic Life Support, 2021')
  return sheet.bytes()
}
