import type { HeadingWording } from '../wording.ts'

/** Headings of the employer, its team and culture. */
export const employerWordings: readonly HeadingWording[] = [
  ['(about|who|what) (us|we|we are|we do|we re|are we)', 'company', 6],
  [
    '(about|meet|join|discover) (the|our|your)? (team|company|organization|organisation|employer|department|firm|division|client|group|business|agency|lab|product|school|hospital|project|practice|studio|us)',
    'company',
    7,
  ],
  ['^ (about|meet|inside|introducing|discover)', 'company', 3],
  [
    '(our|the|company|corporate|team) (mission|vision|values|culture|story|company|team|purpose|history|people|profile|overview|background|description|commitment|philosophy|product|client|dna|approach)',
    'company',
    5,
  ],
  ['(working|work) (for|at|with) (us|our|the)', 'company', 7],
  ['^ (life|working) (at|with) ~ $', 'company', 6],
  ['^ (your|the) (job|role|work) ,? in (a|one|two|three|more) ~ $', 'responsibility', 6],
  ['(who s|who is|who|people|team) behind', 'company', 6],
  ['what (our|your|the) ~ (say|says|think|thinks)', 'company', 7],
  ['^ about (the|our|this) ~ $', 'company', 4],
  [
    '^ the (firm|bank|school|college|library|venue|store|shop|hotel|restaurant|hospital|museum|farm|club|practice|clinic|charity|agency|studio|employer|company|organisation|organization|department|team|business) $',
    'company',
    5,
  ],
  ['^ (a)? welcome (from|to)', 'company', 5],
  ['(organisation|trust|college|university)', 'company', 2.5],
  ['(life at|working at|culture|values|mission|company|employer|team|organization|client|department|industry|sector)', 'company', 2.5],
  ['^ (who|people|the people|the team) you ~ (work|working|join|joining|meet)', 'company', 10],
  ['(company|organisation|organization|organizational|employer|school) (background|overview)', 'company', 5],
  ['^ introduction $', 'company', 3],
  ['what makes us', 'company', 9],
  ['^ division $', 'company', 4],
  ['^ (business|group|agency|facility|practice|department|division) (overview|description|profile)', 'company', 5],
]
