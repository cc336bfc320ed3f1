import type { MoveRules } from '../rules.ts';
import { ownItMore } from './own_it_more.ts';

export const ownIt: MoveRules = {
  move: 'own_it',
  rules: [
    {
      why: 'I will handle it personally, myself.',
      pattern:
        /(?:i|it is me|me|my)(?: \S+){0,10} (?:personally|myself|in person|until (?:it|this|you|everything|the \S+|we|that) (?:is|are|has|have|gets?)(?: \S+){0,4}|from start to finish|end to end|all the way|from (?:here|now) on|to the (?:very )?end|through to the end|start to end)(?: \S+){0,8}/,
      confidence: 0.82,
      unless:
        /i can not help you|i (?:personally (?:think|feel|believe|do not)|do not personally|can not personally|will not)|think myself|find it myself|i repeat myself|let me introduce myself|for myself|i (?:understand|apologise|am sorry)(?: \S+){0,5} (?:personally)?$|would be upset myself|been there myself|next (?:hour|day)|until you (?:calm|are polite|stop)|pay (?:for )?(?:\S+ ){0,5}myself|(?:attack|insult\w*|target|blam|threaten|abus\w*)\w* me personally/,
      yes: ["I'll personally stay on this until it's fixed.", 'I will handle your refund myself.'],
      no: ['I personally think you are wrong.'],
    },
    {
      why: 'I take it on, I own it.',
      pattern:
        /i (?:am|will|am going to|shall|want to|would like to|have|can|do)?(?: \S+){0,2} ?(?:(?:tak(?:e|ing|en)|took)(?: \S+){0,3} (?:ownership|responsibility|charge|over|care of (?:this|it|that|your|everything)|(?:this|it|your \S+) (?:on|over|from here|personally))|own(?:ing)? (?:this|that|it|your|the)|be (?:handling|your|the (?:one|person)|looking after|dealing with|following|managing|responsible|accountable|with you)|handl(?:e|ing) (?:this|it|your|everything)|follow(?:ing)? (?:this|it|your \S+|up on this|the case)(?: \S+)? (?:through|up|all|until|closely|to)|stay(?:ing)? (?:on (?:this|it|the line|top|your)|with (?:you|this))|keep(?:ing)? (?:hold of|ownership|an eye on|your case|this case|on (?:top|it|this))|see(?:ing)? (?:this|it) through|mak(?:e|ing) (?:it|this) my|responsible for|look(?:ing)? after (?:this|it|your|you)|deal(?:ing)? with (?:this|it|your)|accountable|sort(?:ing)? this (?:out )?(?:for you|myself)|chas(?:e|ing) (?:this|it|them)(?: \S+){0,3}|manag(?:e|ing) (?:this|your case|your claim)|on (?:it|this|your case)$|pick(?:ing)? (?:this|it) up|got (?:this|you)(?:$|,)|champion)(?: \S+){0,10}/,
      confidence: 0.74,
      unless:
        /(?:not|no longer) (?:\S+ )?(?:responsible|accountable|taking)|take over(?: \S+)? the (?:world)|i will not|take care of yourself|take responsibility for your|(?:you|someone|team|they|colleague|department)(?: \S+){0,2} will (?:take|handle|own)|have taken over your account/,
      yes: ["I'm taking ownership of this.", "I'll be handling your case from now on", 'I will see this through.'],
      no: ["We'll look into it.", "I'm not responsible for that."],
    },
    {
      why: 'Your single contact, my name, my line.',
      pattern:
        /(?:(?:i am|i will be|i remain|you have|consider me|your) (?:\S+ ){0,3}?(?:(?:single|only|one|direct|dedicated|sole|personal|main|named) (?:point of )?contact|point of contact|contact (?:person )?(?:is|from)|point person|go to)|(?:here is|call me on|you can (?:reach|call|message|write|contact|ask for) (?:me|to me)|reach me|ask for me|reply (?:straight )?to me|come (?:straight |directly )?(?:back )?to me|my (?:direct|own|personal|extension|name is \S+ and i (?:am|will)|desk|mobile))(?: \S+){0,4} ?(?:direct\w*|line|extension|name|number|personally|by name|any ?time|me|email|will|on)|you (?:will not|do not|wo not) (?:have to|need to) (?:\S+ ){0,3}?(?:anyone else|another (?:agent|person|team)|someone else|again)(?: \S+){0,4} (?:me|i)|you (?:can )?(?:deal|talk|speak) (?:only )?with me)(?: \S+){0,8}/,
      confidence: 0.78,
      unless:
        /your (?:children|kids|son|daughter|mother|dog)|hi(?: \S+)? my name is \S+ (?:and )?(?:how|i will be (?:assisting|helping))/,
      yes: ["I'm your single point of contact now.", 'Here is my direct line, ask for me by name.'],
      no: ['Hi, my name is Tom.'],
    },
    {
      why: 'It is mine: mistake, job, responsibility; it stops here.',
      pattern:
        /(?:(?:that|this|it) (?:is|was)(?: \S+){0,2} (?:my (?:job|responsibility|mistake|fault|error|problem(?: now)?|case|priority|bad)|mine(?: now)?|on me|down to me)|i (?:\S+ )?(?:made (?:a|the|that) (?:mistake|error)|got (?:this|it|that) wrong|messed (?:this|that|it)? ?up|should have (?:caught|checked|called|told|noticed))|the buck stops(?: \S+){0,3}|i (?:will not|am not going to|wo not|am not) (?:\S+ )?(?:let (?:this|it) (?:drop|go|slip|fall)|leave (?:you|this|it)|rest|pass(?:ing)? you|hand(?:ing)? (?:you|this)|go(?:ing)? (?:home|anywhere)|transfer(?:ring)? you|stop|clos(?:e|ing) (?:this|it))(?: \S+){0,6}|you have (?:my word|me)|count on me|leave (?:it|this|that) with me|i have (?:got )?(?:this|it) (?:now|from here)|i answer for|my name (?:is )?on (?:it|this)|i put my name|make it my (?:mission|business|priority|job))(?: \S+){0,10}/,
      confidence: 0.78,
      unless:
        /not my (?:job|responsibility|problem|fault|mistake)|i will not (?:stop|leave)(?: \S+){0,3} you (?:insult\w*|shout)|i will not rest my|is (?:not|n't) (?:on me|mine)/,
      yes: ['Leave it with me.', "That's my mistake and I'll put it right.", "I won't let this drop."],
      no: ["That's not my job."],
    },
    {
      why: 'One person, at every step, until found, my priority, mine to repair.',
      pattern:
        /(?:one (?:single )?(?:person|contact|voice)(?: \S+){1,6} me|i (?:am not|will not be|will not)(?: \S+)? ?(?:hang\w* up|leav\w+|clos\w+|rest\w*|stop\w*|going anywhere|clock\w* off|let\w* (?:go|you down)|pass\w* (?:this|you)|mov\w+ on|drop\w*)(?: \S+){0,4} (?:until|before|till|unless)(?: \S+){1,8}|(?:this|it|that|your \S+) is (?:now )?my(?: \S+){0,2} (?:priority|responsibility|mission|problem|job|baby|case|commitment)(?: \S+){0,6}|you will (?:have|be dealing with|get|hear from) me(?: \S+){0,8}|(?:it|this|that) is (?:on|up to|down to) me(?: \S+){0,8}|i am the (?:one|person)(?: \S+){1,8}|i will (?:fight|push|go to bat|vouch|answer)(?: \S+)? (?:for|to) (?:you|this)(?: \S+){0,6}|i (?:take|will take|accept|assume|own)(?: \S+){0,2} (?:full |complete |personal )?(?:responsibility|ownership|charge|accountability)(?: \S+){0,6}|i am (?:picking up|taking (?:on|over|up)|following|running|handling|leading|driving)(?: \S+)? (?:the|your|this)(?: \S+)? (?:file|case|claim|request|issue|order|matter|one|this)(?: \S+){0,6}|i am (?:dealing with|handling|on|looking after|taking care of|seeing to) (?:it|this|that|your \S+)(?: \S+)? (?:in person|myself|personally|now)(?: \S+){0,4}|(?:me|i) (?:\S+ ){0,6}at every step(?: \S+){0,4})/,
      confidence: 0.76,
      unless:
        /not (?:on|up to) me|one who is sorry|the one who (?:should|owes)|hear from me (?:<when>|<hour>)|take responsibility for your|until you (?:calm|stop)|you (?:should|must|need to) take/,
      yes: [
        'From this point on one person handles your claim: me.',
        "I'm not hanging up until we've found it.",
        "It's on me to put this right and I will.",
        "I'm the one following it now.",
      ],
      no: ["It's not up to me."],
    },
    {
      why: 'No one but me; my fault; on it personally.',
      pattern:
        /(?:(?:nobody|no one)(?: else)? (?:but|except|other than) me(?: \S+){0,8}|(?:entirely|totally|really|all|completely) my (?:fault|responsibility|mistake)(?: \S+){0,6}|(?:it is|that is|that was|this is|it was) my (?:fault|responsibility|mistake)(?: \S+){0,6}|i own (?:up|this|that|it)(?: \S+){0,6}|i am the one who (?:made|got|confirmed|messed|sent|booked|forgot|missed)(?: \S+){1,8}|i am (?:all over|on) (?:it|this) (?:personally|myself|now)?(?: \S+){0,4}|i will (?:walk|take|escort|accompany|bring)(?: \S+){1,6} (?:myself|personally|in person)(?: \S+){0,4})/,
      confidence: 0.76,
      unless: /not my (?:fault|responsibility)/,
      yes: ['Nobody but me will touch this file.', "That's entirely my fault."],
      no: ["It's not my fault."],
    },
    {
      why: 'Takes the case, takes care of everything, no need to call again.',
      pattern:
        /(?:i (?:am|will be|will) tak(?:e|ing) (?:care of (?:everything|it|this|that|all)|(?:your|this|the|on this|on your) (?:case|file|claim|problem|matter|request|one))(?: \S+){0,8}|i will handle (?:everything|it all|this|the rest)(?: \S+){0,6}|you (?:will not|do not|no longer) (?:need|have) to (?:call|chase|explain|repeat|ring|contact)(?: \S+){0,6}|i am keeping (?:your|this|it|the)(?: \S+){0,8}|i have (?:got|taken) (?:your|this|the) (?:case|file)(?: \S+){0,4})/,
      confidence: 0.72,
      unless:
        /someone|they will|(?:file|case) (?:open|up|here|in front|on|loaded)|i will take your (?:number|name|order)|do not need to (?:call|contact)(?: \S+){0,3} if/,
      yes: [
        "I'm taking your case and keeping it until we find it.",
        "I'll take care of everything, you won't need to call again.",
      ],
      no: ["I'll take your number."],
    },
    {
      why: 'Let me take it, see it through.',
      pattern:
        /let me (?:personally )?(?:take (?:this|it|that|charge|care|over|ownership|responsibility)|handle|deal with|own|sort (?:this|it)|see (?:this|it) through|be the one|run with|look after|carry this)(?: \S+){0,10}/,
      confidence: 0.74,
      unless: /someone|ask/,
      yes: ['Let me take this off your hands and see it through.'],
      no: ['Let me take your number.'],
    },
    {
      why: 'That one is on me; your problem is mine.',
      pattern:
        /(?:(?:that|this) one(?: is|'s)?(?: \S+)? (?:on me|mine|down to me|my (?:fault|bad|mistake))(?: \S+){0,8}|(?:consider|count|treat)? ?(?:your|this) (?:problem|issue|case|matter)(?: \S+){0,4} (?:mine|my (?:problem|own))(?: \S+){0,6}|(?:consider|count|treat|call) (?:it|this|that)(?: \S+)? (?:mine|my (?:own )?(?:problem|job|responsibility|task|worry|headache))(?: \S+){0,6})/,
      confidence: 0.78,
      unless: /not (?:on me|mine|my)|wrong file/,
      yes: ["Sorry, that one's on me, I forgot to confirm the dispatch.", 'Consider your problem mine from now on.'],
      no: ['That one is on order.'],
    },
    {
      why: 'In my name; only me to deal with; my mistake.',
      pattern:
        /(?:i (?:am|will|have)(?: \S+){0,6} (?:in|under|to) my (?:own )?name|you (?:will )?(?:only|just) (?:have to |need to )?(?:deal|talk|speak) (?:with|to) me|^(?:sorry |oops |that was |yes )*my (?:mistake|fault|error)(?:$|,| and| i))(?: \S+){0,6}/,
      confidence: 0.78,
      unless: /not my/,
      yes: ["I'm putting your complaint in my name.", "You'll only have to deal with me.", 'my mistake, im fixing it'],
      no: ['My mistake report is late.'],
    },
    {
      why: 'That was me; I misread it.',
      pattern:
        /(?:^(?:sorry |ah |ok |yes |no |oh )*(?:that|it|this) was (?:me|my doing|all me)(?:$|,)(?: \S+){0,8}|i (?:misread|mistyped|misheard|misunderstood|overlooked|mixed up|muddled|mislaid|misfiled|typed|entered|booked|sent|put)(?: \S+){0,4} (?:wrong|note|form|twice|incorrectly|by mistake|wrongly|badly|address|date|request|message|file|order)(?: \S+){0,8})/,
      confidence: 0.76,
      only: 'statement',
      unless: /i (?:sent|put|booked|entered)(?: \S+){1,5} (?:to|for|in|at|on)|you/,
      yes: ["That was me, I misread the note, and I'll put it right.", 'I booked the wrong date, my doing.'],
      no: ['I sent the form to your address.'],
    },
    {
      why: 'It stays on my desk.',
      pattern:
        /(?:this|it|that|your \S+|the \S+) (?:stays|remains|sits|is staying|will stay|lives) (?:on my (?:desk|list|plate)|with me|in my hands|mine)(?: \S+){0,6}/,
      confidence: 0.8,
      yes: ["This stays on my desk till it's done."],
      no: ['Your key stays with the concierge.'],
    },
    {
      why: 'Come straight to me.',
      pattern:
        /(?:come|write|call|turn|speak|talk|reply|send (?:it|them|everything)|reach out) (?:straight|directly|right|back|only) (?:back )?to me(?: \S+){0,8}/,
      confidence: 0.76,
      unless: /not|did you|when you/,
      yes: ['You can come straight to me if anything else comes up; my name is Priya.'],
      no: ['Did you write directly to me?'],
    },
    {
      why: 'I will make sure it gets done; from here on I deal with it; I got this; I sign.',
      pattern:
        /(?:i will make (?:sure|certain)(?: that)? (?:this|it|that|your \S+|the \S+) (?:gets?|is|are|will be) (?:done|fixed|sorted|solved|dealt with|settled|repaired|delivered|refunded|put right)(?: \S+){0,8}|from (?:here|now|this point|today)(?: on| onwards?)?,? (?:i will|i am|it is me|you have me|i)(?: going to)? (?:deal|handle|handling|manage|look|take|taking|follow|following|see|do|run|who)(?: \S+){1,10}|(?:i|i have) got (?:this|it|you)(?:$|,)(?: \S+){0,6}|leave (?:it|this|that|everything) (?:all )?(?:to|with) me(?: \S+){0,4}|you have my name(?: \S+){0,4}|^i sign(?:$|,)(?: \S+){0,6}|i am (?:the person )?in charge of (?:your|this|the)(?: \S+){1,6}|i am (?:seeing to|dealing with|putting) (?:this|it|that)(?: \S+)? (?:myself|right|personally)(?: \S+){0,6})/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /to make sure i have|not in charge|got (?:it|this) (?:wrong|from|here|in)|i will make sure (?:that )?(?:someone|the team|my colleague)|insult\w*|once (?:i|we) have got/,
      yes: [
        "I'll make sure this gets done, you have my name: Daniel.",
        "From here on I'll deal with the landlord for you.",
        'ok i got this leave it to me',
      ],
      no: ["I'm not in charge of your file."],
    },
    {
      why: 'I stay until it is done.',
      pattern: /i will stay (?:on|here|online|with you|at (?:the|my) \S+)(?: \S+){0,3} (?:till|until)(?: \S+){1,8}/,
      confidence: 0.76,
      unless: /not/,
      yes: ["I'll stay on shift till he's finished."],
      no: ['I will not stay here until then.'],
    },
    {
      why: 'I gave you the wrong one; the mistake was mine; I am on it; I will deal with the refund; ask for Grace, that is me.',
      pattern:
        /(?:^(?:\S+ ){0,4}?i (?:gave|sent|told|sold|quoted|handed|booked|ordered) (?:you|your \S+)(?: \S+)? (?:the )?(?:wrong|incorrect|old)(?: \S+){0,6}|(?:the|that|this) (?:mistake|error|slip|fault|confusion|oversight) (?:was|is) (?:all )?(?:mine|my own|my doing)(?: \S+){0,12}|i am on (?:it|this|that),? (?:and|so)(?: \S+){1,10}|(?:i|and i) will not (?:hand|pass) (?:it|this|you) (?:on|over|to)(?: \S+){0,5}|i will (?:deal with|see to|take care of|handle|look after|sort out) the(?: \S+){1,3}(?: too| as well| for you| myself|$)(?: \S+){0,8}|ask for \S+(?: \S+)?,? that is me(?: \S+){0,8})/,
      confidence: 0.77,
      only: 'statement',
      unless: /did (?:i|we)|if i|not (?:my|mine)|who (?:told|gave)|will (?:not )?deal with the (?:insults|shouting)/,
      yes: [
        "I'm sorry, I gave you the wrong form.",
        'The mistake was mine: I typed it from the telephone.',
        "I'm on it, and I won't hand it to anyone else.",
        "Ask for Grace, that's me, I'll be here until six.",
      ],
      no: ['Did I give you the wrong form?'],
    },
    ...ownItMore,
  ],
};
