import { Buffer } from 'node:buffer'
import {
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'

/** A heading of a Word file. */
export const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
/** A paragraph; a tab in it goes to the right edge. */
export const line = (text: string, bold = false) =>
  new Paragraph({ children: [new TextRun({ text, bold })], tabStops: [{ type: TabStopType.RIGHT, position: 9000 }] })
/** A list with bullets. */
export const points = (texts: readonly string[]) => texts.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
/** A table of paragraphs by cell. */
export const table = (rows: readonly (readonly Paragraph[])[][]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [...cell] })) })),
  })

/** A Word file of these parts. */
export async function word(children: readonly FileChild[]): Promise<Buffer> {
  return Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })))
}
