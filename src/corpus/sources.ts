import { type JsonPlaces, jsonPlaces, linesIn } from './json-places.ts';
import type { Source } from './make.ts';
import type { Problem, SourceProblem } from './problem.ts';
import { readEntry } from './source-entry.ts';

const WHY: Readonly<Record<string, SourceProblem['why']>> = {
  file: 'not a file name',
  title: 'not a line of text',
  outlet: 'not a line of text',
  url: 'not a web address',
  published: 'not a day',
  publishedBasis: 'not a basis',
};

/**
 * Reads sources.json. A bad value is told and left out; what is good in its entry and in the others is kept.
 * @param files the names of the articles in the folder
 */
export function readSources(
  json: string,
  files: ReadonlySet<string>,
): { sources: Map<string, Source>; problems: Problem[] } {
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  const list = parsed(json);
  if (list === undefined) {
    const fault = jsonPlaces(json).fault ?? 0;
    return { sources, problems: [{ kind: 'sources syntax', ...linesIn(json)(fault) }] };
  }

  // Where values stand takes far longer to find than what they are, and is asked for only where one is bad.
  let places: { readonly at: JsonPlaces['at']; readonly lineOf: ReturnType<typeof linesIn> } | null = null;
  const refuse = (path: string, why: SourceProblem['why']): void => {
    const { at, lineOf } = (places ??= { at: jsonPlaces(json).at, lineOf: linesIn(json) });
    const { line } = lineOf(at.get(path) ?? at.get(path.replace(/\.\w+$/, '')) ?? 0);
    problems.push({ kind: 'sources value', path, line, why });
  };
  if (!Array.isArray(list)) refuse('', 'not a list');
  else
    for (const [i, given] of list.entries()) {
      const { bad, ...known } = readEntry(given);
      for (const field of bad) refuse(`[${i}]${field && `.${field}`}`, WHY[field] ?? 'not an entry');
      if (known.file === undefined) continue;
      const why = whyNot(known.file, files, sources);
      if (why) refuse(`[${i}].file`, why);
      else sources.set(known.file, known.source);
    }
  return { sources, problems };
}

/** Undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function whyNot(
  file: string,
  files: ReadonlySet<string>,
  known: ReadonlyMap<string, Source>,
): SourceProblem['why'] | null {
  if (/[/\\]/.test(file) || file === '..') return 'outside the folder';
  if (!files.has(file)) return 'no such file';
  return known.has(file) ? 'named twice' : null;
}
