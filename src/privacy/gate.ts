import type { Card } from '../kernel/card.ts';
import type { Inbound } from '../kernel/chat.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { Language } from '../kernel/words.ts';
import { settingsOf } from '../people/store.ts';
import { asksData } from './mydata.ts';
import { limitsCard, noticeCard, noticeVersion } from './notice.ts';
import { noticeState, recordAccepted, recordShown, shownAndAccepted } from './store.ts';
import { words } from './words.ts';

const asksLimits = new Set(['limites', 'limits']);

/** No persona before the notice: until this version is accepted, whatever comes in is answered with it. */
export const noticeGate: Feature = {
  name: 'notice',
  knows: (person, platform) => shownAndAccepted(person, platform, noticeVersion),
  receive: async (services, incoming) => {
    const { tx, member, event, now } = incoming;
    if (event.kind === 'left' || event.kind === 'uninstalled') return false;
    const language = member.language ?? event.from.language ?? 'fr';
    const at = new Date(now);
    const state =
      incoming.known?.notice === true
        ? { shown: true, accepted: true }
        : await noticeState(tx, member.id, event.from.platform, noticeVersion);
    const pressed = event.kind === 'pressed' ? event.action.name : undefined;
    if (event.shared) {
      // Whatever follows may be written to them in private: the notice goes there first.
      if (event.direct && !state.shown) await sayNotice(services, incoming, language, at);
      return pressed?.startsWith('practice.') === true && !(state.accepted && state.shown && event.direct);
    }
    if (event.kind === 'opened_home') {
      // Their own page holds no customer; the notice is in the conversation, once.
      if (!state.shown) await sayNotice(services, incoming, language, at);
      return false;
    }
    if (pressed === 'privacy.more' || isWord(event, asksLimits)) {
      if (!state.shown) await sayNotice(services, incoming, language, at);
      await tell(services, incoming, language, limitsCard(language));
      return true;
    }
    if (pressed === 'privacy.accept' && state.shown) {
      await recordAccepted(tx, member.id, event.from.platform, noticeVersion, at);
      return false;
    }
    if (state.accepted && state.shown) return false;
    if (asksData(event)) {
      if (!state.shown) await sayNotice(services, incoming, language, at);
      return false;
    }
    if (pressed === 'privacy.later' && state.shown) {
      const text = words.laterText[language];
      await tell(services, incoming, language, {
        blocks: [{ kind: 'text', text }],
        plain: text,
        data: { kind: 'later' },
      });
      return true;
    }
    await sayNotice(services, incoming, language, at);
    return !state.accepted;
  },
};

const isWord = (event: Inbound, set: ReadonlySet<string>): boolean =>
  (event.kind === 'said' || event.kind === 'commanded') && set.has(fold(event.text));

async function sayNotice(services: Services, incoming: Incoming, language: Language, at: Date): Promise<void> {
  const { tx, member, event } = incoming;
  const settings = await settingsOf(tx, member.workspace);
  const card = noticeCard(
    {
      model: settings.modelOff ? undefined : services.model,
      months: settings.transcriptMonths ?? 6,
      contact: settings.contact,
      dpo: settings.dpo,
    },
    language,
  );
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language,
    person: member.id,
    slot: `notice:${member.id}:${event.from.platform}`,
    card,
  });
  await recordShown(tx, member.workspace, member.id, event.from.platform, noticeVersion, at);
}

async function tell(
  services: Services,
  { tx, member, event }: Incoming,
  language: Language,
  card: Card,
): Promise<void> {
  await services.say(tx, member.workspace, { to: event.direct ?? event.place, language, person: member.id, card });
}
