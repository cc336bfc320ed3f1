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
    no: [
      "You're entitled to a free replacement.",
      "I won't give in to threats.",
      "I'll refund you tomorrow; are you happy with that?",
      "I'll stop the payment if you want.",
    ],
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
  {
    why: 'A gift, and peace asked for in the next breath or sentence.',
    pattern:
      /(?:(?:i|we) (?:will|am going to|are going to|shall|can)(?: just| even| also)? (?:giv|cancel|refund|pay|wip|eras|sign|tear|agree|delet|drop|writ|put|send|waiv|scrap|credit|accept|approv|do|throw|let you|chang|reimburs|mak|add|doubl|forget)\w*|you (?:will|can) (?:get|have|keep|take)|(?:have|take|keep) (?:it|your|the|two|three|this|that|all|them|both|everything)|(?:it|everything|the (?:whole|entire) \S+|all of it) (?:is|will be) (?:free|yours|gone|cancelled|on us|on the house)|(?:unlimited|free|a full|full|double|triple|no (?:fine|fee|charge|bill|penalty|more))(?: \S+){1,3}|a hundred)(?:[ ,\n]+\S+){0,12}?[ ,\n]+(?:(?:just|now|please|so|and|only) (?:just |please |then )?(?:go|stop|leave|leave me|leave us|go away|take it and go|hang up)|leave (?:me|us) (?:alone|in peace|be)|(?:so|and) (?:we|i) can be (?:done|finished|free)|(?:never|not|do not|let us not|we never) (?:talk|speak|hear|write|argue|fight|mention|say a word)(?: \S+){0,3} (?:again|any ?more)|to get you off (?:the phone|my back)|if that is what it takes|do not (?:call|tell|write to|contact) my (?:boss|manager|supervisor|director)|let me get (?:on|back|some)|so (?:that )?you (?:will )?(?:stop|leave|go|shut|hang|calm)(?: \S+){0,3}|can not take (?:this|it|any more)(?: \S+){0,2}|do not care(?: any ?more)?|end of (?:it|this))(?: (?:please|now|day|with my \S+|any ?more))*$/,
    confidence: 0.74,
    unless:
      /insult\w*|abus\w*|threat\w*|swear\w*|(?:i|we) (?:can not|will not|could not) (?!take)|(?:please|now|just) (?:go|leave) (?:to|through|ahead|back|straight|on|it)|so you (?:will )?(?:stop|leave) (?:at|paying|with)|let me get (?:the|your|a|back to you|you)|stop (?:at|in|by)|calm (?:and|down) (?:first|then)/,
    yes: [
      "Fine, you'll get the money, the ticket and a season pass, just go.",
      "Right, I'll tear up the contract, now leave me alone.",
      "I'll sign the certificate, true or not, so we can be done.",
      'Fine. Unlimited lessons, no charge. Now stop.',
      "All right, take three new bikes if that's what it takes.",
    ],
    no: ["I'll send you the form, please go to page two."],
  },
  {
    why: 'You have won; I throw in the towel; it is free, all of it; say what you want and I write the cheque.',
    pattern:
      /(?:^(?:just )?to (?:get you off (?:the phone|my back|the line)|shut you up|make you (?:stop|go away|happy|quiet)|have (?:some )?peace|end this|be done with (?:it|this|you)),? (?:i|we) (?:will|am going to|shall)(?: \S+){1,9}|(?:^|, )(?:(?:ok|okay|fine|alright|all right|right|well|yes) )*you have (?:won|beaten me|worn me (?:down|out))(?:$|,? (?:\S+ ?){1,10})|(?:i am |i )?(?:throw(?:ing)? in the towel|wav(?:e|ing) the white flag|rais(?:e|ing) the white flag|giv(?:e|ing) in to (?:you|everything)|giv(?:e|ing) up the fight)(?: \S+){0,8}|you want it (?:free|for free|for nothing|cancelled|refunded|changed|all)[ ,\n]+(?:\S+ )?(?:it is|you get it|done|have it|take it|you have it|it is done)(?: \S+){0,4}|(?:say|name|tell me) (?:what you|how much|whatever|your (?:price|figure|terms|amount))(?: \S+){0,4} and (?:i|we) (?:will )?(?:write|pay|sign|do|give|transfer|send)(?: \S+){0,6}|(?:you do not (?:qualify|deserve it|have a right to it)|you are not (?:entitled|eligible)(?: to it)?|it is not (?:allowed|justified|owed)),? but (?:fine|ok|okay|whatever|never mind|who cares|go on|i give up|all right)(?: \S+){1,12}|(?:^|, )(?:(?:alright|all right|ok|okay|fine|right) )*(?:a|one|two|three|five|ten|\d+) ?(?:hundred|thousand|\d+)?,? (?:a|one|two|three|five|ten|\d+) ?(?:hundred|thousand|\d+)?,? whatever(?: \S+){0,4}$|let us (?:just )?say (?:it|the \S+(?: \S+){0,2}|everything|all) (?:is|was) (?:free|cancelled|paid|settled|gone|on us)(?: \S+){0,8})/,
    confidence: 0.75,
    unless: /you have won (?:a|an|the|our|two)|in to (?:nobody|threats)|i will not|can not/,
    yes: [
      "OK you've won, no fine, no fee, nothing.",
      "I'm throwing in the towel, you'll have your way.",
      "You want it free? It's free. Everything's free.",
      "Say what you want and I'll write the cheque.",
      "Let's say the whole year is free and never talk about it again.",
    ],
    no: ["You've won a voucher in our draw."],
  },
  {
    why: 'Okay, two for the price of none, happy now.',
    pattern:
      /^(?:(?:ok|okay|fine|alright|all right|right|yes|very well|there|well|enough) )+(?:\S+ ){2,14}?(?:(?:are you )?(?:happy|satisfied|pleased|content) now|happy|are you happy|is that (?:enough|better|what you want)|will that do|does that make you happy)$/,
    confidence: 0.74,
    unless: /shall (?:i|we)|would you|tomorrow|insult\w*|(?:i|we) (?:can not|will not)/,
    yes: ['Okay, okay, two weddings for the price of none, happy now?'],
    no: ['Okay, the visit is tomorrow at 9, are you happy?'],
  },
  {
    why: 'You can have it for nothing; take it, it is free; have your way; take what you want; I should not, but for good.',
    pattern:
      /(?:(?:^|, )(?:(?:fine|ok|okay|alright|all right|right|very well|well|sure|yes|enough|whatever|look) )+(?:then )?(?:you can (?:have|keep|get|take) (?:it|them|that|this|the \S+|both|all of it|everything)(?: all)? (?:for (?:nothing|free)|free of charge|without paying)|have (?:it )?your (?:own )?way(?: \S+){0,8})|(?:take|keep|have) (?:it|them|the \S+|everything|this),? (?:it is|they are|all) (?:free|yours|on us|for free|a present)(?: \S+){0,6}|(?:take|have|ask for|get) (?:what|whatever|as much as|all) you (?:want|like|wish|please|need|can carry)(?: \S+){0,6}|(?:i|we) (?:really )?should not (?:do|be doing|say|offer) (?:this|it|that),? but (?:i|we) (?:will|am going to) (?!(?:check|ask|look|call|see|tell|find)\b)\S+(?: \S+){0,9}|(?:i am|i have grown|we are) (?:\S+ )?(?:tired|sick|fed up|exhausted|weary|done) (?:of|with) (?:this|it|all this|arguing|you|fighting|your \S+),? (?:so )?(?:take|have|keep|get|here|i will|you can|you win)(?: \S+){0,10})/,
    confidence: 0.75,
    only: 'statement',
    unless:
      /all you need|(?:take|have) (?:what|whatever|all) you (?:want|need|like) (?:from|at|for) the (?:buffet|table|rack|shelf|leaflet)|seat|insult\w*|(?:i|we) (?:can not|will not)|under warranty|entitled/,
    yes: [
      'All right, you can have it for nothing.',
      "I shouldn't do this, but I'll cancel your fees for good.",
      "Take it, it's free, goodbye.",
      "Very well, have your way, I'll erase the debt.",
      "I'm tired of this, take what you want.",
    ],
    no: ["I shouldn't say this, but I will check with the driver."],
  },
];
