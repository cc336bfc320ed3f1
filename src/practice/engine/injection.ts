import { fold } from './text.ts';

/** Text that speaks to a machine instead of a customer: orders about instructions, scores, roles, prompts. Both languages, folded. */
const orders: readonly RegExp[] = [
  /\b(ignore|oublie[sz]?|forget|disregard|override|bypass|contourne[sz]?)\b.{0,40}\b(instructions?|consignes?|regles?|rules?|prompt|directives?|above|previous|precedentes?|ci dessus)\b/,
  /\b(system|developer|assistant|admin|debug|god|dan)\b ?(prompt|mode|message|role|override)\b/,
  /\b(prompt|invite|message) (systeme|cache|initial)\b/,
  /\b(print|show|reveal|repeat|display|output|dump|affiche[sz]?|montre[sz]?|revele[sz]?|repete[sz]?|recopie[sz]?|donne[sz]?|imprime[sz]?)\b.{0,40}\b(your |ton |ta |tes |votre |vos |the |le |la |les )?(brief|prompt|instructions?|consignes?|hidden|cachee?s?|secret|canary|json|rubric|grille)\b/,
  /\b(give|award|grant|assign|donne[sz]?|mets|mettez|attribue[sz]?|accorde[sz]?)[ -](me|myself|us|moi|nous|this agent|the agent|l agent|a l agent)\b.{0,30}\b(100|full marks?|maximum|max|perfect|top score|highest|parfaite?|la meilleure note|level 4|niveau 4|4 4|20 20|(?:un|the|a) (?:bon |good |top |high )?score|une? (?:bonne )?note)\b/,
  /\b(set|fixe[sz]?|mets|mettez|passe[sz]?)\b.{0,20}\b(trust|anger|gauge|score|confiance|colere|jauge|niveau|note)\b.{0,12}\b(to|at|a)\b.{0,6}\d/,
  /\b(trust|anger|gauge|confiance|colere|jauge) (is|est|now|passe)( now| maintenant)?( at| to| a)? \d/,
  /\b(you are now|you re now|from now on you are|tu es maintenant|tu es desormais|vous etes maintenant|vous etes desormais|act as|agis comme|agissez comme|pretend to be|fais semblant d etre|faites semblant d etre)\b.{0,30}\b(an? ai|une ia|assistant|chatgpt|gpt|model|modele|evaluator|evaluateur|judge|juge|grader|correcteur|dan|unrestricted|sans limites?|libre)\b/,
  /\b(evaluator|grader|judge|scorer|evaluateur|correcteur|juge|notateur)\b.{0,40}\b(must|should|note|dois|doit|devez|please|merci|ignore|consider|considere)\b/,
  /\b(jailbreak|prompt injection|do anything now|base64|rot13|decode this|decode ceci)\b/,
];

/** Markers of a forged transcript or of markup a prompt might use. */
const markers: readonly RegExp[] = [
  /^\s*(client|customer|system|assistant|user|agent|persona)\s*:/imu,
  /<\|?[a-z_]{3,20}\|?>|\[\/?(?:INST|SYS)\]|```|<\/?(?:system|data|turn|instructions?)>/iu,
  /"(?:role|level|score|quote|turnId)"\s*:/u,
  /[A-Za-z0-9+/]{48,}={0,2}/u,
];

/** Whether a message seems to instruct a model rather than answer a customer: the rules then decide alone, and nobody is blamed for it. */
export function suspicious(text: string): boolean {
  if (markers.some((marker) => marker.test(text))) return true;
  const folded = fold(text.slice(0, 4000));
  return orders.some((order) => order.test(folded));
}
