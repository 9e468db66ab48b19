const CHANNEL = 'requisite-postings'

/** Tells every open page which kept postings were changed; called after the transaction is complete. */
export function announce(ids: readonly string[]): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(ids)
  channel.close()
}

/** Calls back with the ids of postings that were kept, changed or let go, here or on another page. Ends with the signal. */
export function watchPostings(changed: (ids: string[]) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<string[]>) => changed(data)
  signal.addEventListener('abort', () => channel.close())
}
