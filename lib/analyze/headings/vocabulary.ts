import type { Role } from '../../model/statement.ts'

/** What a section is about; `neutral` is a known heading that promises nothing of what stands under it ("Details"). */
export type SectionRole = Exclude<Role, 'heading'> | 'neutral'

/**
 * The closed vocabulary of headings: wordings (see words/patterns.ts) and how much they say of a section. The wording with the most
 * weight decides, so "Preferred qualifications" is preferred though "qualifications" alone is required.
 */
export const headingWordings: readonly (readonly [pattern: string, role: SectionRole, weight: number])[] = [
  // what the candidate must have
  [
    '(qualification|qualifications|requirements|requirement|prerequisites|prerequisite|competencies|competences|criteria|credentials|attributes|qualities|eligibility)',
    'required',
    4,
  ],
  [
    '(skills|skill|skillset|experience|knowledge|education|abilities|expertise|background|aptitudes|certifications|certification|licenses|licensure|languages|traits|proficiencies|degree)',
    'required',
    3,
  ],
  [
    '(minimum|required|basic|essential|mandatory|necessary|key|core|technical|job|must have|general) (qualification|qualifications|requirements|skills|skill|experience|competencies|criteria|knowledge|education|abilities)',
    'required',
    3,
  ],
  ['(must|must have|must haves|essential|essentials|mandatory|required|minimum) $', 'required', 5],
  ['(you|candidate|candidates|applicant|we|person|position|role|employee) (must|should) (have|be|possess|meet)', 'required', 6],
  ['(what|who|things|skills|experience) ~ (looking|searching|seeking|look) for', 'required', 7],
  ['(what|who) we (need|want|require|expect|value|seek|hope)', 'required', 7],
  ['what we (d|would) (love|like) (you|to see)', 'required', 7],
  ['(we re|we are) looking for', 'required', 6],
  ['(who|what) (you|are you|you re|you are)', 'required', 4],
  [
    'what (you|you ll|you will|will you|do you|should you|you d|you ve|you would) (bring|need|have|must have|need to have|got|possess|should have|offer|ve got|know|be bringing|already have|should bring|can bring|need to bring|need to succeed)',
    'required',
    9,
  ],
  [
    'what (will|would|it|you ll|you need|makes|we think) ~ (takes|take|succeed|successful|qualified|need|great|fit|stand out)',
    'required',
    7,
  ],
  ['(about|regarding) (you|yourself)', 'required', 7],
  ['^ you $', 'required', 5],
  ['^ us $', 'neutral', 5],
  ['you (have|bring|are|possess|ve|might|may|should|will have|ll have|ll need|will need|need|ll bring|will bring)', 'required', 5],
  ['you (may|might|could|will|ll|ll be|would|re) ~ (fit|match|good|great|right|thrive|excel|succeed|successful|qualified)', 'required', 7],
  ['(ideal|successful|perfect|right|suitable) (candidate|candidates|applicant|person|fit|profile|teammate|hire|match)', 'required', 6],
  [
    '(candidate|your|applicant|ideal|required|job|person|requested|the|personal) (profile|profil|specification|spec|background|skills|experience|expertise|qualifications|strengths|toolbox|superpowers|competencies)',
    'required',
    5,
  ],
  [
    '^ (profile|the person|person specification|your background|your experience|skills and experience|to be successful|to succeed|to qualify|to thrive)',
    'required',
    6,
  ],
  ['(to be|be) (successful|considered|qualified|eligible)', 'required', 6],
  ['(this|it) (role|job|position)? (is|might be|could be) for you if', 'required', 7],
  ['(if you|a good fit|great fit|right fit|good match|should apply if|apply if)', 'required', 5],
  [
    '(physical|language|education|educational|training|work|travel|licensing|age|experience|health|academic|entry) (requirements|requirement|demands|demand|abilities|conditions|and experience)',
    'required',
    5,
  ],
  ['(working|work) (conditions|environment)', 'neutral', 7],
  ['(ability|willingness|skill|skilled|able|abilities) (to|in) $', 'required', 6],
  ['what we (ask|ask for|ask of you|are after)', 'required', 7],
  ['(knowledge|skills) (,|and|&|/|skills|abilities) ', 'required', 2],
  ['(ksas|ksa|ksaos|kpas)', 'required', 6],
  ['(tech|technology|our|technical) (stack|tools|environment)', 'company', 6],
  ['(tech|technology|technologies|tools|stack) (we|you ll) (use|work with|love)', 'company', 9],
  // optional
  ['(preferred|desired|desirable|desirables|preferable|preferably|advantageous|beneficial|pluses)', 'preferred', 16],
  // Words that also speak of pay: alone they are a preference, beside "salary" or "benefits" they are not.
  ['(optional|bonus|plus|ideally|preferences|preference|assets)', 'preferred', 5],
  ['(optional|bonus|plus) (skills|qualifications|experience|requirements)', 'preferred', 18],
  ['(nice|good|great) to (have|haves|haves)', 'preferred', 18],
  ['(bonus|extra|brownie) (points|if|credit)', 'preferred', 18],
  ['(a|big|definite|huge|would be|is|as|added|considered) (plus|pluses|bonus|asset|advantage)', 'preferred', 18],
  [
    '(even better|extra credit|stand out|set you apart|wow us|icing|great if|additionally great|not required|it s great if|also great|it would be)',
    'preferred',
    17,
  ],
  ['(ideally|it would be|we d love|would love) ', 'preferred', 14],
  ['(highly|well|favourably|favorably) (regarded|valued|desirable)', 'preferred', 16],
  ['(it would|would|it will|that would|that d|things that) (help|make us smile)', 'preferred', 14],
  ['(helpful|useful) (to have|extras|if)', 'preferred', 14],
  // what the person will do
  ['(responsibilities|responsibility|duties|tasks|accountabilities|deliverables|objectives|activities|assignments)', 'responsibility', 6],
  [
    '(essential|key|core|job|main|primary|principal|major|position|critical) (functions|function|duties|tasks|accountabilities|responsibilities|activities|objectives|deliverables)',
    'responsibility',
    5,
  ],
  ['(functions|function)', 'responsibility', 2],
  [
    'what (you|you ll|you will|will you|you d|you would|will i|is it you ll|you re|you get to|you actually|you can) ~ (do|doing|be doing|working on|work on|own|build|achieve|accomplish|tackle|deliver)',
    'responsibility',
    9,
  ],
  ['(you will|you ll|you will be|you ll be|you get to|you would|will you) $', 'responsibility', 6],
  [
    '(in this role|in the role|in this position|as a|as an|on a typical day|day to day|day in the life|a typical day|typical day|your day|your impact|the impact|impact you|your mission|your role|your responsibilities|your tasks|your challenge|your job|your opportunity|your contribution|how you ll|how you will|the job|the mission|scope of work|scope)',
    'responsibility',
    5,
  ],
  ['(about|the|this|your) (role|position|job|opportunity|assignment|gig|challenge|mission|work)', 'responsibility', 4],
  ['^ about ~ ~ (role|position|job|opportunity) $', 'responsibility', 6],
  [
    '(role|position|job|general|opportunity) (overview|summary|description|purpose|objective|profile|scope|function|brief|statement)',
    'responsibility',
    3,
  ],
  ['(summary|overview|purpose|description|role|position|mission|impact)', 'responsibility', 1.5],
  ['(what s|what is) (the|this) (role|job)', 'responsibility', 5],
  ['what (would|will|does) (your|the) (role|job|day|work) (look like)?', 'responsibility', 7],
  ['(what|how) (will|you ll|you will) ', 'responsibility', 2],
  // what is offered
  ['(benefits|benefit|perks|compensation|salary|pay|remuneration|rewards|bonuses|package|advantages)', 'offer', 6],
  [
    'what (we|s|is|you|you ll|do we|you can|you will|we can) ~ (offer|offering|provide|in it for you|get|receive|expect from us|give|offer you|in it for me|gain|enjoy)',
    'offer',
    9,
  ],
  ['(we|why|our) (offer|offering|provide|offers)', 'offer', 6],
  ['(why (join|work|you ll|you should|us|choose|this)|reasons to)', 'offer', 10],
  ['^ why', 'company', 2],
  ['what you can expect', 'offer', 3],
  [
    '(salary range|pay range|hourly rate|base pay|work life balance|growth opportunities|career growth|professional development)',
    'offer',
    4,
  ],
  [
    '(schedule|shift|hours|working hours|work hours|job type|employment type|contract|contract type|location|locations|work location|duration|start date|workplace|remote|terms|conditions of employment|type)',
    'offer',
    4,
  ],
  ['(the offer|our offer|offer|employee benefits|total rewards)', 'offer', 4],
  // the employer
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
  ['(organisation|trust|college|university)', 'company', 2.5],
  ['(life at|working at|culture|values|mission|company|employer|team|organization|client|department|industry|sector)', 'company', 2.5],
  // applying
  ['(apply|application|applications|applying|applicants)', 'process', 5],
  ['(how|where|when|who) (to|can|may|do i) apply', 'process', 9],
  [
    '(selection|application|hiring|recruitment|interview|examination|appointment) (process|procedure|procedures|steps|stages|plan)',
    'process',
    9,
  ],
  ['(how|what) ~ (evaluated|assessed|scored|evaluate|assess)', 'process', 9],
  ['(required|supporting|application) (documents|document|materials|attachments)', 'process', 9],
  ['(safeguarding|vetting|dbs|disclosure and barring|accreditation badges|probationary period|right to work)', 'process', 9],
  [
    '(test|tests|exam|exams|questionnaire|filing|fee|scoring|ranking|verification|eligible list|civil service|appeal|appeals|conviction|substitution|reasonable|notification|certification rule|selection procedures|job pin|exam type|right to work|conditional offer|what to expect|what else should i know|additional information regarding)',
    'process',
    9,
  ],
  ['(eligible list|examination|written test|oral)', 'process', 9],
  [
    '(process|procedure|procedures|deadline|deadlines|next steps|timeline|interview|interviews|interviewing|selection|recruitment|hiring|examination|exam|filing)',
    'process',
    5,
  ],
  [
    '(equal|eeo|eoe|diversity|inclusion|inclusive|disability|accessibility|accommodation|accommodations|belonging|privacy|legal|disclaimer|disclaimers|disclosure|statement|notice|notices|gdpr|compliance|fraud|commitment to)',
    'process',
    5,
  ],
  [
    '(fine print|process notes|please note|important|contact|contacts|contact us|recruiters|agencies|agency|background check|screening|veterans|sponsorship|special instructions|instructions|how we hire|posting statement|date posted|posted|closing date|application window)',
    'process',
    5,
  ],
  ['(note|notes)', 'process', 1.8],
  ['further (information|details|particulars)', 'process', 4],
  ['^ (questions|enquiries|inquiries)', 'process', 5],
  // promises nothing
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
  ['(distinguishing characteristics|class characteristics|class concept)', 'other', 9],
  ['(posting|opening|closing|publication|filing) (date|dates)', 'process', 6],
  ['(please (include|send|submit)|to be considered|ready to apply|interested|sound like|sounds like)', 'process', 9],
  // German
  ['(dein|ihr|das|unser|dein) (profil|anforderungsprofil)', 'required', 7],
  ['(anforderungen|qualifikation|qualifikationen|voraussetzungen|kenntnisse|profil|anforderungsprofil|kompetenzen)', 'required', 5],
  [
    '(das|was) (bringst du mit|bringen sie mit|du mitbringst|sie mitbringen|wir erwarten|solltest du|zeichnet|wir suchen|wir uns wünschen)',
    'required',
    7,
  ],
  ['(aufgaben|aufgabe|tätigkeiten|aufgabengebiet|verantwortlichkeiten|aufgabenbereich|tätigkeit)', 'responsibility', 7],
  ['(das|was) (erwartet dich|erwartet sie|machst du|sie erwartet|dich erwartet)', 'responsibility', 7],
  [
    '(wir bieten|das bieten wir|unser angebot|benefits|was wir bieten|angebot|leistungen|deine vorteile|ihre vorteile|vorteile|warum wir)',
    'offer',
    7,
  ],
  ['(über uns|wer wir sind|das sind wir|wir über uns|unternehmen)', 'company', 7],
  ['(bewerbung|kontakt|ansprechpartner|interesse|interessiert)', 'process', 6],
  ['(von vorteil|wünschenswert)', 'preferred', 16],
  // Czech
  ['(požadujeme|očekáváme|požadavky|požadavky na|co očekáváme|co od tebe|znalosti|dovednosti)', 'required', 6],
  ['(náplň práce|pracovní náplň|co tě čeká|u nás čeká|co budeš dělat|náplň)', 'responsibility', 7],
  ['(nabízíme|co nabízíme|benefity|výhody)', 'offer', 7],
  ['(výhodou)', 'preferred', 16],
  // French
  ['(profil|compétences|exigences|qualifications|prérequis|qualités|formation|expérience)', 'required', 5],
  ['(missions|responsabilités|tâches|le poste|votre rôle|vos missions|description du poste|activités)', 'responsibility', 6],
  ['(avantages|nous offrons|nous vous offrons|ce que nous|rémunération|on vous propose)', 'offer', 6],
  ['(qui sommes nous|à propos|entreprise|notre entreprise|l entreprise|présentation)', 'company', 6],
  ['(atouts|les plus|un plus|serait un plus)', 'preferred', 15],
  ['(postuler|candidature|processus de recrutement|comment postuler)', 'process', 7],
  // Spanish
  ['(requisitos|perfil|requerimientos|formación|experiencia|conocimientos|competencias|habilidades)', 'required', 6],
  ['(funciones|responsabilidades|tareas|tus funciones|qué harás|misión)', 'responsibility', 6],
  ['(ofrecemos|beneficios|qué ofrecemos|condiciones|te ofrecemos)', 'offer', 7],
  ['(sobre nosotros|quiénes somos|empresa|acerca de)', 'company', 6],
  ['(deseable|valorable|se valorará|deseables)', 'preferred', 16],
  // Czech, as it speaks to the reader
  [
    '(jak si tě představujeme|jak si vás představujeme|koho hledáme|co bys měl|co byste měl|co umíš|co od vás|co potřebuješ)',
    'required',
    7,
  ],
  ['(co bude|co u nás|budeš dělat|budete dělat|tvoje práce|pracovní úkoly)', 'responsibility', 6],
  ['(co ti nabídneme|co vám nabídneme|co ti nabízíme|co vám nabízíme|co za to|nabídneme)', 'offer', 7],
  // Italian
  ['(requisiti|profilo|competenze|profilo cerchiamo|chi cerchiamo|cosa cerchiamo|conoscenze|titolo di studio)', 'required', 6],
  ['(mansioni|responsabilità|attività|di cosa ti occuperai|cosa farai|compiti)', 'responsibility', 7],
  ['(offriamo|cosa offriamo|benefit|vantaggi)', 'offer', 6],
  ['(chi siamo|azienda|su di noi)', 'company', 6],
  ['(costituisce titolo preferenziale|titolo preferenziale|gradito|requisiti preferenziali)', 'preferred', 16],
  // Dutch
  [
    '(functie eisen|functieeisen|wat vragen wij|wij vragen|wie ben jij|jouw profiel|wat breng je mee|dit breng je mee|vereisten)',
    'required',
    7,
  ],
  ['(taken|werkzaamheden|wat ga je doen|functieomschrijving|jouw rol|jouw functie)', 'responsibility', 7],
  ['(wij bieden|wat bieden wij|wat wij bieden|arbeidsvoorwaarden|dit bieden wij|ons aanbod)', 'offer', 7],
  ['(over ons|wie zijn wij|wie wij zijn)', 'company', 7],
  ['(solliciteren|sollicitatie|reageren|interesse)', 'process', 6],
  // Polish
  ['(wymagania|oczekujemy|oczekiwania|twój profil|nasze wymagania|kogo szukamy)', 'required', 7],
  ['(obowiązki|zakres obowiązków|twoje zadania|zadania|twój zakres obowiązków)', 'responsibility', 7],
  ['(oferujemy|co oferujemy|to oferujemy|benefity)', 'offer', 7],
  ['(o nas|kim jesteśmy|o firmie)', 'company', 7],
  ['(mile widziane|dodatkowym atutem)', 'preferred', 16],
  // Portuguese
  ['(requisitos|qualificações|perfil|o que procuramos|o que esperamos)', 'required', 6],
  ['(responsabilidades|atividades|funções|o que vais fazer|o que você vai fazer)', 'responsibility', 7],
  ['(oferecemos|o que oferecemos|benefícios)', 'offer', 7],
  ['(sobre nós|quem somos|a empresa)', 'company', 7],
  ['(diferenciais|diferencial|valorizamos)', 'preferred', 15],
]
