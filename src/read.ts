import { z } from 'zod';
import { readingJson } from './answers/reading-json.ts';
import { UNKNOWN_DATE, type Published } from './corpus/article.ts';
import { makeArticle } from './corpus/make.ts';
import { dated } from './text/dates/published/deduce.ts';

/** One line of input: an article's text, and its day when it is known. */
const Line = z.object({
  id: z.string(),
  text: z.string(),
  published: z.iso.date().optional(),
});

const on = (day: string): Published => ({ value: day, from: day, to: day, basis: 'manifest' });

/** What is printed for one line. A line that cannot be read gives its error, and the rest goes on. */
function answer(line: string): object {
  try {
    const { id, text, published } = Line.parse(JSON.parse(line));
    const article = dated(makeArticle(id, text, { published: published ? on(published) : UNKNOWN_DATE }));
    return { id, ...readingJson(article) };
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof z.ZodError) return { error: z.prettifyError(error) };
    if (error instanceof SyntaxError) return { error: `Not JSON: ${error.message}` };
    throw error;
  }
}

/** The lines of a stream of UTF-8. Only a line feed ends one: JSON may hold every other separator. */
async function* lines(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    pieces[0] = rest + pieces[0]!;
    rest = pieces.pop()!;
    yield* pieces;
  }
  yield rest + decoder.decode();
}

/** Reads articles in bulk: JSON lines in, JSON lines out, in order. Exit 1 when a line was bad. */
for await (const line of lines(process.stdin))
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
