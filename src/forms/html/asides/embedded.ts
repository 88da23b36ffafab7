import { attribute } from '../dom.ts';
import type { AsideRule } from './aside-rule.ts';

const WHERE =
  /(?:twitter|instagram|tiktok|facebook|fb|bluesky|mastodon|reddit|threads|telegram|imgur|youtube|vk)-?(?:tweet|video|media|post|embed|card|bq)?\b/i;

/** A post of a network, shown in the page: nobody's words in this article. */
export const embedded: AsideRule = {
  name: 'embedded',
  recognises: ({ node, name }) => name === 'blockquote' && WHERE.test(attribute(node, 'class')),
};
