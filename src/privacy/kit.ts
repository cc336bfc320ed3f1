import { colon, type Language } from '../kernel/words.ts';
import { kitWords as words } from './kit-words.ts';
import { bases, purposes, recipients, retentions, type TableRecord } from './records-kinds.ts';

/** What the file tells of one installation; what is absent stays to be completed. */
export type KitFacts = {
  readonly model?: {
    readonly provider: string;
    readonly region: string;
    readonly zeroRetention: boolean;
    /** Why a host outside the list was signed off. */
    readonly override?: string;
  };
  readonly platforms: readonly string[];
  readonly organisation?: string;
  readonly contact?: string;
  readonly dpo?: string;
};

type Records = Readonly<Record<string, TableRecord>>;

/** Text of a table cell or a line: one line, and nothing that Markdown would read. */
const inert = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, (c) => `\\${c}`);

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => row(Array.from({ length: columns }, () => '---'));

function header(facts: KitFacts, language: Language): string {
  const line = (name: string, value: string | undefined): string =>
    `- ${name}${colon[language]}${value ? inert(value) : `**${words.toFill[language]}**`}`;
  return [
    `# ${words.title[language]}`,
    words.made[language],
    [
      line(words.controller[language], facts.organisation),
      line(words.contact[language], facts.contact),
      line(words.dpo[language], facts.dpo),
    ].join('\n'),
  ].join('\n\n');
}

/** Who else processes data for the controller, as a Markdown table. */
export function processors(facts: KitFacts, language: Language): string {
  const named = facts.platforms.flatMap((name) =>
    name === 'slack' ? [words.slack[language]] : name === 'teams' ? [words.teams[language]] : [],
  );
  const rows = [...named, words.hosting[language]].map((line) => row(line.split('|')));
  if (facts.model)
    rows.push(
      row([
        inert(facts.model.provider),
        words.modelFor[language],
        inert(facts.model.region),
        words[facts.model.zeroRetention ? 'modelKeepsNothing' : 'modelGets'][language],
      ]),
    );
  const list = [words.processorHead[language], rule(4), ...rows].join('\n');
  const signed = facts.model?.override;
  if (signed) return `${list}\n\n${words.signedOff(inert(signed))[language]}`;
  return facts.model ? list : `${list}\n\n${words.noModel[language]}`;
}

function ofTable(name: string, record: TableRecord, language: Language): string {
  const facts = [
    [words.why, purposes[record.purpose]],
    [words.basis, bases[record.basis]],
    [words.long, retentions[record.retention].words],
    [words.who, recipients[record.recipients]],
    [words.people, words[record.people]],
  ] as const;
  const columns = Object.entries(record.columns).map(([column, { what, recipients: to }]) =>
    row([`\`${column}\``, what[language], recipients[to ?? record.recipients][language]]),
  );
  return [
    `### ${record.what[language]} (\`${name}\`)`,
    bullets(facts.map(([key, value]) => `${key[language]}${colon[language]}${value[language]}`)),
    [words.recordHead[language], rule(3), ...columns].join('\n'),
  ].join('\n\n');
}

/** The record of processing, table by table. */
export const processingRecord = (records: Records, language: Language): string =>
  [
    ...Object.entries(records)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, record]) => ofTable(name, record, language)),
    words.jobs[language],
  ].join('\n\n');

/** The whole file for a works council and a data protection officer, as Markdown ready to edit. */
export const kit = (records: Records, facts: KitFacts, language: Language): string =>
  [
    header(facts, language),
    ...(
      [
        [words.purposeTitle, bullets(words.purpose[language])],
        [words.gatesTitle, bullets(words.gates[language])],
        [words.noticeTitle, words.notice[language].map((line) => `> ${line}`).join('\n>\n')],
        [words.processorsTitle, processors(facts, language)],
        [words.recordTitle, processingRecord(records, language)],
        [words.measuresTitle, bullets(words.measures[language])],
      ] as const
    ).flatMap(([title, body]) => [`## ${title[language]}`, body]),
  ]
    .join('\n\n')
    .concat('\n');
