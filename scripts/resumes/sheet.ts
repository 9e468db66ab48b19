import { Buffer } from 'node:buffer'
import PDFDocument from 'pdfkit'

/** One column of a PDF page: text goes down it and, where it is full, to the top of the next page. */
export interface Column {
  left: number
  width: number
  y: number
}

/** A sheet of A4 to set a sample on, in points. */
export class Sheet {
  readonly file: PDFDocument
  private readonly chunks: Uint8Array[] = []
  private readonly done: Promise<void>

  constructor(options: { userPassword?: string } = {}) {
    this.file = new PDFDocument({
      size: 'A4',
      margins: { top: 40, bottom: 0, left: 40, right: 40 },
      // A fixed day makes the same bytes each time.
      info: { CreationDate: new Date(Date.UTC(2026, 0, 1)) },
      ...options,
    })
    this.file.on('data', (chunk) => this.chunks.push(chunk))
    this.done = new Promise((resolve) => this.file.on('end', resolve))
  }

  /** Sets a paragraph in a column. `above` is the room over it; `date` stands at the right end of its first line. */
  put(
    column: Column,
    text: string,
    {
      size = 10,
      bold = false,
      above = 0,
      date,
      indent = 0,
    }: { size?: number; bold?: boolean; above?: number; date?: string; indent?: number } = {},
  ): void {
    const width = column.width - indent
    this.file.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size)
    const height = this.file.heightOfString(text, { width, lineGap: 2 })
    column.y += above
    if (column.y + height > this.file.page.height - 40) {
      this.file.addPage()
      column.y = 40
    }
    this.file.text(text, column.left + indent, column.y, { width, lineGap: 2 })
    if (date !== undefined) this.file.text(date, column.left, column.y, { width: column.width, align: 'right', lineBreak: false })
    column.y += height
  }

  /** Sets a list with bullets. */
  points(column: Column, points: readonly string[], size = 10): void {
    for (const point of points) this.put(column, `• ${point}`, { size, indent: 8 })
  }

  async bytes(): Promise<Buffer> {
    this.file.end()
    await this.done
    return Buffer.concat(this.chunks)
  }
}
