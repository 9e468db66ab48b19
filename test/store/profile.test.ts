import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readProfile, readVariants, writeProfile, writeVariants } from '../../lib/store/profile.ts'
import { addVariant, firstVariants, removeVariant, renameVariant } from '../../lib/store/variants.ts'

beforeEach(() => fakeBrowser.reset())

const python = { skills: [{ name: 'Python' }] }
const sales = { skills: [{ name: 'Sales' }] }

test('nothing told yet is no profile, and neither are empty sections', async () => {
  expect(await readProfile()).toBeUndefined()
  await writeProfile({ skills: [], basics: {} })
  expect(await readProfile()).toBeUndefined()
})

test('a profile is written into the active variant only', async () => {
  await writeVariants(addVariant(firstVariants(python), {}, 'sales'))
  await writeProfile(sales)
  expect(await readProfile()).toEqual(sales)
  const { all } = await readVariants()
  expect(all.map(({ name, profile }) => [name, profile])).toEqual([
    [undefined, python],
    ['sales', sales],
  ])
})

test('what can no longer be read counts as nothing told', async () => {
  await fakeBrowser.storage.local.set({ profiles: { active: '1', all: [] } })
  expect(await readVariants()).toEqual(firstVariants())
})

test('removing the active variant activates its neighbour, removing the last leaves an empty one', () => {
  const two = addVariant(firstVariants(python), sales, 'sales')
  expect(removeVariant(two, '2')).toEqual(firstVariants(python))
  expect(removeVariant(two, '1')).toEqual({ active: '2', all: [{ id: '2', name: 'sales', profile: sales }] })
  expect(removeVariant(firstVariants(python), '1')).toEqual(firstVariants())
})

test('a new variant never takes the id of another', () => {
  const two = addVariant(firstVariants(), {}, 'b')
  expect(addVariant(removeVariant(two, '1'), {}, 'c').all.map(({ id }) => id)).toEqual(['2', '3'])
})

test('an empty name is no name', () => {
  expect(renameVariant(firstVariants(), '1', '  ').all[0]).toEqual({ id: '1', profile: {} })
  expect(renameVariant(firstVariants(), '1', ' Data ').all[0]?.name).toBe('Data')
})
