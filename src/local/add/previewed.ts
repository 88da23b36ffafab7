import type { Article } from '../../corpus/article.ts';
import type { Added } from '../../discord/add/adding.ts';
import { preview } from '../../discord/add/preview.ts';
import { proved } from '../../discord/reply/proved.ts';

/** What a file would add, proved. @throws Error where it is not what the articles say */
export function previewed(
  articles: readonly Article[],
  refused: Parameters<typeof preview>[1],
  at: Parameters<typeof preview>[2],
): Added {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const reply = proved(preview(articles, refused, at), (id) => byId.get(id));
  if (!reply.ok) throw new Error(`The preview is not proved: ${reply.fault}`);
  return { kind: 'preview', body: reply.body };
}
