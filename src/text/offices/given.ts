import { byBlanks } from '../../grammar/cut.ts';
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { firstFrom } from '../first-from.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import type { Quotation, Reading, Sentence } from '../reading.ts';
import { tokens, type Token } from '../tokens.ts';
import { afterName, toldOf } from './after-name.ts';
import { beforeName } from './before-name.ts';
import type { Office } from './office.ts';
import { officesIn } from './parse.ts';
import { partsOf } from './parts.ts';
import { sceneOf, type Named } from './scene.ts';
import { statusOf } from './status.ts';
import { NOBODY } from './stops.ts';

/** An office that an article gives somebody. */
export interface Given extends Range {
  /** Index into the reading's `people`; null for somebody whom the office alone describes, who speaks in `quotations`. */
  readonly person: number | null;
  readonly quotations: readonly Quotation[];
  readonly offices: readonly Office[];
}

const at = (all: readonly Token[], { start, end }: Range) => ({
  first: firstFrom(all, start),
  last: firstFrom(all, end),
});

/**
 * The offices that an article gives somebody, in order: in its body and its headline.
 * @param where only those whose sentence has one of these places
 */
export function given(article: Article, reading: Reading, where: readonly Range[]): Given[] {
  const { sentences, people, quotations } = reading;
  const isOnly = onlyBearers(article.text, people);
  const mentions = people
    .flatMap(({ kind, mentions: own }, person) =>
      kind === 'person' ? own.map(({ start, end }) => ({ start, end, person })) : [],
    )
    .filter(isOnly)
    .toSorted((a, b) => a.start - b.start);
  const marked = quotations.flatMap((one) => one.marked).toSorted((a, b) => a.start - b.start);
  const meant = [...new Set(where.flatMap((place) => sentenceAt(sentences, place) ?? []))].filter(
    ({ block }) => /^(?:body|title)$/u.test(article.blocks[block]?.role ?? ''),
  );
  const words = new Map(meant.map((sentence) => [sentence, tokens(article.text, sentence)]));
  const named = meant.flatMap((sentence) => {
    const all = words.get(sentence)!;
    const scene = sceneOf(
      article.text.slice(sentence.start, sentence.end),
      all,
      mentions
        .slice(firstFrom(mentions, sentence.start), firstFrom(mentions, sentence.end))
        .map((one): Named => Object.assign(at(all, one), { person: one.person })),
    );
    return scene.named.flatMap((one): Given[] => {
      const told = toldOf(scene, one);
      const own = told && !isMarked(marked, all[told.start]!) ? told : null;
      return [beforeName(scene, one), afterName(scene, one), own].flatMap((range) =>
        range ? made(all, range, one.person, []) : [],
      );
    });
  });
  const described = quotations.flatMap((quotation) => {
    const sentence = quotation.source && sentenceAt(sentences, quotation.source);
    const all = sentence && words.get(sentence);
    return all ? describedIn(quotation, all) : [];
  });
  return [...named, ...described].toSorted((a, b) => a.start - b.start);
}

/** Tells of a mention whether it can be no namesake's: "Vice President Berg" may be either of two Bergs. */
function onlyBearers(text: string, people: Reading['people']): (mention: Range) => boolean {
  const lastWord = ({ start, end }: Range): string => byBlanks(text.slice(start, end)).at(-1)!.toLowerCase();
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(lastWord(name), (bearers.get(lastWord(name)) ?? 0) + 1);
  return (mention) =>
    /\s/u.test(text.slice(mention.start, mention.end)) || (bearers.get(lastWord(mention)) ?? 0) < 2;
}

/** Whether a place stands in the marks of a quotation: what somebody says of another is no office that the article gives. */
function isMarked(marked: readonly Range[], { start }: Range): boolean {
  const before = marked[firstFrom(marked, start + 1) - 1];
  return before !== undefined && start < before.end;
}

function made(
  all: readonly Token[],
  { start, end }: Range,
  person: number | null,
  quotations: readonly Quotation[],
): Given[] {
  const parts = partsOf(all.slice(start, end));
  const offices = parts ? officesIn(parts) : [];
  if (offices.length === 0) return [];
  return [{ start: all[start]!.start, end: all[end - 1]!.end, person, quotations, offices }];
}

/** The office of who speaks without a name beside the words: "a White House spokesman said". */
function describedIn(quotation: Quotation, all: readonly Token[]): Given[] {
  const { source, speaker, basis, unsaid } = quotation;
  if (!source || unsaid || (speaker !== null && basis !== 'described')) return [];
  const { first, last } = at(all, source);
  const opens = all[first]?.low ?? '';
  const shown = all[first]?.capital || DETERMINERS.has(opens) || statusOf(opens.split('-')[0]!) !== null;
  if (NOBODY.has(opens) || !shown) return [];
  const start = /^(?:an?|the)$/u.test(opens) ? first + 1 : first;
  return made(all, { start, end: last }, null, [quotation]).map((one) =>
    Object.assign(one, { start: source.start, end: source.end }),
  );
}

/** The sentence that a place begins in. */
function sentenceAt(sentences: readonly Sentence[], { start }: Range): Sentence | undefined {
  const found = sentences[firstFrom(sentences, start + 1) - 1];
  return found && start < found.end ? found : undefined;
}
