import type { MoveRules } from '../rules.ts';

export const ackGeneric: MoveRules = {
  move: 'ack_generic',
  rules: [
    {
      why: 'The stock sentence: I understand your feeling.',
      pattern:
        /(?:i|we)(?: (?:can|do|really|completely|totally|fully|truly|certainly|definitely|absolutely|can only|perfectly|certainly can|sincerely|very much|quite|could|could not))* (?:understand|see|get|appreciate|hear|imagine|know|realise|recognise|acknowledge|sympathise|sympathize|empathise|empathize|feel|respect|share|sense)(?: (?:with|all|exactly|that|just|completely))* ?(?:your|the|how|why|what|where|you|this|that|it)(?: \S+){0,4}? ?(?:<emotion>|<felt>|<hard>|you feel|feel|going through|you are saying|(?:must )?feels?|where you are coming from|must be|coming from)/,
      confidence: 0.82,
      unless:
        /do not (?:understand|see|get)|can not (?:understand|see)|i see (?:the|your) (?:order|payment)|if i (?:understand|hear)|so what i/,
      yes: ['I understand how you feel.', 'I totally get your frustration', 'We appreciate that this is frustrating.'],
      no: ["I don't understand your frustration."],
    },
    {
      why: 'I understand, alone or before a comma.',
      pattern:
        /^(?:(?:ok|okay|yes|yeah|right|sure|of course|hello|hi|sir|madam|ah|oh|absolutely|no)(?: \S+)?,? )*(?:i (?:really |completely |totally |fully |do |hear |can )*(?:understand|get it|hear you|get that|feel you|get you)(?: (?:completely|that|this|totally|you|sir|madam|fully|it|entirely|all that))*|understood)(?:$|,|(?= but))/,
      confidence: 0.62,
      unless: /^understood(?:$|,? noted)|what you mean by/,
      yes: ['I understand.', 'I hear you, but we need time.', 'Yeah I get it'],
      no: ['I understand you called twice.'],
    },
    {
      why: 'Sorry to hear that: sympathy, not apology.',
      pattern:
        /(?:sorry|saddened|sad|upset|disappointed|concerned|distressed|gutted) (?:to (?:hear|learn|read|see)|that (?:you are (?:going through|dealing with|feeling|having|experiencing|upset|in this)|you feel)|you (?:are|feel|had to go through|are going)|for (?:your (?:loss|trouble|troubles))|about (?:your (?:loss|experience)))(?: \S+){0,8}/,
      confidence: 0.8,
      unless:
        /sorry you (?:had to|missed|lost|were)|(?:not|never) sorry|sorry you are (?:still )?(?:without|stuck|stranded|out of)/,
      yes: ["I'm so sorry to hear that.", 'sorry that youre going through this'],
      no: ["I'm sorry for the delay."],
    },
    {
      why: 'It must be hard; it is understandable: no cause.',
      pattern:
        /(?:(?:that|this|it)(?: \S+)? (?:must|has to|can|would|sounds?|is|was)(?: (?:be|have been|feel|like|all|all very|been|certainly|definitely|totally|completely|never|not|only))* ?(?:<hard>|<very>{0,2}(?:understandable|natural|fair enough))|your \S+ (?:is|are) (?:\S+ )?(?:understandable|valid|justified|legitimate)|you have every (?:right|reason) to (?:be|feel)(?: \S+){0,3}|i (?:would|do not) (?:be <felt>(?: too)?|feel the same(?: way)?|blame you)|(?:if i were|in) (?:in )?your (?:shoes|place|position)(?: \S+){0,6}|put myself in your shoes|my heart goes out(?: \S+){0,3}|i (?:really |truly |do )?(?:feel for you|sympathise|sympathize|empathise|empathize)(?: \S+){0,4}|i know (?:how|what) (?:you|that|it|this) (?:feel|feels|is like|must)(?: \S+){0,2}|no one likes|nobody likes|how <hard>|no wonder you are <felt>|i can only imagine(?: \S+){0,5}|that is completely (?:understandable|valid|fair)|what a (?:nightmare|shame|pain|horrible \S+|terrible \S+|awful \S+|frustrating \S+|stressful \S+|rough \S+))/,
      confidence: 0.68,
      only: 'statement',
      unless:
        /hard to (?:say|tell)|difficult (?:to say|for me)|is not (?:so|that|really) (?:hard|difficult|bad)|in your (?:place|position) i would (?:choose|take|go|pick)|how hard (?:is|can)|(?:in|of) (?:a|the) (?:position|shoes) of/,
      yes: [
        'That must be so frustrating.',
        "I'd be upset too.",
        'That sounds really stressful.',
        'I can only imagine.',
      ],
      no: ["It's hard to say."],
    },
    {
      why: 'I can tell; I am sorry you have to deal with that.',
      pattern:
        /(?:i can (?:tell|sense|feel|hear|imagine)(?: \S+){1,3} (?:weighing|hard|tough|upset\w*|stress\w*|difficult|frustrat\w+|worr\w+|angry|getting to you|been through|not easy|on you|annoyed|on edge|tired)(?: \S+){0,3}|sorry you (?:are|have|had)(?: \S+){0,2} (?:having to deal|to deal|dealing|going through|to go through|facing|experiencing|in this|to face)(?: \S+){0,4}|(?:that|this|it) (?:can not|must not|could not)(?: \S+)? (?:easy|fun|pleasant)(?: \S+){0,3}|(?:i|we) (?:do |really |totally )*(?:understand|get it|hear you|sympathise|feel you)(?= but)|(?:it is|that is)(?: \S+)? (?:normal|natural|understandable|human|ok|okay|only natural) (?:to|that you|you)(?: \S+){0,2} ?(?:feel\w*|are|be) <felt>)/,
      confidence: 0.7,
      unless: /(?:not|never) sorry/,
      yes: [
        'I can tell this is weighing on you.',
        "I'm sorry you're having to deal with that.",
        "It's perfectly normal to feel annoyed.",
      ],
      no: [],
    },
    {
      why: 'Senses the feeling; knows it is hard.',
      pattern:
        /(?:(?:i|we) (?:sense|can sense|hear|can hear|notice|detect|see|can see)(?: (?:a lot of|some|your|the|that|how|real|so much|much|all))*(?: \S+){0,2} ?(?:<emotion>|tiredness|weariness|exhaustion|<felt>)(?: \S+){0,3}|i (?:do )?know(?: that)? (?:it is|this is|it|this|that is|its)(?: is)?(?: \S+)? ?<hard>|you are right to be <felt>|i am with you(?: \S+){0,2})/,
      confidence: 0.72,
      unless: /i see (?:the|your) (?:order|account)|with you (?:in|shortly|soon|until)/,
      yes: ['I sense a lot of tiredness there.', 'yeah i know its infuriating'],
      no: [],
    },
    {
      why: 'A hard situation.',
      pattern:
        /(?:that|this|it|what) (?:is |was |must be |sounds like )?(?:such )?(?:a|an)(?: \S+)? ?<hard> (?:situation|position|time|day|week|experience|thing|spot|place|wait|period)(?: \S+){0,4}/,
      confidence: 0.66,
      only: 'statement',
      unless: /not (?:a|an|such)/,
      yes: ["That's a really hard situation."],
      no: ["That's a temporary situation."],
    },
    {
      why: 'No wonder you feel so; I can hardly imagine; thinking of you.',
      pattern:
        /(?:(?:no|little|small) wonder (?:that )?you(?: \S+){0,4}|(?:it is |that is )?(?:not|hardly) surprising (?:that )?you(?: \S+){0,5}|(?:i|we) can (?:hardly|barely|scarcely|not even|not begin to|not) (?:begin to )?imagine(?: \S+){0,4}|(?:we are|i am)(?: all)? (?:thinking of|with) you(?: all)?(?: \S+){0,5}|(?:it is |that is |this is )?not an? (?:easy|nice|pleasant|great|good|fun) (?:situation|position|place|spot|time|thing|one|experience|feeling)(?: \S+){0,6}|(?:i|we) (?:do |really |totally )*(?:realise|appreciate|know)(?: \S+){0,3} (?:is|has been) (?:not easy|no fun|a lot)(?: \S+){0,3}|i feel for you(?: \S+){0,3})/,
      confidence: 0.7,
      unless:
        /with you (?:shortly|in|soon|until|at|on|by)|no wonder you (?:missed|lost|got it wrong)|you can not|imagine (?:why|how) you (?:would|could)/,
      yes: ["Little wonder you're fuming.", 'not an easy situation, i do realise'],
      no: ['No wonder the line keeps dropping.'],
    },
    {
      why: 'Wound up; entitled to be annoyed; natural to be impatient.',
      pattern:
        /(?:(?:i|we)(?: can| do)? (?:see|tell|hear|sense|notice) (?:that )?you(?: are|'re|r)?(?: \S+)? (?:\S+ )?(?:wound up|worked up|struggling|hurting|at your limit|going through (?:it|a lot)|had it|<felt>)(?: \S+){0,3}|you are (?:entitled|right|allowed|within your rights) to (?:be|feel)(?: \S+){1,4}|(?:it is|that is)(?: \S+)? (?:natural|normal|human|fair|understandable) to (?:be|feel)(?: \S+){1,3}|(?:i|we)(?: \S+)? (?:imagine|know|realise|appreciate|guess)(?: that)? (?:it|this|that) (?:is|has|can)(?: \S+)? (?:not|never)(?: \S+)? (?:easy|fun|nice|pleasant|simple)(?: \S+){0,3}|(?:your|the) (?:impatience|anger|frustration|annoyance|reaction|worry|concern|disappointment) is(?: \S+){0,2} (?:natural|normal|understandable|justified|legitimate|fair|valid)(?: \S+){0,3}|that is (?:really |so |very |pretty )*(?:tough|rough|rotten|lousy|unpleasant|grim|shabby|sad)(?: \S+){0,3})/,
      confidence: 0.68,
      only: 'statement',
      unless: /tough luck|rough (?:estimate|idea)/,
      yes: ['i can see ur really wound up', "You're entitled to be annoyed.", "I imagine it isn't easy for you."],
      no: ["You're entitled to a refund."],
    },
    {
      why: 'This sucks, in the words people use.',
      pattern:
        /(?:i|we)?(?: \S+){0,2} ?(?:get|know|understand|see|realise|hear)?(?: that)? ?(?:this|that|it) (?:really |totally |just |must |does |absolutely )*(?:sucks?|stinks?|blows|is (?:rubbish|crap|rotten|lousy|crummy|shitty|a bummer|a nightmare|a drag|a pain))(?: \S+){0,4}/,
      confidence: 0.68,
      only: 'statement',
      unless: /not|your (?:service|attitude)|you (?:say|said)|does not/,
      yes: ['i get that this sucks'],
      no: [],
    },
    {
      why: 'Sorry for what you live through.',
      pattern:
        /sorry(?: \S+){0,2} (?:for|about) what you are (?:going through|living|experiencing|facing|dealing with)(?: \S+){0,3}/,
      confidence: 0.8,
      yes: ["I'm truly sorry for what you're going through."],
      no: [],
    },
    {
      why: 'Anyone would be; I get it, trust me; you must be so; sorry you had to live it.',
      pattern:
        /(?:(?:anyone|anybody|everyone|everybody|most people|who) would (?:not )?(?:be|feel|have been) (?:<felt>|the same)(?: by now| too| as well| in your (?:place|shoes|position))?|^(?:\S+ )?i (?:do |really |totally |completely )?(?:get it|get that|understand|hear you)(?: \S+)? (?:trust me|believe me|honestly|truly|really)|(?:trust|believe) me i (?:do |really |totally |completely )?(?:get it|get that|understand|hear you|know)$|you must (?:be|feel|have been|have felt)(?: \S+)? ?<felt>$|sorry(?: \S+){0,3} you (?:have |had )+to (?:go through|live through|endure|experience|put up with|suffer)(?: all)? (?:this|that|it)(?: \S+){0,3}$)/,
      confidence: 0.72,
      only: 'statement',
      unless: /not sorry|unless/,
      yes: ['i get it trust me', 'Anyone would be fed up by now.', "I'm sorry you've had to go through this."],
      no: ["I'm sorry you had to go through security twice and missed your flight."],
    },
    {
      why: 'Understandable; you have been through the mill; poor you.',
      pattern:
        /(?:^(?:that is |it is |this is |that's |totally |completely |perfectly |absolutely |very |entirely |so |quite |more than )*understandable(?: \S+){0,3}$|(?:you have|you had|what you have)(?: \S+)? been through (?:the mill|the wringer|a lot|hell|so much|too much|it|the works|enough)(?: \S+){0,4}|^(?:oh |aw |ah )*(?:you )?poor (?:you|thing|love),? (?:that is|how|what a|i am|it is)(?: \S+){1,4}$)/,
      confidence: 0.76,
      only: 'statement',
      yes: ['totally understandable tbh', "It sounds like you've been through the mill.", "Poor you, that's no fun."],
      no: ['Poor thing, someone fetch a violin.'],
    },
    {
      why: 'Not what anyone wants.',
      pattern:
        /(?:that|this|it) is not (?:what|something|how|a thing)(?: \S+)? (?:anyone|anybody|you|people|one) (?:wants?|needs?|deserves?|expects?|hopes?|should)(?: \S+){0,5}/,
      confidence: 0.7,
      only: 'statement',
      unless: /fill|send|bring|click|press|form|code|you should (?:not )?have/,
      yes: ["That's not what anyone wants to deal with."],
      no: ["That's not what you need to fill in."],
    },
    {
      why: 'It makes sense that you are angry.',
      pattern:
        /(?:it|that)(?: \S+)? makes (?:\S+ )?sense (?:that |why )?you(?: are| feel| would be| were)(?: \S+)? <felt>/,
      confidence: 0.74,
      unless: /but you/,
      yes: ['It makes sense that you are upset.'],
      no: ['It makes sense that you pay first.'],
    },
    {
      why: 'That would get on anyone’s nerves.',
      pattern:
        /(?:that|it|this) (?:would|must|can|will) (?:get on|try|test|drive|annoy|upset|anger|infuriate|wear|rattle) (?:anyone|anybody|everyone|most people|a saint)(?:'s)?(?: \S+){0,4}/,
      confidence: 0.72,
      only: 'statement',
      unless: /not /,
      yes: ["That'd get on anyone's nerves."],
      no: ['That will not upset anyone.'],
    },
    {
      why: 'I can tell this matters to you.',
      pattern:
        /(?:i|we) (?:can )?(?:tell|see|hear|know|understand|sense)(?: that| how much)? (?:this|it|that)(?: really| clearly)? (?:matters|means a lot|is important) ?(?:a lot |so much )?(?:to|for|on)? ?(?:you)?$/,
      confidence: 0.75,
      only: 'statement',
      yes: ['I can tell this matters to you.'],
      no: ['I see what matters on the form.'],
    },
    {
      why: 'I am not surprised that you are angry.',
      pattern:
        /(?:i am|we are|i would be|one is) (?:not|hardly) (?:\S+ )?surprised(?: that| if)? (?:you are|you feel|to hear you are) (?:<felt>|<emotion>)(?: \S+){0,6}/,
      confidence: 0.72,
      only: 'statement',
      yes: ["I'm not surprised you're angry."],
      no: ["I'm not surprised you're late."],
    },
    {
      why: 'I realise this is not what you hoped for; you are not overreacting.',
      pattern:
        /(?:(?:i|we) (?:realise|realize|know|understand|appreciate|see|get|imagine|am aware|accept)(?: that)? (?:this|it|that) (?:is|was) not (?:\S+ )?(?:what you|the (?:answer|news|outcome|result|experience|service|reply|welcome|start) you)(?: \S+){1,6}|you are not (?:\S+ )?(?:overreacting|exaggerating|being (?:unreasonable|difficult|silly|dramatic)|crazy|making (?:a fuss|too much of it))(?: (?:at all|here|in the least))?|you have (?:every|the|a) right to be(?: <very>)? (?:<felt>)|(?:anyone|anybody|everyone) (?:would|in your (?:place|position|shoes) would) (?:feel|react|be)(?: \S+){1,4}$)/,
      confidence: 0.68,
      only: 'statement',
      unless: /insult\w*|but (?:you|not)|swear/,
      yes: ["I realise this isn't what you were hoping for.", "You're not overreacting at all."],
      no: [],
    },
  ],
};
