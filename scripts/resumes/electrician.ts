import { line, points, word } from './word.ts'

/** Word without any styles: headings are only bold capitals, dates behind a tab, a season and an open start among them. */
export function electrician() {
  return word([
    line('Declan Murphy', true),
    line('14 Quay Street, Galway, Ireland'),
    line('085 000 0000 - declan.murphy@example.org'),
    line(''),
    line('WORK EXPERIENCE', true),
    line(''),
    line('Corrib Electrical Services Ltd\tsince 2021', true),
    line('Maintenance Electrician'),
    ...points([
      'Preventive maintenance of switchgear and motors in two dairies',
      'PLC troubleshooting on Siemens S7 lines',
      'Blueprint reading, lockout/tagout and permits to work',
    ]),
    line(''),
    line('Burke & Sons Construction\t2016 - 2020', true),
    line('Electrician'),
    ...points(['Conduit bending and wiring of schools and offices', 'Testing and commissioning of fire alarms']),
    line(''),
    line('Kilcolgan Farm Machinery\tSummer 2015', true),
    line('Workshop Assistant'),
    ...points(['Welding and small repairs']),
    line(''),
    line('EDUCATION & TRAINING', true),
    line('Apprenticeship, Electrical Trade\t2012 - 2016'),
    line('Galway Trade College'),
    line(''),
    line('SKILLS', true),
    line('Electrical wiring, AutoCAD, PLC programming, preventive maintenance, welding'),
    line(''),
    line('CERTIFICATES', true),
    line('Safe Pass, 2024'),
    line('Driving licence category B'),
  ])
}
