import type { Model, ModelCall, TranscriptTurn } from '../../kernel/model.ts';
import { ModelError } from '../../kernel/model.ts';
import { type DetectedMove, type Move, moves as vocabulary } from '../../kernel/moves.ts';
import { briefOf } from '../brief.ts';
import { detect } from '../detect/detect.ts';
import { check } from '../engine/check.ts';
import { helps } from '../engine/effects.ts';
import { suspicious } from '../engine/injection.ts';
import { isForeign } from '../engine/language.ts';
import { asLevel } from '../engine/levels.ts';
import { slurIn } from '../engine/lexicon.ts';
import { forbiddenIn, saysForbidden, withoutForbidden } from '../engine/principles.ts';
import { confused, type Prepared, prepare, type Step, sayAuthored, sayModel } from '../engine/step.ts';
import type { Kit } from './kit.ts';
import type { Reply, Seen } from './thought.ts';

/** Lines of the conversation the detect call sees. */
const detectContext = 4;
/** Helping moves a model may add to what the rules saw in one message: an obedient model adds them all. */
const mostAdded = 2;
/** Tries of a model's line before the authored one stands. */
const voiceTries = 2;

const known = new Set<string>(vocabulary);

/** Thinks one reply from what was read; a model helps where there is one, and the rules stand in whenever it fails. */
export async function think(kit: Kit, seen: Seen, signal: AbortSignal): Promise<Reply> {
  const { practice, pending, turns } = seen;
  const { language: lang } = practice;
  const principles = seen.principles.map((principle) => principle[lang]);
  const scenario = withoutForbidden(seen.scenario, lang, forbiddenIn(principles));
  const text = pending.map((turn) => turn.text).join('\n');
  if (isForeign(text, lang)) {
    const lost = confused(scenario, lang, practice.state);
    return {
      state: lost?.state ?? practice.state,
      moves: [],
      why: [],
      lines: lost ? [lost.reply] : [],
      engine: 'rules',
    };
  }
  const model = seen.modelOff ? undefined : kit.services.model;
  const call: ModelCall = { practice: practice.id, signal };
  const factsGiven = scenario.facts.filter(({ id }) => practice.state.told.includes(id)).map((fact) => fact.text[lang]);
  const context = turns.findLast((turn) => turn.role === 'customer')?.text;
  const ruled = detect({ lang, text, factsGiven, ...(context ? { context } : {}) });
  const transcript = turns.map(({ seq, role, text: said }): TranscriptTurn => ({ id: String(seq), role, text: said }));
  const read =
    model && !suspicious(text)
      ? await modelMoves(kit, model, call, { seen, text, transcript, factsGiven }, ruled)
      : undefined;
  const slur = slurIn(text, lang);
  const prepared = prepare({
    scenario,
    level: asLevel(practice.level),
    lang,
    state: practice.state,
    text,
    seed: String(practice.seed),
    moves: read ?? ruled,
    principles,
    ...(slur ? { slur } : {}),
  });
  const voiced = model ? await modelLine(kit, model, call, seen, prepared, transcript) : undefined;
  const step = voiced ?? sayAuthored(prepared);
  return replyOf(step, lang, read || voiced ? 'model' : 'rules');
}

const replyOf = (step: Step, lang: 'fr' | 'en', engine: Reply['engine']): Reply => ({
  state: step.state,
  moves: step.moves,
  why: step.why,
  lines: step.reply.bubbles,
  ...(step.incident ? { incident: step.incident.text[lang] } : {}),
  engine,
});

/** A model's moves where they can be believed; undefined when the rules' answer stands. */
async function modelMoves(
  kit: Kit,
  model: Model,
  call: ModelCall,
  input: { seen: Seen; text: string; transcript: readonly TranscriptTurn[]; factsGiven: readonly string[] },
  ruled: readonly DetectedMove[],
): Promise<readonly DetectedMove[] | undefined> {
  const { text, factsGiven, seen } = input;
  const earlier = input.transcript.filter(({ id }) => !seen.pending.some(({ seq }) => String(seq) === id));
  try {
    const found = await model.detect(call, {
      language: seen.practice.language,
      text,
      context: earlier.slice(-detectContext),
      factsGiven,
    });
    const closed = found.filter((one): one is DetectedMove => known.has(one.move) && text.includes(one.quote));
    const seenByRules = new Set<Move>(ruled.map(({ move }) => move));
    const added = closed.filter(({ move }) => helps(move) && !seenByRules.has(move));
    return added.length > mostAdded ? undefined : closed;
  } catch (error) {
    return stoodIn(kit, 'detect', error);
  }
}

/** A model's line that passes the check, within two tries; undefined when the authored line stands. */
async function modelLine(
  kit: Kit,
  model: Model,
  call: ModelCall,
  seen: Seen,
  prepared: Prepared,
  turns: readonly TranscriptTurn[],
): Promise<Step | undefined> {
  const { directive } = prepared;
  if (!directive) return undefined;
  const { scenario, practice } = seen;
  const brief = briefOf(seen);
  const heard = turns.filter(({ role }) => role === 'customer').map(({ text }) => text);
  const forbidden = forbiddenIn(directive.principles);
  let refused: string | undefined;
  for (let attempt = 1; attempt <= voiceTries; attempt += 1) {
    try {
      const text = (await model.voice(call, { brief, turns, directive, ...(refused ? { refused } : {}) })).trim();
      const wrong: string[] = [...check({ scenario, lang: practice.language, state: prepared.state, text, heard })];
      if (saysForbidden(text, forbidden)) wrong.push('principle');
      if (wrong.length === 0) return sayModel(prepared, text);
      refused = wrong.join(', ');
      kit.services.log('line refused', { practice: practice.id, attempt, faults: refused });
    } catch (error) {
      return stoodIn(kit, 'voice', error);
    }
  }
  return undefined;
}

function stoodIn(kit: Kit, call: string, error: unknown): undefined {
  if (!(error instanceof ModelError)) throw error;
  kit.services.log('rules stood in', { call, kind: error.kind });
  return undefined;
}
