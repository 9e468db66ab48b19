import { expect, test } from 'vitest'
import { licencesIn } from '../../../lib/resume/parts/licences.ts'
import { world } from '../world.ts'
import { lines } from './lines.ts'

test.each([
  ['Clean full driving licence, own van. Enhanced DBS on the Update Service.', ['Clean full driving licence', 'Enhanced DBS']],
  ['Dutch citizen, full C licence, own car', ['full C licence']],
  ['CDL class B, hazmat endorsement. med card good till 03/2028', ['CDL class B', 'hazmat endorsement', 'med card']],
  ['Führerschein Klasse B', ['Führerschein Klasse B']],
  ['Access card #G1122 exp 2028, valid NV driver license', ['Access card', 'NV driver license']],
  ['Carné de conducir B y coche propio', ['Carné de conducir B']],
  ['Residence permit since 2020', []],
  ['Joan Ferrow, CPA', ['CPA']],
  ['Joan Ferrow RN', ['RN']],
  ['Registered Nurse (Child), NMC – PIN available on request', ['Registered Nurse (Child)']],
  ['Certified Public Accountant with a long history in family firms and small charities', ['Certified Public Accountant']],
  ['Hobby: cooking. Rigging Level 2 (signals). Scaffold ticket.', ['Rigging Level 2 (signals)', 'Scaffold ticket']],
  ['Studying for the CPA', []],
  ['Warehouse worker without a driving licence', []],
  ['German: B2 (certificate 2023)', []],
  ['Ran the chart of accounts and the certified mail', []],
])('%s', (text, names) => {
  expect(licencesIn(lines(text), world).map(({ value }) => value.name)).toEqual(names)
})
