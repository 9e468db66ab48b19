/** Words that name what someone is at work, by language; endings that do, where a language builds them so. */
const nouns = [
  // English
  'engineer|developer|programmer|architect|administrator|admin|analyst|scientist|researcher|manager|director|head of|lead|leader|officer|executive|president|vp|chief|c[etfmo]o|partner|principal|coordinator|specialist|consultant|advis[eo]r|assistant|associate|clerk|representative|agent|designer|artist|writer|editor|producer|journalist|translator|interpreter|nurse|physician|doctor|surgeon|dentist|therapist|pharmacist|technician|technologist|mechanic|electrician|plumber|welder|carpenter|operator|driver|courier|worker|labou?rer|assembler|machinist|foreman|supervisor|superintendent|inspector|auditor|accountant|bookkeeper|controller|treasurer|lawyer|attorney|counsel|paralegal|teacher|instructor|professor|lecturer|tutor|trainer|coach|educator|faculty|librarian|postdoc(?:toral)?|fellow(?:ship)?|intern(?:ship)?|trainee|apprentice|graduate|student|chef|cook|waiter|waitress|server|bartender|barista|cashier|receptionist|attendant|steward|porter|cleaner|housekeeper|janitor|guard|firefighter|soldier|carer|caregiver|caretaker|nanny|social worker|counsel(?:l)?or|psychologist|recruiter|buyer|planner|scheduler|estimator|surveyor|salesperson|salesman|marketer|strategist|merchandiser|stylist|hairdresser|beautician|photographer|videographer|animator|actuary|statistician|economist|biologist|chemist|physicist|bioinformatician|mathematician|tester|sre|devops|qa|handler|packer|picker|stocker|crew|staff|expert|owner|master|evangelist|advocate|ambassador|host|hostess|pilot|captain|dispatcher|broker|trader|underwriter|adjuster|banker|teller',
  // German
  'entwickler|ingenieur|leiter|sachbearbeiter|mitarbeiter|berater|fachkraft|kaufmann|kauffrau|kaufleute|techniker|mechaniker|elektriker|elektroniker|monteur|pfleger|pflegekraft|krankenschwester|arzt|ärztin|erzieher|lehrer|fahrer|koch|köchin|verkäufer|buchhalter|architekt|redakteur|werkstudent|praktikant|praktikum|auszubildende[r]?|ausbildung|referent|assistent|lagerist|meister|helfer|spezialist|experte|küchenprofi',
  // French, Spanish, Italian, Portuguese
  'ingénieur|développeu(?:r|se)|responsable|chargé|chef|technicien|conseiller|assistant|comptable|infirmi(?:er|ère)|vendeu(?:r|se)|directeur|stagiaire|alternan(?:t|ce)|consultant|ouvrier|conducteur|ingenier[oa]|desarrollador|programador|técnic[oa]|gerente|encargad[oa]|auxiliar|enfermer[oa]|comercial|vendedor|asesor|analista|jefe|contable|profesor|conductor|operari[oa]|becari[oa]|sviluppatore|ingegnere|impiegat[oa]|tecnico|addett[oa]|commesso|infermiere|contabile|desenvolvedor|engenheir[oa]|estagiári[oa]|assistente|coordenador',
  // Czech, Slovak, Polish
  'vývojář(?:ka)?|programátor(?:ka)?|inženýr|manažer(?:ka)?|vedoucí|specialista|specialistka|technik|asistent(?:ka)?|účetní|řidič|prodavač|operátor|dělník|konzultant|analytik|administrátor|tester|učitel|sestra|lékař|obchodní|mistr|skladník|vývojár|manažér|predavač|vodič|programista|inżynier|kierownik|specjalista|specjalistka|księgow[ya]|sprzedawca|kierowca|magazynier|pracownik|doradca|analityk|pielęgniarka|nauczyciel|stażysta|junior|senior',
  // Dutch and the Nordic languages
  'ontwikkelaar|medewerker|adviseur|verpleegkundige|monteur|chauffeur|verkoper|docent|stagiair|beheerder|utvecklare|ingenjör|sjuksköterska|säljare|lärare|chef|konsult|tekniker|udvikler|ingeniør|sygeplejerske|sælger|utvikler|selger|sykepleier|rådgiver|medarbejder',
].join('|')
const role = new RegExp(
  `(?<![\\p{L}])(?:${nouns})(?:s|e|en|in|innen|\\*in|:in|/in|er|ern|in+en|ka|ve|nne|eur|euse)?(?![\\p{L}])|(?:ingenieur|entwickler|leiter|berater|techniker|mitarbeiter|fachkraft|assistent|pfleger|fahrer|verkäufer|kaufmann|manager|mechaniker|elektroniker)(?:in|innen)?(?![\\p{L}])`,
  'iu',
)
const gender =
  /\((?:all genders|gn|m\/?[wfvx]\/?[dx*]?|[wfv]\/m(?:\/[dx])?|h\/f|f\/h|f\/m(?:\/[dx])?|m\/f(?:\/[dx])?|d\/[wf]\/m|m\/k|k\/m)\)|\b(?:h\/f|f\/h|m\/w\/d|w\/m\/d|m\/f\/x|m\/f\/d|f\/m\/d|m\/ž)\b/i
const eastAsian =
  /工程师|经理|主管|专员|助理|开发|设计师|顾问|总监|实习|教师|会计|司机|护士|エンジニア|マネージャー|スタッフ|開発者|デザイナー|営業|엔지니어|개발자|매니저|디자이너/

/** Whether a short line reads like the title of a posting ("Senior Nurse", "Sachbearbeiter (m/w/d)"). */
export function isRoleName(line: string): boolean {
  return line.length <= 120 && !/[.!?]$/.test(line) && (role.test(line) || gender.test(line) || eastAsian.test(line))
}

/** Whether a line carries the mark by which titles address everyone: "(m/w/d)", "(h/f)". */
export function isGenderMarked(line: string): boolean {
  return line.length <= 150 && gender.test(line)
}
