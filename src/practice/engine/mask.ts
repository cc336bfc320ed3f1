import type { Language, Pair } from '../../kernel/words.ts';

/** What was found and hidden. */
export type Personal = 'email' | 'phone' | 'iban' | 'nir' | 'card';

/** A text with personal data replaced, and what kinds were. */
export type Masked = { readonly text: string; readonly found: readonly Personal[] };

/** What stands in for each kind. */
export const placeholders: Readonly<Record<Personal, Pair>> = {
  email: { fr: '[e-mail]', en: '[e-mail]' },
  phone: { fr: '[téléphone]', en: '[phone]' },
  iban: { fr: '[IBAN]', en: '[IBAN]' },
  nir: { fr: '[numéro de sécurité sociale]', en: '[social security number]' },
  card: { fr: '[carte]', en: '[card]' },
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** Remainder of a decimal number too long for a double. */
const modulo = (number: string, by: number): number => {
  let rest = 0;
  for (const digit of number) rest = (rest * 10 + Number(digit)) % by;
  return rest;
};

/** Luhn's check: payment cards and nothing shorter than 13 digits. */
export const isCard = (text: string): boolean => {
  const number = digits(text);
  if (number.length < 13 || number.length > 19 || /^(\d)\1+$/.test(number)) return false;
  let sum = 0;
  for (let i = 0; i < number.length; i += 1) {
    const digit = Number(number[number.length - 1 - i]);
    const twice = digit * 2;
    sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
};

/** ISO 13616: the country and check digits moved last, letters as numbers, remainder 1 by 97. */
export const isIban = (text: string): boolean => {
  const iban = text.replace(/[^a-z0-9]/gi, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  return modulo([...moved].map((char) => Number.parseInt(char, 36).toString()).join(''), 97) === 1;
};

/** French social security number: 13 characters (2A, 2B for Corsica) and a key, 97 minus the remainder by 97. */
export const isNir = (text: string): boolean => {
  const nir = text.replace(/[^0-9ab]/gi, '').toUpperCase();
  if (!/^[1-478]\d{4}(?:\d{2}|2[AB])\d{8}$/.test(nir)) return false;
  const corsica = nir.includes('A') ? 1_000_000 : nir.includes('B') ? 2_000_000 : 0;
  const body = Number(nir.slice(0, 13).replace(/[AB]/, '0')) - corsica;
  return 97 - (body % 97) === Number(nir.slice(13));
};

/** A French number (0X or +33) or an international one that starts with + or 00. */
const isPhone = (text: string): boolean => {
  const number = digits(text);
  if (/^\s*(?:\+|00)/.test(text)) return number.length >= 9 && number.length <= 17;
  return /^0[1-9]\d{8}$/.test(number);
};

const email = /[\p{L}\p{N}._%+-]{1,64}\s?@\s?(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}/gu;
const ibanShape = /\b[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]{1,4}){3,9}\b/g;
const nirShape = /(?<!\d)[1-478](?:[ .-]?\d){4}[ .-]?(?:\d[ .-]?\d|2[ .-]?[ABab])(?:[ .-]?\d){8}(?!\d)/g;
const cardShape = /(?<!\d)\d(?:[ .-]?\d){12,18}(?!\d)/g;
const phoneShape =
  /(?<![\d\p{L}])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .\-/]?\d){6,12}|0[1-9](?:[ .\-/]?\d{2}){4})(?!\d)/gu;

/** An IBAN glued to the words after it by the pattern: gives back the longest start that checks. */
const ibanPrefix = (text: string): string | null => {
  for (let end = text.length; end >= 15; end -= 1) {
    const start = text.slice(0, end);
    if (!/[ .-]$/.test(start) && !/[A-Za-z0-9]/.test(text[end] ?? ' ') && isIban(start)) return start;
  }
  return null;
};

/** Replaces personal data by placeholders. `known` are the persona's own invented details, which the exercise needs. */
export const mask = (text: string, lang: Language, known: readonly string[] = []): Masked => {
  const found = new Set<Personal>();
  const keep = new Set(known.map((value) => value.replace(/[\s.-]/g, '').toLowerCase()));
  const hide = (kind: Personal, value: string): string => {
    if (keep.has(value.replace(/[\s.-]/g, '').toLowerCase())) return value;
    found.add(kind);
    return placeholders[kind][lang];
  };
  const hidden = text
    .replace(email, (value) => hide('email', value))
    .replace(ibanShape, (value) => {
      const iban = ibanPrefix(value);
      return iban === null ? value : hide('iban', iban) + value.slice(iban.length);
    })
    .replace(nirShape, (value) => (isNir(value) ? hide('nir', value) : value))
    .replace(cardShape, (value) => (isCard(value) ? hide('card', value) : value))
    .replace(phoneShape, (value) => (isPhone(value) ? hide('phone', value) : value));
  return { text: hidden, found: [...found] };
};
