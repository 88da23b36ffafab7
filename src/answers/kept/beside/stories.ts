import type { Article } from '../../../corpus/article.ts';
import { withStories } from '../../../corpus/copies/stories.ts';
import { atHand, headOf } from '../../../corpus/at-hand.ts';
import type { Text } from '../../../search/passages.ts';

/** The same text, in an article that is a copy of others, or no longer one. */
function told(text: Text, story: string | undefined): Text {
  const { article, vectors } = text;
  const { story: _, ...head } = headOf(article);
  return {
    article: atHand(
      story === undefined ? head : { ...head, story },
      () => article.text,
      () => article.blocks,
    ),
    get reading() {
      return text.reading;
    },
    ...(vectors !== undefined && { vectors }),
  };
}

/**
 * Marks copies among articles of which a few came or went.
 * @param endings how each ends; see `endingNumber`
 * @param touched how those end that came or went: others have the copies that they had
 * @returns the same texts, but for those of other stories
 */
export function withStoriesBeside(
  texts: readonly Text[],
  endings: readonly number[],
  touched: ReadonlySet<number>,
): readonly Text[] {
  const meant = texts.filter((_, number) => touched.has(endings[number]!));
  if (meant.length === 0) return texts;
  const storyOf = new Map<Article, string | undefined>();
  // A story that it was of before is not looked at.
  const marked = withStories(meant.map(({ article }) => article));
  for (const [i, { article }] of meant.entries()) {
    const now = marked[i]!;
    storyOf.set(article, now === article ? undefined : now.story);
  }
  return texts.map((text) =>
    storyOf.has(text.article) && storyOf.get(text.article) !== text.article.story
      ? told(text, storyOf.get(text.article))
      : text,
  );
}
