import type { MoveRules } from '../rules.ts';
import { ackGeneric } from './ack_generic.ts';
import { ackSpecific } from './ack_specific.ts';
import { apologise } from './apologise.ts';
import { apologiseImpact } from './apologise_impact.ts';
import { askDetail } from './ask_detail.ts';
import { blameCustomer } from './blame_customer.ts';
import { blameThird } from './blame_third.ts';
import { calmDown } from './calm_down.ts';
import { capitulate } from './capitulate.ts';
import { checkClose } from './check_close.ts';
import { commit } from './commit.ts';
import { explain } from './explain.ts';
import { falsePromise } from './false_promise.ts';
import { insult } from './insult.ts';
import { jargon } from './jargon.ts';
import { minimise } from './minimise.ts';
import { nonAnswer } from './non_answer.ts';
import { offerOptions } from './offer_options.ts';
import { openQuestion } from './open_question.ts';
import { ownIt } from './own_it.ts';
import { policyShield } from './policy_shield.ts';
import { reformulate } from './reformulate.ts';
import { sarcasm } from './sarcasm.ts';
import { scripted } from './scripted.ts';
import { setLimit } from './set_limit.ts';

/** Every rule file of this language. */
export const rulesEn: readonly MoveRules[] = [
  openQuestion,
  askDetail,
  ackSpecific,
  ackGeneric,
  reformulate,
  apologise,
  apologiseImpact,
  ownIt,
  explain,
  offerOptions,
  commit,
  checkClose,
  setLimit,
  calmDown,
  minimise,
  blameCustomer,
  blameThird,
  policyShield,
  jargon,
  scripted,
  nonAnswer,
  falsePromise,
  sarcasm,
  insult,
  capitulate,
];
