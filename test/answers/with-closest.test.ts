import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/discord/reply/body.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { checkedReply } from '../../src/discord/reply/checked.ts';
import { proved } from '../../src/discord/reply/proved.ts';
import { seedLibrary } from '../support/seeds.ts';

const LABEL = 'Closest passages, not the quotation:';

function shown(text: string): string {
  const reply = proved(cards(seedLibrary.check(text, '')), seedLibrary.articleOf);
  return reply.ok ? textsOf(reply.body).join('\n') : reply.fault;
}

describe('a quotation that is not in the articles', () => {
  it.each(['Putin said missiles on the moon', 'the president wants missile systems on the moon'])(
    'has the sentence beside it that says it in other words: %s',
    (text) => {
      const { check, nearest, evidence } = seedLibrary.check(text, '');
      expect(check?.verdict).toBe('absent');
      expect(evidence).toEqual([]);
      expect(nearest.length).toBeLessThanOrEqual(2);
      const { article, start, end } = nearest[0]!;
      expect(article.text.slice(start, end)).toContain('missile defence systems on the moon');
      expect(shown(text).split(LABEL)).toHaveLength(2);
    },
  );

  it.each(['the moon is made of cheese and always was', 'the chancellor resigns over a dog licence'])(
    'has nothing beside it that only shares a word: %s',
    (text) => {
      expect(seedLibrary.check(text, '').nearest).toEqual([]);
      expect(shown(text)).not.toContain(LABEL);
    },
  );

  it('is searched for by its beginning, however long', () => {
    const text = 'Putin said missiles on the moon. '.repeat(150);
    expect(seedLibrary.check(text, '').nearest.length).toBeGreaterThan(0);
    expect(shown(text)).toContain(LABEL);
  });

  it('has none in a message of several, and none when it is found', () => {
    const message = 'Putin said “missiles on the moon are what I want” and “we may put rockets on the moon”.';
    const answers = seedLibrary.checkMessage(message);
    expect(answers.map(({ check }) => check?.verdict)).toContain('absent');
    expect(answers.flatMap(({ nearest }) => nearest)).toEqual([]);
    const reply = proved(checkedReply(answers), seedLibrary.articleOf);
    expect(reply.ok && textsOf(reply.body).join('\n')).not.toContain(LABEL);
    expect(seedLibrary.check('we do not consider Russia an enemy', '').nearest).toEqual([]);
  });
});
