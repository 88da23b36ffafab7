import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visible } from '../../../src/discord/reply/visible.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { articlePage } from '../../../src/page/keeper/article.ts';
import { wordsAt } from '../../../src/page/keeper/words-at.ts';
import { hostileText, TRICKS } from '../../support/hostile.ts';
import { openDesk } from './open-desk.ts';
import { fields, FORM, send, tokenIn } from './send.ts';

const MARKUP = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '"><svg onload=hit()>',
  "' autofocus x='",
];
const NAME = `Anna Olsen`;
const TEXT = `The minister said ${MARKUP[0]}

${[...TRICKS.filter((trick) => !/[\p{Cc}\p{Cs}]/u.test(trick)), ...MARKUP].map((trick) => `“We agree ${trick} on Monday,” the minister ${NAME} said ${trick}.`).join('\n\n')}`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let id: string;
beforeAll(async () => {
  desk = await openDesk('folder', { '9-hostile.txt': TEXT });
  id = desk
    .library()
    .articles()
    .articles!.find(({ file }) => file === '9-hostile.txt')!.id;
});
afterAll(() => desk.close());

const nothing = async (): Promise<never> => {
  throw new Error('asked');
};

describe('hostile articles on the desk', () => {
  it.each([
    () => '/desk',
    () => '/desk/articles?find=%3Cscript%3E',
    () => `/desk/article/${id}`,
    () => `/desk/article/${id}?at=0-300`,
    () => '/desk/people?find=%22%3E%3Csvg%3E',
    () => '/desk/person?name=Olsen&with=%3Cimg%20src%3Dx%3E',
    () => '/desk/timeline?about=%3Cscript%3Ehit()%3C/script%3E',
    () => '/desk/timeline?about=Olsen',
    () => '/desk/corrections',
  ])('are words and nothing else: %s', async (path) => {
    const got = await send(desk.address, path());
    expect(got.status).toBe(200);
    const { document } = parseHTML(got.text);
    // The page's own script alone.
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(
      document.querySelectorAll('main img, main iframe, main svg:not(figure svg), [onload], [onerror]'),
    ).toHaveLength(0);
    expect(document.querySelectorAll('[autofocus], [style]')).toHaveLength(0);
    expect(visible(got.text)).toBe(got.text.replaceAll('\t', ' ').replaceAll(/\n+/g, '\n'));
  });

  it('nor does what is put right become more than words', async () => {
    const token = tokenIn(await send(desk.address, `/desk/article/${id}`));
    const [, start, end] = /at=(\d+)-(\d+)#at/.exec((await send(desk.address, `/desk/article/${id}`)).text)!;
    const post = (of: Record<string, string | number>) =>
      send(desk.address, '/desk/correct', {
        headers: { ...FORM, origin: desk.address },
        body: fields({ token, article: id, ...of }),
      });
    expect((await post({ kind: 'title', title: MARKUP[1]!, note: MARKUP[0]! })).status).toBe(303);
    await post({ kind: 'speaker', start: start!, end: end!, speaker: NAME, note: '\u202E' + MARKUP[2]! });
    for (const path of ['/desk/corrections', '/desk/articles', `/desk/article/${id}`]) {
      const { document } = parseHTML((await send(desk.address, path)).text);
      expect(document.querySelectorAll('main script, main img, main svg')).toHaveLength(0);
    }
    expect((await send(desk.address, '/desk/corrections')).text).not.toContain('\u202E');
  });

  it('whatever an article holds is drawn as its words', () => {
    const frame = { token: 't', hasRoom: true, signedIn: false, told: null };
    const keeper = {
      look: nothing,
      pathTo: (one: string) => `/read/${one}`,
      written: () => [],
      correct: nothing,
      add: nothing,
      reports: () => [],
      addNote: null,
      textsAlone: false,
      hasRoom: true,
    };
    fc.assert(
      fc.property(hostileText, fc.nat(300), fc.nat(80), (text, from, length) => {
        const article = makeArticle('hostile.txt', `The title\n\n${text}<script>hit()</script>`);
        const seen = openLibrary([article], null).look({ at: 'article', id: article.id });
        if (seen.at !== 'article' || !seen.read) throw new Error('not there');
        const at = { start: from, end: from + length + 1 };
        const { source } = articlePage({ frame, keeper, read: seen.read, people: seen.people, at, from: 0 });
        const { document } = parseHTML(`<!doctype html><html><body><main>${source}</main></body></html>`);
        expect(document.querySelectorAll('script, img, iframe, svg, [onerror], [style]')).toHaveLength(0);
        const shown = document.querySelector('main')!.textContent;
        const body = seen.read.article.blocks.filter(({ role }) => role === 'body');
        for (const block of body) expect(shown).toContain(wordsAt(article, block));
      }),
      { numRuns: 60 },
    );
  });
});
