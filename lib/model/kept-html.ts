/** What of a page's description is kept and shown: text and its structure. Whatever loads, runs, or styles is left out. */
export const keptHtml = {
  ALLOWED_TAGS:
    'a abbr address article b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li main mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
      ' ',
    ),
  ALLOWED_ATTR: ['href', 'colspan', 'rowspan', 'dir', 'lang', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
}

/** A description longer than this, in UTF-16 units, is kept as text only. */
export const longestKeptHtml = 300_000
