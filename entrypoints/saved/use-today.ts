import { useEffect, useState } from 'preact/hooks'

/** How often a page that stays open looks whether a new day has begun, in ms. */
const EVERY = 60_000

/** The day that dates are told from; another one once it has begun, also on a page that stays open for weeks. */
export function useToday(): Date {
  const [today, setToday] = useState(() => new Date())
  useEffect(() => {
    const look = () => setToday((before) => (before.toDateString() === new Date().toDateString() ? before : new Date()))
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
