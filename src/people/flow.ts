import type { Inbound } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import type { Member } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { Language } from '../kernel/words.ts';
import { setLanguage } from './store.ts';

/** Words that choose a language, anywhere, typed alone. */
const spoken: ReadonlyMap<string, Language> = new Map([
  ['francais', 'fr'],
  ['french', 'fr'],
  ['english', 'en'],
  ['anglais', 'en'],
]);

/** The language an event chooses, if it does. */
export function chosenLanguage(event: Inbound): Language | undefined {
  switch (event.kind) {
    case 'pressed':
      return event.action.name === 'people.language' ? spokenOrCode(event.action.arg) : undefined;
    case 'said':
    case 'commanded':
      return spoken.get(fold(event.text));
    default:
      return undefined;
  }
}

const spokenOrCode = (code: string | undefined): Language | undefined =>
  code === 'fr' || code === 'en' ? code : undefined;

/** The member with the language this event chooses, stored. */
export async function withChosenLanguage(tx: Tx, member: Member, event: Inbound): Promise<Member> {
  const language = chosenLanguage(event);
  if (!language) return member;
  await setLanguage(tx, member.id, language);
  return { ...member, language };
}
