import type { MoveRules } from '../rules.ts';

export const apologise: MoveRules = {
  move: 'apologise',
  rules: [
    {
      why: 'Sorry, for oneself or the company.',
      pattern:
        /(?:(?:i|we) (?:am|are|do)(?: \S+){0,2} |so |really |very |truly |deeply |sincerely |oh |ah |again |once again |and |terribly )*(?:sorry)(?: \S+){0,9}/,
      confidence: 0.8,
      unless:
        /for what you are (?:going through|living|experiencing|facing)|sorry but (?:those|these|they)|but (?:those|these|it|that) (?:are|is) (?:the|our) (?:rules?|policy)|sorry (?:\S+ )?(?:to (?:hear|learn|read|see|disappoint|burst|tell|say)|(?:that )?you (?:are (?:going|dealing|having to deal|having to go|facing|feeling|having|experiencing|upset)|feel)|you (?:feel|are (?:feeling|going|upset))|but (?:you|that is|it is|there|we (?:do not|can not)|i (?:can not|do not)|the (?:policy|rules?)|rules|this is|not|no|your)|for (?:breathing|existing|your loss)|your (?:majesty|highness|honou?r)|not sorry|i (?:am not a|left my|forgot my|did not realise i was|do not have a crystal)|if (?:you|i) (?:are|hurt|woke))|(?:you will be|you are|feel|not|never) (?:\S+ )?sorry|better safe|sorry what|sorry can you|sorry excuse|you (?:have |had )+to (?:go through|live through|endure|suffer|experience)(?: all)? (?:this|that|it)|for a sorry|not (?:my|our) (?:area|job|department|problem|remit|team),? sorry|policy,? sorry|sorry (?:but )?(?:it is|its|that is) (?:just )?(?:the|our|company|my) (?:policy|rules?|procedure|instructions|law)|^sorry (?:could|can|what|did|which) you|hear that|(?:left|forgot|lost) my (?:\S+ )?(?:wand|crystal ball)|(?:he|she|they|driver|nurse|colleague) (?:said|says|was|were|is|are)(?: \S+){0,3} sorry/,
      yes: ["I'm really sorry for the delay.", 'sry about that', 'So sorry, we let you down.'],
      no: ["I'm sorry to hear that.", "Sorry but that's the policy."],
    },
    {
      why: 'Apologises, apologies, forgive us.',
      pattern:
        /(?:(?:i|we)(?: (?:do|must|would like to|want to|really|sincerely|deeply|truly|can only|have to|owe|need to|wish to|also|fully|personally|cannot|can not))* (?:apologise|apologising|owe you an apology|offer(?: \S+){0,4} apolog(?:y|ies)|extend(?: \S+){0,4} apolog(?:y|ies)|regret (?:this|that|the|our)|beg your pardon)|(?:my|our|please accept|with|sincere|sincerest|deepest|many|huge|full|heartfelt|all my)(?: \S+){0,4} apolog(?:y|ies)|apologies|you (?:deserve|are owed) an apology|please (?:forgive|excuse|pardon) (?:us|me|our|my|the)|(?:forgive|pardon) (?:us|me|our|my)|that was (?:our|my) (?:mistake|fault|error|bad)|my bad|that (?:is|was) on (?:us|me)|we (?:messed up|got (?:it|this) wrong|let you down|dropped the ball|failed you|screwed up|should have done better|made a mistake))(?: \S+){0,10}/,
      confidence: 0.82,
      unless:
        /for what you are (?:going through|living|experiencing|facing)|(?:not|never|no) (?:going to |need to |reason to )?apologise|apologise (?:to me|for nothing)|apologies but (?:that|it|you|there|rules|we can not)|you (?:should|need to|must|owe)(?: \S+){0,2} apolog\w*|pardon me for (?:existing|breathing)|forgive me your|excuse me for (?:existing|breathing)|before i apologise/,
      yes: ['I apologise for that.', 'Our sincere apologies.', 'Please forgive us for the mix-up.'],
      no: ["I'm not going to apologise.", 'You should apologise to me.'],
    },
    {
      why: 'Mortified; a thousand apologies; we got it wrong.',
      pattern:
        /(?:i am (?:mortified|ashamed|so embarrassed|very embarrassed|truly embarrassed)|(?:a thousand|a million|all our|many) (?:apologies|pardons)|we got (?:this|that|it|things) wrong|we (?:were|are) (?:at fault|in the wrong|wrong)|we failed you|(?:this|that|it) should (?:never|not) have happened)(?: \S+){0,8}/,
      confidence: 0.7,
      yes: ["Honestly I'm mortified.", 'A thousand apologies for the misunderstanding.'],
      no: [],
    },
    {
      why: 'Express our regret.',
      pattern:
        /(?:express|convey|extend|offer|present)(?: to)?(?: you)?(?: \S+)? (?:our|my)(?: \S+)? (?:regrets?|apolog\w+|sorrow)(?: \S+){0,8}/,
      confidence: 0.8,
      unless: /not (?:going to )?(?:express|offer)/,
      yes: ['I wish to express our regret for the treatment you received.'],
      no: ['You never expressed your regret.'],
    },
    {
      why: 'Allow me to apologise.',
      pattern:
        /(?:(?:allow|permit) (?:me|us) to|(?:let|may) (?:me|us|i|we)(?: just| first| also)?) apologise(?: \S+){0,8}/,
      confidence: 0.82,
      unless: /not (?:\S+ ){0,4}apologise/,
      yes: ['Allow me to apologise on behalf of the branch.'],
      no: ['I will not let you make me apologise.'],
    },
  ],
};
