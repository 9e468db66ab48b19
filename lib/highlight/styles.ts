import type { Importance } from '../model/requirement.ts'
import { type Backdrop, type Colours, lineStyles, lit, palette, type Tone, tones, weights } from './palette.ts'

/** Names in the page's highlight registry: the clause of a requirement, the skills recognised in it, and the one pointed at. */
export const highlightName = (part: 'clause' | 'skill', importance: Importance, tone: Tone, backdrop: Backdrop) =>
  `requisite-${part}-${importance}-${tone}-${backdrop}`
export const litName = 'requisite-lit'

const backdrops = ['light', 'dark'] as const
const importances = ['required', 'preferred'] as const

/** Every name, so that whoever paints anew can clear what an earlier reader left. */
export const highlightNames: readonly string[] = [
  litName,
  ...backdrops.flatMap((backdrop) =>
    tones.flatMap((tone) =>
      importances.flatMap((importance) => [
        highlightName('clause', importance, tone, backdrop),
        highlightName('skill', importance, tone, backdrop),
      ]),
    ),
  ),
]

/** The style sheet of all highlights, for pages light and dark, and for forced colours. */
export function highlightCss(): string {
  const rules = backdrops.flatMap((backdrop) =>
    tones.flatMap((tone) => importances.flatMap((importance) => rulesOf(importance, tone, backdrop, palette[backdrop][tone]))),
  )
  const litRule = `::highlight(${litName}){background-color:${lit.ground};color:${lit.text}}`
  const forced = `@media (forced-colors:active){${[...forcedRules()].join('')}::highlight(${litName}){background-color:Highlight;color:HighlightText}}`
  return [...rules, litRule, forced].join('\n')
}

function rulesOf(importance: Importance, tone: Tone, backdrop: Backdrop, colours: Colours): string[] {
  const line = `text-decoration:underline ${lineStyles[importance]} ${colours.line} ${weights[tone]}px;text-underline-offset:2px`
  const ground = (colour: string) => `background-color:${colour};color:${colours.text}`
  const required = importance === 'required'
  return [
    `::highlight(${highlightName('clause', importance, tone, backdrop)}){${required ? `${ground(colours.tint)};` : ''}${line}}`,
    `::highlight(${highlightName('skill', importance, tone, backdrop)}){${ground(required ? colours.skill : colours.tint)}}`,
  ]
}

/** Chromium sets every highlight on the same ground in forced colours, so there the underline tells the kinds apart, and gaps in the ground (see `paint`). */
function* forcedRules(): Generator<string> {
  const line = (importance: Importance) => `text-decoration:underline ${lineStyles[importance]} LinkText 2px;text-underline-offset:1px`
  for (const backdrop of backdrops)
    for (const tone of tones) {
      yield `::highlight(${highlightName('clause', 'required', tone, backdrop)}){background-color:Canvas;color:CanvasText;${line('required')}}`
      yield `::highlight(${highlightName('clause', 'preferred', tone, backdrop)}){${line('preferred')}}`
      for (const importance of importances)
        yield `::highlight(${highlightName('skill', importance, tone, backdrop)}){background-color:Mark;color:MarkText}`
    }
}
