import type { Range } from '../../src/corpus/span.ts';
import { emphasis } from '../../src/answers/emphasis/emphasis.ts';
import { formOf } from '../../src/answers/emphasis/form.ts';
import type { Passage } from '../../src/search/found.ts';
import { read } from '../../src/text/read.ts';
import { tokens } from '../../src/search/terms/token.ts';
import { overlaps } from '../../src/corpus/span.ts';
import { type Document, textOf } from './documents.ts';
import { rows } from './rows.ts';

/** A question with the words of a document that answer it. */
interface Question {
  readonly query: string;
  readonly qrels: Readonly<Record<string, number>>;
  readonly spans?: readonly { readonly text: string; readonly start: number }[];
}

/** The question's own words in the sentence, as the search would say it. */
function matchedIn(query: string, { article, start, end }: Passage) {
  const here = tokens(article.text, { start, end });
  return tokens(query, { start: 0, end: query.length }).map((token) => {
    const asked = query.slice(token.start, token.end);
    const at = here.filter(({ term }) => term === token.term);
    return { asked, how: 'word' as const, word: asked, similarity: 1, at };
  });
}

/** Of each form of question: how many there are, in how many words are emphasised, and in how many of them the answer is. */
for (const folder of process.argv.slice(2)) {
  const texts = new Map(
    rows<Document>(`${folder}/docs.jsonl`).map((document) => {
      const { article } = textOf(document);
      return [document.id, { article, reading: read(article) }];
    }),
  );
  const counts: Record<string, { questions: number; emphasised: number; right: number }> = {};
  for (const { query, qrels, spans = [] } of rows<Question>(`${folder}/queries.jsonl`)) {
    const { article, reading } = texts.get(Object.keys(qrels)[0] ?? '') ?? {};
    const gold = spans.map(({ start, text }): Range => ({ start, end: start + text.length }));
    const sentence = reading?.sentences.findIndex((one) => gold.some((answer) => overlaps(one, answer)));
    if (!article || !reading || sentence === undefined || sentence < 0) continue;
    const { start, end } = reading.sentences[sentence]!;
    const passage = { article, sentence, start, end };
    const shown = emphasis(query, { passage, score: 1, matched: matchedIn(query, passage) }, reading);
    const count = (counts[formOf(query)] ??= { questions: 0, emphasised: 0, right: 0 });
    count.questions++;
    if (shown.length > 0) count.emphasised++;
    if (shown.some((range) => gold.some((answer) => overlaps(range, answer)))) count.right++;
  }
  console.log(JSON.stringify({ set: folder.split('/').findLast((part) => part !== ''), ...counts }));
}
