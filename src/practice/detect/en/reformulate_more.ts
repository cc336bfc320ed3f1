import type { Rule } from '../rules.ts';

/** The problem given back in plain words: okay, so; what bothers you is; you would like this and were offered that. */
export const reformulateMore: readonly Rule[] = [
  {
    why: 'Okay, so this happened: said back before going on.',
    pattern:
      /^(?:ok|okay|right|alright|all right|i see|got it|understood|so|ah ok|thanks|thank you|i understand|ah),? (?:and |then |thanks )?so (?:the|your|you|they|he|she|it|there|nobody|no one|after|on|when|instead|in|we|our|someone|somebody) (?:\S+ ){2,18}\S+/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /(?:i|we) (?:will|can|could|am going to|are going to|shall|would)|you (?:can|could|will|should|must|need to|have to|may)|let (?:me|us)|you (?:are|will be) (?:right|welcome)|so (?:it|the \S+|your \S+) (?:will|is going to|should|can)|(?:is|are) (?:available|free|open)|please|<when> at <hour>|that is (?:it|all)|sum up|summar|recap/,
    yes: ['Okay, so the seamstress shortened the wrong leg.'],
    no: ["Okay, so you'll get it on Monday.", "Right, so let's look at the bill."],
  },
  {
    why: 'So what bothers you is that; the heart of it is; what you want is.',
    pattern:
      /(?:(?:so|then|in fact|if i hear you|i think|perhaps|maybe) )?(?:(?:what|the (?:thing|part|point)(?: that| which)?)(?: \S+)? (?:really |mostly |particularly |above all |most )*(?:bothers?|upsets?|annoys?|worries|hurts?|frightens|matters to|angers?|troubles?|disappoints?|concerns?|shocks?|bothered|upset|hurt|annoyed|worried|shocked) you(?: most| is)?(?: \S+){0,2} is (?:that|how|the|not|having|being)|what you (?:really |actually |mostly )?(?:want|need|would like|are asking for|are after|are afraid of|fear|expect|expected|are saying|mean)(?: \S+){0,3} is)(?: \S+){2,18}/,
    confidence: 0.84,
    unless:
      /what you need to do|what you need (?:to do|is (?:to|a|the) (?:\S+ )?(?:form|stamp|certificate|copy|appointment))|all you need/,
    yes: ['So what really bothers you is that you had to learn it from the other parents, is that right?'],
    no: ['All you need is the form.'],
  },
  {
    why: 'You would like this and were offered that; you asked for, you expected, you ordered, and got.',
    pattern:
      /^(?:(?:so|ok|okay|right|and|then|basically|i see) )*you (?:would (?:like|prefer|have liked|rather)|wanted|asked for|asked us|expected|were expecting|were hoping|hoped|ordered|booked|reserved|chose|requested|thought|believed|understood|came|applied)(?: \S+){1,12}?,? (?:and|but|yet|instead|while|whereas|only to)(?: then| now| instead| in fact)? (?:you (?:were|got|received|had|have|found|ended|are|did not|only|never)|we|they|it|the|what|nobody|no one|someone|be|find|instead|your)(?: \S+){2,14}$/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /sorry|(?:i|we) (?:will|can|could|am going to)|you (?:should|must|forgot|failed)|wrong (?:box|date|form|number|line)|did not (?:read|check|pay|bring|tell|sign|come|show|cancel|fill|look|turn|listen|call)|no wonder|must have|<felt>|that is (?:why|what)|because you|to the wrong|your (?:fault|mistake)/,
    yes: ["You'd like the plot next to your wife's grave, and you were offered one on the other side."],
    no: ["You booked for Friday but you didn't come."],
  },
  {
    why: 'Let me repeat that to be sure.',
    pattern:
      /(?:let me|i will|i would like to|if i may|may i|can i|allow me to|i want to|just to) (?:just |quickly |briefly )*(?:repeat|say|play|read|put|go (?:back )?over|run through|sum up|summari[sz]e|restate|rephrase|retrace|recap|check) (?:that|this|it|what (?:you|happened)|your \S+|the \S+)?(?: \S+){0,6}?(?:, |,? that )(?:the|your|you|they|he|she|it|we|nobody|first|after|on|when|in|there)(?: \S+){3,30}/,
    confidence: 0.8,
    unless:
      /(?:i|we) (?:can|will) (?:send|book|call|refund|credit|come|bring|offer)|say (?:something|sorry)|put it (?:right|in writing)|then you|(?:refund|visit|call) (?:on|tomorrow|at)|check (?:that|if|whether) (?:the|your)(?: \S+){0,3} (?:is|are) (?:open|free|available)|i (?:will|am going to)/,
    yes: ['Let me repeat that to be sure: the coach arrived at seven but nobody let you on.'],
    no: ["Let me repeat: I'll call you on Monday."],
  },
];
