import type { Form } from './way.ts';

const LINK =
  /^(?:(?:open|show(?: me)?|read|see|check|summarise|summarize|what is|what['’]s|what about) )?<?(https?:\/\/[^\s<>]{1,2000})>?$/iu;

/** A web address, pasted alone. */
export const link: Form = ({ whole }) => {
  const [, address] = LINK.exec(whole.replace(/\s?\?$/u, '')) ?? [];
  return address === undefined ? null : { kind: 'link', address };
};
