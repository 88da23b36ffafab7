import type { LineRule } from '../line-rule.ts';
import { byline } from './byline.ts';
import { copyrightLine } from './copyright-line.ts';
import { datedByline } from './dated-byline.ts';
import { signature } from './signature.ts';

/** Lines that say who wrote or owns the text, in the order tried. */
export const CREDITS: readonly LineRule[] = [copyrightLine, signature, byline, datedByline];
