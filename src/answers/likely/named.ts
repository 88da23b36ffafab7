import { contains } from '../../corpus/span.ts';
import { OBJECT_PRONOUNS, PRONOUNS } from '../../grammar/pronouns.ts';
import type { Found, Hit } from '../../search/found.ts';
import { tokens } from '../../text/tokens.ts';
import type { Archive } from '../archive.ts';
import { NAME } from '../when-ways.ts';

const PERSONAL = new Set([...PRONOUNS, ...OBJECT_PRONOUNS]);

/** Whether the article of a passage has all names of a question, though the passage itself may lack them. */
export function namedSomewhere(words: Found['words']): (hit: Hit) => boolean {
  const names = words.flatMap(({ text }) =>
    NAME.test(text) ? [new RegExp(String.raw`\b${RegExp.escape(text)}\b`, 'u')] : [],
  );
  return ({ passage: { article } }) => names.every((name) => name.test(article.text));
}

/**
 * Whether a passage may be about somebody whom only the rest of its article names: "a federal judge ruled" of "Judge Lee". It names no
 * person, and has no pronoun that may stand for one.
 */
export function roleOnly(archive: Archive, words: Found['words']): (hit: Hit) => boolean {
  const isNamed = namedSomewhere(words);
  return (hit) => {
    const { passage } = hit;
    const { people } = archive.readingOf(passage.article);
    return (
      isNamed(hit) &&
      people.every(
        ({ kind, mentions }) => kind !== 'person' || mentions.every((one) => !contains(passage, one)),
      ) &&
      tokens(passage.article.text, passage).every(({ low }) => !PERSONAL.has(low))
    );
  };
}
