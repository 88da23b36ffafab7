import { globSync, readFileSync, statSync } from 'node:fs';

/** One way of breaking a file: what stands from `start` to `end` becomes `replacement`. Offsets are UTF-16. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly replacement: string;
}

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Made {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Source {
  readonly name: string;
  readonly content: string;
  readonly mutate: boolean | readonly { readonly start: Place; readonly end: Place }[];
}
interface Instrumenter {
  instrument(
    files: readonly Source[],
    options: object,
  ): Promise<{ readonly mutants: readonly Made[]; readonly files: readonly Source[] }>;
}
type Instrumenters = new (log: object) => Instrumenter;

/** The instrumenter tells what it does; nobody needs to know. */
const SILENT = new Proxy({}, { get: () => () => false });

const filesIn = (path: string): string[] =>
  statSync(path).isFile() ? [path] : globSync(`${path}/**/*.ts`).toSorted();

async function instrument(sources: readonly Source[]) {
  const name: string = '@stryker-mutator/instrumenter';
  const { Instrumenter } = (await import(name)) as { readonly Instrumenter: Instrumenters };
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  return new Instrumenter(SILENT).instrument(sources, options);
}

const mutantOf = (
  { fileName, mutatorName, replacement, location }: Made,
  starts: readonly number[],
): Mutant => {
  const at = ({ line, column }: Place): number => starts[line]! + column;
  return {
    file: fileName,
    line: location.start.line + 1,
    start: at(location.start),
    end: at(location.end),
    kind: mutatorName,
    replacement,
  };
};

/**
 * Every way in which Stryker breaks the files at these paths, in the order of the files.
 * @throws Error when the instrumenter is not installed, see bench/package.json
 */
export async function mutantsOf(paths: readonly string[]): Promise<Mutant[]> {
  const sources = paths.flatMap(filesIn).map((file) => ({
    name: file,
    content: readFileSync(file, 'utf8'),
    mutate: true,
  }));
  const { mutants } = await instrument(sources);
  const starts = new Map(sources.map(({ name, content }) => [name, lineStarts(content)]));
  return mutants.map((made) => mutantOf(made, starts.get(made.fileName)!));
}

/** What a mutant is known by. */
export const keyOf = ({ file, start, end, replacement }: Mutant): string =>
  JSON.stringify([file, start, end, replacement]);

/** Files with a switch for each of some mutants, and by their keys the names of the switches. */
export async function withSwitches(mutants: readonly Mutant[]) {
  const sources = [...Map.groupBy(mutants, ({ file }) => file)].map(([file, own]) => {
    const content = readFileSync(file, 'utf8');
    const starts = lineStarts(content);
    const placeOf = (offset: number): Place => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, column: offset - starts[line]! };
    };
    return {
      name: file,
      content,
      mutate: own.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) })),
      starts,
    };
  });
  const { mutants: made, files } = await instrument(sources);
  const starts = new Map(sources.map((source) => [source.name, source.starts]));
  const ids = new Map(made.map((one) => [keyOf(mutantOf(one, starts.get(one.fileName)!)), one.id]));
  return { files, ids };
}

function lineStarts(text: string): number[] {
  const found = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
}
