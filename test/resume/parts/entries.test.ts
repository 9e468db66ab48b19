import { expect, test } from 'vitest'
import { readText } from '../../../lib/resume/read/read-text.ts'
import { readResume } from '../../../lib/resume/read-resume.ts'
import { world } from '../world.ts'

const jobs = (text: string) =>
  readResume(readText(text), world).found.flatMap((one) =>
    one.section === 'work' ? [[one.value.position, one.value.name, one.value.startDate]] : [],
  )

test('what stands over a head that is written in one line, like the first, only heads a part of the jobs', () => {
  expect(
    jobs(
      'WORK\n\nSawyer | Larch Mill | Moray | 2016 - 2020\n- beams\n\nFORESTRY\nPlanter | Oakhollow | Perth | 2012 - 2016\n- saplings\n\nAT SEA\nDeckhand, Otter Line, Leith, 2009 - 2012',
    ).slice(0, 2),
  ).toEqual([
    ['Sawyer', 'Larch Mill', '2016'],
    ['Planter', 'Oakhollow', '2012'],
  ])
})

test('numbered points are points, and numbered entries are entries', () => {
  expect(
    jobs(
      'WORK\n\nOakhollow Timber (2012 – now)\n\nHead Sawyer (2016 – now)\n1. Runs the big saw; crew of three\n2. Sharpens blades\n\nSawyer (2012 – 2016)\n1. Beams',
    ),
  ).toEqual([
    ['Head Sawyer', 'Oakhollow Timber', '2016'],
    ['Sawyer', 'Oakhollow Timber', '2012'],
  ])
  expect(jobs('WORK\n1. Sawyer, Larch Mill, 2016 – 2020\n2. Planter, Oakhollow Ltd, 2012 – 2016')).toHaveLength(2)
})

test('dots lead from column to column', () => {
  expect(
    jobs('work\n\nLarch Mill ........ sawyer ........ since 2016\n  beams\nOakhollow House . planter ....... 2012 – 2016\n  saplings'),
  ).toEqual([
    ['sawyer', 'Larch Mill', '2016'],
    ['planter', 'Oakhollow House', '2012'],
  ])
})

test('an employer that is the same as above', () => {
  expect(jobs('WORK\nHead Cook, Tarn School, Perth, 2016 – 2020\nCook, same school, 2012 – 2016')).toEqual([
    ['Head Cook', 'Tarn School', '2016'],
    ['Cook', 'Tarn School', '2012'],
  ])
})

test.each([
  ['Since May 2016 I have been Head Sawyer at Larch Mill. Three saws.', ['Head Sawyer', 'Larch Mill', '2016-05']],
  ['My first post was Orchard Farm Helper at Oakhollow, 2012 to 2016. Mud.', ['Orchard Farm Helper', 'Oakhollow', '2012']],
  ['From 2012 to 2016 I worked for Larch Mill as a sawyer in the night shift.', ['sawyer', 'Larch Mill', '2012']],
])('a sentence under a heading of one’s own: %s', (text, job) => {
  expect(jobs(`Ida Moss\n\nHow I got here\n\n${text}\n\nLanguages\n\nManx`)).toEqual([job])
})
test('sentences tell no job where a section holds the jobs', () => {
  expect(
    jobs('Ida Moss\n\nProfile\n\nSince 2016 I have been Head Sawyer at Larch Mill.\n\nWork\n\nHead Sawyer, Larch Mill, Perth, 2016 – now'),
  ).toHaveLength(1)
})

test('points end the entry before, though no room does', () => {
  expect(
    jobs(
      'WORK\nFreelance Sawyer, trading as Beams & Boards\nsince 2020\n* barns\nPlanter\nOakhollow\n2016 – 2020\n* saplings\nDeckhand\nOtter Line\n2012 – 2016',
    ),
  ).toEqual([
    ['Freelance Sawyer', 'Beams & Boards', '2020'],
    ['Planter', 'Oakhollow', '2016'],
    ['Deckhand', 'Otter Line', '2012'],
  ])
})
