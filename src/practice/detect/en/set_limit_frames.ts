import type { Rule } from '../rules.ts';

/** A limit by its frame: respect expected, criticism yes and insults no, that goes too far, named and refused. */
export const setLimitFrames: readonly Rule[] = [
  {
    why: 'I expect respect; treated with respect; we treat people with respect here.',
    pattern:
      /(?:(?:i|we|my colleagues?|everyone|anyone|anybody|everybody|our staff)(?: \S+){0,3}? (?:expect|deserves?|demand|require|insist on|(?:have|has) (?:a|the|every) right to|am entitled to|are entitled to|ask (?:for|you for)|am asking (?:for|you for)|want|need|would like)(?: \S+){0,4}? (?:respect\w*|courtesy|politeness|decency|civility|dignity)(?: \S+){0,8}|(?:we|i) (?:treat|speak to|talk to|respect|listen to|answer)(?: \S+){0,5} (?:with respect|respectfully|politely|here)(?: \S+)?,? (?:and )?(?:i|we) (?:expect|ask|want|would like|deserve|require|need)(?: \S+){0,8}|(?:treated|spoken to|addressed|talked to) (?:with (?:respect|courtesy|dignity|politeness)|respectfully|politely|decently|properly|like a (?:human|person)(?: being)?)(?: \S+){0,6}|(?:respect|courtesy|politeness) (?:goes|works) both ways(?: \S+){0,6}|i (?:am|respect you) (?:treating|speaking|respectful|polite)(?: \S+){0,5},? (?:and )?(?:i )?(?:ask|expect|want|please)(?: \S+){0,8})/,
    confidence: 0.76,
    only: 'statement',
    after: /\w+/,
    unless:
      /you (?:deserve|expect|are entitled|were entitled|should (?:have )?be|were not|have been|were|want|need|ask)|your (?:mother|father|son|daughter|wife|husband|family|dog)|sorry|apolog\w*|customers deserve|respect(?:ing)? (?:the|your) (?:deadline|date|queue|rules|policy)|your right|i respect (?:your|that)|dignity of/,
    yes: [
      { text: 'I expect to be treated with respect.', context: 'you useless idiot' },
      { text: 'I deserve respect, just as you do.', context: 'you moron' },
      { text: 'We treat people with respect here, and I expect the same.', context: 'you moron' },
    ],
    no: ['You deserve to be treated with respect, and I am sorry.'],
  },
  {
    why: 'Criticise the service, do not attack me; angry yes, insulting no.',
    pattern:
      /(?:you (?:can|may|could|have (?:the|every|a) right to|are (?:free|allowed|entitled|welcome) to|are)(?: \S+)? (?:criticise|criticize|complain|be (?:\S+ )?(?:angry|furious|upset|unhappy|cross|mad|disappointed|frustrated)|angry|furious|upset|disagree|say what you (?:think|like)|question|tell me)(?: \S+){0,8}?,? (?:but |not |yet |and )?(?:not |you (?:can not|may not|must not|should not|are not) |never |that does not (?:mean you can|give you the right to|allow you to|entitle you to) |it does not (?:mean you can|give you the right to) |that is no (?:reason|excuse) (?:to|for) )(?:to )?(?:\S+ )?(?:attack|insult\w*|abus\w*|threaten\w*|swear\w*|call\w*|speak|talk|shout|treat|humiliat\w*|demean|disrespect|offend|target|harass|mock)(?: \S+){0,8}|(?:being|your|i understand your|i (?:understand|accept|get|see|hear)(?: that)? (?:you are|your)) (?:\S+ )?(?:angry|anger|upset|frustration|frustrated|furious|annoyed|rage|fury|disappointment)(?: \S+){0,3}?,? (?:but |yet |it |that |however )+(?:i )?(?:does not|do not|is not|is no|can not|will not|gives you no|never)(?: \S+){0,4} (?:insult\w*|abus\w*|threat\w*|swear\w*|names?|attack\w*|speak to me|talk to me|language|that word|those words|like that|violence|slurs?)(?: \S+){0,6})/,
    confidence: 0.84,
    only: 'statement',
    unless: /call (?:you )?back|call (?:on|before|after)/,
    yes: [
      'You may criticise our service, but not attack me personally.',
      "You have every right to be angry, but that doesn't give you the right to insult me.",
      "I understand your anger, yet I can't allow you to insult me.",
    ],
    no: ['You can complain to the ombudsman.'],
  },
  {
    why: 'It is not OK to talk to me like that; abusive language has no place here; I will not let you.',
    pattern:
      /(?:(?:it|that|this) is (?:not|never|in no way|simply not) (?:\S+ )?(?:ok|okay|acceptable|right|fair|appropriate|normal|on|allowed|a way)(?: for you)? to (?:talk|speak|write|shout|swear|insult|treat|call|threaten|address|use (?:that|this|such))(?: \S+){0,8}|(?:abusive|offensive|foul|bad|racist|sexist|homophobic|threatening|vulgar|insulting|obscene|hateful|degrading|discriminatory|crude|rude) (?:language|words?|remarks?|comments?|jokes?|behaviou?r|messages?|terms|insults?|names)(?: \S+){0,2}? (?:is|are|has|have|will|does|do|stops?|must|can not|ends?|crosses|cross)(?: \S+){0,12}|(?:insults?|threats?|slurs?|name calling|swearing|abuse|racism|sexism|personal attacks?|violence|harassment|swear words|profanity)(?: \S+){0,2}? (?:is|are|has|have) (?:no place|not (?:something|the way|part of|how)|never (?:ok|okay|acceptable|the answer)|where i (?:draw|stop)|a line|off limits|out of (?:line|bounds|order|place)|unacceptable|forbidden|a red line|crossing)(?: \S+){0,10}|(?:i am|we are) not (?:going|willing|prepared|ready|obliged|paid|supposed) to (?:let|allow|have|accept|tolerate|put up with|take|stand for|endure|sit here|read|listen|be)(?: \S+){0,4} (?:speak|talk|insult\w*|swear\w*|treat\w*|call\w*|threaten\w*|abuse\w*|this|that|names|like (?:this|that)|attacked|shouted|yelled|sworn)(?: \S+){0,7}|(?:using|calling me|speaking to me|talking to me|swearing at me|insulting me|threatening me|addressing me|attacking me|shouting insults)(?: \S+){0,6}? (?:is|are|will)(?: not| never)? (?:\S+ )?(?:ok|okay|acceptable|unacceptable|help\w*|allowed|tolerated|appropriate|on|the way|out of line|going to|get us|right|crossing|a line|inappropriate|fair|solve)(?: \S+){0,6}|should you (?:insult|threaten|swear|abuse|attack|continue|call me|use|carry on|speak|repeat|persist)(?: \S+){0,8}? (?:i|we) (?:will|shall|have to|am going to|would have to)(?: \S+){1,8})/,
    confidence: 0.82,
    unless:
      /call(?:ing)? (?:you )?back|(?:you|your \S+) (?:were|was|had been|received|got)|(?:a colleague|the driver|he|she|they) (?:should not|said|used)|sorry|apolog\w*|our (?:colleague|agent|driver|staff)|(?:i|we) (?:will )?(?:delete|lose) your|that (?:is|was) not (?:ok|okay|acceptable|right|fair)(?: to (?:treat|leave|make) you| of us)|to treat you|should you (?:continue|call|use|repeat) (?:to have|having|us|the)/,
    yes: [
      { text: "It isn't OK to talk to me like that.", context: 'you idiot' },
      { text: 'Racist remarks have no place here.', context: 'go home' },
      { text: "I'm not going to let you speak to me this way.", context: 'you idiot' },
      { text: "Should you threaten me again, I'll report it and hang up.", context: 'I will find you' },
      {
        text: "I can hear you're furious, but abusive language isn't something I'll put up with.",
        context: 'you cow',
      },
    ],
    no: ["It's not OK to treat you like that, I'm sorry."],
  },
  {
    why: 'What you said is unacceptable; I am willing, but not like this; I am asking you not to use that: after abuse.',
    pattern:
      /(?:(?:what|the (?:word|words|name|tone|language|way)|that|this|your (?:last )?(?:message|words?|comment|remark|sentence))(?: \S+){0,4}? (?:said|wrote|called me|used|just said|just wrote|message|comment|remark|words?|sentence|language|kind of talk)? ?(?:is|are|was|were|goes|went|crosses|crossed)(?: \S+)? (?:unacceptable|not (?:acceptable|ok|okay|on|something i|right|fair)|too far|a step too far|out of (?:line|order|bounds)|offensive|insulting|hurtful|a line|the line|over the line|beyond|abusive|disrespectful|inappropriate|degrading)(?: \S+){0,8}|(?:i am|we are) (?:\S+ )?(?:willing|happy|ready|prepared|glad|keen|here|trying) to (?:\S+ )?(?:help|go on|continue|listen|talk|assist|work|solve|sort|carry on)(?: \S+){0,6}?,? (?:but |provided |as long as |if |only if |on condition |so )+(?:not |you |we |please |that |the )*(?:if|when|while|like|stay\w*|remain\w*|keep\w*|stop\w*|speak\w*|talk\w*|insult\w*|treat\w*|respect\w*|this|that|polite\w*|civil\w*|drop|watch|be|to be|insults|use|using)(?: \S+){0,8}|(?:i am asking|i ask|i must ask|i would ask|please|i need|i want|i have to ask|i am going to ask|i would like|kindly)(?: you)?(?: to)?(?: please)?(?: not| stop| never| refrain from| avoid)(?: to)? (?:us(?:e|ing)|call\w*|speak\w*|talk\w*|writ\w+|say\w*|send\w*|address\w*|shout\w*|swear\w*|repeat\w*|go(?:ing)? on)(?: \S+){0,9}|i (?:stop|draw (?:a|the) line|am (?:pausing|stopping|drawing)) (?:here|there|at|you|this|the)(?: \S+){0,8}|(?:that|this) is (?:my|the) (?:limit|line|first warning|only warning|last time)(?: \S+){0,8})/,
    confidence: 0.78,
    only: 'statement',
    after:
      /<abuse>|insult\w*|you are (?:all )?(?:a |an |such |just |so )|bunch of|incapable|lying|little rat|rat\b|witch|hag|pig|ugly|fat|old bat|disgusting|good for nothing|f off|f\b|hell|kill|punch|smash|hit you|hurt|burn|find you|coming for you|wait for you|waiting for you|know where|slap|beat|whore|slut|bloody|go back to/,
    unless:
      /call (?:you|me) (?:back|on|before|after)|call(?:ing)? the (?:old|wrong)|use the (?:old|lift|other|same|card|app)/,
    yes: [
      { text: "What you've just said is unacceptable.", context: 'you lying rat' },
      { text: "I'm willing to go on, but not if you talk to me like this.", context: 'you stupid cow' },
      { text: "I'm asking you not to use that kind of language with me.", context: 'f*** you and your theatre' },
    ],
    no: [{ text: "I'm asking you not to use the lift.", context: 'it is stuck' }],
  },
];
