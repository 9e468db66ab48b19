import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../lib/analyze/finding.ts'
import { credential } from '../../../lib/analyze/recognizers/credential.ts'
import { dropOverlaps } from '../../../lib/analyze/refiners/drop-overlaps.ts'
import { wholeLicences } from '../../../lib/analyze/refiners/whole-licences.ts'
import { stretchOf, treesOf } from '../sentences.ts'
import { showCriterion } from '../show.ts'

describe('licences and certificates in every trade', () => {
  test.each([
    ['<!RN> or <!LPN> licence', 'any(credential(rn), credential(lpn))'],
    ['Active <!RN> license in the state', 'credential(rn)'],
    ['Current <!BLS> and <!ACLS> certification', 'all(credential(bls), credential(acls))'],
    ['<!BLS>, <!ACLS> or <!PALS>', 'any(credential(bls), credential(acls), credential(pals))'],
    ['<!CPA> or <!CMA>', 'any(credential(cpa), credential(cma))'],
    ['Journeyman or <!Master Glazier license>', 'any(credential(Journeyman Glazier license), credential(master-glazier-license))'],
    [
      '<?apprentice> or <!journeyman glazier license>',
      'any(credential(apprentice glazier license), credential(journeyman-glazier-license))',
    ],
    [
      'Certified Pool Operator (<?CPO>) or Boiler Plant Operator (<?BPO>) credential',
      'any(credential(Certified Pool Operator), credential(Boiler Plant Operator))',
    ],
    ['<!CPA> designation (<!CMA> or <!CGA> accepted)', 'any(credential(cpa), credential(cma), credential(cga))'],
    ['<!CPA> or <!CMA> preferred', 'any(credential(cpa), credential(cma))'],
    ['<!CPA> required; <!CIA> a plus', 'credential(cpa)', '~credential(cia)'],
    ['<!ACCA>/<!CIMA> qualified or equivalent', 'any(credential(acca), credential(cima))'],
    ['<!ServSafe> certification', 'credential(servsafe)'],
    ['License/Certification: <!ServSafe>', 'credential(servsafe)'],
    ['<!OSHA 10> or <!OSHA 30>', 'any(credential(osha-10), credential(osha-30))'],
    ['<!PMP> or <!PRINCE2> certification', 'any(credential(pmp), credential(prince2))'],
    ['<!CISSP>, <!CISM>, or similar certification', 'any(credential(cissp), credential(cism))'],
    ['Certifications such as <!CISSP> or <!CISM>', 'any(credential(cissp), credential(cism))'],
    ['One of the following certifications: <!CEH>, <!OSCP>, <!GPEN>', 'any(credential(ceh), credential(oscp), credential(gpen))'],
    ['Licensure in the State of Ohio as a dental hygienist', 'credential(dental hygienist)'],
    ['A valid forklift licence', 'credential(forklift licence)'],
    ['Forklift certification or willingness to get one', 'credential(Forklift certification)'],
    ['Current Gas Safe registration', 'credential(Gas Safe registration)'],
    ['Current NMC registration', 'credential(NMC registration)'],
    ['Registered with the NMC', 'credential(Registered with the NMC)'],
    ['Must be HCPC registered', 'credential(HCPC registered)'],
    ['Licensed electrician', 'credential(Licensed electrician)'],
    ['Journeyman plumber license', 'credential(Journeyman plumber license)'],
    ["State teacher's certificate", "credential(teacher's certificate)"],
    ['Teaching certification in special education', 'credential(Teaching certification)'],
    ['A real estate license', 'credential(real estate license)'],
    ['Admitted to the bar', 'credential(Admitted to the bar)'],
    ['Certified nursing assistant', 'credential(Certified nursing assistant)'],
    ['Certified Public Accountant (<!CPA>)', 'credential(cpa)'],
    ['Medication technician certificate', 'credential(Medication technician certificate)'],
    ['Food handler certificate within 30 days of hire', 'credential(Food handler certificate)'],
    ['SIA door supervisor licence', 'credential(SIA door supervisor licence)'],
    ['Certified in CPR', 'credential(CPR)'],
    ['EPA 608 certification', 'credential(EPA 608 certification)'],
    ['ISO 9001 lead auditor certificate', 'credential(ISO 9001 lead auditor certificate)'],
    ['Valid Class B <!CDL> with <!passenger endorsement>', 'all(credential(cdl), credential(passenger-endorsement))'],
    ["Valid Class B commercial driver's license", "credential(Class B commercial driver's license)"],
    ["Class A or Class B driver's license", "any(credential(Class A driver's license), credential(Class B driver's license))"],
    ["Class B <!driver's license> with <!CPR>", "all(credential(Class B driver's license), credential(cpr))"],
    ['<!forklift certificate> or ability to be <!forklift certificate> holder within <?3 months>', 'credential(forklift-certificate)'],
    ['Harbour Fire II and <!EMT-B> certifications', 'all(credential(Fire II certifications), credential(emt-b))'],
    ['Class A or Class B license', 'any(credential(Class A license), credential(Class B license))'],
  ])('%s', (sentence, ...trees) => {
    expect(treesOf(sentence)).toEqual(trees)
  })
})

describe('no licence asked for by name', () => {
  test.each([
    'All required licences and certifications',
    'Relevant certifications are a plus',
    'Professional certification preferred',
    'Working towards certification',
    'We are an ISO certified company',
    'Paid certification fees',
    'You will manage software licences',
    'licence renewals',
    'Must be certified',
    'Company registration number',
    'Handle voter registration',
    'gift card programs',
    'registered address',
    'a registered charity',
    'Certified mail',
    'Therefore certification is needed',
  ])('%s', (sentence) => {
    expect(treesOf(sentence).filter((tree) => /credential/.test(tree))).toEqual([])
  })
})

test.each([
  ['Active North Ridge P&C license', 'P&C license', 'North Ridge P&C license'],
  ['Current Ridgeland RQN licence', 'RQN', 'Ridgeland RQN licence'],
  ['A current clinical RQN licence', 'RQN', 'RQN'],
  ['ERSA Part-9 B1 licence', 'B1 licence', 'ERSA Part-9 B1 licence'],
])('"%s" asks for what the lexicon knows as "%s" by its whole name', (sentence, known, name) => {
  const statement = stretchOf(sentence)
  const span = { start: sentence.indexOf(known), end: sentence.indexOf(known) + known.length }
  const from = statement.tokens.start.indexOf(span.start)
  const to = statement.tokens.end.indexOf(span.end) + 1
  const inside: Finding = { by: 'credential', from, to, criterion: { kind: 'credential', skill: 'known', label: known, ...span } }
  const asked = dropOverlaps(wholeLicences([inside, ...credential.find(statement)], statement))
  expect(
    asked.map(({ criterion }) => 'start' in criterion && [sentence.slice(criterion.start, criterion.end), showCriterion(criterion)]),
  ).toEqual([[name, 'credential(known)']])
})

test.each([
  ['<?Kilnman ZIC> (barge) or Rowmaster endorsement', 'any(credential(Kilnman ZIC endorsement), credential(Rowmaster endorsement))'],
  ['Gas Fitter (domestic) or Pipefitter certificate', 'any(credential(Gas Fitter certificate), credential(Pipefitter certificate))'],
  ['Valid ZIC (barge) or RIV endorsement', 'any(credential(ZIC endorsement), credential(RIV endorsement))'],
])('a bracket that says more of a licence parts no list: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
