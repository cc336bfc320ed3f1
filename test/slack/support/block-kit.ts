/** Slack's published limits, written down a second time on purpose: this is the ruler, not the thing measured. */

type Json = Record<string, unknown>;
type Surface = 'message' | 'modal' | 'home';

const most: Record<Surface, number> = { message: 50, modal: 100, home: 100 };
const messageOnly = new Set([
  'table',
  'data_visualization',
  'data_table',
  'context_actions',
  'markdown',
  'plan',
  'task_card',
]);
const known = new Set([
  'section',
  'header',
  'context',
  'actions',
  'divider',
  'image',
  'input',
  'rich_text',
  'table',
  'data_visualization',
]);

const mostOptions: Readonly<Record<string, number>> = { checkboxes: 10, overflow: 5 };

/** Everything Slack would refuse in these blocks, with where. */
export function blockErrors(blocks: readonly Json[], surface: Surface): readonly string[] {
  const errors: string[] = [];
  const fail = (where: string, what: string) => {
    errors.push(`${where}: ${what}`);
  };
  if (blocks.length > most[surface]) fail('blocks', `${blocks.length} blocks`);
  const ids = new Set<unknown>();
  const blockIds = new Set<unknown>();
  for (const [index, block] of blocks.entries()) {
    const at = `${index}.${String(block.type)}`;
    if (!known.has(String(block.type))) fail(at, 'unknown block');
    if (surface !== 'message' && messageOnly.has(String(block.type))) fail(at, `not on ${surface}`);
    if (block.type === 'input' && surface !== 'modal') fail(at, 'input outside a modal');
    if (block.block_id !== undefined) {
      if (points(block.block_id) > 255) fail(at, 'block_id too long');
      if (blockIds.has(block.block_id)) fail(at, 'block_id twice');
      blockIds.add(block.block_id);
    }
    for (const error of checkBlock(block, ids)) fail(at, error);
  }
  if (blocks.filter(({ type }) => type === 'table').length > 1) fail('blocks', 'two tables');
  if (blocks.filter(({ type }) => type === 'data_visualization').length > 2) fail('blocks', 'three charts');
  return errors;
}

/** Everything Slack would refuse in a modal. */
export function modalErrors(view: Json): readonly string[] {
  const errors = [...blockErrors(view.blocks as Json[], 'modal')];
  for (const name of ['title', 'submit', 'close']) errors.push(...text(view[name], 24, name));
  if (points(view.private_metadata ?? '') > 3000) errors.push('private_metadata too long');
  if (points(view.callback_id ?? '') > 255) errors.push('callback_id too long');
  if ((view.blocks as Json[]).some(({ type }) => type === 'input') && view.submit === undefined)
    errors.push('no submit');
  return errors;
}

function checkBlock(block: Json, ids: Set<unknown>): readonly string[] {
  switch (block.type) {
    case 'section':
      return [
        ...text(block.text, 3000, 'text'),
        ...(block.accessory === undefined ? [] : checkElement(block.accessory as Json, ids)),
      ];
    case 'header':
      return text(block.text, 150, 'text');
    case 'context':
      return [...count(block.elements, 1, 10), ...list(block.elements).flatMap((one) => text(one, 3000, 'element'))];
    case 'actions':
      return [...count(block.elements, 1, 25), ...list(block.elements).flatMap((one) => checkElement(one, ids))];
    case 'input': {
      const element = { ...(block.element as Json), action_id: `${String(block.block_id)}/value` };
      const hint = block.hint === undefined ? [] : text(block.hint, 2000, 'hint');
      return [...text(block.label, 2000, 'label'), ...hint, ...checkElement(element, ids)];
    }
    case 'rich_text':
      return [...count(block.elements, 1, 1000), ...list(block.elements).flatMap(richErrors)];
    case 'table':
      return tableErrors(block);
    case 'data_visualization':
      return chartErrors(block);
    default:
      return [];
  }
}

function checkElement(element: Json, ids: Set<unknown>): readonly string[] {
  const errors: string[] = [];
  if (points(element.action_id) > 255 || points(element.action_id) < 1) errors.push('action_id length');
  if (ids.has(element.action_id)) errors.push(`action_id ${String(element.action_id)} twice`);
  ids.add(element.action_id);
  if (element.type === 'button') {
    errors.push(...text(element.text, 75, 'button'));
    if (element.value !== undefined && (points(element.value) > 2000 || element.value === ''))
      errors.push('value length');
    if (element.style !== undefined && !['primary', 'danger'].includes(String(element.style))) errors.push('style');
  }
  if (element.type === 'plain_text_input') {
    const max = Number(element.max_length);
    if (!(max >= 1 && max <= 3000)) errors.push('max_length');
    if (points(element.initial_value ?? '') > max) errors.push('initial_value too long');
  }
  if (element.placeholder !== undefined) errors.push(...text(element.placeholder, 150, 'placeholder'));
  if (element.options !== undefined) {
    errors.push(...count(element.options, 1, mostOptions[String(element.type)] ?? 100));
    for (const option of list(element.options)) {
      errors.push(...text(option.text, 75, 'option'));
      if (points(option.value) > 150 || points(option.value) < 1) errors.push('option value');
    }
    const values = list(element.options).map(({ value }) => value);
    if (new Set(values).size !== values.length) errors.push('option value twice');
  }
  return errors;
}

function richErrors(element: Json): readonly string[] {
  if (!['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'].includes(String(element.type)))
    return ['element type'];
  const texts = list(element.elements);
  const total = texts.reduce((sum, piece) => sum + points(piece.text ?? ''), 0);
  return [
    ...count(element.elements, 1, 1000),
    ...texts.flatMap((piece) =>
      piece.text === '' ? ['empty text'] : !['text', 'link'].includes(String(piece.type)) ? ['piece'] : [],
    ),
    ...(total > 3000 ? ['rich text too long'] : []),
  ];
}

function tableErrors({ rows, column_settings }: Json): readonly string[] {
  const lines = rows as Json[][];
  const width = lines[0]?.length ?? 0;
  const cells = lines.flat();
  return [
    ...count(rows, 1, 100),
    ...(width < 1 || width > 20 ? ['columns'] : []),
    ...(lines.some((line) => line.length !== width) ? ['ragged'] : []),
    ...(cells.some(({ type, text: cell }) => type !== 'raw_text' || cell === '') ? ['cell'] : []),
    ...(cells.reduce((sum, { text: cell }) => sum + points(cell), 0) > 10_000 ? ['table too long'] : []),
    ...(list(column_settings).length > 20 ? ['column settings'] : []),
  ];
}

function chartErrors(block: Json): readonly string[] {
  const { series, axis_config, type } = block.chart as {
    series: { name: string; data: { label: string; value: number }[] }[];
    axis_config: { categories: string[] };
    type: string;
  };
  const labels = [...axis_config.categories, ...series.map(({ name }) => name)];
  return [
    ...(points(block.title) < 1 || points(block.title) > 50 ? ['title'] : []),
    ...(['bar', 'line'].includes(type) ? [] : ['chart type']),
    ...count(series, 1, 6),
    ...count(axis_config.categories, 1, 20),
    ...(labels.some((label) => points(label) < 1 || points(label) > 20) ? ['label'] : []),
    ...(series.some(
      ({ data }) => data.map(({ label }) => label).join('\u0000') !== axis_config.categories.join('\u0000'),
    )
      ? ['categories']
      : []),
    ...(series.some(({ data }) => data.some(({ value }) => !Number.isFinite(value))) ? ['value'] : []),
  ];
}

function text(value: unknown, limit: number, name: string): readonly string[] {
  const { type, text: words, emoji } = (value ?? {}) as Json;
  if (type !== 'plain_text') return [`${name}: ${String(type)} is not plain text`];
  if (emoji !== false) return [`${name}: emoji codes become pictures`];
  return points(words) < 1 || points(words) > limit ? [`${name}: ${points(words)} of ${limit}`] : [];
}

function count(value: unknown, least: number, limit: number): readonly string[] {
  const { length } = list(value);
  return length < least || length > limit ? [`${length} items`] : [];
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function points(value: unknown): number {
  return Array.from(String(value ?? '')).length;
}
