/** Degrees that letters stand for, as people write them with or without points. */
const LETTERS =
  'b.sc b.s.c m.sc m.s.c b.eng m.eng b.tech m.tech b.com m.com b.ed m.ed b.b.a b.c.a m.c.a m.b.a e.m.b.a b.f.a m.f.a b.arch m.arch b.pharm m.pharm pharm.d b.s.n m.s.n ' +
  'b.s.w m.s.w b.mus b.des m.des ll.b ll.m m.phil m.res m.p.h m.p.a m.h.a ph.d d.phil ed.d sc.d d.n.p d.b.a m.b.b.s b.d.s mb.ch.b d.v.m a.d.n p.g.c.e pg.dip pg.cert p.g.d.m ' +
  'fd.sc fd.a dip.h.e cert.h.e h.n.d h.n.c o.n.d o.n.c n.v.q s.v.q b.tec b.t.s d.u.t b.e.p g.e.d q.t.s dipl.-ing dipl.-kfm dipl.-inf mag staatl.gepr ' +
  'bsce bsee bsme bscs bsba'
/** Those that are words or names too unless written in capitals; "MS Office" is no degree. */
const CAPITALS = 'M.A.S C.A.S D.A.S B.A B.S B.E M.A M.S M.E M.D J.D D.O A.A A.S A.A.S A.B C.A.P'

const pattern = (list: string) =>
  list
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .map((one) => one.split('.').join('\\.?\\s?'))
    .join('|')
const ABBREVIATION = `(?:${pattern(LETTERS)})`
const CAPITAL_LETTERS = `(?:${pattern(CAPITALS)})(?!\\s(?:Office|Excel|Word|Project|Teams|Access|PowerPoint|Windows|Outlook|SQL)(?!\\p{L}))`

/** Words that name a degree or another end of schooling, in English, German, French and Spanish. */
const WORDS =
  "bachelor(?:['’]?s)?|master(?:['’]?s)?|doctor(?:ate)?|magister|diplom(?:a|e|ado)?|diplôme|associate(?:['’]?s)?|btec|gcses?|[ao][- ]levels?|(?:fach)?abitur|matura|maturità|(?:real|hauptschul)abschluss|mittlere reife|staatsexamen|promotion|(?:berufs)?ausbildung|lehre|umschulung|^licence(?!\\s*(?:no|number|to|#|\\d))|matric|licenciatura|licenciad[oa]|ingeniería|grado|maîtrise|maestría|máster|doctorat|doctorado|cap|baccalauréat|bachillerato|técnico superior|formación profesional|high school|secondary school|hs diploma|certificat(?:e|o)?|apprentice(?:ship)?|foundation degree|(?:leaving|senior) cert(?:ificate)?|titre professionnel|geprüfte[rs]?|staatlich|meister(?:brief)?|degree|postgraduate|graduate (?:diploma|certificate)|laurea|nitec|ssc|hsc"

const whole = (inner: string, flags: string) => new RegExp(`(?<![\\p{L}\\d])(?:${inner})(?![\\p{L}])`, flags)
const DEGREE = whole(`${WORDS}|${ABBREVIATION}`, 'iu')
const SHORT_DEGREE = whole(CAPITAL_LETTERS, 'u')

/** Whether a text names a degree. */
export const isDegree = (text: string): boolean => DEGREE.test(text) || SHORT_DEGREE.test(text)

const ACADEMIC = new RegExp(
  `^(?:${ABBREVIATION}(?![\\p{L}])|(?:bachelor|master|doctor|associate)(?:['’]?s)?(?: degree)?(?:,| (?:of|in|degree)(?![\\p{L}]))|(?:[\\p{L}]+ )?(?:high school|secondary school|hs) diploma|doctorate|abitur|fachabitur|matura|licenciatura|a[- ]levels?|(?:\\d+ )?gcses?)`,
  'iu',
)
const SHORT_ACADEMIC = new RegExp(`^${CAPITAL_LETTERS}(?![\\p{L}])`, 'u')

/** Whether a text starts with a degree of a school or university, which stands for a course of study wherever a résumé tells it. */
export const startsWithDegree = (text: string): boolean => ACADEMIC.test(text) || SHORT_ACADEMIC.test(text)

/** Ends of schooling that have no field: what stands beside them is the school. */
export const isSchooling = (text: string): boolean =>
  /^(?:.*\b(?:high|secondary) school\b|ged\b|hs diploma|(?:fach)?abitur|matura|.*abschluss|mittlere reife|(?:leaving|senior) cert|baccalauréat|bachillerato|ssc\b|hsc\b|matric\b)/iu.test(
    text,
  )

/** Ends of schooling that list their subjects. */
export const listsSubjects = (text: string): boolean => /^\W*(?:\d+ )?(?:gcses?|[ao][- ]levels?|(?:leaving|senior) cert)/i.test(text)

/** What parts a degree from its field: "Bachelor of Science in Nursing", "Ausbildung zur Köchin", "Licence de biologie", "MSc, Physics". */
const FIELD = /\s+(?:in|im|en|zur|zum|als|de)\s+|\s+d['’]|\s*[,:–—]\s*|\s+-\s+/i
const HONOURS = '(?:\\s?\\([Hh]on(?:ou?r)?s\\.?\\)|,?\\s(?:with\\s)?[Hh]on(?:ou?r)?s\\b\\.?(?: degree)?| degree)?'
/** An abbreviated degree before its field: "B.Sc. Informatik", "MSc Data Science", "NVQ Level 2 Warehousing". */
const ABBREVIATED = ['iu', 'u'].map(
  (flags) =>
    new RegExp(
      `^((?:${flags === 'u' ? CAPITAL_LETTERS : ABBREVIATION}|BTEC)\\.?${HONOURS}(?:\\s(?:Level|Stufe|Niveau)\\s\\d)?)(?![\\p{L}])[\\s,:–-]+(?!of\\b|candidate|student|(?:Level|Niveau|Stufe)\\b|(?:[\\p{L}]+ )?(?:[Dd]iploma|[Cc]ertificate|[Aa]ward)\\b)(\\p{L}.+)$`,
      flags,
    ),
)
/** Titles of degrees that faculties give in every field; after any other "Bachelor of" stands the field itself. */
const TITLE =
  '(?:applied |fine |general |liberal |health )?(?:arts?(?: and sciences?)?|sciences?|studies)|engineering|technology|laws?|letters|philosophy'
const OF_TITLE = new RegExp(`^((?:bachelor|master|doctor|associate)(?:['’]?s)? of (?:${TITLE})${HONOURS})(?![\\p{L}])\\s*(.*)$`, 'iu')
const OF_FIELD =
  /^((?:bachelor|master|doctor|(?:advanced |graduate |national )?diploma|(?:graduate )?certificate)(?:['’]?s)?(?: degree)?) of (?!higher |secondary |general |completion|achievement|attendance)(.+)$/iu
/** "Bachelor Informatik", "Master Finance". */
const PLAIN = /^(Bachelor|Master|Diplom|Ausbildung|Lehre)\s(?!of|in|degree)(\p{Lu}[^,]+)$/u
/** A degree behind its field: "Computer Science BSc (Hons)". */
const BEHIND = ['iu', 'u'].map(
  (flags) => new RegExp(`^(\\p{L}.*?),?\\s(${flags === 'u' ? CAPITAL_LETTERS : ABBREVIATION}\\.?${HONOURS})$`, flags),
)

/** Whether a degree is named by its field alone, which a narrower one may follow: "Bachelor of Commerce, Accounting". */
export const isOfField = (degree: string): boolean => OF_FIELD.test(degree) && !OF_TITLE.test(degree) && !FIELD.test(degree)

/** A degree's words as its name and its field. */
export function splitDegree(degree: string): { studyType: string; area?: string } {
  // "Bachelor of Science in Nursing (BSN)" says it twice.
  const text = degree
    .replace(/\s+/g, ' ')
    .replace(/\s\((\p{Lu}[\p{L}.]{1,7})\)$/u, (bracket, inner: string) => (isDegree(inner) ? '' : bracket))
    .trim()
  const made = (studyType = '', area = '') => {
    const field = area.replace(/^[\s,:–-]*(?:(?:in|en|im|de)\s+)?/i, '').replace(/^\(([^()]*)\)$/, '$1')
    return field === '' ? { studyType } : { studyType, area: field }
  }
  const bracketed = /^([^()]{2,})\s\(([^()]{4,})\)$/.exec(text)
  const bracket = bracketed?.[2] && !isDegree(bracketed[2]) && !/^(?:hons|honours|ihk|hwk|mba)/i.test(bracketed[2]) ? bracketed : undefined
  const ofTitle = OF_TITLE.exec(text)
  if (ofTitle) return made(ofTitle[1], ofTitle[2])
  const short = ABBREVIATED.map((each) => each.exec(text)).find((match) => match !== null)
  if (short) return made(short[1], short[2])
  if (bracket && !FIELD.test(bracket[1] ?? '') && !OF_FIELD.test(bracket[1] ?? '')) return made(bracket[1], bracket[2])
  const separator = FIELD.exec(text.replace(/\([^()]*\)/g, (inner) => '_'.repeat(inner.length)))
  if (separator && isDegree(text.slice(0, separator.index)))
    return made(text.slice(0, separator.index), text.slice(separator.index + separator[0].length))
  const ofField = OF_FIELD.exec(text)
  if (ofField) return made(ofField[1], ofField[2])
  const plain = PLAIN.exec(text)
  if (plain) return made(plain[1], plain[2])
  const behind = BEHIND.map((each) => each.exec(text)).find((match) => match !== null)
  return behind && !isDegree(behind[1] ?? '') ? made(behind[2], behind[1]) : { studyType: text }
}
