import { isLanguageName } from './language-names.ts'

/** How the words begin by which people know a field of study, in English, and some in German, French and Spanish. */
const STEMS =
  'account actuar administ advertis aeronaut aerospace agri agronom anatom animal animation anthropolog applied arab archaeolog archit art arts astro audio automat automotiv avia avionic bak banking betriebs bibliot bio botan brewing brick building business butcher carpent cater ceramic chemi child chimi confection cabinet couns bricklay elettr turism informát ingen inżyn scienz cienc ciênc zientzi wissensch vetenskap nauk budow ekonom rekeningk hotell gastro logíst lettres letras giurispr architett math matem filoso kineto ' +
  'civil classic clothing commerc communicat comput conservat construct cook cosmetolog counsel creative criminal criminolog crop culinary cultur cyber danc data dent derecho design diet digital disability divinity drama droit ecolog econom educat electr energ engineer english enfermer entrepreneur environment ergonom event ' +
  'fashion film financ fine fisher fitness food forensic forest game garden gemolog general genetic geo gerontolog gestion gnvq graphic guidance hair health heating heritage histor home horticult hospitality hotel housing human hvac hydraul hydrolog hygien illustrat immunolog industr informa infrastruct innovat instrumentation insurance ' +
  'interior international investment irrigation jewel journalis jurisprud justice kinesiolog kommunik labor labour landscap language law leadership leisure liberal librar linguist literat logist machin maintenance manag manufactur marine maritim market mason mass material math mechan mechatron media medic mental metallurg meteorolog ' +
  'microbiolog midwif military mining missile mobility molecular montessori multimedia music nano natural nautical naval network neuro nuclear nurs nutrition occupational ocean office operations ophthalm optic optometr organisational organizational orthop paint paralegal pastry pathology patisserie pedagog performance performing personnel petrol pharma philolog philosoph photo phys planning plumbing ' +
  'podiatr policy politic politolog polymer poultry power precision primary print procurement product programming project property psych public publishing purchasing quality quantitative quantity radiat radio rail real recht refriger rehabilit roof religi renewable resource restaurant retail risk robot safety sales scien secondary secretar securit ' +
  'sheet social sociolog software soil solar sonograph sound spatial special speech sport statist strateg structural studio supply surgical survey sustainab system tailor tax teach technical technolog telecom tesol textile theat theolog therap tourism toxicolog trade translat transport travel tropical turf urban vehicle veterinar victimolog ' +
  'viticult visual warehous waste water weld wildlife wine women wirtschaft wood writing youth zoolog'
const FIELD = new RegExp(
  `(?<![\\p{L}])(?:(?:${STEMS.split(' ').join('|')})\\p{L}*|IT|HR|ICT|CSE|ECE|EEE|PCM|PCB|MPC|BiPC)(?![\\p{L}])`,
  'iu',
)

/** Whether words read like a field of study or a subject, rather than a place or a remark: "Labour Law", "German". */
export const isFieldOfStudy = (words: string): boolean => FIELD.test(words) || isLanguageName(words.replace(/\s*\(.*$/, ''))
