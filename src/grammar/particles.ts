import { words } from './words.ts';

/** What goes with a verb and makes another of it: "stepped down", "called off". */
export const PARTICLES = words('up down off out away back in on over through together apart');
