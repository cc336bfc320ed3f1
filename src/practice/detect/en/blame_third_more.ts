import type { Rule } from '../rules.ts';

/** Blame said plainly: others as the subject of a bad verb, others singled out, others against us. */
export const blameThirdMore: readonly Rule[] = [
  {
    why: 'Others did it badly: a colleague, team or partner as the subject of a verb of fault.',
    pattern:
      /(?:^|(?:^|honestly |frankly |sorry |but |and |apparently |unfortunately |obviously |clearly |well |think |it seems |looks like |i am afraid |again )+)(?:the |our |my |your |a |an |that |those |this |one of (?:the|our|my) |some |somebody (?:in|at|from) |someone (?:in|at|from) )?(?:\S+ ){0,2}?(?:<third>)(?: (?:in|at|from|of|on|before me|we (?:sent|use|hired|work with)|who \S+|you (?:saw|spoke to|met|talked to)|they sent)(?: \S+){0,3})? (?:really |clearly |obviously |probably |apparently |simply |just |again |must have |has |have |had |totally |completely |once again |always )*(?:<botched>)(?: \S+){0,8}/,
    confidence: 0.72,
    only: 'statement',
    unless:
      /(?:was|is) (?:all )?(?:mine|my own)|that is our (?:mistake|fault)|^(?:ok |right )*so (?:the|your)|i am sure|will be able to|because the|since the|kind of person|sorry (?:that )?(?:our|my|the)|on behalf|our (?:fault|mistake|responsibility|job)|on us|we own|(?:i|we) (?:take|own|apologise)|but (?:i|we|it is (?:up to|on|for|our))|so (?:i|we) (?:am|are|will|have)|if (?:the|my|your|our)|(?:did|has|have|when|what|who|which|whether) (?:the|our|my|your)|you (?:say|said|mean|told)|customers?|responsible for (?:your (?:file|account|case|area)|this (?:area|file|street))|<hour>|your (?:son|daughter|wife|husband|mother|father)/,
    yes: [
      'The subcontractor did a terrible job.',
      "The doctor's office forgot to fax the form.",
      'The hotel is responsible for that, we only sell the room.',
      'Honestly, the previous agent did not do their job.',
    ],
    no: ["The courier lost the parcel, but it's up to us to put it right.", 'Did the nurse forget to call you?'],
  },
  {
    why: 'It was the driver who did it: others singled out.',
    pattern:
      /(?:it is|it was|that is|that was|this was)(?: \S+)? (?:the|my|our|your|a|those|that) (?:\S+ ){0,2}?(?:<third>) (?:who|that|which) (?!(?:will|can|could|would|is|are|was going|handles?|deals?|manages?|looks?|takes?|decides?|delivers?|has your|calls?|may|helps?|knows?|you)\b)\S+(?: \S+){1,10}|(?:it is|it was|that was|that is|this was)(?: \S+)? (?:the |my |our |your )?(?:\S+ ){1,6}?(?:and )?not (?:me|us|mine|ours)$/,
    confidence: 0.82,
    only: 'statement',
    unless: /that is on us|our (?:fault|mistake)|(?:calls?|rings?|waiting|here) for you|it is you|number|reference/,
    yes: [
      'It was the driver who left it in the rain.',
      'it was the other shift not me',
      "We're sorry about the noise, but it's the building company that starts at six, not us.",
    ],
    no: ["It's the driver who will call you.", 'It is the landlord who decides on repairs.'],
  },
  {
    why: 'It is their decision, it is down to them, the fault lies there, thank them.',
    pattern:
      /(?:(?:it is|it was|that is|that was|this is|this was|is|was)(?: \S+)? (?:all |entirely |totally |completely )*(?:down to|thanks to|on|the work of|courtesy of|because of|the fault of|an error by|a mistake by|a mistake from|the doing of) (?:the|our|my|your|those|that) (?:\S+ ){0,2}?(?:<third>)(?: \S+){0,4}$|(?:fault|blame|error|mistake|problem|responsibility)(?: \S+)? (?:lies|is|rests|comes|came) (?:entirely |squarely )?(?:with|from|on) (?:the|our|my|your) (?:\S+ ){0,2}?(?:<third>)(?: \S+){0,6}|(?:it is|it was|that is|that was) (?:the|my|our|your) (?:\S+ ){0,2}?(?:<third>)(?:s|'s)? (?:decision|idea|choice|doing|fault|mistake|error|blunder|call|problem|responsibility|job|mess)(?: \S+){0,8}|(?:the|my|our) (?:\S+ )?(?:head office|management|marketing|manager|boss|supervisor|<third>) (?:decided|wrote|chose|ordered|wanted|set|invented|made|did|said|told|sent|promised|sold)(?: \S+){1,8},? not (?:me|us)$|^(?:head office|management|marketing|sales|it|hr|legal|finance)(?: \S+){1,8},? not (?:me|us)$|(?:do not|please do not) (?:look at|blame|shoot|ask) (?:me|us|the messenger)(?: \S+){0,8})/,
    confidence: 0.75,
    only: 'statement',
    unless:
      /not (?:the|my|our|your) (?:<third>)|on us|our (?:own )?(?:fault|mistake)|(?:i|we) (?:will|take|own|am going)|on the (?:way|phone|line|list|road)|on your (?:school|school's) (?:list|page)|sorry|but (?:i|we)/,
    yes: [
      'The fault lies with the network operator.',
      "It was my manager's decision, I had no say.",
      "Don't look at me, marketing wrote that e-mail.",
      "That's down to the landlord.",
    ],
    no: ['The driver is on the way.'],
  },
  {
    why: 'Somebody should have, must have; I do not know why she told you that.',
    pattern:
      /(?:(?:whoever|the (?:person|one|colleague|agent|lady|guy|man|woman) (?:who|you)|someone|somebody|they|he|she|my colleague|the <third>|our <third>)(?: \S+){0,7}? (?:should|ought to|could at least|might) (?:never |really |not |at least |simply |just |clearly )*have (?:\S+ )?(?:told|warned|written|noted|checked|said|sent|called|done|given|asked|explained|packed|passed|seen|noticed|logged|put|promised|informed|read|caught|known)(?: \S+){0,8}|(?:i|we) (?:do not know|have no idea|can not understand|wonder|do not understand) why (?:he|she|they|the \S+|my \S+|our \S+|your \S+)(?: \S+)? (?:told|gave|sent|said|promised|did|sold|put|booked|wrote|charged|let|made)(?: \S+){0,8}|(?:somebody|someone|one of (?:them|my \S+|the \S+))(?: \S+){0,3} (?:must have|probably|obviously|clearly|apparently) (?:\S+ )?(?:typed|entered|forgot\w*|lost|mixed|sent|put|made|missed|misread|deleted|given|told|written|messed|dropped|got)(?: \S+){1,8}|(?:the|my|our|your|those|that)(?: \S+){1,3}? (?:never|do not|does not|did not)(?: \S+)? (?:listen|listens|check|checks|answer|answers|tell|tells|care|cares|communicate|bother|warn|warns|read|reads|do|does|pass|passes|update|updates)(?: \S+)? ?(?:to us|anything|us|me|a thing|properly|what they|what he|what she|their job|his job|her job|things)(?: \S+){0,6}|(?:our |the |my )?(?:<third>|marketing) (?:promises? (?:the moon|anything|everything|things)|dumps? (?:it|everything|them) on (?:us|me)|never (?:think|thinks|ask|asks))(?: \S+){0,8}|(?:^|we |you )(?:our |the |my |that )?(?:<third>|marketing) (?:always|constantly|forever) (?:get|gets|do|does|make|makes|forget|forgets|lose|loses|mess|messes)(?: \S+){1,6})/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /(?:we|i|you) should|(?:that|this|it) (?:is|was) on us|our (?:fault|mistake|side)|sorry|apolog\w*|you (?:say|said|mean|told)|if (?:the|my|your)|so (?:i|we) (?:will|am)|the (?:app|parcel|refund|money|order|payment|card|letter|app|page|line|router|phone|heating|boiler|light|screen|code|site|website)|but (?:i|we) (?:will|can|am)|customers?|nobody should|(?:no one|nobody)/,
    yes: [
      "I don't know why she told you that, she's new.",
      'Somebody in accounts must have typed it wrong.',
      'Whoever took your call should have written it down.',
      'The people upstairs never listen to us.',
      'Billing always gets these things wrong.',
    ],
    no: ['Our colleague should have told you, and I apologise.', 'The app does not tell me anything more.'],
  },
  {
    why: 'They broke it, they are careless; ask them.',
    pattern:
      /(?:(?:the|our|my|those|your) (?:\S+ )?(?:<third>) (?:broke|damaged|lost|ruined|scratched|caused|cut|sold|left|delayed|destroyed|dropped|blocked|refused|dug|deleted|cancelled)(?: \S+){1,8}? (?:they are|he is|she is|so (?:talk|speak|complain|ask|see)|not us|not me|(?:we|i) (?:only|just|can not|have|had)|it has nothing|nothing to do|as usual|again|that is (?:their|his|her)|ask them|blame them|typical|of course|i (?:only|just))(?: \S+){0,8}|(?:the|our|my|your|those) (?:\S+ )?(?:<third>) (?:is|are|keeps?|has been|was) (?:dragging (?:its|their|his|her) feet|sitting on (?:it|your)|blocking|to blame|slow|stalling|making (?:us|you) wait|playing for time)(?: \S+){0,8}|(?:if|had) (?:the |our |my |your )?(?:\S+ ){0,2}?(?:<third>) (?:had |only |had only )*(?:sent|done|told|called|checked|answered|read|passed|packed|noted|paid|delivered|listened|warned)(?: \S+){1,14})/,
    confidence: 0.74,
    only: 'statement',
    unless:
      /on us|our (?:fault|mistake|side|job)|sorry|apolog\w*|but (?:i|we|it is)|so (?:i|we) (?:will|am|can)|you (?:say|said)|(?:i|we) (?:only |just )?(?:will|can) (?:send|replace|refund|call|put)/,
    yes: [
      "The cleaners broke it, they're careless.",
      'The garage caused the damage, so talk to them.',
      "If the lab had sent the results, you'd have them by now.",
    ],
    no: ['The courier damaged it, so we will send another.'],
  },
  {
    why: 'Others got it wrong, not we; decided by someone who did not care; sorry, the night shift forgot.',
    pattern:
      /(?:(?:the|our|my|your|that) (?:\S+ ){0,2}?(?:<third>) (?:got|did|made|broke|lost|sent|took|charged|gave|put|wrote|decided|promised|booked)(?: \S+){0,6}?,? (?:and )?not (?:us|me|the \S+|our \S+|we)(?: \S+){0,3}$|(?:was|were) (?:decided|done|written|sent|sold|promised|booked|handled|fitted|installed|set up|packed|chosen|approved)(?: \S+){0,2} by (?:the|my|our|a|some|someone) (?:\S+ ){1,4}?who (?:did not|never|could not|does not|was|is|has|had|forgot)(?: \S+){1,8}|^sorry,? (?:but )?(?:the|our|my) (?:\S+ ){0,2}?(?:<third>) (?:forgot|messed|lost|broke|did not|failed|missed|mixed|never)(?: \S+){1,8})/,
    confidence: 0.82,
    only: 'statement',
    unless: /not (?:us|me) who|our (?:fault|mistake)|on us|we own/,
    yes: [
      'The parking company got it wrong, not the museum.',
      "That was decided by the previous manager, who didn't care.",
      'Sorry, the night shift forgot to feed the cat.',
    ],
    no: ['The courier sent it to you and not us, because of your new address on our side and our mistake.'],
  },
];
