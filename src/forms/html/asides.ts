import type { Page, PageElement } from './page.ts';

/** Names that pages give to what stands in an article and is none of it. */
const ASIDE =
  /(?:^|[\s_-])(?:ads?|advert\w*|author-?bio|byline|captions?|comments?|cookie\w*|credits?|donat\w*|embed|gallery|inline-?(?:related|story|newsletter)|jump-?link|legend|login|more-?(?:on|from|stories)|most-?(?:read|popular)|newsletters?|overlay|paywall|popup|print-?(?:only|hidden)|promos?|promot\w*|read-?(?:more|next)|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sidebar|signup|social\w*|sponsor\w*|sr-only|subscri\w*|tags?|teasers?|toolbar|visually-?hidden)(?:$|[\s_-])/i;
/** What is so named and longer than this, in UTF-16 units, may be the article itself. */
const LONGEST = 600;

const lengthOf = ({ textContent }: PageElement): number => textContent?.length ?? 0;

/** Whether an element is named as no part of the article, and short enough to be none. */
const isAside = (element: PageElement): boolean =>
  ASIDE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`) &&
  lengthOf(element) < LONGEST;

/** Takes out of a page what it names as no part of its article, before anything looks for that. */
export function withoutAsides({ document }: Page): void {
  for (const element of document.querySelectorAll('[class], [id]')) if (isAside(element)) element.remove();
}
