import { SCHOOLING, SCHOOLING_LETTERS } from '../../model/schooling.ts'

/** Degrees that letters stand for, as people write them with or without points. */
const LETTERS =
  'b.sc b.s.c m.sc m.s.c b.eng m.eng b.tech m.tech b.com m.com b.ed m.ed b.b.a b.c.a m.c.a m.b.a e.m.b.a b.f.a m.f.a b.arch m.arch b.pharm m.pharm pharm.d b.s.n m.s.n ' +
  'b.s.w m.s.w b.mus m.mus b.des m.des b.v.sc m.v.sc b.p.t m.p.t b.h.m ll.b ll.m m.phil m.res m.p.h m.p.a m.h.a ph.d d.phil ed.d sc.d d.n.p d.b.a m.b.b.s b.d.s mb.ch.b ' +
  'd.v.m a.d.n p.g.c.e p.g.d.e pg.dip pg.cert p.g.d.m m.p.a.s m.eng.sc b.bus b.a.sc m.a.sc fd.sc fd.a dip.h.e cert.h.e h.n.d h.n.c o.n.d o.n.c n.v.q s.v.q b.tec b.t.s ' +
  'm.b.b.ch b.a.m.s b.h.m.s d.pharm m.d.s m.sci m.chem m.phys m.math b.app.sc b.agr b.voc b.p.ed m.p.ed b.el.ed d.ed m.li.s bsc.n f.sc b.u.t d.e.s.s d.e.a bshm bstm bsais d.u.t b.e.p g.e.d q.t.s d.m.l.t d.el.ed dr.-ing dr.med dr.phil dr.iur dr.rer.nat dipl.-ing dipl.-kfm dipl.-inf mag mgr inż inżynier staatl.gepr bsce bsee bsme bscs bsba bsit bshrm bsed beed'
/** Those that are words or names too unless written in capitals; "MS Office" is no degree. */
const CAPITALS =
  'D.E.C D.E.P A.E.C A.C.S D.A.E G.N.M A.N.M D.D.S M.A.S B.A.S C.A.S D.A.S B.A B.S B.E M.A M.S M.E M.D J.D D.O D.P.T A.A A.S A.A.S A.A.B A.B C.A.P I.T.I I.T.C N.C.V N[1-6] M.B.O H.B.O'

const pattern = (list: string) =>
  list
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.split('.').join('\\.?\\s?'))
    .join('|')
export const ABBREVIATION = `(?:${pattern(LETTERS)})`
export const CAPITAL_LETTERS = `(?:${pattern(CAPITALS)})(?!\\s(?:Office|Excel|Word|Project|Teams|Access|PowerPoint|Windows|Outlook|SQL)(?!\\p{L}))`

/** Who examines and awards what schools teach, in Britain and Ireland; their letters stand before the name of an award. */
const AWARDING_BODIES = 'cache|ilm|cmi|ncfe|vtct|itec|pearson|edexcel|aat|cips|cipd|sqa|qqi|fetac|cskills|eal|imi|uksp|highfield|abc'

/** Words that name a degree or a training. */
const WORDS = [
  "bachelor(?:['’]?s)?|master(?:['’]?s)?|doctor(?:ate)?|diploma|associate(?:['’]?s)?|degree|postgraduate|graduate (?:diploma|certificate)|foundation degree|^honou?rs(?= (?:in |\\())|^level [1-8]$|certificate|cert (?:i{1,3}|iv|[1-4])|apprentice(?:ship)?",
  `btec|t[- ]levels?|city (?:&|and) guilds|nitec|(?:${AWARDING_BODIES} )?(?:level|stage) (?:\\d|i{1,3}) (?:extended |foundation |national )?(?:award|diploma|certificate)`,
  'magister|diplom|staatsexamen|promotion|(?:berufs)?ausbildung|lehre|umschulung|geprüfte[rs]?|staatlich|meister(?:brief)?|gesellenbrief|lehrabschluss(?:prüfung)?|(?:betriebs|fach)wirt(?:in)?',
  '(?:industrie|handwerks|werk|küchen|elektro|metallbauer|tischler|maler|friseur|bäcker|konditor|brau)meister(?:in)?',
  'diplôme|^licence(?!\\s*(?:no|number|to|#|\\d))|maîtrise|doctorat|cap|titre professionnel|certificat|attestation|red seal',
  'diplomado|licenciatura|licenciad[oa]|ingeniería|grado|maestría|máster|doctorado|técnico superior|formación profesional|certificado',
  'laurea|diplome|perito|qualifica professionale|mestrado|bacharelado|doutorado|certificato',
  'licență|lisans|yüksek lisans|kandidat nauk|yrkesexamen|fagbrev|svennebrev|kandidatexamen|sarjana',
].join('|')

const whole = (inner: string, flags: string) => new RegExp(`(?<![\\p{L}\\d])(?:${inner})(?![\\p{L}\\d])`, flags)
const DEGREE = whole(`${WORDS}|${SCHOOLING}|${ABBREVIATION}`, 'iu')
const SHORT_DEGREE = whole(`${CAPITAL_LETTERS}|${SCHOOLING_LETTERS}`, 'u')

/** Whether a text names a degree. */
export const isDegree = (text: string): boolean => DEGREE.test(text) || SHORT_DEGREE.test(text)

const ACADEMIC = new RegExp(
  `^(?:${ABBREVIATION}(?![\\p{L}])|(?:bachelor|master|doctor|associate)(?:['’]?s)?(?: degree)?(?:,| (?:of|in|degree)(?![\\p{L}]))|(?:[\\p{L}]+ )?(?:high school|secondary school|hs) diploma|doctorate|licenciatura|apprenticeship|(?:berufs)?ausbildung|lehre|umschulung|(?:industrie|handwerks)meister(?:in)?|(?:\\d+ |national )?(?:${SCHOOLING})(?![\\p{L}\\d]))`,
  'iu',
)
const SHORT_ACADEMIC = new RegExp(`^(?:${CAPITAL_LETTERS}|${SCHOOLING_LETTERS})(?![\\p{L}])`, 'u')

/** Whether a text starts with a degree of a school or university, which stands for a course of study wherever a résumé tells it. */
export const startsWithDegree = (text: string): boolean => ACADEMIC.test(text) || SHORT_ACADEMIC.test(text)

/** Boards of examiners, whose letters stand before the exam. */
const BOARD = '(?:zimsec|waec|neco|cambridge|edexcel|aqa|ocr|wjec|cie|gce) '
const SCHOOL_END = new RegExp(
  `^(?:(?:\\d+ |national |${BOARD}|(?:diplom\\p{L}*|certificat\\p{L}*|título|titolo|zeugnis) (?:of |di |de |der )?)?(?:${SCHOOLING})(?![\\p{L}\\d])|.*\\b(?:high|secondary) school\\b|.*abschluss)`,
  'iu',
)
const SCHOOL_LETTERS = new RegExp(`^(?:${SCHOOLING_LETTERS})(?![\\p{L}])`, 'u')

/** Ends of schooling: what stands beside them is the school, unless it reads like a field. */
export const isSchooling = (text: string): boolean => SCHOOL_END.test(text) || SCHOOL_LETTERS.test(text)

/** Ends of schooling that list their subjects. */
export const listsSubjects = (text: string): boolean =>
  /^\W*(?:\d+ |(?:zimsec|waec|neco|cambridge|edexcel|aqa|ocr|wjec|cie|gce) )?(?:i?gcses?|(?:g\.?c\.?e\.? )?[ao](?:[- ]levels?|\/l)|as[- ]levels?|(?:leaving|senior) cert|(?:advanced |scottish )?highers)/i.test(
    text,
  )

/** Words that only rank a certificate, diploma or apprenticeship; any other before it is its field: "Welding certificate". */
const RANK = new RegExp(
  `^(?:(?:access to|${AWARDING_BODIES}|education|training|teaching|lifeguard|ib|international|baccalaureate|general|standard|regular|advanced|national|higher|graduate|postgraduate|post-?graduate|undergraduate|vocational|professional|associate|ordinary|technical|trade|extended|foundation|senior|junior|college|polytechnic|university|ontario|secondary|high|middle|school|leaving|intermediate|level|i{1,3}|iv|\\d|honours|executive|specialist|master|craftsman)\\s)*$`,
  'i',
)

/** Whether a degree's name holds its field already: "Welder apprenticeship", "Crane course". */
export const isNamedByField = (degree: string): boolean => {
  const before = /^(.+\s)(?:certificate|apprenticeship|course|training|program(?:me)?|lehrgang|kurs|lehre|ausbildung)$/i.exec(degree)?.[1]
  return before !== undefined && !RANK.test(before)
}

/** Degrees of one profession, which have no field beside them: what is left there is the school. */
export const isOfProfession = (degree: string): boolean =>
  /^(?:m\.?b\.?b\.?s|mb\.?ch\.?b|[bm]\.?pharm|pharm\.?d|ll\.?b|b\.?d\.?s|d\.?d\.?s|d\.?v\.?m|b\.?v\.?sc|b\.?p\.?t|j\.?d|m\.?d)\.?(?: \([^()]*\))?$/i.test(
    degree,
  )

/** A diploma in what stands before the word: "Legal Assistant diploma". */
export const fieldOfDiploma = (degree: string): string | undefined => {
  const before = /^(.+\s)diploma$/i.exec(degree)?.[1]
  return before === undefined || RANK.test(before) || isDegree(before) ? undefined : before.trim()
}
