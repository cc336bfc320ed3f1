import type { Rule } from '../rules.ts';

/** Hardship named in less usual frames: what it would do to anyone, what had to be carried, what it must have felt like. */
export const ackSpecificMore: readonly Rule[] = [
  {
    why: 'I see why you stopped trusting us, doubt, are wary: and after what.',
    pattern:
      /(?:i|we|no wonder|makes sense|not surprising|hardly surprising|no surprise|fair enough|only natural|nobody (?:can|could|would)|anyone would)(?: \S+){0,3}? ?(?:understand|see|get|appreciate|imagine|know|makes sense|wonder|surprising|surprise|blame you|natural|enough)?(?: \S+)? ?(?:why|that|how|if|for|it)? ?you(?: \S+){0,2}? (?:stopped|given up|giving up|lost (?:all )?(?:faith|trust|confidence|hope|patience)|doubt|doubting|do not (?:believe|trust|want)|no longer (?:believe|trust)|hesitate|hesitating|wary|suspicious|sceptical|skeptical|reluctant|nervous|distrust|mistrust|had enough|run out of patience|leaving|want to leave|want out|dread|fear|being (?:wary|angry|cautious|suspicious))(?: \S+){0,6}? (?:after|when|with|given|because|since|having|seeing|considering|following)(?: \S+){1,16}/,
    confidence: 0.84,
    only: 'statement',
    unless: /sorry|apolog\w*|but (?:you|it is the|the (?:policy|rule))|if you/,
    yes: [
      "I can see why you've stopped believing us after three no-shows.",
      'It makes sense that you doubt me when the last two promises came to nothing.',
    ],
    no: ["I can see why you've stopped believing us."],
  },
  {
    why: 'You must have felt so, when; that is no way to begin; it hurts, after what was lost.',
    pattern:
      /(?:you must (?:have been|have felt|be|feel|all have been)(?: \S+)? ?<felt>(?: \S+){0,2}? (?:when|after|with|at|to|seeing|standing|having|because|being|not|knowing|waiting|finding|in front|by)(?: \S+){1,16}|(?:what a|not the|hardly the|no|that is no|a terrible|a horrible) (?:\S+ )?(?:way|welcome) (?:to (?:start|begin|spend|end|celebrate|finish|be)|home)(?: \S+){2,18}|(?:\S+ ){3,24}(?:that|it|this) (?:really |must |has to |just |would )?(?:hurts?|stings?|cuts deep|bites|leaves a mark|stays with you|takes (?:its|a) toll)(?: \S+){0,3}$)/,
    confidence: 0.76,
    only: 'statement',
    unless: /sorry|apolog\w*|way to (?:talk|speak|behave|treat (?:me|us|staff|people))|tell me where|where it hurts/,
    yes: [
      'You must have felt so humiliated when the card bounced in front of your guests.',
      "What a way to start a honeymoon, sleeping in the lobby because we'd given your room away.",
      'Losing the photos of your wedding is more than a technical problem, that hurts.',
    ],
    no: ['That must hurt.'],
  },
  {
    why: 'The worst timing; it has worn your patience; something you do not get back: with what before.',
    pattern:
      /(?:\S+ ){2,24}(?:is|was|has been|could not (?:be|have been)|could not have come at)(?: \S+){0,2} (?:the worst|a terrible|terrible|awful|bad|a worse|worse|rotten|dreadful) (?:possible )?(?:timing|time|moment|luck|day)(?: \S+){0,6}|(?:\S+ ){3,24}(?:has|have|had|is|are|was|were|must have|would)(?: \S+)? (?:worn|wearing|wear|tested|testing|test|tried|trying|try|pushed|pushing|stretched|stretching|drained|draining|shaken|knocked|sapped|eaten|eating) (?:out |into )?(?:your (?:patience|nerves|trust|confidence|limits?|strength|energy|goodwill)|you out)(?: \S+){0,5}|(?:missing|losing|having|being|not|spending)(?: \S+){3,22} is (?:something|not something|a moment|a day|a thing|time)(?: \S+){0,2} (?:you|anyone|nobody|no one|one)(?: \S+){0,2} (?:get back|forget|replace|gets back|forgets|have to|should)(?: \S+){0,6}/,
    confidence: 0.78,
    only: 'statement',
    unless: /sorry|apolog\w*|is this a|(?:is|was) (?:this|that|it|now) a bad|to call|to talk/,
    yes: [
      'A crash right before your demo to investors is the worst timing, I feel for you.',
      "Chasing us for a form we should've sent in May has clearly worn your patience thin.",
      'Missing the birth of your son because the shuttle never came is something you do not get back.',
    ],
    no: ['This is a bad time to call.'],
  },
  {
    why: 'It would wind anybody up; I would have lost my temper after: with what before or after.',
    pattern:
      /(?:\S+ ){3,24}(?:would|must) (?:wind|get|set|throw|rile|tick|drive|rattle|floor) (?:anyone|anybody|me|a saint|most people|everyone)(?: \S+){0,4}|i would have (?:\S+ )?(?:lost|been|felt|hit|snapped|given up|walked|blown|cried|screamed)(?: \S+){0,5}? (?:after|with|when|over|at|on|by)(?: the| a| an| your| being| having| four| three)(?: \S+){1,14}/,
    confidence: 0.78,
    only: 'statement',
    unless: /sorry|apolog\w*|if you had/,
    yes: [
      "You shouldn't have had to beg three departments for your own money, that would wind anybody up.",
      "I'd have lost my temper too after the fourth empty promise.",
    ],
    no: ['I would have been there on Monday.'],
  },
  {
    why: 'What happened, so your feeling makes sense; I would be so too; it would make anyone so.',
    pattern:
      /(?:(?:\S+ ){3,24}(?:so|and|that is why|no wonder|hence|therefore|naturally)(?: \S+){0,2} (?:your|the) (?:<emotion>|reaction|letter|complaint) (?:is|makes|has|seems|feels)(?: \S+)? (?:completely |total |perfect |perfectly |complete |absolutely |entirely |fully )*(?:sense|understandable|justified|fair|natural|normal|legitimate|reasonable|valid)(?: \S+){0,3}|(?:\S+ ){4,24}i would (?:be|feel)(?: \S+)? <felt>(?: too| as well| in your place| myself)+(?: \S+){0,3}|(?:\S+ ){2,24}(?:would|will|must) (?:make|leave|drive|get) (?:anyone|anybody|any \S+|most people|everyone|me)(?: \S+)? (?:<felt>|<hard>|furious|crazy|mad|cry|angry|snap)(?: \S+){0,5})/,
    confidence: 0.82,
    only: 'statement',
    unless: /sorry|apolog\w*|^(?:it|this|that) would|calm down (?:and|or)|but (?:you|it is)/,
    yes: [
      'You paid for a sea view and got a car park, so your disappointment makes complete sense.',
      "You've been a customer for twelve years and we let your call drop twice, I'd be annoyed too.",
      'Three cancelled surgeries would make anyone furious.',
    ],
    no: ["I'd be annoyed too.", 'That would make anyone angry.'],
  },
  {
    why: 'I would have done the same, it gets on anyone: with what before; it must have felt so to; cheated too if.',
    pattern:
      /(?:(?:\S+ ){4,24}(?:in your (?:place|shoes|position) i would(?: have)?(?: \S+){1,8}|(?:that|it|this)(?: would| must| will| really| does)? (?:wears?|gets? on|wear|grates? on|try|tries|tests?|test) (?:anyone|anybody|everyone|people|you)(?:'s)?(?: out| down)?(?: nerves| patience)?(?: \S+){0,4})|(?:i|we)(?: can| do| really| only)* (?:understand|see|imagine|appreciate|realise|know) how(?: very)? <hard> (?:it|this|that) (?:must|is|was|has|would|can|will)(?: \S+){0,3} (?:to|when|after|for|with|that)(?: \S+){2,16}|i would (?:be|feel|have felt|have been) \S+(?: \S+)? (?:too|as well|myself) if (?:i|my|someone|you|it|they|we)(?: \S+){2,16}|you have (?:carried|borne|shouldered|been carrying|put up with|lived with|been left|faced|been dragging)(?: \S+){1,10} (?:alone|on your own|by yourself|in silence)(?: \S+){0,6}|(?:means?|meant)(?: \S+){0,3} you (?:had|have) to (?:explain|apologise|tell|cancel|turn|borrow|beg|walk|stay|pay|sleep|go)(?: \S+){2,12})/,
    confidence: 0.8,
    only: 'statement',
    unless:
      /sorry|apolog\w*|^(?:so|that|it|this|which) (?:means|meant) you|but you|would have (?:chosen|taken|called|kept)|not how/,
    yes: [
      'A ceiling on the floor and a clause recited at you: in your place I would have slammed the door too.',
      'I understand how humiliating it must have felt to have your card declined in front of your guests.',
      "I'd feel cheated too if I had paid for first class and sat in second.",
      "Three months charged after you'd cancelled, that'd get on anyone's nerves.",
    ],
    no: ['That means you have to pay again.'],
  },
  {
    why: 'No wonder you have lost trust, after that; opening your shop to find it flooded would upset anyone.',
    pattern:
      /(?:(?:no wonder|it is no wonder|i am not surprised|i (?:can )?understand (?:that|why)|i can see (?:that|why)|of course|it is normal that|it is only natural that)(?: that)? (?:you have|you|your) (?:lost|no longer have|do not have|have lost) (?:all |any |every |your |much )*(?:trust|faith|confidence|patience|hope|sleep|heart|respect)(?: \S+){0,3}?(?:,? (?:after|when|with|since|because|given|the|your|we|you|our|nobody|three|four|two|he|she|they|it|once|now that)(?: \S+){2,16})|^(?:to )?(?:\w+ing|have|be|find|see|hear|learn|get|wait|lose|discover|arrive)(?: \S+){2,18},? (?:would|must|can|could) (?:\S+ )?(?:knock|drive|make|break|upset|test|exasperate|infuriate|hurt|shake|rattle|anger|annoy|wear|try|unsettle|worry|frighten|madden|floor|devastate|throw|drain|get to|be enough to|send|push) (?:\S+ )?(?:anyone|anybody|a saint|everyone|any parent|any of us|most people|the patience of(?: \S+){1,2}|you|me)(?: \S+){0,5}$)/,
    confidence: 0.8,
    only: 'statement',
    unless:
      /sorry|if you (?:do not|keep|continue)|shout\w*|calm|insult\w*|(?:i|we) (?:will|can) (?:make|get|send|drive)/,
    yes: [
      "No wonder you've lost trust in us, the locksmith never turned up and you slept in your car.",
      'Opening your shop to find it flooded, two days before Christmas, would knock anyone flat.',
    ],
    no: [],
  },
  {
    why: 'Losing a whole day because of us must hurt.',
    pattern:
      /^(?:(?:and|so|well|yes) )*(?:\w+ing|to \w+)(?: \S+){2,18}? (?:must|has to|had to|is bound to|can only) (?:\S+ )?(?:hurt|sting|smart|rankle|grate|weigh|wear (?:you|one) down|be <hard>|have been <hard>|feel <hard>|have felt <hard>|feel like|have felt like|hit)(?: \S+){0,6}/,
    confidence: 0.82,
    only: 'statement',
    unless: /sorry|shout\w*|insult\w*|calm|(?:i|we) (?:will|can)|must be (?:paid|signed|sent)/,
    yes: ["Losing a whole day's sales because of our bus stop closure must hurt."],
    no: ['Cleaning silk must be done by hand.'],
  },
];
