import { describe, expect, test } from 'vitest'
import { factsIn } from './whole.ts'

const company = (text: string) =>
  factsIn(`${text}\n\nWhat you will do\n- Keep the daily log\n\nRequirements\n- A valid driving licence`).company

describe('the employer as those tell of it who began it, or who join it', () => {
  test.each([
    ['Good bread.\n\nWe started Quillow Lane Bakery Co. in 2016 with one oven.\n\nWe are hiring a Shift Baker.', 'Quillow Lane Bakery Co'],
    ['We founded Quillow Toys in 2009 to make toys that last. We need a Toy Designer.', 'Quillow Toys'],
    ['When we set up Quillow Roofing in 2003 we had one ladder. We need a Slater.', 'Quillow Roofing'],
    ["We built Nimblequill to end empty trucks. We're hiring a Backend Engineer.", 'Nimblequill'],
    ['My brother and I started Quillow Cycles in 2011. We need a Bike Mechanic.', 'Quillow Cycles'],
    ['In 2012 we opened Quillow & Wick, a candle shop in Bath. We need a Store Manager.', 'Quillow & Wick'],
    ['Quillow Logistics have an exciting opportunity for a Fleet Coordinator.', 'Quillow Logistics'],
    ["If you're a Florist with flair, Quillow Petals wants to hear from you.", 'Quillow Petals'],
    ['Since 1903 the Quillow Orphans Fund has helped children. We seek a Fundraising Officer.', 'Quillow Orphans Fund'],
    ['Due to growth, Quillow Logistics now requires a Warehouse Supervisor.', 'Quillow Logistics'],
    ['Youth Worker\n\nThis is a great time to join Quillow Youth Trust.', 'Quillow Youth Trust'],
    ['The successful candidate will join Quillow Engineering as a CNC Setter.', 'Quillow Engineering'],
    ['Accounts Clerk\n\nOur family business, Quillow Tools, has sold hand tools since 1948.', 'Quillow Tools'],
    ['Lab Technician\n\nFounded in 1987, Quillow Labs tests food for supermarkets.', 'Quillow Labs'],
    ['Lab Technician\n\nAs the largest tester of milk in Wales, Quillow Labs needs careful people.', 'Quillow Labs'],
    ['Receptionist\nQuillow Physio — Leeds', 'Quillow Physio'],
    ['Line Cook\n\nWritten and posted on behalf of Quillow Kitchens Ltd', 'Quillow Kitchens Ltd'],
    ['Coldwater Eye Associates -LRB- CEA -RRB- is a practice with four offices. We seek an Optician.', 'Coldwater Eye Associates'],
    ['Quillow Bay Authority (QBA) operates two marinas. QBA is seeking a Dockmaster.', 'Quillow Bay Authority'],
  ])('%j', (text, name) => {
    expect(company(text)).toBe(name)
  })
  test.each([
    ['Night Cook\n\nWe opened Leeds in 2013 and York in 2015.'],
    ['Backend Engineer\n\nWe built Kubernetes clusters in two regions.'],
    ['Night Cook\n\nYou will join Customer Services for a week.'],
    ['Night Cook\n\nOur team, based in Leeds, has grown.'],
    ['Night Cook\n\nOur Head Baker needs a hand.'],
  ])('no employer in %j', (text) => {
    expect(company(text)).toBeUndefined()
  })
})
