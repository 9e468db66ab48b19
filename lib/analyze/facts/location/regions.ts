import { AUSTRALIAN_STATES, CANADIAN_PROVINCES, REGION_NAMES, US_STATES } from '../../../model/regions.ts'

const names: ReadonlySet<string> = new Set(REGION_NAMES)

/** Whether small letters are the name of a state or province of the USA, Canada or Australia. */
export function isRegionName(name: string): boolean {
  return names.has(name)
}

const unions = new Set('eu eea efta schengen dach emea apac latam benelux nordics'.split(' '))

/** Whether a word in small letters is what countries together are called by. */
export function isUnion(word: string): boolean {
  return unions.has(word)
}

/** Those whose letters are as often something else: a degree, a profession, a word. */
const others = new Set('ma pa ca or in me hi ok id co md ms sc nd de la nt nl on qc pe'.split(' '))

/** Whether small letters are a state or territory of Australia. */
export function isAustralianState(code: string): boolean {
  return AUSTRALIAN_STATES.has(code)
}

/** Whether two small letters are a province of Canada, as written behind a town and a comma. */
export function isProvince(code: string): boolean {
  return CANADIAN_PROVINCES.has(code)
}

/** Whether two small letters are a state of the USA or a province of Canada. */
export function isRegion(code: string): boolean {
  return US_STATES.has(code) || CANADIAN_PROVINCES.has(code)
}

/** Whether two small letters are a state or province where two others stand beside them in a list: of "GA, CO", not of "MA or PA". */
export function isRegionBeside(code: string, other: string): boolean {
  return isRegion(code) && isRegion(other) && !(others.has(code) && others.has(other))
}
