import { Sheet } from './sheet.ts'

/** Two columns over two pages: a side column with skills and languages, the work beside it; months as numbers. */
export function developer() {
  const sheet = new Sheet()
  const top = { left: 40, width: 515, y: 40 }
  sheet.put(top, 'Jonas Lindqvist', { size: 24, bold: true })
  sheet.put(top, 'Backend developer', { size: 13 })
  const side = { left: 40, width: 140, y: 110 }
  const main = { left: 205, width: 350, y: 110 }
  const heading = (column: typeof side, text: string) => sheet.put(column, text, { size: 12, bold: true, above: 12 })
  heading(side, 'Contact')
  for (const line of ['jonas@example.org', '+46 70 000 00 00', 'Gothenburg, Sweden', 'github.com/example-jonas'])
    sheet.put(side, line, { size: 9 })
  heading(side, 'Skills')
  for (const line of ['Python', 'Go', 'PostgreSQL', 'Redis', 'Docker', 'Kubernetes', 'Terraform', 'REST APIs', 'GraphQL', 'Git'])
    sheet.put(side, line, { size: 9 })
  heading(side, 'Languages')
  for (const line of ['Swedish – native', 'English – C1', 'German – A2']) sheet.put(side, line, { size: 9 })
  const job = (position: string, where: string, date: string, points: string[]) => {
    sheet.put(main, position, { size: 13, bold: true, above: 10, date })
    sheet.put(main, where, { size: 12 })
    sheet.points(main, points, 12)
  }
  heading(main, 'Summary')
  sheet.put(
    main,
    'I build services that stay up at night so that people do not have to. Nine years of backends, most of them for logistics and payments.',
  )
  heading(main, 'Experience')
  job('Senior Backend Engineer', 'Kivra Freight AB', '03/2021 – present', [
    'Rewrote the booking core from Django into small Go services on Kubernetes, with gRPC between them',
    'Introduced event streaming with Kafka; the dispatch screen now follows trucks within two seconds',
    'Brought the error budget back with Prometheus and Grafana, and run the on-call rotation of six',
    'Moved the infrastructure to AWS with Terraform, one account per team',
  ])
  job('Backend Developer', 'Norrsken Pay', '08/2018 – 02/2021', [
    'Python and FastAPI services for card payments, PostgreSQL partitioned by month',
    'Cut the nightly settlement from three hours to twelve minutes',
    'Built the CI/CD pipelines in GitLab, with Docker images scanned before they ship',
    'Took the company through its first PCI DSS audit',
  ])
  job('Junior Developer', 'Studio Tre Kronor', '06/2016 – 07/2018', [
    'Django shops for small brands, from the data model to the templates',
    'Wrote the import of product feeds, with Celery and Redis, for forty suppliers with forty opinions about XML',
    'First line for everything that had gone wrong on a Friday afternoon, which taught me to write tests with pytest',
  ])
  job('Support Technician', 'Göteborg City Library', '01/2015 – 05/2016', [
    'Kept two hundred public computers running on Linux',
    'Wrote small Bash scripts that set a machine back to its first day',
    'Taught evening classes for people who had never held a mouse',
  ])
  heading(main, 'Education')
  sheet.put(main, 'BSc Computer Science', { size: 11, bold: true, above: 6, date: '2012 – 2015' })
  sheet.put(main, 'Chalmers Field University')
  return sheet.bytes()
}
