import type { Field, Form } from '../../src/kernel/form.ts';
import type { Language } from '../../src/kernel/words.ts';
import { inputId, packed } from './action.ts';
import { type Element, execute, heading, label } from './elements.ts';
import { limits } from './limits.ts';
import { paragraphs } from './runs.ts';
import { bytes, clean, clip, oneLine } from './text.ts';
import { words } from './words.ts';

/** A form as inputs on a card and one button that sends them all. */
export function formElements(form: Form, language: Language): readonly Element[] {
  const fields = form.fields.slice(0, limits.fields);
  // A form cannot go on in another message: its fields share the room of one.
  const room = Math.floor((limits.page * 0.7) / Math.max(1, fields.length)) - 400;
  return [
    ...heading(form.title),
    ...(form.intro === undefined ? [] : paragraphs(clip(form.intro, limits.value))),
    ...fields.flatMap((field) => [...hint(field), input(field, room, language)]),
    { type: 'ActionSet', actions: [execute(form.submit, form.action, { form: true }, 'positive')] },
  ];
}

function hint({ hint: text }: Field): readonly Element[] {
  return text === undefined ? [] : paragraphs(clip(oneLine(text), limits.label), { isSubtle: true, size: 'Small' });
}

function input(field: Field, room: number, language: Language): Element {
  const common = {
    id: inputId(field.name, field.kind === 'many'),
    label: label(field.label),
    isRequired: field.required ?? false,
    errorMessage: words.missing[language],
  };
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...common,
        maxLength: field.limit,
        isMultiline: field.lines ?? false,
        ...(field.value === undefined
          ? {}
          : { value: clip(clean(field.value), Math.max(0, Math.min(limits.value, room))) }),
      };
    case 'date':
      return { type: 'Input.Date', ...common, ...(field.value === undefined ? {} : { value: field.value }) };
    case 'select':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        style: 'compact',
        placeholder: words.choose[language],
        choices: choices(field.options, (value) => value, room),
        ...(field.value === undefined ? {} : { value: field.value }),
      };
    case 'many':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        isMultiSelect: true,
        style: 'expanded',
        wrap: true,
        choices: choices(field.options, packed, room),
        ...(field.values === undefined ? {} : { value: field.values.map(packed).join(',') }),
      };
  }
}

/** The options of a choice, as many as have room; a label is shown as typed, Markdown is not read there. */
export function choices(
  options: readonly { readonly label: string; readonly value: string }[],
  value: (value: string) => string,
  room: number,
): { title: string; value: string }[] {
  const made: { title: string; value: string }[] = [];
  let left = room;
  for (const option of options.slice(0, limits.options)) {
    const choice = { title: label(option.label), value: value(option.value) };
    left -= bytes(choice) + 1;
    if (left < 0 && made.length > 0) break;
    made.push(choice);
  }
  return made;
}
