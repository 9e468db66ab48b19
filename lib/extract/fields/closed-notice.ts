import { words } from '../page-text.ts'
import { innerWords } from '../select.ts'
import type { Source } from './field.ts'

const notice =
  /\b(?:no longer (?:accepting|available|open|active|taking|being accepted|recruiting)|(?:job|position|posting|role|vacancy|listing|advert|opening|opportunity|application)s?(?: \w+){0,3} (?:has|have|is|are|was) (?:now |been |already )*(?:closed|expired|filled|removed|deactivated|archived|paused)|applications? (?:have|has|are|is) (?:now )?closed|this job (?:has )?expired|posting (?:has )?(?:closed|expired)|no longer exists|nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben)|bereits besetzt|stelle ist (?:leider )?(?:besetzt|vergeben)|n.est plus (?:disponible|en ligne|active|d.actualité)|offre (?:est )?(?:expirée|pourvue|clôturée)|ya no (?:está|se aceptan|acepta)|oferta (?:caducada|cerrada|expirada)|não está mais (?:disponível|aceitando)|vaga encerrada|non (?:è più disponibile|accetta più)|již není (?:aktivní|aktuální|dostupn)|(?:pozice|nabídka|inzerát) (?:je|byla|byl) (?:již )?(?:obsazen|ukončen|neaktivní)|již nepřijímá|(?:nie jest już|już nieaktualn|wygasła)|niet (?:langer|meer) (?:beschikbaar|actief)|vacature is (?:vervuld|gesloten))|职位已(?:关闭|下线)|停止招聘|募集(?:は)?終了/i
const longest = 180

/** The page's own words for a posting that no longer takes applications, if it has any. */
export function findClosedNotice({ page, region }: Source): string | undefined {
  for (const selector of page.site?.closed ?? []) {
    const element = page.document.querySelector(selector)
    const said = element && innerWords(element)
    if (said) return said.slice(0, longest)
  }
  const text = page.text()
  for (const [index, line] of text.lines.entries()) {
    // Below the description stand other postings, and what they say of themselves.
    if (region && index > region.last + 6) break
    const said = words(text, line)
    if (said.length <= longest && notice.test(said)) return said
  }
  return undefined
}
