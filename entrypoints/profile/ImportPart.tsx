import { i18n } from '#i18n'
import { ImportProgress } from '../../components/profile/ImportProgress.tsx'
import { ImportRefused } from '../../components/profile/ImportRefused.tsx'
import { ImportReview } from '../../components/profile/review/ImportReview.tsx'
import { variantName } from '../../components/profile/VariantBar.tsx'
import type { Variant, Variants } from '../../lib/model/variants.ts'
import { isKnown, mergeFound, replaces } from '../../lib/resume/merge.ts'
import { addVariant, withProfile } from '../../lib/store/variants.ts'
import type { Import } from './use-import.ts'
import { wordRefusal } from './word-refusal.ts'

/** The part of the page that an import takes, from the file to what is kept of it. */
export function ImportPart({
  importing: { state, end },
  active,
  onChoose,
  onChange,
  onDone,
}: {
  importing: Import
  active: Variant
  onChoose: () => void
  onChange: (change: (variants: Variants) => Variants) => void
  onDone: (words: string) => void
}) {
  switch (state.at) {
    case 'nothing':
      return null
    case 'reading':
      return <ImportProgress name={state.name} page={state.page} pages={state.pages} />
    case 'refused':
      return <ImportRefused name={state.name} {...wordRefusal(state.reason, state.detail)} onAgain={onChoose} onClose={end} />
    case 'review': {
      const { name, resume } = state
      return (
        <ImportReview
          key={name}
          fileName={name}
          resume={resume}
          variant={variantName(active)}
          standingOf={(found) => (isKnown(active.profile, found) ? 'known' : replaces(active.profile, found) ? 'replaces' : 'new')}
          onKeep={(kept, where) => {
            onChange((now) =>
              where === 'new'
                ? addVariant(now, mergeFound({}, kept, resume.rest), name.replace(/\.[^.]+$/, ''))
                : withProfile(now, mergeFound(active.profile, kept, resume.rest)),
            )
            end()
            onDone(i18n.t('resume.added', kept.length, [String(kept.length), name]))
          }}
          onCancel={end}
        />
      )
    }
  }
}
