import { readCorrection, type Correction } from '../corpus/corrections/correction.ts';

const ADDRESS = /^[\da-f]{10}:\d+-\d+$/u;

/** The words that stand for nothing: nobody said it, nobody knows the day, no outlet. */
const NOTHING: Readonly<Record<string, string>> = { speaker: 'nobody', date: 'unknown', outlet: 'none' };

const orNothing = (kind: string, typed: string | undefined): string | null | undefined =>
  typed === NOTHING[kind] ? null : typed;

/** Every other word a name: `ID "NAME" ID "NAME"`. */
const pairs = (rest: readonly string[]): { article: string; name: string | undefined }[] =>
  rest.flatMap((article, i) => (i % 2 === 0 ? [{ article, name: rest[i + 1] }] : []));

/** What the words behind `npm run correct --` say, as an entry is written down. */
function entryOf(kind: string, [first = '', ...rest]: readonly string[], everywhere: boolean): unknown {
  if (kind === 'same') return { kind, people: pairs([first, ...rest]) };
  if (kind === 'apart') return { kind, name: first, articles: rest };
  if (kind === 'speaker' || kind === 'hide' || kind === 'furniture') {
    if (!ADDRESS.test(first)) return null;
    const [article, span] = first.split(':');
    const [start, end] = span!.split('-').map(Number);
    return {
      kind,
      article,
      start,
      end,
      ...(kind === 'speaker' && { speaker: orNothing(kind, rest[0]) }),
      ...(kind === 'furniture' && everywhere && { everywhere }),
    };
  }
  const field = kind === 'date' ? 'published' : kind;
  return { kind, article: first, [field]: orNothing(kind, rest[0]) };
}

/** How many words each kind takes at most; any number of people and articles. */
const MOST: Readonly<Record<string, number>> = {
  speaker: 2,
  hide: 1,
  furniture: 1,
  date: 2,
  title: 2,
  outlet: 2,
};

/** The correction that is asked for on the command line, or null when it is none. */
export function askedCorrection(
  [kind = '', ...rest]: readonly string[],
  everywhere: boolean,
): Correction | null {
  if (rest.length > (MOST[kind] ?? Infinity) || (kind === 'same' && rest.length % 2 > 0)) return null;
  return readCorrection(entryOf(kind, rest, everywhere));
}
