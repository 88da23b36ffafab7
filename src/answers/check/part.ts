import type { Range } from '../../corpus/span.ts';
import type { Yours } from './yours.ts';

/** Some of the asker's words on their own. @param range half-open indices of tokens */
export const partOf = ({ text, tokens, devices }: Yours, { start, end }: Range): Yours => ({
  text,
  tokens: tokens.slice(start, end),
  devices: devices
    .filter(({ before }) => start < before && before < end)
    .map((device) => Object.assign({}, device, { before: device.before - start })),
  relettered: new Set(),
  tail: '',
});
