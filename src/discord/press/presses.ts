import { around } from './around.ts';
import { cite } from './cite.ts';
import { copy } from './copy.ts';
import { further } from './further.ts';
import { near } from './near.ts';
import { page } from './page.ts';
import type { Press } from './press.ts';
import { remove } from './remove.ts';
import { report } from './report.ts';
import { share } from './share.ts';
import { text } from './text.ts';
import { who } from './who.ts';

/** What can be pressed under an answer. */
export const presses: readonly Press[] = [
  page,
  share,
  near,
  around,
  cite,
  copy,
  further,
  text,
  who,
  remove,
  report,
];
