import type { Language } from '../../kernel/words.ts';
import { coarse, selfHarm, sexual, slurs, violence } from '../../scenarios/never.ts';
import { lineLimit, type Scenario } from '../../scenarios/schema.ts';
import { isOffLanguage } from './language.ts';
import { leaks } from './leak.ts';
import { wordFinder } from './lexicon.ts';
import type { PracticeState } from './state.ts';
import { fold } from './text.ts';

/** Why a persona's line may not be said. */
export const faults = [
  'empty',
  'too_long',
  'questions',
  'language',
  'role_flip',
  'leak',
  'canary',
  'banned',
  'markup',
  'stage_direction',
  'about_ai',
  'gauge',
  'invisible',
] as const;

/** One reason to refuse a line. */
export type Fault = (typeof faults)[number];

/** What a line is checked against: the state it will be said in, the secrets of this practice, the lines already said. */
export type CheckInput = {
  readonly scenario: Scenario;
  readonly lang: Language;
  readonly state: PracticeState;
  readonly text: string;
  readonly canaries?: readonly string[];
  readonly heard?: readonly string[];
};

/** Phrases of the one who serves, never of the customer; on folded text. */
const service: Readonly<Record<Language, RegExp>> = {
  fr: / (?:(?:comment|en quoi) (?:puis je|pouvons nous|je peux) (?:vous )?(?:aider|etre utile|servir)|puis je (?:vous aider|faire autre chose pour vous)|(?:je reste|nous restons|je suis|nous sommes) a votre (?:entiere )?(?:disposition|ecoute)|n hesitez pas a (?:me|nous|revenir)|je (?:vais |m en vais )?(?:verifier|consulter|regarder|verifie|consulte|regarde) (?:tout de suite |immediatement )?votre (?:dossier|compte|commande|contrat|situation)|(?:je|nous) (?:vous )?(?:presente|presentons) (?:toutes )?(?:mes|nos) excuses|(?:je|nous) (?:comprends|comprenons) (?:votre|vos|que vous soyez)|bienvenue (?:chez|au service)|merci (?:d avoir|de nous avoir|de votre) (?:contacte|appele|patience|fidelite|confiance)|au nom de (?:notre|toute notre|l)|notre (?:equipe|service) (?:va|vous)|y a t il autre chose|autre chose pour vous|avez vous d autres questions|je vous (?:rappelle|recontacte) (?:demain|avant|d ici)|je vous propose (?:un|une|de|deux)) /,
  en: / (?:how (?:can|may|could) (?:i|we) (?:help|assist|be of)|(?:can|may) i (?:help|assist) you|what can i do for you|(?:is there )?anything else i can|happy to (?:help|assist)|glad to (?:help|assist)|here to (?:help|assist) you|let me (?:check|look up|look into|pull up|verify) your|i (?:will|ll) (?:check|look up|look into|pull up|verify) your|(?:i|we) (?:sincerely |do |deeply )?apologi[sz]e for (?:the|any|your|this)|sorry for the inconvenience|i (?:completely |totally |do )?understand (?:your|how you feel|that you are|why you)|thank you for (?:calling|contacting|reaching|your (?:patience|call|loyalty))|welcome to (?:our|the)|on behalf of (?:our|the|my)|our team (?:will|is)|as your (?:agent|advisor|representative)|i (?:will|ll) call you back|i can offer you|do you have any other questions) /,
};

const ai =
  / (?:intelligence artificielle|une ia|cette ia|modele de langage|assistant virtuel|chatbot|robot conversationnel|mes instructions|mon prompt|prompt|jeu de role|cette simulation|simulation|personnage que je|chatgpt|gpt|openai|language model|as an ai|an ai|i m an ai|ai model|ai assistant|virtual assistant|my instructions|system message|role ?play|this simulation|my character|programmed to|je suis programme|llm) /;

const gauge =
  /(?:col[eè]re|anger|confiance|trust|jauge|gauge|score|niveau|humeur|mood)\s*(?:est|is|de|of|à|at|[:=])?\s*(?:à|at|de)?\s*\d{1,3}(?!\s*(?:h|min|ans|jours|euros|€|days|years|hours|:|\d))|\b\d{1,3}\s*\/\s*100\b/iu;

const markup =
  /https?:|www\.|\b[a-z0-9-]+\.(?:com|fr|net|org|io|eu)\b|<[^>\s][^>]*>|&(?:lt|gt|amp|#\d+);|\]\(|```|`[^`]+`|\*\*|__|^#{1,6}\s|^>\s|^\s*[-*•]\s|^\s*\d+[.)]\s|\{\{|\}\}|(?:^|[\s(])@[\p{L}\p{N}_]/imu;

const stage =
  /\*[^*\n]+\*|_[^_\n]{3,}_|\[[^\]\n]*\]|^\s*\([^)]*\)|\((?:[^)]*\b(?:soupir\w*|sigh\w*|silence|pause|rires?|laugh\w*|angrily|en colère|énervé\w*|crie|shout\w*|raccroche|hangs? up|pleure|crying)\b[^)]*)\)/iu;

const speaker = /^\s*(?:client(?:e)?|customer|agent|conseiller|conseillère|assistant|user|system|persona)\s*:/iu;

const bannedFinder = (scenario: Scenario, lang: Language): readonly (RegExp | null)[] => [
  wordFinder([...slurs[lang], ...sexual[lang], ...selfHarm[lang], ...coarse[lang], ...violence[lang]], lang),
  wordFinder(scenario.lexicon.banned[lang], lang),
];

const finders = new WeakMap<Scenario, Partial<Record<Language, readonly (RegExp | null)[]>>>();

const banned = (scenario: Scenario, lang: Language, folded: string): boolean => {
  const kept = finders.get(scenario) ?? {};
  const list = kept[lang] ?? bannedFinder(scenario, lang);
  finders.set(scenario, { ...kept, [lang]: list });
  return list.some((finder) => finder?.test(folded) ?? false);
};

/** Longest echo, in words: "You, as in you?" or "The weather?" beside a question is not a second one to answer. */
const echo = 4;

const questions = (text: string): number => {
  const asked = [...text.matchAll(/([^.!?？;\n]*)[?？]+/gu)].map(
    ([, words]) => (words ?? '').trim().split(/\s+/).length,
  );
  return asked.length - (asked.length > 1 && asked.some((words) => words <= echo) ? 1 : 0);
};

/** Everything wrong with a persona's line, a model's or an author's; none means it may be said. */
export const check = ({ scenario, lang, state, text, canaries = [], heard = [] }: CheckInput): readonly Fault[] => {
  const found = new Set<Fault>();
  const folded = ` ${fold(text)} `;
  if (folded.trim() === '') found.add('empty');
  if (text.length > lineLimit) found.add('too_long');
  if (questions(text) > 1) found.add('questions');
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\u0000-\u0008\u000b-\u001f]/u.test(text))
    found.add('invisible');
  if (isOffLanguage(text, lang)) found.add('language');
  if (service.fr.test(folded) || service.en.test(folded)) found.add('role_flip');
  const leak = leaks(scenario, state, text, canaries, heard);
  if (leak !== null) found.add(leak === 'fact' ? 'leak' : 'canary');
  if (banned(scenario, lang, folded)) found.add('banned');
  if (markup.test(text)) found.add('markup');
  const name = fold(scenario.persona.name);
  const prefix = /^\s*([^:\n]{1,30})\s*:/u.exec(text)?.[1];
  if (stage.test(text) || speaker.test(text) || (prefix !== undefined && fold(prefix) === name))
    found.add('stage_direction');
  if (ai.test(folded)) found.add('about_ai');
  if (gauge.test(text)) found.add('gauge');
  return faults.filter((fault) => found.has(fault));
};
