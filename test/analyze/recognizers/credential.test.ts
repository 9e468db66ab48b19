import { describe, expect, test } from 'vitest'
import { credential } from '../../../lib/analyze/recognizers/credential.ts'
import { findIn } from '../sentences.ts'

describe('licences and certificates by grammar', () => {
  test.each([
    ['A crane operator certificate', ['crane operator certificate → credential(crane operator certificate)']],
    ['A professional-level kiln certificate', ['kiln certificate → credential(kiln certificate)']],
    ['A similar professional-level kiln certificate', []],
    ['Current pesticide license', ['pesticide license → credential(pesticide license)']],
    ['Food handler card', []],
    ['Eligible for licensure', []],
    ['Medical card', ['Medical card → credential(Medical card)']],
    ['Certified in first aid', ['first aid → credential(first aid)']],
    ['Certified in X-ray safety', ['X-ray safety → credential(X-ray safety)']],
    ['Certified in rules of the road', ['rules of the road → credential(rules of the road)']],
    ['Certified by QRL', ['QRL → credential(QRL)']],
    ['Certified in Ohio', ['Certified in Ohio → credential(Certified in Ohio)']],
    ['Zibbel Certified Pilot – Associate', ['Zibbel Certified Pilot – Associate → credential(Zibbel Certified Pilot – Associate)']],
    ['Zibbel Certified Pilot – Associate degree', ['Zibbel Certified Pilot → credential(Zibbel Certified Pilot)']],
    ['Certified pilot – expert in tides', ['Certified pilot → credential(Certified pilot)']],
    ['Licensed electrician', ['Licensed electrician → credential(Licensed electrician)']],
    ['License of Property Management', ['License of Property Management → credential(License of Property Management)']],
    ['Registered Harbour Pilot (RHP) certificate', ['Registered Harbour Pilot → credential(Registered Harbour Pilot)']],
    ['NVO 8140 IAT Level II certification', ['NVO 8140 IAT Level II certification → credential(NVO 8140 IAT Level II certification)']],
    [
      'NVO 8570 IBM/IBT Level II certification',
      ['NVO 8570 IBM/IBT Level II certification → credential(NVO 8570 IBM/IBT Level II certification)'],
    ],
    [
      'Certified by the Ridgeland Board of Kiln and Chimney Care',
      ['Certified by the Ridgeland Board of Kiln and Chimney Care → credential(Certified by the Ridgeland Board of Kiln and Chimney Care)'],
    ],
    ['Licensed by the KTB and RHB', ['Licensed by the KTB → credential(Licensed by the KTB)']],
    ['Advanced Certificate in Kiln Care', ['Advanced Certificate in Kiln Care → credential(Advanced Certificate in Kiln Care)']],
    ['Advanced certificate in pots', ['Advanced certificate → credential(Advanced certificate)']],
    ['an A Grade plumbing licence', ['A Grade plumbing licence → credential(A Grade plumbing licence)']],
    ['Class 2 (Cat C) licence', ['Class 2 (Cat C) licence → credential(Class 2 (Cat C) licence)']],
    ['Admission to the Ridgeland Bar', ['Admission to the Ridgeland Bar → credential(Admission to the Ridgeland Bar)']],
    ['a member of the State Bar of Ridgeland', ['member of the State Bar of Ridgeland → credential(member of the State Bar of Ridgeland)']],
    ['Licensed to practise herbalism', ['Licensed to practise herbalism → credential(Licensed to practise herbalism)']],
    [
      'Licensed in the State of Ridgeland as a Tide Surveyor',
      ['Licensed in the State of Ridgeland as a Tide Surveyor → credential(Licensed in the State of Ridgeland as a Tide Surveyor)'],
    ],
    ['Journeyman thatcher with a van', ['Journeyman thatcher → credential(Journeyman thatcher)']],
    ['Gyroplane type rating', ['Gyroplane type rating → credential(Gyroplane type rating)']],
    ['Please show your kiln licence', ['kiln licence → credential(kiln licence)']],
    ['Had the RFP credential', ['RFP credential → credential(RFP)']],
    ['a Zibbel Certified Kiln Pilot', ['Zibbel Certified Kiln Pilot → credential(Zibbel Certified Kiln Pilot)']],
    ['a Senior Certified Kiln Pilot', ['Certified Kiln Pilot → credential(Certified Kiln Pilot)']],
    ['Hazmat endorsement', ['Hazmat endorsement → credential(Hazmat endorsement)']],
    ['forklift certification or ability to get one', ['forklift certification → credential(forklift certification)']],
  ])('%s', (sentence, found) => {
    expect(findIn(credential, sentence)).toEqual(found)
  })
})

describe('no licence by name', () => {
  test.each([
    'All relevant certifications',
    "A valid driver's license",
    'license agreements',
    'a certificate',
    'is certified',
    'work permit',
    'a motor vehicle operator license',
    'a comparable welding certificate',
    'Registered in another province',
    'A pottery school accredited by the Guild',
    'They can transfer their licence',
    'Licenses as assigned',
    'A registered voter',
    'Please bring your licence',
    'Registered with the Selective Service',
    'Registered to vote in Ridgeland',
    'Process endorsements',
    'Journeyman level',
    'Guest ratings and a credit rating',
    'A member of a bar crew',
    'A bar in town',
  ])('%s', (sentence) => {
    expect(findIn(credential, sentence)).toEqual([])
  })
})

test('names in capitals that share a noun are licences each', () => {
  expect(findIn(credential, 'LPN, QMAP or CNA license')).toEqual([
    'LPN → credential(LPN license)',
    'QMAP → credential(QMAP license)',
    'CNA license → credential(CNA license)',
  ])
  expect(findIn(credential, 'B+E licence')).toEqual(['B+E licence → credential(B+E licence)'])
  expect(findIn(credential, 'AB-CD or AB-CP certification')).toEqual([
    'AB-CD → credential(AB-CD)',
    'AB-CP certification → credential(AB-CP)',
  ])
})
