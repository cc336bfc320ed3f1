import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { gridCard, receiptCard } from './cards-grid.ts';
import { spoken, storyCard } from './cards-story.ts';
import type { Debrief } from './debrief.ts';
import { machineData } from './machine.ts';
import { outcomeWords, words } from './words.ts';

/** One commitment, then keep or share; it also says who made the debrief, and carries it for machines. */
const commitCard = (debrief: Debrief, language: Language): Card => {
  const blocks: readonly Block[] = [
    {
      kind: 'choice',
      label: words.commit[language],
      action: { name: 'feedback.commit' },
      options: debrief.commitments.map((label) => ({ label, value: label })),
    },
    { kind: 'text', text: words.share[language] },
    {
      kind: 'buttons',
      buttons: [
        { label: words.keep[language], action: { name: 'feedback.keep' }, tone: 'primary' },
        { label: words.toCoach[language], action: { name: 'feedback.share' } },
        { label: words.report[language], action: { name: 'support.report', arg: 'debrief' } },
      ],
    },
    { kind: 'text', text: (debrief.engine === 'model' ? words.byModel : words.byRules)[language], quiet: true },
  ];
  const plain = [
    words.commit[language],
    ...debrief.commitments.map((one) => `• ${one}`),
    ...blocks.flatMap((block) => spoken(block, language)),
  ];
  return { title: words.next[language], blocks, plain: plain.join('\n'), data: machineData(debrief) };
};

/** After a safety stop: kind words and nothing else. */
const kindCard = (debrief: Debrief, language: Language): Card => {
  const text = outcomeWords.SAFETY_STOP(debrief.customer)[language];
  return { blocks: [{ kind: 'text', text }], plain: text, data: machineData(debrief) };
};

/**
 * A debrief as cards, in reading order; the last one carries the machine data. A first practice has no grid: one
 * strength and one idea are enough.
 */
export const debriefCards = (debrief: Debrief, language: Language): readonly Card[] => {
  if (debrief.outcome === 'SAFETY_STOP') return [kindCard(debrief, language)];
  const grid = debrief.mode === 'discovery' ? null : gridCard(debrief, language);
  const receipt = receiptCard(debrief, language);
  return [
    storyCard(debrief, language),
    ...(grid ? [grid] : []),
    ...(receipt ? [receipt] : []),
    commitCard(debrief, language),
  ];
};

/** When no debrief can be made: the conversation is kept, and no number stands in. */
export const unavailableCard = (language: Language): Card => {
  const text = words.unavailable[language];
  return {
    title: words.unavailableTitle[language],
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { label: words.toCoach[language], action: { name: 'feedback.share' } },
          { label: words.report[language], action: { name: 'support.report', arg: 'debrief' } },
        ],
      },
    ],
    plain: `${words.unavailableTitle[language]}. ${text}`,
    data: { kind: 'debrief_unavailable' },
  };
};
