import { ComponentType } from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { plain } from '../words.ts';
import { pageWords } from '../words/page.ts';
import { readBack } from './reply/read-back.ts';

const BEGINS = plain(pageWords.asked(''));

/**
 * What was asked, from the end of a message that the bot sent; null where it does not say.
 * @param begins what stands before it
 */
export function lineIn(
  components: readonly APIMessageTopLevelComponent[],
  begins: string = BEGINS,
): string | null {
  const last = components
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : []))
    .flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []))
    .at(-1);
  const line = last === undefined ? undefined : readBack(last)?.at(-1);
  return line?.style === 'note' && line.text.startsWith(begins) ? line.text.slice(begins.length) : null;
}
