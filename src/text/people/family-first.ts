/** A second given name goes on in small letters: "Jong-un", "Ying-jeou"; a surname's second half does not. */
const GIVEN = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;

/** Whether a name's last word shows that its first is the family's: "Kim Jong-un". */
export const isFamilyFirst = (last: string): boolean => GIVEN.test(last);
