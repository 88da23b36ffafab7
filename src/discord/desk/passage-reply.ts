import type { Library } from '../../library.ts';
import { pressWords } from '../../words/press.ts';
import { addressAt } from '../reply/address.ts';
import type { Reply } from '../reply/card.ts';
import { cards } from '../reply/cards.ts';
import { citeReply } from '../reply/cite-reply.ts';
import { copyReply } from '../reply/copy-reply.ts';
import { onPassage } from '../reply/rows.ts';
import type { Asked } from './desk.ts';
import { aroundId, placeId, WIDEST } from './place-id.ts';

/** What is done with a passage, as a reply; null where these articles do not have it. */
export function passageReply(
  library: Library,
  { does, article: id, start, end, wide }: Extract<Asked, { kind: 'passage' }>,
): Reply | null {
  const around = library.around(id, { start, end }, does === 'around' ? wide : 0);
  const article = library.articleOf(id);
  if (around.kind === 'nothing' || !article) return null;
  if (does === 'cite') return citeReply(article, { start, end });
  if (does === 'copy') return copyReply(article, { start, end });
  const place = { article: id, start, end };
  const url = addressAt(article, place);
  return {
    ...cards(around),
    buttons: [
      ...(wide < WIDEST ? [{ label: pressWords.wider, id: aroundId(place, wide + 1) }] : []),
      ...onPassage(place, { passage: placeId }),
      { label: pressWords.report, id: placeId('report', place) },
    ],
    ...(url !== undefined && { leads: { ...place, label: pressWords.openAt, url } }),
  };
}
