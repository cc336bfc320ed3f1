import type { Grammar } from './compile.ts';
import type { Folded } from './fold.ts';
import type { Around, Found } from './found.ts';

const lead =
  /^(?:[ ,]|(?:mais|et|car|donc|alors|en effet|(?:it|that|this) is not your (?:fault|mistake)|but|and|so|because(?! of)|since|as|oui|non|yes|no|ok|bonjour|hello|hi|madame|monsieur|sir|madam|malheureusement|unfortunately)(?:,| ))+/;

/** A plain statement about the case: a thing or an event as its subject, not the agent and not the customer's mood. */
const statement = {
  fr: /^(?:(?:en fait|actuellement|pour le moment|en ce moment|ce soir|ce matin|hier|aujourd'hui|depuis \S+|normalement|en general|apres \S+|lors de \S+|suite a \S+|a cause de \S+|en cas d\S* ?\S+|pendant \S+ \S+|(?:sur|dans|chez|avec) (?:votre|notre|le|la|les|ce|cette|l'\S+) \S+|comme (?:le|la|les|l'\S+|votre|notre) \S+|concretement|en clair|en general|a partir de \S+),? ?(?:\S+ ){0,4}?)?(?:le|la|les|l'|un|une|votre|vos|notre|nos|cette|cet|ces|ce|il|elle|ils|elles|c'est|on|nous|aucun|aucune|chaque|deux|trois|toute|tous|d'autres|plusieurs|certain\w*)(?:(?<=')| )?\S+ (?:\S+ ){2,}/,
  en: /^(?:(?:in fact|actually|currently|at the moment|right now|tonight|this morning|yesterday|today|since \S+|normally|usually|after \S+|during \S+|following \S+|because of \S+|on \S+),? ?(?:\S+ ){0,4}?)?(?:the|a|an|your|our|this (?!is\b)|these (?!are\b)|each|every|some (?!of\b)|all|no|both|several|one of|most|any|someone|somebody|(?!(?:i|you|we|he|she|it|they|that|this|there|those|nobody|nothing|everyone|please|let|just|so|no|yes|do|does|did|is|are|can|would|could|will|not|thanks|thank|sorry|hello|hi|good|ok|here|nice|great)\b)\w+(?= (?:\S+ )?(?:is|are|was|were|has|have|had|will|takes?|goes|go)\b)|(?!(?:i|you|we|he|she|it|they|please|not|so|never|just)\b)\w+(?= \w{3,}ed (?:the|a|an|your|our|all|two|three)\b)|when (?:a|an|the|two|your|someone|people|several)|once (?:the|your|a|you)|to \w+ (?:the|a|an|your|it)(?: \S+){0,4}, (?:press|print|enter|open|click|go|hold|turn|choose|dial|select|type|tap|drop|fill|scan|use|call|bring|send)|\w+s) \S+ (?:\S+ ){2,}/,
};
const notFacts = {
  fr: /\b(?:nous (?:allons|sommes a|restons|faisons|mettons|comprenons|vous)|je vous|on (?:va|verra|y va|se (?:rappelle|reparle|revoit|calme|tient|dit|voit|quitte))|c'est (?:bon|note|parti|parfait|clair|gentil|vrai|normal(?! que (?:ca|cela|le|la|votre|l')\b)|compris|bien(?! (?:vous|le|la|l'|les|votre|un|une)\b)|ca|moi|entendu|fait)|ce n'est (?:\S+ )?pas (?:de )?(?:rien|un detail|une? (?:simple|petite?)|anodin|normal|acceptable|juste|une excuse|votre faute|a vous)|n'est pas (?:mineur|anodin|rien|acceptable|negligeable)|il n'y a pas de quoi|(?:va|vont) (?:prendre en charge|etudier|examiner|traiter|regarder) (?:votre|vos|la|le)|(?<!\bpour [^\n]{3,60}, )il faut(?! (?:compter|deux|trois|\d+|environ|attendre que|un rappel)\b)|vous (?:etes(?! (?:couvert|assure|inscrit|protege|rembourse|livre|preleve|facture|eligible|debite|abonne|rattache|redevable|exoner)\w*)|avez raison)|merci|s'il vous plait|aurions du|n'aurait (?:jamais|pas) du|(?:erreur|faute|bourde|boulette|maladresse|negligence|oubli|bevue) (?:de notre|de ma|a nous|interne)|c'est (?:la notre|notre (?:faute|erreur))|a cause de (?:nous|moi|notre)|on s'est trompe|il ne s'agit pas de|pris note|nos equipes|un (?:petit )?(?:instant|moment))\b/,
  en: /\b(?:we (?:will|are here|are happy|understand|value|appreciate|hear)|let us|thank|thanks|it is (?:fine|ok|noted|good|me|my pleasure|normal|understandable)|that is (?:fine|ok|great|noted|good|all|it|right|fair|true)|this is \w+$|(?:mistake|fault|error) (?:was|is)(?: \S+)? (?:mine|ours)|no problem|please|should (?:not |never )?have|you are (?:right|welcome)|good (?:morning|day|evening)|(?:it|that|this) is not (?:your|my|nobody)|(?:is|are) (?:nobody|no one)|(?:one|that|this) (?:is|was) on (?:us|me)|we got (?:this|it|that)(?: one)? wrong|(?:poor|wrong|careless|unfair) of (?:us|me)|on our side|this is \w+ (?:from|at|in|speaking|here)|stupid question|that is a (?:fair|good|great)|your (?:\S+ )?(?:number|reference|email|address|postcode|name) is|(?:somebody|someone|a colleague)(?: \S+){0,4} will (?:take care|look|get back|be in touch|call|deal|contact)|will take care of|^(?:you must|no wonder|i am afraid|let me (?!tell you|explain|clarify)|you (?:trusted|relied|counted|did everything)|my (?:\S+ )?name is|i am not surprised|ask |(?:it|that) is (?:not|normally|really|a (?:bit|question))|it makes sense|i can tell)|(?:mistake|fault|slip|error|doing) and (?:we|i)|our (?:slip|bad|fault|doing)|i am not saying|that is the right|the line (?:broke|is breaking|dropped|cut)|your (?:last )?message|one sec|look forward)\b/,
};

/** A clause that says something of the case, when no other move took its words. */
export const explained = (
  kept: readonly Found[],
  folded: Folded,
  grammar: Grammar,
  around: Around,
): Found | undefined => {
  const patterns = grammar.explains;
  const plainOnly = !kept.some((one) => harsh.has(one.move));
  let best: Found | undefined;
  folded.sentences.forEach((sentence, at) => {
    if (sentence.asked || (best !== undefined && best.confidence > 0.6)) return;
    const here = kept.filter((one) => one.at === at).sort((a, b) => a.from - b.from);
    if (here.some((one) => !leavesRoom.has(one.move))) return;
    let from = sentence.from;
    for (const [start, end] of [...here.map((one) => clause(one, folded)), [sentence.to, sentence.to] as const]) {
      if (start > from) {
        const whole = folded.text.slice(from, start);
        const skipped = lead.exec(whole)?.[0].length ?? 0;
        const piece = whole.slice(skipped);
        const value = worth(piece, patterns, around);
        const confidence = value > 0.52 || plainOnly ? value : 0;
        if (confidence > (best?.confidence ?? 0))
          best = { move: 'explain', from: from + skipped, to: start, at, confidence };
      }
      from = Math.max(from, end);
    }
  });
  return best;
};

/** Beside a move that hurts, only a real explanation counts. */
export const harsh: ReadonlySet<string> = new Set([
  'insult',
  'sarcasm',
  'minimise',
  'blame_customer',
  'calm_down',
  'policy_shield',
  'blame_third',
  'capitulate',
  'scripted',
  'false_promise',
  'non_answer',
  'jargon',
  'set_limit',
  'reformulate',
]);

/** Moves that can share a sentence with an explanation; the others are what the sentence is about. */
const leavesRoom: ReadonlySet<string> = new Set([
  'apologise',
  'apologise_impact',
  'ack_generic',
  'own_it',
  'offer_options',
  'commit',
]);

/** A find reaches to the end of its clause, no further than its own first comma past its opening words. */
const clause = (one: Found, folded: Folded): readonly [number, number] => {
  const comma = folded.text.indexOf(',', one.from + 4);
  const short = one.move === 'apologise' || one.move === 'ack_generic' || one.move === 'own_it';
  return [one.from, short && comma > 0 && comma < one.to ? comma : one.to];
};

const worth = (piece: string, patterns: Grammar['rules'], around: Around): number => {
  if (piece.split(' ').length < 5 || notFacts[around.lang].test(piece)) return 0;
  for (const { find, rule, unless } of patterns) {
    if (!find().test(piece)) continue;
    if (unless?.().test(piece)) continue;
    return rule.confidence;
  }
  return statement[around.lang].test(`${piece} `) ? 0.51 : 0;
};
