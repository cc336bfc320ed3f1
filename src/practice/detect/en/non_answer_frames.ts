import type { Rule } from '../rules.ts';

/** Answers beside the point, by their frame: come again later, buy this, ask them, how odd, I only do that, anything else. */
export const nonAnswerFrames: readonly Rule[] = [
  {
    why: 'Try again tomorrow; I only deal with bookings; I would have to look into that: an answer put off.',
    pattern:
      /(?:^(?:(?:please|just|well|so|then|sorry|ok|right|hmm|maybe|perhaps|you can|simply) )*(?:try|call|come|ring|check|write|ask|phone|look|email|drop|log|pop)(?: (?:back|in|by|on|us|again|it|round))* (?:later|tomorrow|next (?:week|month|time)|another (?:day|time)|some other time|in (?:a few|a couple of|some|a|an|\d+|two|three) \w+|on monday|after (?:the|lunch|christmas)(?: \S+)?|when (?:the|my|he|she|they) (?:\S+ ){0,3}\S+)$|^(?:(?:sorry|but|well|no|ah|i am afraid|oh) )*(?:i|we)(?: just| only| merely) (?:deal with|handle|do|take|look after|answer for|manage|work (?:in|on|at|for|here)|sell|process|register|book|answer|cover|run|read|type|transfer|take care of|pass on)(?: \S+){0,4}$|^(?:(?:hmm|well|ah|oh|right|ok) )*(?:i|we) (?:would|will|might)(?: \S+)? (?:have|need) to (?:look into|check|ask|see|think about|get back|find out|verify|enquire|inquire|look at|consult|look)(?: (?:it|that|this|on|about|to you|with|around|up|a colleague|someone|somebody|the \S+))*$|^(?:(?:hmm|well|oh|ah|right|ok|i see|really|that is|how|very|this is|it is|quite|rather|a bit) )+,? ?(?:strange|odd|weird|curious|bizarre|surprising|interesting|peculiar|funny|unusual|a mystery|a pity|a shame)(?: (?:indeed|that|isn't it|is it not|then))*$|^(?:i see|noted|right|ok|okay|fine|sure|understood|duly noted|got it|hmm|alright|ok then|right then|well well)$)/,
    confidence: 0.66,
    only: 'statement',
    after:
      /^(?:and |but |so |then |yes |ok |well )*(?:where|when|why|what|how|who|which|will|can|could|is|are|do|does|did|am|have|has|should)\b|need (?:an|your|the|to know)|want to know|no answer|waiting|still (?:have not|has not|not|no)|again|leak\w*|stuck|broken|not open\w*|not work\w*|emptied|charged|refus\w*|lost/,
    yes: [
      { text: 'Try again tomorrow.', context: "The barrier doesn't open and I'm inside" },
      { text: 'I only deal with bookings.', context: 'Who can tell me why I was fined?' },
      { text: "I'd have to look into that.", context: 'Is my dog going to be operated on today or not?' },
      { text: 'Hmm, strange.', context: "My account's been emptied" },
    ],
    no: [{ text: "I'd have to look into that, and I'll ring you by noon.", context: 'Is it today or not?' }],
  },
  {
    why: 'A sale in place of an answer; contact the manufacturer; it is all on the form.',
    pattern:
      /(?:(?:can|may|could|might) (?:i|we) (?:interest you in|tell you about|sell you|tempt you with|sign you up (?:for|to)|offer you (?:our|a (?:subscription|membership|loyalty|season|premium)))(?: \S+){1,8}|would you (?:like|be interested in|care|consider|care for) (?:to )?(?:tak(?:e|ing) out|subscrib\w+|upgrad\w+|sign(?:ing)? up|join(?:ing)?|buy(?:ing)?|purchas\w+|our (?:new|premium|loyalty|gold|latest))(?: \S+){1,8}|(?:i|we) (?:would |can only |could |do )?(?:suggest|advise|recommend|encourage|invite)(?: that)?(?: you)?(?: to)?,? (?:contact|ask|call|see|speak|talk|writ|go back|get in touch|turn|address|check|reach|tak|rais|approach|phone|ring|consult|try)(?:e|ing|t?ing|k?ing)?(?: (?:to|with|out to|it|this|that|up|directly|in))* (?:the|your|their|another|a different|our|whoever|someone|somebody)(?: \S+){1,7}|(?:everything|it|that|this|all (?:the )?(?:information|details|answers?)|the (?:answer|information|details|explanation))(?: you need)? (?:is|are)(?: all| clearly| already| there)* (?:written |explained |stated |described |given |shown |printed |there )?(?:in|on|at) (?:the|your|our) (?:\S+ )?(?:form|sheet|poster|board|notice board|back|bottom|ticket|sign|screen|letter|page|envelope|label|packet|box|programme|timetable|receipt)(?: of \S+(?: \S+)?)?$)/,
    confidence: 0.7,
    after: /\w+/,
    unless:
      /i (?:will|can|have) (?:send|read|walk|show|attach|copy|explain|fill|call|ask|book|put)|here (?:is|it is)|page \d|section \d|because|<reason>|free of charge|at no (?:extra )?cost|for (?:free|nothing)|if you (?:prefer|would rather)|bring(?:ing)?|a (?:doctor|second opinion)|emergency|call(?:ing)? (?:me|us)|try(?:ing)? (?:the|a|another|our) (?:\S+ )?(?:later|earlier|other|class|seat|show|route|train|size|cream|setting)|take(?:ing)? the (?:train|bus|earlier|later|refund|first|second)|taking the/,
    yes: [
      { text: 'Can I interest you in a season ticket?', context: "I've been fined by mistake" },
      { text: "I'd suggest contacting the manufacturer.", context: 'Your mechanic put the wrong tyre on' },
      { text: "Everything's on the form.", context: 'What do I put in box 12?' },
    ],
    no: [
      { text: "I'd suggest calling me tomorrow, I'll have the answer.", context: 'When will you know?' },
      "I'd suggest taking the earlier train.",
    ],
  },
  {
    why: 'Anything else, when the question still stands.',
    pattern: /(?:is there )?(?:anything|something) else(?: \S+){0,9}/,
    confidence: 0.84,
    only: 'question',
    after:
      /(?:you|that|this|nobody|no one|it) (?:still |just |simply )*(?:have not|has not|did not|do not|does not|is not|was not)(?: \S+){0,3} (?:answer\w*|told|tell|said|say|explain\w*|solved?|help\w*|an answer|what i asked)|still (?:have not|has not|no|not|do not|waiting)|my question|what about my/,
    yes: [
      {
        text: 'Is there anything else I can help you with?',
        context: "You still haven't told me where my car is",
      },
    ],
    no: [{ text: 'Is there anything else I can help you with?', context: 'Thursday is fine, thank you' }],
  },
  {
    why: 'In progress, complicated, what the screen says; maybe, maybe not; no comment: the question left as it was.',
    pattern:
      /^(?:(?:well|sorry|hmm|ok|right|i see|yes|but|look|as i said|like i said|i hear you|i understand|at the moment|for now) )*(?:(?:it|this|that|everything|your \S+(?: \S+)?|the \S+(?: \S+)?) is (?:still |currently |now |already |all )*(?:in (?:progress|hand|process|the (?:pipeline|queue|works)|the hands of(?: \S+){1,4}|good hands)|under (?:way|review|consideration|investigation|discussion)|ongoing|pending|being (?:processed|handled|looked at|looked into|dealt with|checked|reviewed|investigated|worked on|treated|examined|assessed)|with the \S+(?: \S+)?|(?:rather |very |quite |a bit )?(?:complicated|complex|difficult to say|hard to say)|what (?:the|my|it|i)(?: \S+)? (?:says?|shows?|tells? me|is|see|was told|have here|have been told)|a (?:long|difficult|complicated|complex) (?:story|matter|question|case|process)|up to (?:them|him|her|the \S+(?: \S+)?)|not for me to say|anyone's guess|one of those things)|(?:maybe|perhaps|possibly|probably|hopefully|we shall see|we will see|who knows|hard to say|difficult to say|time will tell|could be|i hope so|let us hope(?: so)?|it could|it might|one never knows|you never know|no comment|your guess is as good as mine|i (?:would|had) rather not (?:say|comment|answer|go into \S+)|i would prefer not to (?:say|comment|answer)|i (?:could not|can not really|would not like to|am not able to) (?:say|tell(?: you)?|comment|judge)|i am not (?:really )?(?:sure|certain)|i have not (?:been told|heard|looked)|nobody (?:told me|knows)|not that i know(?: of)?|i suppose(?: so)?|i guess(?: so)?|i think so|if you say so|that is (?:just )?(?:the way|how) it (?:is|goes|works))(?:,? (?:maybe not|or not|perhaps not|not|at this (?:stage|point)|yet|now|to be honest|i am afraid|about that|on that|then|sorry))*|(?:someone|somebody|another \S+|a (?:different )?colleague|they|the \S+ team|the \S+ department)(?: else)? (?:is|are|will be) (?:already |now )?(?:dealing with|handling|looking (?:at|into|after)|working on|in charge of|taking care of|responsible for|on) (?:it|this|that|your \S+)|there is (?:a|an) (?:form|page|section|faq|leaflet|number|link|app|video|guide|hotline|machine|desk)(?: \S+){0,3} (?:for (?:that|this|it)|about (?:that|this|it)|on (?:that|the \S+|our \S+))(?: \S+){0,4}|let me (?:tell you (?:more )?about|show you|introduce you to|present) (?:our|the) (?:new|latest|special|autumn|summer|spring|winter|premium|exciting|loyalty|current)(?: \S+){1,4}|you (?:should|must|will)(?: already)? have (?:received|got|had|been sent) (?:a|an|the|our|my) (?:\S+ )?(?:email|letter|text|message|notification|confirmation|mail|leaflet|sms)(?: \S+){0,4}|that is (?:just )?what (?:the|my) (?:system|screen|computer|file|machine) (?:says|shows|tells me)|i am (?:only|just) (?:an?|the) \S+(?: \S+)?|thank(?:s| you) for your (?:message|email|question|letter|call|comment)|(?:these|those|such) things happen|do not worry about (?:it|that)|you will (?:see|find out)(?: \S+){0,3})$/,
    confidence: 0.66,
    only: 'statement',
    after:
      /(?:^|\n|, |and |but |so |then |yes |ok |well |me )(?:where|when|why|what|how|who|which|will|can|could|is|are|do|does|did|am|have|has|should|may|was|were)\b|need (?:an|your|the|to know)|want to know|tell me|no answer|waiting|been down|been told/,
    unless: /<hour>|because|so (?:i|we) (?:will|am)|i (?:will|am going to)/,
    yes: [
      { text: "It's in progress.", context: 'When exactly will the plumber come?' },
      { text: 'Maybe, maybe not.', context: 'Will the vet see her today?' },
      { text: "I'd rather not comment.", context: 'Is it true you knew about the leak?' },
      { text: 'You should have received an email.', context: 'What time is my appointment?' },
      { text: "There's a form for that on the website.", context: 'Your website has been down for two days' },
    ],
    no: [{ text: "It's in progress, because the part only came this morning.", context: 'When will it be ready?' }],
  },
  {
    why: 'You need to call the port: sent elsewhere for an answer.',
    pattern:
      /^(?:(?:well|sorry|so|then|for that|i am afraid|ok|oh|unfortunately) )*(?:you (?:need to|have to|will have to|will need to|would have to|would need to|must|should|are supposed to|can|could|may)|please|kindly|it is better to|best to|better) (?:call|contact|ask|see|write to|speak (?:to|with)|talk to|go to|check with|email|ring|phone|turn to|enquire (?:at|with)|report (?:it|that|this) to|consult|visit) (?!(?:me|us|you|back|it|this|that|on|before|after|at)\b)(?:\S+ ?){1,4}$/,
    confidence: 0.66,
    only: 'statement',
    after:
      /(?:^|\n|, |and |but |so |then |yes |ok |well |me )(?:where|when|why|what|how|who|which|will|can|could|is|are|do|does|did|am|have|has|should|may|was|were)\b|need (?:an|your|the|to know)|want to know|tell me/,
    unless:
      /<hour>|because|(?:i|we) (?:will|can|am)|call (?:the|your) (?:doctor|vet|emergency|fire|police|ambulance)|at \d/,
    yes: [{ text: 'You need to call the port.', context: 'Why did you leave without us?' }],
    no: [{ text: 'You need to call the doctor.', context: 'What do I do, she fainted?' }],
  },
];
