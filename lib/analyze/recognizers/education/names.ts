import type { EducationLevel } from '../../../model/requirement.ts'
import { compilePhrases } from '../../words/phrases.ts'

/** One wording for each noun after each of some words: "hs diploma", "hs graduate". */
function pairs(firsts: string, nouns: string): string {
  return firsts
    .split('|')
    .flatMap((first) => nouns.split('|').map((noun) => `${first} ${noun}`))
    .join('|')
}

/** Wordings of each level that mean it wherever a requirement has them. */
export const levelNames = compilePhrases<EducationLevel>([
  ['hsd|ossd|high school|high-school|ged|g.e.d.|g.e.d|hiset|secondary school|secondary education', 'secondary'],
  [
    pairs(
      'high school|high-school|hs|h.s.|h.s|senior high school|secondary school',
      'diploma|degree|graduate|grad|education|level|certificate|equivalency|equivalent|leaving certificate',
    ),
    'secondary',
  ],
  [
    pairs('general|graduate|graduation|graduate equivalency', 'equivalency diploma|equivalency degree|equivalency certificate'),
    'secondary',
  ],
  [pairs('general education|general educational', 'diploma|development|degree|certificate'), 'secondary'],
  [pairs('8th|eighth|9th|ninth|10th|tenth|11th|eleventh|12th|twelfth', 'grade|grade education|pass|standard'), 'secondary'],
  [
    "a levels|a-levels|a-level|o levels|o-levels|o-level|n levels|n-levels|gcse|gcses|gcse's|igcse|igcses|abitur|matric|matriculation|leaving certificate|leaving cert|junior certificate|junior cert|senior certificate|national senior certificate|grade 12|year 12|highers|scottish highers|national 5|national 5s|standard grade|standard grades|ncea level 1|ncea level 2|ncea level 3|year 12 certificate|10+2|higher secondary|senior secondary|school diploma|school leaving certificate|school certificate|kcse|waec|ssce|sslc|ncea|stpm|spm/stpm|spm or stpm|grade 10 pass|grade 10 certificate|grade 10 or above|grade 10 or higher|passed grade 10|year 10 certificate|year 10 or above|year 10 or higher|international baccalaureate|ib diploma",
    'secondary',
  ],
  [
    pairs('vocational', 'training|qualification|qualifications|diploma|degree|education|school|certificate|certification|college'),
    'vocational',
  ],
  [pairs('technical|post-secondary|postsecondary|community college', 'certificate'), 'vocational'],
  [pairs('level 2|level 3|level 4|level 5', 'qualification|diploma|award|certificate|nvq'), 'vocational'],
  [
    'trade school|technical school|technical diploma|technical college|trade certificate|trade qualification|trade apprenticeship|apprenticeship|nvq|svq|nvqs|svqs|btec|btec national|btec national diploma|btec diploma|t-level|t-levels|t level|t levels|city & guilds|city and guilds|onc|ond|ordinary national diploma|ordinary national certificate|diploma|tafe qualification|nitec|higher nitec|mbo level|mbo degree|mbo diploma|mbo education|mbo opleiding|mbo-opleiding|mbo niveau|mbo-niveau|mbo-2|mbo-3|mbo-4|mbo 2|mbo 3|mbo 4|nzde|gnm|d.pharm|dpharm|iti diploma|iti certificate|certificate of apprenticeship|higher certificate',
    'vocational',
  ],
  [pairs('certificate|cert|cert.', 'i|ii|iii|iv|2|3|4'), 'vocational'],
  [
    pairs(
      "associate|associates|associate's|associates'|associate s",
      'degree|degrees|diploma|of arts|of science|of applied science|of nursing',
    ),
    'associate',
  ],
  [
    "associate's|adn|a.d.n.|asn|a.a.s.|a.a.s|a.a.|a.s.|hnc|hnd|hncs|hnds|hnd/c|hnc/d|higher national diploma|higher national certificate|btec hnd|btec hnc|btec higher national diploma|btec higher national certificate|foundation degree|fdsc|fda degree|diploma of higher education|diphe|certificate of higher education|certhe|advanced diploma|national diploma|college diploma|community college diploma|community college degree|junior college degree|polytechnic diploma|post-secondary diploma|postsecondary diploma|post secondary diploma",
    'associate',
  ],
  [
    pairs('two-year|two year|2-year|2 year|2-yr|2 yr|2-yr.|2 yr.', 'degree|college degree|technical degree|diploma|college diploma'),
    'associate',
  ],
  [
    "bachelor|bachelors|bachelor's|bachelors'|bachelor s|baccalaureate|baccalaureate degree|bachelor degree|bachelors degree|bachelor's degree|bachelors' degree|bachelor s degree",
    'bachelor',
  ],
  [pairs('bachelor|bachelors', 'of science|of arts|of engineering|of technology|of commerce|of education'), 'bachelor'],
  [
    'b.s.|b.s|b.a.|b.a|b.sc.|b.sc|bsc|bscs|b.eng.|b.eng|beng|b.tech.|b.tech|btech|b.e.|b.e|bcom|b.com|b.com.|llb|ll.b.|ll.b|bsn|b.s.n.|bba|b.b.a.|b.b.a|bfa|b.f.a.|bsw|b.s.w.|b.ed.|b.ed|bed degree|b.arch|b.arch.|barch|bsee|bsme|bsce|bpharm|b.pharm.|b.pharm|b.pharma|bscphm|bscpharm|bscn|bsba|bsed|b.s.ed.|bscit|bsit|bsche|bsie|bscpe|bsrt|bsrs|bsmls|bgs|baas|bdes|b.des.|b.des|bmath|blis|b.voc.|b.voc|bvoc|bhm|basc|b.a.sc.|bcomm|b.comm.|b.comm|bhsc|bvsc|b.v.sc.|bmus|bappsc|bnurs|bmid|bpt|be/btech|be/b.tech|be / b.tech|be / btech|be or btech',
    'bachelor',
  ],
  [
    'undergraduate degree|undergraduate|undergrad degree|undergraduate qualification|college degree|university education|college education|college graduate|university graduate|academic degree|first-level university degree|honours degree|honors degree|first degree|higher education degree|higher education diploma|higher education qualification|third level qualification|third-level qualification|any graduate|any four-year course|any four year course|any 4-year course|any 4 year course|university studies|completed studies|academic studies|bachelor of laws|graduate in any|graduation in any|any graduation|hbo level|hbo degree|hbo diploma|hbo education|hbo opleiding|hbo-opleiding|hbo niveau|hbo-niveau|hbo werk|hbo/wo|hbo or wo|graduate diploma|graduate certificate|university educated|university-educated|college educated|college-educated|ug degree|minimum graduation',
    'bachelor',
  ],
  [
    pairs('university|tertiary', 'degree|qualification|qualifications|diploma|level education|level degree|level qualification'),
    'bachelor',
  ],
  [
    'tertiary education|tertiary qualified|university-level education|university-level degree|university-level qualification|universitylevel education|degreelevel',
    'bachelor',
  ],
  [
    'upper second-class honours|lower second-class honours|second-class honours|first class honours|first-class honours|first class honors|first-class honors|second class honours|upper second class honours',
    'bachelor',
  ],
  [pairs('three-year|three year|3-year|3 year|four-year|four year|4-year|4 year', 'degree|college degree|university degree'), 'bachelor'],
  [
    "master's|masters|masters'|master s|master degree|masters degree|master's degree|masters' degree|master s degree|master of science|master of arts|master of business administration|master of engineering|master of laws",
    'master',
  ],
  [
    'm.s.|m.s|m.a.|m.a|m.sc.|m.sc|msc|mscs|m.eng.|m.eng|meng|m.tech.|m.tech|mtech|mba|mbas|m.b.a.|m.b.a|emba|mph|m.p.h.|msw|m.s.w.|mfa|m.f.a.|msn|m.s.n.|m.ed.|m.ed|mcom|m.com|m.com.|mphil|m.phil|m.phil.|ll.m.|ll.m|mres|msee|msme|msce|staatsexamen|mpharm|m.pharm.|m.pharm|m.pharma|mchem|mphys|mmath|mnurs|mmus|mdiv|m.div.|msed|m.arch|m.arch.|mlis|mslis|msis|msit|msba|mspt|msot|mssw|msph|macc|macct|mpacc|mfin|mdes|murp|mhsa|mvsc|m.v.sc.|m.p.a.|m.p.p.|m.a.t.|ed.s.|ed.s|m.l.i.s.|masc|m.a.sc.|pgdm|pgdbm|ms/m.tech|ms/mtech|ms or m.tech|me/mtech|me/m.tech|me / m.tech|me / mtech',
    'master',
  ],
  [
    'graduate degree|graduate-level degree|advanced university degree|terminal degree|advanced degree|advanced degrees|higher degree',
    'master',
  ],
  [
    `${pairs(
      'postgraduate|post-graduate|post graduate|postgrad|post-grad',
      'diploma|degree|qualification|qualifications|education|certificate',
    )}|pgdip|pgcert|post graduation|post-graduation|postgraduation|pg degree|pg qualification|pg dip|pg cert|pg diploma|pg certificate`,
    'master',
  ],
  [
    "phd|ph.d.|ph.d|phd's|phds|doctor's degree|doctors degree|doctor degree|doctorate|doctoral|doctoral degree|doctorate degree|dphil|d.phil|d.phil.|d.sc.|doctor of philosophy|psyd|psy.d.|psy.d|edd|ed.d.|ed.d|dnp|d.n.p.|drph|dr.p.h.|engd|eng.d.|eng.d|d.b.a.|sc.d.|d.s.w.|dhsc|doctor of business administration|doctor of social work|doctor of engineering|doctor of science|doctor of education|doctor of psychology|doctor of public health",
    'doctorate',
  ],
  [
    'juris doctor|juris doctorate|j.d.|j.d|law degree|law school graduate|medical school graduate|m.d.|d.o.|md or do|md/do|do or md|medical doctor|medical degree|veterinary degree|dental degree|mbbs|m.b.b.s.|mbchb|mbbch|mb chb|pharmd|pharm.d.|pharm.d|dvm|d.v.m.|vmd|v.m.d.|o.d.|au.d.|aud degree|od degree|d.p.m.|mbbch|bchd|mdcm|bams|bhms|dds|d.d.s.|dmd|d.m.d.|bds',
    'professional',
  ],
  [
    pairs(
      'doctor of',
      'medicine|pharmacy|veterinary medicine|law|laws|jurisprudence|physical therapy|occupational therapy|nursing practice|dental surgery|dental medicine|osteopathic medicine|optometry|audiology|chiropractic|podiatric medicine',
    ),
    'professional',
  ],
])

/** Initials that are also ordinary words, titles, states or products: they count in capitals, beside another sign of a degree. */
export const initials = new Map<string, EducationLevel>(
  Object.entries({
    bs: 'bachelor',
    ba: 'bachelor',
    ms: 'master',
    ma: 'master',
    as: 'associate',
    aa: 'associate',
    aas: 'associate',
    mpa: 'master',
    mha: 'master',
    mca: 'master',
    mls: 'master',
    mpp: 'master',
    mpt: 'master',
    mot: 'master',
    mps: 'master',
    mup: 'master',
    mft: 'master',
    bas: 'bachelor',
    dpt: 'professional',
    iti: 'vocational',
    mbo: 'vocational',
    dec: 'associate',
    aec: 'vocational',
    hbo: 'bachelor',
    bca: 'bachelor',
    md: 'professional',
    jd: 'professional',
    do: 'professional',
    dep: 'vocational',
    hs: 'secondary',
    hsc: 'secondary',
    vce: 'secondary',
    bn: 'bachelor',
    bed: 'bachelor',
    med: 'master',
    mat: 'master',
    llm: 'master',
    otd: 'professional',
    od: 'professional',
    aud: 'professional',
    dpm: 'professional',
    dba: 'doctorate',
    dsw: 'doctorate',
  }),
)
