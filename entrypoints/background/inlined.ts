/**
 * The bytes of a file that stands in the worker's own code as a data address, because the extension may not fetch anything, not even a file of
 * its own. A loop: `Uint8Array.from` with a function takes the better part of a second for so many bytes, on every start of the worker.
 */
export function bytesOf(address: string): Uint8Array {
  const units = atob(address.slice(address.indexOf(',') + 1))
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at)
  return bytes
}
