import type { Finding, Recognizer } from '../../lib/analyze/finding.ts'
import { readRequirements } from '../../lib/analyze/requirements.ts'
import type { Stretch } from '../../lib/analyze/stretch.ts'
import { tokenize } from '../../lib/lexicon/tokenize.ts'
import type { Mention, Skill } from '../../lib/model/skill.ts'
import type { Role, RoleReason } from '../../lib/model/statement.ts'
import { showCriterion } from './show.ts'

/** A sentence as one stretch of tokens. */
export function stretchOf(text: string): Stretch {
  const tokens = tokenize(text)
  return { text, tokens, from: 0, to: tokens.length }
}

/** What a recognizer finds in a sentence, each with its own words: `"5+ years" → 5y`. */
export function findIn(recognizer: Recognizer, text: string): string[] {
  return recognizer.find(stretchOf(text)).map((finding) => `${wordsOf(finding, text)} → ${showCriterion(finding.criterion)}`)
}

function wordsOf({ criterion }: Finding, text: string): string {
  if (!('start' in criterion)) throw new Error('a finding is a leaf')
  return text.slice(criterion.start, criterion.end)
}

const named = new Map<string, Skill['kind']>()
/** A stand-in for the lexicon: knows the marked skills, and which of them are groups or credentials. */
const lexicon = {
  skill: (id: string): Skill | undefined => {
    const kind = named.get(id)
    return kind && { id, label: id, kind, up: [] }
  },
  resolve: (words: string): Skill | undefined => lexicon.skill(words.toLowerCase().replace(/\s+/g, '-')),
}
const languages = new Map(
  Object.entries({ english: 'en', german: 'de', french: 'fr', spanish: 'es', dutch: 'nl', italian: 'it', polish: 'pl', arabic: 'ar' }),
)

/**
 * Reads a sentence whose skill mentions are marked: `<Python>`, a group `<*ML frameworks>`, a credential `<!CDL>`, unknown to the lexicon
 * `<?Zibbel>`; with a capital it is a tool, else a domain. The id is the words with hyphens; a language's is its tag, as in the lexicon.
 */
export function marked(sentence: string): { text: string; mentions: Mention[] } {
  named.clear()
  const mentions: Mention[] = []
  let text = ''
  for (const [index, part] of sentence.split(/[<>]/).entries()) {
    if (index % 2) {
      const label = /^[*?!]/.test(part) ? part.slice(1) : part
      const language = languages.get(label.toLowerCase())
      const skill = part.startsWith('?') ? null : language ? `lang-${language}` : label.toLowerCase().replace(/\s+/g, '-')
      if (skill !== null)
        named.set(skill, part.startsWith('*') ? 'group' : part.startsWith('!') ? 'credential' : /^\p{Lu}/u.test(part) ? 'tool' : 'domain')
      mentions.push({ start: text.length, end: text.length + label.length, skill, label, type: 'knowledge' })
      text += label
    } else text += part
  }
  return { text, mentions }
}

/** The requirements of a marked sentence as trees, preferred ones in front with "~". */
export function treesOf(sentence: string, role: Role = 'required', reason: RoleReason = 'heading'): string[] {
  const { text, mentions } = marked(sentence)
  const stretch = stretchOf(text)
  const { tokens } = stretch
  const located = mentions.map((mention) => {
    const from = tokens.start.indexOf(mention.start)
    let to = from
    while (to < tokens.length && (tokens.start[to] ?? 0) < mention.end) to++
    return { mention, from, to }
  })
  const statement = { start: 0, end: text.length, role, reason }
  const [asked = []] = readRequirements([{ ...stretch, place: statement }], () => located, { lexicon })
  return asked.map(({ importance, criterion }) => `${importance === 'preferred' ? '~' : ''}${showCriterion(criterion)}`)
}
