import type { Rule } from '../rules.ts';

/** Told to change tone, by its frame: let us not, would you mind not, why are you shouting, a little calm. */
export const calmDownFrames: readonly Rule[] = [
  {
    why: 'Let us not raise our voices; could we talk without shouting; would you mind not shouting.',
    pattern:
      /(?:(?:let us|can we|could we|shall we|may we|we should|we could|i suggest we|i propose we|why do not we|how about we|i would (?:rather|prefer) we|i would like us to)(?: \S+){0,4}? (?:not (?:raise|shout|get (?:heated|angry|upset|worked up|carried away|excited|emotional|agitated)|lose our|be (?:so )?(?:aggressive|dramatic|emotional))|without (?:raising|shouting|yelling|screaming|getting (?:angry|heated|upset|worked up)|losing|anger|aggression)|lower (?:our|the) (?:voices?|volume|tone|temperature)|(?:take|bring|turn|dial|tone) (?:it|this|things|the \S+) down|calm(?: things| this| it)? down|cool (?:down|off|it)|settle down|be (?:civil|civilised|civilized|reasonable|adults?|calm|grown ups|sensible|mature)|talk (?:about (?:this|it) )?(?:calmly|quietly|like (?:adults|civilised people|grown ups|reasonable people))|speak (?:calmly|quietly)|discuss (?:this|it|things) (?:calmly|quietly|like (?:adults|grown ups))|keep (?:a cool head|our (?:heads|tempers?|cool|calm|voices down)|it (?:calm|civil|down)|things (?:calm|civil)|this (?:calm|civil))|stay calm|breathe|take a (?:deep )?breath)(?: \S+){0,8}|(?:would|do) you mind(?: \S+)? (?:not (?:shouting|yelling|screaming|raising|being so|swearing|interrupting|speaking so|talking so|using that tone)|lowering|calming|speaking (?:more )?(?:softly|quietly|calmly|politely|slowly)|keeping (?:your voice|it) down|toning|turning down your|watching your)(?: \S+){0,8}|why (?:are|do|must|did) you (?:\S+ )?(?:shout\w*|yell\w*|scream\w*|so (?:angry|aggressive|upset|loud|rude|agitated|tense|nervous|hostile|worked up)|being so|getting (?:so )?(?:angry|upset|worked up|excited|aggressive|agitated|heated)|get (?:so )?(?:angry|upset|worked up|excited)|have to (?:shout|be so)|rais\w+ your voice|talking to me (?:like|in)|taking that tone|attacking me)(?: \S+){0,6})/,
    confidence: 0.78,
    unless:
      /insult\w*|i (?:will|am going to) (?:lower|turn|calm)|(?:dog|cat|horse|child|baby|animal) (?:down|calm)|(?:turn|bring|dial) (?:it|this|the (?:heating|thermostat|radiator|tv|volume on)) down (?:to|on|at)|take (?:it|this|that|things) down (?:to|in|for|from)|cool (?:it|the (?:soup|engine|oven)) down (?:first|with)/,
    yes: [
      "Let's not raise our voices.",
      'Would you mind not shouting?',
      'Why are you shouting at me?',
      'Can we have this conversation without raising our voices?',
      "Let's take things down a notch.",
    ],
    no: [
      'The dog needs to stay calm for a few days.',
      'You stayed remarkably calm, thank you.',
      "Let's turn it down to nineteen degrees.",
    ],
  },
  {
    why: 'A little calm would be welcome; be more polite; you seem agitated; quieten down; it would help if.',
    pattern:
      /(?:(?:a (?:little|bit(?: more)? of|bit more|minimum of|touch of|little bit of)|some|more) ?(?:more |bit of )?(?:calm|calmness|patience|politeness|courtesy|respect|restraint|composure|self control|moderation|civility|good manners|manners|reason|common courtesy|peace and quiet) (?:would|please|is|might|could|never|goes?|will)(?: \S+){0,7}|(?:can|could|would|will) you (?:please |just |try to |perhaps |maybe |kindly |possibly )*(?:be|speak|talk|write|stay|remain|act|try to be|express yourself|ask|say (?:it|that)) (?:a (?:little|bit|touch|lot) )?(?:(?:more|less|a little more) (?:polite\w*|calm\w*|civil\w*|reasonable|reasonably|quiet\w*|respectful\w*|patient\w*|aggressive\w*|loud\w*|courteous\w*|nicely|gently|kindly|softly|emotional\w*|dramatic|moderate\w*|rude|hostile|excited)|nicer|calmer|quieter|kinder|gentler|softer|politely|calmly|quietly|nicely)(?: \S+){0,6}|you (?:seem|sound|look|appear|are (?:clearly|obviously|getting)?|are) ?(?:very |so |a bit |a little |rather |quite |really |extremely |too |far too |overly |way too |to be (?:very |quite )?)*(?:agitated|worked up|emotional|tense|heated|excited|aggressive|irritable|excitable|overexcited|out of control|loud)(?:,| so| and| right now| today| at the moment| for| to)*(?: \S+){0,9}|^(?:(?:please|sir|madam|ok|now|just|hey|oh|and|would you|could you|can you|will you|you (?:need|have|should|must)(?: to)?) )*(?:quieten|quiet|settle|simmer|pipe|cool|tone|wind|calm)(?: (?:it|that|this|yourself|your voice|things))? down(?: \S+){0,5}|(?:it would|it will|things would|that would|we would|this would)(?: \S+){0,4} (?:help|easier|better|faster|further|go \S+)(?: \S+){0,4} if you (?:(?:were|could|would|spoke|stopped|stayed|kept|took|lowered|calmed|did not|just)(?: \S+){0,3} ?)(?:calm\w*|quiet\w*|polite\w*|patient|shout\w*|yell\w*|voice|tone|respectful|reasonable|nicer|screaming|emotional|angry|aggressive|breath|civil)(?: \S+){0,5}|(?:i would|i|we would) (?:appreciate|prefer|like|be grateful|rather)(?: it)?(?: if)? you (?:to )?(?:(?:changed?|lowered|lower|watched|watch|calmed?|stayed|stopped|spoke|speak|kept|keep|used|use|moderated?|adopted|took|take|did not|not to|were|would)(?: \S+){0,3} ?)(?:tone|voice|calm\w*|down|quiet\w*|temper|shout\w*|yell\w*|polite\w*|manners|attitude|nicer|patient)(?: \S+){0,5}|^(?:please |do |sir |madam |now |just )*be (?:reasonable|sensible|patient|quiet|nice|civil|polite|serious)(?: (?:please|sir|madam|now|with me|for once|about (?:it|this)|for a (?:moment|second)))*$)/,
    confidence: 0.74,
    unless:
      /insult\w*|abus\w*|swear|names|(?:i|we) (?:will|would|am|are)(?: \S+){0,2} be (?:reasonable|patient|quiet|sensible)|no more (?:calm|patience)|you (?:are|were) (?:not )?(?:too|so) (?:loud|emotional) for|your (?:dog|cat|child|baby|horse)|engine|music|line|respect is|thank|appreciate your patience|some patience (?:while|until)|more (?:calm|patience|respect) (?:is|would be) (?:owed|due)|you (?:look|seem|sound) (?:tense|emotional|agitated) (?:because|after|and i)|i can (?:see|hear)|(?:i|we) (?:should|need to|ought to|must|could) (?:have )?(?:be|been)|settle down (?:in|into|here)|cool down (?:for|before you (?:open|touch|eat)|first)|let (?:it|the \S+) (?:cool|quieten|settle|calm)/,
    yes: [
      'A little calm would be welcome.',
      'Can you be a little more polite?',
      'You seem very agitated, take a moment.',
      'Quieten down, please.',
      "I'd appreciate it if you changed your tone.",
    ],
    no: ['We should have been more patient with you.', 'Let the oven cool down before you touch it.'],
  },
  {
    why: 'Keep it down; you should not get so upset; being rude will not speed things up; you are getting carried away; hey, easy.',
    pattern:
      /(?:(?:keep|bring|turn) (?:it|your voice|the (?:noise|volume)) down(?: (?:a (?:bit|little)|please|sir|madam))*$|you (?:should not|must not|ought not to|need not|do not (?:need|have) to|can not|mustn't|could try not to)(?: \S+)? (?:get|be|become|take it|react|speak|talk|shout|yell|raise|lose|go on) ?(?:so |like |in |this |that |such |too |all |your |to me |with me )*(?:upset|angry|worked up|aggressive|mad|agitated|emotional|rude|nervous|excited|personally|badly|hard|way|tone|voice|temper|cool|heated|furious|impatient|dramatic|loud|hysterical)?(?: \S+){0,5}$|(?:we will|we|you will|you|this will|it will|that will) (?:\S+ )?(?:get nowhere|not get (?:anywhere|far|us anywhere|you anywhere|very far)|go nowhere|never get anywhere|lead nowhere|not (?:lead|take us) anywhere)(?: \S+){0,2} (?:if you|while you|as long as you|like this|with|by|when you|in this|shouting|this way|that way)(?: \S+){0,7}|(?:being|getting|losing|raising|shouting|yelling|screaming|swearing|your (?:shouting|anger|tone|attitude|behaviou?r|yelling|temper|language|outburst|impatience)|anger|aggression|rudeness|impatience)(?: \S+){0,4}? (?:will not|does not|is not going to|never|is not|won't|do not|is hardly|makes? (?:it|things|nothing|me)|only makes) ?(?:\S+ )?(?:help\w*|speed\w*|solv\w*|chang\w*|get\w*|make|fix\w*|improv\w*|bring|acceptable|constructive|useful|necessary|achieve|worse|harder|slower|better|work\w*|easier)(?: \S+){0,7}|you are (?:getting|being|letting yourself get|becoming|starting to get) (?:a (?:bit|little) |rather |too |so |very |quite )?(?:carried away|upset (?:about|over|for)|angry (?:about|over|for)|worked up|heated|aggressive|agitated|overexcited|too (?:loud|excited|emotional)|loud|emotional|out of hand|unreasonable|impatient|difficult)(?: \S+){0,5}|^(?:hey|hey hey|easy|whoa|whoa whoa|woah|steady|gently|softly|slowly|oh oh|ok ok),? (?:hey |easy |whoa |now |there |ok |sir |madam |slow |steady )*(?:easy|there|now|calm|gently|sir|madam|slow down|steady|mate|wait a minute|hold on)$|(?:i|we) (?:will not|can not|am not going to|shall not|do not) (?:answer|help|continue|talk|go on|discuss|reply|listen|do anything|look)(?: \S+){0,4} (?:until|unless|as long as|while|before) you(?: \S+){0,3} (?:calm\w*|lower\w*|quiet\w*|shout\w*|yell\w*|scream\w*|raising|relax\w*|settle\w*|compose\w*|stop (?:shouting|yelling|screaming)|change your tone|voice)(?: \S+){0,5})/,
    confidence: 0.77,
    only: 'statement',
    unless:
      /insult\w*|abus\w*|swear (?:at|to)|threat\w*|names|should not (?:have to |be )?(?:get|be) (?:charged|billed|treated|left|paying|kept|without|in|asked|told|spoken|a|the|this|out|cold|waiting|stuck)|you (?:do not|need not)(?: \S+)? (?:have to |need to )?be (?:there|here|at|in|present|home|a|an|worried|afraid|sorry)|you can not (?:be|get|take|go|speak|talk|become|lose) (?:a|an|the|your (?:money|place|seat|deposit)|on|in|to|refunded|charged|there|that|back|home|through|any)|keep (?:it|the \S+) down to|sorry|noise level|turn (?:it|the heating) down(?: a (?:bit|little))? (?:to|at)|you (?:must|should) not (?:take|speak|talk) (?:it|this|that|to) (?:with|before|after|on|anyone)/,
    yes: [
      'Keep it down, please.',
      "You shouldn't get so upset.",
      "We'll get nowhere if you keep shouting.",
      "Being rude won't speed things up.",
      "You're getting carried away.",
      'Hey, hey, easy.',
    ],
    no: ["You shouldn't be left without water.", 'You need not be at home for the visit.'],
  },
];
