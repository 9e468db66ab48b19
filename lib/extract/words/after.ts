/** What no heading of a list says: "Positions at the depot may require …", "Other jobs as assigned". */
const spoken =
  '(?!.*(?<!\\b(?:you|we|that|who)) (?:may|must|will|can|shall|should|are|is|has|have|requires?|as (?:assigned|required|needed|directed))\\b)'
const alert =
  '^(?:explore|set|create|get|receive) (?:(?:up|an?|your|my|new|free|daily|weekly|instant|personali[sz]ed|e-?mail|search) )*(?:job )?alerts?'

/** Lines that only ever stand after (or before) a posting's text, never inside it. */
const barrier = new RegExp(
  [
    `^${spoken}(?:(?:view |see |browse |explore |discover |more |other |all |our )*(?:similar|related|recommended|suggested|featured|nearby|latest|recent|other|more|current|open) (?:\\w+ ){0,3}(?:jobs?|roles|positions|openings|vacancies|opportunities|postings|searches|articles|posts|stories|products)\\b.{0,40}$)`,
    '^(?:people|users|candidates) (?:also|who) (?:viewed|searched|applied|like)',
    '^(?:jobs|roles|positions) (?:you (?:may|might)|like this|for you)',
    `^${spoken}(?:jobs|roles|positions) (?:at|in|near) `,
    '^you (?:may|might) (?:also )?(?:like|be interested|want to check)',
    // "Set up alerts for the night shift's ovens" is work.
    `${alert}$`,
    `${alert} (?:for|about|on|of|to|when) (?:\\w+ ){0,3}(?:jobs?|roles?|positions?|postings?|vacanc(?:y|ies)|openings|opportunities|search(?:es)?)\\b`,
    '^(?:explore|set|create|get|receive) (?:\\w+ ){0,3}job alerts?(?!\\w)',
    '^(?:ähnliche|weitere|passende|andere) (?:jobs|stellen|angebote|positionen|stellenangebote)',
    '^(?:offres?|annonces?|autres? (?:offres|postes)) (?:similaires|d.emploi similaires|d.emploi)',
    '^(?:d.autres|autres) (?:offres|postes)',
    '^(?:ofertas|empleos|vacantes|trabajos) (?:similares|relacionad[ao]s)',
    '^(?:vagas|empregos) (?:semelhantes|relacionadas|similares)',
    '^(?:annunci|offerte|lavori|posizioni) (?:simili|correlat[ei])',
    '^(?:podobn[éá]|další|související) (?:nabídky|pozice|práce|pracovní|inzer)',
    '^(?:podobne|inne) oferty',
    '^(?:vergelijkbare|soortgelijke|andere) (?:vacatures|banen)',
    '^(?:liknande|lignende|relaterede|andre) (?:jobb?|tjänster|stillinger)',
    '^(?:похожие|другие) вакансии',
    '^(?:相似|推荐|更多|类似|热门|看过该).{0,6}(?:职位|岗位|推荐|公司)',
    '^(?:似た|関連|おすすめ).{0,4}(?:求人|仕事)',
    '^(?:comments?|leave a (?:comment|reply)|kommentare|commentaires)(?: \\(\\d+\\))?$',
    '^(?:工商信息|公司基本信息|竞争力分析|boss ?安全提示|职场安全|防骗提醒)',
  ].join('|'),
  'i',
)

/** Whose a page is, and since when; "Copyright and patron privacy law" is known, not stated. */
const copyright =
  /^(?:©|\(c\) ?\d|copyright\b(?=.{0,120}?(?:©|\(c\)|\d{4}|rights reserved|\b(?:inc|ltd|llc|gmbh|plc)\b)|:? ?$)|all rights reserved)/i

/** Lines of controls that stand around a posting's text, now and then within it. */
const control = new RegExp(
  [
    '^(?:easy |quick |1-click )?(?:apply|apply (?:now|here|today|online|for this|to this|with|via|on|in|by)\\b.{0,45})[.!→↗» ]*$',
    '^(?:(?:click|tap|press) (?:here )?to apply|start (?:your )?application|submit (?:your )?(?:application|resume|cv)|ready to apply\\??|i.m interested|send (?:us )?your (?:cv|resume|application))\\b.{0,30}$',
    '^(?:save|share|print|report|flag|refer|email|e-mail|send|forward|bookmark|like|follow|copy)(?: (?:this|the|a|job|it|now|link|to|by|via|for|with|on|friend|position|posting|role|later|problem|company|us|me|page|url)\\b)* ?[.!…]?$',
    '^(?:back|return|go back|view|see|browse|show|search)(?: (?:to|all|our|the|other|more|less|open|current|job|jobs|search|results|list|listings?|positions|openings|careers?|roles|website|company|profile)\\b)*$',
    '^(?:next|previous|prev|close|menu|search|home|login|log in|sign in|sign up|register|show (?:more|less)|read (?:more|less)|see (?:more|less)|more|less)$',
    '^(?:jetzt |hier |online )?bewerben\\b.{0,30}$',
    '^(?:zurück|drucken|teilen|merken|speichern)\\b.{0,30}$',
    '^(?:je )?postule[rz]?\\b.{0,30}$|^candidater\\b.{0,20}$|^partager\\b.{0,30}$',
    '^(?:inscribirme|aplicar|postular(?:me)?|solicitar|compartir|candidatar-se|candidate-se|candidati|candidatura|condividi)\\b.{0,30}$',
    '^(?:odpovědět|mám zájem|reagovat|sdílet|uložit|aplikuj|aplikovat|odpowiedz|solliciteer|solliciteren|ansök|søk|ansøg|откликнуться)\\b.{0,30}$',
    '^(?:立即(?:沟通|申请|投递)|申请职位|投递简历|分享|收藏|举报|感兴趣|応募する|지원하기)$',
  ].join('|'),
  'i',
)

/** What forms and their makers say of themselves. */
const aside =
  /^(?:thank you[.!]|thanks for (?:your|applying)|your submission has been|we have received your|oh no!|oops|something went wrong|(?:this (?:site|form|page) is |protected by )\w* ?(?:by )?recaptcha|diese (?:seite|website) ist durch recaptcha|ce site est protégé par recaptcha|powered by \p{Lu}|proudly powered|(?:\* ?)?(?:required fields?|indicates a required|fields marked|pflichtfeld|champs? obligatoires?|campos obligatorios)|link to this (?:job|position)|drop files? here|accepted file types|no file chosen|loading(?:\.{3}|…)$|please wait(?:\.{3}|…)?$|javascript is (?:disabled|required)|please enable javascript|skip to (?:main )?content)|registered in (?:england|scotland|wales|ireland)|registered (?:charity|office|company)|\bcompany (?:no|number|reg)\b|handelsregister|amtsgericht|\bHRB \d|\bSIREN\b|\bKvK\b/iu

/** Whether the line is a form's or a page's word about itself ("Thank you! Your submission has been received!"). */
export function isAside(line: string): boolean {
  return line.length <= 200 && aside.test(line)
}

/** Whether the line marks the end of everything that belongs to a posting ("Similar jobs", "© 2026"). */
export function isBarrier(line: string): boolean {
  return (line.length <= 90 && barrier.test(line)) || (line.length <= 400 && copyright.test(line))
}

/** Controls are no sentences: "Send your CV to the address above." is part of a posting. */
const sentence = /^(?:\S+ ){4,}\S+\.$/

/** Whether the line is a control in words ("Apply now", "Share this job", "Back to all jobs"). */
export function isControl(line: string): boolean {
  return line.length <= 70 && control.test(line) && !sentence.test(line)
}
