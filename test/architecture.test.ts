import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDERS = ['entrypoints', 'components', 'lib']

/** What each part may import of the project, longest prefix first; packages are listed where they are restricted. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/model': [],
  'lib/extract': ['lib/model'],
  'lib/lexicon': ['lib/model'],
  'lib/analyze': ['lib/model', 'lib/lexicon'],
  'lib/match': ['lib/model'],
  'lib/highlight': ['lib/model'],
  'lib/resume': ['lib/model'],
  'lib/saved': ['lib/model'],
  'lib/store': ['lib/model'],
  'lib/cli': ['lib', 'locales'],
  components: ['lib/model', 'lib/match', 'lib/saved'],
  entrypoints: ['lib', 'components', 'assets'],
}

/** Where the browser's extension API may be touched. */
const BROWSER_API = /from '(wxt\/browser|#imports|#i18n|webextension-polyfill|@webext-core\/messaging)'/
const BROWSER_API_ALLOWED = ['entrypoints/', 'lib/store/']
/** The message catalogue is reached through the browser too; components word themselves with it. */
const WORDS_ALLOWED = [...BROWSER_API_ALLOWED, 'components/']

interface Source {
  path: string
  text: string
  imports: string[]
}

const sources: Source[] = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT })).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '')
  return { path, text, imports }
})

const partOf = (path: string) => Object.keys(MAY_IMPORT).find((part) => path === part || path.startsWith(`${part}/`))

describe('the arrows between the parts', () => {
  test.each(sources.map((source) => [source.path, source] as const))('%s', (path, source) => {
    const part = partOf(path)
    expect(part, `${path} stands in no known folder: add the folder to ARCHITECTURE.md and to this test, or move the file`).toBeDefined()
    if (!part) return
    for (const name of source.imports) {
      if (!name.startsWith('.')) continue
      const target = relative(ROOT, resolve(ROOT, dirname(path), name))
      const allowed = target.startsWith(`${part}/`) || (MAY_IMPORT[part] ?? []).some((prefix) => target.startsWith(`${prefix}/`))
      expect(
        allowed,
        `${path} imports ${target}: ${part} may import ${[...(MAY_IMPORT[part] ?? []), 'itself'].join(', ')}. ` +
          'Pass what it needs as a parameter from the entrypoint, or move the shared noun to lib/model',
      ).toBe(true)
    }
  })
})

test('the browser API is touched only in entrypoints and lib/store', () => {
  const offenders = sources.filter(
    ({ path, text }) =>
      (BROWSER_API.test(text) &&
        !(/from '#i18n'/.test(text) ? WORDS_ALLOWED : BROWSER_API_ALLOWED).some((prefix) => path.startsWith(prefix))) ||
      (/\b(chrome|browser)\.(runtime|tabs|storage|scripting|action)\b/.test(text) &&
        !BROWSER_API_ALLOWED.some((prefix) => path.startsWith(prefix))),
  )
  expect(
    offenders.map(({ path }) => path),
    'hand these what they need from the browser as parameters',
  ).toEqual([])
})

test('page text never becomes markup: no innerHTML and its kin', () => {
  const offenders = sources.filter(({ text }) =>
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/.test(text),
  )
  expect(
    offenders.map(({ path }) => path),
    'build elements instead; page text is untrusted',
  ).toEqual([])
})

test('nothing in the shipped code reaches the network', () => {
  const offenders = sources.filter(
    ({ path, text }) => !path.startsWith('lib/cli/') && /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(text),
  )
  expect(
    offenders.map(({ path }) => path),
    'the extension promises never to use the network',
  ).toEqual([])
})

test('no file is named for what it is not about', () => {
  const vague = /(^|[-/])(utils?|helpers?|managers?|handlers?|misc|common|data|items?)(\.|\/|$)/
  expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
})
