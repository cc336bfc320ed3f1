import type { MoveRules } from '../rules.ts';

export const jargon: MoveRules = {
  move: 'jargon',
  rules: [
    {
      why: 'Support levels, tickets in a state, internal teams.',
      pattern:
        /(?:ticket|incident|sr|dossier|demande|cas|tt|intervention|commande|flux|signalisation|signal)(?: \S+){0,6} ?(?:n[1-4]|l[1-3]|p[0-4]|niveau (?:1|2|3)|moe|moa|escalad\w*|en escalade|en (?:pending|backlog|hold|status|statut \S+|wip|qualif|triage|dispatch|run|prod|recette|rejet|batch)|dispatch\w*|back office|backoffice|bo|workflow|noc|rma|rca|sla|gti|gtr|ko|cloture technique|code (?:retour|rejet|erreur|motif)|rejete en \S+|(?<= )ot|ipon|rejeu|reinject\w*)(?: \S+){0,10}/,
      confidence: 0.85,
      unless: /(?:c'est a dire|autrement dit|en clair|ca veut dire|ce qui (?:signifie|veut dire))/,
      yes: ['Le ticket N2 est en escalade côté MOE.'],
      no: ['Votre dossier est chez le technicien.'],
    },
    {
      why: 'Unexplained technical or internal words.',
      pattern:
        /(?:dslam|nro|pto|olt|onu|srv|rma|moe|moa|amoa|kyc|lcb ft|pnb|tlm|sct|sdd|pacs 00\d|camt|mandat b2b|srem|rejet (?:am|ac|ms|md|am)\d\d|token|hard refresh|cookies? de session|endpoint|ldap|sso|staging|sandbox|sql|json|xml|edi|ftp|proxy|callback|provisionn\w+|provisioning|desynchro\w*|synchro|snr|attenuation|cpe|crm|erp|si amont|siebel|salesforce|backend|back end|front end|api|webhook|batch|timeout|time out|payload|cache dns|dhcp|dns|vlan|firmware|rollback|hotfix|deploiement|failover|load balancer|kubernetes|latence p\d\d|root cause|post mortem|pnr|ssr|mct|irrops|irop|no show fee|revpar|overbook|pms|gds|ota|walk out|iard|irsi|sinistre tiers|recours rc|rc pro|dde|vetuste|franchise absolue|exoneration art\w*|noemie|ccam|ngap|dmt|iao|ccmu|saed|ghm|dpi|pdl|prm|pce|linky r\d+|enedis r\d+|cadran hph|puissance souscrite kva|relev[e]? cyclique|index (?:cyclique|auto releve|estime)|mhs|cerfa \d+|erlm|apl tiers payant|sru|regie d'avance|titre executoire|lrar|sku|wms|oms|last mile|cross dock|colisage|reverse logistique|retour nc|flux (?:edi|tendu|retour|sepa)|affrete\w*|tms|dlc|ref fournisseur|mfa|active directory|ldap|sso|vpn split|gpo|azure ad|iam|rbac|tenant|provision ad|pgi|scoring|ficp|fcc|octroi|cmi|ltv|taeg|soulte|tmm|eligibilite xdsl|fttla|fttb|xdsl|ftth|adsl2|gpon|ipbx|trunk|mpls|wifi mesh|apn|imei|iccid|volte|hlr|rio|csat|nps|dmt|fcr|kpi)(?: \S+){0,8}/,
      confidence: 0.7,
      unless: /c'est a dire|autrement dit|en clair|ca veut dire|ce qui (?:signifie|veut dire)|le rio est/,
      yes: ['Il y a une désynchro au DSLAM, on attend le retour du NRO.'],
      no: ['La ligne est coupée au central de la rue.'],
    },
    {
      why: 'Internal verbs and franglais.',
      pattern:
        /(?:escalad(?:e|er|ons|ee?s?|erai)|ticketis\w+|dispatch\w+|forward\w+|reset\w*|reboot\w*|workaround|by pass|bypass\w*|process\w+ (?:de|l'|le|en)|onboard\w*|scope|backlog|deadline|feedback|follow up|pending|triage|qualif|swap\w*|slot|stand by|update r\w+|log(?:s|ue|uer)?|monitor\w+|check\w* (?:les|le|la)|loop|merge|rejeu|flaguer|flague\w*|mapping|parametr\w+ (?:si|crm)|requet\w+|decommission\w+|livrable|lotissement|sourcing|upsell|churn|pricing)(?: \S+){0,8}/,
      confidence: 0.52,
      unless: /c'est a dire|autrement dit|en clair|merci pour votre feedback|ca veut dire|vos? feedback/,
      yes: ['On a flagué la demande et dispatché vers le bon scope.'],
      no: [],
    },
  ],
};
