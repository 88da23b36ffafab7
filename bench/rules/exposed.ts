import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Declared, declaredIn, type Module } from './declared.ts';

/** A constant that can be made another while the program runs. */
export interface Handle {
  readonly get: () => unknown;
  readonly set: (value: unknown) => void;
  /** Makes it again of what it is made of. */
  readonly make: () => unknown;
  /** Makes it with nothing in its strings. */
  readonly empty: () => unknown;
}

/** A module of the program that was loaded. */
export interface Exposed {
  /** As the repository has it: `src/grammar/words.ts`. */
  readonly file: string;
  readonly module: Module;
  readonly handles: Readonly<Record<string, Handle>>;
}

const ROOT = join(import.meta.dirname, '..', '..');
/** Where rules, lists and constants are looked for. */
export const ROOMS = /^src\/(?:grammar|corpus|text|search|answers)\/.*\.ts$/u;
const GIVEN = 'verbatimConstants';

/** The modules in the order in which they were loaded: none uses a later one while it is made. */
export const exposed: Exposed[] = [];

/** What a constant is made of, with nothing in its strings. */
function withoutStrings(text: string, { init, strings }: Declared): string {
  const ends = [init.start, ...strings.map(({ end }) => end)];
  const starts = [...strings.map(({ start }) => start), init.end];
  return ends.map((from, i) => text.slice(from, starts[i])).join('');
}

/** Words that are put into a module's text, what is for one place in their order. */
export interface Insert {
  readonly at: number;
  readonly text: string;
}
/** What is put into a module beside. */
export type Inserting = (file: string, text: string, module: Module) => readonly Insert[];

/** The text with words put in. */
export function inserted(text: string, inserts: readonly Insert[]): string {
  const sorted = inserts.toSorted((a, b) => a.at - b.at);
  const pieces = sorted.map((one, i) => text.slice(sorted[i - 1]?.at ?? 0, one.at) + one.text);
  return pieces.join('') + text.slice(sorted.at(-1)?.at ?? 0);
}

/** The module with its constants open to change, and given over once it is loaded. */
function opened(file: string, text: string, module: Module, inserting: Inserting): string {
  const { constants } = module;
  let changed = text;
  for (const { at } of constants)
    changed = `${changed.slice(0, at)}let  ${changed.slice(at + 'const'.length)}`;
  changed = inserted(changed, inserting(file, text, module));
  const handles = constants.map((one) => {
    const { name, init } = one;
    const [made, empty] = [text.slice(init.start, init.end), withoutStrings(text, one)];
    return `${name}: { get: () => ${name}, set: (value) => { ${name} = value; }, make: () => (${made}), empty: () => (${empty}) }`;
  });
  return `${changed}\nglobalThis.${GIVEN}(${JSON.stringify(file)}, { ${handles.join(', ')} });\n`;
}

/** From now on the constants of the program's modules can be changed. To be called before any of them is loaded. */
export function expose(inserting: Inserting = () => []): void {
  const modules = new Map<string, Module>();
  const given = (file: string, handles: Exposed['handles']): void =>
    void exposed.push({ file, module: modules.get(file)!, handles });
  Object.assign(globalThis, { [GIVEN]: given });
  registerHooks({
    load(url, context, nextLoad) {
      const file = url.startsWith('file:') ? relative(ROOT, fileURLToPath(url)) : '';
      if (!ROOMS.test(file)) return nextLoad(url, context);
      const text = readFileSync(new URL(url), 'utf8');
      const module = declaredIn(file, text);
      modules.set(file, module);
      return {
        format: 'module-typescript',
        source: opened(file, text, module, inserting),
        shortCircuit: true,
      };
    },
  });
}
