/** Bodies of functions that run in the saved list's own page, in either browser. They use the product as it is: its worker, its page, its store. */

/** What the worker knows of a tab that shows the posting of a record, as a function in the page. */
export const SESSION_OF = `(record) => ({
  reading: { posting: record.posting, blocks: [] },
  analysis: record,
  page: { kind: 'posting', url: record.posting.url, record, notes: {}, ownStatuses: [], highlights: false },
})`

/** Saves `postings` one by one through the worker, as the popup does, and notes each as soon as the worker says that it is kept. */
export const saveAll = (postings: unknown[]) => `
  window.acknowledged = [];
  void (async () => {
    const { id: tab } = await browser.tabs.getCurrent();
    for (const record of ${JSON.stringify(postings)}) {
      await browser.storage.session.set({ ['tab:' + tab]: (${SESSION_OF})(record) });
      const reply = await browser.runtime.sendMessage({ type: 'save', tab });
      if (reply && reply.page && reply.page.kind === 'posting' && reply.page.savedAs && !reply.refused) window.acknowledged.push(record.posting.url);
    }
    window.ended = true;
  })();
  return true;
`

/** What was acknowledged so far. */
export const ACKNOWLEDGED =
  'return JSON.stringify({ ids: window.acknowledged ?? [], imported: document.querySelector(\'[data-step="done"]\') !== null, ended: window.ended === true })'

/** Opens the import, hands it a file of this text, and takes all of it. */
export const importAll = (text: string) => `
  void (async () => {
    const wait = async (selector) => { for (;;) { const found = document.querySelector(selector); if (found && !found.disabled) return found; await new Promise((resolve) => setTimeout(resolve, 5)); } };
    (document.querySelector('.empty .button') ?? document.querySelector('#list-menu .menu-entry')).click();
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'list.json', { type: 'application/json' }));
    const field = await wait('.import-file');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    (await wait('[data-step="preview"] .button-primary')).click();
  })();
  return true;
`

/** Ids of what the store holds, table by table. */
export const STORED = `
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('requisite');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const tables = ['postings', 'rows', 'digests'];
      const reading = database.transaction(tables);
      const asked = tables.map((table) => reading.objectStore(table).getAllKeys());
      reading.oncomplete = () => { database.close(); resolve(JSON.stringify(asked.map(({ result }) => result))); };
    };
  });
`

/** What the page noted of a list that it brought back from its safety copy, and the note is taken off; null if it had nothing to bring back. */
export const TAKE_RESTORED = `
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('requisite');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const taking = database.transaction('marks', 'readwrite');
      const asked = taking.objectStore('marks').get('restored');
      taking.objectStore('marks').delete('restored');
      taking.oncomplete = () => { database.close(); resolve(JSON.stringify(asked.result ?? null)); };
    };
  });
`
