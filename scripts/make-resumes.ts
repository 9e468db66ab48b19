import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountant } from './resumes/accountant.ts'
import { chefFrench } from './resumes/chef-french.ts'
import { clerkGerman } from './resumes/clerk-german.ts'
import { designer } from './resumes/designer.ts'
import { developer } from './resumes/developer.ts'
import { electrician } from './resumes/electrician.ts'
import { labTechnician } from './resumes/lab-technician.ts'
import { linkedin } from './resumes/linkedin.ts'
import { logisticsSpanish } from './resumes/logistics-spanish.ts'
import { marketer } from './resumes/marketer.ts'
import { nurse } from './resumes/nurse.ts'
import { platformEngineer } from './resumes/platform-engineer.ts'
import { teacher } from './resumes/teacher.ts'
import { warehouse } from './resumes/warehouse.ts'

/** Writes the sample résumés of invented people; what each must be read as stands beside it as JSON. */
const SAMPLES = {
  'accountant.docx': accountant,
  'chef-french.docx': chefFrench,
  'clerk-german.pdf': clerkGerman,
  'designer.pdf': designer,
  'developer.pdf': developer,
  'electrician.docx': electrician,
  'lab-technician.pdf': labTechnician,
  'linkedin.pdf': linkedin,
  'logistics-spanish.pdf': logisticsSpanish,
  'marketer.docx': marketer,
  'nurse.pdf': nurse,
  'platform-engineer.docx': platformEngineer,
  'teacher.pdf': teacher,
  'warehouse.docx': warehouse,
}

const folder = join(import.meta.dirname, '../test/resume/samples')
for (const [name, make] of Object.entries(SAMPLES)) {
  writeFileSync(join(folder, name), await make())
  console.log(name)
}
