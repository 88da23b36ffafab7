import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { about } from '../../commands/about.ts';
import { privacy } from '../../commands/privacy.ts';
import { plain } from '../../src/words.ts';
import { FIGURES } from '../../src/words/about.ts';
import { seedLibrary } from '../support/seeds.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');
const { scripts, version } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  version: string;
};
const line = (text: string): string => text.replaceAll(/\s+/g, ' ');

test.each(FIGURES)(
  'what /about says was measured stands among the figures, and can be measured again: $what',
  (one) => {
    expect(line(read('README.md') + read('docs/figures.md'))).toContain(one.figure);
    expect(scripts).toHaveProperty([one.script]);
  },
);

test('/about has the version of the bot and of the articles, the same for the same articles', () => {
  const text = about.run(seedLibrary).says.map(plain).join('\n');
  expect(text).toContain(`Verbatim ${version}. 5 articles, state `);
  expect(about.run(seedLibrary).says.map(plain).join('\n')).toBe(text);
});

test('/privacy and PRIVACY.md tell how long things are kept, as the program has it', () => {
  const text = privacy.run().says.map(plain).join('\n');
  const told = line(read('PRIVACY.md'));
  expect(text).toContain('for an hour');
  expect(read('src/discord/desk/kept.ts')).toContain('const HOUR = 3_600_000');
  expect(text).toContain('for five minutes');
  expect(read('src/discord/membership.ts')).toContain('REMEMBERED = 5 * 60_000');
  expect(text).toContain('the last minute');
  expect(read('src/discord/desk/queue.ts')).toContain('MINUTE = 60_000');
  for (const kept of ['an hour', 'five minutes', 'a minute', '/verbatim forget'])
    expect(told).toContain(kept);
});
