import { heading, line, points, word } from './word.ts'

/** Word, employer and time over the position; the technologies of each job in a line of its own, and skills in labelled rows. */
export function platformEngineer() {
  return word([
    line('DANIEL OSEI-MENSAH', true),
    line('daniel.osei@example.org • (312) 555-0100 • Chicago, IL • linkedin.com/in/example-daniel'),
    heading('PROFESSIONAL SUMMARY'),
    line('Platform engineer with 8+ years of making deployments boring. Comfortable from the data centre floor to the cloud console.'),
    heading('TECHNICAL SKILLS'),
    line('Languages: Python, Go, Java, SQL'),
    line('Cloud: AWS, Azure'),
    line('Tools: Docker, Kubernetes, Terraform, Ansible, Jenkins'),
    line('Databases: PostgreSQL, MongoDB'),
    heading('PROFESSIONAL EXPERIENCE'),
    line('Lakeshore Health Systems, Chicago, IL\tJanuary 2021 – Present', true),
    line('Senior Platform Engineer'),
    ...points([
      'Moved 140 services from virtual machines to Kubernetes without a weekend of downtime',
      'Wrote the Terraform modules that every team now starts from',
    ]),
    line('Technologies: Kubernetes, Terraform, Helm, Prometheus, Python'),
    line('Prairie Freight Inc., Naperville, IL\tMay 2018 – December 2020', true),
    line('DevOps Engineer'),
    ...points(['Jenkins pipelines for thirty Java services', 'Cut the AWS bill by a third']),
    line('Technologies: Jenkins, Docker, AWS, Java'),
    line('Cermak Data Co., Cicero, IL\tAugust 2016 – April 2018', true),
    line('Systems Administrator'),
    ...points(['Linux servers and backups for forty small offices; scripts in Bash']),
    heading('EDUCATION'),
    line('Illinois Field University, Urbana, IL\tMay 2016', true),
    line('Bachelor of Science in Computer Engineering, GPA: 3.6/4.0'),
    heading('CERTIFICATIONS'),
    line('AWS Certified Solutions Architect – Associate, 2023'),
    line('Certified Kubernetes Administrator (CKA), 2022'),
  ])
}
