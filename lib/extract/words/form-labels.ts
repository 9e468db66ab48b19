const label =
  /^\W*(?:first name|last name|full name|your name|surname|e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|resume(?:\/cv)?|cv|upload (?:your )?(?:cv|resume)|attach (?:your )?(?:cv|resume).{0,20}|cover letter|linkedin (?:url|profile)|current (?:company|location)|vorname|nachname|telefon(?:nummer)?|anschreiben|lebenslauf|prénom|nom|téléphone|nombre|apellidos?|teléfono|jméno|příjmení|imię|nazwisko|voornaam|achternaam|förnamn|efternamn)\W*(?:\((?:optional|required)\))?\W*$/i

/** Whether a line is the label of a field to fill in: an application's form, not a posting's text. */
export function isFormLabel(line: string): boolean {
  return line.length <= 60 && label.test(line)
}
