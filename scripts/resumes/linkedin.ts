import { Sheet } from './sheet.ts'

/** Set as a profile saved to PDF from LinkedIn is: narrow side column, large name on the right, positions grouped under their employer. */
export function linkedin() {
  const sheet = new Sheet()
  const side = { left: 22, width: 150, y: 50 }
  const main = { left: 224, width: 340, y: 50 }
  const group = (text: string) => sheet.put(side, text, { size: 13, above: 14 })
  group('Contact')
  sheet.put(side, 'priya.raman@example.org')
  sheet.put(side, 'www.linkedin.com/in/example-priya (LinkedIn)')
  group('Top Skills')
  for (const line of ['Machine Learning', 'Apache Spark', 'Experimentation']) sheet.put(side, line)
  group('Languages')
  sheet.put(side, 'Tamil (Native or Bilingual)')
  sheet.put(side, 'English (Full Professional)')
  group('Certifications')
  sheet.put(side, 'Google Cloud Professional Data Engineer')
  sheet.put(side, 'Certified ScrumMaster')
  sheet.put(main, 'Priya Raman', { size: 26 })
  sheet.put(main, 'Lead Data Scientist at Tidewater Insurance', { size: 12 })
  sheet.put(main, 'Dublin, Ireland', { size: 12 })
  sheet.put(main, 'Summary', { size: 16, above: 16 })
  sheet.put(main, 'I find out what a number means before I predict the next one.', { size: 12 })
  sheet.put(main, 'Experience', { size: 16, above: 16 })
  const employer = (name: string) => sheet.put(main, name, { size: 12, above: 12 })
  const role = (title: string, date: string, place: string, text: string) => {
    sheet.put(main, title, { size: 11.5, above: 3 })
    sheet.put(main, date, { size: 10.5 })
    sheet.put(main, place, { size: 10.5 })
    sheet.put(main, text, { size: 10.5, above: 5 })
  }
  employer('Tidewater Insurance')
  sheet.put(main, '5 years 4 months', { size: 10.5 })
  role(
    'Lead Data Scientist',
    'January 2023 - Present (3 years 5 months)',
    'Dublin, Ireland',
    'Claims triage with gradient boosting in Python and LightGBM. Models are served from Databricks; MLflow keeps their history. I lead four people.',
  )
  role(
    'Data Scientist',
    'February 2021 - December 2022 (1 year 11 months)',
    'Dublin, Ireland',
    'Built the pricing experiments with A/B testing, and the features behind them with Apache Spark and SQL.',
  )
  employer('Harbour & Finch')
  role(
    'Data Analyst',
    'July 2017 - January 2021 (3 years 7 months)',
    'Cork, Ireland',
    'Dashboards in Tableau for the retail team, forecasts in R, and a great deal of Excel.',
  )
  sheet.put(main, 'Education', { size: 16, above: 16 })
  sheet.put(main, 'Munster Technological College', { size: 12, above: 8 })
  sheet.put(main, "Master's degree, Statistics · (2015 - 2017)", { size: 10.5 })
  sheet.put(main, 'Anna Valley University', { size: 12, above: 8 })
  sheet.put(main, 'Bachelor of Science - BS, Mathematics · (2012 - 2015)', { size: 10.5 })
  return sheet.bytes()
}
