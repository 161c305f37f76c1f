import type { Words } from './en.js';

const seconds = (count: number): string => (count === 1 ? '1 segundo' : `${count} segundos`);
const minutes = (count: number): string => (count === 1 ? '1 minuto' : `${count} minutos`);
const secondsLeft = (count: number): string => (count === 1 ? 'Falta 1 segundo.' : `Faltam ${count} segundos.`);

// The same in every exercise.
const stop = 'Pare se sentir dor aguda, pontadas ou formigamento.';
const notFor =
  'Queda, cirurgia (barriga, quadril), prótese do quadril (anca), gravidez: consulte antes um profissional de saúde.';
const stopPressing = 'Pare se sentir dor aguda, pontadas, formigamento, latejar ou sensação de desmaio.';
const askBeforePressing =
  'Gravidez, anticoagulantes, doença na barriga, prótese do quadril (anca), cirurgia, queda: consulte antes um médico.';
const never = 'Nunca pressione o meio da barriga, uma hérnia, uma ferida, nem um ponto que pulsa.';

/**
 * All words in Portuguese, as neutral as can be between Portugal and Brazil: "você" forms, without a gender for the
 * reader. Where the two countries use different words, both stand once: "quadril (anca)", "câncer (cancro)".
 */
export const pt: Words = {
  anatomy: {
    muscles: {
      'psoas-major': 'Psoas',
      iliacus: 'Ilíaco',
      iliopsoas: 'Iliopsoas',
      'psoas-minor': 'Psoas menor',
      'quadratus-lumborum': 'Quadrado lombar (lado da cintura)',
      'erector-spinae': 'Extensores das costas',
      multifidus: 'Músculos profundos das costas',
      'gluteus-maximus': 'Glúteo máximo',
      'gluteus-medius': 'Glúteo médio',
      'gluteus-minimus': 'Glúteo mínimo',
      piriformis: 'Piriforme (no fundo da nádega)',
      'tensor-fasciae-latae': 'Músculo externo do quadril',
      sartorius: 'Sartório (atravessa a coxa)',
      'rectus-femoris': 'Músculo reto da frente da coxa',
      quadriceps: 'Músculos da frente da coxa',
      'vastus-lateralis': 'Músculo externo da frente da coxa',
      'vastus-medialis': 'Músculo interno da frente da coxa',
      pectineus: 'Pectíneo (parte interna da virilha)',
      'adductor-longus': 'Músculo longo da parte interna da coxa',
      'adductor-magnus': 'Músculo grande da parte interna da coxa',
      gracilis: 'Músculo fino da parte interna da coxa',
      hamstrings: 'Músculos de trás da coxa',
      'rectus-abdominis': 'Músculo reto da barriga',
      'external-oblique': 'Músculo oblíquo da barriga',
      'transversus-abdominis': 'Músculo profundo da barriga',
      diaphragm: 'Diafragma',
    },
    landmarks: {
      t12: 'Última vértebra do tórax (T12)',
      l1: 'Vértebra lombar L1',
      l2: 'Vértebra lombar L2',
      l3: 'Vértebra lombar L3',
      l4: 'Vértebra lombar L4',
      l5: 'Vértebra lombar L5',
      sacrum: 'Sacro',
      ilium: 'Osso da bacia',
      'ilium-inner-surface': 'Face interna do osso da bacia',
      asis: 'Osso da frente do quadril (EIAS)',
      'pubic-joint': 'Articulação da púbis',
      'inguinal-ligament': 'Ligamento da virilha',
      femur: 'Osso da coxa',
      'lesser-trochanter': 'Saliência pequena, no lado interno do osso da coxa',
      'greater-trochanter': 'Saliência grande, no lado externo do osso da coxa',
    },
    facts: {
      'psoas-path':
        'O psoas começa dos lados da coluna, da última vértebra do tórax à última da parte baixa das costas. Desce pela bacia, passa pela frente do quadril (anca) e chega ao lado interno do osso da coxa, perto da parte interna da virilha.',
      'iliacus-path':
        'O ilíaco reveste a face interna do osso da bacia. Junta-se ao psoas num só tendão, que termina na mesma saliência pequena do osso da coxa.',
      'hip-flexor':
        'Juntos formam o iliopsoas, o principal músculo que levanta o joelho: caminhar, correr, marchar, subir degraus altos.',
      steadies:
        'Dá firmeza à parte baixa das costas, à bacia e ao quadril ao sentar, ficar de pé, treinar e levantar peso.',
      'lies-deep': 'Fica no fundo, junto à parede de trás da barriga, por trás de tudo o mais.',
      breath: 'Um tecido resistente liga o psoas ao diafragma; por isso, a sua forma de respirar também age sobre ele.',
      'how-to-say': 'Diz-se como se escreve, com o “p” e o “s” juntos. No plural não muda: os psoas.',
      'low-back-common':
        'Segundo uma estimativa, até 8 em cada 10 pessoas sentem dor na parte baixa das costas em algum momento da vida.',
    },
    triggerPoints: {
      'what-it-is':
        'Um ponto-gatilho, ou nó muscular, é um lugar contraído e sensível demais, numa faixa tensa do músculo ou do tecido que o envolve. Não se solta por si.',
      anywhere:
        'Pode estar em qualquer parte ao longo do músculo, não só no X marcado. Para encontrá-lo, é preciso tentar algumas vezes.',
      'local-or-referred':
        'A dor pode ser local, bem ao redor do nó, ou referida, o que quer dizer que se sente em outro lugar.',
      latent: 'Um ponto adormecido pode despertar ao esfregar, ao alongar demais ou por excesso de esforço.',
      'where-they-meet': 'Pressionar onde os dois músculos se encontram age sobre os dois ao mesmo tempo.',
    },
  },

  approaches: {
    stretch: {
      name: 'Alongamento',
      does: 'Alonga o músculo e leva sangue até ele.',
      limit: 'O efeito costuma durar pouco enquanto há um nó. Alongar demais piora.',
    },
    massage: {
      name: 'Massagem ou rolo',
      does: 'Desliza sobre o músculo.',
      limit: 'Esfregar pode irritar um nó e despertá-lo.',
    },
    pressure: {
      name: 'Pressão constante, sem movimento',
      does: 'Pressão direta no ponto ou logo ao lado, sem mexer. Segundo os artigos, é isto que permite que ele se solte.',
      limit: 'Com força demais ou por tempo demais, pode aumentar a dor.',
    },
  },

  card: {
    kind: {
      stretch: 'Alongamento',
      release: 'Pressão',
      mobility: 'Movimento suave',
      posture: 'Postura',
    },
    hold: 'Manter',
    takes: 'Duração',
    repeat: 'Repetir',
    sides: 'Lados',
    daily: 'Por dia',
    every: 'A cada',
    minutes: (least, most) => `${least}–${most} min`,
    seconds: (count) => `${count} s`,
    times: (count) => `${count}×`,
    setsOf: (sets, repeats) => `${sets} × ${repeats}`,
    between: (least, most) => `${least}–${most}×`,
    side: { none: '–', left: 'Esquerdo', right: 'Direito', both: 'Os dois' },
    chooseSide: 'Lado',
    start: 'Início',
    end: 'Fim',
    play: 'Ver o movimento',
    pause: 'Pausa',
    needs: 'Tenha à mão',
    breathing: 'Respiração',
    feel: 'Intensidade',
    more: 'Erros, mais fácil, mais difícil, fontes',
    startHold: (count) => `Manter ${count} s`,
    startTimed: (count) => `Começar, ${count} s`,
    print: 'Imprimir',
    clinician: 'A dor continua, aumenta ou preocupa? Fale com um fisioterapeuta ou com um médico.',
    offline: 'Não foi possível carregar esta parte. Verifique a conexão e tente outra vez.',
    loading: 'Um momento…',
    unknown: 'Este exercício ainda não está aqui. Pergunte a um profissional de saúde.',
  },
  cardMore: {
    mistakes: 'Erros comuns',
    easier: 'Mais fácil',
    harder: 'Mais difícil',
    sources: 'Fontes',
    ownNumbers: 'Os números que as fontes não dão são nossos: um começo suave.',
    timer: 'Mantenha e respire',
    timerMoving: 'Mexa-se devagar e respire',
    back: 'Voltar à ficha',
    stopped: 'Parado. De volta à ficha.',
    switched: 'O exercício mudou. O temporizador parou.',
    notes: 'Notas',
    clinicianName: 'Profissional de saúde e data',
  },

  causes: {
    sitting: {
      name: 'Muito tempo na cadeira',
      detail: 'O músculo fica encurtado durante horas e aprende essa posição.',
      examples: {
        desk: 'Mesa de trabalho',
        couch: 'Sofá',
        car: 'Carro',
        'curled-up-sleep': 'Dormir com as pernas encolhidas',
      },
    },
    overuse: {
      name: 'Esforço demais sem descanso',
      detail: 'Levantar o joelho muitas vezes seguidas, com pouco tempo para recuperar.',
      examples: {
        running: 'Corrida',
        cycling: 'Bicicleta',
        hiking: 'Caminhadas longas',
        kicking: 'Chutes',
        stairs: 'Escadas',
      },
    },
    weakness: {
      name: 'Músculos do quadril fracos',
      detail: 'A tarefa pede mais do que o músculo pode dar, até mesmo uma boa postura na cadeira.',
      examples: {
        'demand-above-strength': 'Mais carga do que força',
        'sitting-upright': 'Sentar com as costas retas cansa',
        'others-help-out': 'Outros músculos ajudam',
      },
    },
    hypermobility: {
      name: 'Articulações muito soltas',
      detail: 'As articulações mexem-se demais, e o psoas fica tenso para lhes dar firmeza.',
      examples: {
        'deep-yoga': 'Posturas de ioga profundas',
        pregnancy: 'Gravidez, quando os ligamentos da bacia estão mais frouxos',
      },
    },
  },

  common: {
    leftSide: 'Lado esquerdo',
    rightSide: 'Lado direito',
  },

  evidence: {
    disagreementsTitle: 'Onde os dois artigos diferem',
    disagreements: {
      'hold-time': {
        A: 'Pelo menos 90 segundos para soltar por completo. Nas perguntas, de 30 a 90.',
        B: 'De 30 a 90 segundos, ou até a sensibilidade se desfazer.',
        here: 'Contamos até 90, com etapas aos 30 e aos 60. Pode terminar antes, quando aliviar.',
      },
      'how-hard': {
        A: 'Um desconforto suportável. No início é normal a dor subir um pouco.',
        B: 'Pressão constante e sem dor.',
        here: 'No máximo um desconforto suportável, bem abaixo de dor aguda ou de pontadas.',
      },
      'foam-roller': {
        A: 'Rolar irrita os pontos-gatilho.',
        B: 'O rolo de espuma é uma das ferramentas.',
        here: 'Deixamos de fora os movimentos de rolar.',
      },
      ball: {
        A: 'Uma bola só funciona na dobra da virilha.',
        B: 'Uma bola de lacrosse é uma das ferramentas.',
        here: 'Mostramos uma bola para a dobra da virilha.',
      },
    },
    honestTitle: 'O que dizem os estudos',
    honest: {
      'tender-to-touch': 'Em 11 estudos pequenos, os pontos aguentavam mais pressão logo depois de pressionados.',
      'felt-pain': 'Em 7 estudos, as pessoas não disseram sentir menos dor do que quem recebeu outra coisa.',
      'still-not-rolling':
        'Num estudo pequeno na barriga da perna, 90 segundos de pressão sem movimento deixaram o ponto menos sensível, e o rolo não. A diferença entre os grupos não foi clara.',
      'red-flags': 'Os sinais de alerta não são exatos. Querem dizer “peça um exame”, nada mais.',
    },
    summary: 'Pressionar pode aliviar a sensibilidade. Ninguém pode prometer mais.',
  },

  exercises: {
    'kneeling-lunge': {
      name: 'Alongamento da frente do quadril, um joelho no chão',
      goal: 'Alonga os músculos da frente do quadril. Melhor depois de pressionar, quando o ponto já aliviou.',
      needs: 'Um tapete ou uma almofada para o joelho. Uma cadeira ao lado, se o equilíbrio for difícil.',
      position: 'Apoie no chão o joelho do lado a alongar. Ponha o outro pé à frente, com o joelho dobrado.',
      steps: {
        kneel: { text: 'Apoie um joelho no chão, com o tronco direito.', cue: 'tronco direito' },
        tuck: { text: 'Enrole o cóccix para dentro antes de se mexer.', cue: 'Enrole o cóccix' },
        glide: { text: 'Deixe o quadril avançar até a parte da frente puxar de leve.' },
        return: { text: 'Fique aí e respire. Depois volte devagar e troque de lado.' },
      },
      breathing: 'Respire devagar. A cada saída longa de ar, deixe a frente do quadril relaxar.',
      feel: 'Puxa de leve na frente do quadril e da coxa, do lado do joelho apoiado, 3 de 10 no máximo.',
      cautions: {
        gentle: 'Só um puxar leve. Nunca force a posição.',
        after: 'Alongar sobre um ponto dolorido pode espalhar a dor. Primeiro pressione, depois alongue.',
      },
      stop,
      notFor,
      easier: {
        small: 'Fique com o tronco mais direito e avance só um pouco.',
        support: 'Apoie-se numa cadeira e ponha uma almofada grossa debaixo do joelho.',
        bridge: 'Se ajoelhar dói, faça a ponte com apoio, de barriga para cima.',
      },
      harder: {
        squeeze: 'Aperte a nádega do lado do joelho apoiado enquanto mantém.',
        arm: 'Levante o braço do lado do joelho apoiado.',
      },
      mistakes: {
        arch: 'Arquear a parte baixa das costas. Enrole primeiro o cóccix, e quem puxa é o quadril.',
        lean: 'Inclinar o peito sobre a perna da frente.',
        hurry: 'Ir fundo e depressa. Entre aos poucos, em duas ou três respirações.',
      },
    },
    'modified-bridge': {
      name: 'Ponte com apoio',
      goal: 'Alonga a frente de um lado do quadril enquanto o chão sustenta o seu peso.',
      needs: 'Uma almofada firme ou um bloco de ioga. Um tapete.',
      position: 'De barriga para cima, joelhos dobrados, ponha o bloco sob o osso plano na base da coluna.',
      steps: {
        settle: { text: 'Deixe a bacia descansar no bloco, pesada e nivelada.', cue: 'pesada e nivelada' },
        reach: { text: 'Deslize um calcanhar e deixe essa perna esticar na direção do chão, devagar.', cue: 'devagar' },
        level: { text: 'Mantenha a bacia nivelada e fique assim enquanto respira.', cue: 'Mantenha a bacia nivelada' },
        return: { text: 'Dobre o joelho, traga o pé de volta e troque de lado.' },
      },
      breathing: 'Respire para o fundo da barriga. Deixe a perna descer na saída longa de ar.',
      feel: 'Puxa de leve na frente do quadril da perna esticada, 3 de 10 no máximo.',
      cautions: {
        height: 'Comece com uma almofada baixa e macia.',
        gentle: 'Deixe a perna descer com o próprio peso. Nunca a force para baixo.',
      },
      stop: 'Pare se sentir dor aguda, pontadas, formigamento ou dor na parte baixa das costas.',
      notFor,
      easier: {
        bent: 'Deixe o joelho um pouco dobrado.',
        low: 'Use uma toalha dobrada no lugar do bloco.',
      },
      harder: {
        knee: 'Abrace o outro joelho contra o peito.',
      },
      mistakes: {
        tilt: 'Deixar a bacia girar para um lado.',
        waist: 'Pôr o bloco debaixo da cintura. O lugar dele é mais abaixo, sob o osso.',
      },
    },
    'hip-sway': {
      name: 'Balanço do quadril',
      goal: 'Mexe o quadril com suavidade depois de pressionar, com um joelho apoiado.',
      needs: 'Um tapete ou uma almofada para o joelho.',
      position: 'Apoie um joelho no chão, o outro pé à frente, o tronco direito.',
      steps: {
        kneel: { text: 'Avance o quadril até sentir muito de leve a parte da frente.', cue: 'muito de leve' },
        sway: { text: 'Balance o quadril com suavidade de um lado para o outro.', cue: 'com suavidade' },
        rhythm: { text: 'Faça um movimento pequeno, em ritmo igual. Depois troque de lado.', cue: 'pequeno' },
      },
      breathing: 'Respire devagar e deixe o balanço seguir a respiração.',
      feel: 'Movimento fácil, quase sem puxar, 3 de 10 no máximo.',
      cautions: { small: 'Mantenha o balanço pequeno. Não é um alongamento profundo.' },
      stop,
      notFor,
      easier: { chair: 'Apoie-se numa cadeira e mexa metade da distância.' },
      harder: { pulse: 'Passe para o vaivém, um joelho no chão.' },
      mistakes: {
        trunk: 'Balançar o tronco todo. Só o quadril se mexe.',
        fast: 'Ir depressa. A ideia é ir devagar.',
      },
    },
    'lunge-pulse': {
      name: 'Vaivém, um joelho no chão',
      goal: 'Leva o quadril a um alongamento leve e traz de volta, para soltá-lo.',
      needs: 'Um tapete ou uma almofada para o joelho.',
      position: 'Apoie um joelho no chão, o outro pé à frente, o cóccix enrolado.',
      steps: {
        kneel: { text: 'Avance até a frente do quadril puxar de leve.', cue: 'de leve' },
        deepen: { text: 'Vá um pouco mais longe ao soltar o ar.', cue: 'um pouco mais longe' },
        ease: { text: 'Volte um pouco ao puxar o ar. Repita e depois troque de lado.', cue: 'Volte um pouco' },
      },
      breathing: 'Solte o ar ao avançar, puxe o ar ao voltar.',
      feel: 'Um puxar leve que vai e vem, 3 de 10 no máximo.',
      cautions: { bounce: 'Pequeno e devagar. Nunca aos solavancos.' },
      stop,
      notFor,
      easier: { sway: 'Volte ao balanço do quadril.' },
      harder: { hold: 'Fique uma respiração inteira no ponto mais distante.' },
      mistakes: {
        bounce: 'Dar solavancos no fim do movimento.',
        arch: 'Soltar o cóccix e arquear a parte baixa das costas.',
      },
    },
    'knee-lift': {
      name: 'Pequena elevação do joelho',
      goal: 'Acorda com suavidade o músculo do quadril depois de pressionar.',
      needs: 'Um tapete.',
      position: 'Deite-se de barriga para cima, joelhos dobrados, pés apoiados no chão.',
      steps: {
        lie: { text: 'Apoie as mãos na barriga e deixe as costas pesarem.', cue: 'pesarem' },
        lift: { text: 'Levante um pé devagar, cerca de 5 cm, a largura de três dedos.', cue: 'cerca de 5 cm' },
        lower: { text: 'Desça igualmente devagar. Repita e depois troque de lado.', cue: 'igualmente devagar' },
      },
      breathing: 'Solte o ar ao levantar, puxe o ar ao descer.',
      feel: 'Um esforço leve, no fundo da frente do quadril. Sem dor.',
      cautions: { small: 'Pouco é suficiente. Mais alto não é melhor.' },
      stop,
      notFor,
      easier: { heel: 'Deixe o calcanhar no chão e tire só o peso.' },
      harder: { stay: 'Fique em cima durante uma respiração.' },
      mistakes: {
        belly: 'Empurrar a barriga para fora e prender a respiração.',
        back: 'Deixar a parte baixa das costas descolar do chão.',
      },
    },
    'ball-hip-crease': {
      name: 'Bola na dobra da virilha',
      goal: 'Pressiona o ponto da dobra da virilha, onde o psoas e o ilíaco já vão juntos, perto da pele.',
      needs: 'Uma bola de massagem ou de lacrosse. Um tapete.',
      position: 'De barriga para baixo, sobre os antebraços, ponha a bola na frente do quadril, longe do meio.',
      steps: {
        lie: { text: 'Comece com quase todo o peso nos braços e na outra perna.', cue: 'nos braços' },
        settle: {
          text: 'Deixe o quadril descer sobre a bola, um pouco mais a cada saída de ar.',
          cue: 'um pouco mais',
        },
        hold: { text: 'Mantenha a bola parada no ponto sensível e respire.', cue: 'Mantenha a bola parada' },
        'let-go': { text: 'Tire o peso devagar. Mexa o quadril com suavidade e depois alongue.', cue: 'devagar' },
      },
      breathing: 'Lenta e profunda, com uma saída de ar longa e completa. Afunde ao soltar o ar.',
      feel: 'Um desconforto suportável que se apaga aos poucos, 5 de 10 no máximo. Subir um pouco no início é normal.',
      cautions: {
        nerves: 'Por aqui passam nervos e vasos. Se latejar ou formigar, suba um pouco, acima da dobra.',
        where: never,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: {
        arms: 'Deixe mais peso nos braços e na outra perna.',
        hand: 'Pressione com a ponta dos dedos no lugar da bola.',
      },
      harder: { weight: 'Deixe, ao longo de vários dias, mais peso descansar na bola.' },
      mistakes: {
        roll: 'Rolar para a frente e para trás. Esfregar pode irritar o ponto. Não se mexa.',
        deep: 'Querer chegar ao ilíaco. Falta à bola o ângulo para isso.',
      },
    },
    'tool-iliacus': {
      name: 'Ferramenta em ângulo no ilíaco',
      goal: 'Pressiona o ponto da face interna do osso da bacia. Uma ferramenta em ângulo é feita para lá chegar.',
      needs: 'Uma ferramenta de pressão em ângulo. Um tapete. Leia as instruções da ferramenta.',
      position:
        'Ponha-a no chão e deite-se por cima, com a ponta para dentro e um pouco abaixo do osso da frente do quadril.',
      steps: {
        place: {
          text: 'Segure o peso nos braços até a ponta ficar por dentro do osso.',
          cue: 'por dentro do osso',
        },
        sink: { text: 'Desça devagar, para a ponta girar na direção do osso.', cue: 'devagar' },
        hold: { text: 'Mantenha a ferramenta parada e solte o ar longamente.', cue: 'Mantenha a ferramenta parada' },
        'let-go': { text: 'Levante-se devagar. Mexa o quadril com suavidade e depois alongue.', cue: 'devagar' },
      },
      breathing: 'Lenta e profunda, com uma saída de ar longa e completa. Afunde ao soltar o ar.',
      feel: 'Um desconforto suportável, fundo, dentro do osso, 5 de 10 no máximo. No início pode ir até a coxa.',
      cautions: {
        ease: 'Forte ou longo demais pode aumentar a dor. Comece com suavidade e aumente ao longo dos dias.',
        where: never,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: {
        arms: 'Deixe mais peso nos braços.',
        therapist: 'Peça a um terapeuta, que chega lá enquanto você descansa de barriga para cima.',
      },
      harder: { weight: 'Deixe, ao longo de vários dias, mais peso descansar na ferramenta.' },
      mistakes: {
        middle: 'Pôr a ponta na direção do umbigo. O lugar dela é perto do osso do quadril.',
        rub: 'Mexer para a frente e para trás. É a pressão sem movimento que solta o ponto.',
      },
    },
    'fingertip-locate': {
      name: 'Encontrar com a ponta dos dedos',
      goal: 'Encontra a faixa sensível antes de pressionar e confirma que é a certa.',
      needs: 'Um tapete. Unhas curtas ajudam.',
      position: 'Deite-se de barriga para cima, joelhos dobrados, pés no chão, barriga solta.',
      steps: {
        lie: { text: 'Procure o osso saliente na frente do quadril.', cue: 'osso saliente' },
        find: { text: 'Ponha a ponta dos dedos logo para dentro dele e um pouco abaixo.', cue: 'logo para dentro' },
        sink: {
          text: 'Afunde devagar na direção da coluna, pela curva interna da bacia. Procure um cordão denso e sensível.',
          cue: 'devagar',
        },
        confirm: {
          text: 'Levante o joelho cerca de 5 cm. A faixa endurece debaixo dos dedos.',
          cue: 'A faixa endurece',
        },
      },
      breathing: 'Afunde só ao soltar o ar. Espere ao puxar o ar.',
      feel: 'Pressão e alguma sensibilidade, 4 de 10 no máximo. Sem dor aguda.',
      cautions: {
        patience: 'São precisas algumas tentativas. O ponto pode estar em qualquer parte do músculo.',
        where: never,
      },
      stop: stopPressing,
      notFor: askBeforePressing,
      easier: { crease: 'Comece perto da dobra da virilha, onde o músculo está mais perto da pele.' },
      harder: { tool: 'Os dedos cansam, porque o músculo é fundo. Uma ferramenta em ângulo chega mais fundo.' },
      mistakes: {
        poke: 'Enfiar os dedos depressa. A barriga fica tensa e não se sente nada.',
        rub: 'Esfregar o lugar. Pode despertar um ponto adormecido.',
      },
    },
    'stand-up-break': {
      name: 'Pausa de pé',
      goal: 'Tira o músculo do quadril da posição curta em que fica na cadeira.',
      needs: 'Uma cadeira firme.',
      position: 'Sente-se perto da borda da cadeira, pés apoiados no chão.',
      steps: {
        ready: { text: 'Traga os pés para trás, para debaixo dos joelhos.', cue: 'debaixo dos joelhos' },
        rise: { text: 'Incline-se para a frente e levante-se devagar.', cue: 'devagar' },
        open: {
          text: 'Endireite-se, com a bacia nivelada, e deixe a frente do quadril abrir.',
          cue: 'Endireite-se',
        },
        move: { text: 'Sente-se devagar e repita. Depois caminhe alguns passos.', cue: 'caminhe alguns passos' },
      },
      breathing: 'Solte o ar ao levantar, puxe o ar ao sentar.',
      feel: 'Um esforço fácil para as pernas. Sem dor.',
      cautions: { steady: 'Use uma cadeira que não role nem escorregue.' },
      stop: 'Pare se sentir dor aguda, pontadas, formigamento ou sensação de desmaio.',
      notFor:
        'Depois de queda ou cirurgia, ou com sensação de desmaio ao se levantar, consulte antes um profissional de saúde.',
      easier: { hands: 'Empurre com as mãos na cadeira ou na mesa.' },
      harder: {
        arms: 'Cruze os braços sobre o peito.',
        stretch: 'Acrescente o alongamento da frente do quadril, um joelho no chão.',
      },
      mistakes: {
        arch: 'Empurrar a barriga para a frente e arquear a parte baixa das costas em cima.',
        drop: 'Deixar-se cair na cadeira.',
      },
    },
    'seat-setup': {
      name: 'Verificar a altura do assento',
      goal: 'Ajusta o assento para o músculo do quadril ficar menos dobrado na cadeira.',
      needs: 'A sua cadeira. Uma almofada firme, se o assento for baixo.',
      position: 'Sente-se no fundo da cadeira, pés apoiados no chão.',
      steps: {
        feet: { text: 'Apoie os dois pés inteiros no chão, um pouco afastados.', cue: 'inteiros' },
        height: {
          text: 'Suba o assento até o quadril ficar à altura dos joelhos ou um pouco acima.',
          cue: 'à altura dos joelhos',
        },
        tall: {
          text: 'Sente-se com as costas retas, sobre os ossos das nádegas. De vez em quando, contraia um pouco a barriga.',
          cue: 'costas retas',
        },
        change: { text: 'Levante-se e mexa-se a cada 30 a 60 minutos.', cue: '30 a 60 minutos' },
      },
      breathing: 'Respire para o fundo da barriga.',
      feel: 'Uma posição leve e direita, sem esforço.',
      cautions: { still: 'Nenhum assento compensa ficar sem se mexer. Mude de posição muitas vezes.' },
      stop: 'Pare e mude o assento se sentar der dor, formigamento ou dormência.',
      notFor: 'Depois de queda, ou de cirurgia no quadril ou nas costas, consulte antes um profissional de saúde.',
      easier: {
        cushion: 'Ponha uma almofada firme num assento baixo.',
        footrest: 'Use um apoio se os pés não chegam ao chão.',
      },
      harder: { stand: 'Trabalhe de pé uma parte do dia.' },
      mistakes: {
        low: 'Um assento baixo, com os joelhos acima do quadril.',
        slump: 'Escorregar para a frente até arredondar a parte baixa das costas.',
      },
    },
    'pelvis-neutral': {
      name: 'Bacia nivelada, de pé',
      goal: 'Encontra uma posição de pé em que a bacia não se inclina muito para a frente.',
      needs: 'Uma parede ao lado, se o equilíbrio for difícil.',
      position: 'Fique de pé, pés à largura do quadril, joelhos soltos.',
      steps: {
        stand: { text: 'Imagine que a bacia é uma tigela de água.', cue: 'tigela de água' },
        tip: { text: 'Incline a tigela um pouco para a frente. Sinta as costas arquearem.', cue: 'um pouco' },
        level: { text: 'Enrole o cóccix até a tigela ficar nivelada.', cue: 'até a tigela ficar nivelada' },
        keep: { text: 'Endireite-se, respire e mantenha sem esforço. Repita devagar.', cue: 'sem esforço' },
      },
      breathing: 'Puxe o ar ao inclinar, solte o ar ao nivelar.',
      feel: 'Um esforço leve no fundo da barriga e nas nádegas. Sem dor.',
      cautions: { small: 'Pouco é suficiente. Não force as costas até ficarem retas.' },
      stop,
      notFor: 'Depois de queda, ou de cirurgia no quadril ou nas costas, consulte antes um profissional de saúde.',
      easier: { wall: 'Encoste as costas numa parede e sinta o espaço na cintura.' },
      harder: { day: 'Verifique na fila ou ao escovar os dentes.' },
      mistakes: {
        knees: 'Travar os joelhos.',
        clench: 'Apertar muito as nádegas e prender a respiração.',
      },
    },
  },

  explore: {
    title: 'Para onde a dor pode viajar',
    hint: 'Toque num X para ver onde a dor se sente e para onde pode viajar. Ou toque num lugar do corpo.',
    hintKeys:
      'As setas andam pelo corpo, a barra de espaço mostra os pontos ligados a um lugar. A tecla Tab segue para os pontos.',
    layer: 'Mostrar',
    layers: { skin: 'Pele', muscles: 'Músculos', bones: 'Ossos' },
    felt: 'Dor sentida aqui',
    travels: 'Pode viajar até aqui',
    seeFront: 'Ver de frente',
    seeBack: 'Ver de costas',
    feltAt: (places) => `Dor sentida aqui: ${places}.`,
    travelsTo: (places) => `Pode viajar até aqui: ${places}.`,
    asked: (place) => `${place}: há quem descreva dor aqui com`,
    askedNone: (place) => `${place}: nenhum destes pontos é conhecido por dar dor aqui.`,
    sources: (names) => `Fonte: ${names}`,
    note: 'O X marca um lugar frequente; o ponto pode estar em qualquer parte ao longo do músculo. Outras coisas podem doer no mesmo lugar.',
    points: {
      'tp-iliacus':
        'Fica na face interna do osso da bacia, logo para dentro e um pouco abaixo do osso da frente do quadril. ' +
        'Há quem descreva dor funda na frente do quadril, que pode descer pela frente da coxa.',
      'tp-psoas-upper':
        'Fica no fundo da barriga, entre o umbigo e o osso da frente do quadril. ' +
        'Há quem descreva dor funda no centro do corpo, que pode viajar até a parte baixa das costas, do mesmo lado.',
      'tp-iliopsoas-crease':
        'Fica perto da superfície, na dobra da virilha, onde o psoas e o ilíaco já se juntaram. ' +
        'Há quem descreva dor na frente do quadril e na parte interna da virilha, que pode viajar até a parte baixa das costas, do mesmo lado.',
    },
    cautions: {
      'tp-psoas-upper': 'Fique longe da linha do meio da barriga.',
      'tp-iliopsoas-crease': 'Por perto passam nervos e vasos sanguíneos: se latejar ou formigar, suba um pouco.',
    },
  },

  guide: {
    title: 'Soltar um ponto-gatilho do psoas, passo a passo',
    progress: (step, steps) => `Passo ${step} de ${steps}`,
    back: 'Voltar',
    leave: 'Sair do guia',
    safety: {
      title: 'Antes de pressionar',
      intro:
        'Este guia leva cerca de dez minutos. Pode voltar atrás ou sair a qualquer momento. Primeiro, leia estas listas.',
      more: 'Sinais de alerta: primeiro, procure ajuda',
      emergency: 'Procure ajuda agora se houver algum destes sinais',
      urgent: 'Consulte em breve um profissional de saúde, e não pressione antes',
      ask: 'Alguma coisa destas listas é o seu caso?',
      go: 'Não, nada destas listas',
      sign: 'Sim, ou não sei',
      notAdvice: 'Isto é informação para cuidar de si. Não substitui o conselho de um profissional de saúde.',
    },
    help: {
      call: (number) => `Ligar para ${number}`,
      callLocal: 'Ligue para o número de emergência do seu país.',
      sign: {
        title: 'Por favor, não pressione agora',
        text: 'Fale antes com um médico, um fisioterapeuta ou outro profissional de saúde. Mostre-lhe as listas da página anterior.',
        now: 'Procure ajuda agora, não mais tarde, se houver algum destes sinais:',
        soon: 'Para qualquer outra coisa das listas, marque uma consulta nos próximos dias. Até lá, pode descansar e caminhar com calma.',
        back: 'Voltar às listas',
      },
      pain: {
        title: 'Pare de pressionar',
        text: 'Solte devagar. Tire a ferramenta. Solte o ar longamente algumas vezes e deixe a perna descansar.',
        spots: {
          'tp-iliacus':
            'É comum uma dor surda que passa em menos de um minuto. Dor aguda, latejar ou formigamento não são.',
          'tp-psoas-upper':
            'Este ponto é fundo. Se aí latejar, não toque mais nele. Nunca pressione a linha do meio da barriga.',
          'tp-iliopsoas-crease':
            'Perto da dobra da virilha passam nervos e vasos sanguíneos. Da próxima vez, ponha a ferramenta um pouco mais alto, acima da dobra.',
        },
        stays:
          'Se a dor, o formigamento ou a dormência continuar ou voltar, pare de vez e consulte um profissional de saúde.',
        now: 'Procure ajuda agora se aparecer algum destes sinais:',
        next: 'Terminar aqui',
        again: 'Já passou: tentar outra vez, com suavidade',
      },
    },
    left: {
      title: 'O guia ficou de lado',
      text: 'O seu lugar fica guardado enquanto esta página estiver aberta.',
      kept: 'O seu lugar fica guardado neste separador (aba), mesmo se a página for carregada outra vez.',
      resume: 'Continuar',
      restart: 'Recomeçar',
    },
    loading: 'Um momento…',
    failed: {
      title: 'Esta parte não carregou',
      text: 'A rede pode ter falhado. Tente outra vez, ou siga a forma breve, em palavras:',
      retry: 'Tentar outra vez',
      steps: [
        'Deite-se de barriga para cima com os joelhos dobrados. Procure o osso saliente na frente do quadril.',
        'Vá logo para dentro dele e um pouco abaixo. Afunde os dedos devagar e procure uma faixa sensível.',
        'Levante um pouco esse joelho. Se a faixa endurecer, é a certa.',
        'Pressione com suavidade e sem se mexer, de 30 a 90 segundos. Solte o ar longamente.',
        'Solte devagar, mexa-se um pouco e depois alongue.',
      ],
    },
  },

  guideHands: {
    find: {
      title: 'Encontre o ponto',
      bone: 'Deite-se de barriga para cima com os joelhos dobrados. Procure o osso saliente na frente do quadril.',
      spots: {
        'tp-iliacus': 'Ponha a ponta dos dedos logo para dentro dele e um pouco abaixo.',
        'tp-psoas-upper': 'Daí, vá na direção do umbigo, mais ou menos até a metade. Fique longe da linha do meio.',
        'tp-iliopsoas-crease': 'Daí, desça até a dobra onde começa a perna.',
      },
      sinks: {
        'tp-iliacus': 'Solte o ar e afunde os dedos devagar na direção da coluna, pela curva interna do osso.',
        'tp-psoas-upper': 'Solte o ar e afunde os dedos devagar na direção da coluna. Sem pressa: é fundo.',
        'tp-iliopsoas-crease': 'Solte o ar e afunde os dedos devagar. Está perto da superfície: um pouco basta.',
      },
      feel: 'Procure uma faixa densa, como um cordão, sensível ao toque.',
      pictures: {
        play: 'Ver o movimento',
        pause: 'Pausa',
        bone: 'A bacia vista de frente. Um círculo marca o osso saliente na frente do quadril.',
        spot: 'O mesmo desenho. Um X marca o ponto, e uma seta vai até ele a partir do osso saliente.',
        sink: 'Uma pessoa de barriga para cima, joelhos dobrados. A ponta dos dedos afunda na frente do quadril.',
        lift: 'Uma pessoa de barriga para cima. Um pé levanta-se um pouco do chão.',
        tool: 'Uma pessoa de barriga para baixo, sobre os antebraços, com a ferramenta debaixo da frente do quadril.',
      },
    },
    confirm: {
      title: 'Confirme que é a faixa certa',
      text: 'Deixe os dedos aí. Levante o joelho desse lado cerca de 5 cm e depois baixe-o.',
      ask: 'A faixa ficou firme debaixo dos dedos?',
      yes: 'Sim, ficou firme',
      no: 'Ainda não: procurar outra vez',
      tip: 'Ande a largura de um dedo ao longo do músculo e tente outra vez. Se não encontrar, não pressione: um terapeuta pode mostrar onde é.',
    },
    press: {
      title: 'Pressione e não se mexa',
      hows: {
        'angled-tool': 'Deite-se sobre a ferramenta de modo que a ponta toque o ponto, longe da linha do meio.',
        ball: 'Vire-se de barriga para baixo. Deite-se sobre a bola de modo que toque o ponto. Apoie-se nos antebraços.',
        'foam-roller': 'Deite-se sobre uma ponta do rolo de modo que toque o ponto. Não role.',
        fingertips: 'Fique de barriga para cima. Ponha uma mão sobre a outra e pressione com a ponta dos dedos.',
        therapist: 'Fique de barriga para cima e relaxe. Diga o que sente enquanto o terapeuta pressiona.',
      },
      gentle: 'Comece com suavidade. Um desconforto suportável está certo; dor aguda, não.',
      breathe: 'Respire devagar. Deixe a pressão afundar ao soltar o ar.',
      sooner: 'Se aliviar depois de 30 segundos, toque em “Já aliviou”.',
      alone:
        'O temporizador não carregou. Conte em silêncio ou use um relógio: de 30 a 90 segundos, e depois solte devagar.',
      alonePressed: 'Já pressionei',
      stopped: 'Parou antes do fim. Está tudo bem. Toque outra vez em Começar, ou continue.',
      done: 'Muito bem. Solte devagar.',
      skip: 'Continuar sem pressionar',
    },
    move: {
      title: 'Solte e mexa-se',
      steps: [
        'Tire a pressão devagar. Descanse duas ou três respirações.',
        'Levante o joelho cerca de 5 cm e baixe-o. Dez vezes, devagar.',
        'Deixe os dois joelhos balançarem um pouco de um lado para o outro.',
      ],
      why: 'Primeiro um movimento suave, depois o alongamento.',
    },
    stretch: {
      title: 'Agora alongue',
      text: 'Escolha um. Entre aos poucos, respire devagar e nunca force.',
      lunge: 'Com um joelho no chão',
      bridge: 'De barriga para cima',
      alone: 'A ficha não carregou. Em palavras:',
      words: [
        'Apoie no chão o joelho desse lado, com o outro pé à frente.',
        'Enrole o cóccix para dentro. Depois deixe o quadril avançar um pouco.',
        'Sinta puxar de leve na frente do quadril. Mantenha 30 segundos e respire.',
      ],
    },
  },
  guideMore: {
    next: 'Avançar',
    stop: 'Parar: algo não está bem',
    where: {
      title: 'Onde está o ponto?',
      text: 'Toque num X no desenho, ou escolha na lista. Esquerda e direita são as suas.',
      side: 'De que lado?',
      left: 'A minha esquerda',
      right: 'A minha direita',
      sides: { left: 'Lado esquerdo', right: 'Lado direito' },
      point: 'Qual é o ponto?',
      points: {
        'tp-iliacus': {
          name: 'Por dentro do osso do quadril',
          hint: 'Dor na frente do quadril (anca), talvez pela coxa abaixo',
        },
        'tp-psoas-upper': {
          name: 'No fundo da barriga',
          hint: 'Entre o umbigo e o osso do quadril (anca); talvez na parte baixa das costas',
        },
        'tp-iliopsoas-crease': {
          name: 'Na dobra da virilha',
          hint: 'Na frente do quadril (anca) ou na virilha; talvez na parte baixa das costas',
        },
      },
      missing: 'Escolha um lado e um ponto.',
      chosen: (point, side) => `Escolha feita: ${point}, ${side}.`,
      unsure:
        'Na dúvida? Comece pela dobra da virilha. Os dois músculos encontram-se aí, e é o ponto mais fácil de alcançar.',
      noMap: 'O desenho não carregou. A lista funciona sem ele.',
    },
    tool: {
      title: 'Como vai pressionar?',
      text: (point) => `Nem toda ferramenta chega a todos os pontos. O seu ponto: ${point}.`,
      unsaid: 'Nada dito sobre este ponto',
      missing: 'Escolha como vai pressionar.',
      mismatch: {
        'tp-iliacus': {
          ball: 'Falta à bola o ângulo para este ponto. Pode-se tentar, mas muitas vezes não chega lá.',
          fingertips: 'A ponta dos dedos pode chegar a este ponto, mas cansa depressa. O músculo é fundo.',
          'foam-roller': 'Um rolo de espuma é largo demais para este ponto. Se usar um, mantenha-o parado.',
        },
        'tp-psoas-upper': {
          ball: 'Uma bola não chega a este ponto. Ele é fundo demais.',
          fingertips: 'Pode-se tentar com a ponta dos dedos, mas cansa depressa. Este ponto é fundo.',
          'foam-roller': 'Um rolo de espuma é largo demais para este ponto. Se usar um, mantenha-o parado.',
        },
        'tp-iliopsoas-crease': {
          'foam-roller': 'Um rolo de espuma é largo para este ponto. Se usar um, mantenha-o parado.',
          therapist:
            'Um terapeuta também pode pressionar aqui. Os artigos falam em bola, ponta dos dedos ou ferramenta.',
        },
      },
      fits: (tool) => `${tool}: o seu ponto está ao alcance.`,
      crease: 'Pressionar na dobra da virilha',
      creaseWhy: 'Os dois músculos encontram-se na dobra da virilha. Pressionar aí age sobre os dois ao mesmo tempo.',
      still: 'Esfregar não é pressionar',
      stillWhy:
        'Rolar ou esfregar pode despertar um nó. Mantenha a ferramenta parada: é a pressão constante que deixa o nó se soltar.',
    },
    rate: {
      before: 'Qual é a intensidade da dor agora?',
      beforeText: 'Pense na dor que é o motivo de estar aqui. No fim, vai avaliá-la outra vez.',
      after: 'E agora, como está?',
      afterText: 'Avalie outra vez a mesma dor.',
      none: '0 é sem dor',
      worst: '10 é a pior que possa imaginar',
      chosen: (number) => `${number} de 10`,
      strong:
        'É uma dor forte. Consulte um profissional de saúde antes de pressionar. Se continuar, pressione muito de leve.',
      skip: 'Se preferir, não responda.',
    },
    summary: {
      title: 'O que foi feito',
      spot: 'Ponto',
      tool: 'Ferramenta',
      held: 'Pressão',
      seconds,
      pain: 'Dor',
      from: (before, after) => `${before} antes, ${after} depois`,
      stretched: 'Alongamento',
      yes: 'Feito',
      less: 'Menos dor do que antes. Repare também em como está amanhã.',
      same: 'Mais ou menos igual. É comum. Pode levar alguns dias.',
      more: 'Mais do que antes. Pode acontecer quando foi forte ou longo demais. Hoje descanse essa zona, e da próxima vez pressione menos.',
      pained: 'Parou por causa da dor. Hoje não pressione mais aí.',
      againTitle: 'Quando repetir',
      again: [
        'Uma vez por dia é mais que suficiente. Aumente ao longo dos dias.',
        'Ficou dolorido no dia seguinte? Espere até passar.',
        'Depois de cada 30 a 60 minutos na cadeira, levante-se e mexa-se.',
      ],
      seeTitle: 'Quando consultar alguém',
      see: [
        'A dor é forte, piora ou preocupa.',
        'Não melhorou depois de duas semanas.',
        'Dor aguda, latejar, formigamento ou dormência veio ao pressionar, e continua.',
      ],
      print: 'Imprimir',
      copy: 'Copiar',
      copied: 'Copiado.',
      notCopied: 'Aqui não é permitido copiar. O texto está selecionado: copie com o teclado.',
      other: { left: 'Agora o lado esquerdo', right: 'Agora o lado direito' },
      again2: 'Recomeçar',
      sources: 'De onde vem isto',
      ownNumbers: 'Uma vez por dia, duas semanas e o número de elevações do joelho: escolha nossa, não dos artigos.',
      notes: 'Notas',
      date: 'Data',
    },
  },

  habits: {
    'stand-up': {
      name: 'Levantar-se muitas vezes',
      text: 'Depois de cada 30 a 60 minutos na cadeira, levante-se e mexa-se.',
    },
    'seat-height': {
      name: 'Altura do assento',
      text: 'Ajuste o assento para o quadril (anca) ficar à altura dos joelhos ou um pouco acima.',
    },
    'stand-tall': { name: 'De pé', text: 'Não deixe a bacia inclinar-se muito para a frente quando está de pé.' },
    'active-sitting': {
      name: 'Sentar de forma ativa',
      text: 'De vez em quando, ao longo do dia, contraia a barriga com suavidade.',
    },
    recovery: { name: 'Descanso entre treinos', text: 'Treine com tempo suficiente para recuperar.' },
    strength: { name: 'Ganhar força', text: 'Fortaleça, passo a passo, os músculos que levantam o joelho.' },
  },

  map: {
    title: 'Onde dói?',
    hint: 'Toque onde dói. Toque outra vez para remover.',
    hintKeys: 'As setas andam pelo corpo, a barra de espaço escolhe, mais e menos dizem a intensidade.',
    front: 'De frente',
    back: 'De costas',
    frontSide: 'a sua direita está à esquerda',
    backSide: 'a sua direita está à direita',
    left: (name) => `${name}, lado esquerdo`,
    right: (name) => `${name}, lado direito`,
    closeUp: 'Zoom bacia',
    list: 'Lista',
    undo: 'Desfazer',
    clear: 'Limpar tudo',
    remove: 'Remover',
    chosen: 'Lugares escolhidos',
    rate: (name) => `Intensidade: ${name}`,
    strength: (intensity, max) => `${intensity} de ${max}`,
    howStrong: 'Qual é a intensidade?',
    unrated: 'ainda sem resposta',
    strengths10: [
      'nenhuma',
      'mal se sente',
      'leve',
      'leve',
      'moderada',
      'moderada',
      'forte',
      'forte',
      'muito forte',
      'muito forte',
      'a pior que possa imaginar',
    ],
    strengths3: ['nenhuma', 'leve', 'moderada', 'forte'],
    places: (count) =>
      count === 0 ? 'Nenhum lugar escolhido.' : count === 1 ? '1 lugar escolhido.' : `${count} lugares escolhidos.`,
    select: (name) => `${name}: lugar escolhido.`,
    deselect: (name) => `${name}: lugar removido.`,
    cleared: 'Todos os lugares foram removidos.',
    undone: 'Desfeito.',
    full: (max) =>
      max === 1
        ? 'Só se pode escolher um lugar. Remova-o primeiro.'
        : `Podem-se escolher até ${max} lugares. Remova um primeiro.`,
    required: 'Obrigatório',
    lost: 'Não foi possível carregar esta parte.',
    again: 'Tentar outra vez',
    missing: 'Escolha pelo menos um lugar do corpo.',
    emergency:
      'Há dormência entre as pernas? É recente não conseguir urinar ou evacuar, não conseguir segurar a urina ou as fezes, ou ter as duas pernas fracas? ' +
      'Então procure ajuda de emergência agora. Não espere.',
  },

  questions: {
    'how-to-release': {
      question: 'Como se solta um ponto-gatilho do psoas?',
      answer:
        'Com pressão constante, sem movimento, no ponto ou logo ao lado, durante 30 a 90 segundos. Use uma ferramenta que chegue lá, ou peça a um terapeuta.',
    },
    'what-happens-when-tight': {
      question: 'O que acontece quando o psoas está tenso?',
      answer:
        'Muda a sua postura de pé. Com os dois lados tensos, a bacia e a coluna inclinam-se para a frente. Com um lado mais tenso, a coluna torce e uma perna pode parecer mais curta. As nádegas e a parte de trás das coxas podem não trabalhar por completo.',
    },
    'where-is-it-felt': {
      question: 'Onde se sente?',
      answer:
        'No fundo do centro do corpo, na parte baixa das costas, na frente do quadril (anca), na virilha ou na parte alta da coxa.',
    },
    'what-causes-it': {
      question: 'O que causa os pontos?',
      answer:
        'Sobretudo muito tempo em posição encurtada, como na cadeira, ou esforço demais sem descanso. Músculos do quadril fracos e articulações muito soltas podem somar-se.',
    },
  },

  quiz: {
    title: 'Poderia ser o psoas?',
    intro:
      'Um teste de dois minutos: onde dói, o que provoca a dor e o que pode contribuir. Os sinais de alerta vêm primeiro.',
    notAdvice: 'Isto não é conselho médico e não substitui um exame.',
    stays: 'As suas respostas ficam nesta página. Nada é guardado nem enviado.',
    sentWithForm: 'Nada é guardado. O resultado só é enviado quando enviar o formulário desta página.',
    kept: 'As suas respostas ficam neste aparelho até tocar em “Recomeçar”. Não são enviadas.',
    start: 'Começar',
    refused: 'Não é possível mostrar estas perguntas aqui.',
    next: 'Continuar',
    back: 'Voltar',
    progress: (number, total) => `Pergunta ${number} de ${total}`,
    progressPages: (number, total) => `Página ${number} de ${total}`,
    lastStep: 'Último passo',
    loading: 'Um momento…',
    notLoaded: 'Não foi possível carregar esta parte. Verifique a conexão.',
    tryAgain: 'Tentar outra vez',
    chooseOne: 'Escolha uma resposta.',
    chooseAll: 'Marque tudo o que se aplica.',
    or: 'ou',
    none: 'Nada disto',
    cleared: 'As suas outras respostas aqui foram apagadas.',
    problem: 'Falta uma coisa',
    problemOne: 'Escolha uma resposta para continuar.',
    problemAll: 'Escolha pelo menos uma resposta para continuar.',
    problems: 'Algumas respostas precisam de revisão',
    required: 'Termine primeiro este teste.',
    review: 'Reveja as suas respostas',
    reviewHint: 'Mude o que não estiver certo. Depois veja o resultado.',
    change: 'Mudar',
    changeOf: (question) => `Mudar a resposta a: ${question}`,
    finish: 'Ver o resultado',
    backToAnswers: 'Voltar às minhas respostas',
    again: 'Recomeçar',
    print: 'Imprimir',
    level: {
      emergency: 'Sinais que precisam de ajuda agora mesmo',
      urgent: 'Sinais a examinar em breve',
    },
    redFlags: 'Algum destes sinais é o seu caso?',
    redFlagsHint: 'Marque tudo o que for o seu caso, mesmo com dúvida.',
    doNotPress: 'Alguma destas situações é o seu caso?',
    doNotPressHint:
      'Delas depende se pode pressionar ou alongar sem consultar antes. Marque tudo o que for o seu caso.',
    help: {
      emergency: {
        title: 'Procure ajuda médica agora',
        text: 'Ou peça a alguém que leve você ao serviço de urgência (pronto-socorro) mais próximo. Não espere para ver se passa. Não pressione nem alongue.',
      },
      urgent: {
        title: 'Consulte em breve um profissional de saúde, antes de mais nada',
        text: 'Marque uma consulta para os próximos dias. Até lá, não pressione nem alongue a zona. Se piorar, procure ajuda mais cedo.',
      },
    },
    call: (number) => `Ligar para ${number}`,
    callLocal: 'Ligue para o número de emergência do seu país.',
    ticked: 'Sinais que marcou',
    tell: 'Diga estas palavras quando ligar ou chegar. Um exame não quer dizer que algo esteja mal.',
    seeSomeone: 'Prefiro consultar alguém',
    someone: {
      title: 'Consultar alguém é sempre uma boa opção',
      who: 'Um fisioterapeuta ou o seu médico pode examinar o seu quadril (anca) e as suas costas. Conte onde dói, o que provoca a dor e desde quando.',
      soon: 'Vá nos próximos dias se houver febre, perda de peso sem motivo, dor que faz acordar de noite ou uma queda forte recente.',
      now: 'Procure ajuda agora se houver dormência ao redor dos genitais ou do ânus, problema novo com a bexiga ou o intestino, fraqueza nas duas pernas, ou dor súbita e muito forte na barriga ou nas costas.',
      close: 'Fechar',
    },
    result: 'O seu resultado',
    for: 'O que aponta para isto',
    against: 'O que aponta contra',
    noneFor: 'Nada nas suas respostas.',
    noneAgainst: 'Nada nas suas respostas. Só um exame pode afastar outras causas.',
    nextSteps: 'O que fazer a seguir',
    seeClinician: 'Consulte um profissional de saúde se',
    aboutLimits: 'O que este teste não pode fazer',
    limits:
      'Compara as suas respostas com os sinais que dois artigos publicados descrevem. Não pode ver nem tocar o seu quadril, outros problemas podem dar a mesma sensação, e não foi testado num estudo.',
    clinician: [
      'não aliviar com algumas semanas de cuidados suaves, ou piorar',
      'a dor ficar aguda, em pontadas ou como choque elétrico, ou continuar depois de parar',
      'aparecer dormência, formigamento ou fraqueza',
      'surgir algum dos sinais de alerta da primeira pergunta',
      'restar alguma dúvida, ou simplesmente quiser um exame',
    ],
    scales: {
      psoas: 'Sinais a favor do psoas',
      iliacus: 'Sinais a favor do ilíaco',
      other: 'Sinais a favor de outra coisa',
      load: 'O que pode contribuir',
    },
    amounts: { none: 'nenhum', few: 'poucos', some: 'alguns', several: 'vários' },
    items: {
      where: {
        text: 'Onde sente a dor?',
        options: {
          'hip-front': {
            text: 'Na frente do quadril (anca)',
            because: 'A dor está na frente do quadril, por onde passam os dois músculos.',
          },
          'belly-deep': {
            text: 'No fundo da barriga, entre o umbigo e o osso do quadril',
            because: 'A dor está no fundo da barriga, onde fica o psoas.',
          },
          'groin-inner': {
            text: 'Na parte interna da virilha',
            because: 'A dor está na parte interna da virilha, perto de onde terminam os dois músculos.',
          },
          'low-back': {
            text: 'Na parte baixa das costas, ao lado da coluna',
            because: 'A dor está na parte baixa das costas, para onde a dor do psoas pode viajar.',
          },
          'thigh-front': {
            text: 'Na frente da coxa',
            because: 'A dor está na frente da coxa, para onde a dor do ilíaco pode viajar.',
          },
          middle: {
            text: 'No meio das costas ou da barriga',
            because: 'A dor está no meio. Estes músculos sentem-se à esquerda ou à direita.',
          },
          elsewhere: {
            text: 'Em outro lugar',
            because: 'A dor está num lugar que não combina com estes músculos.',
          },
        },
      },
      difference: {
        text: 'Sente diferença entre os dois lados do quadril?',
        options: {
          'one-side': {
            text: 'Um lado está mais tenso ou mexe-se menos',
            because: 'Um lado está mais tenso. Só isso pode torcer as costas e fazer uma perna parecer mais curta.',
          },
          both: {
            text: 'Os dois estão tensos, e a parte baixa das costas arqueia',
            because: 'Os dois lados estão tensos, o que pode puxar a bacia e a parte baixa das costas para a frente.',
          },
          same: { text: 'Estão iguais, sem tensão' },
          unsure: { text: 'Não sei' },
        },
      },
      movement: {
        text: 'O que provoca a dor?',
        options: {
          'push-off': {
            text: 'Dar impulso ao caminhar ou correr',
            because: 'Dar impulso provoca a dor: o quadril abre e o músculo estica.',
          },
          chair: {
            text: 'Levantar de uma cadeira',
            because: 'Levantar de uma cadeira provoca a dor, depois de o músculo ficar encurtado algum tempo.',
          },
          standing: {
            text: 'Ficar de pé muito tempo',
            because: 'Ficar de pé muito tempo provoca a dor.',
          },
          upright: {
            text: 'Endireitar o corpo por completo',
            because: 'É difícil endireitar o corpo, como quando os músculos que levantam o joelho estão encurtados.',
          },
          stiff: {
            text: 'O quadril mexe-se com menos liberdade do que antes',
            because: 'O seu quadril mexe-se com menos liberdade.',
          },
          none: {
            text: 'Nada disto',
            because: 'Nenhum dos movimentos que puxam estes músculos provoca a dor.',
          },
        },
      },
      behaviour: {
        text: 'Como se comporta a dor?',
        options: {
          returns: {
            text: 'Alongar ou massagem ajuda, mas depois volta',
            because: 'Volta depois de alongar ou de massagem, como é frequente num nó muscular.',
          },
          tender: {
            text: 'Um ponto tenso por dentro do osso do quadril dói ao toque',
            because: 'Há um ponto tenso e sensível onde se podem tocar estes músculos.',
          },
          spreads: {
            text: 'Às vezes espalha-se para as costas ou a coxa',
            because: 'Espalha-se para as costas ou a coxa, como pode acontecer com a dor de um nó muscular.',
          },
          unchanged: {
            text: 'Nada do que faço melhora ou piora',
            because: 'Nada muda a dor. A dor muscular costuma mudar com a posição ou o movimento.',
          },
          tingling: {
            text: 'Vem com formigamento ou sensação de choque elétrico',
            because: 'Formigamento ou sensação de choque elétrico pode vir de um nervo.',
          },
          none: { text: 'Nada disto' },
        },
      },
      causes: {
        text: 'O que faz parte dos seus dias?',
        options: {
          sitting: {
            text: 'Muito tempo na cadeira, ou dormir com as pernas encolhidas',
            because:
              'Muito tempo na cadeira ou dormir com as pernas encolhidas habitua estes músculos a ficar encurtados.',
          },
          overuse: {
            text: 'Corrida, bicicleta, caminhadas, chutes ou escadas com pouco descanso',
            because: 'Muito trabalho de pernas com pouco descanso pode sobrecarregar estes músculos.',
          },
          weakness: {
            text: 'O quadril cansa depressa, até ao sentar com as costas retas',
            because: 'Com um músculo do quadril fraco, logo se pede mais do que ele pode dar.',
          },
          hypermobility: {
            text: 'Articulações muito flexíveis, ou posturas de ioga profundas',
            because: 'Com articulações muito móveis, o psoas pode ficar tenso para dar firmeza.',
          },
          pregnancy: {
            text: 'Gravidez',
            because: 'Na gravidez a bacia está mais solta, e o psoas pode ficar tenso para dar firmeza.',
          },
          none: { text: 'Nada disto' },
        },
      },
    },
    steps: {
      press:
        'Experimente uma pressão suave, sem movimento, no ponto sensível, nunca no meio da barriga. Entre aos poucos, mantenha de 30 a 90 segundos e fique abaixo da dor aguda. Pare se houver pontadas, latejar ou formigamento.',
      stretch: 'Alongue com suavidade, por exemplo com um joelho no chão e o cóccix enrolado. Nunca force.',
      'ask-first':
        'Consulte um profissional de saúde antes de pressionar ou alongar: uma das suas respostas precisa primeiro da autorização dele. Leve esta página.',
      'sit-less': 'Levante-se a cada 30 a 60 minutos, e sente-se com o quadril à altura dos joelhos ou um pouco acima.',
      notice:
        'Repare durante uma ou duas semanas no que provoca a dor. Se então não estiver mais claro, peça um exame.',
      'be-seen': 'Peça um exame a um fisioterapeuta ou ao seu médico, e leve esta página.',
    },
    results: {
      several: {
        title:
          'As suas respostas combinam com vários sinais que as pessoas descrevem com o psoas ou o ilíaco tenso ou sensível',
        text: 'São os músculos profundos da frente do quadril (anca). Cuidar de si com prudência pode aliviar a sensibilidade.',
      },
      some: {
        title: 'As suas respostas combinam com alguns dos sinais, mas não com clareza',
        text: 'O psoas ou o ilíaco pode ter um papel. Outra coisa também pode.',
      },
      other: {
        title: 'As suas respostas combinam mais com outras causas',
        text: 'Combinam com poucos dos sinais que as pessoas descrevem com o psoas ou o ilíaco tenso, ou apontam para outro lado.',
      },
    },
  },

  quizMore: {
    yes: 'Sim',
    no: 'Não',
    optional: 'Pode deixar em branco.',
    pick: 'Escolha…',
    ownWords: 'Outra coisa, nas suas palavras',
    between: (min, max) => `De ${min} a ${max}.`,
    atLeast: (min) => `${min} ou mais.`,
    atMost: (max) => `${max} ou menos.`,
    asDate: 'Por exemplo, 2026-01-31.',
    upTo: (length) => `Até ${length} caracteres.`,
    noNumber: 'ainda sem resposta',
    marks: 'Marque cada lugar. A lista dos lugares está em “Lista”.',
    noMap: 'Não foi possível carregar o desenho. Escolha os lugares nesta lista.',
    unanswered: 'Sem resposta',
    problem: {
      missing: 'Responda para continuar.',
      number: 'Escreva um número, como 3 ou 3,5.',
      whole: 'Escreva um número inteiro, como 3.',
      step: (step) => `Escreva um número em passos de ${step}.`,
      min: (min) => `Escreva ${min} ou mais.`,
      max: (max) => `Escreva ${max} ou menos.`,
      early: (date) => `Escreva ${date} ou uma data posterior.`,
      late: (date) => `Escreva ${date} ou uma data anterior.`,
      long: (length) => `Use no máximo ${length} caracteres.`,
      pattern: (wanted) => `Escreva ${wanted}.`,
      form: 'Isto não tem a forma pedida.',
      date: 'Escreva uma data como 2026-01-31.',
      many: (most) => `Marque no máximo ${most}.`,
      where: 'Marque pelo menos um lugar para continuar.',
    },
    plain: {
      help: {
        emergency: {
          title: 'Procure ajuda médica agora',
          text: 'Ou peça a alguém que leve você ao serviço de urgência (pronto-socorro) mais próximo. Não espere para ver se passa.',
        },
        urgent: {
          title: 'Consulte em breve um profissional de saúde, antes de mais nada',
          text: 'Marque uma consulta para os próximos dias. Se piorar, procure ajuda mais cedo.',
        },
      },
      someone: {
        title: 'Consultar alguém é sempre uma boa opção',
        who: 'O seu médico ou outro profissional de saúde pode ouvir o que tem a dizer e fazer um exame. Conte o que nota e desde quando.',
        soon: 'Vá nos próximos dias se algo for novo, piorar ou preocupar.',
        now: 'Procure ajuda agora para tudo o que for súbito e muito forte.',
        close: 'Fechar',
      },
      done: 'Pronto. Estas são as suas respostas',
      doneText: 'Pode imprimi-las ou guardá-las, e levá-las à próxima consulta.',
      scores: 'O que as suas respostas somam',
      limits:
        'Esta página soma respostas. Não pode fazer um exame, e um profissional de saúde pode ver de outra forma.',
    },
    notAsked: 'Não é possível responder a esta pergunta nesta página. Continue sem responder.',
    total: 'Total',
    amount: 'O que as suas respostas somam',
    points: (score, max) => `${score} de ${max}`,
    side: { left: 'esquerda', right: 'direita', both: 'os dois lados' },
    act: {
      card: 'Ver o exercício',
      guide: 'Ver o guia',
      timer: 'Abrir o temporizador',
      map: 'Ver no corpo',
    },
    copy: 'Copiar como texto',
    copied: 'Copiado.',
    notCopied: 'Não foi permitido copiar. Guarde ou imprima.',
    saveText: 'Guardar como texto',
    savePage: 'Guardar como página',
    forClinician: 'Para o seu profissional de saúde',
    saveHint: 'Uma página com as suas respostas e os motivos. É feita neste aparelho e não é enviada.',
    sheet: {
      title: (quiz) => `Resumo: ${quiz}`,
      date: (date) => `Preenchido em ${date}`,
      answers: 'Respostas',
      flags: 'Sinais de alerta marcados',
      noFlags: 'Nenhum sinal de alerta foi marcado.',
      precautions: 'Consultar antes',
      notes: 'Notas',
      own: 'Preenchido pela pessoa numa página web. Não verificado por um profissional de saúde.',
    },
  },

  regions: {
    names: {
      face: 'Rosto',
      'neck-front': 'Frente do pescoço',
      'head-back': 'Parte de trás da cabeça',
      'neck-back': 'Nuca',
      shoulder: 'Ombro',
      'upper-arm': 'Parte de cima do braço',
      forearm: 'Cotovelo e antebraço',
      hand: 'Punho e mão',
      chest: 'Peito',
      epigastrium: 'Parte alta da barriga',
      'upper-abdomen': 'Abaixo das costelas',
      navel: 'Ao redor do umbigo',
      'psoas-line': 'Entre o umbigo e o osso do quadril',
      'lower-abdomen': 'Acima do osso púbico',
      'iliac-fossa': 'Logo por dentro do osso do quadril',
      'hip-bone-front': 'Osso da frente do quadril',
      'hip-crease': 'Dobra da virilha',
      'groin-inner': 'Parte interna da virilha',
      'hip-side': 'Lado do quadril (anca)',
      saddle: 'Entre as pernas',
      'shoulder-blade': 'Omoplata',
      'mid-spine': 'Coluna, meio das costas',
      'mid-back': 'Meio das costas',
      'low-spine': 'Coluna, parte baixa das costas',
      'low-back': 'Parte baixa das costas, ao lado da coluna',
      flank: 'Lado da cintura, atrás',
      'hip-crest-back': 'Topo do osso do quadril, atrás',
      sacrum: 'Base da coluna',
      'si-joint': 'Covinha acima da nádega',
      tailbone: 'Cóccix',
      'buttock-upper': 'Parte alta da nádega',
      'buttock-lower': 'Parte baixa da nádega',
      'thigh-front-upper': 'Frente da coxa, parte alta',
      'thigh-front-lower': 'Frente da coxa, parte baixa',
      'thigh-inner': 'Parte interna da coxa',
      'thigh-outer': 'Parte externa da coxa',
      'thigh-back': 'Parte de trás da coxa',
      'knee-front': 'Frente do joelho',
      'knee-back': 'Parte de trás do joelho',
      shin: 'Canela',
      calf: 'Barriga da perna',
      ankle: 'Tornozelo',
      foot: 'Pé',
    },
    areas: {
      head: 'Cabeça e pescoço',
      arm: 'Ombro e braço',
      trunk: 'Peito',
      belly: 'Barriga',
      hip: 'Quadril (anca) e virilha',
      back: 'Costas',
      pelvis: 'Bacia e nádegas',
      leg: 'Perna',
      foot: 'Tornozelo e pé',
    },
  },

  release: {
    locateTitle: 'Encontrar',
    locate: {
      'lie-down': 'Deite-se de barriga para cima com os joelhos dobrados.',
      'find-hip-bone': 'Procure o osso saliente na frente do quadril (anca).',
      'fingers-inside': 'Ponha a ponta dos dedos logo para dentro dele e um pouco abaixo.',
      sink: 'Afunde devagar na direção da coluna, pela curva interna da bacia.',
      'feel-band': 'Procure uma faixa densa, como um cordão, sensível ao toque.',
      confirm: 'Confirme: levante o joelho cerca de 5 cm. A faixa endurece debaixo dos dedos.',
    },
    pressTitle: 'Pressionar',
    press: {
      'on-the-point': 'Pressione exatamente no ponto ou muito perto.',
      'build-slowly': 'Comece com suavidade e aumente devagar.',
      'good-ache': 'Fique num desconforto suportável, bem abaixo de dor aguda ou de pontadas.',
      'keep-still': 'Mantenha a ferramenta parada.',
      'over-the-tool':
        'Com uma ferramenta no chão, deite-se sobre ela de modo que toque o ponto, longe da linha do meio.',
      hold: 'Mantenha 90 segundos. 30 e 60 são etapas no caminho.',
      'early-end': 'Se a sensibilidade se desfizer antes, pode terminar mais cedo.',
      'normal-at-first': 'No início é normal a dor subir um pouco, também em outro lugar.',
    },
    breatheTitle: 'Respirar',
    breathe: 'Respire devagar e fundo, com uma saída de ar longa e completa. Deixe a pressão afundar ao soltar o ar.',
    afterTitle: 'Depois',
    after: {
      'let-go': 'Solte devagar.',
      move: 'Mexa a zona com suavidade.',
      stretch: 'Depois alongue.',
    },
    dose: {
      'too-much': 'Demais, de menos ou com força demais pode aumentar a dor.',
      'build-over-days': 'Comece aos poucos e aumente ao longo dos dias.',
    },
  },

  safety: {
    redFlags: {
      'rf-saddle': {
        text: 'Dormência ao redor dos genitais, do ânus ou na parte interna das coxas',
        why: 'Os nervos da base da coluna podem estar apertados. Isso precisa de ajuda em poucas horas.',
      },
      'rf-bladder-bowel': {
        text: 'Dificuldade nova para urinar ou evacuar, ou para segurar a urina ou as fezes',
        why: 'Os mesmos nervos servem a bexiga e o intestino. Isso precisa de ajuda em poucas horas.',
      },
      'rf-both-legs': {
        text: 'Fraqueza ou dormência nas duas pernas, ou que piora depressa',
        why: 'A coluna serve as duas pernas. Perder força depressa precisa de ajuda em poucas horas.',
      },
      'rf-sudden-severe': {
        text: 'Dor súbita e muito forte na barriga ou nas costas',
        why: 'Algo na barriga, ou o seu grande vaso sanguíneo, pode precisar de ajuda imediata.',
      },
      'rf-pulsing-belly': {
        text: 'Um caroço na barriga que bate como o coração',
        why: 'O grande vaso sanguíneo da barriga pode estar alargado. Nunca o pressione.',
      },
      'rf-faint': {
        text: 'Sensação de desmaio, ou desmaiar',
        why: 'Com dor na barriga ou nas costas, pode querer dizer um sangramento interno.',
      },
      'rf-rigid-belly': {
        text: 'Barriga dura como uma tábua',
        why: 'O interior da barriga pode estar inflamado. Precisa de ajuda imediata.',
      },
      'rf-injury': {
        text: 'Uma queda forte ou um acidente há pouco tempo',
        why: 'Um osso pode estar ferido. Deve ser examinado antes de alguém pressionar.',
      },
      'rf-fever': {
        text: 'Febre, suores à noite ou mal-estar',
        why: 'Primeiro deve-se afastar uma infecção.',
      },
      'rf-cancer': {
        text: 'Câncer (cancro), agora ou no passado',
        why: 'Com câncer (cancro), agora ou no passado, uma dor deve primeiro ser examinada.',
      },
      'rf-weight-loss': {
        text: 'Perda de peso sem motivo claro',
        why: 'Um profissional de saúde deve procurar o motivo.',
      },
      'rf-night-pain': {
        text: 'Dor que não alivia com o descanso e que faz acordar de noite',
        why: 'A dor muscular costuma aliviar com o descanso. Isto deve ser examinado.',
      },
      'rf-thin-bones': {
        text: 'Ossos fracos (osteoporose), ou medicamentos com corticoides durante muito tempo',
        why: 'Um osso pode ceder com a pressão.',
      },
      'rf-age': {
        text: 'A primeira vez com esta dor, e menos de 20 ou mais de 55 anos de idade',
        why: 'Uma primeira vez nesta idade deve ser examinada.',
      },
      'rf-below-knee': {
        text: 'Dor abaixo do joelho com fraqueza ou dormência',
        why: 'Um nervo pode estar irritado. Um profissional de saúde pode testá-lo.',
      },
    },
    doNotPressTitle: 'Não pressione a barriga sem a autorização de um profissional de saúde',
    doNotPress: {
      pregnancy: 'Gravidez',
      'recent-surgery': 'Cirurgia na barriga ou no quadril (anca) nos últimos 3 meses',
      hernia: 'Uma hérnia',
      'aortic-aneurysm': 'A artéria principal da barriga alargada (aneurisma da aorta)',
      'belly-illness': 'Uma doença da barriga, dos rins ou do intestino',
      'blood-thinners': 'Medicamentos que afinam o sangue (anticoagulantes), ou sangue que coagula mal',
      'hip-replacement': 'Uma prótese do quadril (anca) desse lado',
      'pelvic-infection': 'Dor por causa de um dispositivo intrauterino (DIU), ou infecção na bacia',
      'open-wound': 'Uma ferida aberta ou infecção no lugar a pressionar',
    },
    stopTitle: 'Pare imediatamente se sentir',
    stopSigns: {
      sharp: 'Dor aguda, pontadas ou choque elétrico',
      throbbing: 'Latejar debaixo da ferramenta',
      tingling: 'Formigamento (formigueiro) ou dormência',
      faint: 'Enjoo ou sensação de desmaio',
    },
    avoid: {
      midline: 'Nunca pressione a linha do meio da barriga.',
      'hip-crease-nerves':
        'Perto da dobra da virilha passam nervos e vasos sanguíneos. Se latejar ou formigar, suba um pouco ao longo do músculo, acima da dobra.',
    },
    clinician: 'Consulte um profissional de saúde se a dor for forte, durar semanas, piorar ou preocupar.',
  },

  sittingBreak: {
    title: 'Levante-se de vez em quando',
    about: (count) =>
      `Muito tempo na cadeira encurta a frente do quadril (anca). Toque em Começar e, a cada ${minutes(count)}, vem um lembrete para se levantar.`,
    pageOpen: 'Só funciona enquanto esta página estiver aberta.',
    start: 'Começar',
    left: 'minutos até se levantar',
  },

  sittingBreakMore: {
    stop: 'Parar',
    now: 'Levantar agora',
    due: 'Hora de se levantar',
    choose: 'Primeiro, levante-se. Depois escolha algo pequeno.',
    kneeLift: 'Pequena elevação do joelho, no chão',
    hipOpener: 'Abrir o quadril, 1 minuto',
    walk: 'Só levantar e caminhar',
    snooze: (count) => `Mais ${minutes(count)}`,
    up: 'Está de pé',
    back: 'Já voltei',
    backHow: 'Toque em “Já voltei” quando se sentar. Só então a contagem recomeça.',
    openerTitle: 'Abrir o quadril, de pé',
    openerHow:
      'Apoie-se numa mesa e ponha um pé atrás. Enrole o cóccix e depois leve o quadril para a frente, até a frente do lado de trás puxar de leve.',
    walkHow: 'Dê alguns passos e deixe os braços balançarem. Endireite-se, sem inclinar a bacia para a frente.',
    notify: 'Receber aviso',
    notified: 'A contagem continua enquanto usa outras páginas, e uma notificação diz quando se levantar.',
    unnotified: (count) => `Se deixar esta página mais de ${minutes(count)}, a contagem recomeça.`,
    spoken: {
      start: (count) => `O lembrete para se levantar vem em ${minutes(count)}.`,
      due: 'Hora de se levantar.',
      move: 'Está de pé. Toque em “Já voltei” quando se sentar.',
      back: (count) => `De volta. O próximo lembrete vem em ${minutes(count)}.`,
      snooze: (count) => `O próximo lembrete vem em ${minutes(count)}.`,
      away: (count) => `Esteve fora. A contagem recomeça: ${minutes(count)}.`,
      stop: 'Parado.',
    },
  },

  symptoms: {
    'deep-core': 'Um desconforto no fundo do centro do corpo, entre o umbigo e o osso da frente do quadril',
    'front-of-hip': 'Dor na frente do quadril',
    'inner-groin': 'Dor na parte interna da virilha',
    'low-back': 'Um desconforto na parte baixa das costas, ao lado da coluna ou no lado da cintura',
    'front-of-thigh': 'Um desconforto que desce pela parte alta da frente da coxa',
    'push-off': 'Aparece ao dar impulso para caminhar ou correr',
    'rise-from-chair': 'Aparece ao levantar de uma cadeira',
    'long-standing': 'Aparece ao ficar de pé muito tempo',
    'hard-to-stand-upright': 'É difícil endireitar o corpo por completo',
    'stiff-hip': 'O quadril parece rígido e mexe-se menos',
    'both-sides-tight':
      'Os dois lados tensos: a bacia e a coluna são puxadas para a frente e a parte baixa das costas arqueia',
    'one-side-tighter': 'Um lado mais tenso: a coluna torce ou inclina, e uma perna pode parecer mais curta',
    'sleepy-helpers': 'Um psoas tenso pode impedir as nádegas e a parte de trás das coxas de trabalharem por completo',
    'comes-back': 'A tensão volta depois de alongar ou de massagem',
    'disc-or-joint':
      'O desconforto na parte baixa das costas pode ser confundido com um problema de disco ou de articulação',
  },

  timer: {
    title: 'Pressione e mantenha',
    start: 'Começar',
    pause: 'Pausa',
    resume: 'Continuar',
    again: 'Recomeçar',
    eased: 'Já aliviou',
    more: '+15 s',
    skip: 'Saltar',
    cues: 'Avisos',
    big: 'Ampliar',
    stop: 'Parar',
    secondsLeft: 'segundos restantes',
    secondsHeld: 'segundos mantidos',
    ready: 'Vamos começar?',
    breatheIn: 'Puxe o ar',
    breatheOut: 'Solte o ar',
    sink: 'Deixe afundar',
    paused: 'Em pausa',
    done: 'Feito',
    stopped: 'Parado',
    phase: {
      prepare: 'Prepare-se',
      ease: 'Pressione de leve',
      hold: 'Mantenha',
      release: 'Solte devagar',
      move: 'Mexa-se de leve',
      switch: 'Troque de lado',
      rest: 'Descanse',
    },
    set: (set, sets) => `série ${set} de ${sets}`,
    afterwards: 'Solte devagar e mexa-se um pouco antes de alongar.',
    offline: 'Não foi possível carregar. Quando a conexão voltar, toque em Começar.',
    stopSigns:
      'Pare se sentir dor aguda, pontadas, latejar ou formigamento. Se não passar, consulte um profissional de saúde.',
  },
  timerExtras: {
    question: 'O que sente?',
    answers: {
      good: { name: 'Tolerável', more: 'Continue assim' },
      'too-much': { name: 'Demais', more: 'Alivie um pouco' },
      sharp: { name: 'Dor aguda', more: 'Lateja, formiga ou adormece' },
    },
    switches: 'Como avisar',
    sound: 'Som',
    voice: 'Voz',
    vibrate: 'Vibração',
    flash: 'Luz do visor',
    awake: 'Visor sempre ligado',
    cannot: 'Não neste navegador',
    sample: 'Eu digo o que vem a seguir.',
  },
  timerMore: {
    slept: (count) =>
      count < 1
        ? 'O aparelho entrou em repouso um momento. Manteve a posição?'
        : `O aparelho entrou em repouso cerca de ${count} min. Manteve a posição?`,
    goOn: (time) => `Continuar a partir de ${time}`,
    countIt: 'Sim, conte',
    stop: 'Parar',
    answered: {
      good: 'Bom. Continue assim e respire.',
      'too-much': 'Alivie até ser um desconforto suportável, e depois continue.',
      sharp: 'Solte e pare aqui. Se não passar, ou voltar, consulte um profissional de saúde.',
      sharpAtCrease:
        'Solte. Vá para um ponto acima da dobra da virilha, longe da pulsação, e pressione menos. Se não passar, consulte um profissional de saúde.',
    },
  },
  timerSpoken: {
    prepare: (count) => `Tome posição. ${seconds(count)}.`,
    ease: () => 'Pressione com suavidade e afunde devagar.',
    hold: (count) => `Mantenha ${seconds(count)}. Respire devagar.`,
    release: () => 'Solte devagar.',
    move: () => 'Mexa a zona com suavidade.',
    switch: () => 'Troque de lado.',
    rest: (count) => `Descanse ${seconds(count)}.`,
    milestone: (count) => `${seconds(count)}. Continue a respirar.`,
    ask: 'O que sente?',
    pause: 'Em pausa.',
    resume: (count) => `Continuamos. ${secondsLeft(count)}`,
    extend: secondsLeft,
    stop: 'Parado.',
    reset: 'Pode começar.',
    complete: (count) => `Feito. Manteve ${seconds(count)} no total.`,
  },

  tools: {
    names: {
      'angled-tool': 'Ferramenta de pressão em ângulo',
      ball: 'Bola de massagem ou de lacrosse',
      'foam-roller': 'Rolo de espuma',
      fingertips: 'Ponta dos dedos',
      therapist: 'Mãos de um terapeuta',
    },
    notes: {
      'angled-tool': 'Feita para contornar o osso da bacia e chegar ao fundo, ao lado da coluna.',
      ball: 'Boa na dobra da virilha. Faltam-lhe o ângulo e a profundidade para os outros pontos.',
      'foam-roller':
        'Largo demais para um ponto fundo, e rolar para a frente e para trás pode irritá-lo. Se usar um, mantenha-o parado.',
      fingertips: 'Sempre à mão, mas cansa: o músculo é fundo.',
      therapist: 'Chegam a qualquer profundidade enquanto você relaxa de barriga para cima.',
    },
    stance: { for: 'Aconselha', limited: 'Só em parte', against: 'Desaconselha' },
    reach: { yes: 'Chega lá', limited: 'Pode-se tentar', no: 'Não chega lá' },
  },

  triggerPoints: {
    'tp-iliacus': {
      name: 'Ponto-gatilho do ilíaco',
      where:
        'O mais afastado do meio: na face interna do osso da bacia, logo para dentro e um pouco abaixo do osso da frente do quadril.',
      reach:
        'Uma ferramenta de pressão em ângulo, feita para isso, ou um terapeuta enquanto você relaxa de barriga para cima. Pode tentar com uma bola, mas falta-lhe o ângulo.',
      local: 'No fundo, por dentro do osso do quadril, e na frente do quadril.',
      referred: 'Para baixo, pela parte alta da frente da coxa.',
      summary:
        'Fica na face interna do osso da bacia. A dor pode descer pela frente da coxa. Uma bola raramente chega lá; uma ferramenta em ângulo ou um terapeuta, sim.',
    },
    'tp-psoas-upper': {
      name: 'Ponto-gatilho alto do psoas',
      where: 'Mais acima no músculo, no fundo, entre o umbigo e o osso da frente do quadril.',
      reach: 'Uma ferramenta de pressão ou um terapeuta. Uma bola não chega tão fundo. Fique longe da linha do meio.',
      local: 'No fundo do centro do corpo.',
      referred: 'A parte baixa das costas, do mesmo lado.',
      summary:
        'Fica no fundo, entre o umbigo e o osso da frente do quadril. A dor pode aparecer na parte baixa das costas, do mesmo lado. Uma ferramenta de pressão ou um terapeuta chega lá; uma bola, não.',
    },
    'tp-iliopsoas-crease': {
      name: 'Ponto-gatilho da dobra da virilha',
      where:
        'Perto da dobra da virilha, onde o psoas e o ilíaco já se juntaram. Fica mais perto da superfície, fora da bacia.',
      reach: 'Uma bola de massagem ou de lacrosse, a ponta dos dedos ou uma ferramenta de pressão.',
      local: 'A frente do quadril e a parte interna da virilha.',
      referred: 'A parte baixa das costas, do mesmo lado.',
      summary:
        'Fica perto da superfície, na dobra da virilha, onde os dois músculos se encontram. A dor pode aparecer na parte baixa das costas, do mesmo lado. Uma bola ou a ponta dos dedos chegam lá. Se latejar ou formigar, suba um pouco.',
    },
  },
};
