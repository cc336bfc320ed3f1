import type { Pair } from './pairs.ts';

/** Minimal pairs, English. */
export const pairsEn: readonly Pair[] = [
  {
    move: 'open_question',
    yes: 'Can you walk me through what happened?',
    no: 'Can you walk me to the desk?',
  },
  {
    move: 'open_question',
    yes: 'What happened?',
    no: 'Here is what happened: the parcel stayed at the depot.',
  },
  {
    move: 'open_question',
    yes: 'What worries you most?',
    no: 'What size do you need?',
  },
  {
    move: 'open_question',
    yes: 'How did it go with the driver?',
    no: 'How did you pay the driver?',
  },
  {
    move: 'ask_detail',
    yes: 'What is your order number?',
    no: 'What is your order number?',
    context: 'Nothing works!',
    contextNo: 'My order number is 458712, I gave it already',
  },
  {
    move: 'non_answer',
    yes: 'Please provide your order number.',
    no: 'Please provide your order number.',
    context: 'Order 458712 never came',
    contextNo: 'My parcel never came',
  },
  {
    move: 'non_answer',
    yes: 'Have you restarted the router?',
    no: 'Have you restarted the router?',
    context: 'I restarted the router ten times already',
    contextNo: 'The internet is down',
  },
  {
    move: 'non_answer',
    yes: 'How long has it been down?',
    no: 'How long has it been down?',
    context: "I've been without internet for six days",
    contextNo: 'My internet is dead',
  },
  {
    move: 'ask_detail',
    yes: 'Which day did it stop working?',
    no: 'It stopped working on Monday.',
  },
  {
    move: 'ask_detail',
    yes: 'Did you get an email from the courier?',
    no: 'Did you get everything you needed, anything else?',
  },
  {
    move: 'ack_specific',
    yes: "Missing your daughter's fitting because of this, no wonder you're furious.",
    no: "No wonder you're furious.",
  },
  {
    move: 'ack_specific',
    yes: "I understand why you're angry after three missed appointments.",
    no: "I understand why you're angry.",
  },
  {
    move: 'ack_generic',
    yes: 'I understand how you feel.',
    no: "I don't understand how you feel.",
  },
  {
    move: 'ack_generic',
    yes: 'I understand your frustration.',
    no: 'I understand your frustration after five hours waiting in the ER.',
  },
  {
    move: 'ack_generic',
    yes: 'Sorry to hear that.',
    no: 'Sorry for the delay.',
  },
  {
    move: 'ack_specific',
    yes: "It's exhausting to explain the same thing on every call.",
    no: "It's exhausting.",
  },
  {
    move: 'ack_specific',
    yes: 'I can imagine how scary it is to be alone at 11 pm with no room.',
    no: 'I can imagine.',
  },
  {
    move: 'ack_generic',
    yes: "I'd be upset too.",
    no: "In your place I'd take option two.",
  },
  {
    move: 'reformulate',
    yes: 'So you were promised a refund twice and nothing arrived, right?',
    no: 'So your number is 4512, right?',
  },
  {
    move: 'reformulate',
    yes: 'If I understand correctly, you called three times and nobody came.',
    no: 'If you called three times, I can check.',
  },
  {
    move: 'reformulate',
    yes: "You're telling me the driver signed for you.",
    no: 'The driver signed the note on Tuesday.',
  },
  {
    move: 'reformulate',
    yes: 'To recap, you called three times and nobody came.',
    no: 'To recap, I will call you tomorrow and the engineer comes Thursday.',
  },
  {
    move: 'apologise',
    yes: "I'm sorry for the delay.",
    no: "I'm sorry to hear about it.",
  },
  {
    move: 'apologise',
    yes: 'I apologise for that.',
    no: 'You should apologise for that.',
  },
  {
    move: 'apologise',
    yes: 'Sorry about the error.',
    no: "Sorry but that's the policy.",
  },
  {
    move: 'apologise_impact',
    yes: "I'm sorry this made you miss your interview.",
    no: "I'm sorry about your interview.",
  },
  {
    move: 'apologise_impact',
    yes: 'We apologise for leaving you without heating for three days.',
    no: 'We apologise for the heating.',
  },
  {
    move: 'apologise_impact',
    yes: 'Sorry we ruined your holiday.',
    no: 'Sorry about the mix-up.',
  },
  {
    move: 'own_it',
    yes: "I'll personally stay on this until it's fixed.",
    no: 'We will look into it.',
  },
  {
    move: 'own_it',
    yes: "I'm taking ownership of this.",
    no: 'Someone will take this.',
  },
  {
    move: 'own_it',
    yes: "I'm your single point of contact now.",
    no: "I'm your agent today.",
  },
  {
    move: 'own_it',
    yes: 'That is my responsibility.',
    no: 'That is not my responsibility.',
  },
  {
    move: 'explain',
    yes: 'Your parcel was scanned to the wrong depot on Monday.',
    no: 'Your parcel, who knows.',
  },
  {
    move: 'explain',
    yes: 'The refund is refused because the receipt is missing.',
    no: 'The refund is refused, those are the rules.',
  },
  {
    move: 'explain',
    yes: 'The line was cut because of the roadworks.',
    no: 'Your SR is pending RMA triage.',
  },
  {
    move: 'offer_options',
    yes: 'I can rebook you tonight or refund the ticket.',
    no: "I can't rebook you tonight.",
  },
  {
    move: 'offer_options',
    yes: 'Shall I move the appointment to Saturday?',
    no: 'Shall I draw you a picture?',
  },
  {
    move: 'offer_options',
    yes: 'I can send you a loan phone.',
    no: 'I can understand your anger.',
  },
  {
    move: 'offer_options',
    yes: 'We can spread the bill over six months.',
    no: "We'll see what we can do.",
  },
  {
    move: 'offer_options',
    yes: 'Would you prefer a refund?',
    no: 'Would you like a medal?',
  },
  {
    move: 'commit',
    yes: "I'll call you back by 4 pm today.",
    no: "I'll call you back as soon as possible.",
  },
  {
    move: 'commit',
    yes: 'The engineer is coming Thursday morning.',
    no: 'The engineer was supposed to come Thursday morning.',
  },
  {
    move: 'commit',
    yes: "I'll email you the certificate tonight.",
    no: 'Can you email me the certificate tonight?',
  },
  {
    move: 'check_close',
    yes: 'Does that work for you?',
    no: 'Does the heating work now?',
  },
  {
    move: 'check_close',
    yes: 'Anything else before we finish?',
    no: 'Something else broke.',
  },
  {
    move: 'check_close',
    yes: 'To recap: I call you tomorrow and the engineer comes Thursday.',
    no: 'To recap: you called three times and nobody came.',
  },
  {
    move: 'set_limit',
    yes: "I want to help, but I won't continue if you insult me.",
    no: "I want to help, but I can't find your file.",
  },
  {
    move: 'set_limit',
    yes: 'If you keep swearing, I will end this call.',
    no: 'If you keep shouting, I will lose your file.',
  },
  {
    move: 'set_limit',
    yes: "Please don't speak to me like that, I'm trying to help.",
    no: "Please don't speak to me like that, I'm trying to help.",
    context: 'You useless idiot!',
    contextNo: 'My parcel is late',
  },
  {
    move: 'calm_down',
    yes: 'Watch your tone.',
    no: 'Watch your inbox.',
  },
  {
    move: 'calm_down',
    yes: 'You need to calm down.',
    no: "I won't tell you to calm down.",
  },
  {
    move: 'calm_down',
    yes: 'No need to shout.',
    no: 'No need to call again.',
  },
  {
    move: 'insult',
    yes: 'If you keep shouting, I will lose your file.',
    no: 'If you keep swearing, I will end this call.',
  },
  {
    move: 'minimise',
    yes: "It's only a few days, it happens to everyone.",
    no: "It's not only a few days, I know.",
  },
  {
    move: 'minimise',
    yes: "You're overreacting.",
    no: "You're not overreacting.",
  },
  {
    move: 'minimise',
    yes: 'These things happen.',
    no: 'This should never have happened.',
  },
  {
    move: 'blame_customer',
    yes: 'You should have checked the date.',
    no: 'You should have been told.',
  },
  {
    move: 'blame_customer',
    yes: "It's your fault.",
    no: "It's not your fault.",
  },
  {
    move: 'blame_customer',
    yes: "You didn't read the email.",
    no: "You didn't receive the email.",
  },
  {
    move: 'blame_third',
    yes: "That's the courier's fault, not ours.",
    no: "That's our fault, not the courier's.",
  },
  {
    move: 'blame_third',
    yes: 'My colleague messed up your file.',
    no: 'My colleague will look at your file.',
  },
  {
    move: 'policy_shield',
    yes: "That's our policy, there's nothing I can do.",
    no: "That's our policy, to protect your account from fraud.",
  },
  {
    move: 'policy_shield',
    yes: "The rules don't allow a refund.",
    no: "The rules don't allow a refund, but I can exchange the ticket for tomorrow.",
  },
  {
    move: 'jargon',
    yes: 'Your SR is pending RMA triage.',
    no: 'Your repair is waiting for a part.',
  },
  {
    move: 'jargon',
    yes: 'The DSLAM needs a resync.',
    no: 'The line needs a restart on our side.',
  },
  {
    move: 'scripted',
    yes: 'Your call is important to us.',
    no: 'Your call was cut at noon.',
  },
  {
    move: 'scripted',
    yes: "Please don't hesitate to contact us.",
    no: 'You can call me on 020 7946 0000.',
  },
  {
    move: 'false_promise',
    yes: "I guarantee you'll have it in an hour, no matter what.",
    no: "I can't guarantee you'll have it in an hour.",
  },
  {
    move: 'false_promise',
    yes: 'I promise it will never happen again.',
    no: "I promise I'll call you at four.",
  },
  {
    move: 'sarcasm',
    yes: "Well, aren't we in a hurry.",
    no: 'I see you are in a hurry.',
  },
  {
    move: 'sarcasm',
    yes: 'Congratulations, you found the button.',
    no: 'Congratulations on your new baby.',
  },
  {
    move: 'sarcasm',
    yes: 'My condolences for your toaster.',
    no: 'My condolences for your father.',
  },
  {
    move: 'insult',
    yes: "Don't be stupid.",
    no: 'You said I was stupid.',
  },
  {
    move: 'insult',
    yes: "You're a liar.",
    no: "You're not a liar.",
  },
  {
    move: 'insult',
    yes: 'Shut up.',
    no: 'I won\'t be told to "shut up".',
  },
  {
    move: 'capitulate',
    yes: 'Fine, take whatever you want, just stop.',
    no: 'Fine, take the slot that suits you.',
  },
  {
    move: 'capitulate',
    yes: "Forget the policy, I'll give you a free year.",
    no: 'The policy gives you a free month.',
  },
];
