/** How a paragraph bears on a question, the headline above it included; every part from 0 to 1. */
export interface ParagraphEvidence {
  /** BM25 of the paragraph with the headline, over what a perfect paragraph would have. */
  readonly paragraph: number;
  /** The share of the question's weight met by the paragraph's and the headline's words. */
  readonly paragraphMet: number;
  /** The share met by their words or, names apart, by words near in meaning. */
  readonly paragraphSaid: number;
  /** The share of the question's weight that is in names which neither paragraph nor headline has. */
  readonly namesMissing: number;
}

/** How one sentence bears on a question, with what its paragraph adds; every part from 0 to 1, whatever the question's length. */
export interface Evidence extends ParagraphEvidence {
  /** BM25 of the sentence alone, over what a perfect sentence would have. */
  readonly sentence: number;
  /** The same with the headline's words counting little: they tell sentences under one headline apart badly. */
  readonly own: number;
  /** Words that stand side by side in the question and here. */
  readonly pairs: number;
  /** Words of the question that the sentences before and after have and this one has not. */
  readonly around: number;
  /** How near in meaning the sentence's words come to each asked word. */
  readonly near: number;
  /** How near the sentence as a whole comes to the question as a whole. */
  readonly meaning: number;
  /** How like the sentence is to the question by the encoder: the cosine of their vectors; 0 without vectors. */
  readonly like: number;
  /** The share of the question's weight met by the sentence's words or, names apart, by words near in meaning. */
  readonly said: number;
}
