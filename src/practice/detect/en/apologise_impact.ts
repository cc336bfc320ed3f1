import type { MoveRules } from '../rules.ts';

export const apologiseImpact: MoveRules = {
  move: 'apologise_impact',
  rules: [
    {
      why: 'Sorry that it made you miss, cost you, left you.',
      pattern:
        /(?:sorry|apologise|apologies|apology|regret|forgive (?:us|me)|apologising)(?: \S+){0,6}? (?:(?:made|makes|forced|caused|causing|making|forcing) you(?:r \S+)?(?: \S+){1,14}|cost(?:ing)? you(?: \S+){1,12}|left you(?: \S+){1,14}|leav(?:ing|es) you(?: \S+){1,14}|(?:ruin|spoil|wreck|disrupt|destroy|delay|overshadow)\w* your(?: \S+){1,10}|kept you(?: \S+){1,12}|keeping you(?: \S+){1,12}|put(?:ting)? (?:you|your)(?: \S+){1,12}|turn(?:ed|ing)(?: \S+){1,4} your(?: \S+){1,8} into(?: \S+){1,4}|you (?:have |had )?(?:missed|lost|had to|have had to|spent|wasted|were (?:left|stranded|stuck|locked|without|charged|forced|embarrassed|worried|kept|made|unable)|could not|ended up|did not get|are (?:still )?(?:without|stuck|stranded|out of)|went without|waited|have been (?:left|without|stuck|waiting|stranded|sitting|living|chasing|unable|passed|worrying)|got (?:stuck|charged|hit|stranded|locked)|paid|never got to|sat|missing|slept|stood|took)(?: \S+){1,14}|your (?:\S+ ){1,4}(?:was|were|had to be|got) (?:\S+ )?(?:ruined|spoiled|spoilt|lost|wasted|delayed|cancelled|canceled|disrupted|cut short|missed|interrupted|overshadowed|cold)(?: \S+){0,8}|meant (?:you|that you|your|missing|losing|waiting)(?: \S+){1,12}|means (?:you|that you|your)(?: \S+){1,12}|stopped you(?: \S+){1,10}|prevented you(?: \S+){1,10}|took (?:away |up )?your(?: \S+){1,8}|embarrassed you(?: \S+){0,8}|wasted your(?: \S+){1,8}|dragg\w+ you(?: \S+){1,8}|has meant(?: \S+){1,10})/,
      confidence: 0.88,
      unless:
        /sorry (?:but|if) |but you|to hear|you (?:have |had )+to (?:go through|live through|endure|experience|put up with|suffer)(?: all)? (?:this|that|it)(?: \S+){0,2}$|you had to (?:call|contact|reach out|wait)$|caused you$|kept you waiting$|keeping you waiting$|(?:caused|causing|put) you (?:any |this |such |some |to )?(?:inconvenience|trouble|frustration|on hold)$/,
      yes: [
        "I'm sorry this made you miss your interview.",
        'We apologise for leaving you without heating for four days.',
        'so sorry you had to sleep at the airport with the kids',
      ],
      no: ["I'm sorry for the delay.", "I'm sorry to hear that."],
    },
    {
      why: 'Apology for the consequence as a noun.',
      pattern:
        /(?:sorry|apologise|apologies|apology|regret|forgive (?:us|me))(?: \S+){0,4}? (?:for|about|over)(?: \S+){0,5}? ?(?:<span> (?:without|of (?:waiting|lost|chasing|no|work|worry|stress|silence|downtime)|you (?:spent|lost|waited|have|wasted)|on hold|in the (?:dark|cold)|wasted|lost)|(?:lost|wasted|ruined|missed|spoiled|spoilt|sleepless|extra|unnecessary|wrecked|cancelled|miserable) (?:\S+ )?(?:day|evening|night|weekend|holiday|wedding|interview|work|sales|time|money|income|connection|trip|journey|birthday|meeting|afternoon|morning|hours?|week|orders?|revenue|deal|client|costs?|fees?|appointment|trips|dinner|party|honeymoon)|(?:stress|worry|fear|embarrassment|anxiety|panic|upset|pain|hurt|distress|humiliation|scare|cost|costs|loss|losses|damage|disruption|bank charges|overdraft fees?|time off)(?: \S+){0,2} (?:this|it|that|we|you|to your|of (?:having|being|not|losing|missing|arriving|waiting)|the|has|our))(?: \S+){0,12}/,
      confidence: 0.84,
      unless: /to hear|sorry but/,
      yes: ['I apologise for the wasted afternoon.', "We're sorry for the stress this caused you and your kids."],
      no: ['Sorry for the inconvenience.'],
    },
    {
      why: 'The consequence, then sorry for it.',
      pattern:
        /(?:(?:because of (?:us|our|this|that|my)|thanks to our|our (?:mistake|error|delay|failure|mix up|outage))(?: \S+){2,16}|you (?:missed|lost|had to|spent|waited|were left|were stranded)(?: \S+){2,16}|(?:we|this|that|it) (?:made you|cost you|left you|ruined your|kept you)(?: \S+){2,16}) (?:and )?(?:for that )?(?:i|we) (?:am|are|apologise|do apologise|sincerely apologise|really apologise|really am|can only apologise|want to apologise)(?: \S+){0,8}/,
      confidence: 0.84,
      yes: ['Because of our mistake you missed your connection and I am truly sorry.'],
      no: [],
    },
    {
      why: 'Forgive us for doing this to you.',
      pattern:
        /(?:sorry|apologise|apologies|apology|forgive (?:us|me)|regret|pardon (?:us|me))(?: \S+){0,4}? (?:for|that|because|about)(?: \S+){0,8}? (?:embarrass\w+ you|stress\w* (?:this|that|it|we|the|our)|humiliat\w+ you|wast\w+ your|mak(?:e|ing) you|made you|forc\w+ you|caus\w+ you|cost\w* you|leav\w+ you|left you|ruin\w+|spoil\w+|spoilt|let\w* you down in front|keep\w* you|put\w* you|you (?:took|lost|missed|had to|spent|went|waited|slept|paid|were))(?: \S+){1,14}/,
      confidence: 0.84,
      unless: /to hear|sorry but|kept you waiting$|any inconvenience/,
      yes: [
        'Forgive us for embarrassing you in front of your landlord.',
        'my apologies for the stress that letter caused you',
      ],
      no: ['Sorry for the misunderstanding.'],
    },
    {
      why: 'An apology and what our fault did to them, in one sentence.',
      pattern: /(?:sorry|apologise|apologies|apology|regret|forgive (?:us|me))(?: \S+){0,16}/,
      confidence: 0.84,
      also: /your? (?:\S+ ){1,10}because (?:of us|we)(?: \S+){0,8}|because of us(?: \S+){1,12}|\b(?:because of (?:us|our|this|my)|due to our|through our fault|by our fault)(?: \S+){0,6} you(?: \S+){1,8}|(?:left|leaving|cost|made|making|forced|forcing|deprived|depriving|robbed|stopped|kept|put|dragged|stranded)(?: \S+)? (?:you|your \S+)(?: \S+){2,12}|you (?:\S+ )?(?:missed|lost|paid|slept|stood|waited|spent|wasted|had to)(?: \S+){1,12}/,
      unless:
        /sorry (?:but|to hear)|you (?:have |had )+to (?:go through|live through|endure|experience|put up with|suffer)(?: all)? (?:this|that|it)(?: \S+){0,2}$|you (?:made|left|put|forced)|sorry you (?:feel|are)|kept you waiting$|cost you$|sorry(?: \S+){0,2} if|keeping you waiting$|cause\w* you (?:any )?inconvenience/,
      yes: [
        'I truly regret that our oversight left your child without lunch three days in a row.',
        'Our apologies: because of us you paid for the hotel out of your own pocket.',
      ],
      no: ["I'm sorry but you made the mistake."],
    },
    {
      why: 'Sorry for the mess in your week; for what we put your people through; you should not have had to.',
      pattern:
        /(?:sorry|apologise|apologies|apology|regret|forgive (?:us|me)|excuse (?:us|me))(?: \S+){0,6}? (?:(?:mess|chaos|havoc|upheaval|headache|hole|dent|disruption|nightmare|trouble|bother|hassle|extra work|strain|damage|worry|gap)(?: \S+){0,5} (?:of|in|to|on|for|with|into|at) (?:your|you and)(?: \S+){1,8}|(?:for|about) (?:what|everything|all|all that)(?: \S+){0,2} (?:this|it|that|we|our \S+)(?: \S+){0,2} (?:did|done|put|cost|meant|caused|took)(?: \S+){0,3} (?:to |for |from )?your?(?: \S+){0,8}|your (?:\S+ )?(?:daughter|son|kids?|children|little (?:one|boy|girl)|mother|father|mum|mom|dad|husband|wife|partner|family|grand\w+|guests?|staff|team|patients?|clients?|customers?|tenants?|baby|dog|cat|brother|sister|parents?|employees?|pupils|students?|shop|business|bakery|restaurant|salon|office|neighbou?rs?)(?: and \S+)? (?:had (?:no|to)|missed|did not (?:get|have)|could not|was (?:left|made|without|not|stuck|in)|were (?:left|without|not|stuck)|went (?:without|to)|started|spent|sat|slept|waited|lost|never)(?: \S+){1,12}|you should (?:not|never) have (?:had to|been (?:left|made|kept|put|forced))(?: \S+){2,14}|(?:you|that you) (?:felt|were|have been|were made to)(?: \S+){0,2} (?:taken for|treated (?:like|as)|look|feel|accused|humiliated|ridiculed|talked down|laughed at|turned away|doubted|a fool)(?: \S+){1,10})/,
      confidence: 0.86,
      unless:
        /sorry (?:but|if)|to hear|trouble (?:this|that|it|we)(?: \S+){0,2} you$|had to (?:go through|deal with) (?:this|that|it)$/,
      yes: [
        'I am sorry for the mess this made of your week.',
        "I'm sorry that because of our late delivery your daughter had no cake on her birthday.",
        "I apologise, you shouldn't have had to take a day off for an engineer who never came.",
        'I am sorry that you felt taken for a liar at the counter.',
      ],
      no: ['Sorry for all the trouble this caused you.', "I'm sorry your daughter's parcel is late."],
    },
    {
      why: 'Sorry that we took it from you.',
      pattern:
        /(?:sorry|apologise|apologies|regret|forgive us)(?: \S+){0,4} (?:we|i|this|it|that|our \S+)(?: \S+)? (?:took|robbed|deprived|stole|cheated|denied|stripped|spoiled|spoilt|ate)(?: \S+){0,5} ?(?:from you|of you|you of|your \S+|you)(?: \S+){0,8}/,
      confidence: 0.85,
      unless: /sorry (?:but|if)/,
      yes: ['I am sorry we took that from you.', 'Sorry this robbed you of your only day off.'],
      no: ['Sorry we took so long.'],
    },
    {
      why: 'Sorry it gave your people a fright.',
      pattern:
        /(?:sorry|apologise|apologies|apology|regret|forgive us)(?: \S+){0,8}? (?:gave|giving|caused|left|leaving|put|scared|frightened|worried|upset|cost|forced|stopped|kept|made|embarrassed)(?: \S+)? your (?:\S+ )?(?:daughter|son|kids?|children|little (?:one|boy|girl)|mother|father|mum|mom|dad|husband|wife|partner|family|grand\w+|guests?|staff|team|patients?|clients?|customers?|tenants?|baby|brother|sister|parents?|employees?|students?|neighbou?rs?)(?: \S+){0,10}/,
      confidence: 0.86,
      unless: /sorry (?:but|if)/,
      yes: ['Sorry that our letter gave your mother such a scare.'],
      no: ['Sorry, the clinic called your mother already.'],
    },
    {
      why: 'Sorry she has been shut in; sorry our repair has had you hiding; the fine you got because we.',
      pattern:
        /(?:sorry|apologise|apologies|regret)(?: \S+){0,4}? (?:(?:your \S+|\w+) (?:has|have) been (?:shut|stuck|left|without|waiting|alone|locked|trapped|off|kept|turned away|out of)(?: \S+){1,10}|our \S+(?: \S+)? (?:has|have) (?:had|kept|got) you \w+ing(?: \S+){0,8}|for the (?:\S+ ){1,3}(?:you|your \S+) (?:got|received|paid|had|caught|missed|lost) (?:because|when|while|after) (?:we|our|of us)(?: \S+){0,8})/,
      confidence: 0.86,
      unless: /sorry (?:but|if)|to hear|our (?:team|colleagues|staff|website|system) /,
      yes: [
        "I'm sorry Lila has been shut in up there for three weeks",
        "I'm sorry our repair has had you hiding from your friends.",
        'I apologise for the fine you got because we returned the car late.',
      ],
      no: ["I'm sorry to hear your shop has been closed."],
    },
    {
      why: 'Sorry that, through our fault, you arrived late.',
      pattern:
        /(?:sorry|apologise|apologies|forgive us|regret)(?: \S+){0,3}? (?:through|because of|by|due to|thanks to|owing to) (?:our|my|us|me|this|that|what we)(?: \S+){0,4},? (?:you|your \S+|she|he|they) (?!(?:can|will|may|could)\b)\S+(?: \S+){1,12}/,
      confidence: 0.84,
      only: 'statement',
      unless: /sorry (?:but|if)|on your behalf/,
      yes: ["I'm sorry that, through our mistake, you arrived after the curtain went up."],
      no: ['Sorry, because of the works you can take the other door.'],
    },
  ],
};
