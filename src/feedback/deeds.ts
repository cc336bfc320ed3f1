import type { Language } from '../kernel/words.ts';
import { fold } from '../practice/engine/text.ts';

/** First person singular only: "we" may be nobody. Each pattern captures the verb; a negation leaves none to capture. */
const acts: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bi (?:(?:ve|have|just|now|already|also|then|personally) )*([a-z]+ed|rung|rang|sent|put|found|spoken|spoke|made|took|taken|written|wrote|got|done|held|set|left)\b/g,
    /\b(?:i (?:ll|will|can|could)|i m going to|let me) (?:(?:just|now|also|then|personally|gladly|still|always) )*([a-z]+)/g,
    /\bi m (?:(?:just|now|also|already|personally|still) )*([a-z]+ing)\b/g,
    /(?:^|\b(?:it s|that s|is|are|you re|all) (?:now |already |all )?)(done|booked|confirmed|sorted|held|reserved|refunded|sent)\b/g,
  ],
  fr: [
    /(?<!\bpuis )\b(?:je|j) (?:(?:vous|l|les|le|la|me|m|en|y|lui|leur|tout|bien|deja|aussi|donc|maintenant|ai|vais|viens|de|peux|d|ici) )*([a-z]{3,})/g,
    /(?:^|\bc est (?:bien |deja )?)(faite?|notee?|reservee?|bloquee?|lancee?|calee?|reglee?|enregistree?|envoyee?|annulee?)\b/g,
  ],
};

/** Verbs of the first person that do nothing for the customer: to know, to feel, to speak, to swear, to be unable. */
const idle: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    [
      'not never be have need needed see hear feel understand imagine only tell say assure appreciate appreciated know t',
      'explain explained mentioned advised stated warned told saying telling asking being having trying wondering talking',
      'promise promised guarantee swear apologise apologize apologised apologized wanted liked tried got explaining relate',
      'suggest suggested recommend recommended advise remind do comment speak discuss guess wish hope believe throw',
    ]
      .join(' ')
      .split(' '),
  ),
  fr: new Set(
    [
      'comprends comprendre comprend sais vois suis pense crois imagine voudrais veux souhaite entends regrette prie presente',
      'remercie conseille invite garantis promets promettre jure assure doute dis dire redis repete repeter dois connais',
      'fais avais etais aurais serais pourrais devrais serai aurai pas plains compatis partage espere ose besoin compris',
      'entendu constate admire rien confirme informe signale rassure avoue croyais voulais demande demandais peur parle',
      'engage explique rappelle note',
    ]
      .join(' ')
      .split(' '),
  ),
};

const clauses = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…;:])\s+|\n+/)
    .map(fold)
    .filter((clause) => clause !== '');

/** How many clauses of a message say, in the first person, what the agent did, is doing or will do. */
export const deedsIn = (text: string, lang: Language): number =>
  clauses(text).filter((clause) =>
    acts[lang].some((act) => [...clause.matchAll(act)].some(([, verb = '']) => !idle[lang].has(verb))),
  ).length;
