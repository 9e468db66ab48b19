/** Mammoth's build for browsers comes without types. */
declare module 'mammoth/mammoth.browser.min.js' {
  const mammoth: import('../../lib/resume/read/read-docx.ts').DocxLibrary
  export default mammoth
}
