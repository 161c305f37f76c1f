import type { Words } from './en.js';

// French counts 0 and 1 as singular.
const seconds = (count: number): string => (count < 2 ? `${count} seconde` : `${count} secondes`);
const minutes = (count: number): string => (count < 2 ? `${count} minute` : `${count} minutes`);
const secondsLeft = (count: number): string => `Encore ${seconds(count)}.`;

// The same wherever it stands.
const clinician =
  'Consultez un professionnel de santé si la douleur est forte, dure des semaines, s’aggrave ou vous inquiète.';

// The same in every exercise.
const stop = 'Arrêtez en cas de douleur vive, d’élancements ou de fourmillements.';
const notFor = 'Chute, opération (hanche, ventre), prothèse de hanche, grossesse : demandez d’abord un avis médical.';
const stopPressing = 'Arrêtez en cas de douleur vive, d’élancements, de fourmillements, de battements ou de malaise.';
const askBeforePressing =
  'Grossesse, anticoagulants, maladie du ventre, prothèse de hanche, opération, chute : avis médical d’abord.';
const never = 'N’appuyez jamais sur le milieu du ventre, une hernie, une plaie ou un point qui bat comme le pouls.';

/**
 * All words in French: "vous", without a gender for the reader. Narrow no-break spaces stand before ; : ! ? and inside
 * « », between a number and its unit; in templates they are written \u202f.
 */
export const fr: Words = {
  anatomy: {
    muscles: {
      'psoas-major': 'Psoas',
      iliacus: 'Iliaque',
      iliopsoas: 'Iliopsoas',
      'psoas-minor': 'Petit psoas',
      'quadratus-lumborum': 'Carré des lombes (côté de la taille)',
      'erector-spinae': 'Muscles redresseurs du dos',
      multifidus: 'Muscles profonds du dos',
      'gluteus-maximus': 'Grand fessier',
      'gluteus-medius': 'Moyen fessier',
      'gluteus-minimus': 'Petit fessier',
      piriformis: 'Piriforme (au fond de la fesse)',
      'tensor-fasciae-latae': 'Muscle externe de la hanche',
      sartorius: 'Couturier (en travers de la cuisse)',
      'rectus-femoris': 'Muscle droit de l’avant de la cuisse',
      quadriceps: 'Muscles de l’avant de la cuisse',
      'vastus-lateralis': 'Muscle externe de l’avant de la cuisse',
      'vastus-medialis': 'Muscle interne de l’avant de la cuisse',
      pectineus: 'Pectiné (intérieur de l’aine)',
      'adductor-longus': 'Long muscle de l’intérieur de la cuisse',
      'adductor-magnus': 'Grand muscle de l’intérieur de la cuisse',
      gracilis: 'Muscle fin de l’intérieur de la cuisse',
      hamstrings: 'Muscles de l’arrière de la cuisse',
      'rectus-abdominis': 'Muscle droit du ventre',
      'external-oblique': 'Muscle oblique du ventre',
      'transversus-abdominis': 'Muscle profond du ventre',
      diaphragm: 'Diaphragme',
    },
    landmarks: {
      t12: 'Dernière vertèbre du thorax (T12)',
      l1: 'Vertèbre du bas du dos L1',
      l2: 'Vertèbre du bas du dos L2',
      l3: 'Vertèbre du bas du dos L3',
      l4: 'Vertèbre du bas du dos L4',
      l5: 'Vertèbre du bas du dos L5',
      sacrum: 'Sacrum',
      ilium: 'Os du bassin',
      'ilium-inner-surface': 'Face interne de l’os du bassin',
      asis: 'Os saillant à l’avant de la hanche (EIAS)',
      'pubic-joint': 'Articulation du pubis',
      'inguinal-ligament': 'Ligament de l’aine',
      femur: 'Os de la cuisse',
      'lesser-trochanter': 'Petite bosse, côté interne de l’os de la cuisse',
      'greater-trochanter': 'Grosse bosse, côté externe de l’os de la cuisse',
    },
    facts: {
      'psoas-path':
        'Le psoas part des côtés de la colonne, de la dernière vertèbre du thorax à la dernière du bas du dos. Il descend à travers le bassin, passe devant la hanche et rejoint le côté interne de l’os de la cuisse, près de l’intérieur de l’aine.',
      'iliacus-path':
        'L’iliaque tapisse la face interne de l’os du bassin. Il rejoint le psoas dans un même tendon, qui s’attache à la même petite bosse de l’os de la cuisse.',
      'hip-flexor':
        'Ensemble, ils forment l’iliopsoas, le principal muscle qui lève le genou : marcher, courir, marcher au pas, monter de hautes marches.',
      steadies:
        'Il stabilise le bas du dos, le bassin et les hanches en position assise ou debout, à l’entraînement et quand vous soulevez une charge.',
      'lies-deep': 'Il se trouve en profondeur, contre la paroi arrière du ventre, derrière tout le reste.',
      breath: 'Un tissu solide relie le psoas au diaphragme : votre façon de respirer agit donc sur lui.',
      'how-to-say': 'On dit « pso-asse », et le mot ne change pas au pluriel : un psoas, des psoas.',
      'low-back-common':
        'Selon une estimation, jusqu’à 8 personnes sur 10 ont mal au bas du dos à un moment de leur vie.',
    },
    triggerPoints: {
      'what-it-is':
        'Un point gâchette, ou nœud musculaire, est un endroit contracté et trop sensible, dans une bande tendue du muscle ou de son enveloppe. Il ne se relâche pas tout seul.',
      anywhere:
        'Il peut se trouver n’importe où le long du muscle, pas seulement sous le X. Pour le trouver, il faut tâtonner un peu.',
      'local-or-referred':
        'La douleur peut être locale, juste autour du nœud, ou projetée, c’est-à-dire ressentie ailleurs.',
      latent:
        'Un point endormi peut se réveiller si on le frotte, si on étire trop loin ou si le muscle travaille trop.',
      'where-they-meet': 'Appuyer là où les deux muscles se rejoignent agit sur les deux à la fois.',
    },
  },

  approaches: {
    stretch: {
      name: 'Étirement',
      does: 'Allonge le muscle et y fait venir le sang.',
      limit: 'L’effet dure souvent peu tant qu’un nœud est là. Étirer trop loin aggrave les choses.',
    },
    massage: {
      name: 'Massage ou rouleau',
      does: 'Se déplace sur le muscle.',
      limit: 'Frotter peut irriter un nœud et le réveiller.',
    },
    pressure: {
      name: 'Pression immobile et régulière',
      does: 'Une pression directe sur le point ou juste à côté, sans bouger. D’après les articles, c’est ce qui lui permet de se relâcher.',
      limit: 'Trop fort ou trop longtemps, elle peut augmenter la douleur.',
    },
  },

  card: {
    kind: {
      stretch: 'Étirement',
      release: 'Pression',
      mobility: 'Mouvement doux',
      posture: 'Posture',
    },
    hold: 'Tenir',
    takes: 'Durée',
    repeat: 'Répéter',
    sides: 'Côtés',
    daily: 'Par jour',
    every: 'Toutes les',
    minutes: (least, most) => `${least}–${most}\u202fmin`,
    seconds: (count) => `${count}\u202fs`,
    times: (count) => `${count}×`,
    setsOf: (sets, repeats) => `${sets} × ${repeats}`,
    between: (least, most) => `${least}–${most}×`,
    side: { none: '–', left: 'Gauche', right: 'Droite', both: 'Les deux' },
    chooseSide: 'Côté',
    start: 'Début',
    end: 'Fin',
    play: 'Voir le mouvement',
    pause: 'Pause',
    needs: 'À préparer',
    breathing: 'Respiration',
    feel: 'Intensité',
    more: 'Erreurs, plus facile, plus difficile, sources',
    startHold: (count) => `Tenir ${count}\u202fs`,
    startTimed: (count) => `Commencer, ${count}\u202fs`,
    print: 'Imprimer',
    clinician:
      'La douleur reste, augmente ou vous inquiète ? Parlez-en à un kinésithérapeute (physiothérapeute) ou à un médecin.',
    offline: 'Cette partie n’a pas pu se charger. Vérifiez la connexion et réessayez.',
    again: 'Réessayer',
    loading: 'Chargement…',
    unknown: 'Cet exercice n’est pas encore ici. Demandez à un professionnel de santé.',
  },
  cardMore: {
    mistakes: 'Erreurs fréquentes',
    easier: 'Plus facile',
    harder: 'Plus difficile',
    sources: 'Sources',
    ownNumbers: 'Les chiffres que les sources ne donnent pas sont les nôtres : un début en douceur.',
    timer: 'Tenez et respirez',
    timerMoving: 'Bougez lentement et respirez',
    back: 'Retour à la fiche',
    stopped: 'Arrêté. Retour à la fiche.',
    switched: 'L’exercice a changé. Le minuteur s’est arrêté.',
    notes: 'Notes',
    clinicianName: 'Professionnel de santé et date',
  },

  causes: {
    sitting: {
      name: 'Longue position assise',
      detail: 'Le muscle reste raccourci pendant des heures et s’habitue à cette position.',
      examples: {
        desk: 'Bureau',
        couch: 'Canapé',
        car: 'Voiture',
        'curled-up-sleep': 'Dormir en chien de fusil, jambes repliées',
      },
    },
    overuse: {
      name: 'Trop d’efforts sans repos',
      detail: 'Lever le genou encore et encore, avec trop peu de temps pour récupérer.',
      examples: {
        running: 'Course à pied',
        cycling: 'Vélo',
        hiking: 'Randonnée',
        kicking: 'Coups de pied',
        stairs: 'Escaliers',
      },
    },
    weakness: {
      name: 'Muscles de la hanche trop faibles',
      detail: 'L’effort demande plus que ce que le muscle peut donner, même pour une bonne position assise.',
      examples: {
        'demand-above-strength': 'Plus de charge que de force',
        'sitting-upright': 'Garder le dos droit sur une chaise fatigue',
        'others-help-out': 'D’autres muscles compensent',
      },
    },
    hypermobility: {
      name: 'Articulations très souples',
      detail: 'Les articulations bougent trop loin, et le psoas se tend pour les stabiliser.',
      examples: {
        'deep-yoga': 'Postures de yoga profondes',
        pregnancy: 'Grossesse, quand les ligaments du bassin sont relâchés',
      },
    },
  },

  common: {
    leftSide: 'Côté gauche',
    rightSide: 'Côté droit',
  },

  diary: {
    title: 'Journal de la douleur',
    about:
      'Notez à quel point c’est sensible et ce que vous faites. Après quelques jours, vous voyez comment cela évolue.',
    add: 'Ajouter une entrée',
    files: 'Enregistrer, imprimer, importer',
    memory: 'Gardé seulement tant que cette page reste ouverte. Rien n’est envoyé.',
    device: 'Gardé dans ce navigateur, sur cet appareil. Rien n’est envoyé.',
    refused:
      'Ce navigateur ne peut pas garder le journal pour l’instant. Il reste ici tant que cette page est ouverte. Enregistrez une copie avant de partir.',
    again: 'Réessayer',
    clinician: 'Si cela s’aggrave ou ne s’apaise pas, montrez ceci à un professionnel de santé.',
    failed: 'Cette partie ne s’est pas chargée. Le réseau est peut-être coupé. Réessayez.',
  },
  diaryMore: {
    left: (name) => `${name}, à gauche`,
    right: (name) => `${name}, à droite`,
    both: (name) => `${name}, des deux côtés`,
    undo: 'Annuler',
    edit: 'Modifier',
    remove: 'Effacer',
    editOf: (when) => `Modifier\u202f: ${when}`,
    removeOf: (when) => `Effacer\u202f: ${when}`,
    form: {
      add: 'Nouvelle entrée',
      edit: 'Modifier l’entrée',
      where: 'Où est-ce sensible ?',
      another: 'Autre endroit',
      choose: 'Choisir…',
      tender: 'Quelle sensibilité ?',
      after: 'Après',
      addAfter: 'Ajouter comment c’était après',
      number: (number) => `${number} sur 10`,
      ends: ['0 : pas du tout', '10 : la pire imaginable'],
      sides: ['Gauche', 'Droite'],
      middle: 'Ici',
      did: 'Qu’avez-vous fait ?',
      when: 'Quand',
      note: 'Note',
      save: 'Enregistrer',
      // "Annuler" takes back what was saved.
      cancel: 'Abandonner',
      unrated: (name) => `Choisissez un nombre pour\u202f: ${name}.`,
      empty: 'Choisissez un endroit ou ce qui a été fait, ou écrivez une note.',
      time: 'Choisissez une date et une heure entre l’an 2000 et maintenant.',
      refused: 'Cette entrée est trop longue. Retirez quelque chose et enregistrez à nouveau.',
    },
    deeds: {
      'tp-iliacus': 'Pression sur l’iliaque',
      'tp-psoas-upper': 'Pression sur le haut du psoas',
      'tp-iliopsoas-crease': 'Pression au pli de l’aine',
      'kneeling-lunge': 'Étirement, un genou au sol',
      'modified-bridge': 'Pont soutenu',
      'hip-sway': 'Balancement des hanches',
      'lunge-pulse': 'Fente en va-et-vient',
      'knee-lift': 'Petite levée de genou',
      'ball-hip-crease': 'Balle au pli de l’aine',
      'tool-iliacus': 'Outil coudé sur l’iliaque',
      'fingertip-locate': 'Trouver du bout des doigts',
      'stand-up-break': 'Pause debout',
      'seat-setup': 'Régler la hauteur du siège',
      'pelvis-neutral': 'Bassin à niveau',
      hold: 'Tenir avec le minuteur',
      other: 'Autre chose',
    },
    seconds: (count) => `${count}\u202fs`,
    list: {
      title: 'Entrées',
      older: 'Voir les entrées plus anciennes',
      fromTo: (before, after) => `${before}, puis ${after}`,
      afterwards: (after) => `${after} après`,
    },
    trend: {
      title: 'Comment cela évolue',
      place: 'Endroit',
      spans: { day: 'Jour', weeks: 'Deux semaines', all: 'Tout' },
      spansLabel: 'Période',
      table: 'En tableau',
      picture: 'La sensibilité au fil du temps',
      when: 'Quand',
      tender: 'Sensibilité',
      after: 'Après',
      none: 'Aucune entrée pour cet endroit dans cette période.',
      one: (name, value) => `${name}\u202f: une seule entrée, ${value} sur 10.`,
      lower: (name, first, last) => `${name}\u202f: baisse de ${first} à ${last}.`,
      higher: (name, first, last) => `${name}\u202f: hausse de ${first} à ${last}.`,
      same: (name, value) => `${name}\u202f: ${value} au début et maintenant.`,
      entries: (count) => `Entrées\u202f: ${count}.`,
      eased: (by) => `Après ce qui a été fait, c’était en moyenne plus bas de ${by}.`,
      rose: (by) => `Après ce qui a été fait, c’était en moyenne plus haut de ${by}.`,
      stayed: 'Après ce qui a été fait, c’était pareil en moyenne.',
      worse:
        'C’est monté. Si cela continue à monter, appuyez moins ou faites une pause, et montrez ceci à un professionnel de santé.',
      point: (when, value) => `${when}\u202f: ${value} sur 10`,
      pointBoth: (when, before, after) => `${when}\u202f: ${before} sur 10, après ${after}`,
      mean: (count) => (count === 1 ? 'une entrée' : `moyenne de ${count} entrées`),
      joined: 'Quand des entrées sont très proches, un seul point montre leur moyenne.',
      keys: 'Les flèches vont d’une entrée à l’autre.',
    },
    files: {
      about: 'Une copie à garder, ou à montrer à votre prochain rendez-vous. Vous choisissez où elle va.',
      save: (format) => `Enregistrer en ${format}`,
      formats: { csv: 'tableau (CSV)', json: 'fichier pour ce journal (JSON)', fhir: 'données de santé (FHIR)' },
      print: 'Imprimer',
      import: 'Importer un fichier',
      clear: 'Tout effacer',
      saved: 'Le fichier est enregistré.',
      refused: 'Ce fichier n’a pas été accepté. Rien n’a changé.',
      other:
        'Ce n’est pas un fichier de journal de la douleur, et rien n’a changé. Il peut s’agir d’un tableau (CSV) avec la colonne «\u202fat\u202f», d’un fichier pour ce journal (JSON) ou de données de santé (FHIR).',
      large: 'Ce fichier est trop gros.',
      nothing: 'Il n’y a rien de nouveau dans ce fichier.',
      imported: (fresh, changed) => `Nouvelles entrées\u202f: ${fresh}. Versions plus récentes\u202f: ${changed}.`,
    },
    print: {
      title: 'Journal de la douleur',
      dates: (first, last) => `Du ${first} au ${last}`,
      own: 'Noté par la personne elle-même. Sensibilité de 0, pas du tout, à 10, la pire imaginable.',
      place: 'Endroit',
      done: 'Fait',
      note: 'Note',
      notes: 'Notes du rendez-vous',
    },
    spoken: {
      added: 'Entrée enregistrée.',
      changed: 'Entrée modifiée.',
      removed: 'Entrée effacée. Touchez « Annuler » pour la retrouver.',
      cleared: 'Tout est effacé. Touchez « Annuler » pour tout retrouver.',
      undone: 'Annulé.',
    },
  },

  evidence: {
    disagreementsTitle: 'Là où les deux articles diffèrent',
    disagreements: {
      'hold-time': {
        A: 'Au moins 90 secondes pour un relâchement complet. Dans sa partie questions, de 30 à 90.',
        B: 'De 30 à 90 secondes, ou jusqu’à ce que la sensibilité s’efface.',
        here: 'Nous comptons jusqu’à 90, avec des étapes à 30 et à 60. Vous pouvez finir plus tôt si ça se relâche.',
      },
      'how-hard': {
        A: 'Une gêne sourde et supportable. Au début, il est normal que la douleur monte un peu.',
        B: 'Une pression régulière, sans douleur.',
        here: 'Au plus une gêne sourde et supportable, bien en dessous d’une douleur vive ou d’élancements.',
      },
      'foam-roller': {
        A: 'Rouler irrite les points gâchettes.',
        B: 'Le rouleau de massage est l’un des outils.',
        here: 'Nous ne proposons pas de rouler.',
      },
      ball: {
        A: 'Une balle n’agit qu’au pli de l’aine.',
        B: 'Une balle de lacrosse est l’un des outils.',
        here: 'Nous montrons une balle pour le pli de l’aine.',
      },
    },
    honestTitle: 'Ce que dit la recherche',
    honest: {
      'tender-to-touch':
        'Dans 11 petites études, les points supportaient plus de pression juste après avoir été pressés.',
      'felt-pain': 'Dans 7 études, les gens n’ont pas dit avoir moins mal que ceux qui avaient reçu autre chose.',
      'still-not-rolling':
        'Dans une petite étude sur le mollet, 90 secondes de pression immobile ont rendu un point moins sensible, et le rouleau non. La différence entre les groupes n’était pas nette.',
      'red-flags': 'Les signes d’alerte ne sont pas exacts. Ils veulent dire « à faire examiner », rien de plus.',
    },
    summary: 'Appuyer peut apaiser la sensibilité. Personne ne peut promettre plus.',
  },

  exercises: {
    'kneeling-lunge': {
      name: 'Étirement de l’avant de la hanche, un genou au sol',
      goal: 'Allonge les muscles à l’avant de la hanche. À faire plutôt après la pression, quand le point s’est relâché.',
      needs: 'Un tapis ou un coussin pour le genou. Une chaise à côté si l’équilibre est difficile.',
      position: 'Posez au sol le genou du côté à étirer. L’autre pied est à plat devant, genou plié.',
      steps: {
        kneel: { text: 'Mettez un genou au sol, le buste droit.', cue: 'buste droit' },
        tuck: { text: 'Rentrez le coccyx avant de bouger.', cue: 'Rentrez le coccyx' },
        glide: {
          text: 'Laissez les hanches avancer jusqu’à sentir l’avant de la hanche tirer doucement. Restez là et respirez.',
        },
        return: { text: 'Revenez lentement et changez de côté.', oneSide: 'Revenez lentement.' },
      },
      breathing: 'Respirez lentement. À chaque longue expiration, laissez l’avant de la hanche se détendre.',
      feel: 'Ça tire doucement à l’avant de la hanche et de la cuisse, côté genou au sol : 3 sur 10 au plus.',
      cautions: {
        gentle: 'Ça doit tirer doucement, pas plus. Ne forcez jamais la position.',
        after: 'Si vous étirez un point douloureux, la douleur peut s’étendre. Pression d’abord, étirement ensuite.',
      },
      stop,
      notFor,
      easier: {
        small: 'Gardez le buste plus droit et bougez très peu.',
        support: 'Tenez une chaise et mettez un coussin épais sous le genou.',
        bridge: 'Si le genou au sol fait mal, faites le pont soutenu, sur le dos.',
      },
      harder: {
        squeeze: 'Serrez la fesse côté genou au sol pendant que vous tenez.',
        arm: 'Levez le bras du côté du genou au sol.',
      },
      mistakes: {
        arch: 'Creuser le bas du dos. Rentrez d’abord le coccyx, et c’est la hanche qui tire.',
        lean: 'Pencher la poitrine sur la jambe avant.',
        hurry: 'Descendre loin et vite. Prenez deux ou trois respirations pour y aller.',
      },
    },
    'modified-bridge': {
      name: 'Pont soutenu',
      goal: 'Allonge l’avant d’une hanche pendant que le sol porte votre poids.',
      needs: 'Un coussin ferme ou une brique de yoga. Un tapis.',
      position: 'Allongez-vous sur le dos, genoux pliés. Glissez la brique sous l’os plat au bas de la colonne.',
      steps: {
        settle: { text: 'Laissez le bassin reposer sur la brique, lourd et à niveau.', cue: 'lourd et à niveau' },
        reach: {
          text: 'Glissez un talon au loin et laissez la jambe s’allonger vers le sol, lentement.',
          cue: 'lentement',
        },
        level: { text: 'Gardez le bassin à niveau et restez là en respirant.', cue: 'Gardez le bassin à niveau' },
        return: {
          text: 'Pliez le genou, ramenez le pied et changez de côté.',
          oneSide: 'Pliez le genou et ramenez le pied.',
        },
      },
      breathing: 'Respirez dans le bas du ventre. À chaque longue expiration, laissez la jambe descendre.',
      feel: 'Ça tire doucement à l’avant de la hanche, du côté de la jambe allongée : 3 sur 10 au plus.',
      cautions: {
        height: 'Commencez avec un coussin bas et souple.',
        gentle: 'Laissez la jambe descendre par son propre poids. Ne la forcez jamais vers le bas.',
      },
      stop: 'Arrêtez en cas de douleur vive, d’élancements, de fourmillements ou de mal au bas du dos.',
      notFor,
      easier: {
        bent: 'Gardez le genou un peu plié.',
        low: 'Prenez une serviette pliée à la place de la brique.',
      },
      harder: {
        knee: 'Ramenez l’autre genou vers la poitrine avec les bras.',
      },
      mistakes: {
        tilt: 'Laisser le bassin rouler d’un côté.',
        waist: 'Mettre la brique sous la taille. Sa place est plus bas, sous l’os.',
      },
    },
    'hip-sway': {
      name: 'Balancement des hanches',
      captions: { start: 'D’un côté', end: 'De l’autre côté' },
      goal: 'Fait bouger la hanche en douceur après la pression, un genou au sol.',
      needs: 'Un tapis ou un coussin pour le genou.',
      position: 'Posez un genou au sol, l’autre pied à plat devant, le buste droit.',
      steps: {
        kneel: { text: 'Avancez les hanches jusqu’à sentir à peine l’avant de la hanche.', cue: 'sentir à peine' },
        sway: { text: 'Balancez les hanches doucement d’un côté à l’autre.', cue: 'doucement' },
        rhythm: {
          text: 'Faites de petits mouvements, à un rythme régulier. Puis changez de côté.',
          oneSide: 'Faites de petits mouvements, à un rythme régulier.',
          cue: 'petits',
        },
      },
      breathing: 'Respirez lentement et laissez le balancement suivre votre souffle.',
      feel: 'Un mouvement facile, qui ne tire presque pas : 3 sur 10 au plus.',
      cautions: { small: 'Gardez un petit balancement. Ce n’est pas un étirement profond.' },
      stop,
      notFor,
      easier: { chair: 'Tenez une chaise, et bougez deux fois moins loin.' },
      harder: { pulse: 'Passez à la fente en va-et-vient.' },
      mistakes: {
        trunk: 'Balancer tout le buste. Seules les hanches bougent.',
        fast: 'Aller vite. Le but est d’aller lentement.',
      },
    },
    'lunge-pulse': {
      name: 'Fente en va-et-vient',
      goal: 'Amène la hanche dans un léger étirement puis la ramène, pour l’assouplir.',
      needs: 'Un tapis ou un coussin pour le genou.',
      position: 'Posez un genou au sol, l’autre pied à plat devant, le coccyx rentré.',
      steps: {
        kneel: { text: 'Avancez jusqu’à ce que l’avant de la hanche tire légèrement.', cue: 'légèrement' },
        deepen: { text: 'Allez un peu plus loin en soufflant.', cue: 'un peu plus loin' },
        ease: {
          text: 'Revenez un peu en inspirant. Répétez, puis changez de côté.',
          oneSide: 'Revenez un peu en inspirant. Répétez.',
          cue: 'Revenez un peu',
        },
      },
      breathing: 'Soufflez en avançant, inspirez en revenant.',
      feel: 'Ça tire légèrement, par moments : 3 sur 10 au plus.',
      cautions: { bounce: 'De petits mouvements lents. Jamais d’à-coups.' },
      stop,
      notFor,
      easier: { sway: 'Revenez au balancement des hanches.' },
      harder: { hold: 'Restez une respiration entière au point le plus loin.' },
      mistakes: {
        bounce: 'Donner des à-coups en fin de mouvement.',
        arch: 'Relâcher le coccyx et creuser le bas du dos.',
      },
    },
    'knee-lift': {
      name: 'Petite levée de genou',
      goal: 'Réveille en douceur le muscle de la hanche après la pression.',
      needs: 'Un tapis.',
      position: 'Allongez-vous sur le dos, genoux pliés, pieds à plat.',
      steps: {
        lie: { text: 'Posez les mains sur le ventre et laissez le dos devenir lourd.', cue: 'lourd' },
        lift: { text: 'Levez lentement un pied, d’environ 5 cm, la largeur de trois doigts.', cue: 'environ 5 cm' },
        lower: {
          text: 'Reposez-le tout aussi lentement. Répétez, puis changez de côté.',
          oneSide: 'Reposez-le tout aussi lentement. Répétez.',
          cue: 'tout aussi lentement',
        },
      },
      breathing: 'Soufflez en levant, inspirez en reposant.',
      feel: 'Un léger effort, en profondeur à l’avant de la hanche. Pas de douleur.',
      cautions: { small: 'Un petit mouvement suffit. Plus haut n’est pas mieux.' },
      stop,
      notFor,
      easier: { heel: 'Gardez le talon posé et allégez-le seulement.' },
      harder: { stay: 'Restez en haut le temps d’une respiration.' },
      mistakes: {
        belly: 'Gonfler le ventre et bloquer la respiration.',
        back: 'Laisser le bas du dos se décoller du sol.',
      },
    },
    'ball-hip-crease': {
      name: 'Balle au pli de l’aine',
      goal: 'Appuie sur le point du pli de l’aine, où le psoas et l’iliaque, réunis, sont proches de la peau.',
      needs: 'Une balle de massage ou de lacrosse. Un tapis.',
      position: 'Mettez-vous à plat ventre, sur les avant-bras, la balle à l’avant d’une hanche, loin du milieu.',
      steps: {
        lie: { text: 'Commencez avec presque tout le poids sur les bras et l’autre jambe.', cue: 'sur les bras' },
        settle: {
          text: 'Laissez la hanche descendre sur la balle, un peu plus à chaque expiration.',
          cue: 'un peu plus',
        },
        hold: { text: 'Gardez la balle immobile sur le point sensible et respirez.', cue: 'Gardez la balle immobile' },
        'let-go': { text: 'Retirez votre poids lentement. Bougez doucement la hanche, puis étirez.', cue: 'lentement' },
      },
      breathing: 'Lentement et profondément, avec une longue expiration complète. Appuyez en soufflant.',
      feel: 'Une gêne supportable qui s’efface : 5 sur 10 au plus. Un peu plus au début, c’est normal.',
      cautions: {
        nerves: 'Des nerfs et des vaisseaux passent ici. Si ça bat ou fourmille, montez un peu au-dessus du pli.',
        where: never,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: {
        arms: 'Gardez plus de poids sur les bras et l’autre jambe.',
        hand: 'Appuyez avec le bout des doigts à la place de la balle.',
      },
      harder: { weight: 'Au fil de plusieurs jours, laissez plus de poids reposer sur la balle.' },
      mistakes: {
        roll: 'Rouler d’avant en arrière. Frotter peut irriter le point. Restez immobile.',
        deep: 'Vouloir atteindre l’iliaque. Une balle n’a pas l’angle qu’il faut.',
      },
    },
    'tool-iliacus': {
      name: 'Outil coudé sur l’iliaque',
      goal: 'Appuie sur le point de la face interne de l’os du bassin. Un outil coudé est fait pour l’atteindre.',
      needs: 'Un outil de pression coudé pour la hanche. Un tapis. Lisez la notice de votre outil.',
      position:
        'Posez-le au sol et allongez-vous dessus, la pointe juste en dedans et un peu plus bas que l’os de la hanche.',
      steps: {
        place: {
          text: 'Restez en appui sur les bras jusqu’à ce que la pointe soit en dedans de l’os.',
          cue: 'en dedans de l’os',
        },
        sink: { text: 'Descendez lentement, pour que la pointe tourne vers l’os.', cue: 'lentement' },
        hold: { text: 'Gardez l’outil immobile et soufflez longuement.', cue: 'Gardez l’outil immobile' },
        'let-go': { text: 'Remontez lentement. Bougez doucement la hanche, puis étirez.', cue: 'lentement' },
      },
      breathing: 'Lentement et profondément, avec une longue expiration complète. Appuyez en soufflant.',
      feel: 'Une gêne supportable, profonde, en dedans de l’os : 5 sur 10 au plus. Au début, elle peut gagner la cuisse.',
      cautions: {
        ease: 'Trop fort ou trop long peut augmenter la douleur. Commencez doucement, progressez sur plusieurs jours.',
        where: never,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: {
        arms: 'Gardez plus de poids sur les bras.',
        therapist: 'Demandez à un thérapeute, qui l’atteint pendant que vous vous reposez sur le dos.',
      },
      harder: { weight: 'Au fil de plusieurs jours, laissez plus de poids reposer sur l’outil.' },
      mistakes: {
        middle: 'Mettre la pointe vers le nombril. Sa place est près de l’os de la hanche.',
        rub: 'Aller d’avant en arrière. C’est la pression immobile qui relâche le point.',
      },
    },
    'fingertip-locate': {
      name: 'Trouver du bout des doigts',
      goal: 'Trouve la bande sensible avant d’appuyer, et vérifie que c’est la bonne.',
      needs: 'Un tapis. Des ongles courts aident.',
      position: 'Allongez-vous sur le dos, genoux pliés, pieds à plat, ventre relâché.',
      steps: {
        lie: { text: 'Cherchez l’os saillant à l’avant de la hanche.', cue: 'os saillant' },
        find: { text: 'Posez le bout des doigts juste en dedans, un peu plus bas.', cue: 'juste en dedans' },
        sink: {
          text: 'Enfoncez-les lentement vers la colonne, par la courbe interne du bassin. Cherchez un cordon dense, sensible.',
          cue: 'lentement',
        },
        confirm: {
          text: 'Levez le genou d’environ 5 cm. La bande durcit sous vos doigts.',
          cue: 'La bande durcit',
        },
      },
      breathing: 'N’enfoncez qu’en soufflant. Attendez en inspirant.',
      feel: 'Une pression et un peu de sensibilité : 4 sur 10 au plus. Pas de douleur vive.',
      cautions: {
        patience: 'Il faut plusieurs essais. Le point peut se trouver n’importe où le long du muscle.',
        where: never,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: { crease: 'Commencez près du pli de l’aine, où le muscle est plus proche de la peau.' },
      harder: { tool: 'Les doigts fatiguent, car le muscle est profond. Un outil coudé va plus loin.' },
      mistakes: {
        poke: 'Enfoncer les doigts d’un coup. Le ventre se crispe, et on ne sent rien.',
        rub: 'Frotter l’endroit. Cela peut réveiller un point endormi.',
      },
    },
    'stand-up-break': {
      name: 'Pause debout',
      captions: { start: 'Sur la chaise', end: 'Debout' },
      goal: 'Sort le muscle de la hanche de la position courte qu’il garde sur une chaise.',
      needs: 'Une chaise stable.',
      position: 'Asseyez-vous près du bord de la chaise, pieds à plat.',
      steps: {
        ready: { text: 'Ramenez les pieds sous les genoux.', cue: 'sous les genoux' },
        rise: { text: 'Penchez-vous en avant et levez-vous lentement.', cue: 'lentement' },
        open: {
          text: 'Grandissez-vous, bassin à niveau, et laissez l’avant des hanches s’ouvrir.',
          cue: 'Grandissez-vous',
        },
        move: { text: 'Rasseyez-vous lentement et répétez. Puis faites quelques pas.', cue: 'faites quelques pas' },
      },
      breathing: 'Soufflez en vous levant, inspirez en vous asseyant.',
      feel: 'Un effort facile pour les jambes. Pas de douleur.',
      cautions: { steady: 'Prenez une chaise qui ne peut ni rouler ni glisser.' },
      stop: 'Arrêtez en cas de douleur vive, d’élancements, de fourmillements ou de malaise.',
      notFor: 'Avis médical d’abord après une chute ou une opération, ou en cas de malaise en vous levant.',
      easier: { hands: 'Poussez avec les mains sur la chaise ou la table.' },
      harder: {
        arms: 'Croisez les bras sur la poitrine.',
        stretch: 'Ajoutez l’étirement de l’avant de la hanche, un genou au sol.',
      },
      mistakes: {
        arch: 'Pousser le ventre en avant et creuser le bas du dos une fois debout.',
        drop: 'Se laisser tomber sur la chaise.',
      },
    },
    'seat-setup': {
      name: 'Régler la hauteur du siège',
      captions: { start: 'Dos rond', end: 'Dos droit' },
      goal: 'Règle le siège pour que le muscle de la hanche soit moins plié en position assise.',
      needs: 'Votre chaise. Un coussin ferme si le siège est bas.',
      position: 'Asseyez-vous au fond de la chaise, pieds à plat au sol.',
      steps: {
        feet: { text: 'Posez les deux pieds à plat, un peu écartés.', cue: 'à plat' },
        height: {
          text: 'Montez le siège : hanches à la hauteur des genoux ou légèrement au-dessus.',
          cue: 'à la hauteur des genoux',
        },
        tall: {
          text: 'Grandissez-vous, en appui sur les os des fesses. De temps en temps, serrez doucement le ventre.',
          cue: 'Grandissez-vous',
        },
        change: { text: 'Levez-vous et bougez toutes les 30 à 60 minutes.', cue: '30 à 60 minutes' },
      },
      breathing: 'Respirez dans le bas du ventre.',
      feel: 'Une position droite et légère, sans effort.',
      cautions: { still: 'Aucun siège ne compense l’immobilité. Changez souvent de position.' },
      stop: 'Arrêtez et changez de siège si la position assise donne douleur, fourmillements ou engourdissement.',
      notFor: 'Avis médical d’abord après une chute, ou une opération de la hanche ou du dos.',
      easier: {
        cushion: 'Mettez un coussin ferme sur un siège bas.',
        footrest: 'Prenez un repose-pieds si vos pieds ne touchent pas le sol.',
      },
      harder: { stand: 'Travaillez debout une partie de la journée.' },
      mistakes: {
        low: 'Un siège bas, avec les genoux plus hauts que les hanches.',
        slump: 'Glisser en avant jusqu’à arrondir le bas du dos.',
      },
    },
    'pelvis-neutral': {
      name: 'Bassin à niveau, debout',
      captions: { start: 'Basculé vers l’avant', end: 'À plat' },
      goal: 'Trouve une position debout où le bassin ne bascule pas trop en avant.',
      needs: 'Un mur à côté si l’équilibre est difficile.',
      position: 'Tenez-vous debout, pieds à la largeur des hanches, genoux souples.',
      steps: {
        stand: { text: 'Imaginez que votre bassin est un bol d’eau.', cue: 'bol d’eau' },
        tip: { text: 'Penchez un peu le bol en avant. Sentez le bas du dos se creuser.', cue: 'un peu' },
        level: {
          text: 'Rentrez le coccyx jusqu’à ce que le bol soit à niveau.',
          cue: 'jusqu’à ce que le bol soit à niveau',
        },
        keep: { text: 'Grandissez-vous, respirez et gardez cela sans effort. Répétez lentement.', cue: 'sans effort' },
      },
      breathing: 'Inspirez en penchant le bol, soufflez en le remettant à niveau.',
      feel: 'Un léger effort dans le bas du ventre et les fesses. Pas de douleur.',
      cautions: { small: 'Un petit mouvement suffit. Ne forcez pas le dos à devenir plat.' },
      stop,
      notFor: 'Avis médical d’abord après une chute, ou une opération de la hanche ou du dos.',
      easier: { wall: 'Appuyez le dos contre un mur et sentez le creux à la taille.' },
      harder: { day: 'Vérifiez-le dans une file d’attente ou en vous brossant les dents.' },
      mistakes: {
        knees: 'Bloquer les genoux.',
        clench: 'Serrer fort les fesses et bloquer la respiration.',
      },
    },
  },

  explore: {
    title: 'Où la douleur peut se propager',
    hint: 'Touchez un X pour voir où la douleur se sent et où elle peut se propager. Ou touchez un endroit du corps.',
    hintKeys:
      'Les flèches parcourent le corps, Espace montre les points liés à un endroit. Tab mène ensuite aux points.',
    layer: 'Afficher',
    layers: { skin: 'Peau', muscles: 'Muscles', bones: 'Os' },
    felt: 'Ressentie ici',
    travels: 'Peut se propager ici',
    seeFront: 'Voir de face',
    seeBack: 'Voir de dos',
    feltAt: (places) => `Ressentie ici\u202f: ${places}.`,
    travelsTo: (places) => `Peut se propager ici\u202f: ${places}.`,
    // The element sets a colon right after this.
    asked: (place) => `${place}\u202f: une douleur est décrite ici avec\u202f`,
    askedNone: (place) => `${place}\u202f: aucun de ces points n’est connu pour une douleur ici.`,
    sources: (names) => `Source\u202f: ${names}`,
    note: 'Le X marque un endroit fréquent ; le point peut être n’importe où le long du muscle. D’autres causes peuvent faire mal au même endroit.',
    points: {
      'tp-iliacus':
        'Il se trouve sur la face interne de l’os du bassin, juste en dedans et un peu au-dessous de l’os saillant à l’avant de la hanche. ' +
        'On décrit une douleur profonde à l’avant de la hanche, qui peut descendre à l’avant de la cuisse.',
      'tp-psoas-upper':
        'Il se trouve en profondeur dans le ventre, entre le nombril et l’os saillant à l’avant de la hanche. ' +
        'On décrit une douleur profonde au centre du corps, qui peut se propager au bas du dos, du même côté.',
      'tp-iliopsoas-crease':
        'Il se trouve près de la surface, au pli de l’aine, là où le psoas et l’iliaque se sont rejoints. ' +
        'On décrit une douleur à l’avant de la hanche et à l’intérieur de l’aine, qui peut se propager au bas du dos, du même côté.',
    },
    cautions: {
      'tp-psoas-upper': 'Restez à distance du milieu du ventre.',
      'tp-iliopsoas-crease':
        'Des nerfs et des vaisseaux sanguins passent tout près : si ça bat ou fourmille, montez un peu.',
    },
  },

  guide: {
    title: 'Relâcher un point gâchette du psoas, pas à pas',
    progress: (step, steps) => `Étape ${step} sur ${steps}`,
    back: 'Retour',
    leave: 'Quitter le guide',
    safety: {
      title: 'Avant d’appuyer',
      intro:
        'Ce guide dure une dizaine de minutes. Vous pouvez revenir en arrière ou le quitter à tout moment. D’abord, lisez ces listes.',
      more: 'Signes d’alerte : demandez d’abord de l’aide',
      emergency: 'Demandez de l’aide tout de suite si vous notez l’un de ces signes',
      urgent: 'Consultez rapidement un professionnel de santé, et n’appuyez pas avant',
      ask: 'Quelque chose sur ces listes vous concerne-t-il ?',
      go: 'Non, rien ne me concerne',
      sign: 'Oui, ou je ne sais pas',
      notAdvice:
        'Ces informations aident à prendre soin de soi. Elles ne remplacent pas l’avis d’un professionnel de santé.',
    },
    help: {
      call: (number) => `Appeler le ${number}`,
      callLocal: 'Appelez le numéro d’urgence de votre pays.',
      sign: {
        title: 'N’appuyez pas maintenant',
        text: 'Parlez-en d’abord à un médecin, à un kinésithérapeute (physiothérapeute) ou à un autre professionnel de santé. Montrez-lui les listes de la page précédente.',
        now: 'Demandez de l’aide tout de suite, pas plus tard, si vous notez l’un de ces signes :',
        soon: 'Pour tout le reste des listes, prenez rendez-vous dans les jours qui viennent. D’ici là, le repos et la marche douce conviennent.',
        back: 'Retour aux listes',
      },
      pain: {
        title: 'Arrêtez d’appuyer',
        text: 'Relâchez lentement. Retirez l’outil. Soufflez longuement plusieurs fois et laissez la jambe se reposer.',
        spots: {
          'tp-iliacus':
            'Une douleur sourde qui s’efface en moins d’une minute est fréquente. Une douleur vive, des battements ou des fourmillements ne le sont pas.',
          'tp-psoas-upper':
            'Ce point est profond. Si ça bat à cet endroit, n’y touchez plus. N’appuyez jamais sur la ligne du milieu du ventre.',
          'tp-iliopsoas-crease':
            'Des nerfs et des vaisseaux sanguins passent près du pli de l’aine. Une autre fois, placez l’outil un peu plus haut, au-dessus du pli.',
        },
        stays:
          'Si la douleur, les fourmillements ou l’engourdissement restent ou reviennent, arrêtez pour de bon et consultez un professionnel de santé.',
        now: 'Demandez de l’aide tout de suite si l’un de ces signes apparaît :',
        next: 'Terminer ici',
        again: 'C’est passé : réessayer, doucement',
      },
    },
    left: {
      title: 'Le guide est mis de côté',
      text: 'Votre place est gardée tant que cette page reste ouverte.',
      kept: 'Votre place est gardée dans cet onglet, même si la page est rechargée.',
      resume: 'Continuer',
      restart: 'Recommencer',
    },
    loading: 'Un instant…',
    failed: {
      title: 'Cette partie ne s’est pas chargée',
      text: 'Le réseau est peut-être coupé. Réessayez, ou suivez la version courte, en mots :',
      retry: 'Réessayer',
      steps: [
        'Allongez-vous sur le dos, genoux pliés. Cherchez l’os saillant à l’avant de la hanche.',
        'Allez juste en dedans, un peu plus bas. Enfoncez les doigts lentement et cherchez une bande sensible.',
        'Levez un peu ce genou. Si la bande durcit, c’est la bonne.',
        'Appuyez doucement, sans bouger, pendant 30 à 90 secondes. Soufflez longuement.',
        'Relâchez lentement, bougez un peu, puis étirez.',
      ],
    },
  },

  guideHands: {
    find: {
      title: 'Trouvez le point',
      bone: 'Allongez-vous sur le dos, genoux pliés. Cherchez l’os saillant à l’avant de la hanche.',
      spots: {
        'tp-iliacus': 'Posez le bout des doigts juste en dedans de cet os et un peu plus bas.',
        'tp-psoas-upper':
          'De là, allez vers le nombril, à peu près à mi-chemin. Restez à distance de la ligne du milieu.',
        'tp-iliopsoas-crease': 'De là, descendez jusqu’au pli où commence la jambe.',
      },
      sinks: {
        'tp-iliacus':
          'Soufflez et enfoncez les doigts lentement vers la colonne, le long de la courbe interne de l’os.',
        'tp-psoas-upper':
          'Soufflez et enfoncez les doigts lentement vers la colonne. Prenez votre temps : il est profond.',
        'tp-iliopsoas-crease': 'Soufflez et enfoncez les doigts lentement. Il est près de la surface : un peu suffit.',
      },
      feel: 'Cherchez une bande dense, comme un cordon, sensible au toucher.',
      pictures: {
        play: 'Voir le mouvement',
        pause: 'Pause',
        bone: 'Le bassin vu de face. Un cercle marque l’os saillant à l’avant de la hanche.',
        spot: 'Le même dessin. Un X marque le point, et une flèche y mène depuis l’os saillant.',
        sink: 'Une personne sur le dos, genoux pliés. Le bout des doigts s’enfonce à l’avant de la hanche.',
        lift: 'Une personne sur le dos. Un pied se lève un peu du sol.',
        tool: 'Une personne à plat ventre, sur les avant-bras, avec l’outil sous l’avant de la hanche.',
      },
    },
    confirm: {
      title: 'Vérifiez que c’est la bonne bande',
      text: 'Gardez les doigts à cet endroit. Levez le genou de ce côté d’environ 5 cm, puis reposez-le.',
      ask: 'La bande a-t-elle durci sous vos doigts ?',
      yes: 'Oui, elle a durci',
      no: 'Pas encore : réessayer',
      tip: 'Déplacez-vous d’une largeur de doigt le long du muscle et réessayez. Si vous ne la trouvez pas, n’appuyez pas : un thérapeute peut vous la montrer.',
    },
    press: {
      title: 'Appuyez et ne bougez plus',
      hows: {
        'angled-tool': 'Allongez-vous sur l’outil pour que la pointe touche le point, loin de la ligne du milieu.',
        ball: 'Mettez-vous à plat ventre. Allongez-vous sur la balle pour qu’elle touche le point. Appuyez-vous sur les avant-bras.',
        'foam-roller': 'Allongez-vous sur un bout du rouleau pour qu’il touche le point. Ne roulez pas.',
        fingertips: 'Restez sur le dos. Posez une main sur l’autre et appuyez avec le bout des doigts.',
        therapist: 'Restez sur le dos et détendez-vous. Dites ce que vous sentez pendant que le thérapeute appuie.',
      },
      gentle: 'Commencez doucement. Une gêne sourde et supportable convient ; une douleur vive, non.',
      breathe: 'Respirez lentement. Laissez la pression descendre quand vous soufflez.',
      sooner: 'Si la gêne fond après 30 secondes, touchez « Ça cède ».',
      alone:
        'Le minuteur ne s’est pas chargé. Comptez dans votre tête ou regardez une montre : de 30 à 90 secondes, puis relâchez lentement.',
      alonePressed: 'C’est fait',
      stopped: 'Arrêt avant la fin. Ce n’est pas grave. Touchez de nouveau Commencer, ou continuez.',
      done: 'Bravo. Relâchez lentement.',
      skip: 'Continuer sans appuyer',
    },
    move: {
      title: 'Relâchez et bougez',
      steps: [
        'Retirez la pression lentement. Reposez-vous deux ou trois respirations.',
        'Levez le genou d’environ 5 cm et reposez-le. Dix fois, lentement.',
        'Laissez les deux genoux se balancer un peu d’un côté à l’autre.',
      ],
      why: 'D’abord un mouvement doux, ensuite l’étirement.',
    },
    stretch: {
      title: 'Maintenant, étirez',
      text: 'Choisissez un exercice. Allez-y peu à peu, respirez lentement et ne forcez jamais.',
      lunge: 'Fente, un genou au sol',
      bridge: 'Sur le dos',
      alone: 'La fiche ne s’est pas chargée. En mots :',
      words: [
        'Posez au sol le genou de ce côté, l’autre pied devant vous.',
        'Rentrez le coccyx. Puis laissez les hanches avancer un peu.',
        'L’avant de la hanche tire doucement. Tenez 30 secondes et respirez.',
      ],
    },
  },
  guideMore: {
    next: 'Suivant',
    stop: 'Arrêter : ça ne va pas',
    where: {
      title: 'Où est le point ?',
      text: 'Touchez un X sur le dessin, ou choisissez dans la liste. La gauche et la droite sont les vôtres.',
      side: 'Quel côté ?',
      left: 'Ma gauche',
      right: 'Ma droite',
      sides: { left: 'Côté gauche', right: 'Côté droit' },
      point: 'Quel point ?',
      points: {
        'tp-iliacus': {
          name: 'En dedans de l’os de la hanche',
          hint: 'Douleur à l’avant de la hanche, parfois le long de la cuisse',
        },
        'tp-psoas-upper': {
          name: 'Au fond du ventre',
          hint: 'Entre le nombril et l’os de la hanche ; parfois dans le bas du dos',
        },
        'tp-iliopsoas-crease': {
          name: 'Au pli de l’aine',
          hint: 'À l’avant de la hanche ou à l’aine ; parfois dans le bas du dos',
        },
      },
      missing: 'Choisissez un côté et un point.',
      chosen: (point, side) => `Choisi\u202f: ${point}, ${side}.`,
      unsure:
        'Vous hésitez ? Commencez par le pli de l’aine. Les deux muscles s’y rejoignent, et c’est le plus facile à atteindre.',
      noMap: 'Le dessin ne s’est pas chargé. La liste marche sans lui.',
    },
    tool: {
      title: 'Avec quoi allez-vous appuyer ?',
      text: (point) => `Un outil n’atteint pas tous les points. Votre point\u202f: ${point}.`,
      unsaid: 'Rien n’est dit sur ce point',
      missing: 'Choisissez avec quoi vous allez appuyer.',
      mismatch: {
        'tp-iliacus': {
          ball: 'Une balle n’a pas le bon angle pour ce point. On peut essayer, mais souvent elle n’y arrive pas.',
          fingertips: 'Le bout des doigts peut atteindre ce point, mais fatigue vite. Le muscle est profond.',
          'foam-roller':
            'Un rouleau de massage est trop large pour ce point. Si vous en prenez un, gardez-le immobile.',
        },
        'tp-psoas-upper': {
          ball: 'Une balle n’atteint pas ce point. Il est trop profond.',
          fingertips: 'On peut essayer avec les doigts, mais ils fatiguent vite. Ce point est profond.',
          'foam-roller':
            'Un rouleau de massage est trop large pour ce point. Si vous en prenez un, gardez-le immobile.',
        },
        'tp-iliopsoas-crease': {
          'foam-roller': 'Un rouleau de massage est large pour ce point. Si vous en prenez un, gardez-le immobile.',
          therapist:
            'Un thérapeute peut aussi appuyer ici. Les articles citent une balle, le bout des doigts ou un outil.',
        },
      },
      fits: (tool) => `${tool}\u202f: votre point est à portée.`,
      crease: 'Appuyer plutôt au pli de l’aine',
      creaseWhy: 'Les deux muscles se rejoignent au pli de l’aine. Appuyer là agit sur les deux à la fois.',
      still: 'Frotter, ce n’est pas appuyer',
      stillWhy:
        'Rouler ou frotter peut réveiller un nœud. Gardez l’outil immobile : c’est une pression régulière qui lui permet de se relâcher.',
    },
    rate: {
      before: 'Quelle est l’intensité de la douleur maintenant ?',
      beforeText: 'Pensez à la douleur qui vous amène ici. Vous la noterez de nouveau à la fin.',
      after: 'Et maintenant, comment est-elle ?',
      afterText: 'Notez de nouveau la même douleur.',
      none: '0 : pas de douleur',
      worst: '10 : la pire que vous puissiez imaginer',
      chosen: (number) => `${number} sur 10`,
      strong:
        'C’est une douleur forte. Demandez l’avis d’un professionnel de santé avant d’appuyer. Si vous continuez, appuyez très légèrement.',
      skip: 'Vous pouvez ne pas répondre.',
    },
    summary: {
      title: 'Ce qui a été fait',
      // A colon stands right after each name where the page is copied as text.
      spot: 'Point\u202f',
      tool: 'Outil\u202f',
      held: 'Pression\u202f',
      seconds,
      pain: 'Douleur\u202f',
      from: (before, after) => `${before} avant, ${after} après`,
      stretched: 'Étirement\u202f',
      yes: 'Fait',
      less: 'Moins de douleur qu’avant. Voyez aussi comment c’est demain.',
      same: 'À peu près pareil. C’est fréquent. Cela peut prendre quelques jours.',
      more: 'Plus qu’avant. Cela arrive quand c’était trop fort ou trop long. Reposez cet endroit aujourd’hui, et appuyez moins la prochaine fois.',
      pained: 'Arrêt à cause de la douleur. N’appuyez plus à cet endroit aujourd’hui.',
      againTitle: 'Quand recommencer',
      again: [
        'Une fois par jour suffit largement. Progressez au fil des jours.',
        'C’est sensible le lendemain ? Attendez que ce soit passé.',
        'Levez-vous et bougez après chaque période de 30 à 60 minutes en position assise.',
      ],
      seeTitle: 'Quand consulter',
      see: [
        'La douleur est forte, s’aggrave ou vous inquiète.',
        'Ce n’est pas mieux au bout de deux semaines.',
        'Une douleur vive, des battements, des fourmillements ou un engourdissement sont venus pendant la pression, et restent.',
      ],
      print: 'Imprimer',
      copy: 'Copier',
      copied: 'Copié.',
      notCopied: 'La copie n’est pas permise ici. Le texte est sélectionné : copiez-le avec votre clavier.',
      other: { left: 'Maintenant, le côté gauche', right: 'Maintenant, le côté droit' },
      again2: 'Recommencer',
      sources: 'D’où cela vient',
      ownNumbers:
        'Une fois par jour, deux semaines et le nombre de levées de genou : notre choix, pas celui des articles.',
      notes: 'Notes',
      date: 'Date',
    },
  },

  habits: {
    'stand-up': {
      name: 'Se lever souvent',
      text: 'Après 30 à 60 minutes en position assise, levez-vous et bougez.',
    },
    'seat-height': {
      name: 'Hauteur du siège',
      text: 'Réglez le siège pour que vos hanches soient à la hauteur des genoux ou légèrement au-dessus.',
    },
    'stand-tall': {
      name: 'La position debout',
      text: 'Debout, ne laissez pas le bassin basculer trop en avant.',
    },
    'active-sitting': {
      name: 'Une assise active',
      text: 'De temps en temps dans la journée, serrez doucement le ventre.',
    },
    recovery: {
      name: 'Repos entre les entraînements',
      text: 'Entraînez-vous en gardant assez de temps pour récupérer.',
    },
    strength: { name: 'Gagner en force', text: 'Renforcez peu à peu les muscles qui lèvent le genou.' },
  },

  map: {
    title: 'Où avez-vous mal ?',
    hint: 'Touchez l’endroit qui fait mal. Touchez de nouveau pour l’enlever.',
    hintKeys: 'Les flèches parcourent le corps, Espace choisit, plus et moins disent l’intensité.',
    // The element sets a colon right after these two.
    front: 'De face\u202f',
    back: 'De dos\u202f',
    frontSide: 'votre droite est à gauche',
    backSide: 'votre droite est à droite',
    left: (name) => `${name}, à gauche`,
    right: (name) => `${name}, à droite`,
    closeUp: 'Zoom bassin',
    list: 'Liste',
    undo: 'Annuler',
    clear: 'Tout effacer',
    remove: 'Enlever',
    chosen: 'Endroits choisis',
    rate: (name) => `Intensité\u202f: ${name}`,
    strength: (intensity, max) => `${intensity} sur ${max}`,
    howStrong: 'Quelle est l’intensité ?',
    unrated: 'pas encore de réponse',
    strengths10: [
      'aucune douleur',
      'à peine sensible',
      'légère',
      'légère',
      'modérée',
      'modérée',
      'forte',
      'forte',
      'très forte',
      'très forte',
      'la pire imaginable',
    ],
    strengths3: ['aucune douleur', 'légère', 'modérée', 'forte'],
    places: (count) =>
      count === 0 ? 'Aucun endroit choisi.' : count === 1 ? '1 endroit choisi.' : `${count} endroits choisis.`,
    select: (name) => `${name}\u202f: choisi.`,
    deselect: (name) => `${name}\u202f: enlevé.`,
    rated: (name, strength) => `${name}\u202f: ${strength}.`,
    cleared: 'Tout est enlevé.',
    undone: 'Annulé.',
    full: (max) =>
      max === 1
        ? 'Vous ne pouvez choisir qu’un seul endroit. Enlevez-le d’abord.'
        : `Vous pouvez choisir jusqu’à ${max} endroits. Enlevez-en un d’abord.`,
    required: 'Obligatoire',
    lost: 'Cette partie n’a pas pu se charger.',
    again: 'Réessayer',
    missing: 'Choisissez au moins un endroit du corps.',
    emergency:
      'Avez-vous un engourdissement entre les jambes ? Est-ce nouveau de ne pas pouvoir uriner ou aller à la selle, de ne plus pouvoir vous retenir, ou de sentir vos deux jambes faibles ? ' +
      'Alors appelez les secours maintenant. N’attendez pas.',
  },

  plan: {
    title: 'Votre plan',
    empty:
      'Rien ici pour l’instant. Marquez où ça fait mal, faites le test, ou un exercice sur cette page. Ce que vous faites se rassemble ici.',
    clinician,
    loading: 'Un instant…',
    failed: 'Votre plan n’a pas pu s’afficher. Le réseau est peut-être coupé.',
    retry: 'Réessayer',
  },
  planCurtain: {
    emergency: {
      title: 'Demandez de l’aide maintenant. N’appuyez pas.',
      text: 'Un signe d’alerte a été coché sur cette page. Appelez le numéro d’urgence de votre pays ou allez aux urgences. Ici, la pression et les minuteurs sont désactivés.',
    },
    urgent: {
      title: 'Consultez rapidement un professionnel de santé, et n’appuyez pas avant.',
      text: 'Un signe d’alerte a été coché sur cette page. Prenez rendez-vous dans les jours qui viennent. Ici, la pression et les minuteurs sont désactivés. D’ici au rendez-vous, le repos et la marche douce conviennent.',
    },
    paused: {
      title: 'La pression est en pause.',
      text: 'Un signe d’arrêt est apparu. Relâchez lentement, soufflez longuement plusieurs fois et reposez-vous. Si la douleur, les fourmillements ou l’engourdissement restent ou reviennent, arrêtez pour de bon et consultez un professionnel de santé.',
    },
    signs: 'Ce qui a été coché :',
    lifted: 'Cela reste ainsi jusqu’à ce que le test soit refait sans signe d’alerte, ou que le plan soit effacé.',
    goOn: 'C’est passé : continuer',
    reveal: 'Aller à votre plan',
    call: (number) => `Appeler le ${number}`,
  },
  planMore: {
    comma: ', ',
    today: 'Aujourd’hui',
    exercises: {
      'kneeling-lunge': 'Étirement de l’avant de la hanche, un genou au sol',
      'modified-bridge': 'Pont soutenu',
      'hip-sway': 'Balancement des hanches',
      'lunge-pulse': 'Fente en va-et-vient',
      'knee-lift': 'Petite levée de genou',
      'ball-hip-crease': 'Balle au pli de l’aine',
      'tool-iliacus': 'Outil coudé sur l’iliaque',
      'fingertip-locate': 'Trouver du bout des doigts',
      'stand-up-break': 'Pause debout',
      'seat-setup': 'Régler la hauteur du siège',
      'pelvis-neutral': 'Bassin à niveau, debout',
    },
    points: {
      'tp-iliacus': 'Appuyer sur le point de l’iliaque',
      'tp-psoas-upper': 'Appuyer sur le point haut du psoas',
      'tp-iliopsoas-crease': 'Appuyer sur le point du pli de l’aine',
    },
    hold: 'Tenir avec le minuteur',
    side: { left: 'à gauche', right: 'à droite', both: 'des deux côtés' },
    holds: (sets, count) => (sets > 1 ? `${sets} fois ${seconds(count)}` : seconds(count)),
    sets: (sets) => (sets > 1 ? `${sets} séries` : '1 série'),
    perDay: (times) => (times > 1 ? `${times} fois par jour` : 'une fois par jour'),
    count: (done, of) =>
      of > 1 ? `Fait ${done} fois sur ${of} aujourd’hui` : done ? 'Fait aujourd’hui' : 'Pas encore fait aujourd’hui',
    tick: 'Marquer comme fait',
    undo: 'Annuler',
    show: 'Voir',
    // The element sets a colon right after this.
    also: 'Fait aussi aujourd’hui ',
    next: {
      today: 'Ensuite : aujourd’hui, quand cela vous convient.',
      tomorrow: 'Tout est fait pour aujourd’hui. Ensuite : demain.',
      ease: 'Faire plus n’est pas mieux : allez-y peu à peu, et progressez au fil des jours.',
    },
    progress: 'Suivi',
    days: (days) => (days < 2 ? `Fait ${days} jour sur les 7 derniers.` : `Fait ${days} jours sur les 7 derniers.`),
    tenderness: 'Sensibilité, de 0 à 10',
    point: 'Point',
    when: 'Quand',
    before: 'Avant',
    after: 'Après',
    pointNames: {
      'tp-iliacus': 'Iliaque',
      'tp-psoas-upper': 'Haut du psoas',
      'tp-iliopsoas-crease': 'Pli de l’aine',
    },
    change: (before, after) => `${before} avant la première fois, ${after} après la dernière.`,
    clinician: 'Quand consulter',
    precautions: 'Demandez l’accord d’un professionnel de santé avant d’appuyer ou d’étirer, à cause de ceci :',
    other: 'Autre chose dans vos réponses',
    kept: {
      page: 'Votre plan reste dans cette page. Il disparaît si vous la quittez ou la rechargez.',
      session: 'Votre plan est gardé dans cet onglet jusqu’à ce que vous le fermiez. Rien n’est envoyé.',
      local: 'Votre plan est gardé sur cet appareil jusqu’à ce que vous l’effaciez. Rien n’est envoyé.',
    },
    print: 'Imprimer',
    printed: (date) => `Imprimé le ${date}. À emporter à votre prochain rendez-vous.`,
    clear: 'Effacer le plan',
    sure: 'Tout effacer ? Touchez encore',
    spoken: {
      done: (name, count) => `${name}. ${count}.`,
      cleared: 'Le plan est effacé.',
      goneOn: 'Vous pouvez de nouveau appuyer. Allez-y peu à peu.',
      unread: 'Ce qui était gardé de votre plan n’a pas pu être lu. Il commence vide.',
    },
  },

  questions: {
    'how-to-release': {
      question: 'Comment relâcher un point gâchette du psoas ?',
      answer:
        'Par une pression immobile et régulière sur le point ou juste à côté, pendant 30 à 90 secondes. Prenez un outil qui l’atteint, ou demandez à un thérapeute.',
    },
    'what-happens-when-tight': {
      question: 'Que se passe-t-il quand le psoas est tendu ?',
      answer:
        'Cela change votre façon de vous tenir. Si les deux côtés sont tendus, le bassin et la colonne basculent en avant. Si un côté est plus tendu, la colonne se tord et une jambe peut sembler plus courte. Les fesses et l’arrière des cuisses ne travaillent peut-être pas pleinement.',
    },
    'where-is-it-felt': {
      question: 'Où cela se sent-il ?',
      answer:
        'En profondeur au centre du corps, dans le bas du dos, à l’avant de la hanche, à l’aine ou en haut de la cuisse.',
    },
    'what-causes-it': {
      question: 'D’où viennent ces points ?',
      answer:
        'Surtout d’une position raccourcie gardée longtemps, comme la position assise, ou de trop d’efforts sans repos. Des muscles de la hanche faibles et des articulations très souples peuvent s’y ajouter.',
    },
  },

  quiz: {
    title: 'Et si c’était le psoas ?',
    intro:
      'Un test de deux minutes : où vous sentez la douleur, ce qui la déclenche et ce qui peut l’entretenir. Les signes d’alerte passent en premier.',
    notAdvice: 'Ceci n’est pas un avis médical et ne remplace pas un examen.',
    stays: 'Vos réponses restent sur cette page. Rien n’est enregistré ni envoyé.',
    sentWithForm:
      'Rien n’est enregistré. Votre résultat part seulement quand vous envoyez le formulaire de cette page.',
    kept: 'Vos réponses restent sur cet appareil jusqu’à ce que vous touchiez « Recommencer ». Elles ne sont pas envoyées.',
    start: 'Commencer',
    refused: 'Ces questions ne peuvent pas s’afficher ici.',
    next: 'Continuer',
    back: 'Retour',
    progress: (number, total) => `Question ${number} sur ${total}`,
    progressPages: (number, total) => `Page ${number} sur ${total}`,
    lastStep: 'Dernière étape',
    loading: 'Un instant…',
    notLoaded: 'Cette partie n’a pas pu se charger. Vérifiez votre connexion.',
    tryAgain: 'Réessayer',
    chooseOne: 'Choisissez une réponse.',
    chooseAll: 'Choisissez tout ce qui correspond.',
    or: 'ou',
    none: 'Rien de tout cela',
    cleared: 'Vos autres réponses ici ont été effacées.',
    problem: 'Il manque une chose',
    problemOne: 'Choisissez une réponse pour continuer.',
    problemAll: 'Choisissez au moins une réponse pour continuer.',
    problems: 'Certaines réponses sont à revoir',
    required: 'Terminez d’abord ce test.',
    review: 'Vérifiez vos réponses',
    reviewHint: 'Modifiez ce qui n’est pas juste. Puis regardez le résultat.',
    change: 'Modifier',
    changeOf: (question) => `Modifier votre réponse à\u202f: ${question}`,
    finish: 'Voir le résultat',
    backToAnswers: 'Retour à mes réponses',
    again: 'Recommencer',
    print: 'Imprimer',
    level: {
      emergency: 'Des signes qui demandent de l’aide tout de suite',
      urgent: 'Des signes à faire examiner rapidement',
    },
    redFlags: 'L’un de ces signes vous concerne-t-il ?',
    redFlagsHint: 'Choisissez tout ce qui vous concerne, même dans le doute.',
    doNotPress: 'Êtes-vous dans l’une de ces situations ?',
    doNotPressHint:
      'Elles disent si vous pouvez appuyer ou étirer sans avis médical. Choisissez tout ce qui correspond.',
    help: {
      emergency: {
        title: 'Demandez une aide médicale maintenant',
        text: 'Ou faites-vous conduire aux urgences les plus proches. N’attendez pas de voir si cela passe. N’appuyez pas et n’étirez pas.',
      },
      urgent: {
        title: 'Consultez rapidement un professionnel de santé, avant toute autre chose',
        text: 'Demandez un rendez-vous dans les prochains jours. D’ici là, n’appuyez pas et n’étirez pas cette zone. Si cela s’aggrave, demandez de l’aide plus tôt.',
      },
    },
    call: (number) => `Appeler le ${number}`,
    callLocal: 'Appelez le numéro d’urgence de votre pays.',
    ticked: 'Signes cochés',
    tell: 'Dites ces mots quand vous appelez ou arrivez. Se faire examiner ne veut pas dire que quelque chose ne va pas.',
    seeSomeone: 'Je préfère consulter',
    someone: {
      title: 'Consulter est toujours possible',
      who: 'Un kinésithérapeute (physiothérapeute) ou votre médecin peut examiner votre hanche et votre dos. Dites-lui où vous sentez la douleur, ce qui la déclenche et depuis quand.',
      soon: 'Allez-y dans les jours qui viennent en cas de fièvre, de perte de poids sans raison, de douleur qui vous réveille la nuit ou de chute violente récente.',
      now: 'Demandez de l’aide tout de suite en cas d’engourdissement autour des organes génitaux ou de l’anus, de trouble nouveau de la vessie ou des intestins, de faiblesse dans les deux jambes, ou de douleur soudaine et très forte au ventre ou au dos.',
      close: 'Fermer',
    },
    result: 'Votre résultat',
    for: 'Ce qui va dans ce sens',
    against: 'Ce qui ne va pas dans ce sens',
    noneFor: 'Rien dans vos réponses.',
    noneAgainst: 'Rien dans vos réponses. Seul un examen peut écarter d’autres causes.',
    nextSteps: 'Que faire ensuite',
    seeClinician: 'Consultez un professionnel de santé si',
    aboutLimits: 'Ce que ce test ne peut pas faire',
    limits:
      'Il compare vos réponses aux signes que décrivent deux articles publiés. Il ne peut ni voir ni toucher votre hanche, d’autres problèmes peuvent donner les mêmes sensations, et il n’a pas été évalué dans une étude.',
    clinician: [
      'cela ne s’apaise pas après quelques semaines de soins doux, ou s’aggrave',
      'la douleur devient vive, élance, fait comme une décharge électrique, ou reste quand vous arrêtez',
      'un engourdissement, des fourmillements ou une faiblesse apparaissent',
      'l’un des signes d’alerte de la première question apparaît',
      'le doute reste, ou vous souhaitez simplement un examen',
    ],
    scales: {
      pattern: 'Signes qui concordent, en tout',
      psoas: 'Signes pour le psoas',
      iliacus: 'Signes pour l’iliaque',
      other: 'Signes pour autre chose',
      load: 'Ce qui peut l’entretenir',
    },
    amounts: { none: 'aucun', few: 'peu', some: 'certains', several: 'plusieurs' },
    items: {
      where: {
        text: 'Où sentez-vous la douleur ?',
        options: {
          'hip-front': {
            text: 'À l’avant de la hanche',
            because: 'Vous sentez la douleur à l’avant de la hanche, où passent les deux muscles.',
          },
          'belly-deep': {
            text: 'Au fond du ventre, entre le nombril et l’os de la hanche',
            because: 'Vous sentez la douleur au fond du ventre, où se trouve le psoas.',
          },
          'groin-inner': {
            text: 'À l’intérieur de l’aine',
            because: 'Vous sentez la douleur à l’intérieur de l’aine, près de l’attache des deux muscles.',
          },
          'low-back': {
            text: 'Dans le bas du dos, à côté de la colonne',
            because: 'Vous sentez la douleur dans le bas du dos, où peut se propager une douleur du psoas.',
          },
          'thigh-front': {
            text: 'À l’avant de la cuisse',
            because: 'Vous sentez la douleur à l’avant de la cuisse, où peut se propager une douleur de l’iliaque.',
          },
          middle: {
            text: 'Au milieu du dos ou du ventre',
            because: 'Vous sentez la douleur au milieu. Ces muscles se sentent à gauche ou à droite.',
          },
          elsewhere: {
            text: 'Ailleurs',
            because: 'Vous sentez la douleur à un endroit qui ne correspond pas à ces muscles.',
          },
        },
      },
      difference: {
        text: 'Sentez-vous une différence entre vos deux hanches ?',
        options: {
          'one-side': {
            text: 'Un côté est plus tendu ou bouge moins',
            because: 'Un côté est plus tendu. Cela seul peut tordre le dos et faire paraître une jambe plus courte.',
          },
          both: {
            text: 'Les deux sont tendues, et le bas de mon dos se creuse',
            because: 'Les deux côtés sont tendus, ce qui peut tirer le bassin et le bas du dos vers l’avant.',
          },
          same: { text: 'Elles sont pareilles, sans tension' },
          unsure: { text: 'Je ne sais pas' },
        },
      },
      movement: {
        text: 'Qu’est-ce qui déclenche la douleur ?',
        options: {
          'push-off': {
            text: 'Pousser sur la jambe en marchant ou en courant',
            because: 'Pousser sur la jambe déclenche la douleur : la hanche s’ouvre et le muscle est étiré.',
          },
          chair: {
            text: 'Me lever d’une chaise',
            because: 'Se lever d’une chaise déclenche la douleur, après un moment où le muscle était raccourci.',
          },
          standing: {
            text: 'Rester debout longtemps',
            because: 'Rester debout longtemps déclenche la douleur.',
          },
          upright: {
            text: 'Me redresser complètement',
            because: 'Se redresser est difficile, comme quand les muscles qui lèvent le genou sont raccourcis.',
          },
          stiff: {
            text: 'Ma hanche bouge moins librement qu’avant',
            because: 'Votre hanche bouge moins librement.',
          },
          none: {
            text: 'Rien de tout cela',
            because: 'Aucun des mouvements qui tirent sur ces muscles ne déclenche la douleur.',
          },
        },
      },
      behaviour: {
        text: 'Comment la douleur se comporte-t-elle ?',
        options: {
          returns: {
            text: 'L’étirement ou le massage aide, puis elle revient',
            because: 'La douleur revient après un étirement ou un massage, comme le fait souvent un nœud musculaire.',
          },
          tender: {
            text: 'Un endroit tendu en dedans de l’os de la hanche est sensible au toucher',
            because: 'Il y a un endroit tendu et sensible là où ces muscles se sentent sous les doigts.',
          },
          spreads: {
            text: 'Parfois, elle s’étend au dos ou à la cuisse',
            because: 'La douleur s’étend au dos ou à la cuisse, comme cela arrive avec un nœud musculaire.',
          },
          unchanged: {
            text: 'Rien de ce que je fais ne la soulage ni ne l’aggrave',
            because:
              'Rien ne change la douleur. Une douleur musculaire change le plus souvent avec la position ou le mouvement.',
          },
          tingling: {
            text: 'Il y a des fourmillements ou comme des décharges électriques',
            because: 'Des fourmillements ou des décharges électriques peuvent venir d’un nerf.',
          },
          none: { text: 'Rien de tout cela' },
        },
      },
      causes: {
        text: 'Qu’est-ce qui fait partie de vos journées ?',
        options: {
          sitting: {
            text: 'Rester longtemps en position assise, ou dormir jambes repliées',
            because:
              'Rester longtemps en position assise ou dormir jambes repliées habitue ces muscles à être raccourcis.',
          },
          overuse: {
            text: 'Course, vélo, randonnée, coups de pied ou escaliers avec peu de repos',
            because: 'Beaucoup d’efforts des jambes avec peu de repos peuvent surcharger ces muscles.',
          },
          weakness: {
            text: 'Mes hanches se fatiguent vite, même quand je me tiens bien sur une chaise',
            because: 'Un muscle de la hanche faible doit vite donner plus qu’il ne peut.',
          },
          hypermobility: {
            text: 'Des articulations très souples, ou des postures de yoga profondes',
            because: 'Avec des articulations très mobiles, le psoas peut se tendre pour vous stabiliser.',
          },
          pregnancy: {
            text: 'Grossesse',
            because:
              'Pendant la grossesse, le bassin est plus souple, et le psoas peut se tendre pour vous stabiliser.',
          },
          none: { text: 'Rien de tout cela' },
        },
      },
    },
    steps: {
      press:
        'Essayez une pression douce et immobile sur le point sensible, jamais sur le milieu du ventre. Allez-y peu à peu, tenez de 30 à 90 secondes, restez en dessous d’une douleur vive. Arrêtez si ça élance, bat ou fourmille.',
      stretch: 'Étirez doucement, par exemple en fente, un genou au sol et le coccyx rentré. Ne forcez jamais.',
      'ask-first':
        'Demandez l’avis d’un professionnel de santé avant d’appuyer ou d’étirer : l’une de vos réponses demande d’abord son accord. Emportez cette page.',
      'sit-less':
        'Levez-vous toutes les 30 à 60 minutes, et asseyez-vous avec les hanches à la hauteur des genoux ou un peu au-dessus.',
      notice:
        'Observez pendant une ou deux semaines ce qui déclenche la douleur. Si ce n’est pas plus clair ensuite, faites-vous examiner.',
      'be-seen':
        'Faites-vous examiner par un kinésithérapeute (physiothérapeute) ou votre médecin, et emportez cette page.',
    },
    results: {
      several: {
        title:
          'Vos réponses correspondent à plusieurs signes que les gens décrivent avec un psoas ou un iliaque tendu ou sensible',
        text: 'Ce sont les muscles profonds à l’avant de la hanche. Prendre soin de vous avec prudence peut apaiser la sensibilité.',
      },
      some: {
        title: 'Vos réponses correspondent à certains de ces signes, mais pas clairement',
        text: 'Le psoas ou l’iliaque joue peut-être un rôle. Autre chose aussi, peut-être.',
      },
      other: {
        title: 'Vos réponses vont plutôt avec d’autres causes',
        text: 'Elles correspondent à peu des signes que les gens décrivent avec un psoas ou un iliaque tendu, ou vont dans une autre direction.',
      },
    },
  },

  quizMore: {
    yes: 'Oui',
    no: 'Non',
    optional: 'Vous pouvez laisser vide.',
    pick: 'Choisir…',
    takeBack: 'Retirer ma réponse',
    steps: (step, from) => `Par pas de ${step}, à partir de ${from}.`,
    ownWords: 'Autre chose, avec vos mots',
    between: (min, max) => `De ${min} à ${max}.`,
    atLeast: (min) => `${min} ou plus.`,
    atMost: (max) => `${max} ou moins.`,
    asDate: 'Par exemple 2026-01-31.',
    upTo: (length) => `Jusqu’à ${length} caractères.`,
    noNumber: 'pas encore de réponse',
    marks: 'Marquez chaque endroit. La liste des endroits se trouve sous « Liste ».',
    noMap: 'Le dessin n’a pas pu se charger. Choisissez les endroits dans cette liste.',
    unanswered: 'Sans réponse',
    problem: {
      missing: 'Répondez pour continuer.',
      number: 'Écrivez un nombre, par exemple 3 ou 3,5.',
      whole: 'Écrivez un nombre entier, par exemple 3.',
      step: (step, from) => `Écrivez un nombre par pas de ${step}, à partir de ${from}.`,
      min: (min) => `Écrivez ${min} ou plus.`,
      max: (max) => `Écrivez ${max} ou moins.`,
      early: (date) => `Écrivez une date à partir de ${date}.`,
      late: (date) => `Écrivez une date jusqu’à ${date}.`,
      long: (length) => `Écrivez ${length} caractères au plus.`,
      pattern: (wanted) => `Écrivez ${wanted}.`,
      form: 'Ceci n’a pas la forme demandée.',
      date: 'Écrivez une date comme 2026-01-31.',
      many: (most) => `Marquez ${most} endroit${most < 2 ? '' : 's'} au plus.`,
      where: 'Marquez au moins un endroit pour continuer.',
    },
    plain: {
      help: {
        emergency: {
          title: 'Demandez une aide médicale maintenant',
          text: 'Ou faites-vous conduire aux urgences les plus proches. N’attendez pas de voir si cela passe.',
        },
        urgent: {
          title: 'Consultez rapidement un professionnel de santé, avant toute autre chose',
          text: 'Demandez un rendez-vous dans les prochains jours. Si cela s’aggrave, demandez de l’aide plus tôt.',
        },
      },
      someone: {
        title: 'Consulter est toujours possible',
        who: 'Votre médecin ou un autre professionnel de santé peut vous écouter et vous examiner. Dites-lui ce que vous remarquez et depuis quand.',
        soon: 'Allez-y dans les jours qui viennent si quelque chose est nouveau, s’aggrave ou vous inquiète.',
        now: 'Demandez de l’aide tout de suite pour tout ce qui est soudain et très fort.',
        close: 'Fermer',
      },
      done: 'Merci. Voici vos réponses',
      doneText: 'Vous pouvez les imprimer ou les enregistrer, et les emporter à votre prochain rendez-vous.',
      scores: 'Le total de vos réponses',
      limits:
        'Cette page additionne des réponses. Elle ne peut pas vous examiner, et un professionnel de santé peut voir les choses autrement.',
    },
    notAsked: 'Cette question ne peut pas recevoir de réponse sur cette page. Continuez sans répondre.',
    total: 'Total',
    amount: 'Le total de vos réponses',
    points: (score, max) => `${score} sur ${max}`,
    side: { left: 'gauche', right: 'droite', both: 'les deux côtés' },
    act: {
      card: 'Voir l’exercice',
      guide: 'Voir le guide',
      timer: 'Ouvrir le minuteur',
      map: 'Voir sur le corps',
    },
    copy: 'Copier en texte',
    copied: 'Copié.',
    notCopied: 'La copie n’a pas été permise. Enregistrez ou imprimez à la place.',
    saved: 'Enregistré. Cherchez-le dans vos téléchargements.',
    saveText: 'Enregistrer en texte',
    savePage: 'Enregistrer en page',
    forClinician: 'Pour votre professionnel de santé',
    saveHint: 'Une page avec vos réponses et les raisons. Elle est créée sur cet appareil et n’est pas envoyée.',
    sheet: {
      title: (quiz) => `Résumé\u202f: ${quiz}`,
      date: (date) => `Rempli le ${date}`,
      answers: 'Réponses',
      flags: 'Signes d’alerte choisis',
      noFlags: 'Aucun signe d’alerte n’a été choisi.',
      precautions: 'À demander d’abord',
      notes: 'Notes',
      own: 'Rempli par la personne sur une page web. Non vérifié par un professionnel de santé.',
    },
  },

  regions: {
    names: {
      face: 'Visage',
      'neck-front': 'Avant du cou',
      'head-back': 'Arrière de la tête',
      'neck-back': 'Nuque',
      shoulder: 'Épaule',
      'upper-arm': 'Haut du bras',
      forearm: 'Coude et avant-bras',
      hand: 'Poignet et main',
      chest: 'Poitrine',
      epigastrium: 'Haut du ventre',
      'upper-abdomen': 'Sous les côtes',
      navel: 'Autour du nombril',
      'psoas-line': 'Entre le nombril et l’os de la hanche',
      'lower-abdomen': 'Au-dessus du pubis',
      'iliac-fossa': 'Juste en dedans de l’os de la hanche',
      'hip-bone-front': 'Os à l’avant de la hanche',
      'hip-crease': 'Pli de l’aine',
      'groin-inner': 'Intérieur de l’aine',
      'hip-side': 'Côté de la hanche',
      saddle: 'Entre les jambes',
      'shoulder-blade': 'Omoplate',
      'mid-spine': 'Colonne, milieu du dos',
      'mid-back': 'Milieu du dos',
      'low-spine': 'Colonne, bas du dos',
      'low-back': 'Bas du dos, à côté de la colonne',
      flank: 'Côté de la taille, à l’arrière',
      'hip-crest-back': 'Haut de l’os de la hanche, à l’arrière',
      sacrum: 'Base de la colonne',
      'si-joint': 'Fossette au-dessus de la fesse',
      tailbone: 'Coccyx',
      'buttock-upper': 'Haut de la fesse',
      'buttock-lower': 'Bas de la fesse',
      'thigh-front-upper': 'Avant de la cuisse, en haut',
      'thigh-front-lower': 'Avant de la cuisse, en bas',
      'thigh-inner': 'Intérieur de la cuisse',
      'thigh-outer': 'Extérieur de la cuisse',
      'thigh-back': 'Arrière de la cuisse',
      'knee-front': 'Avant du genou',
      'knee-back': 'Arrière du genou',
      shin: 'Tibia',
      calf: 'Mollet',
      ankle: 'Cheville',
      foot: 'Pied',
    },
    areas: {
      head: 'Tête et cou',
      arm: 'Épaule et bras',
      trunk: 'Poitrine',
      belly: 'Ventre',
      hip: 'Hanche et aine',
      back: 'Dos',
      pelvis: 'Bassin et fesses',
      leg: 'Jambe',
      foot: 'Cheville et pied',
    },
  },

  release: {
    locateTitle: 'Trouver',
    locate: {
      'lie-down': 'Allongez-vous sur le dos, genoux pliés.',
      'find-hip-bone': 'Cherchez l’os saillant à l’avant de la hanche.',
      'fingers-inside': 'Posez le bout des doigts juste en dedans de cet os et un peu plus bas.',
      sink: 'Enfoncez-les lentement vers la colonne, le long de la courbe interne du bassin.',
      'feel-band': 'Cherchez une bande dense, comme un cordon, sensible au toucher.',
      confirm: 'Vérifiez : levez le genou d’environ 5 cm. La bande durcit sous vos doigts.',
    },
    pressTitle: 'Appuyer',
    press: {
      'on-the-point': 'Appuyez exactement sur le point ou tout près.',
      'build-slowly': 'Commencez doucement et augmentez lentement.',
      'good-ache': 'Restez à une gêne sourde et supportable, bien en dessous d’une douleur vive ou d’élancements.',
      'keep-still': 'Gardez l’outil immobile.',
      'over-the-tool':
        'Avec un outil au sol, allongez-vous dessus pour qu’il touche le point, loin de la ligne du milieu.',
      hold: 'Tenez 90 secondes. 30 et 60 sont des étapes.',
      'early-end': 'Si la sensibilité fond avant, vous pouvez finir plus tôt.',
      'normal-at-first': 'Au début, il est normal que la douleur monte un peu, même ailleurs.',
    },
    breatheTitle: 'Respirer',
    breathe:
      'Respirez lentement et profondément, avec une longue expiration complète. Laissez la pression descendre quand vous soufflez.',
    afterTitle: 'Ensuite',
    after: {
      'let-go': 'Relâchez lentement.',
      move: 'Bougez doucement la zone.',
      stretch: 'Puis étirez.',
    },
    dose: {
      'too-much': 'Trop, trop peu ou trop fort peut augmenter la douleur.',
      'build-over-days': 'Allez-y peu à peu, et progressez au fil des jours.',
    },
  },

  safety: {
    redFlags: {
      'rf-saddle': {
        text: 'Engourdissement autour des organes génitaux, de l’anus ou à l’intérieur des cuisses',
        why: 'Les nerfs à la base de la colonne sont peut-être comprimés. Il faut de l’aide dans les heures qui suivent.',
      },
      'rf-bladder-bowel': {
        text: 'Difficulté nouvelle à uriner ou à aller à la selle, ou à retenir l’urine ou les selles',
        why: 'Les mêmes nerfs vont à la vessie et aux intestins. Il faut de l’aide dans les heures qui suivent.',
      },
      'rf-both-legs': {
        text: 'Faiblesse ou engourdissement dans les deux jambes, ou qui s’aggrave vite',
        why: 'La colonne commande les deux jambes. Une perte de force rapide demande de l’aide dans les heures qui suivent.',
      },
      'rf-sudden-severe': {
        text: 'Douleur soudaine et très forte au ventre ou au dos',
        why: 'Quelque chose dans le ventre, ou son gros vaisseau sanguin, demande peut-être une aide immédiate.',
      },
      'rf-pulsing-belly': {
        text: 'Une masse dans le ventre qui bat comme le pouls',
        why: 'Le gros vaisseau sanguin du ventre est peut-être élargi. N’appuyez jamais dessus.',
      },
      'rf-faint': {
        text: 'Impression de s’évanouir, ou évanouissement',
        why: 'Avec un mal de ventre ou de dos, cela peut vouloir dire un saignement interne.',
      },
      'rf-rigid-belly': {
        text: 'Un ventre dur comme du bois',
        why: 'L’intérieur du ventre est peut-être enflammé. Il faut une aide immédiate.',
      },
      'rf-injury': {
        text: 'Une chute violente ou un accident il y a peu de temps',
        why: 'Un os est peut-être touché. Il faut le faire examiner avant que quiconque appuie.',
      },
      'rf-fever': {
        text: 'Fièvre, sueurs la nuit ou sensation d’être malade',
        why: 'Il faut d’abord écarter une infection.',
      },
      'rf-cancer': {
        text: 'Cancer, maintenant ou dans le passé',
        why: 'Avec un cancer, actuel ou passé, une douleur doit d’abord être examinée.',
      },
      'rf-weight-loss': {
        text: 'Perte de poids sans raison claire',
        why: 'Un professionnel de santé doit en chercher la raison.',
      },
      'rf-night-pain': {
        text: 'Douleur que le repos n’apaise pas et qui vous réveille la nuit',
        why: 'Une douleur musculaire s’apaise le plus souvent au repos. Il faut faire examiner cela.',
      },
      'rf-thin-bones': {
        text: 'Os fragiles (ostéoporose), ou corticoïdes pris pendant longtemps',
        why: 'Un os peut céder sous la pression.',
      },
      'rf-age': {
        text: 'Cette douleur pour la première fois, avant 20 ans ou après 55 ans',
        why: 'Une première fois à cet âge doit être examinée.',
      },
      'rf-below-knee': {
        text: 'Douleur sous le genou avec faiblesse ou engourdissement',
        why: 'Un nerf est peut-être irrité. Un professionnel de santé peut le tester.',
      },
    },
    doNotPressTitle: 'N’appuyez pas sur le ventre sans l’accord d’un professionnel de santé',
    doNotPress: {
      pregnancy: 'Grossesse',
      'recent-surgery': 'Opération du ventre ou de la hanche dans les 3 derniers mois',
      hernia: 'Une hernie',
      'aortic-aneurysm': 'L’artère principale du ventre élargie (anévrisme de l’aorte)',
      'belly-illness': 'Une maladie du ventre, des reins ou des intestins',
      'blood-thinners': 'Médicaments qui fluidifient le sang (anticoagulants), ou sang qui coagule mal',
      'hip-replacement': 'Une prothèse de hanche de ce côté',
      'pelvic-infection': 'Douleur due à un stérilet (DIU), ou infection dans le bassin',
      'open-wound': 'Une plaie ouverte ou une infection là où vous appuieriez',
    },
    stopTitle: 'Arrêtez tout de suite en cas de',
    stopSigns: {
      sharp: 'Douleur vive, élancements ou décharge électrique',
      throbbing: 'Battements sous l’outil',
      tingling: 'Fourmillements ou engourdissement',
      faint: 'Nausée ou impression de s’évanouir',
    },
    avoid: {
      midline: 'N’appuyez jamais sur la ligne du milieu du ventre.',
      'hip-crease-nerves':
        'Des nerfs et des vaisseaux sanguins passent près du pli de l’aine. Si ça bat ou fourmille, montez un peu le long du muscle, au-dessus du pli.',
    },
    clinician,
  },

  sittingBreak: {
    title: 'Levez-vous de temps en temps',
    about: (count) =>
      `Rester longtemps en position assise raccourcit l’avant de vos hanches. Touchez Commencer\u202f: toutes les ${minutes(count)}, un rappel vous invite à vous lever.`,
    pageOpen: 'Cela marche seulement tant que cette page est ouverte.',
    start: 'Commencer',
    left: 'minutes avant de vous lever',
  },

  sittingBreakMore: {
    stop: 'Arrêter',
    now: 'Me lever maintenant',
    due: 'Il est temps de vous lever',
    choose: 'Levez-vous d’abord. Puis choisissez quelque chose de simple.',
    kneeLift: 'Petite levée de genou, sur le dos',
    hipOpener: 'Ouvrir la hanche, 1 minute',
    walk: 'Juste me lever et marcher',
    snooze: (count) => `Encore ${minutes(count)}`,
    up: 'Vous êtes debout',
    back: 'Je suis de retour',
    backHow: 'Touchez « Je suis de retour » quand vous vous rasseyez. Le compte ne reprend qu’à ce moment-là.',
    openerTitle: 'Ouvrir la hanche, debout',
    openerHow:
      'Tenez-vous à une table et reculez un pied. Rentrez le coccyx, puis avancez les hanches jusqu’à ce que l’avant de la hanche arrière tire doucement.',
    walkHow: 'Faites quelques pas et laissez les bras se balancer. Grandissez-vous, sans basculer le bassin en avant.',
    notify: 'Me prévenir',
    notified: 'Le compte continue quand vous utilisez d’autres pages, et une notification vous dit quand vous lever.',
    unnotified: (count) => `Si vous quittez cette page plus de ${minutes(count)}, le compte reprend à zéro.`,
    spoken: {
      start: (count) => `Rappel pour vous lever dans ${minutes(count)}.`,
      due: 'Il est temps de vous lever.',
      move: 'Vous êtes debout. Touchez « Je suis de retour » quand vous vous rasseyez.',
      back: (count) => `Bon retour. Prochain rappel dans ${minutes(count)}.`,
      snooze: (count) => `Prochain rappel dans ${minutes(count)}.`,
      away: (count) => `Vous étiez ailleurs. Le compte reprend à zéro\u202f: ${minutes(count)}.`,
      stop: 'Arrêté.',
    },
  },

  symptoms: {
    'deep-core': 'Une gêne profonde au centre du corps, entre le nombril et l’os à l’avant de la hanche',
    'front-of-hip': 'Douleur à l’avant de la hanche',
    'inner-groin': 'Douleur à l’intérieur de l’aine',
    'low-back': 'Une gêne dans le bas du dos, à côté de la colonne ou sur le côté de la taille',
    'front-of-thigh': 'Une gêne qui descend en haut de l’avant de la cuisse',
    'push-off': 'Cela se sent quand vous poussez sur la jambe pour marcher ou courir',
    'rise-from-chair': 'Cela se sent quand vous vous levez d’une chaise',
    'long-standing': 'Cela se sent quand vous restez debout longtemps',
    'hard-to-stand-upright': 'Il est difficile de se redresser complètement',
    'stiff-hip': 'La hanche semble raide et bouge moins loin',
    'both-sides-tight':
      'Les deux côtés tendus : le bassin et la colonne sont tirés en avant et le bas du dos se creuse',
    'one-side-tighter': 'Un côté plus tendu : la colonne se tord ou se penche, et une jambe peut sembler plus courte',
    'sleepy-helpers': 'Un psoas tendu peut empêcher les fesses et l’arrière des cuisses de travailler pleinement',
    'comes-back': 'La tension revient après un étirement ou un massage',
    'disc-or-joint': 'La gêne dans le bas du dos peut être confondue avec un problème de disque ou d’articulation',
  },

  timer: {
    title: 'Appuyez et tenez',
    start: 'Commencer',
    pause: 'Pause',
    resume: 'Reprendre',
    again: 'Recommencer',
    eased: 'Ça cède',
    more: '+15 s',
    skip: 'Passer',
    cues: 'Signaux',
    big: 'Plein écran',
    stop: 'Stop',
    secondsLeft: 'secondes restantes',
    secondsHeld: 'secondes tenues',
    ready: 'On commence ?',
    breatheIn: 'Inspirez',
    breatheOut: 'Soufflez',
    sink: 'Laissez descendre',
    paused: 'En pause',
    done: 'Terminé',
    stopped: 'Arrêté',
    phase: {
      prepare: 'Préparez-vous',
      ease: 'Appuyez doucement',
      hold: 'Tenez',
      release: 'Relâchez lentement',
      move: 'Bougez doucement',
      switch: 'Changez de côté',
      rest: 'Reposez-vous',
    },
    set: (set, sets) => `série ${set} sur ${sets}`,
    afterwards: 'Relâchez lentement et bougez un peu avant de continuer.',
    offline: 'Le chargement a échoué. Quand la connexion revient, touchez Commencer.',
    stopSigns:
      'Arrêtez si la douleur devient vive, élance, bat ou fourmille. Si cela reste, consultez un professionnel de santé.',
  },
  timerExtras: {
    question: 'Que sentez-vous ?',
    answers: {
      good: { name: 'Gêne sourde', more: 'Continuez ainsi' },
      'too-much': { name: 'Trop fort', more: 'Allégez' },
      sharp: { name: 'Douleur vive', more: 'Ça bat, fourmille ou s’engourdit' },
    },
    switches: 'Comment vous prévenir',
    sound: 'Son',
    voice: 'Voix',
    vibrate: 'Vibration',
    flash: 'Lumière de l’écran',
    awake: 'Écran toujours allumé',
    cannot: 'Pas dans ce navigateur',
    sample: 'Je vous dirai ce qui vient ensuite.',
  },
  timerMore: {
    slept: (count) =>
      count < 1
        ? 'Votre appareil s’est mis en veille un instant. Teniez-vous encore ?'
        : `Votre appareil s’est mis en veille environ ${count}\u202fmin. Teniez-vous encore\u202f?`,
    goOn: (time) => `Continuer à partir de ${time}`,
    countIt: 'Oui, comptez-le',
    stop: 'Arrêter',
    answered: {
      good: 'Bien. Continuez ainsi et respirez.',
      'too-much': 'Allégez jusqu’à une gêne sourde et supportable, puis reprenez.',
      sharp: 'Relâchez et arrêtez ici. Si cela reste ou revient, consultez un professionnel de santé.',
      sharpAtCrease:
        'Relâchez. Choisissez un point au-dessus du pli de l’aine, loin du pouls, et appuyez moins. Si cela reste, consultez un professionnel de santé.',
    },
  },
  timerSpoken: {
    prepare: (count) => `Mettez-vous en place. ${seconds(count)}.`,
    ease: () => 'Appuyez doucement et descendez lentement.',
    hold: (count) => `Tenez ${seconds(count)}. Respirez lentement.`,
    release: () => 'Relâchez lentement.',
    move: () => 'Bougez doucement la zone.',
    switch: () => 'Changez de côté.',
    rest: (count) => `Reposez-vous ${seconds(count)}.`,
    milestone: (count) => `${seconds(count)}. Continuez à respirer.`,
    ask: 'Que sentez-vous ?',
    pause: 'En pause.',
    resume: (count) => `On reprend. ${secondsLeft(count)}`,
    extend: secondsLeft,
    stop: 'Arrêté.',
    reset: 'On peut commencer.',
    complete: (count) => `Terminé. Au total, la pression a duré ${seconds(count)}.`,
  },

  toolFinder: {
    title: 'Quel outil atteint votre point ?',
    ask: 'Où est votre point ?',
    all: 'Tous les points',
    points: {
      'tp-iliacus': 'En dedans de l’os de la hanche',
      'tp-psoas-upper': 'Au fond du ventre',
      'tp-iliopsoas-crease': 'Au pli de l’aine',
    },
    order: 'Le classement dépend seulement de ce qui atteint le point. Aucune place dans cette liste ne s’achète.',
    unsaid: 'Les articles ne le disent pas',
    // The element sets a colon right after these.
    articles: { A: 'Article A ', B: 'Article B ' },
    silent: 'Ne le cite pas',
    differ: 'Ils diffèrent',
    use: 'Je prends ceci',
    other: 'Autres objets sur cette page',
    otherText: 'Les deux articles ne disent pas ce que ces objets atteignent.',
    who: 'Qui ne doit pas appuyer sans l’accord d’un professionnel de santé',
    why: 'Là où les deux articles diffèrent',
    stop: 'Arrêtez tout de suite en cas de douleur vive, d’élancements, de battements, de fourmillements ou d’engourdissement.',
    clinician,
    off: 'Pour l’instant, la pression est désactivée sur cette page. Parlez à un professionnel de santé avant d’appuyer avec quoi que ce soit.',
    failed: 'Cette partie ne s’est pas chargée. Le réseau est peut-être coupé.',
    retry: 'Réessayer',
    spoken: {
      sorted: (points, tool) => `${points}. En tête de liste\u202f: ${tool}.`,
      chosen: (tool) => `Votre choix\u202f: ${tool}. Plus bas, comment appuyer.`,
      dropped: (tool) => `Choix retiré\u202f: ${tool}.`,
    },
  },
  toolFinderMore: {
    how: 'Comment appuyer',
    therapist:
      'Allongez-vous sur le dos et détendez-vous. Dites ce que vous sentez, et demandez d’arrêter si la douleur devient vive.',
    // The element sets a colon right after these.
    here: 'Ici ',
    sources: 'Sources ',
  },

  tools: {
    names: {
      'angled-tool': 'Outil de pression coudé',
      ball: 'Balle de massage ou de lacrosse',
      'foam-roller': 'Rouleau de massage en mousse',
      fingertips: 'Bout des doigts',
      therapist: 'Mains d’un thérapeute',
    },
    notes: {
      'angled-tool': 'Fait pour contourner l’os du bassin et aller en profondeur à côté de la colonne.',
      ball: 'Bien au pli de l’aine. Il lui manque l’angle et la profondeur pour les autres points.',
      'foam-roller':
        'Trop large pour un point profond, et rouler d’avant en arrière peut l’irriter. Si vous en prenez un, gardez-le immobile.',
      fingertips: 'Toujours à portée, mais fatigant : le muscle est profond.',
      therapist: 'Elles atteignent toute profondeur pendant que vous vous détendez sur le dos.',
    },
    stance: { for: 'Le conseille', limited: 'En partie seulement', against: 'Le déconseille' },
    reach: { yes: 'L’atteint', limited: 'Peut s’essayer', no: 'Ne l’atteint pas' },
  },

  triggerFaq: {
    title: 'Questions fréquentes',
    titles: {
      'what-it-is': 'Qu’est-ce qu’un point gâchette ?',
      causes: 'Qu’est-ce qui y contribue au quotidien ?',
      'warning-signs': 'Quand faut-il d’abord demander de l’aide ?',
      approaches: 'Appuyer, frotter ou étirer ?',
      habits: 'Quelles habitudes aident ?',
      disagreements: 'En quoi les sources diffèrent-elles ?',
      research: 'Que dit la recherche ?',
    },
    clinician,
    failed: 'Les réponses ne se sont pas chargées. Le réseau est peut-être coupé.',
    retry: 'Réessayer',
  },
  triggerFaqMore: {
    kinds: {
      local: 'Près du point',
      referred: 'Plus loin',
      movement: 'En bougeant ou en restant debout',
      body: 'Comment cela se voit dans le corps',
      pattern: 'Comment cela va et vient',
      confused: 'Avec quoi on peut le confondre',
    },
    topics: {
      'hold-time': 'Combien de temps tenir',
      'how-hard': 'Avec quelle force appuyer',
      'foam-roller': 'Rouleau de massage',
      ball: 'Balle',
    },
    // The element sets a colon right after these, and after "Ici" and "Sources".
    articles: { A: 'Article A ', B: 'Article B ' },
    here: 'Ici ',
    emergency: 'Demandez de l’aide tout de suite si vous notez l’un de ces signes',
    urgent: 'Consultez rapidement un professionnel de santé, et n’appuyez pas avant, si vous notez l’un de ces signes',
    sources: 'Sources ',
  },

  triggerPoints: {
    'tp-iliacus': {
      name: 'Point gâchette de l’iliaque',
      where:
        'Le plus à l’extérieur : sur la face interne de l’os du bassin, juste en dedans et un peu au-dessous de l’os saillant à l’avant de la hanche.',
      reach:
        'Un outil de pression coudé, fait pour cela, ou un thérapeute pendant que vous vous détendez sur le dos. Vous pouvez essayer une balle, mais elle n’a pas le bon angle.',
      local: 'En profondeur, en dedans de l’os de la hanche, et à l’avant de la hanche.',
      referred: 'Vers le bas, en haut de l’avant de la cuisse.',
      summary:
        'Il se trouve sur la face interne de l’os du bassin. La douleur peut descendre à l’avant de la cuisse. Une balle l’atteint rarement ; un outil coudé ou un thérapeute, oui.',
    },
    'tp-psoas-upper': {
      name: 'Point gâchette haut du psoas',
      where: 'Plus haut le long du muscle, en profondeur entre le nombril et l’os saillant à l’avant de la hanche.',
      reach:
        'Un outil de pression ou un thérapeute. Une balle ne va pas assez profond. Restez à distance de la ligne du milieu.',
      local: 'En profondeur, au centre du corps.',
      referred: 'Le bas du dos, du même côté.',
      summary:
        'Il se trouve en profondeur, entre le nombril et l’os saillant à l’avant de la hanche. La douleur peut apparaître dans le bas du dos, du même côté. Un outil de pression ou un thérapeute l’atteint, une balle non.',
    },
    'tp-iliopsoas-crease': {
      name: 'Point gâchette du pli de l’aine',
      where:
        'Près du pli de l’aine, là où le psoas et l’iliaque se sont rejoints. Il est plus près de la surface, hors du bassin.',
      reach: 'Une balle de massage ou de lacrosse, le bout des doigts, ou un outil de pression.',
      local: 'L’avant de la hanche et l’intérieur de l’aine.',
      referred: 'Le bas du dos, du même côté.',
      summary:
        'Il se trouve près de la surface, au pli de l’aine, là où les deux muscles se rejoignent. La douleur peut apparaître dans le bas du dos, du même côté. Une balle ou le bout des doigts l’atteignent. Si ça bat ou fourmille, montez un peu.',
    },
  },
};
