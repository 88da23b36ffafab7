import { asSign, type LineRule } from '../line-rule.ts';

/** "This story has been viewed 2504 times." */
export const viewCount: LineRule = {
  name: 'view count',
  recognises: (line) =>
    /^(?:this (?:story|article|page|post) (?:has been|was) )?(?:viewed|read|shared) [\d,.]+[km]? times$/.test(
      asSign(line),
    ),
};
