import type { Rule } from '../rules.ts';

/** A problem made small by its frame: nothing more, quite normal, others do not mind, you still had, not so terrible. */
export const minimiseFrames: readonly Rule[] = [
  {
    why: 'A few minutes, that is all; a mere detail; next to nothing.',
    pattern:
      /(?:^(?:(?:well|oh|but|sorry|come on|honestly|look|it is|that is|it was|there is|we are talking about|you (?:lost|missed|waited|paid)|just|only) )*(?:a|an|one|two|three|four|five|ten|twenty|\d+|a few|a couple of|half) (?:\S+ ){1,6}?(?:that is (?:all|it)|nothing more|nothing else|no more than that|no big deal|no drama|what is the (?:problem|harm)|so what|is that all|it is nothing|big deal)$|(?:a|some|the) (?:mere|trifling|paltry|measly|piddling|token|minuscule|negligible|insignificant|trivial|silly little|tiny little) (?:\S+ ){0,2}?\S+(?: \S+){0,4}|(?:it is|that is|it was|that was|this is|we are talking about|amounts to) (?:next to nothing|peanuts|pocket change|small change|loose change|a drop in the ocean|a trifle|a (?:mere )?technicality|a storm in a teacup|a tempest in a teapot|small beer|small potatoes|chicken feed|a pinprick|spare change|the price of (?:a|an|two) \S+(?: \S+){0,3}|less than (?:a|the price of|what) \S+(?: \S+){0,4})|(?:hardly|barely|scarcely) (?:a|an|the|any|worth|noticeable|visible|anything|serious|enough)(?: \S+){0,6})/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /(?:i|we) (?:need|want|ask|require)|not a (?:mere|trivial)|(?:is|was|are) not|more than|no (?:mere|trifl\w+)|to (?:do|sign|fill)|would (?:be|call)|i (?:can|will) (?:offer|refund|credit)|hardly (?:a|an|the|any) (?:surprise|way|fair|coincidence|what|reason)|hardly (?:fair|surprising|acceptable|ideal)|so you (?:will|can)|barely enough (?:time )?(?:to|for) you|questions?/,
    yes: ["A few minutes late, that's all.", "It's next to nothing.", 'The mark is barely visible.'],
    no: [
      "It's only open on Mondays.",
      "I know it's more than a small delay for you.",
      'The operation takes just ten minutes.',
      "It's not a mere detail, I know.",
      'One signature, that is all I need.',
    ],
  },
  {
    why: 'Perfectly normal, very common, happens everywhere: said of the problem.',
    pattern:
      /(?:(?:it|that|this|those things|these things|such things|(?:that|this) (?:sort|kind|type) of (?:thing|delay|problem|noise|mistake|smell|behaviou?r|mix up)|delays|mistakes|little \S+|errors) (?:is|are|can be) (?:\S+ )?(?:very |quite |perfectly |totally |completely |really |all |only |rather |pretty |absolutely )*(?:normal|common|usual|ordinary|standard|typical|routine|commonplace|bound to happen|to be expected|nothing (?:unusual|new|special|out of the ordinary|exceptional|dramatic|serious|terrible|to (?:cry|worry|panic|get upset|get angry|lose sleep|write home|make a fuss) (?:about|over))|part of (?:the job|life|the game|travelling|the fun|the experience|owning \S+(?: \S+)?|having \S+(?: \S+)?|living \S+(?: \S+){0,3}))(?: (?:in|for|with|at|on|this time|these days|nowadays|here)(?: \S+){0,5})?$|(?:it is|that is|this is|it was|that was) (?:\S+ )?(?:very |quite |rather |only |just |really |a |an )+(?:common|small|little|minor|tiny|trivial|ordinary|everyday|banal|harmless|insignificant|silly|simple|cosmetic) (?:little |minor |small |technical )*(?:problem|issue|thing|matter|mistake|mishap|hiccup|hitch|glitch|blip|error|delay|mix up|inconvenience|misunderstanding|setback|incident|slip|detail|defect|fault|scratch|stain|dent|crack|noise|bump|leak|typo|oversight|blemish)(?: \S+){0,5}|every (?:\S+ )?(?:\S+) (?:has|gets|does|makes|goes through|loses)(?: \S+){1,6} (?:now and then|once in a while|sometimes|from time to time|at some point|sooner or later|now and again|some day))/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /(?:will not|would not|not going to|never) (?:tell|say|pretend)|<reason>|to (?:be|feel) (?:\S+ )?(?:upset|angry|worried|furious|annoyed|frustrated|sad|anxious)|feel|react|your (?:anger|reaction|feeling|worry|frustration)|not (?:a |an |at all |just |only |very )*(?:normal|common|usual|ordinary|minor|small|simple|little)|(?:i|we) (?:will|am going to|can) (?:fix|repair|replace|refund)|(?:understand|know|accept) (?:that )?(?:it|this)|far from|after (?:the|an|a|this) (?:injection|operation|vaccine|treatment|surgery|anaesthetic)|but (?:i|we) (?:will|can)|(?:it|that|this) (?:is|was) (?:a )?simple (?:matter|thing) to|simple (?:mistake|error) (?:on|of|by) (?:our|my|us)|of (?:ours|mine)/,
    yes: [
      'That sort of thing is perfectly normal in a busy pool.',
      "It's a very common little problem.",
      'It is to be expected at this time of year.',
      'Every driver gets a ticket now and then.',
    ],
    no: ["It's perfectly normal to be upset.", "It's not a small thing, I know."],
  },
  {
    why: 'Nobody else complained; you still had most of it; so what; you can do without.',
    pattern:
      /(?:(?:nobody|no one|none of (?:the|our) (?:other|others)|no other \S+|not one (?:other )?\S+)(?: else)?(?: \S+){0,3} (?:has |have |had |ever |has ever |seems? to |seemed to )*(?:complain\w*|notice[ds]?|mind(?:ed|s)|(?:had|has|have) (?:a|any) (?:problem|issue|trouble)s?|made (?:a|any) (?:fuss|remark)|bothered|objected|objects|died)(?: \S+){0,5}|you are the only (?:\S+ )?(?:one |person |customer |client |guest |\S+ )?(?:who |to |that )?(?:has |is |ever |even )*(?:complain\w*|minds?|mention\w*|notic\w+|bothered|object\w*|(?:has|have|had) (?:a|any) (?:problem|issue)|say|making a fuss|care\w*|find\w*)(?: \S+){0,5}|(?:i|we) have never had (?:a|any|one) complaints?(?: \S+){0,5}|(?:other|most|all the other|plenty of|many) (?:people|customers|clients|guests|\S+s) (?:do not|would not|never|manage|managed|cope|coped|put up with|wait|waited|had to wait)(?: \S+){0,7}|you (?:still|at least|all the same|did) (?:got|had|have|saw|ate|slept|enjoyed|arrived|made it|received|found it|got it|got there|got in|got home|could)(?: \S+){0,6},? (?:did (?:you not|not you)|have (?:you not|not you)|had (?:you not|not you)|could (?:you not|not you)|so (?:what|where) is the (?:problem|harm|issue)|in the end|after all|so it (?:is|was) (?:fine|ok)|so no harm(?: done)?|all the same|so why)(?: \S+){0,4}|you still (?:got|had|have|saw|ate|enjoyed|received) (?:most|the rest|half|part|the other|some|plenty|nearly all|almost all|\d+)(?: \S+){0,8}|^(?:(?:well|oh|and|but|ok|right|yes) )*so what(?:$| (?:you can|you (?:lost|missed|waited)|take|there (?:is|are)|just|it is (?:only|just|not)|nobody|we all|others|other people|a few|one|two|that (?:is|was) (?:only|just|not)|others|everyone|if)(?: \S+){0,10})|(?:what is|where is|what was) the (?:big )?(?:deal|harm|drama|tragedy|fuss)(?: (?:with|in|about|really|exactly)(?: \S+){0,6})?$|^(?:oh |wait |really |and )*(?:is|was) that (?:really )?(?:all|so bad|such a problem)(?: \S+){0,4}$|is it (?:really |honestly |even )?(?:worth (?:getting|making|all|being|it$|the (?:fuss|drama|anger))|such a|so (?:bad|important|terrible|serious|hard)|that (?:bad|important|serious|terrible))(?: \S+){0,8}|(?:no (?:real )?harm (?:was )?done|no harm no foul|all is well that ends well|it (?:all )?(?:worked|turned) out (?:fine|well|ok|all right)(?: in the end)?)(?: \S+){0,4}|you can (?:surely |easily |certainly |perfectly well )?(?:do|live|manage|survive|cope|go|get by) (?:without (?:it|one|a|the|your|water|heating|hot|internet)|for (?:a|one|two|a few))(?: \S+){0,6}|(?:a|one|two|three|a few) (?:\S+ ){1,3}?(?:without|of waiting|less|more|late)(?: \S+){0,4} (?:never (?:hurt|killed)|will not (?:hurt|kill|ruin)|does not (?:hurt|kill|matter)|is not (?:so|that|exactly|really|such|going to))(?: \S+){0,6})/,
    confidence: 0.74,
    unless:
      /(?:is|was) that (?:all|it) (?:right|ok|clear|for today|you need)|so what (?:happened|did|do|would|can|i|matters|has|time|day|exactly|you (?:are|mean|want|need|say|would))|you have (?:most|the rest|half) of (?:the|your) (?:refund|money)|i (?:have|had) never (?:seen|known)|sorry|nobody (?:told|warned|came|called|answered|rang)|anything else|before|refund|call(?:ed)? (?:you|back)|can i help|so that|first to (?:know|hear|be (?:called|served))|(?:other|most|many) (?:people|customers|guests|clients) (?:had|wait\w*) (?:to wait )?(?:too|as well) (?:because|and (?:i|we))|at least|manage to/,
    yes: [
      'Nobody else has complained.',
      "You still got most of the show, didn't you?",
      'So what, you can take the next bus.',
      'You can do without hot water for a day.',
      "What's the big deal?",
    ],
    no: ['So what happened after that?', 'Nobody else called you, and I am sorry.'],
  },
  {
    why: 'Not so terrible; not as bad as all that; you will live; I do not see the problem.',
    pattern:
      /(?:(?:is|was|are|were|does not seem|do not look|it is|that is)(?: \S+)? not (?:exactly |really |actually |quite |all )*(?:so|that|as|all that|such|particularly|overly|too|very|really|half as) (?:terrible|bad|serious|dramatic|tragic|awful|horrible|dire|dreadful|catastrophic|important|unusual|much of a|big|a big|a great|great a|rare|long|painful|inconvenient|unpleasant)(?: (?:a|as|deal|loss|problem|wait|after all|if|when|is it|really|now|at all|\S+)){0,6}$|(?:is|was|are|were) not (?:exactly |really |actually |quite |even |going to be )*(?:a|an|the) (?:\S+ )?(?:tragedy|crisis|catastrophe|disaster|drama|emergency|big deal|huge problem|real problem|issue|end of the world|matter of life and death|question of life and death|serious problem|national emergency|great loss|big thing)(?: \S+){0,5}|(?:i|we)(?: \S+)? (?:do not|can not|fail to|never)(?: \S+)? (?:see|understand|get) (?:what|why|the|where) (?:the )?(?:is )?(?:the )?(?:problem|fuss|drama|issue|big deal|matter|tragedy|harm|you are (?:so|making|getting)|this (?:is such|matters|bothers)|it (?:is such|matters|bothers))(?: \S+){0,6}|you (?:will|would)(?: \S+)? (?:live|survive|manage|cope|get over it|forget (?:it|about|all about)|laugh about (?:it|this)|be (?:fine|ok|all right)|not (?:die|even (?:notice|remember|feel)|notice))(?: \S+){0,7}|(?:surely|come on|honestly|really),? (?:it|that|one|a|you|two)(?: \S+){0,5} (?:not|can not|will not|could not|did not)(?: \S+){0,2} (?:bad|hurt|kill|matter|serious|ruin|that)(?: \S+){0,5})/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /(?:situation|what you|i (?:know|realise|understand|see) (?:that )?(?:it|this)|i am not saying|not (?:as|so) (?:long|big|important) (?:ago|as (?:the|a))|(?:wait|queue|line) is not|ordinary|good enough)|you will (?:\S+ )?(?:be (?:fine|ok|all right) (?:with|to|for) (?:the|that|this|your)|manage to)|once (?:you|i|we|the)|covered|vaccin|(?:dog|cat|he|she|puppy|animal|horse) (?:is|will)|not (?:too|very|that|so|particularly) (?:far|difficult|hard|late)|would you|you will be ok|hot|cold|loud|it is not too late/,
    yes: [
      'Two days without water is not so terrible.',
      "It's not exactly a catastrophe.",
      "I don't see what the fuss is about.",
      "You'll live.",
    ],
    no: ["I know it's not a small matter.", 'The wait is not too long today, about ten minutes.'],
  },
  {
    why: 'You are only missing; a loaf, not a diamond; you will hardly notice; it could have been worse; think of those.',
    pattern:
      /(?:you (?:are|were|have|will|would|will be|have been)? ?(?:only|just|merely|barely|hardly|scarcely) (?:miss(?:ing|ed)?|los(?:ing|t|e)|wait(?:ing|ed)?|without|late|short|notice|feel|see|paid|pay|out of pocket|a few|an hour|delayed|off) ?(?:\S+ ?){0,8}$|you will (?:hardly|barely|scarcely) (?:notice|feel|see|remember|miss|know)(?: \S+){0,6}|(?:it is|that is|it was|that was|we are talking about|this is) (?:a|an|some|one) (?:\S+ ){1,4}?(?:and )?not (?:a|an|the|your) (?:\S+ )?(?:diamond|tragedy|catastrophe|war|crime|heart attack|crown jewels|murder|disaster|emergency|operation|earthquake|funeral|wedding|matter of life|plane crash|bomb|mona lisa|palace|life|rocket|shipwreck|heart transplant|death|castle|moon|limb|ferrari|fortune|house)(?: \S+){0,4}|(?:it|that|this|you|things) (?:could|might) (?:easily )?(?:have been|have lost|have had|have got|be) (?:\S+ )?(?:worse|a lot more|much more|far more|much worse|so much worse|everything|nothing)(?: \S+){0,4}$|(?:just |only )?(?:think|spare a thought|imagine) (?:of|for|about) (?:those|the people|people|all the people|the (?:poor )?(?:people|families|children)|others)(?: \S+)? (?:who|with|without|that|in)(?: \S+){1,9}|(?:there are|some people have|people have|other people have|some have|the world has) (?:far |much |a lot )?(?:bigger|worse|real|more serious|greater|more important) (?:problems|things|worries|tragedies|misfortunes|troubles)(?: \S+){0,6}|(?:it|that|this) (?:is|was) (?:hardly|barely|scarcely|not exactly|not really|not even|by no means) (?:a|an|the|worth|anything|that|so) ?(?:\S+ ?){0,5}$|(?:a|an|some|one|two|twenty|ten|thirty|five|\d+) (?:\S+ )?(?:minutes?|hours?|days?|euros?|pounds?|dollars?|percent|cents|quid|metres|centimetres|mm|cm|miles|steps|stairs) (?:is|are) (?:not (?:\S+ )?(?:long|much|a lot|far|the end|many|a fortune|so bad)|nothing|quickly (?:gone|over|forgotten)|soon (?:over|gone|forgotten)|neither here nor there|manageable)(?: \S+){0,6}|(?:a (?:little|bit of|touch of|drop of)|one|some) (?:\S+ ){1,3}?(?:never|has never|does not|will not|can not) (?:hurt|harm\w*|kill\w*|do (?:you )?any harm)(?: \S+){0,4})/,
    confidence: 0.73,
    unless:
      /(?:i|we) (?:know|realise|understand|accept|see)(?: that)?|not (?:just|only|merely)|sorry|you (?:only|just) (?:have|need) to (?:sign|click|press|show|fill|call|send|bring|pay|scan|tell|confirm|answer|enter)|you (?:only|just) pay|(?:only|just) (?:missing|short) (?:the|one|a) (?:signature|document|form|page|photo|date|copy)|if it (?:could|might)|hardly (?:a|the|any) (?:surprise|way|coincidence|consolation|comfort)|(?:not|hardly|barely) (?:exactly|really|even)? ?(?:acceptable|good|fair|enough|what|how|the (?:service|welcome|way|kind|experience|start))|it (?:is|was) not really (?:your|a fault|the)|you hardly (?:know|have (?:any )?time)|could be worse if|they (?:are|were)|so you (?:only|just)|you (?:only|just) (?:have|had) to (?:wait|pay) (?:the|once|for)|was barely (?:open|time)/,
    yes: [
      "You're only missing the first song.",
      "It's a loaf of bread, not a diamond.",
      "You'll hardly feel the difference.",
      'You could have lost a lot more.',
      'Think of those who have no water at all.',
      "Twenty minutes isn't long.",
    ],
    no: ["I know you're not only missing the first song.", 'You only need to sign page two.'],
  },
  {
    why: 'A bit of noise is normal, is it not; it was just one night.',
    pattern:
      /(?:(?:a (?:bit|little|touch|spot) of|some|the odd|the occasional|one or two|a few|a couple of|little|small|minor) (?:\S+ ){1,7}?(?:is|are) (?:\S+ )?(?:normal|usual|common|to be expected|part of \S+(?: \S+)?|inevitable|nothing|standard)(?:,? (?:is (?:it not|not it)|are (?:they not|not they)|after all|you know|really|isn't it|no|right))?$|^(?:(?:well|but|oh|and|come on|honestly|look|so|i mean|after all|sorry) )*(?:it|that|this) (?:is|was|will be|has been) (?:only |just |merely |nothing but |no more than )+(?:a|an|one|two|three|four|five|six|ten|twenty|half|\d+|some|the)(?: (?!because|as|since|so|due|for (?:your|security|safety|now)|until|if|to \S+ (?:the|your))\S+){1,6}$)/,
    confidence: 0.74,
    unless:
      /(?:i|we) (?:know|realise|understand|accept|see)|(?<!, )(?:is|was) not|sorry (?:that|for|about)|formality (?:and|so)|question|precaution|reminder|reservation|estimate|example|suggestion|copy|(?:only|just) (?:a|one|the) (?:\S+ )?(?:left|minute|moment|second|step|click|signature|form|option|possibility|way|thing i need|more (?:question|thing|step))|left\b|available|away|walk|from (?:here|the)|per (?:day|person|month)|deposit|after (?:the|your|a|an) (?:injection|operation|vaccine)|to (?:sign|confirm|check|fill)/,
    yes: ['It was just one night.', "A bit of noise at a wedding is normal, isn't it?"],
    no: ['It is only the deposit.'],
  },
  {
    why: 'A week is nothing; little things happen; late, so what.',
    pattern:
      /(?:(?:a|one|two|three|four|five|ten|\d+|a few|a couple of) (?:\S+ )?(?:weeks?|months?|nights?|minutes?|hours?|days?|pounds|euros|dollars|pence|cents) (?:is|are) (?:really |practically |next to |almost )*(?:nothing|no time|not much|peanuts|no big deal|hardly anything)(?: \S+){0,4}|(?:these|those|such) (?:\S+ )?(?:things|mishaps|mistakes|incidents|delays|mix ups|errors|slips) (?:do |just |will |can )?(?:happen|occur)(?: \S+){0,5}|(?:it|that|this|he|she|they|we|you) (?:is|was|were|came|arrived|lost|missed)(?: \S+){1,6},? so what$)/,
    confidence: 0.75,
    unless: /sorry|should (?:not|never)|nothing (?:compared to what you|to be)|because|when the/,
    yes: ['A week is nothing.', 'These little things happen.', 'It was a bit late, so what?'],
    no: [],
  },
];
