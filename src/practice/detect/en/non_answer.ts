import type { MoveRules } from '../rules.ts';

export const nonAnswer: MoveRules = {
  move: 'non_answer',
  rules: [
    {
      why: 'Asks again for what was given (the words of asking again).',
      pattern:
        /(?:(?:give|tell|send|provide|confirm|repeat|explain|share|resend|re send|re enter|restate|remind (?:me|us) (?:of|what)|re submit|resubmit|re state|re confirm|reconfirm|retype|fill|enter|spell)(?: \S+){0,10} (?:again|once more|one more time|a second time|another time|over again|for me again)|(?:please |could you |can you |would you |would you mind |kindly |i (?:will )?need you to )+(?:repeat|resend|re send|resubmit|re submit|reconfirm|re enter|reiterate|restate|re state|remind (?:me|us)|repeating|resending|start over|start again)(?: \S+){0,8}|again,? (?:what|which|can i have|may i have|could i have|your|please)(?: \S+){0,8}|start (?:over|again) from the (?:top|beginning))/,
      confidence: 0.68,
      unless:
        /(?:you )?(?:will not|do not|should not|without|never|no need|not (?:have|need|going|ask|make))(?: \S+){0,6} (?:repeat|explain|again|resend|give|tell|start)|so (?:that )?you do not|^(?:sorry |pardon )+(?:could|can) you repeat (?:that|it)(?: please)?$|i (?:will|can|have|am)(?: \S+){0,4} (?:resend|send|tell|confirm|explain|give|provide|resubmit|repeat|share|sent)|(?:i am|we are) (?:so )?sorry|insult\w*|(?:shout|speak|talk) to me/,
      yes: ['Could you give me your order number again?', 'please resend the form', 'Can you repeat the whole story?'],
      no: ["You won't have to explain it again."],
    },
    {
      why: 'Sends elsewhere: another team, the site, later.',
      pattern:
        /(?:(?:that|this|it) (?:is|does) (?:really )?not (?:\S+ )?(?:my (?:department|job|problem|role|area|responsibility|team|call)|our (?:department|job|problem|area|team|responsibility)|something (?:i|we) (?:handle|deal|can help|do)|fall under|handled here|up to me|for me|me you)|not my (?:department|job|problem|area)|(?:you (?:will )?(?:need|have|will have|must|should|can|may|want|would need|could|might want)(?: to)?|please|kindly|try|i (?:suggest|advise|recommend|would suggest|would recommend|invite) (?:you )?|best to|just|simply|go ahead and|feel free to|you are better off)(?: \S+)? ?(?:call\w*|contact\w*|speak\w*|talk\w*|reach\w*|email\w*|write|check\w*|visit\w*|go|see|look\w*|refer\w*|ask\w*|consult\w*|ring\w*|wait\w*|try\w*|log\w*|fill\w*|use|read\w*|get in touch|take (?:it|this|that) up)(?: \S+){0,6}? ?(?:website|site|faq|faqs|help (?:page|cent(?:re|er)|desk|section)|online|department|another|different|team|office|branch|store|shop|airline|airport|courier|carrier|manufacturer|hotline|line|later|tomorrow|back (?:later|tomorrow|monday|in)|form|app|portal|chatbot|support|them|him|bank|insurer|landlord|reception|front desk|council|desk|counter|elsewhere|billing|sales|seller|provider|customer service|our (?:page|terms|number)|patiently|and see|it out|your turn|technical|supplier)|(?:it is|that is|everything is|all (?:the )?information is|the information is)(?: \S+){0,2} (?:on (?:our|the) (?:website|site|app|page|portal|faq)|online)|(?:call|come|try|check|write) (?:us )?back (?:later|tomorrow|another|in|on|monday|next)|another (?:department|team) (?:handles|deals|will)|someone else (?:handles|deals|will))(?: \S+){0,12}/,
      confidence: 0.7,
      unless:
        /you (?:will not|do not|should not|no longer) (?:have|need)|i (?:will|can|am going to|am) (?:\S+ )?(?:call|contact|speak|email|check|ask|transfer|put)|(?:call|reach|email|contact|write to|ask for|speak to|reply to|text) me|instead of|so you (?:do not|can)|wait for my|you can (?:call|reach|email) me|try (?:the|one|holding)|you can (?:choose|appeal|file|dispute)|either/,
      yes: [
        "That's not my department, you'll need to call billing.",
        'please check our FAQ',
        'Try calling back later.',
      ],
      no: ["You don't need to call billing, I'll do it."],
    },
    {
      why: 'Does not know, cannot say, has said it, moves on.',
      pattern:
        /(?:(?:i|we)(?: (?:really|honestly|just|simply|also|still))* (?:do not (?:know|have (?:any |that |the |more |an |much |a )?(?:information|info|details?|visibility|update|updates|answer|eta|idea|access to that|timeframe))|have no (?:idea|information|info|visibility|clue|answer|update|further|more|details?|eta|way of knowing)|can not (?:say|tell you(?: more)?|comment|answer|speak to|give you (?:any|an|more|that)|see (?:anything|that))|am not sure(?: \S+){0,4}|could not (?:say|tell you)|will (?:look into|see what|pass (?:it|this|that|your|on)|check into|have to (?:see|check)|note (?:it|this|that|your)|make a note|take a look|get back to you)|have (?:noted|made a note|passed|already (?:told|explained|answered|said|given))|am (?:only|just) (?:the|an|a)(?: \S+){0,2} (?:agent|messenger|rep)|would not know)|as i (?:already |just |have already |have )?(?:said|told you|mentioned|explained|stated)|like i said|i (?:already|just) (?:told|said|explained|answered)(?: \S+){0,4}|(?:it|that) depends|we will (?:see|look into it|let you know)|hard to say|that is (?:a good|not the) (?:question|point|issue)|let us (?:move on|talk about something|focus on something|change)|moving on|anyway|you (?:will )?(?:just )?(?:have|need) to (?:wait|be patient)|please (?:be patient|wait|hold|bear with us)|(?:someone|somebody|they|a colleague|the team) will (?:look|get back|contact|be in touch|call|deal|check)(?: \S+){0,3} ?(?:eventually|at some point|when|soon|into it|you|in due|shortly)?|it is what it is|who knows|no idea|^noted$)(?: \S+){0,10}/,
      confidence: 0.6,
      unless:
        /can not tell you how (?:sorry|much|bad|grateful)|(?:obviously|clearly)(?: \S+)? no idea|but (?:i|let me|we) (?:will|can|am|shall|am going)|and (?:i|we) (?:will|am)(?: \S+){0,3} (?:call|find|check|update|email)|i do not know (?:yet|the \S+ yet|why (?:yet|this)|how you)|had no idea (?:that )?you were|(?:nobody|no one|nothing) will (?:call|bother)|my word|so i (?:will|am)|<when>|i am not sure (?:i understand|i follow|yet)|what it is (?:like|costing)|not sure how|let me|noted(?: \S+){0,3} (?:your|on your) (?:address|file)|myself|personally/,
      yes: [
        "I don't know, you'll have to wait.",
        "We'll look into it.",
        'As I already told you.',
        'I have no information on that.',
      ],
      no: ["I don't know yet but I will find out by noon."],
    },
    {
      why: 'Generic troubleshooting again.',
      pattern:
        /(?:(?:have you|did you|can you|could you|please|try|you (?:need|could|should|can) (?:to )?|has anyone|would you)(?: \S+){0,3}? ?(?:restart\w*|reboot\w*|turn\w*(?: \S+){0,3} off|switch\w*(?: \S+){0,3} off|unplug\w*|reset\w*|clear\w* (?:your |the )?(?:cache|cookies|browser|history)|power cycl\w*|check\w* (?:your |the )?(?:spam|junk|cables?|wifi|connections?)|reinstall\w*|log\w* (?:out|in|off|back)|ask\w* (?:your |the )?neighbou?rs?)(?: \S+){0,8})/,
      confidence: 0.7,
      after:
        /restart\w*|reboot\w*|turned it off|off and on|unplug\w*|already (?:did|done|tried|checked|restarted)|tried (?:everything|that|all)|reset\w*|cache|spam|junk|cables?|reinstall\w*|neighbou?rs?|logged out|three times|power cycl\w*/,
      yes: [{ text: 'Have you tried restarting the router?', context: 'I already restarted the router ten times.' }],
      no: [{ text: 'Have you tried restarting the router?', context: 'The internet is down.' }],
    },
    {
      why: 'Everything is on the site; go there; not aware.',
      pattern:
        /(?:(?:everything|all (?:of it|the \S+)|the (?:answer|information|details?)|it|that)(?: \S+){0,3} (?:is|are)(?: \S+)? (?:in|on) (?:your|the|our) (?:online |customer |web )?(?:account|site|website|app|faq|email|contract|manual|portal|brochure|page|terms)(?: \S+){0,4}|(?:go and see|go see|see|try|ask|check with|talk to|speak to|speak with|contact|ring|call|go to|go back to) (?:the |your |a |our )?(?:council|bank|seller|landlord|airline|airport|manufacturer|courier|website|faq|manager|front desk|other|town hall|insurer|insurance|embassy|police|store|shop|hotline|helpdesk|provider|supplier|nurse|desk|agency|department|branch|office|relevant|right)(?: \S+){0,6}|(?:that|this|it) is not (?:us|me|for us|for me|ours|mine)(?: \S+){0,6}|i am (?:new (?:here|to this)|not (?:aware|familiar|involved|across|the right person)|just (?:covering|filling in|temping)|only covering)(?: \S+){0,8}|i (?:do not|would not) (?:handle|deal with|know (?:about|anything)|do|cover|look after)(?: \S+){0,8}|good question(?: \S+){0,4})/,
      confidence: 0.66,
      unless:
        /i (?:will|can|am going to|have)(?: \S+){0,5} (?:contact|call|speak|talk|check|ask|ring|see|send|explain)|not (?:us|me) (?:it is|that|who)|it is not (?:us|me),? (?:it|that)|we (?:spoke|contacted)|the (?:parcel|money|refund|charge|credit) (?:is|was)|can not (?:see|call)|do not know yet|so you (?:do not|can)|you can (?:also )?(?:call|ring) me|could (?:not )?see|let me (?:find|check|look|ask|see)/,
      yes: [
        "That's not us, go and see the council.",
        'Everything is explained in your online account.',
        "I'm not aware of this case, I'm new here.",
      ],
      no: ["I'll call the council for you."],
    },
    {
      why: 'The form; complicated; not my part.',
      pattern:
        /(?:(?:you (?:have|need|must|will have|will need)(?: to)?|please)(?: \S+)? (?:fill|complete|submit|open|raise|redo|resend|start)(?: \S+){0,3} (?:form|ticket|request|application|procedure|process|claim)(?: \S+){0,6}|(?:it is|its|that is) (?:all )?(?:a bit |rather |quite |very |always |pretty )?(?:complicated|complex|tricky|delicate)(?: \S+){0,4}|i do not (?:handle|manage|deal|touch|cover|look after)(?: \S+){0,6}|we will (?:see|cross that)(?: \S+){0,5}|not my (?:thing|area|call|problem|business|concern)(?: \S+){0,4})/,
      confidence: 0.6,
      unless:
        /i (?:will|can|am)(?: \S+){0,4} (?:fill|help|do|complete|send|walk)|so (?:that )?(?:i|we) can|complicated (?:for you|to live|when|with)|and i will/,
      yes: [
        'For that you have to fill in the online form.',
        "Hmm, it's all rather complicated.",
        "I don't handle that part.",
      ],
      no: ['I will fill in the form for you.'],
    },
    {
      why: 'Look on the website, it is all there.',
      pattern:
        /(?:check|visit|look (?:on|at)|refer to|consult|see|read|go (?:on|to|onto)|try|use) (?:the|our|your) (?:\S+ )?(?:website|site|app|faqs?|portal|help (?:page|cent(?:re|er)|section)|online account|brochure|leaflet|user guide|terms page|knowledge base)(?: \S+){0,10}/,
      confidence: 0.7,
      unless:
        /(?:i|we) (?:will|can|am|are|have|could|just)(?: \S+){0,4} (?:check|look|see|use|try|read)|should have|you did not|did you|were you|when you|if you|have you/,
      yes: ["Check our website, it's all explained there."],
      no: ["I'll check the app with you now."],
    },
    {
      why: 'You would need to see somebody else; we will get back to you, with no day.',
      pattern:
        /(?:you (?:would|will|might|may)(?: \S+)? (?:need|have) to (?:see|ask|speak|talk|contact|call|go|check with|take (?:it|that) up|write|get in touch|ring|raise)(?: \S+){1,10}|(?:we|i|someone|somebody|they|a colleague|an adviser)(?: \S+)? will (?:get back|come back|be in touch|reach out|contact you|be back|revert|follow up)(?: to you| with you)?(?: (?:soon|shortly|later|in due course|when possible|as soon as possible|at some point|eventually))?$|you will be (?:contacted|informed|notified|called|updated)(?: (?:soon|shortly|later|in due course|when possible|as soon as possible))?$)/,
      confidence: 0.66,
      unless: /<when>|with you until|not (?:need|have) to|(?:see|speak to|ask|call) me/,
      yes: ["You'd need to see your adviser about that.", 'We will get back to you.'],
      no: ['We will get back to you on Tuesday at 10.'],
    },
    {
      why: 'No more information than you.',
      pattern:
        /(?:i|we) (?:do not|have not) (?:have |got )?(?:any )?(?:more|further|other) (?:information|details?|news|answers?|idea)(?: \S+){0,5}/,
      confidence: 0.72,
      unless: /but i|<when>|medical/,
      yes: ["I don't have any more information than you do."],
      no: [],
    },
    {
      why: 'A question for others; done when it is done.',
      pattern:
        /(?:(?:that is|it is|this is|sounds like|more of)(?: \S+)? (?:a |one |something |more of a )?(?:question|matter|one|job|topic|issue|thing) for (?:another|the|a different|someone|somebody|your|my|them|him|her|others?|our)(?: \S+){0,5}|(?:will be|gets?|is|are|happens?|comes?|arrives?)(?: \S+)? when (?:it|they|he|she) (?:is|are|gets?|comes?|arrives?|does|do|happens?)(?: \S+){0,2}$|takes? (?:as long as it|the time (?:it|they)|what it|however long it)(?: \S+){0,3}|(?:all )?in (?:good|due) time$)/,
      confidence: 0.72,
      only: 'statement',
      unless: /i will|we will|you will|when it is (?:ready|back|out)|let me ask|i am asking/,
      yes: ["That's a question for another department.", "It'll be done when it's done."],
      no: ['I will call you when it is ready.'],
    },
    {
      why: 'By the way, have you seen our offer?',
      pattern:
        /(?:(?:by the way|anyway|incidentally|while (?:i have you|you are here|we are at it)|on another note|otherwise|meanwhile),? (?:have you|are you aware|did you know|would you be interested|do you know|are you interested|may i interest|can i interest)(?: \S+){1,12}|^(?:and |but |so |i see |noted |ok )*(?:have you (?:seen|heard of|considered|thought about|tried)|are you aware of|did you know about|would you be interested in) (?:our|the new|upgrading|switching to our|joining)(?: \S+){1,8})/,
      confidence: 0.74,
      only: 'question',
      unless:
        /photo|receipt|number|date|copy|serial|seen (?:a|any)|error|damage|(?:have you|did you)(?: \S+){0,2} (?:got|receive|check)/,
      yes: ['By the way, are you aware of our loyalty scheme?'],
      no: ['By the way, have you got a photo of the damage?'],
    },
    {
      why: 'You had best see with others; have you downloaded our app.',
      pattern:
        /(?:you (?:had|would|are|will be) (?:best|better)(?: off)? (?:to )?(?:tak|ask|see|call|check|speak|talk|contact|writ|ring|try|go)\w*(?: \S+){1,8}|have you (?:downloaded|installed|signed up (?:to|for)|registered for|joined|subscribed to) (?:our|the) (?:\S+ )?(?:app|newsletter|programme|program|scheme|club|portal)(?: \S+){0,4})/,
      confidence: 0.72,
      unless: /(?:me|us) (?:direct\w*|on|at)|i (?:will|can|have)|to take the (?:earlier|train|refund)/,
      yes: ["You'd best take that up with your employer.", 'Right. Have you downloaded our app yet?'],
      no: ["You're better off calling me directly, I have your file."],
    },
    {
      why: 'Not in a position to say; outside my area; someone else handles it; only the receptionist.',
      pattern:
        /(?:(?:i am|we are) (?:not|hardly) (?:in a position|able|the (?:right|best) person|qualified|equipped|best placed|the one)(?: \S+)? to (?:answer|say|comment|tell|help|know|discuss|speak|judge|explain)(?: \S+){0,6}|(?:nothing|not much|little) (?:more|else|further)?(?: that)? ?(?:i|we) can (?:tell|say|add|share)(?: \S+){0,4}|(?:i|we) (?:can|could) only repeat(?: \S+){0,8}|(?:i|we) have (?:nothing|no(?:thing)? (?:more|further|else)) to (?:add|say|tell|share)(?: \S+){0,4}|(?:i|we) have no (?:visibility|view|insight|control|say|access|way of (?:knowing|seeing|telling))(?: \S+){0,5}|(?:i|we) do not have access to (?:that|this|the|your|those|any)(?: \S+)? (?:information|data|details?|file|part|history|notes)(?: \S+){0,4}|(?:that|this|it) (?:is|falls|would be|lies) (?:\S+ )?(?:outside|beyond|out of|not (?:in|within|part of)) (?:of )?(?:my|our) (?:\S+ )?(?:area|remit|scope|field|competence|department|domain|responsibilit\w+|job|knowledge|expertise|role|duties)(?: \S+){0,4}|(?:that|this|it) is not (?:something|a (?:thing|matter|topic|question)) (?:that )?(?:we|i)(?: \S+)? (?:deal|handle|do|cover|manage|treat|look after|take care|discuss|know|answer)(?: \S+){0,6}|(?:someone|somebody|another \S+|a different \S+) (?:else )?(?:handles|deals with|manages|does|takes care of|looks after|is in charge of|is responsible for) (?:that|this|it|these|those)(?: \S+){0,4}|(?:that|this|it) is a (?:matter|question|topic|thing|job) for (?:the|our|your|another|a)(?: \S+){1,5}|i am (?:just|only|merely) (?:the|a|an|on)(?: \S+){1,3}$)/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /but (?:i|let me|we) (?:will|can|am|shall|could|have)|so (?:i|let me) (?:will|am|can|have|put|ask)|i (?:will|am going to) (?:ask|find|put|transfer|check|call|get)|let me (?:find|ask|put|check|transfer|get)|<when>|only the (?:first|start|beginning)|a (?:phone call|click|message|minute|moment) away|sorry for/,
      yes: [
        { text: "I'm not in a position to answer that.", context: 'Why did the price double?' },
        { text: "That's outside my area.", context: 'Who can cancel it then?' },
        { text: "I'm just the receptionist.", context: 'Who is responsible for this mess?' },
        { text: "There's nothing more I can tell you.", context: 'So where is my money?' },
      ],
      no: ["That's outside my area, so I will ask the lab and call you back."],
    },
    {
      why: 'They are aware, it is being looked into, it will be solved some day: no answer to when.',
      pattern:
        /(?:(?:the|our|they|we|everyone|somebody|someone)(?: \S+){0,2} (?:is|are) (?:already |now |currently |still |well |fully )*(?:aware(?: of (?:it|this|that|the \S+))?|looking (?:into|at) (?:it|this|that|the \S+|your \S+)|working on (?:it|this|that)|on it|informed|investigating)(?: (?:now|already|at the moment|as we speak|right now))?$|(?:it|this|that|your \S+|the \S+) (?:is|are) being (?:looked (?:at|into)|dealt with|handled|investigated|worked on|reviewed|taken care of)$|(?:it|this|that|your \S+|the \S+) (?:should|will|may|might|ought to)(?: \S+)? be (?:resolved|solved|fixed|sorted|dealt with|done|answered|back|ready|settled)(?: \S+)? (?:at some (?:point|stage)|eventually|some day|one day|in due (?:course|time)|soon(?: enough)?|sooner or later|when possible|in time)|(?:you )?(?:just |will |simply |have to |need to |must |should )+(?:be (?:a bit |a little |more )?patient|wait(?: and see| a bit| a little| longer| your turn)?)$|(?:i|we) will (?:pass|hand|send|forward|relay) (?:that|this|it|your \S+)(?: \S+){0,2}? ?(?:on|along|to (?:the|our|my) \S+(?: \S+)?)$)/,
      confidence: 0.7,
      only: 'statement',
      unless:
        /<when>|<hour>|sorry|i (?:am|will) (?:personally|myself)|calm|turn|until|because|if you (?:want|would like)|you are patient|and (?:i|we) (?:will|am|are)|myself|photo|receipt/,
      yes: [
        { text: 'The team is aware.', context: 'When will it be repaired?' },
        { text: 'We are looking into it.', context: 'When will it be repaired?' },
        { text: 'It should be resolved at some point.', context: 'When?' },
      ],
      no: ['The team is aware and will be at your door by 5 pm.', 'We will pass it on to the driver by noon.'],
    },
    {
      why: 'It is all in the contract; you can find that on the site; first let us talk of something else; take part in our survey.',
      pattern:
        /(?:(?:it|that|this|everything|the (?:answer|information|details?)) (?:is|are)(?: all| clearly| already)? (?:written |explained |stated |described |covered |set out )?(?:in|on) (?:the|your|our) (?:\S+ )?(?:contract|terms|email|letter|leaflet|brochure|manual|booklet|faq|website|site|app|confirmation|welcome pack|guide|invoice|policy document|documents?|paperwork|notice|back of the \S+)$|(?:you (?:can|will|could|may) find|you will see) (?:that|this|it|all that|everything|all (?:the )?\S+|the (?:answer|information|details?)|that information|this information)(?: \S+)? (?:on|in) (?:our|the|your) (?:\S+ )?(?:website|site|app|page|faq|portal|account|leaflet|terms|contract|brochure|help (?:page|section|centre|center)|manual|guide)(?: \S+){0,3}|(?:let us|first,? let us|before that,? let us|we should)(?: first| rather| instead)? (?:talk|speak|look|discuss|focus|start)(?: \S+){0,2} (?:about|at|on|with) (?:your (?:\S+ )?(?:subscription|contract|package|plan|offer|options|insurance|loan|cover)|our (?:\S+ )?(?:offer|plan|deal|product)s?|something else|the (?:new|other))(?: \S+){0,5}|(?:anyway|by the way|otherwise|meanwhile|while you are here|in the meantime|before you go|on another note|apart from that|still)?,? ?(?:would you (?:like|mind|be (?:willing|interested)|care)|have you|could you|can i|may i|do you) (?:to )?(?:take part|taking part|participate|participating|answer|answering|heard of|heard about|interest you|seen|rate|rating|leave|leaving|complete|completing|join|joining|interested)(?: \S+)? (?:in |about |a |an |us |our |the |me )+(?:\S+ ){0,3}?(?:survey|questionnaire|review|rating|offers?|plan|programme|program|club|newsletter|card|app|bundle|deal|promotion|package|insurance|scheme|stars?)(?: \S+){0,4})/,
      confidence: 0.72,
      unless:
        /so you (?:do not|can)|i (?:will|can|have) (?:send|read|walk|show|attach|copy|explain)|here (?:is|it is)|page \d|section \d|which|because|photo|receipt|policy (?:number|document number)|under (?:settings|my)|i am looking/,
      yes: [
        { text: "It's all in the contract.", context: 'What does this fee cover?' },
        { text: 'You can find that information on our website.', context: 'Your site is down!' },
        { text: "Let's talk about your subscription first.", context: 'Who opened my letter?' },
        { text: 'Anyway, would you like to take part in a short survey?', context: "You still haven't fixed it" },
        {
          text: 'I hear you. In the meantime, have you heard about our new family plan?',
          context: 'I want my money back',
        },
      ],
      no: ['It is in the contract on page 3: the fee covers the visit.'],
    },
    {
      why: 'Write to another desk; see my last message.',
      pattern:
        /(?:you (?:may|might|can|could|should|must|will)(?: \S+){0,2} (?:want|wish|like|prefer|need|have)? ?(?:to )?(?:write|turn|address yourself|go|apply|appeal|complain|see (?:that|this|it)|take (?:that|this|it)|sort (?:that|this|it)(?: out)?|raise (?:that|this|it)|settle (?:that|this|it))(?: \S+)? (?:to|with|at) (?:the|our|your|their|another|a)(?: \S+){1,5}|(?:please |kindly |just )*(?:refer|see|consult|read|reread|re read|scroll|look) (?:back |again |up )*(?:to|at)? ?(?:my|our|the) (?:last|previous|earlier|first|above|other) (?:\S+ )?(?:message|reply|email|answer|letter|response|explanation)s?(?: \S+){0,4}|(?:kindly |please |simply )*(?:contact|see|ask|call|write to|go to|address|turn to|speak to|try) (?:the|our) (?:relevant|competent|appropriate|right|responsible|proper|concerned|correct|dedicated) (?:\S+ )?(?:department|service|team|person|office|desk|authority|unit|people|branch)(?: \S+){0,4})/,
      confidence: 0.72,
      only: 'statement',
      unless:
        /i (?:will|can|have|am)(?: \S+){0,4} (?:call|write|send|put|transfer|help|fill|go)|if you (?:prefer|would rather|want)|either|free of charge|<when>|here is the|at the address|pharmacy|hospital|nearest/,
      yes: [
        { text: 'You may want to write to our complaints department.', context: 'I wrote to them three times' },
        { text: 'As mentioned previously, please refer to my last message.', context: "That didn't answer it" },
        { text: 'You should see that with your bank.', context: 'You charged me twice' },
      ],
      no: ['You can take it to the desk by the door, or I can collect it.'],
    },
  ],
};
