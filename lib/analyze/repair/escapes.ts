/** Where exports of databases left the escapes of JSON and SQL in the text: "\n" before another, a space, a bullet or a new line's capital. */
const leftEscape = /\\[nr](?![\p{Ll}])/u
const escapes = /\\(?:[nr](?:\\[nr])*|t)/g

/**
 * The text with line breaks and tabs where they were left written out as "\n", "\r" and "\t". Every character keeps its place: an escape's first
 * characters become spaces. Text without such remains comes back as it is; "C:\new" in it is none.
 */
export function withLineBreaks(text: string): string {
  if (!text.includes('\\') || !leftEscape.test(text)) return text
  return text.replace(escapes, (run) => (run.includes('t') ? ' \t' : ' \n'.repeat(run.length / 2)))
}
