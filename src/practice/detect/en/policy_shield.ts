import type { MoveRules } from '../rules.ts';
import { policyShieldFrames } from './policy_shield_frames.ts';
import { policyShieldMore } from './policy_shield_more.ts';

export const policyShield: MoveRules = {
  move: 'policy_shield',
  never:
    /(?:no|not any|not a) (?:rule|law|policy|regulation)s? (?:against|that (?:stops|prevents|forbids))|but you (?:can|may|could) (?:\S+ )?(?:leave|use|take|bring|pay|ask|have|send|choose|keep|book|change|exchange|come|rent|borrow|get)|(?:please|feel free to) go ahead/,
  rules: [
    {
      why: 'It is the policy, the rule, the procedure.',
      pattern:
        /(?:(?:it|that|this|those|these|there|its|they|rules?)(?: \S+)? (?:is|are)(?: \S+){0,2} ?(?:(?:the|our|company|just|against|a|in|by|per|standard|simply|store|bank|hotel|airline|corporate|under) )*(?:polic(?:y|ies)|rules?|procedures?|terms|regulations?|protocol|process|guidelines?|law|the way it is|how (?:it|things) (?:is|works?|are)|contract|small print|fine print|(?:in|stated in) (?:the|our) (?:terms|contract|policy|conditions))|rules are rules|policy is policy|the rules? (?:is|are) the rules?|company policy|(?:per|as per|under|according to|in line with|in accordance with|based on|pursuant to) (?:our|the|company|your) (?:\S+ ){0,2}?(?:polic(?:y|ies)|rules?|procedures?|terms|regulations?|protocol|contract|conditions|guidelines?|agreement|clause|section))(?: \S+){0,14}/,
      confidence: 0.78,
      only: 'statement',
      unless:
        /not (?:\S+ )?(?:against|contrary|forbidden)|^(?:it|that|everything) is all (?:in|on)|(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|protects you|on your side|<reason>|that is not (?:our|the) (?:policy|process)|(?:the|our) process (?:is simple|to)|there is a (?:process|procedure) (?:to|for)|good (?:rule|policy)|against the law to|entitled|covered|under your policy you|waive/,
      yes: ["That's our policy, there's nothing I can do.", 'rules are rules', 'As per our terms, no refunds.'],
      no: [],
    },
    {
      why: 'Nothing I can do, I am not allowed.',
      pattern:
        /(?:(?:there is |there really is |there is really )?(?:nothing|not (?:much|a lot|anything)|little)(?: \S+){0,2} (?:i|we|anyone|that can be)(?: \S+)? (?:can|could|done|am able)(?: \S+){0,4}|(?:i|we)(?: \S+)? (?:can not|am not able to|are not able to|am unable to|are unable to|am not allowed to|are not allowed to|do not have (?:the )?(?:authority|permission|power|access|authorization|authorisation|right)(?: to)?|am not (?:authori[sz]ed|permitted|in a position) to|are not (?:authori[sz]ed|permitted) to|have no (?:authority|power|control|choice|way|say|discretion)|could not) ?(?:do (?:anything|that|this|it|much|more)|help(?: you)?(?: with)?|change|refund|make (?:an? )?exceptions?|override|bend|waive|offer|approve|bypass|go against|issue|process|authori[sz]e|accept|give you|allow|reverse|replace|extend|cancel|discuss|release|grant|break|move|let you|exchange|rebook|modify|credit|over|to|but|in|here|about)(?: \S+){0,12}|my hands are tied|our hands are tied|i do not make the rules|i (?:just|only) (?:follow|work|enforce|apply)(?: \S+){0,4}|we have to (?:follow|stick to|apply|respect|comply)(?: \S+){0,6})(?: \S+){0,8}/,
      confidence: 0.72,
      unless:
        /(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|can not (?:imagine|promise|guarantee|apologise|thank|tell you how|continue|accept (?:being|abuse|that|insults)|help (?:you )?(?:if|while)|stress|let (?:this|you down))|could not agree|i can not say|(?:not|no)(?: \S+){0,2} authority (?:but|so) i|but (?:i|we|what i) can|help (?:feeling|but)/,
      yes: ["There's nothing I can do.", 'my hands are tied', "I'm not allowed to make exceptions."],
      no: ["I can't promise the exact hour."],
    },
    {
      why: 'The policy does not allow, states, requires.',
      pattern:
        /(?:(?:the|our|your|company|my|hotel|store|bank|airline|those|these|standard)(?: \S+){0,2} (?:polic(?:y|ies)|rules?|procedures?|terms(?: and conditions)?|regulations?|protocol|contract|conditions|guidelines?|system|fare|ticket type|tariff|warranty|management|head office|computer|manager|agreement|clause|process|law|insurance|compliance|supervisor|software|section)(?: \S+){0,4}? (?:(?:do|does|will|did) not (?:\S+ )?(?:allow|permit|let|cover|provide|include|offer|authori[sz]e|give)|will not let|stat(?:e|es|ed)|says?|(?:is|are) (?:\S+ )?(?:clear|very clear|strict|final|non refundable|what (?:it|they)|the same for|not (?:flexible|negotiable))|requir(?:e|es)|prohibit\w*|forbid\w*|prevent\w* (?:me|us)|only (?:allow|cover|permit)\w*|specif(?:y|ies)|exclud\w+|dictat\w+|mandat\w+|limits?|appl(?:y|ies) to (?:everyone|all))|(?:it|this|that|which) is (?:\S+ )?(?:clearly )?(?:stated|written|specified|mentioned|in)(?: \S+){0,2} (?:in |on )?(?:the|our|your) (?:terms|contract|policy|conditions|t&cs?|agreement|website|fine print))(?: \S+){0,14}/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /^(?:it|that|everything) is all (?:in|on)|(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|allows (?:you|me|us) to|says (?:the|your) (?:parcel|order|payment|refund|engineer|bag)|system (?:says|shows|states)(?: \S+){0,3} (?:delivered|sent|paid|the|your)|what does (?:the|your) (?:policy|contract)|waive/,
      yes: [
        'Our policy does not allow refunds after 30 days.',
        "the system won't let me change it",
        "It's clearly stated in the terms.",
      ],
      no: [],
    },
    {
      why: 'No exceptions, impossible, that is how it is.',
      pattern:
        /(?:no exceptions|without exception|(?:we|i) (?:do not|never|can not) (?:do|make|offer|give|issue|accept|allow)(?: \S+){0,3} ?(?:exceptions?|refunds?|returns?|exchanges?|that|discounts?|extensions?|cash|upgrades|late)|(?:it|that|this) is (?:just |simply |simply just )?(?:not (?:possible|allowed|permitted|negotiable|how it works|something (?:we|i) (?:do|can)|within (?:our|my)|up to me|our policy to)|impossible|the way (?:it|things)|what it is|how it (?:is|works)|non refundable|final|non negotiable|outside (?:our|the|of) (?:policy|window|terms|scope))|(?:is|are) (?:strictly )?(?:non refundable|not (?:refundable|eligible|covered|transferable|permitted))|you (?:have|need) to (?:follow|respect|go through|comply)(?: \S+){0,2} (?:the|our) (?:procedure|process|rules|policy|terms|proper)|that is that|the answer is no|the decision is final|take it or leave it)(?: \S+){0,10}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /so (?:i am going to|let me|i will) (?:ask|call|check|find|put|get|talk|speak)|(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|not possible (?:today|tonight) but|make that promise|(?:do|does) not (?:do|make) that (?:mistake|again)|if (?:that|it|this) is not possible|so that is that sorted/,
      yes: ['No exceptions.', "That's just how it works.", 'It is simply not possible.'],
      no: [],
    },
    {
      why: 'I only follow; our terms are clear; head office decides.',
      pattern:
        /(?:i (?:am|do)?(?: \S+)? ?(?:just|only|simply) (?:follow\w*|apply\w*|doing my|do my|enforc\w*|work here|carry out)(?: \S+){0,6}|(?:our|the) (?:t&?cs?|ts and cs|t cs|terms|rules|conditions|policies|guidelines|t & cs)(?: \S+){0,3} (?:are|is) (?:very |quite |perfectly |pretty |crystal )*(?:clear|strict|firm|explicit|the same)(?: \S+){0,6}|(?:in accordance|in line|as stated|as stipulated|pursuant|under|per) (?:with |in |to )?(?:the )?(?:section|clause|article|paragraph|terms)(?: \S+){0,12}|(?:it is|this is|that is) (?:out of|beyond|not in) my (?:hands|control|power)(?: \S+){0,8}|your (?:\S+ )?(?:request|claim|application|appeal) (?:is|was|has been) (?:denied|rejected|refused|declined)(?: \S+){0,10}|(?:same|the same) (?:rules?|policy) for everyone|(?:head office|management|my manager|corporate|legal) (?:decides?|says? no|will not (?:allow|let)|does not allow|refuses?)(?: \S+){0,8})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /you are (?:covered|entitled|insured|protected)|(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|but (?:i|we) (?:can|will)/,
      yes: [
        "I'm just following the guidelines.",
        'In accordance with section 8 of your contract, your request is denied.',
        'our T&Cs are very clear about that',
      ],
      no: [],
    },
    {
      why: 'Rules are rules; forbidden; no exceptions; must apply.',
      pattern:
        /(?:(?:the )?(?:rules?|policy|policies|procedures?|terms|deadline|contract|law|guidelines|instructions) (?:is|are) (?:the )?(?:rules?|policy|policies|procedures?|terms|deadline|contract|law|guidelines|instructions)(?: \S+){0,4}|(?:can not|can not be|are not|is not|not|neither)(?: \S+){0,3} (?:chang\w+|refund\w*|exchang\w+|transfer\w*|cancel\w*) (?:or|nor)(?: \S+){1,6}|no (?:exceptions?|dispensation|waivers?|derogation|flexibility|leeway|wiggle room)(?: \S+){0,6}|i (?:have|am (?:obliged|required|bound|forced)) to (?:apply|follow|respect|stick to|comply|enforce|go by)(?: \S+){1,8}|(?:management|head office|the (?:company|rules?|law|policy|contract|procedure|board)|corporate|our (?:rules?|policy|procedures?))(?: \S+){0,2} (?:forbids?|prohibits?|bans?|rules? out|excludes?|does not permit|prevents? me)(?: \S+){1,8}|(?:there is )?no (?:arguing|negotiat\w+|discussion|debate|point arguing)(?: \S+){0,4}|(?:it is|that is) (?:forbidden|ruled out|out of the question|set in stone|non negotiable|black and white)(?: \S+){0,6})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|but (?:i|we) (?:can|will)|normally|but go on/,
      yes: [
        "Promo tickets can't be changed or refunded, that's how it is.",
        'Without form 12, no exceptions.',
        'Management forbids goodwill gestures.',
        'i have to apply the scale, theres no arguing',
      ],
      no: [],
    },
    {
      why: 'It is a no; my instructions; imposed delay; no exception.',
      pattern:
        /(?:(?:after|past|beyond|outside|without|before) (?:\S+ ){1,6}(?:it is|that is|it was|the answer is) (?:a )?(?:no|too late|refused|over|not possible|impossible|declined)(?: \S+){0,4}|(?:those|these|that) (?:are|is) (?:my|our|the) (?:instructions?|orders?|rules?|procedures?|polic(?:y|ies)|guidelines?)(?: \S+){0,6}|(?:procedures?|rules?|policy|policies|contract|terms|law)(?: \S+){0,3} (?:impose|imposes|demand|demands|dictate|dictates|set|sets|oblige|obliges|appl(?:y|ies) to (?:everyone|all))(?: \S+){0,10}|there (?:are|is|can be) no exceptions?(?: \S+){0,6}|i am not (?:authori[sz]ed|allowed|permitted|at liberty|entitled) to(?: \S+){1,10}|(?:we|i) (?:do not|never|can not) (?:make|do|allow|grant|give)(?: \S+)? exceptions?(?: \S+){0,6}|(?:i|we) (?:can not|could not) (?:speed|rush|bypass|skip|bend)(?: \S+){0,8})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|but (?:i|we) (?:can|will)|an exception for you|but i will do it|just do not tell/,
      yes: [
        "After fourteen days it's a no.",
        "I'm not authorised to answer that, those are my instructions.",
        'there are no exceptions, not even for you',
      ],
      no: [],
    },
    {
      why: 'Nothing in the terms covers it.',
      pattern:
        /(?:nothing|no (?:clause|provision|line|rule))(?: \S+){0,2} in (?:the|our|your) (?:\S+ ){0,2}?(?:terms|contract|polic\w+|conditions|rules|agreement|guidelines|regulations)(?: \S+){0,3} (?:covers?|allows?|provides?|lets?|says?|permits?|mentions?)(?: \S+){0,8}/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|stops you|but (?:i|we) can/,
      yes: ['Nothing in the terms and conditions covers your case.'],
      no: ['Nothing in the terms stops you from returning it.'],
    },
    {
      why: 'Forbidden by the rules; we do not do that, full stop; out of time, rejected; it is the law.',
      pattern:
        /(?:(?:the |our |house |company |store |safety |internal )*(?:rules?|polic(?:y|ies)|regulations?|procedures?|terms|guidelines|management|head office|compliance|legal)(?: \S+)? (?:forbids?|prohibits?|bans?|says? no|rules? (?:it|that) out|does not (?:allow|permit)|do not (?:allow|permit)|will not allow|prevents?)(?: \S+){0,6}|(?:we|i)(?: \S+)? (?:do not|never|can not|will not)(?: \S+)? (?:refund|do (?:refunds|returns|exchanges|that)|exchange|accept|make|give|take|issue|reimburse|compensate|change)(?: \S+){0,5}? (?:full stop|period|end of(?: story)?|that is (?:it|that|final|all)|no exceptions|sorry)|^(?:sorry |no |well |look )*(?:it is|its|that is|those are|these are) (?:just |simply )?(?:the |a |our |my )?(?:law|rules?|policy|procedure|instructions|regulations?|protocol|orders)(?: \S+){0,8}|(?:you are |it is |that is |we are )?(?:out of (?:time|warranty)|too late|past the deadline|outside the (?:window|period|deadline)|over the (?:limit|deadline))(?: \S+){0,6}? (?:rejected|refused|declined|denied|closed|void|no|not (?:possible|accepted))(?: \S+){0,4})/,
      confidence: 0.73,
      only: 'statement',
      unless:
        /(?:our end|at our end|on our side|from here|failure of ours|of ours)|there (?:were|are|was|is) no (?:more |free )?(?:seats?|rooms?|slots?)|impossible (?:for|that) (?:this|it|that)|tell you any more|guarantee\w*|(?:more|else) (?:i|we) (?:can|could) (?:tell|say|add)\b|access to (?:that|this|the|your|any) (?:\S+ )?(?:information|data|details?|history|notes)|it is the (?:bank|courier|council|landlord|supplier|airline|carrier) (?:that|who)|<reason>|but (?:i|we) (?:can|will)|protects you|entitle|on your side/,
      yes: [
        'House rules forbid it, sorry.',
        "We don't refund, full stop.",
        'its the law sir',
        "You're out of time, so the request is rejected.",
      ],
      no: ["It's the law that protects you here."],
    },
    {
      why: 'No receipt, no return; the terms say so, so no; company policy, sorry.',
      pattern:
        /(?:^no (?:\S+ ){1,4}no \S+(?: \S+){0,2}$|(?:terms|contract|policy|rules?|conditions|guidelines|procedure|warranty)(?: \S+){0,6}? so (?:that is|it is|the answer is|my answer is)(?: \S+)? (?:no|refused|denied|not possible|that)(?: \S+){0,3}|(?:company|comp|co|store|shop|bank|hotel|firm|house|group|corporate|our|its|it is) (?:policy|rules?),? (?:so )?(?:sorry|no|can not|i can not|we can not|nothing)(?: \S+){0,5}|(?:i|we) (?:can not|could not|will not)(?: \S+){1,5},? (?:it is|its|that is|this is|that would be)(?: \S+)? (?:against|forbidden|not allowed|prohibited|outside)(?: \S+){1,8}|(?:not|never) (?:allowed|permitted|authori[sz]ed|supposed) to(?: \S+){1,8} (?:end of(?: story| discussion)?|full stop|period|that is (?:it|that|final|all)))/,
      confidence: 0.75,
      only: 'statement',
      unless:
        /^no (?:way|doubt|one)|<reason>|no (?:rush|worries|problem|stress|hurry|fuss|pressure|charge|fee|cost)|but (?:i|we) (?:can|will)|waive/,
      yes: [
        'No receipt, no return.',
        'The terms say 14 days, so that’s a no.',
        'comp policy sorry cant',
        "We're not allowed to give that out, end of story.",
        "I can't do that, it's against company rules.",
      ],
      no: ['No rush, no worries.', 'No problem, no charge.'],
    },
    ...policyShieldMore,
    ...policyShieldFrames,
  ],
};
