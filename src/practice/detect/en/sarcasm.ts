import type { MoveRules } from '../rules.ts';
import { sarcasmFrames } from './sarcasm_frames.ts';
import { sarcasmMore } from './sarcasm_more.ts';

export const sarcasm: MoveRules = {
  move: 'sarcasm',
  never:
    /(?:i|we) (?:\S+ )?(?:appreciate|am grateful|are grateful)|congratulations on (?:your|passing|the (?:birth|new|baby|wedding)|getting|moving|becoming)|(?:nice|good|lovely|great) to (?:hear from|see|meet|speak to|talk to|have) you(?: again| back| today| here)*$|did not (?:realise|know|see|notice)(?: that)? you (?:were|had|have) (?:still |already |been )*(?:waiting|asked|called|written|been|tried|there|on hold|replied|sent|moved)/,
  rules: [
    {
      why: 'Mock praise and mock pity.',
      pattern:
        /(?:(?:well|oh|wow|ah|gee|aw|aww|boo hoo|my my|right|great|ok|yes|and|so)?,? ?(?:are not we|are not you|is not (?:someone|somebody|that|this)|we are (?:\S+ )?in a hurry|someone is|somebody (?:is|woke|got)|someone (?:woke|got|has|needs))(?: \S+){0,3} ?(?:in a (?:hurry|rush|mood|good mood|bad mood)|lovely|charming|patient|special|clever|precious|sweet|impressive|delightful|genius|happy|grumpy|adorable|the expert|side of the bed|touchy|sensitive|dramatic|brilliant|cute|nice|pleasant|polite|wonderful|just|smart|important|a (?:ray|delight|charmer|bundle|genius|treat)|tired|today|a nap|cranky|impatient)(?: \S+){0,6}|(?:bravo|congratulations|congrats|kudos|well done|good for you|nice one|slow clap|hats off|brilliant|genius|great job|nice job|how (?:clever|original|charming|lovely|mature|patient|sweet|nice|kind|polite|gracious|very|adorable|delightful|perceptive|dramatic|touching|terribly)|what (?:patience|manners|charm|a (?:charmer|delight|genius|gentleman|lady|tragedy|hero|treat|pleasure|lovely (?:attitude|tone|way)|pleasant|surprise|shocker|joy|polite|brilliant)|lovely|impressive|wonderful|grace|delightful|excellent (?:manners|patience))|very (?:mature|clever|classy|original|impressive|helpful|constructive|grown up)|so (?:mature|clever|classy|original)|real (?:classy|mature)|classy|(?:you )?poor (?:thing|baby|you|little|darling|dear|soul)|cry me a river|boo hoo|world smallest violin|smallest violin|my heart bleeds|i am (?:in tears|crying|weeping|heartbroken|so scared|shaking|terrified)|thank you so much for (?:your (?:kindness|patience|wisdom|insight|charm|lovely|wonderful|gracious)|the (?:lecture|lesson|insight|feedback genius)|shouting|yelling|explaining my|teaching|sharing your wisdom|enlightening)|thanks for (?:the (?:lecture|lesson|insight|tip|wisdom)|explaining my job|shouting|yelling|the kind|your (?:wisdom|expertise|insight|charming|lovely|kind words|patience not)|stating|enlightening|that (?:brilliant|insightful|lovely|helpful|valuable)|teaching)))(?: \S+){0,12}/,
      confidence: 0.72,
      unless:
        /^(?:oh |aw |ah )*(?:you )?poor (?:you|thing|love),? (?:that is (?:no|not|so|really|awful|rotten)|how (?:awful|horrible)|what a (?:day|week|night))|^(?:thanks|thank you)(?: \S+){0,2} (?:that|this) (?:is|was)|^(?:that|this|it) (?:is|was|has been)(?: \S+){0,2} helpful|all good|that is (?:the right|it|exactly)|is that good for you|congratulations on (?:your|the)|well done (?:for|on) (?:spotting|keeping|finding|noticing)|how (?:kind|nice|sweet|lovely) of you|what a (?:pleasure|delight|joy) to (?:help|hear)|well done you found|great job (?:spotting|keeping|catching)|how very frustrating|what a surprise (?:bill|charge)|is not that (?:a|the|what|right)|brilliant (?:that|news|thank)|how terribly|that is not (?:nice|just)|good for you (?:if|\?)/,
      yes: [
        "Well, aren't we in a hurry.",
        'Congratulations, you found the button.',
        'Cry me a river.',
        'What patience.',
      ],
      no: ['Congratulations on your new baby!'],
    },
    {
      why: 'Shall I draw you a picture; let me go slowly.',
      pattern:
        /(?:(?:let me|i will|shall i|should i|do you (?:want|need) me to|i can|would you like me to|i could|maybe i should|want me to|must i|perhaps i should)(?: \S+){0,3} ?(?:(?:say|explain|type|write|spell|speak|repeat|go|talk|put|break|read|dumb|use|try)(?: \S+){0,5} (?:slowly|slower|in (?:small|simple|short|big|easy|baby) words|in capital\w*|simpler|for you again|small words|nice and slow|really slow|s l o w|out for you|it down for you|one syllable|words of one|crayons?|like (?:you are|i would to) (?:five|a child|a toddler)|in crayon|so (?:that )?(?:even )?you (?:can )?(?:understand|get it|follow))|draw (?:you )?(?:it|a (?:picture|diagram|map))|hold your hand|wave (?:a|my) (?:magic )?wand|drop everything|roll out|sing you|clap|get you a (?:medal|tissue|violin)|call the (?:president|king|queen|army|un|press|police for)|alert the (?:media|press)|(?:get|use) (?:out )?my crystal ball)|(?:would|do) you (?:like|want|need) (?:a|some|me to get you a) (?:medal|cookie|trophy|tissue|parade|round of applause|cheese with|red carpet|violin|sticker|gold star|hug|prize|nap|diagram|map)|(?:here is|have|you deserve|you get|you win) (?:your|a) (?:medal|cookie|trophy|gold star|prize|award|sticker)|as (?:hard|difficult|shocking|surprising|incredible|complicated|strange) as (?:it|that|this) (?:is|may|might|sounds|seems)|(?:is|was) (?:it|that) (?:really )?(?:so|too|that) (?:hard|difficult|complicated)|it is not (?:rocket|brain|that (?:hard|complicated|difficult))(?: \S+)?|even a (?:child|toddler|five|monkey|kid)|can you (?:even )?read|you can read (?:right|can not you)|you do know how to|do you know how to (?:read|use|count|listen)|if (?:you|only you) (?:could|can|knew how to|would) (?:only read|count|listen|use your|bother to (?:read|look|listen)|manage to|think)|(?:reading|listening|patience|counting|common sense) is (?:clearly |obviously |evidently |so |not |really )*(?:your|hard|difficult|a (?:skill|virtue|lost)|free|not)|are you (?:done|finished|quite (?:done|finished)|happy now|always this|following|keeping up|with me so far|paying attention now))(?: \S+){0,12}/,
      confidence: 0.76,
      unless:
        /(?:is that|was that) too (?:hard|difficult) to (?:reach|set)|even a child would|let me (?:explain|put|say) (?:it|this) simply|is it (?:so|too) (?:hard|difficult) for you to (?:get|come|walk|reach)|(?:i will|let me) (?:go|speak|talk) slow(?:er|ly) (?:if|so) (?:that )?(?:helps|you can (?:write|note))|draw a (?:picture|diagram) of (?:the|your) (?:wiring|fault)|at your pace/,
      yes: ['Shall I draw you a picture?', 'Let me say it slowly.', 'Would you like a medal?', 'Can you even read?'],
      no: ['Shall I book it for you?'],
    },
    {
      why: 'Oh, of course; as if; irony about the customer’s importance.',
      pattern:
        /(?:(?:oh|ah|yes|right|sure|of course|yeah|well|clearly|obviously|naturally|apparently|i forgot|because|so|ok|forgive me|silly me|my mistake|and|pardon me|excuse me|surely)(?: \S+){0,5} ?(?:(?:the|whole|entire) (?:\S+ )?(?:world|universe|company|planet)(?: \S+)? (?:revolves|stops|should|must|will|owes|is out|is against|rotates)|you are (?:\S+ )?(?:the (?:expert|only (?:one|customer|person)|centre|center|boss|king|queen|first person|specialist|victim|most important)|always right|so (?:important|special|busy|smart|clever|patient|polite|much smarter|perfect)|never wrong|perfect|an expert|a lawyer now|an engineer now|royalty|a (?:real )?(?:genius|saint|ray of|delight|pleasure))|you know (?:\S+ )?(?:better|everything|best|all about)|everything (?:is|should|must)(?: \S+){0,2} (?:about you|our fault|drop|your way)|because (?:you|shouting|yelling)(?: \S+){0,6} (?:always works|fix|makes|help)|how (?:dare|silly of) (?:we|us|me)|your (?:majesty|highness|excellency|royal|lordship|honou?r|grace)|we (?:exist|live) (?:only|just|solely) (?:to|for)|i (?:live|exist|am here) (?:only |just )?to (?:serve|be (?:shouted|yelled))|i am (?:not )?a (?:magician|mind reader|wizard|psychic|miracle worker|genie)|(?:a|my) (?:crystal ball|magic wand))|your (?:majesty|highness|excellency|royal \S+|lordship)|(?:pardon|excuse|sorry|forgive) (?:me |us )?for (?:breathing|existing|living|being (?:human|born)|not (?:being (?:psychic|a (?:magician|mind reader|wizard))|reading your mind))|(?:the )?world does not (?:revolve|stop)(?: \S+){0,3}|how (?:will|did|ever (?:will|did)) you (?:ever )?(?:survive|cope|manage)(?: \S+){0,6}|(?:it|that|this) must be (?:so |really |very )*(?:hard|tough|exhausting|nice|tiring|wonderful) (?:being|to be)(?: \S+){0,2} ?(?:you|perfect|right|so|important|always)(?: \S+){0,4}|what a (?:tragedy|catastrophe|disaster|hardship|ordeal|drama)(?: \S+){0,8}|(?:yeah|yes|oh|sure|right)(?: \S+){0,2} (?:right|sure|whatever)$|if you say so|whatever you say(?! (?:\S+ ){0,2}(?:will|am) )|you do not say|no kidding sherlock|sherlock|einstein|genius|princess|sunshine|drama queen|sweetheart|big guy|buddy boy|someone give(?: \S+){0,6}|tell me something(?: new)?|(?:as if|like) (?:i|we) (?:care|have nothing (?:better|else))|i am sure (?:you|that|your|the|it)(?: \S+){0,6} (?:perfect|never (?:make|made)|entirely|terribly|so hard|terrible for you|nothing to do|saint|know best)|(?:two|a) whole (?:days?|hours?|minutes?|five)(?: \S+){0,3} (?:wow|imagine)|(?:imagine|gosh|goodness) (?:the (?:horror|tragedy|drama)|me|that)|the horror|the tragedy|do not hold back|please (?:do )?(?:keep|go on|continue) (?:shouting|yelling|it is|insulting|that really)|another (?:satisfied|happy) (?:customer|caller))(?: \S+){0,10}/,
      confidence: 0.72,
      unless:
        /until|manage without (?:the|your|a) (?:\S+)? ?(?:car|heating|phone|water)|i am not a (?:magician|wizard|miracle worker) but (?:i|here|what)|i do not have a (?:crystal ball|magic wand) but|what a disaster (?:for you|that|this)|you are (?:not )?the only (?:one|person|customer) (?:who|in)|of course you are (?:so )?(?:upset|angry|worried)|you know (?:best|better) (?:than|what|which|your)|sorry,? what a/,
      yes: [
        'Oh sure, the whole world revolves around you.',
        'Yes your majesty.',
        'How will you ever survive?',
        'Sorry for breathing.',
      ],
      no: ['Sure, I will do it.'],
    },
    {
      why: 'Irony by excess: tuck you in, small print, lovely attitude.',
      pattern:
        /(?:(?:would|do|shall|should|want|must)(?: \S+){0,5} (?:tuck you|hold your hand|sing you|get on my knees|kneel|bow|carry you|read (?:it|you) (?:to you|a bedtime)|roll out|call the president|fan you|kiss your|a statue|a minute of silence)(?: \S+){0,6}|(?:wow|oh|ah|well|gee|nice|such a|what a|what|really)?,? ?(?:lovely|charming|delightful|wonderful|great|nice|brilliant|fantastic|beautiful|classy|impressive|stunning|stellar) (?:attitude|manners|tone|language|way to (?:talk|speak|treat|start)|mood|vocabulary|customer you|temper|personality)(?: \S+){0,4}|i can (?:tell|see) (?:that )?you (?:always|really|clearly|must|are (?:a|an) (?:real |true )?(?:expert|genius|lawyer|engineer|specialist|morning person)|love|never|read every|have done|know so)(?: \S+){0,8}|(?:thanks|thank you)(?: so much| very much| ever so much)? for (?:the|that|your|this)(?: \S+){0,3} (?:lesson|lecture|masterclass|tutorial|tip|insight|wisdom|ted talk|sermon|speech|expertise|kind words|charming \S+|analysis|history lesson|management advice)(?: \S+){0,6}|because (?:shouting|yelling|screaming|insulting|complaining|threatening|swearing)(?: \S+){0,4} (?:always|helps|works|makes|fixes|really|solves|speeds)(?: \S+){0,8}|(?:of course|sure|oh yes|yes|naturally|obviously|certainly),? (?:everyone|everybody|the whole \S+|we all|all of us|the entire \S+|we|i|the world)(?: \S+){0,3} (?:here to serve|exist\w*|at your (?:service|command|beck|feet)|nothing (?:else|better)|just (?:for|waiting)|only for you|revolves|all day|sitting around|twiddling)(?: \S+){0,8}|(?:at|to) your (?:beck and call|command|every whim)|i have (?:nothing better|all day|nothing else) (?:to do)?(?: \S+){0,4}|you (?:are|must be|have been|are truly)(?: \S+){0,3} (?:our|my|the) (?:most|nicest|sweetest|favou?rite)(?: \S+){1,6}|(?:look|listen) (?:at|to) (?:mr|mrs|miss|ms|the) (?:expert|know it all|perfect|important|genius)(?: \S+)?|someone has been (?:reading|googling|watching)(?: \S+){0,6}|did you (?:get your|study|learn that|go to)(?: \S+){0,4} (?:degree|law school|google|youtube|university|manners)(?: \S+){0,4}|aren t you|i (?:just )?love (?:it when|being|how you|your (?:tone|attitude))(?: \S+){0,8}|how (?:nice|kind|sweet|lovely|generous|thoughtful) of you to (?:shout|yell|scream|insult|share|grace|notice|finally|take time|remind|explain my|enlighten)(?: \S+){0,6}|so sorry your (?:majesty|highness)|my deepest sympathies|call the (?:papers|press|police|un|president|national guard)(?: \S+){0,4}|stop the presses)/,
      confidence: 0.72,
      unless: /i love (?:helping|being able)|call the police (?:if|and)/,
      yes: [
        'Wow, lovely attitude.',
        'Would you like me to tuck you in as well?',
        'I can tell you always read the small print…',
        'Of course, everyone is here to serve you.',
      ],
      no: ['Thanks for the photo.'],
    },
    {
      why: 'Mock relief, mock agreement, mock sizes.',
      pattern:
        /(?:how (?:reassuring|impressive|refreshing|thoughtful|civilised|enlightening|fascinating|heroic|tragic|awful for you)|(?:noted|got it|understood|so|right|ok|i see)(?: \S+){0,3}? (?:the (?:whole|entire) \S+|everyone|everybody|the world|we all)(?: \S+){0,3} (?:must|should|has to|have to|stops?|drops?|bow|needs? to)(?: \S+){0,8}|(?:typing|writing|shouting|yelling|screaming|swearing|complaining|caps)(?: \S+){0,4} (?:certainly|definitely|really|always|surely|clearly|obviously)(?: \S+)? (?:makes|helps|works|does|speeds|solves|clarifies)(?: \S+){0,6}|(?:wow|oh|gosh|goodness|my my|ooh|dear me|imagine)(?: \S+){0,2} (?:ten|two|five|three|fifteen|one|an?) whole (?:minutes?|hours?|days?|week)(?: \S+){0,4}|what a (?:sense of|feat|trial|martyr|saint|scandal|nightmare for you|hero|sense|shame for you|surprise that|lovely person|gem|star|day you)(?: \S+){0,6}|(?:ah|oh|wow|well)(?: \S+){0,2} (?:a|an|our|another) (?:\S+ ){0,3}(?:specialist|expert|lawyer|connoisseur|scholar|genius|professional|philosopher|critic|detective)(?: \S+){0,4}|(?:poor|little) (?:baby|thing|darling|you|lamb|princess|soul|dear)(?: \S+){0,8}|always (?:such )?a (?:pleasure|delight|joy)(?: \S+){0,5}|what would we do without you(?: \S+){0,3}|thank (?:goodness|god|heavens) you(?: \S+){0,8}|and (?:the|some) (?:champagne|caviar|red carpet|foot massage)(?: \S+){0,4}|pray (?:tell|do)(?: \S+){0,5}|clearly (?:patience|manners|reading|politeness)(?: \S+){0,6})/,
      confidence: 0.7,
      unless:
        /poor (?:you|thing),? (?:that is (?:no|not|so|really|awful|rotten)|how (?:awful|horrible)|what a (?:day|week|night))|thank (?:goodness|god) you (?:are (?:safe|ok)|called)|how (?:tragic|awful) (?:that|to)|what a nightmare (?:for you)?$|what a shame for you that we/,
      yes: [
        'What a sense of proportion, truly.',
        'Ah, a consumer law specialist, how reassuring.',
        'Noted: the whole airline must stop for you.',
        'Typing in capitals certainly makes it clearer.',
      ],
      no: ['Thank goodness you are safe.'],
    },
    {
      why: 'Mock certainty, mock mourning, mock uniqueness.',
      pattern:
        /(?:i am (?:sure|certain|convinced) (?:your|that your|shouting|yelling|screaming|all that|that)(?: \S+)? (?:screaming|shouting|yelling|tantrum|insults|attitude|tone|threats|ranting|swearing|capitals|complaining)(?: \S+){0,8}|(?:my |our )?condolences (?:for|to|on)(?: \S+){1,6}|because you are (?:\S+ )?(?:the only|so special|the first|the centre|the center|special)(?: \S+){0,8}|as if you (?:were|are) (?:the only|the first|royalty|special)(?: \S+){0,8}|what a (?:memory|brain|mind|wit|talent|vocabulary|voice|temper|gift|way with words|philosopher|visionary)(?: \S+){0,6}|your (?:immense|legendary|infinite|famous|boundless|exquisite|incredible|remarkable|superior) (?:patience|politeness|manners|courtesy|kindness|wisdom|intelligence|charm|intellect)(?: \S+){0,4}|(?:that|this|shouting|yelling) (?:will|is going to) (?:surely|certainly|really|definitely|totally) (?:help|fix|speed|solve|work)(?: \S+){0,6}|pass (?:me )?the tissues)/,
      confidence: 0.7,
      unless:
        /condolences (?:for|on) (?:your|the) (?:loss|father|mother|husband|wife|son|daughter|brother|sister|dad|mum|passing|death)|this will (?:really|definitely) help (?:us|me|you)/,
      yes: [
        "Oh right, because you're the only one who pays rent.",
        "I'm sure your screaming will fix the boiler.",
        'My condolences for your toaster.',
        'What a memory!',
      ],
      no: ['My condolences on the loss of your father.'],
    },
    {
      why: 'You know better than everyone; someone is in a fine mood.',
      pattern:
        /(?:you (?:always |obviously |clearly |must )?know(?: \S+)? (?:better|best|everything|it all)(?: \S+){0,4}|(?:someone|somebody)(?:'s| is)? (?:in a|having a|got up|had their|not had)(?: \S+){1,6}|you are (?:always |such |truly |quite )?(?:an? )?(?:angel|delight|ray of sunshine|treasure|charmer|joy|gem|sweetheart|real treat)(?: \S+){0,4}|what (?:a )?(?:joy|pleasure|treat|honour|honor) (?:it is )?(?:to|dealing|talking)(?: \S+){1,6}|must be (?:nice|lovely|great) (?:to|being)(?: \S+){1,8})/,
      confidence: 0.7,
      unless:
        /let me know|you know (?:better|best) (?:how|when|what (?:works|suits))|someone is in (?:the|your|our)|pleasure to (?:help|hear|serve|meet)|do you know|if you know/,
      yes: ['Oh, of course, you know better than everyone.', "Well, someone's in a good mood today!"],
      no: ['You know best when you are home.'],
    },
    {
      why: 'Mock expert; call the press; poor dear.',
      pattern:
        /(?:you are (?:clearly |obviously |evidently |really |such )*(?:quite |rather )(?:the|a|an) (?:\S+ ){0,2}?(?:expert|specialist|genius|scholar|lawyer|engineer|charmer|comedian|connoisseur|detective|diplomat|scientist)(?: \S+){0,6}|(?:alert|stop|call|ring|phone|tell|notify|someone call) the (?:press|presses|media|papers|news|president|national guard)(?: \S+){0,3}|(?:a|what a|such a|the) (?:national|global|world|historic|real) (?:tragedy|scandal|emergency|disaster|drama|outrage)(?: \S+){0,4}|(?:you|the) poor (?:dear|darling|lamb|soul|baby|little|sweet)(?: \S+){0,6})/,
      confidence: 0.72,
      unless: /sorry|we can call/,
      yes: ["You're quite the network expert, I see.", 'Wow, one whole minute on hold, alert the press.'],
      no: ["I'm no network expert, so let me ask one."],
    },
    {
      why: 'Thanks for teaching me my job; let us stop everything for Sir; do not cry; your little parcel.',
      pattern:
        /(?:(?:thank you|thanks)(?: \S+){0,3} for (?:teaching|telling|showing|reminding|explaining)(?: to)? me (?:my|how to do|what my|how my)(?: \S+){0,6}|(?:let us|we will|shall we|why do not we|should we)(?: just)? (?:stop|close|cancel|halt|ground|drop|shut)(?: \S+){1,6} (?:for|just for|because of) (?:sir|madam|you|his|her)(?: \S+){0,4}|(?:do not|no need to|please do not) (?:cry|sulk|weep|pout|burst into tears)(?: \S+){0,8}|(?:your|the) (?:precious|little|poor little|beloved|darling|wee) (?:parcel|package|bill|wifi|problem|phone|router|ticket|order|file|dress|bag|suitcase|appointment|self|ego|feelings)(?: \S+){0,5}|such a (?:way with|gift for|talent for|charmer|delight|ray of|joy to)(?: \S+){0,6}|(?:sir|madam|his lordship|her ladyship|his majesty|her majesty) (?:wants|would like|demands|requires|is (?:not|in a|too|upset|displeased)|expects|insists)(?: \S+){0,8}|what (?:eloquence|wit|poetry|vocabulary|prose|drama|theatre|a performance))(?: \S+){0,4}/,
      confidence: 0.72,
      unless: /your little (?:one|girl|boy|brother|sister)|how it (?:happened|went)/,
      yes: [
        'Such a way with words, really.',
        'Thank you for teaching me my job.',
        "No you're right, let's stop every train for sir.",
        "Don't cry, we'll find your little parcel for you.",
      ],
      no: ['Thank you for explaining to me how it happened.'],
    },
    {
      why: 'All revolves around you; at least that is polite; with my own little hands; perhaps you would like me to.',
      pattern:
        /(?:(?:everything|it all|the world|the universe)(?: \S+)? (?:revolves?|turns?|spins?) (?:a)?round you(?: \S+){0,4}|^(?:well |oh |ah |so |and |now |wow )*(?:at least )?(?:that is|that was|thats|how|this is) (?:at least |very |really |just |so |ever so |awfully )*(?:polite|charming|lovely|classy|courteous|refined|constructive|original|mature|delightful|friendly|sweet)(?: \S+){0,3}$|(?:perhaps|maybe|i suppose|i expect|no doubt|next) (?:you(?: would|will)?(?: be)? (?:like|want|wanting|prefer|expect)(?: me| us| someone)?|i should|we should)(?: to)?(?: \S+){1,14}|(?:my|our) (?:own |very own )?(?:little|tiny|two|bare) hands(?: \S+){0,4}|who do you think (?:you are|is going)(?: \S+){0,4}|(?:here we go|there we go) again(?: \S+){0,4})/,
      confidence: 0.72,
      unless:
        /(?:send|refund|book|call|email|move|rebook|cancel|put|arrange|exchange|post|replace|transfer|order|check|get)\b|thank|kind of you|to (?:try|choose|pay in)|we should (?:look|check|start)|a (?:refund|voucher|credit|replacement)/,
      yes: [
        'Yes of course, everything revolves around you.',
        "Perhaps you'd like me to come and fix it with my own little hands?",
        'well at least thats polite',
      ],
      no: ["Perhaps you'd like me to send it by express instead?"],
    },
    {
      why: 'The customer is always right, in mockery.',
      pattern: /the customer is (?:always|of course|never) (?:right|king|wrong)(?: \S+){0,4}/,
      confidence: 0.76,
      yes: ['Oh yes, of course, the customer is always right.'],
      no: [],
    },
    {
      why: 'Thank you for explaining my job; never heard that one; amazing what one finds when one reads; because we all get up to annoy you.',
      pattern:
        /(?:(?:thank you|thanks)(?: \S+){0,3} for (?:explaining|teaching|telling|showing|reminding)(?: me| us)?(?: of)? (?:how to do )?(?:my|our)(?: own)? (?:job|work|trade|business)(?: \S+){0,4}|^(?:\S+ ){0,4}?never heard (?:that|this)(?: one)? before$|^(?:gee |wow |oh |well |ah )+(?:that is |this is )?(?:a )?(?:new one|first)$|(?:it is|its)? ?(?:amazing|funny|incredible|strange|wonderful|surprising|astonishing|remarkable) (?:what|how)(?: \S+){1,12} (?:when|if|once) (?:you|people|one|someone)(?: \S+){0,3} (?:read|look|listen|try|ask|check|open|bother|plug|switch|pay)(?: \S+){0,6}|(?:yes|yeah|sure|right|of course|oh|exactly|obviously)(?: \S+)?,? because (?:we|i|everyone|everybody|the whole \S+|all of us)(?: \S+){0,2}? (?:all|just|only|obviously|clearly|love|live|enjoy|get up|wake up|sit|am the one who|personally|have nothing|had nothing|built|build|control|decide|run|invented|make it)(?: \S+){1,16}|some of us (?:have|actually|are|work|do|also|know)(?: \S+){1,12}|(?:would|do|will|shall) (?:you|i|we) (?:like|want|be wanting|take|give you|throw in)(?: \S+){0,2} (?:my|a|the|some) (?:shirt|kidney|house|car|firstborn|chair|lunch|soul|blood|foot (?:massage|rub)|back rub|massage|pony|unicorn|moon|champagne|caviar|red carpet|butler|slippers|foot bath)(?: \S+){0,6})/,
      confidence: 0.76,
      unless: /some of us (?:are|have been) (?:affected|off)|sorry/,
      yes: [
        'Well, thank you for explaining my job to me.',
        'Gee, never heard that one before.',
        "It's amazing what you can find out when you actually read the page.",
        'Yes, because we all get up in the morning just to annoy you.',
        'Some of us have more than one customer, believe it or not.',
        'Fine, would you like my shirt as well?',
      ],
      no: ['Yes, because we switched servers last night.', "It's amazing how fast it goes once the file is complete."],
    },
    {
      why: 'Did I interrupt your day; you must be so important; wrong side of bed; shall I plug it in too; let me guess.',
      pattern:
        /(?:^(?:oh|ah|aw|well|gee|wow|so sorry)(?: \S+){0,5} (?:did|am|was|have|are) (?:i|we) (?:interrupt|disturb|bor|keep|spoil|ruin|hold|tak)\w*(?: \S+){1,6}|you must be (?:so|very|really|terribly|incredibly|awfully|quite|such a|ever so) (?:\S+ )?(?:important|busy|special|clever|popular|proud|fun|powerful|influential|rich|smart|charming|person|star|vip)(?: \S+){0,4}|(?:got|get|getting|gets) (?:out of bed|up)(?: \S+){0,3} wrong side(?: \S+){0,4}|(?:shall|should|must|may|do you (?:want|need) me to|would you like me to|want me to|am i supposed to)(?: i| we)?(?: \S+){0,4}? (?:plug|hold|wipe|tie|brush|feed|tuck|cook|chew|walk|carry|spell|press|iron|wash|blow|peel|switch it on|sharpen)(?: \S+){0,6}? (?:too|as well|out|for you too|next|while (?:i|we) (?:am|are) at it)$|^(?:oh |ok |right |and |wait |so )*let me guess(?: \S+){1,16})/,
      confidence: 0.77,
      unless:
        /bags?|luggage|suitcase|hold (?:it|one|a|the) (?:for|at|room|table|seat)|hold your (?:order|place|parcel)|medication/,
      yes: [
        "Oh, I'm sorry, did I interrupt your busy day?",
        'Wow, you must be so important.',
        'Well, somebody got out of bed on the wrong side.',
        'Shall I come round and plug it in for you too?',
        'Let me guess, it was working fine and you touched nothing.',
        'Do you need me to spell it out?',
      ],
      no: ['Would you like me to carry your bags as far as the lift?', 'You must be so worried.'],
    },
    ...sarcasmMore,
    ...sarcasmFrames,
  ],
};
