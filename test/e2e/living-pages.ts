const POSTINGS = {
  teacher: {
    title: 'Primary school teacher',
    asked: ['A teaching qualification.', 'At least 2 years of experience in a primary school.', 'Fluent English and basic Spanish.'],
  },
  driver: {
    title: 'Forklift driver',
    asked: ['A valid forklift licence.', '3 years of experience in a warehouse.', 'Knowledge of SAP.'],
  },
}

/** A page that shows one posting or another without loading anew, as a program on it pleases: `draw` and `go`. */
export const LIVING_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Openings</title></head><body><main></main><script>
const postings = ${JSON.stringify(POSTINGS)}
const make = (tag, words) => { const element = document.createElement(tag); element.textContent = words; return element }
const list = (entries) => { const made = document.createElement('ul'); made.append(...entries.map((entry) => make('li', entry))); return made }
function draw(name) {
  const { title, asked } = postings[name]
  document.querySelector('main').replaceChildren(
    make('h1', title),
    make('p', 'We are looking for a ' + title.toLowerCase() + ' to join us in Harrowgate. We are a friendly house that has served the town for forty years.'),
    make('h2', 'Responsibilities'),
    list(['Plan your day with the team and keep the records in order.', 'Take care of the people and the things around you.']),
    make('h2', 'Requirements'),
    list(asked),
    make('h2', 'What we offer'),
    make('p', '30 days of holiday and a pension. Please apply by post with your CV.'),
  )
}
function go(name) {
  history.pushState({}, '', '?posting=' + name)
  setTimeout(() => draw(name), 300)
}
draw('teacher')
</script></body></html>`

/** A dark page whose policy allows nothing but its own style. */
export const STRICT_DARK_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-own'"><title>Community nurse</title>
<style nonce="own">body { background: #12161c; color: #cfd6de; font: 16px/1.7 sans-serif }</style></head><body><main>
<h1>Community nurse</h1><p>We visit patients at home in the hills around Aldermoor. The team is small and cheerful, and hopes to grow by one this spring.</p>
<h2>Responsibilities</h2><ul><li>Visit patients at home and write down how they are.</li><li>Order what they need.</li></ul>
<h2>Requirements</h2><ul><li><b>Registered nurse</b> with <i>at least 2 years</i> of <a href="#">wound care</a> experience</li>
<li>Valid driving licence</li><li>Fluent English</li></ul>
<div dir="rtl"><h2>Requirements</h2><ul><li>خبرة لا تقل عن 3 سنوات في Microsoft Excel</li></ul></div>
<h2>What we offer</h2><p>A pension and 30 days of leave. Apply by post.</p></main><button id="mine">Print</button></body></html>`
