import type { Cue } from './cue.ts'

/** Who may come at all: asked for also where the text around it tells what is offered or how to apply. */
export const outrightCues: readonly Cue[] = [
  [
    'only ~ (candidates|applicants|those|people|persons) ~ (authorized|authorised|entitled|eligible|permitted|allowed) to (legally)? work',
    9,
  ],
  ['(must|need to|needs to|should|have to) ~ (authorized|authorised|entitled|eligible|permitted|allowed|able) to (legally)? work', 9],
  ['(must|need to|needs to|should|have to|you|and) ~ (right to work|work permit|work visa|work authorization|residence permit)', 6],
  ['(must|need to|needs to|have to) ~ (hold|have) (a|the|an) ~ (visa|work permit|residence permit)', 9],
  [
    '^ (you|applicants|candidates|<person>)? (must|need to|needs to|have to) (already|currently)? (be|live|reside|be living|be based) in ~ (already|now)',
    9,
  ],
  [
    '^ (you|applicants|candidates|<person>)? (must|need to|needs to|have to) (already|currently) (be|live|reside|be living|be based) (in|near|within)',
    9,
  ],
  ['^ (only|just)? (local|locals) (candidates|applicants|people|residents)? (only|please)', 9],
  ['^ only (local|locals) ', 9],
  ['^ no relocation , (local|locals) ', 9],
  ['^ ~ ~ (candidates|applicants|residents|citizens|nationals|holders|locals) only (,|.|;|!|please|$)', 9],
  ['^ (only|candidates|applicants)? (candidates|applicants|those|people) (already)? (from|in|living in|based in) (the)? ~ only', 9],
  ['^ only (candidates|applicants|those|people) (already)? (from|in|living in|based in) ', 9],
  ['^ (only|looking for|seeking|need)? (immediate|early) (joiner|joiners) ', 9],
  // Between the place and the pay in the head of a posting.
  ['^ <number> to? <number> + ? (yrs|years) $', 12],
  ['^ notice period ~ : (immediate|immediately|up to|max|maximum|within|less than|not more)', 9],
  ['^ immediate to <number> (days|day|weeks) (joiner|joiners) ', 9],
  ['^ (only)? (candidates|those|people|applicants) (who can join|able to join|serving ~ notice) ', 9],
  [
    '^ (mandatory|compulsory|obligatory) (overtime|on call|weekend|weekends|saturday|saturdays|sunday|sundays|evening|evenings|night|nights|shift|holiday|holidays) ',
    9,
  ],
  [
    '^ (an|any|a)? (equivalent|suitable|relevant|acceptable)? (combination|combinations|mix|mixture) of (education|educational|training|experience|study|studies|work|schooling) (,|and|or|&) ',
    14,
  ],
]

/** What the candidate must have, be or bring. */
export const requiredCues: readonly Cue[] = [
  // said outright
  ['^ must', 6],
  ['<person> must', 5],
  [
    '(must|should|shall) also? (be|have|possess|hold|demonstrate|pass|complete|meet|show|understand|know|speak|live|reside|comprehend|like|enjoy|maintain)',
    4,
  ],
  ['must (successfully|currently|already)? <verb>', 3],
  [
    '(is|are|also|be|absolutely|strictly) (required|mandatory|essential|necessary|needed|paramount|critical|crucial|imperative|indispensable|vital|fundamental)',
    4,
  ],
  ['(is|are) (a|an|the)? (key|pre|clear|absolute)? (must|prerequisite|prerequisites|requisite|precondition)', 6],
  ['(candidate|applicant|<person>) (is|are) (also)? expected to be (able|fluent|familiar|available|comfortable|proficient)', 7],
  ['(is|are) (standard|expected|important)', 2],
  ['equally important (are|is)', 2],
  ['(required|mandatory|essential) $', 5],
  ['^ (required|mandatory|minimum|essential)', 3],
  // What the law or a check asks of the person, however much the sentence around it sounds like how to apply.
  [
    '(must|need to|needs to|have to) ~ (pass|complete|undergo|clear|consent to|submit to) ~ (drug|background|medical|physical|dbs|fingerprint|criminal|credit|tb|polygraph|psychological)',
    9,
  ],
  ['(citizen|citizens|citizenship|green card|permanent resident|permanent residents) ~ (only|required|$)', 5],
  ['(must|may) not (have|exceed) ~ ~ (violation|violations|conviction|convictions|points|accident|accidents|suspension|suspensions)', 9],
  ['^ you (must|have to|need to) (live|be|have|hold|own|drive|like|know|speak|reside|possess|bring)', 4],
  ['(need|want|after|for|seek|seeking) (someone|somebody|anyone|a person|people) ~ who', 8],
  ['we (care|insist|ask|want|expect) that you', 5],
  ['we (require|expect|need) ~ (you|someone|candidates|<asset>|<degree>)', 4],
  ['(position|role|job|work|post) (requires|calls for|demands|needs)', 4],
  ['^ you', 1],
  ['^ travel : <number>', 4],
  ['^ (needed|wanted|must|musts|essential|language level|languages|language|minimum age|age|driving licence) :', 4],
  ['^ (experience|exp|work experience|total experience|relevant experience|years of experience|experience required) : <number>', 7],
  ['(form|forms) of (id|identification)', 3],
  ['requires ~ <asset>', 4],
  ['requires', 1.5],
  ['requiring', 1],
  ['^ what you (bring|need|have)', 3],
  [
    '(possess|possessing|have|having|hold|holding|meet|meeting|with|need|and) (one|any|either|all|both|at least one|any one|one or more|<number> or more) of the following',
    7,
  ],
  ['^ (one|any|either|at least one|any one|one or more) of the following', 5],
  ['(resident|residents) of (the|this|any)? ~ (city|county|state|village|town|parish|borough|province|country|district)', 4],
  ['(live|reside|residence|domiciled|residency) (in|within|is|inside)', 3],
  // what else will do
  ['(in lieu of|in place of|instead of) (the|a|an|one|two|up|education|experience|college|high|degree|formal|required)', 3.5],
  [
    '(accepted|acceptable|considered|taken|count|counts|counted|qualify|qualifies) ~ (in lieu|in place|instead|as equivalent|equivalent to|in full)',
    5,
  ],
  ['(may|can|will|shall) be (substituted|exchanged|accepted|traded) (for|in lieu|as|on|in place|at)', 9],
  ['(may|can|will|shall) (substitute|replace|count|stand in|make up) (for|toward|towards|as|up|one|the|a|two|some)', 5],
  [
    '(<asset>|<degree>|work|service|employment|training|study) ~ (will|shall|may|can|is|are) be? (credited|counted|prorated|pro rated|accepted|considered as)',
    6,
  ],
  ['^ (substitution|substitutions|equivalency|equivalencies) (:|for|of)', 6],
  ['^ option (a|b|c|d|e|f|i|ii|iii|iv|one|two|three|<number>)', 6],
  ['(no|without|never) ~ (conviction|convictions|felony|felonies|suspensions|disciplinary) (for|of|in|record|within)', 5],
  ['^ no (felony|felonies|conviction|convictions|criminal|dui|duis|financial interest)', 5],
  // checks to pass before one begins
  ['(screen|screening|check|checks|test|physical|fingerprinting) (is|are)? required', 5],
  // years
  ['^ (work|total|relevant|minimum|required)? (experience|exp) (level|required|needed)? : <number>', 6],
  ['<number> + (years|yrs|year|months)', 3.5],
  ['<number> (to|or) (more|<number>) (years|yrs|months)', 3.5],
  ['^ (at least|minimum|minimum of|min|over)? a? <number> (+|,)? (years|yrs|year|months)', 3],
  ['<number> (years|yrs|year) ~ (experience|exp|expertise|background)', 4],
  ['(minimum|at least|minimum of) ~ (years|yrs|year|months) ', 3],
  ['(years|yrs) of', 1.5],
  ['several years', 2.5],
  ['(a|minimum) (requirement|prerequisite|condition) (for|of|to|that|is)', 4],
  ['^ (do you (have|possess|hold|speak|enjoy|thrive|love)|are you (a|an)? (<trait>|<strong>|passionate|someone))', 3],
  ['^ you (are|have|hold|possess|bring|know|speak|enjoy|master)', 1.5],
  // What somebody must be able to do, said by what it does not do to them.
  ['(hold|holds|held) (no|few) (terror|terrors|fear|fears|horror|horrors|surprise|surprises|mystery|mysteries|secrets)', 7],
  ['(doesn t|don t|does not|do not|won t|should not|shouldn t|must not|mustn t) (frighten|scare|faze|daunt|intimidate|alarm) you', 6],
  ['(is not|are not|isn t|aren t|nor is|be) (new|foreign|strange|alien) to you', 6],
  ['you can (read|write|debug|explain|follow|sketch|draw|hold|tell|spot) (a|an|the|code|and)', 3],
  ['at least <number>', 1],
  ['(at least|minimum of|minimum|over) (a|an|half a) (year|month|season)', 3.5],
  ['at least <number> years (old|of age)', 5],
  // what is had
  ['^ <asset> (in|with|of|as|using|to|on|at|working|for|across|and|or|leading|building|developing|managing|designing|within)', 4],
  ['^ <attitude> (in|with|of|to|for|about|and|on)', 3.5],
  ['^ (a|an)? (<strong>|<trait>|and|,|or|/|&|very|well) <asset>', 4],
  ['^ (a|an)? (<strong>|<trait>|and|,|or|/|&|very|well) (<strong>|<trait>|and|,|or|/|&|hand|hands|on) <asset>', 4],
  ['^ (a|an)? (<strong>|<trait>) ~ <asset>', 4],
  ['^ (a|an)? (<strong>|<trait>) ~ (<attitude>|skills|communicator|player|leader|listener|writer)', 4],
  ['^ (a|an)? <strong>', 1.5],
  [
    '^ (a|an) (deep|solid|strong|proven|good|keen|positive|genuine|real|can|high|track|passion|background|willingness|interest|eye|desire|ability)',
    3,
  ],
  ['<asset> (in|with|of) ', 1.5],
  ['(ability|able|willingness|willing|capacity|capability) to', 2.5],
  ['^ ~ (ability|capacity|willingness) to', 2],
  ['(ability|able) to (lift|stand|travel|work|pass|push|pull|sit|commute|speak|read|walk)', 3],
  ['(track record|proven record|work record)', 2.5],
  ['<strong> ~ skills', 2],
  ['<strong> (understanding|knowledge|grasp|command|foundation|background|proficiency)', 2.5],
  ['(strong|solid|firm|good) (foundation|grounding|base|grasp)', 2.5],
  [
    '(experience|skills|knowledge|abilities|proficiency|understanding|background|fluency|ability|mindset|ethic|attitude|record|licence|license|certification) $',
    2.5,
  ],
  ['(experience|experienced) (in|with|of|working|using|as|building|developing|managing|leading|designing)', 2],
  ['(knowledge|understanding|awareness|command|working knowledge|grasp) of', 2],
  ['(proficiency|proficient|fluency|fluent|expertise|skilled|competent|well versed|versed|familiarity|familiar) (in|with)', 2.5],
  ['(passion|enthusiasm|aptitude|flair|talent|appetite|love|drive|desire|eagerness|thirst) (for|to)', 1.5],
  ['attention to detail', 2.5],
  ['(team|self) (player|starter|motivated|driven|directed)', 2.5],
  ['work ethic', 2],
  [
    '(problem solving|problem solver|time management|communication skills|interpersonal|multi task|multitask|prioriti s|detail oriented)',
    2,
  ],
  ['skill set', 2],
  ['^ they are (a|an)? (<trait>|<strong>|pragmatic|problem|natural|skilled|born)', 3],
  ['(problem solvers|problem solver|self starters|team players)', 2],
  ['^ experience', 2],
  ['^ experience <doing>', 2.5],
  ['(experience|knowledge|skills|proficiency|expertise) across|on|,|;|and|or|within|in', 1.5],
  [
    '^ (are|have|has|thrive|thrives|excel|enjoy|enjoys|possess|possesses|know|knows|understand|understands|care|love|loves|hold|holds|speak|speaks|like|believe|can|is)',
    2.5,
  ],
  ['^ (are|is|have|has) (<trait>|<strong>|obsessed|excited|interested|<number>|built|worked|led|a|an|the)', 1.5],
  ['^ (previously|currently) (<did>|owned|worked|held)', 2],
  ['(contributions|contribution) to open source', 3],
  ['^ (openness|comfort|calm|humility|tenacity|grit|poise|authority|confidence|ease) (to|with|in|under|and|for)', 3.5],
  // what the person is
  ['^ <trait> (in|with|to|and|or|,|at|under|working|using|about|communicator|of|as)', 4],
  ['^ (a|an) <trait>', 3],
  ['^ (confident|competent|assured) (use|user|users|command) of', 4],
  [
    '^ (self|detail|team|results|goal|customer|solution|quality|safety) (motivated|oriented|driven|starter|focused|minded|player|centric|disciplined|directed|confident|conscious)',
    4,
  ],
  ['^ (energetic|enthusiastic|motivated|reliable|experienced|hardworking|hard working|driven|creative)', 3],
  [
    '^ (well|highly) (organized|organised|versed|motivated|skilled|developed|developped|spoken|presented|rounded|proficient|experienced)',
    4,
  ],
  ['^ (currently|recently) (enrolled|pursuing|studying|completed|graduated|licensed)', 4],
  ['(demonstrates|demonstrate|demonstrated|demonstrating|proven) (a|an|the)? ~ (<asset>|<attitude>)', 2],
  // credentials
  [
    '^ (a|an|the)? ~ (bachelor|bachelors|master|masters|phd|doctorate|diploma|ged|bs|ba|bsc|msc|mba|degree|licence|license|licensure|certification|certificate|apprenticeship|btech|meng|beng)',
    3,
  ],
  ['<degree> ~ (in|or|and|from) ', 1.5],
  ['(degree|diploma|equivalent|ged|related field|relevant field|similar field) $', 3],
  ['(degree|diploma|training|education|qualification) (in|or)', 2],
  ['(high school|college|university) (diploma|degree|graduate|education)', 4],
  ['(or|and) equivalent', 1.5],
  ['(academic|educational|professional) (background|qualification|qualifications|degree)', 3.5],
  [
    '(valid|current|active|clean|full|unrestricted) ~ (license|licence|registration|certification|driving|drivers|driver|passport|permit|cdl|card)',
    4,
  ],
  ['(driver s|drivers|driving|nursing|state|professional) (license|licence)', 3.5],
  ['(license|licence|certification|certifications|certificate|certified|registered|licensed) (in|as|by|or|with|from|required|to)', 2],
  ['(driving|driver|criminal|employment) (record|history)', 2],
  // eligibility
  ['(right|eligible|authorized|authorised|legally|authorization|eligibility|entitled|permission|permit) ~ to work', 5],
  ['(work|security|government) (permit|authorization|authorisation|clearance|visa)', 4],
  [
    '^ (security)? clearance ~ : ~ (active|current|secret|top secret|ts|sci|sc|dv|bpss|nv1|nv2|baseline|public trust|reliability|yes|required)',
    9,
  ],
  ['(us|u s|eu|uk) citizen', 4],
  ['(citizenship|citizen|citizens) ', 1.5],
  ['^ ~ (travel|relocate|relocation)', 1],
  ['(travel) ~ (required|<number>|up|as|time)', 3.5],
  ['(willing|able|available|ready|open|prepared|flexible|happy) to', 3],
  ['(lift|carry|push|pull) ~ ~ (lbs|lb|pounds|kg|kilos)', 4],
  [
    '(pass|undergo|complete|submit to|clear|satisfactory|satisfactorily) ~ (background|drug|dbs|screening|medical|physical|criminal|reference)',
    4,
  ],
  ['(standing|walking|sitting|bending|stooping|kneeling|lifting|climbing) ', 1],
  ['(vision|hearing|physical) (abilities|requirements|demands|ability)', 3],
  ['(frequently|occasionally|regularly) (required|lift|stand|sit|move|walk)', 3],
  ['(available|availability|flexible) ~ (work|weekends|evenings|shifts|nights|hours|schedule)', 3],
  // languages
  [
    '(fluent|native|fluency|proficiency|proficient|good|excellent|strong|conversational|business|written|spoken|spoken and written|verbal) ~ (english|german|french|spanish|italian|dutch|mandarin|chinese|japanese|portuguese|arabic|polish|czech|swedish|danish|norwegian|russian|hindi)',
    4,
  ],
  ['(english|german|french|spanish|dutch|czech) (language|skills|level|proficiency|speaker|speaking|fluency|is|at|a1|a2|b1|b2|c1|c2)', 2.5],
  // the person addressed
  [
    'you (ll)? (have|possess|bring|hold|ve|are able|are comfortable|are fluent|are passionate|are proficient|are an?|are also|enjoy|love|thrive|understand|speak|know|care|take initiative|demonstrate|feel|communicate|re a|re an|re comfortable|re passionate|re able|are someone|should|need|want to|do not shy|are highly|are excited|are curious)',
    3,
  ],
  ['you (ll|will)? also? (have|bring|need) ~ (<asset>|<degree>|<attitude>|record|degree)', 3],
  ['you (will|ll) need', 4],
  ['(you|candidates|candidate|applicant|applicants|<person>) (will|ll)? ~ (possess|demonstrate)', 2.5],
  [
    '(the|an|our)? (ideal|successful|right|perfect|suitable|preferred|best|qualified|strong) (candidate|candidates|applicant|applicants|person|individual|hire|fit) (is|are|has|have|will have|will be|will possess|must|should|will also|possesses|would have|would be|demonstrate|enjoys|can|brings|needs|understands|will demonstrate|will bring|also|who|with)',
    5,
  ],
  ['(the|an|our)? (ideal|right|perfect|suitable) (candidate|person|individual|fit)', 2.5],
  ['(someone|people|person|individual|individuals|candidate|candidates|applicants|professional|professionals|those) (who|with|that) ', 2],
  [
    '(looking|searching|seeking|seek|seeks|recruiting|hiring|hunt for|lookout for|search for) ~ ~ (who|with|whose|experienced|passionate|motivated|self|energetic|talented|dynamic|enthusiastic|hardworking|skilled|reliable|qualified|driven|dedicated|structured|proactive|someone|people)',
    4,
  ],
  ['(looking|searching|seeking|seek|seeks) ', 1.5],
  [
    '(looking|searching|seeking|seek|seeks|need|needs|wants|require) for? (a|an|our|the|<number>|new|more|some)? (very|highly|well|really)? (<trait>|<strong>|warm|energetic|talented|dynamic|friendly|exceptional|innovative|visionary)',
    8,
  ],
  [
    '(looking for|searching for|seeking|hiring|recruiting) ~ (,|and|&) (<trait>|<strong>|safe|courteous|polite|calm|tidy|kind|careful|hard working) ',
    8,
  ],
  ['^ ~ (seeks|needs|wants) (safe|courteous|polite|calm|tidy|kind|careful|gentle) (,|and|&) ', 8],
  ['(looking|searching|seeking|seek|seeks|need|needs) for? (a|an)? (registered|licensed|certified|chartered|qualified) <person>', -8],
  [
    '(need|needs|looking|searching|seek|seeks|seeking|recruit|appoint) ~ ~ who (can|knows|know|is|are|enjoys|enjoy|loves|love|has|have|likes|understands|thrives|cares|speaks)',
    7,
  ],
  ['^ after (a|an) ~ ~ who (can|knows|has|is|loves|enjoys|likes)', 7],
  ['(someone|somebody) who (has|can|is|knows|loves|enjoys|likes|cares|s|could|understands|speaks|won t|doesn t|isn t|finds|gets|takes)', 6],
  ['must (have been|be|currently be) (a|an|legal|the)? (legal|permanent|current)? (resident|residents)', 7],
  ['^ (may|must|can|should) not (be|hold|have) ', 6],
  ['^ (and|or|plus) possession of', 6],
  [
    '^ (access to|use of) (appropriate|reliable|own|a|your|personal)? (own)? (transport|transportation|car|van|vehicle|internet|broadband)',
    8,
  ],
  ['^ (flexibility|willingness|availability|readiness) to (work|travel|cover|start|drive)', 6],
  ['(person|candidate|applicant) (hired|selected|appointed|chosen) (must|should|will need)', 8],
  ['(can t|cannot|can not|couldn t) teach', 6],
  ['^ notice period :', 6],
  ['^ we (look|are after|re after|d love|hope) for? ~ ~ (with|who)', 6],
  ['^ (minimum|required)? (level|level of|type of)? (qualification|education|qualification level|education level) (is|:)', 6],
  ['^ you (are|re) (a|an)? (very|highly)? (<trait>|<strong>)', 3],
  ['^ (the)? (person|candidate) :', 5],
  ['^ you :', 6],
  ['^ what (do we|we) (get|want|need|expect|ask) ', 6],
  ['(roll|rolls|come|comes|trip|trips) (off your tongue|off the tongue|naturally to you|easily to you)', 7],
  ['(is|are|s) second nature', 6],
  ['^ not (allergic|afraid|scared|shy|squeamish|colour ?blind|too proud|easily)', 6],
  ['^ own (transport|car|van|vehicle|tools|tool|bicycle|bike|hand|ppe|phone|laptop|horse|boots|insurance)', 6],
  ['^ happy (to|in|with|working|outdoors|at|on|around|being)', 5],
  ['^ able to', 3],
  ['^ you (will|ll|should|would) have (<did>|worked|run|been|had|held|done|taught|led|seen|driven|kept)', 6],
  ['(it is|it s) (important|essential|vital|crucial|necessary|critical) that you', 7],
  ['(it)? goes without saying', 6],
  ['(job|role|post|position|work|this) (suits|would suit|will suit) (a|an|someone|somebody|anyone|people)', 9],
  ['would suit $', 5],
  ['(post|role|position|job|work) (demands|calls for|requires) (a|an|<strong>|<trait>|<asset>|<degree>|some|patience)', 3],
  ['(will|ll) be expected to (hold|have|be|possess|know|speak)', 14],
  ['only (candidates|applicants|those|people|persons) (with|who|holding)', 6],
  ['(is|are) (assumed|taken for granted|a given|musts|expected) (.|,|;|$)', 4],
  ['educated to (degree|a level|masters|gcse|secondary|university)', 7],
  ['to be (over|at least) <number>', 5],
  ['(can t|cannot|can not|unable to) consider (anyone|anybody|applicants|candidates|people) without', 7],
  ['^ (applicants|candidates|anyone|those) without ~ ~ need not apply', 9],
  // What the person is asked, not told.
  ['^ (and)? (can|could) you (<verb>|also|easily|keep|lead|drive|read|stay|spot|work|take|make|turn|run|handle)', 8],
  ['^ (and)? are you (from|based|located|living|registered|qualified|licensed|certified|fluent|comfortable|able|good|at home|used to)', 6],
  ['^ (and)? (do|would) you (enjoy|thrive|know how|like <doing>|love <doing>|like the|love the|like a|love a)', 8],
  // Whether somebody is in the mood for it says nothing of what they must bring.
  ['^ (and|so)? are you (ready|eager|keen|excited|hungry|interested|looking|hoping) (to|for|in) (join|a|an|the|your|start|take|make)', -6],
  ['if you (re|are|have|enjoy|love|want|thrive|like|possess|ve)', 2],
  ['^ if you (re|are) (a|an)? <trait> (,|and)', 8],
  // "a perfect job for anyone looking for a low-stress start"
  [
    '(job|role|position|opportunity|step|move|chance|place) for (anyone|someone|those|people|individuals|candidates) (who is|who are)? (looking|searching) for',
    -10,
  ],
  // the line of years, pay and place on top of Indian postings
  ['^ <number> to? <number>? + ? (yrs|years) (of)? (exp|experience)? $', 12],
  ['^ <number> to? <number> (yrs|years) ~ (lacs|lakhs|lakh|lpa)', 9],
  ['(wish|wishes|hope|hopes|looking|want|seek|seeks) to (appoint|recruit|hire|employ|welcome) (a|an) <trait> (,|and) ~ <person>', 7],
  [
    '^ (in this role|as <person>)? you (will|ll) be (a|an) ~ <person> with (at least|a minimum|substantial|significant|proven|extensive|solid|strong|<number>|good|demonstrable|recent|some|several)',
    7,
  ],
  ['(love|like|want) to (hear|talk|meet) ', 1.5],
  ['(should|would) (have|possess|be able|be comfortable|be proficient|be familiar|be passionate|demonstrate)', 2.5],
  ['will (possess|be able|be comfortable|be proficient|be familiar|be passionate|demonstrate)', 2.5],
  ['will have ~ (<asset>|<degree>|<strong>|<trait>|<attitude>|record)', 2.5],
  ['(need|needs|needed|have) to (have|be|possess|hold|speak)', 3],
  ['you ll (fit|thrive|succeed|do well|be a great|be successful) ', 3],
  ['(<asset>|<attitude>|skills) ~ (matters|matter|counts|count)', 3],
  ['alone (is|are) not enough', 4],
  ['(not a job for|don t apply if)', 3],
  [
    '(experience|skills|skill|knowledge|education|degree|licence|license|certification|certifications|language|languages|qualification|qualifications|clearance) :',
    3,
  ],
  // German, French, Spanish
  [
    '(abgeschlossene|abgeschlossenes|abgeschlossen|berufsausbildung|berufslehre|erfahrung|kenntnisse|berufserfahrung|fundierte|sehr gute|gute|erste|sicherer|sichere|bereitschaft|mehrjährige|mehrjahrige|einschlägige|führerschein|führerausweis|fahrerlaubnis|teamfähigkeit|zuverlässigkeit|belastbarkeit|flexibilität|freude|du hast|sie haben|du bringst|sie bringen|sie verfügen|du verfügst|verfügen über|du kannst|deutschkenntnisse|englischkenntnisse)',
    3,
  ],
  [
    '(wort und schrift|verhandlungssicher|verhandlungssicheres|fließend|fliessend|arbeitsweise|umgang mit|auftreten|reisebereitschaft|führungszeugnis)',
    2.5,
  ],
  ['(wir suchen|suchen wir) (jemanden|eine ~ persönlichkeit|menschen)', 3],
  [
    '(vous avez|vous possédez|vous maîtrisez|vous êtes|vous justifiez|vous disposez|vous connaissez|vous parlez|vous aimez|vous savez|vous détenez|tu as|tu connais|titulaire|diplôme|diplômé|maîtrise|expérience|connaissance|connaissances|bonne|permis|habilitations|habilitation|aisance|rigueur|autonome|casier judiciaire)',
    2.5,
  ],
  [
    '^ (être|avoir|posséder|disposer|savoir|capacité|aptitude|sens|esprit|goût|excellente|excellent|très bonne|très bonnes|formation|cfc|cap|bac|français|anglais|votre) ',
    3,
  ],
  ['(candidat|candidate|profil) idéal', 4],
  ['(nous|on) (recherchons|cherchons|cherche) (une personne|quelqu un|un profil)', 3],
  ['(experiencia|conocimientos|dominio|titulación|licenciatura|graduado|imprescindible|se requiere|manejo|disponibilidad|nivel)', 2.5],
  // Spanish, Italian, Dutch, Polish, Portuguese, Czech
  [
    '(es imprescindible|indispensable|es necesario|carnet|licencia de conducir|título|titulado|titulada|en posesión|grado en|bachillerato|escolaridad|estudios|capacidad|que tengas|que sepas|residir|residencia en|mínimo|mínima|al menos)',
    2.5,
  ],
  [
    '(esperienza|conoscenza|conoscenze|diploma|laurea|attestato|patente|capacità|disponibilità|è necessario|è richiesta|indispensabile|almeno|precisione|competenze)',
    2.5,
  ],
  [
    '(ervaring|kennis|rijbewijs|je hebt|je bent|je spreekt|afgeronde|opleiding|mbo|hbo|beheersing|minimaal|verplicht|vereist|beschikbaar)',
    2.5,
  ],
  [
    '(doświadczenie|doświadczenia|znajomość|znajomości|wykształcenie|wykształcenia|umiejętność|umiejętności|prawo jazdy|uprawnienia|wymagane|niekaralność|co najmniej|dyspozycyjność|komunikatywność|gotowość|szukamy)',
    2.5,
  ],
  [
    '(experiência|conhecimento|conhecimentos|ensino superior|ensino médio|superior completo|domínio|disponibilidade|graduação|necessário|obrigatório|imprescindível|carta de condução)',
    2.5,
  ],
  [
    '(vzdělání|praxe|praxi|zkušenost|zkušenosti|znalost|znalosti|průkaz|spolehlivost|samostatnost|pečlivost|schopnost|ochota|trestní rejstřík|potřebujeme|alespoň|minimálně|vyučení|způsobilost)',
    2.5,
  ],
]

/** Words of plain need: they make a unit required even under a heading of preference. */
export const neededCues: readonly Cue[] = [
  ['^ (required|essential|mandatory|needed|must|must have|essentials) (:|to have|–)', 1],
  [
    '(is|are) (a|an|the) (hard|strict|minimum|firm|absolute|key|basic|clear|strong)? (requirement|prerequisite|minimum|precondition|condition)',
    1,
  ],
  ['(is|are) (key|fundamental|expected|called for|assumed|taken for granted|not negotiable|a given) (.|,|;|$)', 1],
  ['^ we (also)? (require|need|insist on|demand) ', 1],
  ['^ you (will|ll|ll also|will also|do)? need ', 1],
  ['at a minimum', 1],
  ['you (can t|cannot|can not|won t be able to) ~ without', 1],
  ['(<asset>|<degree>) (needed|necessary) $', 1],
  ['(must|mandatory|compulsory|obligatory|non negotiable|nonnegotiable|dealbreaker|deal breaker)', 1],
  [
    '(is|are|be|also) (absolutely|strictly)? (required|essential|necessary|needed|paramount|crucial|critical|imperative|indispensable|vital)',
    1,
  ],
  ['(<asset>|<degree>|<number>|pounds|lbs|equivalent) (required|essential|necessary|mandatory)', 1],
  ['(required|essential|mandatory) (;|,|.|$)', 1],
  [
    '(zwingend|erforderlich|vorausgesetzt|voraussetzung|unerlässlich|unabdingbar|obligatorisch|vorgeschrieben|setzen wir voraus|ein muss)',
    1,
  ],
  [
    '(indispensable|indispensables|exigé|exigée|exigés|exigées|requis|requise|requises|obligatoire|obligatoires|impératif|impérative|impérativement|est nécessaire|sont nécessaires)',
    1,
  ],
]

/**
 * Words that set the least that will do, however much more is wished for: "ideally five years, with an absolute minimum of two"; and those
 * of somebody whom it needs little to lead: "does not need to be told twice".
 */
export const floorCues: readonly Cue[] = [
  ['(not|isn t|aren t|never) (an)? optional', 6],
  ['(absolute|bare|strict|hard) minimum', 1],
  [
    '(don t|do not|doesn t|does not|won t|will not|never|neither) (ever|really)? (need|needs|require|requires) ~ (to be (told|asked|reminded|chased|pushed|watched|led|managed|motivated|micromanaged|micro managed|babysat|supervised|prompted)|chasing|reminding|reminders|hand holding|handholding|micromanaging|micromanagement|babysitting|prompting|pushing|watching|(constant|close|much|any|direct)? supervision (,|.|;|$))',
    6,
  ],
  ['(no|not) (less|fewer) than <number> ~ ~ (required|needed|necessary|essential|mandatory)', 1],
  ['(with|but|though) (a|an|the)? (clear)? minimum of', 1],
  ['(ideally|preferably|preferred|desired) ~ ~ (but|with|though) (at least|no fewer than|no less than|not less than) <number>', 1],
]
