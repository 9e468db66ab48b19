import type { Cue } from './cue.ts'

/** The posting's own words that something is optional; strong enough to beat the heading above. */
export const preferredCues: readonly Cue[] = [
  ['(a|definite|big|huge|strong|real|added|is|great|massive|considered|considerable|major|significant|also|as) plus', 9],
  ['plus $', 8],
  ['a plus', 9],
  ['(nice|good|great) to (have|haves)', 9],
  ['(is|are|strongly|highly|also|experience|knowledge|degree|background|preferably|but) preferred', 8],
  [
    'preferred (but|although|not|however|skills|skill|experience|qualification|qualifications|candidates|candidate|education|certification)',
    8,
  ],
  ['preferred $', 8],
  ['^ (preferred|preferably|desirable|desired|ideally|optional|bonus)', 8],
  ['(would|should|will|you|candidate|applicant|who|has) ideally', 8],
  ['preferably $', 8],
  ['preferred', 3],
  ['preference (will be|is) given', 9],
  [
    '(is|are|be|highly|also|considered|strongly|very|but) (desirable|desired|advantageous|beneficial|welcome|welcomed|appreciated|favourable|favorable|optional)',
    8,
  ],
  ['(desirable|desired|advantageous|beneficial|optional|favourable|welcome|helpful) $', 8],
  ['(an|a|distinct|definite|added|strong|clear|big|considered|as|of) (advantage|asset|bonus|benefit)', 7],
  ['(advantage|bonus|asset) $', 5],
  ['(bonus|extra|brownie) points', 9],
  ['(highly|particularly|especially|very|also) (valuable|valued|useful|helpful|regarded|attractive|relevant)', 7],
  ['(is|are|be) (valuable|helpful|useful|valued|ideal)', 6],
  [
    '(would|will|could|d) be (a|an|very|highly|considered|particularly|also|really)? (great|nice|helpful|useful|good|ideal|beneficial|advantageous|desirable|amazing|awesome|fantastic|cool|appreciated|interesting|valuable|valued|plus|bonus|advantage|asset|preferred|perfect|welcome)',
    8,
  ],
  [
    '(not|isn t|aren t) (strictly|absolutely|a)? (required|essential|mandatory|necessary|requirement|must) (but|although|however|though)',
    9,
  ],
  ['but (is|are)? (not|isn t) (strictly|absolutely|a)? (required|essential|mandatory|necessary|requirement|must)', 9],
  ['even better', 7],
  ['would make (us|you) ~ (happy|happier|stand|even)', 8],
  ['it (s|is|would be|d be) (great|even better|helpful|nice|awesome|a bonus|an advantage) if', 9],
  ['(extra|additional) credit', 8],
  ['(we|would|d) ~ love (it|to see)', 5],
  ['(von vorteil|wünschenswert|idealerweise|vorteilhaft|gerne gesehen|ein plus)', 8],
  ['(un plus|un atout|souhaité|souhaitée|apprécié|appréciée|serait un|idéalement|de préférence)', 8],
  ['(se valorará|deseable|valorable|un plus|preferiblemente|se valora|es un plus)', 8],
  ['výhodou', 8],
]
