import { type Form, type Given, type Refused, refused, together } from '../form.ts';
import { ALL, LARGEST } from '../limits.ts';
import { isZip, listOf, unpacked } from '../zip-list.ts';

/** Whether a name leads out of the folder that the archive is unpacked to. Nothing is written, but what hides its name is hostile. */
const isOutside = (name: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

/** What systems leave in archives. */
const LEFT = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/;

const within = (name: string, { where, why, detail }: Refused): Refused => ({
  where: where ? `${name}: ${where}` : name,
  why,
  ...(detail !== undefined && { detail }),
});

/** A zip of files of any form. */
export const zip: Form = {
  name: 'zip',
  recognises: (_input, start) => isZip(start),
  async extract({ bytes }, inner) {
    const files = listOf(bytes).filter(({ name }) => !name.endsWith('/') && !LEFT.test(name));
    if (files.length === 0) return refused('empty');
    const found: Given[] = [];
    let left = ALL;
    for (const listed of files) {
      const { name } = listed;
      if (isOutside(name)) found.push(refused('outside', undefined, name));
      else if (listed.locked) found.push(refused('locked', undefined, name));
      else {
        try {
          const file = unpacked(bytes, listed, Math.min(LARGEST, left));
          left -= file.length;
          const got = await inner({ name, bytes: file, url: null });
          found.push({
            articles: got.articles,
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
