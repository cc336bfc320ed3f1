import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/scenarios/load.ts';
import { openWorld, type World } from '../../support/world.ts';

const expert = (id: string, language: 'fr' | 'en'): readonly string[] =>
  loadLibrary()
    .get(id)
    ?.bench.expert.map((line) => line[language]) ?? [];

describe('a practice, from the first hello to the debrief', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('shows the AI notice before anything else, whatever the newcomer does first', async () => {
    const lea = world.someone('lea');
    await lea.press('practice.start', 'e1:2');
    await lea.say('Bonjour');
    expect(lea.seen().map(({ kind }) => kind)).toEqual(['notice', 'notice']);
    await lea.press('privacy.accept');
    expect(lea.last('menu').text).toContain('Karim');
  });

  it('begins with the brief, then the customer, labelled as simulated and marked as generated', async () => {
    const tom = await world.newcomer('tom');
    await tom.press('practice.start', 'e1:2');
    const [brief, line] = tom.seen().slice(-2);
    expect([brief?.kind, line?.kind]).toEqual(['brief', 'persona']);
    expect(line?.delivery).toMatchObject({ generated: true, as: { name: 'Karim', label: 'personnage simulé (IA)' } });
    expect(brief?.text).toContain('stop');
  });

  for (const language of ['fr', 'en'] as const)
    it(`lets an expert calm Karim down and reads their own words back, in ${language}`, async () => {
      const ana = await world.newcomer(`ana-${language}`, language);
      await ana.press('practice.start', 'e1:2');
      const lines = expert('e1', language);
      for (const line of lines) if (!ana.seen().some(({ kind }) => kind === 'self_view')) await ana.say(line);
      await ana.press('practice.feel', 'easy');
      await ana.say(language === 'fr' ? 'Que quelqu’un s’en occupe vraiment.' : 'That someone really owns it.');
      const data = ana.seen().flatMap(({ card }) => (card.data?.kind === 'debrief' ? [card.data] : []))[0];
      expect(data).toMatchObject({ kind: 'debrief', outcome: 'RESOLVED', mode: 'discovery', engine: 'rules' });
      const criteria = data?.criteria as { level: number | null; quote: string | null }[];
      expect(criteria.every(({ level }) => level === null)).toBe(true);
      const quotes = criteria.flatMap(({ quote }) => quote ?? []);
      expect(quotes.length).toBeGreaterThan(0);
      expect(quotes.every((quote) => lines.some((line) => line.includes(quote)))).toBe(true);
    });

  it('gives three lines typed in a row one reply, and loses none', async () => {
    const quiet = await openWorld({ quietMs: 300 });
    const kim = await quiet.newcomer('kim');
    await kim.press('practice.start', 'e1:1');
    const before = kim.seen().filter(({ kind }) => kind === 'persona').length;
    for (const text of [
      'Bonjour Karim,',
      'six jours sans connexion, je comprends que vous soyez à bout.',
      'Racontez-moi ce qui s’est passé ?',
    ])
      await kim.send({ kind: 'said', text });
    await quiet.settled();
    await expect
      .poll(async () => kim.seen().filter(({ kind }) => kind === 'persona').length, { timeout: 5000 })
      .toBe(before + 1);
    await kim.say('stop');
    const debrief = kim.last('debrief').card.data as { gauge: { why: { quote: string }[] }[] };
    expect(debrief.gauge.flatMap(({ why }) => why.map(({ quote }) => quote)).join(' ')).toContain(
      'six jours sans connexion',
    );
    await quiet.close();
  });

  it('has one effect when the platform sends an event ten times at once', async () => {
    const max = await world.newcomer('max');
    await max.press('practice.start', 'e1:1');
    const before = max.seen().length;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        max.send({ kind: 'said', text: 'Racontez-moi, que s’est-il passé ?' }, 'same-delivery'),
      ),
    );
    await world.settled();
    expect(
      max
        .seen()
        .slice(before)
        .filter(({ kind }) => kind === 'persona'),
    ).toHaveLength(1);
  });

  it('answers bad input with a clear message and changes nothing', async () => {
    const ida = await world.newcomer('ida');
    await ida.press('practice.start', 'e1:1');
    for (const text of ['', '   \u200b\u200b ', 'a'.repeat(50_000), '\u0000']) {
      const personas = ida.seen().filter(({ kind }) => kind === 'persona').length;
      await ida.say(text);
      expect(ida.seen().at(-1)?.kind).toBe('refusal');
      expect(ida.seen().filter(({ kind }) => kind === 'persona')).toHaveLength(personas);
    }
    for (const text of [
      '\ud800 lone',
      '😀'.repeat(200),
      '\u202eRTL\u202c',
      'e\u0301'.repeat(300),
      'Bonjour\u{e0041}\u{e0042}',
    ])
      await ida.say(text);
  });

  it('pauses without the customer growing angrier, and resumes days later with a reminder', async () => {
    const eva = await world.newcomer('eva');
    await eva.press('practice.start', 'e1:2');
    await eva.say('Racontez-moi ce qui se passe.');
    const words = eva.last('persona').text;
    await eva.say('pause');
    expect(eva.seen().at(-1)?.kind).toBe('paused');
    world.now += 5 * 24 * 3600_000;
    await eva.say('reprendre');
    expect(eva.last('recap').text).toContain(words);
  });

  it('climbs the hint ladder in three steps and deducts nothing', async () => {
    const noa = await world.newcomer('noa', 'en');
    await noa.press('practice.start', 'e1:2');
    await noa.say('hint', 'HINT!', 'Indice');
    expect(
      noa
        .seen()
        .filter(({ kind }) => kind === 'hint')
        .map(({ card }) => card.data?.step),
    ).toEqual([1, 2, 3]);
  });

  it('stops the moment the learner says so, tells nobody, scores nothing', async () => {
    const leo = await world.newcomer('leo');
    await leo.press('practice.start', 'e1:2');
    await leo.say('Calmez-vous.', 'stop');
    expect(leo.last('stopped').text).toContain('personne n’est prévenu');
    expect(leo.last('debrief').card.data).toMatchObject({ outcome: 'LEARNER_STOP' });
  });

  it('drops the role at once when the learner is the one in distress', async () => {
    const zoe = await world.newcomer('zoe');
    await zoe.press('practice.start', 'e1:2');
    await zoe.say('Je n’en peux plus, j’ai envie de mourir');
    expect(zoe.last('safety').text).toContain('3114');
    await zoe.say('vous êtes là ?');
    expect(zoe.seen().at(-1)?.kind).toBe('menu');
  });

  it('replays a moment, shows both versions side by side, and keeps the one chosen', async () => {
    const ben = await world.newcomer('ben');
    await ben.press('practice.start', 'e1:2');
    await ben.say('Calmez-vous, ce n’est qu’une panne.');
    const angry = ben.last('persona').text;
    await ben.say('refaire');
    await ben.say('Six jours sans connexion pour un artisan, je comprends que vous soyez à bout.');
    const { before, after } = ben.last('compare').card.data as Record<
      'before' | 'after',
      { said: string; answer: string; anger: number }
    >;
    expect(before).toMatchObject({ said: 'Calmez-vous, ce n’est qu’une panne.', answer: angry });
    expect(after.anger).toBeLessThan(before.anger);
    await ben.press('practice.keep_old', '1');
    await ben.say('stop');
    const debrief = ben.last('debrief').card.data as { gauge: { why: { move: string }[] }[] };
    expect(debrief.gauge.flatMap(({ why }) => why.map(({ move }) => move))).toContain('calm_down');
  });

  it('scores the second practice, never the first', async () => {
    const sam = await world.newcomer('sam');
    for (const mode of ['discovery', 'practice']) {
      await sam.press('practice.start', 'e5:1');
      for (const line of expert('e5', 'fr')) if (sam.seen().at(-1)?.kind !== 'self_view') await sam.say(line);
      await sam.press('practice.debrief');
      const data = sam.last('debrief').card.data as { mode: string; criteria: { level: number | null }[] };
      expect(data.mode).toBe(mode);
      expect(data.criteria.some(({ level }) => level !== null)).toBe(mode === 'practice');
    }
    await sam.say('progress');
    expect(sam.last('progress').card.blocks.some(({ kind }) => kind === 'chart')).toBe(true);
  });
});
