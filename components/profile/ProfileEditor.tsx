import type { Profile } from '../../lib/model/profile.ts'
import { Answers } from './Answers.tsx'
import { Basics } from './Basics.tsx'
import { Certificates } from './Certificates.tsx'
import { Education } from './Education.tsx'
import { Languages } from './Languages.tsx'
import { Skills } from './Skills.tsx'
import { Work } from './Work.tsx'

/** A profile, edited where it stands, in the order of JSON Resume. What it holds beside these sections is kept as it is. */
export function ProfileEditor({
  profile,
  onChange,
}: {
  profile: Profile
  /** `removed` names what was taken out, if something was. */
  onChange: (profile: Profile, removed?: string) => void
}) {
  const set =
    <Key extends 'work' | 'education' | 'certificates' | 'skills' | 'languages' | 'answers'>(key: Key) =>
    (entries: NonNullable<Profile[Key]>, removed?: string) =>
      onChange({ ...profile, [key]: entries }, removed)
  const { basics = {}, work = [], education = [], certificates = [], skills = [], languages = [], answers = [] } = profile
  return (
    <>
      <Basics basics={basics} onChange={(changed) => onChange({ ...profile, basics: changed })} />
      <Work work={work} onChange={set('work')} />
      <Education education={education} onChange={set('education')} />
      <Skills skills={skills} onChange={set('skills')} />
      <Languages languages={languages} onChange={set('languages')} />
      <Certificates certificates={certificates} onChange={set('certificates')} />
      {answers.length > 0 && <Answers answers={answers} onChange={set('answers')} />}
    </>
  )
}
