/**
 * What countries call the end of schooling. Résumés are read and degrees judged by these words, which are whole words in any case;
 * `SCHOOLING_LETTERS` count as capitals alone.
 */
export const SCHOOLING = [
  // North America and the Philippines
  '(?:senior |junior )?high school|secondary school|hs diploma|general equivalency',
  // Britain and Ireland
  "i?gcses?|(?:g\\.?c\\.?e\\.? )?(?:[‘’']?[ao][‘’']?[- ]?levels?|[ao]/l(?: examination)?)|as[- ]levels?|(?:advanced |scottish )highers?|highers|(?:leaving|junior|senior) cert(?:ificate)?|certificate of secondary education",
  // Africa and the Caribbean
  'matric(?:ulation)?|wass?ce|waec|neco|kcse|kcpe|csec|cxc|tawjihi|thanaweya|(?:nasionale )?senior sertifikaat',
  // India and its neighbours
  'plus two|\\+2|10\\+2|ssc|hsc|sslc|hslc|slc|icse|puc|spm|stpm|matriculation|dakhil|(?:higher|senior|pre-?university) secondary|pre-?university(?: course)?|^intermediate(?: \\([^()]*\\)| examination)?$',
  // What years of school are called where nothing else is
  '(?:class|grade|year|form|standard|std\\.?) (?:x|xi|xii|1[0-3])|(?:10th|11th|12th)(?: (?:class|grade|standard|std))?',
  // Central and western Europe
  '(?:fach)?abitur|(?:fach)?hochschulreife|maturità|[eé]rettségi|(?:real|hauptschul)abschluss|mittlere reife|baccalauréat|bac (?:pro(?:fessionnel)?|général|techno(?:logique)?|[sl]|es|stm?g|sti2d|st2s)(?!\\p{L})|bachillerato|bachiller|batxillerat|batxilergoa|selectividad|international baccalaureate|ib diploma|maturit(?:a|ní zkouška)|maturitná skúška|bacalaureat|matur[ay]|świadectwo dojrzałości|ensino médio|licenza media|studentexamen|ylioppilas(?:tutkinto)?|lise diploması|eindexamen',
].join('|')
export const SCHOOLING_LETTERS = 'VCE|SACE(?! (?:regist|no\\b))|WACE|QCE|TCE|ATAR|NCEA|NSC|OSSD|VWO|HAVO|VMBO|ISC|ESO|GED|G\\.E\\.D\\.'
