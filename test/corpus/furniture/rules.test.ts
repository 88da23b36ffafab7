import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../../src/corpus/furniture/rules.ts';

/** For every rule: lines that it must know, and lines near to them that are an article's own. */
const CASES: Record<string, { furniture: string[]; article: string[] }> = {
  teaser: {
    furniture: [
      'The minister said yesterday that the plan to …',
      'THE MINISTER said  yesterday that the plan...',
    ],
    article: [
      'The minister said yesterday that …”',
      'The minister…',
      'Another lead that was cut short here…',
    ],
  },
  'date line': {
    furniture: [
      'Fri, Mar 30, 2007 - Page 6 News List',
      'March 01, 2008',
      'Thursday 18 September 2009',
      'Published: 12 Oct 2007, 10:23 GMT',
      'Last updated at 11:04 on 3rd May 2011',
      '2009-09-19',
      'First published on Mon 7 Apr 2008 00.05 BST',
      '19/09/2009',
    ],
    article: [
      'On 8 December 1991 the union ended.',
      'May 2009 was warm',
      '1917',
      'May',
      'March on Moscow',
      'Friday',
      'Page 6',
      '13 people died in May 2009',
    ],
  },
  navigation: {
    furniture: [
      'READ MORE',
      'Click to follow',
      'TOP top',
      '» Next page',
      'Most Read',
      'Subscriber only',
      'Back to top ↑',
    ],
    article: [
      'Read more books, he said.',
      'Following the talks, both sides left',
      'More than nothing',
      'Home at last',
    ],
  },
  count: {
    furniture: ['0', '147', '1,234', '2.5k', '12 comments', 'Views: 2,504', '(3)', '4 min read'],
    article: ['1917', '2009', '27%', '3.', 'No. 10', '147 people', '12 comments were made.'],
  },
  'view count': {
    furniture: ['This story has been viewed 2504 times.', 'Viewed 1,200 times'],
    article: ['This story has been told many times.', 'The film was viewed 2504 times in a day.'],
  },
  'age notice': {
    furniture: ['This article is more than 17 years old'],
    article: [
      'This article of the treaty is more than 17 years old.',
      'The treaty is more than 17 years old.',
    ],
  },
  'comment rules': {
    furniture: [
      'Comments will be moderated. Remarks containing abusive language will be removed and the user banned.',
      'Comments are closed.',
      'Be the first to comment',
      'Leave a reply',
      'View comments',
    ],
    article: [
      'Comments by the minister were moderated in tone.',
      'Comments will follow on Monday, he said.',
      'Have your say in the election, the president urged.',
    ],
  },
  share: {
    furniture: [
      'Share on Facebook Tweet Email Print',
      'Share this story',
      'Facebook',
      'FACEBOOK | TWITTER | EMAIL',
    ],
    article: ['Share prices fell', 'Facebook shares fell', 'Share the burden', 'Shares in the company'],
  },
  pointer: {
    furniture: [
      'Read more: Minister resigns after talks',
      'Also read: What the minister knew',
      'RELATED: Ten things to know',
      'Related articles',
      'Tags: Russia, NATO',
      'More about: Nato',
      'Read the full interview here.',
      'Click here for the full list.',
      'Watch the full interview below:',
      'More from The Paper: a visit to the coast',
    ],
    article: [
      'Read the minister’s lips: no new taxes.',
      'Watch: “I never said that.”',
      'See the end of the war from here, and you will be disappointed.',
      'Click here, he said, and the world will open.',
      'Related companies were fined.',
    ],
  },
  follow: {
    furniture: [
      'Follow us on Facebook',
      'You can also follow us on Facebook and Twitter.',
      'Follow A. Writer on Twitter @awriter',
      'Twitter: @awriter',
      '@awriter',
      'Follow @awriter',
      'Email: desk@example.org',
    ],
    article: [
      'Follow the money on X days',
      'Twitter banned him.',
      'xvi.',
      'Follow me, he said on Facebook: the end is near.',
    ],
  },
  newsletter: {
    furniture: [
      'Sign up for our daily newsletter',
      'Get the latest news straight to your inbox',
      'Subscribe to continue reading',
      'Already have an account? Log in',
      'I would like to be emailed about offers and events.',
      'Please enter a valid email address',
      'Please log in to your account',
      'Check out more of the latest travel stories by signing up to our free weekly newsletter',
      'There is plenty more. Sign up for our morning e-mails today.',
    ],
    article: [
      'Get the troops out, the newsletter “Peace” demanded.',
      'Join the alliance, the president told Georgia.',
      'Register to vote by Friday',
      'A subscriber complained.',
      'The newsletter had few readers.',
      'The mayor asked everybody to sign up for our newsletter.',
      'Few sign up for the newsletter of the council.',
      '“Sign up for our newsletter,” the poster read.',
      'Thousands subscribed to our rivals.',
    ],
  },
  'reader asked': {
    furniture: [
      'Have a story? Email news@bay.example or call the newsroom on 01632 960123.',
      'Do you have an opinion on what you have read? If you would like to submit a letter, please click here.',
      'We want to hear from you: write to letters@bay.example.',
      'If you enjoyed this story, please clap and follow me for more from the coast.',
      'Support local journalism',
      'Our reporting is free for all because readers pay for it. Become a member today from £3 a month.',
      'Thank you for reading the Bay Ledger. This is your last free article this month.',
    ],
    article: [
      'Have a heart, the mayor told the council.',
      'Do you have a dog? So do nine in ten of the people who live in the valley.',
      'We want to open the quay on Friday.',
      'If you liked the old bridge, you will like the new one too.',
      'Readers support local journalism more than they did ten years ago.',
      'Our reporters were there when the bridge fell.',
      'The minister urged them to support our reporting, he said.',
      'Residents may become a member of the club for £3 a month.',
    ],
  },
  origin: {
    furniture: [
      'This article was originally published by The Coast Mail.',
      'This story first appeared in The Coast Mail',
      'A longer version of this essay appeared in The Coast Mail.',
      'The post A bridge for all appeared first on The Valley Post.',
      'A bridge for all was originally published in Valley Tales on Medium, where people are continuing the conversation by highlighting and responding to this story.',
      'Read more of this story at The Valley Post.',
    ],
    article: [
      'The article was originally published by The Coast Mail.',
      'This article was published in May. It said that the bridge was safe.',
      'The post that he held appeared to be the first in the valley.',
      'The book was originally published in Norway, where people are reading it still.',
      'This story is about a bridge.',
    ],
  },
  advert: {
    furniture: [
      'ADVERTISEMENT',
      'Story continues below advertisement',
      'Sponsored content',
      'Scroll to continue',
    ],
    article: ['Advertisement spending fell', 'The story continues below.', 'Ads were bought in both states.'],
  },
  legal: {
    furniture: [
      'Copyright 2023 Bay TV. All rights reserved. This material may not be published, broadcast or rewritten.',
      'Our Standards: The Bay Trust Principles.',
      'We use cookies to improve your experience. By continuing you agree.',
      'This website uses cookies.',
      'Privacy policy',
      'By clicking the button, you agree to our terms.',
      'This post may contain affiliate and/or referral links.',
    ],
    article: [
      'Cookies were served with tea.',
      'This article contains three errors, the minister said.',
      'The privacy policy of the firm was criticised.',
      'By using force, you accept the consequences of it.” he said',
    ],
  },
  'picture credit': {
    furniture: [
      'Photograph: A. Person/AP',
      'Getty Images',
      'Photo by A. Person',
      '(AP Photo/A. Person)',
      'File photo',
    ],
    article: ['Photographs showed the damage.', 'Getty was a rich man.', 'Image is everything, he said.'],
  },
  caption: {
    furniture: [
      'Ann Lee says the dam is "as safe as a house". Photograph: Bo Ek for The Example',
      'Ann Lee at the dam. (AP Photo/Bo Ek)',
      'Ann Lee at the dam. Photo by Bo Ek',
      'Ann Lee, who said it was "safe" (Bo Ek/The Example)',
      'Ann Lee at the dam. | Bo Ek/Reuters',
      'Ann Lee said "it is safe". © Bo Ek',
      'Photo: Ann Lee says the dam is "as safe as a house".',
      'Caption: Ann Lee at the dam',
      'FILE - Ann Lee said "it is safe" in Mill Lane on May 3, 2013.',
      'In this photo taken on Monday, Ann Lee stands at the dam.',
    ],
    article: [
      'She took a photo: it was the last.',
      'The image, she said, was false.',
      'In this picture of the town nothing is left out, she said.',
      'He paid with a credit card.',
      'The dam (see www.example.com/ap) was shut.',
      'Ann Lee, the photographer, said it was her best picture.',
    ],
  },
  contact: {
    furniture: [
      'Contact: Ann Lee, 202/555-0101.',
      'Contact:',
      'Media contact: Ann Lee, Bo Ek and others',
      'For more information, please visit www.example.com.',
      'For more information on this grant, go to the following link: https://example.com/a',
      'To learn more about the pier, visit https://example.com',
      'Please call 555-0101 or e-mail pier@example.com.',
      'Ann Lee, 202-555-0101',
      'Tel: +44 20 5550 0101',
    ],
    article: [
      'Contact with the ship was lost on Monday.',
      'For more than a year he would visit her.',
      'To see her mother, call at the house, she said.',
      'The number for victims is 1-800-555-0101.',
      '“For more information, visit our site,” she said.',
      'He asked them to contact the police.',
    ],
  },
  'end mark': {
    furniture: ['-30-', '- 30 -', 'ENDS', '### END ###', '-ends-', '*** end of release ***', 'hh/ph/ts'],
    article: ['The end', 'Ends of the earth', '-30 degrees', 'N/A', 'he/she said'],
  },
  address: {
    furniture: [
      'http://example.org/a',
      'www.example.org',
      'desk@example.org',
      '![A map of the coast](map.png)',
    ],
    article: ['See http://example.org/a for the text', 'example.org'],
  },
  separator: { furniture: ['* * *', '___.', '~~~~', '•'], article: ['I', '*1*', 'Я', '終'] },
};

const LEAD = 'The minister said yesterday that the plan to build was off. He gave no reason.';
const AFTER = ['READ MORE', LEAD, LEAD.replace('The minister', 'THE MINISTER')];
const namesOf = (line: string): string[] =>
  FURNITURE.filter((rule) => rule.recognises(line, AFTER)).map(({ name }) => name);

describe('page furniture', () => {
  it('has cases for every rule', () => {
    expect(Object.keys(CASES)).toEqual(FURNITURE.map(({ name }) => name));
  });

  describe.each(Object.entries(CASES))('%s', (name, { furniture, article }) => {
    it.each(furniture)('knows %j', (line) => expect(namesOf(line)).toContain(name));
    it.each(article)('leaves %j alone', (line) => expect(namesOf(line)).toEqual([]));
  });

  // A rule that runs away over these never ends.
  it('comes to an end over a hostile line', () => {
    const lines = [
      'a '.repeat(500_000),
      `${'.'.repeat(999_999)}x`,
      `share ${'on '.repeat(300_000)}`,
      `by${' A'.repeat(500_000)}`,
    ];
    expect(lines.flatMap(namesOf)).toEqual([]);
  });
});
