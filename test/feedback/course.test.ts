import { describe, expect, it } from 'vitest';
import { readTranscripts, type Transcript } from '../../src/feedback/transcripts.ts';
import { scoreTranscript } from '../../src/feedback/whole.ts';

describe('An answer that was none', () => {
  const listens = (lang: string, ...lines: readonly (readonly ['agent' | 'customer', string])[]) => {
    const messages = lines.map(([role, text]) => ({ role, text }));
    const [transcript] = readTranscripts(JSON.stringify({ id: 't1', lang, messages }), 'f.json');
    return transcript === undefined
      ? []
      : scoreTranscript(transcript).criteria.filter(({ skill }) => skill === 'listen');
  };

  it.each([
    ['fr', 'Ma demande est-elle validée ?', 'Votre espace est ouvert.', 'Ça ne répond pas à ma question.'],
    ['en', 'Has my request been approved?', 'Your page is open now.', 'That is not what I asked.'],
    ['fr', 'Ma demande est-elle validée ?', 'Votre espace est ouvert.', 'Donc ma demande, elle est validée ?'],
    ['en', 'Has my request been approved?', 'Your page is open now.', 'So has the request been approved?'],
  ])('is heard from what the customer says next (%s): %s', (lang, asked, answered, next) => {
    const [heard] = listens(lang, ['customer', asked], ['agent', answered], ['customer', next]);
    expect(heard).toMatchObject({ level: 0, quote: answered });
    const [fine] = listens(lang, ['customer', asked], ['agent', answered], ['customer', 'OK.']);
    expect(fine?.level).not.toBe(0);
  });

  it('is heard when an agent says the same twice', () => {
    const asks = 'Merci de renvoyer votre attestation de domicile.';
    const [heard] = listens(
      'fr',
      ['customer', 'Encore ?'],
      ['agent', asks],
      ['customer', 'Elle y est.'],
      ['agent', asks],
    );
    expect(heard).toMatchObject({ level: 0, quote: expect.stringContaining('attestation de domicile') });
  });

  it('is not heard when a date is said again to confirm it', () => {
    const [heard] = listens(
      'en',
      ['customer', 'Before Saturday?'],
      ['agent', "I've got Thursday 8.15 or Friday 12.30."],
      ['customer', 'Thursday please'],
      ['agent', 'Thursday 8.15, no charge.'],
    );
    expect(heard?.level).not.toBe(0);
  });
});

describe('The course of a transcript', () => {
  const scoredOf = (lang: string, ...lines: readonly (readonly ['agent' | 'customer', string])[]) => {
    const messages = lines.map(([role, text]) => ({ role, text }));
    const [transcript] = readTranscripts(JSON.stringify({ id: 't1', lang, messages }), 'f.json');
    return scoreTranscript(transcript as Transcript);
  };
  const opening = { fr: 'Mon vélo est resté bloqué à l’atelier.', en: 'My bike is stuck in your workshop.' } as const;
  const acts = (lang: 'fr' | 'en', text: string) =>
    scoredOf(lang, ['customer', opening[lang]], ['agent', text]).course.acts;

  it.each([
    ['fr', 'J’ai appelé l’atelier.'],
    ['fr', 'Je vous l’apporte.'],
    ['fr', 'Je viens de le réserver.'],
    ['fr', 'C’est fait.'],
    ['en', 'I’ve rung the workshop.'],
    ['en', 'I’ll bring it over.'],
    ['en', 'I’m calling them now.'],
    ['en', 'Booked, 8 to 10.'],
  ] as const)('hears somebody who acts (%s): %s', (lang, text) => {
    expect(acts(lang, text)).toBe(1);
  });

  it.each([
    ['fr', 'Je comprends.'],
    ['fr', 'Je ne peux rien faire.'],
    ['fr', 'Je vous invite à consulter le site.'],
    ['fr', 'Nous mettons tout en œuvre.'],
    ['fr', 'La carte est bloquée, c’est automatique.'],
    ['en', 'I understand.'],
    ['en', 'I can’t do anything.'],
    ['en', 'I’m just telling you the policy.'],
    ['en', 'We value your custom.'],
    ['en', 'I can only apologise.'],
  ] as const)('hears none where nothing is done (%s): %s', (lang, text) => {
    expect(acts(lang, text)).toBe(0);
  });

  it('shows days and hours, the customer’s words taken up, and a word of regard', () => {
    const told = 'The parcel with my daughter’s violin never came, her recital is Sunday.';
    const { course } = scoredOf(
      'en',
      ['customer', told],
      ['agent', 'A recital on Sunday and no violin for your daughter. Sorry. You will have the parcel on Friday.'],
    );
    expect(course).toMatchObject({ dated: 1, takenUp: 1, regard: 1 });
    const cold = scoredOf('en', ['customer', told], ['agent', 'The carrier has it.']).course;
    expect(cold).toEqual({ acts: 0, dated: 0, takenUp: 0, regard: 0 });
  });

  it.each([
    ['fr', 'Bonjour,\nVotre dossier est ouvert.\nBien cordialement,\nLe service des sinistres habitation'],
    ['en', 'Hello,\nYour claim is open.\nKind regards,\nThe household claims team'],
  ])('does not take a signature for an answer said twice (%s)', (lang, letter) => {
    const { criteria } = scoredOf(
      lang,
      ['customer', 'Bonjour !'],
      ['agent', letter],
      ['customer', 'OK.'],
      ['agent', letter.replace(/\n[^\n]+\n/, '\n')],
    );
    expect(criteria.find(({ skill }) => skill === 'listen')?.level).not.toBe(0);
  });

  it('takes a limit said beside a deed for frankness', () => {
    const level = (text: string) =>
      scoredOf('fr', ['customer', 'Remboursez-moi.'], ['agent', text]).criteria.find(({ skill }) => skill === 'solve');
    const alone = level('Je ne peux pas vous répondre là-dessus.');
    const beside = level('Je ne peux pas vous répondre là-dessus. Je vous rappelle demain avant 10 h.');
    expect(alone?.level ?? 0).toBeLessThan(beside?.level ?? 0);
    expect(beside?.level).toBeGreaterThanOrEqual(2);
  });

  it('hears an answer that made the customer scoff', () => {
    const heard = (next: string) =>
      scoredOf('en', ['customer', 'My shower floods.'], ['agent', 'Use the sink.'], ['customer', next]).criteria.find(
        ({ skill }) => skill === 'listen',
      )?.level;
    expect(heard('Are you serious?')).toBe(0);
    expect(heard('Right, and then?')).not.toBe(0);
  });
});
