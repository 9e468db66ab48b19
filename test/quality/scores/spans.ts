import { analyze, scorer, shared } from './run-scorer.ts'
import { line, type Prf, type Score } from './score.ts'

interface SpanScores {
  strict: Prf
  overlap: Prf
}

/** Scores on labelled sentences: SkillSpan (Zhang et al. 2022) and Green et al. 2022, development parts. */
export function scoreSpans(): Score[] {
  const skillspan = shared('data/skillspan/dev.jsonl')
  const skillspanOutput = analyze(skillspan, 'skillspan')
  const green = shared('data/green/dev.jsonl')
  const greenOutput = analyze(green, 'green')
  const spans = (...words: string[]): SpanScores => JSON.parse(scorer('spans.mjs', words))
  const knowledge = spans(skillspan, skillspanOutput, '--label', 'Knowledge', '--types', 'knowledge')
  const skill = spans(skillspan, skillspanOutput, '--label', 'Skill', '--types', 'skill')
  return [
    line('SkillSpan dev', 'knowledge spans, strict F1', knowledge.strict.f1, 0.52),
    line('SkillSpan dev', 'knowledge spans, overlap F1', knowledge.overlap.f1, 0.72),
    line('SkillSpan dev', 'skill spans, strict F1', skill.strict.f1, 0.28),
    line('Green dev', 'spans, overlap F1', spans(green, greenOutput).overlap.f1, 0.5),
  ]
}
