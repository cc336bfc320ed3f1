import { z } from 'zod';

/** The elements of version 1.5 that our cards are made of, from its documentation: what is not listed here is refused. */
const text = z.string();
const flag = z.boolean();
const oneOf = (...names: readonly string[]) =>
  z.string().refine((value) => names.some((name) => name.toLowerCase() === value.toLowerCase()), {
    message: `is none of ${names.join(', ')}`,
  });
const size = oneOf('Default', 'Small', 'Medium', 'Large', 'ExtraLarge');
const weight = oneOf('Default', 'Lighter', 'Bolder');
const colour = oneOf('Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention');
const container = oneOf('Default', 'Emphasis', 'Good', 'Attention', 'Warning', 'Accent');
const align = oneOf('Left', 'Center', 'Right');
const vertical = oneOf('Top', 'Center', 'Bottom');
const block = {
  id: text.optional(),
  isVisible: flag.optional(),
  separator: flag.optional(),
  spacing: oneOf('Default', 'None', 'Small', 'Medium', 'Large', 'ExtraLarge', 'Padding').optional(),
  height: oneOf('Auto', 'Stretch').optional(),
};
const look = {
  size: size.optional(),
  weight: weight.optional(),
  color: colour.optional(),
  isSubtle: flag.optional(),
  fontType: oneOf('Default', 'Monospace').optional(),
};
const action = {
  title: text.min(1),
  id: text.optional(),
  tooltip: text.optional(),
  isEnabled: flag.optional(),
  mode: oneOf('Primary', 'Secondary').optional(),
  style: oneOf('Default', 'Positive', 'Destructive').optional(),
};
const openUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  ...action,
  title: text.optional(),
  url: z.url({ protocol: /^https?$/ }),
});
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  ...action,
  verb: text,
  data: z.record(z.string(), z.unknown()),
  associatedInputs: oneOf('Auto', 'None').optional(),
});
const run = z.strictObject({
  type: z.literal('TextRun'),
  text,
  ...look,
  italic: flag.optional(),
  underline: flag.optional(),
  strikethrough: flag.optional(),
  highlight: flag.optional(),
  selectAction: openUrl.optional(),
});
/** Every input has a name, a label and what is said when it is missing. */
const input = { ...block, id: text.min(1), label: text.min(1), errorMessage: text.min(1), isRequired: flag.optional() };
const cell = z.strictObject({
  type: z.literal('TableCell'),
  items: z.array(z.lazy(() => element)),
  style: container.optional(),
});
const row = z.strictObject({ type: z.literal('TableRow'), cells: z.array(cell), style: container.optional() });
const column = z.strictObject({ width: z.union([text, z.number()]).optional() });
const table = z
  .strictObject({
    type: z.literal('Table'),
    ...block,
    columns: z.array(column).min(1),
    rows: z.array(row).min(1),
    firstRowAsHeader: flag.optional(),
    showGridLines: flag.optional(),
    gridStyle: container.optional(),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length), { message: 'is ragged' });
const choices = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  ...input,
  choices: z.array(z.strictObject({ title: text, value: text })),
  isMultiSelect: flag.optional(),
  style: oneOf('Compact', 'Expanded').optional(),
  value: text.optional(),
  placeholder: text.optional(),
  wrap: flag.optional(),
});
const element: z.ZodType = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextBlock'),
    ...block,
    ...look,
    text,
    wrap: z.literal(true),
    maxLines: z.number().optional(),
    horizontalAlignment: align.optional(),
    style: oneOf('Default', 'Heading').optional(),
  }),
  z.strictObject({
    type: z.literal('RichTextBlock'),
    ...block,
    inlines: z.array(run),
    horizontalAlignment: align.optional(),
  }),
  z.strictObject({
    type: z.literal('FactSet'),
    ...block,
    facts: z.array(z.strictObject({ title: text, value: text })),
  }),
  z.strictObject({
    type: z.literal('Container'),
    ...block,
    items: z.array(z.lazy(() => element)),
    style: container.optional(),
    bleed: flag.optional(),
    selectAction: execute.optional(),
    verticalContentAlignment: vertical.optional(),
  }),
  table,
  z.strictObject({
    type: z.literal('ActionSet'),
    ...block,
    actions: z.array(z.discriminatedUnion('type', [execute, openUrl])).min(1),
  }),
  z.strictObject({
    type: z.literal('Input.Text'),
    ...input,
    isMultiline: flag.optional(),
    maxLength: z.number().min(1).optional(),
    placeholder: text.optional(),
    value: text.optional(),
  }),
  z.strictObject({
    type: z.literal('Input.Date'),
    ...input,
    min: text.optional(),
    max: text.optional(),
    value: text.optional(),
  }),
  choices,
]);
const card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  body: z.array(element),
  fallbackText: text,
  lang: oneOf('fr', 'en'),
});

/** What a client of version 1.5 would refuse or not draw in a card, with where; two inputs never share a name. */
export function cardProblems(made: unknown): readonly string[] {
  const { success, error } = card.safeParse(made);
  const ids = [...JSON.stringify(made).matchAll(/"type":"Input\.\w+","id":"((?:[^"\\]|\\.)*)"/g)].map(([, id]) => id);
  const twice = new Set(ids).size === ids.length ? [] : ['two inputs with one name'];
  return success ? twice : [...error.issues.map(({ path, message }) => `${path.join('.')} ${message}`), ...twice];
}
