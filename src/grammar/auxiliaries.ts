import { words } from './words.ts';

export const AUXILIARIES = words(
  `is are was were be been being am has have had having do does did will would shall should can could may might must
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't
   mightn't mustn't ain't 've 'd 'll 're 'm 's`,
);
export const BE = words("is are was were be been being am isn't aren't wasn't weren't 're 'm gets got get");
