import type { Rule } from '../rules.ts';

/** Playing down said plainly: what one says of a small thing, of time, of others, of the future. */
export const minimiseMore: readonly Rule[] = [
  {
    why: 'Not really a problem, not that long, not harassment: the size denied.',
    pattern:
      /(?:(?:it|that|this|which|there|<span>|the \S+|your \S+|(?:a|one|two|a few|a couple of|ten|twenty|<number>) (?:\S+ ){0,3}?\S+) (?:is|are|was|were)(?: really| honestly| frankly)? (?:not|hardly|scarcely|no)(?: (?:really|exactly|actually|even|quite|such|so|that|all that|as|very|much of|what i call|what i would call))* ?(?:an? )?(?:\S+ )?(?:problem|issue|long|far|bad|delay|wait|hardship|harassment|much|big|expensive|a lot|loss|inconvenience|price|difference|noise|fortune|urgent|urgency|important|serious|dangerous|difficult|complicated|worse than|the worst|torture|cold|hot|loud|noisy|dirty|late)(?: (?:anyway|is it|you know|at all|really|though|in itself|to wait|compared \S+ \S+|than a \S+|frankly|honestly))*$|(?:i|we) would not (?:really )?call (?:that|it|this)(?: \S+){1,5}|(?:is|was) no (?:worse|more|bigger|longer) than (?:a|an|the)(?: \S+){0,5})/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /bad (?:guess|idea|question|luck)|of ours|guarantee\w*|sorry|apolog\w*|not (?:just|only)|should|acceptable|good enough|your fault|that is not (?:right|fair|the (?:problem|issue))|if it is not|(?:is|was) not (?:a|the|your) (?:long|bad) (?:term|debt)|not far (?:from|now)|call (?:that|it|this) (?:a detail|a small|nothing|minor|trivial|acceptable|good|fair|normal|service|fine)|i (?:understand|know|realise)|not late|not difficult|not complicated|the (?:card|router|cable|boiler|line|meter|battery|app|phone|account|signal|code) is not/,
    yes: ["That's not really a problem.", "A few calls a day isn't harassment.", "It's no worse than a cold."],
    no: ["That's not acceptable.", "I wouldn't call that a detail."],
  },
  {
    why: 'Everyone errs; it can happen to anyone; everybody waits.',
    pattern:
      /(?:(?:everyone|everybody|anyone|we all|all of us|the best of us|people|humans)(?: \S+)? (?:makes?|make|can make|commits?) (?:mistakes?|errors?|slips?)|(?:it|that|this|such things|these things|things like that|accidents|mistakes|delays) (?:could|can|may|might|do|does|will)(?: \S+)? happen(?: \S+){0,2}? (?:to (?:anyone|anybody|everyone|everybody|the best|all of us|you|me)|anywhere|any time|at times|in (?:the best|any))|^(?:it |that |this |these things )?happens (?:with|in|sometimes|to|when|a lot|often|all the time)(?: \S+){1,6}|(?:nobody|no one) is perfect|we are (?:all |only )+human|to err is human|(?:these days|nowadays|in (?:summer|winter|december|august)|at this time of year),? (?:everyone|everybody|all)(?: \S+)? (?:waits?|is waiting|has to wait|is late|gets)|(?:everybody|everyone) (?:waits|has to wait|is in the same boat|gets that)|(?:a|an) (?:very |quite |rather |perfectly |fairly )*(?:common|ordinary|everyday|normal|routine|classic|frequent|standard|banal) (?:thing|issue|problem|error|mistake|complaint|occurrence|hiccup|situation|delay))(?: \S+){0,5}/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /guarantee\w*|sorry|apolog\w*|(?:should|must|will) not|because|caused by|(?:and|but) (?:i|we) (?:will|can|am|know)|which (?:is why|means)|make sure|never (?:again )?happen|so (?:i|we)|common (?:cause|reason)|fixed by|the fix|solved|policy|rules?|procedure/,
    yes: ['Everyone makes mistakes.', 'It could happen to anyone.', "It's a very common issue."],
    no: ["It's a common issue on that model, because the battery contact bends."],
  },
  {
    why: 'A detail, a formality, a toy: the thing made small.',
    pattern:
      /(?:^(?:oh |well |honestly |really |come on |look |but |and |anyway |frankly |sir |madam |please |luckily |fortunately |no )*(?:it is|that is|its|this is|it was|that was|they are)(?: \S+)? (?:a|an|some|one) (?:(?:mere |simple |small |little |minor |tiny |pure |silly |cosmetic )+\S+|detail|trifle|formality|technicality|triviality|nuance|trinket|toy|gadget|blip|hiccup|glitch|peccadillo|nothing|storm in a \S+)(?: (?:really|that is all|nothing more|after all|you know|honestly|sir|madam))*$|^(?:oh |well )*come on,? (?:it is|that is|they are|its)(?: \S+){1,6}$|a (?:little|small|tiny|minor|slight) (?:\S+ )?(?:glitch|hiccup|slip|error|mistake|delay|mix up|blip|hitch|misunderstanding)(?: \S+){0,3},? (?:nothing (?:more|else|serious|dramatic)|no more than that|that is all)|(?:it is|its|that is)(?: \S+)? only (?:money|a|an|the|one|two|three|\d+|some|words|paper|clothes|things|water|food|dust|temporary)(?: \S+){0,6})/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /guarantee\w*|sorry|apolog\w*|not (?:a|just|only)|only (?:a|one|the) (?:\S+ )?(?:way|person|option|hold|estimate|deposit|copy|pre)|because|simple (?:fix|form|step|process|way|question|thing to|click|reset)|small (?:claims|business|print|favou?r|gesture|thing i|token)|little (?:one|boy|girl)|which|if you|i (?:understand|know)|open (?:until|from)|come on (?:in|over|down|by)|minor (?:injur|child|under)|small (?:size|one|double)/,
    yes: ["It's a detail.", "Come on, it's a toy.", 'We had a little glitch, nothing more.'],
    no: ["It's not a detail.", "It's a simple form."],
  },
  {
    why: 'One day more or less; that is all; you only waited twenty minutes.',
    pattern:
      /(?:(?:one|a|an|a few|two) (?:\S+ )?(?:day|hour|week|minute|night|month|euro|pound|dollar|call|letter)s? (?:more or less|here or there|or two|sooner or later)(?: \S+){0,8}|you (?:only|just|merely) (?:waited|lost|missed|paid|had to|spent|were without|needed|have to|need to wait|went without)(?: \S+){0,3} ?(?:<number>|half|a|an|one)(?: \S+){1,5}|you (?:lost|missed|waited|paid|spent|were without)(?: \S+){1,6},? (?:that is (?:all|it)|nothing more|no more than that|big deal)|(?:it|that|this|they|the \S+) (?:is|was|are|will be) (?:barely|hardly|scarcely) (?:visible|noticeable|late|damaged|used|worth|audible|a)(?: \S+){0,5}|(?:will not|does not|would not|is not going to)(?: really)? (?:change|matter|hurt|make (?:a|any|much))(?: \S+)? ?(?:anything|much|a thing|difference|anybody|anyone|a lot)(?: \S+){0,4})/,
    confidence: 0.73,
    only: 'statement',
    unless:
      /guarantee\w*|sorry|apolog\w*|you (?:only|just) (?:have|need) to (?:pay|sign|click|enter|show|bring|press|call|send)|(?:shouting|insult\w*|yelling|anger|changing|complaining)|your (?:price|bill|rate|cover|contract|score|credit)|the (?:price|rate|terms)|or two (?:to|before|after|until|for)|(?:in|within|takes?|needs?|for|about|after|wait) (?:a|one|an) (?:\S+ )?(?:day|hour|week|minute)s? or two|i (?:understand|know)/,
    yes: [
      "One day more or less won't change anything.",
      'You only waited twenty minutes.',
      'The stain is barely visible.',
      "You lost one evening, that's all.",
    ],
    no: ['You only have to sign here.', "It won't change your price."],
  },
  {
    why: 'You will laugh about it, get used to it, forget it.',
    pattern:
      /(?:you will (?:soon |all |just |quickly |hardly |even |probably |one day )*(?:laugh|forget|get used to|have forgotten|not even remember|get over|smile|be laughing|not remember|manage|sleep better)(?: (?:about|all about|at))?(?: \S+){0,5}|(?:it|this|that|all this)(?: \S+)? will (?:all |soon |quickly )*(?:be (?:forgotten|over|behind you|ancient history|water under the bridge|nothing)|blow over|pass|sort itself out|fade|work itself out)(?: \S+){0,5}|time heals(?: \S+){0,3}|(?:in|a) (?:few )?(?:week|month|year|days?)s?(?: from now)? (?:nobody|no one|you) will (?:\S+ )?(?:remember|care|notice|think)(?: \S+){0,4}|(?:is|was) it really (?:that|so|such a|worth|as)(?: \S+){1,5}|(?:is it|was it|are they) (?:that|so) (?:important|serious|urgent|bad|terrible|dramatic|big a|much of|long)(?: \S+){0,4}|you still have (?:another|the other|your other|one|two|a spare|plenty)(?: \S+){1,4} (?:do not you|have not you|right|after all|anyway)$|(?:it is|its|that is) not urgent(?: \S+){0,2}|that is (?:just )?how (?:it is|it goes|life is|things are)(?: (?:in|with|at|here|these|sometimes|every|now)(?: \S+){0,4})?$|(?:such|that) is life)/,
    confidence: 0.72,
    unless:
      /terms|conditions|provide for|guarantee\w*|sorry|apolog\w*|how (?:urgent|important)|is it urgent|is it really (?:the|your|you|a|an|broken|charged|off|on)|if it is not urgent|policy|rules?|procedure|can not|not allowed|authori[sz]ation|refund\w*|no exceptions?|i will not forget|so important to you|is it so (?:that|you)|will manage (?:to|the|your)|will pass (?:it|this|your|by|the)|over (?:by|at|on|in (?:an|two|ten)|<hour>)|be over (?:<when>)/,
    yes: [
      "You'll laugh about it one day.",
      "You'll get used to it.",
      'It will all be forgotten next week.',
      'Is it really that important?',
      "That's just how it is in summer.",
    ],
    no: ['The technician will pass by tomorrow.', 'Is it really the blue one?'],
  },
  {
    why: 'People with real problems; it does not matter; he is only a cat; they sell them everywhere.',
    pattern:
      /(?:(?:there are|some) (?:people|families|patients|customers|others)(?: out there)? (?:with|who have) (?:real|serious|bigger|worse|actual) (?:problems|troubles|worries|issues)(?: \S+){0,4}|(?:it|that|this|the \S+|(?:a|one) (?:\S+ ){1,5}?)(?: ?)(?:does not|hardly|doesn't)(?: really)? matter(?: (?:much|that much|at all|anyway|really|in the end))?$|^(?:well |come on |but |honestly |after all )*(?:he|she|they) (?:is|are|was|were) (?:only|just) (?:a |an |some )?\S+(?: \S+){0,2}$|(?:not|hardly|scarcely|barely) (?:really )?worth (?:complaining|getting|a complaint|the (?:fuss|call|trouble|drama)|crying|arguing)(?: \S+){0,5}|(?:they|you can) (?:sell|buy|get|find) (?:them|one|those|another)(?: one)? (?:everywhere|anywhere|online|in any shop)(?: \S+){0,3}|at the end of the day,? it is(?: just| only)?(?: \S+){1,5}$)/,
    confidence: 0.73,
    only: 'statement',
    unless:
      /sorry|apolog\w*|to (?:you|me|us)|which|not only|does not matter (?:which|whether|if|what|how|where|when)|i (?:understand|know)|guarantee\w*/,
    yes: ['There are people with real problems.', "A scratch that size doesn't matter.", "He's only a cat."],
    no: ["It doesn't matter which one you choose."],
  },
];
