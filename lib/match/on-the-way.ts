/** How people tell of a paper of which they have a part, or have only begun. */
const ON_THE_WAY =
  /(?<!\p{L})(?:candidates?|in progress|under\s?way|ongoing|commenced|enrolled|scheduled|pending|awaiting|(?:work|study|prepar)ing (?:for|towards?)|towards? (?:my|the|a)|(?:parts?|papers?|exams?|sections?|units?|modules?|levels?)\s(?:[ivx]+|\d|one|two|three)?\s?(?:passed|cleared|completed|done|to go|left|remaining|outstanding)|(?:\d|one|two|three|four) (?:of|out of) (?:\d|two|three|four|five|six)(?:\s\p{L}+)? (?:passed|cleared|completed|done)|en cours|en curso)(?!\p{L})/iu

/** Whether what is told of a paper is that it is not held yet: "Part I passed", "candidate", "two units to go". */
export function isOnTheWay(text: string): boolean {
  return ON_THE_WAY.test(text)
}
