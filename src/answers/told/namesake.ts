import { contains, type Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import type { Reading } from '../../text/reading.ts';
import { tokens } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';

/** The words of a name, lower-cased. */
const namesIn = (text: string, name: Range): ReadonlySet<string> =>
  new Set(tokens(text, name).flatMap(({ low, capital }) => (capital ? [low] : [])));

/**
 * Whether a sentence has the surname that was asked for as somebody else's: "Emil Roth was acquitted", or "Roth" where that is he, asked of
 * a Max Roth whom the article names too.
 */
export function isNamesake(text: string, { people }: Reading, matched: Hit['matched']): boolean {
  const asked = matched.filter(({ asked: word, at }) => NAME.test(word) && at.length > 0);
  const all = new Set(matched.flatMap(({ asked: word }) => (NAME.test(word) ? [word.toLowerCase()] : [])));
  if (asked.length === 0 || all.size < 2) return false;
  const persons = people.flatMap((one) =>
    one.kind === 'person' ? [{ mentions: one.mentions, names: namesIn(text, one.name) }] : [],
  );
  return persons.some(({ mentions, names }) => {
    const wanted = names.intersection(all);
    const here = asked.filter(({ asked: word }) => names.has(word.toLowerCase()));
    if (wanted.size < 2 || here.length === 0) return false;
    const places = here.flatMap(({ at }) => at);
    return places.every(
      (place) =>
        !mentions.some((one) => contains(one, place)) &&
        persons.some(
          (other) =>
            other.names.size > 1 &&
            !other.names.isSupersetOf(wanted) &&
            // "Edward Dahl" of one who is Ed Dahl everywhere else is whom that name was asked for.
            other.mentions.some((one) => contains(one, place) && !namesIn(text, one).isSupersetOf(wanted)),
        ),
    );
  });
}
