import { writeFileSync } from 'node:fs';

/** So often, in milliseconds, it is looked whether Discord is connected. */
const OFTEN = 30_000;

/**
 * Writes a file again and again as long as Discord is connected: how old it is tells whether the bot is well.
 * @param file null for none
 * @param tell told once where it cannot be written
 * @returns ends it
 */
export function keepAlive(
  file: string | null,
  isConnected: () => boolean,
  tell: (error: unknown) => void,
): () => void {
  if (file === null) return () => {};
  let told = false;
  const write = (): void => {
    if (!isConnected()) return;
    try {
      writeFileSync(file, '');
    } catch (error) {
      if (!told) tell(error);
      told = true;
    }
  };
  const timer = setInterval(write, OFTEN);
  timer.unref();
  return () => clearInterval(timer);
}
