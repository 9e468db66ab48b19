import type { Stretch } from '../stretch.ts'
import { wordsAt } from '../words/words-at.ts'
import { isFiller } from './connectives.ts'
import type { Sign } from './signs.ts'

/** How an operand is joined to the one before it: `beside` when no connecting word says so. */
export type Joint = 'comma' | 'and' | 'or' | 'slash' | 'beside'

const opensList = wordsAt('in on for with of you we they i')
const isSimilar = wordsAt('similar')
const NONE = { joint: 'beside', comma: false } as const

/** What stands between two operands. */
export class Gap {
  joints: ('comma' | 'and' | 'or' | 'slash')[] = []
  before = 0
  after = 0
  starts = false
  startJoint: 'comma' | 'and' | 'or' | 'slash' | undefined
  isEmpty = true
  optional = false
  /** A preposition or a subject follows the joining word: ", and with", ", and you", so that a new list begins. */
  leads = false
  /** What "or" announced was nothing found, and the list goes on past it: "X, Y or another broker, and Z". */
  closesOr = false
  /** "or similar": it is nothing found, though the word is a filler elsewhere. */
  private saysSimilar = false
  /** "Quill or, preferably, Zed": either will do. */
  private prefersOther = false
  list: 'examples' | 'choice' | undefined
  beforeList = 0
  jointsBeforeList = 0
  commaEndsBeforeList = false

  add(sign: Sign, statement: Stretch): void {
    this.isEmpty = false
    if (sign.kind === 'comma' || sign.kind === 'and' || sign.kind === 'or' || sign.kind === 'slash') {
      if (this.joints.at(-1) === 'or' && (this.after > 0 || this.saysSimilar)) this.closesOr = true
      if (this.joints.at(-1) === 'and' && this.after > 0 && sign.kind === 'or') {
        this.startJoint = 'and'
      }
      this.joints.push(sign.kind)
      this.after = 0
      this.saysSimilar = false
    } else if (sign.kind === 'any' || sign.kind === 'choice') {
      this.list = sign.kind === 'any' ? 'examples' : sign.kind
      this.beforeList = this.before + this.after
      this.jointsBeforeList = this.joints.length
      this.commaEndsBeforeList = this.joints.length === 1 && this.joints[0] === 'comma' && this.after === 0
      this.after = 0
    } else if (sign.kind === 'optional') {
      const isOther = this.joints.findLast((joint) => joint !== 'comma') === 'or' && this.after === 0
      if (isOther && !this.closesOr && !this.saysSimilar) this.prefersOther = true
      else this.optional = true
    } else if (sign.kind === 'starter') {
      if (this.joints.length && !this.starts) {
        this.starts = true
        this.startJoint = this.joints.at(-1)
      }
      this.count()
    } else if (sign.kind === 'word' && this.joints.length && opensList(statement, sign.from)) this.leads = true
    else if (sign.kind === 'word' && !isFiller(statement, sign.from)) this.count()
    else if (sign.kind === 'word' && isSimilar(statement, sign.from)) this.saysSimilar = true
  }

  /** Whether the thing before is what the list's examples are of: "frameworks such as". */
  hasHeader(): boolean {
    return this.list === 'examples' && this.beforeList <= 3 && (this.jointsBeforeList === 0 || this.commaEndsBeforeList)
  }

  private count(): void {
    if (this.joints.length) this.after++
    else this.before++
  }

  /**
   * The word that joins: the last one, but where another requirement begins in between the one before it. `areYears`: on both sides stands an
   * amount of experience, which "or" joins however far apart they are.
   */
  joint(areYears: boolean): { readonly joint: Joint; readonly comma: boolean } {
    if (!this.joints.length) return NONE
    if (this.prefersOther) return { joint: 'or', comma: false }
    /** A slash between words that are not found joins them, not the operands. */
    const joints = this.joints.filter((joint, at) => joint !== 'slash' || (at === 0 && this.before === 0))
    const last = joints.at(-1)
    /** "X or some other with experience, and Y": the other way was no thing found, so the "or" does not reach Y. */
    const joint = this.startJoint === 'or' && last !== 'or' ? last : (this.startJoint ?? last)
    if (!joint || (joint === 'slash' && this.after > 0)) return NONE
    if (joint === 'or' && !areYears && ((this.before > 3 && this.after > 1) || this.after > 6)) return NONE
    return { joint, comma: joint === 'comma' || joints.at(-2) === 'comma' }
  }
}
