import { describe, expect, it } from 'vitest';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { undone } from '../../../../src/text/dates/attach/undone/undone.ts';
import { read } from '../reading.ts';

/** Why the word in brackets, which is asked for, is none that happened; null where it may have. */
function why(marked: string): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const event = { start, end: marked.indexOf(']') - 1 };
  const told = scene(text, { start: 0, end: text.length }, read(text));
  return undone(told, event, [{ ...event, name: false }]);
}

describe('what did not happen', () => {
  it.each([
    ['Ms Roe was to have [sold] it on Monday.', 'only possible'],
    ['Ms Roe may have [sold] it on Monday.', 'only possible'],
    ['Ms Roe was about to [sell] it on Monday.', 'only possible'],
    ['Ms Roe had hoped to [sell] it on Monday.', 'only possible'],
    ['It was due to [open] on Monday but the paint was wet.', 'only possible'],
    ['It was to [open] on Monday; it did not.', 'only possible'],
    ['Ms Roe came close to [selling] it in 2004.', 'denied'],
    ['Ms Roe was on the verge of [selling] it in 2004.', 'denied'],
    ['Nobody bought or [sold] it in 2004.', 'denied'],
    ['No one came and [sold] it in 2004.', 'denied'],
    ['Ms Roe did not buy or [sell] it in 2004.', 'denied'],
    ['Ms Roe denied late on Monday that she had [sold] it.', 'denied'],
    ['Ms Roe refused on Monday to [sell] it.', 'denied'],
    ['Ms Roe was accused of having [sold] it in 2004.', 'alleged'],
    ['Ms Roe, suspected of [selling] it in 2004, left.', 'alleged'],
    ['Allegations of [selling] it in 2004 were made.', 'alleged'],
    ['Ms Roe tried in vain to [sell] it in 2004.', 'only tried'],
    ['An attempt to [sell] it on Monday failed.', 'only tried'],
    ['Ms Roe decided against [selling] it in 2004.', 'only wanted'],
    ['A court stopped Ms Roe from [selling] it on Monday.', 'stopped'],
    ['Rain kept the mill from [opening] on Monday.', 'stopped'],
    ['Plans to [open] it on Monday were dropped.', 'called off'],
    ['The [opening] on Monday was delayed.', 'called off'],
    ['Ms Roe rejected claims that she [sold] it in 2004.', 'not true'],
    ['Ms Roe dismissed reports she had [sold] it in 2004.', 'not true'],
    ['There is no evidence that Ms Roe [sold] it in 2004.', 'not true'],
    ['A hoax post said that Ms Roe [sold] it on Monday.', 'not true'],
    ['In the film the mill [opened] on Monday.', 'supposed'],
    ['Imagine the mill [opened] on Monday.', 'supposed'],
    ['Nobody believed that the mill [opened] on Monday.', 'doubted'],
    ['Hardly anyone thought that it [opened] on Monday.', 'doubted'],
    ['Ms Roe dreamed that the mill [opened] on Monday.', 'doubted'],
    ['Ms Roe doubts that the mill [opened] on Monday.', 'doubted'],
    ['Ms Roe lied when she said that it [opened] on Monday.', 'doubted'],
    ['Few expected Ms Roe to [resign] on Monday.', 'doubted'],
    ['Workers decided not to [strike] on Monday.', 'doubted'],
    ['The mill cannot [open] on Monday.', 'denied'],
    ['Did Ms Roe [resign] on Monday?', 'supposed'],
    ['Had Ms Roe [sold] it in 2004, she would be rich.', 'supposed'],
    ['Rumours that it was [sold] on Monday were denied.', 'not true'],
    ['Ms Roe withdrew her [resignation] on Monday.', 'stopped'],
  ])('%s', (text, rule) => {
    expect(why(text)).toBe(rule);
  });

  it.each([
    'No wonder Ms Roe [sold] it in 2004.',
    'A shop close to the harbour [burned] on Monday.',
    'The [opening] on Monday was delayed by two hours.',
    'Ms Roe managed to [sell] it on Monday.',
    'Boeing had been [suspended] since 3 May 2004.',
    'Ms Roe, who dismissed the claims, [sold] it on Monday.',
    'The mill is due to [open] on Monday.',
    'An actor from the film [died] on Monday.',
    'Nobody doubted that the mill [opened] on Monday.',
    'Nobody knew that the mill [opened] on Monday.',
    'It was not reported when the mill [opened] on Monday.',
    'Why did Ms Roe [resign] on Monday?',
    'Nobody was hurt when the mill [opened] on Monday.',
    'It was due to [open] on Monday.',
    'Nobody was hurt and Ms Roe [sold] it in 2004.',
    'Ms Roe did not sleep and [sold] it in 2004.',
    'Ms Roe was convicted of [selling] it in 2004.',
    'Ms Roe, accused of theft, [sold] it in 2004.',
    'The ferry [struck] a reef on Monday and had to be abandoned.',
    'Police [searched] the mill on Monday but the inquiry was dropped.',
    'Ms Roe denied on Monday the step to [sell] it was wrong.',
    'Ms Roe failed to say that she had [sold] it in 2004.',
  ])('may have happened: %s', (text) => {
    expect(why(text)).toBeNull();
  });
});
