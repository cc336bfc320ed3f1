import type { MoveRules } from '../rules.ts';

export const scripted: MoveRules = {
  move: 'scripted',
  rules: [
    {
      why: 'Your call, satisfaction, feedback is important.',
      pattern:
        /(?:your|our|the|customers?|customer)(?: \S+){0,3}? ?(?:call|satisfaction|feedback|business|time|loyalty|experience|opinion|patience|comfort|trust|concerns?|happiness|customers?|inquiry|query|enquiry|message|safety|complaint|voice|request|patronage)(?: \S+){0,3}? (?:is|are|matters?|means|remains?|comes?)(?: \S+){0,3} ?(?:important|priority|valued|valuable|everything|matters?|appreciated|first|mission|paramount|goal|utmost|concern|at the heart|a lot|the world|us|number one|our|always|top|focus)(?: \S+){0,6}/,
      confidence: 0.84,
      unless:
        /your invoice|what (?:is )?important to you|your (?:son|mum|mother|request|complaint|case) (?:is|comes) (?:with|at the|now|being|going)|safety is my|your safety (?:comes|is)(?: \S+){0,3} (?:tonight|now)|is on us/,
      yes: ['Your call is important to us.', 'Customer satisfaction is our top priority.'],
      no: ['Your request is with the engineer.'],
    },
    {
      why: 'We value, strive, are committed, appreciate.',
      pattern:
        /(?:we|our team|our teams|our company|i|our \S+ team|our agents?|our staff|here at \S+(?: \S+)? we|at \S+(?: \S+)? we)(?: \S+){0,3}? ?(?:(?:truly |really |greatly |highly |deeply |sincerely |do |always |very much )*(?:value|appreciate|treasure|cherish)(?: \S+){0,2} (?:your|you|every|each|all|our)(?: \S+){0,2} ?(?:feedback|business|loyalty|patience|patronage|opinion|understanding|input|time|trust|as a|customers?|cooperation|continued|support|being|reaching|bringing|comments?|contacting|concern|interest)|(?:strive|aim|endeavou?r|aspire)(?: \S+){0,2} to(?: \S+){1,8}|(?:are|is|am|remain) (?:\S+ )?(?:committed|dedicated|devoted) to(?: \S+){1,10}|(?:are|is|am) (?:\S+ )?(?:always )?(?:here|happy|glad|available|at your) (?:to (?:help|assist|serve)|disposal|service|for you)(?: \S+){0,6}|pride ourselves(?: \S+){0,8}|take (?:\S+ )?(?:pride|your|all|customer|these|such|this|every|complaints?)(?: \S+){0,4} (?:seriously|in (?:providing|offering|our|delivering))(?: \S+){0,6}|thank you for (?:your (?:patience|understanding|loyalty|business|cooperation|patronage|continued|feedback|interest|trust|support|valuable)|choosing|contacting|being a|reaching out|bringing|calling|flying)(?: \S+){0,8}|(?:are|is|am)(?: \S+)? (?:working|doing)(?: \S+){0,4} (?:hard|everything|our (?:best|utmost)|diligently|around the clock|tirelessly|best)(?: \S+){0,8}|(?:will|shall) (?:do|use|make|try)(?: \S+)? (?:our|everything|every|my|all|best)(?: \S+){0,2} (?:best|utmost|effort\w*|power|possible|can)(?: \S+){0,8}|(?:look|looking) forward to (?:serving|assisting|welcoming|hearing|seeing|your)(?: \S+){0,6}|go(?:es)? (?:above and beyond|the extra mile)(?: \S+){0,6}|work(?:ing)? (?:constantly|continuously|tirelessly|hard)(?: \S+){0,8}|constantly (?:improv\w+|work\w*)(?: \S+){0,6}|hope (?:this|you|that)(?: \S+){0,4} (?:wonderful|great|lovely|pleasant|helpful|find|continue)(?: \S+){0,4})/,
      confidence: 0.76,
      unless:
        /happy for you$|glad to help you,? but|not to be (?:insulted|threatened|sworn|abused)|<when>|personally|myself|am here to (?:help|listen),? (?:but|not)|thank you for (?:your patience|waiting|calling)$|happy to help(?: you)? (?:with|once|but|when|if)/,
      yes: [
        'We truly value your feedback.',
        'We strive to provide excellent service.',
        'We are committed to customer excellence.',
      ],
      no: ['I will call you by 4 and confirm.'],
    },
    {
      why: 'Stock phrases of letters and voice servers.',
      pattern:
        /(?:(?:thank you|thanks) for (?:your (?:patience|understanding|loyalty|business|cooperation|patronage|continued|feedback|interest|trust|valuable|kind|valued|being)|choosing|contacting \S+|being (?:a|our|such)|reaching out|bringing(?: \S+){0,3} attention|flying|shopping)(?: \S+){1,8}|(?:any|the|all) inconvenience (?:this|that|it|you|caused|may|we|it may|experienced)(?: \S+){0,6}|(?:please )?(?:do not|never) hesitate to(?: \S+){0,10}|(?:please )?feel free to (?:contact|reach|call|let|get)(?: \S+){0,10}|(?:please )?(?:be|rest) (?:assured|advised)(?: \S+){0,14}|your (?:\S+ )?(?:request|inquiry|enquiry|feedback|complaint|concern|message|case|comments?|query|call)s? (?:has been|have been|is|was|will be|is being)(?: \S+){0,2} ?(?:noted|received|forwarded|taken (?:into|on)|logged|registered|processed|recorded|passed on|handled|escalated|reviewed|answered|dealt)(?: \S+){0,12}|(?:a|an|one of our|our next) (?:\S+ )?(?:representative|agent|advisor|adviser|specialist|team member|member of our team|associate)s? (?:will|shall)(?: \S+){0,3} (?:be with you|shortly|contact|assist|in touch|reach|respond|get back)(?: \S+){0,8}|in due course|at (?:our|your|the) (?:earliest|disposal)(?: \S+){0,2}|at your earliest convenience|we apologise for any inconvenience(?: \S+){0,6}|have a (?:wonderful|great|blessed|fantastic|magical|lovely|pleasant) (?:day|rest)(?: \S+){0,3} (?:and thank|from|with|thank)(?: \S+){0,6}|(?:we are|you are) (?:experiencing|in (?:a|the) queue)(?: \S+){0,4} (?:high|volume\w*|line|higher)(?: \S+){0,4}|experiencing (?:higher|unusually|a high|high)(?: \S+){0,6}|excellence is(?: \S+){0,6}|customer (?:centric|first|focused|obsess\w+)(?: \S+){0,6}|valued (?:customer|client|guest|member|passenger)(?: \S+){0,6}|world class(?: \S+){0,4}|how may i (?:provide|make|deliver)(?: \S+){0,4} (?:excellent|outstanding|exceptional|day)(?: \S+){0,4}|it is (?:our|my) (?:pleasure|priority|mission|duty)(?: \S+){0,6}|our (?:mission|goal|aim|commitment|priority|promise) is(?: \S+){1,10}|here at \S+(?: \S+){0,10}|as soon as possible we|kindly (?:note|be informed)(?: \S+){0,6}|we appreciate your(?: \S+){1,6}|assist(?:ing)? you (?:further )?(?:is|with any)(?: \S+){0,4})/,
      confidence: 0.72,
      unless:
        /rest assured (?:i|that i) (?:will|am)|feel free to (?:call|reach|contact|email) me (?:directly |personally )?(?:on|at)|(?:do not|never) hesitate to (?:call|contact|email|reach) me (?:directly )?(?:on|at)|your (?:\S+ )?(?:case|request|complaint|refund) (?:is|was|will be)(?: \S+){0,5} <when>|your request was (?:rejected|blocked|sent)/,
      yes: [
        'Please do not hesitate to contact us.',
        'Your feedback has been noted.',
        'Rest assured your concerns are being addressed.',
      ],
      no: ['Thanks for waiting.'],
    },
    {
      why: 'Corporate abstractions with a corporate subject.',
      pattern:
        /(?:here|at \S+|our|we|every|each|your|please know|the (?:whole|entire) team|all of us|as a)(?: \S+){0,6}? (?:unique and (?:deserves|important)|deserves? (?:the|our|only the) (?:best|full|utmost)|commitment|excellence|our (?:values|dna|promise|mission|priority|passion|family|valued)|helps us (?:improve|grow|serve|get better)|acknowledge receipt|for your interest in|continuous(?:ly)? improv\w+|exceptional (?:service|experience)|outstanding (?:service|experience)|quality (?:service|of service)|the highest (?:standards?|quality|level)|best (?:possible )?(?:service|experience|in class)|seamless|delight(?:ing)? (?:you|our|customers)|exceed(?:ing)? (?:your )?expectations|meet (?:your )?expectations|customer experience|wellbeing|well being|satisfaction|at the heart|passionate|second to none|peace of mind|appreciate your (?:patience|understanding|business|feedback|loyalty)|for your (?:understanding|loyalty|continued|cooperation|patronage|business)|inconvenience (?:caused|this))(?: \S+){0,10}/,
      confidence: 0.66,
      unless: /<hour>|tomorrow|i (?:will|can|am going)|a refund of/,
      yes: [
        'Here, every customer is unique and deserves the best.',
        'your wellbeing is our daily commitment',
        'Please know that your opinion helps us improve every day.',
      ],
      no: [],
    },
    {
      why: 'Letter-writing phrases.',
      pattern:
        /(?:(?:we|our team|the (?:whole |entire )?team|everyone here)(?: \S+)? (?:are|is|remain|remains|stay) (?:\S+ )?(?:mindful|attentive|sensitive|grateful|committed|dedicated|keen|eager|mobili[sz]ed|devoted|delighted|thrilled|honoured|honored|proud|conscious)(?: \S+){1,10}|(?:will|shall|do) not fail to(?: \S+){1,10}|assure you of (?:our|my)(?: \S+){1,8}|(?:the )?(?:interest|trust|confidence|faith) (?:you|that you) (?:show|have|place|put|take)\w*(?: \S+){0,8}|to make your (?:\S+ )?(?:experience|stay|day|journey|visit)(?: \S+){0,4}|(?:safety|satisfaction|comfort|wellbeing|well being|security|quality|happiness|health)(?: \S+){0,5} (?:is|are|remains?|comes?)(?: \S+){0,2} (?:priority|commitment|mission|goal|first|concern|focus|aim|promise)(?: \S+){0,6}|(?:full|complete|utmost|total) (?:dedication|attention|consideration|commitment)(?: \S+){0,4}|unforgettable|(?:unique|exceptional|memorable|seamless|outstanding|unparalleled) (?:customer )?(?:experience|service|stay)(?: \S+){0,4}|your (?:comments?|remarks?|suggestions?|opinion|feedback|views?|input)(?: \S+){0,3} (?:will be|are|is|helps?|matters?|means?|has been|have been)(?: \S+){0,8}|take (?:them|it|your \S+|this) into (?:account|consideration)(?: \S+){0,4}|always (?:looking|striving|working|seeking) to(?: \S+){0,8})/,
      confidence: 0.7,
      unless: /i (?:will|can|am going to) (?:call|send|refund)|<hour>|tomorrow|is my (?:priority|concern)/,
      yes: [
        'We are mindful of your comments and will not fail to take them into account.',
        'Thank you for the interest you show in our establishment.',
        'The whole team is mobilised to make your experience unforgettable.',
      ],
      no: [],
    },
    {
      why: 'We remain available; should you need more.',
      pattern:
        /(?:(?:we|i|our \S+) (?:remain|are|stay|am) (?:\S+ )?(?:available|reachable|at hand) (?:should|if|for|to)(?: \S+){1,8}|should you (?:require|need|have|wish for) (?:any )?(?:further|additional|more|other)(?: \S+){1,8}|(?:please )?(?:be|rest) assured that we(?: \S+){1,12}|(?:we|our \S+) (?:take|treat)(?: \S+){1,5} (?:very |extremely |most )?seriously(?: \S+){0,4})/,
      confidence: 0.74,
      unless: /<hour>|tomorrow|my direct/,
      yes: ['We remain available should you require any further information.'],
      no: ['I remain available on my direct line until 6 pm.'],
    },
    {
      why: 'Closing formulas of letters.',
      pattern:
        /(?:please accept (?:the assurance|my|our)(?: \S+){0,4} (?:consideration|regards|wishes|assurance|respect)(?: \S+){0,5}|(?:yours (?:faithfully|sincerely|truly)|kind regards|best regards|warm regards)(?: \S+){0,4}|assurance of (?:our|my)(?: \S+){1,5})/,
      confidence: 0.72,
      unless: /apolog\w*/,
      yes: ['Please accept the assurance of our highest consideration.'],
      no: ['Please accept our apologies.'],
    },
    {
      why: 'Thank you for your understanding; greatest attention.',
      pattern:
        /(?:^(?:and |we )?(?:thank you|thanks)(?: \S+){0,3} for your (?:understanding|loyalty|trust|cooperation|business|continued \S+|feedback|interest|custom|indulgence|message|enquiry|inquiry|letter)(?: \S+){0,6}|(?:pay|give|attach|devote|lend)(?: \S+){0,3} (?:attention|importance|consideration|care) to (?:your|all|every|each|our)(?: \S+){1,6})/,
      confidence: 0.74,
      unless: /^pay|please pay/,
      yes: ['Thank you for your understanding.', 'We pay the greatest attention to your comments.'],
      no: ['Pay attention to the light.'],
    },
    {
      why: 'Your trust honours us.',
      pattern:
        /your (?:trust|loyalty|confidence|choice|custom|visit)(?: \S+){0,2} (?:honou?rs?|is (?:precious|our)|means|inspires?|drives?)(?: \S+){0,4}/,
      confidence: 0.74,
      yes: ['Your trust honours us.'],
      no: [],
    },
    {
      why: 'At the heart of everything we do; looking forward to continuing to serve you.',
      pattern:
        /(?:(?:is|are|remains?|stands?) at the (?:very )?(?:heart|core|centre|center|forefront) of (?:everything|all|what|our)(?: \S+){0,6}|look(?:ing)? forward to (?:continuing|the opportunity|being able|having the (?:chance|pleasure)|welcoming|keep)(?: \S+){1,6})/,
      confidence: 0.78,
      only: 'statement',
      unless: /<hour>|tomorrow|<day>/,
      yes: ['Quality and trust are at the heart of everything we do.', 'We look forward to continuing to serve you.'],
      no: ['We look forward to seeing you at 9.'],
    },
    {
      why: 'Thanks for being part of the family; your opinion counts.',
      pattern:
        /(?:(?:thanks|thank you) for being (?:part|a part|with us|one of|such)(?: \S+){1,6}|your (?:\S+ )?(?:opinion|voice|view|feedback|comments?|say) (?:counts?|matters?|is heard|is precious)(?: \S+){0,4})/,
      confidence: 0.78,
      only: 'statement',
      unless: /patient|kind|honest|understanding/,
      yes: ['Thanks for being part of the family!', 'Thank you for your message, your opinion counts.'],
      no: ['Thanks for being so patient with me.'],
    },
    {
      why: 'Every customer matters.',
      pattern:
        /(?:every|each|all our|all of our|our)(?: single)? (?:customers?|clients?|guests?|members?|patients?|passengers?|residents?|calls?|opinions?|travellers?|policyholders?)(?: \S+)? (?:matters?|counts?|(?:is|are) (?:important|unique|special|precious|at the centre|at the heart)|deserves?|comes? first)(?: \S+){0,6}/,
      confidence: 0.8,
      only: 'statement',
      yes: ['Every customer matters to us.'],
      no: ['Every customer on your street is affected.'],
    },
    {
      why: 'Here, guests always come first; we value your custom.',
      pattern:
        /(?:(?:at|here at|here in) \S+(?: \S+)?,? (?:our |the |every )?(?:guests?|customers?|clients?|patients?|passengers?|people|members|you)(?: \S+)? (?:always |must |really )*(?:comes? first(?! thing)|is king|matters?|is everything|deserves?)(?: \S+){0,4}|(?:we|our \S+)(?: \S+)? (?:value|appreciate|cherish|treasure) (?:your|every|each)(?: \S+)? (?:custom|customer|guest|client|patient|member|visit|message|call|word)s?(?: \S+){0,8})/,
      confidence: 0.78,
      only: 'statement',
      unless: /<hour>|your (?:honesty|help)/,
      yes: ['At Bellview Hotels, guests always come first.', 'we value every customer'],
      no: ['At the desk, people come first thing at eight.'],
    },
    {
      why: 'Quality is our passion; thank you for helping us improve.',
      pattern:
        /(?:(?:quality|service|excellence|innovation|hospitality|care|safety|comfort|trust|people) (?:is|are) (?:our|what we|in our|at our)(?: \S+){1,6}|(?:thank you|thanks) for (?:helping|allowing|enabling|giving)(?: \S+){0,3} (?:us|improve|the opportunity|grow|serve)(?: \S+){0,6})/,
      confidence: 0.76,
      only: 'statement',
      unless: /number|photo|details|address|my|service is (?:down|out|back)|people are|what we (?:agreed|said|sent)/,
      yes: ['Quality is our passion.', 'Thank you for helping us improve.'],
      no: ['Thank you for helping me find the number.'],
    },
    {
      why: 'Thank you for bringing this to our attention.',
      pattern:
        /(?:(?:thank you|thanks|we thank you|we are grateful)(?: \S+){0,3} for (?:\S+ )?(?:bringing|drawing|raising|reporting|flagging|highlighting|sharing)(?: \S+){0,5}? (?:attention|to us|with us|concerns?|feedback|experience|views|comments)(?: \S+){0,4}|(?:we|i) (?:have|will) (?:duly |carefully |fully )*(?:taken|take|noted|note|recorded)(?: \S+){0,3}? (?:note of )?your (?:comments?|remarks?|feedback|observations?|concerns?)(?: \S+){0,6})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /<when>|i (?:have|will) (?:already )?(?:passed|pass|spoken|asked|checked|call|put)|photos?|number|receipt/,
      yes: ['Thank you for bringing this to our attention.', 'We have taken note of your comments.'],
      no: ['Thanks for sharing the photos with us.'],
    },
    {
      why: 'At Brightview we care about every customer.',
      pattern:
        /(?:(?:at|here at) (?!(?:the|this|that|our|your|home|noon|midnight|least|first|last|all|what|which|any|\d)\b)\S+(?: \S+){0,3}? we (?:\S+ )?(?:care|believe|pride|put|value|strive|aim|work|love|listen|never stop|make it|do everything|go|treat|offer only|always)(?: \S+){1,10}|(?:we|i) (?:\S+ )?care (?:deeply |a lot |so much )?(?:about|for) (?:every|each|all|our|every single)(?: of our)? (?:\S+ )?(?:customers?|clients?|guests?|members?|patients?|visitors?|passengers?|families|residents|one of you)(?: \S+){0,5})/,
      confidence: 0.76,
      only: 'statement',
      unless: /<when>|because|close(?:d)? at|open at|<hour>/,
      yes: ['At Brightview we care about every customer.'],
      no: ['At Leeds we always stop for ten minutes because the driver changes.'],
    },
    {
      why: 'And value your business.',
      pattern:
        /(?:we|and|i) (?:\S+ )?(?:value|appreciate|treasure|cherish|thank you for) your (?:\S+ )?(?:business|custom|loyalty|trust|patronage|patience and \S+|confidence)(?: \S+){0,5}/,
      confidence: 0.76,
      only: 'statement',
      unless: /regain|win back|lost your trust|appreciate your (?:patience|trust)(?: \S+)? (?:while|and i)/,
      yes: ['We apologise for any inconvenience this may have caused and value your business.'],
      no: [],
    },
  ],
};
