import { X } from 'lucide'
import { i18n } from '#i18n'
import type { SavedPosting } from '../../lib/model/saved-posting.ts'
import type { Noting } from '../../lib/saved/track.ts'
import { Icon } from '../Icon.tsx'

/** What the person notes beside a posting. A field is kept when it is left. */
export function Track({ posting, onEdit }: { posting: SavedPosting; onEdit: (noting: Noting) => void }) {
  const { nextStep, notes, contact, tags, links } = posting
  const edit = (field: 'notes' | 'contact', value: string) => onEdit(() => ({ [field]: value.trim() === '' ? undefined : value.trim() }))
  function setNextStep(change: { words?: string; date?: string }) {
    onEdit(({ nextStep: now }) => {
      const next = { words: now?.words ?? '', date: now?.date ?? '', ...change }
      const none = next.words === '' && next.date === ''
      return { nextStep: none ? undefined : { words: next.words, ...(next.date !== '' && { date: next.date }) } }
    })
  }
  function addLink(form: HTMLFormElement) {
    const url = String(new FormData(form).get('url') ?? '').trim()
    if (!/^https?:\/\/\S+$/.test(url)) return
    const link = { label: String(new FormData(form).get('label') ?? '').trim() || url, url }
    onEdit((now) => ({ links: [...now.links, link] }))
    form.reset()
  }
  return (
    <div class="track">
      <div class="track-row">
        <label class="field field-wide">
          <span class="field-name">{i18n.t('reader.nextStep')}</span>
          <input
            class="input"
            value={nextStep?.words ?? ''}
            maxLength={500}
            onChange={({ currentTarget }) => setNextStep({ words: currentTarget.value.trim() })}
          />
        </label>
        <label class="field">
          <span class="field-name">{i18n.t('reader.date')}</span>
          <input
            class="input"
            type="date"
            value={nextStep?.date ?? ''}
            onChange={({ currentTarget }) => setNextStep({ date: currentTarget.value })}
          />
        </label>
      </div>
      <label class="field">
        <span class="field-name">{i18n.t('reader.notes')}</span>
        <textarea
          class="input track-notes"
          rows={5}
          value={notes ?? ''}
          onChange={({ currentTarget }) => edit('notes', currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="field-name">{i18n.t('reader.contact')}</span>
        <input class="input" value={contact ?? ''} onChange={({ currentTarget }) => edit('contact', currentTarget.value)} />
      </label>
      <div class="field">
        <span class="field-name">{i18n.t('reader.tags')}</span>
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} class="chip tag">
              {tag}
              <button
                type="button"
                class="chip-remove"
                aria-label={i18n.t('reader.removeTag', [tag])}
                onClick={() => onEdit((now) => ({ tags: now.tags.filter((each) => each !== tag) }))}
              >
                <Icon node={X} />
              </button>
            </li>
          ))}
        </ul>
        <input
          class="input"
          aria-label={i18n.t('reader.addTag')}
          placeholder={i18n.t('reader.addTag')}
          maxLength={60}
          onChange={({ currentTarget }) => {
            const tag = currentTarget.value.trim()
            currentTarget.value = ''
            if (tag !== '' && !tags.includes(tag)) onEdit((now) => ({ tags: [...now.tags.filter((each) => each !== tag), tag] }))
          }}
        />
      </div>
      <div class="field">
        <span class="field-name">{i18n.t('reader.links')}</span>
        <ul class="links">
          {links.map(({ label, url }) => (
            <li key={`${label} ${url}`}>
              <a href={url} target="_blank" rel="noreferrer">
                {label}
              </a>
              <button
                type="button"
                class="chip-remove"
                aria-label={i18n.t('reader.removeLink', [label])}
                onClick={() => onEdit((now) => ({ links: now.links.filter((link) => link.label !== label || link.url !== url) }))}
              >
                <Icon node={X} />
              </button>
            </li>
          ))}
        </ul>
        <form
          class="track-row"
          onSubmit={(event) => {
            event.preventDefault()
            addLink(event.currentTarget)
          }}
        >
          <input class="input" name="label" aria-label={i18n.t('reader.linkLabel')} placeholder={i18n.t('reader.linkLabel')} />
          <input class="input field-wide" name="url" type="url" required aria-label={i18n.t('reader.linkAddress')} placeholder="https://" />
          <button type="submit" class="button">
            {i18n.t('reader.add')}
          </button>
        </form>
      </div>
    </div>
  )
}
