import type { Cue } from './cue.ts'

/** The employer, its team, product, culture. */
export const companyCues: readonly Cue[] = [
  [
    'we (re|are) (a|an|the|proud|passionate|committed|on a|building|growing|one|dedicated|driven|expanding|transforming|creating|not just|also|part|all|here|revolutionizing|redefining|reimagining|currently|now|well|backed|headquartered|based|helping|developing|working|always|recognized|focused|excited|leading|ranked|using|united)',
    3,
  ],
  [
    'we (believe|value|respect|appreciate|champion|honor|honour|cherish|prize|celebrate|help|serve|use|build|love|operate|foster|strive|recognize|understand|empower|design|develop|deliver|create|have|ve|make|embrace|thrive|do|combine|move|run|put|like|host|manufacture|specialize|specialise|partner|know|think|care|work|never|aim|want|see|live|take|treat|hire|invest|support|focus|give|ship|connect|ensure|bring|lead|come|power|welcome|continue|don t|were|enable|own|produce|provide|exist|pride|put)',
    2.5,
  ],
  ['^ we (have|ve got|have got) (a|an|two|three|several|another|immediate|current) ~ (opening|openings|vacancy|vacancies|need)', -4],
  [
    '^ you (d|ll|will|would) be (the|our) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<number>) (<person>|member|hire|of)',
    5,
  ],
  ['^ (our|the) (tech|current|technology|data)? stack (is|includes|today|currently|now|:)', 6],
  ['^ (us|we) :', 5],
  // Nothing of the employer yet: what follows is whom, or what for.
  ['we (re|are) (also|currently|now|always|actively)? (looking|seeking|hiring|searching|recruiting)', -5],
  ['^ (at|here at) <employer>? ~ , ', 1],
  ['^ at ~ ~ , (we|our|you|every|people)', 4.5],
  ['^ (our|their)', 2],
  [
    'our (mission|vision|values|culture|customers|products|product|platform|company|clients|story|people|employees|goal|purpose|passion|success|core|community|history|commitment|work|focus|technology|services|portfolio|brand|brands|solutions|partners|members|patients|guests|users|state of|global|diverse|growth|business|organization|approach|state|network|offices|markets)',
    2.5,
  ],
  ['our team', 1.5],
  [
    '^ ~ (grows|raises|makes|builds|sells|provides|serves|supplies|produces|operates|designs|manufactures|owns|lets|brings|cares|employs) ',
    2,
  ],
  ['(rely|depend|count|counts|relies|depends) on us', 3],
  ['(important|matters|dear) to us', 3],
  ['(rated|judged|ranked|voted|named) (us|as|one)', 3],
  ['(the|a) (place|company|team|school|hospital) (to be|to work|where you|for you) ', 4],
  [
    '^ ~ (school|university|college|hospital|institute|trust|council|foundation|company|inc|ltd|llc|church|museum|library|academy) (,|$)',
    2.5,
  ],
  ['(recruiting|hiring) (on behalf|for (a|an|our client|one of))', 4],
  ['we (re|are) a team of', 2],
  ['^ (the)? (university|school|department|college|faculty|division|institute|city|county|state|office) of', 3],
  [
    '^ (a|an|our|the)? (growing|busy|small|local|established|family|leading|national|regional|downtown|nonprofit|independent|boutique|expanding|thriving|successful|reputable) ~ (distributor|firm|company|practice|office|clinic|manufacturer|restaurant|hospital|school|dealership|agency|retailer|contractor|shop|store|organization|business|charity|carrier|bakery|hotel)',
    3.5,
  ],
  ['(founded|established|headquartered|incorporated|started) (in|by|on|as)', 4],
  ['(since|for over|for more than|over the last|for nearly|with over|with more than) (its|our|launching|<number>|being)', 2],
  [
    '(is|are|as|was|being) (a|an|the|one of|part of|based|among)? ~ (leading|leader|largest|premier|global|fastest|fast growing|world|top|trusted|independent|family owned|innovative|multinational|international|private|privately|nonprofit|non profit|startup|start up|award|major|well|subsidiary|recognized|renowned)',
    3.5,
  ],
  [
    '(the|s) (leading|largest|premier|biggest|best|first|number one|only|most|fastest) ~ (provider|company|supplier|manufacturer|platform|distributor|bank|employer|developer|retailer|operator|organization|marketplace|network|producer|community|firm|brand|agency)',
    3,
  ],
  [
    '(is|are) (a|an) ~ ~ (company|provider|supplier|manufacturer|platform|distributor|firm|startup|agency|organization|organisation|consultancy|subsidiary|division|operation|hospital|school|university|charity|community|group|brand|network|retailer|publisher|nonprofit)',
    3.5,
  ],
  ['(inc|llc|ltd|gmbh|corp|plc|corporation|limited|ag|sa|bv|pty) ~ (is|has|was|provides|offers|are|s)', 2.5],
  [
    '(million|billion|thousand|<number>|<number> +|over <number>) (employees|people|users|customers|countries|offices|locations|clients|nationalities|members|stores|entrepreneurs|patients|colleagues|businesses|students|engineers|professionals|team members)',
    3,
  ],
  ['(in)? over <number> (countries|years|locations|offices|cities)', 2],
  ['(annual|in) revenue', 2.5],
  ['(series (a|b|c|d)|funding|investors|backed by|venture|fortune <number>|publicly traded|listed on|ipo|valuation)', 3],
  ['(company|corporate|organization|our) (culture|values|mission|vision|profile)', 2.5],
  ['(mission|vision|purpose) (is|to|of|are|has)', 2.5],
  ['core values', 2.5],
  ['^ we use', 6],
  ['^ our ~ ~ (is|are) (built|written|based|hosted|deployed) (on|in|with|upon)', 6],
  ['^ we (respect|believe|celebrate|trust) ', 5],
  ['we (give|offer|encourage|trust|allow) (employees|people|our people|our employees|everyone)', 3],
  ['(diverse|dynamic|flat|open|inclusive|fun|vibrant|informal) ~ (environment|hierarchy|hierarchies|office|culture|workplace|team)', 2],
  ['<number> + ? (employees|nationalities|people|countries|offices|locations)', 2],
  ['(come to|in) the right place', 4],
  [
    '(the|this|our) (company|firm|organization|organisation|team|department|group|division|agency|hospital|school|business unit|unit|platform|portfolio|product|ceo|bank|program|practice|clinic|studio) (is|has|are|was|provides|delivers|includes|offers|builds|develops|supports|consists|works|serves|specializes|s|helps|focuses|ensures|comprises)',
    3,
  ],
  [
    'team (is|delivers|builds|develops|works|owns|supports|focuses|has|consists|helps|plays|s mission|s job|sits|operates|drives|creates|designs|manages|at|culture)',
    2.5,
  ],
  ['^ (join|meet) (us|our|the|a)', 2],
  [
    '(customers|clients|businesses|organizations|people|communities|world|planet|industry|companies) (around|across|worldwide|globally|rely|trust|love|in the|like)',
    1.5,
  ],
  ['(around the world|across the globe|worldwide|globally|around the globe|of all sizes|around the country)', 1.5],
  ['(headquarters|subsidiary|subsidiaries|parent company|holding company|holding)', 2],
  ['(innovation|sustainability|inclusion|belonging|diversity) ', 0.8],
  ['(imagine|did you know|what if|why)', 1],
  ['^ (who|what) (we|is|are)', 1.5],
  [
    '(das unternehmen|wir sind|unser team|unsere kunden|gegründet|familienunternehmen|familienbetrieb|inhabergeführt|inhabergeführte|marktführer|mitarbeitende|mitarbeitenden|beschäftigten)',
    3,
  ],
  [
    '^ (die|der|das|als|seit|mit|unser|unsere|rund|an) ~ ~ (ist|sind|bietet|betreut|zählt|gehört|gehören|entwickelt|entwickeln|beschäftigt|beschäftigen|steht|stehen|fertigt|betreibt|betreiben|verkauft|verbinden)',
    2.5,
  ],
  ['(für uns|bei uns) ~ (mittelpunkt|wichtig|zählt|steht)', 2],
  [
    '(nous sommes|notre entreprise|notre équipe|nos clients|fondée|créée en|leader (de|du|des|dans|sur|européen|mondial|français|incontesté)|depuis <number> ans|collaborateurs|salariés|notre ambition|notre force|nos valeurs|acteur)',
    3,
  ],
  ['^ ~ ~ (accueille|compte|emploie|fabrique|conçoit|développe|accompagne|regroupe|réunit|livre|propose|exploite)', 2.5],
  ['(nous|on) (accompagnons|croyons|investissons|construit|concevons|développons|fabriquons|aimons)', 3],
  ['(somos|nuestra empresa|nuestro equipo|nuestros clientes|fundada)', 3],
  [
    '(company|organization|organisation|employer|company name|company size|company type|industry|department|business|division|client|sector|agency|team|group|unit|brand|school|faculty) :',
    4,
  ],
  // Spanish, Italian, Dutch, Polish, Portuguese, Czech
  ['(contamos con|nuestro cliente|nuestra misión|líder en|dedicada a|empresa dedicada|nacimos|llevamos <number>|empresa familiar)', 3],
  ['(siamo|la nostra azienda|nostra squadra|nostro team|nostri clienti|fondata|azienda leader|da <number> anni)', 3],
  ['(wij zijn|we zijn|wij werken|ons team|onze klanten|opgericht|familiebedrijf|ons bedrijf|sinds <number>)', 3],
  ['(jesteśmy|tworzymy|nasza firma|nasz zespół|naszych klientów|od <number> roku)', 3],
  ['(nossa empresa|nosso time|nossa equipe|nossos clientes|nossa missão|nosso propósito|a nossa equipa)', 3],
  ['(jsme|naše firma|naše společnost|náš tým|zabýváme se|pracuje u nás)', 3],
]
