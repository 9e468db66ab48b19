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
  ['we (do not|don t|never|have never|ve never) (expect|require|need|care|ask for|asked for)', 8],
  ['(^|.|;) (nobody|no one|none of us) (here)? (will)? (expects|expect|asks|ask|requires|demands)', 9],
  ['(stopped|never) (asking|asked) (for|about)?', 6],
  ['^ no <degree> ? $', 9],
  [
    '(no es necesario|no es necesaria|no hace falta|no se requiere|no es imprescindible|no es obligatorio|no es obligatoria|non è necessario|non è necessaria|non è richiesto|non è richiesta|geen vereiste|geen eis|niet nodig|nie jest wymagane|nie jest wymagana|nie jest konieczne|não é necessário|não é necessária|não é obrigatório|není podmínkou|není nutná|není nutné)',
    8,
  ],
]
