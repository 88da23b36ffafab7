import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('what is told of another place', () => {
  it.each([
    ['The plan had a cool response in Oslo.', 'what was the response in Lisbon'],
    ['Ten miners died in Lund, the company said.', 'how many miners died in Malmo'],
    ['Two ships sailed from Bergen with grain.', 'how many ships sailed from Hull'],
    ['Dahl moved the firm to Leeds for its port.', 'why was the firm moved to Derby'],
    ['A bomb was found at Ostrava by a walker.', 'who found the bomb at Brno'],
  ])('is no answer: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(true);
  });

  it.each([
    ['In Oslo the plan had a cool response, Lisbon liked it.', 'what was the response in Lisbon'],
    ['Ten miners died in May.', 'how many miners died in Malmo'],
    ['Dahl spoke in Leeds of the firm.', 'what did Dahl say of Derby'],
    ['Ten miners died.', 'how many miners died in Malmo'],
  ])('is one where the place is named, none is, or only a time stands so: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});
