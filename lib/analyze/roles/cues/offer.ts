import type { Cue } from './cue.ts'

/** Pay, benefits, schedule, place and contract facts. */
export const offerCues: readonly Cue[] = [
  [
    '(we|company|co|inc|also|team|employer|group) (also)? (offer|offers|provide you|provides you|pay|pays|provide a competitive|provide competitive|provide our employees)',
    6,
  ],
  [
    '(we|inc|company) ~ (provide|provides|offer|offers) ~ ~ (benefits|salary|compensation|package|insurance|training|opportunities|environment|pay)',
    5,
  ],
  ['^ (we) offer', 2],
  [
    '(you|employees|employee|drivers|associates|members|staff|teammates|<person>) (will|ll|can|may|also|are|do)? (also)? (receive|receives|get|gets|earn|earns|enjoy access|have access|be eligible|eligible for|benefit|be entitled|be rewarded|be paid|be covered|be offered|participate|qualify)',
    4,
  ],
  ['(you|we) (will|ll)? get ', 1],
  ['you (will|ll)? (also)? have the (opportunity|chance|possibility|option|freedom)', 4],
  ['(is|are) (given|covered|eligible|entitled|provided|paid|available)', 1.5],
  [
    '(salary|compensation|wage|wages|remuneration|pay|stipend|earnings) (range|is|of|from|for|package|plus|and|:|will|offered|scale|band|depending|commensurate|doe|starts|starting)',
    4,
  ],
  [
    '(competitive|attractive|generous|excellent|great|base|annual|full|comprehensive|market|top|starting|hourly) (salary|salaries|pay|compensation|remuneration|benefits|package|wage|wages|rate|benefit|hourly|base|and comprehensive|vacation|pto|holiday|leave|relocation|parental)',
    4.5,
  ],
  ['(salary|salaries|compensation|bonus|bonuses|commission|equity|stipend|reimbursement|allowance|perks|discounts|discount)', 2],
  ['(stock|share) (options|option|purchase|plan|plans|grants)', 4],
  ['(401|401k|401 k|pension|rsu|rsus|esop|hsa|fsa|profit sharing)', 4],
  ['(benefits|benefit) (package|program|include|includes|such|plan|:|offered|eligible|available|from|and perks|start)', 4],
  [
    '(health|dental|vision|medical|life|disability|liability|healthcare|accident|private) ~ (insurance|coverage|plan|plans|cover|benefits|benefit)',
    4,
  ],
  [
    '(paid|sick|annual|parental|maternity|paternity|holiday|vacation|extra|unlimited|personal|volunteer|family) ~ (leave|time off|vacation|vacations|holidays|days|pto|holiday)',
    4,
  ],
  ['(pto|paid time off|time off)', 3],
  ['<number> (days|weeks) ~ (vacation|holiday|holidays|leave|off|annual|pto|paid)', 4],
  [
    '(tuition|education|gym|travel|commuter|training|learning|phone|internet|wellness|wellbeing|home office|relocation|meal|lunch|referral|signing|sign on|performance|annual|retention|yearly) (reimbursement|assistance|budget|allowance|stipend|bonus|bonuses|package|benefit|benefits|membership|support|program|vouchers|card|pass|subsidy)',
    4,
  ],
  [
    '(free|subsidized|subsidised|company) (lunch|lunches|parking|food|snacks|meals|car|laptop|phone|coffee|drinks|fruit|gym|events|retreat|uniform|breakfast)',
    4,
  ],
  ['(flexible|flexi|flex) (working|work|hours|schedule|schedules|time|spending|pto|start|scheduling|arrangements)', 4],
  [
    '(remote|hybrid|onsite|on site|office first|in office) (work|working|first|position|role|option|options|friendly|model|policy|flexibility|environment|is|or|within|only|from)',
    3,
  ],
  ['(work|working) (from home|remotely|remote|from anywhere|abroad)', 3],
  ['(fully|100 %|partly|partially|completely) remote', 4],
  ['(full|part) time', 2.5],
  [
    '(permanent|temporary|contract|freelance|fixed term|internship|seasonal|per diem|w 2|c 2 c|contractor) (position|role|job|contract|full|part|employment|opportunity|to|basis)',
    3,
  ],
  ['(monday|mon) ~ (through|to|thru|-) ~ (friday|fri|saturday|sunday)', 3.5],
  ['(day|night|evening|weekend|morning|rotating|rotational|swing|overnight|first|second|third|1st|2nd|3rd) (shift|shifts)', 3],
  ['(shift|shifts|schedule|hours) :', 4],
  ['<number> hours (per|a|each) week', 3],
  ['hours (per|a) (week|day)', 2],
  ['(per|an|/) (hour|hr|annum|month|year|week|diem)', 2],
  ['(hourly|yearly) ', 1],
  ['($|€|£|usd|eur|gbp|cad|aud|chf|sek|czk|pln|inr) <number>', 3],
  ['<number> (€|£|$|usd|eur|gbp|cad|aud|chf|kč|czk|pln|k|sek)', 2],
  [
    '(opportunity|opportunities|chance|room|potential|possibility) (to|for) ~ (growth|grow|advancement|develop|development|learn|career|advance|progress|progression|work|professional|build|make|shape)',
    3.5,
  ],
  ['(career|professional|personal) (growth|development|advancement|progression|opportunities)', 2.5],
  ['(growth|learning|development|training|advancement|promotion) (opportunities|opportunity|budget|programs)', 2.5],
  ['(mentorship|onboarding|training) (program|programs|programme|provided|and support|from)', 2],
  ['(team|company|social) (events|outings|retreat|retreats|retreats|lunches|building)', 3.5],
  ['(work life|work and life) balance', 3.5],
  ['(overtime|direct deposit|payroll|weekly pay|pay days|paid weekly|paid training)', 3],
  ['(macbook|laptop of|equipment of|latest equipment|hardware of)', 2.5],
  [
    '(casual|friendly|relaxed|collaborative|supportive|dynamic|international|stimulating|modern|fast paced) ~ (environment|atmosphere|workplace|dress|office|offices)',
    2,
  ],
  [
    '(start date|duration|contract type|employment type|job type|work type|type|position type|location|work location|salary|schedule|pay|rate|hours|shift|workplace|work schedule|city|state|country|compensation|remote|travel allowance) :',
    4,
  ],
  ['(duration|starting date|start date|employment|contract) ~ ~ (is|will be|are) ', 2],
  [
    '(position|role|job) (is|will be) (based|located|full|part|permanent|temporary|remote|hybrid|a full|a part|limited|for a|funded|fixed)',
    3,
  ],
  ['^ (location|locations|place of work|job location)', 4],
  ['^ (based in|located in|remote|hybrid|onsite|on site)', 2.5],
  ['(based|located) (in|at|out of|on) (our|the)', 2],
  ['(visa|relocation) (sponsorship|assistance|support|package)', 3],
  ['(eligible|eligibility) for (a|an|our|the|equity|benefits|bonus|incentive|overtime|training|health)', 4],
  ['you (may|can|ll|will) ~ (be eligible|choose|decide)', 2],
  ['if you (have|re|are) ~ you (may|will|ll|can)', 3],
  [
    '(wir bieten|bieten wir|urlaubstage|gehalt|vergütung|homeoffice|altersvorsorge|flexible arbeitszeiten|unbefristet|unbefristeter|weiterbildung|30 tage)',
    4,
  ],
  ['(nous offrons|nous proposons|rémunération|mutuelle|tickets restaurant|télétravail|cdi|cdd|salaire|avantages)', 4],
  ['(ofrecemos|salario|contrato|sueldo|jornada|teletrabajo|vacaciones|seguro médico|retribución)', 4],
]
