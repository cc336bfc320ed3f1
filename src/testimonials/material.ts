import { latestDebrief } from '../feedback/store.ts';
import type { Incoming } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Language } from '../kernel/words.ts';
import { anonymise } from '../practice/engine/anonymise.ts';
import { exchanges, lineage } from '../practice/lineage.ts';
import { practiceById, turnsOf } from '../practice/store.ts';
import type { Moment } from './cards.ts';
import { type Content, type Line, mostExchanges, without } from './rules.ts';
import { namesIn } from './store.ts';
import { words } from './words.ts';

const stand: Readonly<Record<Language, string>> = { fr: '[nom]', en: '[name]' };
const mostListed = 20;
const longestLabel = 70;

/** A text without the people in it: what reads like a name or an address, and the names of everyone here. */
export async function veil({ tx }: Incoming, text: string, language: Language): Promise<string> {
  const once = anonymise(text, language);
  return without(once, await namesIn(tx, once), stand[language]);
}

/** The exchanges of the person's latest practice, and the words that helped most in it. */
async function latest({ tx, member }: Incoming) {
  const debrief = await latestDebrief(tx, member.id);
  const practice = debrief && (await practiceById(tx, debrief.practiceId));
  if (!debrief || practice?.personId !== member.id) throw new Refusal(words.noPractice);
  const kept = lineage(await turnsOf(tx, practice.id), practice.branches, debrief.branch);
  const all = exchanges(kept).slice(0, mostListed);
  if (all.length === 0 || practice.outcome === 'SAFETY_STOP') throw new Refusal(words.noPractice);
  return { debrief, practice, all };
}

/** What the form of an excerpt offers: each exchange, the best one chosen. */
export async function momentsOf(
  incoming: Incoming,
): Promise<{ readonly moments: readonly Moment[]; readonly chosen: readonly string[] }> {
  const { all, debrief } = await latest(incoming);
  const golden = debrief.content.golden?.quote;
  const best = all.find(({ said }) => golden && said.some(({ text }) => text.includes(golden))) ?? all[0];
  const moments = all.map(({ before, said }, i) => ({
    value: String(before.seq),
    label: `${i + 1}. ${said.map(({ text }) => text).join(' ')}`.slice(0, longestLabel),
  }));
  return { moments, chosen: best ? [String(best.before.seq)] : [] };
}

/** A first draft of a few words: what helped, in the person's own words. */
export async function firstWords({ tx, member }: Incoming, language: Language): Promise<string> {
  const debrief = await latestDebrief(tx, member.id);
  return words.draft(debrief?.content.golden?.quote)[language];
}

/** The excerpt somebody chose, names replaced. */
export async function excerptOf(incoming: Incoming, chosen: readonly string[]): Promise<Content> {
  const { all, practice, debrief } = await latest(incoming);
  const picked = all.filter(({ before }) => chosen.includes(String(before.seq)));
  if (picked.length === 0 || picked.length > mostExchanges || picked.length !== new Set(chosen).size)
    throw new Refusal(words.badMoments(mostExchanges));
  const lines: Line[] = [];
  for (const { before, said, answer } of picked) {
    const last = lines.at(-1);
    if (last?.text !== before.text) lines.push({ who: 'customer', text: before.text });
    lines.push({ who: 'agent', text: said.map(({ text }) => text).join('\n') });
    if (answer) lines.push({ who: 'customer', text: answer.text });
  }
  const veiled: Line[] = [];
  for (const { who, text } of lines) veiled.push({ who, text: await veil(incoming, text, practice.language) });
  return { kind: 'replay', customer: debrief.content.customer, lines: veiled };
}
