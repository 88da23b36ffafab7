import { words } from '../../grammar/words.ts';

/** Things that bear words: who holds, wears or points to one does not say them. */
export const WRITTEN = words(`
  banner banners sign signs placard placards poster posters plaque plaques
  sticker stickers t-shirt t-shirts shirt shirts cap caps hat hats inscription inscriptions caption captions headline headlines
  slogan slogans button buttons badge badges billboard billboards graffiti tattoo label labels
`);
