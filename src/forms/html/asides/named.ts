import { attribute, type DomNode, nameOf } from '../dom.ts';
import type { AsideRule } from './aside-rule.ts';

/** Names that pages give to what stands in an article and is none of it; parted by hyphens, however they are written. */
const NAMES = [
  'ads?|advert\\w*|donat\\w*|promos?|promot\\w*|sponsor\\w*|anzeige|werbung',
  'newsletters?|reg-?wall|paid-barrier|sign-?(?:in|up)|log-?in|register|subscri\\w*|abo-box|identity-\\w+',
  'inline-?(?:related|story|newsletter)|more-?(?:on|from|stories)|most-?(?:read|popular)|read-?(?:more|next)|recirc\\w*|recommend\\w*|related\\w*|\\w*teasers?\\w*|(?:post|story|news|article|teaser)-cards?|jump-?link',
  'comments?|share\\w*|sharing|social\\w*|embed|oembed\\w*|placeholder',
  'author-?(?:bio|info|box)|authors?|bylines?|credits?|profile-?box',
  'captions?|gallery|image-?(?:description|text|info|credit|meta)|legend|slide-?show|video-?(?:heading|title)',
  'cookie\\w*|overlay|popup|pop-over|modal\\w*|drop-?down|fly-?out|tooltip|print-?(?:only|hidden)|sidebar|tags?|tag-?(?:box|list)|toolbar|breadcrumbs?',
  'info-?box|fact-?box|expandable-box|cite-?(?:wrapper|box)',
  '(?:publish\\w*|article|post|entry|story)-?(?:date|time|meta|details?)\\w*|time-?stamp|metadata|date-?and-?\\w+|backlink',
  'audio-?\\w*|podcast\\w*|listen\\w*|player|text-?to-?speech|(?:ai|machine)-?summary|cta|call-?to-?action|pay-?(?:gate|meter)|piano|tp-container|link-?preview|bookmark\\w*|(?:article|post|entry|story)-?footer|disclaimer',
];
const ASIDE = new RegExp(`-(?:${NAMES.join('|')})-`);

/** What is so named and longer than this, in UTF-16 units, may be the article itself. */
const LONGEST = 600;
/** On a long page: a share of what stands in its paragraphs. */
const SHARE = 0.1;

/** "articleMeta_Box", "article-meta box": `-article-meta-box-`. */
const hyphened = (names: string): string =>
  `-${names
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/[^A-Za-z\d]+/g, '-')
    .toLowerCase()}-`;

/** So many paragraphs of one name beside each other are the article's, whatever that is: "ad-free". */
const FEWEST = 3;

/** How many paragraphs of each name stand in an element; counted once for each. */
const counts = new WeakMap<DomNode, ReadonlyMap<string, number>>();

function countsOf(parent: DomNode): ReadonlyMap<string, number> {
  const known = counts.get(parent);
  if (known) return known;
  const found = new Map<string, number>();
  for (const one of Array.from(parent.childNodes))
    if (nameOf(one) === 'p')
      found.set(attribute(one, 'class'), (found.get(attribute(one, 'class')) ?? 0) + 1);
  counts.set(parent, found);
  return found;
}

const isOneOfMany = (node: DomNode): boolean =>
  nameOf(node) === 'p' &&
  attribute(node, 'class') !== '' &&
  node.parentNode !== null &&
  (countsOf(node.parentNode).get(attribute(node, 'class')) ?? 0) >= FEWEST;

/** What is named as no part of the article, and short enough to be none. */
export const named: AsideRule = {
  name: 'named',
  recognises: ({ node, is, page }) =>
    is.length < Math.max(LONGEST, page * SHARE) &&
    ASIDE.test(hyphened(`${attribute(node, 'class')} ${attribute(node, 'id')}`)) &&
    !isOneOfMany(node),
};
