import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { openLibrary } from '../../../../src/library.ts';
import { plain } from '../../../../src/words.ts';

/** Whether a check with an ellipsis for what stands in braces says first that it is altered or that the sense turns. */
function isTurned(said: string): boolean {
  const cut = said.replaceAll(/\s*\{[^}]*\}\s*/gu, ' … ');
  const text = `Notes from the valley\n\n“${said.replaceAll(/[{}]/gu, '')},” said Lena Moe.`;
  const { check, says } = openLibrary([makeArticle('a.txt', text)], null).check(cut, '');
  expect(['partial', 'verbatim', 'altered']).toContain(check!.verdict);
  return check!.verdict === 'altered' || plain(says[0]!).includes('sense turns');
}

describe('an ellipsis turns the sense', () => {
  it.each([
    'I voted {against} the road through the valley',
    'I spoke {against the plan for} the road',
    'The bridge is {anything but} safe',
    'The bridge {used to be, and I say it gladly,} safe',
    'We {used to} trust the council',
    'The bank has {ceased to} be a friend of ours',
    'We {have no more} trust in the council',
    'He is {far from} honest with the farmers',
    'They {oppose} the road through the valley',
    'We work for {the abolition of} the tax',
    'We asked for {the end of} the war in the north',
    'The bridge is {too weak} to cross in winter',
    'We {gave up} the farm and the boats',
    'I love {the valley and I hate} its mayor',
    'I love {the valley, and my brother hates} its mayor',
    'We will build the school {in spring, and we will close the road} in autumn',
    'We will build {the school, but they will close} the road in autumn',
    'I praised the school {while the others attacked} the road',
    'We sold {the farm. Then we bought} the boats',
    'I thank {the nurses. I blame} the doctors',
    'The council helped us {; the bank robbed} the farmers',
    'I know the mayor, {who stole} the money of the school',
    'We have {almost} enough money for winter',
    'There are {few} boats left in the harbour',
    'I {tried to} help the farmers in winter',
    'The bridge is safe {as long as} we mend it',
  ])('%s', (said) => expect(isTurned(said)).toBe(true));
});

describe('an ellipsis leaves the sense as it is', () => {
  it.each([
    'We will build the school {in spring} and the road in autumn',
    'We will build the school, {the bridge, the quay} and the road',
    'The old {and rusty} bridge is safe',
    'The bridge, {which the council built in the spring,} is safe',
    'The man {who sold the farm} is my brother',
    'We went down {to the quay} in the morning',
    'I thank the nurses. {It was a long night.} I thank the doctors',
    'I love the valley {, its hills and its rivers,} and I love the sea',
    'We built the school {with our own hands} for the children',
    'She brought {bread and} milk for the children',
    'We mended the roof {last week and} we painted the door',
    'The boats {of the village} are old',
    'We have a {very} good year behind us',
  ])('%s', (said) => expect(isTurned(said)).toBe(false));
});
