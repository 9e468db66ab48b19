import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Tokens } from '../../lexicon/tokenize.ts'
import type { Mention } from '../../model/skill.ts'
import type { Statement } from '../../model/statement.ts'
import type { TaggerModel } from '../tagger/model.ts'
import { reconcile } from '../tagger/reconcile.ts'
import { tag } from '../tagger/tag.ts'
import { recognizeAlone } from './skills/alone.ts'
import { nameKinds } from './skills/borders.ts'
import { withCharacters } from './skills/characters.ts'
import { claimSkills } from './skills/claims.ts'
import { outsideConditions } from './skills/conditions.ts'
import { withNumbers } from './skills/designations.ts'
import { withTeams } from './skills/in-teams.ts'
import { joinNames } from './skills/joined.ts'
import { mergeMentions } from './skills/merge.ts'
import { withoutUnasked } from './skills/not-asked.ts'
import { placeTokens } from './skills/places.ts'
import { proposeSkills } from './skills/propose.ts'
import { withSiblings } from './skills/siblings.ts'
import { withDoings } from './skills/verb-and-object.ts'
import { wholeNames } from './skills/whole-names.ts'
import { withWholeWords } from './skills/whole-words.ts'

/** Every skill the text names, in order: what rules find, and where there is a tagger, what it makes of that. */
export function recognizeSkills(
  text: string,
  tokens: Tokens,
  statements: readonly Statement[],
  lexicon: Lexicon,
  tagger?: TaggerModel,
): Mention[] {
  const places = placeTokens(text, tokens, statements)
  const forms = withDoings(places, withTeams(places, lexicon.find(text, tokens), lexicon), lexicon)
  const proposed = proposeSkills(places, forms)
  const claimed = claimSkills(places)
  const settled = tagger
    ? reconcile(places, proposed, claimed, tag(tagger, places, forms, proposed), lexicon)
    : mergeMentions([proposed, claimed])
  const alone = recognizeAlone(places).map(({ start, end }): Mention => {
    return { start, end, skill: null, label: text.slice(start, end), type: 'knowledge' }
  })
  const isName = ({ skill }: Mention) => skill !== null && nameKinds.has(lexicon.skill(skill)?.kind ?? 'soft')
  const asked = withoutUnasked(
    places,
    outsideConditions(places, wholeNames(places, withCharacters(places, mergeMentions([settled, alone]), lexicon)), isName),
  )
  return withSiblings(places, withNumbers(places, joinNames(places, withWholeWords(places, asked, lexicon), lexicon)))
}
