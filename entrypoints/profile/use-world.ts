import { useEffect, useState } from 'preact/hooks'
import type { ProfileWorld } from '../../components/profile/world.ts'
import { isNow, readDate } from '../../lib/resume/dates/period.ts'

const SUGGESTIONS = 8

/**
 * What the fields need of skills and dates. The page builds its own lexicon, after its first paint: completion then answers every key at
 * once, without the worker being woken for each.
 */
export function useWorld(language: string): ProfileWorld {
  const [world, setWorld] = useState<ProfileWorld>(() => ({
    complete: () => [],
    resolve: () => undefined,
    readDate: (typed) => readDate(typed, new Date()),
    isNow,
    language,
  }))
  useEffect(() => {
    void import('../background/lexicon.ts').then(({ lexicon }) => {
      const { complete, resolve } = lexicon()
      setWorld((before) => ({ ...before, complete: (prefix) => complete(prefix, SUGGESTIONS), resolve }))
    })
  }, [])
  return world
}
