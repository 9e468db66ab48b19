import type { Cue } from './cue.ts'

/** How and when to apply, selection, legal and equal-opportunity text, accommodations, notices. */
export const processCues: readonly Cue[] = [
  ['equal ~ (opportunity|opportunities|employment)', 9],
  ['(affirmative action|eeo|eoe|e verify|everify|m f d v|fair chance|title vii)', 9],
  ['(without|not) ~ (regard|discriminate|discrimination)', 9],
  ['(discriminate|discrimination|discriminatory) ', 6],
  [
    '(race|colou?r|religion|gender|sex|ethnicity|age|creed) , (colou?r|race|religion|sex|creed|gender|ethnicity|religious|national|disability|sexual|age|marital|ancestry)',
    9,
  ],
  [
    '(sexual orientation|gender identity|national origin|veteran status|protected veteran|protected veterans|marital status|genetic information|protected characteristics|protected by law|protected status|protected class)',
    8,
  ],
  ['(all qualified|qualified) (applicants|candidates|individuals) (will|are|shall|with|receive)', 8],
  ['(applicants|candidates|applications) (from|of) (all|any|every|diverse|under|women|minorities|underrepresented|people)', 6],
  [
    '(encourage|welcome|invite|encouraged|welcomes|encourages|consider) ~ (applications|applicants|candidates|apply|people of|women|to apply)',
    6,
  ],
  ['(reasonable|request|require|need|any|special|disability|workplace) ~ (accommodation|accommodations|adjustments|adjustment)', 8],
  ['(accommodation|accommodations) (request|requests|for|during|due|in|to|is|are|may|form)', 7],
  ['(assistance|help) due to a', 7],
  ['(persons|people|individuals|applicants|candidates) with disabilities', 6],
  ['(apply|applying) (now|today|online|here|at|via|by|through|directly|for|with|before|using|to|in|on|if|even|please|$)', 5],
  [
    '^ (apply|applications|applicants|application|to apply|how to apply|click|submit|send|email|contact|please|interested|only|kindly|if you apply)',
    3,
  ],
  ['(to|please|can|you|and) apply', 3],
  [
    'please (apply|submit|send|contact|note|email|e mail|include|visit|call|click|do not|see|read|forward|attach|refer|ensure|let us|consider|be aware|reach|check|respond|indicate|feel|quote|provide|use|fill|complete)',
    6,
  ],
  [
    '(submit|send|email|forward|attach|upload|include|share|drop) ~ (resume|resumes|cv|cvs|application|applications|cover|letter|portfolio|references|details|profile)',
    7,
  ],
  ['(resume|resumes|cv|cover letter|curriculum)', 3],
  [
    '(application|applications) (deadline|process|window|period|form|closing|will|are|must|is|should|close|close|review|received|materials|date|by|on|to|fee|package|submitted|can|accepted|status)',
    6,
  ],
  ['(closing|posting|close|opening|expiration|deadline|posted|review|end) date', 6],
  ['date posted', 8],
  [
    '(date|job|posting|posted|requisition|req|position|reference|vacancy|publication) (posted|id|number|no|ref|code|#|expires|date|closes|on|:)',
    3,
  ],
  ['(deadline|closes|closing|posted|expires|close) (is|on|:|at|date|for|in)', 4],
  ['rolling basis', 6],
  [
    '(interview|interviews|interviewing|hiring|recruitment|selection|recruiting|application|screening) (process|stages|stage|steps|step|procedure|round|rounds|will|with|team|manager|s|phase|timeline)',
    4,
  ],
  ['(shortlisted|short listed|selected candidates|successful applicants|only candidates|only those|selected for) ', 4],
  ['(contacted|notified|invited) (for|to|by|if|within)', 4],
  [
    '(background|drug|reference|credit|criminal|driving|record|employment|security) ~ (check|checks|screen|screens|screening|test|tests|verification|investigation|testing) (will|is|are|may|be|required|as|and)',
    3.5,
  ],
  ['(checks|screening|screenings|tests|test|verification) (will|may|is|are) ~ (performed|conducted|completed|carried|required)', 5],
  ['(subject to|contingent|conditional|offer of employment|offers of employment|pre employment|post offer)', 3.5],
  [
    '(unsolicited|headhunter|headhunters|third party|agency|agencies|staffing|recruiters|recruiter) ~ (resumes|resume|agencies|agency|recruiters|candidates|submissions|cvs|referrals|calls|fees|fee|vendors|will not)',
    7,
  ],
  ['(no|not accept) ~ (agencies|recruiters|phone calls|calls|agency)', 7],
  [
    '(privacy|gdpr|personal data|data protection|confidential|confidentiality|ccpa|personal information) ~ (policy|notice|statement|data|processed|will|be|with|information|we|act)',
    4,
  ],
  [
    '(job description|posting|advertisement|description|statements|statement|list|position description|document) ~ (is not|are not|not intended|intended to|not designed|may be|may change|is intended|does not|may not|general)',
    5,
  ],
  ['(exhaustive|all inclusive|all encompassing|construed|constitute|comprehensive list)', 4],
  ['(subject|may|right) to (change|modify|vary|amend|revise|change)', 3.5],
  ['(may|can) ~ (vary|change) ~ (depending|at any|without|based|by|from)', 4],
  ['(reserves|reserve) the right', 7],
  ['(duties|responsibilities) ~ (may|can) (vary|change)', 5],
  [
    '(employment at will|at will employment|at will|contract of employment|legal|by law|applicable law|local law|laws|pursuant|in accordance with (applicable|the law|federal|state)|ordinance|compliance with (federal|state|local|applicable))',
    3.5,
  ],
  ['(fraud|scam|scams|phishing|fraudulent)', 4],
  ['(hear|talk) (from|to|with) (you|us) (soon|$)', 1],
  ['(https|http|www)', 2],
  ['(phone|tel|telephone|fax|email|e mail|contact|website|apply) :', 4],
  [
    '(questions|inquiries|enquiries|further information|more information|more details) ~ (contact|about|please|call|email|on|regarding|at|can|visit)',
    4,
  ],
  ['(find|learn|read) (out)? more (about|at|on|here)', 3],
  [
    '(exam|examination|written test|oral|eligible list|civil service|oral board|certification list|assessment center|filing|supplemental questionnaire)',
    3,
  ],
  ['(visa|sponsorship) ~ (not|unable|cannot|available|offered|provided|future)', 3],
  ['(not|unable|cannot|no|won t) ~ (sponsor|sponsorship|visa)', 4],
  // public service: examinations, filing, appointment
  [
    '(exam|examination|test|exams|tests|questionnaire|assessment) (will|may|is|are|consists|consist|includes|include|date|dates|results|score|scores|type|components|center|site|scheduled|administered|weight|weighted|designed)',
    5,
  ],
  ['(passing|qualifying|minimum) (score|grade|mark)', 5],
  [
    '(multiple choice|supplemental questionnaire|supplemental questions|written examination|oral examination|oral interview|performance exam|qualifying exam|scored|ranked)',
    5,
  ],
  ['(eligible|eligibility|civil service|hiring|employment|promotional|certification) (list|lists|register|registers|pool)', 5],
  ['(final|filing) (filing|deadline|date|period|fee|fees)', 6],
  ['(job bulletin|bulletin|announcement|recruitment|vacancy notice) (may|is|will|number|can|closes|does|and|at)', 3],
  [
    '(proof|verification|documentation|transcripts|transcript|evidence|copy|copies|copy of|form|forms) ~ ~ (must|may|will|is|are|should) ~ (be|submitted|required|provided|attached|included)',
    4,
  ],
  [
    '(submit|provide|attach|include|upload|present) ~ (proof|verification|documentation|transcripts|transcript|evidence|copy|copies|form|forms|questionnaire)',
    4,
  ],
  [
    '(applicants|candidates|applicant|candidate|you) (who|that|whose|may|will|must|should|are) ~ (apply|applied|submit|file|filed|claim|invited|considered|screened|evaluated|notified|contacted|rejected|disqualified|placed|appointed|tested|selected|responsible)',
    3.5,
  ],
  ['(falsify|falsifying|falsification|misrepresentation|false statements|false|fraudulent) ', 4],
  [
    '(conviction|convictions|conviction history|fingerprint|fingerprinted|fingerprints|fingerprinting|disaster service|oath|loyalty oath)',
    4,
  ],
  ['(appointment|appointments|appointed) (is|are|will|may|to|from|type|subject|process)', 2.5],
  ['(probationary|probation) (period|employee|employees)', 3],
  ['(appeal|appeals|protest|veterans preference|veteran s preference|veterans credit|seniority credit|residency preference)', 4],
  ['(human resources|department|commission) (rules|rule|reserves|will|may|office at|determines|website|department at)', 2],
  ['(incomplete|late|faxed|postmarked|emailed|unsigned) (applications|application|submissions|resumes|materials|forms)', 6],
  ['(considered|consideration|rejected|disqualified|disqualification|ineligible) (for|from|if|in)? ~ ', 0.5],
  ['(bewerbung|bewirb|bewerben|bewerbungsunterlagen|lebenslauf|ansprechpartner|gleichstellung|schwerbehinderte|datenschutz)', 4],
  ['(candidature|postulez|postuler|lettre de motivation|envoyez|entretien|recrutement)', 4],
  ['(inscripción|envía|enviar cv|postula|postúlate|candidatura|proceso de selección)', 4],
]
