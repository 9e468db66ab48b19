/** What the names of those have at their end who seek people for others. */
const agencies =
  /\b(?:recruit(?:ment|ing|ers?)|staffing|resourcing|personnel|talent|search|selection|headhunters?|employment)(?:\s(?:ltd|limited|llc|inc|plc|group|uk|ireland|solutions|services|agency|partners|associates))*\.?$/iu
/** What they say of whom they seek for: one client, and not "our clients", whom an employer has as well. */
const clients =
  /\b(?:our|my) (?:direct |end )?client(?![s\p{L}])|\bclient[’']s behalf|\bon behalf of (?:a|an|our|my|one)\b|\b(?:acts?|acting) as an? employment (?:agency|business)|\b(?:engaged|instructed|retained|appointed) by (?:a|an|one of)\b|\b(?:working|partnering|partnered|teamed up) (?:\p{L}+ )?with (?:a|an|one of)\b/iu

/** Whether the likeliest name is an agency's that seeks for a client it does not name: who hires is then not told. */
export function isAgency(name: string, text: string): boolean {
  return agencies.test(name) && clients.test(text)
}
