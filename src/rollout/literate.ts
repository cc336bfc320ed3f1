import type { Literacy } from '../kernel/feature.ts';
import { lessonCard } from './cards.ts';
import { keepResume, literacyStep, literate } from './store.ts';
import { words } from './words.ts';

/** Roles that act on others, and so know what AI does here first. */
const accompany = ['trainer', 'ambassador', 'manager', 'programme_lead'];

/** The five minutes on AI, asked for where they are needed: the first card comes at once, and the act goes on after the last. */
export const literacyFirst: Literacy = async (services, incoming, then) => {
  const { tx, member, event, now } = incoming;
  if (!accompany.some((role) => member.roles.includes(role)) || (await literate(tx, member.id))) return true;
  const channel = event.shared ? { channel: event.place } : {};
  await keepResume(tx, member.workspace, member.id, { ...then, ...channel, at: now }, new Date(now));
  const language = member.language ?? event.from.language ?? 'fr';
  const step = (await literacyStep(tx, member.id)) ?? 0;
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language,
    person: member.id,
    card: lessonCard(step, language, words.literacyFirst[language]),
  });
  return false;
};
