import type { Rule } from '../rules.ts';

/** Answers that answer nothing: others, later, elsewhere, already said, something else. */
export const nonAnswerMore: readonly Rule[] = [
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
      /(?:(?:i am|we are) (?:not|hardly) (?:in a position|able|the (?:right|best) person|qualified|equipped|best placed|the one)(?: \S+)? to (?:answer|say|comment|tell|help|know|discuss|speak|judge|explain)(?: \S+){0,6}|(?:nothing|not much|little) (?:more|else|further)?(?: that)? ?(?:i|we) can (?:tell|say|add|share)(?: \S+){0,4}|(?:i|we) (?:can|could) only repeat(?: \S+){0,8}|(?:i|we) have (?:nothing|no(?:thing)? (?:more|further|else)) to (?:add|say|tell|share)(?: \S+){0,4}|(?:i|we) have no (?:news|update|further details?|visibility|view|insight|control|say|access|way of (?:knowing|seeing|telling))(?: \S+){0,5}|(?:i|we) do not have access to (?:that|this|the|your|those|any)(?: \S+)? (?:information|data|details?|file|part|history|notes)(?: \S+){0,4}|(?:that|this|it) (?:is|falls|would be|lies) (?:\S+ )?(?:outside|beyond|out of|not (?:in|within|part of)) (?:of )?(?:my|our) (?:\S+ )?(?:area|remit|scope|field|competence|department|domain|responsibilit\w+|job|knowledge|expertise|role|duties)(?: \S+){0,4}|(?:that|this|it) is not (?:something|a (?:thing|matter|topic|question)) (?:that )?(?:we|i)(?: \S+)? (?:deal|handle|do|cover|manage|treat|look after|take care|discuss|know|answer)(?: \S+){0,6}|(?:someone|somebody|another \S+|a different \S+) (?:else )?(?:handles|deals with|manages|does|takes care of|looks after|is in charge of|is responsible for) (?:that|this|it|these|those)(?: \S+){0,4}|(?:that|this|it) is a (?:matter|question|topic|thing|job) for (?:the|our|your|another|a)(?: \S+){1,5}|i am (?:just|only|merely) (?:the|a|an|on)(?: \S+){1,3}$)/,
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
      /i will (?:re)?open|or go straight|formal complaint|or (?:i|we) (?:can|will)|i (?:will|can|have|am)(?: \S+){0,4} (?:call|write|send|put|transfer|help|fill|go)|if you (?:prefer|would rather|want)|either|free of charge|<when>|here is the|at the address|pharmacy|hospital|nearest/,
    yes: [
      { text: 'You may want to write to our complaints department.', context: 'I wrote to them three times' },
      { text: 'As mentioned previously, please refer to my last message.', context: "That didn't answer it" },
      { text: 'You should see that with your bank.', context: 'You charged me twice' },
    ],
    no: ['You can take it to the desk by the door, or I can collect it.'],
  },
  {
    why: 'Try tomorrow; the desk should be able to tell you; did you know you could save; allow time; that is how the system works.',
    pattern:
      /(?:(?:perhaps|maybe|just|please|you (?:can|could|should|might)|why not)(?: \S+)? (?:try|call|come|check|write|ask|look)(?: back| in| by)? (?:again )?(?:later|tomorrow|next week|another (?:day|time)|in (?:a few|a couple of|some) (?:days?|hours?|weeks?|minutes?))(?: \S+){0,3}$|(?:they|he|she|(?:the|your|my|our|a) (?:\S+ ){1,4}?)(?: ?)(?:should|will|would|might|may|could)(?: \S+)? (?:be able to |know how to |have to )(?:tell|help|answer|inform|advise|explain)(?: (?:you|that))?(?: \S+){0,3}$|did you know(?: that)? (?:you|we|our|with)(?: \S+){0,3} (?:could|can|may|offer|offers|now|also|save)(?: \S+){1,10}|you (?:can|will|could) find (?:the )?(?:answers?|solutions?|help|more|information|details)(?: \S+){0,6} (?:in|on|at) (?:our|the|your)(?: \S+){1,4}|please allow (?:some |more |enough )?(?:time|\d+|up to|a few|<number>)(?: \S+){1,10}|that is (?:just |simply )?how (?:our|the|your|this) (?:system|computer|process|software|machine|website|app|service) works(?: \S+){0,2}$|(?:i|we) do not know who (?:could|can|would|might|to)(?: \S+){1,5})/,
    confidence: 0.7,
    unless:
      /i (?:will|can|have|am)(?: \S+){0,4} (?:call|ask|put|transfer|find|check|bring|tell)|let me|<hour>|so that|because|number is|(?:is|are) open (?:until|from)|save (?:your|the) (?:place|seat|changes)/,
    yes: [
      { text: 'Perhaps try again tomorrow.', context: 'The portal has been rejecting my form for a week' },
      { text: 'Your colleague at the desk should be able to tell you.', context: 'The desk sent me here' },
      { text: 'Did you know you could save on home insurance with us?', context: 'I want to know about my claim' },
      { text: 'You can find answers to many questions in our help centre.', context: 'Your site is down' },
    ],
    no: ['The nurse should be able to help you, and I am putting you through now.'],
  },
  {
    why: 'These things take time; it is in the system; hear about our pass.',
    pattern:
      /(?:(?:these|such|those|things like this|it all|it|that|this)(?: things)?(?: always| just| simply)? takes? (?:time|a while|some time|ages|longer)(?: \S+){0,2}$|i have (?:put|entered|typed|logged|noted|recorded) (?:it|that|this|everything) (?:in|into|on) (?:the|our|my) (?:system|file|computer|record|book|list)(?: \S+){0,3}$|would you (?:like|care|be interested) to (?:hear|know|learn|find out|see)(?: more| something)? (?:about|of) (?:our|the|my)(?: \S+){1,5}|my shift (?:ends|is over|finishes)(?: \S+){0,8})/,
    confidence: 0.72,
    unless:
      /because|<when>,? (?:because|as)|i will|(?:about|of) (?:our|the) (?:plan|progress|repair|result|decision|options)/,
    yes: [
      { text: 'These things take time.', context: 'When will the grant be paid?' },
      { text: "I've put it in the system.", context: 'Who is going to come?' },
      { text: 'Would you like to hear about our premium pass?', context: 'You charged me three times' },
    ],
    no: ['It takes time because two doctors must sign.'],
  },
];
