import { registerHooks } from 'node:module';

/** Loaded before a program (`node --import`), it has the program speak the locale in brackets. */
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url.endsWith('/src/words/in-locale.ts')
      ? { ...found, url: new URL('in-locale.ts', import.meta.url).href }
      : found;
  },
});
