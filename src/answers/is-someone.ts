import type { Archive } from './archive.ts';
import { isBorne } from './office/borne.ts';

/** Whether the articles have somebody of that name or office. */
export const isKnown = (archive: Archive, speaker: string): boolean =>
  archive.people.find(speaker).length > 0 || isBorne(archive, speaker);

/** "What did the treaty say" asks for nobody's words; a capital letter, or a known name or office, makes it a person. */
export const isSomeone = (archive: Archive, speaker: string): boolean =>
  /^\p{Lu}/u.test(speaker) || isKnown(archive, speaker);
