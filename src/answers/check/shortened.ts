/** So much of somebody's words is enough to know which are meant. */
const ENOUGH = 100;

/** The first words, whole ones. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= ENOUGH) return line;
  const words = line.slice(0, ENOUGH + 1);
  return `${words.includes(' ') ? words.slice(0, words.lastIndexOf(' ')) : line.slice(0, ENOUGH).toWellFormed()} […]`;
}
