import type { Text } from '../../../search/passages.ts';
import { sourceBeside } from '../../check/beside.ts';
import { ownOf } from '../../check/own.ts';
import { openSource, type Source } from '../../check/source.ts';
import { openStream } from '../../check/stream.ts';
import type { KeptPrepared } from '../prepared-in.ts';
import type { Order } from './order.ts';

/**
 * Lays out for checking what is new beside what is kept.
 * @param first what is kept
 * @param texts all of them now, `fresh` those that are new
 */
export const checkedBeside =
  (first: KeptPrepared, fresh: readonly Text[], texts: readonly Text[], { places, kept }: Order) =>
  (): Source => {
    // What is quoted is told of the articles as they are now.
    const before = first.checkedWith()?.(
      first.texts.map((text, number) => texts[kept[number] ?? -1] ?? text),
    );
    const articles = texts.map(({ article }) => article);
    return before ? sourceBeside(before, laidOut(fresh), places, articles) : laidOut(texts);
  };

function laidOut(texts: readonly Text[]): Source {
  const readings = new Map(texts.map((text) => [text.article, text]));
  return openSource(
    openStream([...readings.keys()], (article) => ownOf(article, readings.get(article)!.reading)),
  );
}
