import type { Cue } from './cue.ts'

/** The posting's own words that something is not needed. */
export const notNeededCues: readonly Cue[] = [
  [
    '(not|never|isn t|aren t) (strictly|absolutely|a|be|always|even|be a)? (required|needed|necessary|essential|mandatory|requirement|prerequisite|must)',
    8,
  ],
  ['(don t|do not|doesn t|does not|won t|needn t) ~ (need|have to|require) ', 6],
  ['^ no ~ (required|needed|necessary|requirement)', 9],
  ['^ no ~ ~ <asset> (required|needed|necessary|$)', 9],
  ['^ no ~ ~ (is|are) (required|needed|necessary|expected|asked)', 9],
  ['no (prior|previous|formal|special|specific|particular|relevant)? ~ (is|are)? (required|needed|necessary)', 9],
  [
    '(nicht|kein|keine) ~ (erforderlich|nötig|notwendig|voraussetzung|bedingung|muss|vorausgesetzt|verlangt|brauchst|brauchen|gebraucht)',
    8,
  ],
  ['(brauchst|brauchen|benötigst|benötigen) ~ (nicht|kein|keine|keinen)', 8],
  [
    '(n est|ne sont|n sont) pas ~ (nécessaire|nécessaires|indispensable|requis|requise|requises|exigé|exigée|exigées|obligatoire|demandé|demandée)',
    9,
  ],
  ['(there is|there s|have)? no need (for|of|to have|to be)', 9],
  ['(is|are) (not|never|hardly) (so|that|very|at all)? (important|relevant|decisive|what we (look|are looking) for)', 8],
  ['(isn t|aren t) (important|relevant|what we)', 8],
  ['(is|are)? unnecessary (.|$)', 8],
  ['(don t|do not) worry (about|if) ', 8],
  ['(doesn t|does not|don t|do not) matter (to us|whether|if|here|.|,|$)', 8],
  ['^ it (doesn t|does not) matter', 8],
  ['(is|are) no (requirement|prerequisite|obstacle|problem|barrier|must|condition)', 8],
  ['(need not|needs not|needn t) (have|be|know|hold|own|speak)', 8],
  ['we (are not|aren t|re not) (looking for|after|interested in) <asset>', 8],
  ['we (won t|will not|wouldn t) (ask|expect|require|need|insist)', 8],
  ['you (can|could|may) do without', 8],
  ['none of (this|these|that|it) (requires|needs|calls)', 8],
  ['we (do not|don t|never|have never|ve never) (expect|require|need|care|ask for|asked for)', 8],
  ['(^|.|;) (nobody|no one|none of us) (here)? (will)? (expects|expect|asks|ask|requires|demands)', 9],
  ['(stopped|never) (asking|asked) (for|about)?', 6],
  ['^ no <degree> ? $', 9],
  [
    '(no es necesario|no es necesaria|no hace falta|no se requiere|no es imprescindible|no es obligatorio|no es obligatoria|non è necessario|non è necessaria|non è richiesto|non è richiesta|geen vereiste|geen eis|niet nodig|nie jest wymagane|nie jest wymagana|nie jest konieczne|não é necessário|não é necessária|não é obrigatório|není podmínkou|není nutná|není nutné)',
    8,
  ],
]
