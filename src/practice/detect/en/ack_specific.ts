import type { MoveRules } from '../rules.ts';
import { ackSpecificMore } from './ack_specific_more.ts';

export const ackSpecific: MoveRules = {
  move: 'ack_specific',
  rules: [
    {
      why: 'No wonder, of course you are: with the cause.',
      pattern:
        /(?:\S+ ){2,20}(?:no wonder|i (?:do not|would not) blame you|i can (?:see|understand|hear) why|anyone would (?:be|feel)|who would not be|that (?:is|must be|must have been|would be|has to be|sounds) <hard>|(?:it is|this is) <hard>|i understand (?:why|that)|i would be|you have every (?:right|reason)|of course you|i (?:can )?(?:understand|see|get) (?:that )?you (?:are|feel|were|must|might|may)|i get (?:why|that|it)|i (?:can )?imagine)(?: \S+){0,3} ?(?:<felt>|<hard>|<emotion>|why)?(?: \S+){0,4}/,
      confidence: 0.6,
      only: 'statement',
      unless:
        /unless|you forgot|of course you were (?:charged|billed|refused|late|cut)|nobody likes|^(?:(?:oh|yes|ok|sir|madam) )*(?:i|we)(?: \S+)? (?:appreciate|know|understand|realise|see|get|hear)(?: \S+){0,3} (?:<hard>|<felt>)(?:$|,? (?:mr|mrs|ms|miss|dr|sir|madam|but|however|and (?:i|we)))|^(?:oh )?poor (?:you|thing)|but (?:you|it is|that is|the (?:policy|rule)|we can not|i can not)|sorry/,
      yes: ["Missing your daughter's fitting because of this — no wonder you're furious."],
      no: [],
    },
    {
      why: 'No wonder after, with, when.',
      pattern:
        /(?:no wonder|(?:i (?:do not|would not|can not)|nobody (?:would|could)) blame you for|anyone would (?:be|feel)|(?:i|we) (?:would|might) be <felt>(?: too)?|you have every (?:right|reason) to (?:be|feel)|of course you are|it is (?:only )?(?:natural|normal|understandable|no surprise)(?: \S+){0,2} (?:to (?:be|feel)|that you|you)|you are (?:right|entitled) to (?:be|feel)|understandably|i (?:can |completely |totally |fully |do |really )*(?:see|understand|get|appreciate|hear|imagine|know|recognise|realise|sense)(?: \S+)? (?:why|how|that|your|the)(?: \S+){0,4}?)(?: \S+){0,3} ?(?:<felt>|<emotion>|<hard>)(?: \S+){0,2} (?:after|when|with|given|because|about|at|over|considering|having|from|since|while|without|that you|that your|that we|that the|to (?:be|have|wait|see|find|get|lose|hear|sit|spend|keep|explain|discover|miss|arrive|call|chase|stand|pay|learn)|if (?:my|i|your)|for (?:you|a|an|someone|your)|being|not (?:knowing|having|hearing)|of (?:having|being|losing|not|missing|waiting))(?: \S+){2,18}/,
      confidence: 0.88,
      unless:
        /(?:about|with|after|over|by) (?:something|a thing|things|situations?|anything) like (?:this|that)$|(?:do|can) not (?:understand|see) why you|about (?:this|that|it)$|with (?:this|us|the situation)$/,
      yes: [
        "I completely understand why you're upset after three missed appointments.",
        'I can see how worrying it is to have no news of your mum since noon.',
        'of course you are angry when nobody calls you back for a week',
      ],
      no: ['I understand why you are upset.', 'I do not understand why you are angry after a simple delay.'],
    },
    {
      why: 'The hardship itself, as a subject.',
      pattern:
        /(?:being|waiting|having|losing|missing|sitting|spending|paying|chasing|calling|standing|getting|arriving|finding|turning up|going|living|explaining|repeating|not (?:knowing|having|hearing|being)|<span>|to (?:be|have|wait|lose|miss|get)|after|when you|when your|your \S+|trying|seeing|coming|discovering|walking|hearing|opening|taking|dealing|travelling|traveling|working|watching)(?: \S+){2,18} (?:is|must (?:be|have been|feel)|would|sounds|has to be|was|were|can be|has been|that is|it is|that must be|that must have been|must feel|would make|makes|that would|feels)(?: \S+){0,2} ?(?:<hard>|<felt>|any(?:one|body)(?: \S+)? <felt>|anyone (?:furious|angry|lose|mad|upset))(?: \S+){0,8}/,
      confidence: 0.85,
      only: 'statement',
      unless:
        /^(?:calling|threatening|insulting|speaking|talking|swearing|shouting)(?: \S+){0,2} (?:me|us)\b|is not (?:so|that|really|such|exactly|the end)|(?:is|was) not (?:so |that |really )?(?:hard|difficult)|sorry(?!(?: \S+){0,3},)/,
      yes: [
        'Being left at the gate with two kids and no information is infuriating.',
        'waiting five hours with no news must be so stressful',
        'I am so sorry, six days without a line must be exhausting.',
      ],
      no: ['That must be hard.'],
    },
    {
      why: 'It is hard to… : with what.',
      pattern:
        /(?:(?:it|that|this) (?:is|was|must be|must have been|has to be|sounds|must feel|can be|would be|is never|is not)|how|what a|i know (?:it is|how)|i (?:can )?imagine how|sounds|must be|must have been)(?: \S+)? <hard>(?: \S+){0,2} (?:to (?:be|have|wait|see|find|get|lose|hear|sit|spend|keep|explain|discover|miss|arrive|call|chase|stand|pay|learn|come|turn|go|open|repeat|deal|watch|work|plan|tell|live|sleep|take)|when (?:you|your|a|an|the|nobody|no one)|that (?:you|your|we|the|nobody|no one)|after|with (?:a|two|three|your|no|kids|children|the)|without|having|being|not (?:knowing|having|being)|waiting)(?: \S+){1,16}/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /hard to (?:say|tell|understand|believe you|help)|difficult (?:to (?:say|tell|help)|for me)|to hear$|sorry|to hear (?:that|this)$/,
      yes: ["It's exhausting to explain the same thing to five different people."],
      no: ["It's hard to say."],
    },
    {
      why: 'Understands that the event hurts, costs or blocks.',
      pattern:
        /(?:i|we)(?: (?:can|do|really|completely|totally|fully|truly|certainly|definitely|absolutely|can only|can really))* (?:understand|see|get|appreciate|hear|imagine|know|realise|recognise|sense)(?: \S+)? (?:that|how|why|what|the|your)(?: \S+){0,10} (?:cost\w*|left you|leaves you|ruin\w*|kept you|keeps? you|stopp?\w* you|means? (?:you|so much|a lot)|meant (?:you|so much|a lot)|put\w* you|matters? (?:to you|so much)|worri\w+ you|scar\w+ you|hurt\w*|miss\w*|los\w+|waited|waiting|wasted|without|stranded|counting on|counted on|relying on|relied on|promised|embarrass\w+|stuck|chasing|let down)(?: \S+){1,14}/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /if i understand|sorry|but (?:you|the policy)|i see that (?:you|your) (?:have|did)|i (?:can )?see (?:that )?(?:the|your) (?:parcel|order|payment|package)/,
      yes: [
        'I can see how much this outage has cost you in lost sales.',
        'I hear that you were counting on that money for rent',
      ],
      no: ['I understand this matters.'],
    },
    {
      why: 'Anyone would be; a lot to take: with what before.',
      pattern:
        /(?:\S+ ){3,24}(?:anyone (?:would|in)(?: \S+){0,3} ?(?:<felt>|<hard>|frightened|scared|lose|snap)|(?:that is|it is|this is) (?:a lot to (?:take|bear|carry|deal)|more than (?:anyone|enough)|hard to (?:take|swallow|bear|hear)|enough to (?:make|drive|upset|scare|worry))|(?:is|are|feels) (?:scary|frightening|terrifying|devastating|heartbreaking|awful|horrible|infuriating|maddening|unbearable|exhausting|humiliating|gutting|nerve racking))(?: \S+){0,8}/,
      confidence: 0.76,
      only: 'statement',
      unless: /is frightening that i|sorry|not (?:scary|a lot)|nothing is/,
      yes: [
        'No power with a full freezer, anyone would be frightened.',
        "nobody told you it was moved: that's a lot to take",
      ],
      no: [],
    },
    {
      why: 'A real blow; I would be sick about it: with what before.',
      pattern:
        /(?:\S+ ){3,20}(?:is|are|must be|must have been|was|feels like)(?: \S+)? (?:a|an|such a) (?:real |huge |terrible |massive |big |awful |true |hard |heavy )?(?:blow|shock|nightmare|ordeal|kick in the teeth|slap in the face|disaster|worry|punch|heartbreak|scare|injustice)(?: \S+){0,5}|(?:\S+ ){3,20}i would (?:be|have been|feel|lose)(?: \S+)? (?:sick|beside|<felt>|heartbroken|devastated|the same|furious|out of my)(?: \S+){0,6}|i (?:understand|get|see|know|realise|can see|appreciate)(?: \S+)? that (?:not|being|having|waiting|losing|missing|your|the|a|an|this|\w+ing)(?: \S+){2,16} (?:is|was|must be|has been|feels|makes you)(?: \S+)? ?(?:<hard>|<felt>|unbearable|heartbreaking)(?: \S+){0,6}/,
      confidence: 0.78,
      only: 'statement',
      unless:
        /i would (?:feel|react|think|be) (?:exactly )?the same$|i understand that (?:this|the) (?:situation|is)(?: \S+){0,3}$|sorry|this (?:situation )?is <hard>$/,
      yes: [
        'Finding a 640 charge right before school starts is a real blow.',
        'Losing your wedding outfit two days before, I would be sick about it too.',
      ],
      no: ['I understand that this situation is frustrating.'],
    },
    {
      why: 'What happened, then that it would try anyone, or that I can hardly imagine it.',
      pattern:
        /(?:\S+ ){3,24}(?:i can (?:hardly|barely|scarcely|only|not even) (?:begin to )?imagine|(?:would|must|will|could) (?:put|drive|send|make|leave|wear|push|test|try|upset|scare|rattle|worry|frighten|anger|infuriate)(?: \S+)? (?:anyone|anybody|everyone|a saint|the patience|most people|me)(?: \S+){0,5}|(?:i|anyone|anybody|most people) would (?:have had enough|have had it|be at my (?:wits|limit)|be (?:just |quite )?as \S+|have lost|lose|be climbing|be tearing|hit the roof|be <felt>|have (?:hit|snapped))(?: \S+){0,5}|(?:no|little|small) wonder(?: \S+){0,6}|(?:it is |that is )?(?:not|hardly) surprising(?: \S+){0,6}|who would not be(?: \S+){0,4}|is (?:no way to|a terrible way to|the last thing)(?: \S+){1,6})(?: \S+){0,3}/,
      confidence: 0.76,
      only: 'statement',
      unless: /sorry|apolog\w*|unless|calm down|if i were you|leave me|not supposed|credit|refund/,
      yes: [
        'Three weeks of hand-washing for four kids, I can hardly imagine.',
        'Having your card swallowed on a Saturday night abroad would put anyone in a panic.',
      ],
      no: ['I can only imagine.'],
    },
    {
      why: 'What a fright it must have been; no one’s idea of fun; it has pushed you into.',
      pattern:
        /(?:(?:\S+ ){3,24}(?:(?:i can |i )?(?:see|imagine|know|understand) what an? (?:\S+ )?(?:fright|shock|nightmare|scare|blow|worry|ordeal|disappointment|strain|mess|night|day|week|time)|nobody(?: is|'s)? idea of|not (?:how|what) (?:anyone|you|anybody) (?:wants?|should|expects?|had|deserves?)|who would not be|of all (?:days|times|people|places)|anyone would)(?: \S+){0,8}|(?:i|we)(?: \S+)? (?:understand|appreciate|know|realise|see|get)(?: that)? (?:this|the|that|your|being|having|our|such)(?: \S+){1,10} (?:has|have|had|is|puts?|left|leaves|made|makes|meant|means|must have|will have)(?: \S+)? ?(?:pushed|put|left|made|forced|cost|kept|set|thrown|caught|knocked|taken|ruined|spoiled|spoilt|messed up|turned|wrecked)? ?you(?:r)?(?: \S+){1,12}|(?:of )?course you are <felt>(?: \S+){0,8})/,
      confidence: 0.72,
      unless:
        /sorry|apolog\w*|if i understand|(?:i|we) (?:can )?see (?:that )?(?:the|your|our) (?:\S+ ){0,3}(?:has|have) (?:your|sent|left|been)|understand (?:that )?(?:the|our) (?:polic|rules)|but you/,
      yes: [
        'I understand this surprise payment has pushed you into the red at the end of the month.',
        "Walking in on a stranger in your room at midnight, honestly, who wouldn't be livid?",
        "3 missed appointments and a day's leave gone every time, course you're furious",
      ],
      no: ['I see that the courier has your parcel.'],
    },
    {
      why: 'It wears you down, drains you: with what before.',
      pattern:
        /(?:\S+ ){4,22}(?:wears?|grinds?|gets?|drags?|brings?|lets?) (?:you|anyone|people|a person) down(?: \S+){0,6}|(?:\S+ ){4,22}(?:drains?|exhausts?|worries|scares?|frightens?|upsets?|infuriates?|humiliates?) (?:you|anyone|people|anybody)(?: \S+){0,6}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /sorry|apolog\w*|you (?:wear|drain|exhaust)|not to|what (?:worries|scares|upsets|frightens)|tell me|talk to/,
      yes: ["Having to explain it all again on every call wears you down, I'll give you that."],
      no: [],
    },
    {
      why: 'Bound to annoy, brutal: with what before.',
      pattern:
        /(?:\S+ ){4,22}(?:is|was|are)(?: \S+)? (?:bound|enough|guaranteed) to (?:annoy|upset|worry|anger|scare|frustrate|exasperate)(?: \S+){0,5}|(?:finding|learning|discovering|hearing|being|paying|waiting|having|losing|getting)(?: \S+){4,22} (?:is|was)(?: \S+)? (?:brutal|cruel|rotten|lousy|grim|crushing|a blow|gutting|dreadful|appalling|shocking)(?: \S+){0,5}/,
      confidence: 0.76,
      only: 'statement',
      unless: /sorry/,
      yes: [
        'Paying two insurances for one car is bound to annoy anyone.',
        'Finding out by text that your flight is cancelled the day before a wedding is brutal.',
      ],
      no: [],
    },
    ...ackSpecificMore,
  ],
};
