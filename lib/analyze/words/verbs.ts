/** Verbs that tasks in postings begin with, in their base form. */
export const verbs: readonly string[] = (
  'accelerate accept accompany achieve acquire act adapt address adhere adjust administer adopt advance advise advocate align allocate analyse analyze answer anticipate ' +
  'appraise approve architect arrange articulate ask assemble assess assign assist assure attend audit author automate balance brainstorm bring budget build calculate calibrate care carry ' +
  'catalog champion check clean close coach code collaborate collect communicate compile complete compose conceive conceptualize conduct configure confirm connect consolidate construct consult ' +
  'contribute control convert coordinate cook counsel craft create cultivate debug define delegate deliver demonstrate deploy design detect determine develop diagnose direct discuss dispatch dispense dispose disseminate distribute ' +
  'document draft drive drop earn edit educate elevate embed empower enable encourage enforce engage engineer enhance ensure enter escalate establish estimate evaluate evolve examine execute expand ' +
  'explain explore extend facilitate file fill focus follow forecast foster formulate fulfill fulfil gather generate govern greet grow guarantee guide handle help hire host identify implement improve ' +
  'influence inform initiate innovate inspect inspire install instruct integrate interact interpret interview introduce investigate join justify keep launch lead learn leverage liaise listen load log maintain make manage manipulate ' +
  'market maximize measure meet mentor migrate minimize model modify monitor motivate move negotiate nurture observe obtain onboard operate optimise optimize orchestrate order organise organize orient originate oversee own pack participate partner perform ' +
  'pick pioneer place plan port post prepare prescribe present prevent price prioritise prioritize process procure produce program project promote propose prospect protect prototype provide publish purchase push qualify ' +
  'raise read receive recommend reconcile record recruit redesign reduce refactor refer refine register regulate relay remain remove render repair replace replenish report represent request research resolve respond restock ' +
  'review revise run safeguard sanitize scale schedule scope screen secure seek select sell serve set shape share ship sign simplify solicit solve source specify spearhead staff stand start steer stimulate stock strategize streamline ' +
  'strengthen structure study submit suggest supervise supply support surface sustain synthesize tackle take teach test tend track train transcribe transform transition translate transport travel treat triage troubleshoot turn uncover understand undertake unload ' +
  'celebrate cooperate navigate strive grasp dig figure iterate partner pair pilot ' +
  'update upgrade uphold use utilise utilize validate verify visit visualize wash weld work wrap write'
).split(' ')

/** Verbs of manual and everyday work: they begin tasks, but with their object seldom name a skill. */
export const manualVerbs: readonly string[] = (
  'upsell restore fetch chase wipe tow grill fry brew groom shear spray show match count stack paint sort sweep mop polish mix pour bake chop slice escort patrol search rescue feed ' +
  'bathe lift haul fuel fold sew cut trim drill grind unpack mount prune mow harvest scan weigh solder lubricate chart vaccinate grade tutor catalogue shelve balance type tally watch wire pull call enter give compare calm wait'
).split(' ')
