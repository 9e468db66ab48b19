import { useEffect, useState } from 'preact/hooks'

export type View = 'table' | 'board' | 'learn'

/** Where in the page the person is: kept in the address, so that the browser's Back and a reload do what they promise. */
export interface Place {
  view: View
  /** The posting open in the reader. */
  open: string | undefined
}

const VIEWS: readonly string[] = ['table', 'board', 'learn'] satisfies View[]

function placeOf(hash: string): Place {
  const said = new URLSearchParams(hash.slice(1))
  const view = said.get('view') ?? ''
  return { view: VIEWS.includes(view) ? (view as View) : 'table', open: said.get('open') ?? undefined }
}

/** The place, and the way to another. Opening a posting from another replaces it: Back closes the reader. */
export function usePlace(): [Place, (to: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash))
  useEffect(() => {
    const moved = () => setPlace(placeOf(location.hash))
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  function go(to: Partial<Place>) {
    const { view, open } = { ...place, ...to }
    const said = new URLSearchParams({ ...(view !== 'table' && { view }), ...(open !== undefined && { open }) })
    const address = `${location.pathname}#${said}`
    if (place.open !== undefined && open !== undefined) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setPlace({ view, open })
  }
  return [place, go]
}
