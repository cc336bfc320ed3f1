import type { Rule } from '../rules.ts';

/** Refusals by their frame: what is written, what is never done here, what is compulsory, who has no say. */
export const policyShieldFrames: readonly Rule[] = [
  {
    why: 'It says so in the contract; as stated on the ticket; read clause seven.',
    pattern:
      /(?:(?:it|that|this|everything) (?:\S+ )?(?:says|states?|specifies|is (?:\S+ )?(?:written|stated|specified|printed|set out|spelled out|stipulated)|(?:is|was) (?:\S+ )?in)(?: \S+){0,3}? (?:in|on|under|by) (?:the|your|our|page|article|clause|section) ?(?:\S+ ){0,3}?(?:contract|terms|conditions|rules|regulations|ticket|agreement|small print|receipt|policy|leaflet|form|lease|sign|notice|clause|article|section|\d+)(?: \S+)? (?:that |no |not |and |so |there )(?: ?\S+){1,9}|as (?:\S+ )?(?:stated|written|specified|printed|mentioned|set out|indicated|agreed|laid down|noted|per|provided)(?: \S+)? (?:in|on|by|under|our|the|your) (?:\S+ ){0,3}?(?:ticket|contract|terms|conditions|receipt|rules|regulations|agreement|small print|policy|lease|booking|invoice|guidelines)|(?:read|see|check|look at|refer to) (?:the |your |our )?(?:clause|article|section|paragraph|point|rule|small print|terms|page)(?: \d+\w?)?(?: of \S+(?: \S+)?)?,? (?:\S+ ){1,4}(?:can not|are not|is not|may not|will not|no|excluded|non)(?: \S+){0,6}|(?:the |our |your )?(?:clause|article|section|paragraph|contract|lease|terms|conditions|policy|regulations?|rules?|agreement|warranty)(?: \d+\w?)?(?: \S+)? (?:says?|states?|stipulates?|excludes?|specif(?:y|ies)|rules? out|is clear|are clear|is very clear|are very clear|demands?|imposes?|requires?|obliges?)(?: \S+){0,9})/,
    confidence: 0.7,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will|could)|however (?:i|we)|(?:i|we) (?:can|could|will|am going to|are going to) (?:still |also )?(?:give|offer|refund|cancel|move|send|waive|make|do|change|book|credit)|good news|in your favour|you (?:can|may|are (?:covered|entitled|protected|insured))|we (?:must|have to|owe|are obliged to) (?:pay|refund|tell|replace|give)|entitle|covers? (?:you|your|that|this|it)|provides? (?:for|you)|which means|(?:that|who) (?:i|we|you) (?:sent|signed)|number|reference|as agreed/,
    yes: [
      "It says in the contract that deposits aren't returned.",
      'Refunds are not possible, as stated on your ticket.',
      "Read clause 7: lessons can't be transferred.",
      'The regulations stipulate two signatures.',
    ],
    no: [
      "It isn't allowed on the train, but you can leave it at the desk for free.",
      "There's no rule against it, please go ahead.",
      'It says on your ticket that you can take a bike on board.',
      'The contract states two signatures, because both of you own the flat.',
      'As stated in the terms, you are covered for theft.',
    ],
  },
  {
    why: 'We simply do not do exchanges; that is not how we do things; no exceptions.',
    pattern:
      /(?:(?:we|i)(?: \S+)? (?:do not|never|can not|will not|no longer)(?: \S+)? (?:do|offer|give|grant|accept|allow|make|permit|issue|process|take) (?:\S+ )?(?:exchanges?|refunds?|returns?|exceptions?|extensions?|transfers?|swaps?|discounts?|compensation|deals|favours|partial refunds|name changes?|reprints?|duplicates?|reductions?|special (?:cases|treatment)|walk ins|goodwill (?:gestures|payments)|cancellations?|complaints?|claims?|requests?|reservations?|applications?|late \S+)(?: (?:here|sorry|at all|ever|on \S+(?: \S+)?|for (?:\S+ ){0,3}\S+|in (?:this|that|your|such) \S+|after \S+(?: \S+){0,3}|under any \S+))?(?: (?:sir|madam|miss))?$|(?:that|this|it) is (?:simply |just )?not (?:how|the way|something|a thing|what) (?:that )?(?:we|it|things|you)(?: \S+)? (?:do|works?|operate|run|are done|is done|offer|allow|accept)(?: \S+){0,5}|(?:that|this|it) is (?:simply |just )?(?:how|the way) (?:we|it is|it works|things (?:are|work)|the \S+ works)(?: \S+){0,4}? (?:here|for everyone|for everybody|for all|at this \S+|in this \S+)$|(?:if (?:i|we) (?:did|do|made|make|gave|give|allowed|let) (?:it|that|this|an exception|one)(?: \S+)? for you)(?: \S+){1,12}|(?:we|i) (?:treat|handle) (?:all|every|everyone|everybody)(?: \S+){0,2} the same(?: \S+){0,4}|no (?:exceptions?|refunds?|exchanges?|returns?|changes)(?: \S+){0,4}? (?:i am afraid|possible|allowed|given|made|sorry|ever|under any \S+)|^(?:sorry |no |well )*(?:no can do|it is out of the question|that is out of the question|i am afraid not|out of the question)(?: \S+){0,3}$)/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will|could)|however|(?:i|we) (?:can|could|will) (?:still|offer|give|move|send)|instead|waive|exception for you|no (?:change|changes) (?:to|for) (?:you|your)|insult|want to (?:lose|leave)|treat|should/,
    yes: [
      "We simply don't do exchanges.",
      "That's not how we do things here.",
      "That's not something we do.",
      'If I did it for you I would have to do it for everybody.',
      'No exceptions, I’m afraid.',
    ],
    no: [
      "We don't do exchanges, but I can give you a voucher.",
      "We don't do refunds here because the till is in town.",
    ],
  },
  {
    why: 'Once it is signed it is signed; it is compulsory; full stop.',
    pattern:
      /(?:once (?:it is|they are|you have|(?:a|the|your) \S+ (?:is|are|has been)) (\w+),? (?:it is|they are|you have|that is) \1|(?:it|that|this|which)(?: \S+)? (?:is|would be|will be|remains?) (?:simply |just |absolutely |strictly |legally )?(?:compulsory|mandatory|obligatory|a (?:legal |strict |formal )?(?:requirement|obligation|condition|rule)|required by \S+(?: \S+)?|non negotiable|not (?:negotiable|optional|up for (?:discussion|debate|negotiation)|open (?:to|for) (?:discussion|debate|negotiation)|permitted|authori[sz]ed))(?: (?:sir|madam|here|anywhere|i am afraid|and \S+(?: \S+){0,6}|for (?:all|every)\S*(?: \S+)?))?$|(?:be|is|are|go|goes|going|would be) (?:totally |completely |strictly )?(?:against|contrary to|in breach of|outside) (?:the |our |all |my |company |house |internal )*(?:rules?|regulations?|polic\w+|procedures?|guidelines|law|terms|protocols?|instructions|statutes|bylaws)(?: \S+){0,3}|(?:refunds?|exchanges?|returns?|changes?|cancellations?|transfers?|exceptions?|extensions?|upgrades?|corrections?|reservations?|duplicates?|refills?|late \w+|early \w+|visits?|renewals?|swaps?)(?: \S+){0,3}? (?:is|are) (?:simply |just |strictly |never |absolutely )*(?:not |never )?(?:not |never )(?:possible|permitted|allowed|accepted|offered|given|granted|made|authori[sz]ed|included|foreseen|negotiable|an option)(?: \S+){0,6}|(?:can|may|must|is|are|have to|has to|does|do|need|needs|only|not|days?|weeks?|hours?|rules?)(?: \S+){0,7},? (?:end of (?:the )?(?:story|discussion|matter|debate)|full stop|period|no (?:ifs|discussion|exceptions|negotiation|two ways)(?: \S+){0,3}|and that is (?:final|that|it|all))$)/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will|could)|(?:i|we) (?:can|could|will) (?:still|offer|give|move|send)|you (?:are|will)(?: \S+)? (?:get|be|have|right)|(?:is|was|would be|are) not (?:against|outside|in breach)|good news|insult|(?:i|we) (?:will|am going to|are going to) (?:pay|refund|fix|end|hang)|my (?:fault|responsibility)|take (?:it|that|everything)|instead|your appeal/,
    yes: [
      "Once it's signed, it's signed.",
      'That would be against the regulations.',
      "You have to come in person, it's compulsory.",
      'Only the account holder can ask, end of story.',
      "It's a requirement, it isn't open to discussion.",
    ],
    no: [
      'It is not against the rules, so please go ahead.',
      'Refunds are not possible on the day, but I can move your lesson.',
    ],
  },
  {
    why: 'The system will not take it; the rules cannot be bent; you agreed to the terms, so no.',
    pattern:
      /(?:(?:the |our |my |this )(?:system|computer|software|programme|program|till|machine|screen|form|database)(?: \S+)? (?:does not|will not|can not|would not|refuses to|is not going to)(?: \S+)? (?:accept|take|allow|let|permit|recogni[sz]e|give|offer|process|authori[sz]e|do)(?: \S+){0,4}? (?:it|me|us|that|this|i can not either|so (?:i|we|no|that)(?: \S+){0,6})(?: \S+){0,4}|(?:the |our |those |these )?(?:rules?|polic\w+|regulations?|procedures?|terms|law|deadlines?)(?: \S+)? (?:do not|does not|can not|will not|are not|is not) (?:be )?(?:bend|bent|broken|change[ds]?|waived|stretch\w*|move[ds]?|flexible|negotiable|adapt|make exceptions)(?: \S+){0,5}|(?:i|we)(?: \S+)? (?:can not|am not going to|are not going to|will not|may not|must not) (?:\S+ )?(?:bend|break|change|go against|ignore|override|bypass|overrule|circumvent|get round|get around|depart from|deviate from|go beyond) (?:the|our|a|company|any|that|this|these|those|internal|my) ?(?:\S+ )?(?:rules?|polic\w+|regulations?|procedures?|terms|law|guidelines|instructions|protocol|decision)(?: \S+){0,4}|you (?:\S+ )?(?:agreed to|accepted|signed|ticked|approved|consented to)(?: \S+){0,3} (?:terms|conditions|contract|rules|agreement|policy|box|lease|regulations),? (?:and )?(?:so )?(?:no|that is (?:it|that|final)|it (?:stands|applies|is)|the \S+ (?:stands|applies|is|remains)|they apply|you are bound|i can not|we can not|there is nothing)(?: \S+){0,6}|(?:it|that|this) is (?:just |simply |our |the )*(?:standard|normal|usual|common|official|established) (?:practice|procedure|policy|process|protocol)(?:$|,? (?:so |and )?(?:we|i) can not(?: \S+){0,6}|,? there is nothing(?: \S+){0,6})|(?:i am|we are) (?:only |just |simply |merely )*(?:following|applying|obeying|enforcing|implementing|carrying out|respecting|sticking to|going by)(?: \S+)? (?:the |my |our |company |what )?(?:rules?|orders|instructions|procedures?|guidelines|polic\w+|protocol|regulations?|book)(?: \S+){0,4}|those are (?:my|our|the) (?:instructions|orders|rules)(?: \S+){0,3}|(?:i|we) (?:was|were|have been|am|are) (?:told|instructed|ordered|asked|required) (?:not to|never to|to (?:apply|follow|refuse|stick))(?: \S+){1,8})/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will|could)|(?:i|we) (?:can|could|will) (?:still|offer|give|move|send)|so (?:i|we) (?:will|am going to|have|can)(?! not)|instead|recogni[sz]e (?:the|your) (?:card|code|plate)|let me (?:try|see|do)|it (?:is|was) wrong/,
    yes: [
      "The system doesn't accept it, so I can't either.",
      "Rules don't bend for anyone.",
      'You agreed to the conditions, so no.',
      "It's standard practice, we can't do otherwise.",
      "I'm only applying the rules.",
    ],
    no: ['The system does not accept it, so I will fill in the paper form for you.'],
  },
  {
    why: 'No authority, no power, no discretion; only if you have the form.',
    pattern:
      /(?:(?:i|we) (?:have|do not have|have not got|lack)(?: \S+)? (?:no|any|the|enough) (?:authority|power|powers|discretion|leeway|right|rights|permission|choice|say|margin|latitude|freedom|clearance|mandate)(?: \S+)? (?:to|over|in|on|here|for|but|about|of)(?: \S+){0,8}|(?:that|this|it) is (?:not|beyond|above|outside|out of|not in|not within) (?:my|our) (?:\S+ )?(?:power|powers|authority|hands|gift|control|pay grade|call to make|decision to make)(?: \S+){0,5}|(?:i am|we are) not (?:allowed|permitted|authori[sz]ed|entitled|empowered|supposed|meant|cleared|in a position) to (?:make|give|refund|change|cancel|do|waive|grant|offer|open|tell|accept|let|extend|sell|move|release|approve|issue|alter|correct|lend|show|share|hand|reduce|discuss|swap|sign|replace)(?: \S+){0,8}|(?:only|just) (?:the )?(?:account holder|owner|holder|tenant|named \S+|person (?:named|who)|member|parent|director|management)(?: \S+){0,4} (?:can|may|is allowed to|is authori[sz]ed to|has the right to)(?: \S+){1,6}$)/,
    confidence: 0.7,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will|could|have|am)|(?:i|we) (?:can|could|will|am going to) (?:ask|still|offer|give|move|send|put|transfer|find|get|call)|so (?:i|we) (?:will|am going to|have|let)|instead|no choice but to (?:wait|miss|sleep|pay|cancel)|lucky|sorry (?:you|that you)|have no say in what you/,
    yes: [
      "I'm not allowed to open the file for you.",
      "It's not within my authority.",
      'I have no discretion over that.',
      "We're not authorised to give you a copy.",
    ],
    no: ["It's not within my authority, so I'm going to ask my manager right now."],
  },
  {
    why: 'I have my instructions; I apply it, I do not discuss it; take it or leave it; so there is nothing to be done.',
    pattern:
      /(?:(?:i|we) have (?:my|our|strict|clear|very clear|very strict|precise) (?:instructions|orders|rules|directives|guidelines)(?: \S+){0,5}$|(?:i|we)(?: only| just| simply)? (?:apply|follow|enforce|respect|implement|read out|execute)(?: \S+){1,4},? (?:i|we)(?: \S+)? (?:do not|can not|did not)(?: \S+)? (?:discuss|make|write|change|question|decide|negotiate|interpret|argue|judge|choose|set)(?: \S+){0,4}|(?:take|like) (?:it|them) or (?:leave|lump) (?:it|them)|(?:it|that|this|everything)(?: \S+)? (?:is|was) (?:\S+ )?(?:written|posted|displayed|printed|shown|marked|up|stated)(?: \S+)? (?:on|at|by|above|next to) the (?:door|entrance|gate|wall|board|notice|sign|counter|desk|till|barrier|window|machine|pool|poster)(?: \S+){0,8}|(?:so |therefore |then |and )(?:there is |i am afraid there is )?(?:nothing (?:to be done|can be done|more to (?:say|discuss|do)|i can do|we can do|doing)|no (?:refund|way|entry|exception|compensation|exchange|claim|discount|access) ?(?:possible|for you|i am afraid)?|that is the end of (?:it|that))(?: \S+){0,4}$|(?:the |our |your |this |that )(?:contract|agreement|policy|regulations?|rules?|procedure|lease|tariff|terms|law|statutes|scheme)(?: \S+)? (?:do not|does not|never) (?:\S+ )?(?:foresee|provide|cover|include|mention|allow|permit|leave|give|say)(?: \S+){0,6}|(?:^|, )no \S+(?: \S+)?,? no (?:\S+ ?){1,3}$|(?:only|not even) (?:the|my|a) (?:director|manager|board|boss|head|management|chief|head office)(?: \S+)? (?:can|could|may|has the power to|is allowed to)(?: \S+){1,4}? (?:that|it|this|exceptions?|an exception|a refund|refunds)(?: \S+){0,6}|(?:under|according to|as per|in line with|in accordance with|by virtue of|per) (?:the|our|company|current|these) (?:\S+ )?(?:rules?|polic\w+|terms|regulations?|procedures?|guidelines|conditions|tariff|law)(?: \S+){0,14}|(?:it|that|this) is (?:forbidden|prohibited|not allowed|not permitted|banned|against (?:the )?\S+|confidential(?: \S+)?|non refundable|final|non transferable|not refundable|not transferable)(?:$|,? (?:that is|and that|full|period|end|i can|sorry|i am afraid|by|here|without|for (?:all|every)|under|no)(?: \S+){0,7}))/,
    confidence: 0.71,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will|could)|(?:i|we) (?:can|could|will|am going to|are going to) (?:still |also |now )?(?:offer|give|move|send|refund|cancel|waive|book|replace|credit|fix|repair|change|extend|ask)|instead|in your favour|you (?:can|may|are (?:covered|entitled|protected|insured|owed|due))|entitled|we (?:must|owe|have to (?:pay|refund|give|replace))|no (?:problem|worries|charge|fee|cost|rush|need|doubt|harm)|good news|insult\w*|(?:is|was) not (?:forbidden|prohibited|final)|according to (?:the|our) (?:rules|law) (?:of|you)|nothing (?:wrong|missing|to pay|to fear|to worry)/,
    yes: [
      'I have my instructions.',
      "I apply the tariff, I don't discuss it.",
      'Those are the conditions, take them or leave them.',
      "It's written on the door: no dogs.",
      "You didn't have a reservation, so there's nothing to be done.",
      "The contract doesn't foresee that.",
      'Under our rules a lost ticket costs the full day.',
    ],
    no: [
      'Under our rules you are entitled to a refund.',
      "It's forbidden because the tiles get slippery.",
      'It is written on the door because people kept slipping.',
    ],
  },
  {
    why: 'Without one we do not reimburse.',
    pattern:
      /(?:without|lacking|in the absence of|failing) (?:one|it|that|this|these|them|a|an|the|any|your|such)(?: \S+){0,5}?,? (?:i|we|the \S+|no|your)(?: \S+){0,3} (?:do not|does not|can not|will not|are unable to|am unable to|is not|are not|refund|claim|entry|access)(?: \S+){0,6}$/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will)|otherwise|(?:i|we) (?:do not|can not|will not) (?:know|see|find|tell|reach|blame|leave|go|stop|let)|water|heating|power|electricity|insult\w*|without (?:insults|shouting)|does not (?:open|start|work|light|turn)/,
    yes: ["You need a medical certificate. Without one we don't reimburse."],
    no: ['Without the code the gate does not open.'],
  },
  {
    why: 'Our policy is no returns.',
    pattern:
      /(?:our|the|company|house|shop|store) (?:\S+ )?(?:policy|rule|procedure|principle|line) (?:here |on \S+ )?(?:is|remains|stays|has always been) (?:no|that (?:we|no|there|it|you)|not to|very|quite|simple|strict|clear|firm|never|to (?:refuse|decline|charge|keep))(?: \S+){0,9}/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /<reason>|but (?:i|we) (?:can|will)|that (?:we|you) (?:refund|replace|are covered|can)|to refund|simple and|in your favour/,
    yes: ['Our policy is no returns on shoes.'],
    no: ['Our policy is that we refund within a week.'],
  },
];
