import { expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

const listed = (many: number): string => `Dahl sold the dock${', the crane'.repeat(many)}.`;

it('is all that shows of a list as long as no sentence is', () => {
  expect(tellsOtherIn(listed(20), 'who sold the dock')).toBe(false);
  expect(tellsOtherIn(listed(20_000), 'who sold the dock')).toBe(true);
});
