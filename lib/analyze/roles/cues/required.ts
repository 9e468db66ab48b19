import type { Cue } from './cue.ts'

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
  ['(is|are) a? (must|prerequisite)', 5],
  ['(is|are) (standard|expected|important)', 2],
  ['equally important (are|is)', 2],
  ['(required|mandatory|essential) $', 4],
  ['^ (required|mandatory|minimum|essential)', 3],
  ['we (require|expect|need) ~ (you|someone|candidates|<asset>|<degree>)', 4],
  ['(position|role|job) requires', 4],
  ['requires ~ <asset>', 4],
  ['requires', 1.5],
  ['requiring', 1],
  ['^ what you (bring|need|have)', 3],
  // years
  ['<number> + (years|yrs|year|months)', 3.5],
  ['<number> (to|or) (more|<number>) (years|yrs|months)', 3.5],
  ['^ (at least|minimum|minimum of|min|over)? a? <number> (+|,)? (years|yrs|year|months)', 3],
  ['<number> (years|yrs|year) ~ (experience|exp|expertise|background)', 4],
  ['(minimum|at least|minimum of) ~ (years|yrs|year|months) ', 3],
  ['(years|yrs) of', 1.5],
  ['several years', 2.5],
  ['at least <number>', 1],
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
  // what the person is
  ['^ <trait> (in|with|to|and|or|,|at|under|working|using|about|communicator|of|as)', 4],
  ['^ (a|an) <trait>', 3],
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
    'you (ll)? (have|possess|bring|hold|ve|are able|are comfortable|are fluent|are passionate|are proficient|are an?|are also|enjoy|love|thrive|understand|speak|know|care|like|take initiative|demonstrate|feel|communicate|re a|re an|re comfortable|re passionate|re able|are someone|should|need|want to|do not shy|are highly|are excited|are curious)',
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
    '(looking|searching|seeking|seek|seeks|recruiting|hiring) ~ ~ (who|with|whose|experienced|passionate|motivated|self|energetic|talented|dynamic|enthusiastic|hardworking|skilled|reliable|qualified|driven|dedicated|structured|proactive|someone|people)',
    4,
  ],
  ['(looking|searching|seeking|seek|seeks) ', 1.5],
  ['if you (re|are|have|enjoy|love|want|thrive|like|possess|ve)', 2],
  ['(love|like|want) to (hear|talk|meet) ', 1.5],
  ['(should|would|will) (have|possess|be able|be comfortable|be proficient|be familiar|be passionate|demonstrate)', 2.5],
  ['(need|needs|needed|have) to (have|be|possess|hold|speak)', 3],
  ['you ll (fit|thrive|succeed|do well|be a great|be successful) ', 3],
  ['(alone|matters|matter|matters here)', 1],
  ['(not a job for|don t apply if)', 3],
  [
    '(experience|skills|skill|knowledge|education|degree|licence|license|certification|certifications|language|languages|languages|clearance) :',
    3,
  ],
  // German, French, Spanish
  [
    '(abgeschlossene|abgeschlossenes|erfahrung|kenntnisse|berufserfahrung|fundierte|sehr gute|gute|erste|idealerweise|sicherer|sichere|bereitschaft|mehrjährige|mehrjahrige|einschlägige|führerschein|teamfähigkeit|zuverlässigkeit|freude|du hast|sie haben|du bringst|sie verfügen|du verfügst)',
    3,
  ],
  [
    '(vous avez|vous possédez|vous maîtrisez|vous êtes|vous justifiez|vous disposez|titulaire|diplôme|diplômé|maîtrise|expérience|connaissance|connaissances|bonne|permis)',
    2.5,
  ],
  ['(experiencia|conocimientos|dominio|titulación|licenciatura|graduado|imprescindible|se requiere|manejo|disponibilidad|nivel)', 2.5],
]

/** Words of plain need: they make a unit required even under a heading of preference. */
export const neededCues: readonly Cue[] = [
  ['(must|mandatory|compulsory|obligatory)', 1],
  [
    '(is|are|be|also) (absolutely|strictly)? (required|essential|necessary|needed|paramount|crucial|critical|imperative|indispensable|vital)',
    1,
  ],
  ['(<asset>|<degree>|<number>|pounds|lbs|equivalent) (required|essential|necessary|mandatory)', 1],
]
