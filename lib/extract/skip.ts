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
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|similar|related|recommended|recommendations|share|sharing|social|addthis|sharethis|newsletter|subscribe|signup|sign-?in|login|captcha|recaptcha|advert(?:isement)?|ads|pagination|pager|skip-?links?|job-?alerts?|comments?)(?=$|[\s_-])/i
const materialIcon = /(?:^|\s)(?:material-(?:icons|symbols)\S*|google-material-icons|fa-icon|icon-font)(?=\s|$)/

/** Whether an element stands beside the posting's text: controls, navigation, similar postings, sharing, forms, cookie bars. */
export function isBeside(element: Element, root: Element): boolean {
  const tag = element.tagName.toUpperCase()
  if (skippedTags.has(tag)) return true
  const role = element.getAttribute('role')
  if (tag === 'BUTTON' || role === 'button') return element.closest('h1, h2, h3, h4, h5, h6, summary') === null
  if (role !== null && skippedRoles.has(role)) return true
  if (tag === 'FORM') return isApplicationForm(element, root)
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (names.length < 2) return false
  if (materialIcon.test(names)) return true
  return besides.test(names) && isSmallPart(element, root)
}

/** Old pages stand inside one form as a whole; only a form with fields, and little of the text, is one to fill in. */
function isApplicationForm(form: Element, root: Element): boolean {
  const fields = form.querySelectorAll('input:not([type="hidden"]):not([type="submit"]), textarea, select').length
  return fields > 0 && isSmallPart(form, root)
}

/** A name says little where most of the text is: "job-alerts-page" may wrap the whole. */
function isSmallPart(element: Element, root: Element): boolean {
  return (element.textContent?.length ?? 0) < (root.textContent?.length ?? 0) / 2
}
