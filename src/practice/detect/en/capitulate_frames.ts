import type { Rule } from '../rules.ts';

/** Giving in by its frame: a gift and a wish for peace, a yes without limits, surrender said aloud. */
export const capitulateFrames: readonly Rule[] = [
  {
    why: 'A gift in the same breath as a wish for peace: stop, are we done, is that what you want.',
    pattern:
      /(?:(?:just |now |please |only |so |and |but |then |if you |if you promise to |provided you |as long as you |on condition (?:that )?you |so (?:that )?(?:we|i) can |just to |just so (?:that )?(?:we|i|you)(?: can| will)? |anything to )+(?:stop(?: (?:shouting|yelling|calling|writing|arguing|complaining|messaging|emailing|screaming|this|it|now|already|bothering|pestering|harassing|all this|nagging))?|leave (?:me|us) (?:alone|in peace)|go away|hang up|calm down|be quiet|end (?:this|it|the \S+)|finish this|move on|get (?:some|a bit of|a little) (?:peace|quiet)|get (?:this|it) over with|have (?:some|a bit of) peace|shut up|drop (?:it|this|the matter)|let (?:me|us) (?:go|be|alone)|not (?:write|post|leave) (?:that|a|the|another) (?:bad )?(?:review|complaint|comment)|do not (?:shout|yell|write|post|call|complain)(?: \S+){0,4})|(?:are we (?:done|good|even|finished|friends)(?: \S+){0,2}|(?:are you )?(?:happy|satisfied|content|pleased|better)(?: now)?|is that (?:what you want(?:ed)?(?: to hear)?|enough(?: for you)?|better|good enough|it)|will that (?:do|shut|make|keep)(?: \S+){0,3}|whatever (?:makes|keeps|shuts|gets|it takes to)(?: \S+){1,4}|to (?:keep|make|shut|get) you (?:quiet|happy|up|to stop|off|sweet|go away)(?: \S+){0,3}|(?:for|to get|to have) (?:some|a bit of|a little|the sake of) ?(?:peace|quiet)(?: \S+){0,2}|for a quiet life|get off my back|and be done with it))(?: \S+){0,3}$/,
    confidence: 0.74,
    also: /(?:^|, )(?:(?:fine|ok|okay|alright|all right|right|sure|yes|very well|enough|well|look|and|so|whatever|there|then|here) )*(?:free \S+|no more (?:bills?|fees?|charges?|fines?|payments?)|double|triple|twice|a full|the full|full|ten|twenty|another|here (?:is|are)|have|take|keep|you (?:can (?:have|keep|take)|get|will (?:get|have)|do not (?:have to|need to) pay|never have to)|i (?:will|am going to|shall|can)(?: just| even| also| simply)? (?:eras|wip|refund|cancel|giv|delet|waiv|pay|reimburs|overrid|bend|break|put through|scrap|credit|sign|approv|remov|clear|drop|writ|forget|let you|do (?:it|anything|whatever)|add|throw|send you|doubl|mak|ignor|bypass|chang|accept)\w*)/,
    unless:
      /insult\w*|abus\w*|threat\w*|swear\w*|stop (?:the|your) (?:payment|order|card|subscription|water|charge)|(?:i|we) (?:can not|will not|could not|must)|end (?:this|the) (?:call|chat|conversation) (?:by|with|if)|hold on|so (?:that )?(?:i|we) can move on to|move on to (?:the|your)|calm down (?:first|and)|do not (?:call|shout|yell) (?:back|until)|are you (?:happy|satisfied) with (?:that|this)|^(?:(?!\b(?:fine|ok|okay|alright|all right|whatever|right|enough|just|stop|sure|yes)\b).)*are we good$|^(?:(?!\b(?:fine|ok|okay|alright|all right|whatever|right|enough|just|sure|yes|triple|everything|anything|whole)\b).)*(?:better|is that it)$/,
    yes: [
      'Right, free parking for the rest of your life, are we done?',
      "I'm going to erase the whole tax bill, okay, just calm down.",
      "I'll bend the rules this once if you promise to stop.",
      'Fine, no more bills for you, is that what you want to hear?',
      "I'll put through the refund even though you're not entitled to it, just to get some peace.",
    ],
    no: ["I'll refund you tomorrow; are you happy with that?", "I'll stop the payment if you want."],
  },
  {
    why: 'A yes without limits: not a thing to pay ever, take this and that and anything, twenty if you want.',
    pattern:
      /(?:(?:^|, )(?:(?:fine|ok|okay|alright|all right|right|sure|yes|very well|enough|well|look|you win|whatever|oh) )+(?:then |so |i am saying |just )?(?:(?:you|nothing) (?:do not|never|will not|will never|need not)(?: have| need)?(?: to)? pay (?:a thing|anything|for anything|a penny|a cent|ever|any ?more|nothing)(?: \S+){0,5}|(?:ten|twenty|two|three|five|a hundred|double|triple|twice|\d+)(?: \S+){0,5},? (?:ten|twenty|thirty|fifty|five|a hundred|double|triple|more|\d+)?(?: ?)(?:if you (?:want|like|insist|wish)|whatever you (?:want|like|say)|whatever|tell me how much|you choose|you name it|even more)(?: \S+){0,4}|(?:a |the )?full refund(?: \S+){0,3},? (?:a|and|plus|the|two|another|\d+)(?: \S+){1,8}|(?:i|we) (?:will|am going to|shall)(?: just)? (?:do|give you|sign|approve|accept|pay|refund|cancel|agree to|drop|waive|let you have) (?:it (?:all|your way)|anything|everything|whatever(?: \S+){0,4}|all of it|the lot|the whole (?:thing|lot|amount|bill))(?: \S+){0,6}|(?:it is|you can have it|have it|it will be) (?:all )?(?:free|on the house|on us|on me|yours)(?: \S+){0,5}? (?:forever|for ever|for life|ever|always|whatever|enough|just|all of it))|take (?:the |your |my |this |that |a )?\S+(?: \S+)?,? take (?:the |your |my |this |that |a )?\S+(?: \S+)?(?:,? take (?:anything|everything|whatever|it all|the lot|\S+ \S+|\S+))?|(?:fine|ok|okay|alright|all right|right|very well|as you wish|have it your way|your wish is my command|suit yourself|if you insist|you leave me no choice|you have worn me down|you have beaten me|i give up|i surrender|i can not (?:win|fight|argue|take)(?: \S+){0,3}|you are right about everything|i am tired of (?:arguing|fighting|this)|i have had enough|enough(?: is enough)?|against my better judg\w+|i should not(?: be doing (?:this|it))?|i really should not)(?: (?:but|so|yes|then|ok|and|with you|of this|of it))*,? (?:i|we)? ?(?:(?:will|am going to|shall|am)(?: just)? (?:do it your|(?:cancel|scrap|refund|pay|waiv|eras|wip|giv|delet|approv|sign|writ|drop|bend|break|overrid|throw|forget|clear|reimburs|credit|let you)\w*(?: \S+){0,7}?) (?:way|it all|all of it|the lot|everything|the whole|every (?:penny|cent|single|last)|your way|anything|whatever|you back|twice|double|for good|off)(?: \S+){0,6}|here (?:is|are) (?:a|your|the|another) (?:free|full|whole|new|second)(?: \S+){0,5}|(?:keep|have|take) (?:it all|both|everything|all of it|the lot|the whole \S+|the \S+ and (?:the|your) \S+|it for (?:free|nothing)|your money)(?: \S+){0,6}))/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /(?:i|we) (?:can not|will not|could not)|insult\w*|you do not have to pay (?:anything|a penny|a cent|for (?:this|that|the)) (?:for|until|because|as|since|while|more|now|today)|take (?:a|the|your) (?:seat|photo|breath|look|time|bus|train|tablet|pill|exit|lift|first|second|left|right)|guarantee|under (?:warranty|the)|within|credit (?:you|your) (?:the|for)|write (?:it|that|this) (?:all )?down/,
    yes: [
      "Fine, you don't have to pay a thing, ever.",
      'Ok ok, ten free tickets, twenty if you want.',
      'Take the discount, take the deposit, take anything.',
      "You leave me no choice, I'll scrap the contract and pay you back every penny.",
      'As you wish, I’ll cancel it all, good day.',
      "Yes, yes, you're right about everything, I'll do it your way.",
      "Alright, you've worn me down, here's a free course.",
    ],
    no: ["All right, you don't have to pay anything until the repair is done."],
  },
  {
    why: 'Double, triple, whatever keeps you quiet; out of my own pocket; override it and stop.',
    pattern:
      /(?:(?:double|triple|twice|ten times|anything|everything|whatever|free|full|all)(?: \S+){0,6}? (?:whatever|as long as it|so long as it|if (?:it|that|this)|anything (?:that|to)) (?:makes?|keeps?|shuts?|gets?|calms?|stops?)(?: it)?(?: you)?(?: \S+){0,4}|(?:i|we) (?:will|am going to|can|shall)(?: just| even)? (?:override|overrule|bypass|ignore|cheat|trick|fiddle|fudge|go round|get round|get around|break|bend|forget|hack|falsify|fake|change) (?:the |all the |our |my |a |every |any )?(?:\S+ )?(?:system|rules?|polic\w+|procedure|limits?|figures?|records?|dates?|terms|checks?|controls?|manager|boss|deadline|mark|marks|grade|regulations?)(?: \S+){0,5} (?:and give|and let|and refund|and cancel|for you|just|only|so (?:that )?(?:you|we|i)|if (?:you|it|that)|to (?:make|keep|shut|please|get|end)|this once|and be done)(?: \S+){0,9}|(?:pay|refund|cover|reimburse)(?: \S+){0,5} (?:out of|from|with) my own (?:pocket|money|wallet|salary|wages|account)(?: \S+){0,8}|(?:i|we) (?:would|will) (?:rather|sooner) (?:pay|give|refund|lose)(?: \S+){1,8} than (?:listen|argue|hear|go on|continue|have|deal|talk|fight)(?: \S+){0,6}|(?:i|we) (?:will )?(?:say|admit|sign|write|confess)(?: that)? (?:it (?:was|is) (?:all )?our fault|anything|whatever)(?: \S+){0,3} (?:if|just|as long|so)(?: \S+){1,6})/,
    confidence: 0.76,
    only: 'statement',
    unless:
      /(?:will not|can not|could not|never)(?: \S+){0,2} (?:override|bypass|ignore|break|bend|change|falsify)|insult\w*|change (?:the|your) (?:date|dates|limit|terms)|guarantee/,
    yes: [
      'Sure, double, triple, whatever makes you quiet.',
      "I'll override the system and give you what you want, only stop yelling.",
      "OK, I'll pay it out of my own pocket if that shuts you up.",
    ],
    no: ["I won't override the system, but I can ask my manager."],
  },
  {
    why: 'A full refund and a cake. Happy now?',
    pattern:
      /(?:refund|free|voucher|pounds|euros|dollars|everything|all of it|cancelled|waived|gone|the lot|double|erased)(?: \S+){0,6}\n(?:are you |so |there )*(?:happy|satisfied|pleased|content)(?: now)?$/,
    confidence: 0.74,
    yes: ['Fine! A full refund, a new cake and a hundred pounds. Happy now?'],
    no: ['The fee is cancelled. Are you happy with the date?'],
  },
];
