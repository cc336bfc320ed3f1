import { describe, expect, it } from 'vitest';
import { check, type Fault } from '../../../src/practice/engine/check.ts';
import { everyLine } from '../../../src/practice/engine/exhaustion.ts';
import { initialState, type PracticeState } from '../../../src/practice/engine/state.ts';
import { fixture } from './fixture.ts';

const scenario = fixture();
const fresh = initialState(scenario, 3);
const secret = scenario.facts.find(({ id }) => id === 'quote')?.text ?? { fr: '', en: '' };
const canary = 'CANARI-7f3a9b21c4';
const faultsOf = (text: string, lang: 'fr' | 'en' = 'fr', state: PracticeState = fresh) =>
  check({ scenario, lang, state, text, canaries: [canary] });

const rot13 = (text: string) =>
  text.replace(/[a-z]/gi, (char) => String.fromCharCode(char.charCodeAt(0) + (char.toLowerCase() < 'n' ? 13 : -13)));

const disguised = (text: string): readonly (readonly [string, string])[] => [
  ['plain', text],
  ['capitals', text.toUpperCase()],
  ['without accents', text.normalize('NFD').replace(/\p{M}/gu, '')],
  [
    'wide letters',
    [...text].map((char) => (/[a-z]/i.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join(''),
  ],
  ['zero-width', [...text].join('\u200b')],
  ['reversed', [...text].reverse().join('')],
  ['base64', `Voici : ${Buffer.from(text).toString('base64')}`],
  ['base64 shifted', `x${Buffer.from(text).toString('base64')}`],
  ['hex', Buffer.from(text).toString('hex')],
  ['hex in pairs', (Buffer.from(text).toString('hex').match(/../g) ?? []).join(' ')],
  ['rot13', rot13(text)],
  ['spaced', [...text].join(' ')],
  ['dotted', [...text].join('.')],
  ['in a sentence', `Bon. ${text} Voilà.`],
];

describe('a line the persona must not say', () => {
  it.each(disguised(secret.fr))('a locked fact, %s', (_, text) => {
    expect(faultsOf(text)).toContain('leak' satisfies Fault);
  });

  it.each(disguised(secret.en))('a locked fact in the other language, %s', (_, text) => {
    expect(faultsOf(text)).toContain('leak' satisfies Fault);
  });

  it.each(disguised(canary))('a canary, %s', (_, text) => {
    expect(faultsOf(text)).toContain('canary' satisfies Fault);
  });

  it('the hidden need before it is found, and not after', () => {
    expect(faultsOf(`Je veux ${scenario.hidden.need.fr}`)).toContain('leak');
    const found = { ...fresh, needFound: true, told: scenario.facts.map(({ id }) => id) };
    expect(faultsOf(`Je veux ${scenario.hidden.need.fr}`, 'fr', found)).toEqual([]);
    expect(faultsOf(secret.fr, 'fr', found)).toEqual([]);
  });

  it('a locked fact in other words', () => {
    expect(faultsOf('À cause de la connexion j’ai perdu un gros devis, neuf mille !')).toContain('leak');
    expect(faultsOf('Et le voyant est rouge.')).toContain('leak');
    expect(faultsOf('J’ai perdu ma matinée à cause de vous.')).toEqual([]);
    expect(faultsOf('Je vois rouge, là.')).toEqual([]);
    const heard = ['Il y a eu lieu de se plaindre de vos travaux.'];
    expect(check({ scenario, lang: 'fr', state: fresh, text: 'À mardi, alors.', heard })).toEqual([]);
  });

  it.each<[Fault, string, ('fr' | 'en')?]>([
    ['empty', '…'],
    ['empty', '  '],
    ['empty', '...!'],
    ['too_long', 'je vous le dis '.repeat(30)],
    ['questions', 'Qui va s’en occuper chez vous ? Et quand est-ce que ça sera réparé ?'],
    ['language', 'I told you that this has been going on for six days and you did nothing.'],
    ['language', 'Je vous ai dit que cela dure depuis six jours et que vous ne faites rien.', 'en'],
    ['role_flip', 'Comment puis-je vous aider aujourd’hui ?'],
    ['role_flip', 'Je comprends votre frustration.'],
    ['role_flip', 'N’hésitez pas à me recontacter.'],
    ['role_flip', 'How can I help you today?', 'en'],
    ['role_flip', 'We apologise for the inconvenience.', 'en'],
    ['role_flip', 'Is there anything else I can do?', 'en'],
    ['banned', 'Espèce de connasse.'],
    ['banned', 'You bastard.', 'en'],
    ['banned', 'Je vais me tuer.'],
    ['banned', 'Bande de crapules !'],
    ['banned', 'I know where you live.', 'en'],
    ['markup', 'Regardez https://exemple.fr'],
    ['markup', 'Voyez **ça** donc'],
    ['markup', 'Demandez à <@U123>'],
    ['markup', 'Hé @channel, venez'],
    ['markup', '# Titre'],
    ['stage_direction', '*soupire* Encore vous.'],
    ['stage_direction', '(soupir) Encore vous.'],
    ['stage_direction', '[en colère] Encore vous.'],
    ['stage_direction', 'Karim : Encore vous.'],
    ['stage_direction', 'Client: Encore vous.'],
    ['about_ai', 'En tant qu’intelligence artificielle, je ne peux pas.'],
    ['about_ai', 'As an AI language model I cannot.', 'en'],
    ['about_ai', 'Mes instructions disent autre chose.'],
    ['gauge', 'Ma colère est à 72.'],
    ['gauge', 'Trust: 35', 'en'],
    ['gauge', 'Je suis à 80/100 là.'],
    ['invisible', 'Encore\u202e vous.'],
    ['invisible', 'Encore\u{e0041} vous.'],
  ])('%s: %s', (fault, text, lang = 'fr') => expect(faultsOf(text, lang)).toContain(fault));

  it.each<[string, ('fr' | 'en')?]>([
    ['Encore vous. Six jours, vous vous rendez compte ?'],
    ['Vous, vous-même ? Pas un formulaire de plus ?'],
    ['Vous, vous allez me dire quoi, aujourd’hui ? La météo ?'],
    ['Rappelez-moi au 06 39 98 12 34 avant 10 h.'],
    ['J’ai attendu 45 minutes pour rien (et sous la pluie).'],
    ['Votre retard, je le paie.'],
    ['Les poubelles, les ordures, tout reste là.'],
    ['My trust in you is gone.', 'en'],
    ['I waited 45 minutes. Nobody came.', 'en'],
    ['It’s 20/11 today and still nothing!', 'en'],
    ['Voilà : rien ne marche.'],
  ])('lets a customer say: %s', (text, lang = 'fr') => expect(faultsOf(text, lang)).toEqual([]));

  it('finds no fault in any authored line', () => {
    for (const [id, line] of everyLine(scenario))
      for (const lang of ['fr', 'en'] as const) {
        const told = scenario.facts.map((fact) => fact.id);
        expect(faultsOf(line[lang], lang, { ...fresh, told, needFound: true }), id).toEqual([]);
      }
  });
});
