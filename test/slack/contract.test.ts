import { chatAdapterContract } from '../contract/chat-adapter.ts';
import { slackRig } from './support/rig.ts';

chatAdapterContract('slack', slackRig);
