import type { Stretch } from './mark.ts';

/** Words after which marks hold a name or a title. */
const NAMING = /\b(?:called|titled|entitled|named|dubbed|headlined|nicknamed|known as)\s*$/iu;
const LOOK_BACK = 16;

/** Whether a stretch in marks is only the name of something: "a page called “for honest elections”". */
export const isNamed = (text: string, { outer }: Stretch): boolean =>
  NAMING.test(text.slice(Math.max(0, outer.start - LOOK_BACK), outer.start));
