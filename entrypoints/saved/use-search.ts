import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LikelySame } from '../../lib/saved/likely-same.ts'
import type { Found } from '../../lib/saved/search-index.ts'
import type { FromSearch, ToSearch } from './search-messages.ts'

/** What the search beside the page found. */
export interface SearchState {
  /** Undefined while nothing is asked, or until it is answered for the first time. */
  found: Found | undefined
  likelySame: readonly LikelySame[]
}

/** Asks for words each time they change; the answer before stands until the next comes. The search begins to read the list at `start`, or when first asked. */
export function useSearch(words: string, start: boolean): SearchState {
  const search = useRef<Worker>(undefined)
  const asked = useRef(words)
  const [found, setFound] = useState<Found>()
  const [likelySame, setLikelySame] = useState<readonly LikelySame[]>([])

  const started = start || words !== ''
  useEffect(() => {
    if (!started) return
    const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
    search.current = worker
    worker.onmessage = ({ data }: MessageEvent<FromSearch>) => {
      if (data.type === 'likely-same') setLikelySame(data.pairs)
      else if (data.type === 'found' && data.words === asked.current) {
        // Seen in the browser's own performance tools, and by the benchmark.
        performance.mark('found')
        setFound(data.found)
      } else if (data.type === 'ready' && asked.current !== '') worker.postMessage({ words: asked.current } satisfies ToSearch)
    }
    if (asked.current !== '') worker.postMessage({ words: asked.current } satisfies ToSearch)
    return () => worker.terminate()
  }, [started])
  // Before the page is drawn: the answer is on its way meanwhile.
  useLayoutEffect(() => {
    asked.current = words
    if (words === '') setFound(undefined)
    else search.current?.postMessage({ words } satisfies ToSearch)
  }, [words])

  return { found: words === '' ? undefined : found, likelySame }
}
