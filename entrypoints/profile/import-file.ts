import { skillsIn } from '../../lib/analyze/skills-in.ts'
import { yearsOfWork } from '../../lib/match/years-of-work.ts'
import type { ReadResume } from '../../lib/model/found.ts'
import type { Result } from '../../lib/model/result.ts'
import { type FileRefusal, readFile } from '../../lib/resume/read-file.ts'

/** Reads a file that the person chose, on this machine. What reads PDF and Word is loaded only when such a file comes. */
export async function importFile(file: File, progress: (page: number, pages: number) => void): Promise<Result<ReadResume, FileRefusal>> {
  const lexicon = (await import('../background/lexicon.ts')).lexicon()
  const today = new Date()
  return readFile(
    { size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) },
    {
      today,
      skillsIn: (text) => skillsIn(text, lexicon),
      resolve: lexicon.resolve,
      yearsOf: (work) => yearsOfWork(work, today),
      pdf: loadPdf,
      docx: async () => (await import('mammoth/mammoth.browser.min.js')).default,
      parse: (markup) => new DOMParser().parseFromString(markup, 'text/html'),
      progress,
    },
  )
}

async function loadPdf() {
  const [pdf, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')])
  pdf.GlobalWorkerOptions.workerSrc = worker.default
  return pdf
}
