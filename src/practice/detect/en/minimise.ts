import type { MoveRules } from '../rules.ts';
import { minimiseFrames } from './minimise_frames.ts';
import { minimiseMore } from './minimise_more.ts';

export const minimise: MoveRules = {
  move: 'minimise',
  never:
    /more than (?:just |only )?(?:a|an) (?:\S+ ){1,3}?\S+|not (?:just|only|merely|simply) (?:a|an|the|about)|i (?:know|realise|understand|see|hear)(?: that)? (?:it|this|that) is (?:not|more|far|serious)|(?:will not|would not|not going to|never) (?:tell|say|pretend)|(?:is|are) only (?:open|valid|available|charged|sold|used|sent|possible|allowed|done|served|given)/,
  rules: [
    {
      why: 'It is only, it is just.',
      pattern:
        /(?:it is|that is|it was|this is|we are (?:only |just )?talking(?: about)?|they are|there (?:is|are|was)|you (?:only|just|are only|have only|lost only)|its|that was|those are|the \S+ is|it|we are)(?: (?:really|after all|literally|still|simply|basically|honestly|probably))*,? (?:only|just|merely|only talking(?: about)?|nothing (?:more than|but)|hardly|barely|no more than|nothing but)(?: (?:been|waited|had|lost|missed|going to be|a case of|a matter of|about|like|for|really|the|some|one of those))* ?(?:a |an |one |the |your |<number> )?(?:\S+ ){0,2}?(?:small|little|minor|tiny|short|days?|hours?|minutes?|weeks?|dollars?|bucks|pounds?|euros?|quid|delay|hiccup|glitch|parcel|package|phone|internet|bag|suitcase|dress|money|form|formality|technicality|inconvenience|bit|wait|mistake|error|room|car|fee|charge|outage|noise|thing|email|routine|meal|seat|blip|setback|password|cents|lift|elevator|app|temporary|coffee|ticket|hundred|detail|letter|problem|issue|meeting|website|card|things?|floor|flight|bug|shirt|colou?r|scratch|package|lunch|standard)(?: \S+){0,8}/,
      confidence: 0.8,
      unless:
        /guarantee\w*|^(?:so |and |ok )*(?:is|was|are) (?:it|this|that|there)|(?:is|was) not (?:just|only|merely)|not (?:just|only) a|if it is (?:only|just)|only (?:valid|open|available|refundable|for)|only (?:\d|two|three|a few|one) (?:\S+ )?(?:left|remaining|available|seats|rooms)|just (?:a (?:moment|minute|second|few (?:questions|details|more)|quick)|one (?:moment|question|more|thing|second))|just a couple of (?:questions|details)/,
      yes: [
        "It's only a few days, it happens to everyone.",
        "that's just a small glitch",
        "We're only talking about ten dollars.",
      ],
      no: ["It's not just a delay, I know.", 'Just a moment please.'],
    },
    {
      why: 'No big deal, nothing serious, not the end of the world.',
      pattern:
        /(?:(?:it is|that is|this is|its|there is|it was|that was|is|was|really|honestly)?(?: \S+){0,3} ?(?:not|no|nothing|hardly|never|barely)(?: (?:really|that|such|so|a|an|the|all that|exactly|even|as|very|quite|too|any))* ?(?:big (?:deal|issue|problem|thing|drama)|biggie|end of the world|serious|bad|deal|life (?:or|and) death|matter of life|tragedy|disaster|catastrophe|crisis|drama|emergency|great (?:loss|harm)|major (?:problem|issue|deal|inconvenience)|biggest deal|harm done|world ending|important|terrible|worth (?:getting|the|worrying|making|all|losing)|worry about|one (?:died|was hurt|got hurt|has died)|to (?:worry|panic|fuss|get (?:upset|worked)|make a fuss|cry|lose sleep)(?: \S+){0,2}|reason to (?:panic|get|be (?:upset|angry)|worry|make)|need to (?:make (?:a|such)|exaggerate|overreact|be (?:so )?dramatic|blow)|critical|urgent|rocket science|long (?:wait|time)(?: really)?|unusual|a huge)|trivial|could be worse|could have been worse|worse things (?:happen|have)|a storm in a teacup|small potatoes|peanuts|first world problem\w*|mountain out of|blow\w* (?:this|it|things) out of|(?:over|big) ?(?:reacting|reaction)|over ?react\w*|exaggerat\w+|mak\w+ (?:a|such a|too much of a) (?:fuss|scene|drama|big deal|mountain)|being (?:a (?:bit|little) )?(?:over )?dramatic|you will (?:live|survive|get over|be fine|manage)|get over it|no harm done)(?: \S+){0,8}/,
      confidence: 0.78,
      unless:
        /to get (?:worked up|upset|angry|so)$|not bad luck|bad (?:guess|idea|question|thought|sign|try)|of ours|our (?:own )?(?:failure|fault)|guarantee\w*|(?:not|am not) (?:saying|suggesting)|is not (?:nothing|trivial|a small)|no (?:one|body) (?:should|has)|you are not (?:over ?reacting|exaggerating|being|making)|not (?:an |at all |be )?(?:over ?reacting|exaggerating)|if it is not (?:urgent|serious|too)|not (?:good enough|acceptable|a small|a minor)|no problem|not to worry|do not worry about|not important$|nothing is more important|no need to worry about|never (?:that )?important|not as (?:bad|important) as you/,
      yes: ["It's no big deal.", 'not the end of the world is it', "You're overreacting.", 'It could be worse.'],
      no: ["You're not overreacting."],
    },
    {
      why: 'It happens; others have it worse.',
      pattern:
        /(?:(?:it|that|this|these things|things like (?:this|that)|stuff|mistakes|delays|errors|it all|shit|accidents)(?: \S+){0,2} happens?(?: (?:to (?:everyone|everybody|all of us|the best|anyone|lots|many)|all the time|a lot|sometimes|every day|often|you know|in this|with|from time|occasionally|now and then))?|(?:it|that|this) is (?:quite |very |fairly |pretty |perfectly |really )*(?:normal|common|routine|standard|typical)(?: (?:for|at|in|these|during|to|you|practice|stuff|this))?|you are not (?:the (?:only|first)|alone|our only)(?: \S+){0,5}|(?:other|many|some|most|plenty of|lots of|everyone|everybody|thousands of|hundreds of) (?:else |people|customers|passengers|clients|guests|tenants|of \S+)?(?: \S+){0,3} ?(?:worse|much longer|do not complain|manage just|without complaining|in the same (?:boat|situation)|waits?|have to wait|do not make|even longer|is fine|same thing|wait longer|are waiting|far longer)|(?:be|consider yourself|you are|you should be) (?:glad|lucky|thankful|grateful|happy)(?: \S+){0,6}|at least (?:you|it|nobody|your|we|no one|the|there)(?: \S+){1,10}|what is (?:the|a|another|\S+ more)(?: \S+){0,3} (?:big deal|fuss|difference|few|day|between)|another (?:day|week|hour|few \S+) (?:or two )?(?:will not|is not|would not)|it will (?:pass|blow over|not kill you|all be fine)|we all (?:have|make|get)(?: \S+){0,5}|part of (?:life|travel\w*|flying|the game)|that is life|life goes on)(?: \S+){0,6}/,
      confidence: 0.7,
      unless:
        /whatever happens|(?:practice|procedure|policy)|happy with (?:the|that|this|it|everything)|how (?:did|does|has) (?:it|this|that)|not great timing|guarantee\w*|impossible|would be (?:glad|happy|grateful|thankful|lucky)|(?:what|how) happens|if (?:it|this|that) happens|(?:it|this|that) (?:should|will|does|did|must|can|ever|never)(?: \S+){0,3} (?:not )?happens?(?: again)?|should (?:not|never) have|(?:is|it) (?:completely |totally |only |perfectly )?normal (?:to|that you) (?:be|feel|are)|normal (?:working|opening|hours)|happens (?:when|if|because|next|after|on|at|every (?:monday|evening))|standard (?:delivery|rate|room)|common (?:cause|area)|lucky to have you|grateful for|normal for (?:your|the) (?:bill|light)|at least (?:one|two|\d|an|a )|what happens|you are not alone in this,? i|alone in this and/,
      yes: [
        'These things happen.',
        "you're not the only one waiting",
        'Other customers wait much longer.',
        'At least you got one bag back.',
      ],
      no: ["This shouldn't have happened."],
    },
    {
      why: 'Nobody died; others wait longer; it is not as if; look on the bright side.',
      pattern:
        /(?:(?:never|nobody|no one)(?: ever)? (?:killed|died|dies|hurt)(?: \S+){0,4}|it is not (?:like|as if|as though) (?:you|we|it|anyone|your)(?: \S+){1,10}|(?:this|that|it|these|kind|sort)(?: of)?(?: \S+){0,2} happens? (?:every|all|a lot|to|often)(?: \S+){0,4}|(?:some|other|most|many|lots of|plenty of)(?: \S+){0,2} (?:have|had|are|were|wait|waited)(?: \S+){0,4} (?:longer|worse|more than you|far more)(?: \S+){0,3}|(?:let us not|no need to|do not|you do not (?:need|have) to|why|not going to|we will not) ?(?:make|making|blow|get|turn)(?: \S+){0,4} (?:fuss|scene|drama|mountain|big deal|issue|thing|carried away)(?: \S+){0,6}|look on the bright side|on the bright side|could have been (?:far |much )?worse|(?:not|n't) (?:that|so|too|all that) (?:bad|long|serious|terrible|much|important)|hardly (?:a|an|the|worth)(?: \S+){0,4}|barely (?:a|an|any|late|noticeable)(?: \S+){0,3}|put (?:it|this|things) in(?:to)? perspective|keep (?:it|things|this) in perspective|you will hardly notice|a (?:tiny|little|small|minor) (?:hiccup|glitch|delay|thing|setback|issue|problem|inconvenience|mix up|blip|bump)(?: \S+){0,3}|first world problems?)(?: \S+){0,4}/,
      confidence: 0.72,
      unless:
        /not so much (?:the|about|a)|(?:will not|would not|not going to|never) (?:tell|say|pretend)|wait is not too|never happen|bad (?:guess|idea|luck)|of ours|guarantee\w*|not (?:a|just a) (?:small|little|minor)|not (?:saying|calling)|should|feel|not happen|how bad|sorry|apolog\w*|if it is not/,
      yes: [
        'two days without internet never killed anyone',
        "It's not like you lost everything.",
        'Some people have been waiting a lot longer than you.',
        'Look on the bright side.',
      ],
      no: ['That is not a small thing.'],
    },
    {
      why: 'Next to nothing; so little; nothing to worry about; everyone goes through it.',
      pattern:
        /(?:next to nothing|nothing (?:much|really|to (?:be )?(?:alarmed|worry|worried|panic|fret|cry|lose|get))(?: \S+){0,5}|(?:over|about|for) so little|hardly (?:anything|worth|noticeable)|peanuts|pocket change|small change|a drop in the (?:ocean|bucket)|(?:every|all|most|everyone|everybody|plenty of)(?: \S+){0,2} (?:goes?|gone|went) through (?:this|it|that)|everyone (?:has|gets|deals|experiences|waits)(?: \S+){0,5}|(?:it is|its|come on|that is|this is)(?: \S+){0,2} (?:just|only)(?: \S+){1,6}|(?:do not|no need to) (?:worry|fret|stress|get worked up|sweat|lose sleep|cry|panic)(?: \S+)? (?:over|about) (?:so little|it|this|that|such|a (?:few|little|small)|nothing|spilt)(?: \S+){0,3}|a (?:little|tiny|small|minor) \S+ like (?:that|this)(?: \S+){0,6})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /guarantee\w*|just (?:a (?:moment|second|minute|quick)|one (?:moment|question|sec|thing)|checking|to|about|the|want|been|like|what|as|been)|only (?:way|option|the|one (?:that|who)|available|valid|person|if|when|be|contact)|it is only (?:natural|fair|normal|right)|this is just (?:to|as|the)|that is just (?:how|the|it)|it is just (?:how|the way|not|simply|that|been)|do not worry about (?:it|that) i|everyone (?:has|gets) (?:a|an|the)|not just|not only|sorry|(?:only|just) (?:\S+ ){0,3}(?:policy|rules?|procedure)|mean nothing|hardly anything i/,
      yes: [
        "A week's delay is next to nothing.",
        'Every customer goes through this.',
        'come on its just a late email',
        'a little leak like that is nothing to be alarmed about',
      ],
      no: ["It's only natural to be upset."],
    },
    {
      why: 'Worse exists; not worth crying; it can be replaced.',
      pattern:
        /(?:(?:there are|there is) (?:far |much |always )?(?:worse|bigger|more (?:serious|important|urgent))(?: \S+){0,5}|(?:cry|crying|die|dying|weep|fuss|panic|fret|stress) (?:over|about|for) (?:a|an|some|it|such|spilt|few|two|this|that)(?: \S+){0,4}|(?:it is|its|that is) nothing(?: \S+){0,8}|(?:can|could) (?:always )?(?:be replaced|buy another|get another|be fixed in no time)(?: \S+){0,3}|(?:is|are|was|it) not (?:really |that |so |very |exactly |all that )?(?:dramatic|serious|tragic|a tragedy|a drama|vital|the end|a catastrophe|a disaster|life threatening|urgent|bad|terrible|important)(?: \S+){0,4}|seen (?:far |much )?worse|(?:a |such a )(?:mere|trifle|trifling|petty)(?: \S+){0,4}|worse things(?: \S+){0,4})/,
      confidence: 0.7,
      unless:
        /nothing to do with (?:me|us)|not a mere|guarantee\w*|not nothing|not (?:going to |about to |here to )?(?:tell|say|pretend)|is nothing (?:i|we|you|more i|else)|nothing (?:to add|else)|should|i know (?:it|this) is not|if it is not (?:urgent|too)|not (?:bad|important|urgent)(?: \S+){0,2} (?:for|to) you|no stress|do not want you to stress|die (?:down|for)/,
      yes: [
        'Honestly, an hour late, there are worse things in life.',
        "You're not going to cry over a sandwich, are you.",
        "It's nothing, a cuddly toy can be replaced.",
        'a small 30 pound overdraft isnt dramatic',
      ],
      no: ["It's not nothing, I know."],
    },
    {
      why: 'I do not see the problem; others have been waiting longer.',
      pattern:
        /(?:(?:i|we)(?: \S+)? (?:do not|can not|fail to)(?: \S+)? see (?:the|a|any|what the|where the|why)(?: \S+){0,3} (?:drama|problem|fuss|issue|deal|tragedy|harm|disaster|matter)(?: \S+){0,5}|(?:what|where) is the (?:drama|fuss|harm|tragedy|disaster)(?: \S+){0,4}|(?:people|customers|others|folks|patients|passengers)(?: \S+){0,3} (?:been waiting|wait|waiting|waited)(?: \S+){0,2} (?:longer|far more|without complain\w*|ages longer)(?: \S+){0,5}|you will (?:live|survive|get over it|cope|manage just fine|barely notice)(?: \S+){0,4}|(?:is|are) (?:hardly|scarcely) (?:a|an|the)(?: \S+){1,5})/,
      confidence: 0.72,
      unless:
        /guarantee\w*|see (?:the|a|any) (?:problem|issue) (?:on|with|in|here)|hardly (?:a|the) (?:welcome|service|way|good)/,
      yes: [
        "For 12 pounds I don't see the big drama.",
        "there are people who've been waiting a lot longer than you, you know",
      ],
      no: ["I don't see the payment."],
    },
    {
      why: 'Not just you; laying it on thick; not as if; everyone had it.',
      pattern:
        /(?:(?:not|is not|are not|was not) (?:just|only) (?:you|your house|yours|for you)(?: \S+){0,4}|(?:everyone|everybody|all of us|the whole \S+)(?: \S+)? (?:had|has|got|gets|is in|went through|deals with|was (?:hit|affected)|lost)(?: \S+){1,6}|you are (?:\S+ )?(?:laying|laid) it on(?: \S+){0,4}|you are (?:exaggerating|overdoing it|being (?:a bit |rather |a little )?dramatic|making (?:a|too much|a lot)|blowing)(?: \S+){0,5}|(?:it is )?not (?:like|as if|as though) (?:you|it|we|anyone|your)(?: \S+){1,8}|(?:a bit|bits|piece|scrap) of paper(?: \S+){0,5}|nothing (?:much|to write home about|to get)(?: \S+){0,3})/,
      confidence: 0.72,
      unless:
        /everyone had to (?:leave|go|move|stop|get out)|so everyone|guarantee\w*|sorry|apolog\w*|everyone who|(?:has|have|had) to (?:come|be|go)|not exaggerating|should|nothing much i|everyone (?:has|gets) (?:a|an|the) (?:refund|credit|copy)/,
      yes: [
        'Well, everyone had the outage, not just you.',
        "You're laying it on a bit thick, no?",
        'not like u lost everything',
      ],
      no: ["It's not just you: we have found a fault at the exchange and I'm sorry."],
    },
    {
      why: 'Only a small thing; normal for such a wait; barely anything.',
      pattern:
        /(?:(?:<span>|wait|waiting|delay|queue|late)(?: \S+){0,8} (?:is|are|was) (?:perfectly |quite |completely |absolutely |totally |pretty |entirely )?(?:normal|standard|usual|common|typical|average|reasonable|nothing unusual)(?: \S+){0,4}|(?:a|an|such a) (?:tiny|minuscule|minor|slight|teeny|small|trivial|negligible) (?:difference|delay|error|mistake|gap|mix up|misunderstanding|glitch|amount|sum|detour|inconvenience|change)(?: \S+){0,6}|(?:barely|hardly|merely|scarcely|not even) (?:<number>|a few) ?(?:pounds?|euros?|dollars?|quid|minutes?|hours?|days?|miles?|stops?|p|pence)?(?: \S+){0,4}|(?:it|that|this|things) (?:could|might) (?:have been|be) (?:much |a lot |far )?worse(?: \S+){0,4}|you can (?:always )?(?:buy|get) another(?: one)?(?: \S+){0,3})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /guarantee\w*|not (?:a|an|normal|just)|sorry|apolog\w*|is normal to|normal (?:to|that)|i (?:understand|can see)|barely (?:any|had)|explained by/,
      yes: ["Two hours' wait in A&E is perfectly normal.", "It's a tiny difference, barely 4 pounds."],
      no: ['A wait of two hours is not normal.'],
    },
    {
      why: 'You can hardly see it.',
      pattern:
        /you (?:can not|can hardly|can barely|will not|hardly|barely)(?: even)? (?:see|notice|tell|hear|feel)(?: \S+){0,4}$|a (?:little|tiny|small) (?:scratch|stain|hole|dent|noise|leak|mark|crack)(?: \S+){0,5}/,
      confidence: 0.7,
      only: 'statement',
      unless: /sorry|apolog\w*|on the screen|exchange|refund|i (?:can see|understand)|where|what/,
      yes: ["Oh, a little scratch, you can't even see it."],
      no: ['Is it a small leak?'],
    },
    {
      why: 'It is literally five euros; we are talking about one night; surely you can manage.',
      pattern:
        /(?:(?:it is|its|that is|this is|we are talking)(?: \S+)? (?:literally|all of|about|what|like|maybe|barely|at most|a grand total of) (?:<number>|a few|a couple of)(?: \S+)? ?(?:bucks?|pounds?|quid|euros?|dollars?|cents?|pence|p|minutes?|hours?|days?|nights?|pages?|emails?|miles?|metres?)(?: \S+){0,4}|surely you can (?:manage|wait|cope|live|do without|survive|hold on|hang on|get by|spare)(?: \S+){0,6}|you can surely (?:manage|wait|cope|live|do without|survive)(?: \S+){0,6})/,
      confidence: 0.74,
      only: 'statement',
      unless: /(?:minutes?|hours?|miles?|metres?) (?:from|away|walk|by|on foot|drive)|sorry|takes|every/,
      yes: ['its literally 5 bucks', "We're talking about one night, surely you can manage."],
      no: ['It is about five minutes from the station.'],
    },
    {
      why: 'Only one day late; would not lose sleep; a bit of dust, nothing more; others managed fine; it will not kill you; really a minor thing; it is one email.',
      pattern:
        /(?:^(?:well |come on |and |it is |that is |sir |madam )*(?:only|just|merely|barely) (?:<number>|a few|a couple of|half an?)(?: \S+)? ?(?:minutes?|hours?|days?|weeks?|nights?|pounds?|euros?|dollars?|quid|bucks|pence|miles?|pages?)(?: (?:late|behind|early|off|over|without|out|away|extra|more|less|of)(?: \S+){0,6}|$)|(?:i|we)(?: personally)? would not (?:lose (?:any )?sleep|worry|fret|stress|panic|make a fuss|get upset|be (?:too|that|so) (?:worried|concerned|bothered))(?: \S+){0,5}|(?:it is|that is|its|there is|was)(?: \S+)? (?:a (?:bit|touch|spot|drop|speck|little|tad) of|some|a) (?:\S+ ){1,3}(?:nothing more|nothing else|that is all|no more than that|thats all|end of)$|(?:other|most|all our|all the other|plenty of|many) (?:people|guests|customers|clients|passengers|tenants|patients|users|folks|families)(?: \S+){0,3} (?:manag\w+|cope[sd]?|surviv\w+|got by|get by|put up with|live with|make do|made do)(?: \S+){0,5}|(?:will|would|did|does|is) not (?:going to )?(?:kill|hurt|harm|ruin) (?:you|anyone|anybody|us)(?: \S+){0,4}|(?:it|that|this|they)(?: really| honestly)? (?:is|was|are)(?: (?:such|really|just|only|honestly|quite|rather|pretty|a|an|very))* (?:minor|trivial|petty|silly|tiny|piffling|trifling|little|small) (?:things?|matters?|issues?|problems?|details?|points?)(?: \S+){0,4}|(?:it is|its|that is|that was|it was) (?:one|a single) (?:email|call|day|night|letter|page|form|click|minute|hour|signature|bag|shirt|plate|stop|coffee|parcel|pair|box|item|meal|text|phone call|missed \S+)(?:$|,)(?: \S+){0,8})/,
      confidence: 0.76,
      unless:
        /(?:will not|would not|not going to|never) (?:tell|say|pretend)|not (?:a|an|such|just|only|the) |guarantee\w*|if it is|(?:days?|hours?|minutes?|weeks?) (?:left|remaining|please|more)|may (?:look|seem|sound)|call it|wait(?:ing)? (?:a|one|two)|(?:is|was) it|no (?:small|minor|little)|nothing (?:little|small)|harm you,? (?:i|we)/,
      yes: [
        "Only one day late, that's pretty good actually.",
        "I wouldn't lose sleep over it.",
        "It's a bit of dust, nothing more.",
        'Other guests managed just fine.',
        "A few hours without internet won't kill you.",
        'Sorry, but it really is a minor thing.',
        'It’s one email.',
      ],
      no: ['Just two minutes please.', 'It is not a small thing.', 'Only two days left to return it.'],
    },
    {
      why: 'It is a tenner; hardly call it that; big deal; two weeks is nothing in this business.',
      pattern:
        /(?:(?:it is|its|that is|this is) (?:a|one|barely a|not even a) (?:tenner|fiver|quid|euro|pound|dollar|penny|couple of (?:quid|pounds|euros|dollars|bucks))(?: \S+){0,5}|(?:hardly|scarcely|barely|would not|not) (?:even )?call (?:that|it|this) (?:a|an|late|long|serious|urgent|much|very)(?: \S+){0,4}|^(?:oh |so |and |well |yes )*big deal(?: \S+){0,8}|^(?:oh |and |well )*so what(?: if)?(?: \S+){0,8}|not (?:like|as if|as though) (?:anybody|somebody|nobody|the|they|your|somebody)(?: \S+){1,8}|(?:<span>|<number> \S+|that|this) is (?:really |practically |almost |next to |absolutely )?nothing (?:in|for|compared|these|at|to|really|much)(?: \S+){0,6}|(?:i have|we have) (?:all )?(?:seen|had|known|heard) (?:far |much |a lot )?worse(?: \S+){0,5}|let us be serious)/,
      confidence: 0.75,
      unless:
        /call (?:that|it|this) (?:a detail|a small|nothing|minor|trivial|acceptable|good|fair|normal|service)|so what (?:happened|did|do|is|was|would|can|are|time|brings|seems|exactly|else|you|we|i|matters|worries|bothers|does|really|about)|sorry|nothing (?:for|to) (?:you to pay|pay|do|add|worry)|guarantee\w*/,
      yes: [
        "It's a tenner, let's be serious.",
        'You can hardly call that a delay.',
        'Big deal, so the soup was cold.',
        "It's not as though anybody got hurt.",
        'Two weeks is nothing in this business.',
      ],
      no: ["I wouldn't call that a detail.", 'So what happened next?'],
    },
    ...minimiseMore,
    ...minimiseFrames,
  ],
};
