import type { CorrectionOf, Entry } from '../../corpus/corrections/correction.ts';
import { entriesOf } from '../../corpus/corrections/correction.ts';
import type { CorrectionProblem } from '../../corpus/problem.ts';
import type { Read } from '../people/join.ts';
import type { Joins, Ref, Regrouping } from '../people/joins.ts';
import { hide } from './hide.ts';
import { personIn } from './person-in.ts';
import { withSpeaker } from './speakers.ts';

/** Texts as the keeper has put them right, and who is to be joined or kept apart. */
export interface CorrectedTexts {
  readonly texts: readonly Read[];
  readonly joins: Joins;
}

type Tell = (problem: CorrectionProblem) => void;

const problemOf = ({ number, line }: Entry, why: CorrectionProblem['why']): CorrectionProblem => ({
  kind: 'correction',
  number,
  line,
  why,
});

/** One article's text, with its own corrections. */
function corrected(
  { article, reading }: Read,
  speakers: readonly Entry<CorrectionOf<'speaker'>>[],
  hidden: readonly CorrectionOf<'hide'>[],
  tell: Tell,
): Read {
  const said = speakers.reduce((before, entry) => {
    const after = withSpeaker(article, before, entry.correction);
    if (typeof after !== 'string') return after;
    tell(problemOf(entry, after));
    return before;
  }, reading);
  return hidden.length > 0 ? hide({ article, reading: said }, hidden) : { article, reading: said };
}

/** Who is meant by the names of a correction; null where one of them is nobody, which is told. */
function membersOf(
  entry: Entry,
  named: readonly { readonly article: string; readonly name: string }[],
  byId: ReadonlyMap<string, Read>,
  tell: Tell,
): Regrouping[] {
  const members: Ref[] = [];
  for (const { article: id, name } of named) {
    const { article, reading } = byId.get(id)!;
    const index = personIn(article, reading, name);
    if (typeof index === 'string') {
      tell(problemOf(entry, index));
      return [];
    }
    members.push({ article: id, index });
  }
  return [{ number: entry.number, line: entry.line, members }];
}

/**
 * Puts right what was read: who says what, what is hidden, and who is one person. What was read stays as it was, so that it
 * can be kept; no word of an article changes.
 * @param entries such as fit the articles
 * @param tell takes what cannot be applied; the rest is
 */
export function correctTexts(texts: readonly Read[], entries: readonly Entry[], tell: Tell): CorrectedTexts {
  const speakers = Map.groupBy(entriesOf(entries, 'speaker'), ({ correction }) => correction.article);
  const hidden = Map.groupBy(
    entriesOf(entries, 'hide').map(({ correction }) => correction),
    ({ article }) => article,
  );
  const changed = texts.map((text) => {
    const { id } = text.article;
    if (!speakers.has(id) && !hidden.has(id)) return text;
    return corrected(text, speakers.get(id) ?? [], hidden.get(id) ?? [], tell);
  });
  const byId = new Map(changed.map((text) => [text.article.id, text]));
  return {
    texts: changed,
    joins: {
      same: entriesOf(entries, 'same').flatMap((entry) =>
        membersOf(entry, entry.correction.people, byId, tell),
      ),
      apart: entriesOf(entries, 'apart').flatMap((entry) => {
        const { name, articles } = entry.correction;
        return membersOf(
          entry,
          articles.map((article) => ({ article, name })),
          byId,
          tell,
        );
      }),
      contradicts: ({ number, line }, { number: other }) =>
        tell({ kind: 'correction', number, line, why: 'undoes', other }),
    },
  };
}
