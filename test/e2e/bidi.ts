import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { PATIENCE } from './browsers.ts'

/** Reply or event of the WebDriver BiDi protocol (w3.org/TR/webdriver-bidi), as far as it is read here. */
const message = z.looseObject({
  id: z.optional(z.number()),
  type: z.string(),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  result: z.optional(z.unknown()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
})

/** A value as BiDi serialises it: arrays and objects carry their parts serialised too. */
type Serialised = { type: string; value?: unknown }

function deserialise(from: Serialised): unknown {
  if (from.type === 'array') return (from.value as Serialised[]).map(deserialise)
  if (from.type === 'object')
    return Object.fromEntries((from.value as [string, Serialised][]).map(([key, value]) => [key, deserialise(value)]))
  return from.value ?? (from.type === 'null' ? null : undefined)
}

export interface Firefox {
  send(method: string, parameters?: object): Promise<unknown>
  /** Runs an expression in a browsing context and returns its value (awaited, JSON-like). */
  evaluate(context: string, expression: string): Promise<unknown>
  onEvent(listener: (method: string, parameters: unknown) => void): void
  profile: string
  /** Ends the browser at once, as a crash would. */
  kill(): void
  /** What the browser wrote to its standard error. */
  said(): string
  close(): Promise<void>
}

/** Starts Firefox on its own profile (a fresh one unless given) and speaks WebDriver BiDi to it, with access to the browser's own windows. */
export async function launchFirefox({
  executable,
  headless = true,
  preferences = {},
  profile = mkdtempSync(join(tmpdir(), 'requisite-firefox-')),
}: {
  executable: string
  headless?: boolean
  preferences?: Record<string, string | number | boolean>
  profile?: string
}): Promise<Firefox> {
  const all = {
    'remote.prefs.recommended': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    ...preferences,
  }
  const lines = Object.entries(all).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const child = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--profile',
      profile,
      '--no-remote',
      '--remote-debugging-port=0',
      '-remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DISABLE_CONTENT_SANDBOX: '1' } },
  )
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  let said = ''
  const endpoint = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Firefox named no address in ${PATIENCE} ms: ${said}`)), PATIENCE)
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`Firefox ended (${code}): ${said}`)))
  })
  const socket = new WebSocket(`${endpoint}/session`)
  await once(socket, 'open')
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners: ((method: string, parameters: unknown) => void)[] = []
  socket.addEventListener('message', ({ data }) => {
    const received = message.parse(JSON.parse(String(data)))
    if (received.id === undefined) {
      for (const listener of listeners) listener(received.method ?? '', received.params)
      return
    }
    const call = waiting.get(received.id)
    waiting.delete(received.id)
    if (received.type === 'error') call?.reject(new Error(`${received.error}: ${received.message}`))
    else call?.resolve(received.result)
  })
  let last = 0
  const send = (method: string, parameters: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params: parameters }))
    })
  await send('session.new', { capabilities: {} })
  return {
    send,
    async evaluate(context, expression) {
      const answer = (await send('script.evaluate', { expression, awaitPromise: true, target: { context } })) as {
        type: string
        result?: Serialised
        exceptionDetails?: { text: string }
      }
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the expression threw')
      return answer.result && deserialise(answer.result)
    },
    onEvent: (listener) => void listeners.push(listener),
    profile,
    kill,
    said: () => said,
    async close() {
      const ended = once(child, 'exit')
      await Promise.race([send('browser.close').catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 5_000))])
      socket.close()
      const timer = setTimeout(kill, 5_000)
      if (child.exitCode === null && child.signalCode === null) await ended
      clearTimeout(timer)
      process.off('exit', kill)
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    },
  }
}
