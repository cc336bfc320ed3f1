import type { MoveRules } from '../rules.ts';
import { offerOptionsMore } from './offer_options_more.ts';

export const offerOptions: MoveRules = {
  move: 'offer_options',
  rules: [
    {
      why: 'I can, we can + a concrete act.',
      pattern:
        /(?:i|we)(?: (?:can|could|am able to|are able to|would be able to|am happy to|would be happy to|am authori[sz]ed to|will be able to|may be able to|have the option to|would like to|will happily))(?: (?:also|either|happily|certainly|even|instead|then|immediately|definitely|gladly|always|of course|just|go ahead and|still|arrange to|try to get|do one of two things))*,? (?:offer|send|refund|credit|rebook|book|move|replace|exchange|waive|upgrade|arrange|schedule|give you (?:a|an|the|two|\d|some|full|free|early|access|\$|£)|get (?:you|a|an|someone|it|the|your|one|them|our)|put (?:you|a|it|through|in|your|together|\w+ on)|set (?:you|up|a)|extend|spread|split|cancel|issue|ship|deliver|provide|reimburse|transfer (?:you to|the|it|your)|switch|change|remove|apply|add|open|file|raise a|place|reserve|hold|freeze|block|unlock|reset|restore|activate|reduce|lower|discount|compensate|organi[sz]e|loan|lend|cover|pay|find you|swap|process|swap|reactivate|deduct|void|write (?:you|off|up)|email you|expedite|fast track|prioritise|call (?:the|them|around|a|another|you)|contact (?:the|them|your)|reopen|submit|start (?:a|the|an)|postpone|defer|push|pause|top up|match|reassign|order|print|do (?:a|one|two|either|the) |make (?:a|the|an)|take (?:\S+ )?(?:off|\d)|redeliver|collect|pick it up|drop|bring|backdate|knock|request|escalate this to|run (?:a|the)|launch|relocate|walk you|show you how|share)(?: \S+){1,18}/,
      confidence: 0.8,
      unless:
        /^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|(?:can|could) not (?:offer|refund|send|give|change)(?!.{0,120} but (?:i|we) can )|offer you (?:my|our)(?: \S+)? apolog\w*|what (?:i|we) can (?:do|offer)|see what|could have \w+ed|the best (?:i|we) can (?:do|offer) is to (?:apologise)|offer (?:you )?(?:my|our) (?:\S+ )?apolog\w*|can (?:give|offer) (?:you )?(?:nothing|no )/,
      yes: [
        'I can rebook you tonight or refund the ticket.',
        'we can spread the bill over four months',
        'I could send a replacement by courier.',
      ],
      no: ["I can't refund that.", "We'll see what we can do."],
    },
    {
      why: 'Either… or; two options.',
      pattern:
        /(?:(?:you|we|i|there|here)(?: \S+){0,3} (?:two|three|a couple of|a few|several|some|\d|the following|these|other) (?:\S+ )?(?:options|choices|solutions|possibilities|ways|alternatives|things)|either(?: \S+){1,14} or|(?:one|another|the other|first|second|your) (?:option|alternative|possibility|choice)(?: \S+)? (?:is|would be|are|could be)|option (?:one|a|1|two|b|2)|(?:alternatively|or else|otherwise|instead|failing that|as an alternative|if you (?:prefer|would rather|like)),? (?:i|we|you) (?:can|could|would)|my (?:suggestion|proposal) (?:is|would)|what i (?:can (?:do|offer|propose|suggest)|would (?:suggest|propose))(?: \S+){0,3} is|here is what i (?:can|propose|suggest)(?: \S+)?|i (?:would )?(?:suggest|propose|recommend|offer)(?: (?:you(?! (?:my|our))|that|we|a|an|the|to))*)(?: \S+){1,18}/,
      confidence: 0.8,
      unless:
        /suggest (?:\S+ )?(?:contact|ask|call|see|speak|talk|check|writ)\w* (?:to |with )?(?:the|your|their)|i (?:hear|see|understand) (?:two|three)|^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|(?:told|gave|said|promised)(?: \S+)? (?:two|three|several|different)|no (?:other )?(?:options|choice|alternatives)|(?:suggest|recommend|propose)(?: \S+){0,2} (?:calm|read|you (?:read|calm|look|check|call|contact|wait|go))|either you (?:calm|pay|accept|take)|let us look at (?:the|your) options|either way|see what options/,
      yes: [
        'Either I refund you today or I send a new one.',
        'You have two options: the 6 pm train or a refund.',
        'What I can do is waive the fee.',
      ],
      no: ["There's no other option."],
    },
    {
      why: 'A solution inside a question.',
      pattern:
        /(?:would you (?:like|prefer|rather|be (?:happy|ok|open|willing|interested|comfortable)|accept|want)|do you (?:want|prefer|fancy)|would (?:it|that) (?:help|work|be (?:ok|easier|better|useful)|suit you)(?: \S+)? if|how about|what about|what if|shall (?:i|we)|should i|would a|would an|could i (?:offer|interest|send|book|arrange|get)|can i (?:offer|send|book|arrange|get you|rebook|interest|put|set)|may i (?:offer|suggest|send|book)|are you (?:open to|ok with|happy (?:to take|with (?:a|an)))|is (?:a|an) \S+ (?:ok|acceptable)|how would (?:a|an|you feel about))(?: \S+){1,20}/,
      confidence: 0.74,
      only: 'question',
      unless:
        /happy with (?:that|this|it)$|interest you in|like to (?:change|add|correct|adjust) (?:anything|something)|written summary|^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|would you like (?:to (?:tell|add|share|explain)|me to (?:explain|repeat|spell|draw|say|hold your hand)|some cheese|a (?:medal|tissue|cookie|round of applause))|(?:what|how) (?:would|about) you|do you want (?:to (?:speak|talk) (?:to|like)|me to (?:draw|spell|hold|repeat|clap|say|lie)|a (?:medal|cookie|trophy|tissue|parade))|should i (?:draw|spell|speak|repeat|call you)|anything else|medal|survey|questionnaire|to (?:hear|know|learn|find out)(?: more)? about our|newsletter|loyalty|tell you what happened|good outcome|shall we go with|which (?:\S+ ){0,5}would you|are you (?:ok|happy|okay|fine) with (?:me|us|my|our)|are you (?:ok|happy|okay) with (?:this|that|the) (?:plan|proposal|solution)|what (?:would|do) you (?:like|prefer|want)|what about you|how about you (?:calm|read)|shall i (?:draw|spell|repeat)|can i get your|should i (?:know|understand|gather)|how about (?:reading|checking|next time|calming|some manners)|would you prefer (?:me|we|i) (?:to )?(?:call|email|phone|text)|can i (?:get|have) (?:your|the)/,
      yes: ['Would you prefer a refund or an exchange?', 'Shall I move your appointment to Saturday?'],
      no: ['Would you like a medal?'],
    },
    {
      why: 'You can choose, you are entitled to.',
      pattern:
        /(?:you(?: (?:can|could|may|are (?:able|entitled|welcome|free|eligible) to|have the (?:option|right|choice) (?:to|of)|will be able to|might|get to|have until \S+ to|are entitled))(?: (?:also|either|still|instead|then|always|certainly|of course))* (?:choose|keep|take|claim|appeal|request|get (?:a|the|your)|pick|return|exchange|switch|pay (?:in|over|by|it|the)|change|cancel|stay|fly|travel|swap|opt|file|apply|contest|dispute|ask for|use|collect|reschedule|defer|upgrade|have (?:a|the)|go (?:for|with)|receive|bring|rebook|come)|it is (?:also )?possible to|there is (?:also )?(?:an option|the option|a way|the possibility))(?: \S+){1,18}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /ask for me|^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|not possible|can (?:always )?(?:calm|stop|keep dreaming|go elsewhere|take it or leave)|you can (?:use|get) (?:our|the) (?:website|faq)|keep (?:shouting|yelling|complaining)|take your business|(?:straight|back|directly) to me|use (?:your|some) (?:brain|manners)/,
      yes: ['You can choose between a refund and a credit.', "You're entitled to appeal and I can send the form."],
      no: ['You can calm down first.'],
    },
    {
      why: 'A gesture named, free or with its amount.',
      pattern:
        /(?:(?:in the meantime|meanwhile|as a (?:gesture|goodwill|one off|token)(?: \S+){0,3}|to make (?:up|it right|this right)(?: \S+){0,4}|as compensation|for the trouble|on us|at no (?:extra )?(?:cost|charge)),? (?:i|we|you|here|there)(?: \S+){0,4} (?:credit|offer|add|send|loan|lend|waive|refund|upgrade|free|put|give|cover|arrang\w+|book|pay|voucher|take|get|have)(?: \S+){1,12}|(?:a|an|the|your|full|free|partial)(?: \S+){0,2} (?:refund|credit|voucher|replacement|discount|upgrade|payment plan|loan(?:er)?|taxi|cab|hotel|room|rebooking|extension|exchange|goodwill (?:gesture|credit))(?: \S+){0,4} (?:or|of (?:[$£€]|\d)|for free|at no (?:extra )?(?:cost|charge)|on us|free of charge|is (?:an option|available|possible)|covered by us)(?: \S+){0,12})/,
      confidence: 0.68,
      unless:
        /^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|no (?:refund|credit|voucher|discount)|refund of \S+ was|not eligible|is not (?:possible|available)/,
      yes: ['As a goodwill gesture I will credit $20.', 'A free upgrade is possible tonight.'],
      no: ['A refund is not possible.'],
    },
    {
      why: 'If you prefer, I can or will do this.',
      pattern:
        /if (?:you (?:prefer|want|like|would like|need|would rather|are happy)|it (?:helps|suits))(?: \S+){0,3}?,? (?:i|we) (?:can|will|could)(?: \S+){1,14}|(?:while (?:we|you) (?:wait|are waiting)|in the meantime|until then)(?: \S+){0,5}?,? (?:i|we|you|our \S+|the \S+|a \S+) (?:can|could)(?: \S+){1,12}/,
      confidence: 0.76,
      unless:
        /^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|if you (?:want|need|like) (?:me )?to (?:end|know|complain)/,
      yes: [
        'If you prefer I can send a delay certificate for your employer.',
        'While we wait for the part, the caretaker can carry your shopping up.',
      ],
      no: ['If you want to know, it is late.'],
    },
    {
      why: 'Have one sent; set up; on the house; however I can.',
      pattern:
        /(?:(?:i|we) (?:can|could) (?:have|get|set up|see about getting|bring|fit you)(?: \S+){1,14}|i will (?:give you|throw in|take off|knock off|comp|waive|credit you|add)(?: \S+){1,10}(?: (?:on the house|free|for free|on us|off|at no charge))?|(?:how would you feel about|how does|what would you say to|would) (?:a|an|the)(?: \S+){1,12}|(?:two|three) (?:routes|ways|paths|avenues|possibilities)(?: \S+){1,14}|(?:on the house|free of charge|at no charge|complimentary)(?: \S+){0,6}|(?:however|but|instead|still),? (?:i|we) can(?: \S+){2,14})/,
      confidence: 0.7,
      unless:
        /calm down|get on$|^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|news about|could have (?:\w+ed|been|done|told|given|caught)\b|good outcome|for life|everything|how does (?:that|this|it)|can (?:not|only imagine|understand|see (?:why|how|that)|tell|hear)|set up to|can (?:have|get) your|whatever|i will (?:give you|add) (?:a call|a ring|an update|my|the (?:new )?code)|(?:can|could) (?:get|have) (?:you )?to calm|can get (?:how|why|that)|can still hear|can help$/,
      yes: [
        'I can have one brought up right now or move you to another floor.',
        'we could set up a video appointment, easier for you',
        'How would you feel about a courtyard room?',
      ],
      no: ['I will give you a call.'],
    },
    {
      why: 'I, we can + any act that is not mere help or talk.',
      pattern:
        /(?:i|we) (?:can|could)(?: (?:also|certainly|always|even|still|happily|gladly|instead))* (?!(?:not|only|see|hear|imagine|understand|tell|say|help|assure|promise|guarantee|confirm|explain|appreciate|feel|sense|get|do|be|have|hardly|really|totally|completely|well|just|never|understand|definitely|relate|empathise|sympathise|assist|answer|believe|talk|speak|continue|accept|move|look|check|agree|finish|know|think|try|remember|read|you|find|i|we|call)\b)\w{3,} (?:\S+ ){1,14}\S+/,
      confidence: 0.66,
      unless:
        /^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|(?:can|could) (?:not|only)|not if|if you (?:insult\w*|calm|stop)|disagree|(?:insults?|abuse|swearing|shouting|threats|name calling) stops?|(?:calm|polite|civil|respect\w*)|carry on|keep going|if i can/,
      yes: [
        'We can house you at the Mercure across the street, taxi included.',
        'I can ask the nurse to come and talk to you.',
      ],
      no: ['I can imagine how you feel.'],
    },
    {
      why: 'Your pick; would that ease; possible if it helps.',
      pattern:
        /(?:(?:your (?:pick|choice|call(?! (?:is|matters|has)))|you (?:choose|pick|decide)|take your pick|up to you)(?: \S+){1,14}|(?:\S+ ){2,14}would (?:that|it) (?:ease|help|suit|work|make|be (?:any )?(?:better|easier|of help))(?: \S+){0,4}|(?:it is )?possible to(?: \S+){1,14} if (?:that|it)(?: \S+){1,4})/,
      confidence: 0.7,
      unless:
        /did you (?:pick|choose|decide)|you (?:pick|picked) up|^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|(?:let|returned?|take|took|answer(?:ed)?|missed|after|during|dropped|cut|to|since|of|on|about) your call|up to you to (?:check|read|make)|you decide (?:i|to)|not possible|everything|whatever|i pay/,
      yes: [
        'Your pick: free express delivery or 30% off.',
        'A lower instalment for three months, would that ease things?',
      ],
      no: ['You decide, I pay, end of story.'],
    },
    {
      why: 'One solution would be; if you would rather, somebody can.',
      pattern:
        /(?:(?:one|another|a|the|the other|my) (?:solution|option|possibility|alternative|idea|way (?:forward|round|around)|route)(?: \S+)? (?:would be|is|might be|could be)(?: to)?(?: \S+){2,14}|if (?:you would rather|you (?:prefer|like|want|wish)|(?:it|that) (?:helps|suits you|is easier)),? (?:a|an|the|our|one of|someone|my|you)(?: \S+){0,4} (?:can|could|will|would|may)(?: \S+){1,12})/,
      confidence: 0.76,
      unless:
        /^(?:and |so |ok )*(?:on |at |to |in |for |by |from )?(?:what|where|when|how (?:many|much|long)|who|which (?:address|day|number|date|email|name|account|stop|station))\b.{0,60}would you.*|talk me through it|tell me (?:more|about)|give you that|call is important.*|(?:not|no) (?:an option|possible|known)|calm|insult\w*|the (?:idea|way) is/,
      yes: [
        'One solution would be to pick the parcel up from a collection point tomorrow.',
        "If you'd rather, an adviser can come to your home.",
      ],
      no: ['The solution is not known yet.'],
    },
    ...offerOptionsMore,
  ],
};
