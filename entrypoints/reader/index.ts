import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startReader } from './reader.ts'

/** Where the reader of this page can be reached by one injected later, in the extension's own world. */
const world = globalThis as { requisiteReader?: AbortController }

/** Injected on the press of the button, again whenever no reader answers; a later one takes the place of the earlier. */
export default defineUnlistedScript(() => {
  world.requisiteReader?.abort()
  world.requisiteReader = new AbortController()
  startReader(world.requisiteReader.signal)
})
