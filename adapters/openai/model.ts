import type { Model, TranscriptTurn } from '../../src/kernel/model.ts';
import type { Message, Run } from './ask.ts';
import type { Settings } from './config.ts';
import { aliased, asData } from './data.ts';
import { detectRules } from './prompts/detect.ts';
import { draftRules } from './prompts/draft.ts';
import { judgeRules } from './prompts/judge.ts';
import { voiceDirection, voiceRules } from './prompts/voice.ts';
import { draftShape, lineShape, movesShape, verdictsShape } from './shapes.ts';

/** Turns a detector needs to understand one message. */
const lastTurns = 3;

const spoken = ({ role, text }: TranscriptTurn): Message =>
  role === 'agent'
    ? { role: 'user', content: asData({ agent: text }) }
    : { role: 'assistant', content: asData({ line: text }) };

/** The model behind the seam: prompts whose beginning never changes within a practice, and answers that are never trusted. */
export const createModel = (settings: Settings, run: Run): Model => ({
  provider: settings.provider,
  region: settings.region,

  detect: (call, { language, text, context, factsGiven }) =>
    run(call, {
      task: 'detect',
      cacheKey: `detect:${language}`,
      temperature: 0,
      shape: movesShape,
      messages: [
        { role: 'system', content: detectRules(language) },
        {
          role: 'user',
          content: asData({
            context: context.slice(-lastTurns).map((turn) => ({ role: turn.role, text: turn.text })),
            already_given: factsGiven,
            message: text,
          }),
        },
      ],
    }),

  voice: (call, { brief, turns, directive, refused }) =>
    run(call, {
      task: 'voice',
      cacheKey: `${brief.scenario}:${brief.version}:${brief.language}`,
      temperature: 0.8,
      shape: lineShape,
      messages: [
        { role: 'system', content: voiceRules(brief) },
        // The customer writes first; some endpoints want the other side to have opened.
        { role: 'user', content: asData({ start: true }) },
        ...turns.map(spoken),
        { role: 'system', content: voiceDirection(directive, refused) },
      ],
    }),

  judge: (call, { brief, language, turns, criteria }) => {
    const { turns: transcript, ids } = aliased(turns);
    return run(call, {
      task: 'judge',
      cacheKey: `${brief.scenario}:${brief.version}:${language}`,
      temperature: 0,
      shape: verdictsShape(
        criteria.map(({ skill }) => skill),
        ids,
      ),
      messages: [
        { role: 'system', content: judgeRules(brief, language, criteria) },
        { role: 'user', content: asData({ transcript }) },
      ],
    });
  },

  // The model that reads whole texts, within the same bounds as a judgement.
  draft: (call, { language, story, bases }) =>
    run(call, {
      task: 'judge',
      cacheKey: `draft:${language}`,
      temperature: 0.4,
      shape: draftShape,
      messages: [
        { role: 'system', content: draftRules(language) },
        { role: 'user', content: asData({ bases, story }) },
      ],
    }),
});
