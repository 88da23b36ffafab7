import { z } from 'zod';
import { commands } from '../commands/index.ts';
import type { Entry } from './corpus/corrections/correction.ts';
import { gather, type Corpus } from './corpus/gather.ts';
import { loadCorpus } from './corpus/load.ts';
import { entry, sourceOf } from './corpus/source-entry.ts';
import { prepare } from './answers/kept/prepared.ts';
import { correctingBy } from './text/corrections/correcting.ts';
import { dated } from './text/dates/published/deduce.ts';
import { report } from './discord/faults.ts';
import { libraryOver } from './library.ts';
import { answerLine, type Room } from './local/answer-line.ts';
import { inBulk } from './local/bulk.ts';
import { readMeans } from './means.ts';
import { OF_SEEDS, readKept } from './search/vectors/kept.ts';
import { encodeAtOnce } from './vectors-of.ts';
import { plain } from './words.ts';
import { fault } from './words/discord.ts';
import { articlesOrCorpus, noArticles, problemInWords } from './words/problem.ts';
import { tell } from './tell.ts';

/** An article as it may stand in a line: its text, and what sources.json would say of it. */
const Inline = entry.omit({ file: true }).extend({ id: z.string().min(1), text: z.string() });

/** One line of input: the articles that are asked, or the folder that holds them, and the questions. */
const Line = z
  .object({
    id: z.string(),
    articles: z.array(Inline).optional(),
    corpus: z.string().optional(),
    questions: z.array(z.string()),
  })
  .refine(({ articles, corpus }) => (articles === undefined) !== (corpus === undefined), {
    error: articlesOrCorpus,
  });
type Line = z.infer<typeof Line>;

const { meaning, encoder } = readMeans(tell);
const seeds = readKept(OF_SEEDS);
const kept = 'kind' in seeds ? new Map<string, never>() : seeds;

/** So many sentences of a corpus are encoded before it is asked; with more, answers say that meaning is partial. */
const WAITED_FOR = 20_000;

/** The room over a corpus; what is wrong with it when it holds no article at all. */
function roomFor({ articles, problems }: Corpus, entries: readonly Entry[] = []): Room | string {
  const said = problems.map(problemInWords);
  if (articles.length === 0) return said.join('\n') || noArticles;
  for (const problem of said) tell(problem);
  const correcting = correctingBy(entries, (problem) => tell(problemInWords(problem)));
  const prepared = prepare(articles.map(dated), meaning, correcting);
  const library = libraryOver(prepared, meaning, undefined, encoder);
  if (!encoder) return { library, commands, json: true };
  library.vectors.add(kept);
  const searching = (): void => encodeAtOnce(library, encoder, WAITED_FOR, { path: null, tell });
  return { library, commands, json: true, searching };
}

/** The folder that was asked last, which the following lines need not read anew. */
let last: { readonly folder: string; readonly room: Room | string } | undefined;

function roomOf({ articles = [], corpus }: Line): Room | string {
  if (corpus === undefined)
    return roomFor(gather(articles.map((one) => ({ file: one.id, text: one.text, source: sourceOf(one) }))));
  if (last?.folder !== corpus) {
    const loaded = loadCorpus(corpus);
    last = { folder: corpus, room: roomFor(loaded, loaded.entries) };
  }
  return last.room;
}

/** What `npm start -- --json` prints for a question, or why it could not be asked. */
function answer(room: Room, question: string): unknown {
  try {
    const outcome = answerLine(room, question);
    if (outcome.kind === 'answered') return JSON.parse(outcome.lines[0]!);
    process.exitCode = 1;
    return { error: outcome.problem };
  } catch (error) {
    process.exitCode = 1;
    return { error: plain(fault(report({ log: tell }, error))) };
  }
}

// Asks in bulk.
await inBulk(Line, (line) => {
  const room = roomOf(line);
  if (typeof room === 'string') return { id: line.id, error: room };
  return { id: line.id, answers: line.questions.map((question) => answer(room, question)) };
});
