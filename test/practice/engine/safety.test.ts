import { describe, expect, it } from 'vitest';
import { distress } from '../../../src/practice/engine/distress.ts';
import { isForeign } from '../../../src/practice/engine/language.ts';
import { slurIn } from '../../../src/practice/engine/lexicon.ts';
import { isCard, isIban, isNir, mask } from '../../../src/practice/engine/mask.ts';
import { normalise } from '../../../src/practice/engine/normalise.ts';
import { inventedDetails, messageLimit, screen } from '../../../src/practice/engine/safety.ts';
import { fixture } from './fixture.ts';

describe('what comes in', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['e\u0301te\u0301', 'été'],
    ['sa\u200blut\u2060', 'salut'],
    ['\u{e0041}\u{e007f}ok', 'ok'],
    ['a\ud800b', 'ab'],
    ['\u202eabc\u202c', 'abc'],
    ['👩\u200d🔧 ok', '👩\u200d🔧 ok'],
    ['a\u200db', 'ab'],
    ['❤\ufe0f', '❤\ufe0f'],
    ['a\ufe01b', 'ab'],
    ['un\r\ndeux', 'un\ndeux'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    [`z${'\u0303'.repeat(50)}`, `z${'\u0303'.repeat(4)}`],
  ])('reads %j as %j', (raw, read) => expect(normalise(raw)).toBe(read));

  it('gives the same text when read twice', () => {
    for (const raw of ['👨‍👩‍👧‍👦 ça va ?', 'e\u0301\u0301\u0301', '1️⃣ ok', '🇫🇷', 'a\u200d\u200d🔧'])
      expect(normalise(normalise(raw))).toBe(normalise(raw));
  });

  it('refuses nothing and too much, and changes nothing', () => {
    expect(screen(' \u200b ', 'fr')).toEqual({ kind: 'empty' });
    expect(screen('a'.repeat(messageLimit), 'fr').kind).toBe('said');
    expect(screen('a'.repeat(messageLimit + 1), 'fr')).toEqual({ kind: 'too_long', length: messageLimit + 1 });
  });

  it.each([
    ['stop', 'stop'],
    ['STOP !', 'stop'],
    ['Arrêter', 'stop'],
    ['arret', 'stop'],
    [' arrêt. ', 'stop'],
    ['Pause…', 'pause'],
    ['aide', 'help'],
    ['Help?', 'help'],
    ['INDICE', 'hint'],
    ['hint', 'hint'],
    ['refaire', 'retry'],
    ['Retry!', 'retry'],
    ['reprendre', 'resume'],
    ['résumé', 'resume'],
  ])('takes the bare word %s as a command', (text, command) => {
    expect(screen(text, 'fr')).toEqual({ kind: 'command', command });
    expect(screen(text, 'en')).toEqual({ kind: 'command', command });
  });

  it.each([
    'Je vais arrêter de vous faire attendre.',
    'Stop there, let me check.',
    'aide-moi à comprendre',
    'constructor',
    'toString',
  ])('leaves a sentence to the persona: %s', (text) => expect(screen(text, 'fr').kind).not.toBe('command'));
});

describe('personal data', () => {
  it.each([
    ['écrivez à jean.dupont+box@exemple.co.uk svp', 'écrivez à [e-mail] svp', 'email'],
    ['au 06 12 34 56 78 demain', 'au [téléphone] demain', 'phone'],
    ['au 06.12.34.56.78', 'au [téléphone]', 'phone'],
    ['au +33 6 12 34 56 78', 'au [téléphone]', 'phone'],
    ['au +33 (0)6 12 34 56 78.', 'au [téléphone].', 'phone'],
    ['call +44 20 7946 0958 now', 'call [téléphone] now', 'phone'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189 merci', 'IBAN [IBAN] merci', 'iban'],
    ['DE89370400440532013000', '[IBAN]', 'iban'],
    ['son numéro 1 85 05 78 006 084 91', 'son numéro [numéro de sécurité sociale]', 'nir'],
    ['carte 4539 1488 0343 6467', 'carte [carte]', 'card'],
  ])('hides it in %s', (text, hidden, kind) => {
    expect(mask(text, 'fr')).toEqual({ text: hidden, found: [kind] });
  });

  it.each([
    'dossier 4471902 du 12/03/2026',
    'commande 1234 5678 9012 3456',
    'FR76 3000 6000 0112 3456 7890 188',
    'numéro 1 85 05 78 006 084 92',
    'entre 10 h et 12 h, 15 €, 1 900 € en tout',
    'contrat ODV-4471902',
  ])('leaves what is not: %s', (text) => expect(mask(text, 'fr').found).toEqual([]));

  it('leaves the persona’s own invented number, and hides another', () => {
    const known = inventedDetails(fixture());
    expect(mask('au 06 39 98 12 34 ?', 'fr', known).found).toEqual([]);
    expect(mask('au 0639981234 ?', 'fr', known).found).toEqual([]);
    expect(mask('au 06 39 98 12 35 ?', 'fr', known).found).toEqual(['phone']);
  });

  it('checks the keys', () => {
    expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
    expect(isIban('GB82 WEST 1234 5698 7654 33')).toBe(false);
    expect(isNir('2 69 05 49 588 157 80')).toBe(true);
    expect(isNir('2 69 05 49 588 157 81')).toBe(false);
    expect(isCard('4111 1111 1111 1111')).toBe(true);
    expect(isCard('4111 1111 1111 1112')).toBe(false);
  });
});

describe('distress of the learner', () => {
  it.each([
    "j'ai envie de mourir",
    'franchement jai envie de mourir',
    'Je n’en peux plus.',
    "stop, je n'en peux plus, j'arrête",
    "j'en peux plus",
    'je veux en finir',
    'Je pense à me suicider',
    'je suis au bout du rouleau',
    "j'ai des idées noires",
    'je vais craquer',
    "I can't cope anymore",
    'i cant cope',
    'I can’t take it anymore',
    'I want to die',
    'I feel suicidal',
    'sometimes i just want to kill myself',
    "I don't want to live",
    'I’m having a panic attack',
    '« je n’en peux plus »',
  ])('stops for: %s', (text) => {
    expect(distress(text)).not.toBeNull();
    expect(screen(text, 'fr')).toEqual({ kind: 'distress' });
  });

  it.each([
    'Vous me dites que vous n’en pouvez plus, et je l’entends.',
    'Je comprends que vous n’en puissiez plus.',
    "Vous m'avez écrit « je n'en peux plus » et je le prends au sérieux.",
    "Vous dites je n'en peux plus, je vous comprends.",
    'You said "I can\'t take it anymore", and I hear you.',
    "You told me I can't cope anymore, so let me help.",
    "Je n'en peux plus de vos insultes, je mets fin à l'échange.",
    'J’ai envie de mourir de rire',
    'Je me tue à vous le dire',
    "Je veux en finir avec ce dossier aujourd'hui.",
    'Je ne veux pas vous faire perdre de temps.',
    'I want to die of shame for this delay',
    "I can't do this without your order number.",
    "I can't cope with the noise here, one second.",
    'Avez-vous des idées noires ?',
    'Are you feeling suicidal?',
    "Une cliente m'a dit hier : j'ai envie de mourir.",
    'Je n’arrive plus à ouvrir votre dossier.',
  ])('goes on for: %s', (text) => expect(distress(text)).toBeNull());
});

describe('slurs and languages', () => {
  it.each([
    ['espèce de bougnoule', 'fr'],
    ['you are a retard', 'en'],
    ['Retournez dans votre pays', 'fr'],
  ] as const)('hears a slur in: %s', (text, lang) => expect(slurIn(text, lang)).toBe(text));

  it.each([
    ['Votre retard de six jours', 'fr'],
    ['Vous m’avez traitée de salope, je mets fin à cet échange.', 'fr'],
    ['You called me a bitch and I will not go on.', 'en'],
    ['The spice order is late', 'en'],
    ['la pédale de frein', 'fr'],
  ] as const)('hears none in: %s', (text, lang) => expect(slurIn(text, lang)).toBeNull());

  it.each([
    ['I am sorry about this, could you tell me when it stopped?', 'fr'],
    ['Bonjour, je suis désolé pour votre box, depuis quand est-elle en panne ?', 'en'],
    ['Lo siento mucho, ¿desde cuándo no tiene usted conexión?', 'fr'],
    ['Es tut mir leid, seit wann haben Sie keine Verbindung?', 'en'],
    ['Здравствуйте, чем помочь', 'fr'],
    ['你好，我很抱歉', 'en'],
  ] as const)('does not take %s for %s', (text, lang) => expect(isForeign(text, lang)).toBe(true));

  it.each([
    ['ok', 'fr'],
    ['Je vous confirme que le message « your order is on its way » est faux, je suis désolé.', 'fr'],
    ['Bonjour', 'en'],
    ['Je vous envoie un mail with the tracking link', 'fr'],
    ['je suis desole pr le pb de box, cest quoi le voyant?', 'fr'],
    ['I’ll book the café table for M. Lefèvre à Paris', 'en'],
    ['Sorry to hear that Karim', 'en'],
    ['🙏🙏', 'fr'],
    ['06 39 98 12 34', 'fr'],
  ] as const)('takes %s for %s', (text, lang) => expect(isForeign(text, lang)).toBe(false));
});
