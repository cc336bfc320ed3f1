/** What Teams takes, with room to spare: every client takes a message of 28 KB, everything included. */
export const limits = {
  /** Bytes of the elements of one page; the envelope, its notification text and the mark take the rest. */
  page: 19_500,
  /** Bytes of one element; longer ones are split, or cut where they cannot be. */
  element: 9000,
  text: 5000,
  summary: 3000,
  title: 500,
  label: 200,
  cell: 1500,
  value: 1000,
  columns: 12,
  tableRows: 60,
  /** Actions that every client shows side by side. */
  actions: 6,
  options: 80,
  fields: 25,
  categories: 24,
  series: 6,
  file: 16_000,
  /** UTF-8 bytes of a request, read before anything is parsed. */
  request: 256 * 1024,
} as const;
