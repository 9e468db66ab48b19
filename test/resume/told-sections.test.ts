import { expect, test } from 'vitest'
import { readText } from '../../lib/resume/read/read-text.ts'
import { readResume } from '../../lib/resume/read-resume.ts'
import { world } from './world.ts'

const found = (text: string) => {
  const all = readResume(readText(text), world).found
  return {
    jobs: all.flatMap((one) => (one.section === 'work' ? [one.value.name] : [])),
    studies: all.flatMap((one) => (one.section === 'education' ? [one.value.institution] : [])),
  }
}

test('studies under no heading of their own are studies', () => {
  expect(
    found(
      'Ida Moss\n\nWork\n\nSawyer, Larch Mill, Moray, 2016 - 2019\nBeams\n\nPlanter, Oakhollow Ltd, Perth, 2012 - 2016\n\nBSc Botany\nOrland University, 2012\n\nA levels, Hollin Sixth Form, 2009\n\nSkills\n\nsaws',
    ),
  ).toEqual({ jobs: ['Larch Mill', 'Oakhollow Ltd'], studies: ['Orland University', 'Hollin Sixth Form'] })
})

test("headings in words of one's own part jobs and studies", () => {
  expect(
    found(
      'Ida Moss\n\nMuch of It Among Trees\nSawyer    2016 - 2019\nLarch & Pine, Moray\n- Beams\n\nPlanter    2012 - 2016\nOakhollow Ltd, Perth\n- Rows\n\nEven Before\nBSc Botany, Orland University, 2012',
    ),
  ).toEqual({ jobs: ['Larch & Pine', 'Oakhollow Ltd'], studies: ['Orland University'] })
})

test('without any heading too, before the jobs or behind them', () => {
  const [name, jobs, studies] = ['Ida Moss', 'Sawyer, Larch Mill, Moray, 2016 - 2019', 'BSc Botany, Orland University, 2012']
  const expected = { jobs: ['Larch Mill'], studies: ['Orland University'] }
  expect(found([name, jobs, studies].join('\n\n'))).toEqual(expected)
  expect(found([name, studies, jobs].join('\n\n'))).toEqual(expected)
})

test('where studies have a heading, posts at schools and trainings among the jobs stay jobs', () => {
  expect(
    found(
      'Ida Moss\n\nWork\n\nSawyer, Larch Mill, Moray, 2016 - 2019\n\nApprenticeship, Tarn College Workshops, 2012 - 2016\n\nEducation\n\nBSc Botany, Orland University, 2012',
    ),
  ).toEqual({ jobs: ['Larch Mill', 'Tarn College Workshops'], studies: ['Orland University'] })
})
