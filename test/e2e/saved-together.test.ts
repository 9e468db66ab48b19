import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeBackup } from '../../lib/saved/exchange/backup.ts'
import { generatePostings } from '../bench/generate-postings.ts'
import { until } from './browsers.ts'
import { importAll, SESSION_OF } from './saved-in-page.ts'
import { BROWSERS } from './under-test.ts'

const ROUNDS = 15
const VERSION = (JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }).version

/**
 * Runs in one of two open saved lists: types tags into both, by turns and without waiting, while the worker saves the same posting again with
 * another text each time, as the popup does.
 */
const writeTogether = (record: unknown) => `
  window.together = 'running';
  void (async () => {
    const wait = async (ask) => { for (;;) { const found = ask(); if (found) return found; await new Promise((pass) => setTimeout(pass, 20)); } };
    const record = ${JSON.stringify(record)};
    const { id: tab } = await browser.tabs.getCurrent();
    const views = await wait(() => { const open = browser.extension.getViews({ type: 'tab' }).filter((view) => view.document.querySelector('[data-tab=notes]')); return open.length > 1 && open; });
    const fields = [];
    for (const view of views) {
      view.document.querySelector('[data-tab=notes]').click();
      fields.push(() => view.document.querySelector('.tags + .input'));
    }
    await wait(() => fields.every((field) => field()));
    const done = [];
    for (let round = 0; round < ${ROUNDS}; round++) {
      fields.forEach((field, page) => { field().value = 'p' + page + '-' + round; field().dispatchEvent(new Event('change', { bubbles: true })); });
      const posting = { ...record.posting, text: record.posting.text + ' round ' + round };
      await browser.storage.session.set({ ['tab:' + tab]: (${SESSION_OF})({ ...record, posting }) });
      done.push(browser.runtime.sendMessage({ type: 'save', tab }));
      await new Promise((pass) => setTimeout(pass, 25));
    }
    window.together = (await Promise.all(done)).every(({ refused }) => !refused) ? 'done' : 'refused';
  })();
  return true;
`

const KEPT = `
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('requisite');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('postings').objectStore('postings').getAll();
      asked.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(asked.result.map(({ tags, versions }) => ({ tags, versions: versions.length })))); };
    };
  });
`

describe.each(BROWSERS)('$name', ({ installed, launch }) => {
  test.skipIf(!installed)('two pages and the worker write at once, and nothing of it is lost', async () => {
    const browser = await launch()
    try {
      const [posting] = generatePostings(1, new Date(), VERSION)
      if (!posting) throw new Error('no posting')
      const text = [...writeBackup({ statuses: [], views: [], corrections: {}, postings: [{ ...posting, tags: [] }] })].flat().join('')
      await browser.open(browser.address('saved.html'))
      await until(() => browser.inPage(`return document.querySelector('.empty') !== null`), 'the list to be shown')
      await browser.inPage(importAll(text))
      await until(() => browser.inPage(`return document.querySelector('[data-step="done"]') !== null`), 'the import')
      const opened = `#open=${encodeURIComponent(posting.id)}`
      await browser.inPage(
        `browser.tabs.create({ url: ${JSON.stringify(browser.address(`saved.html${opened}`))}, active: false }); return true`,
      )
      // Another query, so that the page is loaded anew.
      await browser.open(browser.address(`saved.html?anew${opened}`))
      await until(() => browser.inPage(`return document.querySelector('[data-tab=notes]') !== null`), 'the posting to open')
      await browser.inPage(writeTogether(posting.record))
      await until(() => browser.inPage(`return window.together === 'done'`), 'all to be written')
      const expected = Array.from({ length: ROUNDS }, (_, round) => [`p0-${round}`, `p1-${round}`]).flat()
      const kept = async () => (JSON.parse(String(await browser.inPage(KEPT))) as { tags: string[]; versions: number }[])[0]
      await until(async () => (await kept())?.tags.length === expected.length, 'all tags to be kept')
      expect((await kept())?.tags.toSorted()).toEqual(expected.toSorted())
      expect((await kept())?.versions).toBeGreaterThan(0)
    } finally {
      await browser.close()
    }
  })
})
