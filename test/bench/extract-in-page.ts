/** What the extraction benchmark runs inside the page: the extractor and its yardstick, bundled together. */
export { Readability } from '@mozilla/readability'
export { extract } from '../../lib/extract/extract.ts'
