import { asSign, type LineRule } from '../line-rule.ts';

const SIGNS = new Set(
  [
    'read more|more|read on|continue reading|keep reading|show more|load more|view more|see more|show less',
    'click to follow|follow|following|follow us|click to expand|click to enlarge|tap to expand|expand',
    'top|top top|back to top|return to top|go to top|skip to content|skip to main content|skip advert',
    'home|menu|search|close|next|previous|prev|next page|previous page|next article|previous article|back',
    'print|print this|print this page|email|e-mail|save|bookmark|copy link|link copied|listen|listen to article',
    'listen to this article|watch|video|gallery|text size|translate|contact us|about us|help|faq|site map|sitemap',
    'log in|login|sign in|sign up|sign out|register|subscribe|subscribe now|my account|start the discussion',
    'newsletter|newsletters|news list|most read|most popular|most viewed|trending|trending now|latest news',
    'subscriber only|subscribers only|premium|opens in new window|article bookmarked|removed from bookmarks',
    'view image in fullscreen|show caption|hide caption|enlarge image|view gallery|no comments',
    'top stories|breaking news|related|tags|topics|report this ad|report an error|report a typo|online|recommended',
  ].flatMap((row) => row.split('|')),
);

/** A button or a heading of the page around the article: "READ MORE", "Click to follow", "TOP top". */
export const navigation: LineRule = { name: 'navigation', recognises: (line) => SIGNS.has(asSign(line)) };
