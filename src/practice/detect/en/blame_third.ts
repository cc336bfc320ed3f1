import type { MoveRules } from '../rules.ts';
import { blameThirdFrames } from './blame_third_frames.ts';
import { blameThirdMore } from './blame_third_more.ts';

export const blameThird: MoveRules = {
  move: 'blame_third',
  never:
    /(?:was|is) not the (?:\S+ ){1,3}?(?:fault|mistake|doing)|(?<!not |nor |never |without being )our (?:own )?(?:fault|mistake|error|responsibility)|so i (?:have|will|am|can)|(?:our|my) problem to solve|(?:that|this|it) (?:is|was) on (?:us|me)/,
  rules: [
    {
      why: 'Fault, blame on a named colleague, team or partner.',
      pattern:
        /(?:(?:it|that|this|the (?:\S+ ){1,2}|blame|which|you can blame|thanks to|honestly|i think)(?: (?:is|was|lies|comes|came|must be))?(?: \S+){0,4}? ?(?:the |our |my |your |that |some |a )*(?:<service>)(?: \S+)?(?:'s|s)? (?:\S+ )?(?:fault|mistake|error|responsibility|problem|mess|doing|screw up|job|who (?:messed|screwed|lost|did|made|dropped|got|gave|forgot|caused|never|always|keeps?|put|should|told|failed|can not|broke|botched|mishandled|delayed|sent|entered|did not)|that (?:messed|screwed|lost|dropped|got|caused|never|always|keeps?|failed|broke|botched|mishandled|delayed))|(?:fault|mistake|error|blame|responsibility)(?: \S+){0,3} (?:of|is with|lies with|is on|on|with|by|from|at) (?:the |our |my |your |that |some |a )*(?:<service>)|blame (?:the |our |my |your |that )*(?:<service>|them|him|her)|(?:take it up|complain|talk|speak|that is) (?:with|to|on) (?:the |our |my )*(?:<service>|them|him|her)(?: \S+){0,3}? (?:not us|not me|not my|it is their)|(?:it is|that is|this is|its) (?:all |entirely |totally |completely |really |actually )*(?:their|his|her) (?:\S+ )?(?:fault|mistake|error|problem|responsibility|mess|job)|(?:they|he|she) (?:is|are) (?:the one|the ones|to blame)(?: \S+){0,4})(?: \S+){0,12}/,
      confidence: 0.82,
      unless:
        /(?:was|is) (?:all )?(?:mine|my own)|driver got it wrong,? that is our|that is our mistake|not (?:the|our|my|their) (?:<service>)|will (?:call|fix|repair)|no one.s fault|apolog\w+|forgive|system (?:will|does|would) not (?:let|allow)|but (?:it is|that is) (?:on us|our)|responsibility of our/,
      yes: ["That's the courier's fault, not ours.", 'blame the warehouse', "It's the night shift who messed this up."],
      no: ["It's not your fault."],
    },
    {
      why: 'They botched it, again, never do their part.',
      pattern:
        /(?:the|our|my|those|that|these|some|a|an|one of (?:our|the|my))(?: \S+){0,2}? (?:<service>)(?: \S+){0,3}? (?:(?:messed|screwed|stuffed|mucked) (?:\S+ )?up|(?:always|never|keeps?|constantly|often|regularly|again|once again|really|totally|completely|just) (?:do|does|did|gets?|lose|loses|losing|forget|forgets|make|makes|making|sends?|mess\w*|screw\w*|answers?|updates?|tells?|passes|passed|told|listen\w*|reads?|delays?|break\w*|fail\w*|drop\w*|notes?|ignor\w*|doing|communicat\w*|responds?|respond|care\w*|check\w*|bother\w*|dropped|messes|call\w*|has no)(?: \S+){0,5}|(?:did not|do not|does not|failed to|forgot to|neglected to|has not|have not) (?:\S+ )?(?:do (?:their|his|her) job|bother|tell|pass|update|read|note|log|check|communicate|follow|deliver|care|scan|listen|call|inform|respond|answer|notify|enter|record|file|process|transfer|know what|send (?:us|me))(?: \S+){0,6}|dropped the ball|got (?:it|this|that|everything) wrong|gave you (?:wrong|the wrong|bad|incorrect)|told you (?:wrong|nonsense|rubbish|the wrong)|should have|should of|is (?:\S+ )?(?:useless|incompetent|hopeless|slow|a mess|terrible|to blame|at fault|unreliable|rubbish|awful|a joke|lazy|clueless)|are (?:\S+ )?(?:useless|incompetent|hopeless|slow|a mess|terrible|to blame|at fault|unreliable|rubbish|awful|a joke|lazy|clueless|always late|never)|(?:made|was|caused) (?:a|the|this|such a|another)(?: \S+)? (?:mess|mistake|error|problem)|botched|bungled|let (?:us|you) down|has no (?:idea|clue)|have no (?:idea|clue)|clearly)(?: \S+){0,10}/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /our (?:mistake|fault|error|responsibility)|(?:on behalf|and (?:i|we) (?:own|take|am|are|will|apologise)|that is on us|our fault|we own|but (?:it is on us|that is ours)|i am sorry that our)|if i|you (?:say|said|mean)|so (?:the|our)/,
      yes: [
        'My colleague messed up your file again.',
        'the billing team never updates the notes',
        'The warehouse should have packed it better.',
      ],
      no: ['The courier delivered it to the wrong depot and that is on us.'],
    },
    {
      why: 'Not us, not me: them.',
      pattern:
        /(?:(?:it is|that is|this is|its|was|is|i am|we are)(?: \S+)? not (?:really |actually )*(?:us|me|our (?:fault|mistake|responsibility|problem|doing)|my (?:fault|mistake|doing|problem|responsibility)|on us|ours|down to us|something we)(?: \S+){0,14}|not our (?:fault|problem|mistake)(?: \S+){0,10}|(?:we|i) (?:had|have) nothing to do with (?:it|this|that)(?: \S+){0,8}|(?:we|i) (?:only|just) (?:sell|rent|resell|take|process|answer|book)(?: \S+){0,6}? (?:the rest|they|delivery|<service>)(?: \S+){0,8}|(?:out of|beyond|outside) (?:our|my) (?:hands|control)(?: \S+){0,4}? (?:the |our |their )?(?:<service>|they)(?: \S+){0,6}|(?:we|i) (?:can not|can only) (?:control|rely on|be responsible for|be held responsible for) (?:what |how )?(?:the |our |their )*(?:<service>|they)(?: \S+){0,8}|(?:i|we) (?:did not|was not|were not) (?:\S+ )?(?:make|break|cause|do|create|the one)(?: \S+){0,6}? (?:it was|they|that was|<service>)(?: \S+){0,6})/,
      confidence: 0.68,
      unless:
        /go and see|not (?:us|me),? (?:see|contact|call|go|ask|try)|head office decides|not my (?:job|department)|it is not (?:our|my) (?:fault )?(?:policy|intention)|not something (?:i|we) (?:can|do|offer|are|want|take)|your fault/,
      yes: ["It's not us, it's the courier.", 'not our fault the airport lost it'],
      no: ["That's our fault."],
    },
    {
      why: 'The one before me, that team again, always the same with them.',
      pattern:
        /(?:(?:the|my|that|whoever|our)(?: \S+){0,2} (?:agent|adviser|advisor|rep|person|colleague|guy|lady|clerk|operator|predecessor|handler|shift|one|technician|fitter)(?: \S+)?(?: (?:before me|you spoke (?:to|with)|who (?:took|answered|handled|served)(?: \S+){0,3}|on duty))? (?:botched|messed|lied|misinformed|forgot|never|clearly|should|did not|got|gave|told|misled|failed|ruined|bungled|dropped|mishandled|screwed|put|was wrong)(?: \S+){1,10}|(?:it is|that is|its|this is|blame)(?: \S+){0,3} ?(?:the |our |my )?(?:<service>|accounting|procurement|engineering|security|hr|legal|corporate|ops|operations|head office|management|lift company|elevator company|cleaning|catering|the \S+ (?:team|company|department|people|guys))(?: \S+)? (?:again|that is|who is|that are|who are|who|that|as usual|blocking|to blame|not)(?: \S+){0,10}|if (?:the |our |my )?(?:\S+ ){1,3}(?:did|had done|would do|were doing|had|answered|bothered|communicated|checked)(?: \S+){0,3} (?:job|work|properly|right|bothered|told|checked|its|their)(?: \S+){0,10}|always the same (?:with|story with)(?: \S+){1,3}|(?:it is )?nothing to do with (?:me|us)(?: \S+){0,8}|(?:the |our |my )?(?:<service>|logistics|accounting|operations|ops)(?: \S+){0,2} (?:mixed|mix|messed|broke|lost|ruined|botched|screwed|bungled|forgot|blew|wrecked|sold you|gave you|told you)(?: \S+){1,10}(?: (?:again|not us|not me|as usual|always|take it up with them|ask them|nonsense|rubbish|complain to them|with them))|(?:take it up|take that up|complain|argue|you should speak|speak|talk) (?:with|to) (?:them|him|her|the (?:manufacturer|courier|airline|driver|council|seller|builder|supplier))(?: \S+){0,8}|(?:they|he|she) (?:is|are) the (?:ones?|people|person) (?:responsible|to blame|at fault|who)(?: \S+){0,6})/,
      confidence: 0.74,
      unless:
        /(?:was|is) (?:all )?(?:mine|my own)|driver got it wrong,? that is our|that is our mistake|if (?:the|your) (?:light|router|bank) (?:did|had)|i (?:will|am going to|can) (?:take|speak|talk)|that is (?:on us|our)|the one who|our fault|if you|who (?:will|can|decides?|handles?|deals?|calls?|looks?|manages?|takes?|delivers?|would)/,
      yes: [
        'The agent before me botched your file.',
        "It's accounting that's blocking everything, nothing to do with me.",
        'the IT department broke it, not us',
        "If the lift company did its job properly we wouldn't be here.",
      ],
      no: ["I'll take it up with them today."],
    },
    {
      why: 'A third party and a hard word about its work.',
      pattern:
        /(?:heating engineer|temp|trainee|intern|fedex|ups|dhl|royal mail|usps|<service>|them|night team|morning shift|my colleague|my colleagues|the (?:council|insurer|surveyor|builder|landlord|adjuster|agency))(?: \S+){0,6}? (?:any old how|never (?:tells?|told|answers?|calls?|does|do|lets?|bothers?|replies)(?: \S+){0,3}|messed (?:up|it)|messes up|swamped|overwhelmed|holding (?:it|everything|this|you) up|clueless|useless|could not care less|does not care|do not care|as usual|as always|half asleep|sloppy|careless\w*|all wrong|wrongly|badly|a mess of|on a whim|without (?:checking|telling|asking|a word)|dropping the ball|drags? (?:its|their) feet|lazy|not bothered)(?: \S+){0,10}|(?:take|address|direct|send|save|aim)(?: \S+){0,2} (?:complaints?|anger|grievances?)(?: \S+)? (?:to|with|for|at)(?: \S+){1,6}|(?:they|he|she|those people) (?:are|is) the (?:ones?|people)(?: \S+){1,6}/,
      confidence: 0.72,
      unless:
        /our (?:fault|responsibility|mistake)|on us|i own|we own|i take|i (?:will|am going to) (?:take|send|direct)|if i|i understand|you (?:were|have been) (?:told|waiting)/,
      yes: [
        'The heating engineer never tells us anything.',
        'The temp filed your paperwork any old how.',
        'take your complaint to FedEx',
      ],
      no: [],
    },
    {
      why: 'Hard words for the work of others.',
      pattern:
        /(?:(?:the|that|those|they|he|she|our|my|a|these|some)(?: |(?<=they|he|she) )(?!(?:customer|client)\b)(?:\S+ ){0,7}?(?:is|are|was|were|has been|have been) (?:\S+ )?(?:rubbish|useless|incompetent|hopeless|terrible|awful|a joke|clueless|lazy|sloppy|unreliable|never on time|always late|a disgrace|a mess)(?: \S+){0,8}|(?:the|that|those|they|he|she|our|my)(?: \S+){0,5} (?:screwed|messed|stuffed|cocked|fouled|mucked) (?:\S+ )?up(?: \S+){0,6}|(?:the|that|those|they|our)(?: \S+){0,5} (?:loses?|forgets?|delays?|breaks?|ruins?|ignores?) (?:every|everything|all|half|most|always)(?: \S+){0,6}|drag\w* (?:its|their|his|her) (?:feet|heels)(?: \S+){0,4}|do (?:his|her|their) job for (?:him|her|them)(?: \S+){0,4}|i did my (?:part|bit|job)(?: \S+){0,10}|take (?:it|this|that) up with (?:them|him|her|the|central|our)(?: \S+){0,8})/,
      confidence: 0.7,
      unless:
        /you are|your (?:son|mother)|(?:i|we) (?:own|take|am sorry)|our fault|that is on us|(?:wait|delay|situation|experience|day|news|weather|service you (?:got|received)|this|it|that) (?:is|was|has been) (?:\S+ )?(?:terrible|awful|a joke|a mess|a disgrace|rubbish)|i will take|must (?:be|have)|sounds/,
      yes: [
        'The plumber they send us is rubbish.',
        'Take it up with central reservations, they screwed it up.',
        'The department next door loses every file.',
        'its the other bank thats dragging its feet',
      ],
      no: ['That delay was terrible.'],
    },
    {
      why: 'Fault of others; they who misinformed you; they do not even; we do our job.',
      pattern:
        /(?:(?:it is|that is|this is|it was|that was|its)(?: \S+)? (?:the|that|those|our|their|my|some)(?: \S+){1,3} (?:fault|doing|mess|mistake|screw up|cock up|shambles)(?: \S+){0,8}|(?:it is|that is|it was|its)(?: \S+)? (?:the|that|those|our|my|your (?:bank|landlord|insurer|employer|operator|council|doctor|pharmacy|school|agent)) ?(?:\S+ ){0,3}?(?:that|who|which) (?:gave you|told you|sent you|misinformed|misled|lost|messed|forgot|mixed|got (?:it|this)|entered|dropped|screwed|botched|put|promised|failed|never|did not|does not)(?: \S+){0,10}|(?:the |those |these |our |they |them |half of them )(?:\S+ ){0,2}?(?:do not|does not|never|can not|did not)(?: \S+)? (?:even|bother|ring|knock|answer|read|reply|check|care|tell|look|pick up|call back|talk to each other|update|do (?:their|his|her) (?:job|work))(?: \S+){0,8}|(?:billing|accounts|logistics|it|hr|sales|finance|warehouse|dispatch|engineering|they|them|those people)(?: \S+){0,3} (?:just )?(?:do|does|did) (?:whatever|what) (?:they|it|he|she) (?:like|likes|want|wants|please)(?: \S+){0,4}|(?:total|complete|absolute|utter|real|such a|a right)(?: \S+)? (?:shambles|mess|disgrace|joke|disaster|cock up)(?: \S+){0,2} (?:by|from|of|on the part of|at) (?:the|their|that|those|a)(?: \S+){1,8}|(?:we|i) (?:do|did|have done|are doing|am doing) (?:our|my) (?:job|part|bit|work)(?: \S+){0,6})/,
      confidence: 0.72,
      unless:
        /is that (?:it|right|correct)$|i do not care|can not be (?:read|opened|reached|used|seen|moved|lifted)|our (?:team|company|side|fault|responsib)\S*(?: \S+)? (?:fault|mistake|mess)|our (?:fault|mistake|responsibility)|on us|we (?:own|take|are sorry|apolog\w*)|sorry|apolog\w*|i (?:will|am going to|take|own)|your (?:fault|mistake)|my (?:fault|mistake)|they do not even need|customers?|the (?:app|line|page|site|website|phone|router|heating|boiler|code|screen|card) (?:do|does|did|can|never)/,
      yes: [
        "It's the old team's fault, they set everything up wrong.",
        "What can I say, the drivers don't even ring the bell any more.",
        "It's the hospital that gave you bad information, we do our job.",
        'Billing just do whatever they like.',
        "that's a total shambles by the contractor, yet again",
      ],
      no: ["That was our team's fault and we will put it right."],
    },
    {
      why: 'The other obviously had no idea; gave you rubbish; promised you, not me; lets us down again; had they done their part.',
      pattern:
        /(?:(?:my|the|our|that|whoever|those|some)(?: \S+){0,8}? (?:obviously|clearly|evidently|apparently|frankly|simply) (?:had|has|have|did|does|do|can not|could not|forgot|messed|got|made|lost|was not|were not|is not|never)(?: \S+){1,10}|(?:my|the|our|that|those)(?: \S+){0,2} (?:<service>|colleagues?|agents?|advisers?|advisors?|supervisors?|manager|team|department|night team|day team|morning shift|agency|crew|staff|guys?|girl|lady|person|people|school|hospital|clinic|surgery|broker|dealer|garage)(?: \S+){0,6}? (?:had|has|have) no (?:idea|clue)(?: \S+){0,8}|(?:whoever|the (?:person|agent|one|guy|lady|man|woman)|someone)(?: \S+){0,7} (?:gave|told|sold|fed|promised) you (?:\S+ )?(?:rubbish|nonsense|wrong|bad|false|incorrect|a load|lies|a lie|the wrong|something (?:wrong|false))(?: \S+){0,6}|^(?:sorry |well |no |look )*(?:<service>|they|he|she|the \S+)(?: \S+){1,8},? (?:and )?not (?:me|us|our (?:fault|team|side))$|if (?:the|our|my|that|those|they|he|she)(?: \S+){0,3} had (?:done|bothered|checked|listened|told|read|scanned|followed|paid|been|passed|filled|sent|answered)(?: \S+){1,14})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /if (?:they|he|she) had (?:any|a)|on us|our (?:fault|mistake)|i (?:will|own|take)|you (?:obviously|clearly)|customers?|not (?:us|me) who|<when>/,
      yes: [
        'My colleague on the morning shift obviously had no idea what he was doing.',
        'sales promised u that not me',
        'Whoever you talked to yesterday gave you rubbish information.',
        "If the night team had done what they were paid for you'd have your room.",
      ],
      no: ['The delay comes from the depot, and not from you.'],
    },
    {
      why: 'That same partner, always; and again.',
      pattern:
        /(?:our|the|that|those|my|this)(?: \S+){0,2} (?:<service>|colleagues?|agents?|advisers?|advisors?|supervisors?|manager|team|department|night team|day team|morning shift|agency|crew|staff|guys?|girl|lady|person|people|school|hospital|clinic|surgery|broker|dealer|garage)(?: (?:in|at|of|from|on) (?:the )?\S+)? (?:always|never|constantly|keeps?|forever|systematically) (?:\S+ ){0,3}?(?:mess\w*|los\w+|forget\w*|los\w+|get\w*|screw\w*|fail\w*|mix\w*|delay\w*|ignor\w*|drop\w*|send\w*|answer\w*|repl\w+|tell\w*|read\w*|check\w*|do|does|doing|listen\w*|turn\w*)(?: \S+){0,6}|(?:our|the|that|those|my|this)(?: \S+){0,2} (?:<service>|colleagues?|agents?|advisers?|advisors?|supervisors?|manager|team|department|night team|day team|morning shift|agency|crew|staff|guys?|girl|lady|person|people|school|hospital|clinic|surgery|broker|dealer|garage)(?: \S+){0,3}? (?:let (?:us|you)(?: all)? down|lost|forgot|messed|failed|dropped|sent|got|did|has|have|gave|told|left|broke|put|made)(?: \S+){0,6}? (?:yet again|once again|once more|as usual|as always|every time|again|again and again)/,
      confidence: 0.82,
      only: 'statement',
      unless: /on us|our (?:fault|mistake)|i (?:will|own|take)|we own|rings twice/,
      yes: [
        'Sorry about that, our supplier let us down yet again.',
        "I'm sorry, the agency in town always messes up these forms.",
      ],
      no: ['The driver always rings twice before he leaves.'],
    },
    {
      why: 'That is our IT for you; as usual; ask them, they broke it; thank the airport for that; left a mess.',
      pattern:
        /(?:(?:that is|thats|there is|typical of)(?: \S+){0,2} (?:<service>|department|people|guys|lot|management|head office|colleagues?)(?: \S+){0,2} for you$|(?:they|he|she|those \S+)(?: \S+)? (?:forgot|lost|messed|missed|never|did not|mixed|dropped|always|got|sent|left|broke|put)(?: \S+){1,8} (?:as usual|as always|yet again|once again|every time|like always|as ever)|(?:ask|talk to|speak to|complain to|see|thank|blame|call|tell) (?:the|your|my|our|that) \S+(?: \S+)?,? (?:he|she|they|it is|it was) (?:the one who |the ones who )?(?:broke|lost|did|forgot|messed|made|got|cut|sent|promised|sold|told|damaged|ruined|installed|fitted|charged|refused|delayed|them|him|her)(?: \S+){0,6}|(?:you (?:can|may|should|could) |just )?(?:thank|blame) (?:the|our|my|your|those|that) \S+(?: \S+)? for (?:that|this|it|the)(?: \S+){0,4}|(?:predecessor|colleagues?|agents?|technicians?|team|department|adviser|advisor|shift|trainee|temp|builder|plumber|installer|contractor|cleaner)s?(?: \S+){0,4} (?:left|made|created|caused)(?: \S+){0,4} (?:mess|chaos|shambles|disaster|muddle|pig's ear|bad state)(?: \S+){0,6})/,
      confidence: 0.75,
      only: 'statement',
      unless:
        /(?:not|never) (?:\S+ )?blame|on us|our (?:fault|mistake)|i (?:will|own|take|am)|we own|sorry|apolog\w*|i have|could you (?:ask|tell)|on the line/,
      yes: [
        "Honestly that's our IT department for you.",
        'They forgot to pass it on, as usual.',
        'ask the installer he broke it',
        'You can thank the airport for that.',
        'My predecessor left a right mess in your file.',
      ],
      no: ['I have a nurse on the line, that is the ward for you.', 'Ask the receptionist, she has your key.'],
    },
    {
      why: 'Could not find his own feet; he never writes anything down; blame them; they should have warned you.',
      pattern:
        /(?:(?:<service>|subcontractors?|colleagues?|agents?|team|department|people|staff|guys?|lot|adviser|advisor)(?: \S+){0,2} (?:could not|can not) (?:find|organise|run|manage|be bothered|care less|tell|count|read|spell|hold|keep|be trusted|deliver)(?: \S+){1,6}|(?:he|she|they) (?:never|always|keeps?|constantly) (?:\S+ )?(?:writ\w+|does|do|tells?|reads?|checks?|listens?|answers?|pass\w*|bothers?|forgets?|forgetting|loses?|losing|mess\w*|mix\w*|delays?|leaves?|turns? up|follows?|calls? back|reply|replies|gets? it)(?: \S+){0,6}|^(?:just |you can |well |honestly |please )*blame (?!(?:me|us|myself|yourself|you|it on me)\b)(?:\S+ ?){1,5}$|^(?:sorry |well |honestly |frankly )*(?:reception|billing|sales|accounts|support|maintenance|housekeeping|logistics|dispatch|they|he|she|(?:the|my|that|your) \S+(?: \S+)?) should (?:have|of) (?:\S+ )?(?:told|warned|sent|checked|called|done|given|packed|mentioned|noticed|explained|informed|written|noted|passed|asked|fixed|seen)(?: \S+){1,10})/,
      confidence: 0.73,
      only: 'statement',
      unless:
        /on us|our (?:fault|mistake)|i (?:own|take|am sorry|apologise)|sorry that|apolog\w*|you (?:said|say|told)|not blame|customers?|you should|the (?:parcel|refund|money|order|payment|card|letter) should/,
      yes: [
        "Our subcontractor couldn't find his own feet.",
        'It was my colleague Steve, he never writes anything down.',
        'Blame the app developers.',
        "Reception should've warned you, I just do the bookings.",
      ],
      no: [
        "I don't blame you.",
        'You said she never answers, what time do you call?',
        'Our colleague should have told you, and I apologise.',
      ],
    },
    ...blameThirdMore,
    ...blameThirdFrames,
  ],
};
