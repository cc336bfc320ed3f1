import type { Language } from '../../kernel/words.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { type Haystack, haystack, mentionsAny } from './text.ts';

/** What a message shows besides its moves. */
export type Reading = {
  /** The agent takes leave, or ends the contact. */
  readonly closing: boolean;
  /** The agent hands over to the person the scenario names. */
  readonly handover: boolean;
  readonly text: Haystack;
  /** The sentences that ask something, question mark or not; empty when none does. */
  readonly asked: Haystack;
  /** The sentences that claim something: those that refuse to are left out. */
  readonly claimed: Haystack;
};

const farewell: Readonly<Record<Language, RegExp>> = {
  fr: / (?:au revoir|bonne (?:fin de )?(?:journee|soiree|apres midi|nuit|continuation)|bon week end|a bientot|adieu) /,
  en: / (?:good ?bye|bye(?: bye| now)?|have a (?:good|nice|great|lovely|pleasant|better) (?:day|evening|night|afternoon|weekend|rest|one)|take care(?! of)|good night) /,
};

/** Ending the contact itself: closing a file or a contract is not leaving. */
const ending: Readonly<Record<Language, RegExp>> = {
  fr: / (?:je|nous|j|on) (?:(?:mets|mettons|met|(?:vais|dois|devons|allons) mettre|(?:suis|me vois) (?:oblige|contraint)[es]* de mettre) (?:donc |maintenant |ainsi |ici )?(?:fin|un terme) a|(?:cloture|cloturons|arrete|arretons|termine|terminons|interromps|interrompons|clos|ferme|fermons|quitte)(?: donc| maintenant| ici)?) (?:la|notre|cet|cette|ce|l) ?(?:conversation|discussion|echange|appel|chat|entretien|session|communication|contact) | (?:je|nous) (?:raccroche|raccrochons) | (?:j arrete|nous arretons|je m arrete) (?:la|ici|maintenant) (?:l|la|notre|cet|cette|donc)? ?(?:echange|conversation|discussion)?/,
  en: / (?:i|we)(?: am| m| are| re| will| ll| have to| need to| must| am going to| m going to)?(?: now| therefore)? (?:end|ending|close|closing|stop|stopping|terminate|terminating) (?:(?:this|the|our) (?:conversation|chat|call|discussion|contact|exchange|session)|here|it here) | (?:i|we) (?:am|m|are|re|will|ll|have to|am going to|m going to) (?:now )?hang(?:ing)? up /,
};

const threatens: Readonly<Record<Language, RegExp>> = {
  fr: / (?:si|sinon|continuez|ou je|ou bien|la prochaine|encore une) /,
  en: / (?:if|unless|otherwise|or i|or we|next time|once more|keep) /,
};

const handing: Readonly<Record<Language, RegExp>> = {
  fr: / (?:transf\w+|transm\w+|mets? en (?:relation|contact)|mettre en (?:relation|contact)|vous (?:passe|oriente|dirige)|passer le relais|passe le relais|releve\w*|escalade\w*|fais? (?:intervenir|appel|venir)|faire (?:intervenir|venir)|appelle|previens|sollicite|saisis|confie|alerte|rappellera|contactera|recevra|prendra le relais|prend le relais) /,
  en: / (?:transfer\w*|put\w* you (?:through|in touch)|connect\w*|hand\w* (?:you|this|it|over)|pass\w* (?:you|this|it)|escalat\w*|bring\w* in|get\w* (?:the|our|my|a)|loop\w* in|refer\w*|call\w* (?:in|the|our|my)|will (?:call|contact|take over|join|see|meet)) /,
};

/** Refusing to claim a thing: "I can't promise you'll be refunded" claims no refund. */
const refuses: Readonly<Record<Language, RegExp>> = {
  fr: / (?:(?:ne|n) (?:(?:vous|te|le|la|l|lui|en|y) ){0,2}(?:(?:peux|puis|pouvons|peut|vais|veux|voudrais) (?:pas |rien )?(?:(?:vous|te|le|la|l|lui) ){0,2}(?:promettre|garantir|dire|jurer|assurer|certifier|savoir|affirmer)|(?:promets|promettons|garantis|garantissons|jure|assure|sais|savons|dis) (?:pas|rien))|pas (?:certaine?|sure?|en mesure)|personne ne peut|rien ne (?:garantit|dit)|sans (?:garantie|promesse|certitude|pouvoir)) /,
  en: / (?:(?:can|could|won|wouldn|don|do|does) ?(?:not|t|n t) (?:\w+ ){0,2}(?:promise|guarantee|say|tell|swear|know|claim)|cannot (?:\w+ )?(?:promise|guarantee|say|tell|swear|know)|not (?:sure|certain|able)|nobody can|no (?:guarantee|promise|certainty)|without promising) /,
};

/** How a question starts when its mark is forgotten. */
const asking: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:(?:et|alors|mais|ok|donc|bonjour|bien|dites moi|pour|a|de|sur|en|par) ){0,2}(?:depuis quand|quand|combien|quel(?:le)?s?|qui|pourquoi|comment|ou|que|est ce que|qu est ce|racontez|dites moi|expliquez|decrivez|pouvez vous|pourriez vous|avez vous|etes vous|est il|est elle|y a t il) /,
  en: /^ (?:(?:and|so|but|ok|okay|hello|hi|please|to|from|at|on|for|since) ){0,2}(?:when|how|what|which|who|why|where|tell me|walk me|describe|could you|can you|would you|did you|do you|does|have you|has|are you|is the|is your|was) /,
};

/** A sentence, folded, and whether a question mark closes it. */
type Sentence = { readonly folded: Haystack; readonly marked: boolean };

const sentencesOf = (text: string): readonly Sentence[] =>
  (text.match(/[^.!?;\n]+[.!?;\n]*/g) ?? []).map((sentence) => ({
    folded: haystack(sentence),
    marked: sentence.includes('?'),
  }));

const closes = ({ folded }: Sentence, lang: Language): boolean =>
  farewell[lang].test(folded) || (ending[lang].test(folded) && !threatens[lang].test(folded));

/** Reads what the moves do not say: leave-taking, a hand-over to the right person, what is asked. */
export const read = (scenario: Scenario, lang: Language, text: string): Reading => {
  const sentences = sentencesOf(text);
  const to = scenario.escalation?.about[lang];
  const folded = sentences.map((sentence) => sentence.folded).join('');
  return {
    closing: sentences.some((sentence) => closes(sentence, lang)),
    handover: to !== undefined && mentionsAny(folded, to) && handing[lang].test(folded),
    text: folded,
    asked: sentences
      .filter((sentence) => sentence.marked || asking[lang].test(sentence.folded))
      .map((sentence) => sentence.folded)
      .join(''),
    claimed: sentences
      .filter((sentence) => !refuses[lang].test(sentence.folded))
      .map((sentence) => sentence.folded)
      .join(''),
  };
};
