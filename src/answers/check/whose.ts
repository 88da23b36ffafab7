import { askedOffice } from '../../text/offices/asked.ts';
import { fold } from '../../text/people/fold.ts';
import { isOffice } from '../../text/people/offices.ts';
import { nameWords } from '../../text/people/words.ts';
import { tokens } from '../../text/tokens.ts';
import type { Archive } from '../archive.ts';
import { bearerSpeaks } from '../office/borne.ts';
import { asMention } from './as-mention.ts';
import { isNear } from './spelling.ts';
import type { Quoted } from './stream.ts';

/**
 * Whose words a quotation is, beside the speaker that was asked for: theirs; somebody else's, clearly; theirs perhaps,
 * because the one who is read may be the same ("Berg" for "Ann Berg"); nobody's that could be read with certainty.
 */
export type Whose = 'theirs' | 'others' | 'perhaps' | 'unread';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const holds = (text: string, words: string): boolean => ` ${bare(text)} `.includes(` ${words} `);

/**
 * Tells for a speaker that was asked for whose words a quotation is. A wrong "somebody else" is the worst of all answers:
 * it takes a name that was read with certainty and that cannot be the one asked for.
 */
export function whoseFor(
  archive: Pick<Archive, 'people' | 'readingOf' | 'offices'>,
  asked: string,
): (quoted: Quoted) => Whose {
  const people = new Set(archive.people.find(asked));
  const words = bare(asked);
  // A name that is a word of office is a name first.
  const office = people.size === 0 ? askedOffice(asked) : null;
  const bears = office && bearerSpeaks(archive, office);
  return ({ article, quotation }) => {
    if (!quotation) return 'unread';
    const { speaker, together, source, relayedBy, certain } = quotation;
    const local = speaker === null ? [] : [speaker, ...together];
    const speakers = local.map((one) => archive.people.of(article.id, one));
    if (speakers.some((person) => people.has(person))) return 'theirs';
    if (bears?.(article, quotation)) return 'theirs';
    const mention = source ? article.text.slice(source.start, source.end) : '';
    if (speaker === null) return !office && asMention(mention, words) ? 'theirs' : 'unread';
    if (!certain && isNamedIn(article.text, asked)) return 'unread';
    if (isRole(asked)) return 'perhaps';
    const relays = relayedBy ? article.text.slice(relayedBy.start, relayedBy.end) : '';
    if (holds(mention, words) || holds(relays, words) || holds(relays, nameWords(asked).at(-1) ?? ''))
      return 'perhaps';
    const offices = local.flatMap((one) => archive.readingOf(article).people[one]?.offices ?? []);
    if (offices.some(({ start, end }) => holds(article.text.slice(start, end), words))) return 'perhaps';
    const names = speakers.flatMap((person) => person.names.map(({ text }) => text));
    return names.some((name) => mayBe(nameWords(name), nameWords(asked))) ? 'perhaps' : 'others';
  };
}

/** Whether a text has the surname, whoever bears it: where it has not, it can give nothing to the one asked for. */
const isNamedIn = (text: string, asked: string): boolean =>
  fold(text).includes(nameWords(asked).at(-1) ?? '');

/** "the mayor", "NATO chief": an office, which the article may give to the speaker elsewhere. */
function isRole(asked: string): boolean {
  const last = tokens(asked, { start: 0, end: asked.length }).at(-1);
  return last !== undefined && isOffice(last);
}

/** Whether two names may be one person's: one surname, perhaps in other letters, and no two different given names. */
function mayBe(name: readonly string[], asked: readonly string[]): boolean {
  const [fewer, more] = name.length < asked.length ? [name, asked] : [asked, name];
  if (fewer.length <= 1) return more.some((word) => isLike(word, fewer[0] ?? ''));
  return isLike(name.at(-1)!, asked.at(-1)!) && name[0]![0] === asked[0]![0];
}

const isLike = (a: string, b: string): boolean => a === b || isNear(a, b);
