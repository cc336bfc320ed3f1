import type { Rule } from '../rules.ts';

/** Rules recited: the small print, the same for all, no note no refund. */
export const policyShieldMore: readonly Rule[] = [
  {
    why: 'Sale items cannot be refunded, full stop; without it I can do nothing; rules are there to be followed.',
    pattern:
      /(?:(?:items?|tickets?|fares?|goods|products?|fees?|deposits?|bookings?|vouchers?|orders?|purchases?|reservations?|it|they|those|this)(?: \S+){0,3} (?:can not|can never|may not|are never|are not|is not|will not)(?: be)? (?:refund\w*|return\w*|exchang\w*|transfer\w*|waived|changed|cancelled|extended|reimbursed)(?: \S+){0,6}? (?:full stop|period|end of(?: \S+)?|that is (?:it|that|final|all)|no exceptions|whatever|sorry|ever)|(?:sale|sales|promo\w*|discounted|clearance|reduced|opened|personalised|basic|economy) (?:items?|tickets?|fares?|goods|products?|rooms?)(?: \S+)? (?:can not|are not|may not)(?: be)? (?:refund\w*|return\w*|exchang\w*|changed|cancelled)(?: \S+){0,5}|(?:without|unless|no)(?: \S+){1,8} (?:i|we) (?:can do nothing|can not (?:help|do anything|proceed|go (?:any )?further|do a thing))(?: \S+){0,5}|^(?:i|we) can do nothing(?: \S+){0,6}|rules (?:are|exist|were)(?: \S+)? (?:there )?(?:to be |for )(?:followed|respected|obeyed|applied|a reason|everyone|everybody)(?: \S+){0,4})/,
    confidence: 0.74,
    only: 'statement',
    unless: /<reason>|but (?:i|we) (?:can|will)|waive|insult\w*|until then i can/,
    yes: [
      "Sale items can't be refunded, full stop.",
      'Without the original card I can do nothing for you.',
      'Rules are there to be followed, sir.',
    ],
    no: ['Without the serial number I cannot proceed, because the factory asks for it.'],
  },
  {
    why: 'So it is a no.',
    pattern:
      /(?:so |therefore |then )?(?:it is|its|that is|that's) (?:a |still a )(?:firm |hard |definite |flat |final |clear )?no(?: from (?:us|me|the \S+))?$/,
    confidence: 0.73,
    only: 'statement',
    unless: /<reason>|normally|but (?:i|we)/,
    yes: ["The 30 days are up, so it's a no from us."],
    no: ['It is a no-brainer.'],
  },
  {
    why: 'A strict policy, the same rule for all; no note no refund; bound by them; head office will not let us.',
    pattern:
      /(?:(?:we|they) have (?:a|an|our|very) (?:\S+ )?(?:strict|firm|clear|hard|no \S+(?: \S+)?|rigid|zero tolerance)(?: \S+)? ?(?:polic\w+|rules?|procedures?|guidelines)(?: \S+){0,8}|(?:the )?(?:\w+s) are the (?:regulations|rules|terms|conditions|policies|procedures|guidelines|instructions|deadlines)(?: \S+){0,4}|(?:the|this|that|our) (?:rules?|polic\w+|deadline|procedure|conditions?|terms|fee)(?: \S+)? (?:appl(?:y|ies)|(?:is|are) the same|(?:is|are) valid|holds?|counts?) (?:to|for) (?:everyone|everybody|all|all customers|each|you too|you as well|any)(?: \S+){0,5}|no (?:\S+ ){0,3}(?:receipt|note|ticket|card|proof|form|id|paper|signature|deposit|invoice|appointment|certificate|packaging|box|warranty|stamp|code),? no \S+(?: \S+){0,2}$|(?:i am|we are) (?:bound|tied|constrained|limited|governed|restricted) by (?:the|our|my|company|these|those)(?: \S+){0,6}|(?:head office|management|the (?:system|company|bank|airline|insurer|director|boss)|corporate|legal|compliance|my (?:manager|supervisor|boss)) (?:does not|do not|will not|would not|never) (?:let|allow|permit|want|authori[sz]e|give) (?:us|me|it|that|this|any)(?: \S+){0,6}|(?:without|unless you have)(?: \S+){1,7},? (?:the|your|a|any|no|this) (?:\S+ ){0,3}(?:can not|will not|can never|may not)(?: be)? (?:accepted|processed|refunded|returned|considered|exchanged|released|honou?red|made|issued|given)(?: \S+){0,5}|(?:the|our|those|these) (?:guidelines|rules|terms|regulations|conditions|instructions)(?: \S+)? (?:do not|does not|never|simply do not)(?: \S+)? (?:provide for|foresee|cover|mention|include|allow|permit|make provision)(?: \S+){0,6})/,
    confidence: 0.73,
    only: 'statement',
    unless:
      /^no (?:way|doubt)|<reason>|but (?:i|we) (?:can|will|could)|however (?:i|we)|waive|on your side|protects you|we have a (?:clear|new) (?:policy|rule) (?:on|for|of) (?:refunding|replacing|free)|so (?:i|we) (?:can|will)|good news|guarantee\w*/,
    yes: [
      'We have a strict no-exchange policy.',
      'The regulations are the regulations, madam.',
      'The rule applies to everybody.',
      "I'm bound by the rules here.",
      "Head office doesn't let us do that.",
      'Without the original card the return cannot be accepted.',
    ],
    no: [
      'The rule applies to everybody because the lift only holds six people.',
      'We have a strict policy, but I can give you a voucher.',
    ],
  },
  {
    why: 'Small print recited: remain payable, must be requested before, is void, we do not discuss, see page 31.',
    pattern:
      /(?:(?:fees?|charges?|deposits?|rent|payments?|premiums?|fares?|instal?lments?) (?:remains?|stays?) (?:payable|due|owed|non refundable|owing)(?: \S+){0,8}|(?:changes?|corrections?|requests?|claims?|cancellations?|refunds?|complaints?|appeals?|returns?|amendments?|objections?) (?:must|have to|need to|can only|may only|shall) be (?:requested|made|submitted|filed|lodged|received|sent|done|reported)(?: \S+){0,4}? (?:before|within|in writing|at least|<number>|no later|prior|by post|up to)(?: \S+){0,8}|(?:ticket|booking|voucher|offer|warranty|guarantee|contract|fare|coupon|reservation|cover) (?:is|becomes?|was) (?:void|null|invalid|forfeited|forfeit|cancelled automatically|lost)(?: \S+){0,8}|(?:a|the) new \S+ must be (?:purchased|bought|paid|ordered|made)(?: \S+){0,4}|(?:we|i) do not (?:discuss|disclose|comment on|share|negotiate|debate|explain)(?: \S+)? (?:individual|internal|specific|personal|our|such|these|any|those)(?: \S+){1,4}|see (?:the |our )?(?:handbook|terms|contract|rules|conditions|regulations|section|clause|page|article|leaflet)(?: \S+)? (?:page|section|clause|article|paragraph)? ?\d+(?: \S+){0,3}$|^(?:that is |it is |its )(?:written |stated |all )?in the (?:handbook|rules|regulations|small print|statutes|bylaws)$)/,
    confidence: 0.72,
    only: 'statement',
    unless: /<reason>|but (?:i|we) (?:can|will)|i (?:can|will|have)|waive|good news|no longer|which means|so you/,
    yes: [
      'Fees remain payable during closures, see handbook page 31.',
      'Name corrections must be requested 48 hours before departure.',
      'The ticket is void after no-show.',
      "We don't discuss individual invoices.",
    ],
    no: ['Returns must be sent within 30 days, but I can extend that for you.'],
  },
  {
    why: 'We only accept; all fines are final; not in the procedure; the window closed; issued correctly; end of it.',
    pattern:
      /(?:(?:we|i)(?: can| may| will)? only (?:accept|take|process|refund|deal with|answer|handle|exchange|allow|consider|treat|reimburse)(?: \S+){0,5}? (?:by|in|with|on|within|from|during|through|if|for)(?: \S+){1,6}|all (?:\S+ )?(?:sales|fines|fees|decisions|bookings|fares|tickets|marks|payments|results) are final(?: \S+){0,4}|(?:not|nothing) (?:in|covered by|foreseen in|provided for in) (?:the|our|my) (?:procedure|rules?|policy|contract|terms|guidelines|instructions)(?: \S+){0,4}|(?:that|this) is the end of (?:it|the matter|the story|the discussion|that)(?: \S+){0,3}|you are(?: \S+)? (?:outside|past|beyond|over|out of) the (?:\S+ ){0,3}(?:days|window|deadline|period|limit|time|date)(?: \S+){0,5}|(?:charge|fee|fine|penalty|invoice|bill|decision|ticket|notice)(?: \S+)? (?:was|is|has been) (?:issued |applied |calculated |charged |made |taken )?(?:correctly|correct|rightly|in line|valid|justified|legitimate)(?: \S+){0,6}|(?:appeal|claims?|refund|returns?|complaint|application|cancellation|objection)s? (?:window|period|deadline|date) (?:closed|ended|expired|was|has (?:closed|passed|expired)|is (?:closed|over|past))(?: \S+){0,6})/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /(?:ticket|pass|card|voucher|fare) is (?:only )?valid|<reason>|but (?:i|we) (?:can|will)|i (?:can|will|have)|waive|stops you|good news|not (?:correct|justified|valid)|do not worry|accept (?:that|your)|only take (?:a|one|two|five|\d)/,
    yes: [
      'We only accept complaints by post.',
      'All fines are final.',
      'cant do it, not in the procedure',
      'The appeal window closed on the 12th.',
    ],
    no: ['We only accept complaints by post, but I can write it for you.'],
  },
];
