import type { Rule } from '../rules.ts';

/** Irony in its usual dress: mock praise, mock ignorance, absurd offers, absurd titles, the obvious spelled out. */
export const sarcasmMore: readonly Rule[] = [
  {
    why: 'How clever of you to; I am impressed, you can read; all by yourself; you must be fun at parties.',
    pattern:
      /(?:how (?:very |terribly |awfully |remarkably |truly )*(?:brave|clever|smart|original|convenient|heroic|noble|wise|observant|helpful|mature|charming|bold|witty|subtle|elegant|gallant|ingenious|perceptive|courageous|considerate|modest|imaginative|refined|dignified|grown up) of you(?: \S+){0,12}|(?:i am|colou?r me|we are)(?: \S+)? (?:impressed|amazed|speechless|in awe|stunned|overwhelmed),? (?:really |truly |that )*(?:you|someone|somebody|what)(?: \S+){1,8}|(?:you|it) (?:\S+ ){0,8}?all (?:by yourself|on your own|by your little self)(?: \S+){0,3}$|(?:wow |oh |gosh |well |ah |my |so |i bet |ok )*you must be (?:fun|a hit|popular|a joy|great|lovely|a riot|the life|a pleasure|a delight) (?:at|to|with|of)(?: \S+){0,5}|(?:wow|oh|gosh|well|ah|my)(?: \S+)?,? you must be (?:an?|the|some)(?: \S+){1,8}|you (?:can )?actually (?:read|count|listen|think|say (?:please|thank)|know how to)(?: \S+){0,6}|^(?:oh |well |wow |and |so |there |my |ah |great |gosh )*(?:is not (?:that|he|she|this)|are not you)(?: \S+){0,2} (?:a (?:delight|charmer|joy|treat|peach|sweetheart|star|clever one)|clever|charming|sweet|lovely|special|delightful|brave|smart|adorable|a delight|precious|the clever one)(?: \S+){0,4})/,
    confidence: 0.75,
    unless:
      /did you (?:do|move|carry|manage)|sorry|apolog\w*|can you actually|do you actually|if you (?:can )?actually|did all that|must be a (?:mistake|misunderstanding|worr)|travel(?:ling)? all|live|considerate of you to (?:warn|wait|tell|call|bring)|helpful of you to (?:send|attach|include|bring)/,
    yes: [
      'How brave of you to write all that in capitals.',
      'You must be fun at parties.',
      "I'm impressed, you can actually read.",
      'Well done, you found the phone number all by yourself.',
    ],
    no: ['Did you carry the washing machine up all by yourself?', 'How considerate of you to warn us.'],
  },
  {
    why: 'I did not realise you were a doctor; I had no idea you were so important; and I am the Queen.',
    pattern:
      /(?:(?:i|we) (?:did not|had not|never) (?:realise|know|notice|understood|been told)(?:d)?(?: that)? (?:you were|i was (?:talking|speaking|dealing)|we had|it was)(?: \S+){0,3} (?:a |an |the |so |such |with |to )+(?:\S+ ){0,4}?\S+|(?:i|we) had no idea(?: that)? you were (?:so|such|that|a|an|the)(?: \S+){1,5}|(?:and |right |sure |yes |then )*(?:i am|my name is|i must be) (?:the (?:queen|king|pope|president|tooth fairy|easter bunny|prime minister|sultan|emperor)|santa(?: claus)?|father christmas|napoleon|cinderella|superman|elvis|mickey mouse|george clooney|beyonce)(?: \S+){0,3}|(?:and )?(?:the |your )?(?:dog|cat|hamster|goldfish) (?:ate|eaten|swallowed) (?:your|the|it|my)(?: \S+){0,3}|next you(?: will| are going to)? (?:tell|be telling|say|be saying)(?: \S+){1,10}|(?:pigs|cows) (?:might|will|can) fly(?: \S+){0,3}|when (?:hell freezes over|pigs fly))/,
    confidence: 0.77,
    only: 'statement',
    unless:
      /(?:did not|had not) (?:realise|know|notice)(?: that)? you were (?:still |already |on |in |at |without |waiting|away|calling|talking|there|affected|charged|the (?:owner|account holder))|so sorry i did not know it was so|you were so (?:upset|affected|worried|ill|far)|we had (?:a|an|the) (?:fault|problem|outage)/,
    yes: [
      "Oh, I'm sorry, I didn't realise you were a doctor.",
      'Gosh, I had no idea you were so important.',
      "Right, and I'm the Queen of England.",
      "Next you'll tell me the dog ate your invoice.",
    ],
    no: ["I didn't realise you were still without water.", 'I had no idea you were so far from the branch, sorry.'],
  },
  {
    why: 'Violin, crystal ball, medal; do go on, I have all day; your precious time.',
    pattern:
      /(?:(?:let me|i will|hold on while i|wait while i|shall i|should i)(?: just| go| quickly)? (?:get|fetch|find|grab|bring|take out|dust off|consult|look into|check|ask|play)(?: you)? (?:my|a|the|out my) (?:\S+ )?(?:violin|tissues?|hankies|crystal ball|magic wand|wand|tiny violin|microscope|medal|crown|red carpet|tarot|horoscope|cape)(?: \S+){0,6}|(?:did|does|has|what does) (?:your|the) (?:crystal ball|horoscope|cat|dog|goldfish|astrologer|mother|mummy|teddy|teddy bear|fortune teller)(?: \S+){0,2} (?:tell|say|told|write|teach|predict)(?: \S+){0,6}|(?:please )?(?:do|by all means)(?: please)? (?:go on|continue|carry on|keep going|take your time)(?: \S+)?,? (?:i have|we have|i am|it is|this is|i do not)(?: \S+){0,5}|(?:i have|we have) (?:got )?(?:all day|all the time in the world|nothing else to do|all night)(?: \S+){0,4}|(?:your|of your) (?:precious|valuable|priceless|oh so precious|very precious|royal|exalted) (?:time|attention|person|self|presence|opinion|wisdom)(?: \S+){0,4}|(?:want|like|expect|deserve|get you|give you|here is) (?:a|your|some) (?:medal|trophy|cookie|gold star|round of applause|standing ovation|sticker|oscar|nobel prize|cheese with)(?: \S+){0,5}|^(?:my my|oh my|dear oh dear|ooh la la|tut tut|tsk tsk)(?:$|,)(?: \S+){0,6}|such (?:language|manners|class|charm|elegance|sophistication|maturity|patience)(?: \S+){0,3}$)/,
    confidence: 0.75,
    unless:
      /take your time,? i am (?:listening|here)|thank you for your (?:valuable|precious) (?:time|opinion|attention)|valuable (?:time|opinion|attention|presence)|sorry|feedback|go on,? i am listening|we have all day (?:slots|tickets|passes|delivery)|all day (?:tomorrow|on|monday|until)|i (?:will not|can not) accept|i have all day to (?:help|sort)/,
    yes: [
      'Let me get my violin.',
      'Did your crystal ball tell you that?',
      'Please, do go on, I have all day.',
      'I do hope you can spare two minutes of your precious time.',
      'My, my, such language.',
    ],
    no: ['Take your time, I have all the details here.', 'We have all day slots on Monday.'],
  },
  {
    why: 'It is called a password; is that too complicated for you; pictures; have you tried reading.',
    pattern:
      /(?:^(?:well |oh |so |and |sir |madam )*(?:it is|its|that is|this is|thats) called (?:a |an |the )?(?:password|button|calendar|clock|watch|queue|queueing|patience|reading|manners|politeness|respect|waiting|paying|common sense|work|working|winter|summer|email|sentence|life|reality|a map|map|contract|budget|physics|maths|being \S+|planning|phone|dictionary|off switch|plug|door|key)(?: \S+){0,6}|too (?:complicated|difficult|hard|subtle|advanced|long|technical|much|complex) (?:a (?:word|sentence|concept) )?for (?:you|your (?:\S+ )?(?:brain|mind|head))(?: to (?:understand|follow|grasp|read))?$|(?:maybe |perhaps |next time |you could |you should |why not |have you |did you )+(?:try |tried |ever tried |considered |thought of )+(?:reading|thinking|listening|using (?:your|a)|opening your|looking|turning your brain|plugging|saying please|counting)(?: \S+){0,8}|(?:they|it|those|which)(?: \S+)? (?:come|comes|came|is|are|have|has) (?:with|in) (?:pictures|drawings|big letters|colou?rs|crayon|small words|comic)(?: \S+){0,4}|(?:i will|let me|shall i)(?: \S+){0,3} (?:speak|talk|type|write|go|say|explain)(?: \S+){0,3} (?:slowly|slower|very slowly|louder|in capitals)(?: then| so you| for you| since you| if that helps)?(?: \S+){0,4}$|do (?:you|i) (?:need|have) (?:me )?to (?:draw|paint|spell|write) (?:you |it )?(?:a |out )?(?:picture|diagram|map|drawing|in capitals)(?: \S+){0,4}|(?:big|long|difficult|complicated) words?(?: \S+){0,3} (?:for you|i know))/,
    confidence: 0.75,
    unless:
      /(?:is|was) (?:that|it|this) too (?:far|hard|difficult|long) for you to (?:reach|carry|walk|wait)|try (?:reading|looking) (?:it|the (?:meter|code|number)) (?:again|out)|have you (?:tried|considered) (?:using (?:a|the|another)|opening|looking|plugging)|slowly so you can (?:write|note)|i know this is|sorry|so (?:that )?(?:i|we) can|code|too much for you(?: \S+)? (?:right now|at the moment|today)/,
    yes: [
      "It's called a password. You type it in the box.",
      'Is that sentence too complicated for you?',
      'Maybe next time try reading the instructions, they come with pictures.',
      "I'll speak slowly, then.",
    ],
    no: ["It's called a hold, and it drops off in three days.", 'Have you tried using another cable?'],
  },
  {
    why: 'Absurd service: pay your rent too; the whole company waited for your opinion; because I fly the plane.',
    pattern:
      /(?:would you (?:also |perhaps |maybe |by any chance )*like (?:me|us) to (?:also )?(?:pay your (?:rent|mortgage|taxes|bills|groceries)|wash|iron|cook|walk your|do your (?:homework|shopping|dishes|laundry)|raise your|feed|tuck|sing|dance|carry you|peel|polish|build you|buy you a|drive you (?:to work|around)|fly (?:the|it|there)|wipe|hold your|babysit|bring you (?:breakfast|slippers|tea))(?: \S+){0,8}|(?:i am|we are) sure (?:that )?(?:the (?:whole|entire) \S+|everyone|everybody|all our \S+|the (?:director|ceo|president|pilot|mayor|board|queen|world)|they all)(?: \S+){0,3} (?:been waiting|waiting|waits|wait|dying|can not wait|will (?:be )?(?:drop|thrill|stop|rush|run|cry|weep)|drop|is thrilled|are thrilled|cares|care|loves|trembl\w+|is all ears)(?: \S+){0,8}|(?:of course|sure|yes|right|obviously|naturally|oh|exactly),? because (?:i|we|everyone|my)(?: \S+)? (?:personally|single handedly|myself|secretly|deliberately|just love|all|simply|enjoy|control|decide|invented)(?: \S+){1,10}|(?:sure|yes|right|of course|oh|yeah|fine),? (?:go on |go ahead |just |let us |let us all )*blame (?:the|it on|me|us|my|everyone|everybody|everything)(?: \S+){1,12}|why did not (?:we|i|anyone|anybody|nobody) (?:else )?think of (?:that|it|this)(?: \S+){0,4}|where would we be without (?:you|your)(?: \S+){0,4}|what would (?:we|i|the world) do without (?:you|your)(?: \S+){0,4}|^(?:great |brilliant |wonderful |excellent |super |lovely |fantastic |nice |oh |sure |yes |right )*,? (?:shouting|yelling|screaming|insulting|swearing|threatening)(?: \S+){0,3} (?:always|really|surely|certainly|definitely|usually) (?:makes?|helps?|gets?|speeds?|works?)(?: \S+){0,8}|^(?:oh |great |wonderful |lovely |brilliant |super |fantastic |marvellous |terrific |perfect |ah )+(?:just what (?:i|we) needed|another (?:\S+ )?(?:genius|expert|complaint|one|lawyer|specialist|complainer|know it all|critic|customer))(?: \S+){0,6}|(?:very|so|ever so|most|extremely|really) (?:helpful|useful|constructive|mature|grown up|insightful|polite|elegant|classy|original)$)/,
    confidence: 0.75,
    unless:
      /thank you (?:so much )?(?:that|this) (?:is|was)(?: \S+)? (?:helpful|useful)|^(?:that|this|it) (?:is|was)(?: \S+)? (?:helpful|useful|constructive)|thanks? (?:for the (?:photo|details|picture|information|screenshot)|that)|because (?:i|we) all (?:work|share)|sorry|you have been (?:\S+ )?(?:helpful|polite)|photo|which is (?:really|very) useful|sure (?:everyone|everybody|they all) (?:is|was|will be) waiting for you at/,
    yes: [
      'Would you also like me to pay your rent?',
      "I'm sure the whole company has been waiting for your opinion.",
      'Sure, blame the computer, they always do it on purpose.',
      "Excellent idea, why didn't we think of that.",
    ],
    no: ['Would you like me to bring you the form at home?', 'Thanks, that was very helpful.'],
  },
  {
    why: 'You are a real charmer, are you not; what a lovely way to say hello.',
    pattern:
      /(?:you are (?:\S+ ){0,3}?(?:charmer|delight|ray of sunshine|treat|gem|picnic|barrel of laughs|bundle of joy|comedian|smooth talker|prince|princess|gentleman|poet|saint|angel|genius|einstein|mind reader|detective|lawyer|expert|piece of art|real catch)(?: \S+){0,2}? (?:are not you|are you not)|what a (?:charming|lovely|delightful|wonderful|refreshing|touching|beautiful|polite|sweet|warm) (?:way|start|greeting|introduction|hello|welcome|sentence|message|email|person|conversation|letter|speech|tone)(?: \S+){0,8}|(?:and )?i suppose (?:you|that|this|it|the|i|we)(?: \S+)? (?:want|is|was|would|think|expect|should|are|will|never)(?: \S+){1,10} (?:medal|too|as well|my fault|our fault|for that|trophy|applause|now|perfect|royalty|a genius))/,
    confidence: 0.75,
    unless:
      /thank you|sorry|what a (?:lovely|wonderful|sweet|beautiful) (?:message|email|letter),? (?:i|it|thank)|you are the (?:lawyer|detective)/,
    yes: ["You're a real charmer, aren't you?", 'And I suppose you want a medal for that?'],
    no: ['What a lovely message, thank you.'],
  },
  {
    why: 'I will just conjure one up; next time I will ask the wind; somebody missed breakfast; how could the bus dare.',
    pattern:
      /(?:^(?:sure|of course|right|oh|yes|ok|well|great|no problem|absolutely|naturally|certainly)(?: \S+)?,? (?:i will|let me|we will|i shall)(?: just| simply)? (?:invent|conjure|magic|pull|grow|build|stop|fly|print|snap|turn back|rewind|wave|teleport|clone|bend|drop|summon|phone the|ring the) (?:a|an|the|one|you|some|time|my|up|another|everything)(?: \S+){0,8}|next time (?:i|we)(?: will| shall)?(?: just| be sure to| make sure to| personally)* (?:ask|tell|order|send|arrange|roll|move|stop|book) (?:the (?:wind|weather|rain|sun|traffic|moon|snow|tide|clouds|clock|volcano)|you a (?:\S+ )?(?:limo\w*|jet|helicopter|red carpet|butler|chauffeur|yacht|carriage)|a red carpet|the red carpet)(?: \S+){0,8}|how (?:could|can|does|did|dare)(?: \S+)? (?:the \S+|anyone|anybody|we|they|he|she|my \S+)?(?: even| ever)? ?dare(?: \S+){0,8}|(?:someone|somebody)(?: clearly| obviously)? (?:had|skipped|missed|forgot|needs|woke|slept|has had|did not (?:get|have)|has not had|got out)(?: \S+){0,3} (?:breakfast|coffee|nap|bed|day|sleep|tea|morning|medication|biscuit|beauty sleep)(?: \S+){0,3}|(?:what a (?:pity|shame)|too bad|sadly|unfortunately|if only|i left)(?: \S+){0,3} (?:your|my|the) (?:\S+ )?(?:wand|crystal ball|magic \S+|time machine|superpowers?|cape|fairy godmother)(?: \S+){0,6}|(?:this|a|the) (?:marvellous|wonderful|amazing|brilliant|magical|fantastic|great|clever)(?: new| little)? (?:invention|thing|concept|gadget|device|button) called(?: \S+){1,10}|would not you (?:love|like|just love) to(?: know)?(?: \S+){0,4}|have a magical (?:day|evening|life)|(?:a |the )?red carpet(?: \S+){0,6}|and a very good (?:morning|afternoon|evening|day) to you too(?: \S+){0,3}|how (?:exciting|thrilling|riveting|extraordinary|original|novel)(?: \S+){0,3}$|another one for the (?:pile|collection|album))/,
    confidence: 0.75,
    unless:
      /sorry|apolog\w*|we will (?:stop|print) (?:the|a) (?:payment|label|card|new)|print (?:you )?(?:a|the) (?:new |fresh )?(?:label|copy|ticket|form|receipt|letter|badge)|build (?:a|the) (?:new )?(?:ramp|plan)|stop the (?:payment|card|order|direct debit|subscription|delivery)|drop (?:the|it|one) (?:off|at|fee|charge)|would not you like to (?:try|take|have)|how exciting that you/,
    yes: [
      'What a pity your wand is broken.',
      "Sure, I'll just invent a seat for you.",
      "Next time I'll ask the wind to blow the other way.",
      'Of course, how could the bus dare to leave without you.',
      'wow someone had a bad breakfast',
      "There's this marvellous new invention called an umbrella, you might look it up.",
    ],
    no: ["Sure, I'll print you a new label.", 'Of course, let me stop the payment for you.'],
  },
  {
    why: 'Captain Obvious; left my wand at home; the meter lied to you; reading is hard, I know; good luck with that; what are the odds.',
    pattern:
      /(?:(?:captain|professor|doctor|mister|mr|sergeant|detective|lord) (?:obvious|know it all|perfect|patience|genius|sherlock)|(?:i )?(?:left|forgot|lost|mislaid|misplaced)(?: \S+){0,2} (?:magic wand|wand|crystal ball|superpowers?|cape|time machine)(?: \S+){0,4}|i suppose (?:the|your|my|it|that) (?:\S+ )?(?:meter|computer|machine|clock|dog|cat|website|system|calendar|sign|letter|phone|printer|cashier|scale)(?: just| also)? (?:lied|made|invented|did|wrote|hates?|is|was|has|went|decided)(?: \S+){0,8}|(?:reading|counting|writing|paying|queueing|waiting|parking|thinking|listening|spelling|planning|being polite|saying please|telling the time)(?: \S+){0,3} is (?:so |really |very )?(?:hard|difficult|tricky|a challenge|tiring|exhausting),? (?:i know|is not it|for some|apparently|i understand)(?: \S+){0,4}|next (?:you|thing you know you)(?: will| are going to)? be (?:asking|telling|wanting|demanding|expecting)(?: \S+){1,12}|good luck with (?:that|it|this)(?: \S+){0,5}$|what are the (?:odds|chances)$|(?:perhaps|maybe) next time(?: you could| you should| you might| just)? (?:invest|spend|buy|read|listen|ask|try|bring|hire|learn|look|think)(?: \S+){1,10}|obviously (?:that|it) is the first thing (?:anyone|anybody|everyone|you|we)(?: \S+){1,6}|(?:manners|politeness|courtesy|patience|reading|respect|common sense|spelling) (?:is|are|must be) (?:clearly |obviously |apparently )?(?:optional|extra|out of fashion|on holiday|not included|overrated|a lost art)(?: \S+){0,3}|another (?:\S+ ){1,3}what are the odds)/,
    confidence: 0.76,
    unless:
      /sorry,? i (?:left|forgot) my (?:glasses|notes|pen)|i am sure|good luck with (?:that|it|this) (?:exam|interview|test|move|new)|chances (?:of|that)|sorry for/,
    yes: [
      'Thank you, Captain Obvious.',
      'Sorry, I left my magic wand at home.',
      'I suppose the meter lied to you?',
      'Reading signs is hard, I know.',
      "Next you'll be asking me to walk your dog.",
      'Good luck with that on a Friday.',
    ],
    no: ['What are the odds of rain tomorrow?'],
  },
  {
    why: 'You really are the expert, are you not.',
    pattern:
      /(?:you|u) (?:really |truly |certainly |sure |clearly )+(?:are|know|have)(?: quite| such)? (?:the|a|an|your|everything|it all) ?(?:\S+ ){0,3}?(?:expert|genius|specialist|professor|lawyer|engineer|scholar|charmer|stuff|authority|master|champion|way with words)(?: \S+){0,8}/,
    confidence: 0.75,
    unless: /thank you|sorry/,
    yes: ["Wow, you really are the expert on parking, aren't you?"],
    no: ['You really are kind.'],
  },
  {
    why: 'Oh look; did you also want; must be hard being right; do forgive us for not dropping all; will wait just for you; you do know what it is.',
    pattern:
      /(?:^(?:oh|ah|well) look(?: \S+){1,6}$|^(?:and |oh |so )+did you (?:also )?want (?:breakfast|me to|a|some|the|us to|my|fries|dessert|champagne)(?: \S+){0,8}|^(?:it )?must be (?:so |really |very |terribly |awfully )*(?:hard|tiring|exhausting|tough|nice|lonely|wonderful|difficult|great) (?:being|to be|having|always|knowing)(?: \S+){0,3} ?(?:right|perfect|important|special|rich|clever|the centre|the only|everything|you|superior|better)(?: \S+){0,5}|(?:forgive|excuse|pardon) (?:me|us) for not (?:dropping|reading your|being (?:psychic|perfect|a robot|superhuman|a mind)|jumping|rolling|having a (?:crystal|magic)|kneeling|bowing|applauding|running)(?: \S+){0,6}|(?:i am sure|of course|obviously|surely|no doubt|naturally)(?: \S+){1,8} (?:just|only|specially|especially) for (?:you|sir|madam|your \S+)$|^(?:well |but |and |so )*you do (?:know|realise|understand) (?:what|how|that|where)(?: \S+){1,8}(?: do not you| right)?$)/,
    confidence: 0.76,
    unless:
      /sorry|must be hard (?:for you|being (?:away|alone|without))|receipt|invoice|copy|set (?:it|one|that)|booked|reserved/,
    yes: [
      'Oh look, another expert.',
      'And did you also want breakfast in bed?',
      'Must be hard being right all the time.',
      'Do forgive us for not dropping everything.',
      "I'm sure the pilot will wait just for you.",
      "You do know what a password is, don't you?",
    ],
    no: ['Please forgive us for not calling you back.', 'I set that one aside just for you.'],
  },
];
