import { expect, test } from 'vitest'
import { withNoun } from '../../../lib/analyze/refiners/alternatives/with-noun.ts'
import { spanOf } from '../../../lib/analyze/stretch.ts'
import type { SkillKind } from '../../../lib/model/skill.ts'
import { stretchOf, treesOf } from '../sentences.ts'

test.each([
  ['<?hardware> or <?software support>', "any('hardware support', 'software support')"],
  ['Experience with <?shoe> or <?leather repair>', "any('shoe repair', 'leather repair')"],
  ['<?soil>, <?water> or <?air sampling>', "any('soil sampling', 'water sampling', 'air sampling')"],
  ['Experience in <?steel> or <timber framing>', "any('steel framing', timber-framing)"],
  ['Worked in <?bus, coach or truck driving>', "any('bus driving', 'coach driving', 'truck driving')"],
  ['<inpatient> or <outpatient coding>', 'any(inpatient, outpatient-coding)'],
  ['Experience w/ <?elderly>, <?rural> or <?tribal populations>', "any('elderly populations', 'rural populations', 'tribal populations')"],
  ['Experience in <?residential> or <?community> work', "any('residential work', 'community work')"],
  ['<?social> or <?outreach> work', "any('social work', 'outreach work')"],
  ['Experience in public or <large-company purchasing>', "any('public purchasing', large-company-purchasing)"],
  ['Experience in public or <multi-site catering>', "any('public catering', multi-site-catering)"],
  ['Experience in <?residential> or <light-commercial roofing>', "any('residential roofing', light-commercial-roofing)"],
  ['Experience in <?rural> or <small-scale farming>', "any('rural farming', small-scale-farming)"],
  ['Experience in <?fabric> or <heavy-duty repair>', "any('fabric repair', heavy-duty-repair)"],
  ['Knowledge of <?contract> or <cross-border law>', "any('contract law', cross-border-law)"],
])('what is done is said once and meant of each: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['<?recruitment> or <?benefits administration>', "any('recruitment', 'benefits administration')"],
  ['<?Zibbel> or <web development>', "any('Zibbel', web-development)"],
  ['<?knitting> or <?machine sewing>', "any('knitting', 'machine sewing')"],
  [
    '<?budget>, <?contract administration>, <auditing> or <?systems analysis>',
    "any('budget', 'contract administration', auditing, 'systems analysis')",
  ],
  ['Experience of <?Zibbel> or <?community> work', "any('Zibbel', 'community work')"],
  ['Experience in <?Zibbel> or <large-company purchasing>', "any('Zibbel', large-company-purchasing)"],
  ['Experience in <?logistics> or <large-company purchasing>', "any('logistics', large-company-purchasing)"],
  ['Experience in <?carpentry> or <large-scale planning>', "any('carpentry', large-scale-planning)"],
  ['Experience in <?roofing> or <high-rise glazing>', "any('roofing', high-rise-glazing)"],
])('what is a name or work by itself shares no noun: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Two years as a <?pastry>, <?grill> or <?banquet chef>', "any('pastry chef' 2y, 'grill chef' 2y, 'banquet chef' 2y)"],
  ['One year as a dock, yard or <?barge supervisor>', "any('dock supervisor' 1y, 'yard supervisor' 1y, 'barge supervisor' 1y)"],
  ['Worked as a <?bus> or <?heavy equipment mechanic>', "any('bus mechanic', 'heavy equipment mechanic')"],
  ['<?Freelance> or <?official reporter>', "any('Freelance reporter', 'official reporter')"],
  ['Time spent in the <?pump> or <?turbine room>', "any('pump room', 'turbine room')"],
  ['Experience with <?survey> or <?ballot data>', "any('survey data', 'ballot data')"],
  ['Use of <?routing>, <?dispatch> or <?mapping software>', "any('routing software', 'dispatch software', 'mapping software')"],
  ['Use of <?floor> or <?window cleaning equipment>', "any('floor cleaning equipment', 'window cleaning equipment')"],
  ['Knowledge of <?hiking>, <?camping> or <?climbing gear>', "any('hiking gear', 'camping gear', 'climbing gear')"],
  ['Worked as a <forklift> or <?crane mechanic>', "any(forklift, 'crane mechanic')"],
  ['Work as a <?real estate> or <?tax attorney>', "any('real estate attorney', 'tax attorney')"],
  ['Time in a <?sheet metal> or <?machine shop>', "any('sheet metal shop', 'machine shop')"],
  ['Worked as a <?loan officer>, <?branch> or <?vault clerk>', "any('loan officer', 'branch clerk', 'vault clerk')"],
  ['Use of <?tide> or <?pilotage software>, e.g. <Zed>, <Moss>', "any('tide software', 'pilotage software', zed, moss)"],
  ['Use of tide or pilotage software (<Zed>, <Moss> or the like)', "any('tide software', 'pilotage software', zed, moss)"],
  ['Time in a <?locked ward> or <?high-risk> setting', "any('locked ward', 'high-risk setting')"],
  ['Work in a <?fast-paced> or <?high-volume> environment', "any('fast-paced environment', 'high-volume environment')"],
  ['Time on a barge, <drift> vessel or <ferry>', "any('barge', drift, ferry)"],
  ['Experience in <?residential> or <?back-yard pruning>', "any('residential pruning', 'back-yard pruning')"],
  ['Knowledge of <?pond> or <?ditch restoration>', "any('pond restoration', 'ditch restoration')"],
  ['Experience in <?statutory> or <?voluntary bodies>', "any('statutory bodies', 'voluntary bodies')"],
  ['Worked as an Event or <?Volunteer Coordinator>', "any('Event Coordinator', 'Volunteer Coordinator')"],
  ['Worked as a <?Bus>, <?Tram> or <?Crane Mechanic>', "any('Bus Mechanic', 'Tram Mechanic', 'Crane Mechanic')"],
  ['Experience with <?charter> or <?magnet schools>', "any('charter schools', 'magnet schools')"],
  ['Care of <?cardiac> or <?stroke patients>', "any('cardiac patients', 'stroke patients')"],
  ['Prior <?supervisory> or lead work', "any('supervisory work', 'lead work')"],
  ['One year of <?paid weaving> or <dyeing> experience', "any('weaving' 1y, dyeing 1y)"],
  ['A course in <?qualitative> or <?mineral analysis>', "any('qualitative analysis', 'mineral analysis')"],
])('what people, places and tools are is said once and meant of each: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  ['Experience as a <?teller> or <?loan officer>', "any('teller', 'loan officer')"],
  ['Worked in a <?hospital> or <?dental clinic>', "any('hospital', 'dental clinic')"],
  ['Worked for a <?town> or a <?salvage company>', "any('town', 'salvage company')"],
  ['Time on a <?tug> or <?fishing vessel>', "any('tug', 'fishing vessel')"],
  ['Worked in a <?bakery> or <?call center>', "any('bakery', 'call center')"],
  ['Experience in <haulage> or <?body shop> work', "any(haulage, 'body shop')"],
  ['Use of <?Zibbel> or <?mapping software>', "any('Zibbel', 'mapping software')"],
  ['Use of <Quill> or <?mapping software>', "any(quill, 'mapping software')"],
  ['Use of <?ledgers> or <?mapping software>', "any('ledgers', 'mapping software')"],
  ['<?repairing> or <?maintaining equipment>', "any('repairing', 'maintaining equipment')"],
  ['Work in a <?shared> or <?open-plan> environment', "any('shared', 'open-plan')"],
  ['Worked as a <Zed> or <?Harbour Operator>', "any(zed, 'Harbour Operator')"],
  ['Worked as an <?XQA> or <?Harbour Operator>', "any('XQA', 'Harbour Operator')"],
  ['Experience with <?paid search> or <dyeing>', "any('paid search', dyeing)"],
  ['Time in a <?quarry> or <?cement plant>', "any('quarry', 'cement plant')"],
  ['Use of a <?till> or <?booking system>', "any('till', 'booking system')"],
  ['Use of an <?oven> or <?dough mixer>', "any('oven', 'dough mixer')"],
  ['Work as a <?scrum master> or <?product owner>', "any('scrum master', 'product owner')"],
  ['Time in a <?foundry> or <?machine shop>', "any('foundry', 'machine shop')"],
  ['Time in a <?group home> or <?harbor clinic>', "any('group home', 'harbor clinic')"],
  ['Work as a <?barista> or <?shift supervisor>', "any('barista', 'shift supervisor')"],
  ['Interest in <dentistry>, <?rehab> or <?feline nursing>', "any(dentistry, 'rehab', 'feline nursing')"],
  ['<?cleaning> or <?building of sewers>', "any('cleaning', 'building of sewers')"],
  ['Knowledge of <?journalism> or <?technical writing>', "any('journalism', 'technical writing')"],
])('what is such a person, place or tool itself shares no noun: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

/** What a known first word is called before "or" and two more, with the skill it is of; `known` is what else the lexicon knows. */
function called(text: string, kind: SkillKind, known?: string): string {
  const statement = stretchOf(text)
  const skill = (label: string) => ({ id: label.toLowerCase().replace(' ', '-'), label, kind, up: [] })
  const lexicon = { skill: () => skill('zib'), resolve: (words: string) => (words === known ? skill(words) : undefined) }
  const from = statement.tokens.lower.indexOf('or') - 1
  const parts = [
    { from, to: from + 1 },
    { from: from + 2, to: from + 4 },
  ]
  const criterion = { kind: 'skill' as const, skill: 'zib', label: 'Zib', ...spanOf(statement, from, from + 1) }
  const [found] = withNoun(statement, parts, 0, [{ by: 'skill', from, to: from + 1, criterion }], lexicon)
  return found?.criterion.kind === 'skill' ? `${found.criterion.label} (${found.criterion.skill})` : ''
}

test.each([
  ['as a crane or bus mechanic', 'method', undefined, 'crane mechanic (zib)'],
  ['as an independent or court interpreter', 'soft', undefined, 'independent interpreter (null)'],
  ['as a supervisory or lead worker', 'soft', undefined, 'supervisory worker (zib)'],
  ['payroll or mapping software', 'domain', 'payroll software', 'payroll software (payroll-software)'],
  ['payroll or mapping software', 'domain', undefined, 'payroll software (zib)'],
  ['farming or mapping software', 'group', undefined, 'Zib (zib)'],
  ['in a retail or body shop', 'group', undefined, 'retail shop (zib)'],
  ['retail or body shop', 'group', undefined, 'Zib (zib)'],
  ['as a java or web developer', 'language', undefined, 'Zib (zib)'],
  ['Java or web developer', 'method', undefined, 'Java developer (zib)'],
  ['as a Java or web developer', 'method', undefined, 'Zib (zib)'],
  ['agricultural or rural deeds', 'domain', undefined, 'agricultural deeds (zib)'],
  ['flatbed or step deck', 'method', undefined, 'Zib (zib)'],
  ['teller or loan officer', 'method', undefined, 'Zib (zib)'],
] as const)('what is known is called whole where it is no name of its own: %s', (text, kind, known, name) => {
  expect(called(text, kind, known)).toBe(name)
})

test.each([
  [
    'A <?pesticide> or <!herbicide applicator license>',
    'any(credential(pesticide applicator license), credential(herbicide-applicator-license))',
  ],
  ['A boiler or <!chiller operator permit>', 'any(credential(boiler operator permit), credential(chiller-operator-permit))'],
  ['A <?winch> or <!tower crane ticket>', "any('winch', credential(tower-crane-ticket))"],
  ['A <?teller> or <!pawn broker license>', "any('teller', credential(pawn-broker-license))"],
])('a paper is for whoever does it with the one or the other: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})

test.each([
  [
    'Two years in the care of exotic or farm animals',
    "all(2y of care of exotic or farm animals, any('exotic animals' 2y, 'farm animals' 2y))",
  ],
  [
    'One year in the upkeep of historic or listed buildings',
    "all(1y of upkeep of historic or listed buildings, any('historic buildings' 1y, 'listed buildings' 1y))",
  ],
  ['Experience in the care of exotic or <non-domestic animals>', "any('exotic animals', non-domestic-animals)"],
  ['Experience in the breeding of draught or riding horses', "any('draught horses', 'riding horses')"],
  ['Experience in the restoration of wooden or metal boats', "any('wooden boats', 'metal boats')"],
  ['Experience with diesel or electric trains', "any('diesel trains', 'electric trains')"],
  ['Experience with exotic or <farm animals>', "any('exotic animals', farm-animals)"],
  ['Experience with guide or hearing dogs', "any('guide dogs', 'hearing dogs')"],
  ['Experience with wild or cage birds', "any('wild birds', 'cage birds')"],
  ['Experience with indoor or bedding plants', "any('indoor plants', 'bedding plants')"],
  ['Knowledge of cats or dogs', "any('cats', 'dogs')"],
  ['Experience in kennels or guide dogs', "any('kennels', 'guide dogs')"],
  ['Experience with sheep or farm animals', "any('sheep', 'farm animals')"],
  ['Experience with cats or farm animals', "any('cats', 'farm animals')"],
  ['Experience with Zibbel or diesel engines', "any('Zibbel', 'diesel engines')"],
  ['Experience with large or small animals', 'other'],
  ['Take care of mornings or evenings', 'other'],
])('what is cared for or mended is told of each: %s', (sentence, tree) => {
  expect(treesOf(sentence)).toEqual([tree])
})
