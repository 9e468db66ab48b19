import { once } from 'node:events'

/** Where the command writes what it found. */
export interface Output {
  /** Takes a text; waits while the reader is slower than we are. */
  write(text: string): Promise<void>
  /** Writes what is still kept back. */
  flush(): Promise<void>
}

/** Letters kept back to be written together: to hand over each posting by itself takes a good part of the time of reading it. */
const TOGETHER = 2 ** 16

/** Writes to a stream in large pieces; where a person looks on, at once. */
export function createOutput(stream: NodeJS.WriteStream): Output {
  const most = stream.isTTY ? 0 : TOGETHER
  let kept = ''
  const flush = async () => {
    const text = kept
    kept = ''
    if (text && !stream.write(text)) await once(stream, 'drain')
  }
  return {
    async write(text) {
      kept += text
      if (kept.length > most) await flush()
    },
    flush,
  }
}
