import type { Language } from '../../kernel/words.ts';
import { fold } from './text.ts';

/** A language a message may be in; the last four are only known so as not to be taken for the first two. */
type Known = Language | 'es' | 'de' | 'it' | 'pt';

/** Frequent small words of each language, folded; words that two of them share tell nothing and are left out below. */
const lists: Readonly<Record<Known, string>> = {
  fr: 'je vous nous il elle on ils est sont etes suis avez avons ai ete le la les un une des du de au aux ce cette ces et ou mais donc car que qui quoi dont pour par pas plus dans sur avec sans votre vos mon ma mes notre nos leur c d j l n s qu ne se y en tres bien oui non merci bonjour monsieur madame quel quelle quand comment pourquoi depuis cela ca alors fait faire peux peut pouvez vais allez va etre avoir ici tout tous rien aussi encore chez demain hier',
  en: 'i you he she it we they is are was were be been am have has had do does did will would can could should may the a an this that these those and or but so because if of to in on at for with from by about your my our their his her its me us them not no yes what which who when where why how there here very just than then sorry please thank thanks hello tell know understand going get let right now today tomorrow call back that little better good never nothing someone something really still only',
  es: 'yo usted ustedes nosotros el ella los las una unos unas del al y pero porque que quien para por con sin su sus mi mis nuestro muy bien si gracias hola senor senora cual cuando como donde desde esto eso esta este estoy esta estan es son tengo tiene puede puedo hacer aqui ahora manana ayer lo le les se ha he han ser estar',
  de: 'ich sie er wir ihr ist sind war waren sein haben hat habe der die das ein eine einen einem einer und oder aber weil dass wenn von zu im in auf mit fur aus bei nach nicht kein keine ja nein was wer wann wie warum hier jetzt heute morgen ihnen ihre mein unser danke bitte guten tag herr frau kann konnen wird werden auch noch schon sehr',
  it: 'io lei noi voi loro e sono sei siamo ho hai ha abbiamo il lo gli una uno del della dei delle al alla nel nella per con senza non che chi cosa come quando dove perche questo questa quello mio mia suo sua nostro molto bene si grazie buongiorno signore signora posso puo fare qui adesso domani ieri anche ancora mi ti ci vi',
  pt: 'eu voce voces nos ele ela eles os as um uma uns do da dos das ao e mas porque que quem para por com sem seu sua meu minha nosso muito bem sim nao obrigado ola senhor senhora qual quando como onde desde isto isso esta este estou estao tenho tem pode posso fazer aqui agora amanha ontem foi ser estar',
};

const owners = new Map<string, Known[]>();
for (const [lang, list] of Object.entries(lists) as [Known, string][])
  for (const word of new Set(list.split(' '))) owners.set(word, [...(owners.get(word) ?? []), lang]);

/** How much of a text must be letters of another alphabet to be foreign. */
const alphabetShare = 0.5;

/** Words that only another language has, before a text counts as foreign. */
const proof = 3;

/** How many times more the other language must show than the practice's own. */
const margin = 3;

const shown = (text: string): ReadonlyMap<Known, number> => {
  const score = new Map<Known, number>();
  for (const word of fold(text).split(' '))
    for (const owner of owners.get(word) ?? []) score.set(owner, (score.get(owner) ?? 0) + 1);
  return score;
};

/** Small words of another language in a persona's line that has none of its own, before the line is refused. */
const enough = 2;

/** Is a persona's line in another language? Stricter than for learners: a refused line only costs a retry. */
export const isOffLanguage = (text: string, lang: Language): boolean => {
  if (isForeign(text, lang)) return true;
  // An English 's or 'd is no French s or d.
  const score = shown(text.replace(/(?<=\p{L})['’](?:s|re|ll|ve|m|d|t)\b/giu, ' '));
  return (score.get(lang) ?? 0) === 0 && [...score.values()].some((hits) => hits >= enough);
};

/** Is a text clearly not in this language? Short, mixed or unknown texts are given the benefit of the doubt. */
export const isForeign = (text: string, lang: Language): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return false;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length >= 2 && latin < letters.length * (1 - alphabetShare)) return true;
  const score = shown(text);
  const own = score.get(lang) ?? 0;
  return [...score].some(([other, hits]) => other !== lang && hits >= proof && hits >= own * margin);
};
