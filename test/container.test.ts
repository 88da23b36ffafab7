import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SETTINGS } from '../src/settings/environment.ts';

const HOME = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(HOME, name), 'utf8');
const container = read('Dockerfile');

it('is built on the Node of package-lock.json, of one version', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version: string }>;
  };
  expect(container).toContain(`FROM node:${packages['node_modules/node']!.version}-bookworm-slim\n`);
});

it('copies what is there and let in, and never .env', () => {
  const copied = [...container.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from]) => from!.split(' '));
  expect(copied.filter((name) => !existsSync(join(HOME, name)))).toEqual([]);
  const [first, ...let_in] = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(first).toBe('*');
  expect(let_in.map((line) => line.slice(1)).toSorted()).toEqual(copied.toSorted());
});

it('runs as nobody in particular, with one volume and a health check, read-only where it is composed', () => {
  expect(container.match(/^USER (\S+)/m)?.[1]).toBe('node');
  expect(container.match(/^VOLUME .*$/gm)).toEqual(['VOLUME /data']);
  expect(container).toMatch(/^HEALTHCHECK .*\\\n {2}CMD test -n "\$\(find \/tmp\/alive/m);
  expect(read('compose.yaml')).toMatch(/^ {4}read_only: true$/m);
});

it('gives the same settings alone and composed, all of them known', () => {
  const alone = [.../^ENV (CORPUS.*)$/m.exec(container)![1]!.matchAll(/(\w+)=(\S+)/g)].map(
    ([, name, value]) => `${name}: ${value}`,
  );
  const composed = [...read('compose.yaml').matchAll(/^ {6}([A-Z]+: .+)$/gm)].map(([, line]) => line!);
  expect(composed).toEqual(alone);
  for (const line of alone) expect(SETTINGS).toContain(line.split(':')[0]);
});
