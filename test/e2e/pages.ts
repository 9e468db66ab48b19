import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SAMPLE = readFileSync(join(resolve(import.meta.dirname, '../../scripts/sample'), 'posting.html'), 'utf8')

const article = (title: string, body: string, language = 'en') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`

/** The pages that the tests open, by path; all written for the project. */
export const PAGES: Record<string, string> = {
  '/posting': SAMPLE,
  '/recipe': article(
    'Plum cake with cinnamon',
    '<h1>Plum cake with cinnamon</h1><p>Beat butter and sugar until pale, stir in the eggs one by one, and fold in the flour.</p>' +
      '<p>Halve the plums, lay them on the dough in rows, and bake until the edges are brown. Serve with cream.</p>'.repeat(6),
  ),
  '/selectable': article(
    'Notes',
    '<h1>Notes from a phone call</h1><p>They told me on the phone what the bakery is after, and I wrote it down as they said it.</p>' +
      '<div id="pick"><p>You must have:</p><ul><li>3+ years of experience as a pastry chef</li><li>Knowledge of food safety (HACCP)</li></ul></div>',
  ),
  '/posting-in-polish': article(
    'Specjalista ds. logistyki',
    `<h1>Specjalista ds. logistyki</h1>
     <p>Jesteśmy rodzinną firmą z Tarnowa i od trzydziestu lat dostarczamy części do maszyn rolniczych do klientów w całej Europie.</p>
     <h2>Zakres obowiązków</h2><ul><li>Planowanie transportu oraz kontakt z przewoźnikami</li>
     <li>Przygotowanie dokumentów do wysyłki</li><li>Przyjmowanie reklamacji od klientów i ich wyjaśnianie</li></ul>
     <h2>Wymagania</h2><ul><li>Co najmniej dwa lata doświadczenia na podobnym stanowisku</li>
     <li>Bardzo dobra znajomość programu Excel</li><li>Znajomość języka niemieckiego na poziomie B2</li>
     <li>Prawo jazdy kategorii B</li></ul>
     <h2>Oferujemy</h2><ul><li>Umowę o pracę na czas nieokreślony</li><li>Prywatną opiekę medyczną dla ciebie i rodziny</li></ul>
     <p>Prosimy o przesłanie CV do końca miesiąca na adres praca@tarnowskie-czesci.example.</p>`,
    'pl',
  ),
  '/empty': '<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title></head><body></body></html>',
  '/list': article(
    'Openings at Talbrook',
    `<h1>Openings</h1><ul>${['Nurse', 'Plumber', 'Data analyst', 'Bus driver', 'Accountant', 'Cook', 'Electrician', 'Teacher']
      .map(
        (title, index) =>
          `<li><h2><a href="/openings/${index}">${title}</a></h2><p>Talbrook, OR · full-time</p><a href="/openings/${index}">View job</a></li>`,
      )
      .join('')}</ul>`,
  ),
  '/huge': article(
    'Everything',
    `<h1>Everything</h1>${'<p>All work and no play makes a very long page indeed, word after word.</p>'.repeat(75_000)}`,
  ),
}
