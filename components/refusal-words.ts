import { i18n } from '#i18n'
import type { Page } from '../lib/model/page.ts'
import type { RefusalReason } from '../lib/model/reading.ts'

/** What happened, and what to do about it. */
export interface RefusalWords {
  title: string
  hint: string
}

type NoPosting = Exclude<Page, { kind: 'posting' }>

/** Words for a page that has no checklist. `beside`: the view outlives the press of the button, so the page may simply not have been opened to it yet. */
export function wordRefusal(page: NoPosting, beside: boolean): RefusalWords {
  switch (page.kind) {
    case 'unreachable':
      return beside
        ? { title: i18n.t('state.pressButton'), hint: i18n.t('state.pressButtonHint') }
        : { title: i18n.t('state.restricted'), hint: i18n.t('state.restrictedHint') }
    case 'left':
      return { title: i18n.t('state.left'), hint: i18n.t('state.leftHint') }
    case 'failed':
      return { title: i18n.t('state.failed'), hint: i18n.t('state.failedHint', [page.detail]) }
    case 'refused':
      return REASONS[page.reason](page.detail)
  }
}

const REASONS: Record<RefusalReason, (detail: string | undefined) => RefusalWords> = {
  'not-a-posting': () => ({ title: i18n.t('state.notAPosting'), hint: i18n.t('state.notAPostingHint') }),
  'several-postings': (count) => ({
    title: count === undefined ? i18n.t('state.severalPostings') : i18n.t('state.severalPostingsCount', [count]),
    hint: i18n.t('state.severalPostingsHint'),
  }),
  empty: () => ({ title: i18n.t('state.empty'), hint: i18n.t('state.emptyHint') }),
  'not-readable': () => ({ title: i18n.t('state.notReadable'), hint: i18n.t('state.notReadableHint') }),
  'in-frame': (address) => ({ title: i18n.t('state.inFrame'), hint: i18n.t('state.inFrameHint', [address ?? '']) }),
  'still-loading': () => ({ title: i18n.t('state.stillLoading'), hint: i18n.t('state.stillLoadingHint') }),
  'too-large': () => ({ title: i18n.t('state.tooLarge'), hint: i18n.t('state.tooLargeHint') }),
}
