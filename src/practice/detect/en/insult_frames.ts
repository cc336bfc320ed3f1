import type { Rule } from '../rules.ts';

/** Insults and threats by their frame: nothing but, the worst ever, what a, acting like, harm wished, revenge through the file. */
export const insultFrames: readonly Rule[] = [
  {
    why: 'You are nothing but a troublemaker; the dumbest person; what a ridiculous woman; full of it.',
    pattern:
      /(?:you(?: \S+)? (?:are|must be|have to be|sound like|seem like|look like|really are) (?:\S+ )?(?:nothing (?:but|more than) (?:a|an) (?:\S+ ){0,2}?\S+|(?:just |only |really |truly |clearly |simply |such |quite |a |an |the |one |another )*(?:\S+ )?(?:troublemaker|nuisance|pest|parasite|crook|thief|fraud|cheat|liar|con (?:man|artist)|scrounger|freeloader|drama queen|whiner|moaner|complainer|control freak|nutcase|nutter|lunatic|psycho\w*|maniac|loser|failure|nobody|coward|bully|snob|peasant|hypocrite|sponger|time waster|crybaby|cry baby|brat|know it all|clown|fool|idiot|imbecile|moron|simpleton|dimwit|halfwit|joke|disgrace|embarrassment|waste of (?:\S+ )?(?:time|space|air|oxygen|breath)|pain in the (?:neck|backside|arse|ass|butt)|sad (?:case|sack|little \S+)|piece of (?:work|rubbish|dirt|trash)|sorry excuse for \S+(?: \S+){0,3})|(?:the|one of the|by far the) (?:\S+ )?(?:dumbest|stupidest|rudest|worst|nastiest|thickest|most (?:stupid|annoying|rude|ridiculous|difficult|unpleasant|ignorant|arrogant|ungrateful|tiresome|impossible|demanding|selfish|idiotic|obnoxious|clueless|pathetic|incompetent)) (?:\S+ )?(?:person|people|customer|customers|client|clients|caller|individual|human being|man|woman|guest|lady|patient|member|parent|tenant|one|ones|student|driver)(?: \S+){0,8}|(?:so |just |really |totally |completely |absolutely )*(?:full of (?:it|yourself|crap|rubbish|nonsense|hot air|lies)|out of your (?:mind|tiny mind|head|skull|depth)|not (?:all there|right in the head|the (?:sharpest|brightest) \S+(?: \S+){0,4}|very (?:bright|clever|smart|intelligent|quick))|a few \S+ short of(?: \S+){1,4}|insufferable|unbearable|clueless|hopeless|brainless|spineless|gutless|heartless|shameless|deranged|unhinged|demented|loopy|bonkers|nuts|mental|mad|sick in the head|beneath contempt|repulsive|revolting|vile|despicable|contemptible|insane|delusional|paranoid|hysterical|pathetic|ridiculous|laughable|rude and \S+|rude,? (?:ignorant|stupid|lazy|greedy|mean)(?: \S+){0,5}))(?: \S+){0,3}|what an? (?:\S+ )?(?:ridiculous|pathetic|stupid|rude|horrible|awful|nasty|vile|miserable|disgusting|greedy|dreadful|silly|unpleasant|tiresome|arrogant|selfish|foolish|spoilt|spoiled|ignorant|insufferable|hateful|obnoxious|thick|dumb|idiotic|mean|bitter|sad|charming little) (?:\S+ )?(?:woman|man|person|customer|lady|individual|human being|people|client|lot|family|character|creature|boy|girl|guy|thing to say))/,
    confidence: 0.78,
    unless:
      /you are (?:being |always |\S+ )?(?:called|treated|taken for|made out)|(?:you|we|he|she|they) (?:said|called|told|say|think|thought)|(?:is|are|was|were|am) not (?!(?:all there|right in|the (?:sharp|bright)|very))(?:\S+ )?(?:a |an |the )?(?:\S+ )?(?:nuisance|liar|cheat|fool|idiot|time waster|waste|pain|troublemaker|pest|joke|mad|crazy|stupid)|made to feel|feel (?:like|as)|(?:treated|taken|seen|looked at) (?:you )?(?:like|as|for)|nobody (?:is|was|thinks|called)|hope(?:ful|less)? (?:that|you)|to be (?:worried|mad)|mad (?:at|with) us|do not think you are|never (?:say|think|call)|if you are|(?:sad|awful|horrible|terrible|nasty|stupid|silly|rude|miserable|dreadful) (?:\S+ )?(?:thing|person|man|woman) (?:to (?:happen|hear|live|go)|at the|who (?:sold|told|spoke|served))|situation|victim/,
    yes: [
      "You're nothing but a troublemaker.",
      "You must be the dumbest person I've spoken to today.",
      'What a ridiculous woman you are.',
      "You're so full of it.",
      "You're the rudest customer I have ever had.",
    ],
    no: [
      "You're not an idiot, the form is badly written.",
      'It was a stupid mistake on my side.',
      "You're not a nuisance at all.",
      'What a horrible situation for you.',
    ],
  },
  {
    why: 'Stop acting like a child; use your brain; any child could; shut it; get lost.',
    pattern:
      /(?:(?:stop|quit) (?:acting|behaving|carrying on|whining|crying|moaning|being|snivelling|talking|wasting)(?: \S+)? (?:like|as if you were|such) (?:a|an|some)(?: \S+){1,4}|(?:you (?:are )?(?:act|acting|behave|behaving|talk|talking|write|think|whine|cry|sulk)|behave|acting) (?:exactly |just |\S+ing )?like (?:a|an|some) (?:\S+ )?(?:child|baby|brat|toddler|kid|teenager|idiot|fool|lunatic|animal|savage|moron|clown|three year old|five year old|two year old|maniac|diva|princess)(?: \S+){0,4}|(?:try |maybe |why do not you |you should |please |for once )*(?:use|using|switch on|turn on|engage) (?:your|that) (?:\S+ )?(?:brain|brains|head|grey matter|tiny brain|noggin)(?: \S+){0,5}|(?:do|have|did) you (?:even )?(?:have|got|been born with|born with|use)(?: \S+)? (?:a|any|no|your) (?:brain|brains|sense|manners|intelligence|common sense)(?: \S+){0,4}|(?:where were you when (?:they|god|brains)|were you (?:born|raised|dropped|brought up))(?: \S+){1,8}|^(?:(?:oh|just|and|now|well|please|ah|hey|will you) )*(?:shut (?:up|it|your (?:mouth|face|trap|gob|cakehole))|get lost|get stuffed|get a life|go to hell|drop dead|take a hike|beat it|buzz off|sod off|bugger off|piss off|clear off|push off|screw you|up yours|zip it|put a sock in it|stuff (?:it|you)|go (?:jump|away|boil)(?: \S+){0,3}|grow up|do one|jog on|on your bike|naff off|i hate you|i despise you|you make me (?:sick|ill|laugh|want to (?:vomit|puke|scream))|you disgust me)(?: \S+){0,6}|how (?:can|could|does) (?:anyone|someone|anybody|somebody|a person|you)(?: \S+)? (?:be )?(?:so|this|that) (?:stupid|dumb|thick|dense|rude|ignorant|blind|ridiculous|slow|selfish|incompetent|clueless|idiotic|naive)(?: \S+){0,6}|(?:people|customers|clients|parents|tenants|types|someone|idiots|women|men) like you (?:are|is|should|do not|never|make|always|ought|deserve to|disgust|need|give|belong|have no)(?: \S+){1,8}|(?:your|you have (?:the|a)) (?:\S+ )?(?:stupidity|ignorance|idiocy|rudeness|brain of|iq of|intelligence of|manners of)(?: \S+){1,7})/,
    confidence: 0.78,
    unless:
      /(?:you|we|he|she|they) (?:said|called|told)|(?:i|we) (?:will not|am not|are not)|people like you (?:deserve (?:better|an)|who (?:have|trust|make)|make (?:this|our|my) (?:job|day|work))|you (?:can|could|may|did|might) (?:\S+ )?get lost|easy to get lost|treated (?:you )?(?:like|as)|customers like you (?:make|are (?:why|the reason|our|the ones|what)|deserve|have (?:kept|been)|do not deserve|should not|never)|go away for|grow up (?:in|with)|born (?:in|on|before|after|outside)|acting like (?:a|an) (?:virus|magnet|filter)|feel|drop dead line/,
    yes: [
      'Stop acting like a spoilt brat.',
      'Use your brain, if you have one.',
      'How can anyone be so stupid?',
      'You have the brain of a goldfish.',
      'Get stuffed.',
    ],
    no: ['Customers like you deserve better.', 'Were you born in 1980?'],
  },
  {
    why: 'Harm wished, or revenge through the file; one more word and you will never be served again.',
    pattern:
      /(?:i (?:really |sincerely |only |do )*hope (?:that )?(?:you|your \S+|your whole \S+) (?:crash\w*|chok\w+|los\w+|never|fail\w*|rots?|suffer\w*|burns?|fall\w*|get (?:fired|sacked|robbed|sick|ill|stuck|what you deserve|a puncture|fined)|go bankrupt|end up|dies?|drown\w*|break|breaks|miss your|never get)(?: \S+){0,7}|(?:one more (?:word|complaint|email|call|message|peep|remark|insult|comment)|(?:talk|speak|write|shout|swear) (?:to|at) me (?:like that|that way)?(?: ?)(?:again|once more)|keep (?:it up|going|talking|this up|shouting|on)|carry on|go on like (?:that|this)|if you (?:keep|go on|carry on|continue|complain|call|write|insist|do not (?:stop|shut))(?: \S+){0,6}|say (?:that|it) again|try me|push me),? (?:and |or |then )?(?:i (?:will|am going to|might|swear i will)(?: \S+)? (?:make sure|see to it|lose|delete|cancel|block|ban|blacklist|bin|tear up|throw|forget|double|bury|raise|put you|ruin|have you|charge you|tell (?:everyone|your)|report you to (?:your|the tax)|fail|let you|find you|come (?:and|over|round)|not (?:be responsible|answer for))|your (?:\S+ )?(?:file|case|claim|account|refund|appointment|dog|booking|request|order|application) (?:\S+ )?(?:goes|disappears?|gets lost|ends up|will (?:disappear|be lost|go|end up|get lost|vanish)|is (?:gone|history|over|dead))|you (?:will|can) (?:never|forget|wait|regret|be sorry|see|pay|lose|kiss))(?: \S+){0,9}|(?:i|we) (?:will|am going to|are going to|can) (?:have you (?:banned|removed|fired|blacklisted|thrown|barred|evicted|arrested)|get you (?:banned|fired|evicted|sacked|barred)|make (?:your life (?:difficult|hell|miserable|a misery)|you (?:regret|pay|sorry|suffer|cry))|(?:come|find|be waiting) (?:for|after|and find) you|remember your (?:name|face)|personally (?:delete|cancel|lose|bin|make sure you))(?: \S+){0,8}|(?:watch|mind) your back|you (?:have been|are) warned,? (?:little|pal|mate|buddy|sunshine)(?: \S+){0,3}|you (?:would better|had better|better) (?:watch|be careful|shut|not (?:come|show|cross|mess)|keep your mouth)(?: \S+){0,6}|(?:you do not|do not) (?:want to )?(?:mess with|cross|test|push|provoke) me(?: \S+){0,5}|you (?:do not want|would not like) (?:to )?(?:see )?(?:me )?(?:make )?(?:me )?(?:when i am )?angry(?: \S+){0,3})/,
    confidence: 0.9,
    only: 'statement',
    unless:
      /hope you (?:never|fail) (?:have|to (?:go|see))|never have to (?:go|live|wait)|(?:have|has) you (?:removed|taken|put) (?:from|off) (?:the|our) (?:list|mailing|marketing|register)|keep going (?:on|straight|past|until|left|right)|you can wait (?:in|here|for|until)|forget (?:it|the (?:fee|fine|charge))|double (?:check|the (?:refund|credit))|if you (?:call|write|continue|insist)(?: \S+){0,6},? (?:i will|we will) (?:cancel|block|double) (?:it|that|the|your) (?:\S+ )?(?:card|payment|charge|fee|order|subscription|check)|(?:he|she|they) said|come (?:and|over|round) (?:and )?(?:fix|help|see|pick|collect|look)/,
    yes: [
      'I hope you crash.',
      "One more word and I'll make sure your dog never gets treated here.",
      "Talk to me like that again and I'll lose your file on purpose.",
      "I'll have you banned from every pool in the city.",
      "You'd better not cross me.",
    ],
    no: ['I hope you never have to go through this again.', 'One more insult and I will end this call.'],
  },
  {
    why: 'How stupid can a person be; even your dog; your kids must be ashamed; could not read if your life depended on it.',
    pattern:
      /(?:how (?:stupid|dumb|thick|dense|rude|ignorant|low|selfish|blind|pathetic|ridiculous|lazy|naive|slow) (?:can|could|must|do|are|is) (?:a|an|one|you|some|any|people|someone|somebody)(?: \S+){0,6}|(?:your|even your) (?:kids|children|family|wife|husband|mother|parents|dog|cat|neighbou?rs|friends|partner|boss|colleagues)(?: \S+)? (?:must|should|probably|can not|could not|would not|do not|does not|has|have|is|are|hates?|deserves?)(?: \S+){0,3}? (?:asham\w+|embarrass\w+|stand you|bear you|hate\w*|sick of you|tired of you|pity|avoid\w*|love you|want you|run|left|better (?:than you|company)|smarter|cleverer|more (?:sense|brains|intelligent|manners)|feel sorry)(?: \S+){0,5}|you (?:could not|can not|would not|do not|did not)(?: \S+){1,8} (?:if (?:your life depended|it hit you|it bit you|you tried|someone)|to save your life|from (?:a|your) (?:hole|elbow)(?: \S+){0,4})(?: \S+){0,5}|you (?:should|ought to|need to|deserve to|must) be (?:locked|put|shut|banned|fined|ashamed|slapped|muzzled|committed|sectioned|arrested|kept)(?: \S+){0,6}|you are (?:\S+ )?(?:too|so) (?:lazy|stupid|thick|dumb|dim|slow|old|blind|proud|mean|tight|ignorant|drunk|senile) (?:to|that|for)(?: \S+){1,8}|you (?:have|had|have got) no (?:manners|brain|brains|class|education|shame|decency|respect|heart|life|friends|idea how (?:stupid|ridiculous))(?: \S+){0,5}|(?:no|small) wonder (?:nobody|no one|your|people|everyone)(?: \S+){0,4} (?:likes?|left|stands?|hates?|avoids?|wants?|trusts?|loves?)(?: \S+){0,4}|do not (?:play|act) (?:the )?(?:idiot|fool|dumb|stupid|innocent|victim|clever)(?: \S+){0,4}|(?:stop|quit) (?:lying|your lies|your whining|playing the (?:victim|fool|idiot))(?: \S+){0,4}|you would not know (?:a|an|the|what|how)(?: \S+){1,8})/,
    confidence: 0.77,
    unless:
      /you (?:should|must|need to) be (?:put (?:through|in touch|on)|kept (?:informed|warm|up)|ashamed of (?:nothing|us))|you should not|(?:i|we) (?:am|are) ashamed|(?:he|she|they) said|(?:too|so) (?:old|slow|ill|sick|young) (?:to|for) (?:drive|travel|climb|walk|carry|use|fly|stand|wait)|would not know (?:that|this|because|if (?:we|nobody))|you have no (?:idea how (?:sorry|grateful|much)|reason|way|heating|water|heart (?:problems|condition))|your (?:wife|husband|mother|dog|cat|kids|children|family)(?: \S+){0,2} (?:is|are|must be) (?:tired|sick)$|how (?:slow|low|rude|lazy|blind) (?:is|can|are|do) (?:the|our|we|your (?:connection|line))|nobody wants (?:to|that|this)/,
    yes: [
      'How stupid can a person be?',
      "You couldn't read a sign if your life depended on it.",
      "I bet even your dog can't stand you.",
      'Your kids must be ashamed of you.',
    ],
    no: ['You should be put through to the vet now.'],
  },
  {
    why: 'Not smart enough; I would be careful, I know where they go to school.',
    pattern:
      /(?:you are (?:clearly |obviously |simply |just )*not (?:\S+ )?(?:smart|clever|bright|intelligent|educated|sharp|quick|sane|normal|right|mature|grown up) (?:enough|in the head|at all)(?: \S+){0,6}|(?:i would (?:be (?:very )?careful|watch (?:it|out|myself|my \S+)|shut up|keep quiet|think twice)|be (?:very )?careful|watch (?:it|out)|think twice|remember|do not forget)(?: if i were you)?(?: \S+){0,3}?[ ,]+(?:i|we) (?:know|have|remember)(?: \S+)? (?:where|what|which|your|who)(?: \S+){1,9})/,
    confidence: 0.84,
    only: 'statement',
    unless:
      /not enough|(?:step|floor|stairs|ice|wet|steep)|i remember you|(?:number|order|file|case|reference)|do not forget (?:to|your|the|that)/,
    yes: [
      "You're not smart enough to understand it.",
      "I'd be careful if I were you, I know where your children go to school.",
    ],
    no: ['Be careful, we have wet floors.'],
  },
  {
    why: 'Just a bitter old woman; not worth my time; nobody could be that dumb.',
    pattern:
      /(?:you are (?:just |only |nothing but |such |clearly |really )*(?:a|an) (?:(?:bitter|sad|nasty|mean|silly|stupid|rude|grumpy|miserable|ignorant|pathetic|spoilt|greedy|lonely|old|little|fat|ugly|lazy|arrogant|vulgar|hateful|horrible|crazy|mad|dirty|dumb|cheap|jealous|selfish|wicked|senile|spiteful|petty) ){1,3}(?:old |little )?(?:woman|man|person|lady|girl|boy|fool|cow|goat|hag|bat|git|pig|child|brat|creature|thing|customer|people|snob|bore|witch)(?: \S+){0,4}|you are not (?:even )?worth (?:my|our|the|a|anyone's|talking|it|answering|listening)(?: \S+){0,5}|(?:nobody|no one|no human|who) (?:could|can|would|is) (?:possibly |really )?(?:be )?(?:that|so|as) (?:dumb|stupid|thick|dense|ignorant|rude|blind|slow|silly|naive|pathetic)(?: \S+){0,5})/,
    confidence: 0.8,
    unless: /(?:he|she|they) (?:said|told|called)|feel|as (?:dumb|stupid) as i/,
    yes: ["You're just a bitter old woman.", "You're not worth my time.", 'Nobody could be that dumb.'],
    no: [],
  },
];
