/** Files whose skills are of every field of work. */
const general = /(?:soft|credentials|fields-of-study|human-languages|business-software|product-and-management)\.tsv$/
/** Files that are of one field together: of those who build software. */
const software =
  /(?:cloud-and-operations|data-and-ai-tools|data-and-ml-concepts|hardware-and-embedded|languages|software-concepts|web-and-mobile)\.tsv$/
const SOFTWARE = 1
const numbers = new Map<string, number>()

/** The number of the field of work that a skill file is of, 0 for files of none; one name always has one number. */
export function fieldOf(name: string): number {
  if (general.test(name)) return 0
  if (software.test(name)) return SOFTWARE
  const file = name.slice(name.lastIndexOf('/') + 1)
  const number = numbers.get(file) ?? SOFTWARE + 1 + numbers.size
  numbers.set(file, number)
  return number
}
