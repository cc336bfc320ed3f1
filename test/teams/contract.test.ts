import { chatAdapterContract } from '../contract/chat-adapter.ts';
import { teamsRig } from './support/rig.ts';

chatAdapterContract('teams', teamsRig, [
  {
    rule: 'a line typed under a message says which',
    reason: 'a conversation with one person has no threads in Teams',
  },
  {
    rule: 'a message stands under the root of its thread',
    reason: 'a conversation with one person has no threads in Teams; in channels deliver.test.ts holds it',
  },
  { rule: 'a home page is shown to its person', reason: 'Teams has no home page for a bot' },
  {
    rule: 'an uninstallation is told',
    reason: 'Teams tells that a person removed the app, never that an organisation did: that person left',
  },
]);
