import { type DomNode, isBlock, isElement, nameOf } from '../dom.ts';
import { type Measure, measured } from '../measure.ts';
import type { AsideRule, Looked } from './aside-rule.ts';
import { asked } from './asked.ts';
import { cards } from './cards.ts';
import { embedded } from './embedded.ts';
import { named } from './named.ts';
import { offer } from './offer.ts';
import { pictured } from './pictured.ts';
import { row } from './row.ts';
import { unseen } from './unseen.ts';

const COMMENT = 8;

/** In the order tried; those of the first list may stand in the midst of a sentence. */
const ANYWHERE: readonly AsideRule[] = [unseen];
const APART: readonly AsideRule[] = [embedded, asked, named, row, pictured, cards, offer];
const ALL = [...ANYWHERE, ...APART];

/** Elements whose words are a sentence, in however many pieces. */
const SENTENCES = new Set(['p', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4']);
const isRunning = ({ name, is }: Looked, child: Measure | undefined): boolean =>
  SENTENCES.has(name) && child !== undefined && is.length > child.length;

/**
 * Takes out of a page what stands in its article and is none of it, before anything looks for that. What stands in the midst
 * of a sentence stays: a sentence without one of its words is another.
 */
export function withoutAsides(root: DomNode): void {
  const measures = measured(root);
  const page = measures.get(root)?.prose ?? 0;
  const within = new Set<DomNode>();
  const steps: DomNode[] = [root];
  for (let node = steps.pop(); node; node = steps.pop()) {
    const is = measures.get(node);
    if (!is || is.length === 0) continue;
    const looked = { node, name: nameOf(node), is, page, measures };
    const rules = within.has(node) ? ANYWHERE : ALL;
    const rule = rules.find(({ recognises }) => recognises(looked));
    if (rule) {
      node.remove?.();
      continue;
    }
    for (const child of Array.from(node.childNodes)) {
      // A remark between two words would be taken for the end of a paragraph.
      if (child.nodeType === COMMENT) child.remove?.();
      if (!isElement(child)) continue;
      steps.push(child);
      if (!isBlock(child) && (within.has(node) || is.own > 0 || isRunning(looked, measures.get(child))))
        within.add(child);
    }
  }
}
