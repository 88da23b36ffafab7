import type { LineRule } from '../line-rule.ts';
import { asSign } from '../line-rule.ts';

/** Who took a picture that the text does not have: "Photograph: A. Person/AP", "Getty Images". */
export const pictureCredit: LineRule = {
  name: 'picture credit',
  recognises: (line) =>
    /^(?:(?:photo(?:graph)?s?|pictures?|images?|illustration|file photo|photo credit|image credit|image source|picture credit|photo illustration)(?: (?:by|credit|courtesy of|source))?: ?\S.{0,80}|(?:photo(?:graph)?s?|image|illustration) (?:by|courtesy of) (?:[^."“”]|\b[a-z]\.){1,60}|file (?:photo|image|picture)|getty(?: images)?|image copyright|image caption|\((?:ap|afp|reuters|epa|getty)(?: (?:photo|images|file)(?:\/[^)]{1,60})?)\))$/.test(
      asSign(line),
    ),
};
