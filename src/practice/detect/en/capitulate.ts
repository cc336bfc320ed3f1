import type { MoveRules } from '../rules.ts';
import { capitulateFrames } from './capitulate_frames.ts';
import { capitulateMore } from './capitulate_more.ts';

export const capitulate: MoveRules = {
  move: 'capitulate',
  rules: [
    {
      why: 'Whatever you want; you win; I give up.',
      pattern:
        /(?:(?:fine|ok|okay|alright|all right|whatever|sure|you know what|ugh|enough|right|look|just)?(?: (?:fine|ok|okay|alright|just|then))*,? ?(?:(?:^(?:(?!(?:not|you|i|we|it|they|did|do|does|have|has|had|can|could|he|she|to|never|will|let|the|who|what|that|please|did)\b)\S+ ){0,3}?(?:take|have|get|keep|say)|ask for|name|i will (?:give|do|pay|refund|approve|sign|send|get)(?: you)?|we will (?:give|do|pay|refund)(?: you)?|you can have|you get)(?: \S+){0,4}? ?(?:whatever|anything|everything|as much as|any amount|your price|all of it|the lot|it all|both and|double|triple|the whole)(?: (?:you|and|that|it)(?: \S+)?(?: (?:want|like|ask|say|need|wish|demand))?)?|whatever you (?:want|like|say|ask|need)|have it your way|you win|i (?:give up|give in|surrender|cave|am done (?:arguing|fighting)|quit|can not (?:fight|argue)(?: \S+){0,3} any ?more|do not care any ?more|have had enough))(?: \S+){0,14})/,
      confidence: 0.7,
      unless:
        /^(?:did|do|does|was|were|is|who|what)(?: \S+)? (?:they|he|she|it|anyone|the|my|told|you)\b(?!.*(?:shut you up|happy now))|^(?!.*\b(?:but|fine|anyway|whatever|take|here is|forget|give you)\b).*(?:can not (?:do|give|refund|make|offer|change|go|act|work)|not allowed|(?:it|that) is against).*$|(?:breathe|take a breath) and calm|calm down|whatever happens|guarantee\w*|swear|promise|stays? (?:strictly )?between|have to tell|before i say|have carried everything|give in to (?:nobody|no one|threats|shouting)|take care|(?:stop|quit) (?:whin|moan|complain|wast)\w*|(?:have|did|do|does|what|is) (?:we|i|you)(?: \S+){1,5} everything|never say|names?(?: \S+)? off|everything today|say (?:boss|chief|sir|madam|captain|doctor|love)|takes? care of|handle everything|have i|got it all|have it all|have you got|you win (?:a|an|the|some)|i will do (?:everything|whatever) (?:i|we|it takes) ?can?|do everything|whatever (?:you|time|option|date|works|suits)(?: \S+)? (?:prefer|suits|works|is easiest)|i (?:will not|am not going to|never|do not) give (?:up|in)|ask (?:me )?(?:for )?anything (?:you|about)|send (?:you )?everything (?:by|to|in|you|we|over|today|i)|get everything (?:sorted|ready|you|to)|whole (?:amount|story|thing|order|team|stay)|have everything (?:i|you|we)|take everything|keep (?:everything|anything)|give you (?:everything|anything) (?:i|we|you need)|say whatever|tell me whatever|double (?:check|room|glazing)/,
      yes: [
        'Fine, take whatever you want, just stop.',
        'Ok you win, I will refund everything.',
        'I give up, have it your way.',
      ],
      no: ['I will do everything I can.', 'I will not give up.'],
    },
    {
      why: 'Just so that it stops.',
      pattern:
        /(?:(?:just|so|if (?:you|that|it)|as long as you|but|and|if you will just|to make (?:you|it|this)|please|only if you|provided you|anything to)(?: (?:please|will|would|can|you|i|we|then|that|this|it|finally))* ?(?:stop(?:s)?(?: (?:shouting|yelling|complaining|calling|writing|emailing|it|this|now|please|messaging|screaming|already|arguing|with))?|leave (?:me|us) (?:alone|be|in peace)|go away|shut up|let (?:me|us) (?:go|be|move on|get on)|drop it|end this|be done with (?:it|this|you)|get (?:you|this|it) (?:off|over with|to stop)|quiet|calm(?:s)? down|makes you (?:happy|go away|stop|quiet)|get rid of|hang up|have some peace|not (?:have to )?hear(?: \S+){0,3} again))(?: \S+){0,8}/,
      confidence: 0.6,
      unless:
        /threaten|report (?:it|this|that)|^(?:did|do|does|was|were|is|who|what)(?: \S+)? (?:they|he|she|it|anyone|the|my|told|you)\b(?!.*(?:shut you up|happy now))|^(?!.*\b(?:but|fine|anyway|whatever|take|here is|forget|give you)\b).*(?:can not (?:do|give|refund|make|offer|change|go|act|work)|not allowed|(?:it|that) is against).*$|(?:breathe|take a breath) and calm|calm down|whatever happens|guarantee\w*|swear|promise|stays? (?:strictly )?between|have to tell|before i say|have carried everything|give in to (?:nobody|no one|threats|shouting)|stop (?:whin|moan)\w*|not be (?:accepted|tolerated)|i (?:will not|can not|do not|am going to|must|have to|need to|am asking|would ask)|insult\w*|abus\w*|swear|you need to|(?:so|and|to) (?:\S+ )?stop (?:the|this (?:from|happening)|it (?:from|happening)|these|any|further|more|your|payment|card)|let (?:me|us) (?:go|move) (?:over|through|back|to|and|ahead|check)|please stop|to stop (?:the|this|it|any)|end this call|shut up|^(?:please )?(?:just )?calm|let me get|stop by|make it stop (?:leaking|beeping|charging)/,
      yes: ['I will credit you the whole year if you just leave me alone.'],
      no: ['Please stop insulting me.'],
    },
    {
      why: 'Beyond the rules, knowingly.',
      pattern:
        /(?:(?:forget|never mind|screw|to hell with|ignore|i do not care (?:about|what)|who cares (?:about|what)|i will (?:ignore|break|bend|bypass|skip|override)|let us (?:ignore|forget|skip)|i am (?:breaking|bending|ignoring|going against|not supposed to|not allowed to)|even (?:if|though) (?:i|it|we|that)|against)(?: \S+){0,4} (?:polic(?:y|ies)|rules?|limits?|cap|budget|procedure|terms|what (?:my|the) (?:manager|boss|policy|rules)|do (?:this|that|it)|but|get (?:fired|in trouble)|is against|costs? me|my job|allowed|over my (?:limit|authority)|not supposed)(?: \S+){0,14}|(?:do not|please do not|just do not) tell (?:anyone|my (?:boss|manager|supervisor)|anybody)(?: \S+){0,6}|between (?:you and me|us)(?: \S+){0,6}|i could (?:get fired|lose my job)(?: \S+){0,6}|(?:i am|we are) not supposed to(?: \S+){0,6} but(?: \S+){1,10}|(?:fine|ok|okay|alright|whatever)(?: (?:fine|ok|okay|then|i))*,? (?:i|we) will (?:\S+ )?(?:refund|give|credit|waive|pay|cancel|write off|send|comp|throw in|approve|wipe)(?: \S+){0,4} ?(?:everything|all (?:of|your|the)|double|twice|triple|the (?:entire|whole|full) (?:year|contract|bill|amount|lot)|a (?:full|whole|free) year|free for (?:life|a year|ever)|for life|forever|ten times|a year|two years|anything|whatever|it all|as much|more than|every)(?: \S+){0,10}|(?:i|we) will (?:\S+ )?(?:refund|give|credit|waive|pay|comp|wipe|throw in)(?: \S+){0,6} (?:for life|forever|twice over|twice if|no questions asked|if (?:it|that) (?:makes|shuts|will (?:make|shut|stop))|just to (?:make|get|end|stop|shut)|ten times|whatever (?:it|the) costs?|even (?:if|though) (?:you|it|i|we) (?:are|is|do|am|should)(?: \S+){0,2} not)(?: \S+){0,8})/,
      confidence: 0.74,
      unless:
        /not (?:against|outside|contrary)|stays? between|nobody in your|^(?:did|do|does|was|were|is|who|what)(?: \S+)? (?:they|he|she|it|anyone|the|my|told|you)\b(?!.*(?:shut you up|happy now))|^(?!.*\b(?:but|fine|anyway|whatever|take|here is|forget|give you)\b).*(?:can not (?:do|give|refund|make|offer|change|go|act|work)|not allowed|(?:it|that) is against).*$|(?:breathe|take a breath) and calm|calm down|whatever happens|guarantee\w*|swear|promise|stays? (?:strictly )?between|have to tell|before i say|have carried everything|give in to (?:nobody|no one|threats|shouting)|even if (?:i|we|it) (?:can not|take|am off|is closed|means staying)|i will not|never mind about/,
      yes: [
        "Forget the policy, I'll give you a free year.",
        'ok ok i will refund everything twice if i must',
        "I'm not supposed to do this but here is 500 dollars, don't tell anyone.",
      ],
      no: ['I will refund the full fee within 3 days.'],
    },
    {
      why: 'Wipes it all, free for life, to calm you down.',
      pattern:
        /(?:(?:i am|i will|we will|i am going to|fine i|fine)(?: \S+){0,2} ?(?:wip\w+|eras\w+|cancel\w*|mak\w+|giv\w+|forgiv\w+|writ\w+ off|delet\w+|refund\w*|clear\w*)(?: \S+){0,4} ?(?:all (?:of )?(?:your|the)|the (?:whole|entire)|everything|for life|free forever|your entire)(?: \S+){0,8}(?: (?:if (?:it|that|this) (?:calms|shuts|makes|helps|gets)|the end of it|to end this|and that is|whatever|never mind|rules or not|policy or not|who cares|for some peace|for a bit of peace|just to)(?: \S+){0,6})|(?:anything|whatever|double|all of it|everything) (?:for|to get|to buy|to have) (?:some|a bit of|a little|any)? ?(?:peace|quiet)(?: \S+){0,3}|(?:i|we) give (?:in|up)(?: \S+){0,6}|if (?:that|it|this) (?:calms|shuts|makes) you (?:down|up|go|leave|stop|happy)(?: \S+){0,3})/,
      confidence: 0.74,
      unless:
        /^(?:did|do|does|was|were|is|who|what)(?: \S+)? (?:they|he|she|it|anyone|the|my|told|you)\b(?!.*(?:shut you up|happy now))|^(?!.*\b(?:but|fine|anyway|whatever|take|here is|forget|give you)\b).*(?:can not (?:do|give|refund|make|offer|change|go|act|work)|not allowed|(?:it|that) is against).*$|(?:breathe|take a breath) and calm|calm down|whatever happens|guarantee\w*|swear|promise|stays? (?:strictly )?between|have to tell|before i say|have carried everything|give in to (?:nobody|no one|threats|shouting)|will not give|do not give up/,
      yes: ["I'll make your subscription free for life if that calms you down.", 'ok i give in'],
      no: ["I won't give up."],
    },
    {
      why: 'Everything or a great sum, and an end to the quarrel.',
      pattern:
        /(?:(?:everything|all|free|the lot|your \d+|\d{3,}(?: dollars| pounds| euros)?|double|whatever you|full refund|the (?:entire|whole) (?:debt|bill|amount|year)|for life)(?: \S+){0,8}? (?:now stop|just stop|drop it|let us (?:drop|end|stop|forget)|leave me alone|end of (?:story|discussion|it)|be done|get it over|is over|conversation ends|that is the end|go away|enough already|stop (?:shouting|yelling|it|now|complaining)|and stop|some peace|happy now)|i give (?:up|in)(?: \S+){0,12}|(?:normally|usually|technically|officially|it is against)(?: \S+){0,8} but (?:go on|ok|fine|hey|whatever|screw it|for you|i will|all right|forget)(?: \S+){1,10}|(?:whatever|anything|everything)(?: else)? (?:you )?(?:fancy|like|want|please|wish|demand)(?: \S+)? ?(?:as long as|if|just|so|provided|and)(?: \S+){1,8}|full refund(?: \S+){0,6} (?:anything|everything|whatever)(?: \S+){0,6}|i will (?:sign|agree to|approve|give you|say yes to) (?:whatever|anything|everything|all)(?: \S+){0,10}|help yourself(?: \S+){0,4}|knock yourself out(?: \S+){0,4})/,
      confidence: 0.7,
      unless:
        /^(?:did|do|does|was|were|is|who|what)(?: \S+)? (?:they|he|she|it|anyone|the|my|told|you)\b(?!.*(?:shut you up|happy now))|^(?!.*\b(?:but|fine|anyway|whatever|take|here is|forget|give you)\b).*(?:can not (?:do|give|refund|make|offer|change|go|act|work)|not allowed|(?:it|that) is against).*$|(?:breathe|take a breath) and calm|calm down|whatever happens|guarantee\w*|swear|promise|stays? (?:strictly )?between|have to tell|before i say|have carried everything|give in to (?:nobody|no one|threats|shouting)|(?:normally|usually)(?: \S+){0,8} but (?:i will (?:check|see|look|call|verify|make (?:one|an exception))|ok (?:let|i))|do not give up|never give|everything (?:i|we) can|insult\w*|give you (?:everything|all) (?:the|you need)|whatever you (?:like|want|prefer) (?:and|if) (?:i|we) will (?:book|send)/,
      yes: [
        "All right, I'm giving you everything for free, now stop.",
        "It's normally forbidden but go on, I'll wipe the entire debt.",
        'ok ok youll get your 2000 dollars, lets drop it',
        "I'll sign whatever you like as long as this conversation ends.",
      ],
      no: [],
    },
    {
      why: 'I do not care about the limit; outside procedure; end of story.',
      pattern:
        /(?:i (?:do not|could not|no longer) care(?: \S+){0,6}|(?:outside|against|despite|around|breaking) (?:the |all |every )?(?:procedure|procedures|rules?|policy|protocol)(?: \S+){0,5}|(?:end of story|end of discussion|case closed|and that is that|let us call it quits)(?: \S+){0,3}|(?:do not|never) want to (?:hear|see|deal|talk)(?: \S+){0,6}|(?:fine|ok|okay)(?: \S+){0,3} it is(?: \S+){0,4}|you (?:decide|choose|say) (?:and )?i (?:pay|refund|sign)(?: \S+){0,5})/,
      confidence: 0.7,
      also: /refund\w*|approv\w+|pay\w*|giv\w+|credit\w*|cap|limits?|rules?|procedure|policy|everything|all of it|\d{3,}|sign\w*|free|wip\w+|budget|whatever|cancel\w*/,
      unless:
        /not (?:against|outside|contrary)|^(?:did|do|does|was|were|is|who|what)(?: \S+)? (?:they|he|she|it|anyone|the|my|told|you)\b(?!.*(?:shut you up|happy now))|^(?!.*\b(?:but|fine|anyway|whatever|take|here is|forget|give you)\b).*(?:can not (?:do|give|refund|make|offer|change|go|act|work)|not allowed|(?:it|that) is against).*$|(?:breathe|take a breath) and calm|calm down|whatever happens|guarantee\w*|swear|promise|stays? (?:strictly )?between|have to tell|before i say|have carried everything|give in to (?:nobody|no one|threats|shouting)|that is (?:against|outside) (?:the |our )?(?:procedure|rules?|policy)|do not care about you|i do not want to hear (?:insults|that)|can not|it is (?:against|outside)/,
      yes: [
        "You want 1,000? Fine, 1,000 it is, I don't care about the cap.",
        'ok im approving everything outside procedure whatever',
        'You decide, I pay, end of story.',
      ],
      no: ["It's outside our policy, I can't refund it."],
    },
    {
      why: 'Turns a blind eye; how much to stop; not allowed but all of it; and leave me in peace.',
      pattern:
        /(?:(?:i|we)(?: will| am going to)? (?:turn|turning) a blind eye(?: \S+){0,8}|how much(?: \S+){0,5} (?:to|for you to|so (?:that )?you) (?:stop|leave|go away|shut|end|drop|make this)(?: \S+){0,8}|(?:i know )?(?:i|we) (?:am|are) not (?:allowed|supposed|meant|authori[sz]ed)(?: to)? but(?: \S+)? (?:i|we|here)(?: \S+){1,10}|(?:free|refund\w*|cancel\w*|for life|everything|credit\w*|waive\w*|all of it|\d{2,})(?: \S+){0,6} (?:and|just|but|so|now)(?: \S+)? (?:leave me|leave us|let me (?:go|be)|get off|you leave|go away|give me)(?: \S+){0,5}|(?:there|there you go|here),? (?:happy|satisfied|pleased|you happy|is that enough|are you happy)(?: \S+){0,2}$)/,
      confidence: 0.74,
      unless:
        /^(?:did|do|does|was|were|is|who|what)(?: \S+)? (?:they|he|she|it|anyone|the|my|told|you)\b(?!.*(?:shut you up|happy now))|^(?!.*\b(?:but|fine|anyway|whatever|take|here is|forget|give you)\b).*(?:can not (?:do|give|refund|make|offer|change|go|act|work)|not allowed|(?:it|that) is against).*$|(?:breathe|take a breath) and calm|calm down|whatever happens|guarantee\w*|swear|promise|stays? (?:strictly )?between|have to tell|before i say|have carried everything|give in to (?:nobody|no one|threats|shouting)|how much (?:is|does|would|will)(?: it)?(?: \S+)? (?:cost )?to (?:stop|end|leave)|insult\w*|abus\w*/,
      yes: [
        "OK, I'll turn a blind eye to the 800, there, happy?",
        'Fine, how much do you want to stop ringing me?',
        'i know im not allowed but ill refund it all, twice if you like',
      ],
      no: ['How much is it to stop the contract early?'],
    },
    {
      why: 'Wipes it all, let us not speak of it again.',
      pattern:
        /(?:wip\w+|eras\w+|writ\w+ off|clear\w+|cancel\w+|drop\w*|scrap\w*|tear\w* up)(?: \S+){0,3} (?:whole|entire|all|everything|debt|bill|lot|balance)(?: \S+){0,6}? (?:let us not|never|no more|and we|say no more|end of|forget|that is the end|and done)(?: \S+){0,6}|^(?:go on then|oh go on|fine|alright|all right|ok then)(?: \S+)?,? (?:my (?:gift|treat)|on me|have it)(?: \S+){0,8}/,
      confidence: 0.74,
      unless: /(?:breathe|take a breath) and calm|calm down|insult\w*/,
      yes: ["Go on then, my gift, I'm wiping the whole debt, let's not speak of it again."],
      no: [],
    },
    {
      why: 'I just want this over; take it, keep it; if that ends this; even what you owe.',
      pattern:
        /(?:i (?:just |only |really )?want (?:this|it|that|you|all this|the \S+)(?: \S+)? (?:over|over with|done|finished|gone|off my (?:back|line|hands)|to (?:end|stop|be over|go))(?: \S+){0,4}|(?:take|keep|have)(?: \S+){1,4},? (?:and )?(?:take|keep|have) (?:the|your|it|all)(?: \S+){0,6} (?:i|just|only|whatever|and (?:go|leave|stop|be done))(?: \S+){0,8}|(?:credit|refund|cancel|give|waive|wipe|pay|take|approve|write off|clear|scrap)(?: \S+){1,14}? (?:if|so|anything so|as long as|provided) (?:that|it|this|you|we) (?:ends?|stops?|finish\w*|closes?|shuts?|gets? (?:you|me|it)|can (?:end|stop)|drop)(?: \S+){0,5}|even the (?:ones?|part|amount|bit|fees?)(?: \S+)? (?:you|that) (?:owe|really owe|should pay|are yours)(?: \S+){0,5})/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /insult\w*|abus\w*|swear|stops? you|calm down|if it (?:stops|ends) (?:working|on|before)|(?:over|done|finished) (?:for you|properly|right)/,
      yes: [
        'Take the phone, keep the money, I just want this over with.',
        "Fine. I'll cancel every charge on the account, even the ones you owe, if that ends this.",
      ],
      no: ['I will credit you if the outage stops you working again.', 'I just want this sorted for you.'],
    },
    {
      why: 'Everything free, are we done; anything, just be quiet; name it and it is yours; I should not, but take it.',
      pattern:
        /(?:(?:everything|it all|all of it|the lot)(?: \S+){0,2} (?:free|refunded|cancelled|waived|paid|yours)(?: \S+){0,3} (?:are we|is that|now|ok|happy|done|enough|and (?:go|leave|stop))(?: \S+){0,4}|^(?:ok |fine |alright |all right |right |sure |whatever )+(?:\S+ ){0,12}?(?:free|refund\w*|everything|whatever|credit\w*|for life|all of it|waive\w*|anything)(?: \S+){0,8} (?:just|only|please|but) (?:lower your|keep your|stop|leave (?:me|us|it)|be quiet|quiet|do not (?:call|write|shout|post|come|ring))(?: \S+){0,5}|(?:say|tell me|name) (?:what you want|the figure|the amount|your price|a (?:figure|number|price))(?: \S+){0,3} (?:you will (?:get|have) it|(?:it is|its) yours|i will (?:sign|pay|give|do|transfer))(?: \S+){0,6}|(?:i|we)(?: \S+)? should not(?: \S+){0,4} but(?: \S+){0,3}? (?:take|have|here|i will (?:give|refund|credit|waive)|keep)(?: \S+){1,12})/,
      confidence: 0.76,
      unless: /insult\w*|abus\w*|swear|you should not|(?:guarantee|here is (?:how|what|why))/,
      yes: [
        'Alright alright, everything free, are we done?',
        'Okay, okay, free flights for life, just lower your voice.',
        "Say what you want and you'll get it, I only want to close this chat.",
        "I really shouldn't, but here, take a year for free and let's leave it there.",
      ],
      no: [
        'Ok, I will refund the fee, just let me know where to send it.',
        'You should not pay twice, but here is how the refund works.',
      ],
    },
    {
      why: 'Refunds it all, then: just stop.',
      pattern: /(?:just|please|only) (?:stop|leave me (?:alone|be)|go away)(?: \S+){0,2}$/,
      confidence: 0.74,
      only: 'statement',
      also: /refund everything|(?:everything|it all|all of it|the lot|whatever|for free|for life|double|twice)/,
      unless: /insult\w*|abus\w*|swear\w*|shouting|i will not/,
      yes: ["Fine, fine, I'll refund everything and I promise you'll never have a problem again, just stop."],
      no: ['Please stop.'],
    },
    {
      why: 'Will that shut you up; no more emails; past caring.',
      pattern:
        /(?:(?:will|would|does|is) (?:that|this|it)(?: be)? (?:shut you up|make you (?:happy|stop|go away|leave)|keep you quiet|get you off|do to shut|satisfy you at last|enough to (?:shut|make|get|stop))(?: \S+){0,4}|(?:please |just |but )+no more (?:emails|calls|complaints|messages|letters|shouting|drama|fuss|arguing)(?: \S+){0,3}|i am (?:past|beyond) caring(?: \S+){0,3}|i (?:stopped|have stopped|no longer) car(?:e|ing)(?: \S+){0,3})/,
      confidence: 0.76,
      unless: /insult\w*|abus\w*|there will/,
      yes: [
        'Fine! Two free years! Will that shut you up?',
        "I'll bin the whole bill, just please no more emails.",
        "Have the lot, I'm past caring.",
      ],
      no: ['There will be no more letters from us.', 'Will that be enough for the weekend?'],
    },
    ...capitulateMore,
    ...capitulateFrames,
  ],
};
