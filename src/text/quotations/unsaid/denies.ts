import { words } from '../../../grammar/words.ts';

/** Verbs that deny what follows them. */
export const DENIES = words(`
  deny denies denied denying dispute disputes disputed reject rejects rejected rejecting dismiss dismisses dismissed dismissing
  refute refutes refuted rebut rebuts rebutted rubbish rubbishes rubbished debunk debunks debunked disavow disavows disavowed
  contest contests contested
`);

/** What says of somebody that they said something. */
export const CLAIM = words(`
  post posts claim claims report reports rumour rumours rumor rumors quotation quotations quote quotes remark remarks tweet tweets
  screenshot screenshots letter letters video videos clip clips image images meme memes story stories suggestion suggestions idea
  account accounts interview interviews statement statements headline headlines message messages recording recordings allegation
  allegations accusation accusations assertion assertions notion
`);
