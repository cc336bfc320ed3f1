/** A line that begins the end of a letter, in either language; what follows is a name and a desk. */
const farewell =
  /(?:^|\n|[.!?]\s+)[ \t]*(?:(?:bien |tr[eè]s )?cordialement|bien [aà] vous|salutations (?:distingu[eé]es|cordiales)|(?:(?:with |my )?(?:kind|best|warm|many)(?:est)? )?regards|yours(?: sincerely| faithfully| truly)?|sincerely yours|best wishes|(?:all )?the best)[ \t]*(?=[,.\n]|$)/iu;

/** What a message says, without the end of a letter: a signature repeated is no answer repeated, nor a stock phrase. */
export const bodyOf = (text: string): string => {
  const end = text.match(farewell);
  const body = end?.index === undefined ? text : text.slice(0, end.index + (/^[.!?]/.test(end[0]) ? 1 : 0));
  return body.trim() === '' ? text : body;
};
