import type { Lexicon } from '../lexicon/lexicon.ts'
import { tokenize } from '../lexicon/tokenize.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Posting } from '../model/posting.ts'
import type { Reading } from '../model/reading.ts'
import { readFacts } from './facts/read-facts.ts'
import type { Trace } from './finding.ts'
import { readHead } from './head.ts'
import { mentionsBeside, stretchesOf } from './located.ts'
import { choicesBelow } from './logic/choice-lists.ts'
import type { Asked } from './logic/mark-choices.ts'
import { markChoices } from './logic/mark-choices.ts'
import { choicesOverStatements } from './logic/over-statements.ts'
import { inOwnWords } from './logic/own-words.ts'
import { isFragment } from './recognizers/skills/places.ts'
import { recognizeSkills } from './recognizers/skills.ts'
import { withLineBreaks } from './repair/escapes.ts'
import { spellingOf } from './repair/spelling.ts'
import { repairTokens } from './repair.ts'
import { readRequirements } from './requirements.ts'
import { skillsAsked } from './skills-asked.ts'
import { readStatements, type UnitModels } from './statements.ts'
import type { TaggerModel } from './tagger/model.ts'

/** What the analysis needs besides the posting. `trace` hears every step; left out, it costs nothing. */
export interface World {
  lexicon: Lexicon
  units: UnitModels
  /** Without one, rules alone find skills. */
  tagger?: TaggerModel
  trace?: Trace
}

/** Understands a posting: returns it with the facts its text states added, and its statements, requirements and skill mentions. Pure. */
export function analyze(reading: Pick<Reading, 'posting' | 'blocks' | 'head' | 'guessed'>, world: World): Analysis & { posting: Posting } {
  const text = withLineBreaks(reading.posting.text)
  const asWritten = tokenize(text)
  const tokens = repairTokens(text, asWritten, world.lexicon.isWord)
  const spell = tokens === asWritten ? undefined : spellingOf(text, tokens)
  const statements = readStatements(text, tokens, reading.blocks, world.units)
  const skills = recognizeSkills(text, tokens, statements, world.lexicon, world.tagger)
  const stretches = stretchesOf(text, tokens, statements)
  const asked = readRequirements(stretches, mentionsBeside(skills), world)
  const choices = [...choicesOverStatements(stretches, asked), ...choicesBelow(stretches, asked, reading.blocks)]
  const told = markChoices(asked, choices)
    .flat()
    .filter((requirement) => !onlyIntroduces(requirement, text))
  const requirements = told.map((requirement, index) => ({
    id: `r${index + 1}`,
    ...requirement,
    criterion: inOwnWords(requirement.criterion, text, spell),
  }))
  /** In a few sentences by themselves skills stand as the tagger's labels have them. */
  const names = isFragment({ statements }) ? skills : skillsAsked(skills, told)
  const named = spell ? names.map((skill) => (skill.skill === null ? { ...skill, label: spell(skill.label, skill) } : skill)) : names
  return {
    posting: readFacts(reading.posting, [readHead(reading, world.units), stretches], reading.guessed),
    statements,
    requirements,
    skills: named,
  }
}

/**
 * "You will thrive here if you bring:" names nothing by itself; what it asks for stands in the list below it. "Any schooling will do; a typical
 * way would be:" has said it.
 */
function onlyIntroduces({ criterion, start, end }: Asked, text: string): boolean {
  return 'kind' in criterion && criterion.kind === 'other' && text.charAt(end - 1) === ':' && !text.slice(start, end).includes(';')
}
