import type { Action } from '../../src/kernel/card.ts';

/** Gives out identifiers for the elements of one message: the action's own name, numbered when it comes again. */
export type ActionIds = (name: string) => string;

/** Slack wants each identifier once per message; a driver or a person reading a payload wants to recognise it. */
export function actionIds(): ActionIds {
  const seen = new Map<string, number>();
  return (name) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}:${count}`;
  };
}

/** A choice has no value of its own to carry the argument: its block does. */
export function choiceBlockId(index: number, action: Action): string {
  return action.arg === undefined ? `choice:${index}` : `choice:${index}:${action.arg}`;
}

/** The action a button carried. */
export function buttonAction(actionId: string, value: string | undefined): Action {
  const name = actionId.replace(/:\d+$/, '');
  return value === undefined || value === '' ? { name } : { name, arg: value };
}

/** The action a choice carried. */
export function choiceAction(actionId: string, blockId: string | undefined): Action {
  const arg = /^choice:\d+:(.*)$/s.exec(blockId ?? '')?.[1];
  return buttonAction(actionId, arg);
}
