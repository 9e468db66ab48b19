import { i18n } from '#i18n'
import type { Answer } from '../lib/model/messages.ts'
import type { RequirementView } from './requirement-view.ts'

/** What a person can say of a requirement. `reachable`: by keyboard too, not only under the pointer. */
export function RequirementActions({
  status,
  reachable,
  onAnswer,
}: {
  status: RequirementView['status']
  reachable: boolean
  onAnswer: (answer: Answer) => void
}) {
  const offered: [Answer, 'requirement.have' | 'requirement.lack' | 'requirement.notRequirement'][] = [
    ...(status === 'met' ? [] : [['have', 'requirement.have'] as [Answer, 'requirement.have']]),
    ...(status === 'unmet' || status === 'plain' ? [] : [['lack', 'requirement.lack'] as [Answer, 'requirement.lack']]),
    ['not-a-requirement', 'requirement.notRequirement'],
  ]
  return (
    <div class="entry-actions">
      {offered.map(([answer, key]) => (
        <button
          key={answer}
          type="button"
          class={`button button-small answer-${answer}`}
          tabIndex={reachable ? 0 : -1}
          onClick={() => onAnswer(answer)}
        >
          {i18n.t(key)}
        </button>
      ))}
    </div>
  )
}
