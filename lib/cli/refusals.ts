import type { RefusalReason } from '../model/reading.ts'

/** What the command says of an input that is no posting; codes that pages alone know are folded into the format's own. */
export function refusalMessage({ reason, detail }: { reason: RefusalReason; detail?: string }): { code: string; message: string } {
  switch (reason) {
    case 'empty':
      return { code: 'empty', message: 'there is no text in it' }
    case 'several-postings':
      return { code: 'several-postings', message: `it lists ${detail ? `${detail} postings` : 'several postings'}: give the page of one` }
    case 'in-frame':
      return { code: 'not-a-posting', message: `the posting stands in a frame of another site: ${detail ?? ''}` }
    case 'still-loading':
      return { code: 'not-a-posting', message: 'the saved page does not hold the posting, only the program that loads it' }
    case 'too-large':
      return { code: 'not-readable', message: 'there is more text in it than can be read in reasonable time' }
    case 'not-readable':
      return { code: 'not-readable', message: detail ?? 'it cannot be read as a page' }
    case 'not-a-posting':
      return {
        code: 'not-a-posting',
        message: detail ? `it does not look like a job posting (${detail})` : 'it does not look like a job posting',
      }
  }
}
