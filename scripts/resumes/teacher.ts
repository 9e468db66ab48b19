import { Sheet } from './sheet.ts'

/** Main column left, side column right, organisation over position, two jobs at the same time. */
export function teacher() {
  const sheet = new Sheet()
  const top = { left: 48, width: 500, y: 44 }
  sheet.put(top, 'MARISOL VEGA', { size: 22, bold: true })
  sheet.put(top, 'marisol.vega@example.org  |  (505) 555-0142  |  Santa Fe, New Mexico')
  const main = { left: 48, width: 330, y: 100 }
  const side = { left: 405, width: 150, y: 100 }
  const heading = (column: typeof side, text: string) => sheet.put(column, text, { size: 12, bold: true, above: 12 })
  const job = (where: string, position: string, date: string, points: string[]) => {
    sheet.put(main, where, { bold: true, above: 8 })
    sheet.put(main, position)
    sheet.put(main, date, { size: 9 })
    sheet.points(main, points)
  }
  heading(main, 'Teaching Experience')
  job('Cerro Alto Middle School', 'Lead Science Teacher', 'August 2019 – Present', [
    'Teach general science to grades six to eight, with lesson planning for the whole department',
    'Run the school’s Google Classroom, and the summer science fair',
  ])
  job('Rio Vista Adult School', 'ESL Instructor, evenings', 'January 2018 – June 2021', [
    'English as a second language for beginners; curriculum development for two levels',
  ])
  job('Mesa Verde Elementary School', 'Classroom Teacher', 'August 2014 – June 2019', [
    'Fourth grade, thirty children a year, classroom management without raised voices',
    'Individualized education programs together with special education staff',
  ])
  heading(main, 'Education')
  sheet.put(main, 'Master of Arts in Teaching', { bold: true, above: 4 })
  sheet.put(main, 'Sandia State University, 2014')
  sheet.put(main, 'Bachelor of Science in Biology', { bold: true, above: 6 })
  sheet.put(main, 'Sandia State University, 2012')
  heading(side, 'Skills')
  sheet.points(side, [
    'Lesson planning',
    'Classroom management',
    'Differentiated instruction',
    'Curriculum development',
    'Google Classroom',
    'Canvas LMS',
  ])
  heading(side, 'Languages')
  sheet.points(side, ['English: native', 'Spanish: native'])
  heading(side, 'Licenses')
  sheet.points(side, ['New Mexico Level III Teaching License'])
  return sheet.bytes()
}
