import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/command.ts';
import { help } from '../../src/answers/help.ts';
import { plain } from '../../src/words.ts';
import { listedInHelp } from '../../src/words/command.ts';

/** What everybody finds without being told. */
const WITHOUT = new Set(['help']);

const lines: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(listedInHelp).map(([name, line]) => [name, plain(line)]),
);

describe('/help', () => {
  it('has a line for each command, in the order of the commands', () =>
    expect(Object.keys(lines)).toEqual(
      commands.map(({ name }) => name).filter((name) => !WITHOUT.has(name)),
    ));

  it.each<Command>(commands.filter(({ name }) => name in lines))(
    'tells of /$name what it takes: what must be filled in, and in brackets what may be',
    ({ name, options }) => {
      const taken = lines[name]!.split(' — ')[0]!.split(' ').slice(1);
      expect(lines[name]).toMatch(new RegExp(`^/${name} `, 'u'));
      for (const { name: option } of options.filter(({ required }) => required))
        expect(taken).toContain(option);
      for (const one of taken)
        expect(options.map((option) => (option.required ? option.name : `[${option.name}]`))).toContain(one);
    },
  );

  it('says it over as many pages as it takes', () => {
    const { says, isList } = help();
    expect(isList).toBe(true);
    expect(says.map(plain).slice(1, -2)).toEqual(Object.values(lines));
  });
});
