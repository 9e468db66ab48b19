import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { type Colours, coloursOf, resolve } from './colours.ts'
import { type LegendEntry, standalone } from './standalone.ts'

/** A table's column: its heading and what it says of each line. */
export interface FigureColumn<Line> {
  name: string
  say: (line: Line) => string | number
}

const NO_LEGEND: readonly LegendEntry[] = []

/** A drawing with its table behind it; both can be taken along. `draw` gets the width to draw for, in px. */
export function Figure<Line>({
  title,
  caption,
  lines,
  columns,
  legend = NO_LEGEND,
  draw,
  onPick,
  onSvg,
  onCsv,
}: {
  title: string
  caption: string
  lines: readonly Line[]
  columns: readonly FigureColumn<Line>[]
  /** What the colours mean, where there are several. */
  legend?: readonly LegendEntry[]
  draw: (lines: readonly Line[], width: number, colours: Colours, resolve: (colour: string) => string) => Promise<SVGElement | HTMLElement>
  /** A line was chosen, in the drawing or in the table. */
  onPick?: (line: Line) => void
  onSvg: (title: string, drawing: Element) => void
  onCsv: (title: string, table: Record<string, string | number>[]) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    let ended = false
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const show = () =>
      void draw(lines, element.clientWidth, coloursOf(element), (colour) => resolve(element, colour)).then((drawing) => {
        if (ended) return
        element.replaceChildren(drawing)
        drawing.setAttribute('aria-hidden', 'true')
        if (!onPick) return
        for (const bar of drawing.querySelectorAll<SVGElement & { __data__?: number }>('[aria-label="bar"] rect')) {
          const line = lines[bar.__data__ ?? -1]
          bar.style.cursor = 'pointer'
          bar.addEventListener('click', () => line && onPick(line))
        }
      })
    show()
    const observer = new ResizeObserver(show)
    observer.observe(element)
    scheme.addEventListener('change', show)
    return () => {
      ended = true
      observer.disconnect()
      scheme.removeEventListener('change', show)
    }
  }, [lines, draw, onPick])

  const table = () => lines.map((line) => Object.fromEntries(columns.map(({ name, say }) => [name, say(line)])))
  return (
    <figure class="figure">
      <figcaption class="figure-caption">
        <h2 class="figure-title">{title}</h2>
        <p>{caption}</p>
      </figcaption>
      {legend.length > 0 && (
        <ul class="figure-legend">
          {legend.map(({ words, colour }) => (
            <li key={words} class="figure-key">
              <span class="figure-swatch" style={{ background: colour }} />
              {words}
            </li>
          ))}
        </ul>
      )}
      <div ref={place} class="figure-drawing" />
      <details class="figure-table">
        <summary>{i18n.t('learn.table')}</summary>
        <table>
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                {columns.map(({ name, say }, index) =>
                  index > 0 ? (
                    <td key={name}>{say(line)}</td>
                  ) : (
                    <th key={name} scope="row">
                      {onPick ? (
                        <button type="button" class="line-title" onClick={() => onPick(line)}>
                          {say(line)}
                        </button>
                      ) : (
                        say(line)
                      )}
                    </th>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <div class="figure-actions">
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            const element = place.current
            const drawing = element?.querySelector('svg')
            if (!element || !drawing) return
            const entries = legend.map(({ words, colour }) => ({ words, colour: resolve(element, colour) }))
            onSvg(title, standalone(drawing, title, entries, coloursOf(element)))
          }}
        >
          {i18n.t('learn.svg')}
        </button>
        <button type="button" class="button button-small" onClick={() => onCsv(title, table())}>
          {i18n.t('learn.csv')}
        </button>
      </div>
    </figure>
  )
}
