import type { Role } from '../../lib/model/statement.ts'

/** Counts roles found against roles wanted. */
export class RoleScore {
  readonly wrong: { found: Role | 'none'; wanted: Role; words: string }[] = []
  private readonly counts = new Map<string, { right: number; found: number; wanted: number }>()
  private units = 0

  add(found: Role | 'none', wanted: Role, words: string): void {
    this.units++
    this.count(found).found++
    this.count(wanted).wanted++
    if (found === wanted) this.count(wanted).right++
    else this.wrong.push({ found, wanted, words })
  }

  private count(role: string) {
    const known = this.counts.get(role) ?? { right: 0, found: 0, wanted: 0 }
    this.counts.set(role, known)
    return known
  }

  get accuracy(): number {
    return 1 - this.wrong.length / (this.units || 1)
  }

  /** The mean of the roles' F1, as the scorer of the labelled postings has it. */
  get macroF1(): number {
    const wanted = [...this.counts.values()].filter((count) => count.wanted > 0)
    return wanted.reduce((sum, { right, found, wanted: all }) => sum + (2 * right) / (found + all || 1), 0) / (wanted.length || 1)
  }

  /** How well units that ask for something are told from all others. */
  get requirementF1(): number {
    const asks = (role: string) => role === 'required' || role === 'preferred'
    const sum = (key: 'found' | 'wanted') => [...this.counts].reduce((total, [role, count]) => total + (asks(role) ? count[key] : 0), 0)
    const lost = this.wrong.filter(({ found, wanted }) => asks(wanted) && !asks(found)).length
    return (2 * (sum('wanted') - lost)) / (sum('found') + sum('wanted') || 1)
  }

  get summary(): string {
    const each = [...this.counts]
      .filter(([, { wanted }]) => wanted)
      .map(([role, { right, found, wanted }]) => `${role} ${((2 * right) / (found + wanted)).toFixed(2)}`)
    return `${this.units} units, accuracy ${this.accuracy.toFixed(3)}, macro F1 ${this.macroF1.toFixed(3)}, requirements F1 ${this.requirementF1.toFixed(3)} (${each.join(', ')})`
  }
}
