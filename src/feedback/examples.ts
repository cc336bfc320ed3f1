import type { Pair } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';

/** Two ways of saying it per skill, to adapt, when a scenario has none of its own. */
export const examples: Readonly<Record<Skill, readonly [Pair, Pair]>> = {
  listen: [
    {
      fr: 'Racontez-moi ce qui s’est passé, depuis le début.',
      en: 'Can you walk me through what happened, from the start?',
    },
    { fr: 'Qu’est-ce que cela change pour vous aujourd’hui ?', en: 'What does this change for you today?' },
  ],
  acknowledge: [
    {
      fr: 'Attendre depuis si longtemps sans nouvelles, alors que vous comptiez dessus : il y a de quoi être en colère.',
      en: 'Waiting this long with no news, when you were counting on it: no wonder you’re angry.',
    },
    {
      fr: 'Vous avez dû tout répéter plusieurs fois et rien n’a bougé. Je comprends que ce soit usant.',
      en: 'You’ve had to repeat it all several times and nothing has moved. I can see how wearing that is.',
    },
  ],
  reformulate: [
    {
      fr: 'Si je résume, on vous avait annoncé une date, elle est passée, et personne ne vous a prévenu. C’est bien cela ?',
      en: 'So you were given a date, it came and went, and nobody told you. Have I got that right?',
    },
    {
      fr: 'Je vérifie que j’ai bien compris : le plus important pour vous, c’est de savoir à quoi vous en tenir aujourd’hui ?',
      en: 'Let me check I’ve understood: what matters most is knowing where you stand today?',
    },
  ],
  own: [
    {
      fr: 'Je suis désolé que cela vous ait fait perdre votre matinée. À partir de maintenant, c’est moi qui m’en occupe.',
      en: 'I’m sorry this cost you your morning. From now on, I’m the one taking care of it.',
    },
    {
      fr: 'C’est notre erreur, et je suis votre dossier moi-même jusqu’au bout.',
      en: 'This is our mistake, and I’ll stay on your case myself until it’s sorted.',
    },
  ],
  solve: [
    {
      fr: 'Je peux soit vous renvoyer l’article aujourd’hui, soit vous rembourser. Que préférez-vous ?',
      en: 'I can either send the item out again today or refund you. Which would you prefer?',
    },
    {
      fr: 'J’appelle le service concerné et je vous écris avant 17 h, même si je n’ai rien de neuf.',
      en: 'I’ll call the team concerned and write to you before 5 pm, even if there is nothing new.',
    },
  ],
  clarity: [
    {
      fr: 'Voici ce que je sais, et ce que je ne sais pas encore.',
      en: 'Here is what I know, and what I don’t know yet.',
    },
    {
      fr: 'Je ne peux pas vous promettre ce délai ; ce que je peux vous dire, c’est quand vous aurez de mes nouvelles.',
      en: 'I can’t promise that date; what I can tell you is when you’ll hear from me.',
    },
  ],
  limit: [
    {
      fr: 'Je veux vous aider, et je n’accepte pas ces mots. S’ils continuent, je devrai mettre fin à l’échange.',
      en: 'I want to help you, and I won’t accept those words. If they go on, I’ll have to end this conversation.',
    },
    {
      fr: 'Je vous demande d’arrêter les insultes ; dès que nous reprenons calmement, je continue à chercher avec vous.',
      en: 'I’m asking you to stop the insults; as soon as we can talk, I’ll keep looking for an answer with you.',
    },
  ],
  close: [
    {
      fr: 'Je récapitule : ce que je fais, pour quand, et comment vous le saurez. Est-ce que cela vous convient ?',
      en: 'To recap: what I’ll do, by when, and how you’ll know. Does that work for you?',
    },
    {
      fr: 'Avant de conclure, y a-t-il autre chose que je peux regarder avec vous ?',
      en: 'Before we finish, is there anything else I can look at with you?',
    },
  ],
};
