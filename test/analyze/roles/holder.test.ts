import { describe, expect, it } from 'vitest'
import { statementsOf } from '../read.ts'

const roleOf = (title: string, line: string) => statementsOf(`${title}\n\nWe are a small house by the lake. ${line}`).at(-1)?.role

describe('what whoever holds the job does', () => {
  it.each([
    ['Night Baker', 'The Night Baker shapes loaves for nine shops before dawn.'],
    ['Ferry Purser II', 'Ferry Pursers sell tickets and sandwiches on the late boats.'],
    ['Ferry Purser II', 'The Ferry Purser II carries the till from the boat to the bank.'],
    ['Senior Glazier', 'The Senior Glazier underwrites every pane with a signature.'],
    ['Tax Examiner', 'Incumbents drive daily on unpaved roads.'],
    ['Lock Keeper', 'The Lock Keeper also oils the gates twice a year.'],
    ['Audit Senior', 'The Audit Senior runs the counting on ten or so engagements.'],
    ['Bell Founder – Oakley', 'Bell founders pour bronze into moulds of clay.'],
  ])('is a task: %s: %s', (title, line) => {
    expect(roleOf(title, line)).toBe('responsibility')
  })

  it.each([
    ['Night Baker', 'Our bakers live close by and love the river.'],
    ['Night Baker', 'The Bakery sells to nine shops around the world.'],
    ['Ferry Purser', 'The Lake Company runs four boats around the country.'],
    ['Ferry Purser', 'Glaziers and founders founded our house in 1911.'],
  ])('is not what others do: %s: %s', (title, line) => {
    expect(roleOf(title, line)).not.toBe('responsibility')
  })
})
