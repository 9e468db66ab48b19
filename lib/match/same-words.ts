/** Words for one activity, or for those it is done with, which résumés and postings choose from as they please. The first stands for all. */
const MEANING: readonly string[] = [
  'lead led leader head manage supervise supervisor supervisory oversee oversaw overseen charge guide',
  'train trainer mentor coach teach taught precept preceptor instruct instructor tutor induct induction',
  'present presentation pitch explain',
  'write wrote written author draft',
  'build built develop developer implement implementation',
  'sell sold sales',
  'buy bought purchase procure procurement',
  'drive drove driven driver',
  'keep kept maintain maintenance',
  'client customer',
  'team staff crew colleague employee people',
  'repair fix',
  'diagnose diagnosis diagnostics troubleshoot',
  'recruit recruitment hire hiring',
  'apprentice trainee',
  'pupil student',
  'truck lorry',
  'lawyer attorney solicitor',
  'law legislation',
  'analyse analyze analysis analyst',
  'maths math mathematics',
]

/** Forms of one word that no cutting off of endings brings together. */
const FORMS: readonly string[] = [
  ...['speak spoke spoken', 'run ran', 'win won', 'grow grew growth', 'take took taken', 'give gave given', 'bring brought'],
  ...['choose chose chosen', 'send sent', 'make made', 'catch caught', 'feed fed', 'lay laid', 'sew sewn', 'show shown'],
  ...['child children', 'woman women', 'knife knives', 'shelf shelves', 'loaf loaves', 'foot feet', 'tooth teeth'],
]

/** Spelling of both sides of the ocean. */
const SPELLING: readonly string[] = [
  ...[
    'licence license',
    'organise organize organisation organization',
    'centre center',
    'labour labor',
    'colour color',
    'programme program',
  ],
  ...['behaviour behavior', 'catalogue catalog', 'aluminium aluminum', 'theatre theater', 'gauge gage', 'tyre tire', 'mould mold'],
  ...[
    'fibre fiber',
    'grey gray',
    'plough plow',
    'paediatric pediatric',
    'anaesthetic anesthetic',
    'orthopaedic orthopedic',
    'gynaecology gynecology',
  ],
]

/** Words that are taken for one another, as groups parted by spaces. */
export const SAME: readonly string[] = [...MEANING, ...FORMS, ...SPELLING]
