import type { Rule } from '../rules.ts';

/** Certainty about what nobody holds, by its frame: bound to win, you can be sure, cannot fail, come what may, from now on. */
export const falsePromiseFrames: readonly Rule[] = [
  {
    why: 'No matter what, come rain or shine; from now on all will be perfect; the operation cannot fail.',
    pattern:
      /(?:(?:no matter (?:what|who|how \S+|when)|whatever (?:happens|comes|they say|the \S+ says?)|come what may|come rain or shine|rain or shine|one way or (?:another|the other)|without fail|by hook or by crook)(?: \S+){0,5}? (?:your|you|the|it|they|he|she|everything|this)(?: \S+){0,4} (?:will|is going to|are going to|gets?)(?: \S+){1,9}|(?:your|you|the|it|they|he|she|everything|this) (?:\S+ ){0,4}?will (?:\S+ ){1,8}?(?:come what may|come rain or shine|rain or shine|whatever happens|by hook or by crook|one way or another|(?:a|one) hundred per ?cent|100 ?%|that is (?:guaranteed|certain|a fact|a given)|guaranteed|for certain|i can promise(?: you)?|i give you my word|take my word for it|you have my word|there is no question about it|i (?:am|feel) (?:certain|sure|convinced|positive)(?: of (?:it|that))?)$|(?:from (?:now|here) on|after (?:this|today|that)|starting today|in (?:the )?future|as of (?:now|today))(?: \S+)? (?:everything|all|it|nothing|you|the \S+|your \S+|there|we)(?: \S+)? (?:will|is going to|are going to)(?: \S+){0,2} (?:perfect\w*|fine|smooth\w*|flawless\w*|never|always|no (?:more )?(?:problems?|delays?|errors?|mistakes?|issues?)|go (?:well|wrong|smoothly)|work (?:perfectly|every time|without)|every time|on time|problem free|trouble free)(?: \S+){0,6}|(?:the|your|it|this|he|she|they|our|that|you|we|nothing|a) (?:\S+ ){0,3}?(?:can not|could not|can never|will not possibly|could never|can)(?: \S+)? (?:possibly )?(?:fail|go wrong|lose|be refused|be rejected|break down|break|miss|say no|refuse|be late|be wrong|turn you down)(?: \S+){0,6}$)/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /(?:can|could|do|will|would|may) not (?:\S+ )?(?:promise|guarantee|swear|say|assure|be (?:sure|certain))|(?:^|, )(?:i|we)(?: \S+)? (?:will|am going to|are going to|shall) (?:\S+ )?(?:call|ring|email|write|text|update|let|come back|get back|phone|be (?:here|there|in touch)|send you a)|(?:can|could|may|might|sometimes)(?: \S+)? (?:fail|go wrong|break|miss|lose|refuse|be (?:late|refused|rejected))(?: \S+){0,6}$(?<!not (?:fail|go wrong|break|miss|lose|refuse))|you will (?:hear|have|get|receive)(?: \S+){0,5} from (?:me|us)|if (?:it|the|your|you)|so that|because|can not (?:lose|miss) (?:sight|it)/,
    yes: [
      'No matter what, your dog will be home for Christmas.',
      'From now on everything will be perfect.',
      "You have nothing to fear, the operation can't fail.",
      'Your cake will be perfect, I can promise you.',
      'It will be there by noon, come rain or shine.',
    ],
    no: [
      "I hope it won't happen again.",
      'I promise to ring you before five.',
      'No matter what, I will call you on Friday.',
      "I can't say that it will work, whatever happens.",
    ],
  },
  {
    why: 'You are sure to win; you can be certain that; I am certain they will; there is no risk at all.',
    pattern:
      /(?:(?:you|it|he|she|they|we|this|that|your \S+|the \S+)(?: \S+)? (?:is|are) (?:\S+ )?(?:sure|bound|certain|guaranteed|assured|set|100% sure|a hundred per ?cent sure|absolutely sure) (?:to|of) (?:win\w*|get|pass\w*|be|have|work|succe\w+|recover\w*|arriv\w+|come|receiv\w+|find\w*|qualif\w+|lov\w+|stay|last|agree|accept|say yes|approv\w+|a (?:\S+ )?(?:place|refund|seat|result|win|yes)|the (?:\S+ )?(?:job|place|refund|money))(?: \S+){0,8}|you (?:can|may) (?:be|rest|feel|sleep) (?:\S+ )?(?:sure|certain|assured|confident|easy|positive|a hundred per ?cent sure)(?:,| that| of it| about it)* ?(?:it|the|this|that|your|they|you|he|she|nothing|nobody|there|everything) (?:\S+ ){0,3}?(?:will|would|is going to|are going to|can not)(?: \S+){1,9}|rest (?:easy|assured),? (?:that )?(?:it|the|this|your|they|you|he|she|nothing|nobody|there|everything) (?:\S+ ){0,3}?(?:will|is going to|are going to|can not)(?: not| never| surely| definitely| certainly)? (?:be (?:perfect|fine|fixed|refunded|accepted|approved|paid|there|ready)|get|never|surely|happen|win|arrive|fail|come back|break)(?: \S+){0,8}|i am (?:(?:a hundred per ?cent |one hundred per ?cent |100% |absolutely |completely |totally |quite |perfectly |very |dead )+(?:sure|confident)|(?:\S+ )?(?:certain|positive|convinced))(?: that)? (?:they|he|she|it|the|your|you|everything|nothing) (?:\S+ ){0,3}?(?:will|is going to|are going to)(?: \S+){1,9}|(?:i|we) (?:can )?(?:personally |absolutely |fully )*(?:guarantee|promise|assure)(?: you)? (?:a|an|the|perfect|sunny|full|complete|total|success|results?|satisfaction|that nothing|no) (?:\S+ ){0,5}?\S+|(?:there is|with) (?:absolutely |really )?(?:no|zero|not the slightest|not a single) (?:risk|chance|danger|possibility|way)(?: \S+)? (?:of|that|it|they|you|the|this|he|she)(?: \S+){1,9}|you have nothing to (?:fear|worry about),? (?:the|it|they|your|you)(?: \S+){1,8})/,
    confidence: 0.73,
    only: 'statement',
    unless:
      /(?:can|could|do|will|would|may|am|are|is) not (?:\S+ )?(?:promise|guarantee|swear|say|assure|sure|certain|be (?:sure|certain)|bound|convinced|confident)|(?:guarantee|promise|assure) you (?:a|an) (?:call|answer|reply|update|email)|i (?:will|am going to) (?:call|ring|email|write|text|update|let|come back|get back|phone|check|ask|tell)|you will (?:hear|have|get|receive)(?: \S+){0,5} from (?:me|us)|sure of (?:the|your|my) (?:date|address|name|spelling)|certain of the (?:date|time)|guarantee (?:covers|lasts|runs|is|ends|period|card|form)|the guarantee|bound to be (?:angry|upset|worried|frustrated|disappointed|tired)|bound to (?:upset|worry|frustrate|hurt|annoy)|are sure to (?:be|have) (?:angry|upset|worried|tired|questions)|set to (?:be|have) (?:angry|delivered)|i am sure (?:they|he|she|it|the \S+) will (?:try|listen|look)|sure you will (?:find|understand|agree|manage)|set to (?:arrive|be delivered|come)|no way (?:of|that i can)|i am (?:not|only) sure/,
    yes: [
      "You're sure to win.",
      "You can be certain the leak won't come back.",
      "I'm a hundred per cent sure they'll accept your appeal.",
      'I personally guarantee a sunny day for your party.',
      "Rest easy, you'll surely get the loan.",
    ],
    no: ["I'm not certain they'll accept it.", 'You can be sure that I will call you by five.'],
  },
  {
    why: 'Count on it, the money will be there; I will make sure you never wait again; they will definitely say yes.',
    pattern:
      /(?:(?:^|, )(?:you can )?(?:count on it|bank on it|bet on it|depend on it|rely on it|you can bet on it|you can count on it|take it from me|believe me|trust me|i am telling you|i tell you|mark my words|no doubt about it|hand on heart|for sure|one hundred per ?cent|a hundred per ?cent|100 ?%|guaranteed|promise|never fear|have no fear|fear not)(?:, | that | |$)(?:the|your|you|it|they|he|she|this|that|everything|nothing|nobody|there|we) (?:\S+ ){0,3}?(?:will|is going to|are going to|would)(?: \S+){1,10}|(?:the|your|it|they|you|he|she|this|everything) (?:\S+ ){0,3}?will (?:\S+ ){1,8}?(?:count on it|bank on it|you can (?:count|bank|bet|rely|depend) on it|you can be sure(?: of (?:that|it))?|i am telling you|promise|no question)$|(?:i|we) will (?:personally )?(?:make (?:absolutely )?sure|see to it|ensure|guarantee|arrange it so)(?: that)? (?:you|it|this|that|nobody|nothing|no one|your \S+|the \S+) (?:will |are |is )?(?:never (?:have|has|be|wait|need|happens?|again|breaks?|fails?|miss|misses|go|goes|pay|lose)|always)(?: \S+){1,9}|(?:they|he|she|it|the \S+|your \S+|you|the (?:bank|judge|court|school|council|board|doctor|vet|notary|jury) \S*)(?: \S+)? (?:will|is going to|are going to) (?:definitely|certainly|surely|undoubtedly|absolutely|for sure|100%|no doubt|always|never|without (?:any |a )?doubt) (?:\S+ ){0,9}?\S+|there (?:will|is going to) be (?:no (?:more |further )?|never (?:be )?(?:any |another )?|not be (?:a single|any) )(?:\S+ ){0,2}?(?:delays?|problems?|cuts?|errors?|mistakes?|issues?|leaks?|outages?|charges?|mix ups?|queues?|surprises?|cancellations?|noise|breakdowns?|fines?)(?: \S+){0,6})/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /(?:can|could|do|will|would|may) not (?:\S+ )?(?:promise|guarantee|swear|say|assure|be (?:sure|certain))|(?:^|, )(?:i|we)(?: \S+)? (?:will|am going to|are going to|shall) (?:\S+ )?(?:call|ring|email|write|text|update|let you|come back|get back|phone|check|ask)|you will (?:hear|get a call|have (?:a|an) (?:answer|reply|call))(?: \S+){0,6}|you will (?:definitely |certainly )?(?:hear|have|get|receive)(?: \S+){0,5} (?:from (?:me|us)|by (?:<hour>|<day>|\w+))|never (?:have to )?(?:repeat|explain|forget|ask)|no (?:extra|additional|further|more)? ?charges?(?: \S+)? (?:for|on|to) (?:you|this|the|it)|there will be no (?:charge|fee|delay) (?:for|on|with)|always (?:be )?(?:open|closed|shown|sent|locked|need|charged|printed)|if |will certainly (?:help|look|pass|do my)|i will certainly|so that/,
    yes: [
      'Count on it, the money will be there in one hour.',
      "I'll make sure that you never have to wait again.",
      "Don't worry, they'll definitely give you the permit.",
      'I’m telling you, the fine will be cancelled.',
    ],
    no: ["Count on it, I'll ring you at four.", "I can't say they will definitely give you the permit."],
  },
];
