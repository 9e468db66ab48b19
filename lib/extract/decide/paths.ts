/** Path words under which sites keep the form to apply, and its thanks. */
export const applyPath = /\/(?:apply|application|applications\/new|application-form|thanks|thank-you|confirmation|submitted)\/?$/i
/** Path words under which sites keep postings. */
export const postingPath =
  /(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|stellen?|stellenangebote?|karriere|emplois?|offres?(?:-d-emploi)?|empleos?|ofertas?|vagas?|lavoro|rpd|prace|nabidka|praca|oferta|vacatures?|jobb|viewjob|jobdetails?|requisition|postings?|roles?|remote-jobs)\b/i
