/** The part of pdfkit that the samples are drawn with; the package brings no types. */
declare module 'pdfkit' {
  interface TextOptions {
    width?: number
    align?: 'left' | 'right'
    lineGap?: number
    lineBreak?: boolean
  }
  export default class PDFDocument {
    constructor(options: {
      size: string
      margins: { top: number; bottom: number; left: number; right: number }
      info?: Record<string, unknown>
      userPassword?: string
      bufferPages?: boolean
    })
    x: number
    y: number
    page: { width: number; height: number }
    font(name: string): this
    fontSize(size: number): this
    text(text: string, x?: number, y?: number, options?: TextOptions): this
    heightOfString(text: string, options?: TextOptions): number
    addPage(): this
    circle(x: number, y: number, radius: number): this
    rect(x: number, y: number, width: number, height: number): this
    fill(colour: string): this
    fillColor(colour: string): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    end(): void
  }
}
