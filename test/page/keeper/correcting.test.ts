import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from './open-desk.ts';
import { fields, FORM, send, tokenIn } from './send.ts';

const NATO = 'd37eb9e7cd';
const PLACE = { article: NATO, start: 415, end: 543 };

describe.each(['folder', 'store'] as const)('the desk over a %s', (kind) => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let token: string;
  beforeAll(async () => {
    desk = await openDesk(kind);
    token = tokenIn(await send(desk.address, '/desk/corrections'));
    // Every page has the same: it is of this run of the page.
    token ||= tokenIn(await send(desk.address, `/desk/article/${NATO}`));
  });
  afterAll(() => desk.close());

  const post = (path: string, of: Record<string, string | number>) =>
    send(desk.address, path, {
      headers: { ...FORM, origin: desk.address },
      body: fields({ token, ...of }),
    });
  const saysBy = (name: string): number => desk.library().quote(name).evidence.length;

  it('shows what is wrong, and leads there', async () => {
    const { status, text } = await send(desk.address, '/desk');
    expect(status).toBe(200);
    const [way] = /\/desk\/articles\?kind=(?:undated|inferred)/.exec(text)!;
    expect((await send(desk.address, way)).text).toContain('/desk/article/');
  });

  it('corrects a speaker, which changes the answer, and takes it back, which changes it back', async () => {
    const before = [saysBy('Rasmussen'), saysBy('Lavrov')];
    const shown = await send(desk.address, `/desk/article/${NATO}?at=415-543`);
    expect(shown.text).toContain('Who says it?');
    expect(shown.text).toMatch(/value="Sergei Lavrov"/);
    const done = await post('/desk/correct', {
      kind: 'speaker',
      ...PLACE,
      speaker: 'Sergei Lavrov',
      note: 'heard',
    });
    expect([done.status, done.headers['location']]).toEqual([303, `/desk/article/${NATO}?did=written&n=1`]);
    expect([saysBy('Rasmussen'), saysBy('Lavrov')]).toEqual([before[0]! - 1, before[1]! + 1]);
    const list = await send(desk.address, '/desk/corrections');
    expect(list.text).toContain('Sergei Lavrov');
    expect(list.text).toContain('heard');
    const mark = /name="mark"\s+value="([^"]+)"/.exec(list.text)![1]!;
    const back = await post('/desk/undo', { number: 1, mark });
    expect(back.headers['location']).toBe('/desk/corrections?did=taken&n=1');
    expect([saysBy('Rasmussen'), saysBy('Lavrov')]).toEqual(before);
  });
});
