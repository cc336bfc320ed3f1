import { CST, Lexer } from 'yaml';
import type { Finding } from './problem.ts';

/** The largest scenario file, in bytes. */
export const largestFile = 256 * 1024;

/** A finding at a place in the text, before any field is known. */
export type Slip = Finding & { readonly offset: number };

const deepestNesting = 8;
const widestIndent = 40;
const mostSlips = 20;

/** Said before a large file is even read. */
export const tooBig: Finding = {
  what: { fr: 'fichier trop gros (256 ko au plus)', en: 'file too large (256 kB at most)' },
  remedy: { fr: 'raccourcissez-le ou faites deux scénarios', en: 'shorten it or make two scenarios' },
};
const tab: Finding = {
  what: { fr: 'tabulation', en: 'tab character' },
  remedy: { fr: 'remplacez-la par des espaces', en: 'replace it with spaces' },
};
const invisible = (char: string): Finding => {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    what: { fr: `caractère de contrôle ou invisible (${code})`, en: `control or invisible character (${code})` },
    remedy: { fr: 'supprimez-le et retapez le mot', en: 'delete it and type the word again' },
  };
};
/** Braces that another program might one day fill in. */
export const template: Finding = {
  what: { fr: 'marqueur de modèle ({{, ${ ou <%)', en: 'template marker ({{, ${ or <%)' },
  remedy: { fr: 'écrivez le texte en toutes lettres', en: 'write the text out in full' },
};
const yamlFeature = (fr: string, en: string, remedy: Finding['remedy']): Finding => ({ what: { fr, en }, remedy });
const inFull = { fr: 'recopiez le contenu à cet endroit', en: 'write the content out at this place' };
const remove = { fr: 'supprimez cette ligne', en: 'remove this line' };
const features: Readonly<Record<string, Finding>> = {
  anchor: yamlFeature('ancre YAML (&) refusée', 'YAML anchor (&) refused', inFull),
  alias: yamlFeature('alias YAML (*) refusé', 'YAML alias (*) refused', inFull),
  tag: yamlFeature('étiquette YAML (!) refusée', 'YAML tag (!) refused', {
    fr: 'mettez le texte entre guillemets doubles',
    en: 'put the text between double quotes',
  }),
  'directive-line': yamlFeature('directive YAML (%) refusée', 'YAML directive (%) refused', remove),
  'explicit-key-ind': yamlFeature('clé YAML « ? » refusée', 'YAML "?" key refused', {
    fr: 'écrivez « clé: valeur »',
    en: 'write "key: value"',
  }),
};
const nested = yamlFeature('imbrication trop profonde', 'nested too deep', {
  fr: 'suivez le plan d’un scénario existant',
  en: 'follow the layout of an existing scenario',
});

const all = (text: string, pattern: RegExp, finding: (found: string) => Finding): Slip[] =>
  [...text.matchAll(pattern)].map((match) => ({ ...finding(match[0]), offset: match.index }));

/** Refuses, character by character, what no trainer means to type. */
const characters = (text: string): Slip[] => [
  ...all(text, /\t/g, () => tab),
  // The first mark and Windows line ends are what common editors leave; nothing else invisible gets in.
  ...all(text, /(?!\n|\t|\r\n|^\ufeff)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, invisible),
  ...all(text, /\{\{|\$\{|<%/g, () => template),
];

const opening = new Set(['flow-map-start', 'flow-seq-start']);
const closing = new Set(['flow-map-end', 'flow-seq-end']);

/** Refuses YAML's own machinery token by token, so that the composer only ever meets small plain trees. */
const machinery = (text: string, tokens: string[]): Slip[] => {
  const slips: Slip[] = [];
  let offset = 0;
  let flow = 0;
  let dashes = 0;
  for (const token of new Lexer().lex(text)) {
    tokens.push(token);
    const kind = CST.tokenType(token) ?? '';
    if (kind === 'newline') dashes = 0;
    if (kind === 'seq-item-ind') dashes += 1;
    if (opening.has(kind)) flow += 1;
    if (closing.has(kind)) flow -= 1;
    const feature = features[kind];
    if (feature !== undefined) slips.push({ ...feature, offset });
    if (flow > deepestNesting || dashes > deepestNesting) return [...slips, { ...nested, offset }];
    // The lexer's own marks have no length in the file.
    if (!['\u0002', '\u0018', '\u001f'].includes(token)) offset += token.length;
  }
  return slips;
};

const indents = (text: string): Slip[] => all(text, new RegExp(`^ {${widestIndent + 1},}`, 'gm'), () => nested);

/** Every reason not to read this text as YAML at all, in the order of the file, and its tokens: cut once, for the parser too. */
export const readSource = (text: string): { readonly slips: readonly Slip[]; readonly tokens: readonly string[] } => {
  if (text.length > largestFile || Buffer.byteLength(text) > largestFile)
    return { slips: [{ ...tooBig, offset: 0 }], tokens: [] };
  const tokens: string[] = [];
  const slips = [...characters(text), ...machinery(text, tokens), ...indents(text)];
  return { slips: slips.sort((a, b) => a.offset - b.offset).slice(0, mostSlips), tokens };
};

/** Whether the text is small and flat enough to be composed only to name a field in a message. */
export const safeToCompose = (slips: readonly Slip[]): boolean =>
  !slips.some((slip) => slip.what === tooBig.what || slip.what === nested.what);
