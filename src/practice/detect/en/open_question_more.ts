import type { Rule } from '../rules.ts';

/** Open questions in other frames: the picture, the background, what would put it right. */
export const openQuestionMore: readonly Rule[] = [
  {
    why: 'What frightens, what is needed now.',
    pattern:
      /what (?:frightens|scares|worries|bothers|hurts|upsets|matters to) you(?: \S+){0,4}|what do you need(?: \S+){0,6}/,
    confidence: 0.76,
    only: 'question',
    unless: /code|for$|size|colou?r|which/,
    yes: ['What frightens you most?', 'What do you need today to move forward?'],
    no: ['What do you need the code for?'],
  },
  {
    why: 'What is up; fill me in; paint me the picture; begin wherever you like.',
    pattern:
      /(?:(?:what is|what's|whats) (?:happening|up|the matter|wrong|bothering you|troubling you|worrying you|upsetting you|eating you)(?: \S+){0,4}|(?:fill|clue|let) (?:me|us) in(?: \S+){0,6}|bring (?:me|us) up to (?:speed|date)(?: \S+){0,4}|catch (?:me|us) up(?: \S+){0,4}|paint (?:me|us) a picture(?: \S+){0,8}|give (?:me|us) (?:your side|your version|the (?:whole|full) (?:story|picture)|a sense of|an idea of (?:what|how))(?: \S+){0,6}|(?:start|begin) (?:wherever|where(?:ver)? you (?:like|want))(?: \S+){0,5}|where(?: would| do)? you (?:like|want) to (?:begin|start)(?: \S+){0,3}|what is it (?:about|in|with)(?: \S+){1,6} (?:that|which)(?: \S+)? (?:worr\w+|bother\w*|upset\w*|scare\w*|frighten\w*|concern\w*|hurt\w*|trouble\w*|annoy\w*|anger\w*)(?: \S+){0,4})/,
    confidence: 0.82,
    unless:
      /what is wrong with (?:you|people)|what is up with your attitude|let me (?:bring|fill|catch)|will let (?:me|us) in|let (?:me|us) in (?:the|on)|code|number/,
    yes: [
      'okay so whats happening over there',
      'Could you paint me a picture of your evening?',
      'What is it about the letter that worries you the most?',
      'Please, start wherever you like.',
    ],
    no: ['Let me fill you in.', 'What is wrong with you?'],
  },
  {
    why: 'What did they say to you; what happened then.',
    pattern:
      /(?:what did (?:they|he|she|we|(?:the|our|my|your) (?:nurse|doctor|driver|agent|lady|man|woman|colleague|staff|clerk|teller|person|team|adviser|advisor|manager|bank|school|engineer|technician|desk|guard|receptionist)) (?:tell you|say|answer|reply|do|explain)(?: to you)?(?: (?:then|next|exactly|at|in|when|about|to)(?: \S+){0,6})?$|(?:and |so )?then what(?: happened)?$|what (?:came|happened) next)/,
    confidence: 0.76,
    only: 'question',
    yes: ['Go on, what did the nurse say then?', 'What did they tell you at the window?'],
    no: ['What did the email call the fault?'],
  },
  {
    why: 'Describe what they did; in what way; how did they let you down.',
    pattern:
      /(?:describe|recount|relate)(?: to me| for me| to us)? (?:what|how)(?: \S+){1,10}|(?:in what (?:way|ways|sense)|how)(?: exactly)? (?:did|have|has|was|were|do|does)(?: \S+){1,4} (?:let you down|disappoint\w*|fail\w* you|upset you|hurt you|affect\w* you|fall short|go wrong)(?: \S+){0,6}/,
    confidence: 0.82,
    unless: /light|code|screen|error|colou?r|message says/,
    yes: [
      'Could I ask you to describe what the staff did once the alarm rang?',
      'In what way did the nurse let you down?',
    ],
    no: ['Describe what the light does, does it blink?'],
  },
  {
    why: 'What would put it right; I would rather hear it from you.',
    pattern:
      /(?:what (?:would|could|can|might) (?:put|make|set) (?:it|things|this|that|everything) right(?: \S+){0,6}|i would (?:rather|prefer to|much rather|really like to|like to|love to) hear (?:it|that|this|the story|everything|all of it) (?:from you|in your|straight from)(?: \S+){0,8})/,
    confidence: 0.82,
    yes: ['So what would put things right in your view?', "I'd rather hear it from you than read it off the screen."],
    no: ['I would rather hear it from my manager.'],
  },
  {
    why: 'Give me the background, the whole picture, an idea of it.',
    pattern:
      /(?:give|offer|paint|fill)(?: me| us)(?: in)? (?:on )?(?:some|the|a bit of|a little|an|a|more|your)(?: \S+)? (?:background|context|overview|picture|idea|sense|version|summary|history|story)(?: \S+){0,8}/,
    confidence: 0.78,
    unless:
      /(?:i|we) (?:can|will|could) give|let me give|(?:full|exact|contract) (?:name|address|number)|meter|photo|upload|send/,
    yes: ['Can you give me some background on this complaint?'],
    no: ['Let me give you some background.'],
  },
  {
    why: 'What is it about this that does not work for you; what is on your mind.',
    pattern:
      /(?:what is it (?:about|that|with|in)(?: \S+){1,8}? (?:that|which|you|is|does|makes|bothers|worries|upsets|troubles|matters|feels|not)(?: \S+){1,8}|what (?:exactly |in particular |precisely )?(?:bothers|troubles|upsets|disturbs|hurts|annoys|puts you off|is (?:bothering|troubling|upsetting|on your mind|making (?:you|this)|not working for you|getting in the way))(?: \S+){0,8}|(?:would|could|can|do) you (?:mind |please )*(?:describ(?:e|ing)|explain(?:ing)?|tell(?:ing)?(?: me)?) (?:to me |for me )?what (?:it|this|that|the \S+(?: \S+)?) (?:looks?|feels?|sounds?|was|is|has been) like(?: \S+){0,8})/,
    confidence: 0.86,
    only: 'question',
    unless: /number|what is it called|serial|exact (?:date|time)/,
    yes: ["What is it about the new schedule that isn't working for you?"],
    no: ['What is it called?'],
  },
  {
    why: 'I would like to understand what it meant; how did the handover go.',
    pattern:
      /(?:i (?:would|do|really|just|want|need)?(?: really| just| very much| truly)?(?: would)? ?(?:like|love|want|need|wish|am keen|would appreciate) (?:to )?(?:\S+ )?(?:understand|hear|know|learn|find out|see)(?: from you| more about)? (?:what|how) (?:this|it|that|all this|the \S+|you|happened|went|your \S+|things)(?: \S+){0,10}|how (?:did|has|have|was|is|were) (?:the|your|that|this|it)(?: \S+){1,6}? (?:go|gone|going|turn out|turned out|unfold|come about|develop|start|end|end up|play out|feel|work out for you)(?: so far| in the end| for you)?$)/,
    confidence: 0.84,
    unless:
      /(?:how|what) (?:many|much|long|old|big|number|date|time|size|colou?r|name|model|address|amount)|i (?:will|can)|how (?:this|it) works|what (?:the|your) \S+ (?:number|date|is called|is)|you (?:paid|ordered|booked|bought|chose|prefer)|how you (?:spell|pay|paid|want)/,
    yes: ["I'd really like to understand what this has meant for your family.", 'How did the handover of the keys go?'],
    no: ["I'd like to know what number is on the label."],
  },
  {
    why: 'What has it been like for you; how did you find out.',
    pattern:
      /(?:what (?:has|have|was|is|were)(?: \S+){1,5}? (?:been )?like(?: for (?:you|your \S+))?(?: \S+){0,8}|how did you (?:first |actually |eventually )?(?:find out|learn|discover|hear|notice|realise|realize|come to know|become aware|experience|cope|react|feel)(?: \S+){0,12})/,
    confidence: 0.82,
    only: 'question',
    unless: /hear about (?:us|our)|weather|what (?:is|was) (?:the|your) (?:model|colour|number)/,
    yes: [
      'What has this been like for you and your team?',
      'How did you first find out that the course had been cancelled?',
    ],
    no: ['How did you hear about us?'],
  },
];
