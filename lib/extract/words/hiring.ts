/** Turns of phrase that postings are made of and other texts seldom hold, by what they speak of. Each counts once. */
const phrases: Record<string, RegExp> = {
  seeking:
    /\b(?:(?:we(?:['’]re| are)|is|are) (?:now |currently )?(?:on the (?:hunt|lookout)|in need of)\b|we (?:now |currently )?(?:need|want|seek) (?:an?|another|one|two|someone|somebody|people)\b|(?:has|have) an? (?:immediate |current )?(?:opening|vacancy)|immediate opening|we(?:['’]re| are) (?:currently |now |actively |also )?(?:looking for|seeking|searching for|hiring|recruiting)|(?:is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting) (?:an?|for|our|talented|experienced|motivated)|looking for (?:an?|our|motivated|talented) \w+|join our (?:growing |talented |dynamic |\w+ )?team|wir suchen|sucht? (?:zum|ab|eine|einen)\b|nous recherchons|recherche (?:un|une|son|sa)\b|recrut(?:e|ons)\b|buscamos|se busca|estamos buscando|procuramos|cerchiamo|stiamo cercando|hledáme|hľadáme|szukamy|poszukujemy|zoeken wij|wij zoeken|zijn op zoek|vi söker|vi søger|vi søker|мы ищем|ищем|keresünk|căutăm|angajăm|arıyoruz|aranıyor|etsimme|haemme|шукаємо|ζητ(?:ά|εί|ού)|mencari|tuyển dụng|tražimo|iščemo|търсим)|招聘|募集|诚聘|誠徵|徵才|채용/i,
  candidate:
    /\b(?:(?:is|are) a (?:must|(?:big |huge |definite |strong )?plus)\b|you should (?:be|have|know)|we(?:['’]re| are) (?:also )?asking for|eligible to work|must (?:possess|have|be (?:able|willing|at least))|willing(?:ness)? to|(?:ideal|successful|right|suitable|qualified|selected|strong) (?:candidates?|applicants?|person)|applicants? (?:must|should|will|who)|candidates? (?:must|should|will|with|who)|ihr profil|dein profil|du (?:hast|bringst|verfügst)|sie (?:verfügen|bringen|haben)|votre profil|vous (?:avez|êtes|justifiez|maîtrisez)|tu perfil|požadujeme|očekáváme|oczekujemy|wymagania)|任职|应聘|應徵|応募/i,
  experience:
    /\b(?:(?:one|two|three|four|five|six|seven|eight|ten)(?: \(\d\))? years?['’]? (?:of|in|as)\b|(?:at least|minimum(?: of)?) (?:\d{1,2}|one|two|three|four|five) years?|with a background in|\d{1,2}\+ (?:years?|yrs?)|\d{1,2}\+?(?:\s*(?:-|–|to)\s*\d{1,2}\+?)?\s*(?:years?|yrs?)\b[^.]{0,40}\bexperience|(?:years?|yrs?)['’]? (?:of )?(?:\w+ ){0,4}experience|(?:proven|demonstrated|solid|strong|prior|previous|hands-on|extensive|professional|relevant|working|practical) (?:\w+ ){0,2}(?:experience|knowledge|understanding|track record)|experience (?:with|in|of|as|using|working)|berufserfahrung|erfahrung (?:in|mit|im|als)|expérience (?:de|en|dans|confirmée|réussie|d)|experiencia (?:en|de|con|mínima)|experiência (?:em|com|de)|esperienza (?:in|con|di|nel)|zkušenost|praxe|skúsenosti|tapasztalat|gyakorlat|experiență|deneyim\w*|tecrübe|kokemus\w*|досвід|εμπειρία|pengalaman|kinh nghiệm|iskustv|izkušnj|опит|doświadczeni|ervaring|erfarenhet|erfaring|опыт)|经验|經驗|経験|경험/i,
  ability:
    /\b(?:ability to|knowledge of|fluen(?:t|cy)|able to (?:work|communicate|multi|lift|manage)|(?:strong|good|excellent|solid|deep|thorough|working) (?:\w+ ){0,2}(?:understanding|knowledge|skills|foundations?|command|communicat\w+)|proficien(?:t|cy)|familiar(?:ity)? with|well[- ]versed|passion(?:ate)? (?:for|to|about)|self[- ](?:starter|motivated|driven)|team ?player|attention to detail|kenntnisse|teamfähig\w*|zuverlässig\w*|maîtrise|connaissances?|rigueur|esprit d.équipe|conocimientos?|capacidad|trabajo en equipo|conoscenza|capacità|znalost\w*|schopnost\w*|samostatnost|znajomość|umiejętność|kennis van|vaardig\w*|kunskap\w*)\b|熟悉|精通|擅長|能力|スキル|능력/i,
  degree:
    /\b(?:certifications?|certified|licen[cs]ed?|(?:bachelor|master)(?:['’]?s)?(?: degree)?|degree in|high school diploma|ph\.?d|b\.?sc|diploma|(?:fach)?hochschul|studium|ausbildung (?:als|zum|zur|im)|abgeschlossene|diplôme|bac ?\+|titulación|licenciatura|laurea|vzdělání|wykształcenie|opleiding|utbildning|uddannelse|образование)|学历|學歷|本科|大学|大學|大卒|학력/i,
  you: /\b(?:under (?:the )?(?:general )?(?:direction|supervision) of|you(?:['’]ll| will| must| should| have| are able| bring| may be| need)|your (?:responsibilities|role|profile|tasks|mission|impact|day|background)|responsible for|responsibilities include|the (?:role|position|incumbent|job) (?:will|requires|involves|is|holder|reports)|report(?:s|ing) (?:directly )?to|deine aufgaben|ihre aufgaben|vos missions|tu misión|budeš|budete|náplň práce|zakres obowiązków|ga je|du kommer att)|负责|負責|职责|職責|業務/i,
  terms:
    /\b(?:full[- ]?time|part[- ]?time|permanent|fixed[- ]term|temporary|contract (?:position|role|to hire)|internship|vollzeit|teilzeit|unbefristet|befristet|festanstellung|temps plein|temps partiel|CDI|CDD|jornada completa|indefinido|tempo (?:pieno|integral|indeterminato)|plný úvazek|zkrácený|hpp|dpp|pełny etat|umowa o pracę|fulltime|heltid|deltid|полная занятость)\b|全职|全職|正社員|정규직/i,
  offer:
    /\b(?:we offer|we can pay|per hour|hourly (?:rate|pay|wage)|(?:days['’]?|paid) (?:of )?(?:holiday|annual leave)|health,? (?:and )?dental|living out allowance|salary|compensation|benefits|401\(?k\)?|health insurance|paid (?:time off|vacation|leave|holidays)|pto|equity|stock options|bonus|wir bieten|urlaubstage|vergütung|gehalt|nous offrons|avantages|rémunération|ofrecemos|salario|offriamo|nabízíme|benefity|plat|mzda|ponúkame|oferujemy|wynagrodzenie|wij bieden|salaris|vi erbjuder|vi tilbyder|vi tilbyr|lön)\b|五险一金|福利|獎金|奖金|週休|薪/i,
  apply:
    /\b(?:(?:hit|click|press) apply|send (?:us )?(?:your |an? )?(?:letter|r[eé]sum[eé]|cv)|apply in person|trial shift|quote reference|welcomes? applications|(?:only (?:get back to|contact)|shortlisted)|apply (?:no later|before|now|today|here|by|online|via|with|if|for this|to this|through)|to apply|how to apply|applications? (?:will|should|must|are|deadline|process)|send (?:us )?(?:your|a|an|the|me) (?:\w+ ){0,4}(?:cv|resume|résumé|application)|(?:cv|resume|résumé) (?:and|to|with)|cover letter|submit (?:your|a|an) (?:application|resume|cv)|bewerb\w+|postule[rz]|candidature|inscríbete|envía|candidat[ui]\w*|životopis|aplikuj|sollicit\w+|ansök\w*|ansøg\w*|søknad|резюме)|投递|简历|履歷|應徵|ご応募|지원/i,
  equal:
    /\b(?:equal[- ](?:employment )?opportunit(?:y|ies)|eeo\b|without regard to race|regardless of (?:race|gender|age)|all qualified applicants|reasonable accommodations?|m\/[wf]\/[dx]|[wf]\/m\/[dx]|h\/f|f\/h|\(m\/f\)|all genders|schwerbehind|handicap|diversity)\b/i,
}

/** More of the same in languages whose letters `\b` does not know; whole words, endings where a language has them. */
const wholeWords: Record<string, string> = {
  seeking:
    'suchen|sucht|verstärkung|zu besetzen|zum nächstmöglichen (?:zeitpunkt|termin)|ab sofort|recherch(?:e|ons)|recrut(?:e|ons|ement)|poste à pourvoir|selecciona(?:mos)?|incorporar|busca(?:mos)?|cerca(?:mos)?|cerchiamo|ricerca|seleziona|procura(?:mos)?|contratando|přijmeme|hledá(?:me)?|szuka(?:my)?|poszukuj\\p{L}+|zatrudni\\p{L}*|zoekt|zoeken|söker|søger|søker',
  candidate:
    'bewerber(?:in|innen)?|candidat(?:e|es|s|ura|o|a|os|as)?|profil recherché|uchazeč\\p{L}*|kandydat\\p{L}*|kandidat\\p{L}*|sollicitant\\p{L}*|sökande',
  experience:
    'berufserfahrung|erfahrung(?:en)?|expérience|experiencia|experiência|esperienza|zkušenost\\p{L}*|praxe|praxí|doświadczeni\\p{L}*|ervaring|erfarenhet|erfaring',
  ability:
    '\\p{L}*kenntnisse|führerschein|belastbar\\p{L}*|maîtrise|connaissances?|permis b|conocimientos?|manejo|carné de conducir|conoscenz[ae]|conhecimentos?|domínio|znalost\\p{L}*|znajomość|umiejętnoś\\p{L}*|beheersing|kennis|rijbewijs|körkort|kunskap\\p{L}*',
  degree:
    'abgeschlossene\\p{L}*|ausbildung|studium|diplôme|formation|bac|formación|grado|ciclo formativo|titulación|laurea|diploma|ensino (?:superior|médio)|graduação|formação|vzdělání|vyučen\\p{L}*|středoškolsk\\p{L}*|wykształcenie|opleiding|mbo|hbo|legitimerad|utbildning',
  you: 'du|dich|dein\\p{L}*|ihr profil|ihre aufgaben|vous|vos|tus|tu|você|sua|votre|budeš|budete|twoj[ae]|twój|jij|jouw',
  terms:
    'vollzeit|teilzeit|unbefristet\\p{L}*|befristet\\p{L}*|CDI|CDD|temps (?:plein|partiel)|jornada|contrato|contratto|tempo (?:pieno|determinato|indeterminato|integral)|úvazek|umowa|pełny etat|dienstverband|heltid|deltid',
  offer:
    'bieten|urlaub\\p{L}*|vergütung\\p{L}*|entgelt\\p{L}*|gehalt|offrons|rémunération|avantages|ofrecemos|salario|offriamo|mensilità|oferecemos|benefícios|vale alimentação|plano de saúde|nabízíme|dovolené|mzdu?|oferujemy|opieka medyczna|wynagrodzeni\\p{L}*|bieden|vakantiedagen|salaris|erbjuder|friskvårdsbidrag',
  apply:
    'bewerb\\p{L}+|unterlagen|anschreiben|postule\\p{L}*|candidature|inscríbete|candidatar\\p{L}*|currículo|životopis|aplikuj\\p{L}*|solliciteer|sollicit\\p{L}*|ansök\\p{L}*|ansøg\\p{L}*',
}
const inWords = Object.fromEntries(
  Object.entries(wholeWords).map(([kind, list]) => [kind, new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu')]),
)

/** What lines of duties begin with; three of them make a kind of talk of their own. */
const duty =
  /^[\s•*·-]*(?:work(?:ing)?|design|develop|build|manage|lead|coordinate|collaborate|communicate|ensure|support|maintain|provide|prepare|assist|create|implement|conduct|perform|monitor|oversee|drive|own|define|deliver|plan|review|analy[sz]e|write|test|train|mentor|evaluate|identify|participate|contribute|partner|represent|handle|process|operate|report|respond|serve|take|help|prepare|respond|supervise|run|own|plan|perform|assist|check|clean|drive|answer|greet|teach|sell|install|repair|inspect|schedule|track|update|research|advise|negotiate|present)(?:e?s|ing)?\b/gim

/** Kinds of talk at which a text need not be asked in further languages. */
const plenty = 6

/** How many kinds of hiring talk a text holds, from 0 to 11. */
export function countHiringPhrases(text: string): number {
  const head = text.slice(0, 16_000)
  const duties = (head.match(duty)?.length ?? 0) >= 3 ? 1 : 0
  const missing = Object.keys(phrases).filter((kind) => !phrases[kind]?.test(head))
  const found = Object.keys(phrases).length - missing.length + duties
  return found >= plenty ? found : found + missing.filter((kind) => inWords[kind]?.test(head)).length
}
