import { defineConfig } from 'wxt'

/** A single character beyond Latin-1 makes engines keep a whole script, such as the worker's two megabytes, in units of two bytes. */
const ascii = { output: { charset: 'ascii' } } as const

/** Permissions are the product's promise: nothing before the click, no host, no network. test/privacy.test.ts holds the built manifests to it. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  vite: () => ({
    build: {
      // Newer than `light-dark()`, which is else rewritten into something that only follows the browser's own scheme.
      target: ['chrome123', 'firefox140'],
      rolldownOptions: ascii,
    },
    worker: { rolldownOptions: ascii },
    assetsInclude: ['**/*.bin'],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'next-requirement': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_next__' },
      'previous-requirement': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previous__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'chrome' && {
      minimum_chrome_version: '123',
      // Each is asked for when the person first uses what needs it: the popup kept open beside a page, reminders of dates.
      optional_permissions: ['sidePanel', 'notifications', 'alarms'],
    }),
    ...(browser === 'firefox' && {
      // Asked for when the person switches reminders on. Firefox cannot ask for alarms later, so there dates are looked at when it starts.
      optional_permissions: ['notifications'],
      sidebar_action: { default_panel: 'beside.html', default_title: '__MSG_extensionName__', open_at_install: false },
      browser_specific_settings: {
        gecko: { id: 'requisite@requisite.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
})
