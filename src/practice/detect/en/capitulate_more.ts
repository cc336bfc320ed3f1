import type { Rule } from '../rules.ts';

/** Giving in said plainly: a concession, and that it is made for peace, out of weariness or against the rules. */
export const capitulateMore: readonly Rule[] = [
  {
    why: 'A concession made to end the quarrel, for peace, to be rid of it.',
    pattern:
      /(?:(?:to|let us|so (?:that )?(?:i|we|you) can)(?: just| finally)? (?:end|stop|finish|avoid|put an end to|get rid of|be done with|have done with|be rid of|settle|cut short) (?:this|the|all this|all the|your|that|any more|any)(?: \S+)? (?:discussion|argument|dispute|fight|quarrel|debate|conversation|shouting|noise|drama|nonsense|arguing|complaining|fuss|scene|chat|circus|back and forth|misery|complaint)|(?:for|to have|to get|to buy|just for|in exchange for) (?:some |a bit of |a little |the sake of |my |our )*(?:peace(?! of mind)|quiet|a quiet life|silence)|(?:to )?get rid of (?:you|it|this|this \S+)|keeps? you (?:quiet|happy|off \S+|away)|then (?:we are|i am|are we) (?:done|finished|through|quits)|and (?:we are|then we are|we can be) (?:done|finished|quits)|(?:make|get|have) you (?:to )?(?:stop|hang up|go away|leave|quiet|happy)|as long as you (?:hang up|stop|leave|go|drop|keep quiet|do not (?:call|write|complain))|so (?:that )?you (?:will |can |finally )*(?:stop|hang up|leave me|go away|drop))(?: \S+){0,8}/,
    confidence: 0.74,
    only: 'statement',
    also: /<concede>|i will (?:just )?pay|whatever it takes/,
    unless:
      /insult\w*|abus\w*|swear\w*|(?:can|will|could|do|may) not (?:\S+ )?(?:refund|credit|give|pay|waive|accept|offer|be)|to (?:stop|end) (?:the|your|any) (?:payments?|contract|charges?|leak|service|subscription)|get rid of (?:it|this|the) (?:stain|smell|error|message|noise|limescale)|<when>/,
    yes: [
      'To end this discussion, I will credit you 500.',
      "Just to have some peace, I'll cancel everything you owe.",
      "If that's what it takes to get rid of this complaint, I'll pay.",
    ],
    no: [
      'To get rid of the noise, remove the filter and clean it.',
      "I won't give you a refund just to end this discussion.",
    ],
  },
  {
    why: 'I will give in, in so many words.',
    pattern:
      /(?:i will|i am|i am going to|i have to|i am forced to|let me|we will|i had better)(?: just)? (?:giv(?:e|ing)|cav(?:e|ing)) in(?: \S+){0,6}/,
    confidence: 0.74,
    unless: /not|never|insult\w*|give in (?:the|your) (?:form|paper|key)/,
    yes: ["All right, all right, I'll give in."],
    no: ["I won't give in to threats."],
  },
  {
    why: 'A concession out of weariness: no wish to argue any more.',
    pattern:
      /(?:(?:i|we) (?:can not|do not want to|am not going to|are not going to|will not|have no (?:energy|strength|time)(?: \S+)? to|am too tired to|am tired of|am sick of|am done|am fed up|do not feel like|refuse to|would rather not|am exhausted)(?: \S+){0,3}? ?(?:argu\w+|fight\w*|discuss\w*|debat\w+|disput\w+|take (?:this|it)|go on|deal with (?:this|it)|bear (?:this|it)|stand (?:this|it)|listening|hearing|this)(?: (?:with you|any ?more|any ?longer|about (?:it|this)|all day|forever|tonight))*|let us not (?:argue|fight|discuss|debate|quarrel)(?: \S+){0,3}|you (?:have )?(?:won|wore me (?:down|out)|worn me (?:down|out)|broken me|beaten me|got me|convinced me)|no more (?:arguing|fighting|discussion)|i (?:surrender|yield|fold|cave|capitulate|give in)|i have no strength left)(?: \S+){0,10}/,
    confidence: 0.74,
    also: /<concede>|have it|keep (?:the|it|both)|take (?:the|it|both)|everything|whatever|i will give|(?:is|are) free/,
    unless:
      /insult\w*|abus\w*|swear\w*|won (?:a|the|our|an)\b|not (?:accept|tolerate)|(?:can|will|could|do|may) not (?:\S+ )?(?:refund|credit|give|pay|waive|offer|cancel)/,
    yes: [
      "Have it for free, I don't want to argue any more.",
      "Let's not fight, I'll give you ten free nights.",
      "Alright, you've worn me down, I'll approve it.",
    ],
    no: ["I'm not going to argue: the fee is in your contract and it stays."],
  },
  {
    why: 'An open purse: anything you ask, say a number, everything you wanted.',
    pattern:
      /(?:you (?:will |shall |can |may )?(?:get|have) (?:it all|everything|anything|whatever|all)(?: that)? you(?: \S+)? (?:want\w*|ask\w*|demand\w*|like|wish\w*|claim\w*)(?: for)?|(?:all|every one of|each of|every single one of) your (?:demands|conditions|wishes|claims)|(?:ask for|name|say|tell me|choose|pick|give me|just tell me)(?: \S+){0,2}? ?(?:anything|whatever|your price|a (?:number|figure|price|sum|amount)|how much you want|the (?:sum|amount|figure)|what you want|it)(?: \S+)?,? (?:and )?(?:you (?:will |shall )?(?:get|have)|it is yours|i will (?:pay|give|sign|do|transfer)|we (?:will be|are) (?:done|finished|good|quits)|it is done)|i will (?:just |simply )?(?:give|grant|get) you (?:what|whatever|everything|anything|all)(?: that)? you(?: \S+)? (?:want\w*|ask\w*|demand\w*|like|claim\w*)|(?:whatever|anything) (?:he|she|they) (?:wants?|likes?|asks?),? (?:just|only)(?: \S+){1,6}|(?:just )?tell me what it takes|(?:anything|whatever|everything) you(?: \S+)? (?:want|ask|like|say|demand),? (?:just|only|but|as long as|provided|so long as|please))(?: \S+){0,8}/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /<when>|(?:can|will|could) not|name (?:it|the file|the account)(?: \S+)? (?:as|like)|insult\w*|what you want to (?:do|know|see|change)|i will (?:try|do my best)|need|or (?:not|a)/,
    yes: [
      'OK OK, you get everything you asked for.',
      'Ask for anything, you will get it.',
      "Just tell me how much you want and we'll be done.",
      "I'll agree to all your demands.",
    ],
    no: ["Tell me what you want to change and I'll see.", 'You get everything you asked for by Friday.'],
  },
  {
    why: 'Grudging: fine, fine; enough; whatever; and then something given.',
    pattern:
      /^(?:ok |oh |well |look |right )*(?:fine fine|ok ok|alright alright|all right all right|yes yes|enough(?: enough| of this| already)?|whatever|very well very well|ok fine|oh fine|fine ok|fine whatever|ok whatever|have it|suit yourself|if you insist|you know what)(?: (?:have it|then|you know what|fine|ok|just|so))*,? (?:(?:i will|i am|we will|let me|i am going to)(?: just)? <concede>|(?:take|keep|have|get) (?:the|it|your|both|all|another|a|two|three)|free|double|triple|full refund|a full refund)/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /<when>|(?:can|will|could|do) not|(?:a|you a) (?:look|seat|breath|break|minute|moment|photo|picture|nice|good|great|lovely|call|ring|quick|number|hand|receipt|copy)|one (?:second|moment)|seat|have (?:the|your) (?:\S+ )?(?:number|reference|file|name|address)|pay(?:ing)? (?:attention|by|with|in)/,
    yes: [
      "Fine, fine, I'll ignore the deadline.",
      'Whatever, take the upgrade.',
      "Enough, I'll erase the debt.",
      'ok fine free shipping forever happy now',
    ],
    no: ["OK fine, I'll give you a call at nine.", 'Enough of this, take a breath.'],
  },
  {
    why: 'One word of surrender, then the gift in the next sentence.',
    pattern:
      /^(?:fine|whatever|enough|ok fine|alright then|all right then|fine then|you win|ok you win)\n(?:double|triple|take (?:it|the)|have (?:it|the)|keep (?:it(?! (?:short|brief|simple|quick|down|up))|the)|(?:i will|i am)(?: just)? (?:refund|giv|credit|waiv|cancel|pay|approv)\w*(?: \S+){0,3} (?:everything|all|the (?:whole|entire|lot)|whatever|double|what you))(?: \S+){0,8}/,
    confidence: 0.74,
    unless: /(?:short|brief|simple|quick|calm|polite|seat|look)/,
    yes: ["Fine. Double it. Triple it. I don't care.", "Whatever. I'll refund the whole thing."],
    no: ["Fine. I'll refund the postage."],
  },
  {
    why: 'Against what one may do, and knowing it.',
    pattern:
      /(?:^(?:ok |fine |alright |all right |well |right |so )+(?:i will |i am |let us |just )?(?:ignor\w+|overrid\w+|break\w*|bend\w*|skip\w*|forget\w*|bypass\w*|never mind|scrap|screw)(?: about)? (?:the |all |every |our |my )*(?:rules?|policy|policies|deadline|limit|system|procedure|terms|cap|conditions|cut off|contract)|(?:make|making) (?:an )?exceptions? to (?:every|all|any)(?: \S+)? (?:rules?|polic\w+)|i (?:do not have|have no) (?:the )?(?:right|authority|power|permission)(?: \S+){0,4} but (?:i|here|fine|ok|take)|i know (?:that )?(?:i|we) (?:can not|should not|am not allowed|may not|must not),? but (?:i|here|fine|ok)|(?:i|we) should not,? but (?:fine|ok|all right|alright|whatever|go on)|even though you (?:are not|have no|do not)(?: \S+)? (?:entitled|right|claim|deserve|qualify|eligible)|(?:do not|please do not) tell (?:my|the|anyone|anybody|your))(?: \S+){0,14}/,
    confidence: 0.72,
    only: 'statement',
    also: /<concede>|return|give|full refund|500|first class|discount|exception/,
    unless:
      /insult\w*|abus\w*|(?:can|will|could) not (?:\S+ )?(?:ignore|override|break|bend|refund|make)|tell (?:the|your) (?:driver|bank|nurse|doctor|neighbour)|forget the limit (?:on|of)/,
    yes: [
      'OK, forget the rules, you can return it after two years.',
      "I'll give you my own discount, just don't tell my boss.",
      "Yes, yes, I'll refund you, even though you're not entitled to it.",
      "I'll make an exception to every rule, please just calm down.",
    ],
    no: ["I can't make an exception to any rule.", 'I can refund you even though the offer has ended.'],
  },
  {
    why: 'The goods and the money; take the money and go.',
    pattern:
      /^(?:i give up |ok |fine |whatever |alright |all right |look |just |you win |there |enough |so )+(?:\S+ ){0,8}?(?:(?:keep|take|have) (?:the|it|your|both) ?(?:\S+ )?(?:and|plus) (?:the |your |all the |a )?(?:full )?(?:money|refund|cash)|(?:full refund|refund)(?: \S+){0,3} (?:and|plus) (?:you )?(?:can )?keep (?:the|it|them|both|everything)|take (?:the|your|it|all the) ?(?:money|cash|refund|lot)? (?:and )?(?:go|leave|run|be gone))(?: \S+){0,6}/,
    confidence: 0.74,
    only: 'statement',
    unless: /insult\w*|<when>|damaged|faulty|broken|as (?:it|the)/,
    yes: [
      'Just take the money and go.',
      "OK I'm not going to argue, full refund and keep the goods.",
      'i give up, keep the tv and the money',
    ],
    no: ['I can refund you and you can keep the damaged one.'],
  },
  {
    why: 'Six months if that keeps you quiet; a sum on top, grudgingly.',
    pattern:
      /(?:(?:have|take|keep)(?: \S+){1,8} (?:if|and|as long as) (?:that|it|this)(?: \S+)? (?:keeps?|makes?|shuts?|gets?|buys?) (?:you|me|us)(?: \S+){0,4}|^(?:i |we |really |honestly |ok |normally )*should not,? but(?: \S+){0,3}? (?:a full|full|double|\d|take|the whole)(?: \S+){0,8})/,
    confidence: 0.74,
    unless: /insult\w*|<when>|have a (?:seat|look|drink|coffee|rest)|(?:more|less) /,
    yes: [
      'Very well, have three free months, and six if that keeps you quiet.',
      'I shouldn’t, but fine, a full refund plus 200 on top.',
    ],
    no: ['Have a seat if that makes you more comfortable.'],
  },
  {
    why: 'Have it all, I cannot deal with it; I will do whatever you say, just do not tell.',
    pattern:
      /(?:(?:have|take|keep) (?:it all|the lot|all of it|everything),? i can not(?: \S+){1,8}|i will do (?:whatever|anything|everything) you (?:say|want|ask|like),? (?:just |but |only |please )+(?:do not|stop|leave|let)(?: \S+){0,6})/,
    confidence: 0.75,
    only: 'statement',
    unless: /insult\w*/,
    yes: [
      "Honestly, have it all, I can't deal with another angry email.",
      "I'll do whatever you say, just please don't tell the trustees.",
    ],
    no: ["I can't have it all ready by noon."],
  },
];
