import type { Rule } from '../rules.ts';

/** Blame by its frame: others and what they always do, others who should not have, us spotless, them at the root. */
export const blameThirdFrames: readonly Rule[] = [
  {
    why: 'They keep breaking it, hold everything up, left it in a mess, let everybody down.',
    pattern:
      /(?:the|our|your|my|those|that|this|his|her|some) (?:\S+ ){0,3}?(?:<third>|trainee|temp|replacement|shift|associate|council|school|software|consultants?|person before|\w+ (?:before|from|who) \S+(?: \S+)?)(?: \S+)? (?:keeps? (?:\w+ing)|(?:is|are) (?:always|forever|constantly|never) (?:\w+ing|late|on time|wrong|there|available|reachable|behind)|(?:is|are|has been|have been) (?:holding|blocking|stalling|delaying|dragging|sitting on|slowing|messing)(?: \S+)? ?(?:everything|things|it|your|us|all|the|up|down|its|their|his|her|this)|(?:has|have)? ?(?:left|made|turned)(?: \S+){0,4} (?:in|into|of) (?:a|an|such a|total|complete|utter) (?:\S+ )?(?:mess|state|shambles|chaos|disorder|pickle|muddle)|(?:has|have)? ?let (?:everyone|everybody|us|you|all of us|both of us|the whole \S+)(?: all)? down|(?:is|are) (?:the )?(?:\S+ )?(?:culprits?|ones? (?:to blame|at fault|who (?:did|got|made|lost|broke|caused|forgot|messed))|impossible|a (?:complete |total |real )?(?:disaster|shambles|joke)|hopeless|not up to it|not very (?:good|reliable|bright|careful|organi[sz]ed)|all over the place|slow as (?:ever|usual))|(?:clearly|obviously|simply|just|really|probably|evidently|never|also|again|must have|should have|could have)? ?(?:was not|were not|is not|are not|did not|does not|do not|can not|could not|had not|has not|have not)(?: \S+)? (?:paying attention|paid attention|doing (?:his|her|their) job|done (?:his|her|their|its) (?:job|work)|do (?:his|her|their|its) (?:job|work|bit|part)|know what|thinking|bother\w*|care|listen\w*|read(?:ing)? (?:the|your|our|what)|look(?:ing)? properly|check(?:ed|ing)?|work(?:ing)? properly|concentrating|interested|competent|up to))(?: \S+){0,8}/,
    confidence: 0.76,
    only: 'statement',
    unless:
      /on us|our (?:own )?(?:fault|mistake|side|job|responsibility)|(?:^|, )sorry (?:that|the|my|our)|apolog\w*|but (?:i|we|it is)|so (?:i|we) (?:will|am|can|have)|you (?:say|said|mean|told)|customers?|the (?:\S+ )?(?:app|system|machine|router|heating|lift|line|site|website|page|battery|engine|software) keeps|your (?:son|daughter|mother|father|neighbou?r)|because|which is why|keeps? (?:the|your|a|it|you|them)|rarely|is (?:not|always) (?:open|there)/,
    yes: [
      'The software company keeps breaking the booking page.',
      'The other shift is always leaving things unfinished.',
      'Your solicitor is holding everything up.',
      'The last teacher left your file in a complete mess.',
      'The agency has let everyone down, us included.',
      "The baker who took your order clearly wasn't paying attention.",
    ],
    no: [
      "It wasn't the driver's fault, we gave him the wrong address.",
      "Our supplier was late, but that's our problem to solve and not yours.",
      "The courier's van broke down on the motorway.",
      "The courier wasn't paying attention, but it's our job to put it right.",
      'The lift keeps stopping because a sensor is dirty.',
    ],
  },
  {
    why: 'Reception should never have done it; marketing had no right; they decided without us.',
    pattern:
      /(?:(?:<third>|accounts|reception|marketing|sales|billing|council|school)(?: (?:upstairs|in \S+|at \S+|on \S+))? (?:really |simply |clearly )?(?:should never have|should not have|ought not to have|had no (?:business|right|reason)|has no (?:business|right)|have no (?:business|right)|was not supposed to|were not supposed to|(?:took|made) (?:that|this|the) (?:decision|choice|call)|(?:promised|told|sold|offered) you (?:something|things|a \S+)(?: \S+){0,3} (?:they|he|she|that|it) (?:had|has|have|did|does|do|could|can|was|is)|did (?:it|that|this|all this) without|decided (?:it|that|this|on that)? ?without|changed (?:\S+ ){1,4}?without (?:telling|asking|warning|informing))(?: \S+){0,9}|(?:someone|somebody|they|he|she|people)(?: \S+){0,3} (?:promised|told|sold) you (?:something|things)(?: \S+){0,3} (?:they|he|she) (?:had|has|did|could|should)(?: \S+){0,6}|whoever (?:\S+ ){1,5}?(?:(?:did not|does not|has no|had no|clearly|obviously|was|must|made|got|messed|needs|should|forgot)(?: \S+){1,8}))/,
    confidence: 0.76,
    only: 'statement',
    unless:
      /on us|our (?:own )?(?:fault|mistake|responsibility)|sorry|apolog\w*|but (?:i|we|it is) (?:will|am|can|up|on)|you (?:say|said|mean|told)|whoever (?:you|is (?:at|with)|comes|picks|answers|can)|was (?:supposed|closed|open)|nobody/,
    yes: [
      'Reception should never have let you in, they know that.',
      'Marketing promised you something they had no right to promise.',
      'The people upstairs took that decision without asking us.',
      "Whoever booked your lesson didn't know what they were doing.",
    ],
    no: ['Our colleague should never have told you that, and I apologise.'],
  },
  {
    why: 'We did everything right, they did not; nothing wrong on our end; the problem is with them.',
    pattern:
      /(?:(?:we|i) (?:did|have done|had done|sent|passed on|checked) (?:everything|our (?:part|job|bit|work|share)|all we|what we (?:had|were)|it)(?: \S+){0,5}[,\n]? ?(?:(?:but|and|whereas|while) )?(?:the|your|our|it is the|they|it was the) (?:\S+ ){0,3}?(?:did not|has not|have not|does not|is|who|that|are|was|forgot|failed)(?: \S+){0,4}|(?:nothing (?:is |was )?(?:wrong|amiss)|everything (?:is|was|looks|works|worked)(?: \S+)?|(?:all|no (?:error|mistake|fault|problem)s?)(?: \S+)?|it is (?:all )?(?:fine|ok|good|correct)) (?:on|at|from) our (?:end|side|part)(?: \S+){0,8}|(?:problem|issue|fault|error|mistake|mix up|blame|mess|trouble|hold up|bottleneck)(?: \S+)? (?:is|was|lies|comes|came|originates?|sits|started|starts|is coming|stems?)(?: \S+)? (?:with|from|on|at|in) (?:the|your|our|their|his|her|another|a) (?:\S+ ){0,3}?(?:<third>|promoters?|provider|sponsor|author\w*)(?: \S+){0,7}|(?:it|this|that|all this|the whole thing|everything)(?: \S+)? (?:comes|came|stems|is coming|results|is) (?:from|down to|because of) (?:the |your |our |some )?(?:\S+ ){0,2}?(?:<third>|tax office|council|school)(?:s|'s)? (?:who|\w+ing|not \w+ing|being|and their|and its|having)(?: \S+){0,8})/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /but (?:i|we|it is) (?:will|am|can|up|on|our)|(?:^|, )sorry (?:that|the|my|our)|apolog\w*|so (?:i|we) (?:will|am|can|have)|(?:i|we) (?:will|am going to|are going to) (?:fix|replace|put|sort|send|check)|on us|our (?:fault|mistake|responsibility)|you (?:say|said|mean)|(?:is|was|lies) (?:on|at|with|in) our|to (?:be|make) sure/,
    yes: [
      "We did everything right; the garage didn't.",
      "The post lost it, there's nothing wrong on our end.",
      "We're only the ticket office; the problem is with the promoter.",
      'It all comes from the tax office sending us the wrong figures.',
    ],
    no: ['The problem lies with our supplier, but we will replace it.'],
  },
  {
    why: 'I blame them; that is what you get with them; they are to blame; it is their fault you wait.',
    pattern:
      /(?:(?:i|we) (?:\S+ )?(?:blame|hold) (?:the|your|our|those|my|that) (?:\S+ ){0,2}?\S+(?: \S+){0,9}|(?:this|that|it) is (?:just |exactly )?what (?:you get|happens) (?:when|with|if) (?:the |our |your |you let |you use |you leave it to |they |we let )?(?:\S+ ){0,3}?(?:<third>|council|state|ministry|volunteers|amateurs|outsiders|temps|students|agencies|it to \S+)(?: \S+){0,7}|(?:the|our|your|that|those) (?:\S+ ){1,7}?(?:is|are|was|were) (?:entirely |solely |completely |clearly |the ones |the one |probably |really )*(?:to blame|at fault|the culprits?|responsible for (?:all )?(?:this|that|it|the (?:delay|mess|error|mistake|damage|problem|mix up|hold up)))(?: \S+){0,5}|(?:the|your|our|my) (?:\S+ ){0,2}?(?:<third>|council|school) (?:lost|dropped|broke|damaged|sent|forgot|mixed|made|caused|did|got) (?:\S+ ){1,5}?(?:so )?(?:it is|that is|this is)?(?: ?)(?:nothing to do with us|not our (?:fault|problem|doing|mistake|responsibility)|we (?:had|have) nothing to do with (?:it|that|this)|ask them|blame them|take it up with them)(?: \S+){0,3}|(?:the|your|our|my|that) (?:\S+ ){0,2}?(?:<third>)(?:'s|s)? (?:never|always) (?:\S+ ){0,3}?(?:late|wrong|anything|properly|things|us|on time|them)(?: \S+){0,4})/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /(?:do not|can not|could not|would not|not|never) (?:\S+ )?(?:blame|hold)|(?:i|we) (?:\S+ )?hold (?:the|your) (?:deposit|line|booking|room|seat|table|place|parcel|order|item|money|funds)|but (?:i|we|it is) (?:will|am|can|up|on|our)|sorry (?:that|the|my)|apolog\w*|on us|our (?:own )?(?:fault|mistake)|you are (?:not )?(?:to blame|at fault|responsible)|(?:your|you) (?:tenant|side)|responsible for (?:your|this) (?:file|area|case|account)|i (?:am|was) (?:to blame|responsible|at fault)|we (?:are|were) (?:to blame|responsible|at fault)|nobody|no one/,
    yes: [
      'I blame the school, they changed the dates without telling anyone.',
      'This is what you get when the council runs the car park.',
      'The company that runs the barrier is to blame.',
    ],
    no: ["I can't blame the school for that.", 'We hold the deposit for a week in case there is any damage.'],
  },
  {
    why: 'They rang it up wrong, sat on it, blocked it, so do not come to us; done by them, not by us; they just did not.',
    pattern:
      /(?:(?:the|our|your|my|that|this|a) (?:\S+ ){0,4}?(?:<third>|council|school|bank|trainee|notary's office|town hall|owner|office) (?:\S+ ){0,5}?(?:(?:rang|wrote|typed|put|did|added|set|filled|keyed|took|heard|read|noted|copied|measured|cut|built|wired|connected|spelt|spelled|calculated|counted|translated|scanned) (?:\S+ ){0,5}?(?:wrong|wrongly|badly|incorrectly|all wrong|the wrong \S+|upside down|poorly|twice)|(?:sat on|slept on|sits on|ignored|lost track of|made a (?:hash|mess|pig's ear) of|messed with|forgot about|lied about|never (?:looked|bothered|turned|sent|called|told|passed|answered|checked|opened|did)|could not be bothered|can not (?:read|count|write|be trusted|do anything|organi[sz]e|even|get anything)|(?:is|are) (?:useless|hopeless|incompetent|clueless|a waste of \S+|not (?:reliable|competent|organi[sz]ed)|lazy|sloppy|careless))(?: \S+){0,6}|(?:blocked|refused|cancelled|lost|rejected|stopped|closed|broke|changed|sold|promised|took|charged|kept|sent|delayed|decided|signed|approved|did|booked|told|gave|made|caused)(?: \S+){0,5},? (?:so (?:do not|you (?:should|can|had better|would do better|must)|talk|ask|complain|go|take|see|blame|please)|take it up|complain to|ask them|talk to them|go and see|not (?:us|me|we|here|ours)|it is (?:not|nothing) (?:us|me|to do)|that is not (?:us|our)|nothing to do with|we (?:only|just|merely|have nothing|had nothing)|i (?:only|just|merely|have nothing|had nothing)))(?: \S+){0,6}|(?:that|this|it|the \S+(?: \S+)?)(?: \S+)? (?:was|were|has been|is) (?:\S+ )?(?:made|done|caused|decided|sold|sent|booked|signed|promised|written|installed|fitted|taken|lost|broken|cancelled|set up|changed|arranged|handled) by (?:the|our|my|your|a|another|someone|somebody) (?:\S+ ){1,5}?(?:and )?not (?:by )?(?:us|me|our \S+|the \S+)$|(?:i|we) (?:told|asked|reminded|warned|wrote to|begged|emailed|called)(?: \S+)? (?:them|him|her|the \S+(?: \S+)?)(?: \S+){1,6}?,? (?:but |and |yet )?(?:they|he|she|it|nobody|no one) (?:just |simply |still |never |obviously |clearly )*(?:did not|never|forgot|ignored|would not|has not|have not|refused|did nothing|could not be bothered|answered|listened|bothered)(?: \S+){0,6}|(?:the|our|your|that|those) (?:\S+ ){0,2}?(?:<third>|builders|council|school|owner|promoter)s? (?:is|are|was|were) (?:the (?:only )?ones? )?(?:responsible|liable|in charge|the problem)(?: for \S+(?: \S+){0,2})?,? (?:we|i|not us|not me|so|you)(?: \S+){0,9}|if (?:the|our|your|my) (?:\S+ ){0,2}?(?:<third>|council|school|bank|post) (?:answered|replied|worked|listened|did|knew|cared|could|would|were|was|had|paid|read|told|picked|checked)(?: \S+){1,8}? (?:we|you|this|it|i|none of|there) (?:would|could)(?: \S+){1,8})/,
    confidence: 0.75,
    only: 'statement',
    unless:
      /you are saying|^so (?:the|you|your)|on us|our (?:own )?(?:fault|mistake|error|responsibility|job to)|apolog\w*|but (?:i|we|it is) (?:will|am|can|up|on|our|are)|so (?:i|we) (?:will|am|are|can|have)|you (?:say|said|mean|told)|(?:i|we) (?:will|am going to|are going to|shall) (?:replace|fix|put|sort|refund|send|call|check|take)|(?:^|, )sorry (?:that|for)|(?:booked|made|handled|signed) by (?:the|your) (?:\S+ )?(?:same|doctor|vet) (?:and|who)|responsible,? (?:so )?(?:we|i) (?:will|am|are)/,
    yes: [
      'The trainee at the till rang it up wrong.',
      "The notary's office sat on your file for a month.",
      "I told them to call you, they just didn't.",
      'That mistake was made by the previous owner, not by us.',
      "Your bank blocked it, so don't come to us.",
      'The builders are responsible, we only rent out the space.',
    ],
    no: ["The trainee rang it up wrong, so I'll correct it now."],
  },
  {
    why: 'They lost it, we sent it: our part done, theirs not.',
    pattern:
      /(?:the|your|our|my|that) (?:\S+ ){0,2}?(?:<third>|registry|council|school|bank|post|town hall|county|court|publisher|organisers?|university|hospital|ministry|post office|other (?:company|office|branch|side)) (?:has |have )?(?:lost|misplaced|mislaid|forgot|ignored|rejected|dropped|missed|deleted|mixed up|held up|delayed|refused) (?:\S+ ){1,4}?(?:we|i) (?:sent|did|passed|gave|delivered|handed|posted|filed|had|have|told|wrote|paid|asked|checked|were|was|only)(?: \S+){0,6}$/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /so (?:i|we)|but (?:i|we) (?:will|are|am|can)|on us|our (?:mistake|fault)|sorry|(?:i|we) (?:will|can|are going|am going)|you (?:say|said)/,
    yes: ['The registry lost your form, we sent it.'],
    no: ['The registry lost your form, so I have sent it again.'],
  },
  {
    why: 'Anyone who did not know what they were doing, who lied, forgot, could not care less; they ruined it, we only collect.',
    pattern:
      /(?:^|, |^(?:sorry|well|honestly|frankly|but|and|it seems|apparently|unfortunately|i am afraid),? (?:but )?)(?:the|our|your|my|that|those) (?!(?:customer|customers|client|clients|dog|cat|child|children|son|daughter|mother|father|wife|husband)\b)(?:\S+ ){1,6}?(?:(?:did not|does not|do not|clearly does not|clearly did not|obviously did not) know (?:what (?:he|she|they) (?:was|were|is|are) (?:doing|talking about)|(?:his|her|their) job|the (?:first thing|basics))|(?:did not|does not|do not) (?:do|know) (?:his|her|their) job|could not (?:care less|be bothered)|(?:has|have|had) (?:no idea|not a clue|no clue)(?: what (?:he|she|they|it))?|(?:lied|made things up|invented it|was half asleep|were half asleep|was on (?:his|her) phone|cut corners|messed about|couldn't care)|(?:ruined|broke|damaged|lost|spoiled|spoilt|burnt|tore|scratched|bent|stained|flooded|wrecked|destroyed|mixed up|misplaced) (?:it|that|them|this|everything|your \S+|the \S+)(?: \S+)?,? (?:and )?(?:we|i) (?:only|just|merely|simply) (?:\S+ ?){1,5})(?: \S+){0,6}$/,
    confidence: 0.76,
    only: 'statement',
    unless:
      /on us|our (?:own )?(?:fault|mistake|responsibility)|sorry (?:that|for|the|our|my)|apolog\w*|but (?:i|we) (?:will|am|can|are)|so (?:i|we) (?:will|am|are|can)|you (?:say|said|mean|told|are saying)|the (?:app|system|machine|computer|website|meter)/,
    yes: [
      "The tuner we sent you didn't know what he was doing.",
      'The cleaning plant ruined it, we only collect the clothes.',
    ],
    no: ["The tuner didn't know his job, so I'll send another one tomorrow."],
  },
];
