import { type Correction, readCorrection } from '../../corpus/corrections/correction.ts';

/** The correction that a form of the desk asks for; null when it is none. What it may hold is looked at where it is read. */
export function correctionIn(form: URLSearchParams): Correction | null {
  const field = (name: string): string => form.get(name)?.trim() ?? '';
  const kind = field('kind');
  const orNull = (name: string): string | null =>
    form.has('none') || field(name) === '' ? null : field(name);
  const place = { kind, article: field('article') };
  const range = { ...place, start: Number(field('start')), end: Number(field('end')) };
  switch (kind) {
    case 'speaker':
      return form.has('speaker') ? readCorrection({ ...range, speaker: orNull('speaker') }) : null;
    case 'hide':
      return readCorrection(range);
    case 'furniture':
      return readCorrection({ ...range, ...(form.has('everywhere') && { everywhere: true }) });
    case 'date':
      return isSaid(form, 'published') ? readCorrection({ ...place, published: orNull('published') }) : null;
    case 'title':
      return readCorrection({ ...place, title: field('title') });
    case 'outlet':
      return isSaid(form, 'outlet') ? readCorrection({ ...place, outlet: orNull('outlet') }) : null;
    case 'apart':
      return readCorrection({ kind, name: field('name'), articles: form.getAll('articles') });
    case 'same': {
      const one = { article: field('person'), name: field('as') };
      const other = { article: field('other'), name: field('otherAs') };
      return readCorrection({ kind, people: [one, other] });
    }
    default:
      return null;
  }
}

/** Nothing is taken for nothing known unless the box for that is ticked. */
const isSaid = (form: URLSearchParams, name: string): boolean =>
  form.has('none') || (form.get(name)?.trim() ?? '') !== '';
