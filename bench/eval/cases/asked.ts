import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../commands/index.ts';
import type { answerJson } from '../../../src/answers/json.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { openLibrary } from '../../../src/library.ts';
import { answerLine, type Room } from '../../../src/local/answer-line.ts';
import type { Means } from '../../../src/means.ts';
import { encodeAtOnce } from '../../../src/vectors-of.ts';
import { rows } from '../rows.ts';
import type { Case, Outcome } from './types.ts';

const tell = (line: string): void => console.error(line);

const ARCHIVE = new URL('../../data/wikinews-quotations/quotations.jsonl', import.meta.url).pathname;

interface Archived {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/** The articles a case asks, as files beside what the manifest says of each. */
function filesOf({
  corpus,
  articles,
  text,
  published,
}: Case): { name: string; text: string; source: object }[] {
  if (corpus)
    return rows<Archived>(ARCHIVE).map((row) => ({
      name: `${row.id.slice(0, 60)}.txt`,
      text: `${row.text}\n`,
      source: { published: row.date, outlet: 'Wikinews', title: row.title },
    }));
  if (articles)
    return articles.map((one, i) => ({
      name: `a${i}.txt`,
      text: `News ${i}\n\n${one}\n`,
      source: { outlet: `Paper ${i}` },
    }));
  const source = { outlet: 'The Test', ...(published && { published }) };
  return [{ name: 'a.txt', text: `${text}\n`, source }];
}

/** Loads files from a folder, as a user's would be, so that what is left of it on the way counts. */
function roomFor(one: Case, { meaning, encoder }: Means): Room {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    const files = filesOf(one);
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    const sources = files.map(({ name, source }) => Object.assign(source, { file: name }));
    writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources));
    const library = openLibrary(loadCorpus(folder).articles, meaning, undefined, encoder);
    // What is asked of a few articles is asked with their vectors, as whoever starts the program does.
    if (encoder) encodeAtOnce(library, encoder, Infinity, { path: null, tell });
    return {
      library,
      commands,
      json: !('speakers' in one.expected),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Wanted = Readonly<Record<string, unknown>>;

type Told = ReturnType<typeof answerJson>;

/** Whether an answer gives this day; null for none. */
function isDay({ kind, evidence }: Told, value: string | null): boolean {
  const when = evidence[0]?.when;
  if (value === null) return !when || when.value === null || kind === 'nothing';
  const days = when ? [`${when.from}..${when.to}`, ...(when.from === when.to ? [when.from] : [])] : [];
  return [when?.value, ...days].some((day) => day === value);
}

function judge(expected: Wanted, lines: readonly string[]): boolean {
  if ('speakers' in expected)
    return Number(/(\d+) speaker/u.exec(lines.join('\n'))?.[1] ?? 0) === expected.speakers;
  const answer = JSON.parse(lines[0]!) as Told;
  if ('value' in expected) return isDay(answer, expected['value'] as string | null);
  const verdict = answer.check?.verdict;
  const warns = answer.says[0]?.includes('sense turns') ?? false;
  if ('either' in expected) return verdict === 'altered' || warns;
  return (
    verdict === expected['verdict'] ||
    (expected['verdict'] === 'altered' && warns) ||
    (expected['verdict'] === 'not_attributed' && verdict === 'absent')
  );
}

/**
 * Asks cases' questions of the cases' articles, each as a line of the terminal.
 * @param means what other words than those of the articles are understood by
 */
export function openCases(means: Means): (one: Case) => Outcome {
  let archive: Room | undefined;
  return (one) => {
    const room = one.corpus ? (archive ??= roomFor(one, means)) : roomFor(one, means);
    const outcome = answerLine(room, one.ask!.replaceAll('\n', ' '));
    if (outcome.kind === 'usage') return { passed: false, got: outcome.problem };
    return {
      passed: judge(one.expected as Wanted, outcome.lines),
      got: outcome.lines.join(' ⏎ ').slice(0, 300),
    };
  };
}
