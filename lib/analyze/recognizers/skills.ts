import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention } from '../../model/skill.ts'
import type { Statement } from '../../model/statement.ts'
import type { TaggerModel } from '../tagger/model.ts'
import { reconcile } from '../tagger/reconcile.ts'
import { tag } from '../tagger/tag.ts'
import { claimSkills } from './skills/claims.ts'
import { mergeMentions } from './skills/merge.ts'
import { placeTokens } from './skills/places.ts'
import { proposeSkills } from './skills/propose.ts'

/** Every skill the text names, in order: what rules find, and where there is a tagger, what it makes of that. */
export function recognizeSkills(
  text: string,
  tokens: Tokens,
  statements: readonly Statement[],
  lexicon: Lexicon,
  tagger?: TaggerModel,
): Mention[] {
  const places = placeTokens(text, tokens, statements)
  const forms = lexicon.find(text, tokens)
  const proposed = proposeSkills(places, forms)
  const claimed = claimSkills(places)
  return tagger ? reconcile(places, proposed, claimed, tag(tagger, places, forms, proposed), lexicon) : mergeMentions([proposed, claimed])
}
