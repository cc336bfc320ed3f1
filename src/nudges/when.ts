import type { Language } from '../kernel/words.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** An instant as its reader says it: the hour alone today, the day as well later on. */
export function whenIn(at: number, now: number, timeZone: string, language: Language): string {
  const locale = locales[language];
  const of = (instant: number) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
      .format(instant)
      // French counts the first of a month apart, and Intl does not know.
      .replace(language === 'fr' ? /\b1 (?=\p{L})/u : /$^/u, '1er ');
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  const [hour = '', minute = ''] = clock.split(':');
  const day = of(at) === of(now) ? '' : of(at);
  if (language === 'fr') return `${day ? `${day} ` : ''}à ${Number(hour)}\u00a0h\u00a0${minute}`;
  return `${day ? `on ${day} ` : ''}at ${clock}`;
}
