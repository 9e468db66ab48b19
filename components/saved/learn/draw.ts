import type { AskedSkill } from '../../../lib/saved/asked-skills.ts'
import type { MonthCount } from '../../../lib/saved/months.ts'
import type { PayGroup } from '../../../lib/saved/pay-groups.ts'
import type { Colours } from './colours.ts'

/** Loaded when something is first drawn: the list itself does without. */
const load = () => import('@observablehq/plot')

const FONT = { fontSize: '12px', fontFamily: 'system-ui, sans-serif' }

const style = (colours: Colours) => ({
  background: 'transparent',
  color: colours['--text'],
  ...FONT,
})

/** Room for names at the left: what the width allows, at most 200 px. */
const nameRoom = (width: number) => Math.min(200, Math.round(width * 0.36))
/** Between a name and its line, with the tick, in px. */
const BESIDE_NAME = 14

/** Cuts names to the room at the left. */
function shortenTo(room: number): (name: string) => string {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas) canvas.font = `${FONT.fontSize} ${FONT.fontFamily}`
  const fits = (words: string) => (canvas?.measureText(words).width ?? 0) <= room - BESIDE_NAME
  return (name) => {
    if (fits(name)) return name
    let kept = name.length - 1
    while (kept > 1 && !fits(`${name.slice(0, kept)}…`)) kept--
    return `${name.slice(0, kept).trimEnd()}…`
  }
}

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
    y: { label: null, domain: skills.map(({ label }) => label), tickFormat: shortenTo(nameRoom(width)) },
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
    y: { label: null, domain: groups.map(({ name }) => name), tickFormat: shortenTo(nameRoom(width)), type: 'band' },
    marks: [
      ruleY(groups, { y: 'name', x1: 'lowest', x2: 'highest', stroke: colours['--plain'], strokeWidth: 4, strokeLinecap: 'round' }),
      dot(groups, { y: 'name', x: 'median', r: 5, fill: colours['--ground'], stroke: colours['--plain'], strokeWidth: 2 }),
    ],
  })
}

/** What a month's name takes with the room around it, in px; where there is less for each, only some are named. */
const MONTH_ROOM = 76

/** One bar a month, parted by status, with a place for the months in between that have none. */
export async function drawMonths(
  counts: readonly MonthCount[],
  width: number,
  colours: Colours,
  order: readonly string[],
  colourOf: (status: string) => string,
  wordMonth: (month: string) => string,
) {
  const { barY, plot, ruleY } = await load()
  const present = order.filter((status) => counts.some((count) => count.status === status))
  const months = allMonths(counts)
  const every = Math.ceil((months.length * MONTH_ROOM) / (width - 60))
  return plot({
    width,
    height: 240,
    style: style(colours),
    // A few bars do not become boards.
    x: {
      label: null,
      type: 'band',
      domain: months,
      padding: Math.max(0.15, 0.85 - months.length * 0.08),
      tickFormat: wordMonth,
      ticks: months.filter((_, index) => index % every === 0),
    },
    y: { label: null, grid: true, tickFormat: 'd', ticks: 5 },
    color: { domain: present, range: present.map(colourOf) },
    marks: [
      barY(counts, { x: 'month', y: 'postings', fill: 'status', order: present, insetTop: 0.5, insetBottom: 0.5 }),
      ruleY([0], { stroke: colours['--muted'] }),
    ],
  })
}

function allMonths(counts: readonly MonthCount[]): string[] {
  const [first, last] = [counts[0]?.month, counts.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  const [year = 0, month = 1] = first.split('-').map(Number)
  for (let at = year * 12 + month - 1; ; at++) {
    const name = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    if (name > last) return months
    months.push(name)
  }
}
