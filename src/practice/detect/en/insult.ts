import type { MoveRules } from '../rules.ts';
import { insultFrames } from './insult_frames.ts';

export const insult: MoveRules = {
  move: 'insult',
  never:
    /you are not (?:an?|the|stupid|being|\S+ing) (?:\S+ )?(?:idiot|fool|liar|moron|nuisance|burden|bother|problem|difficult|rude)?|(?:i|we) (?:would|will) never (?:say|call|think|tell)|nobody (?:is saying|says|thinks|said)/,
  rules: [
    {
      why: 'You are + insult.',
      pattern:
        /(?:you|u|you lot|you people)(?: (?:really|clearly|obviously|must|just|all|simply))* (?:are|be|sound|look like|act like|seem|is|behave like|acting like)(?: \S+){0,3}? ?(?:a |an |the |such a |such an |being |just |so |too |really |quite |like |one |some |nothing but )*(?:complete |total |real |absolute |typical |proper |bloody |damn |fucking |massive |big |rude |little |old |utter |sad |spoiled |spoilt )*(?:ridiculous|stupid|idiots?|dumb|morons?|imbeciles?|fools?|foolish|pathetic|pain(?: in the \S+)?|liars?|lying|crazy|insane|mad person|lunatics?|nuts|delusional|hysterical|paranoid|ignorant|clueless|useless|hopeless|rude|nasty|impossible|annoying|childish|child|children|baby|babies|brats?|spoil(?:ed|t)|entitled|dishonest|frauds?|thie(?:f|ves)|crooks?|scammers?|cheats?|cheating|dense|thick|slow|brainless|dim|halfwit|jerks?|assholes?|arseholes?|dickheads?|cows?|pigs?|clowns?|jokes?|losers?|nobody|parasites?|karens?|cranky old|unbearable|insufferable|disgusting|embarrassing|embarrassment|illiterate|lazy|greedy|worthless|nuisance|waste of (?:time|space|my)|the (?:problem|worst)(?: \S+)?|trash|scum|bully|bullies|freeloaders?|scrounger|whiners?|whining|moaners?|cheapskate|drama queen|obnoxious|unreasonable|toddler|out of your mind|not (?:very|too|that|so) (?:bright|smart|clever)|incompetent|senile|pest|mental|unhinged|arrogant|mean|selfish|immature)(?: \S+){0,6}/,
      confidence: 0.8,
      unless:
        /you are (?:being )?(?:called|treated|taken for|made|told|accused)|called a|anyone could|entitled to|you are not (?:\S+ )?(?:a |an |being )?(?:\S+ )?(?:ridiculous|stupid|idiot|crazy|fool|rude|difficult|a (?:nuisance|liar|burden|fool|pain|bother))|(?:i|we) (?:am|do|are) not (?:saying|suggesting|think|calling|implying)|(?:you|he|she|they) (?:said|called|told|say)(?: \S+){0,3} (?:i|me|we|us)|(?:if|when) you (?:keep|continue|are (?:rude|slow))|what you are (?:dealing|going)|you sound (?:annoyed|upset)|made (?:to feel|you feel)|feel (?:stupid|ridiculous|foolish|like)|how (?:annoying|ridiculous)|you are (?:too )?(?:slow to|mad at)|nobody thinks|never think|not that you/,
      yes: ["You're ridiculous.", 'you are such an idiot', "You're not very bright."],
      no: ["You're not stupid.", 'You said I am ridiculous.'],
    },
    {
      why: 'Bare insult, vocative or order.',
      pattern:
        /(?:(?:do not|stop|quit) (?:be|being|acting|act)(?: \S+){0,3} (?:stupid|dumb|ridiculous|an idiot|a (?:baby|child|jerk|brat|moron|fool|pain|drama \S+|karen)|childish|silly|dense|thick|difficult|an \S+hole|so (?:stupid|dumb|childish|dense|silly|thick|ignorant|pathetic))|what (?:an? |are you )?(?:idiot|moron|jerk|loser|clown|stupid (?:question|thing|person)|(?:some kind of )?(?:stupid|deaf|dumb|an idiot)|wrong with you|is (?:wrong|the matter) with you)|(?:are|r) you (?:really |just |always )?(?:stupid|dumb|deaf|blind|an idiot|crazy|insane|retarded|mental|out of your mind|thick|slow|kidding me|drunk|nuts|high|that (?:stupid|dumb|dense|thick))|shut (?:up|your (?:mouth|face|trap|gob|hole|pie \S+|cakehole|big mouth|stupid \S+|damn \S+)|it)|get (?:lost|stuffed|bent|a life|out of here|over yourself)|screw you|fuck (?:you|off)|piss off|bugger off|sod off|go (?:to hell|away|screw|fuck|cry|bother|whine|complain to someone|f)(?: \S+){0,4}|drop dead|bite me|kiss my \S+|up yours|you (?:idiot|moron|jerk|clown|fool|loser|liar|asshole|bastard|bitch|cow|pig|prick|imbecile|muppet|stupid \S+|dumb \S+|silly \S+|little \S+ (?:brat|shit)|pathetic \S+|rude \S+|miserable \S+|people are (?:all )?the (?:same|worst))|(?:idiot|moron|imbecile|asshole|dumbass|dickhead|dimwit|wanker)s?|stupid (?:customers?|people|woman|man|cow|question)|(?:people|customers|someone) like you(?: \S+){0,8}|you (?:disgust|sicken) me|you make me sick|you (?:have|got) (?:no|half a|the) (?:brain|brains|manners|class|shame|decency|common sense|sense|life)(?: \S+){0,4}|you (?:do not have|lack) (?:a brain|any (?:brain|manners|class|sense|decency|common sense)|basic|the (?:brains?|intelligence))(?: \S+){0,4}|use your brain|learn to read|grow up|grow a (?:brain|pair)|you (?:talk|are talking|speak|spout) (?:complete |utter |total |such )*(?:crap|rubbish|nonsense|bullshit|garbage)|you (?:are a )?waste(?: of)? (?:my|our|of) \S+|i (?:am|have) (?:sick|had enough|tired|fed up) (?:of|with) (?:you|your|people like)(?: \S+){0,4}|i (?:hate|despise|can not stand)(?: \S+){0,3} (?:you|customers like|people like)(?: \S+)?)(?: \S+){0,8}/,
      confidence: 0.78,
      unless:
        /not an? idiot|you (?:will )?just go away|make you go away|go away for|(?:you|he|she|they) (?:said|called|told|calling|call)(?: \S+){0,5}|people like you (?:deserve|who (?:have been|trust))|customers like you (?:deserve|who|are (?:why|the reason))|(?:i|we) (?:will not|am not going|can not|do not)(?: \S+){0,6} (?:called|told|spoken|sworn|accept|be)|i hate (?:that|to|how|it|when|seeing|for)|(?:no such thing as|not) a stupid question|feel (?:like|stupid)|sick of (?:waiting|you waiting)|go away (?:and|after|once|if you (?:restart|update))|nobody thinks|shut (?:it )?(?:down|off)|stop calling me|get over yourself to/,
      yes: ["Don't be stupid.", 'Are you deaf?', 'Shut up.', 'Grow up.', 'People like you are the worst.'],
      no: ["I won't be told to shut up."],
    },
    {
      why: 'Threat against the customer.',
      pattern:
        /(?:you (?:will|are going to|are gonna) (?:\S+ )?(?:regret|be sorry|pay for (?:this|that|it)|wish you|see what happens|never (?:get|see) (?:your|that|a)|wait (?:even )?longer|get nothing|end up|have (?:real )?trouble)(?: \S+){0,8}|(?:i|we) (?:will|can|could|might|am going to|are going to)(?: \S+){0,3} ?(?:blacklist|ban you|flag you|make (?:sure you|you (?:pay|regret|wait)|your life|it (?:worse|harder))|lose your|cut (?:you|your|the) (?:off|power|line|service|electricity|internet|heating)|cancel your (?:account|contract|refund|order) (?:if|unless|and|right now|just)|delete your|close your account|find (?:you(?! (?:a|an|the|another|one|some|two|something|somewhere|someone|any)\b)|out where you)|come (?:find|for|after) you|hunt you|call your (?:boss|employer)|report you to (?:your|the police|immigration)|ruin|teach you|hurt you|bury your|put (?:you|your \S+) (?:at the|to the|on (?:a|the) (?:black ?list|bottom))|slow (?:down )?your|forget (?:about )?your|sue you|get you (?:fired|banned|arrested)|have you (?:banned|blacklisted|arrested|removed))(?: \S+){0,10}|i (?:know|have) (?:where you (?:live|work)|your (?:home )?address)(?: and)?(?: \S+){0,6}|(?:watch|mind) your back|do not (?:push|test|mess with) me|or (?:else|you will regret)|(?:keep|one more|another|continue|carry on|say that again)(?: \S+){0,6} (?:and|or) (?:i|we|your)(?: \S+){0,2} ?(?:lose|delete|cancel|blacklist|ban|close your|bin|go(?:es)? (?:in|to) the|bottom|cut|forget|make|put you|will (?:be|get|go|lose|cancel|delete|ban|put|find|vanish|disappear))(?: \S+){0,8}|you (?:do not|have no idea) (?:know )?who you are (?:dealing|talking|messing)(?: \S+){0,3})/,
      confidence: 0.78,
      unless:
        /nothing will|you never wait|end (?:this|the) (?:call|chat|conversation)|hang up|i have your address (?:as|on|down|here|listed|at|in)|(?:cut|close|cancel) your (?:account|contract|order|card|subscription|plan) (?:today|as you|for you|without|at no|free|and (?:refund|issue|send))|you will never (?:get|see) (?:that|a|your) (?:fee|charge|error|bill)|report (?:you|it) to the police|flag you as (?:priority|vulnerable)|make sure (?:that )?you (?:get|have|are|receive|do|never (?:have|wait|need|lose|miss|go|run|get cut))|find out where your|know where your|we will see what happens|make it (?:right|up)|ban you from nothing/,
      yes: ["You'll regret this.", 'Keep shouting and I will lose your file.', 'I know where you live.'],
      no: ['If you keep insulting me I will end this call.'],
    },
    {
      why: 'You ungrateful brat; see a shrink; in the bin.',
      pattern:
        /(?:(?:you|u) (?:ungrateful|stupid|dumb|rude|nasty|pathetic|lazy|silly|miserable|spoilt|spoiled|ignorant|arrogant|little|old|crazy|lying|greedy|selfish|horrible|disgusting|sad|entitled|whiny|bitter|worthless|thick|useless|hopeless|foolish|mad|vile|petty|obnoxious|annoying) (?:\S+ )?(?:brat|person|man|woman|idiot|fool|cow|pig|child|baby|liar|git|old \S+|hag|bat|jerk|customer|people|lot|thing|creature|excuse|prick|moron|clown|loser|fraud|peasant|twit|toad|troll|karen|princess)(?: \S+){0,4}|(?:go |you (?:should|need to|must|ought to) )?(?:see|get|go to|visit) (?:a )?(?:shrink|psychiatrist|therapist|professional help|your head (?:examined|checked)|help with your|medication|some therapy)(?: \S+){0,3}|you need (?:help|therapy|medication|your head|a (?:shrink|psychiatrist|doctor for))(?: \S+){0,3}|your (?:file|case|claim|order|refund|complaint|request|parcel|application)(?: \S+){0,3} (?:ends up|goes|will end up|is going|will go|might|could|gets)(?: \S+){0,3} ?(?:in the (?:bin|trash|shredder|garbage)|to the bottom|lost|missing|shredded|disappear|nowhere|forgotten)(?: \S+){0,4}|total(?:ly)? useless|what an? (?:idiot|moron|jerk|loser|brat|piece of work|nasty \S+|horrible \S+|pathetic \S+|rude \S+))(?: \S+){0,3}/,
      confidence: 0.76,
      unless:
        /need help (?:with|reading|filling|finding|to)|horrible (?:situation|experience|day|night|time|feeling)|you need help with (?:the|your|a)|you said|(?:service|app|product|system) (?:is|was) totally useless|how (?:rude|stupid)|i (?:will not|am not)|went missing|got lost/,
      yes: ['You ungrateful brat.', 'Go see a shrink.', 'Keep going and your file ends up in the bin.'],
      no: ['You need help with the form.'],
    },
    {
      why: 'A clear insult near the customer; or sabotage of their file.',
      pattern:
        /(?:customers?|clients?|people|person|someone|somebody|anyone|guest|caller)(?: \S+){0,4}? (?:as|so|this|that) (?:dense|stupid|thick|rude|dumb|ignorant|ridiculous|pathetic|slow|stubborn|nasty|unpleasant|difficult|obnoxious|childish|unreasonable|entitled|annoying|clueless)(?: \S+){0,4}|i will (?:see to it|make sure|arrange it so) (?:that )?(?:your|you)(?: \S+){0,4} (?:drags?|lost|waits?|last|delayed|disappears?|never|rots?|suffers?|regrets?|longer|nothing|ignored|bottom|denied)(?: \S+){0,6}|you (?:wear me out|are wearing me out|exhaust me|drive me (?:mad|crazy|up the wall)|get on my nerves|bore me|are getting on my)(?: \S+){0,4}|you are (?:\S+ ){0,2}(?:nuisance|pest|menace|disgrace|joke|embarrassment|burden|idiot|pain)(?: \S+){0,3}/,
      confidence: 0.74,
      unless:
        /nothing will|you are not|never (?:again )?(?:have|wait)|no one (?:is|was)|you never (?:have|wait)|nobody as/,
      yes: [
        "I've rarely seen a customer as dense as you.",
        "I'll see to it that your file drags on.",
        "you're a nuisance",
      ],
      no: ["You're not a nuisance."],
    },
    {
      why: 'A nasty piece of work; exceptionally stupid; do not set foot here.',
      pattern:
        /(?:(?:nasty|real|some) piece of work|you are (?:\S+ly )(?:stupid|dumb|thick|ignorant|dense|rude|dim|ridiculous|pathetic|idiotic|incompetent|dishonest|useless)(?: \S+){0,4}|do not (?:set foot|come back|show your face)(?: \S+){0,6}|you poor (?:man|woman|fool|idiot|thing) (?:you|are)?|you are talking (?:rubbish|nonsense|crap|garbage)(?: \S+){0,4}|or else(?:$|,)|you have no (?:brain|clue|decency|education|shame|manners)(?: \S+){0,4}|the (?:stupidity|nerve|cheek|arrogance) of (?:you|some people)(?: \S+){0,3})/,
      confidence: 0.7,
      unless: /or else (?:i|we|the|you)|you poor thing/,
      yes: ['Nasty piece of work.', 'You are exceptionally stupid.', "Don't set foot in here again or else."],
      no: [],
    },
    {
      why: 'Cut the nonsense.',
      pattern:
        /(?:cut (?:the|your|out the) (?:crap|bull\w*|rubbish|nonsense)|you (?:are being|act like|behave like|sound like)(?: \S+)? (?:a|an) (?:\S+ )?(?:child|baby|idiot|fool|brat|moron|lunatic|toddler)|^get lost|drop dead|who do you think you are)(?: \S+){0,6}/,
      confidence: 0.74,
      unless: /on that road|(?:could|can|may|did|not|sometimes|might) (?:\S+ )?get lost|get lost (?:in|on)/,
      yes: ['Cut the crap.'],
      no: ['The courier got lost on that road.'],
    },
    {
      why: 'Shame on you, out of your mind, and what will happen to you.',
      pattern:
        /(?:(?:have|has) you no shame(?: \S+){0,6}|shame on you(?: \S+){0,4}|(?:you |u )?(?:disgusting|filthy|dirty|fat|greasy|slimy|stinking|bloody|ugly|miserable|lousy|worthless|sorry excuse for a)(?: \S+)? (?:slob|pig|cow|rat|dog|liar|thief|swine|toad|creep|slug|idiot|man|woman|person|human|animal|cheat|fool|git)(?: \S+){0,4}|(?:you are|your|ur|are you)(?: \S+)? (?:off (?:your|ur) (?:head|rocker|trolley|nut|meds)|out of (?:your|ur) mind|mental|a nutter|nuts|bonkers|a nutcase|deranged|insane|a liar|a cheat|a fraud|a crook|a thief|a con artist|dishonest|a waste of (?:space|time|air))(?: \S+){0,4}|if i (?:ever )?(?:run into|meet|see|catch|find|get hold of|bump into) you(?: \S+){0,8}|you will (?:see what|pay for|be sorry|wish you)(?: \S+){0,6}|watch (?:your back|yourself)(?: \S+){0,3}|your days are numbered)/,
      confidence: 0.74,
      unless:
        /you are (?:being )?(?:called|treated|taken for|made|told|accused)|if i (?:find|get) you (?:a|an|the)|(?:are|is) not|you will see what (?:i mean|happened|we)|your bloody|not a (?:liar|fraud)|nobody (?:is|was)|fraud (?:team|department|case)/,
      yes: ['ur off ur head mate', 'Have you no shame, you disgusting slob?', "If I ever run into you, you'll see."],
      no: ['If I find you a slot tomorrow, does that work?'],
    },
    {
      why: 'A bare insulting name.',
      pattern:
        /^(?:you |what an? |such an? |oh you )?(?:pathetic|stupid|sad|silly|horrid|nasty|miserable|ridiculous|bitter|rude|ignorant)(?: \S+)? (?:man|woman|person|people|child|creature|so and so|git|cow|fool|specimen|lot|thing)$/,
      confidence: 0.74,
      unless: /sad (?:thing|story)|what a sad/,
      yes: ['pathetic little man'],
      no: ['what a sad thing'],
    },
    {
      why: 'No wonder they left you; I have your address, so watch it.',
      pattern:
        /(?:no wonder (?:your (?:husband|wife|kids|children|family|partner|friends?|boss|ex|neighbou?rs?)|nobody|no one|everyone|everybody|people) (?:left|leaves?|hates?|can not stand|avoids?|dumped|ran|likes|wants|talks|calls|loves)(?: you)?(?: \S+){0,4}|watch (?:your step|it mate|it pal|it buddy|yourself)(?: \S+){0,4}|(?:i|we) (?:have|know|got|have got) (?:your|where you)(?: \S+){1,5},? (?:so|and|remember|do not forget|just)(?: \S+)? (?:watch|careful|be careful|think twice|behave|remember)(?: \S+){0,5})/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /on the (?:stairs|ice|floor|way)|wet|step (?:there|when)|called you|calls? (?:you )?back|wants to|because|number/,
      yes: ['No wonder your husband left you.', "I've got your address, so watch your step."],
      no: ['No wonder nobody called you back, the number was wrong.', 'Watch your step on the stairs, they are wet.'],
    },
    {
      why: 'Only a fool would; dumb as a rock; nobody likes you; dumber than; you cretin.',
      pattern:
        /(?:only (?:a|an) (?:\S+ )?(?:fool|idiot|moron|imbecile|simpleton|halfwit|cretin|clown) (?:would|could|signs?|believes?|thinks?)(?: \S+){0,6}|(?:you are|your|you)(?: \S+)? (?:so |too |really |just |as )?(?:dumb|thick|stupid|dense|daft|dim|slow)(?: as (?:a|two|they|an?)(?: \S+){1,4}|$)|(?:dumber|thicker|stupider|dimmer|denser|uglier|more (?:stupid|ignorant|dense)) than(?: \S+){1,4}|(?:nobody|no one|everyone|everybody)(?: \S+)? (?:likes|loves|hates|can stand|wants|could stand|despises) you(?: \S+){0,6}|,? you (?:\S+ )?(?:cretin|moron|imbecile|idiot|fool|clown|cheat|liar|thief|crook|fraud|twit|nitwit|dimwit|muppet|numpty|halfwit|coward|creep|parasite|leech|scrounger|cheapskate|crybaby|whiner|loser|pest|pig|snake|rat|brat)s?$)/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /(?:are|am|is|was|were|will|would) not|(?:nobody|no one) (?:thinks|said|says)|feel|called you|call you|(?:he|she|they) (?:said|told)|if you|takes? you|wants you to/,
      yes: [
        'Only a fool would sign that.',
        'ur dumb as a rock',
        'Nobody likes you and I can see why.',
        "Don't play dumb with me, you cheat.",
        'so stop whining, you cretin',
      ],
      no: ['Nobody thinks you are slow.', 'I am not calling you a liar.', 'Nobody wants you to wait.'],
    },
    {
      why: 'You absolute so and so; do not talk rubbish; a bad mother; clear off.',
      pattern:
        /(?:^(?:oh |well |shut it )*you (?:absolute|complete|total|utter|bloody|proper|massive|stupid|silly|sad|pathetic|miserable|rotten|lazy|ignorant|nasty|horrible|great big|big) (?:\S+ )?\w+$|do not talk (?:such )?(?:rubbish|nonsense|crap|daft|garbage|rot)(?: \S+){0,3}|you are (?:such )?an? (?:\S+ )?(?:bad|terrible|awful|horrible|lousy|unfit|disgraceful|dreadful|rotten|shameful|poor excuse for a|sorry excuse for a) (?:mother|father|parent|person|human(?: being)?|man|woman|customer|husband|wife|son|daughter|liar|boss|neighbou?r)(?: \S+){0,4}|^(?:oh |just |so |now |and )*(?:clear off|buzz off|jog on|naff off|beat it|on your bike|scram|do one|hop it|push off|take a hike|on yer bike)(?: \S+){0,4})/,
      confidence: 0.78,
      only: 'statement',
      unless:
        /legend|star|angel|hero|treasure|gem|champion|lifesaver|saint|genius|right|you are not|poor (?:you|thing)|(?:stupid|big|silly|bloody) (?:bill|form|delay|mistake|fees?)/,
      yes: ['You absolute muppet.', "Don't talk rubbish, woman.", "You're a bad mother.", 'Clear off.'],
      no: ['You absolute legend!', 'You are not a bad mother.'],
    },
    {
      why: 'You deserve nothing; how stupid can you be; be ashamed; out of my sight; trying to cheat us; a bad mother.',
      pattern:
        /(?:you (?:do not|really do not|did not) deserve (?:any|my|our|to be|the|a|an|an ounce)(?: \S+){1,6}|you deserve (?:what you got|nothing|everything that happened|it|to lose|all of this)(?: \S+){0,5}|how (?:stupid|dumb|dense|thick|daft|ignorant|naive|dim|blind|deaf) (?:can (?:you|anyone|someone|one)|are you|do you have|could you|must you)(?: \S+){0,5}|you(?: \S+)? (?:have|got|have got) (?:no|half a|zero|not a single) (?:\S+ )?(?:brain|brains|manners|class|shame|decency|common sense|education|upbringing|intelligence|dignity)(?: \S+){0,4}|(?:i would|you should|you ought to) be (?:\S+ )?ashamed(?: \S+){0,6}|^(?:you are|u are) (?:nothing|nobody|a nobody|worthless|pathetic|a failure|a disgrace|hopeless|ridiculous|sick|disturbed|impossible)(?: \S+){0,3}$|get out of (?:my (?:sight|face|shop|office|hair)|here)(?: \S+){0,3}|you are (?:\S+ )?(?:trying|here|only trying|just trying) to (?:scam|rob|cheat|con|swindle|defraud|steal from|rip|fleece|trick|extort)(?: \S+){0,5}|(?:you are|such|what) a (?:bad|terrible|awful|lousy|horrible|rotten|vile|wicked) (?:mother|father|parent|person|human being|neighbour|tenant|customer|wife|husband|son|daughter)(?: \S+){0,4}|you have the (?:manners|brain|brains|iq|intelligence|mind|memory|patience|charm) of (?:a|an)(?: \S+){1,4}|(?:you|people like you) (?:should|ought to) be (?:locked up|banned|put away|banned from|shot|in (?:jail|prison|an asylum))(?: \S+){0,4}|you (?:would|could) not (?:understand|find|recognise)(?: \S+){1,5} if it (?:hit|bit|slapped|punched|jumped)(?: \S+){0,5})/,
      confidence: 0.77,
      unless:
        /you (?:do not|did not) deserve (?:to (?:be|wait|have|go|live|pay)|this|that|such|any of (?:this|that)|the (?:treatment|way|wait|stress)|a (?:wait|treatment|service|reply|bill))|you deserve (?:it|everything) (?:after|for your|and more)|nobody|(?:we|i) should be ashamed|get out of here (?:by|before|in|until|safely|at)|how (?:deaf|blind)|(?:they|someone|the caller|scammers?|somebody) (?:are|is|was|were)|not (?:saying|a bad)|you are nothing (?:but|like|to)/,
      yes: [
        "You don't deserve any help.",
        'How stupid can you be?',
        'You clearly have no brain.',
        "I'd be ashamed if I were you.",
        "You're just trying to scam us.",
        'Get out of my sight.',
      ],
      no: ["You don't deserve to be treated like this.", 'We should be ashamed.'],
    },
    {
      why: 'I will have you thrown out; you big baby.',
      pattern:
        /(?:(?:i|we)(?: will| am going to| are going to| can| could)?(?: have| get|ll have) you (?:thrown|kicked|escorted|dragged|evicted|removed|arrested|banned|barred|locked|fined|sacked|fired)(?: \S+){0,4}|(?:,? you|^you) (?:\S+ ){0,2}?(?:big|little|great|silly|old|poor|fat|stupid|spoilt|spoiled|whiny|ugly) (?:baby|babies|child|cow|sheep|donkey|goose|wimp|girl|boy|fool|crybaby|sissy|pig|lump|bully|so and so)$)/,
      confidence: 0.78,
      unless: /sorry|should i|do not want to have you/,
      yes: ["I'm going to have you thrown out.", 'Stop whining, you big baby.'],
      no: ['We have you booked for Tuesday.'],
    },
    {
      why: 'I know which school; piece of work; on our blacklist; think twice before making a fuss.',
      pattern:
        /(?:(?:be careful|careful|remember|do not forget|by the way)(?: \S+)?,? (?:i|we) know (?:where|which|who|what)(?: \S+){1,10}|(?:ungrateful|nasty|miserable|real|rotten|horrible|some|vile) (?:little )?piece of (?:work|trash|dirt|filth|rubbish)(?: \S+){0,3}|(?:your|their) name (?:goes|will go|ends up|is going|will be)(?: \S+){0,2} (?:on|onto) (?:our|the|my|a) (?:\S+ )?(?:blacklist|black list|list of|banned list|watch list)(?: \S+){0,6}|(?:if i were you,? )?i would think twice (?:before|about)(?: \S+){1,8})/,
      confidence: 0.77,
      only: 'statement',
      unless:
        /(?:i|we) know (?:what|which) (?:plan|part|model|train|bus|you (?:need|mean|are going))|you told me|think twice before (?:clicking|sharing|giving|signing)/,
      yes: [
        'Be careful, I know which school your daughter goes to.',
        'ur an ungrateful piece of work',
        "if I were you I'd think twice before making a fuss.",
      ],
      no: ['I know which train you mean.'],
    },
    ...insultFrames,
  ],
};
