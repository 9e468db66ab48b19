import type { FromExport, Made, ToExport } from './export-messages.ts'

/** Today, as files are named. */
export const dayOf = (today: Date) =>
  [today.getFullYear(), String(today.getMonth() + 1).padStart(2, '0'), String(today.getDate()).padStart(2, '0')].join('-')

/** Has files made beside the page; throws what went wrong. */
export async function makeFiles(asked: ToExport): Promise<Made[]> {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  try {
    const answer = await new Promise<FromExport>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromExport>) => resolve(data)
      worker.onerror = ({ message }) => reject(new Error(message))
      worker.postMessage(asked)
    })
    if (!answer.ok) throw new Error(answer.detail)
    return answer.files
  } finally {
    worker.terminate()
  }
}
