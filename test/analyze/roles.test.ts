import { describe, expect, it } from 'vitest'
import type { Role } from '../../lib/model/statement.ts'
import { lastRole, statementsOf } from './read.ts'

const alone: Readonly<Partial<Record<Role, readonly string[]>>> = {
  required: [
    '3-6 Yrs',
    'Notice period: immediate to 20 days only',
    'Mandatory weekend shifts while the hops are picked.',
    'Any combination of schooling and training that would teach the knowledge asked for is qualifying.',
    'The right person is patient and does not need to be reminded of the hour.',
    'Hollow Ferries is looking for careful, punctual deckhands.',
    'You will have sailed before, and it is important that you can swim.',
    'Only applicants with a tower permit can be considered.',
    'We cannot consider anyone without a boat licence.',
    'The post would suit a patient beekeeper.',
    "You will be expected to hold a pilot's certificate.",
    'Two seasons at sea are second nature to you.',
    '6 months of work in a dairy, goats a plus',
    'You: calm hands, warm boots.',
    'A full boat licence and, ideally, some rope work',
    'And are you at home on a ladder?',
    'Minimum education: two years of forestry school',
    'You are a patient and tidy person.',
    'We look for a potter with a light hand and a strong back.',
    "We can't teach tact.",
    'Rangers must pass a thorough medical examination before they are sworn in.',
    'The person hired must live on the island.',
    'Access to reliable transport, as two of the farms have no bus',
    "What we can't teach is patience.",
    'Keepers must have been residents of the valley for a year.',
    'Willingness to work on market days',
    'For the night run we need a second pair of hands, someone who has driven a milk tanker.',
    'Not afraid of geese',
    'Own transport, as the orchard is far from any bus',
    'A sheep shears should not scare you.',
    'Latin; Greek helps.',
    "You don't have to be a chemist, though we would expect you to read a label.",
    'We are seeking a warm, tidy leader to run our three pottery shops.',
    'Can you thatch a roof in the rain?',
    'Would you enjoy counting seals from a small boat?',
    'We need a saddler who can teach as well as stitch.',
    'It is a prerequisite that the glazier holds a tower permit.',
    'Candidates must hold a forklift licence.',
    'Sie haben eine abgeschlossene Ausbildung als Gärtner.',
    'Vous avez deux ans d’expérience en menuiserie.',
    'Permis de conduire indispensable',
    'A strong foundation in anatomy is paramount.',
    'Experience in wound care is required.',
    '5+ years of experience in retail banking',
    'Experience: 3-6 years',
    "Bachelor's degree in civil engineering or a related field",
    'Strong communication skills',
    'High school diploma or GED',
    'You have a good eye for colour and three years behind a bar.',
    'We are looking for drivers with a clean record.',
    'The ideal candidate is patient, tidy and quick.',
    'Ability to lift up to 25 kg',
    'Fluent in Dutch and English',
    'Must be authorized to work in Canada.',
    'Hands-on experience with lathes, ideally CNC',
    'Self-motivated and able to work alone',
    'Working knowledge of lathes; milling experience preferred',
    "Bachelor's degree required, Master's degree preferred",
    'Experience with payroll (experience with SAP payroll is a plus)',
    'A clean driving record is required; ownership of a van would be an asset',
    'Sound knowledge of hive care; Danish is not required.',
    'We can only employ people who are already allowed to work in Norway.',
    'Strong hive care skills, with Danish or Dutch a plus',
    'Danish (fluent), Dutch is a plus',
    'Good knowledge of hives, Danish a plus',
    'Danish is a must and Faroese is a plus.',
    'Spanish is essential, though Basque is also welcome.',
    "You don't need to be a chemist, but you must be able to read a label.",
    'Two years in a tannery may be substituted for the diploma.',
    'A teaching certificate will be accepted in lieu of the degree.',
    'Must be a resident of the county for at least three months.',
    'Steep ladders hold no terror for you.',
    "Sourdough that won't rise doesn't frighten you.",
    'Night shifts are not new to you.',
    'Applicants must be legally entitled to work in Norway.',
    'We need somebody cheerful who counts fast.',
    'You must live within an hour of the yard, as we launch at night.',
    'You need to already be authorized to work in Canada.',
    'Drivers must not have more than two moving violations.',
  ],
  preferred: [
    'A boat licence is recommended.',
    'A boat licence, although this is not essential',
    "Some rope work won't hurt.",
    'Rope work, if you have it',
    'You might also have a boat licence.',
    'Priority will be given to those with a boat licence.',
    'It helps if you know the harbour.',
    'Rope work is desirable, not essential.',
    'One year in a dairy, bakery or mill preferred',
    'Ideally, you have worked in a mill.',
    'Rope work is where we are heading, so any exposure is great.',
    'Knowing the dye plants of the moor is gold.',
    'Prefer a season with draught horses.',
    'Nice: weaving, dyeing',
    'A level 3 safeguarding course would be fab.',
    'If you have done the first aid course already I will be delighted.',
    'Knowledge of beekeeping is a plus.',
    'Kenntnisse in der Imkerei sind von Vorteil, aber kein Muss.',
    'La connaissance du portugais serait appréciée.',
    'Un permis nacelle est un atout mais pas une obligation.',
    'Familiarity with timber frames is highly valuable.',
    'Experience in a bakery, cafe or shop preferred',
    'A driving licence would be nice to have.',
    'Dentistry software knowledge helpful',
    'Ideally you have worked in a hospital before.',
    'Background in forestry (a plus, but not required)',
    'Preference will be given to applicants with nursing experience.',
    'Spanish is desirable but not essential.',
    'Danish at B1 would be lovely.',
    'Not a must, but a plus: a boat licence',
    'Time in a cheese dairy is of course favourable.',
    'Work in a dye house is considered positive.',
    'We prefer a person with a trade paper in bookbinding',
    'Estonian is handy in our Tartu shop.',
    "It'd be lovely if you had kept bees before.",
    'A summer on a trawler would excite us.',
    'If you can splice rope, brilliant.',
    'Useful: a second language, a boat licence',
    'Consideration will also be given to beekeepers without a diploma.',
    'A boat licence helps.',
    'Exposure to kilns, glazes or 3-D printing is a real advantage.',
    'Knowing how to splice rope puts you at the front of the queue.',
    'Valid licence and own van ideal as you cover three farms',
    'Having baked with rye is a help, not a must.',
    'Some French helps loads at the counter.',
    'A season in a mill would not go amiss.',
    'Knowing the oven controls will make your first week easier.',
  ],
  responsibility: [
    'Keepers II run a lock on rotating shifts and keep the log.',
    'The harbour office is recruiting for a diver, who cleans the hulls.',
    'They also do small repairs on the quay.',
    "You'll ring the bell at noon.",
    'It will be your job to wind the clock.',
    'The jobholder will feed the seals.',
    'We want you to feed the seals.',
    'Your mornings will be spent counting seals.',
    'Every Friday you prepare the boats.',
    'The work consists of sorting, washing and packing herring.',
    'The work: nets, ropes and the early tide.',
    'Grill fish and fry potatoes',
    'You listen, you explain, you fill in the forms, and you make the tea.',
    'Duties are the usual: shear, dip, count.',
    'The Ferry Driver safely operates a chain ferry, greets the passengers and keeps the log.',
    'Job purpose: to keep the lighthouse lit.',
    'About 60% answering letters, 40% sorting seeds',
    'Here is what your week would look like: mornings at the loom, afternoons in the shop.',
    'We are looking for a deckhand to paint and grease the ferry.',
    'Our Ghent office seeks a bookbinder to repair two thousand atlases.',
    'We have an opening at the mill for a fitter who will maintain nine looms.',
    'The aim of this position is to map the peat bogs of the coast.',
    'The cooper will be dedicated to repairing old barrels.',
    'You will run the front desk and greet our guests.',
    'Maintain the delivery vans and keep the logs up to date.',
    'You will match invoices to orders every morning.',
    'Order parts and tools as required',
    'In this role you will plan the shifts of twelve nurses.',
    'Responsible for ordering flour and yeast',
    'Common duties include mopping floors and emptying bins.',
    'The technician repairs pumps and reports to the plant manager.',
    'We are looking for a florist to help us run two shops.',
    'Administers payroll, health benefits, salary reviews and equal employment reports.',
    'Under general supervision, keeps the books of two branches.',
    'Has oversight of the mill and its budget.',
    'To carry children safely between home and school.',
  ],
  offer: [
    'It is represented by the Guild of Ferrymen.',
    'We can offer beginners a year beside our oldest potter.',
    'The deal: 400 a week, a room and all the fish you can eat.',
    'There is room to move into the glaze room later.',
    'Oilskins, boots and a stout stick provided.',
    'Exposure to odors, insects and small spaces',
    'On call one week in four',
    'The work is mostly outdoors, on wet ground.',
    'Wardens at the far hut receive an additional 4 percent.',
    'New hires are normally started at the bottom step of the grade.',
    'Mud, midges and horseflies are part of the job.',
    'First aid training is provided during your first week.',
    'Carving lessons and coaching skills workshops are offered to all employees.',
    'There is a canteen and a sauna.',
    'Everyone gets a share of the profits.',
    'Early starts and early finishes',
    'Tips are shared.',
    'Here you will learn from the best glassblowers of the valley.',
    'This is a unique opportunity to restore a cathedral organ.',
    'The position can be located at any of our farms.',
    'Some travelling is to be expected in spring.',
    'The faculty is offering two PhD stipends in limnology.',
    'There are currently three openings on the night crew.',
    'We offer a competitive salary and four weeks of paid holiday.',
    'Health, dental and vision insurance from day one',
    'The hourly rate is $21 to $25.',
    'Free lunch and a gym membership',
    '20 vacation days and a December shutdown',
    'Uniforms are provided.',
    'You will receive 28 days of annual leave.',
    'This is a full-time, permanent position.',
    'Work is performed in a bakery with exposure to heat and dust.',
    'FLSA Status: Non-Exempt',
  ],
  company: [
    'Us: four potters and a dog.',
    'You would be the fourth cook in the yard, next to two brothers and their aunt.',
    'Our stack: two looms, one dye vat, an old press.',
    'We are a family bakery with forty employees.',
    'Founded in 1952, the firm serves farmers around the world.',
    'Our mission is clean water for everyone.',
    'Acme is a leading supplier of garden tools.',
    'Busy downtown law firm of nine attorneys.',
    'Blue Heron grows apples and pears above the river.',
  ],
  process: [
    'Interview: 2 talks and a trial shift',
    'We ring everybody back within a week.',
    'A trial shift with the crew follows.',
    'Shortlisting will take place in the first week of May.',
    'We will reply within three days.',
    'Please state which boats you have sailed.',
    'Your letter should describe your years at sea.',
    'Recruiters: thanks, but no.',
    'Pick up an application at the harbour office, 12 Main St.',
    'Guidelines for applicants can be found on our pages.',
    'For more information see the pages of the library.',
    'Veterans receive preference points.',
    'Letters, handwritten please, to the mill at the bridge',
    'Drug testing is performed before the first trip.',
    'The post is subject to an enhanced DBS check.',
    'We welcome people from backgrounds that are not well represented in forestry.',
    'Drug testing is required for certain positions only.',
    'Seules les personnes retenues seront contactées.',
    "L'usage du masculin a pour but d'alléger le texte.",
    'Apply by sending your resume to the shop before 3 May.',
    'We are an equal opportunity employer.',
    'All qualified applicants will receive consideration without regard to race, color, religion or age.',
    'Reasonable accommodations are available on request.',
    'Only shortlisted candidates will be contacted for an interview.',
    'The closing date for applications is 12 June.',
    'No agencies, please: we do not accept unsolicited resumes from recruiters.',
    'A background check will be performed.',
    'Applicants must submit proof of their training with the application.',
    'Visits are warmly welcomed; please ring the office.',
    'Interviews for this post will be held in the second week of May.',
    'Informal enquiries may be made to the head baker.',
    'Part time positions are prorated.',
    'Volunteer work is not counted as qualifying experience.',
    'Preference in certification goes to former employees.',
  ],
  other: [
    'There is no need to have a boat.',
    "It doesn't matter whether you have sailed before.",
    'None of this requires a diploma.',
    'A boat is not important.',
    "Don't worry if you have never sailed.",
    'Bookkeepers usually have a diploma in accounting.',
    'Are you bored of the office?',
    'Would you like to work with a crew that sings?',
    'Come and join a winning crew.',
    'Consider a career on the river.',
    'Then this might just be the right move for you.',
    'Are you eager to join a mill that never sleeps?',
    'invites applications for the position of',
    'Which is where you come in.',
    'Tired of baking for machines?',
    'Urgently hiring!',
    'Nobody expects you to know our looms.',
    '(English follows)',
    'Are you looking for a new challenge in forestry?',
    'Are you ready for a job that smells of bread?',
    'Take your next step and be you, with us!',
    "Don't wait, the good shifts go fast!",
    'Class Code: 4410',
    'No PHP needed',
    'A degree is not required.',
    'No prior experience necessary',
    '#LI-Hybrid',
    'Save job',
    'Be one of the first ten applicants!',
    'Back to search results',
    'Are you our next glassblower?',
    "No prior experience with the valley's weather stations is needed.",
  ],
}

describe('assignRoles by the words of a unit alone', () => {
  for (const [role, sentences] of Object.entries(alone))
    it.each(sentences)(`${role}: %s`, (sentence) => {
      expect(
        lastRole(`An opening line that says little of anything at all.\n\n${sentence}\n\nAnother line.`.split('\n\nAnother')[0] ?? ''),
      ).toBe(role)
    })
})

it('reads who may come, or who above all, as asked for also among what is offered and how to apply', () => {
  const amid = (line: string) => statementsOf(`Pay and perks\n- Paid holidays\n\n${line}\n\nHow to apply\nSend us a letter.`).at(2)?.role
  expect(amid('Local applicants only, no relocation.')).toBe('required')
  expect(amid('Immediate joiners or those who can be here within two weeks.')).toBe('required')
  expect(amid('You must be in Iceland already.')).toBe('required')
  expect(amid('Frisian speakers are strongly encouraged to apply.')).toBe('preferred')
  expect(amid('Potters with experience of wood kilns are encouraged to apply.')).toBe('preferred')
  expect(amid('People with disabilities are encouraged to apply.')).toBe('process')
})

describe('assignRoles under headings', () => {
  it.each<[Role, string]>([
    ['required', 'Requirements\n- A love of bread'],
    ['required', "What you'll bring\n- Calm under pressure\n- Write clear notes for the next shift"],
    ['preferred', 'Nice to have\n- Experience with rye'],
    [
      'preferred',
      'Requirements\n- A tidy hand\n\nGood to have, not a deal breaker:\n- Forklift ticket (over 4 t), Working at Heights ticket',
    ],
    ['preferred', 'Requirements\n- A tidy hand\n\nWould catch our eye\n- Experience with rye'],
    ['preferred', 'What you need\nA tidy hand\nYou are here when a foal needs you to\n\nDesirable\nTime with goats'],
    ['preferred', 'What you need\nA tidy hand\n\nwould be sweet\n- time with goats, bees or hens'],
    ['preferred', 'What you need\nA tidy hand\n\nWe would be extra happy with\nthe older diploma\ntime with goats'],
    ['preferred', 'Requirements\n- A tidy hand\n\nUseful but not essential\n- Experience with rye'],
    [
      'preferred',
      'What do you pay?\nTwenty an hour.\n\nWill I work nights?\nOne in five.\n\nAnything that helps my chances?\nA season in a mill.',
    ],
    [
      'required',
      'Will I work nights?\nOne in five.\n\nWhat do you pay?\nTwenty an hour.\n\nSo what do you want from me?\nSteady hands and a van.',
    ],
    ['required', 'What do we ask?\nTen hours a week and a smile.\n\nWho is it for?\nWeavers with a loom of their own.'],
    ['responsibility', 'What success looks like\n- Every oven is cleaned by noon'],
    ['other', "You probably won't enjoy this if\n- You need a big bakery behind you\n- Experience with rye means nothing to you"],
    ['required', 'Requirements\n- A tidy hand\n- No fewer than two seasons of goat milking required'],
    ['required', 'Requirements\n- A tidy hand\n- Ideally ten seasons on the boats, with an absolute minimum of four'],
    ['preferred', 'Requirements\n- A tidy hand\n- Preferably at least four seasons on the boats'],
    ['required', 'Substitution\n- A trade paper and two seasons'],
    ['preferred', 'Highly regarded\n- Experience with rye'],
    ['preferred', 'It would help if you have\n- Experience with rye'],
    ['required', 'Location: Ghent\nExperience: 4-8 years\nPay: 20 an hour\nOpenings: 3\nExperience: 4-8 years'],
    ['preferred', 'Requirements\n- Experience with rye is a plus'],
    ['required', 'Nice to have\n- Spanish\n- You must hold a food licence'],
    ['required', 'Nice to have\n- Spanish\n- Kindness to the ponies is non-negotiable'],
    ['required', 'Requirements\n- A tidy hand\n- Candidates must complete a drug screen before their first day.'],
    ['other', 'Requirements\n- A tidy hand\n- No degree? We have never asked for one.'],
    ['offer', 'Perks\n- Slack, Notion and the latest laptop'],
    ['offer', 'Benefits\n- Ability to work from home'],
    ['responsibility', 'Your tasks\n- The cold room and the cellar'],
    ['company', 'About us\n- Four shops in two towns'],
    ['process', 'Equal opportunity\n- People of every age and background'],
    ['required', 'Dein Profil\n- Freude am Backen'],
    ['responsibility', 'Vos missions\n- Le pain et les croissants'],
  ])('%s: %j', (role, text) => {
    expect(lastRole(text)).toBe(role)
  })

  it('lets a heading it does not know end the section above', () => {
    expect(lastRole('Requirements:\n- Two years of baking\n\n#TeamFlour\n\nWe are a family bakery and we love our town.')).toBe('company')
    expect(lastRole('Requirements:\n- Two years of baking\n\nThe Golden Crust\n\nSince 1950 our shops have served three valleys.')).toBe(
      'company',
    )
  })

  it('keeps a section through the headings inside it', () => {
    expect(lastRole('## Requirements\n### Ovens and mixers\n- Deck ovens, spiral mixers')).toBe('required')
    expect(lastRole('Nice to have\n\nOvens and mixers:\n- Deck ovens, spiral mixers')).toBe('preferred')
  })

  it('gives each item under a line that ends in a colon the role of the line', () => {
    const text = 'The written examination may include questions on the following:\n- Knowledge of roof pitch\n- Ability to read plans'
    expect(lastRole(text)).toBe('process')
  })

  it('reads what a notice of selective certification asks for as asked for', () => {
    const text =
      'SELECTIVE CERTIFICATION\nOnly persons possessing one or more of the following may be considered for some positions:\n- Two seasons of work on cable ferries\n- A valid rope access certificate'
    expect(
      statementsOf(text)
        .slice(-2)
        .map(({ role }) => role),
    ).toEqual(['required', 'required'])
  })

  it('does not let the mark of one clause change the whole', () => {
    expect(lastRole('Requirements\n- Two years with lathes, ideally CNC')).toBe('required')
    expect(lastRole('Requirements\n- A first degree (chemistry preferred)')).toBe('required')
  })

  it('says why', () => {
    const reasons = statementsOf(
      'Requirements\n- Rye\n- Must own a van\n- 3 years of experience in a bakery\n\nTasks\n- Confident use of the oven',
    )
    expect(reasons.map(({ role, reason }) => `${role} by ${reason}`)).toEqual([
      'heading by layout',
      'required by heading',
      'required by marker',
      'required by cue',
      'heading by layout',
      'required by cue',
    ])
  })

  it('finds no requirement where none is', () => {
    const text =
      'About us\nWe are a small studio. Our team loves music.\n\nBenefits\n- Health insurance\n- Free parking\n\nWe are an equal opportunity employer.'
    expect(statementsOf(text).filter(({ role }) => role === 'required' || role === 'preferred')).toEqual([])
  })
})

it('letters in brackets at the ends of a list tell musts from wishes, where the list is marked so', () => {
  const list =
    'Person specification\n- Two years with a pottery (E) A/I\n- Glazing of large tiles (D) A\n- Knowledge of kilns (E) A, I\n- Able to drive a van [D]'
  expect(statementsOf(list).map(({ role }) => role)).toEqual(['heading', 'required', 'preferred', 'required', 'preferred'])
  expect(lastRole('Requirements\n- Two years with a pottery\n- Knowledge of vitamin (D)')).toBe('required')
  const key = list.replace('\n', '\nE = essential, D = desirable\n')
  expect(statementsOf(key)[1]?.role).toBe('other')
  const before = 'Person specification\nE – Two years with a pottery\nD – Glazing of large tiles\nE – Knowledge of kilns'
  expect(statementsOf(before).map(({ role }) => role)).toEqual(['heading', 'required', 'preferred', 'required'])
})

it('a remark in brackets behind the line above items is of all of them', () => {
  const text =
    'Baker\n\n📋 What else (Desirable)\n✔ Experience with rye\n✔ A boat licence\n\n📋 What we need from you (Essential)\n✔ Patience'
  expect(statementsOf(text).map(({ role }) => role)).toEqual(['heading', 'heading', 'preferred', 'preferred', 'heading', 'required'])
})

it('a remark in brackets makes a requirement of what a form asks about, but not of papers to be sent in', () => {
  const form =
    'Night baker\n\nJob type: full-time\nPay: $20 per hour\nOvens: 1 year (Required)\nNight shift (Preferred)\nWork location: in person'
  expect(statementsOf(form).map(({ role }) => role)).toEqual(['heading', 'offer', 'offer', 'required', 'preferred', 'offer'])
  expect(lastRole('How to apply\n\nSend us:\n- Cover letter (required)')).toBe('process')
})

it('between title and text, a place is offered and the name above it is the employer', () => {
  const roles = (head: string) => statementsOf(`${head}\n\nWhat you will do\n- Mend pumps\n- Keep records`).map(({ role }) => role)
  expect(roles('Night Baker\nHollow Oven\nFern Creek, OR 97401').slice(0, 3)).toEqual(['heading', 'company', 'offer'])
  expect(roles('Night Baker\nFern Creek, OR | Denver, CO | JR20417').slice(0, 2)).toEqual(['heading', 'offer'])
  expect(roles('Night Baker\nLarkin Ovens Pvt. Ltd.\n4 - 7 Yrs | ₹ 9-12 Lacs P.A. | Mysuru').slice(0, 3)).toEqual([
    'heading',
    'company',
    'required',
  ])
  expect(roles('Night Baker\nLocation\nFern Creek, OR').slice(0, 2)).toEqual(['heading', 'heading'])
})

it('a line over a list that says how little it is needed makes wishes of the list', () => {
  for (const heading of ['Lovely, but truly not essential', 'Helpful, not required', 'Good to have, but no deal breaker'])
    expect(lastRole(`Requirements\n- Two years with ovens\n- Early riser\n\n${heading}\n- Pastry experience`)).toBe('preferred')
  expect(lastRole('Requirements\n- Good communication is not optional')).toBe('required')
  expect(lastRole("Requirements\n- Two years with ovens\n\nWhat you won't need\n- A white hat")).toBe('other')
})

it('tells wishes by what helps, what would be terrific, and what is no deal breaker', () => {
  const wish = (line: string) => lastRole(`Requirements\n- Two years with ovens\n- Early riser\n- ${line}`)
  expect(wish('Basic sums help you a lot, and German helps as we sell to Bern')).toBe('preferred')
  expect(wish('If you have already baked with rye, spelt or emmer, terrific.')).toBe('preferred')
  expect(wish('Also of interest to us, though none of it is a deal breaker: pastry or ices')).toBe('preferred')
  expect(wish('Calm in a rush and willing to ask for help')).toBe('required')
  expect(lastRole('Requirements\n- Early riser\n\nWOULD BE AN ASSET\n- Knowledge of rye')).toBe('preferred')
})

it('a marker behind examples that nothing has ended speaks of all of them', () => {
  const wish = (line: string) => lastRole(`Requirements\n- Two years with ovens\n- Early riser\n- ${line}`)
  expect(wish('Experience with mixers such as Rondo, Kemper is an advantage')).toBe('preferred')
  expect(wish('Experience with mixers such as Rondo and Kemper, French is an asset')).toBe('required')
  expect(wish('Previous work on a large farm is preferable')).toBe('preferred')
  expect(wish('This post is ideal for someone who thrives on early mornings')).toBe('required')
})

it('who is invited by language is wished for, by anything else only invited', () => {
  expect(lastRole('Requirements\n- Two years with ovens\n- Welsh-speaking candidates are encouraged to apply')).toBe('preferred')
  expect(lastRole('How to apply\n\nSend us a letter.\nVeterans are encouraged to apply.')).toBe('process')
})

it('what a bracket lists does not keep a marker behind it from what stands before', () => {
  expect(lastRole('Requirements\n- Early riser\n- Experience with kilns (Rohde, Skutt) is a plus')).toBe('preferred')
})

it('tells notes on who qualifies how from what is asked for, and what else will do from both', () => {
  const note = (line: string) => lastRole(`Requirements\n1. Two years with ovens.\n2. A van.\n\nNotes\n1. ${line}`)
  expect(note('Applicants qualifying under Requirement #2 must enter the number of the van.')).toBe('process')
  expect(note('Experience limited to selling bread does not meet the requirement.')).toBe('process')
  expect(note('Only persons possessing this will be considered for those posts.')).toBe('process')
  expect(note('Completion of a course in baking may be substituted for one year of the experience.')).toBe('required')
  expect(lastRole('Baker II\n\nDefinition\nBaker II differs from Baker I in that the latter sweeps the floor.')).toBe('other')
  expect(lastRole('Baker II\n\nDefinition\nPositions in this class are found in the houses by the lake.')).toBe('other')
})
