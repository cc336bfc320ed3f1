import type { MoveRules } from '../rules.ts';

export const jargon: MoveRules = {
  move: 'jargon',
  rules: [
    {
      why: 'Tickets, levels and internal teams in a technical state.',
      pattern:
        /(?:ticket|incident|sr|case|request|issue|order|claim|it|bug|query|defect|this|your \S+|account|job)(?: \S+){0,6} ?\b(?:(?:tier|level|l|t) ?[1-4]|l[1-4]|t[1-4]|p[0-4]|sev ?[0-4]|s[1-4]|rma|triage|triaged|escalated (?:to|via) (?:tier|l\d|noc|the \S+ queue|ops|engineering|sme)|noc|backlog(?:ged)?|sla|kb|swimlane|in (?:queue|wip|pending|uat|qa|prod|staging|the pipeline)|pending (?:\S+ )?(?:status|review|triage|rma|approval|eta|disposition|state)|status code|error code|code \d+|workflow|wip|soc|rca|mttr|jira|zendesk|servicenow|salesforce|sfdc|siebel|crm|erp|sap|back ?office|back ?end|dispatched to|provision(?:ed|ing)|ooh|oos|eta|adjudicat\w*|subrogat\w*)(?: \S+){0,10}/,
      confidence: 0.8,
      unless:
        /(?:which (?:just |simply |basically )?means|meaning|in other words|that is to say|in plain|basically that means|that means)/,
      yes: ['Your SR is pending RMA triage.'],
      no: ['Your case is with the engineer.'],
    },
    {
      why: 'Unexplained technical or internal words.',
      pattern:
        /(?:dslam|ont|olt|gpon|cpe|fttp|fttc|snr|attenuation|ds1|dhcp|dns|vlan|vpn (?:split|concentrator)|ipv6|mtu|firmware|packet loss|latency p\d+|p99|iops|failover|load ?balancer|kubernetes|k8s|pod(?:s)? (?:restart|evict)\w*|replica\w*|shard\w*|rollback|hotfix|hot fix|cherry pick|ci cd|cron|deploy\w*|idempoten\w*|webhook|payload|endpoint|5\d\d errors?|4\d\d errors?|token(?:s)? expir\w*|oauth|sso|saml|mfa|2fa|ldap|active directory|gpo|rbac|tenant (?:id|migration|config\w*)|cache invalidation|race condition|regression|root ?cause|rca|post ?mortem|runbook|pnr|ssr|irrops|irop|interline|codeshare|reaccom\w*|ticket stock|fare bucket|fare class|ota|gds|pms|adr|revpar|walk(?:ed)? list|oversold inventory|overbook ratio|no show release|kyc|cdd|edd|swift mt\d*|mt103|iso ?20022|sepa|chargeback reason|pci|nsf|reg e|provisional credit|settlement (?:batch|file|cycle)|nostro|vostro|reconciliation (?:run|break)|t ?\+ ?\d|ledger post\w*|hard inquiry|dti|ltv|underwrit\w*|subrogation|fnol|eob|coinsurance|deductible accumulator|preauth\w*|adjudicat\w*|icd|cpt|drg|npi|triage esi|hl7|emr|ehr|mpan|mprn|dno|dcc|smets\d?|kva|hh data|objection flow|d0\d+|wms|oms|edi|asn|sku|upc|3pl|ltl|last mile|cross dock\w*|manifest(?:ed)? (?:scan|exception)|exception scan|reverse logistics|pod|hbl|csat|nps|fcr|aht|kpi|okr|churn|mrr|csm|uat|ecm|iccid|imei|hlr|mnp|volte|apn|esim profile|provisioning|port ?(?:in|out) request|pbx|dial plan|s106|hra|arrears protocol|void turnaround)(?: \S+){0,8}/,
      confidence: 0.62,
      unless:
        /which (?:just |simply |basically )?means|meaning|in other words|in plain|(?:two|2) (?:step|factor)|that means|stands for|is the code that|your (?:sim|imei) (?:number|card)|api key|^(?:the )?(?:bin|mid)|rubbish|recycling|in the bin/,
      yes: ['The DSLAM needs a rollback before the ONT syncs.'],
      no: ['The cable in your street was cut.'],
    },
    {
      why: 'Internal verbs and office talk.',
      pattern:
        /(?:action(?:ed|ing) (?:by|the|your|this|it|internally)|circle back|deep dive|bandwidth|low hanging|leverag\w+|synerg\w+|stakeholders?|deliverables?|onboard(?:ing)? flow|swimlane|backlog\w*|deprioriti[sz]\w+|roadmap(?:ped)?|sprint|scrum|grooming|cross functional|value stream|touch base offline|sme|smes|offline with|take (?:this|it) offline|loop in|ops team|ops queue|back ?end|back ?office|re ?provision(?:ed|ing)|re ?queue\w*|requeue\w*|reindex\w*|disposition\w*|flagged (?:as|in) \S+|dispatch queue|work order|wo\d+|service request|change request|change window|change freeze|maintenance window|config(?:uration)? drift|parameter\w*|legacy (?:system|stack)|mainframe|middleware|interop\w*|throttl\w+|whitelist\w*|null|exception handling|timeout|time out error|sync(?:ed|ing)? (?:issue|job|error|failure)|feature flag|cluster|queue depth|callback handler|tier \d|level \d)(?: \S+){0,8}/,
      confidence: 0.56,
      unless:
        /which (?:just |simply |basically )?means|meaning|in other words|in plain|for instance|in this instance|in the first instance|touch base$|that means|on this instance/,
      yes: ['We reprovisioned it in the backend and requeued the job.'],
      no: ['For instance, I can call you.'],
    },
  ],
};
