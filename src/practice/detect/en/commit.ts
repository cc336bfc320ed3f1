import type { MoveRules } from '../rules.ts';
import { commitMore } from './commit_more.ts';

export const commit: MoveRules = {
  move: 'commit',
  rules: [
    {
      why: 'I, we will do this by then.',
      pattern:
        /(?:i|we)(?: (?:will|am going to|are going to|shall|am|are|promise (?:to|you|i will)|commit to|intend to|can have|can get (?:it|this|that|you)|call|email))(?: (?:also|personally|then|now|definitely|be|just|already|both|go ahead and|make sure to|make sure|ensure|have it|have this|you|have|get|to))* (?:call\w*|phone\w*|ring\w*|email\w*|text\w*|messag\w*|send\w*|post\w*|ship\w*|refund\w*|credit\w*|book\w*|rebook\w*|updat\w*|get(?:ting)?|contact\w*|follow\w*|writ\w+|deliver\w*|submit\w*|process\w*|fil(?:e|ed|ing)|schedul\w*|arrang\w*|chas\w+|check\w*|speak\w*|come|coming|confirm\w*|let you know|report\w*|review\w*|rais\w+|escalat\w+|open\w*|clos\w+|block\w*|cancel\w*|releas\w+|put(?:ting)?|set(?:ting)?|touch\w*|reach\w*|return\w*|transfer\w*|pay\w*|issu\w+|repair\w*|fix\w*|replac\w+|collect\w*|hand\w*|bring\w*|meet\w*|drop\w*|forward\w*|shar\w+|publish\w*|provid\w+|giv\w+|walk\w*|prepar\w+|dispatch\w*|back|reply\w*|respond\w*|answer\w*|have|keep\w*|sort\w*|mak\w+|do\w*|see|be|unlock\w*|restor\w+|apply\w*|approv\w+|visit\w*|post|sign\w*|start\w*|run\w*|order\w*|remov\w+|revers\w+|place\w*|take|taking|talk\w*|reserv\w+|draft\w*|hold\w*|complet\w+|look\w*|ask\w*)(?: \S+){0,12}? <when>(?: \S+){0,8}/,
      confidence: 0.82,
      only: 'statement',
      unless:
        /(?:follow|stay|keep|continue|chase|stick|work)(?: \S+){0,6} until (?!<hour>|<day>|\d)|^(?:ok |so |and )*i am (?:just )?(?:looking|checking|reading|searching)(?: \S+){1,6} now$|as soon as (?:possible|we can)$|might|maybe|hopefully|need to|should be able|try to|if (?:i|we) (?:can|have time)|will not|i will see (?:what|if)|can not|i have (?:checked|looked|been|called|tried|had)(?: \S+){0,8} (?:today|this morning)|calling (?:us )?today|have you|we have (?:been|had|already)|i am (?:here|sorry|so)|are (?:currently|still)|i have a|look(?:ing)? forward/,
      yes: [
        "I'll call you back by 4 pm today.",
        'We will refund you within 3 days.',
        "i'll email the report to you first thing tomorrow",
      ],
      no: ["I'll call you as soon as possible.", "We'll see what we can do."],
    },
    {
      why: 'When first, then what I do.',
      pattern:
        /(?:by|before|at|on|within|tomorrow|tonight|today|this (?:afternoon|evening|morning)|every|first thing|<day>|in the next|in|<hour>)(?: \S+){0,6}?,? (?:i|we|you)(?: (?:will|am going to|are going to|shall))(?: \S+){0,2} (?:call|phone|ring|email|text|message|send|ship|refund|credit|update|get|contact|follow|write|deliver|have|receive|hear|know|check|confirm|let|be|visit|reach|report|come|give|chase|see|speak)(?: \S+){1,12}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /in the towel|your way|in (?:that|this|any) case|on me|in the meantime|at (?:this|that|the) (?:point|moment)|on (?:that|this)|within reason|in order|today i am|if /,
      yes: ['Tomorrow at 9 I will call you with an update.', 'by friday noon you will have the report from me'],
      no: ['In that case we will see.'],
    },
    {
      why: 'A named person or thing comes then.',
      pattern:
        /(?:(?:a|an|the|our|my|your|one of (?:our|my)|another)(?: \S+){0,3} (?:engineer|technician|colleague|team|manager|supervisor|driver|courier|plumber|electrician|adviser|advisor|specialist|nurse|doctor|replacement|parcel|refund|courier|taxi|cab|agent|officer|adjuster|inspector|crew|shuttle|confirmation|card|credit|order|report|contractor|repair|locksmith|delivery|package|letter|new \S+|bag|payment|money|access|driver|caseworker|fix|update)(?: \S+){0,4} (?:will|is (?:coming|booked|scheduled|on (?:its|his|her) way|due|set|arriving|going to)|arrives?|comes|calls)|you (?:will (?:have|get|receive|hear|be (?:contacted|called|refunded|credited|on|picked))|are (?:booked|confirmed|scheduled)))(?: \S+){0,12}? <when>(?: \S+){0,6}/,
      confidence: 0.7,
      only: 'statement',
      unless: /was (?:supposed|meant|due)|should (?:have|be)|not|hopefully|guarantee|normally|usually|up to/,
      yes: [
        'The engineer is coming Thursday between 8 and 10.',
        'you will have the confirmation email from me tonight',
      ],
      no: ['The engineer was supposed to come Thursday.'],
    },
    {
      why: 'Done at once, by me.',
      pattern:
        /(?:i|we) (?:am|are|will|have just|have)(?: (?:just|now|already))* ?(?:refund\w*|send\w*|sent|block\w*|cancel\w*|book\w*|call\w*|credit\w*|open\w*|fil\w+|plac\w+|freez\w+|process\w*|order\w*|email\w*|transfer\w*|releas\w+|submit\w*|rebook\w*|issu\w+|unlock\w*|remov\w+|revers\w+|dispatch\w*|rais\w+|reset\w*|put\w*|contact\w*|add\w*|ship\w*|start\w*|do|doing|stop\w*|switch\w*)(?: \S+){0,8}? <atonce>(?: \S+){0,6}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /(?:looking|checking|reading|having a look|searching|opening (?:your|the) (?:file|booking|account|case)|pulling up|trying)|will not|am not|call (?:the police|security|my manager)/,
      yes: ["I'm freezing your card right now.", "I'm sending the form to your email straight away."],
      no: ["I'm looking at it right now."],
    },
    {
      why: 'An appointment or a deadline set.',
      pattern:
        /(?:you have my (?:word|commitment)|my (?:commitment|promise|deadline)|i have (?:set|put|booked|scheduled|arranged|blocked|made|logged|added)(?: \S+){0,6}|i am (?:booking|scheduling|setting|putting)(?: \S+){0,6}|(?:your |the )?(?:next update|callback|call back|appointment|visit)(?: \S+){0,3} (?:is|will be)|expect (?:a|my|an)(?: \S+){0,4}|let us (?:speak|talk|catch up|reconnect)(?: \S+){0,3})(?: \S+){0,8}? <when>(?: \S+){0,6}/,
      confidence: 0.72,
      only: 'statement',
      unless: /was|missed|normally/,
      yes: ['I have booked the visit for Tuesday at 9 am.', 'Expect my call tomorrow before noon.'],
      no: ['Expect delays.'],
    },
    {
      why: 'A third person or the thing acts then, without will.',
      pattern:
        /(?:(?:the|your|a|an|our|my) (?:\S+ ){0,3}?(?:card|parcel|refund|money|order|replacement|bag|package|engineer|technician|letter|form|payment|driver|courier|confirmation|manager|handler|colleague|team|plumber|specialist) (?:goes|leaves|ships|is (?:shipped|sent|on its way|going out|leaving|coming|being sent)|comes|arrives|lands|reaches you|starts|gets (?:to you|there)|will(?: \S+){0,2} (?:contact|call|reach|be|come|arrive|ring|email|visit|phone|text|write|leave|ship))(?: \S+){0,8}? <when>(?: \S+){0,6}|i (?:have|am)(?: \S+)? (?:scheduled|booked|arranged|set up|planned|booking|scheduling|arranging|reserved|put you down|putting you down|penciled|locked in)(?: \S+){1,10}? <when>(?: \S+){0,4}|(?:within|in|by|before|after) (?:the |an |one )?(?:hour|\d+ \S+|\d+|<day>|noon|tonight|tomorrow)(?: \S+){0,3}?,? (?:i|ill) (?:will )?(?:text|call|email|send|ring|write|message|update|let)(?: \S+){1,8}|ill (?:text|call|email|send|ring|write|message|update|let|check|get|have|be|come|make|do|put|sort|chase)(?: \S+){1,12}? <when>(?: \S+){0,4}|(?:will|to) (?:phone|call|ring|email|text|write to|update) you(?: \S+){0,6}? <when>(?: \S+){0,4})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /was (?:supposed|meant|due)|as usual|should have|not|hopefully|normally|usually|(?:bank|airline|courier) will give|bet|guarantee/,
      yes: [
        'The case handler will contact you Monday between 2 and 4.',
        'Your card goes out today by courier.',
        'within the hour ill text you the new code',
      ],
      no: ['The refund usually goes out in two days.'],
    },
    {
      why: 'Any act of ours with a firm deadline; an answer announced for a day.',
      pattern:
        /(?:i|we) (?:will|shall|am going to|are going to)(?: \S+)? (?!(?:see|try|understand|hope|look into|never|not)\b)\w{3,}(?: \S+){0,10}? <when>(?: \S+){0,6}|(?:written |clear |final )?(?:answer|reply|update|callback|confirmation|refund|delivery|visit|decision)(?: \S+){0,3} (?:on|by|before|tomorrow|tonight|today|this)(?: \S+){0,4}? ?<when>(?: \S+){0,4}|(?:i am|we are) (?!(?:willing|sorry|here|aware|currently|still|so|very|really|afraid|not|closed|open|waiting|experiencing|under|getting|seeing|having)\b)\w+ing(?: \S+){0,8}? <when>(?: \S+){0,4}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /(?:follow|stay|keep|continue|chase|stick|work)(?: \S+){0,6} until (?!<hour>|<day>|\d)|(?:stay|keep|be) with (?:this|it|you)|try to|we will try|will not|can not|was supposed|should have|hopefully|usually|normally|typically|guarantee|bet|depends|if (?:i|we) can|as soon as|i will (?:see|try)|you (?:called|paid)|takes|(?:every|the) (?:committee|board)|insult\w*|end (?:this|the)|sleep/,
      yes: ['We will correct the bill by Friday evening.', "I'm on it, written answer on Thursday."],
      no: ["We'll try to answer by Friday."],
    },
    {
      why: 'The day first, then what I do.',
      pattern:
        /(?:first thing )?<when>(?: first thing| morning| at the latest| without fail)?,? (?:i|we) (?:will |am going to |shall )?(?:open|start|file|raise|call|ring|phone|email|send|give|set|check|chase|write|book|lodge|submit|speak|update|refund|credit|text)\b(?: \S+){1,10}/,
      confidence: 0.74,
      only: 'statement',
      unless: /(?:every|each|last) |yesterday|if i|when i|swear|guarantee|hopefully|usually|normally/,
      yes: ['First thing Monday I open the complaint and give you the number.'],
      no: ['Every time I call you hang up.'],
    },
    {
      why: 'It goes out tonight: the time is the promise.',
      pattern:
        /(?:it|they|she|he|that) (?:goes? out|leaves?|ships?|will (?:be (?:with you|there|delivered|sent|ready|done)|call|come|arrive|ring|leave|ship|go out)|arrives?|is going out)(?: \S+){0,6}? <when>(?: \S+){0,4}/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /as usual|usually|normally|typically|maybe|should|might|hopefully|guarantee\w*|swear|promise|whatever|train|flight|bus|takes/,
      yes: ['I can lend you a 4G dongle; if you agree, it goes out tonight.'],
      no: ['It leaves the warehouse when it leaves.'],
    },
    ...commitMore,
  ],
};
