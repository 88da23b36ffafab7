import { describe, expect, test } from 'vitest';
import { route, type Route } from '../../../src/answers/route/route.ts';
import { MADE_ON } from './made-on.ts';
import { UNSEEN } from './unseen.ts';

/** A way in one line: its kind and what it was given. */
function shown(way: Route): string {
  switch (way.kind) {
    case 'quote':
    case 'perhaps':
    case 'topic':
      return `quote ${way.speaker}${way.about && ` | ${way.about}`}`;
    case 'who':
      return `who ${way.name}`;
    case 'said':
      return `said ${way.words}`;
    case 'several':
      return `several ${way.questions.join(' + ')}`;
    case 'place':
      return `place ${way.article}${way.range ? `:${way.range.start}-${way.range.end}` : ''}`;
    case 'link':
      return `link ${way.address}`;
    default:
      return way.kind;
  }
}

describe('what people type goes where it should', () => {
  test.each(MADE_ON)('%s', (typed, goes) => {
    expect(shown(route(typed))).toBe(goes);
  });
});

describe('and so does what was written before the rules', () => {
  test.each(UNSEEN)('%s', (typed, goes) => {
    expect(shown(route(typed))).toBe(goes);
  });
});
