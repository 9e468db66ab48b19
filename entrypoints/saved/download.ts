import type { Made } from './export-messages.ts'

/** Hands a file to the person as a download. */
export function download({ name, content }: Made): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
