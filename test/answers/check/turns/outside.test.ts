import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { openLibrary } from '../../../../src/library.ts';
import { plain } from '../../../../src/words.ts';

/** Whether the first line of a check says that the sense of a cut turns: of a sentence in which braces hold what is kept. */
function isTurned(said: string): boolean {
  const cut = /\{(.+)\}/u.exec(said)![1]!;
  const text = `Notes from the valley\n\n“${said.replaceAll(/[{}]/gu, '')}” said Lena Moe.`;
  const { check, says } = openLibrary([makeArticle('a.txt', text)], null).check(cut, '');
  expect(['partial', 'verbatim']).toContain(check!.verdict);
  return plain(says[0]!).includes('sense turns');
}

describe('the sense turns on what stands before', () => {
  it.each([
    'We will not {sell the farm},',
    'I am far from {sure of the roof},',
    'She was anything but {kind to the dogs},',
    'We are against {raising the rent},',
    'I voted against the {plan for a road},',
    'I oppose {cutting the old trees},',
    'They failed to {mend the roof},',
    'He refused to {pay the fine},',
    'We stopped {feeding the birds},',
    'The roof is too weak to {hold the snow},',
    'Hardly any {of the houses were warm},',
    'Few {of us liked the song},',
    'Almost {all the sheep were lost},',
    'Less than {ten of them came back},',
    'All but {three of the boats sank},',
    'I used to {think the road was safe},',
    'We were supposed to {finish the bridge},',
    'I tried to {stop the car},',
    'We would have {signed the letter},',
    'They may {close the school},',
    'If it rains, {we will stay at home},',
    'Unless they pay, {the farm is lost},',
    'Only if the wind drops {will we sail},',
    'As long as he lives, {the farm is ours},',
    'As if {the roof would hold},',
    'It is not true that {the bridge is safe},',
    'It is a lie that {the bridge is safe},',
    'The idea that {the bridge is safe} pleases them,',
    'There are rumours that {the bridge is safe},',
    'They want us to believe that {the bridge is safe},',
    'My brother claims {the bridge is safe},',
    'I was told {the bridge is safe},',
    'It seems {the bridge is safe},',
    'Nobody thinks that {the bridge is safe},',
    'Instead of {mending the roof} they left,',
    'Without {the ferry we are lost},',
    'The opponents of {the new road} are loud,',
    'We got rid of {the old boats},',
    'I no longer {believe in the plan},',
    'They pretend that {all is well here},',
    'I wish {we had a better road},',
    'Perhaps {the snow will hold},',
    'In the so-called {peace plan} we see little,',
    'I wish I could say {the bridge is safe},',
    'It would be a mistake to think {the bridge is safe},',
    'He would have you believe {the bridge is safe},',
    'We must keep them from {selling the farm},',
    'Had {the bridge been safe}, I would have crossed it,',
    'There was a time when {the bridge was safe},',
    'Far be it from me to say {the bridge is safe},',
    'Their slogan is {the bridge is safe},',
    'The bridge is about as {safe as a raft},',
  ])('%s', (said) => expect(isTurned(said)).toBe(true));
});

describe('the sense turns on what stands after', () => {
  it.each([
    '{The bridge is safe} as long as nobody crosses it,',
    '{The bridge is safe} so long as it is dry,',
    '{The bridge is safe} if it is dry,',
    '{The bridge is safe} unless it rains,',
    '{The bridge is safe} only if it is dry,',
    '{The bridge is safe} provided that it is dry,',
    '{The bridge is safe} provided it is dry,',
    '{The bridge is safe} on condition that it is mended,',
    '{The bridge is safe} until the snow melts,',
    '{The bridge is safe}, they claim,',
    '{The bridge is safe}, or so they say,',
    '{The bridge is safe}, I was told,',
    '{The bridge is safe}, according to the owner,',
    '{The bridge is safe}, allegedly,',
    '{The bridge is safe}, but not for you,',
    '{The bridge is safe}, but I would never cross it,',
    '{The bridge is safe} except in winter,',
    '{We trust} nobody in the valley,',
    '{We have} no money at all,',
    '{That the bridge is safe} is a joke,',
    'The idea that {the bridge is safe} is a joke,',
    '{The bridge is safe} is what they tell you,',
    '{The bridge is safe} is the official line,',
    '{That they paid us} is simply not true,',
    '{That they paid us} is nonsense,',
    '{They paid us} is a pure lie,',
    '{We finished} almost nothing this year,',
    '{The bridge is safe. }But we never use it,',
    '{The bridge is safe.} It was not true,',
    '{The bridge is safe.} That is a lie,',
    '{The bridge is safe.} Nonsense,',
    '{The bridge is safe.} It is not,',
    '{The bridge is safe.} They were wrong,',
    '{The bridge is safe.} That is what they say,',
    '{The bridge is safe.} That was then,',
    '{The bridge is safe.} I was joking,',
    '{The bridge is safe.} Or so they say,',
    '{The bridge is safe.} Unless it rains,',
    '{The bridge is safe.} At least that is what they told us,',
    '{The bridge is safe.} That turned out to be false,',
    '{The bridge is safe.} I do not believe it,',
    '{The bridge is safe.} This claim is false,',
    '{The bridge is safe.} Nothing could be further from the truth,',
    '{The bridge is safe.} Those were their words,',
    '{The bridge is safe} in theory,',
    '{The bridge is safe}, says the owner,',
    '{The bridge is safe} once the ice has melted,',
    '{The bridge is safe} for now,',
    '{Everybody is welcome} apart from him,',
    '{I agree} to nothing,',
    '{I would sign} over my dead body,',
    '{The bridge was safe} once,',
  ])('%s', (said) => expect(isTurned(said)).toBe(true));
});

describe('nothing outside turns the sense', () => {
  it.each([
    'We will not sell, and {we will mend the roof},',
    '{We will mend the roof}, and we will not sell,',
    '{We will mend the roof}, and I think the snow will come,',
    'I did not sleep, so {I went down to the quay},',
    'They say a lot, but {we know the valley better},',
    'The road will not help us; {it will help the bank},',
    'By refusing to pay, {they broke the law},',
    'We not only {mended the roof} but painted it,',
    'There is no doubt that {the bridge is safe},',
    '{We need more boats}, and we need them to stop the thieves,',
    '{We are glad of the help} provided by the council,',
    '{We have a new plan} for providing the school with milk,',
    'The help they provided {keeps the school warm},',
    'I can tell you {the bridge is safe},',
    'As I said, {the bridge is safe},',
    'I am used to {rising early in winter},',
    '{We go down to the quay} to tell the sailors what we think,',
    '{The farm is old}, and nobody has asked us to leave,',
    'However, {the job is only beginning},',
    'Although it is old, {the bridge is strong},',
    '{We mended the roof} because it had not been done for years,',
    '{We hired ten men} who had never seen a boat,',
    '{The bridge is safe.} It is not easy to build such a bridge in one summer,',
    '{The bridge is safe.} We never doubted it for a day,',
    '{The bridge is safe.} No bridge in the valley is older than ours,',
    '{The bridge is safe.} That is what we worked for,',
    'Our sheep’s wool is fine, and {that is what we sell},',
    'Our kids’ school is small, and {that is how we like it},',
    '{This is a hill}, not a mountain,',
    'I cannot wait to {see the new boats},',
    'A few {of us liked the song},',
    'We said it then, and {we say it again today},',
    'Whatever they say, {it is our bridge},',
    'I never fail to {mend the roof},',
    'We do not deny that {the bridge is old},',
    'We love our kids’ {school and its garden},',
    'The wind was rather strong, {the boats stayed in},',
  ])('%s', (said) => expect(isTurned(said)).toBe(false));
});

const first = (text: string): string =>
  plain(
    openLibrary([makeArticle('a.txt', `Notes from the valley\n\n${text}`)], null).check(
      'The bridge is safe',
      '',
    ).says[0]!,
  );

describe('the sense turns on what the reporter says after it', () => {
  it.each([
    '“The bridge is safe” is a lie, Lena Moe said.',
    '“The bridge is safe” was never said by Lena Moe.',
    'A fake quotation, “The bridge is safe”, was attributed to Lena Moe.',
    '“The bridge is safe,” Lena Moe joked.',
    '“The bridge is safe,” Lena Moe said sarcastically.',
    '“The bridge is safe,” Lena Moe claimed, but this was false.',
    '“The bridge is safe,” Lena Moe said. It was not true.',
    '“The bridge is safe,” Lena Moe said. “That is a lie.”',
    '“The bridge is safe,” Lena Moe said. “But only in summer.”',
  ])('%s', (text) => expect(first(text)).toContain('sense turns'));

  it.each([
    '“The bridge is safe” was the talk of the valley, Lena Moe said.',
    '“The bridge is safe,” Lena Moe said. It was not the first time that she spoke of it to the council.',
    '“The bridge is safe,” Lena Moe said. “It is not a large bridge.”',
    '“The bridge is safe,” Lena Moe said.\n\nThat is a lie, others say.',
    '“The bridge is safe,” Lena Moe said. But the snow had come.',
  ])('not: %s', (text) => expect(first(text)).toBe('Word for word.'));
});
