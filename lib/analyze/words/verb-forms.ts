const irregularPast: Readonly<Record<string, string>> = {
  build: 'built',
  lead: 'led',
  write: 'wrote',
  run: 'ran',
  make: 'made',
  take: 'took',
  drive: 'drove',
  grow: 'grew',
  sell: 'sold',
  teach: 'taught',
  oversee: 'oversaw',
  meet: 'met',
  keep: 'kept',
  set: 'set',
  hold: 'held',
  bring: 'brought',
  read: 'read',
  undertake: 'undertook',
  understand: 'understood',
}
/** Where what is done is told in another form than what was: "written", not "wrote". */
const irregularDone: Readonly<Record<string, string>> = {
  write: 'written',
  drive: 'driven',
  take: 'taken',
  give: 'given',
  show: 'shown',
  run: 'run',
  grow: 'grown',
}
const doubling = /^(?:run|set|ship|plan|drop|log|program|debug|wrap|prep|submit|refer|control|model)$/

/** A regular English verb's other forms: "carry" gives "carries", "carrying", "carried", "carried"; "write" ends in "wrote", "written". */
export function verbForms(verb: string): { does: string; doing: string; did: string; done: string } {
  const last = verb[verb.length - 1] ?? ''
  const consonantY = last === 'y' && !'aeiou'.includes(verb[verb.length - 2] ?? '')
  const stem = doubling.test(verb) ? verb + last : last === 'e' && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
  const does = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
  const did = irregularPast[verb] ?? (consonantY ? `${verb.slice(0, -1)}ied` : last === 'e' ? `${verb}d` : `${stem}ed`)
  return { does, doing: `${stem}ing`, did, done: irregularDone[verb] ?? did }
}
