import type { Tokens } from '../../lexicon/tokenize.ts'

const remarks: ReadonlyMap<string, 'required' | 'preferred'> = new Map([
  ['required', 'required'],
  ['mandatory', 'required'],
  ['essential', 'required'],
  ['preferred', 'preferred'],
  ['desired', 'preferred'],
  ['desirable', 'preferred'],
  ['bonus', 'preferred'],
  ['plus', 'preferred'],
  ['optional', 'preferred'],
  ['recommended', 'preferred'],
  ['advantageous', 'preferred'],
  ['helpful', 'preferred'],
])

/** What a remark in brackets that ends right before token `to` says of how much the thing before it is wanted: "Forklift licence (Required)". */
export function needRemark({ lower }: Tokens, to: number): 'required' | 'preferred' | undefined {
  return lower[to - 1] === ')' && lower[to - 3] === '(' ? remarks.get(lower[to - 2] ?? '') : undefined
}
