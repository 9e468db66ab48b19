import { Sheet } from './sheet.ts'

/** A German Lebenslauf: dates in a column at the left, headings over both, two pages' worth on one. */
export function clerkGerman() {
  const sheet = new Sheet()
  const page = { left: 60, width: 480, y: 46 }
  const row = (date: string, lines: string[]) => {
    page.y += 7
    const y = page.y
    sheet.put({ left: page.left, width: 110, y }, date)
    const right = { left: page.left + 125, width: 355, y }
    for (const [place, line] of lines.entries()) sheet.put(right, line, { bold: place === 0 })
    page.y = right.y
  }
  const heading = (text: string) => sheet.put(page, text, { size: 13, bold: true, above: 16 })
  sheet.put(page, 'Lebenslauf', { size: 20, bold: true })
  sheet.put(page, 'Katrin Höfer', { size: 15, above: 6 })
  sheet.put(page, 'Gartenstraße 8 · 04109 Leipzig · katrin.hoefer@example.org · 0341 0000000')
  heading('Berufserfahrung')
  row('04/2019 – heute', [
    'Bilanzbuchhalterin, Elbtal Werkzeugbau GmbH',
    '• Monats- und Jahresabschlüsse nach HGB',
    '• Umstellung der Buchhaltung von DATEV auf SAP S/4HANA',
    '• Anlagenbuchhaltung und Umsatzsteuervoranmeldungen',
  ])
  row('09/2014 – 03/2019', [
    'Finanzbuchhalterin, Steuerkanzlei Brandt & Partner',
    '• Laufende Buchhaltung für vierzig Mandanten mit DATEV',
    '• Lohnabrechnung',
  ])
  row('08/2011 – 08/2014', ['Kaufmännische Angestellte, Autohaus Seidel KG', '• Rechnungsprüfung, Mahnwesen, Kasse; Auswertungen in Excel'])
  heading('Ausbildung')
  row('2016 – 2018', ['Geprüfte Bilanzbuchhalterin (IHK), Abendschule', 'IHK Leipzig'])
  row('2008 – 2011', ['Ausbildung zur Kauffrau für Bürokommunikation', 'Berufsschule Leipzig'])
  heading('Kenntnisse')
  row('EDV', ['DATEV, SAP, Microsoft Excel, Lexware'])
  row('Sprachen', ['Deutsch (Muttersprache), Englisch (B2), Polnisch (Grundkenntnisse)'])
  return sheet.bytes()
}
