import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes ten seconds and more, most of which it waits for a browser, a process or a timer. */
const LONG = [
  'page/order.browser',
  'page/room/controls.browser',
  'page/keeper/desk.browser',
  'main',
  'discord/memory/memory',
  'discord/reach/reach',
  'page/accessible.browser',
  'words/bracketed',
  'discord/connection/gateway',
  'local/import/watch',
  'local/import/import',
  'page/walk.browser',
  'local/import/archive',
  'discord/run',
  'answers/kept/beside/prepared',
];
const FILES = LONG.map((name) => `test/${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification): number => {
  const at = FILES.indexOf(relative('.', moduleId));
  return at < 0 ? FILES.length : at;
};

/** Begins with what takes longest: what waits last leaves the processors idle. `--sequence.shuffle` shuffles the files as well. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shuffle, seed } = this.ctx.config.sequence;
    if (shuffle) {
      const drawn = new Map(
        files.map((file) => [file, createHash('sha1').update(`${seed} ${file.moduleId}`).digest('hex')]),
      );
      return files.toSorted((a, b) => (drawn.get(a)! < drawn.get(b)! ? -1 : 1));
    }
    // oxlint-disable-next-line unicorn/no-array-sort -- it is no array's
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
