import type { MoveRules } from '../rules.ts';

export const checkClose: MoveRules = {
  move: 'check_close',
  rules: [
    {
      why: 'Does that work for you?',
      pattern:
        /(?:(?:does|do|would|will|is|are|did)(?: \S+)? ?(?:that|this|it|all (?:of )?(?:that|this)|everything|the (?:plan|time|solution|above|proposal)|both|those|these|you|we)(?: \S+){0,3} (?:work|works|suit|sound|sounds|help|make sense|ok|okay|fine|good|alright|all right|clear|acceptable|agreeable|happy|agreed|fair|cover|answer|satisf\w+|comfortable|agree|convenient|reasonable|doable|settled|all set|resolved|enough|seem)(?: \S+){0,6}|(?:sound|sounds|works?|okay|ok|fine|deal|agreed|good|happy|clear|all good|that work|that ok|that sound) ?(?:good|ok|okay|like a plan|fair|alright|for you|with (?:you|that)|to you|so far)?(?: then| so far| with you| now)?$|how does (?:that|this)(?: \S+){0,2} (?:sound|work|look|suit)(?: \S+){0,4}|can we (?:agree|go ahead|leave it)(?: \S+){0,4}|(?:shall|should) (?:i|we) go (?:ahead|with)(?: \S+){0,4})/,
      confidence: 0.72,
      only: 'question',
      unless:
        /do you have (?:the|your|a|any|an) (?!questions?|other)\S+|(?:suit|work for|help|be easier for) you (?:better )?(?:to|if)|would it (?:suit|help|work|be (?:easier|better))|managing to|(?:do|did) you need help \w+ing|^(?:and |so )*what (?:would|do) you need|rules for you|break the rules|(?:is|does) (?:it|this|that|the \S+) work(?:ing)?(?: now| again| properly| on| if| when)|does (?:that|it) make you|you happy now|is (?:it|that) (?:ok|clear) enough for you now|make sense to you or|happy now|you win|would you be (?:happy|ok|open|comfortable) (?:to|with (?:a|an))|would it help if|did (?:that|it) help when|do you agree that you|light|is your/,
      yes: ['Does that work for you?', 'sounds good?', 'How does that sound?'],
      no: ['Is it working now?'],
    },
    {
      why: 'Anything else before we finish?',
      pattern:
        /(?:(?:is there |do you have |have you (?:got )?|was there |are there |did you (?:have|need) )?(?:anything|something|any one thing) (?:else|more|further|other)(?: \S+){0,12}|any (?:other|more|further|remaining|last|final|additional) (?:questions?|concerns?|issues?|points?|things?|requests?|doubts?)(?: \S+){0,8}|(?:do you have )?any questions(?: \S+){0,6}|what else can i (?:do|help)(?: \S+){0,4}|have i (?:answered|covered|missed|addressed|resolved|forgotten)(?: \S+){0,8}|did i (?:answer|cover|miss|address|resolve|forget)(?: \S+){0,8}|(?:have we|did we|has this|has that|does that|does this|did that|did this) (?:covered?|answer\w*|resolv\w+|address\w*|sort\w*|solv\w+|settled?|fix\w*|take\w* care)(?: \S+){0,8}|(?:are|is) (?:you|everything|we) (?:\S+ )?(?:all set|sorted|happy with|comfortable with|satisfied with|good)(?: \S+){0,8})/,
      confidence: 0.84,
      only: 'question',
      unless:
        /what else do you want|anything else you want to (?:whine|complain|shout|moan)|something else instead|tell me anything else about what/,
      yes: ['Is there anything else I can help with?', 'Have I answered everything?'],
      no: ["It's something else."],
    },
    {
      why: 'Recaps what will be done, before closing.',
      pattern:
        /(?:(?:let me|let us|to|i will|just to|before (?:we|i|you)(?: \S+){0,4}|so to|quick|can i|so|ok)(?: (?:just|quickly|then|go|hang up|finish|close|wrap up))*,? ?(?:recap|summarise|summarize|sum up|confirm|wrap up|run through|go over|double check|review)|recap|in summary|in short|to be clear on (?:the )?next steps|next steps)(?: \S+){0,8}? (?:i|we|you (?:will|have|get|are|can)|the|a|an|our|next|what (?:we|i|happens)|tomorrow|<day>|refund|everything|agreed|plan|steps)(?: \S+){1,24}/,
      confidence: 0.74,
      unless:
        /(?:able|would you|could you|can you|need you|ask you|like you) to confirm|you (?:called|were|waited|have (?:been|called|tried|waited)|ordered|paid|returned|said|told)|your (?:\S+ )?(?:was|were|has)|nobody|confirm (?:your|the) (?:name|address|email|number|order|date|postcode)|i (?:can|will) confirm|sum up your|to confirm (?:that )?you|wrap up$/,
      yes: [
        'To recap: I call you at 4 and the engineer comes on Thursday.',
        'Before we finish, let me go over what we agreed.',
      ],
      no: ['To recap, you called three times and nobody came.'],
    },
    {
      why: 'Tell me if it does not suit; happy with that.',
      pattern:
        /(?:let me know (?:if|whether) (?:that|this|it|the \S+|you are|those|everything|any of)(?: \S+){0,2} ?(?:works?|suits?|helps?|is ok|ok|is fine|happy|sounds?|agree|does not|makes sense|is clear|unclear|is good)(?: \S+){0,6}|if (?:that|this|it) (?:works|suits you|is ok with you|sounds (?:ok|good))(?: \S+){0,6}|i (?:just )?(?:want|need|would like) to (?:make sure|check|be sure) (?:(?:that )?(?:you are|this|that|it|everything|i have)(?: \S+){0,3} (?:happy|works?|ok|covered|answered|clear|resolved|suits?|settled|sorted|fine|comfortable)|we have)(?: \S+){0,8}|make sure (?:you are|everything is)(?: \S+)? (?:happy|sorted|ok|comfortable|clear|covered)(?: \S+){0,6})/,
      confidence: 0.7,
      yes: ['Let me know if that works for you.', 'I want to make sure everything is clear before you go.'],
      no: ['I need to check the stock.'],
    },
    {
      why: 'Short checks.',
      pattern:
        /(?:^(?:and |so |then |ok |right )*(?:are we (?:good|ok|agreed|all set|on the same page|clear)|all (?:good|clear|set|sorted)|happy with (?:that|this)|good for you|ok for you|what do you (?:think|say)|are you (?:ok|okay|happy|comfortable|fine|good|on board)(?: \S+){0,2} with (?:this|that|the|it|these)(?: \S+){0,4}|is (?:that|this|everything) (?:ok|okay|clear|fine|good|alright|acceptable)(?: \S+){0,4}|does (?:that|this|it)(?: \S+){0,4} (?:right|fair|good|ok|okay|reasonable)(?: \S+){0,4})|(?:can you think of|do you need|have you got|do you see|are you left with)(?: \S+)? (?:anything|something|any)(?: \S+){0,6}|(?:any|do you have any)(?: \S+)? (?:questions?|concerns?|doubts?)(?: \S+){0,3} (?:left|remaining|outstanding|for me|before))/,
      confidence: 0.76,
      only: 'question',
      yes: ['Are we good?', 'can you think of anything else?', 'are you okay with this plan?'],
      no: [],
    },
    {
      why: 'Clearer now? still bothering you? nothing to add? anything else?',
      pattern:
        /(?:(?:is|does|are)(?: \S+){0,2} (?:clearer|clear|doable|feasible|manageable|make more sense|make sense|seem (?:ok|fair|doable|right|reasonable)|sound (?:ok|fair|right|good|reasonable))(?: \S+){0,4}|(?:any|a) (?:point|thing|worry|doubt|detail)s?(?: \S+)? (?:still|left|that|you|bother\w*|unclear)(?: \S+){0,6}|nothing (?:to add|else|i missed|forgotten)(?: \S+){0,3}|(?:can|could|may) i (?:do|help|assist)(?: \S+){0,3} (?:anything|something|with anything|else)(?: \S+){0,6}|(?:anything|something) (?:else|more|still|left)(?: \S+){0,8}|are we agreed(?: \S+){0,4}|do you agree(?: \S+){0,4})/,
      confidence: 0.68,
      only: 'question',
      unless:
        /what (?:else|more)|agree that you|want to (?:whine|complain|shout)|is (?:the|your)(?: \S+)? (?:light|line|screen|picture|sound) clear|something else instead/,
      yes: ['Is that clearer?', 'Nothing to add?', 'can i do anything else for you today'],
      no: [],
    },
    {
      why: 'Another point; would that do.',
      pattern:
        /(?:is there |are there |do you have |have you )?(?:another|any other|some other|other) (?:point|points|matter|question|thing|topic|issue)s?(?: \S+){0,8}|^(?:and |so |ok )*(?:would|will|does) (?:that|this|it) (?:do|do it|be enough|cover it)(?: \S+){0,3}$/,
      confidence: 0.78,
      only: 'question',
      yes: ["Is there another point you'd like to raise?", 'would that do?'],
      no: ['Another point is the price.'],
    },
    {
      why: 'Have we dealt with it all; happy with that; is there something I missed; does that put your mind at rest.',
      pattern:
        /(?:have (?:we|i)(?: \S+)? (?:dealt with|covered|been through|sorted|gone (?:through|over)|settled|taken care of)(?: \S+){1,8}|is there (?:something|anything)(?: \S+)? (?:that )?(?:i|we) (?:have )?(?:missed|forgotten|not|overlooked|left out|should|forgot|left)(?: \S+){0,6}|(?:will|would|does|did) (?:that|this|it|all that|the plan) (?:do the trick|do nicely|fit the bill|settle|sort (?:it|things|you)|take care of|suit|set|put your mind|reassure|ease your|clear (?:it|things) up|do for)(?: \S+){0,6})/,
      confidence: 0.82,
      unless: /would it (?:suit|help|work|be (?:easier|better))(?: you)?(?: better)? (?:to|if)/,
      only: 'question',
      yes: [
        'Have we dealt with everything you called about?',
        "Before you go, is there something I've missed?",
        'Does that put your mind at rest?',
        'Will that do the trick for you?',
      ],
      no: ['Does that put you off?'],
    },
    {
      why: 'Happy with that, typed without a mark.',
      pattern:
        /^(?:are |and |so )*you (?:happy|ok|good|fine|comfortable|alright|all right) with (?:that|this|it|everything|the plan)(?: \S+){0,2}$/,
      confidence: 0.78,
      yes: ['u happy with that'],
      no: ['You are happy with that phone.'],
    },
    {
      why: 'Anything I left out; fine by you; so to finish.',
      pattern:
        /(?:^(?:and |so |ok |is there )*(?:anything|something)(?: that)? (?:i|we) (?:have )?(?:missed|left out|forgotten|overlooked|not (?:covered|answered|mentioned))(?: \S+){0,4}|^(?:and |so |is that |all )*(?:fine|ok|good|alright|all right) by you)/,
      confidence: 0.82,
      only: 'question',
      yes: ["Anything I've left out?", 'Fine by you?'],
      no: ['Is there a garage near by you?'],
    },
    {
      why: 'So to finish: what was agreed.',
      pattern:
        /^(?:so |right |ok |well )*(?:to finish|to close|to wrap up|to end|in closing)(?: then| off)?,? (?:the|you|i|we|a|an|our|your)(?: \S+){3,24}/,
      confidence: 0.76,
      only: 'statement',
      unless: /contract|subscription|to (?:end|close) (?:your|the|this) |insult\w*|hang up/,
      yes: ['So to finish: the cheque goes today, you get an email Monday.'],
      no: ['To end your contract you need form B.'],
    },
    {
      why: 'Before you go: a last question.',
      pattern:
        /^(?:and |so |ok |just )*before (?:i let you go|you (?:go|leave|hang up|step out|sign off|log off)|we (?:finish|end|close|stop|hang up|say goodbye|wrap up)|i (?:go|close|leave|let you)|your \S+ (?:goes|dies|leaves|starts))(?: \S+){0,3}?,? (?:is|are|would|do|did|have|was|can|could|may|shall|anything|any|one)(?: \S+){1,20}/,
      confidence: 0.85,
      only: 'question',
      unless: /survey|questionnaire|rate (?:us|me)|number|date of birth|postcode/,
      yes: [
        'Before I let you go: would you like a written summary to take to the police?',
        "Before you go, is there anything you'd like me to go over again?",
      ],
      no: ['Before you go, what is your number?'],
    },
    {
      why: 'Is that enough; or would you like to change anything.',
      pattern:
        /(?:(?:is|will|would|are) (?:that|this|it|all that|you)(?: \S+){0,3} (?:enough|all right|alright|sufficient|agreeable|acceptable|in order|fine) (?:for|with|by) you(?: \S+){0,10}|would you (?:like|want|prefer) to (?:change|add|correct|adjust) (?:anything|something)(?: \S+){0,6})/,
      confidence: 0.85,
      only: 'question',
      yes: ['Is that all right with you, or would you like to change anything?', 'Is that enough for you?'],
      no: [],
    },
    {
      why: 'Have I left anything out; you are happy with that, before we finish.',
      pattern:
        /(?:have i left (?:anything|something) out|did i leave (?:anything|something) out|(?:just )?to (?:check|be sure|confirm) before (?:we|you|i) (?:finish|go|close|end|hang up)(?: \S+){2,20}|(?:is|are) (?:there )?(?:anything|something|one thing) (?:missing|you still need|unclear|left)(?: \S+){0,8})/,
      confidence: 0.84,
      only: 'question',
      yes: [
        'Have I left anything out?',
        "Just to check before we finish: you're happy with the 14th and with the smaller car?",
      ],
      no: ['Have I left it out?'],
    },
  ],
};
