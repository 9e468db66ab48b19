import { Sheet } from './sheet.ts'

/** After the European form: labels in a left column, what they label at the right, one block a job. */
export function labTechnician() {
  const sheet = new Sheet()
  let y = 48
  const row = (label: string, text: string, { bold = false, above = 3 } = {}) => {
    const left = { left: 40, width: 150, y }
    const right = { left: 205, width: 345, y }
    sheet.put(left, label, { size: 9, above })
    sheet.put(right, text, { size: 10, bold, above })
    y = Math.max(left.y, right.y)
  }
  const title = (text: string) => {
    const column = { left: 40, width: 510, y }
    sheet.put(column, text, { size: 12, bold: true, above: 12 })
    y = column.y
  }
  title('Curriculum vitae')
  title('Personal information')
  row('Name', 'Elena Novak', { bold: true })
  row('Address', '10000 Zagreb, Croatia')
  row('Telephone', '+385 1 000 0000')
  row('E-mail', 'elena.novak@example.org')
  title('Work experience')
  const job = (dates: string, position: string, employer: string, duties: string) => {
    row('Dates', dates, { above: 8 })
    row('Occupation or position held', position, { bold: true })
    row('Main activities and responsibilities', duties)
    row('Name and address of employer', employer)
  }
  job(
    '03/2020 – present',
    'Senior laboratory technician',
    'Sava Diagnostics, Zagreb (Croatia)',
    'PCR and ELISA, quality control after ISO 15189, training of new colleagues',
  )
  job(
    '09/2015 – 02/2020',
    'Laboratory technician',
    'Clinical Hospital Dubrava, Zagreb (Croatia)',
    'Blood sampling, hematology, microbiology; records in the laboratory information system',
  )
  job('07/2013 – 08/2015', 'Trainee', 'Institute of Public Health, Split (Croatia)', 'Water sampling, sterile technique')
  title('Education and training')
  row('Dates', '2010 – 2013', { above: 8 })
  row('Title of qualification awarded', 'Bachelor of Medical Laboratory Diagnostics', { bold: true })
  row('Name of organisation providing education', 'University of Medvednica')
  title('Languages')
  row('Mother tongue', 'Croatian')
  row('Other languages', 'English (C1), German (B1)')
  title('Computer skills')
  row('', 'Microsoft Excel, R, SQL')
  return sheet.bytes()
}
