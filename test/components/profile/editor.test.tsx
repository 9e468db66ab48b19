// @vitest-environment jsdom
import '../words.ts'
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { ProfileEditor } from '../../../components/profile/ProfileEditor.tsx'
import { World } from '../../../components/profile/world.ts'
import type { Profile } from '../../../lib/model/profile.ts'
import type { Skill } from '../../../lib/model/skill.ts'
import { isNow, readDate } from '../../../lib/resume/dates/period.ts'
import { press, show } from '../render.tsx'

const SKILLS: Skill[] = [
  { id: 'python', label: 'Python', kind: 'language', up: [] },
  { id: 'pytest', label: 'pytest', kind: 'tool', up: [] },
  { id: 'rn', label: 'Registered Nurse', kind: 'credential', up: [] },
]
const world = {
  complete: (prefix: string) => SKILLS.filter(({ label }) => prefix !== '' && label.toLowerCase().startsWith(prefix.toLowerCase())),
  resolve: (words: string) => SKILLS.find(({ label }) => label.toLowerCase() === words.toLowerCase()),
  readDate: (typed: string) => readDate(typed, new Date(2026, 5, 15)),
  isNow,
  language: 'en',
}

function editor(profile: Profile) {
  const changed = vi.fn<(profile: Profile, removed?: string) => void>()
  const place = show(
    <World.Provider value={world}>
      <ProfileEditor profile={profile} onChange={changed} />
    </World.Provider>,
  )
  const field = (label: string) => {
    const labelled = [...place.querySelectorAll('label')].find((one) => one.textContent === label)
    const found = labelled ? document.getElementById(labelled.htmlFor) : place.querySelector(`[aria-label="${label}"]`)
    if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) throw new Error(`no field is called ${label}`)
    return found
  }
  const type = (label: string, text: string, ...keys: string[]) => {
    const found = field(label)
    act(() => {
      found.value = text
      found.dispatchEvent(new Event('input', { bubbles: true }))
    })
    for (const key of keys) act(() => void found.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
  }
  return { place, changed, field, type, last: () => changed.mock.lastCall }
}
const ADD_SKILL = 'Add a skill: “Python”, “Python 5”'

describe('skills', () => {
  test('are added by the keyboard, completed and with their years', () => {
    const { type, last, place } = editor({})
    type(ADD_SKILL, 'py 5', 'ArrowDown')
    expect([...place.querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual(['Python', 'pytest'])
    type(ADD_SKILL, 'py 5', 'ArrowDown', 'Enter')
    expect(last()?.[0].skills).toEqual([{ name: 'Python', skill: 'python', years: 5 }])
  })
  test('typed in full are resolved, and what the lexicon does not know is kept as it is', () => {
    const { type, last } = editor({})
    type(ADD_SKILL, 'python', 'Enter')
    expect(last()?.[0].skills).toEqual([{ name: 'python', skill: 'python' }])
    type(ADD_SKILL, 'beekeeping', 'Enter')
    expect(last()?.[0].skills).toEqual([{ name: 'beekeeping' }])
  })
  test('are never listed twice', () => {
    const { type, changed } = editor({ skills: [{ name: 'Python', skill: 'python' }] })
    type(ADD_SKILL, 'PYTHON', 'Enter')
    expect(changed).not.toHaveBeenCalled()
  })
  test('take years with a comma, and refuse what is no number', () => {
    const { type, last, changed, field } = editor({ skills: [{ name: 'Go' }] })
    type('Years of Go', 'many', 'Enter')
    expect(changed).not.toHaveBeenCalled()
    expect(field('Years of Go').value).toBe('')
    type('Years of Go', '2,5', 'Enter')
    expect(last()?.[0].skills).toEqual([{ name: 'Go', years: 2.5 }])
  })
  test('taken out are named for the message that offers them back', () => {
    const { place, last } = editor({ skills: [{ name: 'Go' }, { name: 'Rust' }] })
    press(place, 'Remove Go')
    expect(last()).toEqual([{ skills: [{ name: 'Rust' }] }, 'Go'])
  })
})

describe('dates', () => {
  test('are typed freely and kept as ISO 8601', () => {
    const { type, last } = editor({ work: [{ name: 'Acme' }] })
    type('Start', 'märz 2019', 'Enter')
    expect(last()?.[0].work).toEqual([{ name: 'Acme', startDate: '2019-03' }])
  })
  test('may end now', () => {
    const { type, last, field } = editor({ work: [{ name: 'Acme', startDate: '2019', endDate: '2021-06' }] })
    expect(field('End').value).toBe('Jun 2021')
    type('End', 'heute', 'Enter')
    expect(last()?.[0].work).toEqual([{ name: 'Acme', startDate: '2019' }])
  })
  test('that cannot be read change nothing and say so', () => {
    const { type, changed, field, place } = editor({ work: [{ name: 'Acme', startDate: '2019' }] })
    type('Start', 'a while ago', 'Enter')
    expect(changed).not.toHaveBeenCalled()
    expect(field('Start').getAttribute('aria-invalid')).toBe('true')
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Not a date that can be read')
  })
  test('emptied again are no longer called unreadable', () => {
    const { type, place } = editor({ work: [{ name: 'Acme', startDate: '2019' }] })
    type('End', 'soon', 'Enter')
    expect(place.querySelector('[role=alert]')).not.toBeNull()
    type('End', '', 'Enter')
    expect(place.querySelector('[role=alert]')).toBeNull()
  })
})

test('keys that the page does not show are kept', () => {
  const profile: Profile = {
    meta: { theme: 'plain' },
    basics: { name: 'Ada', image: 'a.png' },
    work: [{ name: 'Acme', url: 'https://acme.example' }],
  }
  const { type, last } = editor(profile)
  type('Your name', 'Ada L', 'Enter')
  expect(last()?.[0]).toEqual({ ...profile, basics: { name: 'Ada L', image: 'a.png' } })
  type('Organisation', 'Initech', 'Enter')
  expect(last()?.[0].work).toEqual([{ name: 'Initech', url: 'https://acme.example' }])
})

test('answers given on checklists are listed and can be taken back', () => {
  const { place, last } = editor({ answers: [{ about: 'other:x', label: 'Work on Saturdays', has: true }] })
  expect(place.querySelector('.answer')?.textContent).toContain('You have this')
  press(place, 'Take back your answer to Work on Saturdays')
  expect(last()?.[0].answers).toEqual([])
})
