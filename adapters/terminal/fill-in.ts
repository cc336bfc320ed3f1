import { isCancel, multiselect, select, text } from '@clack/prompts';
import type { Field, Form } from '../../src/kernel/form.ts';

type Value = string | readonly string[];

/** Asks the fields of a form one by one; undefined when the person gives up. */
export async function fillIn(
  form: Form,
  out: NodeJS.WriteStream,
): Promise<Readonly<Record<string, Value>> | undefined> {
  out.write(`\n${form.title}\n${form.intro ? `${form.intro}\n` : ''}`);
  const values: Record<string, Value> = {};
  for (const field of form.fields) {
    const value = await ask(field);
    if (typeof value === 'symbol') return undefined;
    if (value.length > 0) values[field.name] = value;
  }
  return values;
}

async function ask(field: Field): Promise<Value | symbol> {
  const message = field.hint ? `${field.label} (${field.hint})` : field.label;
  switch (field.kind) {
    case 'select': {
      const options = field.options.map(({ label, value }) => ({ label, value }));
      return select({ message, options, ...(field.value ? { initialValue: field.value } : {}) });
    }
    case 'many': {
      const options = field.options.map(({ label, value }) => ({ label, value }));
      return multiselect({
        message,
        options,
        required: field.required === true,
        initialValues: [...(field.values ?? [])],
      });
    }
    case 'date':
    case 'text': {
      const given = await text({
        message,
        initialValue: field.value ?? '',
        validate: (typed) => {
          if (field.required && !typed?.trim()) return '…';
          if (field.kind === 'text' && typed && [...typed].length > field.limit) return `≤ ${field.limit}`;
          return undefined;
        },
      });
      return isCancel(given) ? given : (given ?? '');
    }
  }
}
