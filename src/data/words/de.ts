import type { Words } from './en.js';

const seconds = (count: number): string => (count === 1 ? '1 Sekunde' : `${count} Sekunden`);
const minutesLong = (count: number): string => (count === 1 ? '1 Minute' : `${count} Minuten`);

// The same wherever it stands.
const clinician =
  'Geh zu einer Fachperson, wenn der Schmerz stark ist, wochenlang bleibt, schlimmer wird oder dir Sorgen macht.';

// The same in every exercise.
const stop = 'Hör auf bei stechendem, einschießendem oder kribbelndem Schmerz.';
const stopPressing =
  'Hör auf bei stechendem, einschießendem oder kribbelndem Schmerz, bei Pochen oder Ohnmachtsgefühl.';
const notFor =
  'Nach Sturz, Hüft- oder Bauch-OP, mit künstlicher Hüfte oder in der Schwangerschaft: Frag erst eine Fachperson.';
const askBeforePressing =
  'Schwangerschaft, Blutverdünner, Bauchleiden, künstliche Hüfte, OP oder Sturz? Frag erst eine Fachperson.';
const neverHere =
  'Drück nie auf die Bauchmitte, einen Leisten- oder Bauchbruch, eine Wunde oder eine pulsierende Stelle.';

/**
 * All words in German: for Germany, Austria and Switzerland alike, to one person as "du", without a gender for the reader.
 * A clinician or therapist is a "Fachperson"; what only a doctor can settle is "ärztlich".
 */
export const de: Words = {
  anatomy: {
    muscles: {
      'psoas-major': 'Psoas',
      iliacus: 'Iliacus',
      iliopsoas: 'Iliopsoas',
      'psoas-minor': 'Kleiner Psoas',
      'quadratus-lumborum': 'Quadratischer Lendenmuskel (seitlich an der Taille)',
      'erector-spinae': 'Rückenstrecker',
      multifidus: 'Tiefe Rückenmuskeln',
      'gluteus-maximus': 'Großer Gesäßmuskel',
      'gluteus-medius': 'Mittlerer Gesäßmuskel',
      'gluteus-minimus': 'Kleiner Gesäßmuskel',
      piriformis: 'Piriformis (tief im Gesäß)',
      'tensor-fasciae-latae': 'Äußerer Hüftmuskel',
      sartorius: 'Schneidermuskel (schräg über den Oberschenkel)',
      'rectus-femoris': 'Vorderer Oberschenkelmuskel',
      quadriceps: 'Vordere Oberschenkelmuskeln',
      'vastus-lateralis': 'Äußerer vorderer Oberschenkelmuskel',
      'vastus-medialis': 'Innerer vorderer Oberschenkelmuskel',
      pectineus: 'Kammmuskel (innere Leiste)',
      'adductor-longus': 'Langer innerer Oberschenkelmuskel',
      'adductor-magnus': 'Großer innerer Oberschenkelmuskel',
      gracilis: 'Schlanker innerer Oberschenkelmuskel',
      hamstrings: 'Hintere Oberschenkelmuskeln',
      'rectus-abdominis': 'Gerader Bauchmuskel',
      'external-oblique': 'Schräger Bauchmuskel',
      'transversus-abdominis': 'Tiefer Bauchmuskel',
      diaphragm: 'Zwerchfell',
    },
    landmarks: {
      t12: 'Unterster Brustwirbel (Th12)',
      l1: 'Lendenwirbel L1',
      l2: 'Lendenwirbel L2',
      l3: 'Lendenwirbel L3',
      l4: 'Lendenwirbel L4',
      l5: 'Lendenwirbel L5',
      sacrum: 'Kreuzbein',
      ilium: 'Beckenknochen',
      'ilium-inner-surface': 'Innenseite des Beckenknochens',
      asis: 'Vorderer Hüftknochen (SIAS)',
      'pubic-joint': 'Schambeinfuge',
      'inguinal-ligament': 'Leistenband',
      femur: 'Oberschenkelknochen',
      'lesser-trochanter': 'Kleiner Höcker innen am Oberschenkelknochen',
      'greater-trochanter': 'Großer Höcker außen am Oberschenkelknochen',
    },
    facts: {
      'psoas-path':
        'Der Psoas beginnt seitlich an der Wirbelsäule, vom untersten Brustwirbel bis zum untersten Lendenwirbel. Er zieht durch das Becken nach unten und vorn über die Hüfte bis innen an den Oberschenkelknochen, nahe der inneren Leiste.',
      'iliacus-path':
        'Der Iliacus kleidet die Innenseite des Beckenknochens aus. Er vereint sich mit dem Psoas zu einer Sehne, die am selben kleinen Höcker des Oberschenkelknochens endet.',
      'hip-flexor':
        'Zusammen heißen sie Iliopsoas. Das ist der wichtigste Muskel, der das Knie hebt: beim Gehen, Laufen, Marschieren und auf hohen Stufen.',
      steadies: 'Er hält unteren Rücken, Becken und Hüften stabil, wenn du sitzt, stehst, trainierst und hebst.',
      'lies-deep': 'Er liegt tief, an der hinteren Wand des Bauchraums, hinter allem anderen darin.',
      breath: 'Festes Gewebe verbindet den Psoas mit dem Zwerchfell. Darum wirkt sich dein Atem auf ihn aus.',
      'how-to-say': 'Im Deutschen hört man das P: „PSO-as“, im Englischen nicht: „SO-as“. Die Mehrzahl heißt Psoai.',
      'low-back-common':
        'Nach einer Schätzung bekommen bis zu 8 von 10 Menschen irgendwann im Leben Schmerzen im unteren Rücken.',
    },
    triggerPoints: {
      'what-it-is':
        'Ein Triggerpunkt oder Muskelknoten ist eine überempfindliche, verspannte Stelle in einem straffen Strang des Muskels oder seiner Hülle. Von selbst lässt er nicht los.',
      anywhere:
        'Er kann überall im Muskel liegen, nicht nur beim eingezeichneten X. Ihn zu finden braucht etwas Geduld.',
      'local-or-referred':
        'Der Schmerz kann örtlich sein, also rund um den Knoten, oder ausstrahlen: Dann spürst du ihn an einer anderen Stelle.',
      latent: 'Ein stiller Punkt kann durch Reiben, durch zu weites Dehnen oder durch Überlastung geweckt werden.',
      'where-they-meet': 'Druck dort, wo sich die beiden Muskeln treffen, wirkt auf beide zugleich.',
    },
  },

  approaches: {
    stretch: {
      name: 'Dehnen',
      does: 'Verlängert den Muskel und bringt Blut hinein.',
      limit: 'Hält meist nur kurz an, solange ein Knoten da ist. Zu weites Dehnen macht es schlimmer.',
    },
    massage: {
      name: 'Massieren oder Rollen',
      does: 'Bewegt sich quer über den Muskel.',
      limit: 'Reiben kann einen Knoten reizen und wecken.',
    },
    pressure: {
      name: 'Ruhiger, gleichmäßiger Druck',
      does: 'Druck direkt auf den Punkt oder knapp daneben, ohne Bewegung. Laut den Artikeln kann er sich so lösen.',
      limit: 'Zu fest oder zu lange kann den Schmerz verstärken.',
    },
  },

  card: {
    kind: {
      stretch: 'Dehnung',
      release: 'Druck',
      mobility: 'Sanfte Bewegung',
      posture: 'Haltung',
    },
    hold: 'Halten',
    takes: 'Dauer',
    repeat: 'Wiederholen',
    sides: 'Seiten',
    daily: 'Pro Tag',
    every: 'Beim Sitzen alle',
    minutes: (least, most) => `${least}–${most} min`,
    seconds: (count) => `${count} s`,
    times: (count) => `${count}×`,
    setsOf: (sets, repeats) => `${sets} × ${repeats}`,
    between: (least, most) => `${least}–${most}×`,
    side: { none: '–', left: 'Links', right: 'Rechts', both: 'Beide' },
    chooseSide: 'Seite',
    start: 'Anfang',
    end: 'Ende',
    play: 'Bewegung zeigen',
    pause: 'Anhalten',
    needs: 'Leg bereit',
    breathing: 'Atmen',
    feel: 'Wie stark',
    more: 'Fehler, leichter, schwerer, Quellen',
    startHold: (count) => `${count} s Halten starten`,
    startTimed: (count) => `${count} s starten`,
    print: 'Drucken',
    clinician:
      'Der Schmerz bleibt, nimmt zu oder macht dir Sorgen? Frag in einer Arzt- oder Physiotherapiepraxis nach.',
    offline: 'Dieser Teil konnte nicht geladen werden. Prüf die Verbindung und versuch es noch einmal.',
    again: 'Noch einmal versuchen',
    loading: 'Wird geladen …',
    unknown: 'Diese Übung gibt es hier noch nicht. Frag eine Fachperson.',
  },
  cardMore: {
    mistakes: 'Häufige Fehler',
    easier: 'Leichter',
    harder: 'Schwerer',
    sources: 'Quellen',
    ownNumbers: 'Zahlen, die nicht in den Quellen stehen, sind unsere eigenen: ein sanfter Anfang.',
    timer: 'Halten und atmen',
    timerMoving: 'Langsam bewegen und atmen',
    back: 'Zurück zur Karte',
    stopped: 'Gestoppt. Zurück auf der Karte.',
    switched: 'Die Übung wurde gewechselt. Der Timer ist gestoppt.',
    notes: 'Notizen',
    clinicianName: 'Fachperson und Datum',
  },

  causes: {
    sitting: {
      name: 'Langes Sitzen',
      detail: 'Der Muskel bleibt stundenlang kurz und gewöhnt sich an diese Haltung.',
      examples: {
        desk: 'Schreibtisch',
        couch: 'Sofa',
        car: 'Auto',
        'curled-up-sleep': 'Schlafen mit angezogenen Beinen',
      },
    },
    overuse: {
      name: 'Zu viel ohne Pause',
      detail: 'Das Knie wieder und wieder heben, mit zu wenig Zeit zum Erholen.',
      examples: {
        running: 'Laufen',
        cycling: 'Radfahren',
        hiking: 'Wandern',
        kicking: 'Kicken',
        stairs: 'Treppen',
      },
    },
    weakness: {
      name: 'Schwache Hüftmuskeln',
      detail: 'Die Aufgabe verlangt mehr, als der Muskel leisten kann. Das kann schon gutes, aufrechtes Sitzen sein.',
      examples: {
        'demand-above-strength': 'Mehr Last als Kraft',
        'sitting-upright': 'Aufrecht sitzen strengt dich an',
        'others-help-out': 'Andere Muskeln springen ein',
      },
    },
    hypermobility: {
      name: 'Sehr lockere Gelenke',
      detail: 'Die Gelenke bewegen sich zu weit, und der Psoas spannt sich an, um sie zu halten.',
      examples: {
        'deep-yoga': 'Tiefe Yoga-Haltungen',
        pregnancy: 'Schwangerschaft, wenn die Bänder am Becken lockerer sind',
      },
    },
  },

  common: {
    leftSide: 'Linke Seite',
    rightSide: 'Rechte Seite',
  },

  diary: {
    title: 'Schmerztagebuch',
    about:
      'Schreib auf, wie empfindlich es ist und was du gemacht hast. Nach ein paar Tagen siehst du, in welche Richtung es geht.',
    add: 'Eintrag hinzufügen',
    files: 'Speichern, drucken, einlesen',
    memory: 'Bleibt nur, solange diese Seite offen ist. Nichts wird gesendet.',
    device: 'Bleibt in diesem Browser, auf diesem Gerät. Nichts wird gesendet.',
    refused:
      'Dieser Browser kann das Tagebuch gerade nicht speichern. Es bleibt hier, solange diese Seite offen ist. Speichere eine Kopie, bevor du gehst.',
    again: 'Noch einmal versuchen',
    clinician: 'Wird es schlimmer oder lässt es nicht nach, zeig das einer Fachperson.',
    failed: 'Dieser Teil wurde nicht geladen. Vielleicht fehlt die Verbindung. Versuch es bitte noch einmal.',
  },
  diaryMore: {
    left: (name) => `${name}, links`,
    right: (name) => `${name}, rechts`,
    both: (name) => `${name}, beide Seiten`,
    undo: 'Rückgängig',
    edit: 'Bearbeiten',
    remove: 'Löschen',
    editOf: (when) => `Bearbeiten: ${when}`,
    removeOf: (when) => `Löschen: ${when}`,
    form: {
      add: 'Neuer Eintrag',
      edit: 'Eintrag bearbeiten',
      where: 'Wo ist es empfindlich?',
      another: 'Andere Stelle',
      choose: 'Auswählen …',
      tender: 'Wie empfindlich?',
      after: 'Nachher',
      addAfter: 'Ergänzen, wie es nachher war',
      number: (number) => `${number} von 10`,
      ends: ['0: gar nicht', '10: das Schlimmste, was du dir vorstellen kannst'],
      sides: ['Links', 'Rechts'],
      middle: 'Hier',
      did: 'Was hast du gemacht?',
      when: 'Wann',
      note: 'Notiz',
      save: 'Speichern',
      cancel: 'Abbrechen',
      unrated: (name) => `Wähle eine Zahl für: ${name}.`,
      empty: 'Wähle eine Stelle oder etwas, das du gemacht hast, oder schreib eine Notiz.',
      time: 'Wähle ein Datum und eine Uhrzeit zwischen dem Jahr 2000 und jetzt.',
      refused: 'Dieser Eintrag ist zu lang. Nimm etwas heraus und speichere noch einmal.',
    },
    deeds: {
      'tp-iliacus': 'Druck am Iliacus',
      'tp-psoas-upper': 'Druck am oberen Psoas',
      'tp-iliopsoas-crease': 'Druck in der Leistenbeuge',
      'kneeling-lunge': 'Dehnen im Knien',
      'modified-bridge': 'Gestützte Brücke',
      'hip-sway': 'Hüfte wiegen',
      'lunge-pulse': 'Wippender Ausfallschritt',
      'knee-lift': 'Knie ein wenig heben',
      'ball-hip-crease': 'Ball in der Leistenbeuge',
      'tool-iliacus': 'Gewinkeltes Werkzeug am Iliacus',
      'fingertip-locate': 'Mit den Fingerspitzen finden',
      'stand-up-break': 'Aufsteh-Pause',
      'seat-setup': 'Sitzhöhe prüfen',
      'pelvis-neutral': 'Gerades Becken',
      hold: 'Halten mit Timer',
      other: 'Etwas anderes',
    },
    seconds: (count) => `${count}\u00a0s`,
    list: {
      title: 'Einträge',
      older: 'Ältere Einträge zeigen',
      fromTo: (before, after) => `${before}, dann ${after}`,
      afterwards: (after) => `${after} nachher`,
    },
    trend: {
      title: 'Wie es läuft',
      place: 'Stelle',
      spans: { day: 'Tag', weeks: 'Zwei Wochen', all: 'Alles' },
      spansLabel: 'Zeitraum',
      table: 'Als Tabelle',
      picture: 'Empfindlichkeit im Lauf der Zeit',
      when: 'Wann',
      tender: 'Empfindlich',
      after: 'Nachher',
      none: 'Keine Einträge zu dieser Stelle in diesem Zeitraum.',
      one: (name, value) => `${name}: bisher ein Eintrag, ${value} von 10.`,
      lower: (name, first, last) => `${name}: von ${first} auf ${last} gesunken.`,
      higher: (name, first, last) => `${name}: von ${first} auf ${last} gestiegen.`,
      same: (name, value) => `${name}: am Anfang und jetzt ${value}.`,
      entries: (count) => `Einträge: ${count}.`,
      eased: (by) => `Nach dem, was du gemacht hast, war es im Schnitt um ${by} niedriger.`,
      rose: (by) => `Nach dem, was du gemacht hast, war es im Schnitt um ${by} höher.`,
      stayed: 'Nach dem, was du gemacht hast, war es im Schnitt gleich.',
      worse: 'Es ist gestiegen. Steigt es weiter, drück weniger oder mach Pause, und zeig das einer Fachperson.',
      point: (when, value) => `${when}: ${value} von 10`,
      pointBoth: (when, before, after) => `${when}: ${before} von 10, nachher ${after}`,
      mean: (count) => (count === 1 ? 'ein Eintrag' : `Schnitt aus ${count} Einträgen`),
      joined: 'Wo Einträge dicht beieinander liegen, zeigt ein Punkt ihren Schnitt.',
      keys: 'Die Pfeiltasten führen von Eintrag zu Eintrag.',
    },
    files: {
      about: 'Eine Kopie zum Aufheben oder zum Zeigen beim nächsten Termin. Du bestimmst, wohin sie geht.',
      save: (format) => `Als ${format} speichern`,
      formats: { csv: 'Tabelle (CSV)', json: 'Datei für dieses Tagebuch (JSON)', fhir: 'Gesundheitsdaten (FHIR)' },
      print: 'Drucken',
      import: 'Datei einlesen',
      clear: 'Alles löschen',
      saved: 'Die Datei ist gespeichert.',
      refused: 'Diese Datei wurde nicht übernommen. Nichts hat sich geändert.',
      other:
        'Das ist keine Datei eines Schmerztagebuchs; nichts hat sich geändert. Möglich sind eine Tabelle (CSV) mit der Spalte „at“, eine Datei dieses Tagebuchs (JSON) oder Gesundheitsdaten (FHIR).',
      large: 'Diese Datei ist zu groß.',
      nothing: 'In dieser Datei steht nichts Neues.',
      imported: (fresh, changed) => `Neue Einträge: ${fresh}. Neuere Fassungen: ${changed}.`,
    },
    print: {
      title: 'Schmerztagebuch',
      dates: (first, last) => `${first} bis ${last}`,
      own: 'Von der Person selbst aufgeschrieben. Empfindlichkeit von 0, gar nicht, bis 10, das Schlimmste, was man sich vorstellen kann.',
      place: 'Stelle',
      done: 'Gemacht',
      note: 'Notiz',
      notes: 'Notizen zum Termin',
    },
    spoken: {
      added: 'Eintrag gespeichert.',
      changed: 'Eintrag geändert.',
      removed: 'Eintrag gelöscht. Drück auf „Rückgängig“, um ihn zurückzuholen.',
      cleared: 'Alles ist gelöscht. Drück auf „Rückgängig“, um es zurückzuholen.',
      undone: 'Rückgängig gemacht.',
    },
  },

  evidence: {
    disagreementsTitle: 'Worin sich die beiden Artikel unterscheiden',
    disagreements: {
      'hold-time': {
        A: 'Mindestens 90 Sekunden, bis er sich ganz löst. In den Fragen dort: 30 bis 90.',
        B: '30 bis 90 Sekunden, oder bis die Empfindlichkeit nachlässt.',
        here: 'Wir zählen bis 90, mit Marken bei 30 und 60. Lässt es nach, kannst du früher aufhören.',
      },
      'how-hard': {
        A: 'Ein Wohlschmerz. Dass der Schmerz am Anfang etwas zunimmt, ist normal.',
        B: 'Gleichmäßig und ohne Schmerz.',
        here: 'Höchstens ein Wohlschmerz, weit unter stechend oder einschießend.',
      },
      'foam-roller': {
        A: 'Rollen reizt Triggerpunkte.',
        B: 'Eine Faszienrolle ist eines der Hilfsmittel.',
        here: 'Wir lassen das Rollen weg.',
      },
      ball: {
        A: 'Ein Ball hilft nur in der Leistenbeuge.',
        B: 'Ein Lacrosseball ist eines der Hilfsmittel.',
        here: 'Wir zeigen einen Ball für die Leistenbeuge.',
      },
    },
    honestTitle: 'Was die Forschung sagt',
    honest: {
      'tender-to-touch': 'In 11 kleinen Studien hielten Punkte gleich nach dem Drücken mehr Druck aus.',
      'felt-pain':
        'In 7 Studien berichteten Menschen nach dem Drücken nicht von weniger Schmerz als andere, die etwas anderes bekamen.',
      'still-not-rolling':
        'In einer kleinen Studie an der Wade machten 90 Sekunden ruhiger Druck einen Punkt weniger empfindlich, Rollen nicht. Der Unterschied zwischen den Gruppen war nicht eindeutig.',
      'red-flags': 'Warnzeichen sind nicht genau. Sie bedeuten „lass es prüfen“, mehr nicht.',
    },
    summary: 'Drücken kann die Empfindlichkeit lindern. Mehr kann niemand versprechen.',
  },

  exercises: {
    'kneeling-lunge': {
      name: 'Hüftbeuger dehnen im Knien',
      goal: 'Macht die Muskeln vorn an der Hüfte länger. Am besten nach dem Drücken, wenn der Punkt nachgelassen hat.',
      needs: 'Eine Matte oder ein Kissen fürs Knie. Einen Stuhl neben dir, wenn das Gleichgewicht schwerfällt.',
      position:
        'Setz das Knie der Seite auf, die du dehnen willst. Stell den anderen Fuß flach nach vorn, das Knie gebeugt.',
      steps: {
        kneel: { text: 'Geh auf ein Knie, der Oberkörper ist aufrecht.', cue: 'Oberkörper ist aufrecht' },
        tuck: { text: 'Roll das Steißbein ein, bevor du dich bewegst.', cue: 'Roll das Steißbein ein' },
        glide: { text: 'Lass die Hüften nach vorn gleiten, bis es vorn an der Hüfte sanft zieht. Bleib und atme.' },
        return: { text: 'Komm langsam zurück und wechsle die Seite.', oneSide: 'Komm langsam zurück.' },
      },
      breathing: 'Atme langsam. Lass die Hüfte vorn mit jedem langen Ausatmen weicher werden.',
      feel: 'Sanftes Ziehen vorn an Hüfte und Oberschenkel des knienden Beins, höchstens 3 von 10.',
      cautions: {
        gentle: 'Nur ein sanftes Ziehen. Erzwinge die Haltung nie.',
        after:
          'Dehnst du in einen schmerzenden Punkt hinein, kann sich der Schmerz ausbreiten. Erst drücken, dann dehnen.',
      },
      stop,
      notFor,
      easier: {
        small: 'Bleib aufrechter und bewege dich nur ein wenig.',
        support: 'Halte dich an einem Stuhl fest und leg ein dickes Kissen unters Knie.',
        bridge: 'Wenn Knien wehtut, nimm die gestützte Brücke auf dem Rücken.',
      },
      harder: {
        squeeze: 'Spann beim Halten das Gesäß auf der Seite des knienden Beins an.',
        arm: 'Heb den Arm auf der Seite des knienden Beins.',
      },
      mistakes: {
        arch: 'Ins Hohlkreuz gehen. Roll erst das Steißbein ein, dann wandert der Zug zur Hüfte.',
        lean: 'Die Brust über das vordere Bein lehnen.',
        hurry: 'Schnell tief gehen. Nimm dir zwei oder drei Atemzüge Zeit.',
      },
    },
    'modified-bridge': {
      name: 'Gestützte Brücke',
      goal: 'Macht eine Hüfte vorn länger, während der Boden dein Gewicht trägt.',
      needs: 'Ein festes Kissen oder einen Yogablock. Eine Matte.',
      position: 'Leg dich auf den Rücken, Knie gebeugt. Leg den Block unter den flachen Knochen ganz unten am Rücken.',
      steps: {
        settle: { text: 'Lass das Becken auf dem Block ruhen, schwer und gerade.', cue: 'schwer und gerade' },
        reach: { text: 'Schieb eine Ferse weg und lass das Bein langsam zum Boden lang werden.', cue: 'langsam' },
        level: { text: 'Halte das Becken gerade und bleib so, während du atmest.', cue: 'Halte das Becken gerade' },
        return: {
          text: 'Beug das Knie, hol den Fuß zurück und wechsle die Seite.',
          oneSide: 'Beug das Knie und hol den Fuß zurück.',
        },
      },
      breathing: 'Atme tief in den Bauch. Lass das Bein beim langen Ausatmen sinken.',
      feel: 'Sanftes Ziehen vorn an der Hüfte des langen Beins, höchstens 3 von 10.',
      cautions: {
        height: 'Beginn mit einem niedrigen, weichen Kissen.',
        gentle: 'Lass das Bein durch sein eigenes Gewicht sinken. Drück es nie nach unten.',
      },
      stop: 'Hör auf bei stechendem, einschießendem, kribbelndem Schmerz oder Schmerz im unteren Rücken.',
      notFor,
      easier: {
        bent: 'Lass das Knie ein wenig gebeugt.',
        low: 'Nimm statt des Blocks ein gefaltetes Handtuch.',
      },
      harder: {
        knee: 'Zieh das andere Knie zur Brust.',
      },
      mistakes: {
        tilt: 'Das Becken zu einer Seite kippen lassen.',
        waist: 'Den Block unter die Taille legen. Er gehört tiefer, unter den Knochen.',
      },
    },
    'hip-sway': {
      name: 'Hüfte wiegen',
      captions: { start: 'Zur einen Seite', end: 'Zur anderen Seite' },
      goal: 'Bewegt die Hüfte nach dem Drücken sanft, im Knien.',
      needs: 'Eine Matte oder ein Kissen fürs Knie.',
      position: 'Geh auf ein Knie, der andere Fuß steht flach vorn, der Oberkörper ist aufrecht.',
      steps: {
        kneel: { text: 'Schieb die Hüften vor, bis du sie vorn gerade so spürst.', cue: 'gerade so spürst' },
        sway: { text: 'Wieg die Hüften sanft von einer Seite zur anderen.', cue: 'sanft' },
        rhythm: {
          text: 'Mach es klein und in gleichmäßigem Takt. Wechsle dann die Seite.',
          oneSide: 'Mach es klein und in gleichmäßigem Takt.',
          cue: 'klein',
        },
      },
      breathing: 'Atme langsam und lass das Wiegen deinem Atem folgen.',
      feel: 'Leichte Bewegung fast ohne Ziehen, höchstens 3 von 10.',
      cautions: { small: 'Halte das Wiegen klein. Es ist keine tiefe Dehnung.' },
      stop,
      notFor,
      easier: { chair: 'Halte dich an einem Stuhl fest und geh nur halb so weit.' },
      harder: { pulse: 'Mach mit „Wippender Ausfallschritt“ weiter.' },
      mistakes: {
        trunk: 'Den ganzen Oberkörper schwingen. Nur die Hüften bewegen sich.',
        fast: 'Schnell werden. Auf die Langsamkeit kommt es an.',
      },
    },
    'lunge-pulse': {
      name: 'Wippender Ausfallschritt',
      goal: 'Führt die Hüfte in eine leichte Dehnung und wieder heraus, um sie zu lockern.',
      needs: 'Eine Matte oder ein Kissen fürs Knie.',
      position: 'Geh auf ein Knie, der andere Fuß steht flach vorn, das Steißbein ist eingerollt.',
      steps: {
        kneel: { text: 'Gleite nach vorn, bis es vorn an der Hüfte leicht zieht.', cue: 'leicht' },
        deepen: { text: 'Geh beim Ausatmen ein wenig tiefer.', cue: 'ein wenig tiefer' },
        ease: {
          text: 'Geh beim Einatmen wieder zurück. Wiederhole das, dann wechsle die Seite.',
          oneSide: 'Geh beim Einatmen wieder zurück. Wiederhole das.',
          cue: 'zurück',
        },
      },
      breathing: 'Ausatmen beim Tiefergehen, einatmen beim Zurückgehen.',
      feel: 'Leichtes Ziehen, das kommt und geht, höchstens 3 von 10.',
      cautions: { bounce: 'Klein und langsam. Wipp nie mit Schwung.' },
      stop,
      notFor,
      easier: { sway: 'Geh zurück zu „Hüfte wiegen“.' },
      harder: { hold: 'Bleib an der tiefsten Stelle einen ganzen Atemzug lang.' },
      mistakes: {
        bounce: 'Am Ende der Bewegung federn.',
        arch: 'Das Steißbein loslassen und ins Hohlkreuz gehen.',
      },
    },
    'knee-lift': {
      name: 'Knie ein wenig heben',
      goal: 'Weckt den Hüftmuskel nach dem Drücken sanft.',
      needs: 'Eine Matte.',
      position: 'Leg dich auf den Rücken, Knie gebeugt, Füße flach.',
      steps: {
        lie: { text: 'Leg die Hände auf den Bauch und lass den Rücken schwer werden.', cue: 'schwer' },
        lift: { text: 'Heb einen Fuß langsam etwa 5 cm, drei Finger breit.', cue: 'etwa 5 cm' },
        lower: {
          text: 'Senk ihn genauso langsam. Wiederhole das, dann wechsle die Seite.',
          oneSide: 'Senk ihn genauso langsam. Wiederhole das.',
          cue: 'genauso langsam',
        },
      },
      breathing: 'Ausatmen beim Heben, einatmen beim Senken.',
      feel: 'Leichte Arbeit tief vorn an der Hüfte. Kein Schmerz.',
      cautions: { small: 'Klein genügt. Höher ist nicht besser.' },
      stop,
      notFor,
      easier: { heel: 'Lass die Ferse unten und nimm nur das Gewicht weg.' },
      harder: { stay: 'Bleib einen Atemzug lang oben.' },
      mistakes: {
        belly: 'Den Bauch herausdrücken und die Luft anhalten.',
        back: 'Den unteren Rücken vom Boden abheben lassen.',
      },
    },
    'ball-hip-crease': {
      name: 'Ball in der Leistenbeuge',
      goal: 'Drückt den Punkt nahe der Leistenbeuge, wo Psoas und Iliacus vereint nahe unter der Haut liegen.',
      needs: 'Einen Massage- oder Lacrosseball. Eine Matte.',
      position: 'Leg dich bäuchlings auf die Unterarme. Leg den Ball vorn an eine Hüfte, abseits der Mittellinie.',
      steps: {
        lie: { text: 'Lass zuerst das meiste Gewicht auf den Armen und dem anderen Bein.', cue: 'auf den Armen' },
        settle: { text: 'Lass die Hüfte auf den Ball sinken, mit jedem Ausatmen etwas mehr.', cue: 'etwas mehr' },
        hold: { text: 'Halte den Ball ruhig auf der empfindlichen Stelle und atme.', cue: 'Halte den Ball ruhig' },
        'let-go': { text: 'Nimm das Gewicht langsam weg. Bewege die Hüfte sanft, dann dehne.', cue: 'langsam' },
      },
      breathing: 'Langsam und tief, mit langem, vollem Ausatmen. Sink beim Ausatmen ein.',
      feel: 'Ein Wohlschmerz, der langsam nachlässt, höchstens 5 von 10. Anfangs etwas mehr Schmerz ist normal.',
      cautions: {
        nerves: 'Hier verlaufen Nerven und Blutgefäße. Pocht oder kribbelt es, geh etwas höher, über die Leistenbeuge.',
        where: neverHere,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: {
        arms: 'Lass mehr Gewicht auf den Armen und dem anderen Bein.',
        hand: 'Drück mit den Fingerspitzen statt mit dem Ball.',
      },
      harder: { weight: 'Lass über mehrere Tage nach und nach mehr Gewicht auf dem Ball ruhen.' },
      mistakes: {
        roll: 'Hin und her rollen. Reiben kann die Stelle reizen. Bleib ruhig liegen.',
        deep: 'Den Iliacus erreichen wollen. Dafür fehlt einem Ball der Winkel.',
      },
    },
    'tool-iliacus': {
      name: 'Gewinkeltes Werkzeug am Iliacus',
      goal: 'Drückt den Punkt innen am Beckenknochen. Ein gewinkeltes Werkzeug ist dafür gemacht.',
      needs: 'Ein gewinkeltes Hüft-Werkzeug. Eine Matte. Lies die Anleitung, die dabei war.',
      position:
        'Stell es auf den Boden. Leg dich darüber, die Spitze direkt innen und etwas unter dem Hüftknochen vorn.',
      steps: {
        place: { text: 'Stütz dich auf die Arme, bis die Spitze innen am Knochen sitzt.', cue: 'innen am Knochen' },
        sink: { text: 'Sink langsam ein, sodass sich die Spitze zum Knochen dreht.', cue: 'langsam' },
        hold: { text: 'Halte das Werkzeug ruhig und atme immer wieder lang aus.', cue: 'Halte das Werkzeug ruhig' },
        'let-go': { text: 'Drück dich langsam hoch. Bewege die Hüfte sanft, dann dehne.', cue: 'langsam' },
      },
      breathing: 'Langsam und tief, mit langem, vollem Ausatmen. Sink beim Ausatmen ein.',
      feel: 'Ein Wohlschmerz tief innen am Hüftknochen, höchstens 5 von 10. Kann anfangs in den Oberschenkel ziehen.',
      cautions: {
        ease: 'Zu fest oder zu lange kann den Schmerz verstärken. Beginn sanft und steigere dich über Tage.',
        where: neverHere,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: {
        arms: 'Lass mehr Gewicht auf den Armen.',
        therapist: 'Bitte eine Fachperson. Sie erreicht den Punkt, während du entspannt auf dem Rücken liegst.',
      },
      harder: { weight: 'Lass über mehrere Tage nach und nach mehr Gewicht auf dem Werkzeug ruhen.' },
      mistakes: {
        middle: 'Die Spitze zum Nabel hin setzen. Sie gehört nah an den Hüftknochen.',
        rub: 'Hin und her bewegen. Bei ruhigem Druck kann sich der Punkt lösen.',
      },
    },
    'fingertip-locate': {
      name: 'Mit den Fingerspitzen finden',
      goal: 'Findet den empfindlichen Strang vor dem Drücken und prüft, ob es der richtige ist.',
      needs: 'Eine Matte. Kurze Nägel helfen.',
      position: 'Leg dich auf den Rücken, Knie gebeugt, Füße flach, Bauch weich.',
      steps: {
        lie: { text: 'Such den Knochenvorsprung vorn an deiner Hüfte.', cue: 'Knochenvorsprung' },
        find: { text: 'Leg die Fingerspitzen direkt innen daneben und etwas darunter.', cue: 'direkt innen' },
        sink: {
          text: 'Sink langsam Richtung Wirbelsäule ein, innen am Becken entlang. Such einen straffen, empfindlichen Strang.',
          cue: 'langsam',
        },
        confirm: {
          text: 'Heb das Knie etwa 5 cm. Unter den Fingern wird der Strang fest.',
          cue: 'wird der Strang fest',
        },
      },
      breathing: 'Sink nur beim Ausatmen ein. Warte beim Einatmen.',
      feel: 'Druck und etwas Empfindlichkeit, höchstens 4 von 10. Kein stechender Schmerz.',
      cautions: {
        patience: 'Ihn zu finden braucht ein paar Versuche. Der Punkt kann überall im Muskel liegen.',
        where: neverHere,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: { crease: 'Beginn nahe der Leistenbeuge. Dort liegt der Muskel näher unter der Haut.' },
      harder: { tool: 'Finger ermüden, denn der Muskel liegt tief. Ein gewinkeltes Werkzeug reicht tiefer.' },
      mistakes: {
        poke: 'Schnell hineinstechen. Der Bauch spannt sich an, und du spürst nichts.',
        rub: 'Die Stelle reiben. Das kann einen stillen Punkt wecken.',
      },
    },
    'stand-up-break': {
      name: 'Aufsteh-Pause',
      captions: { start: 'Im Sitzen', end: 'Im Stehen' },
      goal: 'Holt den Hüftmuskel aus der kurzen Haltung, in der er beim Sitzen ist.',
      needs: 'Einen stabilen Stuhl.',
      position: 'Setz dich nah an die vordere Kante, Füße flach.',
      steps: {
        ready: { text: 'Zieh die Füße zurück, bis sie unter den Knien stehen.', cue: 'unter den Knien' },
        rise: { text: 'Beug dich vor und steh langsam auf.', cue: 'langsam' },
        open: {
          text: 'Mach dich groß, das Becken gerade, und lass die Hüften vorn aufgehen.',
          cue: 'Mach dich groß',
        },
        move: { text: 'Setz dich langsam und wiederhole das. Geh dann ein paar Schritte.', cue: 'ein paar Schritte' },
      },
      breathing: 'Ausatmen beim Aufstehen, einatmen beim Hinsetzen.',
      feel: 'Leichte Arbeit für die Beine. Kein Schmerz.',
      cautions: { steady: 'Nimm einen Stuhl, der nicht rollen oder rutschen kann.' },
      stop: 'Hör auf bei stechendem, einschießendem oder kribbelndem Schmerz oder Ohnmachtsgefühl.',
      notFor: 'Nach Sturz oder OP, oder wenn dir beim Aufstehen schwarz vor Augen wird: Frag erst eine Fachperson.',
      easier: { hands: 'Drück dich mit den Händen am Stuhl oder Tisch hoch.' },
      harder: {
        arms: 'Kreuz die Arme vor der Brust.',
        stretch: 'Dehne danach den Hüftbeuger im Knien.',
      },
      mistakes: {
        arch: 'Oben den Bauch vorschieben und ins Hohlkreuz gehen.',
        drop: 'Sich zurück in den Stuhl fallen lassen.',
      },
    },
    'seat-setup': {
      name: 'Sitzhöhe prüfen',
      captions: { start: 'Rücken rund', end: 'Rücken aufrecht' },
      goal: 'Stellt deinen Sitz so ein, dass der Hüftmuskel beim Sitzen weniger gebeugt ist.',
      needs: 'Deinen Stuhl. Ein festes Kissen, wenn der Sitz niedrig ist.',
      position: 'Setz dich ganz nach hinten, Füße flach auf dem Boden.',
      steps: {
        feet: { text: 'Stell beide Füße flach auf, ein wenig auseinander.', cue: 'flach' },
        height: {
          text: 'Stell den Sitz höher, bis die Hüften auf Höhe der Knie sind oder etwas darüber.',
          cue: 'auf Höhe der Knie',
        },
        tall: {
          text: 'Sitz aufrecht auf den Sitzknochen. Spann ab und zu sanft den Bauch an.',
          cue: 'Sitz aufrecht',
        },
        change: { text: 'Steh nach je 30 bis 60 Minuten auf und bewege dich.', cue: '30 bis 60 Minuten' },
      },
      breathing: 'Atme tief in den Bauch.',
      feel: 'Leicht und aufrecht, ohne Anstrengung.',
      cautions: { still: 'Kein Sitz macht Stillsitzen wett. Wechsle oft die Haltung.' },
      stop: 'Hör auf und ändere den Sitz, wenn beim Sitzen Schmerz, Kribbeln oder Taubheitsgefühl kommt.',
      notFor: 'Nach einem Sturz oder einer OP an Hüfte oder Rücken: Frag erst eine Fachperson.',
      easier: {
        cushion: 'Leg ein festes Kissen auf einen niedrigen Sitz.',
        footrest: 'Nimm eine Fußstütze, wenn die Füße nicht bis zum Boden reichen.',
      },
      harder: { stand: 'Arbeite einen Teil des Tages im Stehen.' },
      mistakes: {
        low: 'Ein niedriger Sitz, bei dem die Knie höher sind als die Hüften.',
        slump: 'Nach vorn rutschen, bis der untere Rücken rund ist.',
      },
    },
    'pelvis-neutral': {
      name: 'Gerades Becken im Stehen',
      captions: { start: 'Nach vorn gekippt', end: 'Waagerecht' },
      goal: 'Findet einen Stand, in dem das Becken nicht weit nach vorn kippt.',
      needs: 'Eine Wand neben dir, wenn das Gleichgewicht schwerfällt.',
      position: 'Steh mit den Füßen so breit wie die Hüften, Knie locker.',
      steps: {
        stand: { text: 'Stell dir dein Becken als Schale voll Wasser vor.', cue: 'Schale voll Wasser' },
        tip: { text: 'Kipp die Schale ein wenig nach vorn. Spür, wie der Rücken hohl wird.', cue: 'ein wenig' },
        level: { text: 'Roll das Steißbein ein, bis die Schale gerade steht.', cue: 'bis die Schale gerade steht' },
        keep: {
          text: 'Mach dich groß, atme und bleib so, ohne Anstrengung. Wiederhole das langsam.',
          cue: 'ohne Anstrengung',
        },
      },
      breathing: 'Einatmen beim Kippen, ausatmen beim Aufrichten.',
      feel: 'Leichte Arbeit unten im Bauch und im Gesäß. Kein Schmerz.',
      cautions: { small: 'Klein genügt. Drück den Rücken nicht mit Kraft flach.' },
      stop,
      notFor: 'Nach einem Sturz oder einer OP an Hüfte oder Rücken: Frag erst eine Fachperson.',
      easier: { wall: 'Lehn dich an eine Wand und spür den Spalt an der Taille.' },
      harder: { day: 'Prüf es beim Warten in der Schlange oder beim Zähneputzen.' },
      mistakes: {
        knees: 'Die Knie durchdrücken.',
        clench: 'Das Gesäß fest zusammenkneifen und die Luft anhalten.',
      },
    },
  },

  explore: {
    title: 'Wohin Schmerz ausstrahlen kann',
    hint: 'Tipp auf ein X: Du siehst, wo der Schmerz sitzt und wohin er ausstrahlen kann. Oder tipp auf eine Stelle am Körper.',
    hintKeys:
      'Die Pfeiltasten führen über den Körper, die Leertaste zeigt, welche Punkte zu einer Stelle gehören. Mit Tab geht es zu den Punkten.',
    layer: 'Zeigen',
    layers: { skin: 'Haut', muscles: 'Muskeln', bones: 'Knochen' },
    felt: 'Hier spürbar',
    travels: 'Kann hierhin ausstrahlen',
    seeFront: 'Von vorn sehen',
    seeBack: 'Von hinten sehen',
    feltAt: (places) => `Hier spürbar: ${places}.`,
    travelsTo: (places) => `Kann hierhin ausstrahlen: ${places}.`,
    asked: (place) => `${place}: Schmerz hier beschreiben manche bei`,
    askedNone: (place) => `${place}: Keiner dieser Punkte ist für Schmerz hier bekannt.`,
    sources: (names) => `Quelle: ${names}`,
    note: 'Das X zeigt eine häufige Stelle; der Punkt kann überall im Muskel liegen. An derselben Stelle kann auch anderes wehtun.',
    points: {
      'tp-iliacus':
        'Er liegt an der Innenseite des Beckenknochens, direkt innen neben dem vorderen Hüftknochen und etwas darunter. ' +
        'Manche beschreiben tiefen Schmerz vorn an der Hüfte, der vorn am Oberschenkel nach unten ausstrahlen kann.',
      'tp-psoas-upper':
        'Er liegt tief im Bauch, zwischen Nabel und vorderem Hüftknochen. ' +
        'Manche beschreiben Schmerz tief in der Körpermitte, der in den unteren Rücken derselben Seite ausstrahlen kann.',
      'tp-iliopsoas-crease':
        'Er liegt nahe der Oberfläche in der Leistenbeuge, wo Psoas und Iliacus schon vereint sind. ' +
        'Manche beschreiben Schmerz vorn an der Hüfte und an der inneren Leiste, der in den unteren Rücken derselben Seite ausstrahlen kann.',
    },
    cautions: {
      'tp-psoas-upper': 'Bleib weg von der Mittellinie des Bauchs.',
      'tp-iliopsoas-crease':
        'Nerven und Blutgefäße verlaufen ganz in der Nähe: Pocht oder kribbelt es, geh etwas höher.',
    },
  },

  guide: {
    title: 'Einen Triggerpunkt im Psoas lösen, Schritt für Schritt',
    progress: (step, steps) => `Schritt ${step} von ${steps}`,
    back: 'Zurück',
    leave: 'Anleitung verlassen',
    safety: {
      title: 'Bevor du drückst',
      intro:
        'Diese Anleitung dauert etwa zehn Minuten. Du kannst jederzeit zurückgehen oder aufhören. Lies bitte zuerst diese Listen.',
      more: 'Warnzeichen: erst Hilfe holen',
      emergency: 'Hol sofort Hilfe bei einem dieser Zeichen',
      urgent: 'Lass das bald ärztlich prüfen und drück vorher nicht',
      ask: 'Trifft etwas aus diesen Listen auf dich zu?',
      go: 'Nein, nichts trifft zu',
      sign: 'Etwas trifft zu, oder ich weiß es nicht',
      notAdvice: 'Das ist Wissen zur Selbsthilfe. Es ersetzt keinen Rat einer medizinischen Fachperson.',
    },
    help: {
      call: (number) => `${number} anrufen`,
      callLocal: 'Ruf den örtlichen Notruf an.',
      sign: {
        title: 'Bitte drück jetzt nicht',
        text: 'Sprich zuerst mit einer Fachperson, etwa in einer Arzt- oder Physiotherapiepraxis. Zeig ihr die Listen von der Seite davor.',
        now: 'Hol sofort Hilfe, nicht erst später, bei einem dieser Zeichen:',
        soon: 'Bei allem anderen auf den Listen: Mach einen Termin in den nächsten Tagen. Bis dahin sind Ruhe und lockeres Gehen in Ordnung.',
        back: 'Zurück zu den Listen',
      },
      pain: {
        title: 'Hör auf zu drücken',
        text: 'Lass langsam los. Nimm das Werkzeug weg. Atme ein paar Mal lang aus und lass das Bein ruhen.',
        spots: {
          'tp-iliacus':
            'Ein dumpfer Schmerz, der innerhalb einer Minute vergeht, ist häufig. Stechen, Pochen oder Kribbeln ist es nicht.',
          'tp-psoas-upper':
            'Diese Stelle liegt tief. Pocht es dort, lass sie in Ruhe. Drück nie auf die Mittellinie des Bauchs.',
          'tp-iliopsoas-crease':
            'Nahe der Leistenbeuge verlaufen Nerven und Blutgefäße. Setz das Werkzeug ein andermal etwas höher an, über der Leistenbeuge.',
        },
        stays:
          'Wenn Schmerz, Kribbeln oder Taubheitsgefühl bleibt oder wiederkommt, hör ganz auf und frag eine Fachperson.',
        now: 'Hol sofort Hilfe, wenn eines davon auftritt:',
        next: 'Hier beenden',
        again: 'Es ist abgeklungen: sanft noch einmal versuchen',
      },
    },
    left: {
      title: 'Anleitung unterbrochen',
      text: 'Dein Schritt bleibt gemerkt, solange diese Seite offen ist.',
      kept: 'Dein Schritt bleibt in diesem Tab gemerkt, auch wenn die Seite neu geladen wird.',
      resume: 'Weitermachen',
      restart: 'Von vorn beginnen',
    },
    loading: 'Einen Moment …',
    failed: {
      title: 'Dieser Teil wurde nicht geladen',
      text: 'Vielleicht fehlt die Verbindung. Versuch es noch einmal, oder folge der Kurzfassung in Worten:',
      retry: 'Noch einmal versuchen',
      steps: [
        'Leg dich auf den Rücken, die Knie gebeugt. Such den Knochenvorsprung vorn an deiner Hüfte.',
        'Geh direkt innen daneben und etwas darunter. Sink langsam ein und such einen empfindlichen Strang.',
        'Heb das Knie dieser Seite ein wenig. Wird der Strang fest, ist es der richtige.',
        'Drück sanft und ohne Bewegung 30 bis 90 Sekunden lang. Atme lang aus.',
        'Lass langsam los, bewege dich ein wenig, dann dehne.',
      ],
    },
  },

  guideHands: {
    find: {
      title: 'Finde die Stelle',
      bone: 'Leg dich auf den Rücken, die Knie gebeugt. Such den Knochenvorsprung vorn an deiner Hüfte.',
      spots: {
        'tp-iliacus': 'Leg die Fingerspitzen direkt innen daneben und etwas darunter.',
        'tp-psoas-upper': 'Geh von dort Richtung Nabel, etwa den halben Weg. Bleib weg von der Mittellinie.',
        'tp-iliopsoas-crease': 'Geh von dort nach unten bis zur Beuge, wo dein Bein beginnt.',
      },
      sinks: {
        'tp-iliacus': 'Atme aus und sink langsam Richtung Wirbelsäule ein, innen am Knochen entlang.',
        'tp-psoas-upper': 'Atme aus und sink langsam Richtung Wirbelsäule ein. Lass dir Zeit: Er liegt tief.',
        'tp-iliopsoas-crease': 'Atme aus und sink langsam ein. Er liegt nahe der Oberfläche, ein wenig genügt also.',
      },
      feel: 'Such einen straffen Strang, wie eine Schnur, der auf Druck empfindlich ist.',
      pictures: {
        play: 'Bewegung zeigen',
        pause: 'Anhalten',
        bone: 'Das Becken von vorn. Ein Ring zeigt den Knochenvorsprung vorn an der Hüfte.',
        spot: 'Dasselbe Bild. Ein X zeigt die Stelle, ein Pfeil führt vom Knochenvorsprung dorthin.',
        sink: 'Jemand liegt mit gebeugten Knien auf dem Rücken. Die Fingerspitzen sinken vorn in die Hüfte ein.',
        lift: 'Jemand liegt auf dem Rücken. Ein Fuß hebt sich ein wenig vom Boden.',
        tool: 'Jemand liegt bäuchlings auf den Unterarmen, mit dem Werkzeug vorn unter der Hüfte.',
      },
    },
    confirm: {
      title: 'Prüf, ob es die richtige ist',
      text: 'Lass die Finger dort. Heb das Knie dieser Seite etwa 5 cm und senk es wieder.',
      ask: 'Wurde der Strang unter deinen Fingern fest?',
      yes: 'Ja, er wurde fest',
      no: 'Noch nicht: weitersuchen',
      tip: 'Geh am Muskel eine Fingerbreite weiter und versuch es noch einmal. Findest du ihn nicht, drück nicht: Eine Fachperson kann ihn dir zeigen.',
    },
    press: {
      title: 'Drück und halte still',
      hows: {
        'angled-tool': 'Leg dich so über das Werkzeug, dass die Spitze die Stelle trifft, abseits der Mittellinie.',
        ball: 'Dreh dich auf den Bauch. Leg dich so über den Ball, dass er die Stelle trifft. Stütz dich auf die Unterarme.',
        'foam-roller': 'Leg dich so über ein Ende der Rolle, dass es die Stelle trifft. Roll nicht.',
        fingertips: 'Bleib auf dem Rücken. Leg eine Hand auf die andere und drück mit den Fingerspitzen.',
        therapist: 'Bleib auf dem Rücken und entspann dich. Sag, wie es sich anfühlt, während die Fachperson drückt.',
      },
      gentle:
        'Beginn sanft. Ein Wohlschmerz ist in Ordnung: Er tut weh und zugleich gut. Stechender Schmerz ist es nicht.',
      breathe: 'Atme langsam. Lass den Druck beim Ausatmen einsinken.',
      sooner: 'Löst es sich nach 30 Sekunden, drück auf „Es lässt nach“.',
      alone:
        'Der Timer wurde nicht geladen. Zähl im Kopf oder nimm eine Uhr: 30 bis 90 Sekunden, dann langsam loslassen.',
      alonePressed: 'Ich bin mit Drücken fertig',
      stopped: 'Früher aufgehört. Das ist in Ordnung. Drück noch einmal auf „Start“ oder geh weiter.',
      done: 'Gut gemacht. Lass langsam los.',
      skip: 'Weiter, ohne zu drücken',
    },
    move: {
      title: 'Loslassen und bewegen',
      steps: [
        'Nimm den Druck langsam weg. Ruh dich zwei, drei Atemzüge aus.',
        'Heb das Knie etwa 5 cm und senk es wieder. Zehnmal, langsam.',
        'Lass beide Knie ein wenig von einer Seite zur anderen pendeln.',
      ],
      why: 'Erst kommt sanfte Bewegung, dann die Dehnung.',
    },
    stretch: {
      title: 'Jetzt dehnen',
      text: 'Wähle eine Übung. Geh sanft hinein, atme langsam und erzwinge nichts.',
      lunge: 'Im Knien',
      bridge: 'Auf dem Rücken',
      alone: 'Die Karte wurde nicht geladen. In Worten:',
      words: [
        'Knie dich auf das Knie dieser Seite, der andere Fuß steht vor dir.',
        'Roll das Steißbein ein. Lass dann die Hüften ein wenig nach vorn gleiten.',
        'Spür ein sanftes Ziehen vorn an der Hüfte. Halte 30 Sekunden und atme.',
      ],
    },
  },
  guideMore: {
    next: 'Weiter',
    stop: 'Stopp: es fühlt sich falsch an',
    where: {
      title: 'Wo ist die Stelle?',
      text: 'Tipp im Bild auf ein X oder wähle aus der Liste. Links und rechts sind von dir aus gemeint.',
      side: 'Welche Seite?',
      left: 'Bei mir links',
      right: 'Bei mir rechts',
      sides: { left: 'Linke Seite', right: 'Rechte Seite' },
      point: 'Welcher Punkt?',
      points: {
        'tp-iliacus': {
          name: 'Innen am Hüftknochen',
          hint: 'Schmerz vorn an der Hüfte, vielleicht den Oberschenkel hinab',
        },
        'tp-psoas-upper': {
          name: 'Tief im Bauch',
          hint: 'Zwischen Nabel und Hüftknochen; vielleicht auch im unteren Rücken',
        },
        'tp-iliopsoas-crease': {
          name: 'In der Leistenbeuge',
          hint: 'Vorn an der Hüfte oder in der Leiste; vielleicht auch im unteren Rücken',
        },
      },
      missing: 'Wähle eine Seite und einen Punkt.',
      chosen: (point, side) => `Gewählt: ${point}, ${side}.`,
      unsure:
        'Nicht sicher? Fang in der Leistenbeuge an. Dort treffen sich beide Muskeln, und sie ist am leichtesten zu erreichen.',
      noMap: 'Das Bild wurde nicht geladen. Die Liste geht auch ohne.',
    },
    tool: {
      title: 'Womit drückst du?',
      text: (point) => `Nicht jedes Hilfsmittel erreicht jeden Punkt. Dein Punkt: ${point}.`,
      unsaid: 'Keine Angabe zu diesem Punkt',
      missing: 'Wähle, womit du drückst.',
      mismatch: {
        'tp-iliacus': {
          ball: 'Einem Ball fehlt der Winkel für diesen Punkt. Du kannst es versuchen, aber oft kommt er nicht hin.',
          fingertips: 'Fingerspitzen können diesen Punkt erreichen, ermüden aber bald. Der Muskel liegt tief.',
          'foam-roller': 'Eine Faszienrolle ist für diesen Punkt zu breit. Wenn du eine nimmst, halte sie ruhig.',
        },
        'tp-psoas-upper': {
          ball: 'Ein Ball erreicht diesen Punkt nicht. Er liegt zu tief.',
          fingertips: 'Du kannst es mit den Fingerspitzen versuchen, aber sie ermüden bald. Der Punkt liegt tief.',
          'foam-roller': 'Eine Faszienrolle ist für diesen Punkt zu breit. Wenn du eine nimmst, halte sie ruhig.',
        },
        'tp-iliopsoas-crease': {
          'foam-roller': 'Eine Faszienrolle ist für diesen Punkt breit. Wenn du eine nimmst, halte sie ruhig.',
          therapist:
            'Auch hier kann eine Fachperson drücken. Die Artikel nennen einen Ball, Fingerspitzen oder ein Werkzeug.',
        },
      },
      fits: (tool) => `${tool}: Damit erreichst du deinen Punkt.`,
      crease: 'Lieber in der Leistenbeuge drücken',
      creaseWhy: 'In der Leistenbeuge treffen sich beide Muskeln. Druck dort wirkt auf beide zugleich.',
      still: 'Reiben ist nicht Drücken',
      stillWhy:
        'Rollen oder Reiben kann einen Knoten wecken. Halte das Werkzeug ruhig: Bei gleichmäßigem Druck kann er sich lösen.',
    },
    rate: {
      before: 'Wie stark ist der Schmerz jetzt?',
      beforeText: 'Denk an den Schmerz, wegen dem du hier bist. Am Ende fragen wir noch einmal.',
      after: 'Und wie ist er jetzt?',
      afterText: 'Bewerte noch einmal denselben Schmerz.',
      none: '0 heißt kein Schmerz',
      worst: '10 ist der schlimmste, den du dir vorstellen kannst',
      chosen: (number) => `${number} von 10`,
      strong: 'Das ist starker Schmerz. Frag eine Fachperson, bevor du drückst. Machst du weiter, drück ganz leicht.',
      skip: 'Du kannst das auch auslassen.',
    },
    summary: {
      title: 'Was du gemacht hast',
      spot: 'Stelle',
      tool: 'Hilfsmittel',
      held: 'Gehalten',
      seconds,
      pain: 'Schmerz',
      from: (before, after) => `${before} vorher, ${after} nachher`,
      stretched: 'Dehnung',
      yes: 'Gemacht',
      less: 'Weniger Schmerz als vorher. Achte auch darauf, wie es morgen ist.',
      same: 'Etwa gleich. Das ist häufig so. Es kann ein paar Tage dauern.',
      more: 'Mehr als vorher. Das kann vorkommen, wenn es zu fest oder zu lange war. Gönn der Stelle heute Ruhe und drück nächstes Mal weniger.',
      pained: 'Wegen Schmerz aufgehört. Drück dort heute nicht mehr.',
      againTitle: 'Wann wieder',
      again: [
        'Einmal am Tag genügt völlig. Steigere dich über Tage.',
        'Ist die Stelle am nächsten Tag empfindlich? Warte, bis das vorbei ist.',
        'Steh nach je 30 bis 60 Minuten Sitzen auf und bewege dich.',
      ],
      seeTitle: 'Wann du eine Fachperson brauchst',
      see: [
        'Der Schmerz ist stark, wird schlimmer oder macht dir Sorgen.',
        'Nach zwei Wochen ist es nicht besser.',
        'Beim Drücken kam Stechen, Pochen, Kribbeln oder Taubheitsgefühl, und es bleibt.',
      ],
      print: 'Drucken',
      copy: 'Kopieren',
      copied: 'Kopiert.',
      notCopied: 'Kopieren ist hier nicht erlaubt. Der Text ist markiert: Kopier ihn mit der Tastatur.',
      other: { left: 'Jetzt die linke Seite', right: 'Jetzt die rechte Seite' },
      again2: 'Von vorn beginnen',
      sources: 'Woher das kommt',
      ownNumbers:
        'Einmal am Tag, zwei Wochen und wie oft das Knie gehoben wird: unsere eigene Wahl, nicht aus den Artikeln.',
      notes: 'Notizen',
      date: 'Datum',
    },
  },

  habits: {
    'stand-up': { name: 'Oft aufstehen', text: 'Steh nach je 30 bis 60 Minuten Sitzen auf und bewege dich.' },
    'seat-height': {
      name: 'Sitzhöhe',
      text: 'Stell den Sitz so ein, dass die Hüften auf Höhe der Knie sind oder etwas darüber.',
    },
    'stand-tall': { name: 'Stehen', text: 'Lass das Becken beim Stehen nicht weit nach vorn kippen.' },
    'active-sitting': { name: 'Aktiv sitzen', text: 'Spann über den Tag ab und zu sanft den Bauch an.' },
    recovery: { name: 'Pausen im Training', text: 'Trainiere mit genug Zeit zum Erholen.' },
    strength: { name: 'Kraft aufbauen', text: 'Kräftige Schritt für Schritt die Muskeln, die das Knie heben.' },
  },

  map: {
    title: 'Wo tut es weh?',
    hint: 'Tipp an, wo es wehtut. Tipp noch einmal, um es zu entfernen.',
    hintKeys: 'Die Pfeiltasten führen über den Körper, die Leertaste wählt, Plus und Minus sagen, wie stark es ist.',
    front: 'Vorn',
    back: 'Hinten',
    frontSide: 'deine rechte Seite ist links',
    backSide: 'deine rechte Seite ist rechts',
    left: (name) => `${name}, links`,
    right: (name) => `${name}, rechts`,
    closeUp: 'Hüfte größer',
    list: 'Liste',
    undo: 'Rückgängig',
    clear: 'Alles löschen',
    remove: 'Entfernen',
    chosen: 'Gewählte Stellen',
    rate: (name) => `Wie stark: ${name}`,
    strength: (intensity, max) => `${intensity} von ${max}`,
    howStrong: 'Wie stark ist es?',
    unrated: 'noch keine Antwort',
    strengths10: [
      'nichts',
      'kaum spürbar',
      'leicht',
      'leicht',
      'mittel',
      'mittel',
      'stark',
      'stark',
      'sehr stark',
      'sehr stark',
      'das Schlimmste, was du dir vorstellen kannst',
    ],
    strengths3: ['nichts', 'leicht', 'mittel', 'stark'],
    places: (count) =>
      count === 0 ? 'Keine Stelle gewählt.' : count === 1 ? '1 Stelle gewählt.' : `${count} Stellen gewählt.`,
    select: (name) => `${name}: gewählt.`,
    deselect: (name) => `${name}: entfernt.`,
    rated: (name, strength) => `${name}: ${strength}.`,
    cleared: 'Alles entfernt.',
    undone: 'Rückgängig gemacht.',
    full: (max) =>
      max === 1
        ? 'Nur eine Stelle kann gewählt werden. Entferne sie zuerst.'
        : `Bis zu ${max} Stellen können gewählt werden. Entferne zuerst eine.`,
    required: 'Pflichtfeld',
    lost: 'Dieser Teil konnte nicht geladen werden.',
    again: 'Noch einmal versuchen',
    missing: 'Bitte wähle mindestens eine Stelle am Körper.',
    emergency:
      'Ist es zwischen den Beinen taub? Ist es neu, dass du Urin oder Stuhl nicht halten oder nicht lassen kannst, oder dass beide Beine schwach sind? ' +
      'Dann ruf sofort den Notruf an. Warte nicht.',
  },

  plan: {
    title: 'Dein Plan',
    empty:
      'Hier ist noch nichts. Markiere, wo es wehtut, mach den Check oder eine Übung auf dieser Seite. Was du machst, kommt hier zusammen.',
    clinician,
    loading: 'Einen Moment …',
    failed: 'Dein Plan konnte nicht gezeigt werden. Vielleicht fehlt die Verbindung.',
    retry: 'Noch einmal versuchen',
  },
  planCurtain: {
    emergency: {
      title: 'Hol sofort Hilfe. Drück nicht.',
      text: 'Auf dieser Seite wurde ein Warnzeichen angekreuzt. Ruf den örtlichen Notruf an oder geh in eine Notaufnahme. Drücken und Timer sind hier ausgeschaltet.',
    },
    urgent: {
      title: 'Lass das bald ärztlich prüfen und drück vorher nicht.',
      text: 'Auf dieser Seite wurde ein Warnzeichen angekreuzt. Mach einen Termin in den nächsten Tagen. Drücken und Timer sind hier ausgeschaltet. Bis zum Termin sind Ruhe und lockeres Gehen in Ordnung.',
    },
    paused: {
      title: 'Das Drücken ist pausiert.',
      text: 'Es gab ein Zeichen zum Aufhören. Lass langsam los, atme ein paar Mal lang aus und ruh dich aus. Wenn Schmerz, Kribbeln oder Taubheitsgefühl bleibt oder wiederkommt, hör ganz auf und frag eine Fachperson.',
    },
    signs: 'Angekreuzt wurde:',
    lifted: 'Das bleibt so, bis der Check noch einmal ohne Warnzeichen gemacht oder der Plan gelöscht wird.',
    goOn: 'Es ist abgeklungen: weiter',
    reveal: 'Zu deinem Plan',
    call: (number) => `${number} anrufen`,
  },
  planMore: {
    comma: ', ',
    today: 'Heute',
    exercises: {
      'kneeling-lunge': 'Hüftbeuger dehnen im Knien',
      'modified-bridge': 'Gestützte Brücke',
      'hip-sway': 'Hüfte wiegen',
      'lunge-pulse': 'Wippender Ausfallschritt',
      'knee-lift': 'Knie ein wenig heben',
      'ball-hip-crease': 'Ball in der Leistenbeuge',
      'tool-iliacus': 'Gewinkeltes Werkzeug am Iliacus',
      'fingertip-locate': 'Mit den Fingerspitzen finden',
      'stand-up-break': 'Aufsteh-Pause',
      'seat-setup': 'Sitzhöhe prüfen',
      'pelvis-neutral': 'Gerades Becken im Stehen',
    },
    points: {
      'tp-iliacus': 'Auf den Punkt im Iliacus drücken',
      'tp-psoas-upper': 'Auf den oberen Punkt im Psoas drücken',
      'tp-iliopsoas-crease': 'Auf den Punkt in der Leistenbeuge drücken',
    },
    hold: 'Halten mit Timer',
    side: { left: 'links', right: 'rechts', both: 'beide Seiten' },
    holds: (sets, count) => (sets > 1 ? `${sets}-mal ${seconds(count)}` : seconds(count)),
    sets: (sets) => (sets > 1 ? `${sets} Sätze` : '1 Satz'),
    perDay: (times) => (times > 1 ? `${times}-mal am Tag` : 'einmal am Tag'),
    count: (done, of) =>
      of > 1 ? `Heute ${done} von ${of} gemacht` : done ? 'Heute gemacht' : 'Heute noch nicht gemacht',
    tick: 'Abhaken',
    undo: 'Rückgängig',
    show: 'Zeigen',
    also: 'Heute auch gemacht',
    next: {
      today: 'Als Nächstes: heute, wann es dir passt.',
      tomorrow: 'Für heute ist alles gemacht. Als Nächstes: morgen.',
      ease: 'Mehr ist nicht besser: Beginn sanft und steigere dich über Tage.',
    },
    progress: 'Verlauf',
    days: (days) => `Gemacht an ${days} der letzten 7 Tage.`,
    tenderness: 'Empfindlichkeit, 0 bis 10',
    point: 'Punkt',
    when: 'Wann',
    before: 'Vorher',
    after: 'Nachher',
    pointNames: {
      'tp-iliacus': 'Iliacus',
      'tp-psoas-upper': 'Oberer Psoas',
      'tp-iliopsoas-crease': 'Leistenbeuge',
    },
    change: (before, after) => `${before} vor dem ersten Mal, ${after} nach dem letzten.`,
    clinician: 'Wann du eine Fachperson brauchst',
    precautions: 'Hol dir erst das Ja einer Fachperson, bevor du drückst oder dehnst. Der Grund dafür:',
    other: 'Etwas anderes in deinen Antworten',
    kept: {
      page: 'Dein Plan bleibt auf dieser Seite. Er ist weg, wenn du sie verlässt oder neu lädst.',
      session: 'Dein Plan bleibt in diesem Tab, bis du den Tab schließt. Nichts wird gesendet.',
      local: 'Dein Plan bleibt auf diesem Gerät, bis du ihn löschst. Nichts wird gesendet.',
    },
    print: 'Drucken',
    printed: (date) => `Gedruckt am ${date}. Zum Mitnehmen zum nächsten Termin.`,
    clear: 'Plan löschen',
    sure: 'Alles löschen? Drück noch einmal',
    spoken: {
      done: (name, count) => `${name}. ${count}.`,
      cleared: 'Der Plan ist gelöscht.',
      goneOn: 'Drücken ist wieder möglich. Beginn sanft.',
      unread: 'Was von deinem Plan gespeichert war, konnte nicht gelesen werden. Er beginnt leer.',
    },
  },

  questions: {
    'how-to-release': {
      question: 'Wie löst man einen Triggerpunkt im Psoas?',
      answer:
        'Mit ruhigem, gleichmäßigem Druck auf den Punkt oder direkt daneben, 30 bis 90 Sekunden lang. Nimm ein Hilfsmittel, das ihn erreicht, oder bitte eine Fachperson.',
    },
    'what-happens-when-tight': {
      question: 'Was passiert, wenn der Psoas verspannt ist?',
      answer:
        'Es verändert, wie du stehst. Sind beide Seiten verspannt, kippen Becken und Wirbelsäule nach vorn. Ist eine Seite stärker verspannt, dreht sich die Wirbelsäule, und ein Bein kann kürzer wirken. Das Gesäß und die hinteren Oberschenkel arbeiten dann vielleicht nicht voll mit.',
    },
    'where-is-it-felt': {
      question: 'Wo spürt man es?',
      answer: 'Tief in der Körpermitte, im unteren Rücken, vorn an der Hüfte, in der Leiste oder oben am Oberschenkel.',
    },
    'what-causes-it': {
      question: 'Wodurch entstehen die Punkte?',
      answer:
        'Meist dadurch, dass der Muskel lange verkürzt ist, wie beim Sitzen, oder durch zu viel ohne Pause. Schwache Hüftmuskeln und sehr lockere Gelenke können dazukommen.',
    },
  },

  quiz: {
    title: 'Könnte es der Psoas sein?',
    intro:
      'Ein Check in zwei Minuten: wo du es spürst, was es auslöst und was dazu beitragen kann. Die Warnzeichen kommen zuerst.',
    notAdvice: 'Das ist kein ärztlicher Rat und ersetzt keine Untersuchung.',
    stays: 'Deine Antworten bleiben auf dieser Seite. Nichts wird gespeichert oder gesendet.',
    sentWithForm:
      'Nichts wird gespeichert. Dein Ergebnis wird nur gesendet, wenn du das Formular dieser Seite abschickst.',
    kept: 'Deine Antworten bleiben auf diesem Gerät, bis du auf „Neu beginnen“ drückst. Sie werden nicht gesendet.',
    start: 'Start',
    refused: 'Diese Fragen können hier nicht gezeigt werden.',
    next: 'Weiter',
    back: 'Zurück',
    progress: (number, total) => `Frage ${number} von ${total}`,
    progressPages: (number, total) => `Seite ${number} von ${total}`,
    lastStep: 'Letzter Schritt',
    loading: 'Einen Moment …',
    notLoaded: 'Dieser Teil konnte nicht geladen werden. Prüf die Verbindung.',
    tryAgain: 'Noch einmal versuchen',
    chooseOne: 'Wähle eine Antwort.',
    chooseAll: 'Wähle alles, was passt.',
    or: 'oder',
    none: 'Nichts davon',
    cleared: 'Deine anderen Antworten hier wurden gelöscht.',
    problem: 'Eines fehlt noch',
    problemOne: 'Wähle eine Antwort, dann geht es weiter.',
    problemAll: 'Wähle mindestens eine Antwort, dann geht es weiter.',
    problems: 'Sieh dir einige Antworten noch einmal an',
    required: 'Bitte mach zuerst diesen Check zu Ende.',
    review: 'Prüf deine Antworten',
    reviewHint: 'Ändere, was nicht stimmt. Sieh dir dann das Ergebnis an.',
    change: 'Ändern',
    changeOf: (question) => `Deine Antwort ändern: ${question}`,
    finish: 'Ergebnis ansehen',
    backToAnswers: 'Zurück zu meinen Antworten',
    again: 'Neu beginnen',
    print: 'Drucken',
    level: {
      emergency: 'Zeichen, die sofort Hilfe brauchen',
      urgent: 'Zeichen, die du bald prüfen lassen solltest',
    },
    redFlags: 'Trifft etwas davon auf dich zu?',
    redFlagsHint: 'Wähle alles, was zutrifft, auch wenn du nicht sicher bist.',
    doNotPress: 'Gilt etwas davon für dich?',
    doNotPressHint: 'Davon hängt ab, ob du drücken oder dehnen kannst, ohne vorher zu fragen. Wähle alles, was passt.',
    help: {
      emergency: {
        title: 'Hol sofort medizinische Hilfe',
        text: 'Oder lass dich in die nächste Notaufnahme bringen. Warte nicht ab, ob es vorbeigeht. Drück und dehne nicht.',
      },
      urgent: {
        title: 'Lass das bald ärztlich prüfen, bevor du etwas anderes tust',
        text: 'Bitte um einen Termin in den nächsten Tagen. Drück und dehne die Stelle bis dahin nicht. Wird es schlimmer, hol früher Hilfe.',
      },
    },
    call: (number) => `${number} anrufen`,
    callLocal: 'Ruf den örtlichen Notruf an.',
    ticked: 'Weil du das angekreuzt hast',
    tell: 'Sag diese Worte, wenn du anrufst oder ankommst. Eine Untersuchung heißt nicht, dass etwas nicht stimmt.',
    seeSomeone: 'Ich lasse es lieber ansehen',
    someone: {
      title: 'Es ansehen zu lassen ist immer in Ordnung',
      who: 'In einer Arzt- oder Physiotherapiepraxis können Hüfte und Rücken untersucht werden. Erzähl, wo du es spürst, was es auslöst und seit wann.',
      soon: 'Geh in den nächsten Tagen hin bei Fieber, Gewichtsverlust ohne Grund, Schmerz, der dich nachts weckt, oder nach einem schweren Sturz vor Kurzem.',
      now: 'Hol sofort Hilfe bei Taubheitsgefühl rund um Genitalien oder After, neuen Problemen mit Blase oder Darm, Schwäche in beiden Beinen oder plötzlichen, sehr starken Schmerzen in Bauch oder Rücken.',
      close: 'Schließen',
    },
    result: 'Dein Ergebnis',
    for: 'Was dafür spricht',
    against: 'Was dagegen spricht',
    noneFor: 'Nichts in deinen Antworten.',
    noneAgainst: 'Nichts in deinen Antworten. Nur eine Untersuchung kann andere Ursachen ausschließen.',
    nextSteps: 'Was du als Nächstes tun kannst',
    seeClinician: 'Geh zu einer Fachperson, wenn',
    aboutLimits: 'Was dieser Check nicht kann',
    limits:
      'Er vergleicht deine Antworten mit Anzeichen, die zwei veröffentlichte Artikel beschreiben. Er kann deine Hüfte weder sehen noch abtasten, andere Probleme können sich genauso anfühlen, und er wurde nicht in einer Studie geprüft.',
    clinician: [
      'es nach einigen Wochen sanfter Selbsthilfe nicht nachlässt oder schlimmer wird',
      'der Schmerz stechend, einschießend oder elektrisch wird oder bleibt, nachdem du aufgehört hast',
      'Taubheitsgefühl, Kribbeln oder Schwäche auftritt',
      'eines der Warnzeichen aus der ersten Frage auftritt',
      'du unsicher bist oder es einfach prüfen lassen willst',
    ],
    scales: {
      pattern: 'Passende Zeichen zusammen',
      psoas: 'Zeichen für den Psoas',
      iliacus: 'Zeichen für den Iliacus',
      other: 'Zeichen für etwas anderes',
      load: 'Was im Alltag beitragen kann',
    },
    amounts: { none: 'keine', few: 'wenige', some: 'einige', several: 'mehrere' },
    items: {
      where: {
        text: 'Wo spürst du es?',
        options: {
          'hip-front': {
            text: 'Vorn an der Hüfte',
            because: 'Du spürst es vorn an der Hüfte, wo beide Muskeln verlaufen.',
          },
          'belly-deep': {
            text: 'Tief im Bauch, zwischen Nabel und Hüftknochen',
            because: 'Du spürst es tief im Bauch, wo der Psoas liegt.',
          },
          'groin-inner': {
            text: 'Innere Leiste',
            because: 'Du spürst es an der inneren Leiste, nahe dem Ende beider Muskeln.',
          },
          'low-back': {
            text: 'Unterer Rücken, neben der Wirbelsäule',
            because: 'Du spürst es im unteren Rücken, wohin Schmerz vom Psoas ausstrahlen kann.',
          },
          'thigh-front': {
            text: 'Vorn am Oberschenkel',
            because: 'Du spürst es vorn am Oberschenkel, wohin Schmerz vom Iliacus ausstrahlen kann.',
          },
          middle: {
            text: 'In der Mitte von Rücken oder Bauch',
            because: 'Du spürst es in der Mitte. Diese Muskeln spürt man links oder rechts.',
          },
          elsewhere: {
            text: 'Woanders',
            because: 'Du spürst es an einer Stelle, die nicht zu diesen Muskeln passt.',
          },
        },
      },
      difference: {
        text: 'Fühlen sich deine beiden Hüften verschieden an?',
        options: {
          'one-side': {
            text: 'Eine Seite ist fester oder bewegt sich weniger',
            because: 'Eine Seite ist fester. Schon das kann den Rücken verdrehen und ein Bein kürzer wirken lassen.',
          },
          both: {
            text: 'Beide sind fest, und ich bin im Hohlkreuz',
            because: 'Beide Seiten sind fest. Das kann Becken und unteren Rücken nach vorn ziehen.',
          },
          same: { text: 'Sie fühlen sich gleich an und nicht fest' },
          unsure: { text: 'Ich weiß es nicht' },
        },
      },
      movement: {
        text: 'Was davon löst es aus?',
        options: {
          'push-off': {
            text: 'Mich beim Gehen oder Laufen abstoßen',
            because: 'Das Abstoßen löst es aus: Die Hüfte streckt sich, und der Muskel wird lang gezogen.',
          },
          chair: {
            text: 'Vom Stuhl aufstehen',
            because: 'Das Aufstehen vom Stuhl löst es aus, nachdem der Muskel eine Weile kurz war.',
          },
          standing: {
            text: 'Lange stehen',
            because: 'Langes Stehen löst es aus.',
          },
          upright: {
            text: 'Mich ganz aufrichten',
            because: 'Es fällt dir schwer, ganz aufrecht zu stehen. So ist es, wenn die Hüftbeuger kurz sind.',
          },
          stiff: {
            text: 'Meine Hüfte bewegt sich nicht so frei wie früher',
            because: 'Deine Hüfte bewegt sich weniger frei.',
          },
          none: {
            text: 'Nichts davon',
            because: 'Keine der Bewegungen, die an diesen Muskeln ziehen, löst es aus.',
          },
        },
      },
      behaviour: {
        text: 'Wie verhält es sich?',
        options: {
          returns: {
            text: 'Dehnen oder Massage hilft, dann kommt es wieder',
            because: 'Nach Dehnen oder Massage kommt es wieder, wie es bei einem Muskelknoten oft ist.',
          },
          tender: {
            text: 'Eine feste Stelle innen am Hüftknochen ist empfindlich',
            because: 'Eine feste, empfindliche Stelle liegt dort, wo diese Muskeln zu tasten sind.',
          },
          spreads: {
            text: 'Manchmal strahlt es in Rücken oder Oberschenkel aus',
            because: 'Es strahlt in Rücken oder Oberschenkel aus, wie es Schmerz von einem Muskelknoten kann.',
          },
          unchanged: {
            text: 'Nichts, was ich tue, macht es besser oder schlimmer',
            because: 'Nichts verändert es. Muskelschmerz verändert sich meist mit Haltung oder Bewegung.',
          },
          tingling: {
            text: 'Es kribbelt dabei oder fühlt sich elektrisch an',
            because: 'Kribbeln oder ein elektrisches Gefühl kann von einem Nerv kommen.',
          },
          none: { text: 'Nichts davon' },
        },
      },
      causes: {
        text: 'Was davon gehört zu deinem Alltag?',
        options: {
          sitting: {
            text: 'Langes Sitzen oder Schlafen mit angezogenen Beinen',
            because:
              'Durch langes Sitzen oder Schlafen mit angezogenen Beinen gewöhnen sich diese Muskeln daran, kurz zu sein.',
          },
          overuse: {
            text: 'Laufen, Radfahren, Wandern, Kicken oder Treppen mit wenig Pause',
            because: 'Viel Arbeit für die Beine mit wenig Pause kann diese Muskeln überlasten.',
          },
          weakness: {
            text: 'Meine Hüften ermüden schnell, schon beim aufrechten Sitzen',
            because: 'Von einem schwachen Hüftbeuger wird bald mehr verlangt, als er leisten kann.',
          },
          hypermobility: {
            text: 'Sehr bewegliche Gelenke oder tiefe Yoga-Haltungen',
            because: 'Bei sehr beweglichen Gelenken kann sich der Psoas anspannen, um dich zu stabilisieren.',
          },
          pregnancy: {
            text: 'Schwangerschaft',
            because:
              'In der Schwangerschaft ist das Becken lockerer, und der Psoas kann sich anspannen, um dich zu stabilisieren.',
          },
          none: { text: 'Nichts davon' },
        },
      },
    },
    steps: {
      press:
        'Versuch ruhigen, sanften Druck auf die empfindliche Stelle, nie auf die Bauchmitte. Beginn sanft, halte 30 bis 90 Sekunden, bleib unter stechendem Schmerz. Hör auf, wenn es einschießt, pocht oder kribbelt.',
      stretch: 'Dehne sanft, etwa im Knien mit eingerolltem Steißbein. Erzwinge es nie.',
      'ask-first':
        'Frag eine Fachperson, bevor du drückst oder dehnst: Bei einer deiner Antworten braucht es erst ihr Ja. Nimm diese Seite mit.',
      'sit-less':
        'Steh alle 30 bis 60 Minuten auf, und sitz so, dass die Hüften auf Höhe der Knie sind oder etwas darüber.',
      notice: 'Achte ein, zwei Wochen darauf, was es auslöst. Ist es dann nicht klarer, lass es ansehen.',
      'be-seen': 'Lass es in einer Physiotherapie- oder Arztpraxis ansehen und nimm diese Seite mit.',
    },
    results: {
      several: {
        title:
          'Deine Antworten passen zu mehreren Zeichen, die Menschen mit verspanntem oder empfindlichem Psoas oder Iliacus beschreiben',
        text: 'Das sind die tiefen Muskeln vorn an der Hüfte. Behutsame Selbsthilfe kann die Empfindlichkeit lindern.',
      },
      some: {
        title: 'Deine Antworten passen zu einigen der Zeichen, aber nicht eindeutig',
        text: 'Psoas oder Iliacus können eine Rolle spielen. Etwas anderes aber auch.',
      },
      other: {
        title: 'Deine Antworten passen besser zu anderen Ursachen',
        text: 'Sie passen zu wenigen Zeichen, die Menschen mit verspanntem Psoas oder Iliacus beschreiben, oder sie weisen in eine andere Richtung.',
      },
    },
  },

  quizMore: {
    yes: 'Ja',
    no: 'Nein',
    optional: 'Du kannst das auslassen.',
    pick: 'Auswählen …',
    takeBack: 'Meine Antwort zurücknehmen',
    steps: (step, from) => `In Schritten von ${step}, gezählt ab ${from}.`,
    ownWords: 'Etwas anderes, in deinen Worten',
    between: (min, max) => `Von ${min} bis ${max}.`,
    atLeast: (min) => `${min} oder mehr.`,
    atMost: (max) => `${max} oder weniger.`,
    asDate: 'Zum Beispiel 2026-01-31.',
    upTo: (length) => `Bis zu ${length} Zeichen.`,
    noNumber: 'noch nicht beantwortet',
    marks: 'Markiere jede Stelle. Hinter „Liste“ stehen die Stellen auch in Worten.',
    noMap: 'Das Bild konnte nicht geladen werden. Wähle die Stellen aus dieser Liste.',
    unanswered: 'Nicht beantwortet',
    problem: {
      missing: 'Beantworte das, dann geht es weiter.',
      number: 'Gib eine Zahl ein, zum Beispiel 3 oder 3,5.',
      whole: 'Gib eine ganze Zahl ein, zum Beispiel 3.',
      step: (step, from) => `Gib eine Zahl in Schritten von ${step} ein, gezählt ab ${from}.`,
      min: (min) => `Gib ${min} oder mehr ein.`,
      max: (max) => `Gib ${max} oder weniger ein.`,
      early: (date) => `Gib ${date} oder ein späteres Datum ein.`,
      late: (date) => `Gib ${date} oder ein früheres Datum ein.`,
      long: (length) => `Nimm höchstens ${length} Zeichen.`,
      pattern: (wanted) => `Gib Folgendes ein: ${wanted}.`,
      form: 'Das hat nicht die Form, die gefragt ist.',
      date: 'Gib ein Datum ein, zum Beispiel 2026-01-31.',
      many: (most) => `Markiere höchstens ${most}.`,
      where: 'Markiere mindestens eine Stelle, dann geht es weiter.',
    },
    plain: {
      help: {
        emergency: {
          title: 'Hol sofort medizinische Hilfe',
          text: 'Oder lass dich in die nächste Notaufnahme bringen. Warte nicht ab, ob es vorbeigeht.',
        },
        urgent: {
          title: 'Lass das bald ärztlich prüfen, bevor du etwas anderes tust',
          text: 'Bitte um einen Termin in den nächsten Tagen. Wird es schlimmer, hol früher Hilfe.',
        },
      },
      someone: {
        title: 'Es ansehen zu lassen ist immer in Ordnung',
        who: 'In einer Arztpraxis oder bei einer anderen Fachperson hört dir jemand zu und kann dich untersuchen. Erzähl, was du bemerkst und seit wann.',
        soon: 'Geh in den nächsten Tagen hin, wenn etwas neu ist, schlimmer wird oder dir Sorgen macht.',
        now: 'Hol sofort Hilfe bei allem, was plötzlich kommt und sehr stark ist.',
        close: 'Schließen',
      },
      done: 'Danke. Das sind deine Antworten',
      doneText: 'Du kannst sie drucken oder speichern und zum nächsten Termin mitnehmen.',
      scores: 'Was deine Antworten zusammen ergeben',
      limits:
        'Diese Seite zählt Antworten zusammen. Sie kann dich nicht untersuchen, und eine Fachperson sieht es vielleicht anders.',
    },
    notAsked: 'Diese Frage kann auf dieser Seite nicht beantwortet werden. Mach ohne Antwort weiter.',
    total: 'Summe',
    amount: 'Was deine Antworten zusammen ergeben',
    points: (score, max) => `${score} von ${max}`,
    side: { left: 'links', right: 'rechts', both: 'beide Seiten' },
    act: {
      card: 'Übung zeigen',
      guide: 'Anleitung zeigen',
      timer: 'Timer öffnen',
      map: 'Am Körper zeigen',
    },
    copy: 'Als Text kopieren',
    copied: 'Kopiert.',
    notCopied: 'Kopieren war nicht erlaubt. Speichere oder drucke es stattdessen.',
    saved: 'Gespeichert. Du findest es bei deinen Downloads.',
    saveText: 'Als Text speichern',
    savePage: 'Als Seite speichern',
    forClinician: 'Für deine Fachperson',
    saveHint: 'Eine Seite mit deinen Antworten und den Gründen. Sie entsteht auf diesem Gerät und wird nicht gesendet.',
    sheet: {
      title: (quiz) => `Zusammenfassung: ${quiz}`,
      date: (date) => `Ausgefüllt am ${date}`,
      answers: 'Antworten',
      flags: 'Gewählte Warnzeichen',
      noFlags: 'Kein Warnzeichen wurde gewählt.',
      precautions: 'Vorher fragen',
      notes: 'Notizen',
      own: 'Von der Person selbst auf einer Webseite ausgefüllt. Nicht von einer Fachperson geprüft.',
    },
  },

  regions: {
    names: {
      face: 'Gesicht',
      'neck-front': 'Hals, vorn',
      'head-back': 'Hinterkopf',
      'neck-back': 'Nacken',
      shoulder: 'Schulter',
      'upper-arm': 'Oberarm',
      forearm: 'Ellbogen und Unterarm',
      hand: 'Handgelenk und Hand',
      chest: 'Brust',
      epigastrium: 'Oberbauch',
      'upper-abdomen': 'Unter den Rippen',
      navel: 'Rund um den Nabel',
      'psoas-line': 'Zwischen Nabel und Hüftknochen',
      'lower-abdomen': 'Über dem Schambein',
      'iliac-fossa': 'Direkt innen am Hüftknochen',
      'hip-bone-front': 'Vorderer Hüftknochen',
      'hip-crease': 'Leistenbeuge',
      'groin-inner': 'Innere Leiste',
      'hip-side': 'Hüfte außen',
      saddle: 'Zwischen den Beinen',
      'shoulder-blade': 'Schulterblatt',
      'mid-spine': 'Wirbelsäule, mittlerer Rücken',
      'mid-back': 'Mittlerer Rücken',
      'low-spine': 'Wirbelsäule, unterer Rücken',
      'low-back': 'Unterer Rücken, neben der Wirbelsäule',
      flank: 'Seite der Taille, hinten',
      'hip-crest-back': 'Oberer Hüftrand, hinten',
      sacrum: 'Kreuzbein',
      'si-joint': 'Grübchen über dem Gesäß',
      tailbone: 'Steißbein',
      'buttock-upper': 'Gesäß, oben',
      'buttock-lower': 'Gesäß, unten',
      'thigh-front-upper': 'Oberschenkel vorn, oberer Teil',
      'thigh-front-lower': 'Oberschenkel vorn, unterer Teil',
      'thigh-inner': 'Oberschenkel innen',
      'thigh-outer': 'Oberschenkel außen',
      'thigh-back': 'Oberschenkel hinten',
      'knee-front': 'Knie, vorn',
      'knee-back': 'Kniekehle',
      shin: 'Schienbein',
      calf: 'Wade',
      ankle: 'Knöchel',
      foot: 'Fuß',
    },
    areas: {
      head: 'Kopf und Hals',
      arm: 'Schulter und Arm',
      trunk: 'Brust',
      belly: 'Bauch',
      hip: 'Hüfte und Leiste',
      back: 'Rücken',
      pelvis: 'Becken und Gesäß',
      leg: 'Bein',
      foot: 'Knöchel und Fuß',
    },
  },

  release: {
    locateTitle: 'Finden',
    locate: {
      'lie-down': 'Leg dich auf den Rücken, die Knie gebeugt.',
      'find-hip-bone': 'Such den Knochenvorsprung vorn an deiner Hüfte.',
      'fingers-inside': 'Leg die Fingerspitzen direkt innen daneben und etwas darunter.',
      sink: 'Sink langsam Richtung Wirbelsäule ein, innen am Becken entlang.',
      'feel-band': 'Such einen straffen Strang, wie eine Schnur, der auf Druck empfindlich ist.',
      confirm: 'Prüf es: Heb das Knie etwa 5 cm. Der Strang wird unter deinen Fingern fest.',
    },
    pressTitle: 'Drücken',
    press: {
      'on-the-point': 'Drück genau auf den Punkt oder ganz nah daran.',
      'build-slowly': 'Beginn sanft und steigere dich langsam.',
      'good-ache': 'Bleib bei einem Wohlschmerz, weit unter stechendem oder einschießendem Schmerz.',
      'keep-still': 'Halte das Werkzeug ruhig.',
      'over-the-tool':
        'Liegt das Werkzeug auf dem Boden, leg dich so darüber, dass es die Stelle trifft, abseits der Mittellinie.',
      hold: 'Halte 90 Sekunden. 30 und 60 sind Marken auf dem Weg.',
      'early-end': 'Lässt die Empfindlichkeit früher nach, kannst du früher aufhören.',
      'normal-at-first': 'Etwas mehr Schmerz, auch an anderer Stelle, ist am Anfang normal.',
    },
    breatheTitle: 'Atmen',
    breathe: 'Atme langsam und tief, mit langem, vollem Ausatmen. Lass den Druck beim Ausatmen einsinken.',
    afterTitle: 'Danach',
    after: {
      'let-go': 'Lass langsam los.',
      move: 'Bewege den Bereich sanft.',
      stretch: 'Dann dehne.',
    },
    dose: {
      'too-much': 'Zu viel, zu wenig oder zu fest kann den Schmerz verstärken.',
      'build-over-days': 'Beginn sanft und steigere dich über Tage.',
    },
  },

  safety: {
    redFlags: {
      'rf-saddle': {
        text: 'Taubheitsgefühl rund um die Genitalien oder den After oder an den Innenseiten der Oberschenkel',
        why: 'Die Nerven am unteren Ende der Wirbelsäule sind vielleicht eingeengt. Das braucht innerhalb von Stunden Hilfe.',
      },
      'rf-bladder-bowel': {
        text: 'Neue Probleme damit, Urin oder Stuhl zu lassen oder zu halten',
        why: 'Dieselben Nerven versorgen Blase und Darm. Das braucht innerhalb von Stunden Hilfe.',
      },
      'rf-both-legs': {
        text: 'Schwäche oder Taubheitsgefühl in beiden Beinen, oder es wird schnell schlimmer',
        why: 'Die Wirbelsäule versorgt beide Beine. Schwindet die Kraft schnell, braucht das innerhalb von Stunden Hilfe.',
      },
      'rf-sudden-severe': {
        text: 'Plötzliche, sehr starke Schmerzen im Bauch oder Rücken',
        why: 'Etwas im Bauch oder an seinem großen Blutgefäß braucht vielleicht sofort Hilfe.',
      },
      'rf-pulsing-belly': {
        text: 'Eine Schwellung im Bauch, die wie ein Puls schlägt',
        why: 'Das große Blutgefäß im Bauch ist vielleicht erweitert. Drück nie darauf.',
      },
      'rf-faint': {
        text: 'Gefühl, gleich ohnmächtig zu werden, oder eine Ohnmacht',
        why: 'Zusammen mit Bauch- oder Rückenschmerzen kann das eine Blutung im Inneren bedeuten.',
      },
      'rf-rigid-belly': {
        text: 'Ein Bauch, der hart ist wie ein Brett',
        why: 'Der Bauch ist innen vielleicht entzündet. Das braucht sofort Hilfe.',
      },
      'rf-injury': {
        text: 'Ein schwerer Sturz oder Unfall vor Kurzem',
        why: 'Vielleicht ist ein Knochen verletzt. Das sollte geprüft werden, bevor jemand drückt.',
      },
      'rf-fever': {
        text: 'Fieber, Nachtschweiß oder Krankheitsgefühl',
        why: 'Eine Infektion sollte zuerst ausgeschlossen werden.',
      },
      'rf-cancer': {
        text: 'Krebs, jetzt oder früher',
        why: 'Bei Krebs, jetzt oder früher, sollte Schmerz zuerst geprüft werden.',
      },
      'rf-weight-loss': {
        text: 'Gewichtsverlust ohne klaren Grund',
        why: 'Der Grund sollte ärztlich gesucht werden.',
      },
      'rf-night-pain': {
        text: 'Schmerz, der in Ruhe nicht nachlässt und dich nachts weckt',
        why: 'Muskelschmerz lässt in Ruhe meist nach. Das sollte geprüft werden.',
      },
      'rf-thin-bones': {
        text: 'Schwache Knochen (Osteoporose) oder über lange Zeit Kortison-Medikamente',
        why: 'Ein Knochen kann unter Druck nachgeben.',
      },
      'rf-age': {
        text: 'Dieser Schmerz zum ersten Mal, und unter 20 oder über 55 Jahre alt',
        why: 'Ein erstes Mal in diesem Alter sollte geprüft werden.',
      },
      'rf-below-knee': {
        text: 'Schmerz unterhalb des Knies mit Schwäche oder Taubheitsgefühl',
        why: 'Vielleicht ist ein Nerv gereizt. Eine Fachperson kann das testen.',
      },
    },
    doNotPressTitle: 'Drück nicht auf den Bauch ohne das Ja einer Fachperson',
    doNotPress: {
      pregnancy: 'Schwangerschaft',
      'recent-surgery': 'Operation an Bauch oder Hüfte in den letzten 3 Monaten',
      hernia: 'Ein Leisten- oder Bauchbruch (Hernie)',
      'aortic-aneurysm': 'Eine erweiterte Hauptschlagader im Bauch (Aortenaneurysma)',
      'belly-illness': 'Eine Krankheit im Bauch, an Nieren oder Darm',
      'blood-thinners': 'Blutverdünner oder Blut, das nicht gut gerinnt',
      'hip-replacement': 'Ein künstliches Hüftgelenk auf dieser Seite',
      'pelvic-infection': 'Schmerzen durch eine Spirale oder eine Infektion im Becken',
      'open-wound': 'Eine offene Wunde oder Infektion dort, wo du drücken würdest',
    },
    stopTitle: 'Hör sofort auf bei einem dieser Zeichen',
    stopSigns: {
      sharp: 'Stechender, einschießender oder elektrischer Schmerz',
      throbbing: 'Pochen unter dem Werkzeug',
      tingling: 'Kribbeln oder Taubheitsgefühl',
      faint: 'Übelkeit oder Ohnmachtsgefühl',
    },
    avoid: {
      midline: 'Drück nie auf die Mittellinie des Bauchs.',
      'hip-crease-nerves':
        'Nahe der Leistenbeuge verlaufen Nerven und Blutgefäße. Pocht oder kribbelt es, geh am Muskel etwas höher, über die Leistenbeuge.',
    },
    clinician,
  },

  sittingBreak: {
    title: 'Steh ab und zu auf',
    about: (minutes) =>
      `Langes Sitzen hält die Hüften vorn kurz. Drück auf „Start“, dann wirst du alle ${minutesLong(minutes)} ans Aufstehen erinnert.`,
    pageOpen: 'Es läuft nur, solange diese Seite offen ist.',
    start: 'Start',
    left: 'Minuten bis zum Aufstehen',
  },

  sittingBreakMore: {
    stop: 'Stopp',
    now: 'Jetzt aufstehen',
    due: 'Zeit aufzustehen',
    choose: 'Steh zuerst auf. Dann wähle etwas Kleines.',
    kneeLift: 'Knie ein wenig heben, im Liegen',
    hipOpener: 'Hüfte öffnen, 60 Sekunden',
    walk: 'Nur stehen und gehen',
    snooze: (minutes) => `Noch ${minutesLong(minutes)}`,
    up: 'Du stehst',
    back: 'Ich sitze wieder',
    backHow: 'Drück auf „Ich sitze wieder“, wenn du dich setzt. Erst dann beginnt das Zählen neu.',
    openerTitle: 'Hüfte öffnen im Stehen',
    openerHow:
      'Halte dich an einem Tisch fest und stell einen Fuß nach hinten. Roll das Steißbein ein und schieb dann die Hüften vor, bis es vorn an der hinteren Hüfte sanft zieht.',
    walkHow: 'Geh ein paar Schritte und lass die Arme schwingen. Mach dich groß, ohne das Becken nach vorn zu kippen.',
    notify: 'Benachrichtige mich',
    notified:
      'Das Zählen läuft weiter, während du andere Seiten nutzt, und eine Mitteilung sagt dir, wann es Zeit ist aufzustehen.',
    unnotified: (minutes) => `Wenn du diese Seite länger als ${minutesLong(minutes)} verlässt, beginnt das Zählen neu.`,
    spoken: {
      start: (minutes) => `In ${minutesLong(minutes)} bitte ich dich, aufzustehen.`,
      due: 'Zeit aufzustehen.',
      move: 'Du stehst. Drück auf „Ich sitze wieder“, wenn du dich setzt.',
      back: (minutes) => `Willkommen zurück. In ${minutesLong(minutes)} melde ich mich wieder.`,
      snooze: (minutes) => `In ${minutesLong(minutes)} melde ich mich wieder.`,
      away: (minutes) => `Du warst weg. Das Zählen beginnt neu: ${minutesLong(minutes)}.`,
      stop: 'Gestoppt.',
    },
  },

  symptoms: {
    'deep-core': 'Ein Schmerz tief in der Körpermitte, zwischen Nabel und vorderem Hüftknochen',
    'front-of-hip': 'Schmerz vorn an der Hüfte',
    'inner-groin': 'Schmerz an der inneren Leiste',
    'low-back': 'Ein Schmerz im unteren Rücken, neben der Wirbelsäule oder seitlich an der Taille',
    'front-of-thigh': 'Ein Schmerz, der oben vorn am Oberschenkel hinabzieht',
    'push-off': 'Man spürt es beim Abstoßen im Gehen oder Laufen',
    'rise-from-chair': 'Man spürt es beim Aufstehen vom Stuhl',
    'long-standing': 'Man spürt es bei langem Stehen',
    'hard-to-stand-upright': 'Ganz aufrecht zu stehen fällt schwer',
    'stiff-hip': 'Die Hüfte ist steif und bewegt sich weniger weit',
    'both-sides-tight':
      'Beide Seiten verspannt: Becken und Wirbelsäule werden nach vorn gezogen, und es entsteht ein Hohlkreuz',
    'one-side-tighter':
      'Eine Seite stärker verspannt: Die Wirbelsäule dreht oder biegt sich, und ein Bein kann kürzer wirken',
    'sleepy-helpers': 'Ein verspannter Psoas kann Gesäß und hintere Oberschenkel daran hindern, voll mitzuarbeiten',
    'comes-back': 'Nach Dehnen oder Massage kommt die Spannung wieder',
    'disc-or-joint': 'Den Schmerz im unteren Rücken kann man mit Problemen an Bandscheibe oder Gelenk verwechseln',
  },

  timer: {
    title: 'Drücken und halten',
    start: 'Start',
    pause: 'Pause',
    resume: 'Weiter',
    again: 'Noch einmal',
    eased: 'Es lässt nach',
    more: '+15 s',
    skip: 'Auslassen',
    cues: 'Signale',
    big: 'Vollbild',
    stop: 'Stopp',
    secondsLeft: 'Sekunden übrig',
    secondsHeld: 'Sekunden gehalten',
    ready: 'Bereit?',
    breatheIn: 'Einatmen',
    breatheOut: 'Ausatmen',
    sink: 'Lass es einsinken',
    paused: 'Pausiert',
    done: 'Fertig',
    stopped: 'Gestoppt',
    phase: {
      prepare: 'Mach dich bereit',
      ease: 'Sanft drücken',
      hold: 'Halten',
      release: 'Langsam loslassen',
      move: 'Sanft bewegen',
      switch: 'Seite wechseln',
      rest: 'Ausruhen',
    },
    set: (set, sets) => `Satz ${set} von ${sets}`,
    afterwards: 'Lass langsam los und bewege dich ein wenig, bevor du weitermachst.',
    offline: 'Es konnte nicht geladen werden. Drück auf „Start“, sobald du wieder verbunden bist.',
    stopSigns: 'Hör auf, wenn es sticht, einschießt, pocht oder kribbelt. Bleibt das, frag eine Fachperson.',
  },
  timerExtras: {
    question: 'Wie fühlt es sich an?',
    answers: {
      good: { name: 'Wohlschmerz', more: 'Bleib dabei' },
      'too-much': { name: 'Zu viel', more: 'Drück schwächer' },
      sharp: { name: 'Stechend', more: 'Pocht, kribbelt oder ist taub' },
    },
    switches: 'Wie es sich meldet',
    sound: 'Ton',
    voice: 'Stimme',
    vibrate: 'Vibration',
    flash: 'Bildschirmlicht',
    awake: 'Bildschirm bleibt an',
    cannot: 'Nicht in diesem Browser',
    sample: 'Ich sage dir, was als Nächstes kommt.',
  },
  timerMore: {
    slept: (minutes) =>
      minutes < 1
        ? 'Dein Gerät war kurz im Ruhezustand. Hast du weitergehalten?'
        : `Dein Gerät war etwa ${minutes} min im Ruhezustand. Hast du weitergehalten?`,
    goOn: (time) => `Weiter ab ${time}`,
    countIt: 'Ja, mitzählen',
    stop: 'Stopp',
    answered: {
      good: 'Gut. Bleib dabei und atme.',
      'too-much': 'Drück schwächer, bis es ein Wohlschmerz ist, und mach dann weiter.',
      sharp: 'Lass los und hör hier auf. Wenn es bleibt oder wiederkommt, frag eine Fachperson.',
      sharpAtCrease:
        'Lass los. Geh zu einer Stelle über der Leistenbeuge, weg vom Puls, und drück weniger. Wenn es bleibt, frag eine Fachperson.',
    },
  },
  timerSpoken: {
    prepare: (count) => `Geh in Position. ${seconds(count)}.`,
    ease: () => 'Drück sanft und sink langsam ein.',
    hold: (count) => `Halte ${seconds(count)}. Atme langsam.`,
    release: () => 'Lass langsam los.',
    move: () => 'Bewege den Bereich sanft.',
    switch: () => 'Wechsle zur anderen Seite.',
    rest: (count) => `Ruh dich ${seconds(count)} aus.`,
    milestone: (count) => `${seconds(count)}. Atme weiter.`,
    ask: 'Wie fühlt es sich an?',
    pause: 'Pausiert.',
    resume: (count) => `Es geht weiter. Noch ${seconds(count)}.`,
    extend: (count) => `Noch ${seconds(count)}.`,
    stop: 'Gestoppt.',
    reset: 'Bereit zum Start.',
    complete: (count) => `Fertig. Insgesamt ${seconds(count)} gehalten.`,
  },

  toolFinder: {
    title: 'Welches Hilfsmittel erreicht deine Stelle?',
    ask: 'Wo ist deine Stelle?',
    all: 'Alle Stellen',
    points: {
      'tp-iliacus': 'Innen am Hüftknochen',
      'tp-psoas-upper': 'Tief im Bauch',
      'tp-iliopsoas-crease': 'In der Leistenbeuge',
    },
    order: 'Sortiert nur danach, was die Stelle erreicht. Kein Platz in dieser Liste lässt sich kaufen.',
    unsaid: 'Die Artikel sagen dazu nichts',
    articles: { A: 'Artikel A', B: 'Artikel B' },
    silent: 'Nennt es nicht',
    differ: 'Sie sind sich uneinig',
    use: 'Das nehme ich',
    other: 'Anderes auf dieser Seite',
    otherText: 'Die beiden Artikel sagen nicht, was man damit erreicht.',
    who: 'Wer ohne das Ja einer Fachperson nicht drücken sollte',
    why: 'Worin sich die beiden Artikel unterscheiden',
    stop: 'Hör sofort auf bei stechendem, einschießendem oder pochendem Schmerz, bei Kribbeln oder Taubheitsgefühl.',
    clinician,
    off: 'Das Drücken ist auf dieser Seite vorerst ausgeschaltet. Bitte sprich mit einer Fachperson, bevor du mit irgendetwas drückst.',
    failed: 'Dieser Teil wurde nicht geladen. Vielleicht fehlt die Verbindung.',
    retry: 'Noch einmal versuchen',
    spoken: {
      sorted: (points, tool) => `${points}. Zuerst in der Liste: ${tool}.`,
      chosen: (tool) => `Gewählt: ${tool}. Wie du damit drückst, steht weiter unten.`,
      dropped: (tool) => `Nicht mehr gewählt: ${tool}.`,
    },
  },
  toolFinderMore: {
    how: 'So drückst du damit',
    therapist:
      'Leg dich auf den Rücken und entspann dich. Sag, wie es sich anfühlt, und bitte darum, aufzuhören, wenn es stechend wird.',
    here: 'Hier',
    sources: 'Quellen',
  },

  tools: {
    names: {
      'angled-tool': 'Gewinkeltes Druck-Werkzeug',
      ball: 'Massage- oder Lacrosseball',
      'foam-roller': 'Faszienrolle',
      fingertips: 'Fingerspitzen',
      therapist: 'Hände einer Fachperson',
    },
    notes: {
      'angled-tool': 'Dafür gemacht, um den Beckenknochen herum und tief neben die Wirbelsäule zu reichen.',
      ball: 'Gut in der Leistenbeuge. Für die anderen Punkte fehlen ihm Winkel und Tiefe.',
      'foam-roller':
        'Zu breit für einen tiefen Punkt, und Hin- und Herrollen kann ihn reizen. Wenn du eine nimmst, halte sie ruhig.',
      fingertips: 'Immer dabei, aber ermüdend: Der Muskel liegt tief.',
      therapist: 'Erreichen jede Tiefe, während du entspannt auf dem Rücken liegst.',
    },
    stance: { for: 'Rät dazu', limited: 'Nur zum Teil', against: 'Rät davon ab' },
    reach: { yes: 'Erreicht ihn', limited: 'Kann man versuchen', no: 'Erreicht ihn nicht' },
  },

  triggerFaq: {
    title: 'Häufige Fragen',
    titles: {
      'what-it-is': 'Was ist ein Triggerpunkt?',
      causes: 'Was im Alltag trägt dazu bei?',
      'warning-signs': 'Wann sollte ich zuerst Hilfe holen?',
      approaches: 'Drücken, reiben oder dehnen?',
      habits: 'Welche Gewohnheiten helfen?',
      disagreements: 'Worin unterscheiden sich die Quellen?',
      research: 'Was sagt die Forschung?',
    },
    clinician,
    failed: 'Die Antworten wurden nicht geladen. Vielleicht fehlt die Verbindung.',
    retry: 'Noch einmal versuchen',
  },
  triggerFaqMore: {
    kinds: {
      local: 'Nahe der Stelle',
      referred: 'Weiter weg',
      movement: 'Beim Bewegen oder Stehen',
      body: 'Wie es sich am Körper zeigt',
      pattern: 'Wie es kommt und geht',
      confused: 'Womit man es verwechseln kann',
    },
    topics: {
      'hold-time': 'Wie lange halten',
      'how-hard': 'Wie fest drücken',
      'foam-roller': 'Faszienrolle',
      ball: 'Ball',
    },
    articles: { A: 'Artikel A', B: 'Artikel B' },
    here: 'Hier',
    emergency: 'Hol sofort Hilfe bei einem dieser Zeichen',
    urgent: 'Bei einem dieser Zeichen: Lass das bald ärztlich prüfen und drück vorher nicht',
    sources: 'Quellen',
  },

  triggerPoints: {
    'tp-iliacus': {
      name: 'Triggerpunkt im Iliacus',
      where:
        'Am weitesten außen: an der Innenseite des Beckenknochens, direkt innen neben dem vorderen Hüftknochen und etwas darunter.',
      reach:
        'Ein dafür gemachtes gewinkeltes Werkzeug oder eine Fachperson, während du entspannt auf dem Rücken liegst. Du kannst einen Ball versuchen, aber ihm fehlt der Winkel.',
      local: 'Tief innen am Hüftknochen und vorn an der Hüfte.',
      referred: 'Oben vorn am Oberschenkel hinab.',
      summary:
        'Sitzt an der Innenseite des Beckenknochens. Schmerz kann vorn am Oberschenkel hinabziehen. Ein Ball erreicht ihn selten, ein gewinkeltes Werkzeug oder eine Fachperson schon.',
    },
    'tp-psoas-upper': {
      name: 'Oberer Triggerpunkt im Psoas',
      where: 'Weiter oben im Muskel, tief zwischen Nabel und vorderem Hüftknochen.',
      reach:
        'Ein Druck-Werkzeug oder eine Fachperson. Ein Ball reicht nicht tief genug. Bleib weg von der Mittellinie.',
      local: 'Tief in der Körpermitte.',
      referred: 'Der untere Rücken auf derselben Seite.',
      summary:
        'Liegt tief zwischen Nabel und vorderem Hüftknochen. Schmerz kann sich im unteren Rücken auf derselben Seite zeigen. Ein Druck-Werkzeug oder eine Fachperson erreicht ihn, ein Ball nicht.',
    },
    'tp-iliopsoas-crease': {
      name: 'Triggerpunkt in der Leistenbeuge',
      where:
        'Nahe der Leistenbeuge, wo Psoas und Iliacus schon vereint sind. Er liegt näher an der Oberfläche, außerhalb des Beckens.',
      reach: 'Ein Massage- oder Lacrosseball, deine Fingerspitzen oder ein Druck-Werkzeug.',
      local: 'Vorn an der Hüfte und an der inneren Leiste.',
      referred: 'Der untere Rücken auf derselben Seite.',
      summary:
        'Liegt nahe der Oberfläche in der Leistenbeuge, wo sich beide Muskeln treffen. Schmerz kann sich im unteren Rücken auf derselben Seite zeigen. Ein Ball oder deine Fingerspitzen erreichen ihn. Pocht oder kribbelt es, geh etwas höher.',
    },
  },
};
