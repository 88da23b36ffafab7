import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults, type Locked } from './faults.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8');

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const own = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const direct = Object.keys({ ...own.dependencies, ...own.devDependencies });
const found = faults(packages, direct, read('docs/dependencies.md'));
for (const fault of found) process.stderr.write(`${fault}\n`);
if (found.length === 0)
  process.stdout.write(`The licences of ${Object.keys(packages).length - 1} packages are allowed.\n`);
process.exitCode = found.length === 0 ? 0 : 1;
