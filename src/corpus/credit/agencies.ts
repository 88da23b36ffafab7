/** The houses that news text is most often credited to, as they sign: lower case, for a regular expression. */
export const AGENCY =
  '(?:the )?(?:associated press|reuters|thomson reuters|agence france-presse|press association|guardian|observer|financial times|new york times|washington post|bloomberg|ap|afp|pa|dpa|upi|ap-afp|afp-ap|tass|itar-tass|interfax|ria novosti|xinhua|kyodo|ians|pti|ani|ansa|efe|apa|app|aap|pa media|cnn|bbc)';
