import type { Rule } from '../rules.ts';

/** Offers in other frames: one thing I could do, two choices, may I bring you another. */
export const offerOptionsMore: readonly Rule[] = [
  {
    why: 'One thing I could do; let me offer; happy to refund or exchange; let us move you; an exception for you.',
    pattern:
      /(?:(?:one thing|something|the (?:best|least|only)(?: thing)?|all)(?: that)? (?:i|we) (?:can|could|would|might) (?:do|offer|suggest|propose|try)(?: \S+){0,3} (?:is|would be)(?: \S+){1,14}|let me (?:offer|upgrade|refund|credit|waive|rebook|swap|replace|exchange|lend|reimburse|compensate) (?:\S+ ){1,10}\S+|let me (?:give|get|send|find|move|put|book) (?:you|your \S+|one|it) (?:\S+ ){1,10}\S+|^(?:i am |we are |i would be |we would be |more than |and |ok |yes |quite )*(?:pleased|happy|glad|willing|delighted|ready|able|prepared) to (?:refund|exchange|replace|send|credit|offer|waive|swap|rebook|cancel|move|lend|book|upgrade|extend|reduce|spread|split|take|give|throw)(?: \S+){1,12}|let us (?:move|put|switch|swap|change|get|book) (?:you|your \S+)(?: \S+){1,12}|let us do (?:this|it this way),?(?: \S+){3,14}|i (?:will|can|could) make (?:one|an exception)(?: \S+){0,6} (?:and|to|so)(?: \S+){1,8})/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /let me (?:give|get|send|find|put|move) (?:you|your \S+|one|it) (?:a (?:bit|sec|second|minute|moment|call|ring|quick)|some (?:context|background)|an (?:update|idea|answer)|the (?:context|background|number|reason|details?|facts?)|my|through|in (?:the|our)|up|on (?:hold|the)|back|right|straight|across|call)|not (?:happy|willing|able|ready)|let me (?:get|find) your (?:\S+ )?(?:file|account|details|booking|order|record)|everything|whatever|anything|shut|offer (?:you )?my apolog\w*|<hour>|tomorrow/,
    yes: [
      'One thing I could do is knock the delivery fee off.',
      'Let me offer you a room upgrade.',
      'happy to refund or exchange, your call',
      "Let's move you to the cheaper tariff.",
    ],
    no: ['Let me give you a bit of background.', 'Let me find you in the system.'],
  },
  {
    why: 'Your options are; I can do twenty per cent off.',
    pattern:
      /(?:your|the) (?:\S+ )?(?:options|choices|alternatives|possibilities) (?:are|would be|include)(?: \S+){2,14}|(?:i|we) (?:can|could) do (?:\d+|half|free|some|one|two|you a|a|an) ?\S*(?: \S+){1,12}/,
    confidence: 0.76,
    only: 'statement',
    unless: /on (?:our|the) (?:website|site|page)|can do (?:a|one) thing at a time|nothing|limited/,
    yes: ['Your options are repair, replacement or refund.', 'i can do 20% off or free shipping'],
    no: ['The options are set out on the website.'],
  },
  {
    why: 'A twin or a double; fancy a voucher; I will see you right with.',
    pattern:
      /(?:(?:we|i) have(?: got| still)? (?:a|an|one)(?: \S+){1,8} or (?:a|an|one|the)(?: \S+){1,8}|^(?:do you |would you |or )?fancy (?:a|an|one|some|the|trying|coming|moving|swapping)(?: \S+){1,8}|(?:let me|i will|we will) see you right with(?: \S+){1,8})/,
    confidence: 0.74,
    unless: /question|photo|fancy (?:that|a (?:medal|dance|fight|brew))/,
    yes: [
      "We've got a twin on the fourth floor or a double by the lift.",
      'Fancy a voucher instead?',
      'Let me see you right with a free month.',
    ],
    no: ['Fancy that, it works!'],
  },
  {
    why: 'Which would you rather have; may I bring you another; want me to swap it; a possible solution is.',
    pattern:
      /(?:which (?:one |of the two |of these )?would you (?:rather|prefer|like)(?: \S+){0,4} (?:or|a|an|the)(?: \S+){1,10}|(?:may|can|could|shall) i (?:bring|get|fetch|pour|find|make|set|move|swap|order|lend|wrap|warm|put) (?:you|it|them|him|her|a|an|another|one|some)(?: \S+){1,10}|^(?:do you )?want (?:me|us) to (?:swap|send|change|exchange|book|rebook|refund|move|replace|order|reserve|hold|cancel|call|post|ship|deliver|put|switch|add|credit|arrange|bring|pick)(?: \S+){1,12}|(?:a|one|another|the)(?: (?:possible|other|good|simple|quick|easy|second|better|practical))* (?:solution|option|possibility|way (?:out|forward|round)|alternative) (?:here )?(?:is|would be|could be|might be) to(?: \S+){2,14})/,
    confidence: 0.75,
    unless:
      /(?:get|have|put) (?:you|it|one) (?:to|on hold)|get you(?:r)? (?:name|number|details|file)|calm|medal|violin|picture|slippers|tissue|which (?:day|date|name|address|number)|not to|find (?:you|it) (?:in|on|under)|make (?:it|this) (?:clear|clearer)|put (?:you|it) (?:through|down as)/,
    yes: [
      'Which would you rather have, an aisle seat or a window seat?',
      'May I bring you another plate?',
      'want me to swap it for the bigger size',
      'A possible solution is to freeze the contract for three months.',
    ],
    no: ['May I have your name?'],
  },
  {
    why: 'I would send it; two choices; he can come at five or at eight; refund to your card; meanwhile I am lending you one.',
    pattern:
      /(?:(?:^|(?:^|and |so |then |there |shop |stock )+)i would (?:send|post|bring|move|book|rebook|refund|replace|credit|exchange|reserve|ship|deliver|swap|put|hold|lend) (?:\S+ ){1,10}\S+|^(?:ok |so |right |then )*(?:two|three|your|the) (?:choices|options|possibilities|solutions|ways)(?: then)?$|(?:he|she|they|someone|somebody|one of us|the \S+|a \S+|we) can (?:be|come|call|deliver|visit|collect|ring|pass|start)(?: \S+){1,8},? or(?: \S+){1,10}|^(?:full |partial |a |a full )*refund (?:of|to)(?: \S+){1,14}|(?:in the meantime|meanwhile|until then|while you wait),? i am (?:giving|lending|sending|putting|leaving|opening|offering) you(?: \S+){1,12})/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /would (?:send|put|bring|hold) (?:you )?(?:mad|a chill|it down)|if i were|insult\w*|hold on|was|takes|usually/,
    yes: [
      "Then I have the same dresses, right sizes, in our Bristol shop, and I'd send them by courier tonight.",
      'Two choices.',
      'He can be there at 5 today, or 8 tomorrow if Mum would rather not have people in tonight.',
      "In the meantime I'm giving you a temporary permit, valid four weeks from today",
    ],
    no: ['A refund usually takes five days.'],
  },
  {
    why: 'There is a smaller one free; perhaps a plan would help; I have Thursday or Friday; or I pay for one.',
    pattern:
      /(?:there is (?:a|an|one|another|still (?:a|one))(?: \S+){1,5} (?:available|free|left|open|in stock|at the same price)(?: \S+){0,8}|(?:i|we) have(?: got)? (?:<day>|<hour>|tomorrow|this afternoon)(?: \S+){0,5}? or (?:<day>|<hour>|tomorrow|this|the)(?: \S+){0,8}|,? or i (?:pay|refund|reimburse|cover|send|book)(?: for)? (?:\S+ ){1,6}\S+)/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /no (?:one|room)|was|one (?:question|problem|thing|step|mistake|error)|a (?:problem|fault|delay|mistake|risk|fee|charge|leak|queue|long|strike)|hang up|or i (?:send|book) (?:it|this) back/,
    yes: ["There's a smaller car available right now, and it's cheaper.", "I've got Thursday 8.15 or Friday 12.30."],
    no: ['There is a fault still open on your line.'],
  },
  {
    why: 'Perhaps a payment plan would make it easier?',
    pattern:
      /(?:perhaps|maybe|or) (?:a|an|the|some) (?:\S+ ){1,8}?(?:would|could|might) (?:make|help|suit|be|ease|solve|do)(?: \S+){0,8}/,
    confidence: 0.75,
    unless: /should have|would have|could have|would be (?:a lie|unfair)/,
    yes: ['Perhaps a payment plan over four months would make it easier?'],
    no: ['Perhaps the bank would have known.'],
  },
  {
    why: 'Would it suit you better to; let me suggest; we take thirty per cent off; how would you feel about.',
    pattern:
      /(?:would it (?:suit(?: you)?|help(?: you)?|work(?: for you)?|be (?:easier|better|more convenient|simpler)(?: for you)?)(?: better| more)? (?:to|if (?:i|we))(?: \S+){1,12}|let me (?:suggest|propose|offer|put forward)(?: you)? (?:something|this|a|an|the|two|another|one|some|that)(?: \S+){0,14}|(?:i|we) (?:(?:will|can|could|would) )?(?:take|knock|deduct) (?:\S+ )?(?:\d+|ten|twenty|thirty|fifty|half|a (?:third|quarter|half)) ?(?:percent|per ?cent|%|pounds|euros|dollars|of (?:it|the \S+))?(?: \S+)? off(?: \S+){0,5}|how (?:would|do) you feel about (?:a|an|the|another|two|us|\w+ing)(?: \S+){1,10}|(?:would|could) you (?:consider|accept|settle for|be (?:happy|ok|fine|satisfied) with) (?:a|an|the|another|half|\w+ing|instead)(?: \S+){1,10})/,
    confidence: 0.78,
    unless:
      /(?:happy|ok|fine|satisfied) with (?:that|this|it)|(?:calm|voice|tone|rude|shout|respect|insult)|our apolog|limousine|red carpet|medal|violin|being (?:treated|left|told)|how (?:do|would) you feel about (?:the|what|that|being|how|this) ?(?:way|happened|experience|service|situation|now)/,
    yes: [
      'Would it suit you better to come in before work?',
      'Let me suggest something: you keep the glasses and we take 30 percent off.',
      'How would you feel about a different teacher for the twins?',
    ],
    no: ['How do you feel about the way it was handled?'],
  },
];
