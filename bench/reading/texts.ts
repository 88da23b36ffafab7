const SENTENCES = [
  'Prime Minister Anna Berg said on Tuesday that the harbour would stay open through the winter.',
  '“We have looked at every figure, and the figures are good,” she told reporters in Oslo.',
  'Critics, among them the former minister Jan Holm, called the plan “a costly mistake”.',
  'The company denied it had known of the fault, according to a statement released last week.',
  'Work on the second pier began in March and is expected to take two years.',
  '“Nobody asked us,” said Peter Dahl, a fisherman from Bergen. “They never do.”',
  'Berg’s spokesman, Lars Moe, later said the government had “nothing to hide” and would publish the report.',
  'The village has 1,200 people, two shops and a school that closed in 2009.',
];

/** A made-up article of about so many words; `seed` turns the sentences, so that no two are alike. */
export function article(seed: number, words: number): string {
  const paragraphs = ['The harbour stays open'];
  let count = 0;
  for (let i = seed; count < words; i += 3) {
    const own = [0, 1, 2].map((k) => SENTENCES[(i + k * (1 + (seed % 3))) % SENTENCES.length]!);
    count += own.join(' ').split(' ').length;
    paragraphs.push(own.join(' '));
  }
  return paragraphs.join('\n\n');
}

/** One paragraph, or for `lines` many, of so many characters, of a shape that has brought readers down. */
export function paragraph(
  shape: 'prose' | 'marks' | 'open marks' | 'commas' | 'names' | 'verbs' | 'lines',
  size: number,
): string {
  const piece = {
    prose: `${SENTENCES.join(' ')} `,
    marks: '"yes" he said, ',
    'open marks': '“no ‘ ',
    commas: 'said Anna, who, having, ',
    names: 'Anna Berg Holm Moe and ',
    verbs: 'she said he told them that ',
    lines: 'Anna Berg: we won\n\n',
  }[shape];
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
