import { asSign, type LineRule } from '../line-rule.ts';

/** "This article is more than 17 years old." */
export const ageNotice: LineRule = {
  name: 'age notice',
  recognises: (line) =>
    /^this (?:article|story|page) (?:is|was published) more than [\w ]{1,20} (?:old|ago)$/.test(asSign(line)),
};
