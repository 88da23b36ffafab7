import type { Form } from './way.ts';

/** An address as it stands in a citation: the article's id, and from where to where. */
const ADDRESS = '([0-9a-f]{10}):(\\d{1,7})-(\\d{1,7})';
const OPEN = "(?:(?:open|show(?: me)?|read|what is(?: at)?|what[’']s(?: at)?|see) )?";

const ALONE = new RegExp(`^${OPEN}[\`[(]?${ADDRESS}[\`\\])]?$`, 'iu');
/** A citation that was copied whole ends with it. */
const CITED = new RegExp(`· ?\`?${ADDRESS}\`?$`, 'u');
const ARTICLE = new RegExp(`^${OPEN}([0-9a-f]{10})$`, 'u');

/** The address of a passage or an article, pasted. */
export const place: Form = ({ bare }) => {
  const [, article, start, end] = ALONE.exec(bare) ?? CITED.exec(bare) ?? [];
  if (article !== undefined)
    return {
      kind: 'place',
      article: article.toLowerCase(),
      range: { start: Number(start), end: Number(end) },
    };
  const [, whole] = ARTICLE.exec(bare) ?? [];
  return whole === undefined ? null : { kind: 'place', article: whole, range: null };
};
