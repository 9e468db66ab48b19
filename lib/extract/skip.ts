import { remember } from './visibility.ts'

/** Elements that never hold a posting's words. */
const skippedTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV SELECT TEXTAREA INPUT DATALIST SVG CANVAS VIDEO AUDIO OBJECT EMBED MAP HEAD TITLE LINK META IMG PICTURE PROGRESS METER'.split(
    ' ',
  ),
)
const skippedRoles = new Set([
  'navigation',
  'button',
  'menu',
  'menubar',
  'toolbar',
  'search',
  'dialog',
  'alertdialog',
  'tablist',
  'tooltip',
  'banner',
])
/** Parts of a page that stand beside a posting, by the names pages give them. Whole words of `class` or `id` only. */
const besides =
  /(?:^|[\s_-])(?:cookies?\w*|cybotcookiebot\w*|onetrust\w*|didomi\w*|usercentrics\w*|consent\w*|gdpr|breadcrumbs?\w*|similar(?:jobs|items|posts|roles)?|related(?:jobs|items|posts|articles|content|roles)?|recommended(?:jobs|items)?|recommendations|share(?:bar|buttons?|icons?|links?|this|tools|widget)?|sharing|social\w*|addthis\w*|sharethis\w*|newsletter\w*|subscribe|signup|sign-?in|login|captcha|recaptcha|advert(?:isement)?|ads|pagination|pager|skip-?links?|job-?alerts?|comments?)(?=$|[\s_-])/i
/** Characters that may be measured in all. */
const mostMeasured = 20_000_000
const materialIcon = /(?:^|\s)(?:material-(?:icons|symbols)\S*|google-material-icons|fa-icon|icon-font)(?=\s|$)/

/**
 * A test of whether an element under the root stands beside the posting's text: controls, navigation, similar postings, sharing, forms,
 * cookie bars. A name says little where most of the text is ("job-alerts-page" may wrap the whole), nor does a form: old pages stand
 * inside one.
 */
export function createBesideTest(root: Element): (element: Element) => boolean {
  let whole: number | undefined
  // Names that all say "share", one inside the other, would be measured again at each level.
  let budget = mostMeasured
  const isSmallPart = (element: Element) => {
    whole ??= measure(root)
    if (budget <= 0) return false
    const rough = element.textContent?.length ?? 0
    budget -= rough
    return rough < whole / 2 || measure(element) < whole / 2
  }
  const isBesideName = remember((names) => besides.test(names))
  const isIcon = remember((names) => materialIcon.test(names))
  return (element) => {
    const tag = element.tagName.toUpperCase()
    if (skippedTags.has(tag)) return true
    const role = element.getAttribute('role')
    if (tag === 'BUTTON' || role === 'button') return element.closest('h1, h2, h3, h4, h5, h6, summary') === null
    if (role !== null && skippedRoles.has(role)) return true
    if (tag === 'FORM') return hasFields(element) && isSmallPart(element)
    const names = element.getAttribute('class')
    if (names !== null && isIcon(names)) return true
    if (names !== null && isBesideName(names)) return isSmallPart(element)
    const id = element.getAttribute('id')
    return id !== null && isBesideName(id) && isSmallPart(element)
  }
}

/** Characters of an element's text, without those of scripts and styles, which large pages carry more of than of text. */
function measure(element: Element): number {
  const code = element.querySelectorAll('script, style, template, noscript')
  return [...code].reduce((left, each) => left - (each.textContent?.length ?? 0), element.textContent?.length ?? 0)
}

function hasFields(form: Element): boolean {
  return form.querySelector('input:not([type="hidden"]):not([type="submit"]), textarea, select') !== null
}
