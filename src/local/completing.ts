import type { Command } from '../command.ts';
import type { Names } from '../library.ts';

/** So many are shown at most: more do not fit on a screen. */
const MOST = 25;

/**
 * Completes a line as it is typed (Tab): the name of a command, the name of an option, or what an option takes.
 * @returns what may stand there, and the end of the line that it would replace, as node:readline has it
 */
export const completing =
  (commands: readonly Command[], names: () => Names) =>
  (line: string): [string[], string] => {
    const [, name, typed] = /^\/(\S+)\s+(.*)$/su.exec(line) ?? [];
    if (name === undefined || typed === undefined)
      return line.startsWith('/')
        ? [
            starting(
              commands.map((one) => `/${one.name} `),
              line,
            ),
            line,
          ]
        : [[], line];
    const command = commands.find((one) => one.name === name.toLowerCase());
    if (!command) return [[], line];
    const begun = command.options
      .map((option) => ({ option, at: typed.toLowerCase().lastIndexOf(`${option.name}:`) }))
      .filter(({ at }) => at === 0 || /\s/.test(typed[at - 1] ?? 'x'))
      .toSorted((a, b) => b.at - a.at)[0];
    const option = begun?.option ?? command.options[0];
    const value = begun ? typed.slice(begun.at + begun.option.name.length + 1).trimStart() : typed;
    const taken = option?.takes === 'yes-no' ? ['yes', 'no'] : (option?.takes ?? []);
    const values = option?.complete?.(names(), value) ?? starting(taken, value);
    if (value !== '' && values.length > 0) return [values.slice(0, MOST), value];
    const word = /\S*$/u.exec(typed)![0];
    const options = starting(
      command.options.map((one) => `${one.name}: `),
      word,
    );
    return word !== '' && options.length > 0 ? [options, word] : [values.slice(0, MOST), value];
  };

const starting = (all: readonly string[], typed: string): string[] =>
  all.filter((one) => one.startsWith(typed.toLowerCase()));
