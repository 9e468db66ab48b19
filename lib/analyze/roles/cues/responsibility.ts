import type { Cue } from './cue.ts'

/** What the person will do. */
export const responsibilityCues: readonly Cue[] = [
  ['^ <verb>', 3],
  ['^ <verb> (and|&|,|or|/) <verb>', 2],
  [
    '^ <verb> (the|a|an|all|our|new|with|in|to|on|any|and|for|of|high|data|your|their|other|daily|multiple|complex|customer|client|client s|customers|as|up|by|that|internal|cross|technical|business|regular|project)',
    1,
  ],
  [
    '^ (and|then|also|help|actively|proactively|effectively|directly|independently|closely|continuously|regularly|successfully|accurately|efficiently|safely|promptly|consistently|constantly|ability) <verb>',
    2,
  ],
  [
    '^ (actively|proactively|effectively|directly|independently|closely|continuously|regularly|successfully|accurately|efficiently|safely|promptly|consistently|constantly) (<verb>|<does>|<doing>)',
    3,
  ],
  ['^ <does>', 3],
  ['^ <doing>', 2],
  ['^ (be|being|become|act|serve|acts|serves) (responsible|accountable|the|a|an|as|part|involved|able)', 2.5],
  [
    '^ (help|helps|helping|work|works|working) (with|to|on|in|closely|alongside|across|together|directly|as|under|out|us|our|the|build|shape|drive)',
    1.5,
  ],
  [
    '(you|candidate|incumbent|person|<person>|position|role|selected|individual) (will|ll|shall) (also|then|primarily|typically|often|closely|directly|mainly|regularly|actively)? (<verb>|help|be|work)',
    3,
  ],
  [
    '(you|<person>) (will|ll) be (responsible|accountable|working|leading|managing|building|part|involved|expected|in charge|tasked|the|a|an|asked|required to <verb>|one)',
    2,
  ],
  ['(you|<person>) (will|ll) be <doing>', 2.5],
  ['you (will|ll)', 1],
  ['will be (responsible|accountable|in charge)', 4],
  ['(is|are|be|being) (responsible|accountable) (for|to)', 4],
  ['^ (responsible|accountable) for', 6],
  ['^ responsibility (for|of)', 5],
  [
    '(responsibilities|duties|tasks|functions|work|accountabilities) (will)? (also)? (include|includes|including|are|involve|involves|may include|consist)',
    4,
  ],
  [
    '(role|position|job|work|opportunity|mission) (also)? (involves|includes|involve|entails|offers you|reports|will|encompasses|provides support)',
    3,
  ],
  [
    '(core|key|key part|major|big|large|important) (part|aspect|element|responsibility|component|responsibilities|duties) of (the|this|your|their)',
    4,
  ],
  ['in this (role|position|job|capacity)', 3],
  [
    'this is (a|an) (hands on|key|senior|varied|critical|great|exciting|unique|new|leadership|strategic) ~ (role|position|opportunity|job)',
    2,
  ],
  ['as (a|an|our|the) ~ ~ you (will|ll|ll be|re)', 3],
  ['(report|reports|reporting) (directly)? (to|into)', 3],
  ['(other|additional|related|all|any|miscellaneous) ~ (duties|tasks|responsibilities|projects) (as|may|assigned|required|when|that)', 4],
  ['(duties|tasks) as assigned', 4],
  ['(day to day|daily basis|on a daily)', 1],
  ['(tasked|charged|entrusted) with', 4],
  ['^ (he|she|they|he she|s he) (will|also|is|are|often)? (<verb>|<does>|design|build|<doing>)', 2.5],
  ['(they|he she|incumbent|<person>) (also|often|typically)? (<does>|act|build|tackle|bridge)', 1.5],
  ['will (<verb>|help|also)', 1],
  ['your (mission|main|key|day|daily|primary|core|first|typical|responsibilities|tasks|job|work) ~ (be|will|is|are|include|tasks|to)', 2.5],
  ['you (re|are) (responsible|building|building|leading|expected|the)', 2],
  ['play (a|an) ~ role', 2],
  ['trusted to', 2],
  ['(assist|assists|assisting) (in|with|the)', 1],
  ['(joining|join) ~ team (to|and|where|you)', 1],
  ['(to|who will) (join|help|lead|design|build|support|drive|manage|own|work|assist|develop|take)', 1.2],
  ['(shoulders|ownership of|this involves|this includes|this begins|role extends)', 2.5],
  ['what you (ll|will|do)', 1],
  ['own the', 1],
  ['(perform|performs|performing) ~ duties', 3],
  ['(du|sie) (bist|sind|übernimmst|übernehmen|entwickelst|entwickeln|verantwortest|unterstützt|arbeitest|berätst|planst)', 3],
  [
    '(vous (serez|assurez|participez|êtes en charge|devrez|travaillerez|aurez)|participer|assurer|développer|concevoir|mettre en|garantir|gérer|rédiger|accompagner|contribuer)',
    3,
  ],
  ['(serás|realizarás|te encargarás|desarrollar|gestionar|realizar|coordinar|elaborar|apoyar|supervisar|responsable de)', 3],
]
