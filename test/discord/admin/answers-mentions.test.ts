import { expect, it } from 'vitest';
import { answersMentions } from '../../../src/discord/admin/answers-mentions.ts';
import { UNCHOSEN } from '../../../src/discord/admin/server-settings.ts';

it.each([
  [[], '5', null, false, true],
  [['5'], '5', null, false, true],
  [['5'], '6', '5', false, true],
  [['5'], '6', null, false, false],
  [['5'], '6', '7', false, false],
  [['5'], null, null, false, false],
  [['5'], '6', null, true, true],
])(
  'with the channels %j, mentions in %s of %s, directly: %s, are answered: %s',
  (channels, channel, parent, isDirect, is) => {
    expect(answersMentions({ ...UNCHOSEN, channels }, { channel, parent, isDirect })).toBe(is);
  },
);
