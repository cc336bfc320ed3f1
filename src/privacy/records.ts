import { houseRecords } from './records-house.ts';
import type { TableRecord } from './records-kinds.ts';
import { libraryRecords } from './records-library.ts';
import { peopleRecords } from './records-people.ts';
import { practiceRecords } from './records-practice.ts';
import { programmeRecords } from './records-programme.ts';
import { projectRecords } from './records-project.ts';
import { teamRecords } from './records-team.ts';
import { voicesRecords } from './records-voices.ts';

/** Every table and column: what it holds, why, on what ground, how long, who sees it. A column missing here fails the suite. */
export const records: Readonly<Record<string, TableRecord>> = {
  ...peopleRecords,
  ...practiceRecords,
  ...libraryRecords,
  ...programmeRecords,
  ...projectRecords,
  ...teamRecords,
  ...voicesRecords,
  ...houseRecords,
};
