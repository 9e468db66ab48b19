import type { Cue } from './cue.ts'

/** Neither asked for, offered nor told of the employer: remains of the page, calls to join, the occupation in general. */
export const otherCues: readonly Cue[] = [
  ['^ # ~ $', 12],
  ['^ take (your|the) next step', 8],
  ['^ (? (english|french|français|version française|german|spanish|welsh) (version)? (follows|follow|below|suit|ci dessous)', 9],
  ['^ (nobody|no one|none of us) (here)? (will)? (expects|expect|asks|ask|requires|demands)', 7],
  ['^ (show|see|read|view|load) (more|less|all|full|original) $', 5],
  ['(share|save|print|report|bookmark) (this)? (job|posting|page|on|via|to|ad|position)', 5],
  ['(sign in|log in|create alert|job alert|similar jobs|related jobs|back to|skip to|cookie|cookies|all rights reserved)', 5],
  ['(likes|dislikes|views|applicants|tweet|facebook|linkedin|instagram|whatsapp) ', 1.5],
  ['(this|the) (profession|career|occupation|field)', 3],
  ['(a|their|this) career (dedicated|that|in|at|where|as)', 3],
  [
    '(professionals|specialists|practitioners|people|those|individuals) in (this|these|the) (field|role|roles|profession|jobs|area|sector|occupation)',
    4,
  ],
  ['^ (explore|for those seeking|for those) ', 4],
  ['(jobs|careers|roles) (and discover|offer|are|typically|in this)', 3],
  [
    '^ (class|job|position|requisition|req|posting|vacancy|reference|announcement|bulletin|recruitment) ~ (id|number|no|code|ref|#|specification|spec)',
    9,
  ],
  ['^ (email|tweet|share|print|facebook|twitter|save) (.|$)', 4],
  ['(it differs|distinguished) from', 5],
  ['(level|class|position) (of|in) the series', 5],
  ['^ (now|we re|we are)? hiring (now|immediately|today)? $', 4],
  ['^ (and)? are you ready', 6],
  [
    '^ (and|so)? are you (looking|searching|ready|eager|keen|hungry|interested|excited|hoping) ~ ~ (role|position|job|challenge|career|move|join|opportunity|adventure|start|part)',
    9,
  ],
  ['^ are you (the|our) (next|one|new|missing|right) ', 5],
  ['^ (ready|eager|keen|looking|hoping|dreaming) ~ ~ ~ ~ ? $', 6],
  ['^ (here it goes|whoever you are|sounds good|sounds interesting|sounds great)', 5],
  ['^ don t (wait|miss|delay)', 5],
  ['^ ~ ~ (wanted|needed|available) $', 3],
  ['^ ~ <person> (wanted|needed)', 5],
  ['(follow|see|click|visit) ~ (link|links) below', 4],
  ['^ to (view|see|read) ', 3],
  ['(requisition|req|job|position|posting|reference) (id|number|no|code|ref|#)', 4],
  ['^ (zurück zur|weitere stellen|diese anzeige|diese stelle|merken|drucken|teilen) ', 5],
  ['^ (consultez|partager|retour aux|voir toutes|pour en savoir plus|à propos de) ', 4],
  // buttons, counters and labels of job boards
  [
    '^ (save|share|print|hide|report|follow|favorite|favorites|favourite|bookmark|email|tweet|apply|easy apply|quick apply|login|register) (this|job|jobs|it|now|for later|ad|vacancy|position|a friend|page|to)? (job|jobs|ad|page|vacancy|apply|friend|search)? $',
    6,
  ],
  ['^ (skip|back|return) to ', 7],
  [
    '^ (view|see|show|browse|search|find|get|explore) (all|more|similar|other|related|our|jobs) ~ (jobs|roles|openings|vacancies|opportunities|careers|positions)',
    6,
  ],
  ['^ (more|similar|related|other|recommended|suggested) (jobs|roles|vacancies|openings|searches|positions|like)', 6],
  ['(applicants|applications|views|people|candidates) (so far|clicked|applied|viewed|looked|reviewed|have applied)', 5],
  ['(be|among) ~ (first|last) <number>? (applicant|applicants|to apply)', 7],
  ['^ over? <number> (applicants|views|applications|reviews|followers|openings|people|connections)', 5],
  [
    '^ (ref|reference|req|requisition|job ref|vacancy ref|advert ref|job id|jobid|job|posting|position|recruitment|exam|announcement|bulletin|vacancy) (id|nr|number|no|code|ref|#)? (#|:|.|nr|no)? (:|.)? <number> $',
    6,
  ],
  [
    '^ (nearest|job segment|job segments|job tags|tags|tag|keywords|key skills|job function|industries|industry|industry type|role category|functional area|secondary market|job family|seniority) (:|<doing>|major|secondary|type|level)? ',
    3,
  ],
  ['^ (read|keep|carry) (on|reading) ', 6],
  ['(sound|sounds) (good|like|interesting|familiar) ? $', 4],
  ['(create|set) (a|an|up|job)? (job|email)? (alert|alerts)', 6],
  ['(li|li remote|li onsite|li hybrid) $', 1.5],
  [
    '^ (job|title|job title|position title|category|job category|level|seniority|experience level|tags|keywords|positions|openings|vacancies|function|job function|career level|grade) :',
    3.5,
  ],
  [
    '(your chance|take your next step|what are you waiting|come join|join us|ready to|sound like|sounds like you|don t miss|positions available)',
    3,
  ],
]
