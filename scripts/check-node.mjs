// Runs after `npm install`, under whatever Node the person has; written for old ones too.
const [major, minor, patch] = process.versions.node.split('.').map(Number)
const fits = (major === 22 && (minor > 22 || (minor === 22 && patch >= 2))) || (major === 24 && minor >= 15) || major >= 26
if (!fits) {
  console.error(
    `Requisite needs Node 22.22.2 or later, 24.15 or later, or 26; this is ${process.versions.node}.\n` +
      'On 64-bit Linux, `npm ci` brings a fitting one along (leave out --omit=optional); elsewhere, install it from nodejs.org.',
  )
  process.exit(1)
}
