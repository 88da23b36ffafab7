/** No file inside of another one is unpacked to more bytes than this. */
export const LARGEST = 50_000_000;

/** All files of an archive together are not unpacked to more bytes than this. */
export const ALL = 1_000_000_000;

/** Files in files in files: no deeper than this. */
export const DEEPEST = 4;
