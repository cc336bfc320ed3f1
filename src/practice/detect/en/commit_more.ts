import type { Rule } from '../rules.ts';

/** Commitments without “I will”: the thing, the person, the hour alone, what I do now. */
export const commitMore: readonly Rule[] = [
  {
    why: "The engineer's booked for Monday.",
    pattern:
      /(?:\w+(?:er|or|ian|ist|man|woman|eer|se|ent|el|er's)'s|\w+'s) (?:booked|scheduled|coming|due|set|arriving|calling|visiting|lined up|confirmed|on (?:his|her|its|the|their) way)(?: \S+){0,6}? <when>(?: \S+){0,6}/,
    confidence: 0.74,
    only: 'statement',
    unless: /was|supposed|should|not|normally|usually|hopefully/,
    yes: ["An engineer's booked for Monday between 8 and 10, his name is Luke."],
    no: ["The engineer's due date was Monday."],
  },
  {
    why: 'A named person will see you then; it is with you then; expect it then; but I will by then.',
    pattern:
      /(?:(?:dr|mr|mrs|ms|doctor|nurse|they|he|she|(?:the|a|an|our|my|your) \S+(?: \S+)?|[a-z]+) will (?:\S+ )?(?:see|call|ring|visit|meet|phone|email|contact|collect|deliver|bring|fit|install|repair|fix|come|pick|ask|wait|be (?:with|at|there|on|in))(?: \S+){0,7}? <when>(?: \S+){0,6}|(?:technician|engineer|plumber|fitter|driver|courier|electrician|nurse|doctor|locksmith|colleague|van|crew|team|taxi|carer|surveyor) (?:is|will be|are) (?:with you|at (?:yours|your \S+)|there|on site|round|outside|on (?:its|his|her|their) way)(?: \S+){0,4}? <when>(?: \S+){0,4}|expect (?:the|it|your|one|him|her|them|us|me)(?: \S+){0,4}? <when>(?: \S+){0,4}|but (?:i|we) (?:will|am going to|are going to)(?: \S+){1,10}? <when>(?: \S+){0,4})/,
    confidence: 0.73,
    only: 'statement',
    unless:
      /as usual|usually|normally|typically|hopefully|maybe|should|might|guarantee\w*|swear|promise you|bet|stake|whatever|no matter|will not|was (?:supposed|meant)|you will|takes|insult\w*|if (?:he|she|they)|try/,
    yes: [
      'Dr Ames will see you on Tuesday at 4.',
      'theyll deliver it sat morning between 9 and 11',
      'Expect the letter on Monday.',
      "I can't promise a refund, but I'll have the decision for you by Thursday.",
    ],
    no: ['The bank will normally call you within two days.', 'You will see him on Tuesday.'],
  },
  {
    why: 'Somebody is coming then; my answer will be there then; you will have it from me then.',
    pattern:
      /(?:\w+(?: from \S+)? is (?:coming|calling|visiting|collecting|delivering|dropping)(?: \S+){0,4}? <when>(?: \S+){0,4}|my (?:\S+ )?(?:answer|reply|report|email|decision|letter|update|message)(?: \S+)? (?:will be|is|will reach|reaches|lands)(?: \S+){1,5}? <when>(?: \S+){0,3}|but you will (?:have|get|hear|receive)(?: \S+){0,5} from (?:me|us)(?: \S+){0,3}? ?<when>(?: \S+){0,3})/,
    confidence: 0.73,
    only: 'statement',
    unless:
      /usually|normally|typically|hopefully|maybe|should|might|guarantee|swear|was supposed|not (?:coming|calling)|christmas|easter|storm|winter|summer|who is/,
    yes: [
      'Marek from repairs is coming round tomorrow between 1 and 3.',
      'My answer will be in your inbox before noon.',
      "Can't promise the moon, but you'll have a call from me tomorrow at 9.",
    ],
    no: ['Christmas is coming next week.'],
  },
  {
    why: 'No promise of the outcome, but this by then.',
    pattern:
      /(?:can not|could not|will not) (?:guarantee|promise|say|swear)(?: \S+){1,10} but (?:i|we)(?: \S+){1,14} <when>(?: \S+){0,6}/,
    confidence: 0.78,
    only: 'statement',
    unless: /but (?:i|we) (?:can not|hope|think|believe|know|understand|doubt)/,
    yes: ["I can't guarantee the result, but I will ask the lab today and write to you by 4 pm."],
    no: ["I can't promise it, but we hope it arrives by Friday."],
  },
  {
    why: 'What I do by then, in the present: I redo it by Friday; two people come tomorrow.',
    pattern:
      /(?:(?:^|(?:^|, |and |then |so |photo |week |today )+)i (?:redo|open|send|call|ring|write|post|start|file|pay|refund|bring|book|order|print|chase|email|text|come|see|hand|take|move|cancel|credit|change|update|fix|finish|check)(?: \S+){0,8}? (?:by |on |before |at )?<when>(?: \S+){0,5}|(?:from |starting )?<when>,? (?:\S+ ){1,4}?(?:come|comes|arrive|arrives|start|starts|collect|collects|deliver|delivers|bring|brings|turn up|turns up)(?: \S+){1,12})/,
    confidence: 0.7,
    only: 'statement',
    unless:
      /or you can|we can (?:send|come)|usually|normally|typically|hopefully|maybe|should|might|guarantee\w*|swear|bet|if (?:i|we) |when i |why i |can i|do i|did i|as i |how i |before i |every|was (?:supposed|meant)|not |insult\w*|abus\w*|shout\w*|end (?:this|the)|what i|delayed|late|strike|closes?|opens?|see (?:you|that|the|your|it|why|how)|last |yesterday|call (?:it|that|this)|going (?:up|down|through|wrong|on)/,
    yes: [
      'With your photo I redo the sum by Friday.',
      'From tomorrow at 7:45, two staff come with a stair-climbing chair.',
    ],
    no: ['I usually call on Monday.'],
  },
  {
    why: 'When, asked for, and given.',
    pattern:
      /^(?:ok |yes |so |well )*(?:at|by|before|from|no later than|every|tomorrow|tonight|today|within|in) ?(?:\S+ ){0,3}?(?:<when>|\d{1,2})(?:$|,? (?:then|and|until|at the latest|sharp|without fail|even if)(?: \S+){0,14})/,
    confidence: 0.7,
    only: 'statement',
    after: /when|what time|how soon|by when/,
    unless: /usually|normally|hopefully|maybe|should|might|guarantee\w*/,
    yes: [
      {
        text: "At 8, then every 45 minutes until 10, even if it's to say I know nothing more.",
        context: 'So when will you write to me?',
      },
    ],
    no: [{ text: 'In five days usually.', context: 'When?' }],
  },
  {
    why: 'What I do this minute: passing it on now; the van is leaving now.',
    pattern:
      /(?:(?:i am|we are)(?: just| also)? (?!(?:sorry|here|aware|still|so|very|really|afraid|not|looking|checking|reading|seeing|trying|listening|asking|having|hoping|wondering|thinking|waiting|talking|speaking|chatting|experiencing|getting|doing|working|going|taking|handling|dealing)\b)\w+ing (?:\S+ ){1,12}?(?:<atonce>|now)(?: \S+){0,10}|(?:the|a|an|your|our|two|three|\w+s) (?:\S+ ){0,3}?(?:is|are) (?:going out|going in|going|leaving|on (?:its|their|the) way|being sent|being collected|setting off)(?: \S+){0,6}? (?:<atonce>|now)(?: \S+){0,6})/,
    confidence: 0.7,
    only: 'statement',
    unless:
      /(?:looking|checking|reading|having a look|searching|opening (?:your|the) (?:file|booking|account|case)|pulling up|trying)|usually|normally|typically|hopefully|maybe|should|might|guarantee\w*|swear|not |insult\w*|abus\w*|shout\w*|end(?:ing)? (?:this|the)|closing (?:this|the)|what i|delayed|late|strike|last |going (?:up|down|through|wrong|on)/,
    yes: [
      "I'm passing your number and your seat to the nurse right now, so she knows where to find you.",
      'Two heaters are going in a van now.',
    ],
    no: ["I'm looking at it right now.", 'The bills are going up now.'],
  },
  {
    why: 'A thing and its hour, with no verb; what I can promise is my call at that hour; the driver at your door then.',
    pattern:
      /(?:^(?:then|next|first|and|after that|also),? (?:a|an|the|your|one|full) (?:\S+ ){1,5}?<when>(?: \S+){0,14}|what i can (?:guarantee|promise|do)(?: \S+){0,2} is (?:\S+ ){1,6}?<when>(?: \S+){0,6}|(?:driver|van|taxi|car|engineer|courier|technician|nurse|locksmith|plumber) (?:at|outside|in front of) (?:the|your) \S+(?: \S+)? <when>(?: \S+){0,5})/,
    confidence: 0.7,
    only: 'statement',
    unless: /usually|normally|hopefully|maybe|should|might|was|were|late|missed|(?:is|are) (?:closed|open|due)/,
    yes: [
      'Then: a written root cause by Friday 4 pm, signed by our head of engineering.',
      'What I can guarantee is my call tomorrow at 5:30.',
    ],
    no: ['Then the shop was closed on Monday.'],
  },
  {
    why: 'The time first, with more about it, then what I do.',
    pattern:
      /(?:^|, )(?:(?:so|ok|then|right|yes|and|now) )*(?:<when>)(?:,| )(?: ?(?:before|after|right after|as soon as|when|once|at|on|with|during|straight after|just after|just before) (?:\S+ ?){1,5},)? ?(?:i|we) (?:will|am going to|are going to|shall) (?!(?:see|look|try|know|find out|be able)\b)\S+(?: \S+){1,12}/,
    confidence: 0.76,
    only: 'statement',
    unless:
      /sorry|(?:hope|think|guess|maybe|perhaps|probably|try)|if (?:i|we) (?:can|may)|insult\w*|end (?:this|the) (?:call|chat)/,
    yes: ["Tonight, before the show, I'll leave two tickets in your name at the desk."],
    no: ["Tomorrow we'll see."],
  },
  {
    why: 'The thing will be ready, here, with you then.',
    pattern:
      /(?:your|the|a|an|our|it|they|both|everything|all|he|she|this|that|one|two)(?: \S+){0,5} will (?:all |both |then |definitely |be back )?(?:be )?(?:(?:ready|here|there|with you|at|back|delivered|available|waiting|in (?:your|the|my|our)|on (?:your|its|the)|home|finished|done|fixed|repaired|cleaned|installed|signed|sent|posted|open|at your|outside|collected|fitted|replaced|working|running|connected|refunded|paid|credited|arrive|come|reach you|leave|start|begin|go out|follow|land)(?: \S+){0,6}? )?(?:<when>)(?: at \d{1,2}| \S+){0,5}/,
    confidence: 0.68,
    only: 'statement',
    unless:
      /(?:normally|usually|should|might|may|could|hopefully|probably|perhaps|likely|not be|never|always|if (?:the|it|they|all|your|you|we)|guarantee|promise|swear|bet|no matter|whatever|for sure|definitely|certainly|come rain|trust me|every (?:day|morning|week|evening)|sorry|as usual|closed|is that right|understand|you say|count on it|100|doubt|hundred per)|(?:be|stay|remain|keep) (?:closed|shut|down|off|unavailable|out|without)|<hour> (?:and|to|until) <hour> (?:daily|only)/,
    yes: ['Your glasses will be ready on Wednesday at 3.', 'The right ones will be here on Thursday at 10.'],
    no: ['The pool will be closed on Monday.', 'It should be ready on Wednesday.'],
  },
];
