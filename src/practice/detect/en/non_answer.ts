import type { MoveRules } from '../rules.ts';
import { nonAnswerFrames } from './non_answer_frames.ts';
import { nonAnswerMore } from './non_answer_more.ts';

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
        /i will (?:re)?open|formal complaint|you (?:will not|do not|should not|no longer) (?:have|need)|i (?:will|can|am going to|am) (?:\S+ )?(?:call|contact|speak|email|check|ask|transfer|put)|(?:call|reach|email|contact|write to|ask for|speak to|reply to|text) me|instead of|so you (?:do not|can)|wait for my|you can (?:call|reach|email) me|try (?:the|one|holding)|you can (?:choose|appeal|file|dispute)|either/,
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
        /^being|appalling|who knows your|can not tell you (?:it|that|whether|if|exactly)(?: \S+){1,8} but|first thing anyone|can not tell you how (?:sorry|much|bad|grateful)|(?:obviously|clearly)(?: \S+)? no idea|but (?:i|let me|we) (?:will|can|am|shall|am going)|and (?:i|we) (?:will|am)(?: \S+){0,3} (?:call|find|check|update|email)|(?:i|we) do not know (?:yet|the \S+ yet|why (?:yet|this)|how you)|had no idea (?:that )?you were|(?:nobody|no one|nothing) will (?:call|bother)|my word|so i (?:will|am)|<when>|i am not sure (?:i understand|i follow|yet)|what it is (?:like|costing)|not sure how|let me|noted(?: \S+){0,3} (?:your|on your) (?:address|file)|myself|personally/,
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
        /i will (?:re)?open|formal complaint|that is why|which is why|i (?:will|can|am going to|have)(?: \S+){0,5} (?:contact|call|speak|talk|check|ask|ring|see|send|explain)|not (?:us|me) (?:it is|that|who)|it is not (?:us|me),? (?:it|that)|we (?:spoke|contacted)|the (?:parcel|money|refund|charge|credit) (?:is|was)|can not (?:see|call)|do not know yet|so you (?:do not|can)|you can (?:also )?(?:call|ring) me|could (?:not )?see|let me (?:find|check|look|ask|see)/,
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
    ...nonAnswerMore,
    ...nonAnswerFrames,
  ],
};
