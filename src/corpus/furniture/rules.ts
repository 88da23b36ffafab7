import type { LineRule } from '../line-rule.ts';
import { addressLine } from './address-line.ts';
import { ageNotice } from './age-notice.ts';
import { advert } from './advert.ts';
import { caption } from './caption.ts';
import { commentRules } from './comment-rules.ts';
import { contactLine } from './contact-line.ts';
import { countLine } from './count-line.ts';
import { dateLine } from './date-line.ts';
import { endMark } from './end-mark.ts';
import { followLine } from './follow-line.ts';
import { legal } from './legal.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { originLine } from './origin-line.ts';
import { pictureCredit } from './picture-credit.ts';
import { pointer } from './pointer.ts';
import { readerAsked } from './reader-asked.ts';
import { separator } from './separator.ts';
import { shareLine } from './share-line.ts';
import { teaser } from './teaser.ts';
import { viewCount } from './view-count.ts';

/** What a page carries beside the article, in the order tried. Each knows one kind and leaves real sentences alone. */
export const FURNITURE: readonly LineRule[] = [
  teaser,
  dateLine,
  navigation,
  countLine,
  viewCount,
  ageNotice,
  commentRules,
  shareLine,
  pointer,
  followLine,
  newsletter,
  readerAsked,
  originLine,
  advert,
  legal,
  pictureCredit,
  caption,
  contactLine,
  endMark,
  addressLine,
  separator,
];
