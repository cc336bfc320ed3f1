import type { MoveRules } from '../rules.ts';
import { blameCustomerMore } from './blame_customer_more.ts';

export const blameCustomer: MoveRules = {
  move: 'blame_customer',
  rules: [
    {
      why: 'You should have, could have, were supposed to.',
      pattern:
        /(?:you|u) (?:really |probably |clearly |definitely |also |just )?(?:should(?: \S+)? have|could have|ought to have|needed to|were (?:supposed|meant|required|told|warned|asked|advised|expected) to|might have|had to|were (?:clearly )?(?:informed|warned|told|notified)|must have|should of|should know|should (?:always|really|at least) (?:read|check|be|have|know)|are (?:supposed|responsible|expected) (?:to|for)|had (?:plenty|enough) (?:of )?time|need to (?:read|check|pay attention|be more careful|take responsibility|learn)|have to (?:read|check|take responsibility)|would (?:not )?have (?:known|avoided|had|been))(?: \S+){1,16}/,
      confidence: 0.8,
      unless:
        /lost a lot|have lost (?:a lot )?more|(?:you )?should (?:not |never )?have (?:been|received|had|got|heard|arrived|to)(?: \S+){0,6}|you should (?:not|never) have (?:to|had)|you had to (?:call|wait|go|chase|contact|sleep|pay|take|explain|come|find|buy|leave|cancel|miss|stand|sit|repeat|spend|do|deal|ask|carry|stay|hear|get|walk|reach)|(?:that|if|sorry|imagine|understand|frustrat\w+|hard)(?: \S+){0,3} you (?:had|needed|must|were)|must have (?:been|felt|had|cost|spent|taken|waited|worried)|you were (?:told|meant|supposed|warned|informed) (?:to )?(?:<day>|get|receive|have|arrive|be (?:called|refunded|on|in|home)|fly|it would|that|a|the|someone|we|he|she|by)|you could have (?:the|a|it|been)|you needed to (?:be|get)|you might have|you (?:need|have) to (?:read|check) (?:the meter)|you were (?:asked|expected) to (?:wait|repeat)|so you|if i|i gather|told (?:one|two|three|different) |deserve|(?:sorry|apolog\w*)(?!,? but)(?: \S+){0,14} you (?:had|needed)/,
      yes: [
        'You should have checked the date.',
        'you were supposed to confirm by Friday',
        'You could have read the terms.',
      ],
      no: ['You should have been told, and that is on us.', 'You had to wait too long.'],
    },
    {
      why: 'You did not do your part, you did it wrong.',
      pattern:
        /you(?: (?:just|clearly|obviously|simply|probably|actually|also|must have|have|had|apparently|certainly|even|really|then|either|never))* (?:(?:did not|do not|failed to|have not|never|neglected to|forgot to|refused to|did not even bother to|were not)(?: (?:even|actually|properly|bother to|correctly|take the time to|clearly|fully))* (?:read|check|follow|confirm|respond|answer|listen|tell|pay|notify|inform|provide|enter|fill|update|complete|look|pick|show|arrive|cancel|submit|sign|include|keep|look|call|let|report|mention|declare|turn up|bother|leave|give|select|choose|back|at home|there|home|careful|available|wait|plan|allow|ask|verify|tick|save|set|return|plug|use|maintain|register)|(?:forgot|ignored|missed|entered|typed|gave|clicked|shared|broke|damaged|dropped|caused|waited too|left it|let|picked|selected|booked|ordered|signed|agreed to|accepted|misread|misunderstood|overlooked|used|put|filled|chose|messed|made (?:a|the) mistake|handed|exceeded|violated|breached|came (?:too )?late|arrived (?:too )?late|turned up late|showed up late|lost|did this|did it|went over|set it up|plugged|consumed|spent|overspent|opened|threw|deleted)(?: \S+){0,2} (?:the|a|your|it|to|on|up|wrong\w*|yourself|incorrect\w*|late|too|out|long|them|this|that|into|in|over|our|for|an|away)|(?:are|were) (?:\S+ )?(?:the one who|at fault|to blame|responsible|in the wrong|careless|negligent|late|mistaken|confused about|wrong)|brought (?:this|it) on yourself|only have yourself|have only yourself|have yourself to blame|got yourself)(?: \S+){0,14}/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /lost (?:trust|faith|confidence|patience)|whatever you put|back to you|i typed|(?:was|is) mine|you spent(?: \S+){1,4} (?:on hold|waiting|with us|calling|chasing|queu\w+|in)|when did you|(?:i|we) (?:understand|see|know|hear|can see|gather|take it|appreciate|am sorry|apologise|am so sorry)(?: \S+){0,6} you|(?:if|so|sorry|that|when|because of us|after|since|while|before|once|in case|let me know (?:when|if|what|which)|what|how|what happened (?:when|after)|sounds like|confirm) (?:\S+ )?you|you did not (?:get|receive|deserve|hear|do anything|have|want|sign up|need|ask for)|you (?:ordered|booked|picked|selected|signed|gave)(?: \S+){0,8} (?:and|but) (?:we|our|it|the|nothing|nobody|got|were)|(?:option|the one) you|not (?:your|at) fault|you were not (?:told|informed|warned|given|wrong|at fault|careless)|you do not (?:have|need)|nobody|you missed(?: \S+){0,6} because (?:of (?:us|our)|we|our)|you are not (?:at fault|to blame|responsible|wrong)|you (?:ordered|booked|lost|missed|used|spent) (?:the|a|your) \S+$|(?:days?|hours?|nights?|money|time|evening|weekend|\d+) you lost|you (?:lost|missed|spent)(?: \S+){1,4},? that is all|you never (?:wait|have to|need)/,
      yes: [
        "You didn't read the email.",
        'you entered the wrong address',
        'You forgot to cancel the trial.',
        'You were the one who shared the code.',
      ],
      no: ["You didn't receive the email.", "I'm sorry you missed your flight."],
    },
    {
      why: 'Your fault, your mistake, your responsibility.',
      pattern:
        /(?:(?:it|that|this|the (?:\S+ ){1,3}|which|all)(?: (?:is|was|comes?|came|happened|lies|seems|sounds|looks|are|has))(?: \S+){0,3}? ?(?:(?:on|from|down to|because of|due to|through|entirely|like|to do with|all|partly|clearly|really|actually|simply) )*(?:your (?:\S+ )?(?:fault|mistake|error|responsibility|problem|own (?:doing|fault|mistake|choice)|negligence|choice|side|end|doing|job|oversight|decision|carelessness|usage|consumption|setup|wiring)|on you|down to you|user error|up to you to (?:check|read|make|verify|ensure)|an error on your (?:part|side|end)|a mistake on your (?:part|side|end)|your bad|you who|because you|what happens when you|from you$|from you,)|(?:error|mistake|oversight|fault|negligence) (?:on|from) your (?:part|side|end)|(?:we|i) (?:are|am) not responsible for your|your (?:own )?(?:fault|mistake|carelessness|negligence)(?: \S+){0,4}|user error|blame yourself)(?: \S+){0,12}/,
      confidence: 0.8,
      unless:
        /weigh\w+ on you|(?:not|never|nothing|in no way|hardly|none)(?: \S+){0,5} (?:your (?:fault|mistake|error|responsibility|problem|doing|job|end|side)|on you|because you)|is this (?:your|on)|(?:who|they|he|she|somebody|someone|did \S+|anyone)(?: \S+)? (?:told|said|made|tell|say)(?: \S+){0,5} your|(?:not|never) (?:be )?your|on your (?:side|end) (?:now|everything|you should|the|is there|do you)|because you (?:are|deserve|have been) (?:a|the|to|loyal|better)|up to you to (?:choose|decide)/,
      yes: ["That's your own fault.", "it's your responsibility to check the gate"],
      no: ["It's not your fault.", "It's up to you to choose."],
    },
    {
      why: 'If you had…, next time read; that is what you get.',
      pattern:
        /(?:(?:if|had|unless) you(?: (?:had|would have|hadn t|only|just|simply|just had|had only|actually|bothered to|had not|would))* (?:read|checked|called|told|listened|arrived|booked|paid|followed|contacted|looked|been|taken|paid|let us know|not|kept|entered|given|answered|confirmed|done|filled|come|reported|updated|asked|planned|left|cancelled|double checked|bothered|had)(?: \S+){1,18}|(?:next time|in future|in the future)(?: \S+)? (?:read|check|make sure|please|be|try|you (?:should|need|might|could)|do not|think|plan|arrive|double check|pay attention)(?: \S+){1,12}|that is what (?:you get|happens when)(?: \S+){0,10}|when (?:people|customers|you) (?:do not|click|share|give|wait|leave|buy|fail)(?: \S+){1,14}|why (?:did|would) you(?: not)? (?:wait|click|share|give|not|leave|do|read|check|just|buy|even)(?: \S+){1,12}|did (?:you )?not (?:read|check|bother|you|think)(?: \S+){1,12}|did you (?:even|not|actually|bother)(?: \S+){1,12}|how (?:could|did) you (?:not|miss|forget|let|manage to)(?: \S+){1,12})/,
      confidence: 0.68,
      unless:
        /\bor (?:at|online|by|in|on|with|the|did|a) (?:\S+ ?){1,4}$|back to you|i typed|(?:was|is) mine|(?:driver|he|she|they|colleague|engineer|technician|courier|agent|nurse|shop|bank|team)(?: \S+)? did not|if you (?:had|have) (?:any|a|other|the|to|another|more|further|one)|(?:let me know|please) if you|if you (?:would have|would like|have been|been|paid by|paid with|booked (?:through|with|online)|called before)|next time (?:you (?:fly|travel|visit|order|stay)|i|we|there|please ask)|did not (?:you )?(?:receive|get)|when you (?:give|share|leave|buy)(?: \S+){0,5} (?:you (?:should|deserve|expect))|happens again|next time (?:around )?(?:it|this|that)|if you had to|as if you/,
      yes: ["If you had read the email, we wouldn't be here.", 'Next time read the terms.'],
      no: ['If you had any other questions, write to me.'],
    },
    {
      why: 'On your end; too late; be more careful.',
      pattern:
        /(?:the (?:mistake|error|problem|fault|issue)(?: \S+)? (?:is|was|lies|comes|came) (?:on|from|at|with) (?:your|you)(?: \S+){0,8}|you (?:left it|waited|came|arrived|called|applied|booked|reported)(?: \S+){0,3} (?:too late|too long|until the last|at the last|way too)(?: \S+){0,6}|you (?:should|need to|must|ought to|have to) (?:be|pay|learn|think|plan)(?: \S+){0,3} (?:careful|attention|ahead|before|responsible|vigilant|more)(?: \S+){0,6}|be more careful(?: \S+){0,6}|next time,? (?:be|arrive|come|read|check|plan|book|pay|report|keep|call|leave|do)(?: \S+){1,10}|you shouldn t have(?: \S+){1,8}|you should (?:not|never) have (?:given|clicked|shared|left|signed|waited|bought|booked|opened|told|sent|thrown|used|ignored|put|paid|agreed|let|trusted|accepted|answered)(?: \S+){1,10}|your (?:usage|consumption|carelessness|own \S+|forgetfulness|delay|late \S+)(?: \S+){0,3} (?:went up|increased|is (?:too )?high|caused|is the (?:problem|reason|cause)|did this|is why)(?: \S+){0,8})/,
      confidence: 0.76,
      unless: /not (?:on )?your|i understand|if you had (?:any|other)|sorry/,
      yes: [
        'The mistake is on your end, not ours.',
        "You shouldn't have given your code over the phone.",
        'You should be more careful.',
      ],
      no: ['The problem is not on your end.'],
    },
    {
      why: 'Had you read; what did you expect; until the last day.',
      pattern:
        /(?:had you(?: \S+){2,14}|what (?:else )?(?:did|do) you expect(?: \S+){0,8}|without(?: \S+){1,4} (?:from|on) your (?:side|part|end)(?: \S+){0,8}|you (?:have )?waited until the last(?: \S+){0,8}|you would (?:have|not have)(?: \S+)? (?:seen|known|noticed|avoided|had|been)(?: \S+){1,10}|you are the one who(?: \S+){1,10}|you (?:clearly|obviously|simply|just) (?:did not|do not|forgot|missed|ignored|skipped)(?: \S+){1,10}|you should(?: have)? (?:\S+ )?(?:taken|bought|got|chosen|had|kept|planned|insured|asked|come|called|read|known)(?: \S+){1,10})/,
      confidence: 0.74,
      unless:
        /\bor (?:at|online|by|in|on|with|the|did|a) (?:\S+ ?){1,4}$|you are the one who (?:decides|chooses|suffered|had|was|has)|you should have (?:been|received|got (?:a|an|the|your)|had (?:a|an|the|your)|to)|if (?:we|i|our)|had you (?:waiting|on hold|in)|what do you expect from (?:us|me|this)|deserve|what do you expect (?:us|to)/,
      yes: [
        "Had you reread your file you'd have seen a document was missing.",
        'Without any proof from your side, what did you expect?',
        "You should've taken the cancellation option, then.",
      ],
      no: [],
    },
    {
      why: 'Nobody forced you; you let it; you alone.',
      pattern:
        /(?:(?:nobody|no one) (?:forced|made|asked|told|obliged) you(?: \S+){1,8}|if you (?:leave|left|lose|forget|give|click|wait|share|do not (?:read|pay|answer|check|tell|lock|keep)|keep losing|let|put)(?: \S+){1,10}|you (?:alone|yourself) (?:are|were|did|chose|filled|gave|signed)(?: \S+){1,8}|you are (?:solely|entirely|fully|wholly|alone) (?:responsible|to blame|at fault)(?: \S+){0,8}|and you (?:filled|gave|wrote|typed|entered|signed|chose|clicked|agreed|put)(?: \S+){1,8}|whose fault is (?:that|it)|you asked for (?:it|this|that)$|you brought(?: \S+){1,6}|then again(?: \S+){0,3} you(?: \S+){1,10}|well you(?: \S+)? (?:should|could|chose|signed|agreed|clicked)(?: \S+){1,8}|what were you thinking(?: \S+){0,6}|you (?:was|were) careless(?: \S+){0,4})/,
      confidence: 0.7,
      unless:
        /if you (?:leave|give|share|let|put|wait|forget)(?: \S+){0,8} (?:i|we|your (?:number|name|email)|me|us|a message|know)|if you (?:do not|left) (?:\S+ ){0,4}(?:i|we) (?:will|can)|(?:nobody|no one) (?:told|asked) you (?:about|that|it|anything|why|when|what|how)|sorry|if you wait/,
      yes: [
        'Then again, nobody forced you to sign.',
        'If you leave your papers lying around, well…',
        'You alone are responsible for your password.',
      ],
      no: ['If you leave a message I will call you back.'],
    },
    {
      why: 'You always leave it late.',
      pattern:
        /(?:you (?:always|constantly|keep|never) (?:leav\w+|wait\w*|forget\w*|los(?:e|ing)|ignor\w+|chang\w+ your mind|do(?:ing)? this|read|check|listen|plan|pay on|put\w* (?:it|things) off)(?: \S+){0,8}|you (?:leave|left|have left)(?: \S+){0,2} (?:to|until|till) the last(?: \S+){0,4}|you (?:waited|have waited|left it)(?: \S+){0,2} (?:too (?:long|late)|until the last|till the last)(?: \S+){0,5})/,
      confidence: 0.74,
      only: 'statement',
      unless: /make sure|nobody|no one|sorry|because of us|understand|for (?:us|someone)/,
      yes: ['you always leave things to the last minute'],
      no: ['You always wait for someone to call back and nobody does.'],
    },
    {
      why: 'Should have, should not have, with no subject.',
      pattern:
        /^(?:well |and |so |then |but )*(?:you )?(?:should not|should|ought to|could|needed to|ought not to) have (?!(?:been|had|never|happened|to)\b)\w+(?: \S+){1,8}/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /should (?:already )?have (?:\S+ )?(?:received|got|had|heard|been)|lost a lot|have lost (?:a lot )?more|we|i (?:should|could)|our|sorry/,
      yes: ['shouldnt have given out your code'],
      no: ['Should have been with you Monday.'],
    },
    {
      why: 'You did tick the box; had you rung sooner; you cannot expect, when you never; but you failed to.',
      pattern:
        /(?:^(?:well |but |and |so |look |actually |after all )*you did (?:tick|sign|agree|accept|click|choose|opt|pick|select|say yes|approve|authori[sz]e|give|order|buy)(?: \S+){1,8}|(?:this|that) one (?:is|was)(?: \S+)? (?:down to you|on you|your (?:fault|mistake|doing|error))|if you (?:had|would|would have)(?: \S+){1,8} (?:sooner|earlier|in time|on time|properly|correctly|beforehand|first|when you (?:should|were))(?: \S+){0,10}|you can not (?:expect|ask|complain|blame|hold|demand|be surprised)(?: \S+){0,12}? (?:when|if|since|after|because) you(?: \S+){1,10}|(?:but|however|though|although|except|only|still|unfortunately|sadly|then again|thing is)(?: that)? you (?:failed|forgot|neglected|omitted|never (?:sent|told|paid|answered|replied|called|confirmed|checked|read|signed|returned|came|opened|let)|ignored|refused|left (?:it|the)|did not (?:send|tell|pay|answer|reply|call|confirm|check|read|sign|return|come|open|let|give|show|warn|notify)|are the one|were the one|chose|signed|agreed)(?: \S+){1,14})/,
      confidence: 0.76,
      only: 'statement',
      unless:
        /sorry|apolog\w*|thank|our (?:fault|mistake|side)|and (?:we|nobody|no one|it) |if you had (?:known|any)|so you|right thing|did not (?:receive|get)|we would have/,
      yes: [
        'Well, you did tick the box.',
        "If you'd rung us sooner we wouldn't be in this situation.",
        'I understand how you feel, however you failed to notify us in time.',
        "You can't expect us to refund you when you never opened the instructions.",
      ],
      no: ['You did give us the number, thank you.', 'You did sign for it? Then let me look.'],
    },
    {
      why: 'It comes from how you handled it; you never sent it back; everyone else managed.',
      pattern:
        /(?:(?:is|was|comes?|came|happened|stems?)(?: \S+){0,3} (?:from|because of|due to|down to|by|with) (?:how|the way|what) you (?!(?:were|have been|are)\b)\w+(?: \S+){0,5}|^(?:well |but |and |so |actually |look |sir |madam )*you never (?:sent|told|paid|answered|replied|called|confirmed|checked|read|signed|returned|came|opened|let us|gave|filled|updated|cancelled|showed|mentioned|declared|registered|activated|brought|collected)(?: \S+){1,8}|(?:everyone|everybody|nobody|no one|all the others?|other people)(?: else)?(?: \S+)? (?:manag\w+ to|read it|got it right|did it right|understood|filled|had (?:a|any|this|that) (?:problem|trouble)|seems to (?:manage|understand)|gets? it wrong)(?: \S+){0,8})/,
      confidence: 0.74,
      only: 'statement',
      unless:
        /sorry|apolog\w*|understood (?:you|what|how)|because (?:we|our)|you never (?:told|called|paid)(?: \S+){0,6} (?:and|yet|but) (?:we|nobody|they)|(?:appreciate|like|love|admire|thank)/,
      yes: [
        'The damage is from how you handled it.',
        'You never sent the form back.',
        'Everyone else managed to fill it in correctly.',
      ],
      no: [
        'So you never sent the form back, right?',
        'It was the way you were treated.',
        'Nobody understood what you needed.',
      ],
    },
    {
      why: 'Well, who signed it.',
      pattern:
        /^(?:well |and |so |but |then )+who (?:gave|signed|clicked|left|chose|shared|wrote|typed|forgot|booked|ordered|agreed|opened|pressed|dropped|ticked|lost|put|let)(?: \S+){1,8}/,
      confidence: 0.72,
      only: 'question',
      unless: /do you know|for (?:it|the parcel)|at (?:the|your)/,
      yes: ['Well who gave the code away?'],
      no: ['And who signed for it, do you know?'],
    },
    {
      why: 'It comes from you; you agreed, nobody made you.',
      pattern:
        /(?:(?:delay|problem|error|mistake|fault|damage|issue|mess|trouble|mix up)(?: \S+)? (?:comes?|came|is|was|stems?) (?:from|down to|because of) you(?:$|,)(?: \S+){0,8}|you (?:agreed|signed|accepted|chose|decided|clicked|subscribed|ordered|wanted)(?: \S+){0,6},? (?:nobody|no one) (?:made|forced|pushed|obliged|asked) you(?: \S+){0,4}|(?:it|that) (?:says|said) so (?:on|in) (?:the|your) \S+(?: \S+)?,? you(?: \S+){1,6})/,
      confidence: 0.8,
      only: 'statement',
      unless: /not (?:come )?from you|sorry/,
      yes: ['The delay comes from you, you sent the wrong form.', 'You agreed to the conditions, nobody made you.'],
      no: ['The delay does not come from you.'],
    },
    {
      why: 'You parked in the wrong place; damaged by your children; common sense.',
      pattern:
        /(?:^(?:well |but |and |sorry |because |so )*you (?:parked|put|went|stood|turned|came|drove|sent|returned|posted|dialled|scanned|filled|plugged|took|called|applied|wrote|paid|placed|stored|washed|left)(?: \S+){0,5}? (?:wrong|wrongly|incorrect|incorrectly|too (?:late|early|hot|fast|long|far)|badly|upside down)(?: \S+){0,4}|(?:was|were|has been|got|is) (?:damaged|broken|lost|caused|scratched|dropped|spilled|opened|spoiled|soiled|torn|lost|blocked|overloaded) by (?:you|your \S+)(?: \S+){0,4}|(?:it is|its|that is)(?: just| simply)? (?:basic |plain |simple )?common sense(?: \S+){0,6}|(?:anybody|anyone|everybody|everyone) with (?:any|a bit of|half a) (?:sense|brain|care)(?: \S+){1,10})/,
      confidence: 0.76,
      only: 'statement',
      unless: /sorry|apolog\w*|because we|we (?:sent|gave|told)|was it|were they/,
      yes: ['You parked in the wrong place.', 'The book was damaged by your children.'],
      no: ['Was it damaged by your courier?'],
    },
    ...blameCustomerMore,
  ],
};
