import type { Language } from '../kernel/words.ts';

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
