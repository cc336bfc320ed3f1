import type { MoveRules } from '../rules.ts';
import { reformulateMore } from './reformulate_more.ts';

export const reformulate: MoveRules = {
  move: 'reformulate',
  rules: [
    {
      why: 'If I understand, then the problem in full.',
      pattern:
        /(?:if i (?:followed|caught|grasped|understand|understood|hear|heard|have (?:understood|got|heard)|am (?:hearing|understanding|following|reading)|got|get|follow|read|may (?:summarise|summarize|recap))|(?:let me|just to|i want to|can i just|i just want to|to)(?: (?:just|make|be|quickly|see|check|briefly|double check))*(?: (?:sure|that|if|whether|i|we))* ?(?:have|got|am|make sure|summarise|summarize|recap|understand|understood|repeat (?:that|this) back|say (?:that|this) back|play (?:that|this) back|clear|confirm (?:i|what|my)|get this straight|check i|reflect|rephrase|restate|paraphrase|understanding|on the same page|read)|what i am (?:hearing|understanding|getting|taking)|what (?:you are|i hear you) (?:saying|telling me|describing)(?: \S+)?|what i (?:hear|understand|heard|gather)|in other words|to (?:sum|recap|summarise|summarize)(?: up| what)?|in short you|(?:it )?sounds (?:like|as if|as though)|it seems|i (?:gather|take it)|my understanding is|as i understand (?:it|things)|so basically|so essentially|so to be clear|so to recap|so in short|so from what|from what you (?:say|are|have|told|describe)|you are (?:saying|telling me)|you (?:are )?mention(?:ed)? that|you (?:said|told (?:me|us)) (?:that )?you)(?: \S+){4,32}/,
      confidence: 0.8,
      unless:
        /i (?:want|would like|need|just want) to (?:make sure|be sure)(?: that)? i (?:get|have|see) the (?:full |whole |complete |right )(?:picture|story|context)$|^let me have (?:your|the)|has to be read|have to be read|needs to be read|like to understand|so that i can (?:look|check|help)|^(?:so |ok |right |then |just |well )*to (?:recap|sum up|summarise|summarize|wrap up)(?!.* (?:you (?!will|can|get|keep|have (?:it|until)|are (?:free|all set))|nobody|no one|never|still|no (?!more)\S+|without|lost|not))|let me read \S+(?: \S+)? (?:file|notes?|letter|report|statement)|you have won|free|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|(?:sounds|seems) like (?:a (?:plan|good|fair)|you (?:should|need to calm|did not|forgot|entered|have not)|an? (?:issue|fault|problem) (?:with|on)|the (?:\S+ )?(?:router|line|system))|it seems (?:that )?(?:the|there|our|your (?:payment|account|order|parcel|line) (?:was|is|has))|(?:recap|summarise|summarize|sum up|to confirm|be clear) (?:\S+ ){0,3}(?:i will|i am|we (?:will|agreed|have)|i have|the (?:technician|engineer|refund|plan|next)|what we|next|our)|(?:make|be) sure (?:it|this|that (?:it|this|you|the)|you|your|we|the|nothing|everything)|to be clear (?:i|we|this)|understand (?:the|our|that (?:we|the|our)) (?:policy|rules|terms)|i (?:just )?want to (?:understand|make sure (?:you|this|it|we))|to understand what|our best|(?:recap|summarise|summarize|sum up|wrap up)(?: \S+){0,2} i (?!understood|understand|hear|heard|have)\w+|i need to|you are saying (?:that )?i|delighted to|pleased to|proud to|(?:i|as|already|have|like) told you|let me (?:check|see) (?:if|whether|what)(?: \S+){0,3} (?:we|i|the|there|your)|what happened|am sorry|let me be (?:\S+ )?(?:clear|honest|frank)|been through (?:the mill|the wringer|a lot|hell|so much)|got (?:it|this|you) (?:for|sorted)|(?:to|can|will|i|must) have (?:it|this|a|the|someone|your|some)/,
      yes: [
        'If I understand correctly, you called three times and nobody came.',
        "Let me make sure I've got this: you returned the shoes in March and were never credited.",
        'It sounds like you were promised a room with a crib and got a smoking double.',
      ],
      no: ['Let me recap: I will call you at 4.'],
    },
    {
      why: 'So you… : the facts given back.',
      pattern:
        /(?:^(?:\S+ ){0,3}?(?:so|then)|ok so|right so|okay so|alright so|and so|right|ok|okay)(?: (?:just to|to be clear|to check|basically|essentially|in short|if i|really|actually))* (?:you (?:have|were|are|paid|called|ordered|booked|got|had|did|went|bought|returned|sent|waited|need|want|would like|asked|came|arrived|tried|lost|missed|spent|received|cannot|can not|returned|moved|cancelled|canceled|signed|never|still|only|now|first)|your (?:\S+ )?(?:was|were|is|are|has|had|did|never|flight|son|daughter|mum|mother|husband|wife|main|real|biggest)|it (?:has|is|was) been|nobody|no one|we (?:promised|told|charged|sent|said|have|never|took|cancelled|delivered|lost)|the (?:\S+ ){1,3}(?:was|were|has|never|is|came|arrived|went|did|broke|showed|stopped|keeps|cut))(?: \S+){3,30}/,
      confidence: 0.74,
      unless:
        /you (?:have won|win)|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|you (?:have|are) (?:a choice|two (?:options|choices)|to (?:pay|wait)|(?:just )?got to|going to|all set|welcome|good to go)|you (?:need to (?:pay|wait|calm|call|go|contact|fill|check|send|give)|want me to|should|were (?:the one|supposed to|warned)|did not (?:read|check|bother))|your (?:\S+ )?(?:is|will be|has been) (?:on its way|registered|logged|now|being|processed|confirmed|booked|refunded|sorted)|we (?:have (?:a|two|plenty))|so you can|so (?:that )?(?:nobody|no one) else|we are agreed|what happened (?:is|was)|the \S+ is (?:on|that)|we promised you nothing/,
      yes: [
        'So you were promised a refund twice and nothing arrived, right?',
        'ok so your dad has been on a trolley since 2 and nobody has told you anything',
      ],
      no: ['So you have two options.', 'So you need to wait.'],
    },
    {
      why: 'A statement about the customer, ended by a check.',
      pattern:
        /(?:you(?:r)?|nobody|no one|it|we|the)(?: \S+){4,30} (?:is that (?:right|correct|it|fair|accurate|about right)|right|correct|have i (?:got|understood|missed)(?: \S+){0,4}|did i (?:get|understand|miss)(?: \S+){0,4}|am i (?:right|following|getting)(?: \S+){0,3}|do i have that(?: \S+)?|yes|is it|have i got that right)$/,
      confidence: 0.76,
      only: 'question',
      unless:
        /^(?:so |ok |and )*your (?:appointment|booking|reservation|order|visit|flight|room) is|as usual|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|works for you|you (?:read|checked|did read)/,
      yes: ["You've been waiting since March and each team sends you to another one, is that right?"],
      no: ['Your number is 4512, correct?'],
    },
    {
      why: 'Names the need behind the request.',
      pattern:
        /(?:what (?:you (?:really |actually |mainly |most )?(?:need|want|are (?:after|looking for|asking))|matters (?:most )?(?:to you|here|now)|is (?:most )?(?:important|urgent|worrying)(?: \S+){0,2})(?: \S+){0,4} (?:is|seems to be)|you (?:really |mainly |mostly |just |simply )?(?:need|want) (?:someone|to know|proof|something (?:in writing|you)|a straight|certainty|to be sure|reassurance|to be able|above all|more than)|your (?:main |biggest |real |top |first )?(?:priority|concern|worry|fear|need) (?:here |right now |now |then )?is)(?: \S+){2,22}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|our priority|your concern is (?:important|valid|noted)/,
      yes: [
        'What you really need is something in writing before Monday.',
        'Your main worry is being cut off with a newborn at home.',
      ],
      no: ['What is your main concern?'],
    },
    {
      why: 'What they were told and what came of it.',
      pattern:
        /^(?:(?:ok|so|right|okay|i see|alright|yes|got it|and) )*,? ?(?:you (?:were|had been|have been) (?:told|promised|charged|sent|billed|assured|passed|left|given|offered|put|bounced|transferred)|we (?:told|promised|charged|billed|sent|assured|said) you|you (?:paid|called|ordered|returned|booked|sent|asked|reported|signed|received|waited)(?: \S+){1,12} (?:and|but|yet|then|still))(?: \S+){3,28}/,
      confidence: 0.64,
      only: 'statement',
      unless:
        /you are (?:totally |so )?right|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|you were (?:told|warned|informed)(?: \S+)? (?:to (?:read|check|keep|confirm|bring|cancel|arrive)|(?:clearly|several|many)|about the (?:rules|policy|deadline))|too late|by mistake|because (?:of )?(?:our|the|a)|until the last|you (?:waited|sent)(?: \S+){0,4} (?:too|late)|obviously|sorry|apolog\w*/,
      yes: ['Okay, you were told Tuesday, then Thursday, and in the end nobody showed up.'],
      no: ['You were told to read the terms.'],
    },
    {
      why: 'To get it clear: the facts; is that it.',
      pattern:
        /(?:(?:(?:just )?to get (?:this|it|that) (?:straight|clear|right)|if i (?:follow|hear|read) you|to be sure i follow|in a nutshell|bottom line for you|to put it (?:simply|in my own words)|as i see it you)(?: \S+){4,30}|^(?:so|ok|right|then|and so|okay)(?: \S+){4,30} (?:is that it|is that right|right|correct|yes|am i right|is it|have i got that)$|^so you (?:were|are|have been|had|paid|lost|called|got)(?: \S+){2,14}$)/,
      confidence: 0.74,
      unless:
        /your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|are (?:all set|good to go|covered)|i will|we will|works? for you|convenient/,
      yes: [
        'Just to get this straight: two parcels ordered, only one received, and billed for both?',
        'so on the 3rd you pay and on the 5th they cut you off anyway is that it',
        'So you were charged twice.',
      ],
      no: [],
    },
    {
      why: 'So they say this but you have that.',
      pattern:
        /^(?:so|ok so|right so|then|ok|right)(?: \S+){1,10} (?:but|and|yet|while) (?:you|your|nobody|no one|nothing)(?: \S+){1,16}/,
      confidence: 0.7,
      unless: /i (?:will|can|am)|you can|you should|you need|your choice/,
      yes: ['So the courier says "delivered" but you have nothing.'],
      no: ['So I will check and you can wait.'],
    },
    {
      why: 'So: a count of facts; in short what you want; what you need, checked.',
      pattern:
        /(?:^(?:ok |right |well |and )*(?:so|basically|essentially|in short|in a nutshell|bottom line|so basically|in other words)(?: then)?,? (?:you (?:just |only |really |simply |mainly )*(?:want|need|would like|are after|are asking|were hoping|are looking|fear|feel|paid|got|have had)|<number> (?:\S+ ){1,6}(?:you|for (?:a|an|the|something|one)|and (?:still|nobody|no one|nothing|no)|but|without)|(?:the|a|our|your|nobody|no one) (?:\S+ ){1,5}(?:told|sent|charged|turned|gave|left|promised|billed|put|moved|refused|cut|cancelled) you)(?: \S+){2,30}|^you (?:need|want|were|are|had|paid|would like|called|got|lost|have been)(?: \S+){3,24} (?:that is (?:the|your|what|right|it|correct|all)|is that|right|correct|yeah|is it|am i|have i|did i)(?: \S+){0,5}$)/,
      confidence: 0.74,
      unless:
        /you (?:need|have|want) (?:me )?to (?:pay|wait|call|calm|go|contact|fill|check|read|speak|send)|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|works for you|you are (?:right|all set)|you want me/,
      yes: [
        'so 2 reminders for a bill you paid on the 4th',
        'Basically you just want it confirmed in writing that the fee is cancelled.',
      ],
      no: ['Basically you need to pay first.'],
    },
    {
      why: 'So you, so your, so they: the facts given back, whatever the verb; what bothers you.',
      pattern:
        /(?:^(?:ok |right |well |i see |got it |yes |and |alright )*(?:so|right so|ok so)(?: then| basically| essentially)?,? (?:you (?!(?:need to|have to|should|can|could|must|may|will|want me|are (?:right|welcome|all|going)|see|know|did not|ought|might|were (?:supposed|meant|warned)|have (?:two|three|a choice|to|got to))\b)\S+|(?:your|the|our|we|they|nobody|no one)(?: \S+){0,5} (?:was|were|has|had|is|are|have|never|did|got|came|went|keeps?|still|split|lost|sent|told|gave|promised|took|cut|left|you)\b)(?: \S+){3,30}|^you would (?:booked|paid|asked|ordered|sent|called|reserved|agreed|signed|been|had)(?: \S+){3,20}|(?:in|using|with) (?:my|your) own words,?(?: \S+){4,30}|what (?:bothers|worries|upsets|hurts|annoys|frustrates|matters to|scares|bugs|angers|troubles) you(?: \S+){0,4} (?:is|are)(?: \S+){2,20})/,
      confidence: 0.7,
      unless:
        /your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|tomorrow|tonight|later today|works for you|we are (?:agreed|all set)|what (?:bothers|worries|matters)(?: \S+){0,5}$|refused|rejected|denied|calm|(?:is|are|has been) (?:on its way|registered|logged|being|processed|confirmed|booked|refunded|sorted)|tell me in|own words what/,
      yes: [
        "So you'd booked two seats side by side and the system split you up.",
        'What bothers you most is having to start the whole process from scratch.',
        "In my own words: the file's been complete since the 3rd but nobody's opened it.",
      ],
      no: ['So you need to wait.', 'So the engineer comes tomorrow at 10.'],
    },
    {
      why: 'Really it is not this, it is that.',
      pattern:
        /(?:so |really |so really |basically |in fact |what i hear is )+(?:it is|its|the (?:problem|issue|point) is|this is) not (?:really |so much )?(?:about )?(?:the|your|a|any)(?: \S+){1,8},? (?:it is|its|but|more)(?: \S+){2,20}/,
      confidence: 0.74,
      only: 'statement',
      yes: ['so really its not the price, its that nobody warned you'],
      no: ["It's not the router, it's the line."],
    },
    {
      why: 'Just so I am clear; if I follow; am I right in thinking; correct me if I am wrong.',
      pattern:
        /(?:(?:just )?so (?:that )?i (?:am clear|am sure|follow|understand|have (?:it|this|that|everything) (?:right|straight|clear)|get (?:it|this|that) (?:right|straight)|do not get (?:it|this) wrong)|if i am (?:following|reading (?:it|this)|understanding|hearing)(?: \S+)?|to make sure i (?:have|get|understand|follow|got)(?: the| your| it| this| that| everything)?(?: (?:full|whole|right|correctly|picture|story|straight))*|so (?:from|in) your (?:point of view|side|eyes|view|perspective)|from (?:where you stand|your (?:side|point of view))|(?:am i|would i be) (?:right|correct) (?:in|to|that)(?: \S+)?|(?:correct|stop|tell) me if i am (?:wrong|mistaken)|the way i (?:hear|see|understand|read) (?:it|this)|have i understood(?: correctly| right| you)?(?: that)?|so the (?:real|main|whole|actual) (?:issue|problem|point|worry|question)(?: \S+)? is)(?: \S+){3,30}/,
      confidence: 0.82,
      unless:
        /get the (?:full |whole |complete |right )(?:picture|story|context)$|which|what (?:day|time|number|colou?r)|<hour>$|i will|we will|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is|calm|policy|sorry/,
      yes: [
        "Just so I'm clear, the boiler works but only when the heating is off?",
        "If I'm following, two people told you two different things about the deposit.",
        'Am I right in thinking the gate closed while you were still in the queue?',
        'To make sure I have the full picture: you cancelled on the 3rd and the payments never stopped.',
      ],
      no: ['So that I understand the fault, which light is on?'],
    },
    {
      why: 'Let me repeat it back; so the heating dies every night and.',
      pattern:
        /(?:let me|can i|i will|may i|could i)(?: just)? (?:repeat|play|read|say|run|give)(?: all)? (?:it|that|this|what \S+(?: \S+)?) back(?: to you)?(?: \S+){4,30}|^(?:ok |right |well )*so (?:the|your) (?:\S+ ){1,2}\w+s (?:every|each|whenever|as soon as|only when|but|and (?:then )?(?:comes|goes|stops|starts|drops|nobody|nothing|no one))(?: \S+){1,14}/,
      confidence: 0.76,
      unless: /i will (?:call|send)|your (?:\S+ )?(?:number|reference|email|address|name|postcode) is/,
      yes: [
        'Let me repeat it back to you: the surgery was moved twice and nobody phoned.',
        'So the heating dies every night and comes back by itself.',
      ],
      no: ['So the refund goes back to your card.'],
    },
    {
      why: 'So two things; putting it simply.',
      pattern:
        /(?:^(?:ok |right |well )*so(?: there are)? (?:<number>|a couple of) (?:things|issues|problems|points|matters|questions)(?: here)?,?(?: \S+){4,24}|(?:putting|to put|put) (?:it|this|that|things) (?:simply|plainly|briefly|another way|differently|bluntly),? (?:you|your|the|we|our|nobody|no one)(?: \S+){3,24})/,
      confidence: 0.76,
      unless: /(?:i|we) (?:can|will|could)|you (?:should|must|need to|can)|sorry/,
      yes: [
        'Okay, so two things: the fee that should not be there, and the card that never came.',
        'Putting it simply, you were cut off even though the direct debit went through.',
      ],
      no: ['So two things I can do: refund or exchange.'],
    },
    {
      why: 'The facts, then: have I got that right?',
      pattern:
        /^(?:\S+ ){4,40}\S+\n(?:so |and |ok )*(?:(?:have|did) i (?:got|get|understood|understand|heard|hear|follow|followed|put)(?: \S+){0,4}|is (?:that|this) (?:right|correct|it|what (?:you|happened)|how it)(?: \S+){0,4}|am i (?:right|following|getting)(?: \S+){0,4}|do i have (?:that|it|this)(?: \S+){0,2}|right|correct)$/,
      confidence: 0.8,
      only: 'statement',
      unless:
        /^(?:i|we|let me|please|to|the (?:code|number))\b|i (?:will|am|can|have)|(?:your|the|his|her) (?:\S+ )?(?:number|reference|email|address|name|postcode|appointment|booking|date of birth) is|we (?:will|can)|policy|insult\w*/,
      yes: [
        'So after the second outage we owed you an analysis, you never got it, and the third arrived first. Have I got that right?',
        "So it's the client you're really afraid for, not only the fish. Have I understood?",
      ],
      no: ['Your number is 4471. Is that right?', "I'll send the card to your office. Is that right?"],
    },
    {
      why: 'You mean that; in short; I hear two things; so nothing came.',
      pattern:
        /(?:^(?:so |ok |right )*(?:do )?you mean(?: that)? (?:the|your|you|our|they|he|she|nobody|it|we)(?: \S+){4,24}|^(?:so |ok )*in short,? (?:the|your|you|our|nobody|they|we|it)(?: \S+){4,30}|i (?:hear|see|understand) (?:two|three|several) (?:things|problems|points|worries)(?: here)?,?(?: \S+){4,30}|^(?:ok |right |and |well )*so (?:nothing|nobody|no one|it was|there was|they|he|she) (?!(?:will|can|is going)\b)\S+(?: \S+){2,18}?(?: you| not| never| nobody| nothing| your| yet| still)(?: \S+){0,10}$)/,
      confidence: 0.72,
      unless:
        /i (?:will|can|am)|we (?:will|can)|you can|guarantee\w*|calm|policy|sorry|should have|insult\w*|you mean (?:me|to)/,
      yes: [
        'You mean that the gym kept taking the money after you moved away?',
        'In short, the water was cut off, nobody warned you, and you run a laundry.',
        'so nothing came on Tuesday, and the courier hung up on you',
      ],
      no: ['In short, we can send it tomorrow.'],
    },
    ...reformulateMore,
  ],
};
