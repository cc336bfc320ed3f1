import type { Rule } from '../rules.ts';

/** Ownership in few words: leave it to me, this is my file, I am your contact for all of it. */
export const ownItMore: readonly Rule[] = [
  {
    why: 'Leave the tax office to me; I speak for you.',
    pattern:
      /(?:(?:leave|hand|give|let|pass)(?: over)? (?:the |your |that |this |all |everything |dealing with |talking to )?(?:\S+ ){1,5}?(?:to|with) me$|(?:leave|hand)(?: \S+){1,5} to me(?: now| then| from here| please)*$|(?:i|i will) (?:speak|talk|write|argue|ask|fight|deal|negotiate|chase|sort)(?: \S+){0,5} (?:on your behalf|in your place|for you from now on|so (?:that )?you do not (?:have|need) to))/,
    confidence: 0.76,
    only: 'statement',
    unless:
      /<number> (?:photos?|copy)|(?:give|hand|pass|leave) (?:the|your) (?:\S+ )?(?:number|card|form|receipt|key|keys|phone|details|photo|name|ticket|address|message)|if you|could you|please (?:give|pass|hand)/,
    yes: ["Leave the tax office to me, I'll speak to them on your behalf."],
    no: ['Please give the receipt to me.'],
  },
  {
    why: 'This is now my file.',
    pattern:
      /(?:(?:this|that|it|your (?:case|file|claim|request|problem)) is (?:now )?(?:my (?:file|case|job|problem|responsibility|task|business|concern|priority|matter)|mine)(?: now| from now on| to \S+(?: \S+)?)?$|(?:i (?:will|am going to)|let me) make (?:it|this|that) my (?:business|job|mission|priority|task)(?: \S+){0,10})/,
    confidence: 0.78,
    only: 'statement',
    unless: /not (?:my|mine)|is mine not/,
    yes: ['This is now my file.', "I'll make it my business to get that deposit back for you."],
    no: ["That's not my job."],
  },
  {
    why: 'I am your contact for everything about it.',
    pattern:
      /i (?:am|will be|will stay|will remain)(?: now)? (?:your|the) (?:\S+ )?(?:contact|person|point of contact|go to person|case \S+)(?: \S+)? (?:for|on|about|in|until|throughout)(?: \S+){1,10}/,
    confidence: 0.78,
    only: 'statement',
    unless: /not the (?:right )?person/,
    yes: ["I'm your contact for everything about the mooring, my name is Elif."],
    no: ["I'm not the right person for that."],
  },
];
