import type { MoveRules } from '../rules.ts';

export const explain: MoveRules = {
  move: 'explain',
  rules: [
    {
      why: 'Gives a cause.',
      pattern:
        /(?:\S+ ){1,14}(?:because|due to|as a result|caused by|since (?:the|our|your|it|we|they|anyone|anybody|someone)|by mistake|by accident|in error|the reason|(?:which|that) (?:is why|means|caused|triggered|blocked|explains)|so (?:the|your|it) \S+|owing to|down to|triggered(?: \S+){0,2}|comes from|came from|led to|resulted (?:in|from)|after (?:a|an|the) \S+|thanks to a|in order to|so that|to (?:protect|prevent|avoid)|as (?:the|our|your|it) \S+)(?: \S+){1,20}/,
      confidence: 0.66,
      only: 'statement',
      unless:
        /i (?:understand|am (?:\S+ )?sorry|apologise)(?: \S+){0,10} because|you (?:should|did not|forgot)|nothing (?:i|we) can/,
      yes: [
        'Your parcel was scanned to the wrong depot because the label was torn.',
        'The bill is higher since the last two readings were estimates.',
      ],
      no: [],
    },
    {
      why: 'Announces an explanation.',
      pattern:
        /(?:(?:let me|i can|i will|i would like to|to|just to|happy to) (?:quickly |briefly |just |also )*(?:explain|clarify|be (?:clear|transparent|honest|upfront|open)|give you (?:some|the) (?:context|background)|tell you (?:what|why|how|exactly)|confirm)|what (?:has )?(?:happened|went wrong|this means|that means|i (?:can see|see|have found|found|know))(?: \S+){0,4} (?:is|was)|here is (?:what|why|how)|the (?:reason|explanation|way it works|short answer|good news|bad news|truth|cause|issue|problem|fault|error|root cause|charge|fee|difference|delay)(?: \S+){0,8} (?:is|was|came|comes|lies)|this means|that means|it means|in plain (?:terms|english|words)|basically|essentially|in fact|actually|i can see (?:that|from|on|here|in|your|the|it|why)|i (?:have )?(?:checked|looked|found|spoke|reviewed|traced|just (?:checked|looked|spoke)|can confirm)|looking at (?:your|the)|according to|our records|the (?:tracking|system|log|record|account|notes?) (?:shows?|says?|indicates?)|for (?:your information|context)|so you know|fyi|it turns out|it looks like|it appears)(?: \S+){3,26}/,
      confidence: 0.64,
      only: 'statement',
      unless:
        /slowly|small words|i do not know|to be (?:honest|clear|frank)(?: \S+)? (?:you|i (?:do not|can not)|that is)|let me explain (?:it|this) (?:again|to you)|i can see (?:that |why |how )?(?:you|this|it|how)(?: \S+)? (?:are|is|has|have|upset|frustrat\w+)|actually (?:you|it is only)|you (?:did not|should|forgot|never)/,
      yes: [
        'What happened is that your booking was moved to the later flight.',
        'I can see that the payment left our bank on Friday.',
      ],
      no: ['Let me explain it slowly.'],
    },
    {
      why: 'What happened to the thing, in the past or passive.',
      pattern:
        /(?:the|your|our|a|an|this|that|its|my|we|one of (?:our|the)|it|they|there|both|all)(?: \S+){0,6} (?:(?:was|were|has been|have been|had been|got|is being|are being|is still|are still|has|have|had|is currently|are currently|is|are)(?: \S+)? (?:\w+ed|sent|put|lost|held|cut|shut|down|stuck|made|broken|left|taken|set|built|given|sold|gone|hit|kept|paid|run|written|caught|spread|grown|found|estimates?|full|out|off|offline|overbooked|double|late|based|calculated|waiting|missing|incomplete|wrong|short|valid|locked|closed)|went (?:down|out|to|through|wrong|into|missing|over|back)|failed|crashed|left|arrived|broke|stopped|ran (?:out|into|late)|fell|came (?:in|back|up|out|from)|expired|landed|bounced|triggered|took|showed|cancelled|tripped|rejected|declined|changed|missed|rose|increased|dropped|switched|overran|charged|sent|billed|moved|reached|rolled)(?: \S+){1,20}/,
      confidence: 0.58,
      only: 'statement',
      unless:
        /(?:i|we) (?:understand|can see|can imagine|am|are) (?:that|how|sorry|why|truly|so|really)|you (?:should|did not|forgot|never|were supposed)|if i (?:understand|have)|sorry|apolog\w*|(?:request|message|complaint|feedback) (?:has been|was) (?:\S+ )?(?:noted|received|logged|registered|forwarded|taken)/,
      yes: [
        'Your parcel was scanned to the wrong depot on Monday.',
        'the server crashed at 3 this morning and orders queued up',
      ],
      no: ['Your request has been noted.'],
    },
    {
      why: 'How it works: a delay, an amount, a rule in plain words.',
      pattern:
        /(?:the|your|our|a|an|this|that|it|refunds?|claims?|payments?|repairs?|we|banks|each|every|there)(?: \S+){0,5} (?:takes?|lasts?|includes?|covers?|works?|depends?|means?|runs?|starts?|ends?|goes|usually|normally|typically|always|applies|consists?|contains?|shows? up|appears?|costs?|comes? (?:out|in|with|from)|needs? (?:a|the|to)|requires?|counts?|renews?|is (?:a|an|the|not|only|based|\d|made|for|in|on|due|free|about|charged|calculated|where|what|how)|are (?:a|the|not|based|in|on|made|calculated)|stays?|can take|may take|will (?:show|appear|take|reach|be (?:visible|ready|available))|has (?:two|three|a|its|to go)|sits?|use[sd]?|measures?|check(?:s|ed)?|leads?)(?: \S+){2,20}/,
      confidence: 0.53,
      only: 'statement',
      unless:
        /(?:i|we) (?:understand|can see|can imagine|am|are) |policy|procedure|our (?:priority|goal|mission|aim)|customers? (?:is|are|comes)|you (?:should|did not|forgot)|sorry|apolog\w*|only (?:a|\d|one|two)|just (?:a|\d|one)|everyone|nothing (?:i|we)|important to us|works for you|matters|not (?:a big|the end|that|so|my|our|acceptable|ok|a problem)|how it is/,
      yes: ['The refund usually takes five days to show on your card.'],
      no: [],
    },
    {
      why: 'When, if, in case, until: how a thing goes, with its condition.',
      pattern:
        /(?:^(?!(?:i|you|please|let|so|even|and|but|oh|no|yes|not|before|after|if|until|when|once|as|know|say|give|write|find|help|he|she|they|to|in)\b)(?:\S+ ){2,10}(?:in case|until|unless|as long as|once|when(?:ever)?|while|every time) (?:the|a|an|your|it|there|you|someone|no|they|we|both|two|one|nobody|any)(?: \S+){2,16}|^(?:if|when|whenever|once|since|as) (?:the|a|an|your|it|there|someone|both|two|you (?:moved|changed|pay|paid|cancel|book|booked|joined|signed|move|change|live|park|use|rent|rented|hire|hired|return|returned))(?: \S+){4,20}|(?:that|this|it) (?:(?!insult|threat)\S+ ){1,6}is (?:the|a|an|what) (?:\S+ ){1,6}?(?:which|that|who|where|when|for|of|we|you)(?: \S+){1,12}|(?:\S+ ){1,6}?(?:simply |just |usually |often |normally )?(?:means?|shows?|indicates?|comes? from|is caused by|is due to) (?:that |there|the|a|an|your|it|only|no|some|air|you)(?: \S+){1,12})/,
      confidence: 0.55,
      only: 'statement',
      unless:
        /if (?:it|that|this) (?:helps|suits|works|is easier)|you can (?:use|have|take)|^(?:i|we) (?:understand|can see|can imagine|am|are|know|get|will|can) |(?:^|, )(?:calm|stop|please|let)|sorry|apolog\w*|you (?:should|did not|forgot|never|must|need to|have to) (?:have|calm|listen|be|read)|policy|nothing (?:i|we)|i (?:will|can|am going to)|we (?:will|can|are going to)|(?:means|matters) (?:a lot|the world|so much|nothing|everything)|that is (?:the|a) (?:policy|rule|problem|pity|shame)/,
      yes: [
        'We hold the deposit for a week in case there is any damage.',
        'Cloudy water simply means there is air in it.',
        "An estimate is used when the meter can't be read.",
        'That line on the bill is the standing charge, which everyone pays.',
        "If the barrier doesn't open, pressing the button calls the guard.",
      ],
      no: [],
    },
    {
      why: 'There was an event; a group and what holds for it.',
      pattern:
        /^(?:(?:and|but|because|yes|no|in fact|unfortunately) )*(?:there (?:is|was|are|were|has been|have been|had been) (?:a|an|no|some|only|two|three|several|too many|not enough|too much|very few|another|\d+)(?: \S+){2,20}|(?:children|people|staff|adults|men|women|members|visitors|pupils|students|drivers|tenants|flour|water|air|rain|dust|oil|steam|heat|snow|bread|tax|rent|milk|sugar|food|paper|glass|money|traffic|demand|gas|electricity)(?: \S+){4,20})/,
      confidence: 0.55,
      only: 'statement',
      unless:
        /there is no (?:alternative|news|update|record|trace|other)|(?:nothing|anything|something|little|a lot|much) (?:\S+ )?(?:i|we|you) can|there is (?:no|not a|a) (?:need|point|reason|way|excuse|doubt|use|chance|problem|question|limit|line|policy|rule|risk|harm|hurry|rush|charge|form)\b|sorry|please|(?:i|we) (?:will|can|am going to)|people like you|(?:people|children|men|women) (?:are|have|who have) (?:dying|worse|starving|real)|bigger problems|worse|two (?:options|ways|possibilities|choices|solutions)|(?:a|one|another) (?:option|possibility|solution|seat|slot|place|room|table|alternative) (?:left|free|available|at|on|for|this|tomorrow)/,
      yes: [
        'There was an accident on the ring road, and the vet could not get here.',
        'Children under six swim free if an adult comes with them.',
        'Flour dust set off the alarm, so everyone had to leave the shop.',
      ],
      no: ['There is nothing I can do about it.', 'People like you are the problem.'],
    },
    {
      why: 'What you see is; nothing has been taken yet; the policy covers it, so.',
      pattern:
        /(?:^what (?:you (?:see|read|have|hear|received|are seeing)|appears|shows(?: up)?|happens|went wrong|comes out|is (?:shown|written|on))(?: \S+){0,8} (?:is|are|was|means)(?: \S+){2,16}|^nothing (?:has|have|was|is|will be)(?: \S+)? (?:been )?(?:taken|charged|paid|booked|sent|lost|changed|debited|cancelled|decided|missing)(?: \S+){1,10})/,
      confidence: 0.56,
      only: 'statement',
      unless: /(?:i|we) (?:will|can)|sorry|unacceptable|offensive/,
      yes: ['What you see on the statement is only a reservation.'],
      no: [],
    },
  ],
};
