const provinces = new Set('on bc ab sk mb ns nb qc nl pe'.split(' '))
const states = new Set(
  'al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy'.split(
    ' ',
  ),
)

/** States and provinces by their names, in small letters. */
const names = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|' +
    'michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|' +
    'south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|nova scotia|ontario|quebec|' +
    'saskatchewan|new south wales|victoria|queensland|tasmania'
  ).split('|'),
)

/** Whether small letters are the name of a state or province of the USA, Canada or Australia. */
export function isRegionName(name: string): boolean {
  return names.has(name)
}

/** Those whose letters are as often something else: a degree, a profession, a word. */
const others = new Set('ma pa ca or in me hi ok id co md ms sc nd de la nt nl on qc pe'.split(' '))

const australian = new Set('nsw vic qld tas act wa sa nt'.split(' '))

/** Whether small letters are a state or territory of Australia. */
export function isAustralianState(code: string): boolean {
  return australian.has(code)
}

/** Whether two small letters are a province of Canada, as written behind a town and a comma. */
export function isProvince(code: string): boolean {
  return provinces.has(code)
}

/** Whether two small letters are a state of the USA or a province of Canada. */
export function isRegion(code: string): boolean {
  return states.has(code) || provinces.has(code)
}

/** Whether two small letters are a state or province where two others stand beside them in a list: of "GA, CO", not of "MA or PA". */
export function isRegionBeside(code: string, other: string): boolean {
  return isRegion(code) && isRegion(other) && !(others.has(code) && others.has(other))
}
