import type { VNode } from 'preact'
import { i18n } from '#i18n'
import type { RequirementView } from './requirement-view.ts'

/** Requirements of which one way is enough, said above them; "or" parts the ways where one of them has several. */
export function ChoiceEntries({ ways, entry }: { ways: RequirementView[][]; entry: (view: RequirementView) => VNode }) {
  const parted = ways.some((way) => way.length > 1)
  return (
    <li class="choice">
      <p class="choice-title">{i18n.t('requirement.choice')}</p>
      {ways.map((views, at) => (
        <div key={views[0]?.id} class="choice-way">
          {parted && at > 0 && <p class="choice-or">{i18n.t('requirement.or')}</p>}
          <ul>{views.map(entry)}</ul>
        </div>
      ))}
    </li>
  )
}
