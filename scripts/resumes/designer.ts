import { Sheet } from './sheet.ts'

/** Work at the left, a narrow column at the right; the time under the employer, skills with dots for how well. */
export function designer() {
  const sheet = new Sheet()
  const top = { left: 44, width: 510, y: 44 }
  sheet.put(top, 'Ines Cardoso', { size: 26, bold: true })
  sheet.put(top, 'Product designer', { size: 13 })
  const main = { left: 44, width: 330, y: 120 }
  const side = { left: 408, width: 147, y: 120 }
  const heading = (column: typeof side, text: string) => sheet.put(column, text, { size: 11, bold: true, above: 14 })
  heading(side, 'CONTACT')
  for (const line of ['ines.cardoso@example.org', '+351 210 000 000', 'Porto, Portugal', 'www.example.org/ines'])
    sheet.put(side, line, { size: 9 })
  heading(side, 'TOOLS')
  for (const line of ['Figma •••••', 'Sketch •••', 'Adobe Illustrator ••••', 'HTML •••', 'CSS •••']) sheet.put(side, line, { size: 9 })
  heading(side, 'SKILLS')
  for (const line of ['User research', 'Wireframing', 'Usability testing', 'Design systems']) sheet.put(side, line, { size: 9 })
  heading(side, 'LANGUAGES')
  for (const line of ['Portuguese', 'Native', 'English', 'Fluent', 'French', 'Basic']) sheet.put(side, line, { size: 9 })
  const job = (position: string, employer: string, time: string, points: string[]) => {
    sheet.put(main, position, { size: 12, bold: true, above: 12 })
    sheet.put(main, employer)
    sheet.put(main, time, { size: 9 })
    sheet.points(main, points)
  }
  heading(main, 'PROFILE')
  sheet.put(main, 'Designer who starts with the people at the counter and ends with the last state of a form.')
  heading(main, 'EXPERIENCE')
  job('Senior Product Designer', 'Ribeira Mobility', 'June 2022 to Present · Porto', [
    'Lead the design of the ticket app used on every tram of the city',
    'Built the design system with four engineers and keep it documented in Storybook',
    'Usability testing with riders every second week; accessibility audits after WCAG',
  ])
  job('UX Designer', 'Casa Azul Bank', 'Sept. 2018 to May 2022 · Lisbon', [
    'Prototyping in Figma for the mobile onboarding, from twelve screens to five',
    'User interviews in branches; journey mapping with the service team',
  ])
  job('Graphic Designer', 'Studio Limonada', 'Feb 2016 to Aug 2018 · Porto', ['Posters, books and labels in Adobe InDesign'])
  heading(main, 'EDUCATION')
  sheet.put(main, 'MA Communication Design', { bold: true, above: 6 })
  sheet.put(main, 'University of Foz')
  sheet.put(main, '2013 to 2015', { size: 9 })
  sheet.put(main, 'BA Fine Arts', { bold: true, above: 6 })
  sheet.put(main, 'University of Foz')
  sheet.put(main, '2010 to 2013', { size: 9 })
  return sheet.bytes()
}
