import { fold } from '../practice/engine/text.ts';

/** Who speaks in a transcript; `ignored` is nobody's line in the conversation. */
export type Speaker = 'agent' | 'customer' | 'ignored';

/** Names of more than one word first: "service client" is the agent although it holds "client". */
const desk =
  /\b(?:service clients?|relations? clients?|customer (?:service|care|support|success)|help ?desk|front desk)\b/;
const agents =
  /\b(?:agents?|advis[eo]r|assistant|associate|representative|rep|csr|support|operator|employee|staff|clerk|learner|trainee|conseill(?:er|ere)|charge|chargee|employe|employee|operateur|operatrice|technicien|technicienne|teleconseill(?:er|ere)|collaborat(?:eur|rice)|apprenante?|bot|ai)\b|^a$/;
const customers =
  /\b(?:customer|clients?|clientes?|user|caller|consumer|guest|passenger|persona|buyer|visitor|member|human|usag(?:er|ere)|utilisat(?:eur|rice)|appelante?|voyageu(?:r|se)|locataire|adherente?|consommat(?:eur|rice))\b|^c$/;
const ignored = /^(?:system|systeme|note|narrator|narrateur|tool|info)$/;

/** Reads a name as it was written ("Agent 1", "Conseillère (Inès)", "SERVICE CLIENT"); undefined when it tells neither. */
export const speakerOf = (name: string): Speaker | undefined => {
  const words = fold(name.replace(/_/g, ' '));
  if (ignored.test(words)) return 'ignored';
  if (desk.test(words)) return 'agent';
  const [agent, customer] = [agents.test(words), customers.test(words)];
  if (agent === customer) return undefined;
  return agent ? 'agent' : 'customer';
};

/** Names of two people, one of them known: the other speaks for the other side. */
export const otherSpeaker = (names: readonly string[]): ReadonlyMap<string, Speaker> => {
  const out = new Map<string, Speaker>();
  const people = [...new Set(names)].filter((name) => speakerOf(name) !== 'ignored');
  const [unknown, ...more] = people.filter((name) => speakerOf(name) === undefined);
  const [known, ...rest] = new Set(people.flatMap((name) => speakerOf(name) ?? []));
  if (unknown === undefined || known === undefined || more.length > 0 || rest.length > 0) return out;
  return out.set(unknown, known === 'agent' ? 'customer' : 'agent');
};
