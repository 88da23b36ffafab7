/** Downloads as archives of newspapers write them; every word is made up. */

const numberedOne = (number: number, day: string, fields = 'BYLINE: Ida Moe and Jan Holm\n\n') => `
                               ${number} of 3 DOCUMENTS


                                The Quay Courier

${day === '' ? '' : `                            ${day}\n`}                                  

Harbour wall number ${number} to be mended;
Work begins at the north pier

${fields}SECTION: NEWS; Pg. ${number}

LENGTH: ${number}12 words

The harbour wall number ${number} is to be mended before the storms of the
autumn, the council said. "We have waited long enough," Ann Lee said.

Work begins at the north pier.

LOAD-DATE: June 30, 2015

LANGUAGE: ENGLISH


                       Copyright 2015 Quay Papers Ltd
                              All Rights Reserved
`;

/** As LexisNexis wrote text: the second has another form of date, the third none and no byline. */
export const NUMBERED = `Download Request: Selected Items: 1-3
Time Of Request: Friday, March 20, 2018  16:51:31
${numberedOne(1, 'June 4, 2015 Thursday\n                                First Edition')}${numberedOne(2, 'Friday 5 June 2015')}${numberedOne(3, '', '')}`;

/** One document alone. */
export const ONE_NUMBERED = numberedOne(1, 'June 4, 2015 Thursday').replace('1 of 3', '1 of 1');

/** The second has lost its length: where it is parted is sure, where its text begins is not. */
export const UNSURE = NUMBERED.replace('LENGTH: 212 words', '');

/** A line between documents is lost: two would be one. */
export const LOST_LINE = NUMBERED.replace('2 of 3 DOCUMENTS', '');

const endedOne = (number: number, day: string) => `<p>Ferry ${number} sails again</p>
<p>The Sound Gazette</p>
${day === '' ? '' : `<p>${day}</p>`}
<p>Copyright 2019 Sound Papers All Rights Reserved</p>
<p>Section: NEWS; Version:${number}</p>
<p>Length: ${number}55 words</p>
<p>Byline: Tom Berg</p>
<p>Body</p>
<p>Ferry ${number} sails again since Monday. “It was a long winter,” said Ann Lee.</p>
<p>Tickets are as before.</p>
<p>Classification</p>
<p>Language: ENGLISH</p>
<p>End of Document</p>
`;

/** As Nexis writes it, a cover first; the second without a day. */
export const ENDED = `<html><head><title>Results</title></head><body>
<p>Date and Time: Friday, 5. July 2019 09:31:00 CEST</p><p>Documents (3)</p><p>1. Ferry 1 sails again</p>
${endedOne(1, 'July 1, 2019 Monday 9:20 AM GMT')}${endedOne(2, '')}${endedOne(3, '3 July 2019')}</body></html>`;

const codedOne = (number: number, day: string, by: string) => `HD Mill ${number} closes
${by === '' ? '' : `BY ${by}\n`}WC 95 words
${day === '' ? '' : `PD ${day}\n`}ET 15:32
SN The Mill Post
SC MILLP
LA English
CY (c) 2011 Mill Papers.

LP
Mill ${number} closes at the end of the year.

TD
IN the town nobody was surprised. “We saw it coming,” said Ann Lee.

NS
c21 : Output/Production
AN
Document MILLP00020111229e7ct0001${number}
`;

/** As Factiva writes text with its codes. */
export const CODED = [
  codedOne(1, '29 December 2011', 'By Ida Moe'),
  codedOne(2, '', ''),
  codedOne(3, '2011-12-30', 'Jan Holm'),
].join('\n');

const uncodedOne = (number: number, day: string) => `Bridge ${number} opens
By Ida Moe
295 words
${day}
15:32
The Bridge Echo
BRECHO
English
(c) 2012 Bridge Papers.
Bridge ${number} opens on Sunday.
“It took nine years,” said Ann Lee.
Document BRECHO0020120109e81900${number}0a
`;

/** The same without them. */
export const UNCODED = [uncodedOne(1, '9 January 2012'), uncodedOne(2, '10 January 2012')].join('\n');
