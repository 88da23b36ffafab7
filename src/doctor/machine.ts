import { statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { doctorWords as said } from '../words/doctor.ts';
import type { Finding } from './finding.ts';

/** The oldest Node that runs the program. */
const NODE = 24;

/** With less room than the first, in bytes, nothing can be saved; with less than the second it will soon be so. */
const [NO_ROOM, LITTLE_ROOM] = [100e6, 1e9];

/** Whether this Node runs the program. */
export function checkNode(version: string): Finding {
  const major = Number(version.split('.')[0]);
  return major >= NODE
    ? { level: 'well', says: said.node(version) }
    : { level: 'ill', says: said.node(version), advice: said.oldNode };
}

/** The nearest folder on the way to a path that is there. */
function roomAt(path: string): number | null {
  for (let at = resolve(path); ; at = dirname(at)) {
    try {
      const { bavail, bsize } = statfsSync(at);
      return bavail * bsize;
    } catch {
      if (dirname(at) === at) return null;
    }
  }
}

/** How much room is left where something is kept. */
export function checkDisk(path: string, room: number | null = roomAt(path)): Finding {
  if (room === null) return { level: 'look', says: said.unknownRoom(path) };
  const says = said.room(path, room);
  if (room < NO_ROOM) return { level: 'ill', says, advice: said.noRoom };
  return room < LITTLE_ROOM ? { level: 'look', says, advice: said.littleRoom } : { level: 'well', says };
}
