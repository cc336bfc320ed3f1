import type { types } from '@slack/bolt';
import type { Action, Card } from '../../src/kernel/card.ts';
import type { Address } from '../../src/kernel/chat.ts';
import type { Field, Form } from '../../src/kernel/form.ts';
import type { Language } from '../../src/kernel/words.ts';
import { label, option } from './elements.ts';
import { limits } from './limits.ts';
import { richText } from './rich.ts';
import { clean, clip, size } from './text.ts';
import { words } from './words.ts';

/** What a modal carries for its return: the rest of the action, and where the answer goes. */
export type ModalNote = { readonly arg?: string; readonly place: Address };

/** A modal whose blocks are all of kinds we know. */
export type Modal = types.ModalView & { readonly blocks: types.KnownBlock[] };

/** A form as a modal. */
export function renderModal(form: Form, place: Address, language: Language): Modal {
  const note: ModalNote = { place, ...(form.action.arg === undefined ? {} : { arg: form.action.arg }) };
  return {
    type: 'modal',
    callback_id: form.action.name,
    private_metadata: JSON.stringify(note),
    title: label(form.title, limits.modalTitle),
    submit: label(form.submit, limits.modalButton),
    close: label(words.cancel[language], limits.modalButton),
    blocks: [
      ...(size(form.title) > limits.modalTitle ? richText([{ bold: form.title }]) : []),
      ...(form.intro === undefined ? [] : richText(form.intro)),
      ...form.fields.flatMap(input),
    ],
  };
}

/** A form that cannot be opened yet: a card whose button brings its action back with a fresh right to open it. */
export function formCard(form: Form, language: Language): Card {
  const action: Action = form.action;
  return {
    title: form.title,
    blocks: [
      ...(form.intro === undefined ? [] : [{ kind: 'text', text: form.intro } as const]),
      { kind: 'buttons', buttons: [{ label: words.open[language], action, tone: 'primary' }] },
    ],
    plain: form.plain,
  };
}

function input(field: Field): readonly types.InputBlock[] {
  const element = control(field);
  if (element === undefined) return [];
  return [
    {
      type: 'input',
      block_id: field.name,
      label: label(field.label, limits.label),
      optional: field.required !== true,
      ...(field.hint === undefined ? {} : { hint: label(field.hint, limits.label) }),
      element,
    },
  ];
}

function control(field: Field): types.InputBlock['element'] | undefined {
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: field.lines === true,
        max_length: Math.max(1, Math.min(field.limit, limits.input)),
        ...(field.value ? { initial_value: clip(clean(field.value), Math.min(field.limit, limits.input)) } : {}),
      };
    case 'select': {
      const options = field.options.slice(0, limits.options).map(option);
      const initial = options.find(({ value }) => value === field.value);
      // Slack refuses a select without options.
      if (options.length === 0) return undefined;
      return { type: 'static_select', action_id: 'value', options, ...(initial ? { initial_option: initial } : {}) };
    }
    case 'many': {
      const options = field.options.slice(0, limits.options).map(option);
      const chosen = options.filter(({ value }) => value !== undefined && field.values?.includes(value));
      if (options.length === 0) return undefined;
      const type = options.length <= limits.checkboxes ? 'checkboxes' : 'multi_static_select';
      return { type, action_id: 'value', options, ...(chosen.length > 0 ? { initial_options: chosen } : {}) };
    }
    case 'date':
      return {
        type: 'datepicker',
        action_id: 'value',
        ...(/^\d{4}-\d{2}-\d{2}$/.test(field.value ?? '') ? { initial_date: field.value } : {}),
      } as types.Datepicker;
  }
}
