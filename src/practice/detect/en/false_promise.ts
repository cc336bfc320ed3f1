import type { MoveRules } from '../rules.ts';
import { falsePromiseFrames } from './false_promise_frames.ts';

export const falsePromise: MoveRules = {
  move: 'false_promise',
  never:
    /(?:i|we) (?:\S+ )?hope(?: that)?|hopefully|(?:can|could|will|would) not (?:promise|guarantee|swear)|(?:i|we) (?:will|shall) (?:do|try) (?:my|our) (?:\S+ )?(?:best|utmost)/,
  rules: [
    {
      why: 'Guarantees, promises, swears an outcome.',
      pattern:
        /(?:(?:i|we)(?: (?:can|will|do|absolutely|fully|totally|personally|hereby|give you|100%|100 percent|definitely))* (?:guarantee|promise|swear|assure|give you my (?:word|guarantee)|vow|can promise|bet)|(?:it|that|this) is (?:\S+ )?(?:guaranteed|a (?:promise|guarantee|certainty|done deal|sure thing))|guaranteed|i (?:am|can be) (?:100%|absolutely|completely|totally|one hundred percent|a hundred percent|dead) (?:sure|certain|positive)|you have my (?:word|guarantee)|trust me|mark my words|no doubt|for sure|without (?:a |any )?(?:doubt|fail))(?: \S+){0,2}? ?(?:that |you |to you |it |this |there )*(?:\S+ ){0,8}?(?:will|never|always|100%|no matter|is going to|are going to|would|gets?|arrives?|be (?:there|fixed|fine|approved|refunded|delivered|back)|happen\w*|works?|ever again|nothing|every|full refund|going to be|guaranteed|zero|certainly|tomorrow|today|within|without)(?: \S+){0,14}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|(?:can not|will not|do not want to|would not|never|not going to|without|not in a position to|not|hesitate to) (?:\S+ )?(?:guarantee|promise|swear|assure)|(?:promise|guarantee|assure you|promise you|swear)(?: that)? (?:that )?i (?:will|am going to) (?:\S+ )?(?:call|email|update|follow|write|check|do (?:my|everything|what)|keep|stay|look|personally|get back|chase|ring|let you|text|make sure i)(?!.*(?:no matter|100%|never|every time))|promise to (?:call|email|update|follow|keep|write|do|get back)|i promise i (?:am|will)(?: \S+){0,2} (?:listening|call|email|update|keep|ring)|you were promised/,
      yes: [
        "I guarantee you'll have it in an hour, no matter what.",
        'I promise this will never happen again',
        'You have my word it will be approved.',
      ],
      no: ["I can't guarantee the date.", "I promise I'll call you at four."],
    },
    {
      why: 'Never again, a hundred per cent, no matter what.',
      pattern:
        /(?:(?:this|that|it|you|we|your \S+|the \S+|there)(?: \S+){0,3} (?:will|is going to|are going to|wo)(?: \S+)? (?:never|not ever|definitely|certainly|absolutely|100%|surely|always|for sure|undoubtedly|without (?:fail|doubt)|no doubt)(?: \S+){1,14}|(?:this|that|it|you|we|your \S+|the \S+)(?: \S+){0,3} will(?: \S+){1,10} (?:no matter what|guaranteed|100%|100 percent|for sure|without fail|whatever (?:happens|it takes)|without (?:a |any )?doubt|i promise|i swear|i guarantee(?: \S+)?|trust me|i promise you|for certain|one hundred percent|come what may|never again)|never(?: \S+){0,2} (?:again|happen again)(?: \S+){0,4}|will not (?:ever )?happen (?:ever )?again(?: \S+){0,4}|(?:zero|no) (?:risk|chance|possibility|way)(?: \S+){0,2} (?:of|that|it|this|you|they)(?: \S+){1,8}|you (?:will|are going to) (?:definitely|certainly|absolutely|surely|100%|for sure) (?:get|win|have|receive|be)(?: \S+){1,10}|(?:it|everything|all|that) will (?:all )?be (?:fixed|sorted|resolved|fine|perfect|solved|back)(?: \S+){0,3} (?:in (?:no time|five minutes|an hour|minutes)|no problem|guaranteed|definitely|for good|forever|permanently)|consider it done|no problem at all you will(?: \S+){1,8}|100% (?:guaranteed|sure|certain|money)|i can (?:definitely |absolutely )?get you (?:everything|your money back|a full)(?: \S+){0,4} (?:guaranteed|no problem|for sure|100%))/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|can not|(?:so|to make sure|to ensure|make sure|ensure|so that|working to) (?:\S+ ){0,3}(?:this|it|that|we) (?:will not|does not|never|do not|will never)|i (?:will|am going to) (?:definitely|certainly|absolutely|never) (?:\S+ )?(?:call|look|check|help|email|pass|do|take|see|make|chase|ask|tell)|you (?:should|would) never|never again (?:have|be) (?:the|my)|should never|will never (?:know|be able)|we (?:will|can) (?:definitely|certainly|absolutely) (?:help|look|see|check|do|try)|i will never/,
      yes: [
        'This will never happen again.',
        "You'll definitely get the full amount back.",
        'it will be there tomorrow, 100%',
      ],
      no: ["I'll make sure the team reviews this so it doesn't happen again."],
    },
    {
      why: 'No more of it ever, you have my word.',
      pattern:
        /(?:there will (?:be no more|never be|not be (?:any|another|a single))(?: \S+){1,8}|(?:you|it|this|that|everything|the|your|we)(?: \S+){1,10} (?:you have my (?:word|guarantee)|that is a promise|i give you my word|on my life|cross my heart|i promise|i guarantee it|i can promise (?:you )?that|take my word))(?: \S+){0,4}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:look after|take care of|handle|deal with|see to|follow)(?: \S+){0,5} (?:myself|personally)|(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|(?:^| )i (?:will|am going to) (?:\S+ )?(?:call|email|write|ring|update|follow|keep|check|do my|get back|stay|chase)/,
      yes: ['There will be no more outages, you have my word.'],
      no: ["I'll call you tomorrow, I promise."],
    },
    {
      why: 'Certainty about what others will do.',
      pattern:
        /(?:(?:it is|that is|its) (?:a given|a certainty|certain|guaranteed|in the bag|a sure thing|a done deal|as good as done|a cert)|i (?:would|will|can)? ?(?:bet|stake|wager)(?: \S+)? (?:my|on it|anything|you)(?: \S+){0,4}|cross my heart|hand on heart|i (?:certify|swear|vow)(?: \S+){1,12}|(?:no (?:worries|doubt|problem|question)|do not worry|relax|trust me|believe me),? (?:\S+ )?(?:the|your|you|they|it|we)(?: \S+)? (?:will|is going to|are going to)(?: \S+){1,12}|(?:nobody|no one|nothing|it|they) will (?:ever|never)(?: \S+){1,10}|you will (?:definitely |surely |certainly )?win(?: \S+){0,8}|(?:with|there is) (?:absolutely )?(?:no|zero) (?:doubt|question|risk)(?: \S+){0,8}|guaranteed|without a shadow of(?: \S+){0,4}|100 ?%)(?: \S+){0,6}/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|not guaranteed|can not|not guaranteed|is it guaranteed|trust me i (?:know|understand)|i (?:will|am going to) (?:\S+ )?(?:call|email|write|ring|update)(?: \S+){0,8} (?:cross|guaranteed)|it will never be (?:easy|enough)|calm|not 100|100% (?:agree|understand|with you)|do not worry,? you (?:will not have|are)|nothing will (?:bring|make up)/,
      yes: [
        "You will win your case, it's a given.",
        "You'll have internet tomorrow at 8, I'd bet my life on it.",
        'Nobody will ever bother you about this again, cross my heart.',
      ],
      no: ["It's not guaranteed."],
    },
    {
      why: 'Never again for you; no doubt about the outcome; above a hundred per cent.',
      pattern:
        /(?:you will never(?: \S+){1,10}|(?:the|your|you|they|it|he|she|we)(?: \S+){1,10} (?:no doubt(?: about it)?|without (?:a|any) doubt|for sure|that is certain|100 ?%|\d00 ?% \S+|no question|i am (?:certain|positive|100% sure)|guaranteed|whatever happens)(?: \S+){0,3}|(?:it is|its|i am|we are) (?:\d00 ?%|absolutely|a hundred percent|one hundred percent) (?:sure|certain|guaranteed|positive)(?: \S+){0,10}|will not (?:break|happen|fail|go|crash|occur|come|be late|drop)(?: \S+){0,4} (?:again|ever)(?: \S+){0,4})/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|not guaranteed|(?:so|make sure|ensure)(?: \S+){0,4} (?:will not|does not)|never (?:have to|need to) (?:repeat|call|explain)|can not|if |will never (?:know|forget)|i will (?:call|email|ring)/,
      yes: [
        'You will never hear about this debt again.',
        'The judge will side with you, no doubt about it.',
        'its 200% sure youll get the nursery place',
      ],
      no: [],
    },
    {
      why: 'Cross my heart.',
      pattern:
        /(?:cross my heart|hand on (?:my )?heart|scouts? honou?r|on my (?:life|mother)|pinky (?:swear|promise)|hope to die)(?: \S+){0,10}/,
      confidence: 0.78,
      yes: ['cross my heart itll be fixed tomorrow morning'],
      no: [],
    },
    {
      why: 'One hundred per cent guaranteed that others will.',
      pattern:
        /(?:i|we)(?: \S+){0,5}? (?:guarantee|promise|assure|swear)(?: you| to you)?(?: that)? (?:the|your|our|they|he|she|this|it|you|nothing|nobody|everything|every) (?:\S+ ){0,4}?(?:will|would|is going to|are going to|can not)(?: \S+){1,12}/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|not (?:\S+ )?(?:guarantee|promise|assure|swear)|never (?:guarantee|promise)|(?:did|to) (?:guarantee|promise)|can you|you will (?:hear|have|get|receive)(?: \S+){0,4} (?:from me|by|before|on|at)|somebody promised|were promised|no one can|nobody can|i will (?:call|ring|email|send)/,
      yes: ['I can one hundred percent guarantee the board will say yes.'],
      no: ["I can't guarantee the board will say yes."],
    },
    {
      why: 'My absolute guarantee; they cannot say no, I promise; never ever; a hundred per cent going to.',
      pattern:
        /(?:you have (?:my|our) (?:\S+ )?(?:guarantee|promise|assurance|solemn word)(?: \S+){2,14}|(?:they|he|she|it|the \S+|nobody|no one) (?:can not|could not|will not|would not) (?:\S+ ){1,6}(?:i promise|i swear|guaranteed|trust me|i guarantee|believe me)(?: \S+){0,3}|will (?:not ever|never ever)(?: \S+){1,6}|(?:you are|it is|they are) 100 ?% (?:going to|getting|certain to)(?: \S+){1,8})/,
      confidence: 0.75,
      only: 'statement',
      unless:
        /(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|certificate|i (?:will|would) (?:not ever|never)|can not (?:promise|guarantee)|i will (?:call|ring|write|email)|forget/,
      yes: [
        "You have my absolute guarantee it'll arrive on Saturday.",
        "They can't say no, I promise you that.",
        "It won't ever break again.",
        "Rest easy, you're 100% going to be paid.",
      ],
      no: ['You have our guarantee certificate in the box.', 'I will never ever forget your help.'],
    },
    {
      why: 'The last time ever; impossible that it happens again; nothing can go wrong; zero outages; a promise named.',
      pattern:
        /(?:(?:this|that|it) (?:is|was|will be) the (?:very )?last time (?:you|it|this|that|we|anything)(?: \S+){1,10}|(?:it is|that is|its) (?:simply |absolutely |completely |totally )*impossible (?:that|for) (?:it|this|that|you|them|him|her|anything|the \S+)(?: \S+){1,8}|(?:nothing|not a thing) (?:can|could|will) (?:possibly |ever )*(?:go wrong|happen|fail|break|stop)(?: \S+){0,5}|(?:my|our) (?:solemn |personal |firm )?(?:promise|guarantee|word|pledge)(?: to you)?(?: is)?,?(?: that)? (?:\S+ ){1,12}\S+|(?:zero|no more) (?:outages?|problems?|delays?|errors?|breakdowns?|cuts?|mistakes?|issues?|faults?)(?: \S+){0,3}? (?:from (?:now|today|here)|ever|again|from tomorrow)(?: \S+){0,3}|(?:i am|we are) (?:positive|certain|convinced)(?: that)? (?:the|your|he|she|they|it|you|nobody|nothing|everything) (?:\S+ ){0,3}?(?:will|is going to|are going to)(?: \S+){1,10}|(?:in|within) (?:<number>|an|half an) \S+(?: \S+)? (?:at most|at the (?:very )?most|maximum|tops|max),? (?:everything|it|all|you|your \S+|the \S+) (?:will|is|are)(?: \S+){1,8}|whatever happens,? (?:the|your|you|it|we|they|he|she)(?: \S+){1,12}|there is (?:absolutely |really |simply )?(?:no way|no chance|zero chance|no risk|no possibility|not the slightest \S+)(?: \S+){1,10})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /(?:look after|take care of|handle|deal with|see to|follow)(?: \S+){0,5} (?:myself|personally)|(?:can|could|do|will|would) not (?:\S+ )?(?:promise|guarantee|swear|say that|assure)|what i (?:promise|can (?:promise|guarantee))|promise you (?:the attempt|you will hear|an answer|a call|my best)|promise (?:you )?(?:that )?you will (?:hear|have|get)(?: \S+){0,6} from me|guarantee is my|(?:can|will|could|do|may) not (?:promise|guarantee|swear|say|be (?:sure|certain))|not (?:a |my |our )?(?:promise|guarantee)|not (?:sure|certain)|i will (?:call|ring|email|write|let you|update|text|come|be there|check|ask|tell|keep)|no way (?:to|of|around|that i can)|keep (?:my|our) (?:word|promise)|hope|fairly|reasonably|pretty sure|impossible for (?:us|me) to|take (?:my|our) word|certificate|card|deposit|letter|word (?:for it|document|of (?:advice|warning))|whatever happens next|just for you|scream\w*|shout\w*|yell\w*|broke (?:my|our)|(?:if|unless|as long as|provided)/,
      yes: [
        "This is the last time you'll ever have this problem.",
        "It's impossible that it happens again.",
        'My promise to you: zero outages from today.',
        'Whatever happens, your flight will leave on time.',
        "I'm positive that the surgeon will see you today.",
      ],
      no: ["I'm not certain that the surgeon will see you today.", 'Whatever happens, I will call you at six.'],
    },
    {
      why: 'Do not worry about a thing; we never lose data, ever; I give you my word that.',
      pattern:
        /(?:(?:do not|never) (?:you )?worry about (?:a thing|anything|it),? (?:you|it|they|everything|all|your \S+|the \S+)(?: \S+)? (?:will|is going to|are going to|gets?)(?: \S+){1,10}|(?:we|our \S+|this \S+|it|they) never (?:ever )?(?:lose|loses|fail|fails|break|breaks|crash|crashes|go wrong|goes wrong|make mistakes|miss|misses|is late|are late)(?: \S+){0,6}|i give you my word(?: \S+){1,14}|^(?:\S+ ){0,3}i give you my word$)/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /i will (?:call|ring|write|email|text|look|do my)|not |never lose (?:sight|patience|hope)|(?:miss|fail) (?:a|to)/,
      yes: [
        "Don't worry about a thing, you'll have it tomorrow!",
        'We never lose data.',
        'I give you my word the roof will hold.',
      ],
      no: ['Do not worry about a thing, I have your file.'],
    },
    {
      why: 'He will be fine, I assure you; top marks, trust me; this was the last mistake, I promise.',
      pattern:
        /(?:(?:the|your|you|it|he|she|they|everything|all|this|that|we) (?:\S+ ){0,3}?will (?:\S+ ){1,8}?(?:i assure you|i can assure you|trust me|believe me|mark my words|i promise you a hundred percent|you will see|i swear)(?: \S+){0,4}|(?:i )?(?:promise|swear|guarantee|assure you)(?: you)?(?: that)? (?:this|that|it) (?:was|is|will be) the (?:very )?last \S+(?: \S+){0,3})/,
      confidence: 0.75,
      only: 'statement',
      unless: /can not|i (?:will|am going to)|not (?:promise|guarantee)|trust me (?:with|to)/,
      yes: [
        'The dog will be fine, I assure you.',
        'I promise that this was the last mistake.',
        "She'll get top marks, trust me, all ours do.",
      ],
      no: ['I will call you, trust me.'],
    },
    ...falsePromiseFrames,
  ],
};
