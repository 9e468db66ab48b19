import { expect, test } from 'vitest'
import { treesOf } from '../sentences.ts'

test.each([
  ['Experience with <Zed> or <Quill> <Ledgers>', 'any(zed, all(quill, ledgers))'],
  ['<?Alba Brook> or <Google> Harbour Pilot', "any('Alba Brook', google)"],
  ['Work in a <bakery> or <law> firm', 'any(bakery, law)'],
  ['Exposure to late night river <ferry> traffic or <canal> locks', 'any(ferry, canal)'],
  ['Experience with hand tools or power tools safely, <filing>', "all(any('hand tools', 'power tools'), filing)"],
  ['Uses <hand tools> or power tools safely', "any(hand-tools, 'power tools')"],
  ['Teaching <Fractions>, Advanced Sums or Early Reading', "any(fractions, 'Advanced Sums', 'Early Reading')"],
  ['Experience in early years, infant or <special education>', "any('early years', 'infant', special-education)"],
  ["Experience in women's or <?junior football>", "any('women's football', 'junior football')"],
  ['Experience in <?acute>, <?stroke> or bed & breakfast settings', "any('acute', 'stroke', 'bed & breakfast')"],
  ['Two years in right of way or <?title searches>', "any('right of way' 2y, 'title searches' 2y)"],
  ['<QuickBooks> or another <till system>', 'any(quickbooks, till-system)'],
  ['<wiring> or <?roofing> helpful', "any(wiring, 'roofing')"],
  ['<Kafka> or <?Pub/Sub>', "any(kafka, 'Pub/Sub')"],
  ['Valid <!LPN> or <!RN> licence', 'any(credential(lpn), credential(rn))'],
  ["Knowledge of <sick pay> or workers' insurance", "any(sick-pay, 'workers' insurance')"],
  ['Experience in a <?school>, hotel or <?hospital> setting', "any('school', 'hotel', 'hospital')"],
  ['Use of <?kilns> or potting wheels for <glazing>', "all(any('kilns', 'potting wheels'), glazing)"],
  ['<Zed>, <Quill> or <comparable mill record>', "any(zed, quill, 'mill record')"],
  ['1+ year med/surg, <telemetry> or <step-down> experience', "any('med/surg' 1y, telemetry 1y, step-down 1y)"],
  ['Has <?written Zibbel or Quux rules>', "any('Zibbel', 'Quux')"],
  ['Experience with <Zed>, <Quill> or <Moss> <*ERP>', 'any(zed, quill, moss)'],
  ['Experience in K-12 or <higher education>', "any('K-12', higher-education)"],
  ['Has used wire <EDM> or sinker <EDM>', 'any(edm, edm)'],
  ['Knowledge of contract, <employment> or <?company law>', "any('contract law', employment, 'company law')"],
  ['Experience with <?credit>, market or <operational risk>', "any('credit risk', 'market risk', operational-risk)"],
  ['Must have a van or <!motorcycle licence>', 'any(credential(van licence), credential(motorcycle-licence))'],
  ['<?Operation of looms> or hand presses', "any('looms', 'hand presses')"],
  ['Use of <Zed> or <Quill>', 'any(zed, quill)'],
  ["Experience with Zibbel's, <Quill> or <Moss>", "any('Zibbel's', quill, moss)"],
  ['<MIG> or <plasma cutting> exposure', 'any(mig, plasma-cutting)'],
  ['Knowledge of cHOP or <Quill> ledger boards', "any('cHOP', quill)"],
  ['Schemes such as Zibbel Inc. or Quux Together', "any('Zibbel Inc.', 'Quux Together')"],
  ['Experience in <roofing> or a <harbour> <police> unit', 'any(roofing, all(harbour, police))'],
  ['Experience in <roofing> or <harbour> <policing>', "any(roofing, 'harbour policing')"],
  ['Gained with a grower, broker or <seed management> company', "any('grower', 'broker', seed-management)"],
  ['Two years in a <filing> role within a bakery, dairy or <mill>', "all(filing 2y, any('bakery', 'dairy', mill))"],
  ['Use of <Zed>, Quill or PASS for <weighing>', "all(any(zed, 'Quill', 'PASS'), weighing)"],
  ['You have taught pottery, weaving or lacemaking to adults', "any('pottery', 'weaving', 'lacemaking')"],
  ['You have <?led or built> harbours', "'led or built'"],
  ['Emergency Department or <dialysis> experience', "any('Emergency Department', dialysis)"],
  ['Competent user of Zibbel, <Quill> or <Moss>', "any('Zibbel', quill, moss)"],
  ['Knowledge of ropes, pulleys or other lifting tackle', "any('ropes', 'pulleys', 'lifting tackle')"],
  [
    'Has worked with <Quill> or another <?ferry/canal package> (<Zibbel>, <Moss> etc.)',
    "any(quill, ferry, all('canal package', any(zibbel, moss)))",
  ],
  ['Used <Quill>, Moss or <?Zibbel for ledgers>', "any(quill, 'Moss', 'Zibbel')"],
  ['<?Skilled in lime, slate> or <thatch>', "any('lime', 'slate', thatch)"],
  ['Use of hand or <power tools>', "any('hand tools', power-tools)"],
  ['Able to <plane> by hand or on a bench', 'plane'],
  ['Knows <Zed>, Quill or some other loom', "any(zed, 'Quill')"],
  ['XQP or <!ZZQP> credential', 'any(credential(XQP), credential(zzqp))'],
  ['Software such as <?Zibbel> Plus, <Quux> or <?TBC/III>', "any('Zibbel Plus', quux, 'TBC/III')"],
  ['Experience with <Quill>, plus <Zed> or <Moss>', 'all(quill, any(zed, moss))'],
  ['Trained to <?NSB D4.5>, E2.1 or <?Zibbel>', "any('NSB D4.5', 'E2.1', 'Zibbel')"],
  ['Experience in the voluntary, public or <?private sector>', "any('voluntary sector', 'public sector', 'private sector')"],
  ['Work for a <ferry> line or a third sector setting', "any(ferry, 'third sector')"],
  ["Work in a <?Q-R child care> program, court clerk's office or <law> firm", "any('Q-R child care', 'court clerk's office', law)"],
  ['Can read a Zibbel or Quux report without falling asleep', "any('Zibbel', 'Quux')"],
  ['Trained in <Zibbel> or Quux <weaving>', "all(any(zibbel, 'Quux'), weaving)"],
  ['<?ferry tides> or PXQ <gauges>', "any('ferry tides', gauges)"],
  ['Experience of <caravans>, ideally in an IT or brewing firm', "all(caravans, any('IT'?, 'brewing firm'?))"],
  ['<weaving>, preferably with a lock or mill wheel', "all(weaving, any('lock'?, 'mill wheel'?))"],
  ['<weaving>, ideally with a focus or component on <dyes>', 'all(weaving, dyes?)'],
  ['Worked in the <?peat or oil and gas industry>', "any('peat', 'oil and gas')"],
  ['Experience in food and drink or <weaving> settings', "any('food and drink', weaving)"],
  ['Experience with people aged 4 to 7 in a school or care home', "any('school', 'care home')"],
  ['Able to stand all day in a kitchen or bar', 'other'],
  ['Published work or <open source> contributions in <tides>', "all(any('Published work', open-source), tides)"],
  ['Able to use a nail gun, circular saw or router', "any('nail gun', 'circular saw', 'router')"],
  ['Experience with <drones>, <?whether fixed-wing> or multirotor', "any(drones, 'fixed-wing', 'multirotor')"],
  ['<?Zib / Quux / Moss welding>', "any('Zib', quux, 'Moss welding')"],
  ['<?Zibbel 50 / 200>', "'Zibbel 50 / 200'"],
  ['<?Client / server> work', "'Client / server'"],
  ['Current, valid Ridgeland <!RN license> or <!compact license>', 'any(credential(rn-license), credential(compact-license))'],
  ['Production or <mending> experience', "any('Production', mending)"],
  ['Two years in right of way purchase, <surveying> or <levelling>', "any('right of way purchase' 2y, surveying 2y, levelling 2y)"],
])('a member is called by all of its words and no others: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Class 1 or 2 HGV licence', 'any(credential(Class 1 HGV licence), credential(Class 2 HGV licence))'],
  [
    'Grade 1, 2 or 3 electrical licence',
    'any(credential(Grade 1 electrical licence), credential(Grade 2 electrical licence), credential(Grade 3 electrical licence))',
  ],
  [
    "Valid Class A or B commercial driver's license",
    "any(credential(Class A commercial driver's license), credential(Class B commercial driver's license))",
  ],
  ['<?Tier 1> or 2 experience', "any('Tier 1', 'Tier 2')"],
  ['<?Tier 1>/2 experience', "any('Tier 1', 'Tier 2')"],
  ['Level 2 or 3 of the car park', 'other'],
  ['<forklift>, scissor lift or <!boom lift certification>', "any(forklift, 'scissor lift', credential(boom-lift-certification))"],
])('numbers and letters share what stands around them: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Able to <?operate a lathe, planer or band saw>', "any('lathe', 'planer', 'band saw')"],
  ['Has <?repaired bicycles or scooters for charities>', "any('bicycles', 'scooters')"],
  ['Experience <?haggling with hauliers or landlords>', "any('haggling with hauliers', 'haggling with landlords')"],
  ['Able to <?design boards using Zed>, <Quill> or Moss', "all('design boards', any('Zed', quill, 'Moss'))"],
  ['Experience <?caring for adults with asthma, gout> or <palsy>', "all('caring for adults', any('asthma', 'gout', palsy))"],
  ['Able to <?repair or replace brakes, clutches or tyres>', "any('brakes', 'clutches', 'tyres')"],
  ['Experience with <?hill farms, dairies> or <mills>', "any('hill farms', 'dairies', mills)"],
  ['Able to <?work in noise or dust>', "'work in noise or dust'"],
  ['Knows how to prevent or <?resolve conflicts>', "'resolve conflicts'"],
  ['Able to <?read or write code>', "'read or write code'"],
])('what is found as one and what is done with it: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Able to <?work alone or in a team>', "'work alone or in a team'"],
  ['Availability for nights, weekends or on-call work', 'other'],
  ['Ability to meet tight or <?conflicting deadlines>', "'conflicting deadlines'"],
  ['Good at <explaining complex> or technical matters', 'explaining-complex'],
  ['Able to join on a full-time or part-time basis', 'other'],
  ['Able to work from our Ghent or Bruges office', 'other'],
  ['Able to <?decide fast under strain and without guidance> or help', "'decide fast under strain and without guidance'"],
  ['<filing>, and the ability to stand at a bench or potting wheel', 'filing'],
])('no alternatives to know: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  [
    'Two years in a <reporting>, <?insight> or <pricing> role, and you like <typing>',
    "all(any(reporting 2y, 'insight' 2y, pricing 2y), typing)",
  ],
  ['<Excel>, and of <?Quill> or another database', "all(excel, 'Quill')"],
  ['<Excel> and tables or <VBA>', "all(excel, any('tables', vba))"],
  ['One of the following <*till systems> after training: <Zed>, <Quill>', 'any(zed, quill)'],
  ['Experience of <?selling caravans>, awnings or tents to <campers>', "all(any('selling caravans', 'awnings', 'tents'), campers)"],
  ['Experience in the sale or rental of <caravans>', 'caravans'],
  ['Experience working in or with <towns>', 'towns'],
  ['<QuickBooks> or a comparable CMMS', "any(quickbooks, 'CMMS')"],
  ['<Java> or .<NET> on the back end', 'any(java, net)'],
  ['<upholstery>, <joinery> or <French> polishing', 'any(upholstery, joinery)'],
  ['One of these <!rigging certifications> within a year: <?Zibbel>, <?Quux>', "any('Zibbel', 'Quux')"],
  ['Work as a <crier>, <ringer> or in a similar capacity', 'any(crier, ringer)'],
  ['Award in <golf>, croquet or bowls', "any(golf, 'croquet', 'bowls')"],
  ['<filming> or <*hosts> (<Zed>)', 'any(filming, hosts, zed)'],
  ['Knowledge of <tax> law, <audit> or <tax> <valuation>', "any(tax, audit, 'tax valuation')"],
  ['Use of a <till> (<Zed>, <Quill> or the like) and a <ledger>', 'all(till, any(zed, quill), ledger)'],
  ['<Zed>, <Quill> or similar, preferably with <moss>', 'all(any(zed, quill), moss?)'],
  ['<till> or <?booking platform> such as <Zed> or <Quill>', "any(till, 'booking platform', zed, quill)"],
  ['<Zed> or other <?booking platforms> such as <Quill>', 'any(zed, quill)'],
  [
    'Two years of <weaving> in a <?red>, <?green> or <?blue mill>; or a diploma with one year',
    "all(any(weaving 2y, all(vocational, 1y)), any('red mill', 'green', 'blue mill'))",
  ],
  ['<?Red Bell Carpenter> or R.L. <?Harbour Mark>', "any('Red Bell Carpenter', 'Harbour Mark')"],
  ['Worked in <roofing> in the R.L. <Zed> or <Quill>', 'all(roofing, any(zed, quill))'],
])('where lists begin and end: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
