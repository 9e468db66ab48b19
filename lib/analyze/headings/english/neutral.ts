import type { HeadingWording } from '../wording.ts'

/** Headings that promise nothing of what stands under them, and those of a page that boards put around it. */
export const neutralWordings: readonly HeadingWording[] = [
  ['^ (good|worth|nice) to know', 'neutral', 20],
  [
    '(details|job details|additional information|additional details|other|other information|information|more|miscellaneous|general|highlights|job highlights|general information|full job description|additional|links|tags|location and)',
    'neutral',
    2.5,
  ],
  [
    '(experience level|seniority level|seniority|career level|job function|job category|category|industries|technologies|tags|keywords|number of|openings|vacancies|level|company size|company type)',
    'other',
    6,
  ],
  ['^ (more|similar|related|other|recommended) (jobs|roles|vacancies|openings|searches|from)', 'other', 12],
  ['selective certification', 'neutral', 12],
  ['(distinguishing characteristics|class characteristics|class concept)', 'other', 9],
  ['(posting|posted|opening|open|closing|close|publication|filing|expiry|expiration) (date|dates)', 'process', 6],
  ['(please (include|send|submit)|to be considered|ready to apply|interested|sound like|sounds like)', 'process', 9],
  [
    '^ (job|requisition|req|vacancy|reference|position|recruitment|announcement|exam|posting|advert) (req|requisition|posting|opening|reference)? (number|no|id|code)',
    'other',
    9,
  ],
  ['^ (job|position|posting|vacancy|role|working|official|business) (title|name) $', 'neutral', 6],
]
