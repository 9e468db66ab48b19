import { describe, expect, test } from 'vitest'
import { eligibility } from '../../../lib/analyze/recognizers/eligibility.ts'
import { findIn } from '../sentences.ts'

describe('what one must be, be allowed or be ready to do', () => {
  test.each([
    ['You are authorized to work in Canada', ['authorized to work → work-authorization']],
    ['Right to work in the UK', ['Right to work → work-authorization']],
    ['We cannot offer visa sponsorship', ['visa sponsorship → work-authorization']],
    ['US citizenship is required', ['citizenship → citizenship']],
    ['Active TS/SCI clearance', ['TS/SCI clearance → clearance']],
    ["Valid driver's license", ["driver's license → driving-licence"]],
    ['A UK Citizen with a kiln', ['Citizen → citizenship']],
    ['Full UK driving licence', ['driving licence → driving-licence']],
    ['An open driver licence', ['driver licence → driving-licence']],
    ['Explains kilns in person and by phone', []],
    ['Explains kilns in writing and in person', []],
    ['Tests of onsite wastewater', []],
    ['Lives within 30 miles of Zell Springs', ['Lives within 30 miles of Zell Springs → on-site']],
    ['Knows the kilns of North Lift', []],
    ['Three days in person and two at home', ['in person → on-site']],
    ['A clean licence and a van', ['clean licence → driving-licence']],
    ['A UK national or with ILR', ['UK national or with ILR → work-authorization']],
    ['An EU/EEA passport', ['EU/EEA passport → work-authorization']],
    ['Already on Stamp 1G', ['Stamp 1G → work-authorization']],
    ['H-1B transfers', ['H-1B → work-authorization']],
    ['NPPV3 vetting', ['NPPV3 → clearance']],
    ['Pass a background check', ['background check → background-check']],
    ['Pre-employment drug screen', ['Pre-employment drug screen → background-check']],
    ['Willing to travel up to 30 %', ['travel → travel']],
    ['EU passport or settled status', ['EU passport or settled status → work-authorization']],
    ['Travel - about 15%', ['Travel → travel']],
    ['Willingness to relocate', ['relocate → relocation']],
    ['Work on-site four days a week', ['on-site → on-site']],
    ['Must be 18 or older', ['Must be 18 or older → age']],
    ['At least 21 years of age', ['At least 21 years of age → age']],
    ['Able to lift 25 kg and stand for long hours', ['lift 25 kg and stand for → physical']],
    ['Must lift patients', ['lift → physical']],
    ['Ability to lift crates', ['lift → physical']],
  ])('%s', (sentence, found) => {
    expect(findIn(eligibility, sentence)).toEqual(found)
  })
})

describe('words that look like it', () => {
  test.each([
    'Knowledge of lifting tackle and climbing walls',
    'Current aerial lift card',
    'Patient lift training',
    'Tail lift ticket',
    'Ceiling lift experience',
    'Experience in the travel industry',
    'A background in kilns, ferries or travel',
    'Worked for a bank, or in travel or lodging',
    'Has sold stalls, fairs or sponsorship',
    'arrange travel for managers',
    'travel insurance products',
    'citizen services',
    'senior citizens',
    'a relocation package',
    'an outstanding academic standing record',
    'good standing with the bar',
    'on-site SEO',
    'customs clearance',
    'Experience with Citizen, Ferry or Moss machines',
    'Citizen and Moss sliding lathes',
    'conduit bending and tree climbing',
  ])('%s', (sentence) => {
    expect(findIn(eligibility, sentence)).toEqual([])
  })
})
