const MARKED = /[“"]([^“”"]{3,2000})[”"]/gu;
const NAME = /\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+)*/gu;

/** The plain way, to compare with: pair the marks of each paragraph and give each stretch to the nearest name. */
export function nearestName(text: string): { readonly words: string; readonly name: string | null }[] {
  return text.split('\n').flatMap((paragraph) => {
    const marked = [...paragraph.matchAll(MARKED)];
    const names = [...paragraph.replace(MARKED, (all) => ' '.repeat(all.length)).matchAll(NAME)];
    return marked.map((one) => {
      const nearest = names.toSorted(
        (a, b) => Math.abs(a.index - one.index) - Math.abs(b.index - one.index),
      )[0];
      return { words: one[1]!, name: nearest?.[0] ?? null };
    });
  });
}
