import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const OUTPUT = resolve(import.meta.dirname, '../.output')

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest of %s', (target) => {
  const file = join(OUTPUT, target, 'manifest.json')
  test.skipIf(!existsSync(file))('asks for nothing before the click and never for the network', () => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    expect(manifest.manifest_version).toBe(3)
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage'])
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.optional_host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toContain("connect-src 'none'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-eval|https?:/)
  })
})
