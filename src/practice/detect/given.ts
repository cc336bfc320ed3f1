import type { Language } from '../../kernel/words.ts';
import { namedAgain } from './asked.ts';
import { contentWords, shared } from './content.ts';

/** One kind of information: how an agent asks for it, and what shows that the customer gave it already. */
type Kind = {
  readonly asked: RegExp;
  readonly given: RegExp;
  readonly named: RegExp;
  /** The question must also speak of what it was given for: an hour of arrival is not an hour of departure. */
  readonly same?: true;
};

const date =
  /\b\d{1,2}[/.-]\d{1,2}\b|\b\d{1,2} ?(?:er )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?may\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|avant hier|yesterday|last week)\b/;
const since =
  /\bdepuis (?:le |la |hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\w+ (?:jours?|semaines?|mois|heures?|ans?))|\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) (?:jours?|semaines?|mois) (?:que|sans)|\b(?:since|for (?:the (?:last|past) )?(?:\w+ )?(?:days?|weeks?|months?|hours?|years?))|\b(?:\d+|two|three|four|five|six|seven|ten) (?:days?|weeks?|months?|hours?)\b/;

const fr: readonly Kind[] = [
  {
    asked: /\b(?:numero|reference|n°|ref)\b(?! de (?:tel|port))|\bquel(?:le)? (?:dossier|commande|contrat)\b/,
    given:
      /(?<!\b(?:en|depuis|fin|debut|mai|mars|juin|juillet|aout) )(?:\b[a-z]{0,4} ?\d[\d ]{3,}\b|\b[a-z]{2,4} ?\d{3,}\b)(?! ?(?:€|euros?|eur\b|balles|km\b|kwh|m2|heures?|jours?|personnes?|fois|points?|%))/,
    named: /numero|reference|dossier|commande|contrat|client|order|ref/,
  },
  {
    asked: /\btelephone\b|\bnumero (?:de (?:tel|portable)|pour vous (?:joindre|rappeler))|\bvous joindre\b/,
    given: /\b0\d(?: ?\d\d){4}\b|\+33/,
    named: /telephone|portable|tel|phone/,
  },
  { asked: /\bmail\b|\badresse (?:mail|electronique)/, given: /\S@\S/, named: /mail/ },
  {
    asked: /\badresse\b(?! (?:mail|electronique))/,
    given: /\b\d+,? ?(?:bis|ter)? ?(?:rue|avenue|av|bd|boulevard|place|allee|chemin|impasse|route)\b/,
    named: /adresse|address/,
  },
  {
    asked: /\bdepuis (?:quand|combien|quel)|\b(?:ca|cela) dure\b|\bduree\b/,
    given: since,
    named: /depuis|duree|since/,
  },
  {
    asked: /\b(?:quel jour|quelle date|a quelle date|date (?:de|d'|du)|la date|(?<!depuis )quand)\b/,
    given: date,
    named: /date|jour/,
  },
  {
    asked:
      /\b(?:votre|vos|quel) (?:nom|prenom)|\bnom (?:et|complet|de famille)|\bqui etes vous|a qui ai je|\bcomment vous appelez|\bvous (?:vous )?appelez comment|\bvous etes m(?:me|onsieur|adame)\b/,
    given:
      /\bje (?:m'appelle|suis m(?:me|onsieur|adame|\.)?)|\b(?:mme|monsieur|madame) [a-z]{3,}|\b(?:c'est|ici) [a-z]+ [a-z]+ (?:qui|encore|a l'appareil|au telephone)\b/,
    named: /\bnoms?\b|prenom|name/,
  },
  {
    asked: /\bquelle heure\b|\bheure (?:de|d'|du)\b/,
    given: /\b\d{1,2} ?(?:h|heures?)\b|\b(?:midi|minuit)\b/,
    named: /\bheure/,
    same: true,
  },
  {
    asked:
      /\bcombien (?:de (?:personnes|convives|couverts)|d'(?:adultes|enfants)|etes vous|etiez vous|serez vous|vous (?:etes|etiez|serez))\b|\bvous (?:etes|etiez|serez) combien\b/,
    given:
      /\b(?:nous|on) (?:etions|etait|est|sommes|serons|sera) (?:a )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze)\b|\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze) (?:personnes|adultes|enfants|convives|couverts)\b/,
    named: /nombre|personnes|convives/,
  },
  {
    asked:
      /\b(?:quelle|votre|la) (?:ville|commune)\b|\bou (?:habitez|vivez|residez) vous\b|\bvous (?:habitez|vivez) ou\b/,
    given: /\b(?:je suis|j'habite|nous sommes|on est|je vis|on habite|nous habitons) (?:a|au|en) [a-z]{3,}/,
    named: /ville|commune/,
  },
  {
    asked: /\b(?:avez vous|vous avez|etes vous sure? d'avoir|vous etes sure? d'avoir)(?: \S+){0,2} (?:paye|regle)$/,
    given: /\b(?:j'ai|on a|nous avons) (?:\S+ )?(?:paye|regle)\b|\brecu d[eu]\b|\b(?:debite|preleve)e?\b/,
    named: /paye|regle|paiement/,
  },
  {
    asked: /\bmontant\b|\bcombien (?:avez|vous a|a t|d'argent)|\bquelle somme/,
    given: /\d ?(?:€|euros?|eur)\b|€/,
    named: /montant|somme|amount/,
  },
  {
    asked: /\b(?:redemarr|reboot|debranch|rallum|reinitialis)\w*/,
    given: /\b(?:redemarr|reboot|debranch|rallum|reinitialis|eteint)\w*/,
    named: /redemarr|reboot|debranch|reset/,
  },
  { asked: /\bmodele|marque\b/, given: /\bmodele \S+|\bmarque \S+/, named: /modele|marque|model/ },
  {
    asked: /\b(?:photo|justificatif|attestation|piece jointe|document|formulaire|facture|copie|preuve)s?\b/,
    given:
      /\b(?:(?:deja |bien |vous ai |ai )+(?:envoye|transmis|joint|fourni|donne|mis|rempli)|(?:en piece jointe|ci joint))/,
    named: /photo|justificatif|attestation|document|formulaire|preuve/,
  },
  {
    asked:
      /\b(?:quel est (?:votre|le) (?:probleme|souci)|quel est l'objet|motif de (?:votre|l')|c'est pour quoi|quelle est votre demande|preciser (?:votre|la) (?:demande|question)|(?:de quoi|que) s'agit il)/,
    given:
      /\b(?:panne|coupee?|perdue?|retard|rembours\w+|cassee?|annulee?|bloquee?|marche (?:plus|pas)|pas (?:recu|arrive)|je (?:veux|voudrais|souhaite|demande|viens pour|viens) (?:annuler|resilier|changer|deplacer|reporter|recuperer|etre \S+|un \S+))\b/,
    named: /probleme|motif|annul|rembours|resili/,
  },
];

const en: readonly Kind[] = [
  {
    asked:
      /\b(?:(?:order|booking|account|reference|case|ticket|tracking|policy|customer|confirmation|claim|reservation|invoice|contract|member|file|flight|room) (?:number|id|ref|reference|code)|reference|ref|pnr)\b|\bnumber\b(?! (?:to (?:call|reach)|of))/,
    given:
      /(?<!\b(?:in|since|of|from|until|may|june|july|march|april) )(?<![$£€] ?)(?:\b[a-z]{0,4}[ -]?\d[\d ]{3,}\b|\b[a-z]{2,4}[ -]?\d{3,}\b)(?! ?(?:€|£|\$|euros?|pounds|dollars|quid|bucks|gbp|usd|eur\b|%|miles|km\b|kwh|hours?|days?|people|times|points))|\bflight [a-z]{2} ?\d+/,
    named: /number|reference|order|booking|account|case|policy|ref\b|id\b/,
  },
  {
    asked:
      /\b(?:phone|mobile|contact|cell|best|call ?back) (?:number|details)|\bnumber to (?:call|reach)|\breach you (?:on|at)/,
    given: /(?:\+\d{1,2}[ -]?)?\(?\d{3,5}\)?[ -]?\d{3}[ -]?\d{3,4}/,
    named: /phone|mobile/,
  },
  { asked: /\bemail\b/, given: /\S@\S/, named: /email|mail/ },
  {
    asked: /\b(?:address|postcode|zip)\b(?! me)/,
    given: /\b\d+ [a-z]+ (?:street|st|road|rd|avenue|ave|lane|drive|close|way|court)\b/,
    named: /address|postcode|zip/,
  },
  {
    asked: /\b(?:since when|how long|how many (?:days|weeks|hours))\b/,
    given: since,
    named: /since|duration|how long/,
  },
  {
    asked:
      /\b(?:what|which) (?:day|date)|\bdate (?:of|you)|\bthe date\b|\bwhen (?:did|was|were)\b|\bwhen you (?:bought|ordered|paid|posted|sent|returned|called|booked|signed|received|cancelled|joined|moved|reported)\b/,
    given: date,
    named: /date|day/,
  },
  {
    asked: /\b(?:your|full|first|last) (?:full |first |last )?name\b|\bwho am i/,
    given: /\bmy name is|\bthis is (?:mr|mrs|ms)\b|\bi am (?:mr|mrs|ms)\b/,
    named: /name/,
  },
  {
    asked: /\bamount\b|\bhow much\b(?! (?:could|can|would|do you need|help|time))/,
    given: /[$£€] ?\d|\d ?(?:dollars|pounds|euros|quid|bucks)/,
    named: /amount|price|sum/,
  },
  {
    asked:
      /\b(?:restart|reboot|reset|unplug|turn(?:ed|ing)? (?:it|the \w+) off|clear(?:ed|ing)? (?:your |the )?(?:cache|cookies)|reinstall)\w*/,
    given: /\b(?:restart|reboot|reset|unplug|turned it off|turned off|cache|reinstall)\w*/,
    named: /restart|reboot|reset|cache/,
  },
  { asked: /\b(?:model|brand|make)\b/, given: /\bmodel \S+|\bbrand \S+/, named: /model|brand/ },
  {
    asked: /\b(?:photos?|pictures?|receipts?|proof|documents?|form|screenshots?|invoices?|copy|copies)\b/,
    given: /\b(?:already|have|i) (?:sent|attached|uploaded|provided|emailed|given|filled|submitted|filed)|\battached\b/,
    named: /photo|picture|receipt|proof|document|form|screenshot/,
  },
  {
    asked: /\b(?:which|what) (?:flight|train|bus|gate|seat|room)\b/,
    given:
      /\b(?:flight |train |bus |gate |seat |room )?[a-z]{1,2} ?\d{1,4}\b|\b(?:flight|train|bus|gate|seat|room) \d+/,
    named: /flight|train|bus|gate|seat|room/,
  },
  {
    asked: /\b(?:which|what) colou?r\b/,
    given: /\b(?:red|blue|green|black|white|grey|gray|brown|yellow|orange|pink|purple|beige|navy|silver|gold)\b/,
    named: /colou?r/,
  },
  {
    asked: /\b(?:which|what) (?:town|city|street|country|area|village)|\bwhere do you live\b/,
    given: /\bi (?:live|am based|reside) (?:in|at|near)\b/,
    named: /town|city|street|country|village/,
  },
  {
    asked:
      /\bwhat can i (?:do|help)|\bhow (?:can|may) i help|\bwhat (?:is|seems to be) the (?:problem|matter|issue|trouble)|\bwhat is wrong|\bwhat happened/,
    given: /\b(?:just|already|have) (?:explained|told you|said|described|written)\b|\bi am telling you\b/,
    named: /^the (?:whole )?(?:story|problem)/,
  },
  {
    asked:
      /\b(?:what (?:is|seems to be) (?:your|the) (?:problem|issue|concern)|what is this (?:about|regarding)|reason for your (?:call|contact))/,
    given:
      /\b(?:broken|lost|late|missing|cancel\w+|refund\w*|not work\w*|never arriv\w+|outage|charged|delayed|down|stuck)\b/,
    named: /problem|issue|reason/,
  },
];

const kinds: Readonly<Record<Language, readonly Kind[]>> = { fr, en };

const about = (kind: Kind, lang: Language, asked: string, told: string): boolean =>
  kind.same !== true || shared(contentWords(asked, lang), contentWords(told, lang)) > 0;

/** Does this question ask for something that the customer's message or the known facts already hold? */
export const alreadyGiven = (lang: Language, asked: string, context: string, facts: readonly string[]): boolean =>
  kinds[lang].some(
    (kind) =>
      kind.asked.test(asked) &&
      ((kind.given.test(context) && about(kind, lang, asked, context)) ||
        facts.some((fact) => (kind.given.test(fact) || kind.named.test(fact)) && about(kind, lang, asked, fact))),
  ) || namedAgain(lang, asked, context, facts);
