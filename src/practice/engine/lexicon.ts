import type { Language } from '../../kernel/words.ts';
import { fold } from './text.ts';

type Lists = Readonly<Record<Language, readonly string[]>>;

/** Attacks on what a person is. Nobody says these here: a persona's line is refused, a learner's message is an insult. */
// biome-ignore format: word lists read better in rows
export const slurs: Lists = {
  fr: [
    'negre', 'negresse', 'negro', 'bougnoule', 'bicot', 'bamboula', 'youpin', 'youtre', 'chinetoque', 'niakoue',
    'sale arabe', 'sale noir', 'sale juif', 'sale blanc', 'sale race', 'sale etranger', 'sale gitan', 'sale turc',
    'romanichel', 'pede', 'tarlouze', 'tafiole', 'tantouze', 'fiotte', 'gouine', 'travelo', 'mongolien',
    'gogol', 'triso', 'attarde mental', 'salope', 'pute', 'putain de femme', 'fils de pute', 'connasse', 'encule',
    'enculee', 'pouffiasse', 'grognasse', 'nique ta mere', 'nique ta race', 'retourne dans ton pays',
    'retournez dans votre pays', 'rentre dans ton pays', 'rentrez dans votre pays',
  ],
  en: [
    'nigger', 'nigga', 'kike', 'spic', 'chink', 'gook', 'paki', 'wetback', 'raghead', 'towelhead', 'camel jockey',
    'gypsy scum', 'faggot', 'tranny', 'shemale', 'retard', 'retarded', 'spastic', 'cunt', 'bitch', 'whore',
    'slut', 'motherfucker', 'dirty arab', 'dirty jew', 'dirty black', 'go back to your country',
    'go back where you came from',
  ],
};

/** Sexual words, which no customer practice needs. */
// biome-ignore format: word lists read better in rows
export const sexual: Lists = {
  fr: [
    'baiser', 'baise', 'niquer', 'sucer', 'suce moi', 'bite', 'chatte', 'couilles', 'branler', 'sodomie', 'viol',
    'violer', 'orgasme', 'porno', 'nichons', 'sexuel', 'sexuelle',
  ],
  en: [
    'fuck', 'fucking', 'fucked', 'fucker', 'cock', 'dick', 'pussy', 'tits', 'blowjob', 'rape', 'raped', 'porn', 'orgasm',
    'anal', 'sexual', 'sexy', 'naked',
  ],
};

/** Self-harm, which a persona never brings into a practice. */
// biome-ignore format: word lists read better in rows
export const selfHarm: Lists = {
  fr: [
    'suicide', 'suicider', 'suicidaire', 'me tuer', 'me pendre', 'me jeter par la fenetre', 'envie de mourir',
    'en finir avec la vie', 'mettre fin a mes jours', 'm ouvrir les veines', 'automutilation', 'scarifier',
  ],
  en: [
    'suicide', 'suicidal', 'kill myself', 'killing myself', 'hang myself', 'cut myself', 'self harm', 'want to die',
    'end my life', 'take my own life', 'slit my wrists', 'better off dead',
  ],
};

/** Insults too coarse even for a customer at the highest attack. */
// biome-ignore format: word lists read better in rows
export const coarse: Lists = {
  fr: ['connard', 'conne', 'salaud', 'salopard', 'enfoire', 'batard', 'trou du cul', 'ta gueule', 'ferme la', 'va te faire'],
  en: ['asshole', 'arsehole', 'bastard', 'prick', 'wanker', 'dickhead', 'shithead', 'bullshit', 'piece of shit', 'shut the hell up'],
};

/** Threats of violence: physical aggression is never simulated. */
// biome-ignore format: word lists read better in rows
export const violence: Lists = {
  fr: [
    'je vais vous tuer', 'je vais te tuer', 'vous tuer', 'vous frapper', 'vous casser la', 'te casser la', 'vous cogner',
    'vous crever', 'vous etrangler', 'vous egorger', 'une bombe', 'mettre le feu', 'je sais ou vous habitez',
  ],
  en: [
    'i will kill you', 'i ll kill you', 'kill you', 'hit you', 'punch you', 'beat you up', 'hurt you', 'strangle you',
    'stab you', 'shoot you', 'a bomb', 'burn it down', 'burn down', 'i know where you live',
  ],
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const endings: Readonly<Record<Language, string>> = { fr: '(?:s|es|e|x)?', en: '(?:s|es)?' };

/** One pattern that finds any of these words whole, with the language's plural or feminine, in a text folded between spaces. */
export const wordFinder = (words: readonly string[], lang: Language): RegExp | null => {
  const folded = words.map(fold).filter((word) => word !== '');
  return folded.length === 0 ? null : new RegExp(` (${folded.map(escaped).join('|')})${endings[lang]}(?= )`, 'u');
};

/** Per language, because "retard" is a slur in one and a delay in the other. */
const slurFinders = { fr: wordFinder(slurs.fr, 'fr'), en: wordFinder(slurs.en, 'en') };
const named: Readonly<Record<Language, RegExp>> = {
  fr: / (?:traite[es]*|traiter|appele[es]*|appelez|dit|disiez|dites|dire|mots?|insultes?) .{0,30}$/,
  en: / (?:called|calling|call|said|say|saying|words?|named) .{0,30}$/,
};

/** The sentence of a learner's message that holds a slur, exactly as typed; null when there is none or when it repeats what the learner was called. */
export const slurIn = (text: string, lang: Language): string | null => {
  const unquoted = text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  for (const sentence of unquoted.split(/[.!?;\n]+/)) {
    const folded = ` ${fold(sentence)} `;
    const hit = slurFinders[lang]?.exec(folded);
    if (hit && !named[lang].test(folded.slice(0, hit.index + 1)) && text.includes(sentence.trim()))
      return sentence.trim();
  }
  return null;
};
