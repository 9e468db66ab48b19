import { Check, Copy } from 'lucide'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from './Icon.tsx'

/** The skills asked for that the profile lacks, in one place to copy from. */
export function MissingSkills({ skills, onCopy }: { skills: string[]; onCopy: (text: string) => Promise<void> }) {
  const [copied, setCopied] = useState(false)
  if (skills.length === 0) return null
  return (
    <section class="missing">
      <div class="missing-top">
        <h2 class="missing-title">{i18n.t('missing.title', skills.length)}</h2>
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => void onCopy(skills.join(', ')).then(() => setCopied(true))}
        >
          <Icon node={copied ? Check : Copy} />
          <span aria-live="polite">{i18n.t(copied ? 'missing.copied' : 'missing.copy')}</span>
        </button>
      </div>
      <ul class="missing-skills">
        {skills.map((skill) => (
          <li key={skill} class="chip">
            {skill}
          </li>
        ))}
      </ul>
    </section>
  )
}
