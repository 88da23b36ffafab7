declare const made: unique symbol;

/** HTML that is safe to send: only `html` makes it. */
export interface Html {
  readonly source: string;
  readonly [made]: true;
}

type Value = string | number | Html | readonly Html[] | null | false | undefined;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make it a line feed.
  '\r': '&#13;',
};

const escaped = (text: string): string => text.replace(/[&<>"'\r]/g, (sign) => SIGNS[sign]!);

const written = (value: Value): string => {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'source' in value ? value.source : value.map(({ source }) => source).join('');
};

/** HTML that is a file of the program's own. */
export const raw = (source: string): Html => ({ source }) as Html;

/**
 * HTML from a fixed text: whatever is put into it is shown as it is, never read as HTML, unless it is HTML made so before.
 * Attributes must stand in quotation marks. Nothing comes of null, undefined and false.
 */
export const html = (fixed: TemplateStringsArray, ...values: readonly Value[]): Html =>
  ({ source: fixed.map((part, i) => part + written(values[i])).join('') }) as Html;
