import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import type { Reminders } from './next.ts';
import type { Cue } from './rules.ts';
import { whenIn } from './when.ts';
import { cues, words } from './words.ts';

/** The three moments, one tap each. */
export const cueButtons = (language: Language): Block => ({
  kind: 'buttons',
  buttons: (['start', 'lunch', 'end'] as const).map((cue) => ({
    label: cues[cue][language],
    action: { name: 'nudges.cue', arg: cue },
  })),
});

/** Three moments to choose from, or none. */
const choices = (text: string, none: string, language: Language): Card => ({
  title: words.planTitle[language],
  blocks: [
    { kind: 'text', text },
    cueButtons(language),
    { kind: 'buttons', buttons: [{ label: none, action: { name: 'nudges.stop' } }] },
  ],
  plain: `${text} ${Object.values(cues)
    .map((cue) => cue[language])
    .join(' · ')}`,
  data: { kind: 'plan' },
});

/** The plan: what was decided, when the next reminder may come and why then, and three moments to choose from. */
export function planCard(reminders: Reminders, now: number, language: Language): Card {
  if (reminders.state !== 'in')
    return choices(
      (reminders.state === 'out' ? words.planOut : words.planText)[language],
      words.noThanks[language],
      language,
    );
  const { cue, fewer } = reminders;
  const text = [
    words.planNow(cues[cue][language], fewer)[language],
    nextText(reminders, now, language),
    words.planChange[language],
  ].join(' ');
  return choices(text, words.stop[language], language);
}

/** When the next reminder may come, and why then. */
export function nextText(reminders: Reminders, now: number, language: Language): string {
  if (reminders.state !== 'in') return words.noReminders[language];
  const { next, timeZone } = reminders;
  if (!next) return words.noneAhead[language];
  return words.nextIs(whenIn(next.at, now, timeZone, language), words.waits[next.why][language])[language];
}

/** A month later: does the moment still suit? */
export const againCard = (cue: Cue, language: Language): Card =>
  choices(words.planAgain(cues[cue][language])[language], words.noThanks[language], language);
