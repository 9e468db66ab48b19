export { analyze } from '../../lib/analyze/pipeline.ts'
export { match } from '../../lib/match/match.ts'
export { lexicon } from '../background/lexicon.ts'
export { tagger } from '../background/tagger.ts'
