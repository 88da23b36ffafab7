import { STYLES } from '../styles.ts';

/** Nothing but this page's own files is loaded or run, nothing is sent elsewhere, and nobody may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${Object.values(STYLES)
    .map(({ source }) => source)
    .join(' ')}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** What every answer of the page says. An address may hold the key to an article, so it is told to nobody. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
