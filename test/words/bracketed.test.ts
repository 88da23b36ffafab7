import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { monthInWords } from '../../src/words/day.ts';
import { bareEnv } from '../support/bare-env.ts';
import { seedArticles } from '../support/seeds.ts';
import { BEGINS, ENDS } from './bracketed/in-locale.ts';

/**
 * A locale that was made up: every string of ours stands in brackets. What a program says outside of them, and is neither an
 * article's nor the asker's, is not from the table.
 */
const SPEAK = fileURLToPath(new URL('bracketed/speak.ts', import.meta.url));
const WALK = fileURLToPath(new URL('bracketed/walk.ts', import.meta.url));
const ROOT = join(import.meta.dirname, '..', '..');

/** What hangs is ended before its test is, which cannot wait for it: the whole run would. In milliseconds. */
const LONGEST = 220_000;

/** What a program prints in that locale when it is told some lines. It may end with an error. */
function printed(input: string, ...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, ['--import', SPEAK, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      input,
      stdio: 'pipe',
      env: bareEnv,
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    return stdout + stderr;
  }
}

/** What stands outside of all brackets, piece after piece. */
function outside(text: string): string[] {
  let depth = 0;
  let out = '';
  for (const sign of text) {
    if (sign === BEGINS) depth++;
    if (depth === 0) out += sign;
    else if (sign === ENDS && --depth === 0) out += '\n';
  }
  return [...out.split(/\n| · |[()[\]<>]/), ...(depth === 0 ? [] : ['a bracket is lost'])];
}

/** Headlines, outlets and addresses, the longest first. */
const CITED = seedArticles
  .flatMap(({ title, outlet, url }) => [title, outlet ?? '', url ?? ''])
  .filter((field) => field !== '')
  .toSorted((a, b) => b.length - a.length);

/** What the articles have, on one line. */
const ARTICLES = seedArticles
  .map(({ text }) => text)
  .join(' ')
  .replaceAll(/\s+/g, ' ');

/** The names of months, as styles of citing shorten them too: the proof reckons days itself. Forms of citing; the place of a passage. */
const NOT_OURS = new RegExp(
  String.raw`\b(?:${Array.from({ length: 12 }, (_, i) => monthInWords(i + 1))
    .flatMap((month) => [month, `${month.slice(0, 4)}\\.`, `${month.slice(0, 3)}\\.`])
    .join('|')}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[\da-f]{10}(?:[:-]\d+-\d+)?)`,
  'g',
);

/** A piece without the signs of Discord's markdown, and the marks around it. */
const plain = (piece: string): string =>
  piece
    .replaceAll(/\\(?=[^\p{L}\d])/gu, '')
    .replaceAll(/^(?:-# |> |#+ )+/gm, '')
    .replaceAll('**', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[^\p{L}\d$]+|[^\p{L}\d%]+$/gu, '');

/** The pieces of a text that are neither ours nor an article's, nor `asked`. */
const strange = (text: string, asked: string): string[] => {
  const without = CITED.reduce(
    (left, field) => left.replaceAll(field, ''),
    text.replaceAll(/#:~:text=[^)>\s]+/g, ''),
  );
  return outside(without)
    .map(plain)
    .filter((piece) => !ARTICLES.includes(piece) && !asked.includes(piece))
    .filter((piece) => /\p{L}/u.test(piece.replaceAll(NOT_OURS, '')));
};

/** What is asked by what is pressed. */
const FURTHER = '@Verbatim and Putin? /ask question: when did Obama visit Moscow? closest: yes';

const SHOWN = new Set(['content', 'label', 'placeholder', 'description', 'title']);

/** Every text of a body that somebody reads. */
const read = (body: unknown, key = 'content'): string[] => {
  if (typeof body === 'string') return SHOWN.has(key) ? [body] : [];
  return typeof body === 'object' && body !== null
    ? Object.entries(body).flatMap(([name, one]) => read(one, Array.isArray(body) ? key : name))
    : [];
};

it('would be found if it did not', () => {
  expect(strange(`${BEGINS}Ours${ENDS}, and theirs`, '')).toEqual(['and theirs']);
  expect(strange('The articles do not say.', '')).toEqual(['The articles do not say']);
  expect(strange(`${BEGINS}Ours, cut`, '')).toEqual(['a bracket is lost']);
});

describe('what is said comes from the table', () => {
  it('in Discord: every card, button, menu, form, command and line of the log', { timeout: 240_000 }, () => {
    const lines = printed('', WALK).trim().split('\n');
    const seen = lines.map((line) => JSON.parse(line) as { did: string; said: unknown });
    const found = seen.flatMap(({ did, said }) =>
      read(said).flatMap((text) => strange(text, `${did} ${FURTHER}`).map((piece) => `${did}: ${piece}`)),
    );
    expect(found).toEqual([]);
    expect(seen.length).toBeGreaterThan(80);
  });

  it('in the terminal: answers, and what cannot be understood there', () => {
    const asked = [
      '/quote Rasmussen',
      '/when shield cancelled',
      '/check We do not consider Russia to be an enemy',
      'who won the World Cup?',
      'hello',
      '/nonsense',
      '/quote',
      '/quote speaker: Putin sort: odd',
      '/quote speaker: Putin after: never',
      '/quote speaker: Putin outlet: None reported: perhaps',
      `/${'x'.repeat(3_000)}`,
    ].join('\n');
    const said = printed(asked, 'src/main.ts');
    expect(strange(said, asked)).toEqual([]);
    expect(said).toContain(`${BEGINS}There is no command /nonsense.`);
  });

  it.each([
    [['src/main.ts', '--corpus', '/nowhere', '/help'], 'There is no such folder.'],
    [['src/main.ts', '--server', '12', '/help'], 'Usage: npm start'],
    [['src/import.ts'], 'Usage: npm run import'],
    [['src/correct.ts'], 'npm run correct'],
    [['src/doctor.ts'], 'The settings can be used.'],
  ])('on the command line: %j', (args, has) => {
    const said = printed('', ...args);
    expect(strange(said, '')).toEqual([]);
    expect(said).toContain(has);
  });
});
