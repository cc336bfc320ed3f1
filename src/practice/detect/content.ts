import type { Language } from '../../kernel/words.ts';
import { compilePattern } from './compile.ts';
import { lexiconEn } from './en/lexicon.ts';
import { lexiconFr } from './fr/lexicon.ts';

const dull: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'alors aussi autre aucun avant avec avez avoir avait aurait ayez bien bonjour cela cette ceci celui chez comme comment completement comprend comprends comprendre comprenons compris concois dans depuis desole desolee desoles deja donc dont elle elles encore ensuite entends entre est etait etes etre excuse excuses faire fais fait faut franchement fois ici imagine jamais leur leurs lors lorsque madame mais mademoiselle meme merci mesure mettre moment moins monsieur navre navree nous notre nos parce parfaitement pardon pas peut peux plus plutot pour pourquoi pouvez puis quand quel quelle quelles quels quelque quelques quoi rien sais sans serait serais seulement sincerement soit sont soyez sous suis sur tant tellement toujours tous tout toute toutes tres trop vais vers veux veuillez voila voir vois vont vos votre vous vraiment cause chose choses situation probleme problemes souci cas part place facon maniere normal legitime comprehensible frustrant penible difficile desagreable stressant enervant colere frustration agacement deception inquietude mecontentement enervement stress ressenti sentiment position point vue gene desagrement desagrements occasionne occasionnee occasionnes legitimement totalement vraiment sincere sinceres presente presentons tenais tenons demande aupres oui bonsoir accord entendu aujourd ressentez vivez vivre nom equipe toute toute entier service client clients cher chere vrai'.split(
      ' ',
    ),
  ),
  en: new Set(
    'about again almost also always and any anyone anything apologies apologise apologising appreciate are because been before being bit but can come completely could deeply did does done definitely even ever every extremely feel feeling feelings felt for from get getting going good have hear hearing hello here how imagine inconvenience into issue issues just kind know like little made make many may maybe might more most much must need never not now off okay once only other our ourselves over please problem problems put quite really right say see seem should shoes since sincerely situation some something sorry sort still such sure than thank thanks that the their them then there these they thing things this those through time too totally truly under understand understandable understandably understood very want was way well were what when where which while who why will wish with would yes you your yours yourself frustrating frustrated frustration upset upsetting annoying annoyed angry anger difficult hard stress stressful disappointed disappointing disappointment concern concerns caused cause behalf company team position madam sir mister point view today absolutely fully easy simple nice realise recognise acknowledge'.split(
      ' ',
    ),
  ),
};

/** A word without its ending, so that “missed” and “missing” meet. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, 5) : word.replace(/(?:es|s)$/, ''));

/** The words of a folded text that carry its subject, without endings. */
export const contentWords = (text: string, lang: Language): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const raw of text.split(/[^a-z0-9']+/)) {
    const word = raw.replace(/^(?:qu|[cdjlmnst])'/, '').replace(/'s?$/, '');
    if ((word.length > 3 || /\d/.test(word)) && !dull[lang].has(word)) out.add(stem(word));
  }
  return out;
};

/** How many words two sets share. */
export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
};

const feelings: Readonly<Record<Language, RegExp>> = {
  fr: compilePattern(/<felt>|<hard>|<emotion>/, lexiconFr),
  en: compilePattern(/<felt>|<hard>|<emotion>/, lexiconEn),
};

/** The subject words that are left once the feelings are taken out: what the feeling is about. */
export const causeWords = (text: string, lang: Language): ReadonlySet<string> =>
  contentWords(text.replace(feelings[lang], ' '), lang);
