/** How English names of countries and of those who belong to them begin. Members of the European Union first: who belongs to one may work in all. */
const UNION = [
  ...['Austria', 'Belgi', 'Bulgaria', 'Croat', 'Cypr', 'Czech', 'Danish|Denmark', 'Dutch|Netherlands', 'Estonia', 'Finland|Finnish'],
  ...[
    'France|French',
    'German',
    'Gree[ck]',
    'Hungar',
    'Irish|Ireland',
    'Ital(?:y|ian)',
    'Latvia',
    'Lithuania',
    'Luxembourg',
    'Malt(?:a|ese)',
  ],
  ...['Poland|Polish', 'Portug', 'Romania', 'Slovak', 'Sloven', 'Spain|Spanish', 'Swed', 'EU(?!\\p{L})|European Union|EEA'],
]
const OTHERS = [
  ...[
    'Argentin',
    'Australia',
    'Brazil',
    'Brit(?:ain|ish)|U\\.?K(?!\\p{L})|United Kingdom',
    'Canad',
    'Chin(?:a|ese)',
    'Egypt',
    'Filipin|Philippin',
  ],
  ...['India(?!na)', 'Indonesia', 'Israel', 'Japan', 'Kenya', 'Korea', 'Malaysia', 'Mexic', 'New Zealand', 'Nigeria', 'Norw', 'Pakistan'],
  ...['Singapore', 'South Africa', 'Swiss|Switzerland', 'Turk|Türk', 'U\\.?S(?!\\p{L})|USA|United States|American', 'Ukrain', 'Vietnam'],
]
const [UNITED, APART] = [UNION, OTHERS].map((names) => names.map((name) => new RegExp(`(?<!\\p{L})(?:${name})`, 'u'))) as [
  RegExp[],
  RegExp[],
]

/** Whether two texts name one country, or one that belongs to it, by whatever names. */
export function nameOneNation(one: string, other: string): boolean {
  return [...UNITED, ...APART].some((nation) => nation.test(one) && nation.test(other))
}

/** Whether both texts name members of the European Union, or the union itself. */
export function nameTheUnion(one: string, other: string): boolean {
  return [one, other].every((text) => UNITED.some((nation) => nation.test(text)))
}
