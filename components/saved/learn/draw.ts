import type { AskedSkill } from '../../../lib/saved/asked-skills.ts'
import type { MonthCount } from '../../../lib/saved/months.ts'
import type { PayGroup } from '../../../lib/saved/pay-groups.ts'
import type { Colours } from './colours.ts'

/** Loaded when something is first drawn: the list itself does without. */
const load = () => import('@observablehq/plot')

const style = (colours: Colours) => ({
  background: 'transparent',
  color: colours['--text'],
  fontSize: '12px',
  fontFamily: 'system-ui, sans-serif',
})

/** Room for names at the left: what the width allows, at most 200 px. */
const nameRoom = (width: number) => Math.min(200, Math.round(width * 0.36))
const shorten = (name: string) => (name.length > 30 ? `${name.slice(0, 29)}…` : name)

/** One bar a skill: the postings that ask for it, the part that the profile meets filled. */
export async function drawSkills(skills: readonly AskedSkill[], width: number, colours: Colours) {
  const { barX, plot, ruleX } = await load()
  const names = { y: 'label', sort: { y: null } } as const
  return plot({
    width,
    height: 40 + skills.length * 24,
    marginLeft: nameRoom(width),
    style: style(colours),
    x: {
      label: null,
      axis: 'top',
      ticks: Math.min(8, Math.max(1, ...skills.map(({ postings }) => postings))),
      tickFormat: 'd',
      grid: true,
    },
    y: { label: null, domain: skills.map(({ label }) => label), tickFormat: shorten },
    marks: [
      barX(skills, { ...names, x: 'postings', fill: colours['--ground'], stroke: colours['--unmet'], insetTop: 4, insetBottom: 4 }),
      barX(skills, { ...names, x: 'met', fill: colours['--met'], insetTop: 4, insetBottom: 4 }),
      ruleX([0], { stroke: colours['--muted'] }),
    ],
  })
}

/** One line a group, from the least to the most that is paid, with a mark at the middle. */
export async function drawPay(groups: readonly PayGroup[], width: number, colours: Colours) {
  const { dot, plot, ruleY } = await load()
  return plot({
    width,
    height: 40 + groups.length * 26,
    marginLeft: nameRoom(width),
    marginRight: 24,
    style: style(colours),
    x: { label: null, axis: 'top', ticks: 5, tickFormat: '~s', grid: true, nice: true },
    y: { label: null, domain: groups.map(({ name }) => name), tickFormat: shorten, type: 'band' },
    marks: [
      ruleY(groups, { y: 'name', x1: 'lowest', x2: 'highest', stroke: colours['--plain'], strokeWidth: 4, strokeLinecap: 'round' }),
      dot(groups, { y: 'name', x: 'median', r: 5, fill: colours['--ground'], stroke: colours['--plain'], strokeWidth: 2 }),
    ],
  })
}

/** One bar a month, parted by status. */
export async function drawMonths(
  counts: readonly MonthCount[],
  width: number,
  colours: Colours,
  order: readonly string[],
  word: (status: string) => string,
) {
  const { barY, plot, ruleY } = await load()
  const present = order.filter((status) => counts.some((count) => count.status === status))
  const hues = [
    colours['--muted'],
    colours['--plain'],
    colours['--partial'],
    colours['--met'],
    colours['--unmet'],
    colours['--unknown'],
    colours['--edge'],
  ]
  return plot({
    width,
    height: 240,
    style: style(colours),
    x: { label: null, type: 'band', domain: [...new Set(counts.map(({ month }) => month))] },
    y: { label: null, grid: true, tickFormat: 'd', ticks: 5 },
    color: {
      domain: present,
      range: present.map((status) => hues[order.indexOf(status) % hues.length] ?? colours['--plain']),
      legend: true,
      tickFormat: word,
    },
    marks: [
      barY(counts, { x: 'month', y: 'postings', fill: 'status', order: present, inset: 1 }),
      ruleY([0], { stroke: colours['--muted'] }),
    ],
  })
}
