import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analyze/pipeline.ts'
import { loadLexicon } from '../../../lib/cli/load-lexicon.ts'
import { loadTagger } from '../../../lib/cli/load-tagger.ts'
import { loadUnits } from '../../../lib/cli/load-units.ts'
import { readText } from '../../../lib/cli/read-text.ts'

const world = { lexicon: loadLexicon(), units: loadUnits(), tagger: loadTagger() }

function skillsOf(text: string) {
  const reading = readText(text)
  if (!reading.ok) throw new Error(reading.reason)
  return analyze(reading.value, world).skills
}

describe('with the model that ships', () => {
  test('skills the lexicon knows keep their ids', () => {
    const ids = skillsOf('Requirements\n- Experience with Python, Docker and PostgreSQL\n- Excellent communication skills').map(
      ({ skill }) => skill,
    )
    expect(ids).toEqual(expect.arrayContaining(['python', 'docker', 'postgresql']))
  })

  test('a name that no lexicon has is found where it is asked for', () => {
    const text = 'Experience with Zibbelscript and Python is required.'
    expect(skillsOf(text).map(({ start, end }) => text.slice(start, end))).toContain('Zibbelscript')
  })

  test('what is offered names no skill', () => {
    expect(skillsOf('What we offer\n- Free lunch and a gym membership\n- 30 days of paid vacation')).toEqual([])
  })

  test('the same text always gives the same skills, inside the text and in order', () => {
    const text = 'You will build reusable libraries. Strong knowledge of machine learning, statistics or econometrics. Fluent in English.'
    const skills = skillsOf(text)
    expect(skillsOf(text)).toEqual(skills)
    expect(skills.length).toBeGreaterThan(0)
    for (const { start, end } of skills) expect(text.slice(start, end).trim()).not.toBe('')
    expect(skills.map(({ start }) => start)).toEqual(skills.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  test.each(['', ',', ',,,', '!', '—'])('%j has no skills', (text) => {
    expect(skillsOf(`Requirements:\n${text}`)).toEqual([])
  })
})
