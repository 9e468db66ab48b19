import { fromLabel, fromSite, fromStructured, type Rule } from './field.ts'
import { isNode } from './json-ld.ts'
import { plain } from './plain.ts'

/** The site's own id of the posting, most trusted source first. */
export const identifierRules: readonly Rule<string>[] = [
  fromSite('identifier', ([words]) => identifier(words)),
  fromStructured(({ identifier: value }) => {
    const first = Array.isArray(value) ? value[0] : value
    return identifier(plain(isNode(first) ? (first.value ?? first['@id']) : first))
  }),
  fromLabel('identifier', identifier),
]

/** Ids are one short word with a digit in it; a name under the label is no id. */
function identifier(words: string | undefined): string | undefined {
  const bare = words?.replace(/^[#\s]+/, '').split(/[\s,;]/)[0]
  return bare && bare.length <= 80 && /\d/.test(bare) ? bare : words && words.length <= 100 && /^\S*\d\S*$/.test(words) ? words : undefined
}
