import { expect, it } from 'vitest';
import type { Asked } from '../../src/discord/asked.ts';
import { awaited } from '../../src/discord/late.ts';

/** Something that was asked, by a clock that goes on when it is told to. */
function askedBy() {
  const waited: number[] = [];
  const announced: unknown[] = [];
  const clock = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<string>();
  const asked = { kind: 'command', later: async (way: unknown) => void announced.push(way) } as Asked;
  const wait = <T>(milliseconds?: number, value?: T): Promise<T> => {
    waited.push(milliseconds!);
    return clock.promise.then(() => value!);
  };
  const told = awaited(asked, answer.promise, 'all', wait);
  return { waited, announced, goOn: clock.resolve, answer, told };
}

it('an answer is announced once 800 milliseconds are over', async () => {
  const { waited, announced, goOn, answer, told } = askedBy();
  expect([waited, announced]).toEqual([[800], []]);
  goOn();
  await expect.poll(() => announced).toEqual(['all']);
  answer.resolve('there');
  expect(await told).toBe('there');
});

it('one that is there before is not announced, nor one that failed', async () => {
  const [there, failed] = [askedBy(), askedBy()];
  there.answer.resolve('there');
  failed.answer.reject(new Error('No luck'));
  expect(await there.told).toBe('there');
  await expect(failed.told).rejects.toThrow('No luck');
  there.goOn();
  failed.goOn();
  expect([there.announced, failed.announced]).toEqual([[], []]);
});

it('whoever asks while others wait is told soon', async () => {
  const all = [askedBy(), askedBy(), askedBy()];
  expect(all.map(({ waited }) => waited)).toEqual([[800], [20], [20]]);
  for (const { answer } of all) answer.resolve('there');
  await Promise.all(all.map(({ told }) => told));
  const after = askedBy();
  expect(after.waited).toEqual([800]);
  after.answer.resolve('there');
  await after.told;
});
