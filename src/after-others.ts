import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';

/** By so much a thread that nobody waits for stands back, and one whose answer is waited for behind what says that it comes. */
export const [UNWAITED, WAITED] = [15, 5];

/**
 * Lets the other threads of the program go first where there are too few processors for all. Linux alone counts threads one by one:
 * elsewhere nothing is changed.
 * @param by how far this thread stands back, up to 19
 */
export function afterOthers(by: number): void {
  try {
    const thread = readlinkSync('/proc/thread-self').split('/').at(-1);
    setPriority(Number(thread), by);
  } catch {
    // It is only slower for others then.
  }
}
