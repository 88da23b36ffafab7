import type { Range } from '../../corpus/span.ts';
import { closest } from './closest.ts';
import { findIn, type Scene } from './scene.ts';

const REASON =
  /\b(?:because(?: of)?|due to|owing to|as a result of|in order to|so that|so as to|thanks to)\b[^,;:()–—"“”]{1,300}/giu;

/** "Why did they leave?": the clause that gives the reason. */
export const why = (scene: Scene): Range[] =>
  closest(
    scene,
    findIn(scene, REASON).map(({ start, end }) => {
      const blank = /[\s.]*$/u.exec(scene.text.slice(start, end))![0].length;
      return { start, end: end - blank };
    }),
  );
