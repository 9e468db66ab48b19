import { avature } from './avature.ts'
import { builtin } from './builtin.ts'
import { dice } from './dice.ts'
import { glassdoor } from './glassdoor.ts'
import { greenhouse } from './greenhouse.ts'
import { icims } from './icims.ts'
import { indeed } from './indeed.ts'
import { jobscz } from './jobscz.ts'
import { jobvite } from './jobvite.ts'
import { lever } from './lever.ts'
import { linkedin } from './linkedin.ts'
import { oracleCloud } from './oracle-cloud.ts'
import { seek } from './seek.ts'
import { simplyhired } from './simplyhired.ts'
import type { Site } from './site.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import { stackoverflowJobs } from './stackoverflow-jobs.ts'
import { stepstone } from './stepstone.ts'
import { successfactors } from './successfactors.ts'
import { taleo } from './taleo.ts'
import { usajobs } from './usajobs.ts'
import { wellfound } from './wellfound.ts'
import { weworkremotely } from './weworkremotely.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'
import { zhipin } from './zhipin.ts'
import { ziprecruiter } from './ziprecruiter.ts'

/** Every site with a rule of its own, boards before the systems whose pages may stand on a company's address. */
export const sites: readonly Site[] = [
  linkedin,
  indeed,
  glassdoor,
  seek,
  simplyhired,
  ziprecruiter,
  dice,
  builtin,
  wellfound,
  weworkremotely,
  stepstone,
  stackoverflowJobs,
  jobscz,
  zhipin,
  usajobs,
  greenhouse,
  lever,
  workday,
  smartrecruiters,
  icims,
  workable,
  jobvite,
  taleo,
  successfactors,
  oracleCloud,
  avature,
]

/** The site whose rule reads the page, if any: by its address, else by its marks. */
export function findSite(url: URL | undefined, document: Document): Site | undefined {
  return (
    sites.find((site) => site.matches(url, document)) ??
    sites.find(({ marks }) => marks?.some((mark) => document.querySelector(mark) !== null))
  )
}
