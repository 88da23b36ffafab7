import * as fc from 'fast-check';

// What fails fails for everybody, and each time: `npm test` tries every property with the same made-up cases, `npm run laws` with fresh ones.
fc.configureGlobal({ seed: 17 });
