import type { InboundContent } from '../../src/kernel/chat.ts';

/** One event a learner causes; sent again with the same key when it was not accepted. */
export type Order = { readonly key: string; readonly who: string; readonly content: InboundContent };

/** Gives a new learner's events each time it is asked: from hello to a stopped practice, every line unlike any other. */
export const learners = (): (() => Order[]) => {
  let made = 0;
  let learner = 0;
  return () => {
    learner += 1;
    const who = `learner-${learner}`;
    const order = (content: InboundContent): Order => ({ key: `${who} ${made++}`, who, content });
    const press = (name: string, arg: string | undefined = undefined): Order =>
      order({ kind: 'pressed', action: { name, ...(arg ? { arg } : {}) } });
    const say = (text: string): Order => order({ kind: 'said', text: `${text} (${who} n° ${made})` });
    return [
      press('people.language', 'fr'),
      press('privacy.accept'),
      press('practice.start', 'e1:1'),
      say('Racontez-moi ce qui s’est passé'),
      say('Six jours sans connexion, je comprends que vous soyez à bout'),
      say('Je m’en occupe moi-même'),
      order({ kind: 'said', text: 'stop' }),
    ];
  };
};

/** The line an order types, if it types one to the customer. */
export const lineOf = ({ content }: Order): string | undefined =>
  content.kind === 'said' && content.text !== 'stop' ? content.text : undefined;
