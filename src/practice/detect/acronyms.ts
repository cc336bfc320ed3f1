import type { Folded } from './fold.ts';
import type { Found } from './found.ts';

const capitals = /(?<![\p{L}\p{N}])[A-Z][A-Z0-9]{1,5}s?(?![\p{L}\p{N}])/gu;
const everyday: ReadonlySet<string> = new Set(
  'SMS TV PDF RIB IBAN BIC SNCF TGV TER RER RATP CAF EDF GDF GPS USB SIM CB CV VIP OK HS TTC HT CGV CGU SAV FAQ PIN QR WIFI SOS ID UK US USA EU UE FR EN ATM NHS GP IT HR CEO CTO CFO CODIR DG RH PC MAC DVD CD BBC NYC LA UPS DHL EDF CPAM SAMU CHU ER ICU KO VS AM PM NON OUI NO YES NOT AND THE VERY PAS TRES URL LED ASAP FYI EUR USD GBP VAT TVA TSA HDMI SSD RSA APL HLM CMU CE LE LA LES UN UNE MME MR MRS MS DR PS NB II III IV XL XXL XS AC GB TB MB GO MO KM KWH KW VTC PMR BAC CDI CDD AG GMT CET BST EST PST TBC RSVP'.split(
    ' ',
  ),
);
const explainedWord =
  /c'est a dire|autrement dit|en clair|ca veut dire|cela veut dire|which (?:just |simply )?means|meaning|in other words|that means|stands for|in plain/;
const code =
  /(?:vol|flight|train|tgv|ter|numero|number|order|commande|ref|reference|dossier|code|gate|porte|hall|terminal|seat|siege|room|chambre|bus|line|ligne|n°|#)\W{0,3}$/i;
const person = /(?:\bM|\bMme|\bMr|\bMrs|\bMs|\bDr|\bmonsieur|\bmadame|\bmlle)\.? $/i;

/** Acronyms that a customer cannot be expected to know; one is a hint, two are a wall. */
export const acronyms = (folded: Folded): Found | undefined => {
  const { original, sentences, starts } = folded;
  const small = original.replace(/[^a-zà-ÿ]/g, '').length;
  if (small < 8 || explainedWord.test(folded.text)) return undefined;
  const at: number[] = [];
  for (const match of original.slice(0, 6000).matchAll(capitals)) {
    const word = match[0].replace(/s$/, '');
    const after = original.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const before = original.slice(Math.max(0, match.index - 14), match.index);
    if (
      everyday.has(word) ||
      /\d{3}/.test(word) ||
      /^[-/ ]?\d{3}/.test(after) ||
      person.test(before) ||
      (/\d/.test(word) && code.test(before))
    )
      continue;
    at.push(match.index);
  }
  const first = at[0];
  if (first === undefined) return undefined;
  const from = Math.max(
    0,
    starts.findIndex((start) => start >= first),
  );
  const index = sentences.findIndex((sentence) => from < sentence.to);
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  return { move: 'jargon', from: sentence.from, to: sentence.to, at: index, confidence: at.length > 1 ? 0.75 : 0.56 };
};
