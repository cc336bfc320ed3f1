import type { Rule } from '../rules.ts';

/** Blame in what they did with the thing: used badly, not tied properly. */
export const blameCustomerMore: readonly Rule[] = [
  {
    why: 'It broke because you used it badly.',
    pattern:
      /(?:because|since|as|that is because|all because|due to the fact that) you (?!(?:are|were|have been|need|asked|can|deserve|live|moved|paid|had to|want|would)\b)(?:\S+ ){1,7}?(?:badly|wrong|wrongly|incorrectly|late|carelessly|yourself|too (?:\S+)|without (?:reading|checking|asking|telling|looking|\S+ing)|the wrong \S+|instead of (?:reading|asking|checking|\S+ing)|not properly|anyhow|open|unlocked|unattended|on|off)$/,
    confidence: 0.78,
    only: 'statement',
    unless:
      /(?:you (?:received|got|were)|we (?:gave|sent|told))|too (?:long|late) (?:for|because)|sorry|waited|lives? on|rely on|not because/,
    yes: ['The tent broke because you pitched it badly.'],
    no: ['I understand you are angry because you received the wrong one.'],
  },
  {
    why: 'You did not tie it properly.',
    pattern:
      /you (?:did not|do not|have not|had not|never|could not even|can not have)(?: even| really)? (?!(?:get|receive|hear|have|see|deserve|feel|know|ask)\b)\w+(?: \S+){0,5}? (?:properly|correctly|right|fully|in time|on time|carefully|the right way|as (?:instructed|explained|required|asked|you should)|well enough|tightly|firmly|completely)(?: \S+){0,4}$/,
    confidence: 0.76,
    only: 'statement',
    unless:
      /(?:i|we) (?:understand|did|can see)|not your (?:fault|mistake)|sorry|if you|because (?:we|our|the)|sleep|walk|work properly/,
    yes: ["You didn't tie the boat properly."],
    no: ["You couldn't sleep properly because of us."],
  },
  {
    why: 'Your problem, not mine: manage on your own.',
    pattern:
      /(?:^(?:(?:whatever|well|look|ok|okay|fine|so|then|sorry|right|but|anyway|tough) )*(?:(?:that|this|it) (?:is|sounds like|looks like) |sounds like )?(?:your (?:own )?|a you )(?:problem|issue|lookout|headache)(?: (?:then|now|really|not (?:mine|ours)|i am afraid))*$|(?:sort|figure|work) (?:it|that|this) out (?:yourself|yourselves|on your own|without us)(?: \S+){0,4}|^(?:(?:just|so|well|then|you will have to) )*deal with (?:it|that|this)(?: yourself| on your own)?$|you are (?:on your own|by yourself)(?: (?:there|then|now|here|with (?:that|this)))?$)/,
    confidence: 0.76,
    only: 'statement',
    unless: /(?:i|we) (?:will|can|am|are)|not your|no longer|not (?:on your own|by yourself|alone)|if you|at home/,
    yes: [
      'Whatever, your problem.',
      'That sounds like a you problem.',
      'Sort it out yourself.',
      'Deal with it.',
      'You are on your own there.',
    ],
    no: ['Your problem is mine now.', 'You are not on your own with this.', 'I will deal with it.'],
  },
];
