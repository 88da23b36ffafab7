import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { completing } from '../../src/local/completing.ts';
import { seedLibrary } from '../support/seeds.ts';

const complete = completing(commands, () => seedLibrary);

describe('Tab', () => {
  it('completes the name of a command', () => {
    expect(complete('/qu')).toEqual([['/quote '], '/qu']);
    expect(complete('/')[0]).toContain('/when ');
  });

  it('completes a name in the first option, and in one that is named', () => {
    expect(complete('/quote Rasm')).toEqual([['Anders Fogh Rasmussen'], 'Rasm']);
    expect(complete('/quote Putin outlet: taip')).toEqual([['Taipei Times'], 'taip']);
    expect(complete('/quote Putin sort: ')[0]).toEqual(['best', 'newest', 'oldest']);
  });

  it('completes the name of an option where no name goes on so', () =>
    expect(complete('/quote Putin abo')).toEqual([['about: '], 'abo']));

  it('makes nothing of a question, of an unknown command and of an option that takes any words', () => {
    for (const line of ['who said', '', '/nonsense x', '/when shield '])
      expect(complete(line)[0]).toEqual([]);
  });
});
