import type { WorkspaceSettings } from '../people/settings.ts';
import { settingsOf } from '../people/store.ts';
import { appendAudit } from '../privacy/audit.ts';
import { changeSettings } from '../rollout/store.ts';
import type { Command } from './desk.ts';

type Own = Pick<WorkspaceSettings, 'contact' | 'dpo' | 'transcriptMonths' | 'supportHours'>;

const longest = 120;
const none = 'none';

/** People were told six months: a house may keep conversations for less. */
const mostMonths = 6;

const zoneKnown = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

const who = (text: string): string | undefined => {
  const one = text.replace(/\s+/gu, ' ').trim();
  return one.length >= 3 && one.length <= longest ? one : undefined;
};

function hoursIn(text: string): Own['supportHours'] | undefined {
  const clock = '([01]\\d|2[0-3]):[0-5]\\d';
  const [, start = '', , end = '', , days = '', timeZone = ''] =
    new RegExp(`^(${clock})-(${clock}) ([1-7]{1,7}) (\\S+)$`, 'u').exec(text) ?? [];
  return start && start < end && new Set(days).size === days.length && zoneKnown(timeZone)
    ? { start, end, days, timeZone }
    : undefined;
}

type Setting = {
  readonly key: keyof Own;
  readonly wanted: string;
  /** What was typed, or undefined when it is nothing of the kind. */
  readonly read: (text: string) => Own[keyof Own] | undefined;
  readonly shown: (own: Own) => string | undefined;
};

const settings: Readonly<Record<string, Setting>> = {
  contact: { key: 'contact', wanted: 'a name or an address', read: who, shown: ({ contact }) => contact },
  dpo: { key: 'dpo', wanted: 'a name or an address', read: who, shown: ({ dpo }) => dpo },
  months: {
    key: 'transcriptMonths',
    wanted: `whole months conversations are kept, 1 to ${mostMonths}: people were told ${mostMonths}`,
    read: (text) => (/^[1-6]$/u.test(text) ? Number(text) : undefined),
    shown: ({ transcriptMonths }) => transcriptMonths?.toString(),
  },
  hours: {
    key: 'supportHours',
    wanted: 'when help is answered, days from 1 (Monday): 09:00-18:00 12345 Europe/Paris',
    read: hoursIn,
    shown: ({ supportHours: open }) => open && `${open.start}-${open.end} ${open.days} ${open.timeZone}`,
  },
};

const unset: Readonly<Record<string, string>> = {
  contact: 'nobody: people are sent to whoever installed Entrain',
  dpo: 'nobody: people are sent to the contact',
  months: String(mostMonths),
  hours: 'every hour, nights and weekends included',
};

/** `settings [NAME VALUE]`: who answers, how long conversations are kept, when help is answered; what people are told follows at once. */
export const settingsCommand: Command = async ({ store, workspace, words, write, now }) => {
  const [name, ...rest] = words;
  const setting = name === undefined ? undefined : settings[name];
  if (name !== undefined && !setting) {
    write(`${name}: no such setting. There are: ${Object.keys(settings).join(', ')}.`);
    return 2;
  }
  const text = rest.join(' ');
  const value = text === none ? undefined : setting?.read(text);
  if (setting && text !== '' && text !== none && value === undefined) {
    write(`${name}: give ${setting.wanted}; or “${none}”.`);
    return 2;
  }
  await store.inWorkspace(workspace, async (tx) => {
    if (setting && text !== '') {
      await changeSettings(tx, workspace, ({ [setting.key]: _before, ...others }) => ({
        ...others,
        ...(value === undefined ? {} : { [setting.key]: value }),
      }));
      const entry = { actor: 'operator', action: 'settings', details: { setting: setting.key } };
      await appendAudit(tx, workspace, entry, new Date(now));
    }
    const own = await settingsOf(tx, workspace);
    for (const [one, { shown }] of Object.entries(settings))
      if (name === undefined || one === name) write(`${one}: ${shown(own) ?? unset[one]}`);
  });
  return 0;
};
