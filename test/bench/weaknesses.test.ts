import { expect, it } from 'vitest';
import { weaknesses } from '../../bench/licences/weaknesses.ts';

const audit = (severity: string): string =>
  JSON.stringify({ vulnerabilities: { weak: { severity, range: '<2.0.0', via: [] } } });

it('stops for a package that is gravely weak, and names it', () => {
  for (const severity of ['moderate', 'high', 'critical'])
    expect(weaknesses(audit(severity))).toEqual({ told: [`weak <2.0.0: ${severity}`], status: 1 });
});

it('names what is hardly weak, and goes on', () =>
  expect(weaknesses(audit('low'))).toEqual({ told: ['weak <2.0.0: low'], status: 0 }));

it('says so where nothing is known, and where npm cannot be asked', () => {
  expect(weaknesses('{"vulnerabilities":{}}')).toEqual({
    told: ['No package is known to be weak.'],
    status: 0,
  });
  const unasked = { told: ['npm cannot be asked for known weaknesses here.'], status: 0 };
  expect(weaknesses('{"message":"405 Method Not Allowed","error":{}}')).toEqual(unasked);
  expect(weaknesses('')).toEqual(unasked);
});
