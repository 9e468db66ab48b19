/**
 * What countries call the end of schooling. Résumés are read and degrees judged by these words, which are whole words in any case;
 * `SCHOOLING_LETTERS` count as capitals alone.
 */
export const SCHOOLING = [
  // North America and the Philippines
  '(?:senior |junior )?high school|secondary school|hs diploma|general equivalency',
  // Britain and Ireland
  "i?gcses?|(?:gce )?[‘’']?[ao][‘’']?[- ]?levels?|as[- ]levels?|(?:advanced |scottish )highers?|highers|(?:leaving|junior|senior) cert(?:ificate)?|certificate of secondary education",
  // Africa and the Caribbean
  'matric(?:ulation)?|wass?ce|waec|neco|kcse|kcpe|csec|cxc',
  // India and its neighbours
  'plus two|\\+2|10\\+2|ssc|hsc|sslc|hslc|icse|(?:higher|senior) secondary|^intermediate(?: \\([^()]*\\)| examination)?$',
  // What years of school are called where nothing else is
  '(?:class|grade|year|form|standard|std\\.?) (?:x|xi|xii|1[0-3])|(?:10th|11th|12th)(?: (?:class|grade|standard|std))?',
  // Central and western Europe
  '(?:fach)?abitur|(?:fach)?hochschulreife|matura|maturità|[eé]rettségi|(?:real|hauptschul)abschluss|mittlere reife|baccalauréat|bachillerato|international baccalaureate|ib diploma',
].join('|')
export const SCHOOLING_LETTERS = 'VCE|SACE|WACE|QCE|TCE|ATAR|NCEA|NSC|OSSD|VWO|HAVO|VMBO|ISC|ESO|GED|G\\.E\\.D\\.'
