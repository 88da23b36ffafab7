import type { Hit } from '../search/found.ts';
import { scene, type Scene } from '../text/dates/attach/scene.ts';
import type { Reading } from '../text/reading.ts';

/** The sentence of a hit, taken apart. @param reading of its article */
export const sceneOf = (
  { passage: { article, sentence } }: Pick<Hit, 'passage'>,
  { sentences, timexes }: Reading,
): Scene => scene(article.text, sentences[sentence]!, timexes);
