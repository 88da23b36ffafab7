import { jsonPlaces, linesIn } from './json-places.ts';
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
  const { at, fault } = jsonPlaces(json);
  const placeOf = linesIn(json);
  if (fault !== null) return { sources, problems: [{ kind: 'sources syntax', ...placeOf(fault) }] };

  const refuse = (path: string, why: SourceProblem['why']): void => {
    const { line } = placeOf(at.get(path) ?? at.get(path.replace(/\.\w+$/, '')) ?? 0);
    problems.push({ kind: 'sources value', path, line, why });
  };
  const list: unknown = JSON.parse(json);
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

function whyNot(
  file: string,
  files: ReadonlySet<string>,
  known: ReadonlyMap<string, Source>,
): SourceProblem['why'] | null {
  if (/[/\\]/.test(file) || file === '..') return 'outside the folder';
  if (!files.has(file)) return 'no such file';
  return known.has(file) ? 'named twice' : null;
}
