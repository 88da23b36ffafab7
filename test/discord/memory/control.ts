import { setTimeout as pause } from 'node:timers/promises';
import { writeHeapSnapshot } from 'node:v8';

/** What is kept on purpose, to see that it would be found. */
const held: string[] = [];

/** Keeps a word in this thread, not as it was given. */
export const hold = (word: string): void => void held.push(word.split('').join(''));

/** Collects what is not needed, and writes down what is still in the memory of this thread. */
export async function writeMemory(file: string): Promise<void> {
  for (let times = 0; times < 4; times++) {
    globalThis.gc!();
    await pause(50);
  }
  writeHeapSnapshot(file);
}
