import type { MoveRules } from '../rules.ts';
import { setLimitFrames } from './set_limit_frames.ts';

export const setLimit: MoveRules = {
  move: 'set_limit',
  rules: [
    {
      why: 'I will not accept, continue, be spoken to that way.',
      pattern:
        /(?:i|we)(?: \S+){0,2} (?:will not|can not|am not (?:going to|willing to|able to|prepared to|here to|ok with|comfortable with)|are not (?:going to|able to)|do not|am unable to|refuse to|won not|would not|have to stop|am not)(?: \S+){0,2} ?(?:accept|tolerate|continue|be (?:\S+ )?(?:spoken|talked|insulted|abused|sworn|yelled|shouted|threatened|called|treated)|stay on|take (?:abuse|insults|being|this (?:abuse|language))|deserve|allow|put up with|proceed|listen to (?:insults|abuse|threats|that|this language)|appreciate being|keep (?:going|talking)|stand for|carry on|engage|respond to (?:insults|abuse|threats)|have (?:you|people)|go on|help (?:you )?(?:while|if))(?: \S+){0,16}/,
      confidence: 0.82,
      unless:
        /accept (?:returns|cash|cheques|checks|cards|this (?:card|return|document)|that as)|can not (?:accept (?:a|the|your|this)|proceed (?:with|without)|allow (?:a|the|returns|refunds))|do not (?:allow|accept (?:returns|late)|deserve (?:this|that|to wait|what happened))|can not continue (?:with )?(?:the|your) (?:claim|order|application)|you do not deserve|deserve better/,
      yes: [
        "I want to help, but I won't continue if you insult me.",
        'I will not be spoken to like that.',
        "I can't accept being called names.",
      ],
      no: ["We don't accept cheques.", 'You do not deserve this.'],
    },
    {
      why: 'If it goes on, the exchange ends.',
      pattern:
        /(?:(?:if|should|unless|the next time|next time|one more)(?: \S+){0,4} ?(?:continue\w*|continues|insult\w*|abus\w*|threat\w*|swear\w*|swearing|language|shout\w*|yell\w*|again|names|persist\w*|keep|goes on|carry on|stops?|happens|comment|carries on|speak\w*|talk\w*|remarks?)(?: \S+){0,10}|otherwise|or(?: else)?|and) (?:i|we) (?:\S+ ){0,3}?(?:end|hang up|close|disconnect|terminate|stop|finish|have to (?:end|hang up|close|disconnect|terminate|stop|leave)|need to (?:end|close|stop|disconnect)|must (?:end|close|stop)|be (?:ending|closing|forced|obliged)|pause|leave|conclude)(?: \S+){0,10}/,
      confidence: 0.88,
      unless:
        /(?:close|terminate|end|disconnect) your (?:account|contract|line|service|policy|case|booking)|disconnect (?:the|your) (?:power|router|cable|supply)|stop the (?:payment|order)|pause your/,
      yes: ['If you keep swearing, I will end this call.', 'One more insult and I will hang up.'],
      no: ['If you continue, I will close your account.'],
    },
    {
      why: 'Asks for respect, firmly and politely.',
      pattern:
        /(?:(?:i (?:am|will)? ?(?:ask|asking|need|must ask|have to ask|would ask|request|expect|want|am going to ask|am asking|insist)(?: \S+){0,3}|please|kindly|let us|can we|could you|can you|i would appreciate it if you)(?: \S+){0,5}? ?(?:(?:stop|without|refrain from|no|avoid|drop|leave out)(?: \S+){0,3} (?:insult\w*|swear\w*|abus\w*|threat\w*|names?|name calling|that language|personal (?:attacks|remarks|comments)|shouting at me|speaking to me|talking to me|offensive|language|calling me|curs\w+|profanity|attack\w*)|(?:speak|talk|be|treat|address|stay|remain|keep (?:this|it|things|the \S+))(?: \S+){0,4} ?(?:respect\w*|courteous\w*|civil\w*|polite\w*|decen\w*|professional\w*|dignity)|respect|mind your language|watch your language|keep (?:it|this|things) (?:civil|respectful|polite))(?: \S+){0,10}|(?:that|this|your|those|these|such|the|insults|threats|abuse|name calling|personal)(?: \S+){0,4} (?:is|are|will)(?: \S+)? (?:not ok|not okay|not acceptable|unacceptable|not something i (?:will|can) accept|out of line|inappropriate|not appropriate|crossing (?:a|the) line|not (?:going to )?(?:help|tolerated|be tolerated)|hurtful|not called for|uncalled for)(?: \S+){0,8}|that crosses(?: \S+){0,4}|(?:as long as|provided|on condition that|so long as|only if|once) (?:you|we|it|this|the \S+)(?: \S+){0,3} (?:respect\w*|civil|polite|stop(?:s)? (?:insult|swear|the)\w*|courteous)(?: \S+){0,6})/,
      confidence: 0.78,
      unless:
        /^(?:can|could|would|will) you (?:please |just |try to )*(?:be|speak|talk) (?:a (?:little|bit) )?(?:more )?(?:polite|civil|courteous|respectful|nice)\w*(?: please)?$|(?:treated|spoken to) with|^(?:<span>|being|waiting|having|hearing|reading)\b(?!.*(?:insult|abus|swear|threat))|^no threats|^(?:please |kindly |just |sir |madam )*(?:be|stay|remain) (?:more )?(?:polite|civil|courteous|nice|respectful)(?: please| sir| madam)*$|(?:wait|delay|service|situation|experience|what happened|error|charge|outage|treatment you|this is (?:simply |totally |just )?(?:unacceptable|not (?:ok|okay|acceptable|good enough)))(?: \S+){0,3} ?(?:is|are|was)?(?: \S+)? ?(?:not ok|not acceptable|unacceptable)?$|in respect of|with (?:all )?(?:due )?respect|that is not (?:ok|okay|acceptable)$|respect (?:your|that|the (?:policy|queue))|names? on|your name/,
      yes: [
        'I am asking you to stop insulting me.',
        "Let's keep this respectful please.",
        'That language is not acceptable.',
      ],
      no: ['That wait is not acceptable.'],
    },
    {
      why: 'Ends the exchange after abuse, or offers to resume it.',
      pattern:
        /(?:i (?:am|will|will now|am now|have to|must|need to|am going to|am going to have to|will have to)(?: \S+){0,2} ?(?:end(?:ing)?|hang(?:ing)? up|clos(?:e|ing)|disconnect(?:ing)?|terminat(?:e|ing)|stop(?:ping)?|conclude|finish) (?:(?:this|the|our) (?:call|chat|conversation|exchange|discussion)|here|now)|(?:we|i) (?:can|will|am happy to|would be happy to)(?: \S+){0,3} (?:talk|resume|continue|help|speak|pick (?:this|it) up|try again)(?: \S+){0,4} (?:when|once|if)(?: \S+){0,5} (?:calm\w*|respect\w*|civil\w*|polite\w*|insult\w*|abus\w*|ready to|swear\w*)|i have (?:asked|warned) you (?:once|already|politely)(?: \S+){0,8}|this is (?:my|your|the) (?:first|last|final|only) warning)(?: \S+){0,12}/,
      confidence: 0.76,
      unless: /end this (?:call|chat) (?:by|with a) recap|before i (?:end|close)/,
      yes: ["I'm ending this call now.", 'I am happy to continue once we can speak respectfully.'],
      no: ['Before I close this chat, anything else?'],
    },
    {
      why: 'Staying polite, asked after abuse.',
      pattern:
        /(?:(?:stay|remain|be|keep it|let us stay|let us be) (?:polite|civil|courteous|respectful|nice)|(?:do not|please do not|you can not|you do not get to|stop)(?: \S+)? (?:insult\w*|speak\w* to me|talk\w* to me|call\w* me|swear\w*|threaten\w*|yell\w* at me|shout\w* at me|curs\w+|use that)|watch your (?:language|tone|mouth)|mind your (?:language|tone|manners)|there is no need (?:for|to)(?: \S+)? (?:insult\w*|abus\w*|swear\w*|that language|that kind|name calling|threat\w*|be rude|personal)|change your tone|lower your voice|no need to be rude|show some respect|i (?:am|also am) a (?:person|human)(?: being)?)(?: \S+){0,10}/,
      confidence: 0.66,
      after:
        /<abuse>|insult\w*|you are (?:all )?(?:a |an |such )?(?:\S+ )?(?:idiot|useless)|i will (?:hunt|hurt|smash|find)/,
      yes: [{ text: "Please don't speak to me like that, I am trying to help.", context: 'You useless idiot!' }],
      no: [{ text: 'Watch your tone.', context: 'My parcel is late.' }],
    },
    {
      why: 'Those words cannot pass; speak to me with respect.',
      pattern:
        /(?:i (?:can not|will not|am not going to) (?:let|allow|ignore|overlook|accept|take|tolerate)(?: \S+){0,3} (?:words|insults?|remarks?|comments?|language|threats?|abuse|tone|names|behaviou?r|pass|slide|go)(?: \S+){0,8}|(?:please |i (?:need|ask|would ask|am asking|must ask|expect)(?: you)?(?: to)? )(?:speak|talk|write|be|remain)(?: to me| with me)? (?:with|more|civilly|respectful\w*|politely|in a)(?: \S+)? ?(?:respect\w*|courtesy|civil\w*|politeness|dignity|manner|way)?(?: \S+){0,6}|(?:my|this is your|a|one|last|final|only) (?:final |last |only |first )?warning(?: \S+){0,4})/,
      confidence: 0.8,
      after: /<abuse>|\w+/,
      unless: /let this (?:drop|happen|go on)|calmly|let (?:it|this|your case) (?:slide|pass|go)/,
      yes: [
        { text: 'i get that ur angry but i cant let those words pass', context: 'you pathetic loser' },
        { text: 'Please speak to me with respect.', context: 'You idiot' },
      ],
      no: ["I won't let this slide."],
    },
    {
      why: 'Insults or threats named together with a refusal, in either order.',
      pattern:
        /(?:insult\w*|abus(?:e|ive|ing)|threat\w*|swear\w*|offensive|name calling|slurs?|profanity|those words|that language|speak to me|talk to me|treat me|call me)(?: \S+){0,8}? (?:not (?:acceptable|ok|okay|tolerated|allowed|appropriate|on)|unacceptable|has to stop|must stop|stop|stops|i (?:will )?(?:end|stop|hang up|close)|no place|crosses|will not (?:help|be|work)|telling you once|last time|final)(?: \S+){0,8}|(?:not|never|stop|no|without|will not|refuse|can not|but not|cut out|quit|drop|enough)(?: \S+){0,6}? (?:insult\w*|abus(?:e|ive|ing)|threat\w*|swear\w*|name calling|being (?:called|sworn|threatened|insulted|yelled|attacked)|treat(?:ed|ing)? me(?: \S+){0,3}|treated (?:like|this|that)(?: \S+)?|cursing|personal attacks?|language like that|slurs?)(?: \S+){0,8}/,
      confidence: 0.76,
      after: /\w+/,
      unless:
        /swear (?:to|that|by|on)\b|^no threats,? (?:here|just|only)|you (?:received|were|got) (?:\S+ )?(?:threat|insult\w*|abuse)\w*|threat of|insult to injury|do not mean to insult\w*|with no insult\w*/,
      yes: [
        { text: "I won't respond to insults.", context: 'bunch of thieves' },
        { text: 'Threatening me is not acceptable.', context: "I'll be waiting for you" },
      ],
      no: [],
    },
    {
      why: 'Closes after a warning, once there was abuse.',
      pattern:
        /(?:i (?:warned you|have warned|did warn|am (?:closing|ending|stopping|disconnecting|hanging|leaving)|will (?:now )?(?:close|end|stop|disconnect|hang))|this (?:conversation|call|chat) (?:is over|ends|stops)|we are done (?:here|talking)|(?:last|final) warning|one more (?:and|word|insult|time))(?: \S+){0,8}/,
      confidence: 0.7,
      after: /<abuse>|leech|insult|threat|waiting for you|outside|f yourself|smash|kill|punch/,
      unless: /closing your (?:case|account)/,
      yes: [{ text: "I warned you, I'm closing the conversation.", context: 'go f yourself' }],
      no: [{ text: 'We are done here, have a good day.', context: 'Thanks for all' }],
    },
    {
      why: 'Respect, words, tone: a firm request once there was abuse.',
      pattern:
        /(?:respect\w*|words|insult\w*|threat\w*|language|tone|abus\w+|names|civil\w*|polite\w*|properly|courteous\w*|swear\w*)/,
      confidence: 0.72,
      after:
        /<abuse>|good for nothing|you are (?:all )?(?:a |an |such |just |so )|bunch of|useless|punch|smash|going to come|find you|pathetic/,
      also: /i (?:am (?:asking|here|not|telling)|ask|will not|can not|do not|refuse|need|want|must|have|would)|as long as|let us|please|stop|no|if you|not to be|one more|or i|otherwise|provided/,
      unless: /in other words|password|with respect to|i respect your/,
      yes: [
        { text: 'Words like that, no.', context: "you're useless, pathetic" },
        { text: "Sir, as long as you insult me I can't move forward.", context: 'bunch of incompetents' },
      ],
      no: [{ text: 'I need your password reset, in other words a new code.', context: 'you idiot' }],
    },
    {
      why: 'Names the attack on the person and asks for it to stop, or closes since it goes on.',
      pattern:
        /(?:you are (?:now |still |just |again )*(?:attacking|insulting|threatening|abusing|swearing at|targeting|demeaning|belittling|harassing|being (?:abusive|offensive|insulting|threatening|personal))(?: \S+){0,8}? (?:i (?:am|will|must|have|need|ask|can not|would|want)|please|stop|that|it has to)(?: \S+){0,10}|you are (?:carrying on|continuing|still (?:going|insulting|swearing)|not stopping|persisting)(?: \S+){0,4}? i (?:am|will|have|must)(?: \S+){0,2} (?:end|clos|hang|stop|leav|disconnect)\w*(?: \S+){0,6}|(?:that|this) (?:is|was) (?:now )?(?:a )?(?:personal|abuse|an insult|a threat|abusive)(?: \S+){0,3}? i (?:am|will|ask|must|can not|have)(?: \S+){0,10})/,
      confidence: 0.84,
      yes: [
        "You are attacking me personally and I'm asking you to stop.",
        "You're carrying on, so I'm ending our chat.",
      ],
      no: ['You are still waiting for the parcel and I will check.'],
    },
    {
      why: 'Please do not call me names; nobody has to put up with insults; that crossed the line.',
      pattern:
        /(?:(?:do not|stop|not to|rather not|rather you did not|quit)(?: \S+)? (?:call(?:ing)? me (?:names?|an?|that)|insult(?:ing)? (?:me|us|my|people|anyone)|swear(?:ing)? at (?:me|us)|threaten(?:ing)? (?:me|us)|use(?: \S+){0,2} (?:word|language|names?) (?:with|at|to|about|on) me)(?: \S+){0,8}|(?:nobody|no one|none of us|i do not|we do not|staff do not|my colleagues do not)(?: \S+){0,3} (?:has|have|deserves?|should|needs?|wants?|come)(?: \S+){0,3}? ?(?:to )?(?:put up with|take|accept|tolerate|be|being|stand for|endure)(?: \S+)? ?(?:insult\w*|abus\w*|sworn|threat\w*|shouted|called|spoken|swearing|name calling|talked)(?: \S+){0,8}|(?:that|this|your)(?: \S+){0,4} (?:cross\w*|over|past|steps? over) (?:it|the line|a line|that line)(?: \S+){0,8})/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /call me (?:before|after|back|on|at|when|if)|the (?:finish|start|assembly) line|called (?:twice|back|again|about)|threat of|you (?:were|have been) (?:insulted|called)/,
      yes: [
        "I'm here to help but please don't call me names.",
        'Nobody here has to put up with being insulted. Please stop.',
        "There's a line, and that remark crossed it.",
      ],
      no: ['Please do not call me before nine.', 'Nobody has to be called twice about this.'],
    },
    {
      why: 'Insults will not be accepted; not while you swear at me; if the attacks go on I am hanging up.',
      pattern:
        /(?:(?:insults?|threats?|abuse|swearing|racism|sexism|such (?:language|words)|those words|bad language|name calling|personal (?:attacks|remarks)|abusive language)(?: \S+){0,3} (?:will not|are not|is not|will never|can not|is never|are never)(?: \S+)?(?: be)? (?:accepted|tolerated|acceptable|ok|okay|welcome|allowed|on|answered)(?: \S+){0,6}|but (?:not|never) (?:while|if|when|as long as|like this while)(?: \S+){0,3} (?:swear|insult|shout|abus|threat|call|attack|curs)\w*(?: \S+){0,6}|(?:if|should|unless|when)(?: \S+){0,8}? (?:insult\w*|abus\w*|threat\w*|swear\w*|attacks?|language|shouting|names?|name calling|words?|remarks?|comments?|rude\w*|racist|speak\w*|talk\w*)(?: \S+){0,6},? i (?:am|will be|will have to be)(?: \S+){0,2} (?:hanging up|ending|closing|leaving|disconnecting|terminating|logging off|stopping|done)(?: \S+){0,5})/,
      confidence: 0.84,
      only: 'statement',
      yes: [
        "Insults won't be accepted here, Sir.",
        "I'm willing to help you, but not while you're swearing at me.",
        "If the personal attacks go on, I'm hanging up.",
      ],
      no: ['Threats are not why the alarm rang.'],
    },
    {
      why: 'I will not have anyone call me that; decently, or I put the phone down; another one and we are done.',
      pattern:
        /(?:(?:i|we) (?:will|would|do) not (?:have|let|allow) (?:anyone|anybody|people|someone|you|customers) (?:call|speak|talk|shout|swear|insult|threaten|treat|yell|curs)\w*(?: \S+){0,8}|(?:or|otherwise|and) i (?:will |shall |am going to |am )?(?:put(?:ting)? the phone down|hang(?:ing)? up|clos(?:e|ing) (?:this|the) (?:chat|conversation)|end(?:ing)? (?:this|the) (?:call|chat)|end it here|log(?:ging)? off|put(?:ting)? down the phone)(?: \S+){0,4}|(?:another|one more|the next)(?: (?:one|word|insult|threat|remark|comment|name))?(?: like that)?,? and (?:we are|i am|this is|it is|i will|that is)(?: \S+){1,5}|(?:keep|leave) (?:the|your) (?:insults|threats|name calling|swearing|abuse|personal remarks)(?: \S+){0,4} (?:out|outside|aside|to yourself|at the door)(?: \S+){0,6})/,
      confidence: 0.82,
      unless:
        /make sure|see to it|never|one more (?:signature|minute|step|question|thing|day|click|form)|lose|delete|cancel|blacklist|ban you|let you speak|file/,
      yes: [
        "I'm going to stop you there: I won't have anyone calling me that.",
        'Speak to me decently or I put the phone down.',
        "Those threats are being noted; another one and we're done.",
      ],
      no: ['One more signature and it is yours.', 'One more and I will lose your file.'],
    },
    {
      why: 'Once more and our conversation ends; I take that as a threat; you have just insulted me; without that, or I stop.',
      pattern:
        /(?:(?:if|once|should|unless|when)(?: \S+){0,10}? (?:insult\w*|abus\w*|threat\w*|swear\w*|names?|again|once more|continue\w*|happens|that way|like that|goes on),? (?:then )?(?:our|this|the) (?:conversation|chat|call|exchange|discussion) (?:ends?|stops?|is over|will (?:end|stop|be over)|finishes|is finished|has to end)(?: \S+){0,4}|i (?:take|consider|see|hear|understand|note) (?:that|this|it|those words|what you (?:wrote|said))(?: \S+){0,3} (?:as|to be|is) (?:a threat|an insult|abuse|harassment|a personal attack)(?: \S+){0,12}|you (?:have |had )?(?:just |now )?(?:insulted|threatened|abused|sworn at|attacked) (?:me|us|my colleague)(?: \S+){0,6}|without (?:that|this|insults?|threats?|abuse|swearing|shouting at me),? or (?:i|we) (?:stop|end|close|hang|leave)(?: \S+){0,4})/,
      confidence: 0.84,
      only: 'statement',
      unless: /sorry|did (?:i|we)|line (?:ends|drops)|nobody has/,
      yes: [
        'If you swear at me once more, our conversation ends here.',
        "You've just insulted me. I'm asking you to stop; I'm here for the bill, not for insults.",
        "I take that sentence as a threat, and I'm asking you not to repeat it.",
      ],
      no: ['Our conversation ends here, have a good day.'],
    },
    {
      why: 'But not with that language; you cannot call me that.',
      pattern:
        /(?:but (?:not|never) (?:with|in|like|using|under) (?:that|this|such|those)(?: kind of| sort of| type of)? (?:language|tone|words|way|insults|conditions|manner|terms)(?: \S+){0,4}|you (?:can not|may not|do not get to|are not allowed to) (?:call|speak to|talk to|treat|insult|threaten|address) (?:me|us|my colleagues?)(?: \S+){0,6})/,
      confidence: 0.82,
      only: 'statement',
      unless: /call me (?:on|after|before|until|at|back|today)/,
      yes: [
        "I'm willing to continue, but not with that kind of language.",
        "You can be angry with us, but you can't call me that.",
      ],
      no: ["You can't call me on Sunday."],
    },
    ...setLimitFrames,
  ],
};
