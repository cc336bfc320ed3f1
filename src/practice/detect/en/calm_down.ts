import type { MoveRules } from '../rules.ts';
import { calmDownFrames } from './calm_down_frames.ts';

export const calmDown: MoveRules = {
  move: 'calm_down',
  rules: [
    {
      why: 'Calm down.',
      pattern:
        /(?:(?:please |just |you (?:really )?(?:need|have|must|should|ought)(?: to)? |could you (?:please )?|can you (?:please )?|try to |let us (?:all )?|i need you to |i am (?:going to )?ask(?:ing)? you to |i must ask you to |i suggest you |if you (?:could|would|do not) (?:just )?|would you |first |now |ok |sir |madam |maybe |kindly |you might want to |it would help if you |why do not you |we need you to )*(?:calm (?:down|yourself)|calm it|be calm|keep calm|remain calm|stay calm|chill(?: out)?|relax|settle down|simmer down|cool (?:it|down|off)|take a (?:deep )?(?:breath|breather|chill pill|step back|moment to (?:calm|breathe))|breathe|get a grip|pull yourself together|compose yourself|control yourself|dial it (?:down|back)|tone it down|take it down a notch|take it easy|calmed down))(?: \S+){0,8}/,
      confidence: 0.86,
      unless:
        /(?:dog|cat|patient|child|baby|horse|rabbit|he|she|him|her|it|they|them|pet|animal)(?: \S+)? (?:needs? to|has to|should|must|will|can|to)(?: \S+){0,3} (?:calm|relax|chill|cool|rest|breathe)|the last (?:person|one) (?:to|who)|wrong (?:of me )?to (?:tell|ask)|should (?:not|never) have (?:told|asked|said)|sorry (?:for|that) (?:i|telling|asking)|(?:he|she|they|someone|colleague|agent|guy|lady|driver|nurse|doctor|vet|teacher|officer|manager|midwife|guard) (?:told|asked|said|wanted)(?: \S+){0,6} (?:calm|relax)|you felt calm|(?:not (?:going to|here to|asking)|never|will not|would not|am not)(?: \S+){0,6} (?:calm|relax)|i (?:will|am going to|need to|shall) (?:take a|stay|remain|keep|breathe)|take a breath while i|cool down (?:the|your|before)|so you can relax|sit back and relax/,
      yes: ['You need to calm down.', 'Please relax, sir.', 'take a deep breath'],
      no: ["I'm not going to tell you to calm down."],
    },
    {
      why: 'Watch your tone, stop shouting.',
      pattern:
        /(?:(?:watch|mind|change|lower|adjust|check|moderate|soften|drop|lose|improve|control) (?:your|the|that) (?:\S+ )?(?:tone|voice|language|manners|attitude|temper|volume|emotions|anger)|(?:there is )?no (?:need|point|use)(?: \S+){0,2} ?(?:shout\w*|yell\w*|scream\w*|rais\w+|get\w*(?: so| all)? (?:upset|angry|worked|mad|emotional)|be(?:ing)? (?:rude|so|upset|angry|aggressive|dramatic)|lose your (?:temper|cool)|panic\w*|to get|in (?:shouting|yelling|getting))|(?:stop|quit|do not|please do not|stop with the|you can stop)(?: \S+)? (?:shout\w*|yell\w*|scream\w*|getting (?:so )?(?:upset|angry|worked up)|get (?:so )?(?:upset|angry|worked up|mad|emotional|excited)|raise your voice|raising your voice|lose your (?:temper|cool)|panic\w*|be(?:ing)? (?:so )?(?:angry|rude|aggressive|upset|emotional|hysterical)|take that tone|use that tone|complaining|whining|moaning|ranting|overreact\w*)|(?:shout|yell|scream|gett|los)ing (?:at me |angry |upset |your temper |worked up )*(?:will not|is not going to|does not|is not|will get you|gets you)(?: \S+){0,6}|(?:that|your|this) (?:tone|attitude)(?: \S+){0,6}|be (?:patient|nice|polite|reasonable|civil)|be a (?:bit|little) (?:more )?(?:patient|nicer|calmer|reasonable)|a little (?:patience|courtesy)|speak (?:more )?(?:calmly|quietly|nicely|politely)|talk (?:more )?(?:calmly|quietly|nicely)|inside voice|manners please|let us (?:stay|keep it|remain) (?:calm|polite|civil)|ease up|easy (?:there|now|tiger))(?: \S+){0,8}/,
      confidence: 0.78,
      unless:
        /^i (?:will|can|shall|am going to) (?:speak|talk)|need to get (?:a|an|the|your|another|it|in touch)|i (?:will|do) not (?:ask|tell|blame)|do not panic if|(?:adjust|lower|control) the (?:volume|voice)|please be patient with me while i|no need to (?:shout|panic) (?:about|if) the (?:alarm|light)|your tone (?:is|was) (?:fine|understandable)|complaining is|stop panicking i have/,
      yes: ['Watch your tone.', 'No need to shout.', "Shouting won't help."],
      no: ['Lower the volume on the speaker.'],
    },
    {
      why: 'If you do not calm down; settle; one thing at a time.',
      pattern:
        /(?:(?:if|unless|until|when|as long as|once) you(?: \S+){0,3} (?:calm\w*|settle\w*|relax|stop (?:shouting|yelling|screaming)|lower your|compose)(?: \S+){0,10}|^(?:now now|there there|whoa|easy|steady)(?: there| now| tiger| sir| madam| mate| does it| on| mister)*(?:$|,)(?: \S+){0,4}|(?:speak|talk|say (?:it|that)|write)(?: \S+){0,3} (?:in a (?:different|nicer|calmer|better|more \S+) (?:tone|way|voice)|more (?:calmly|quietly|gently|nicely|politely)|nicely|quietly)(?: \S+){0,4}|one thing at a time(?: \S+){0,3}|(?:stop|quit|no use|no point in|no point|pointless) (?:getting|being|to get|to be) (?:so |all )?(?:angry|mad|upset|worked up|aggressive|emotional|agitated|heated|hysterical)(?: \S+){0,6}|keep your (?:voice|temper|cool|hair on|shirt on)(?: \S+){0,3})/,
      confidence: 0.72,
      unless:
        /insult\w*|^i (?:will|can|shall|am going to) (?:speak|talk)|easy (?:to|way|fix|enough|one|for you)|once you (?:restart|have calm)|hey (?:there|\S+ (?:this|i))|easy$|not (?:be )?easy|^(?:hi|hey)(?: \S+)?$/,
      yes: [
        "If you don't calm down I can't do anything.",
        'easy sir, one thing at a time',
        'Stop getting angry, it’s pointless.',
      ],
      no: ["That's easy to fix."],
    },
    {
      why: 'Too upset to talk; not so loud; get a grip.',
      pattern:
        /(?:(?:too|so) (?:angry|upset|worked up|agitated|emotional|aggressive|heated) (?:for|to)(?: \S+){1,6}|get (?:a )?(?:hold|grip)(?: of| on)?(?: \S+){0,2}|(?:not|less|keep it) (?:so |down |a bit )?(?:loud|shouty)|not so loud|keep your (?:cool|calm|composure)|let us (?:all )?(?:chill|calm|relax|cool|breathe|take a breath|simmer)(?: \S+){0,3}|(?:stop|quit) (?:raising|shouting|yelling|screaming|ranting|panicking|freaking)(?: \S+){0,4}|you are (?:shouting|yelling|screaming|getting (?:hysterical|aggressive|worked up))(?: \S+){0,4}|compose yourself|collect yourself|mind your temper)/,
      confidence: 0.7,
      unless:
        /i (?:will|am going to) (?:keep|stay|take)|get (?:a )?hold of (?:the|them|him|her|someone|you)|too upset to (?:sleep|eat|work)/,
      yes: [
        "You're too angry for us to talk, get a hold of yourself.",
        'Not so loud, please.',
        "Let's chill.",
        'I invite you to keep your cool.',
      ],
      no: ['I will get hold of the driver.'],
    },
    {
      why: 'Start by not shouting; do not get into such a state.',
      pattern:
        /(?:(?:start|begin|try|you might try|how about) (?:by )?(?:not (?:shouting|yelling|screaming|raising|interrupting|being so)|calming|lowering|speaking (?:calmly|quietly)|being (?:calm|nice|polite))(?: \S+){0,5}|(?:no need|do not|there is no point|no use|no point)(?: \S+){0,3} (?:get|getting|work|working|put|putting)(?: \S+){0,2} (?:into|in) (?:such )?a (?:state|tizzy|lather|rage|panic|flap)(?: \S+){0,4}|(?:without|stop) (?:the )?(?:shouting|yelling|drama|attitude|hysterics)(?: \S+){0,4}|(?:bring|take|dial|turn) (?:it|the (?:volume|temperature)) down(?: \S+){0,4}|let us (?:keep|stay) calm(?: \S+){0,4})/,
      confidence: 0.76,
      unless: /turn it down to|insult\w*|abus\w*|(?:the|your) (?:tv|radio|heating|thermostat|speaker)/,
      yes: ['You could start by not shouting.', 'no need to get yourself into such a state'],
      no: ["There's no need to get a new card."],
    },
    {
      why: 'Talk without shouting; idioms of temper.',
      pattern:
        /(?:(?:talk|speak|discuss|chat|continue|do this)(?: \S+){0,3} without (?:the |all the )?(?:shouting|yelling|screaming|raised|raising|drama|aggression)(?: \S+){0,5}|(?:no need|do not|stop|no point|no use|there is no)(?: \S+){0,3} (?:go(?:ing)? off(?: on one)?|kick(?:ing)? off|fly(?:ing)? off|blow(?:ing)? (?:up|your top|a fuse)|los(?:e|ing) (?:it|your (?:temper|cool|rag|head))|hit(?:ting)? the roof|throw(?:ing)? a (?:fit|tantrum|wobbly)|freak(?:ing)? out|get(?:ting)? (?:so )?(?:heated|het up|agitated|shirty|stroppy|snappy))(?: \S+){0,5}|(?:you (?:should|could|need to|might want to|ought to)|try to|please)(?: \S+)? (?:loosen up|lighten up|unwind|chill|mellow|cool off|ease off|wind down|keep your (?:composure|cool|calm|temper))(?: \S+){0,4}|keep your (?:composure|calm|temper|shirt on)(?: \S+){0,3}|a (?:little|bit of) patience(?: \S+){0,3})/,
      confidence: 0.76,
      unless:
        /insult\w*|abus\w*|(?:lid|screw|strap|cable)|go off the (?:motorway|road)|thank you for a (?:little|bit)|alarm/,
      yes: ["Right, let's talk without shouting, shall we?", 'no need to go off on one', 'You should loosen up a bit.'],
      no: ['No need to go off the motorway.'],
    },
    {
      why: 'Be polite, with no abuse before.',
      pattern:
        /^(?:please |kindly |just |could you |can you |sir |madam )*(?:be|stay|remain) (?:more |a bit more |a little )?(?:polite|civil|courteous|nice|nicer|reasonable|respectful)(?: please| sir| madam| with me)*$/,
      confidence: 0.7,
      yes: ['Please be polite.'],
      no: [],
    },
    {
      why: 'Deep breaths; watch how you talk; let us not get hysterical.',
      pattern:
        /(?:^(?:ok |now |come on |sir |madam |please )*(?:deep|big|slow) breaths?(?: \S+){0,3}|(?:watch|mind) (?:how|what) you (?:talk|speak|say|write)(?: \S+){0,4}|watch (?:your (?:words|mouth|step with me)|it)$|let us not (?:get|be|become|start) (?:all |so |too )?(?:hysterical|emotional|worked up|upset|angry|heated|dramatic|agitated|aggressive|shouting|yelling|silly|excited)(?: \S+){0,4})/,
      confidence: 0.8,
      unless: /insult\w*/,
      yes: ['deep breaths ok?', 'Watch how you talk.', "Let's not get hysterical."],
      no: ['Watch how you hold the lever.'],
    },
    {
      why: 'Working yourself up.',
      pattern:
        /(?:getting|working|got|get|work|winding|wind) yourself (?:up|(?:all |so |too )?(?:worked up|into a|in a|upset|wound up|in such))(?: \S+){0,5}/,
      confidence: 0.76,
      unless: /insult\w*/,
      yes: ["You're getting yourself all worked up for nothing."],
      no: ['Did you get yourself a ticket?'],
    },
    {
      why: 'Calmer, less loud, less emotional: the state asked for, in any form.',
      pattern:
        /(?:(?:speak|talk|write|discuss|say (?:it|that|this)|explain|continue|answer)(?: \S+){0,4}? (?:a (?:bit|little) |a little bit )?(?:more |less )?(?:calmly|quietly|gently|politely|nicely|aggressively|loudly|respectfully)(?: \S+){0,4}|(?:lowering|moderating|changing|softening|watching|minding|dropping|adjusting|keeping) (?:your|the|that) (?:\S+ )?(?:voice|tone|temper|language|volume|attitude)(?: down)?(?: \S+){0,3}|(?:when|once|if|as soon as|until|unless) you(?: are| feel| have| can be| become| get)(?: \S+)? (?:calmer|calm|quieter|settled|less (?:angry|upset|agitated|emotional)|more (?:reasonable|relaxed|polite)|in a better mood|finished shouting)(?: \S+){0,6}|(?:be|being|try to be|are|were)(?: \S+){0,2} (?:less|more|a bit less|a little less|a bit more|a little more) (?:emotional|aggressive|dramatic|reasonable|calm|hysterical|agitated|excited|polite|angry|patient)(?: \S+){0,3}|(?:too|far too|so|overly|very) emotional(?: \S+){0,4}|^(?:a bit |a little |please )*less (?:drama|shouting|noise|anger|emotion|aggression|attitude|yelling)(?: \S+){0,3}|(?:lower|bring down|cool|turn down|reduce) the (?:temperature|heat|tension|pressure)(?: \S+){0,4}|count to (?:ten|10|three|five)(?: \S+){0,8}|(?:try|please try|do try) not to (?:get|be|become) (?:so |too )?(?:angry|upset|worked up|agitated|aggressive|emotional|excited|mad|carried away|annoyed)(?: \S+){0,5}|(?:there is )?no (?:reason|cause|need|call)(?: \S+)? to (?:get|be|become) (?:so |this |that |all )?(?:worked up|agitated|heated|angry|emotional|aggressive|hysterical|excited|nervous|rude|mad)(?: \S+){0,4}|(?:let us|can we|could we|we could)(?: \S+)? (?:keep|stay|remain|be|speak|talk|discuss)(?: \S+){0,2} (?:civil|civilised|calm|calmly|polite|reasonable|friendly|like adults|as adults)(?: \S+){0,4})/,
      confidence: 0.74,
      unless:
        /insult\w*|abus\w*|swear\w*|names|respect me|(?:will|have to|going to) (?:end|close|hang|stop)|(?:call|name)s? (?:me|us)|i (?:will|am going to|shall) (?:speak|talk|explain|stay|be|keep)|too emotional for me|(?:he|she|they|colleague|agent)(?: \S+)? (?:was|were|is|told|said)|feel (?:calmer|calm)|sorry|the (?:temperature|heat|pressure) (?:on|of|in) (?:the|your) (?:boiler|fridge|oven|radiator|water|freezer|tyre)|thermostat|more patient with (?:us|me)|(?:to be|being) patient/,
      yes: [
        'I would appreciate it if you could talk to me a bit more calmly.',
        'Would you mind lowering your voice?',
        'It would be easier if you were less emotional.',
        "You're far too emotional about this.",
        'There is no reason to get so worked up.',
      ],
      no: [
        'I will speak more quietly.',
        'Lower the temperature on the boiler first.',
        'I will end this call if you are not more polite and the insults go on.',
      ],
    },
    {
      why: 'Why are you so angry; come now; be reasonable.',
      pattern:
        /(?:why (?:are you|do you have to be|must you be|get)(?: \S+)? ?(?:so|this|that|being so|getting so|getting) ?(?:angry|aggressive|upset|worked up|rude|mad|emotional|hostile|agitated|nervous|annoyed)(?: \S+){0,4}|(?:you )?(?:should|could|need to|must|have to|ought to)(?: \S+){0,2} (?:be|act|remain) (?:more |a bit more |a little more )?(?:reasonable|sensible|adult|grown up|rational)(?: \S+){0,3}|^(?:come|now) (?:come|now)(?: \S+){0,3}$)/,
      confidence: 0.74,
      unless: /insult\w*|not asking|understand|tell me|i (?:know|can see|see) why|(?:fee|price|delay|charge)/,
      yes: ['Why are you so angry?', 'You should try to be more reasonable.'],
      no: ['I understand why you are so angry.'],
    },
    {
      why: 'You do not have to shout; be nicer to me.',
      pattern:
        /(?:you (?:do not|need not|really do not)(?: have| need)?(?: to)? (?:shout|yell|scream|raise your voice|be (?:so )?(?:rude|angry|aggressive))(?: \S+){0,6}|(?:can|could|would|will) you(?: please| at least)? (?:be|try to be|stay) (?:nicer|nice|polite|politer|kinder|calmer|calm|civil|reasonable|more \S+)(?: \S+){0,4})/,
      confidence: 0.76,
      unless: /insult\w*|more (?:specific|precise|exact)|(?:available|home|there)/,
      yes: ["You don't have to shout, I can hear you.", 'Can you please be nicer to me?'],
      no: ['Could you be more specific?'],
    },
    ...calmDownFrames,
  ],
};
