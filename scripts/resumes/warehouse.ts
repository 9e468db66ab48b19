import { heading, line, points, word } from './word.ts'

/** Word, what the person can do first; then the jobs, each in one line that begins with its years. */
export function warehouse() {
  return word([
    line('Kwame Boateng', true),
    line('14 Humber Row, Hull HU1 0AA'),
    line('Tel: 01482 000000   Email: kwame.boateng@example.org'),
    heading('Personal Statement'),
    line('Steady, early and careful with other people’s goods. Looking for a supervisor’s place on days.'),
    heading('Key Skills'),
    ...points([
      'Counterbalance and reach truck',
      'Stock control and cycle counting',
      'Health and safety, manual handling',
      'Training new starters',
      'Warehouse management systems (SAP EWM)',
    ]),
    heading('Employment History'),
    line('2019 – present: Warehouse Supervisor, Halden Logistics, Hull'),
    line('Run the late shift of eighteen; inventory management, dispatch and the daily safety talk.'),
    line('2014 – 2019: Forklift Driver, Norbrook Foods Ltd, Goole'),
    line('Loading and unloading, picking by voice, order picking in the cold store.'),
    line('2012 – 2014: Warehouse Operative, Quayside Paper, Hull'),
    line('Packing and labelling.'),
    heading('Education'),
    line('2010 – 2012: NVQ Level 2 in Warehousing and Storage, Hull Technical College'),
    line('2010: GCSEs, Eastfield School'),
    heading('Licences and Training'),
    line('Forklift licence (RTITB), 2014'),
    line('First Aid at Work, 2022'),
    heading('Languages'),
    line('English (fluent), Twi (native)'),
    heading('References'),
    line('Available on request'),
  ])
}
