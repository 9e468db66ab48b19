import { describe, expect, it } from 'vitest'
import { isGlued } from '../../../lib/analyze/repair/glued.ts'
import { repairTokens } from '../../../lib/analyze/repair.ts'
import { tokenize } from '../../../lib/lexicon/tokenize.ts'

const lexicon = new Set(['welding', 'powershell', 'quillworks'])

/** The words of a text that were parted, each as "first|second". */
function parted(text: string): string[] {
  const tokens = repairTokens(text, tokenize(text), (word) => lexicon.has(word))
  return Array.from({ length: tokens.length }, (_, at) => at)
    .filter((at) => isGlued(tokens, at))
    .map((at) => `${text.slice(tokens.start[at - 1], tokens.end[at - 1])}|${text.slice(tokens.start[at], tokens.end[at])}`)
}

describe('words between which a line end was lost', () => {
  it.each([
    ['strong communication skillsYou lead the team', ['skills|You']],
    ['two years of experienceWilling to travelGood with people', ['experience|Willing', 'travel|Good']],
    [
      'your skillsYou help the teamWork in QualificationsRequired and EDUCATIONRequired',
      ['skills|You', 'team|Work', 'Qualifications|Required', 'EDUCATION|Required'],
    ],
    ['a diploma or equivalent3+ years of it, drafting2 - 3 years', ['equivalent|3', 'drafting|2']],
    ['HS diploma or GED2-4 years of it, HTML5 3 years', ['GED|2']],
    [
      'the teamWork in QuarrelablesRequired experienceWelding and zibblamatesRequired',
      ['team|Work', 'experience|Welding', 'zibblamates|Required'],
    ],
    ['the teamWork, experienceWelding, HighWork and OpenTeam', ['team|Work', 'experience|Welding']],
    ['the teamWork and experienceWelding and a first aid teamCPR card', ['team|Work', 'experience|Welding', 'team|CPR']],
    [
      'the teamWork, experienceWelding, hard plasticsZibbel and copperQUUX cards',
      ['team|Work', 'experience|Welding', 'plastics|Zibbel', 'copper|QUUX'],
    ],
    ['the teamWork, experienceWelding, ZibWORK, ZibbelSIM, MyTwo, 3Works', ['team|Work', 'experience|Welding']],
    ['the teamWork, experienceWelding (a ledger or WorkTravel)', ['team|Work', 'experience|Welding']],
    [
      'the teamWork, experienceWelding, Frisian or ZibbelTwo years, QuuxalAbility, ZibbelNRPSK card in grade 2Familiarity',
      ['team|Work', 'experience|Welding', 'Zibbel|Two', 'Quuxal|Ability', 'Zibbel|NRPSK', '2|Familiarity'],
    ],
    ['ROAD WORKER IISALARY: $18', ['II|SALARY']],
    ['ROAD TECHNICIANCLOSING DATE: 5 May', ['TECHNICIAN|CLOSING']],
  ])('are two in %j', (text, words) => {
    expect(parted(text)).toEqual(words)
  })

  it.each([
    'PowerShell, QuillWorks and JavaScript',
    'Windows10 and HTML5, 5years, B2B sales of 3 years',
    'Experience with OpenTeam, GreenWork and iPhone',
    'ZibbelTwo, ZibWORK, ZibbelSIM, ZibbelTrack and 3Works in a text of whole lines',
    'a PhD, McDonald, eBay and zibbelZabbel',
    'RELOCATION: yes, SUBDEPARTMENT: 3, FORECLOSING DATE:',
  ])('but not in %j', (text) => {
    expect(parted(text)).toEqual([])
  })

  it('keep their places, and how they are written', () => {
    const text = 'good skillsYOU lead'
    const tokens = repairTokens(text, tokenize(text), () => false)
    expect([...tokens.lower]).toEqual(['good', 'skills', 'you', 'lead'])
    expect([...tokens.start]).toEqual([0, 5, 11, 15])
    expect(tokens.casing[1]).not.toBe(tokens.casing[2])
  })
})
