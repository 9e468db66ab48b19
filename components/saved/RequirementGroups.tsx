import { i18n } from '#i18n'

/** Requirements in words, under the id of what happened to them. */
export type RequirementGroup = readonly [
  title: 'difference.added' | 'difference.removed' | 'difference.moved' | 'history.met' | 'history.lost',
  requirements: readonly string[],
]

/** What happened to requirements: a title and a list for each group that has any. */
export function RequirementGroups({ groups }: { groups: readonly RequirementGroup[] }) {
  return (
    <>
      {groups.map(
        ([title, requirements]) =>
          requirements.length > 0 && (
            <section key={title}>
              <h3 class="track-title">{i18n.t(title, requirements.length)}</h3>
              <ul class="difference-requirements">
                {requirements.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}
