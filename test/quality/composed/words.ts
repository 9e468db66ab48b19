import type { EducationLevel } from '../../../lib/model/requirement.ts'

/** Things that one posting may ask for side by side, of several trades. */
export const trades: readonly (readonly string[])[] = [
  ['Python', 'Java', 'Go', 'Kubernetes', 'PostgreSQL', 'React', 'Terraform'],
  ['bookkeeping', 'payroll', 'budgeting', 'invoicing', 'Xero'],
  ['welding', 'plumbing', 'carpentry', 'scaffolding', 'bricklaying'],
  ['phlebotomy', 'triage', 'wound care', 'nursing', 'infection control'],
  ['Excel', 'SAP', 'Salesforce', 'HubSpot', 'Power BI'],
  ['copywriting', 'SEO', 'Canva', 'email marketing', 'Photoshop'],
  ['housekeeping', 'catering', 'bartending', 'event planning'],
  ['chlorination', 'water treatment', 'membrane filtration', 'plant operations'],
  ['legal research', 'contract drafting', 'litigation', 'conveyancing'],
]

/** Wordings of years, and how many they are at least. */
export const amounts: readonly (readonly [wording: string, years: number])[] = [
  ['3 years', 3],
  ['3+ years', 3],
  ['three years', 3],
  ['three (3) years', 3],
  ['at least 3 years', 3],
  ['a minimum of 3 years', 3],
  ['no less than 2 years', 2],
  ['more than 4 years', 4],
  ['3-5 years', 3],
  ['3 to 5 years', 3],
  ['3 or more years', 3],
  ['5 years’', 5],
  ['10+ years', 10],
  ['a couple of years', 2],
  ['36 months', 3],
  ['18 months', 1.5],
  ['six months', 0.5],
  ['one year', 1],
]

/** What leads from years to what they were spent in, which stands for `X`. */
export const links = [
  'of experience with X',
  'of experience in X',
  'of hands-on experience with X',
  'of relevant experience in X',
  'of X experience',
  'of professional X experience',
  'of progressive X experience',
  'of paid work in X',
  'of X',
  'in X',
  'working with X',
  'experience in X',
  'spent in X',
] as const

/** How a thing is asked for without years. */
export const wordings = [
  'experience with X',
  'hands-on experience with X',
  'knowledge of X',
  'working knowledge of X',
  'solid understanding of X',
  'proficiency in X',
  'competence in X',
  'expertise in X',
  'familiarity with X',
  'exposure to X',
  'a background in X',
  'a good grasp of X',
  'proven track record in X',
] as const

export const degrees: readonly (readonly [wording: string, levels: readonly EducationLevel[]])[] = [
  ["Bachelor's degree in computer science", ['bachelor']],
  ['a degree in engineering', ['bachelor']],
  ['BSc in chemistry', ['bachelor']],
  ['university degree', ['bachelor']],
  ["a Master's degree in biology", ['master']],
  ["Bachelor's or Master's degree in economics", ['bachelor', 'master']],
  ['PhD in physics', ['doctorate']],
  ["Associate's degree", ['associate']],
  ['high school diploma or GED', ['secondary']],
]

/** What joins two requirements of one sentence. */
export const joints = [' and ', '; ', ', plus ', ' as well as ', ' together with ', ' along with ', ', with '] as const
/** What joins a degree and another requirement; not "and", behind which a further field may stand. */
export const degreeJoints = ['; ', ', ', ' plus ', ' with ', ' and at least '] as const

/** What begins a sentence that asks. */
export const openings = [
  '',
  '',
  'You have ',
  'You bring ',
  'You should have ',
  'Candidates must have ',
  'We are looking for someone with ',
] as const

/** What says of the whole that it is no must. */
export const wishes = [' is a plus', ' preferred', ' would be an advantage', ' desirable', ' an asset', ' – nice to have'] as const

/** Remarks on how experience may be had, which ask for nothing. */
export const remarks = [' (paid or voluntary)', ' (internships count)', ' (including placements)', ', gained anywhere'] as const
