import type { MoveRules } from '../rules.ts';
import { openQuestionMore } from './open_question_more.ts';

export const openQuestion: MoveRules = {
  move: 'open_question',
  rules: [
    {
      why: 'What happened?',
      pattern:
        /(?:(?:so |and |ok |please )*what (?:exactly |actually |has |have )?(?:happened|happens|went wrong|has happened|has been (?:happening|going on)|is going on|is happening|brings you|brought you|led (?:up )?to|took place|went on)|how (?:did|has) (?:it|this|that|all this|everything|things|the \S+) (?:all )?(?:happen|come about|start|begin|unfold|go|gone|been|affect\w*|impact\w*)(?: \S+)?)(?: \S+){0,8}/,
      confidence: 0.86,
      only: 'question',
      unless: /what happened to your manners|what happened to (?:the )?(?:number|date)|shall i tell|what if (?:i|we)/,
      yes: ['What happened exactly?', 'How did it all start?'],
      no: ['Here is what happened: the parcel was lost.'],
    },
    {
      why: 'Walk me through it.',
      pattern: /(?:walk|talk|take|run|guide) (?:me|us) (?:through|over|back to|back over)(?: \S+){0,8}/,
      confidence: 0.88,
      unless: /i will run|i will (?:walk|talk)|let me walk you/,
      yes: ['Can you walk me through what happened?', 'talk me through it'],
      no: ['I can walk you through the steps.'],
    },
    {
      why: 'Tell me, describe, explain the story.',
      pattern:
        /(?:tell|share|explain|describe)(?: to)?(?: me| us| with me| with us)? (?:(?:a bit |a little |some |please |everything )*(?:more|everything|all about|about|what (?:happened|has|is going|went|you have been|led|exactly happened|is been)|the (?:whole|full|story|situation|issue|problem|background|history|events)|your (?:story|side|experience|situation|concerns?|issue|problem)|how (?:this|it|that|things|all)|in your own words|from the (?:start|beginning|top)|anything (?:else )?about what))(?: \S+){0,8}/,
      confidence: 0.84,
      unless:
        /i (?:will|can|would like to|want to|am going to|have to) (?:tell|give|share|explain)|let me (?:tell|give|share|explain)|tell me about (?:yourself|it$)|tell you|more about (?:the (?:router|model) number)|order number|happy to (?:tell|explain|share)|(?:explain|describe) (?:it|this) (?:slowly|again)/,
      yes: [
        'Tell me everything from the start.',
        'Could you describe the situation in your own words?',
        'please tell me more about what happened',
      ],
      no: ['Let me explain what happened.', 'Tell me your order number.'],
    },
    {
      why: 'I am listening.',
      pattern:
        /(?:i am (?:all ears|listening|here to listen)|go (?:ahead|on) i am listening|take your time (?:and )?(?:tell|explain|walk)(?: \S+){0,6}|i would (?:like|love|want) to (?:hear|understand)(?: \S+){0,3} (?:what|your side|how|the (?:full|whole)|from you|everything|more)(?: \S+){0,6}|i want to (?:hear|understand) (?:exactly |fully )?(?:what|your side|how|the (?:full|whole)|everything|all of it)(?: \S+){0,6}|help me understand (?:what|how|the|your|why)(?: \S+){0,6}|please (?:go ahead|go on|do tell|continue)|what is on your mind|start(?:ing)? (?:from|at) the (?:very )?(?:beginning|start|top)(?: \S+){0,5})/,
      confidence: 0.76,
      unless: /(?:not|no longer) listening|when you (?:calm|are)/,
      yes: [
        'Take your time and tell me, I am listening.',
        'I want to hear exactly what you went through.',
        'Help me understand what went wrong.',
      ],
      no: ['I am not listening to insults.'],
    },
    {
      why: 'What matters, worries, is needed or hoped for.',
      pattern:
        /(?:what|which)(?: \S+){0,3} ?(?:(?:matters|worries|concerns|bothers|troubles|would help|is (?:most )?(?:important|urgent|worrying|bothering)|weighs|frustrates|upsets|hurts)(?: \S+){0,2} ?(?:most|to you|you|the most|right now)?|(?:are you|were you) (?:hoping|looking|expecting|most worried|worried|after|trying)|(?:do|would|did) you (?:need|hope|expect|want|like)(?: (?:us|me|from|to|the most|most|out|as|see|happen|now|this))+|would (?:a good|make|be the best|be a (?:good|fair)|an ideal|the ideal|you consider|you see|help)|is your (?:main|biggest|top|greatest) (?:concern|worry|priority)|outcome|is (?:at stake|the most \S+ (?:part|thing))|does (?:a good|success|good|this mean))(?: \S+){0,8}/,
      confidence: 0.78,
      only: 'question',
      unless:
        /(?:bothers|worries|upsets|matters to|hurts|annoys) you (?:most )?is |what (?:day|date|time|colour|size|number|address)|what (?:more|else) do you want|what do you (?:want|expect) me to do|(?:date|time|day|size|colou?r|address|number) (?:do|would|did|were|are) you|like me to/,
      yes: [
        'What matters most to you right now?',
        'What were you hoping for from us?',
        'What is your biggest worry here?',
      ],
      no: ['What size do you need?'],
    },
    {
      why: 'How has it affected you?',
      pattern:
        /how (?:has|have|did|is|are|does) (?:this|it|that|all this|the \S+|things|you)(?: \S+){0,2} ?(?:affect\w*|impact\w*|been for you|feel\w*|left you|coping|holding up|going for you|gone|go)(?: \S+){0,6}/,
      confidence: 0.8,
      only: 'question',
      unless: /how did you (?:feel about the (?:price|food))/,
      yes: ['How has this affected your week?', 'How did the first visit go?'],
      no: ['How did you pay?'],
    },
    {
      why: 'How did it end, go, unfold; telling me what went on.',
      pattern:
        /(?:how did (?:it|that|this|things|everything|the \S+)(?: \S+)? (?:end|go|unfold|turn out|start|begin|come about|happen|get)(?: \S+){0,8}|(?:telling|walking|talking)(?: me| us)(?: through)? (?:what|how|about|more)(?: \S+){1,8}|what (?:went on|exactly went|would a \S+(?: \S+)? look like|would make|would be)(?: \S+){0,8}|how did this(?: \S+){0,2} (?:start|begin|happen)(?: \S+){0,4})/,
      confidence: 0.8,
      only: 'question',
      unless: /what would be (?:the|a) (?:date|number|best (?:number|time))/,
      yes: [
        'And at the gate, how did it end with the security guard?',
        'Would you mind telling me what went on?',
        'How did this whole thing start?',
      ],
      no: [],
    },
    {
      why: 'What led to it, what it changes: a broad question with no detail asked.',
      pattern:
        /(?:what|how|why)(?: \S+){0,7}? (?:led|brought|made you|pushed|change\w*|mean\w*|feel\w*|went|going through|happened|happen|goes on|going on|got you|has got|affect\w*|bring\w*|experience\w*|think|look like|matter\w*)(?: \S+){0,8}/,
      confidence: 0.72,
      only: 'question',
      unless:
        /how would you feel about|what if (?:i|we)|shall i tell|what time|what date|date|number|amount|address|how (?:long|many|much)|do you think you|remind me|how does (?:that|this) (?:sound|look)|would (?:that|this) (?:work|mean)|what do you think$|how did you feel about/,
      yes: ['What led you to leave us?', 'What does this outage change for you day to day?'],
      no: [],
    },
    {
      why: 'Tell me, bare.',
      pattern:
        /(?:tell|telling) (?:me|us)(?:$|,| (?:about (?:it|that|this|what|your|how|the)|what (?:you (?:went|have|are|experienced|feel|saw|were)|happened|went|is going|is on|led|has)|everything|all|more|how)(?: \S+){0,10})/,
      confidence: 0.74,
      unless:
        /let me tell|tell me (?:more )?about (?:the (?:model|label|order number))|you told me|if (?:that|this|it) works|i (?:can|will)(?: \S+)? tell|tell me how (?:many|much|long)/,
      yes: ['Tell me about it.', 'Tell me what you went through that night.'],
      no: ['Let me tell you about the plan.'],
    },
    {
      why: 'Tell me what worries you.',
      pattern:
        /(?:tell|show|share with) (?:me|us) what(?: \S+){0,2} ?(?:worrying|bothering|troubling|worries|bothers|upset\w*|matters|hurt\w*|weigh\w*|scar\w+|going on|wrong|on your mind)(?: \S+){0,5}/,
      confidence: 0.8,
      yes: ["Tell me what's worrying you."],
      no: ['Tell me what number you see.'],
    },
    {
      why: 'Talk to me about it; how have you lived it.',
      pattern:
        /(?:(?:talk|speak) to (?:me|us) about(?: \S+){1,8}|how (?:did|have|do) you (?:find|found|experience|experienced|feel|felt|live|lived|cope|coped|been (?:coping|managing|doing)|manage|managed|see|see things)(?: \S+){0,8}|(?:tell|walk|talk) (?:me|us)(?: \S+)?(?:$| (?:in your|how (?:it|that|this|you))(?: \S+){0,6}))/,
      confidence: 0.76,
      unless:
        /how (?:did|do|have) you (?:find|found|see) (?:out|our|the (?:error|charge|number|form|page|website|button)|it on|us|that charge)|(?:pay|paid)|talk to me like|let me|i will/,
      yes: ['Talk to me about what worries you most on this bill.', 'How did you find the whole admission process?'],
      no: ['How did you find our number?'],
    },
    {
      why: 'What it changes for you; how things unfolded; how you see it.',
      pattern:
        /(?:what (?:difference|impact|effect|consequences?)(?: \S+){0,3} (?:make|mean|have|has|had)\w*(?: \S+){0,10}|how (?:did|have|has)(?: \S+){1,4} (?:unfold\w*|develop\w*|play\w* out|go\w* (?:so )?wrong|turn\w* out|end\w* up)(?: \S+){0,8}|how do you see(?: \S+){1,6})/,
      confidence: 0.78,
      only: 'question',
      unless:
        /(?:what|which) (?:day|date|time)|how (?:long|many|much|often)|how do you see (?:the|your) (?:bill|balance|code|number)|<hour>/,
      yes: [
        'What difference does it make to you, day to day, not to have this document?',
        'How did things unfold after your first call?',
      ],
      no: ['What difference is there between the two plans?'],
    },
    {
      why: 'What is the story, what is the matter?',
      pattern:
        /(?:what is|what was|whats) (?:the|your) (?:story|matter|problem|issue|trouble|concern|background|situation)(?: \S+){0,5}|what seems to be(?: \S+){1,5}/,
      confidence: 0.78,
      only: 'question',
      unless: /code|number|on the (?:screen|display)|your problem$|displayed|shown/,
      yes: ['so whats the story here'],
      no: ['What is the problem code on the screen?'],
    },
    ...openQuestionMore,
  ],
};
