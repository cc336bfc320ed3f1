import type { MoveRules } from '../rules.ts';

export const askDetail: MoveRules = {
  move: 'ask_detail',
  rules: [
    {
      why: 'A wh- question on a fact of the case.',
      pattern:
        /(?:(?:on|at|in|for|from|to|by|since|until|with|under|through) )?(?:which|what|when|where|who|whose|whom|how (?:many|much|long|often|old|far|big|soon|did you (?:pay|book|order|contact|send|place))|since when|roughly when)(?: \S+){1,14}/,
      confidence: 0.68,
      only: 'question',
      unless:
        /can i (?:do|help|get)|how are you(?: doing)?(?: today| this \S+)?$|what (?:exactly |actually )?(?:happened|went wrong|is going on|has been)|matters|worries you|biggest|hoping|how (?:has|did) (?:this|it)|what (?:else|more)|^(?:well|but|then),? who (?:gave|signed|clicked|left|chose|shared|forgot|agreed)|where is the (?:fire|problem)|who do you think|what (?:do|did) you expect|when (?:did you learn|will you)|what part of|what brings|what would (?:help|be|you like|make)|works? (?:best |better )?for you|would you prefer|who cares|what is (?:the|your) problem|walk me|talk me|tell me (?:more|everything)|i (?:can|could) (?:do|help)|who would not|what (?:can|do) i say|what difference|what did you expect|unfold/,
      yes: ['Which day did it stop working?', 'what size did you order?', 'How many bags did you check in?'],
      no: ['What happened?', 'Is there anything else?'],
    },
    {
      why: 'Asks to be given one piece of information.',
      pattern:
        /(?:(?:can|could|would|will|may|might) (?:you|i|we)|if (?:you|i) (?:can|could)|please|kindly|i (?:just |only |will |would |also )*(?:need|require|want)|we (?:just |only |will |would )?(?:need|require)|mind|would you mind|are you able to|do you mind)(?: (?:please|just|quickly|also|first|kindly|possibly|to|me|us|you|i|get|with|briefly|then|have to|ask you to|ask|for))*,? (?:tell(?:ing)?|giv(?:e|ing)|confirm(?:ing)?|provid(?:e|ing)|send(?:ing)?|shar(?:e|ing)|let (?:me|us) know|let|check(?:ing)?|have|take|get|grab|know|specify|read(?:ing)?|describe|show|verify|ask|clarify|forward|upload|look|enter|attach|supply|your|the)(?: (?:me|us|with|to|a|an|the|your|know|have|which|what|when|where|if|whether|how|who|for|exact|out|over|on|at|off|last|full|of|that|any|some|copy|photo|picture))* (?:\S+ ){0,4}?(?:numbers?|reference|ref|date|day|time|postcode|zip|address|email|name|model|photos?|pictures?|screenshots?|receipt|invoice|amount|id|code|account|colou?r|size|error|message|details?|phone|serial|label|version|room|seat|flight|order|booking|policy|claim|light|which|what|when|where|whether|if|how many|how long|how much|copy|reading|meter|registration|plate|licence|license|make|brand|weight|age|measurements?|dimensions|dates|certificate|deed|contract|spelling|surname|initials|street|floor|town|city|proof|statement|tracking|digits|birth|exact|browser|device|reason)(?: \S+){0,10}/,
      confidence: 0.72,
      unless:
        /what (?:happened|went|is going)|if (?:that|this|it) (?:works|suits|helps|sounds|is ok)|what i can do|(?:i|we) (?:can|will|could) (?:send|give|check|let you|provide|get|have)|let you know|send you|get you|give you|offer you|check (?:that|this|it) for you|let me know (?:if|when|how) (?:you|that|this|it|there)|what you (?:would like|need|prefer)|which (?:you|one you|option) (?:prefer|would)|have a (?:refund|replacement)|in your own words|more about|the full story|calm|bear with|need to (?:know that|check)|need you to (?:stop|calm)/,
      yes: [
        'Could you tell me the model number?',
        'please send me a photo of the label',
        'I just need the date of the charge.',
      ],
      no: ['I can send you the model number.'],
    },
    {
      why: 'A closed question about what the customer saw, did or has.',
      pattern:
        /(?:(?:and|so|ok|okay|also|just to check|quick question|one question|just|but) )*(?:did|do|does|have|has|had|is|are|was|were|can|could) (?:you|your|the|it|there|they|he|she|any|anyone|someone|that|this|a|an|somebody|anybody|we|my|our|all|both|these|those|each)(?: \S+){1,16}/,
      confidence: 0.6,
      only: 'question',
      unless:
        /how are you(?: doing)?(?: today| this \S+)?$|any(?:thing|one) else|any (?:other|more|further) (?:questions?|concerns?|issues?)|(?:does|did|do|is|are|would|will) (?:that|this|it|all that|everything|you)(?: \S+){0,4} (?:work|help|suit|sound|make sense|ok|clear|happy|satisfied|agree|alright|all right|fair|good)|is there (?:something|anything)(?: \S+)? else|walk|talk me|tell me|can you (?:describe|explain)|do you (?:prefer|want me|want us|want a|want to (?:take|go|keep|rebook|have)|even|really|think|know (?:who|what|how)|not|expect|understand|realise|hear|mean|have any (?:other|more|further)?)|are you (?:happy|ok|serious|kidding|done|finished|satisfied|deaf|blind|stupid|always|sure you (?:read|know)|comfortable|hoping|saying)|can (?:i|we)|did you (?:not|even|actually|bother)|is that (?:(?:about|roughly|more or less) )?(?:right|correct|it|fair|what|your)|say that again|is this (?:right|correct)|have i (?:got|understood|missed|answered)|did i (?:get|miss|understand|answer)|(?:could|can) you (?:please )?(?:calm|not)|are we (?:good|ok|done|finished|agreed)|we (?:were|said)|was that (?:too|so) (?:hard|difficult)|is it (?:ok|fine|really)|^do it|no shame|do not(?: even)? (?:ring|bother)|who would not/,
      yes: [
        'Did you get an email from the courier?',
        'Is there a red light on the box?',
        'Have you already spoken to the branch?',
      ],
      no: ['Is there anything else?', 'Does that work for you?'],
    },
    {
      why: 'A noun alone as a question.',
      pattern:
        /^(?:(?:and|ok|so|hello|hi|thanks|right|also|please|then) )*,? ?(?:(?:your|the) (?:\S+ ){0,3}?(?:number|name|date|address|email|reference|model|code|phone|amount|time|id|postcode|username|colou?r|size)(?: please| \S+){0,4}|(?:the|your) (?:\S+ ){1,4}?(?:did|was|is|were|has|do|does) (?:you|it|the|he|she|they)(?: \S+){1,12}|(?:which|whose)(?: \S+){1,12})/,
      confidence: 0.62,
      only: 'question',
      unless: /works? for you|would you (?:like|prefer)/,
      yes: ['Your order number please?', 'And your email address?', 'The cheque, did you pay it in at the counter?'],
      no: [],
    },
    {
      why: 'A bare noun asked for.',
      pattern: /^(?:and |so |ok |then )+(?:the|your) (?:\S+ ){0,2}\S+$/,
      confidence: 0.62,
      only: 'question',
      unless: /works?|refund|rest|point|problem|deal/,
      yes: ['And the licence plate?'],
      no: ['And the rest?'],
    },
    {
      why: 'A noun and a please; let me have it; had you booked.',
      pattern:
        /(?:^(?:(?:and|ok|so|then|thanks|right) )*(?:the|your) (?:\S+ ){0,3}?\S+,? please$|let (?:me|us) (?:have|know|see|get|take) (?:the|your|which|what|when|where|who|whether|how) (?:\S+ ){0,3}?(?:number|reference|name|date|address|postcode|email|model|code|amount|time|size|registration|plate|photo|receipt|you|it|the|they|level|floor|day)(?: \S+){0,8}|(?:had|were|would) (?:you|your|the|it|they|he|she|there|any|anyone)(?: \S+){1,14} or (?:\S+ ?){1,6}|(?:i|we) (?:am|are|was) (?:only |just )?(?:missing|lacking|looking for|after|short of) (?:the|your|one|a) (?:\S+ ){0,4}?(?:number|reference|name|date|address|postcode|email|model|code|amount|time|size|registration|plate|detail|details|information|page|photo))/,
      confidence: 0.64,
      unless:
        /(?:refund|rest|point|problem|deal|works?) |if (?:that|this|it|you)|when (?:you|that|this|it) (?:is|are|suits?|works?|have)|how (?:you|that|it) (?:feel|goes|went|is)|what you (?:think|would|prefer|need)|let (?:me|us) know (?:whether|which|how|when|what) (?:you would|you prefer|that|this|suits)|your (?:patience|attention|voice|tone|language)|would you (?:like|prefer|rather|mind|be)|were you (?:born|raised)/,
      yes: [
        'Your surname, please?',
        'Let me have your membership number, please.',
        'Had you booked online or at the desk?',
      ],
      no: ['Let me know if that suits you.', 'Your patience, please.'],
    },
    {
      why: 'Could you tell me the, which, whether: any one thing asked for.',
      pattern:
        /^(?:(?:and|so|ok|please|also|first|just|then|sorry|hello|hi|thanks) )*(?:can|could|would|will|may|might) (?:you|i|we) (?:please |kindly |just |possibly |quickly )*(?:tell|give|send|show|read|confirm|let|have|know|get|ask|check|see|spell|bring)(?: out| to)?(?: me| us)?(?: have| know)? (?:the|your|its|his|her|which|what|when|where|who|whose|whether|if|how (?:many|much|old|long|far|big|often))(?: \S+){1,12}/,
      confidence: 0.6,
      only: 'question',
      unless:
        /what (?:happened|went|is going|has been|it|this|that|you|led|i can|we can|would|exactly happened|actually)|how (?:it|this|that|did|has|you)|story|everything|in your own words|more about|if (?:that|this|it)|when (?:that|this|it) (?:suits|is)|voice|tone|manager|your (?:side|version|view|opinion)|which (?:you|option|one you)|whole|full (?:story|picture)|(?:give|send|show|bring|get) you|(?:may|can|could|might) (?:i|we) (?:tell|give|send|show|bring|get|read|confirm|check|let)|have (?:the|your) (?:money|place|seat)/,
      yes: ['Please could you tell me the make of the pushchair?', 'May I know whose name is on the lease?'],
      no: ['Could you tell me what happened?'],
    },
  ],
};
