import type { Words } from './en.js';

const seconds = (count: number): string => (count === 1 ? '1 segundo' : `${count} segundos`);
const secondsLeft = (count: number): string => (count === 1 ? 'Queda 1 segundo.' : `Quedan ${count} segundos.`);

// The same in every exercise.
const stop = 'Detente si notas dolor agudo, latigazos u hormigueo.';
const notFor =
  'Tras caída o cirugía de cadera o vientre, con prótesis de cadera o embarazo, consulta antes a un profesional de salud.';
const askBeforePressing =
  'Con embarazo, anticoagulantes, enfermedad del vientre, prótesis de cadera, cirugía o caída, consulta antes.';

/** All words in Spanish: neutral between countries, to one person as "tú", without a gender for the reader. */
export const es: Words = {
  anatomy: {
    muscles: {
      'psoas-major': 'Psoas',
      iliacus: 'Ilíaco',
      iliopsoas: 'Iliopsoas',
      'psoas-minor': 'Psoas menor',
      'quadratus-lumborum': 'Cuadrado lumbar (costado de la cintura)',
      'erector-spinae': 'Extensores de la espalda',
      multifidus: 'Músculos profundos de la espalda',
      'gluteus-maximus': 'Glúteo mayor',
      'gluteus-medius': 'Glúteo medio',
      'gluteus-minimus': 'Glúteo menor',
      piriformis: 'Piriforme (glúteo profundo)',
      'tensor-fasciae-latae': 'Músculo externo de la cadera',
      sartorius: 'Sartorio (cruza el muslo)',
      'rectus-femoris': 'Músculo delantero del muslo',
      quadriceps: 'Músculos delanteros del muslo',
      'vastus-lateralis': 'Músculo delantero externo del muslo',
      'vastus-medialis': 'Músculo delantero interno del muslo',
      pectineus: 'Pectíneo (parte interna de la ingle)',
      'adductor-longus': 'Músculo interno largo del muslo',
      'adductor-magnus': 'Músculo interno grande del muslo',
      gracilis: 'Músculo interno delgado del muslo',
      hamstrings: 'Músculos traseros del muslo',
      'rectus-abdominis': 'Músculo recto del vientre',
      'external-oblique': 'Músculo oblicuo del vientre',
      'transversus-abdominis': 'Músculo profundo del vientre',
      diaphragm: 'Diafragma',
    },
    landmarks: {
      t12: 'Vértebra más baja del pecho (T12)',
      l1: 'Vértebra lumbar L1',
      l2: 'Vértebra lumbar L2',
      l3: 'Vértebra lumbar L3',
      l4: 'Vértebra lumbar L4',
      l5: 'Vértebra lumbar L5',
      sacrum: 'Sacro',
      ilium: 'Hueso de la pelvis',
      'ilium-inner-surface': 'Cara interna del hueso de la pelvis',
      asis: 'Hueso delantero de la cadera (EIAS)',
      'pubic-joint': 'Articulación del pubis',
      'inguinal-ligament': 'Ligamento de la ingle',
      femur: 'Hueso del muslo',
      'lesser-trochanter': 'Saliente pequeño, por dentro del hueso del muslo',
      'greater-trochanter': 'Saliente grande, por fuera del hueso del muslo',
    },
    facts: {
      'psoas-path':
        'El psoas empieza a los lados de la columna, desde la vértebra más baja del pecho hasta la última de la parte baja de la espalda. Baja por la pelvis y cruza la parte delantera de la cadera hasta la cara interna del hueso del muslo, cerca de la parte interna de la ingle.',
      'iliacus-path':
        'El ilíaco cubre la cara interna del hueso de la pelvis. Se une al psoas en un solo tendón, que termina en el mismo saliente pequeño del hueso del muslo.',
      'hip-flexor':
        'Juntos forman el iliopsoas, el músculo principal que levanta la rodilla: caminar, correr, marchar, subir escalones altos.',
      steadies:
        'Da estabilidad a la parte baja de la espalda, la pelvis y las caderas al sentarte, estar de pie, entrenar y levantar peso.',
      'lies-deep': 'Está en lo profundo, en la pared de atrás del vientre, detrás de todo lo demás.',
      breath: 'Un tejido resistente une el psoas al diafragma, así que tu forma de respirar influye en él.',
      'how-to-say': 'Se dice «SO-as». Más de uno: los psoas, o psoai.',
      'low-back-common':
        'Según una estimación, hasta 8 de cada 10 personas sienten dolor en la parte baja de la espalda alguna vez en la vida.',
    },
    triggerPoints: {
      'what-it-is':
        'Un punto gatillo, o nudo muscular, es un lugar tenso y demasiado sensible en una banda tirante del músculo o de su envoltura. No se suelta solo.',
      anywhere:
        'Puede estar en cualquier parte del músculo, no solo en la X marcada. Para encontrarlo hay que probar varias veces.',
      'local-or-referred':
        'El dolor puede ser local, justo alrededor del nudo, o referido, es decir, se siente en otro lugar.',
      latent: 'Un punto dormido puede despertarse al frotarlo, al estirar demasiado o por exceso de uso.',
      'where-they-meet': 'Presionar donde se unen los dos músculos actúa sobre ambos a la vez.',
    },
  },

  approaches: {
    stretch: {
      name: 'Estiramiento',
      does: 'Alarga el músculo y le lleva sangre.',
      limit: 'Suele durar poco mientras hay un nudo. Estirar demasiado lo empeora.',
    },
    massage: {
      name: 'Masaje o rodillo',
      does: 'Se mueve a lo ancho del músculo.',
      limit: 'Frotar puede irritar un nudo y despertarlo.',
    },
    pressure: {
      name: 'Presión quieta y constante',
      does: 'Presión directa sobre el punto o a su lado, sin moverse. Según los artículos, esto es lo que permite que se suelte.',
      limit: 'Demasiado fuerte o demasiado tiempo puede aumentar el dolor.',
    },
  },

  card: {
    kind: {
      stretch: 'Estiramiento',
      release: 'Presión',
      mobility: 'Movimiento suave',
      posture: 'Postura',
    },
    hold: 'Mantener',
    takes: 'Dura',
    repeat: 'Repetir',
    sides: 'Lados',
    daily: 'Al día',
    every: 'Tras sentarte',
    minutes: (least, most) => `${least}–${most} min`,
    seconds: (count) => `${count} s`,
    times: (count) => `${count}×`,
    setsOf: (sets, repeats) => `${sets} × ${repeats}`,
    between: (least, most) => `${least}–${most}×`,
    side: { none: '–', left: 'Izquierdo', right: 'Derecho', both: 'Ambos' },
    chooseSide: 'Lado',
    start: 'Inicio',
    end: 'Final',
    play: 'Ver el movimiento',
    pause: 'Pausar',
    needs: 'Ten a mano',
    breathing: 'Respira',
    feel: 'Intensidad',
    more: 'Errores, más fácil, más difícil, fuentes',
    startHold: (count) => `Mantener ${count} s`,
    startTimed: (count) => `Empezar ${count} s`,
    print: 'Imprimir',
    clinician: '¿El dolor sigue, aumenta o te preocupa? Muestra esta ficha a un fisioterapeuta o a un médico.',
    offline: 'Esta parte no se pudo cargar. Revisa la conexión e inténtalo otra vez.',
    loading: 'El ejercicio se está cargando.',
    unknown: 'Este ejercicio todavía no está aquí. Un profesional de la salud te lo puede mostrar.',
  },
  cardMore: {
    mistakes: 'Errores comunes',
    easier: 'Más fácil',
    harder: 'Más difícil',
    sources: 'Fuentes',
    ownNumbers: 'Los números que no dan las fuentes son nuestros: un comienzo suave.',
    timer: 'Mantén y respira',
    timerMoving: 'Muévete despacio y respira',
    back: 'Volver a la ficha',
    stopped: 'Detenido. De vuelta en la ficha.',
    switched: 'Se cambió el ejercicio. El temporizador se detuvo.',
    notes: 'Notas',
    clinicianName: 'Profesional y fecha',
  },

  causes: {
    sitting: {
      name: 'Sentarse mucho tiempo',
      detail: 'El músculo pasa horas acortado y aprende esa posición.',
      examples: {
        desk: 'Escritorio',
        couch: 'Sofá',
        car: 'Auto o coche',
        'curled-up-sleep': 'Dormir con las piernas encogidas',
      },
    },
    overuse: {
      name: 'Exceso de uso sin descanso',
      detail: 'Levantar la rodilla una y otra vez, con muy poco tiempo para recuperarse.',
      examples: {
        running: 'Correr',
        cycling: 'Bicicleta',
        hiking: 'Senderismo',
        kicking: 'Patear',
        stairs: 'Escaleras',
      },
    },
    weakness: {
      name: 'Músculos de la cadera débiles',
      detail: 'La tarea pide más de lo que el músculo puede dar, incluso una buena postura al sentarte.',
      examples: {
        'demand-above-strength': 'Más carga que fuerza',
        'sitting-upright': 'Te cansa sentarte con la espalda recta',
        'others-help-out': 'Otros músculos ayudan',
      },
    },
    hypermobility: {
      name: 'Articulaciones muy sueltas',
      detail: 'Las articulaciones se mueven demasiado y el psoas se tensa para darles estabilidad.',
      examples: {
        'deep-yoga': 'Posturas de yoga profundas',
        pregnancy: 'Embarazo, cuando los ligamentos de la pelvis están más flojos',
      },
    },
  },

  common: {
    leftSide: 'Lado izquierdo',
    rightSide: 'Lado derecho',
  },

  diary: {
    title: 'Diario del dolor',
    about: 'Anota cuánto molesta al tacto y qué hiciste. Después de unos días verás hacia dónde va.',
    add: 'Añadir una nota',
    files: 'Guardar, imprimir, traer',
    memory: 'Se guarda solo mientras esta página está abierta. No se envía nada.',
    device: 'Se guarda en este navegador, en este dispositivo. No se envía nada.',
    refused:
      'Este navegador no puede guardar el diario ahora. Sigue aquí mientras esta página está abierta. Guarda una copia antes de salir.',
    again: 'Probar de nuevo',
    clinician: 'Si empeora o no cede, muestra esto a un profesional de salud.',
    failed: 'Esta parte no se cargó. Puede que no haya red. Inténtalo de nuevo.',
  },

  diaryMore: {
    left: (name) => `${name}, lado izquierdo`,
    right: (name) => `${name}, lado derecho`,
    both: (name) => `${name}, ambos lados`,
    undo: 'Deshacer',
    edit: 'Editar',
    remove: 'Borrar',
    editOf: (when) => `Editar: ${when}`,
    removeOf: (when) => `Borrar: ${when}`,
    form: {
      add: 'Nota nueva',
      edit: 'Editar la nota',
      where: '¿Dónde molesta?',
      another: 'Otro lugar',
      choose: 'Elegir…',
      tender: '¿Cuánto molesta?',
      after: 'Después',
      addAfter: 'Añadir cómo quedó después',
      number: (number) => `${number} de 10`,
      ends: ['0: nada', '10: lo peor que puedas imaginar'],
      sides: ['Izquierdo', 'Derecho'],
      middle: 'Aquí',
      did: '¿Qué hiciste?',
      when: 'Cuándo',
      note: 'Texto',
      save: 'Guardar',
      cancel: 'Cancelar',
      unrated: (name) => `Elige un número para: ${name}.`,
      empty: 'Elige un lugar o algo que hiciste, o escribe un texto.',
      time: 'Elige una fecha y una hora que no estén en el futuro.',
    },
    deeds: {
      'tp-iliacus': 'Presión en el ilíaco',
      'tp-psoas-upper': 'Presión en el psoas alto',
      'tp-iliopsoas-crease': 'Presión en el pliegue de la cadera',
      'kneeling-lunge': 'Estiramiento de rodillas',
      'modified-bridge': 'Puente con apoyo',
      'hip-sway': 'Vaivén de cadera',
      'lunge-pulse': 'Pulso en zancada',
      'knee-lift': 'Pequeña elevación de rodilla',
      'ball-hip-crease': 'Pelota en el pliegue de la cadera',
      'tool-iliacus': 'Herramienta angulada en el ilíaco',
      'fingertip-locate': 'Buscarlo con las yemas',
      'stand-up-break': 'Pausa de pie',
      'seat-setup': 'Revisar la altura del asiento',
      'pelvis-neutral': 'Pelvis nivelada',
      hold: 'Presión con reloj',
      other: 'Otra cosa',
    },
    seconds: (count) => `${count} s`,
    list: {
      title: 'Notas',
      older: 'Ver notas más antiguas',
      fromTo: (before, after) => `${before}, luego ${after}`,
      afterwards: (after) => `${after} después`,
    },
    trend: {
      title: 'Cómo va',
      place: 'Lugar',
      spans: { day: 'Un día', weeks: 'Dos semanas', all: 'Todo' },
      spansLabel: 'Periodo',
      table: 'Como tabla',
      picture: 'La molestia a lo largo del tiempo',
      when: 'Cuándo',
      tender: 'Molestia',
      after: 'Después',
      none: 'No hay notas de este lugar en este periodo.',
      one: (name, value) => `${name}: una nota hasta ahora, ${value} de 10.`,
      lower: (name, first, last) => `${name}: bajó de ${first} a ${last}.`,
      higher: (name, first, last) => `${name}: subió de ${first} a ${last}.`,
      same: (name, value) => `${name}: ${value} al principio y ahora.`,
      entries: (count) => `Notas: ${count}.`,
      eased: (by) => `Después de lo que hiciste quedó ${by} más bajo en promedio.`,
      rose: (by) => `Después de lo que hiciste quedó ${by} más alto en promedio.`,
      stayed: 'Después de lo que hiciste quedó igual en promedio.',
      worse: 'Subió. Si sigue subiendo, presiona menos o haz una pausa, y muestra esto a un profesional de salud.',
      point: (when, value) => `${when}: ${value} de 10`,
      pointBoth: (when, before, after) => `${when}: ${before} de 10, después ${after}`,
      keys: 'Las flechas van de nota en nota.',
    },
    files: {
      about: 'Una copia para guardar o para mostrar en tu próxima visita. Tú eliges adónde va.',
      save: (format) => `Guardar como ${format}`,
      formats: { csv: 'tabla (CSV)', json: 'archivo para este diario (JSON)', fhir: 'registro de salud (FHIR)' },
      print: 'Imprimir',
      import: 'Traer un archivo',
      clear: 'Borrar todo',
      saved: 'El archivo está guardado.',
      refused: 'Este archivo no se aceptó. Nada ha cambiado.',
      large: 'Este archivo es demasiado grande.',
      imported: (fresh, changed) => `Notas nuevas: ${fresh}. Versiones más recientes: ${changed}.`,
    },
    print: {
      title: 'Diario del dolor',
      dates: (first, last) => `Del ${first} al ${last}`,
      own: 'Escrito por la propia persona. Molestia de 0, nada, a 10, lo peor que se pueda imaginar.',
      place: 'Lugar',
      done: 'Hecho',
      note: 'Texto',
      notes: 'Notas de la visita',
    },
    spoken: {
      added: 'Nota guardada.',
      changed: 'Nota cambiada.',
      removed: 'Nota borrada. Presiona Deshacer para recuperarla.',
      cleared: 'Todo está borrado. Presiona Deshacer para recuperarlo.',
      undone: 'Deshecho.',
    },
  },

  evidence: {
    disagreementsTitle: 'En qué difieren los dos artículos',
    disagreements: {
      'hold-time': {
        A: 'Al menos 90 segundos para soltarlo del todo. En sus preguntas, de 30 a 90.',
        B: 'De 30 a 90 segundos, o hasta que la sensibilidad se deshace.',
        here: 'Contamos hasta 90, con paradas en 30 y 60. Puedes terminar antes si ya cede.',
      },
      'how-hard': {
        A: 'Una molestia agradable. Al principio es normal que el dolor suba un poco.',
        B: 'Constante y sin dolor.',
        here: 'Como mucho una molestia agradable, muy por debajo del dolor agudo o de los latigazos.',
      },
      'foam-roller': {
        A: 'El rodillo irrita los puntos gatillo.',
        B: 'El rodillo de espuma es una de las herramientas.',
        here: 'Dejamos fuera el rodillo.',
      },
      ball: {
        A: 'La pelota solo sirve en el pliegue de la cadera.',
        B: 'La pelota de lacrosse es una de las herramientas.',
        here: 'Mostramos una pelota para el pliegue de la cadera.',
      },
    },
    honestTitle: 'Qué dice la investigación',
    honest: {
      'tender-to-touch': 'En 11 estudios pequeños, los puntos aguantaban más presión justo después de presionarlos.',
      'felt-pain': 'En 7 estudios, las personas no dijeron sentir menos dolor que quienes recibieron otra cosa.',
      'still-not-rolling':
        'En un estudio pequeño sobre la pantorrilla, 90 segundos de presión quieta dejaron el punto menos sensible, y el rodillo no. La diferencia entre los grupos no fue clara.',
      'red-flags': 'Las señales de alerta no son exactas. Quieren decir «que te examinen», nada más.',
    },
    summary: 'Presionar puede calmar la sensibilidad. Nadie puede prometer más.',
  },

  exercises: {
    'kneeling-lunge': {
      name: 'Estiramiento del flexor de la cadera, de rodillas',
      goal: 'Alarga los músculos de delante de la cadera. Mejor después de presionar, cuando el punto ya ha cedido.',
      needs: 'Una colchoneta o un cojín para la rodilla. Una silla al lado si te cuesta el equilibrio.',
      position: 'Apoya la rodilla del lado que quieres estirar. Pon el otro pie plano delante, con la rodilla doblada.',
      steps: {
        kneel: { text: 'Apoya una rodilla en el suelo, con el tronco erguido.', cue: 'tronco erguido' },
        tuck: { text: 'Mete el coxis antes de moverte.', cue: 'Mete el coxis' },
        glide: { text: 'Deja que las caderas avancen hasta sentir una tensión suave delante de la cadera.' },
        return: { text: 'Quédate y respira. Luego vuelve despacio y cambia de lado.' },
      },
      breathing:
        'Respira despacio. Con cada salida larga de aire, deja que se ablande la parte delantera de la cadera.',
      feel: 'Tensión suave delante de la cadera y el muslo de la pierna arrodillada, 3 de 10 como mucho.',
      cautions: {
        gentle: 'Solo una tensión suave. Nunca fuerces la posición.',
        after: 'Estirar sobre un punto dolorido puede extender el dolor. Primero presiona, luego estira.',
      },
      stop,
      notFor,
      easier: {
        small: 'Mantén el tronco más erguido y muévete solo un poco.',
        support: 'Apóyate en una silla y pon un cojín grueso bajo la rodilla.',
        bridge: 'Si arrodillarte te duele, haz el puente con apoyo, boca arriba.',
      },
      harder: {
        squeeze: 'Aprieta el glúteo de la pierna arrodillada durante toda la postura.',
        arm: 'Levanta el brazo del lado de la rodilla apoyada.',
      },
      mistakes: {
        arch: 'Arquear la parte baja de la espalda. Mete primero el coxis, y la tensión pasa a la cadera.',
        lean: 'Inclinar el pecho sobre la pierna de delante.',
        hurry: 'Bajar mucho y rápido. Entra poco a poco, en dos o tres respiraciones.',
      },
    },
    'modified-bridge': {
      name: 'Puente con apoyo',
      goal: 'Alarga la parte delantera de una cadera mientras el suelo sostiene tu peso.',
      needs: 'Un cojín firme o un bloque de yoga. Una colchoneta.',
      position:
        'Acuéstate boca arriba con las rodillas dobladas. Pon el bloque bajo el hueso plano al final de la columna.',
      steps: {
        settle: { text: 'Deja que la pelvis descanse en el bloque, pesada y nivelada.', cue: 'pesada y nivelada' },
        reach: { text: 'Desliza un talón y deja que esa pierna se alargue hacia el suelo, despacio.', cue: 'despacio' },
        level: { text: 'Mantén la pelvis nivelada y quédate así mientras respiras.', cue: 'Mantén la pelvis nivelada' },
        return: { text: 'Dobla la rodilla, vuelve a traer el pie y cambia de lado.' },
      },
      breathing: 'Respira hacia la parte baja del vientre. Deja que la pierna baje con la salida larga de aire.',
      feel: 'Una tensión suave delante de la cadera de la pierna larga, 3 de 10 como mucho.',
      cautions: {
        height: 'Empieza con un cojín bajo y blando.',
        gentle: 'Deja que la pierna baje por su propio peso. Nunca la empujes.',
      },
      stop: 'Detente si notas dolor agudo, latigazos, hormigueo o dolor en la parte baja de la espalda.',
      notFor,
      easier: {
        bent: 'Deja la rodilla un poco doblada.',
        low: 'Usa una toalla doblada en lugar del bloque.',
      },
      harder: {
        knee: 'Abraza la otra rodilla hacia el pecho.',
      },
      mistakes: {
        tilt: 'Dejar que la pelvis se gire hacia un lado.',
        waist: 'Poner el bloque bajo la cintura. Va más abajo, bajo el hueso.',
      },
    },
    'hip-sway': {
      name: 'Balanceo de cadera',
      goal: 'Mueve la cadera con suavidad después de presionar, con una rodilla apoyada.',
      needs: 'Una colchoneta o un cojín para la rodilla.',
      position: 'Apoya una rodilla en el suelo, el otro pie plano delante, el tronco erguido.',
      steps: {
        kneel: { text: 'Avanza las caderas hasta que apenas sientas la parte delantera.', cue: 'apenas sientas' },
        sway: { text: 'Balancea las caderas con suavidad de un lado a otro.', cue: 'con suavidad' },
        rhythm: { text: 'Hazlo pequeño y con un ritmo parejo. Luego cambia de lado.', cue: 'pequeño' },
      },
      breathing: 'Respira despacio y deja que el balanceo siga tu respiración.',
      feel: 'Un movimiento fácil, casi sin tensión, 3 de 10 como mucho.',
      cautions: { small: 'Que el balanceo sea pequeño. No es un estiramiento profundo.' },
      stop,
      notFor,
      easier: { chair: 'Apóyate en una silla y muévete la mitad.' },
      harder: { pulse: 'Pasa a la zancada con vaivén.' },
      mistakes: {
        trunk: 'Mover todo el tronco. Solo se mueven las caderas.',
        fast: 'Ir rápido. Se trata de ir despacio.',
      },
    },
    'lunge-pulse': {
      name: 'Zancada con vaivén',
      goal: 'Lleva la cadera a un estiramiento ligero y la trae de vuelta, para aflojarla.',
      needs: 'Una colchoneta o un cojín para la rodilla.',
      position: 'Apoya una rodilla en el suelo, el otro pie plano delante, el coxis metido.',
      steps: {
        kneel: { text: 'Avanza hasta sentir una tensión ligera delante de la cadera.', cue: 'tensión ligera' },
        deepen: { text: 'Baja un poco más al soltar el aire.', cue: 'un poco más' },
        ease: {
          text: 'Vuelve un poco atrás al tomar aire. Repite y luego cambia de lado.',
          cue: 'Vuelve un poco atrás',
        },
      },
      breathing: 'Suelta el aire al bajar, toma aire al volver.',
      feel: 'Una tensión ligera que va y viene, 3 de 10 como mucho.',
      cautions: { bounce: 'Pequeño y despacio. Nunca rebotes con fuerza.' },
      stop,
      notFor,
      easier: { sway: 'Vuelve al balanceo de cadera.' },
      harder: { hold: 'Quédate una respiración completa en el punto más bajo.' },
      mistakes: {
        bounce: 'Rebotar al final del movimiento.',
        arch: 'Soltar el coxis y arquear la parte baja de la espalda.',
      },
    },
    'knee-lift': {
      name: 'Pequeña elevación de rodilla',
      goal: 'Despierta con suavidad el músculo de la cadera después de presionar.',
      needs: 'Una colchoneta.',
      position: 'Acuéstate boca arriba, con las rodillas dobladas y los pies planos.',
      steps: {
        lie: { text: 'Apoya las manos en el vientre y deja que la espalda pese.', cue: 'pese' },
        lift: { text: 'Levanta un pie despacio, unos 5 cm, el ancho de tres dedos.', cue: 'unos 5 cm' },
        lower: { text: 'Bájalo igual de despacio. Repite y luego cambia de lado.', cue: 'igual de despacio' },
      },
      breathing: 'Suelta el aire al subir, toma aire al bajar.',
      feel: 'Un esfuerzo ligero en lo profundo, delante de la cadera. Sin dolor.',
      cautions: { small: 'Con poco basta. Más alto no es mejor.' },
      stop,
      notFor,
      easier: { heel: 'Deja el talón abajo y quítale solo el peso.' },
      harder: { stay: 'Quédate arriba durante una respiración.' },
      mistakes: {
        belly: 'Sacar el vientre y aguantar la respiración.',
        back: 'Dejar que la parte baja de la espalda se despegue del suelo.',
      },
    },
    'ball-hip-crease': {
      name: 'Pelota en el pliegue de la cadera',
      goal: 'Presiona el punto junto al pliegue de la cadera, donde el psoas y el ilíaco ya van juntos, cerca de la piel.',
      needs: 'Una pelota de masaje o de lacrosse. Una colchoneta.',
      position:
        'Acuéstate boca abajo sobre los antebrazos. Pon la pelota delante de una cadera, fuera de la línea media.',
      steps: {
        lie: { text: 'Empieza con casi todo el peso en los brazos y en la otra pierna.', cue: 'en los brazos' },
        settle: {
          text: 'Deja que la cadera baje sobre la pelota, un poco más con cada salida de aire.',
          cue: 'un poco más',
        },
        hold: { text: 'Mantén la pelota quieta en el punto sensible y respira.', cue: 'Mantén la pelota quieta' },
        'let-go': { text: 'Quita el peso despacio. Mueve la cadera con suavidad y luego estira.', cue: 'despacio' },
      },
      breathing: 'Lento y profundo, con una salida de aire larga y completa. Húndete al soltar el aire.',
      feel: 'Un dolor agradable que se va apagando, 5 de 10 como mucho. Que suba un poco al principio es normal.',
      cautions: {
        nerves: 'Por aquí pasan nervios y vasos. Si late u hormiguea, muévete un poco más arriba del pliegue.',
        where: 'Nunca presiones el centro del vientre, una hernia, una herida ni un punto que late como el pulso.',
      },
      stop: 'Detente si notas dolor agudo, latigazos, hormigueo, latidos o mareo.',
      notFor: askBeforePressing,
      easier: {
        arms: 'Deja más peso en los brazos y en la otra pierna.',
        hand: 'Presiona con las yemas de los dedos en lugar de la pelota.',
      },
      harder: { weight: 'Deja, a lo largo de varios días, que más peso descanse en la pelota.' },
      mistakes: {
        roll: 'Rodar adelante y atrás. Frotar puede irritar el punto. No la muevas.',
        deep: 'Querer llegar al ilíaco. A la pelota le falta el ángulo.',
      },
    },
    'tool-iliacus': {
      name: 'Herramienta en ángulo para el ilíaco',
      goal: 'Presiona el punto de la cara interna del hueso de la pelvis. Una herramienta en ángulo está hecha para llegar ahí.',
      needs: 'Una herramienta en ángulo para la cadera. Una colchoneta. Lee las instrucciones de la herramienta.',
      position:
        'Ponla en el suelo y túmbate encima, con la punta por dentro y algo por debajo del hueso delantero de la cadera.',
      steps: {
        place: {
          text: 'Sostente con los brazos hasta que la punta quede por dentro del hueso.',
          cue: 'por dentro del hueso',
        },
        sink: { text: 'Baja despacio, de modo que la punta gire hacia el hueso.', cue: 'despacio' },
        hold: { text: 'Mantén la herramienta quieta y suelta el aire largo.', cue: 'Mantén la herramienta quieta' },
        'let-go': { text: 'Levántate despacio. Mueve la cadera con suavidad y luego estira.', cue: 'despacio' },
      },
      breathing: 'Lento y profundo, con una salida de aire larga y completa. Húndete al soltar el aire.',
      feel: 'Un dolor agradable, hondo, por dentro del hueso, 5 de 10 como mucho. Al principio puede bajar al muslo.',
      cautions: {
        ease: 'Demasiado fuerte o largo puede aumentar el dolor. Empieza suave y aumenta con los días.',
        where: 'Nunca presiones el centro del vientre, una hernia, una herida ni un punto que late como el pulso.',
      },
      stop: 'Detente si notas dolor agudo, latigazos, hormigueo, latidos o mareo.',
      notFor: askBeforePressing,
      easier: {
        arms: 'Deja más peso en los brazos.',
        therapist: 'Pide ayuda a un terapeuta: llega al punto mientras descansas boca arriba.',
      },
      harder: { weight: 'Deja, a lo largo de varios días, que más peso descanse en la herramienta.' },
      mistakes: {
        middle: 'Poner la punta hacia el ombligo. Va cerca del hueso de la cadera.',
        rub: 'Moverse adelante y atrás. La presión quieta es la que suelta el punto.',
      },
    },
    'fingertip-locate': {
      name: 'Encuéntralo con las yemas',
      goal: 'Encuentra la banda sensible antes de presionar, y comprueba que es la correcta.',
      needs: 'Una colchoneta. Ayuda tener las uñas cortas.',
      position: 'Acuéstate boca arriba, con las rodillas dobladas, los pies planos y el vientre blando.',
      steps: {
        lie: { text: 'Busca el saliente de hueso delante de la cadera.', cue: 'saliente de hueso' },
        find: { text: 'Pon las yemas justo por dentro y un poco más abajo.', cue: 'justo por dentro' },
        sink: {
          text: 'Húndelas despacio hacia la columna, por la curva interna de la pelvis. Busca un cordón denso y sensible.',
          cue: 'despacio',
        },
        confirm: {
          text: 'Levanta la rodilla unos 5 cm. La banda se endurece bajo los dedos.',
          cue: 'La banda se endurece',
        },
      },
      breathing: 'Húndete solo al soltar el aire. Espera al tomar aire.',
      feel: 'Presión y algo de molestia, 4 de 10 como mucho. Sin dolor agudo.',
      cautions: {
        patience: 'Encontrarlo lleva varios intentos. El punto puede estar en cualquier parte del músculo.',
        where: 'Nunca presiones el centro del vientre, una hernia, una herida ni un punto que late como el pulso.',
      },
      stop: 'Detente si notas dolor agudo, latigazos, hormigueo, latidos o mareo.',
      notFor: askBeforePressing,
      easier: { crease: 'Empieza junto al pliegue de la cadera, donde el músculo está más cerca de la piel.' },
      harder: { tool: 'Los dedos se cansan, porque el músculo es hondo. Una herramienta en ángulo llega más.' },
      mistakes: {
        poke: 'Clavar los dedos rápido. El vientre se tensa y no se nota nada.',
        rub: 'Frotar el punto. Puede despertar un punto dormido.',
      },
    },
    'stand-up-break': {
      name: 'Pausa de pie',
      goal: 'Saca el músculo de la cadera de la posición corta que tiene mientras estás sentado.',
      needs: 'Una silla firme.',
      position: 'Siéntate cerca del borde de la silla, con los pies planos.',
      steps: {
        ready: { text: 'Trae los pies hacia atrás, bajo las rodillas.', cue: 'bajo las rodillas' },
        rise: { text: 'Inclínate hacia delante y ponte de pie despacio.', cue: 'despacio' },
        open: {
          text: 'Ponte de pie bien alto, con la pelvis nivelada, y deja que se abra la parte delantera de las caderas.',
          cue: 'bien alto',
        },
        move: { text: 'Siéntate despacio y repite. Luego camina unos pasos.', cue: 'camina unos pasos' },
      },
      breathing: 'Suelta el aire al levantarte, toma aire al sentarte.',
      feel: 'Un esfuerzo fácil para las piernas. Sin dolor.',
      cautions: { steady: 'Usa una silla que no ruede ni resbale.' },
      stop: 'Detente si notas dolor agudo, latigazos, hormigueo o mareo.',
      notFor: 'Consulta antes a un profesional de salud tras una caída o cirugía, o si te mareas al ponerte de pie.',
      easier: { hands: 'Empuja con las manos en la silla o en la mesa.' },
      harder: {
        arms: 'Cruza los brazos sobre el pecho.',
        stretch: 'Añade el estiramiento del flexor de la cadera, de rodillas.',
      },
      mistakes: {
        arch: 'Sacar el vientre y arquear la parte baja de la espalda arriba.',
        drop: 'Dejarse caer en la silla.',
      },
    },
    'seat-setup': {
      name: 'Revisar la altura del asiento',
      goal: 'Ajusta el asiento para que el músculo de la cadera esté menos doblado al sentarte.',
      needs: 'Tu silla. Un cojín firme si el asiento es bajo.',
      position: 'Siéntate hasta el fondo de la silla, con los pies planos en el suelo.',
      steps: {
        feet: { text: 'Pon los dos pies planos, un poco separados.', cue: 'planos' },
        height: {
          text: 'Sube el asiento hasta que las caderas queden a la altura de las rodillas o algo más arriba.',
          cue: 'a la altura de las rodillas',
        },
        tall: { text: 'Siéntate bien alto. De vez en cuando, tensa el vientre con suavidad.', cue: 'bien alto' },
        change: { text: 'Levántate y muévete cada 30 a 60 minutos.', cue: '30 a 60 minutos' },
      },
      breathing: 'Respira hacia la parte baja del vientre.',
      feel: 'Ligero y erguido, sin esfuerzo.',
      cautions: { still: 'Ningún asiento compensa estar quieto. Cambia de posición a menudo.' },
      stop: 'Para y cambia el asiento si al sentarte notas dolor, hormigueo o adormecimiento.',
      notFor: 'Consulta antes a un profesional de salud tras una caída o una cirugía de cadera o espalda.',
      easier: {
        cushion: 'Pon un cojín firme en un asiento bajo.',
        footrest: 'Usa un reposapiés si los pies no llegan al suelo.',
      },
      harder: { stand: 'Trabaja de pie una parte del día.' },
      mistakes: {
        low: 'Un asiento bajo, con las rodillas por encima de las caderas.',
        slump: 'Resbalar hacia delante hasta redondear la espalda.',
      },
    },
    'pelvis-neutral': {
      name: 'Pelvis nivelada de pie',
      goal: 'Encuentra una postura en la que la pelvis no se incline mucho hacia delante.',
      needs: 'Una pared al lado si te cuesta el equilibrio.',
      position: 'Ponte de pie, con los pies al ancho de las caderas y las rodillas sueltas.',
      steps: {
        stand: { text: 'Imagina que la pelvis es un cuenco de agua.', cue: 'cuenco de agua' },
        tip: { text: 'Inclina el cuenco un poco hacia delante. Siente cómo se arquea la espalda.', cue: 'un poco' },
        level: { text: 'Mete el coxis hasta que el cuenco quede nivelado.', cue: 'hasta que el cuenco quede nivelado' },
        keep: { text: 'Crece, respira y mantenlo sin esfuerzo. Repite despacio.', cue: 'sin esfuerzo' },
      },
      breathing: 'Toma aire al inclinar, suelta el aire al nivelar.',
      feel: 'Un esfuerzo ligero en el bajo vientre y los glúteos. Sin dolor.',
      cautions: { small: 'Con poco basta. No fuerces la espalda hasta dejarla plana.' },
      stop,
      notFor: 'Consulta antes a un profesional de salud tras una caída o una cirugía de cadera o espalda.',
      easier: { wall: 'Apoya la espalda en una pared y siente el hueco de la cintura.' },
      harder: { day: 'Compruébalo en una fila o al cepillarte los dientes.' },
      mistakes: {
        knees: 'Bloquear las rodillas.',
        clench: 'Apretar mucho los glúteos y aguantar la respiración.',
      },
    },
  },

  explore: {
    title: 'Adónde puede viajar el dolor',
    hint: 'Toca una X para ver dónde se siente el dolor y adónde puede viajar. O toca un lugar del cuerpo.',
    hintKeys:
      'Las flechas se mueven por el cuerpo, la barra espaciadora muestra qué puntos van con un lugar. El tabulador sigue a los puntos.',
    layer: 'Mostrar',
    layers: { skin: 'Piel', muscles: 'Músculos', bones: 'Huesos' },
    felt: 'Se siente aquí',
    travels: 'Puede viajar aquí',
    seeFront: 'Ver de frente',
    seeBack: 'Ver de espaldas',
    feltAt: (places) => `Se siente aquí: ${places}.`,
    travelsTo: (places) => `Puede viajar aquí: ${places}.`,
    asked: (place) => `${place}: hay quien describe dolor aquí con`,
    askedNone: (place) => `${place}: ninguno de estos puntos es conocido por dar dolor aquí.`,
    sources: (names) => `Fuente: ${names}`,
    note: 'La X marca un lugar frecuente; el punto puede estar en cualquier parte del músculo. Otras cosas pueden doler en el mismo lugar.',
    points: {
      'tp-iliacus':
        'Está en la cara interna del hueso de la pelvis, justo por dentro y un poco por debajo del hueso delantero de la cadera. ' +
        'La gente describe dolor profundo delante de la cadera, que puede bajar por delante del muslo.',
      'tp-psoas-upper':
        'Está en lo profundo del vientre, entre el ombligo y el hueso delantero de la cadera. ' +
        'La gente describe dolor en lo profundo del centro del cuerpo, que puede viajar a la parte baja de la espalda, del mismo lado.',
      'tp-iliopsoas-crease':
        'Está cerca de la superficie, en el pliegue de la cadera, donde el psoas y el ilíaco ya se han unido. ' +
        'La gente describe dolor delante de la cadera y en la parte interna de la ingle, que puede viajar a la parte baja de la espalda, del mismo lado.',
    },
    cautions: {
      'tp-psoas-upper': 'Mantente lejos de la línea media del vientre.',
      'tp-iliopsoas-crease': 'Cerca pasan nervios y vasos: si notas latidos u hormigueo, sube un poco.',
    },
  },

  guide: {
    title: 'Soltar un punto gatillo del psoas, paso a paso',
    progress: (step, steps) => `Paso ${step} de ${steps}`,
    back: 'Atrás',
    leave: 'Salir de la guía',
    safety: {
      title: 'Antes de presionar',
      intro:
        'Esta guía dura unos diez minutos. Puedes volver atrás o salir en cualquier momento. Primero, lee estas listas.',
      more: 'Señales de alarma: primero busca ayuda',
      emergency: 'Busca ayuda ahora ante cualquiera de estas',
      urgent: 'Consulta pronto a un profesional de la salud, y no presiones antes',
      ask: '¿Algo de estas listas se aplica a ti?',
      go: 'No, nada se aplica',
      sign: 'Algo se aplica, o no lo sé',
      notAdvice: 'Esto es educación para el autocuidado. No sustituye el consejo de un profesional de la salud.',
    },
    help: {
      call: (number) => `Llamar al ${number}`,
      callLocal: 'Llama al número de emergencias de tu zona.',
      sign: {
        title: 'Por favor, no presiones ahora',
        text: 'Habla antes con un médico, un fisioterapeuta u otro profesional de la salud. Enséñale las listas de la página anterior.',
        now: 'Busca ayuda ahora, no más tarde, ante cualquiera de estas:',
        soon: 'Ante cualquier otra cosa de las listas, pide una cita en los próximos días. Hasta entonces, puedes descansar y caminar suave.',
        back: 'Volver a las listas',
      },
      pain: {
        title: 'Deja de presionar',
        text: 'Suelta despacio. Retira la herramienta. Suelta el aire largo varias veces y deja descansar la pierna.',
        spots: {
          'tp-iliacus':
            'Es común una molestia sorda que se va en un minuto. El dolor agudo, los latidos o el hormigueo no lo son.',
          'tp-psoas-upper':
            'Este punto está en lo profundo. Si ahí notas latidos, no lo toques más. Nunca presiones sobre la línea media del vientre.',
          'tp-iliopsoas-crease':
            'Cerca del pliegue de la cadera pasan nervios y vasos sanguíneos. Otra vez, pon la herramienta un poco más arriba, por encima del pliegue.',
        },
        stays:
          'Si el dolor, el hormigueo o el adormecimiento sigue o vuelve, déjalo del todo y consulta a un profesional de la salud.',
        now: 'Busca ayuda ahora si aparece algo de esto:',
        next: 'Terminar aquí',
        again: 'Ya pasó: probar otra vez, con suavidad',
      },
    },
    left: {
      title: 'Dejaste la guía a un lado',
      text: 'Tu lugar se guarda mientras esta página esté abierta.',
      kept: 'Tu lugar se guarda en esta pestaña, también si la página se carga otra vez.',
      resume: 'Continuar',
      restart: 'Empezar de nuevo',
    },
    loading: 'Un momento…',
    failed: {
      title: 'Esta parte no se cargó',
      text: 'Puede que no haya red. Prueba otra vez, o sigue la forma breve en palabras:',
      retry: 'Probar otra vez',
      steps: [
        'Acuéstate boca arriba con las rodillas dobladas. Busca la punta de hueso en la parte delantera de la cadera.',
        'Ve justo por dentro de ella y un poco más abajo. Hunde los dedos despacio y busca una banda que duela al tocarla.',
        'Levanta un poco esa rodilla. Si la banda se pone firme, es la correcta.',
        'Presiona suave y sin moverte de 30 a 90 segundos. Suelta el aire largo.',
        'Suelta despacio, muévete un poco y luego estira.',
      ],
    },
  },

  guideMore: {
    next: 'Siguiente',
    stop: 'Parar: algo va mal',
    where: {
      title: '¿Dónde está el punto?',
      text: 'Presiona una X en el dibujo, o elige de la lista. Izquierda y derecha son las tuyas.',
      side: '¿Qué lado?',
      left: 'Mi izquierda',
      right: 'Mi derecha',
      sides: { left: 'Lado izquierdo', right: 'Lado derecho' },
      point: '¿Qué punto?',
      points: {
        'tp-iliacus': {
          name: 'Por dentro del hueso de la cadera',
          hint: 'Dolor delante de la cadera, quizá por el muslo abajo',
        },
        'tp-psoas-upper': {
          name: 'En lo profundo del vientre',
          hint: 'Entre el ombligo y el hueso de la cadera; quizá en la parte baja de la espalda',
        },
        'tp-iliopsoas-crease': {
          name: 'En el pliegue de la cadera',
          hint: 'Delante de la cadera o en la ingle; quizá en la parte baja de la espalda',
        },
      },
      missing: 'Elige un lado y un punto.',
      chosen: (point, side) => `Elegido: ${point}, ${side}.`,
      unsure:
        '¿No lo sabes? Empieza por el pliegue de la cadera. Ahí se unen los dos músculos y es lo más fácil de alcanzar.',
      noMap: 'El dibujo no se cargó. La lista funciona sin él.',
    },
    tool: {
      title: '¿Con qué vas a presionar?',
      text: (point) => `No toda herramienta llega a todos los puntos. Tu punto: ${point}.`,
      unsaid: 'Nada dicho de este punto',
      missing: 'Elige con qué vas a presionar.',
      mismatch: {
        'tp-iliacus': {
          ball: 'A una pelota le falta el ángulo para este punto. Se puede probar, pero a menudo no llega.',
          fingertips:
            'Las yemas de los dedos pueden llegar a este punto, pero se cansan pronto. El músculo es profundo.',
          'foam-roller': 'Un rodillo de espuma es demasiado ancho para este punto. Si usas uno, mantenlo quieto.',
        },
        'tp-psoas-upper': {
          ball: 'Una pelota no llega a este punto. Está demasiado profundo.',
          fingertips:
            'Se puede probar con las yemas de los dedos, pero se cansan pronto. Este punto está en lo profundo.',
          'foam-roller': 'Un rodillo de espuma es demasiado ancho para este punto. Si usas uno, mantenlo quieto.',
        },
        'tp-iliopsoas-crease': {
          'foam-roller': 'Un rodillo de espuma es ancho para este punto. Si usas uno, mantenlo quieto.',
          therapist:
            'Un terapeuta también puede presionar aquí. Los artículos nombran una pelota, los dedos o una herramienta.',
        },
      },
      fits: (tool) => `${tool}: llega a tu punto.`,
      crease: 'Presionar mejor en el pliegue de la cadera',
      creaseWhy: 'En el pliegue de la cadera se unen los dos músculos. Presionar ahí actúa en los dos a la vez.',
      still: 'Frotar no es presionar',
      stillWhy:
        'Rodar o frotar puede despertar un nudo. Mantén quieta la herramienta: la presión constante es lo que lo deja soltarse.',
    },
    rate: {
      before: '¿Cómo de fuerte es el dolor ahora?',
      beforeText: 'Piensa en el dolor que te trajo aquí. Al final lo valorarás otra vez.',
      after: '¿Y cómo está ahora?',
      afterText: 'Valora otra vez el mismo dolor.',
      none: '0 es sin dolor',
      worst: '10 es el peor que puedas imaginar',
      chosen: (number) => `${number} de 10`,
      strong:
        'Es un dolor fuerte. Consulta a un profesional de la salud antes de presionar. Si sigues, presiona muy suave.',
      skip: 'Puedes dejarlo sin contestar.',
    },
    find: {
      title: 'Encuentra el punto',
      bone: 'Acuéstate boca arriba con las rodillas dobladas. Busca la punta de hueso en la parte delantera de la cadera.',
      spots: {
        'tp-iliacus': 'Pon las yemas de los dedos justo por dentro de ella y un poco más abajo.',
        'tp-psoas-upper': 'Ve desde ahí hacia el ombligo, hasta la mitad más o menos. Aléjate de la línea media.',
        'tp-iliopsoas-crease': 'Baja desde ahí hasta el pliegue donde empieza la pierna.',
      },
      sinks: {
        'tp-iliacus': 'Suelta el aire y hunde los dedos despacio hacia la columna, por la curva interna del hueso.',
        'tp-psoas-upper':
          'Suelta el aire y hunde los dedos despacio hacia la columna. Tómate tiempo: está en lo profundo.',
        'tp-iliopsoas-crease': 'Suelta el aire y hunde los dedos despacio. Está cerca de la superficie: un poco basta.',
      },
      feel: 'Busca una banda densa, como un cordón, que duela al tocarla.',
      pictures: {
        bone: 'La pelvis de frente. Un círculo marca la punta de hueso en la parte delantera de la cadera.',
        spot: 'El mismo dibujo. Una X marca el punto, y una flecha va hasta ella desde la punta de hueso.',
        sink: 'Una persona boca arriba con las rodillas dobladas. Las yemas de los dedos se hunden delante de la cadera.',
        lift: 'Una persona boca arriba. Un pie se levanta un poco del suelo.',
        tool: 'Una persona boca abajo sobre los antebrazos, con la herramienta debajo de la parte delantera de la cadera.',
      },
    },
    confirm: {
      title: 'Comprueba que es la correcta',
      text: 'Deja ahí los dedos. Levanta la rodilla de ese lado unos 5 cm y bájala.',
      ask: '¿La banda se puso firme bajo tus dedos?',
      yes: 'Sí, se puso firme',
      no: 'Todavía no: buscar otra vez',
      tip: 'Muévete el ancho de un dedo por el músculo y prueba otra vez. Si no la encuentras, no presiones: un terapeuta puede enseñártela.',
    },
    press: {
      title: 'Presiona y no te muevas',
      hows: {
        'angled-tool': 'Échate sobre la herramienta de modo que la punta toque el punto, lejos de la línea media.',
        ball: 'Ponte boca abajo. Échate sobre la pelota de modo que toque el punto. Apóyate en los antebrazos.',
        'foam-roller': 'Échate sobre un extremo del rodillo de modo que toque el punto. No ruedes.',
        fingertips: 'Quédate boca arriba. Pon una mano sobre la otra y presiona con las yemas de los dedos.',
        therapist: 'Quédate boca arriba y relájate. Di cómo lo notas mientras el terapeuta presiona.',
      },
      gentle: 'Empieza suave. Una molestia agradable está bien; el dolor agudo, no.',
      breathe: 'Respira despacio. Deja que la presión se hunda al soltar el aire.',
      sooner: 'Si se deshace después de 30 segundos, presiona «Ya cede».',
      alone:
        'El cronómetro no se cargó. Cuenta en silencio o mira un reloj: de 30 a 90 segundos, y luego suelta despacio.',
      alonePressed: 'Ya presioné',
      stopped: 'Paraste antes. Está bien. Presiona otra vez Empezar, o sigue.',
      done: 'Bien hecho. Suelta despacio.',
      skip: 'Seguir sin presionar',
    },
    move: {
      title: 'Suelta y muévete',
      steps: [
        'Quita la presión despacio. Descansa dos o tres respiraciones.',
        'Levanta la rodilla unos 5 cm y bájala. Diez veces, despacio.',
        'Deja que las dos rodillas se mezan un poco de lado a lado.',
      ],
      why: 'Primero un movimiento suave, luego el estiramiento.',
    },
    stretch: {
      title: 'Ahora estira',
      text: 'Elige uno. Entra poco a poco, respira despacio y no fuerces nada.',
      lunge: 'Zancada de rodillas',
      bridge: 'Boca arriba',
      alone: 'La ficha no se cargó. En palabras:',
      words: [
        'Arrodíllate sobre la rodilla de ese lado, con el otro pie delante.',
        'Mete el cóccix hacia abajo. Luego deja que la cadera avance un poco.',
        'Nota un tirón suave delante de la cadera. Mantén 30 segundos y respira.',
      ],
    },
    summary: {
      title: 'Lo que hiciste',
      spot: 'Punto',
      tool: 'Herramienta',
      held: 'Presión',
      seconds,
      pain: 'Dolor',
      from: (before, after) => `${before} antes, ${after} después`,
      stretched: 'Estiramiento',
      yes: 'Hecho',
      less: 'Menos dolor que antes. Fíjate también en cómo está mañana.',
      same: 'Más o menos igual. Es común. Puede llevar unos días.',
      more: 'Más que antes. Puede pasar si fue demasiado fuerte o largo. Hoy descansa, y la próxima vez presiona menos.',
      pained: 'Paraste por dolor. Hoy no presiones más ahí.',
      againTitle: 'Cuándo otra vez',
      again: [
        'Una vez al día es suficiente. Aumenta a lo largo de los días.',
        '¿Está dolorido al día siguiente? Espera hasta que pase.',
        'Después de cada 30 a 60 minutos en una silla, levántate y muévete.',
      ],
      seeTitle: 'Cuándo consultar a alguien',
      see: [
        'El dolor es fuerte, empeora o te preocupa.',
        'No mejora en dos semanas.',
        'Al presionar hubo dolor agudo, latidos, hormigueo o adormecimiento, y sigue.',
      ],
      print: 'Imprimir',
      copy: 'Copiar',
      copied: 'Copiado.',
      notCopied: 'Aquí no se permite copiar. El texto está seleccionado: cópialo con el teclado.',
      other: { left: 'Ahora el lado izquierdo', right: 'Ahora el lado derecho' },
      again2: 'Empezar de nuevo',
      sources: 'De dónde viene esto',
      ownNumbers:
        'Una vez al día, dos semanas y el número de elevaciones de rodilla: elección nuestra, no de los artículos.',
      notes: 'Notas',
      date: 'Fecha',
    },
  },

  habits: {
    'stand-up': {
      name: 'Levántate a menudo',
      text: 'Cuando lleves de 30 a 60 minutos sin levantarte, ponte de pie y muévete.',
    },
    'seat-height': {
      name: 'Altura del asiento',
      text: 'Ajusta el asiento para que las caderas queden a la altura de las rodillas o un poco más arriba.',
    },
    'stand-tall': { name: 'De pie', text: 'No dejes que la pelvis se incline mucho hacia delante al estar de pie.' },
    'active-sitting': {
      name: 'Sentarse de forma activa',
      text: 'De vez en cuando a lo largo del día, tensa el vientre con suavidad.',
    },
    recovery: { name: 'Descanso entre entrenamientos', text: 'Entrena con tiempo suficiente para recuperarte.' },
    strength: { name: 'Gana fuerza', text: 'Fortalece paso a paso los músculos que levantan la rodilla.' },
  },

  map: {
    title: '¿Dónde te duele?',
    hint: 'Toca donde te duele. Toca otra vez para quitarlo.',
    hintKeys:
      'Las flechas se mueven por el cuerpo, la barra espaciadora elige, las teclas más y menos dicen cuánto duele.',
    front: 'De frente',
    back: 'De espaldas',
    frontSide: 'tu derecha está a la izquierda',
    backSide: 'tu derecha está a la derecha',
    left: (name) => `${name}, lado izquierdo`,
    right: (name) => `${name}, lado derecho`,
    closeUp: 'Acercar caderas',
    list: 'Lista',
    undo: 'Deshacer',
    clear: 'Borrar todo',
    remove: 'Quitar',
    chosen: 'Lugares elegidos',
    rate: (name) => `Intensidad: ${name}`,
    strength: (intensity, max) => `${intensity} de ${max}`,
    howStrong: '¿Cuánto duele?',
    unrated: 'sin respuesta',
    strengths10: [
      'nada',
      'apenas se nota',
      'leve',
      'leve',
      'moderado',
      'moderado',
      'fuerte',
      'fuerte',
      'muy fuerte',
      'muy fuerte',
      'lo peor que puedas imaginar',
    ],
    strengths3: ['nada', 'leve', 'moderado', 'fuerte'],
    places: (count) =>
      count === 0 ? 'Ningún lugar elegido.' : count === 1 ? '1 lugar elegido.' : `${count} lugares elegidos.`,
    select: (name) => `${name}: lugar elegido.`,
    deselect: (name) => `${name}: lugar quitado.`,
    cleared: 'Se quitaron todos los lugares.',
    undone: 'Deshecho.',
    full: (max) =>
      max === 1
        ? 'Solo se puede elegir un lugar. Quítalo primero.'
        : `Se pueden elegir hasta ${max} lugares. Quita uno primero.`,
    required: 'Obligatorio',
    lost: 'Esta parte no se pudo cargar. Revisa tu conexión.',
    again: 'Probar otra vez',
    missing: 'Elige al menos un lugar del cuerpo.',
    emergency:
      '¿Hay adormecimiento entre las piernas? ¿Es nuevo que no puedas orinar o evacuar, que no puedas aguantar la orina o las heces, o que las dos piernas estén débiles? Entonces busca ayuda de emergencia ahora. No esperes.',
  },

  questions: {
    'how-to-release': {
      question: '¿Cómo se suelta un punto gatillo del psoas?',
      answer:
        'Con presión quieta y constante sobre el punto o justo a su lado, de 30 a 90 segundos. Usa una herramienta que llegue, o pide ayuda a un terapeuta.',
    },
    'what-happens-when-tight': {
      question: '¿Qué pasa cuando el psoas está tenso?',
      answer:
        'Cambia tu postura de pie. Si los dos lados están tensos, la pelvis y la columna se inclinan hacia delante. Si un lado está más tenso, la columna se tuerce y una pierna puede parecer más corta. Los glúteos y la parte trasera de los muslos quizá no trabajen del todo.',
    },
    'where-is-it-felt': {
      question: '¿Dónde se siente?',
      answer:
        'En lo profundo del centro del cuerpo, en la parte baja de la espalda, delante de la cadera, en la ingle o en la parte alta del muslo.',
    },
    'what-causes-it': {
      question: '¿Qué causa los puntos?',
      answer:
        'Sobre todo pasar mucho tiempo en una posición acortada, como al sentarse, o el exceso de uso sin descanso. Los músculos de la cadera débiles y las articulaciones muy sueltas pueden sumarse.',
    },
  },

  quiz: {
    title: '¿Podría ser el psoas?',
    intro:
      'Un cuestionario de dos minutos: dónde lo sientes, qué lo provoca y qué puede favorecerlo. Las señales de alerta van primero.',
    notAdvice: 'Esto no es consejo médico y no sustituye que te examinen.',
    stays: 'Tus respuestas se quedan en esta página. No se guarda ni se envía nada.',
    sentWithForm: 'No se guarda nada. Tu resultado solo se envía cuando envías el formulario de esta página.',
    kept: 'Tus respuestas se guardan en este dispositivo hasta que pulses «Empezar de nuevo». No se envían.',
    start: 'Empezar',
    refused: 'Estas preguntas no se pueden mostrar aquí.',
    next: 'Continuar',
    back: 'Atrás',
    progress: (number, total) => `Pregunta ${number} de ${total}`,
    progressPages: (number, total) => `Página ${number} de ${total}`,
    lastStep: 'Último paso',
    loading: 'Un momento…',
    notLoaded: 'Esta parte no se pudo cargar. Comprueba tu conexión.',
    tryAgain: 'Intentarlo de nuevo',
    chooseOne: 'Elige una respuesta.',
    chooseAll: 'Marca todo lo que corresponda.',
    or: 'o',
    none: 'Nada de esto',
    cleared: 'Se borraron tus otras respuestas aquí.',
    problem: 'Falta una cosa',
    problemOne: 'Elige una respuesta para seguir.',
    problemAll: 'Elige al menos una respuesta para seguir.',
    problems: 'Algunas respuestas necesitan otra mirada',
    required: 'Termina primero este cuestionario.',
    review: 'Revisa tus respuestas',
    reviewHint: 'Cambia lo que no esté bien. Después mira el resultado.',
    change: 'Cambiar',
    changeOf: (question) => `Cambiar tu respuesta a: ${question}`,
    finish: 'Ver el resultado',
    backToAnswers: 'Volver a mis respuestas',
    again: 'Empezar de nuevo',
    print: 'Imprimir',
    level: {
      emergency: 'Señales que necesitan ayuda ahora mismo',
      urgent: 'Señales que hay que revisar pronto',
    },
    redFlags: '¿Algo de esto es tu caso?',
    redFlagsHint: 'Marca todo lo que corresponda, aunque dudes.',
    doNotPress: '¿Estás en alguna de estas situaciones?',
    doNotPressHint:
      'De ellas depende si puedes presionar o estirar sin consultar antes. Marca todo lo que corresponda.',
    help: {
      emergency: {
        title: 'Busca ayuda médica ahora',
        text: 'O pide que alguien te lleve al servicio de urgencias más cercano. No esperes a ver si se pasa. No presiones ni estires.',
      },
      urgent: {
        title: 'Consulta pronto a un profesional de la salud, antes que nada',
        text: 'Pide una cita para los próximos días. Hasta entonces, no presiones ni estires la zona. Si empeora, busca ayuda antes.',
      },
    },
    call: (number) => `Llamar al ${number}`,
    callLocal: 'Llama al número de emergencias de tu zona.',
    ticked: 'Porque marcaste',
    tell: 'Di estas palabras cuando llames o llegues. Que te examinen no significa que algo vaya mal.',
    seeSomeone: 'Prefiero consultar a alguien',
    someone: {
      title: 'Consultar a alguien siempre está bien',
      who: 'Un fisioterapeuta o tu médico puede examinarte la cadera y la espalda. Cuéntale dónde lo sientes, qué lo provoca y desde cuándo.',
      soon: 'Ve en los próximos días si hay fiebre, pérdida de peso sin motivo, dolor que te despierta de noche o una caída fuerte reciente.',
      now: 'Busca ayuda ahora si hay adormecimiento alrededor de los genitales o del ano, problemas nuevos con la vejiga o el intestino, debilidad en las dos piernas, o dolor repentino y muy fuerte en el vientre o la espalda.',
      close: 'Cerrar esto',
    },
    result: 'Tu resultado',
    for: 'Lo que apunta a ello',
    against: 'Lo que apunta en contra',
    noneFor: 'Nada en tus respuestas.',
    noneAgainst: 'Nada en tus respuestas. Solo un examen puede descartar otras causas.',
    nextSteps: 'Qué hacer ahora',
    seeClinician: 'Consulta a un profesional de la salud si',
    aboutLimits: 'Lo que este cuestionario no puede hacer',
    limits:
      'Compara tus respuestas con los signos que describen dos artículos publicados. No puede ver ni tocar tu cadera, otros problemas pueden sentirse igual y no se ha probado en un estudio.',
    clinician: [
      'no cede tras unas semanas de cuidados suaves, o empeora',
      'el dolor se vuelve agudo, da latigazos o descargas eléctricas, o sigue después de parar',
      'aparece adormecimiento, hormigueo o debilidad',
      'surge alguna de las señales de alerta de la primera pregunta',
      'te quedan dudas, o simplemente quieres que te examinen',
    ],
    scales: {
      psoas: 'Señales que apuntan al psoas',
      iliacus: 'Señales que apuntan al ilíaco',
      other: 'Señales que apuntan a otra causa',
      load: 'Lo que puede favorecerlo en tu día a día',
    },
    amounts: { none: 'ninguna', few: 'pocas', some: 'algunas', several: 'varias' },
    items: {
      where: {
        text: '¿Dónde lo sientes?',
        options: {
          'hip-front': {
            text: 'Parte delantera de la cadera',
            because: 'Lo sientes en la parte delantera de la cadera, por donde pasan los dos músculos.',
          },
          'belly-deep': {
            text: 'Profundo en el vientre, entre el ombligo y el hueso de la cadera',
            because: 'Lo sientes profundo en el vientre, donde está el psoas.',
          },
          'groin-inner': {
            text: 'Parte interna de la ingle',
            because: 'Lo sientes en la parte interna de la ingle, cerca de donde terminan los dos músculos.',
          },
          'low-back': {
            text: 'Zona lumbar, junto a la columna',
            because: 'Lo sientes en la zona lumbar, adonde puede extenderse el dolor del psoas.',
          },
          'thigh-front': {
            text: 'Parte delantera del muslo',
            because: 'Lo sientes en la parte delantera del muslo, adonde puede extenderse el dolor del ilíaco.',
          },
          middle: {
            text: 'En el centro de la espalda o del vientre',
            because: 'Lo sientes en el centro. Estos músculos se notan a la izquierda o a la derecha.',
          },
          elsewhere: {
            text: 'En otro lugar',
            because: 'Lo sientes en un lugar que no encaja con estos músculos.',
          },
        },
      },
      difference: {
        text: '¿Notas diferencia entre tus dos caderas?',
        options: {
          'one-side': {
            text: 'Un lado está más tenso o se mueve menos',
            because:
              'Un lado está más tenso. Eso solo puede torcer la espalda y hacer que una pierna parezca más corta.',
          },
          both: {
            text: 'Las dos están tensas y se me arquea la zona lumbar',
            because: 'Los dos lados están tensos, lo que puede llevar la pelvis y la zona lumbar hacia delante.',
          },
          same: { text: 'Las dos están igual, sin tensión' },
          unsure: { text: 'No estoy seguro o segura' },
        },
      },
      movement: {
        text: '¿Qué de esto lo provoca?',
        options: {
          'push-off': {
            text: 'Impulsarme al caminar o correr',
            because: 'Lo provoca impulsarte: la cadera se abre y el músculo se alarga.',
          },
          chair: {
            text: 'Levantarme de una silla',
            because: 'Lo provoca levantarte de una silla, después de un rato con el músculo acortado.',
          },
          standing: {
            text: 'Estar de pie mucho tiempo',
            because: 'Lo provoca estar de pie mucho tiempo.',
          },
          upright: {
            text: 'Enderezarme del todo',
            because: 'Te cuesta enderezarte, como ocurre cuando los flexores de la cadera están acortados.',
          },
          stiff: {
            text: 'Mi cadera se mueve con menos libertad que antes',
            because: 'Tu cadera se mueve con menos libertad.',
          },
          none: {
            text: 'Nada de esto',
            because: 'No lo provoca ninguno de los movimientos que tiran de estos músculos.',
          },
        },
      },
      behaviour: {
        text: '¿Cómo se comporta?',
        options: {
          returns: {
            text: 'Estirar o un masaje ayuda, pero después vuelve',
            because: 'Vuelve después de estirar o de un masaje, como suele hacer un nudo muscular.',
          },
          tender: {
            text: 'Un punto tenso por dentro del hueso de la cadera duele al tocarlo',
            because: 'Hay un punto tenso y sensible donde se pueden palpar estos músculos.',
          },
          spreads: {
            text: 'A veces se extiende a la espalda o al muslo',
            because: 'Se extiende a la espalda o al muslo, como puede hacer el dolor de un nudo muscular.',
          },
          unchanged: {
            text: 'Nada de lo que hago lo mejora ni lo empeora',
            because: 'Nada lo cambia. El dolor muscular suele cambiar con la posición o el movimiento.',
          },
          tingling: {
            text: 'Viene con hormigueo o sensación de descarga eléctrica',
            because: 'El hormigueo o la sensación de descarga eléctrica pueden venir de un nervio.',
          },
          none: { text: 'Nada de esto' },
        },
      },
      causes: {
        text: '¿Qué de esto forma parte de tus días?',
        options: {
          sitting: {
            text: 'Sentarme mucho tiempo, o dormir con las piernas encogidas',
            because:
              'Sentarte mucho tiempo o dormir con las piernas encogidas acostumbra a estos músculos a estar acortados.',
          },
          overuse: {
            text: 'Correr, bicicleta, senderismo, patear o escaleras con poco descanso',
            because: 'Mucho trabajo de piernas con poco descanso puede sobrecargar estos músculos.',
          },
          weakness: {
            text: 'Mis caderas se cansan pronto, incluso al sentarme con la espalda recta',
            because: 'A un flexor de la cadera débil pronto se le pide más de lo que puede dar.',
          },
          hypermobility: {
            text: 'Articulaciones muy flexibles, o posturas de yoga profundas',
            because: 'Con articulaciones muy móviles, el psoas puede tensarse para darte estabilidad.',
          },
          pregnancy: {
            text: 'Embarazo',
            because: 'En el embarazo la pelvis está más suelta, y el psoas puede tensarse para darte estabilidad.',
          },
          none: { text: 'Nada de esto' },
        },
      },
    },
    steps: {
      press:
        'Prueba una presión quieta y suave sobre el punto sensible, nunca en el medio del vientre. Entra poco a poco, mantén de 30 a 90 segundos y quédate por debajo del dolor agudo. Detente si notas latigazos, latidos u hormigueo.',
      stretch: 'Estira con suavidad, por ejemplo con una zancada de rodillas y el coxis metido. Nunca fuerces.',
      'ask-first':
        'Consulta a un profesional de la salud antes de presionar o estirar: una de tus respuestas necesita primero su visto bueno. Lleva esta página contigo.',
      'sit-less':
        'Levántate cada 30 a 60 minutos, y siéntate con las caderas a la altura de las rodillas o un poco más arriba.',
      notice: 'Observa durante una o dos semanas qué lo provoca. Si entonces no está más claro, pide que te lo miren.',
      'be-seen': 'Pide a un fisioterapeuta o a tu médico que te lo mire, y lleva esta página contigo.',
    },
    results: {
      several: {
        title:
          'Tus respuestas coinciden con varios signos que se describen cuando el psoas o el ilíaco está tenso o sensible',
        text: 'Son los músculos profundos de la parte delantera de la cadera. Cuidarte con prudencia puede calmar la sensibilidad.',
      },
      some: {
        title: 'Tus respuestas coinciden con algunos de los signos, pero no con claridad',
        text: 'Puede que tenga que ver el psoas o el ilíaco. También puede ser otra cosa.',
      },
      other: {
        title: 'Tus respuestas encajan mejor con otras causas',
        text: 'Coinciden con pocos de los signos que se describen cuando el psoas o el ilíaco está tenso, o apuntan en otra dirección.',
      },
    },
  },

  quizMore: {
    yes: 'Sí',
    no: 'No',
    optional: 'Puedes dejarlo en blanco.',
    pick: 'Elige…',
    ownWords: 'Otra cosa, con tus palabras',
    between: (min, max) => `De ${min} a ${max}.`,
    atLeast: (min) => `${min} o más.`,
    atMost: (max) => `${max} o menos.`,
    asDate: 'Por ejemplo, 2026-01-31.',
    upTo: (length) => `Hasta ${length} caracteres.`,
    noNumber: 'sin respuesta todavía',
    marks: 'Marca cada lugar. La lista de lugares está en «Lista».',
    noMap: 'El dibujo no se pudo cargar. Elige los lugares en esta lista.',
    unanswered: 'Sin respuesta',
    problem: {
      missing: 'Responde a esto para seguir.',
      number: 'Escribe un número, como 3 o 3,5.',
      whole: 'Escribe un número entero, como 3.',
      step: (step) => `Escribe un número en pasos de ${step}.`,
      min: (min) => `Escribe ${min} o más.`,
      max: (max) => `Escribe ${max} o menos.`,
      early: (date) => `Escribe ${date} o una fecha posterior.`,
      late: (date) => `Escribe ${date} o una fecha anterior.`,
      long: (length) => `Usa como máximo ${length} caracteres.`,
      pattern: (wanted) => `Escribe ${wanted}.`,
      form: 'Esto no tiene la forma que se pide.',
      date: 'Escribe una fecha como 2026-01-31.',
      many: (most) => `Marca como máximo ${most}.`,
      where: 'Marca al menos un lugar para seguir.',
    },
    plain: {
      help: {
        emergency: {
          title: 'Busca ayuda médica ahora',
          text: 'O pide que alguien te lleve al servicio de urgencias más cercano. No esperes a ver si se pasa.',
        },
        urgent: {
          title: 'Consulta pronto a un profesional de la salud, antes que nada',
          text: 'Pide una cita para los próximos días. Si empeora, busca ayuda antes.',
        },
      },
      someone: {
        title: 'Consultar a alguien siempre está bien',
        who: 'Tu médico u otro profesional de la salud puede escucharte y examinarte. Cuéntale qué notas y desde cuándo.',
        soon: 'Ve en los próximos días si algo es nuevo, empeora o te preocupa.',
        now: 'Busca ayuda ahora si algo es repentino y muy fuerte.',
        close: 'Cerrar esto',
      },
      done: 'Gracias. Estas son tus respuestas',
      doneText: 'Puedes imprimirlas o guardarlas y llevarlas a tu próxima visita.',
      scores: 'Lo que suman tus respuestas',
      limits: 'Esta página suma respuestas. No puede examinarte, y un profesional puede verlo de otra manera.',
    },
    notAsked: 'Esta pregunta no se puede responder en esta página. Sigue sin responder.',
    total: 'Total',
    amount: 'Lo que suman tus respuestas',
    points: (score, max) => `${score} de ${max}`,
    side: { left: 'izquierda', right: 'derecha', both: 'ambos lados' },
    act: {
      card: 'Ver el ejercicio',
      guide: 'Ver la guía',
      timer: 'Abrir el temporizador',
      map: 'Verlo en el cuerpo',
    },
    copy: 'Copiar como texto',
    copied: 'Copiado.',
    notCopied: 'No se permitió copiar. Guárdalo o imprímelo.',
    saveText: 'Guardar como texto',
    savePage: 'Guardar como página',
    forClinician: 'Para tu profesional de la salud',
    saveHint: 'Una página con tus respuestas y los motivos. Se crea en este dispositivo y no se envía.',
    sheet: {
      title: (quiz) => `Resumen: ${quiz}`,
      date: (date) => `Rellenado el ${date}`,
      answers: 'Respuestas',
      flags: 'Señales de alerta marcadas',
      noFlags: 'No se marcó ninguna señal de alerta.',
      precautions: 'Consultar antes',
      notes: 'Notas',
      own: 'Rellenado por la persona en una página web. Sin revisar por un profesional.',
    },
  },
  regions: {
    names: {
      face: 'Cara',
      'neck-front': 'Cuello, por delante',
      'head-back': 'Cabeza, por detrás',
      'neck-back': 'Nuca',
      shoulder: 'Hombro',
      'upper-arm': 'Brazo, parte de arriba',
      forearm: 'Codo y antebrazo',
      hand: 'Muñeca y mano',
      chest: 'Pecho',
      epigastrium: 'Parte alta del vientre',
      'upper-abdomen': 'Debajo de las costillas',
      navel: 'Alrededor del ombligo',
      'psoas-line': 'Entre el ombligo y el hueso de la cadera',
      'lower-abdomen': 'Encima del hueso del pubis',
      'iliac-fossa': 'Justo por dentro del hueso de la cadera',
      'hip-bone-front': 'Hueso delantero de la cadera',
      'hip-crease': 'Pliegue delantero de la cadera',
      'groin-inner': 'Parte interna de la ingle',
      'hip-side': 'Costado de la cadera',
      saddle: 'Entre las piernas',
      'shoulder-blade': 'Omóplato',
      'mid-spine': 'Columna, mitad de la espalda',
      'mid-back': 'Mitad de la espalda',
      'low-spine': 'Columna, parte baja de la espalda',
      'low-back': 'Parte baja de la espalda, junto a la columna',
      flank: 'Costado de la cintura, por detrás',
      'hip-crest-back': 'Borde de arriba de la cadera, por detrás',
      sacrum: 'Base de la columna',
      'si-joint': 'Hoyuelo encima del glúteo',
      tailbone: 'Coxis',
      'buttock-upper': 'Parte alta del glúteo',
      'buttock-lower': 'Parte baja del glúteo',
      'thigh-front-upper': 'Muslo por delante, parte alta',
      'thigh-front-lower': 'Muslo por delante, parte baja',
      'thigh-inner': 'Muslo, cara interna',
      'thigh-outer': 'Muslo, cara externa',
      'thigh-back': 'Muslo, por detrás',
      'knee-front': 'Rodilla, por delante',
      'knee-back': 'Rodilla, por detrás',
      shin: 'Espinilla',
      calf: 'Pantorrilla',
      ankle: 'Tobillo',
      foot: 'Pie',
    },
    areas: {
      head: 'Cabeza y cuello',
      arm: 'Hombro y brazo',
      trunk: 'Pecho',
      belly: 'Vientre',
      hip: 'Cadera e ingle',
      back: 'Espalda',
      pelvis: 'Pelvis y glúteos',
      leg: 'Pierna',
      foot: 'Tobillo y pie',
    },
  },

  release: {
    locateTitle: 'Encuéntralo',
    locate: {
      'lie-down': 'Acuéstate boca arriba con las rodillas dobladas.',
      'find-hip-bone': 'Busca la punta de hueso en la parte delantera de la cadera.',
      'fingers-inside': 'Pon las yemas de los dedos justo por dentro de ella y un poco más abajo.',
      sink: 'Húndelas despacio hacia la columna, siguiendo la curva interna de la pelvis.',
      'feel-band': 'Busca una banda densa, como un cordón, que duela al tocarla.',
      confirm: 'Comprueba: levanta la rodilla unos 5 cm. La banda se pone firme bajo tus dedos.',
    },
    pressTitle: 'Presiona',
    press: {
      'on-the-point': 'Presiona justo sobre el punto o muy cerca.',
      'build-slowly': 'Empieza suave y aumenta despacio.',
      'good-ache': 'Quédate en una molestia agradable, muy por debajo del dolor agudo o de los latigazos.',
      'keep-still': 'Mantén quieta la herramienta.',
      'over-the-tool':
        'Con una herramienta en el suelo, échate sobre ella de modo que toque el punto, lejos de la línea media.',
      hold: 'Mantén 90 segundos. 30 y 60 son paradas en el camino.',
      'early-end': 'Si la sensibilidad se deshace antes, puedes terminar antes.',
      'normal-at-first': 'Al principio es normal que el dolor suba un poco, también en otro lugar.',
    },
    breatheTitle: 'Respira',
    breathe:
      'Respira lento y profundo, y suelta el aire largo y por completo. Deja que la presión se hunda al soltar el aire.',
    afterTitle: 'Después',
    after: {
      'let-go': 'Suelta despacio.',
      move: 'Mueve la zona con suavidad.',
      stretch: 'Luego estira.',
    },
    dose: {
      'too-much': 'Demasiado, demasiado poco o demasiado fuerte puede aumentar el dolor.',
      'build-over-days': 'Empieza poco a poco y aumenta a lo largo de los días.',
    },
  },

  safety: {
    redFlags: {
      'rf-saddle': {
        text: 'Adormecimiento alrededor de los genitales, el ano o la cara interna de los muslos',
        why: 'Puede haber presión sobre los nervios de la base de la columna. Eso necesita ayuda en pocas horas.',
      },
      'rf-bladder-bowel': {
        text: 'Problemas nuevos para orinar o evacuar, o para aguantar la orina o las heces',
        why: 'Los mismos nervios llegan a la vejiga y al intestino. Eso necesita ayuda en pocas horas.',
      },
      'rf-both-legs': {
        text: 'Debilidad o adormecimiento en las dos piernas, o que empeoran rápido',
        why: 'La columna sirve a las dos piernas. Perder fuerza rápido necesita ayuda en pocas horas.',
      },
      'rf-sudden-severe': {
        text: 'Dolor repentino y muy fuerte en el vientre o la espalda',
        why: 'Algo en el vientre o en su gran vaso sanguíneo puede necesitar ayuda enseguida.',
      },
      'rf-pulsing-belly': {
        text: 'Un bulto en el vientre que late como el pulso',
        why: 'El gran vaso sanguíneo del vientre puede estar ensanchado. Nunca lo presiones.',
      },
      'rf-faint': {
        text: 'Sensación de desmayo, o desmayarte',
        why: 'Con dolor de vientre o de espalda puede significar un sangrado por dentro.',
      },
      'rf-rigid-belly': {
        text: 'El vientre duro como una tabla',
        why: 'El interior del vientre puede estar inflamado. Necesita ayuda enseguida.',
      },
      'rf-injury': {
        text: 'Una caída fuerte o un accidente hace poco',
        why: 'Puede haber un hueso dañado. Debería revisarse antes de que alguien presione.',
      },
      'rf-fever': {
        text: 'Fiebre, sudores de noche o malestar general',
        why: 'Primero debería descartarse una infección.',
      },
      'rf-cancer': {
        text: 'Cáncer, ahora o en el pasado',
        why: 'Con un cáncer, ahora o antes, un dolor debería revisarse primero.',
      },
      'rf-weight-loss': {
        text: 'Pérdida de peso sin un motivo claro',
        why: 'Un profesional de la salud debería buscar el motivo.',
      },
      'rf-night-pain': {
        text: 'Dolor que no cede con el descanso y que te despierta de noche',
        why: 'El dolor muscular suele ceder con el descanso. Esto debería revisarse.',
      },
      'rf-thin-bones': {
        text: 'Huesos débiles (osteoporosis), o medicinas con corticoides durante mucho tiempo',
        why: 'Un hueso puede ceder con la presión.',
      },
      'rf-age': {
        text: 'La primera vez con este dolor, y menos de 20 o más de 55 años de edad',
        why: 'Una primera vez a esta edad debería revisarse.',
      },
      'rf-below-knee': {
        text: 'Dolor debajo de la rodilla con debilidad o adormecimiento',
        why: 'Puede haber un nervio irritado. Un profesional de la salud puede comprobarlo.',
      },
    },
    doNotPressTitle: 'No presiones el vientre sin el visto bueno de un profesional de la salud',
    doNotPress: {
      pregnancy: 'Embarazo',
      'recent-surgery': 'Cirugía de vientre o de cadera en los últimos 3 meses',
      hernia: 'Una hernia',
      'aortic-aneurysm': 'La arteria principal del vientre ensanchada (aneurisma de aorta)',
      'belly-illness': 'Una enfermedad del vientre, los riñones o el intestino',
      'blood-thinners': 'Medicinas anticoagulantes, o sangre que no coagula bien',
      'hip-replacement': 'Una prótesis de cadera en ese lado',
      'pelvic-infection': 'Dolor por un dispositivo intrauterino (DIU), o una infección en la pelvis',
      'open-wound': 'Una herida abierta o una infección donde presionarías',
    },
    stopTitle: 'Detente enseguida si notas',
    stopSigns: {
      sharp: 'Dolor agudo, latigazos o sensación de descarga eléctrica',
      throbbing: 'Latidos bajo la herramienta',
      tingling: 'Hormigueo o adormecimiento',
      faint: 'Náuseas o sensación de desmayo',
    },
    avoid: {
      midline: 'Nunca presiones sobre la línea media del vientre.',
      'hip-crease-nerves':
        'Cerca del pliegue de la cadera pasan nervios y vasos sanguíneos. Si notas latidos u hormigueo, sube un poco por el músculo, por encima del pliegue.',
    },
    clinician: 'Consulta a un profesional de la salud si el dolor es fuerte, dura semanas, empeora o te preocupa.',
  },

  sittingBreak: {
    title: 'Levántate de vez en cuando',
    about: (minutes) =>
      `Pasar mucho tiempo en una silla acorta la parte delantera de la cadera. Presiona Empezar y, cada ${minutes} minutos, te pediré que te levantes.`,
    pageOpen: 'Solo funciona mientras esta página está abierta.',
    start: 'Empezar',
    left: 'minutos para levantarte',
  },

  sittingBreakMore: {
    stop: 'Detener',
    now: 'Levantarme ahora',
    due: 'Hora de levantarte',
    choose: 'Primero ponte de pie. Luego elige algo pequeño.',
    kneeLift: 'Pequeña elevación de rodilla, boca arriba',
    hipOpener: 'Abrir la cadera, 60 segundos',
    walk: 'Solo ponerme de pie y caminar',
    snooze: (minutes) => `${minutes} minutos más`,
    up: 'Estás de pie',
    back: 'Ya volví',
    backHow: 'Presiona «Ya volví» cuando te sientes. Solo entonces empieza otra vez la cuenta.',
    openerTitle: 'Abrir la cadera de pie',
    openerHow:
      'Agárrate de una mesa y pon un pie atrás. Mete el cóccix y luego lleva la cadera adelante hasta que la parte delantera de la cadera de atrás tire con suavidad.',
    walkHow: 'Da unos pasos y deja que los brazos se balanceen. Ponte erguido, sin volcar la pelvis hacia delante.',
    notify: 'Avisarme',
    notified: 'La cuenta sigue mientras usas otras páginas, y una notificación te dice cuándo levantarte.',
    unnotified: (minutes) => `Si dejas esta página más de ${minutes} minutos, la cuenta empieza otra vez.`,
    spoken: {
      start: (minutes) => `Te pediré que te levantes en ${minutes} minutos.`,
      due: 'Hora de levantarte.',
      move: 'Estás de pie. Presiona «Ya volví» cuando te sientes.',
      back: (minutes) => `Hola otra vez. Te lo pediré de nuevo en ${minutes} minutos.`,
      snooze: (minutes) => `Te lo pediré de nuevo en ${minutes} minutos.`,
      away: (minutes) => `No estabas. La cuenta empieza otra vez: ${minutes} minutos.`,
      stop: 'Detenido.',
    },
  },

  symptoms: {
    'deep-core':
      'Una molestia en lo profundo del centro del cuerpo, entre el ombligo y el hueso delantero de la cadera',
    'front-of-hip': 'Dolor delante de la cadera',
    'inner-groin': 'Dolor en la parte interna de la ingle',
    'low-back': 'Una molestia en la parte baja de la espalda, junto a la columna o en el costado de la cintura',
    'front-of-thigh': 'Una molestia que baja por la parte alta y delantera del muslo',
    'push-off': 'Se siente al impulsarte para caminar o correr',
    'rise-from-chair': 'Se siente al levantarte de una silla',
    'long-standing': 'Se siente al estar de pie mucho tiempo',
    'hard-to-stand-upright': 'Cuesta enderezarse del todo',
    'stiff-hip': 'La cadera se siente rígida y se mueve menos',
    'both-sides-tight':
      'Los dos lados tensos: la pelvis y la columna se van hacia delante y la parte baja de la espalda se arquea',
    'one-side-tighter': 'Un lado más tenso: la columna se tuerce o se inclina, y una pierna puede parecer más corta',
    'sleepy-helpers': 'Un psoas tenso puede impedir que los glúteos y la parte trasera de los muslos trabajen del todo',
    'comes-back': 'La tensión vuelve después de estirar o de un masaje',
    'disc-or-joint':
      'La molestia en la parte baja de la espalda puede confundirse con un problema de disco o de articulación',
  },

  timer: {
    title: 'Presiona y mantén',
    start: 'Empezar',
    pause: 'Pausar',
    resume: 'Seguir',
    again: 'Empezar de nuevo',
    eased: 'Ya cede',
    more: '+15 s',
    skip: 'Omitir',
    cues: 'Avisos',
    big: 'Pantalla completa',
    stop: 'Parar',
    secondsLeft: 'segundos restantes',
    secondsHeld: 'segundos mantenidos',
    ready: '¿Todo listo?',
    breatheIn: 'Toma aire',
    breatheOut: 'Suelta el aire',
    sink: 'Deja que se hunda',
    paused: 'En pausa',
    done: 'Listo',
    stopped: 'Detenido',
    phase: {
      prepare: 'Prepárate',
      ease: 'Presiona suave',
      hold: 'Mantén',
      release: 'Suelta despacio',
      move: 'Muévete suave',
      switch: 'Cambia de lado',
      rest: 'Descansa',
    },
    set: (set, sets) => `serie ${set} de ${sets}`,
    afterwards: 'Suelta despacio y muévete un poco antes de estirar.',
    offline: 'No se pudo cargar. Cuando vuelva la conexión, pulsa Empezar.',
    stopSigns:
      'Detente si notas dolor agudo, latigazos, latidos u hormigueo. Si no se va, consulta a un profesional de la salud.',
  },
  timerExtras: {
    question: '¿Qué sientes?',
    answers: {
      good: { name: 'Molestia buena', more: 'Sigue así' },
      'too-much': { name: 'Demasiado', more: 'Afloja un poco' },
      sharp: { name: 'Agudo', more: 'Late, hormiguea o se duerme' },
    },
    switches: 'Cómo te avisa',
    sound: 'Sonido',
    voice: 'Voz',
    vibrate: 'Vibración',
    flash: 'Luz en pantalla',
    awake: 'Pantalla encendida',
    cannot: 'No en este navegador',
    sample: 'Te diré qué viene después.',
  },
  timerMore: {
    slept: (minutes) =>
      minutes < 1
        ? 'Tu dispositivo se durmió un momento. ¿Mantuviste la posición?'
        : `Tu dispositivo se durmió cerca de ${minutes} min. ¿Mantuviste la posición?`,
    goOn: (time) => `Seguir desde ${time}`,
    countIt: 'Sí, cuéntalo',
    stop: 'Parar',
    answered: {
      good: 'Bien. Quédate ahí y respira.',
      'too-much': 'Afloja hasta que sea una molestia agradable y luego sigue.',
      sharp: 'Suelta y detente aquí. Si no se va o vuelve, consulta a un profesional de la salud.',
      sharpAtCrease:
        'Suelta. Busca un punto por encima del pliegue de la cadera, lejos del pulso, y presiona menos. Si no se va, consulta a un profesional de la salud.',
    },
  },
  timerSpoken: {
    prepare: (count) => `Colócate. ${seconds(count)}.`,
    ease: () => 'Presiona con suavidad y húndete despacio.',
    hold: (count) => `Mantén ${seconds(count)}. Respira despacio.`,
    release: () => 'Suelta despacio.',
    move: () => 'Mueve la zona con suavidad.',
    switch: () => 'Cambia al otro lado.',
    rest: (count) => `Descansa ${seconds(count)}.`,
    milestone: (count) => `${seconds(count)}. Sigue respirando.`,
    ask: '¿Qué sientes?',
    pause: 'En pausa.',
    resume: (count) => `Seguimos. ${secondsLeft(count)}`,
    extend: secondsLeft,
    stop: 'Detenido.',
    reset: 'Todo listo para empezar.',
    complete: (count) => `Listo. Mantuviste ${seconds(count)} en total.`,
  },

  tools: {
    names: {
      'angled-tool': 'Herramienta de presión angulada',
      ball: 'Pelota de masaje o de lacrosse',
      'foam-roller': 'Rodillo de espuma',
      fingertips: 'Yemas de los dedos',
      therapist: 'Manos de un terapeuta',
    },
    notes: {
      'angled-tool': 'Hecha para rodear el hueso de la pelvis y llegar a lo profundo junto a la columna.',
      ball: 'Va bien en el pliegue de la cadera. Le faltan el ángulo y la profundidad para los otros puntos.',
      'foam-roller':
        'Demasiado ancho para un punto profundo, y rodar de un lado a otro puede irritarlo. Si usas uno, mantenlo quieto.',
      fingertips: 'Siempre a mano, pero se cansan: el músculo está en lo profundo.',
      therapist: 'Llegan a cualquier profundidad mientras descansas boca arriba.',
    },
    stance: { for: 'Lo aconseja', limited: 'Solo en parte', against: 'Lo desaconseja' },
    reach: { yes: 'Llega', limited: 'Se puede probar', no: 'No llega' },
  },

  triggerPoints: {
    'tp-iliacus': {
      name: 'Punto gatillo del ilíaco',
      where:
        'El más externo: en la cara interna del hueso de la pelvis, justo por dentro y un poco por debajo del hueso delantero de la cadera.',
      reach:
        'Una herramienta de presión angulada hecha para ello, o un terapeuta mientras descansas boca arriba. Puedes probar una pelota, pero le falta el ángulo.',
      local: 'En lo profundo, por dentro del hueso de la cadera, y delante de la cadera.',
      referred: 'Hacia abajo, por la parte alta y delantera del muslo.',
      summary:
        'Está en la cara interna del hueso de la pelvis. El dolor puede bajar por delante del muslo. Una pelota rara vez llega; una herramienta angulada o un terapeuta, sí.',
    },
    'tp-psoas-upper': {
      name: 'Punto gatillo alto del psoas',
      where: 'Más arriba en el músculo, en lo profundo, entre el ombligo y el hueso delantero de la cadera.',
      reach:
        'Una herramienta de presión o un terapeuta. Una pelota no llega tan profundo. Mantente lejos de la línea media.',
      local: 'En lo profundo del centro del cuerpo.',
      referred: 'La parte baja de la espalda, del mismo lado.',
      summary:
        'Está en lo profundo, entre el ombligo y el hueso delantero de la cadera. El dolor puede aparecer en la parte baja de la espalda, del mismo lado. Una herramienta de presión o un terapeuta llega; una pelota, no.',
    },
    'tp-iliopsoas-crease': {
      name: 'Punto gatillo del pliegue de la cadera',
      where:
        'Cerca del pliegue de la cadera, donde el psoas y el ilíaco ya se han unido. Está más cerca de la superficie, fuera de la pelvis.',
      reach: 'Una pelota de masaje o de lacrosse, las yemas de los dedos o una herramienta de presión.',
      local: 'La parte delantera de la cadera y la parte interna de la ingle.',
      referred: 'La parte baja de la espalda, del mismo lado.',
      summary:
        'Está cerca de la superficie, en el pliegue de la cadera, donde se unen los dos músculos. El dolor puede aparecer en la parte baja de la espalda, del mismo lado. Una pelota o las yemas de los dedos llegan. Si notas latidos u hormigueo, sube un poco.',
    },
  },
};
