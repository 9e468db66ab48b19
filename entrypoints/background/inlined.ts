/** Chromium has this from version 140 on, Firefox in all versions the extension runs in. */
const { fromBase64 } = Uint8Array as unknown as { fromBase64?(this: void, base64: string): Uint8Array }

/**
 * The bytes of a file that stands in the worker's own code as a data address, because the extension may not fetch anything, not even a file of
 * its own. Where the engine cannot read base64 itself, by a loop: `Uint8Array.from` with a function takes the better part of a second for so
 * many bytes, on every start of the worker.
 */
export function bytesOf(address: string): Uint8Array {
  const base64 = address.slice(address.indexOf(',') + 1)
  if (fromBase64) return fromBase64(base64)
  const units = atob(base64)
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at)
  return bytes
}
