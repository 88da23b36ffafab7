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
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Source {
  readonly name: string;
  readonly content: string;
  readonly mutate: boolean;
}
interface Instrumenter {
  instrument(files: readonly Source[], options: object): Promise<{ readonly mutants: readonly Made[] }>;
}
type Instrumenters = new (log: object) => Instrumenter;

/** The instrumenter tells what it does; nobody needs to know. */
const SILENT = new Proxy({}, { get: () => () => false });

const filesIn = (path: string): string[] =>
  statSync(path).isFile() ? [path] : globSync(`${path}/**/*.ts`).toSorted();

/**
 * Every way in which Stryker breaks the files at these paths, in the order of the files.
 * @throws Error when the instrumenter is not installed, see bench/package.json
 */
export async function mutantsOf(paths: readonly string[]): Promise<Mutant[]> {
  const name: string = '@stryker-mutator/instrumenter';
  const { Instrumenter } = (await import(name)) as { readonly Instrumenter: Instrumenters };
  const sources = paths.flatMap(filesIn).map((file) => ({
    name: file,
    content: readFileSync(file, 'utf8'),
    mutate: true,
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(SILENT).instrument(sources, options);
  const offsets = new Map(sources.map(({ name: file, content }) => [file, lineStarts(content)]));
  return mutants.map(({ fileName, mutatorName, replacement, location }) => {
    const at = ({ line, column }: Place): number => offsets.get(fileName)![line]! + column;
    return {
      file: fileName,
      line: location.start.line + 1,
      start: at(location.start),
      end: at(location.end),
      kind: mutatorName,
      replacement,
    };
  });
}

function lineStarts(text: string): number[] {
  const found = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
}
