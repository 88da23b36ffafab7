import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('what a sentence tells beside its main verb', () => {
  it.each([
    ['After leaving Oslo in 2011, Holm opened a shop on 4 June 2014.', 'When did Holm leave Oslo?', '2011'],
    ['Holm opened a shop on 4 June 2014 after leaving Oslo in 2011.', 'When did Holm leave Oslo?', '2011'],
    ['Having left Oslo in 2011, Holm opened a shop on 4 June 2014.', 'When did Holm leave Oslo?', '2011'],
    ['Holm was jailed on 4 June 2014 after stealing a boat in 2011.', 'When did Holm steal a boat?', '2011'],
    ['Holm met Berg while visiting Oslo in 2011.', 'When did Holm visit Oslo?', '2011'],
    [
      'After a loss to Berg in 2011, Holm won the cup on 4 June 2014.',
      'When did Holm win the cup?',
      '2014-06-04',
    ],
    [
      'Following a fire in 2011, the mill was rebuilt on 4 June 2014.',
      'When was the mill rebuilt?',
      '2014-06-04',
    ],
    ['Following a fire in 2011, the mill was rebuilt on 4 June 2014.', 'When was the fire?', '2011'],
  ])('has its own day: “%s” %s', (text, question, value) => {
    expect(readIn(text, question)).toMatchObject({ sure: 'answered', value });
  });

  it.each([
    'After leaving Oslo, Holm opened a shop on 4 June 2014.',
    'Before leaving Oslo, Holm opened a shop on 4 June 2014.',
    'Holm was arrested on 4 June 2014 before leaving Oslo.',
    'Holm lost her post on 4 June 2014, having left Oslo.',
  ])('and where it has none, that of the main verb is only a limit: “%s”', (text) => {
    expect(readIn(text, 'When did Holm leave Oslo?').value).toBeNull();
  });
});
