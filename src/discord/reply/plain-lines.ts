import { textsOf } from './body.ts';
import type { Body } from './body.ts';
import { readBack } from './read-back.ts';

/** Where a browser scrolls to: of no use to who reads the address. */
const FRAGMENT = /#?:~:text=.*$/;
const PREFIX = { heading: '', text: '', quote: '> ', note: '  ' } as const;

/**
 * The lines a terminal prints for a message: what Discord shows, read back from the body. Quotations keep
 * their `> `, small print is indented, as is the address below what leads there; emphasis is left out, an empty line
 * stands between cards. What a
 * terminal would obey (escape sequences in an article) was named when the body was composed.
 * @throws Error when the body was not written by `compose`
 */
export function plainLines(body: Body): string[] {
  const cards = textsOf(body).map((content) => {
    const lines = readBack(content);
    if (!lines) throw new Error(`Cannot be read back: ${JSON.stringify(content)}`);
    return lines
      .map(
        ({ style, text, link }) =>
          PREFIX[style] + text + (link === null ? '' : `\n  ${link.replace(FRAGMENT, '')}`),
      )
      .join('\n');
  });
  return cards.join('\n\n').split('\n');
}
