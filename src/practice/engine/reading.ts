import type { Language } from '../../kernel/words.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { type Haystack, haystack, mentionsAny } from './text.ts';

/** What a message shows besides its moves. */
export type Reading = {
  /** The agent takes leave, or ends the contact. */
  readonly closing: boolean;
  /** The agent hands over to the person the scenario names. */
  readonly handover: boolean;
  /** The message asks something, question mark or not. */
  readonly asks: boolean;
  readonly text: Haystack;
};

const farewell: Readonly<Record<Language, RegExp>> = {
  fr: / (?:au revoir|bonne (?:fin de )?(?:journee|soiree|apres midi|nuit|continuation)|bon week end|a bientot|adieu) /,
  en: / (?:good ?bye|bye(?: bye| now)?|have a (?:good|nice|great|lovely|pleasant|better) (?:day|evening|night|afternoon|weekend|rest|one)|take care(?! of)|good night) /,
};

const ending: Readonly<Record<Language, RegExp>> = {
  fr: / (?:je|nous|j|on) (?:mets|mettons|met|vais mettre|dois mettre|suis oblige[es]* de mettre|me vois oblige[es]* de mettre|me vois contraint[es]* de mettre) (?:donc |maintenant |ainsi |ici )?(?:fin|un terme) | (?:je|nous) (?:cloture|cloturons|arrete|arretons|termine|terminons|interromps|interrompons|raccroche|clos|ferme|fermons) (?:donc |maintenant |ici )?(?:la|ici|notre|cet|cette|l|la discussion|maintenant|donc)?/,
  en: / (?:i|we) (?:am|m|are|re|will|ll|have to|need to|must|am going to|m going to) ?(?:now |therefore )?(?:end|ending|close|closing|stop|stopping|terminate|terminating|hang(?:ing)? up)(?: up)? (?:this|the|our|now|here) | i end (?:this|the|our) /,
};

const threatens: Readonly<Record<Language, RegExp>> = {
  fr: / (?:si|sinon|continuez|ou je|ou bien|la prochaine|encore une) /,
  en: / (?:if|unless|otherwise|or i|or we|next time|once more|keep) /,
};

const handing: Readonly<Record<Language, RegExp>> = {
  fr: / (?:transf\w+|transm\w+|mets? en (?:relation|contact)|mettre en (?:relation|contact)|vous (?:passe|oriente|dirige)|passer le relais|passe le relais|releve\w*|escalade\w*|fais? (?:intervenir|appel|venir)|faire (?:intervenir|venir)|appelle|previens|sollicite|saisis|confie|alerte|rappellera|contactera|recevra|prendra le relais|prend le relais) /,
  en: / (?:transfer\w*|put\w* you (?:through|in touch)|connect\w*|hand\w* (?:you|this|it|over)|pass\w* (?:you|this|it)|escalat\w*|bring\w* in|get\w* (?:the|our|my|a)|loop\w* in|refer\w*|call\w* (?:in|the|our|my)|will (?:call|contact|take over|join|see|meet)) /,
};

const asking: Readonly<Record<Language, RegExp>> = {
  fr: / (?:depuis quand|quand|combien|quel(?:le)?s?|qui|pourquoi|comment|est ce que|qu est ce|racontez|dites moi|expliquez|pouvez vous|avez vous|etes vous) /,
  en: / (?:when|how|what|which|who|why|where|tell me|walk me|could you|can you|did you|do you|have you|are you) /,
};

const closes = (text: string, lang: Language): boolean =>
  text.split(/[.!?;\n]+/).some((sentence) => {
    const folded = haystack(sentence);
    return farewell[lang].test(folded) || (ending[lang].test(folded) && !threatens[lang].test(folded));
  });

/** Reads what the moves do not say: leave-taking, a hand-over to the right person, whether anything is asked. */
export const read = (scenario: Scenario, lang: Language, text: string): Reading => {
  const folded = haystack(text);
  const to = scenario.escalation?.about[lang];
  return {
    closing: closes(text, lang),
    handover: to !== undefined && mentionsAny(folded, to) && handing[lang].test(folded),
    asks: text.includes('?') || asking[lang].test(folded),
    text: folded,
  };
};
