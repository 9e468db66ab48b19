import type { QuotePart } from './quote-parts.ts'

/** The posting's own words, with the skills in them marked. */
export function Quote({ parts }: { parts: QuotePart[] }) {
  return <span class="quote">{parts.map(({ words, skill }, index) => (skill ? <mark key={index}>{words}</mark> : words))}</span>
}
