import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { extract } from '../../lib/extract/extract.ts'
import { sites } from '../../lib/extract/sites/registry.ts'
import type { Posting } from '../../lib/model/posting.ts'
import { reading } from '../../lib/model/reading.ts'

const PAGES = join(import.meta.dirname, '../pages')
const TODAY = '2026-11-20'

/** What a sample page must give: its fields and the lines of its description in order, or a refusal. */
interface Expected extends Partial<Omit<Posting, 'url'>> {
  url?: string | null
  /** Words of one of the places; null when the page names none. */
  place?: string | null
  lines?: string[] | null
  /** Bullet glyphs stand in front of lines of the text. */
  bullets?: boolean
  cleanUrl?: string
  filledIn?: boolean
  closedNotice?: string
  refused?: string | true
}

const samples = globSync('*/expected.json', { cwd: PAGES })
  .sort()
  .flatMap((file) => {
    const folder = file.split('/')[0] ?? ''
    const pages = JSON.parse(readFileSync(join(PAGES, file), 'utf8')) as Record<string, Expected>
    return Object.entries(pages).map(([page, expected]) => ({ name: `${folder}/${page}`, folder, expected }))
  })

function read(name: string, url: string | null | undefined) {
  const page = new JSDOM(readFileSync(join(PAGES, name), 'utf8'), { virtualConsole: new VirtualConsole(), ...(url && { url }) })
  const before = page.serialize()
  const result = extract(page.window.document, { today: TODAY, ...(url && { url }) })
  return { result, page, unchanged: page.serialize() === before }
}

describe('sample pages', () => {
  test.each(samples.filter(({ expected }) => expected.refused === undefined).map((sample) => [sample.name, sample.expected] as const))(
    '%s is read',
    (name, expected) => {
      const { result, unchanged } = read(name, expected.url)
      if (!result.ok) throw new Error(`refused as ${result.reason} ${result.detail ?? ''}`)
      const { posting, filledIn, closedNotice, blocks, map } = result.value
      expect(unchanged).toBe(true)
      const { place, lines, url: _, cleanUrl, bullets, filledIn: __, closedNotice: ___, ...fields } = expected
      expect(posting).toMatchObject(fields)
      if (place) expect(posting.jobLocation.join(' | ')).toContain(place)
      if (cleanUrl) expect(posting.url).toBe(cleanUrl)
      expect({ filledIn: filledIn ?? false, closedNotice }).toEqual({
        filledIn: expected.filledIn ?? false,
        closedNotice: expected.closedNotice,
      })
      const shown = blocks.map(({ start, end }) => posting.text.slice(start, end))
      if (lines) expect(bullets ? shown.map((line) => line.replace(/^• /, '')) : shown).toEqual(lines)
      expect(reading.safeParse({ posting, blocks }).success).toBe(true)
      if (!filledIn)
        for (const block of blocks)
          expect(map.range(block)?.toString().replace(/\s+/g, ' ')).toContain(
            posting.text.slice(block.start, Math.min(block.end, block.start + 10)),
          )
    },
  )

  test.each(samples.filter(({ expected }) => expected.refused !== undefined).map((sample) => [sample.name, sample.expected] as const))(
    '%s is refused',
    (name, expected) => {
      const { result, unchanged } = read(name, expected.url)
      expect(result.ok ? `read as ${result.value.posting.site}: ${result.value.posting.title}` : 'refused').toBe('refused')
      if (!result.ok && expected.refused !== true) expect(result.reason).toBe(expected.refused)
      expect(unchanged).toBe(true)
    },
  )

  test.each(sites.map(({ id }) => [id]))('%s has two pages that its rule reads and one that it does not', (id) => {
    const own = samples.filter(({ folder }) => folder === id)
    expect(own.filter(({ expected }) => expected.site === id).length).toBeGreaterThanOrEqual(2)
    expect(own.filter(({ expected }) => expected.refused !== undefined).length).toBeGreaterThanOrEqual(1)
  })

  test('every file of a site is registered under its own name', () => {
    const files = globSync('*.ts', { cwd: join(import.meta.dirname, '../../lib/extract/sites') }).map((file) => file.replace(/\.ts$/, ''))
    expect(sites.map(({ id }) => id).sort()).toEqual(files.filter((file) => file !== 'site' && file !== 'registry').sort())
  })
})
