/** The states and provinces that people write behind a town, by their letters: "Burlington, VT", "Barrie, Ontario". All in small letters. */
export const US_STATES = regions(
  'al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|dc district of columbia|fl florida|ga georgia|hi hawaii|id idaho|il illinois|in indiana|' +
    'ia iowa|ks kansas|ky kentucky|la louisiana|me maine|md maryland|ma massachusetts|mi michigan|mn minnesota|ms mississippi|mo missouri|mt montana|ne nebraska|nv nevada|nh new hampshire|' +
    'nj new jersey|nm new mexico|ny new york|nc north carolina|nd north dakota|oh ohio|ok oklahoma|or oregon|pa pennsylvania|ri rhode island|sc south carolina|sd south dakota|tn tennessee|' +
    'tx texas|ut utah|vt vermont|va virginia|wa washington|wv west virginia|wi wisconsin|wy wyoming',
)
export const CANADIAN_PROVINCES = regions(
  'on ontario|bc british columbia|ab alberta|sk saskatchewan|mb manitoba|ns nova scotia|nb new brunswick|qc quebec|nl newfoundland|pe prince edward island',
)
export const AUSTRALIAN_STATES = regions(
  'nsw new south wales|vic victoria|qld queensland|tas tasmania|act australian capital territory|wa western australia|sa south australia|nt northern territory',
)

/** The names of all of them. */
export const REGION_NAMES: readonly string[] = [US_STATES, CANADIAN_PROVINCES, AUSTRALIAN_STATES].flatMap((table) => [...table.values()])

function regions(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split('|').map((entry) => {
      const gap = entry.indexOf(' ')
      return [entry.slice(0, gap), entry.slice(gap + 1)]
    }),
  )
}
