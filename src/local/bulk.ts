import { z } from 'zod';
import { notJson } from '../words/problem.ts';

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

const idOf = (given: unknown): string | undefined =>
  z.looseObject({ id: z.string() }).safeParse(given).data?.id;

/** What a line is answered with: an object, or one for each thing in it. */
type Answered = object | readonly object[];

/** Answers one line. A line that cannot be read, or is none of `shape`, gives its error, with its id where it has one. */
async function answered<T>(
  line: string,
  shape: z.ZodType<T>,
  answer: (given: T) => Answered | Promise<Answered>,
): Promise<Answered> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (error) {
    return { error: notJson(error instanceof Error ? error.message : String(error)) };
  }
  const { data, error } = shape.safeParse(given);
  if (!error) return await answer(data);
  const id = idOf(given);
  return { ...(id !== undefined && { id }), error: z.prettifyError(error) };
}

/**
 * JSON lines in, JSON lines out, in order. A bad line gives an object with an `error`, and the rest goes on.
 * Exit 1 when one was bad.
 */
export async function inBulk<T>(
  shape: z.ZodType<T>,
  answer: (given: T) => Answered | Promise<Answered>,
): Promise<void> {
  for await (const line of lines(process.stdin)) {
    if (line.trim() === '') continue;
    for (const result of [await answered(line, shape, answer)].flat()) {
      if ('error' in result) process.exitCode = 1;
      process.stdout.write(`${JSON.stringify(result)}\n`);
    }
  }
}
