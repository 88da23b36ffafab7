import { type Extracted, type Form, type Given, type Refused, refused, together } from '../form.ts';
import { ALL, LARGEST } from '../limits.ts';
import { isLarge, isLitter, isZip, isZip64, leadsOut, listOf, unpacked } from '../zip-list.ts';

const within = (name: string, { where, why, detail }: Refused): Refused => ({
  where: where ? `${name}: ${where}` : name,
  why,
  ...(detail !== undefined && { detail }),
});

/** An article with the name of its file in the zip, unless that has several without names. */
const namedIn = (name: string, article: Extracted, several: number): Extracted => {
  const { where } = article;
  if (where === undefined) return several === 1 ? { ...article, where: name } : article;
  return { ...article, where: `${name}: ${where}` };
};

/** A zip of files of any form. */
export const zip: Form = {
  name: 'zip',
  recognises: (_input, start) => isZip(start),
  async extract({ bytes }, inner) {
    if (isZip64(bytes)) return refused('zip64');
    const files = listOf(bytes).filter(({ name }) => !name.endsWith('/') && !isLitter(name));
    if (files.length === 0) return refused('empty');
    const found: Given[] = [];
    let left = ALL;
    for (const listed of files) {
      const { name } = listed;
      if (leadsOut(name)) found.push(refused('outside', undefined, name));
      else if (listed.locked) found.push(refused('locked', undefined, name));
      else if (isLarge(listed)) found.push(refused('zip64', undefined, name));
      else {
        try {
          const file = unpacked(bytes, listed, Math.min(LARGEST, left));
          left -= file.length;
          const got = await inner({ name, bytes: file, url: null });
          found.push({
            articles: got.articles.map((one) => namedIn(name, one, got.articles.length)),
            refused: got.refused.map((one) => within(name, one)),
          });
        } catch (error) {
          const large = error instanceof RangeError;
          found.push(
            refused(large ? 'too large' : 'malformed', error instanceof Error ? error.message : '', name),
          );
        }
      }
    }
    return together(found);
  },
};
