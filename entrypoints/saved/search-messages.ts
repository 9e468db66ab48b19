import type { LikelySame } from '../../lib/saved/likely-same.ts'
import type { Found } from '../../lib/saved/search-index.ts'

/** From the page to the search beside it. */
export interface ToSearch {
  words: string
}

/** From the search to the page. `ready`: it knows more than before, so what was found may no longer be all. */
export type FromSearch = { type: 'found'; words: string; found: Found } | { type: 'ready' } | { type: 'likely-same'; pairs: LikelySame[] }
