/** Who processes the text and where, as the AI notice says it. */
export type Place = { readonly provider: string; readonly region: string };

/** Hosts whose address alone says that text is processed in the European Union; anchored, so that a look-alike suffix does not pass. */
const european: readonly (Place & { readonly host: RegExp })[] = [
  { host: /^eu\.api\.openai\.com$/, provider: 'OpenAI', region: 'EU' },
  { host: /^api\.mistral\.ai$/, provider: 'Mistral AI', region: 'EU' },
  { host: /^api\.scaleway\.ai$/, provider: 'Scaleway', region: 'EU' },
  { host: /^[a-z0-9-]+\.ifr\.(fr-par|nl-ams|pl-waw)\.scaleway\.com$/, provider: 'Scaleway', region: 'EU' },
  { host: /^[a-z0-9-]+\.endpoints\.kepler\.ai\.cloud\.ovh\.net$/, provider: 'OVHcloud', region: 'EU' },
  {
    // London (eu-west-2) and Zurich (eu-central-2) carry the prefix and are not in the Union.
    host: /^bedrock-runtime\.(eu-west-1|eu-west-3|eu-central-1|eu-north-1|eu-south-1|eu-south-2)\.amazonaws\.com$/,
    provider: 'Amazon Bedrock',
    region: 'EU',
  },
];

const plain = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[|\]$/g, '');

/** This very machine: nothing leaves it. */
export const isLoopback = (hostname: string): boolean => {
  const host = plain(hostname);
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
};

/** A machine of the same private network, where a self-hosted server needs neither key nor TLS. */
export const isPrivate = (hostname: string): boolean => {
  const host = plain(hostname);
  if (isLoopback(host)) return true;
  if (/^10(\.\d{1,3}){3}$|^192\.168(\.\d{1,3}){2}$|^172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}$/.test(host)) return true;
  return /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host) || /\.(internal|local|lan)$/.test(host);
};

/** Where a host processes text, when its address alone tells; undefined needs a signed-off reason in production. */
export const knownPlace = (hostname: string): Place | undefined => {
  const host = plain(hostname);
  if (isLoopback(host)) return { provider: 'local server', region: 'local' };
  const found = european.find((entry) => entry.host.test(host));
  return found && { provider: found.provider, region: found.region };
};
