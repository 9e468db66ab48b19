import { isOn, type Site } from './site.ts'

/** Avature career sites: fields with a label and a value, the rich ones marked so; the title stands above them as a banner. */
export const avature: Site = {
  id: 'avature',
  matches: (url) => isOn(url, 'avature.net'),
  marks: ['.article__content__view__field--rich-text', '.article__content__view__field.field--rich-text'],
  description: ['.article__content__view__field.field--rich-text .article__content__view__field__value'],
  fields: {
    identifier: (_, url) => url && /\/(\d{3,})\/?$/.exec(url.pathname)?.[1],
  },
}
