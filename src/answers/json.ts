import { plain } from '../words.ts';
import type { Range } from '../corpus/span.ts';
import type { Article } from '../corpus/article.ts';
import { allSaid } from './all-said.ts';
import type { Answer, Attributed, Evidence, OfficeGiven, Place, When } from './answer.ts';

const slice = ({ text }: Article, range: Range) => ({
  text: text.slice(range.start, range.end),
  start: range.start,
  end: range.end,
});
const pair = ({ start, end }: Range): [number, number] => [start, end];

/** The answer as the contract has it: one plain object, stable for scripts. Offsets are UTF-16. */
export const answerJson = ({
  kind,
  query,
  says,
  lines = [],
  sure,
  evidence,
  nearest,
  offices,
  articles,
  corpus,
  check,
  people,
}: Answer) => ({
  kind,
  query,
  says: allSaid({ says, lines }).map(plain),
  ...(sure && { sure }),
  evidence: evidence.map((one) => ({ ...evidenceJson(one), ...(kind === 'passages' && answersJson(one)) })),
  nearest: nearest.map(evidenceJson),
  ...(offices && { offices: offices.map(officeJson) }),
  ...(articles && { articles: articles.map(articleJson) }),
  ...(corpus && { corpus }),
  ...(check && {
    check: {
      verdict: check.verdict,
      edits: check.edits.map(({ source, ...edit }) => ({ ...edit, source: source && pair(source) })),
    },
  }),
  ...(people && { people: people.map(personJson) }),
});

/** Which article, by what it is cited with. */
const articleJson = ({ id, file, title, outlet, published, corrected }: Article) => ({
  article: id,
  file,
  title,
  outlet,
  published,
  ...(corrected && { corrected }),
});

/** A person with the articles that are taken to be about them, and those that are not. */
const personJson = ({ person, apart }: NonNullable<Answer['people']>[number]) => ({
  id: person.id,
  name: person.name.text,
  doubtful: person.doubtful,
  articles: person.members.map(({ article, why }) => ({
    article,
    joined: why && { form: why.form, sign: why.sign, with: why.article, at: why.at && pair(why.at) },
  })),
  apart: apart.map(({ person: other, why }) => ({
    id: other.id,
    name: other.name.text,
    why,
    articles: other.members.map(({ article }) => article),
  })),
});

/** Where in a passage the answer stands, as far as its form tells. */
const answersJson = ({ strong }: Evidence) => strong.length > 0 && { answers: strong.map(pair) };

/** Who is given an office, by which article and in which words of it. */
const officeJson = ({ article, name, office: { text, span } }: OfficeGiven) => ({
  name: name?.text ?? null,
  ...articleJson(article),
  text,
  start: span.start,
  end: span.end,
});

function evidenceJson({ article, paragraph, start, end, quotation, when, placed }: Evidence) {
  return {
    ...articleJson(article),
    paragraph,
    start,
    end,
    text: article.text.slice(start, end),
    ...(quotation && {
      quotation: {
        ...quotationJson(article, {
          quotation: quotation.quotation,
          name: quotation.name?.text ?? null,
          unsaidBy: quotation.unsaidBy?.text ?? null,
        }),
        ...(quotation.office && { office: slice(article, quotation.office.span) }),
      },
    }),
    ...(when && { when: whenJson(article, when) }),
    ...(placed !== undefined && { placed: placed && placeJson(placed) }),
  };
}

/** Where it stands in a timeline; what that rests on is told by `when`. */
const placeJson = ({ as, from, to }: Place) => ({ as, from, to });

/** What a passage says only vaguely ("recently", "years later") has no value: a reader might take one for a day. */
const whenJson = (article: Article, when: When) => ({
  ...when,
  value: when.status === 'vague' ? null : when.value,
  timex: when.timex && slice(article, when.timex),
});

/** A quotation with the names of who said it, or did not, as the archive has them; null when nobody is named. */
interface Named {
  readonly quotation: Attributed['quotation'];
  readonly name: string | null;
  readonly unsaidBy: string | null;
}

/** The contract's Q: `unsaid` only where the article says that the words were not said. */
export function quotationJson(article: Article, { quotation: q, name, unsaidBy }: Named) {
  return {
    start: q.start,
    end: q.end,
    parts: q.parts.map(pair),
    marked: q.marked.map(pair),
    kind: q.kind,
    speaker: q.source && { name, ...slice(article, q.source) },
    certain: q.certain,
    cue: q.cue && slice(article, q.cue),
    basis: q.basis,
    relayedBy: q.relayedBy && slice(article, q.relayedBy),
    closed: q.closed,
    rule: q.rule,
    ...(q.unsaid && { unsaid: { how: q.unsaid.how, name: unsaidBy, ...slice(article, q.unsaid.words) } }),
  };
}
