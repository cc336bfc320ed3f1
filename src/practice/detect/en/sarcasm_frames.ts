import type { Rule } from '../rules.ts';

/** Irony by its frame: absurd services offered, mock wonder, mock luck, mock excuses, praise that stings. */
export const sarcasmFrames: readonly Rule[] = [
  {
    why: 'Shall I send a limousine as well: an absurd service offered.',
    pattern:
      /(?:shall i|should i|would you like (?:me to|us to|a|an|some)|do you (?:want|need|expect) (?:me to|us to|a|an|some)|(?:maybe|perhaps) (?:i|we) (?:should|could)|i (?:could|can|suppose i should|will just|will)|let me(?: just)?|we (?:could|can|should)|next you will (?:want|be asking)(?: \S+){0,2}|why do not (?:i|we)|am i supposed to)(?: \S+){0,6}? (?:limousine|limo|red carpet|violins?|trophy|parade|fanfare|orchestra|brass band|helicopter|private jet|chauffeur|butler|the (?:king|queen|president|pope|prime minister|army|mayor|pm)|fireworks|champagne|throne|crown|statue|lullaby|bedtime story|crayons|colou?ring book|magnifying glass|dictionary|a (?:drawing|map|medal|hug|tissue|cookie|biscuit|gold star|hanky|handkerchief|sticker|lollipop|balloon|poem|song|cushion|foot rub|massage|miracle)|your hand|hold your hand|draw you|spell it out|magic wand|wave (?:a|my) wand|crystal ball|on a (?:silver )?(?:platter|tray|plate)|sing (?:you|it)|tuck you|wipe your (?:nose|tears|bottom|eyes|mouth)|tie your|carry you|do your (?:shopping|homework|job|washing)|read it (?:to|for) you|come (?:and )?(?:do|press|turn|open) it)(?: \S+){0,8}/,
    confidence: 0.82,
    unless:
      /champagne (?:to|for|as|in your|with) (?:your|the|an|room|us)|bottle of champagne|if you (?:are|have|need|can not|find)|a map of (?:the|our) (?:\S+ ){0,2}(?:area|town|site|building|museum|campus|park)$|arrange|wheelchair|with (?:your )?(?:glasses|sight|eyesight)|by email/,
    yes: ['Shall I send a limousine to fetch you as well?', 'Would you like me to hold your hand while you pay?'],
    no: [
      'Thank you so much for your patience, I really appreciate it.',
      'Congratulations on passing your test!',
      'How nice to hear from you again.',
      "I'm sorry, I didn't realise you were still waiting.",
      'I could read it for you if you have trouble with your eyesight.',
    ],
  },
  {
    why: 'Lucky me; nice to see someone with so much time; oh no, not that; bless you.',
    pattern:
      /^(?:well |oh |ah |wow |great |and |yes |right |so )*(?:(?:lucky|poor|silly|happy) (?:me|us|old me)(?: \S+){0,7}|(?:nice|good|lovely|great|wonderful|must be nice|it must be nice|how nice|fun) (?:to (?:see|have|hear|meet|know|be)|for some|work if you)(?: \S+){0,3} (?:someone|somebody|people|a customer|so much|all (?:that|this|the)|that much|nothing|free time|time on|shouted|yelled|insulted|blamed|appreciated|so popular|get it|you)(?: \S+){0,7}|(?:no )?not (?:the|another|a) (?:\S+ ){0,2}?(?:review|complaint|manager|email|letter|lawyer|press|newspaper|caps|capital letters|exclamation \S+|speech|lecture|form|call)(?: again)?$|that is (?:quite |certainly )?a first(?:$|,? (?:a|an|you|someone|somebody|that)(?: \S+){1,9})|bless (?:you|him|her|your heart|your (?:little )?cotton socks)(?: \S+){0,10}|(?:boo hoo|my heart bleeds|cry me a river|call the (?:press|newspapers|police|president|media)|alert the (?:press|media|papers)|stop the press\w*|hold the front page|the horror|the humanity|wonders never cease|will wonders never cease|fancy that|imagine that|who knew|who would have thought|who would have guessed|big surprise|what a shocker|shocking i know|newsflash|news flash|said no one ever|you do not say|no kidding|that is rich|that is a good one|that is a new one|very (?:funny|mature|classy|clever|original|grown up|helpful)|(?:real|really) (?:mature|classy|smart|clever|nice|helpful)|charming|delightful|how (?:charming|delightful|original|mature|classy|sweet|touching|grown up|brave|terribly \S+)|nice (?:attitude|manners|one|try|tone)|(?:lovely|great|charming|fantastic|wonderful|splendid) (?:attitude|manners|tone|language)|it is a miracle|a miracle|hooray|hallelujah|well done you|good for you|bravo)(?: (?:sir|madam|miss|indeed|really|then|to you|mate|everybody|everyone|\S+)){0,3}$)/,
    confidence: 0.8,
    only: 'statement',
    unless:
      /(?:nice|good|lovely|great) to (?:meet|hear from|have you (?:back|on|with)|see you|know (?:that )?(?:it|you|this)|hear (?:that|it|you))|thank you|thanks|congratulations on|(?:it|everything) (?:works|worked)|good for you on|glad|happy (?:me )?to|it is a miracle (?:that )?(?:nobody|no one|you were not)|nice to have (?:it|this|that)/,
    yes: [
      'Lucky me, another call from you.',
      'Nice to see someone with so much free time.',
      'Oh no, not the one-star review!',
      'Bless you, you really thought the pool was open at midnight.',
      "Well, that's a first: a customer who reads the rules.",
    ],
    no: ['Nice to see you again, Mrs Gomez.', 'Good to hear that it works now.'],
  },
  {
    why: 'Just to annoy you; because obviously you know better; I had not noticed; you hide it well.',
    pattern:
      /(?:^(?:yes|sure|of course|right|oh|ok|okay|exactly|absolutely|clearly|obviously|indeed|true|ah)(?: (?:yes|sure|of course|right|because|we|that is it|absolutely))*,? (?:\S+ ){0,9}?(?:just to (?:annoy|upset|ruin|spite|bother|punish|spoil|make|inconvenience|irritate|get|disappoint)|on purpose (?:to|just)|for (?:the )?fun|to ruin your|specially to annoy)(?: \S+){0,6}|^(?:yes|oh|right|sure|ah|well|no|and|so|of course|exactly)?,? ?because (?:obviously|clearly|of course|naturally|as we all know|surely|apparently|(?:the|our|your) (?:whole|entire)|(?:you|everyone|everybody|we all|the world|i|we) (?:clearly|obviously|always|all|know so|have nothing|has nothing|must|should|should all|exist|exists|revolves?|can read|live))(?: \S+){1,14}|(?:i|we) (?:had not|have not|would never have|did not|never|hardly|could hardly|would not have) (?:noticed|guessed|realised|seen|known|suspected|tell|believe)(?: \S+){0,7}? (?:you hide it|at all|you are so (?:subtle|discreet|quiet|calm)|from your|with all|expert|genius|specialist|professor|royalty|celebrity|only customer|mind reader|famous)(?: \S+){0,6}|you (?:hide|hid|conceal|disguise|mask) it (?:so |very |really )?(?:well|nicely|cleverly)|(?:clearly|obviously|evidently|apparently) (?:the (?:whole |entire )?(?:world|universe|company|planet|office|team)|we|everyone|everybody|i|our \S+) (?:revolves?|exist|exists|turns?|should drop|must drop|has to drop|have nothing|has nothing|live to|lives to|(?:is|are) (?:here|there) (?:only )?for you|should stop)(?: \S+){0,8}|(?:since|as|seeing as|given that|if) you (?:are|know|seem)(?: to be)? (?:such an? |so |the |an? |obviously |clearly |all |everything )+(?:expert|clever|genius|specialist|smart|wise|professional|bright|better|about|already)(?: \S+){0,9})/,
    confidence: 0.82,
    only: 'statement',
    unless:
      /i (?:had not|did not|have not) (?:noticed|realised|seen) (?:the|your|that (?:the|your|it|my|our|this))(?! .*(?:expert|genius|royalty|hide))|sorry (?:that )?(?:i|we) (?:had|did)|because (?:the|your|our) (?:whole|entire) (?:street|building|area|line|network|block|order|batch|team is (?:ill|off|at))|as you (?:know|are (?:so )?(?:loyal|patient|kind))|you are all set/,
    yes: [
      'Yes, we cancelled the show just to annoy you.',
      'Because obviously you know the tax law better than I do.',
      "I hadn't noticed you were upset, you hide it so well.",
      'Yes, because the whole theatre should wait for you, of course.',
    ],
    no: ['Yes, because the whole street is closed for works.', "Sorry, I hadn't noticed your second message."],
  },
  {
    why: 'Sorry that I cannot turn back time; your patience is legendary; here is a thought.',
    pattern:
      /(?:(?:sorry|forgive me|excuse me|my apologies|apologies|i apologise|pardon me|i regret)(?: (?:that|but|if|for))*,? ?(?:i|we|our|my|not)(?: \S+){0,4} (?:turn back time|read (?:minds|your mind)|mind readers?|(?:control|order|change) the (?:weather|sun|rain)|work (?:miracles|magic)|perform miracles|magic(?:al)?|magician|psychic|fairy godmother|crystal ball|fly|be in two places|time machine|clone|superpowers?|superman|god|jesus|santa|father christmas|teleport|invisible|having a (?:time machine|wand)|not (?:am )?your (?:personal )?(?:servant|slave|butler|maid|mother|nanny|mummy|babysitter))(?: \S+){0,6}|your (?:\S+ )?(?:patience|manners|politeness|kindness|charm|courtesy|vocabulary|modesty|understanding|tact|eloquence|warmth|good mood|generosity|gratitude|company|logic|intelligence) (?:is|are|does|never|really|truly)(?: \S+)? (?:truly |really |quite |simply |absolutely |something |almost )*(?:legendary|overwhelming|breathtaking|stunning|dazzling|a joy|an inspiration|exemplary|touching|a credit|boundless|blinding|moving|fails? to|impressive|remarkable|amazing|incredible|astounding|astonishing|exquisite|famous|of a saint|you credit|to behold|special|something)(?: \S+){0,5}|^(?:(?:well|so|ok|oh|and) )*(?:here is|just|i have|try this for) (?:a|an|one) (?:\S+ )?(?:thought|idea|tip|theory|suggestion|revelation|concept|radical idea|crazy idea|wild idea),? (?:maybe|perhaps|try|next time|read|open|look|use|plug|turn|switch|how about you|why not|why do not you|you could)(?: \S+){1,9}|(?:thanks|thank you|many thanks)(?: so much| very much| ever so)? for (?:the|that|your|this) (?:\S+ )?(?:lecture|lesson|sermon|history lesson|speech|tantrum|novel|essay|masterclass|drama|performance|show|tirade|outburst|charming \S+|delightful \S+|kind words|lovely (?:words|message|tone))(?: \S+){0,6}|(?:thanks|thank you)(?: so much| very much| ever so)? for (?:shouting|yelling|screaming|the shouting|ranting|insulting|interrupting|explaining (?:my job|how)|telling me how)(?: \S+){0,8})/,
    confidence: 0.82,
    only: 'statement',
    unless:
      /(?:your|for your) patience (?:is|has been) (?:really |much |so |very )?(?:appreciated|impressive (?:and|given)|remarkable (?:and|given))|thank you for your|i (?:appreciate|am grateful)|reading glasses|kind words (?:about|on)|open (?:the|a) (?:claim|file|ticket) (?:today|now)|i have (?:a|an|one) (?:\S+ )?(?:idea|suggestion) (?:that|which|for)/,
    yes: [
      "Sorry that I can't turn back time for you.",
      'Your patience is truly legendary.',
      "Here's a thought: maybe open the lid first.",
      'Thanks for the lecture.',
    ],
    no: ['Your patience is appreciated.'],
  },
  {
    why: 'Do you treat everyone this nicely; so you can read; oh wait; when you have finished shouting.',
    pattern:
      /(?:do you (?:always )?(?:treat|talk to|speak to|greet|write to|shout at|charm|thank)(?: \S+){0,3} (?:everyone|everybody|people|all|your \S+|other \S+)(?: \S+){0,2} (?:this|so|like that|like this|that)(?: \S+)?|^(?:oh |ah |wow |so |and |but )*(?:you|we) (?:can|do|know how to) (?:read|count|tell the time|write|spell|think)(?: (?:then|after all|now|too|so|well))*$|^oh wait$|(?:are you|have you|when you are|when you have|once you have|if you have|let me know when you (?:are|have))(?: \S+)? (?:finished|done|quite finished|quite done)(?: with)? (?:shouting|ranting|yelling|screaming|your (?:speech|rant|tantrum|drama|little \S+|performance|show|lecture)|the drama|complaining|moaning|whining|feeling sorry)(?: \S+){0,6}|^(?:oh |well |sure |yes |please |by all means |do )+(?:(?:please )?(?:do |carry on |keep |go on |continue )+)(?:shouting|yelling|screaming|insulting|complaining|ranting|typing in capitals|tell me (?:more )?(?:about )?how)(?: \S+){0,8}|(?:take your time|no rush|do not hurry),? (?:i|we) have(?: got)? (?:all (?:day|week|night)|nothing (?:better|else)|nowhere|no other)(?: \S+){0,4}|(?:do not mind|never mind|ignore) (?:me|us),? (?:i|we)(?: \S+){1,8}|^(?:sorry |oh )*(?:did|was|is|am|have) (?:i|we|my \S+|our \S+) (?:disturb\w*|interrupt\w*|wak\w+|bor\w+|spoil\w*|ruin\w*|too (?:slow|fast|complicated))(?: \S+)? (?:your|you|for you)(?: \S+){0,5}(?:nap|beauty sleep|programme|lunch|speech|rant|afternoon|day|you)$|how (?:did|will|do|on earth did|can|could|ever did|ever will) you (?:(?:ever |even |possibly |manage to |bear to )+(?:cope|survive|live|manage|bear it|go on|carry on|sleep|get through)|cope|survive)(?: (?:with|without|after|it|that|at night|the \S+|such))*(?: \S+){0,4}$)/,
    confidence: 0.8,
    unless:
      /until|for the night|tonight|at home|meanwhile|in the meantime|with the (?:children|kids|baby)|how (?:do|are|did) you (?:manage|cope|managing|coping)(?: \S+)? (?:at|with|during|in|since|for)/,
    yes: [
      'Tell me, do you treat everyone this nicely?',
      'Oh, so you can read!',
      "Let me know when you've finished shouting.",
      "Take your time, I've got all day.",
    ],
    no: ['How will you manage without the car until Friday?', 'Take your time, there is no rush.'],
  },
  {
    why: 'Oh joy, it is you again; yes, shout louder, that will mend the pipe; almost as if you had to read.',
    pattern:
      /(?:^(?:(?:oh|ah|well|wow|right|yes|great|brilliant|wonderful|fantastic|marvellous) )*(?:(?:oh|what) (?:a )?(?:joy|bliss|delight|rapture|thrill|shock|surprise|bombshell|novelty|revelation)(?:$| (?:it is|you are|someone|somebody|a|an|another|here|to|the|yet)(?: \S+){1,9})|(?:great|brilliant|wonderful|fantastic|marvellous|perfect|lovely|super|splendid|oh) (?:another|one more|yet another) (?:\S+ )?(?:expert|genius|complaint|complainer|lawyer|specialist|professional|customer|critic|one|email|call|happy \S+|satisfied \S+|fan|review|drama|connoisseur)(?: \S+){0,5})|^(?:(?:yes|sure|ok|oh|right|go on|please|do|well|of course|that is right) )+(?:(?:shout|yell|scream|swear|type|complain|write|insult|bang|stamp|slam|cry|threaten|email|keep)(?: \S+){0,4}|(?:keep|carry|go) (?:on )?(?:shouting|yelling|screaming|complaining|writing|emailing|swearing|at it)),? (?:that|it|this|because that|i am sure (?:that|it)|that is)(?: \S+)? (?:will|is going to|always|is|really|helps?|works?|should|must|makes?)(?: \S+){1,8}|(?:it is )?(?:almost|anyone would think|you would think|one would think|it is) as if (?:you|someone|one|people|we|the (?:sign|label|email|instructions))(?: \S+){0,3} (?:had to|have to|could|can|should|were supposed to|needed to|wrote|was|were|exist)(?: \S+){1,8}|(?:let me|i will|i shall)(?: just)? (?:write|note|put|mark|enter|file|add|frame|engrave|record)(?: \S+){0,3} (?:in|on|under|to|for) (?:my|the) (?:diary|big book|list of|memoirs|history books|wall|museum|collection|book of)(?: \S+){0,6}|^because (?:nobody|no one|none|only you|you alone|you are the only|other people|the rest of us|we)(?: \S+){1,12}|you are (?:quite|such|really|truly|clearly|obviously)? ?(?:the|a|an) (?:real |regular |little |proper |true )?(?:detective|sherlock|einstein|genius|expert|scholar|philosopher|comedian|poet|charmer|diplomat|ray of sunshine|model of \S+|picture of \S+|paragon(?: of \S+)?|saint|delight|joy|treasure|gem|star)(?: (?:are (?:you not|not you)|today|this morning|indeed|you know|really|truly|to (?:deal|talk|speak) \S+(?: \S+)?))*$|(?:did you|have you|you) (?:work|worked|figure|figured|think|thought|come|came)(?: \S+){0,2} (?:out|of|up)(?: \S+){0,3} (?:all )?(?:by yourself|on your own|alone)(?: \S+){0,3}|do you need (?:any )?help (?:reading|counting|understanding|with (?:the )?(?:reading|big words|long words|thinking)|opening your eyes)(?: \S+){0,9}|(?:someone|somebody|customers?|you) (?:actually |really )?wants? (?:his|her|their|your) money back (?:how|what)(?: \S+){1,5})/,
    confidence: 0.79,
    unless:
      /thank|as if (?:you|it) (?:had|have) been|as if (?:we|nobody|no one) (?:did|cared|listened)|you (?:felt|feel)|because (?:nobody|no one) (?:was|had|came|called|answered|told|has|checked|at|is|from|here|could)|because we (?:are|were|had|have (?:to|had|no)|changed|closed|could|do not|did|lost|need|only|received|sold|sent|moved|use)|other people (?:are|were|had|booked|have) (?:waiting|booked|on|reserved)|you are a (?:star|gem|treasure|saint)$|for your patience|delight to|write (?:it|that|this) (?:down )?(?:in|on) the (?:file|list|calendar)/,
    yes: [
      "Oh joy, it's you again.",
      'Yes, shout louder, that will mend the pipe.',
      "It's almost as if you had to read the sign.",
      'Let me write that down in my diary of great tragedies.',
      "You're quite the detective.",
      'Do you need help reading, or are you just in a mood?',
    ],
    no: ['Because nobody was at the desk, the letter went back.', 'I will put it on the list for Monday.'],
  },
  {
    why: 'I forgot you are the only customer in the world; sure, I will just cancel everybody else’s wedding.',
    pattern:
      /(?:(?:^|, )(?:(?:oh|ah|sorry|i am sorry|so sorry|forgive me|silly me|my mistake|pardon me|of course|right|yes) )+(?:i|we) (?:forgot|keep forgetting|had forgotten|did not (?:know|realise|realize)|must have (?:forgotten|missed)|should have (?:known|guessed|realised))(?: that| about)? (?:you (?:are|were|own|run|know|have|alone|must)|the (?:world|universe|sun|earth|whole)|everyone|everybody|we|i (?:am|was|work|exist)|(?:only|just) you|nobody else)(?: \S+){1,12}|(?:^|, )(?:(?:sure|of course|yes|right|ok|certainly|absolutely|no problem|why not|fine|oh) )+(?:i|we) (?:will|can|could|shall|should)(?: just| simply| also)? (?:cancel|drop|move|stop|throw out|kick out|rebuild|redo|close|empty|rewrite|change|build|invent|wake|send away|postpone|ask)(?: \S+){0,4} (?:everybody else's|everyone else's|everybody|everyone|everything|the (?:whole|entire) \S+|all the (?:other )?\S+|the (?:weather|calendar|laws of \S+|president|king|queen|sun|world|universe|clock|past)|time itself)(?: \S+){0,6}|do you (?:always|usually|normally|really|honestly)? ?(?:know|understand|realise) how (?:a|an|to use a|to read a) (?:\S+ ){0,2}?(?:key|door|phone|map|calendar|clock|button|lid|sign|switch|plug|email|form|watch|light switch|handle|tap) ?(?:works?|opens?)?(?:,? do (?:you not|not you))?|you do know (?:how|what|that|where|which)(?: \S+){1,8},? (?:do (?:you not|not you)|right|yes)$)/,
    confidence: 0.8,
    unless:
      /for (?:free|you,? (?:today|tomorrow|right))|your (?:date|booking|appointment)|do you know how (?:to|the)(?! use a| read a)|sorry (?:that )?(?:i|we) (?:forgot|did not know) (?:the|your|to|about|that (?:the|your|it|we|you (?:needed|had asked|were waiting|wanted|had|could)))/,
    yes: [
      "Oh, I'm sorry, I forgot that you're the only customer in the world.",
      "Sure, I'll just cancel everybody else's wedding for you.",
      "You do know how a key works, don't you?",
    ],
    no: ["I'm sorry, I forgot that you had asked for two."],
  },
  {
    why: 'Shall I ask the captain to turn round just for you; the sea should have waited for you.',
    pattern:
      /(?:(?:shall|should|would you like) (?:i|we|me to)(?: \S+){2,14} (?:just|only|specially|all|exclusively) for you$|(?:^|, )(?:(?:yes|of course|sure|naturally|obviously|oh|right|clearly|well|absolutely) )+(?:the|everyone|everybody|all|we|they|our)(?: \S+){0,6}? (?:should|ought to|must|has to|have to|will) (?:\S+ )?(?:have )?(?:waited|wait|stopped|stop|revolve|stand still|change|changed|be moved|moved|come running|drop everything|bow|applaud)(?: \S+){0,4} (?:for you|for madam|for sir|around you|when you|because you|your (?:way|command|arrival))(?: \S+){0,5})/,
    confidence: 0.8,
    unless: /is (?:just|only) for you|book(?:ed)? (?:it|this|that|one) just for you|thank|keep (?:it|one|this)/,
    yes: ['Shall I ask the captain to turn round just for you?', 'Yes, of course, the sea should have waited for you.'],
    no: ['Shall I keep this one just for you?'],
  },
  {
    why: 'Oh, how terrible, five minutes; nobody has ever suffered like you; sorry I did not come running; are you sure you can read.',
    pattern:
      /(?:^(?:oh|gosh|wow|my|oh no|oh dear|goodness|heavens|ah|good lord|oh my(?: god)?|dear me),? (?:no |dear |god |goodness )*(?:(?:how|what an?) (?:terrible|awful|horrible|tragic|dreadful|unbearable|cruel|shocking|scandalous|tragedy|scandal|disaster|catastrophe|ordeal|nightmare|outrage)(?: \S+){0,6}? (?:(?:one|two|three|four|five|six|ten|twenty|\d+|a|an|a few|a whole|half an?) (?:whole |entire |more |little )?(?:seconds?|minutes?|hour|cents?|pence|pounds?|euros?|metres|steps|millimetres|centimetres|spot|scratch|stain|typo|letter|comma)|you had to (?:walk|wait|read|press|click|queue|stand|call|get up|ask|open))(?: \S+){0,6}|(?:nobody|no one|nothing|never)(?: \S+){0,3} (?:suffered|waited|complained|endured|seen|been through|happened)(?: \S+){0,6}|the (?:poor|suffering|agony|pain|injustice)(?: \S+){0,6})|(?:sorry|forgive me|excuse me|apologies)(?: that| if| for)? (?:i|we|not) (?:did not |do not |could not |was not |were not |am not |for not )?(?:com(?:e|ing)|run(?:ning)?|jump(?:ing)?|drop(?:ping)? everything|fly(?:ing)?|kneel(?:ing)?|bow(?:ing)?|crawl(?:ing)?|sprint(?:ing)?|rush(?:ing)?)(?: \S+){0,5}? (?:fast enough|quickly enough|soon enough|at once for you|the (?:second|moment|instant) you|high enough|low enough|at your feet|when you (?:clicked|snapped|called))(?: \S+){0,4}|are you (?:quite |really |absolutely )?sure (?:that )?you (?:can|know how to|are able to) (?:read|count|see|write|think|hear|follow|spell|tell the time)(?: \S+){0,5})/,
    confidence: 0.86,
    unless:
      /hold|hospital|hungry|cold|rain|pain(?:ful)?\b.*(?:sorry)|i am so sorry|that must|(?:three|four|five|six|ten|twelve|twenty|\d+) (?:hours|days|weeks|months)/,
    yes: [
      'Oh, how terrible, you had to wait five minutes.',
      'Gosh, nobody has ever suffered like you.',
      "I'm sorry I didn't come running fast enough for you.",
      'Are you sure you can read?',
    ],
    no: ['Oh no, how awful, three hours in the rain.'],
  },
];
