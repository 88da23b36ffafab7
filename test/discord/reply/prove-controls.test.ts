import { describe, expect, it } from 'vitest';
import { type Article, HIDDEN } from '../../../src/corpus/article.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import { type Body, textsOf } from '../../../src/discord/reply/body.ts';
import type { Button, Choice, Menu, Reply } from '../../../src/discord/reply/card.ts';
import { compose } from '../../../src/discord/reply/compose.ts';
import { type Proof, prove } from '../../../src/discord/reply/prove.ts';
import { say } from '../../../src/words.ts';
import { articleOf, quoting, replyOf } from './made.ts';

const article = articleOf('“We do not agree,” he said.');
const find = (id: string) => (id === article.id ? article : undefined);
const base = replyOf([{ style: 'text', says: say`Which?` }], []);
const fault = (reply: Reply, body: Body = compose(reply)): string | null => {
  const proof = prove(body, reply, find);
  return proof.ok ? null : proof.fault;
};
const choice = (value: string, more: Partial<Choice> = {}): Choice => ({ label: say`One`, value, ...more });
const menu = (choices: readonly Choice[], more: Partial<Menu> = {}): Reply => ({
  ...base,
  menu: { id: 'v1:who', says: 'Which of them', choices, ...more },
});
const buttons = (...ids: string[]): Button[] => ids.map((id) => ({ label: 'One', id }));
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `v${i}`);
const own = (length: number) => [{ own: 'x'.repeat(length) }];
const words = copy(article, { start: 0, end: 18 });

describe('a menu', () => {
  it('has what articles have, and is what was meant, to the letter', () => {
    const reply = menu([
      choice('a', { label: [{ words }], description: [{ own: 'in ' }, { field: 'Post' }] }),
    ]);
    const body = compose(reply);
    expect(fault(reply, body)).toBeNull();
    for (const [from, to] of [
      ['We do not', 'We do now'],
      ['in Post', 'in Past'],
      ['Which of', 'Whose of'],
      ['"value":"a"', '"value":"b"'],
      ['v1:who', 'v1:how'],
    ] as const)
      expect(fault(reply, JSON.parse(JSON.stringify(body).replace(from, to)))).toBe(
        'something stands outside a container',
      );
    const none = { ...body, components: body.components.slice(0, 1) };
    expect(fault(reply, none)).toBe('something stands outside a container');
  });

  it('has no words but those of an article that is known, unchanged, at their offsets, and not hidden', () => {
    const false_ = { ...words, text: '“We do now agree,”' };
    const strange = { ...words, span: { ...words.span, article: 'ffffffffff' } };
    const choices = (one: typeof words): Choice[] => [
      choice('a', { label: [{ words: one }] }),
      choice('a', { description: [{ words: one }] }),
    ];
    for (const one of [...choices(false_), ...choices(strange)])
      expect(fault(menu([choice('b'), one]))).toBe('something stands outside a container');
    const hidden = {
      ...article,
      blocks: [{ start: 0, end: 5, role: 'body', number: 1, rule: HIDDEN } as const],
    };
    const changed = { ...article, text: `${article.text} No.` };
    for (const one of choices(words)) {
      const reply = menu([choice('b'), one]);
      const faultIn = (of: Article): Proof => prove(compose(reply), reply, () => of);
      expect(faultIn(article).ok).toBe(true);
      expect(faultIn(hidden)).toEqual({ ok: false, fault: `${article.id}:0-18 is hidden` });
      expect(faultIn(changed)).toMatchObject({ fault: expect.stringContaining('has changed') });
    }
  });

  it('has a choice in lines as its words are', () => {
    const reply = menu([choice('a', { label: [{ field: 'One\nTwo' }] })]);
    const body = compose(reply);
    expect(JSON.stringify(body)).toContain('One\\nTwo');
    expect(fault(reply, body)).toBeNull();
  });

  it('has one to 25 choices, each once and none too long or blank', () => {
    expect(fault(menu(many(25).map((value) => choice(value))))).toBeNull();
    for (const choices of [[], many(26).map((value) => choice(value))])
      expect(fault(menu(choices))).toBe('a menu with none or too many to choose');
    for (const fits of [
      choice('x'.repeat(100)),
      choice('a', { label: own(100) }),
      choice('a', { description: own(100) }),
    ])
      expect(fault(menu([choice('b'), fits]))).toBeNull();
    for (const wrong of [
      choice('b'),
      choice(''),
      choice('x'.repeat(101)),
      choice('a', { label: own(101) }),
      choice('a', { label: own(0) }),
      choice('a', { description: own(101) }),
      choice('a', { description: own(0) }),
    ])
      expect(fault(menu([choice('b'), wrong]))).toBe('a choice is too long, or there twice');
    expect(fault(menu([choice('a')], { says: 'x'.repeat(150), id: 'x'.repeat(100) }))).toBeNull();
    for (const wrong of [{ says: 'x'.repeat(151) }, { id: 'x'.repeat(101) }])
      expect(fault(menu([choice('a')], wrong))).toBe('a menu says too much');
  });
});

describe('buttons', () => {
  it('are five at most, each with an id of its own, none too long', () => {
    expect(fault({ ...base, buttons: buttons(...many(5)) })).toBeNull();
    for (const wrong of [many(6), ['a', 'a']])
      expect(fault({ ...base, buttons: buttons(...wrong) })).toBe('too many buttons, or two of one id');
    expect(fault({ ...base, buttons: [{ label: 'x'.repeat(80), id: 'x'.repeat(100) }] })).toBeNull();
    for (const wrong of [
      { label: 'x'.repeat(81), id: 'a' },
      { label: 'x', id: 'x'.repeat(101) },
    ])
      expect(fault({ ...base, buttons: [...buttons('b'), wrong] })).toBe('a button is too long');
  });
});

/** A body in which each of these texts stands, with so many separators after them. */
const bodyOf = (texts: readonly string[], separators = 0): Body => ({
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  components: [
    {
      type: 17,
      components: [
        ...texts.map((content) => ({ type: 10 as const, content })),
        ...Array.from({ length: separators }, () => ({ type: 14 as const })),
      ],
    },
  ],
});

const long = (length: number): Reply => replyOf([{ style: 'text', says: own(length) }], []);

describe('a body', () => {
  const one = replyOf([{ style: 'text', says: own(3) }], []);

  it('has 40 components at most, all that it has counted', () => {
    expect(fault(one, bodyOf(['xxx'], 38))).toBeNull();
    expect(fault(one, bodyOf(['xxx'], 39))).toBe('too many components');
    const row = {
      type: 1 as const,
      components: [{ type: 2 as const, style: 2 as const, label: 'One', custom_id: 'a' }],
    };
    const pressed = { ...one, buttons: buttons('a') };
    for (const [separators, is] of [
      [36, null],
      [37, 'too many components'],
    ] as const) {
      const body = bodyOf(['xxx'], separators);
      expect(fault(pressed, { ...body, components: [...body.components, row] })).toBe(is);
    }
    const chosen = menu([choice('a')]);
    const rows = compose(chosen).components.slice(1);
    for (const [separators, is] of [
      [36, null],
      [37, 'too many components'],
    ] as const) {
      const body = bodyOf(['Which?'], separators);
      expect(fault(chosen, { ...body, components: [...body.components, ...rows] })).toBe(is);
    }
  });

  it('has some text, 4,000 signs of it at most, none blank at its ends', () => {
    expect(fault(long(4000), bodyOf(['x'.repeat(4000)]))).toBeNull();
    expect(fault(long(4001), bodyOf(['x'.repeat(4001)]))).toBe('too much text');
    expect(fault(replyOf([], []), bodyOf([]))).toBe('no text');
    for (const text of ['', ' xxx', 'xxx\n'])
      expect(fault(one, bodyOf([text]))).toBe('a text is empty or has blank ends');
  });

  it('has a text for each card, and says of none that it is hidden where all are shown', () => {
    const two = replyOf([], [quoting(article, 0, 18), quoting(article, 1, 16)]);
    const [first, second] = textsOf(compose(two)) as [string, string];
    expect(fault(two, bodyOf([first, second]))).toBeNull();
    expect(
      fault(
        two,
        bodyOf([first, '1 more do not fit here.'].map((text, i) => (i === 1 ? `-# ${text}` : text))),
      ),
    ).toBeNull();
    expect(fault(two, bodyOf([first, second, '-# 0 more do not fit here.']))).toBe('a text is too many');
    expect(fault(two, bodyOf([]))).toBe('no text');
    expect(fault({ ...two, head: one.head }, bodyOf([]))).toBe('no text');
  });

  it('has its foot on the last card that is shown, and there alone', () => {
    const foot = [{ style: 'note' as const, says: say`Asked` }];
    const two = { ...replyOf([], [quoting(article, 0, 18), quoting(article, 1, 16)]), foot };
    const [first, second] = textsOf(compose(two)) as [string, string];
    expect(second).toMatch(/-# Asked$/);
    expect(fault(two, bodyOf([first, second]))).toBeNull();
    const none = second.replace('\n-# Asked', '');
    expect(fault(two, bodyOf([first, none]))).toBe('a line is missing');
    expect(fault(two, bodyOf([`${first}\n-# Asked`, none]))).toBe('a line is too many');
  });

  it('shows all cards, or says how many it does not', () => {
    const [one_, other] = [quoting(article, 0, 18), quoting(article, 1, 16)];
    const three = replyOf([], [one_, other, one_]);
    const [first] = textsOf(compose(three)) as [string];
    expect(fault(three, bodyOf([first, '-# 2 more do not fit here.']))).toBeNull();
    expect(fault(three, bodyOf([first, '-# 1 more do not fit here.']))).toBe(
      'shown "1 more do not fit here." for "2 more do not fit here."',
    );
    expect(fault({ ...three, head: one.head }, bodyOf(['xxx']))).toBe('a text is missing');
  });

  it('has no part, key, flag or mention but those it needs', () => {
    const body = bodyOf(['xxx']);
    const odd = JSON.parse(JSON.stringify(bodyOf(['xxx'], 1)).replace('"type":14', '"type":12')) as Body;
    expect(fault(one, odd)).toBe('a component of another kind');
    expect(fault(one, Object.assign({ tts: true }, body))).toBe(
      'the body has the keys allowed_mentions,components,flags,tts',
    );
    expect(fault(one, { ...body, flags: 64 })).toBe('the flags are 64');
    const pinging = JSON.parse(JSON.stringify(body).replace('"parse":[]', '"parse":["users"]')) as Body;
    expect(fault(one, pinging)).toBe('mentions are allowed');
    expect(fault(one, bodyOf(['xxx', '']))).toBe('a text is empty or has blank ends');
  });

  it('names what is wrong with a line', () => {
    expect(fault(one, bodyOf(['xxy']))).toBe('shown "xxy" for "xxx"');
    expect(fault(one, bodyOf(['[xxx](<https://a.example>)']))).toBe('"xxx" leads to "https://a.example"');
    expect(fault(one, bodyOf(['> xxx']))).toBe('text shown as quote: "xxx"');
    expect(fault(one, bodyOf(['**xxx**']))).toBe('the emphasis differs: "xxx"');
    expect(fault(one, bodyOf(['xxx\nxxx']))).toBe('a line is too many');
    expect(fault({ ...one, head: [...one.head, ...one.head] }, bodyOf(['xxx']))).toBe('a line is missing');
    expect(fault(one, bodyOf(['||xxx||']))).toBe('something acts as more than text: "||xxx||"');
    const url = 'https://a.example/';
    const linked = { ...article, url, title: 'Deal' };
    const quoted = replyOf([], [quoting(linked, 0, 18)]);
    const unlinked = JSON.parse(
      JSON.stringify(compose(quoted)).replace(/\[Deal\]\([^)]*\)/u, 'Deal'),
    ) as Body;
    expect(prove(unlinked, quoted, () => linked)).toEqual({ ok: false, fault: '"Deal" leads to null' });
  });
});
