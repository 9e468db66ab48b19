import { describe, expect, test } from 'vitest'
import { until } from './browsers.ts'
import { PAGES } from './pages.ts'
import { recordRequests } from './record-requests.ts'
import { serve } from './serve.ts'
import { BROWSERS } from './under-test.ts'

describe.each(BROWSERS)('in $name', ({ launch }) => {
  test('reading, highlighting and saving a posting make no request at all', async () => {
    const site = await serve(import.meta.dirname, PAGES)
    const proxy = await recordRequests()
    const browser = await launch({ proxy: proxy.port })
    try {
      await browser.open(site.address('/posting'))
      await browser.inPage('return new Promise((done) => setTimeout(done, 1500))')
      const before = proxy.addresses.length
      expect(proxy.addresses, 'the page itself must come through the proxy, or this test sees nothing').toContain(site.address('/posting'))
      await browser.press()
      await until(() => browser.inPopup(`return document.querySelector('[data-state=posting]') !== null`), 'the checklist')
      await until(() => browser.inPage('return CSS.highlights.size > 0'), 'the highlights')
      await browser.inPopup(`document.querySelector('footer button[aria-pressed]').click()`)
      await until(() => browser.inPopup(`return document.querySelector('footer button[aria-pressed=true]') !== null`), 'the save')
      for (const path of ['saved.html', 'profile.html'])
        await browser.inOwnPage(path, 'return new Promise((done) => setTimeout(done, 500))')
      // Browsers ask their makers' hosts for updates of their own accord; the extension has no name in those requests.
      const since = proxy.addresses
        .slice(before)
        .filter(
          (address) =>
            !/^(?:[\w-]+\.)*(?:mozilla\.(?:com|org|net)|firefox\.com|google(?:apis)?\.com|gstatic\.com)(?::443)?$/.test(host(address)),
        )
      expect(since).toEqual([])
    } finally {
      await browser.close()
      await site.close()
      proxy.close()
    }
  })
})

function host(address: string): string {
  return URL.canParse(address) && address.startsWith('http') ? new URL(address).host : address
}
