import type { Range } from '../../corpus/span.ts';
import { closest } from './closest.ts';
import { isGiven, type Scene } from './scene.ts';

const timexesOf = (scene: Scene, types: readonly string[]): Range[] =>
  scene.timexes.filter((timex) => types.includes(timex.type) && !isGiven(scene, timex));

/** "When was the treaty signed?": the day or the time that goes with what was asked. */
export const when = (scene: Scene): Range[] => closest(scene, timexesOf(scene, ['DATE', 'TIME']));

/** "How long did they talk?": the length of time. */
export const duration = (scene: Scene): Range[] => closest(scene, timexesOf(scene, ['DURATION']));
