import { expect } from '@open-wc/testing';
import * as data from '../../src/data/index.js';

const { en } = data;
const ids = (table: object) => Object.keys(table);
/** Sources of each entry, such as `{sitting: 'A B'}`. */
const from = (table: Readonly<Record<string, data.Sourced>>) =>
  Object.fromEntries(Object.entries(table).map(([id, { sources }]) => [id, sources.join(' ')]));

/** What the two articles and the safety framework say, kept a second time so that no row is lost or bent by an edit. */
describe('the facts of record', () => {
  it('anatomy: paths, work, depth, breath, name, how common', () => {
    expect(from(data.anatomyFacts)).to.deep.equal({
      'psoas-path': 'A B',
      'iliacus-path': 'A',
      'hip-flexor': 'A B',
      steadies: 'A B',
      'lies-deep': 'B',
      breath: 'B',
      'how-to-say': 'A',
      'low-back-common': 'A',
    });
    expect(data.muscles['psoas-major'].from).to.deep.equal(['t12', 'l1', 'l2', 'l3', 'l4', 'l5']);
    expect(data.muscles['psoas-major'].to).to.deep.equal(['lesser-trochanter']);
    expect(data.anatomyFacts['low-back-common'].inTen).to.equal(8);
    expect(en.anatomy.facts['how-to-say']).to.match(/SO-as.*psoai/);
    expect(en.anatomy.facts.steadies).to.match(/low back.*pelvis.*hips.*sit.*stand.*train.*lift/);
  });

  it('trigger points: what, where, how reached, where felt', () => {
    expect(from(data.triggerPointFacts)).to.deep.equal({
      'what-it-is': 'A B',
      anywhere: 'A',
      'local-or-referred': 'A B',
      latent: 'A',
      'where-they-meet': 'A',
    });
    const row = (kind: data.TriggerPointKind) => {
      const { where, depth, reach, local, referred, sources } = data.triggerPoints[kind];
      const reached = Object.entries(reach).map(([tool, { reach: how }]) => `${tool} ${how}`);
      return [where, depth, reached.join(', '), local.join(' '), referred.join(' '), sources.join(' ')];
    };
    expect(row('tp-iliacus')).to.deep.equal([
      'iliac-fossa',
      'deep',
      'angled-tool yes, therapist yes, ball limited, fingertips limited',
      'iliac-fossa hip-crease',
      'thigh-front-upper thigh-front-lower',
      'A',
    ]);
    expect(row('tp-psoas-upper')).to.deep.equal([
      'psoas-line',
      'deep',
      'angled-tool yes, therapist yes, ball no, fingertips limited',
      'psoas-line',
      'low-back flank',
      'A B',
    ]);
    expect(row('tp-iliopsoas-crease')).to.deep.equal([
      'hip-crease',
      'near-surface',
      'ball yes, fingertips yes, angled-tool yes',
      'hip-crease groin-inner',
      'low-back flank',
      'A',
    ]);
  });

  it('symptoms by kind', () => {
    const kinds: Record<string, string[]> = {};
    for (const [id, { kind }] of Object.entries<data.Symptom>(data.symptoms)) (kinds[kind] ??= []).push(id);
    expect(kinds).to.deep.equal({
      local: ['deep-core', 'front-of-hip', 'inner-groin'],
      referred: ['low-back', 'front-of-thigh'],
      movement: ['push-off', 'rise-from-chair', 'long-standing', 'hard-to-stand-upright', 'stiff-hip'],
      body: ['both-sides-tight', 'one-side-tighter', 'sleepy-helpers'],
      pattern: ['comes-back'],
      confused: ['disc-or-joint'],
    });
    expect(data.symptoms['low-back'].felt).to.deep.equal(['erector-spinae', 'quadratus-lumborum']);
    expect(data.symptoms['front-of-thigh'].points).to.deep.equal(['iliacus']);
  });

  it('causes with their examples', () => {
    expect(from(data.causes)).to.deep.equal({ sitting: 'A B', overuse: 'A', weakness: 'A', hypermobility: 'A' });
    expect(data.causes.sitting.examples).to.deep.equal(['desk', 'couch', 'car', 'curled-up-sleep']);
    expect(data.causes.overuse.examples).to.deep.equal(['running', 'cycling', 'hiking', 'kicking', 'stairs']);
    expect(data.causes.hypermobility.examples).to.deep.equal(['deep-yoga', 'pregnancy']);
  });

  it('the release: approaches, finding, pressing, breathing, afterwards', () => {
    expect(Object.entries(data.approaches).map(([id, { effect }]) => `${id} ${effect}`)).to.deep.equal([
      'stretch temporary',
      'massage can-irritate',
      'pressure releases',
    ]);
    expect(ids(data.locateSteps)).to.deep.equal([
      'lie-down',
      'find-hip-bone',
      'fingers-inside',
      'sink',
      'feel-band',
      'confirm',
    ]);
    expect(data.confirmLiftCm).to.equal(5);
    expect(ids(data.pressSteps)).to.deep.equal([
      'on-the-point',
      'build-slowly',
      'good-ache',
      'keep-still',
      'over-the-tool',
      'hold',
      'early-end',
      'normal-at-first',
    ]);
    expect(data.breathing.outSeconds).to.be.greaterThan(data.breathing.inSeconds);
    expect(ids(data.afterSteps)).to.deep.equal(['let-go', 'move', 'stretch']);
    expect(from(data.doseCautions)).to.deep.equal({ 'too-much': 'A', 'build-over-days': 'A' });
  });

  it('how long to hold: both articles, and our default', () => {
    expect(data.holdTime).to.deep.equal({
      bySource: { A: [{ min: 90 }, { min: 30, max: 90 }], B: [{ min: 30, max: 90, untilItMelts: true }] },
      default: 90,
      min: 30,
      milestones: [30, 60, 90],
      mayEndEarly: true,
      sources: ['A', 'B'],
    });
    expect(data.pressure.bySource).to.deep.equal({ A: 'good-ache', B: 'non-painful' });
    expect(data.pressure.below).to.deep.equal(['sharp', 'shooting']);
    expect(ids(data.disagreements)).to.deep.equal(['hold-time', 'how-hard', 'foam-roller', 'ball']);
  });

  it('tools, where the articles do not agree', () => {
    expect(Object.entries<data.Tool>(data.tools).map(([id, { stance }]) => [id, stance])).to.deep.equal([
      ['angled-tool', { A: 'for', B: 'for' }],
      ['ball', { A: 'limited', B: 'for' }],
      ['foam-roller', { A: 'against', B: 'for' }],
      ['fingertips', { A: 'limited', B: 'limited' }],
      ['therapist', { A: 'for' }],
    ]);
  });

  it('stretches and movements, each with a dosage that says whose it is', () => {
    expect(from(data.exercises)).to.deep.equal({
      'kneeling-lunge': 'A B',
      'modified-bridge': 'B',
      'hip-sway': 'B',
      'lunge-pulse': 'B',
      'knee-lift': 'B',
      'ball-hip-crease': 'A B',
      'tool-iliacus': 'A B',
      'fingertip-locate': 'B',
      'stand-up-break': 'B',
      'seat-setup': 'B',
      'pelvis-neutral': 'B',
    });
    for (const { dosage } of Object.values(data.exercises)) expect(dosage.designChoice).to.be.true;
    expect(data.exercises['kneeling-lunge'].dosage).to.deep.include({
      sets: 2,
      sides: 'both',
      perDay: { min: 1, max: 2 },
    });
    expect(data.exercises['kneeling-lunge'].dosage.holdSeconds!.default).to.equal(30);
    for (const id of ['ball-hip-crease', 'tool-iliacus'] as const) {
      expect(data.exercises[id].dosage.holdSeconds, id).to.deep.equal({ min: 30, max: 90, default: 90 });
    }
    expect(data.exercises['stand-up-break'].dosage.everyMinutes).to.deep.equal({ min: 30, max: 60 });
    expect(en.exercises['kneeling-lunge'].steps.tuck.cue).to.equal('Tuck your tailbone');
    expect(en.exercises['knee-lift'].steps.lift.text).to.contain('5 cm');
    expect(en.exercises['modified-bridge'].steps.settle.text).to.match(/pelvis.*heavy and level/);
  });

  it('habits and questions', () => {
    expect(from(data.habits)).to.deep.equal({
      'stand-up': 'B',
      'seat-height': 'B',
      'stand-tall': 'B',
      'active-sitting': 'B',
      recovery: 'A',
      strength: 'A',
    });
    expect(data.habits['stand-up'].everyMinutes).to.deep.equal({ min: 30, max: 60 });
    expect(ids(data.questions)).to.deep.equal([
      'how-to-release',
      'what-happens-when-tight',
      'where-is-it-felt',
      'what-causes-it',
    ]);
  });

  it('safety: red flags by level, do not press, stop at once, where not', () => {
    const level = (wanted: string) =>
      Object.entries<data.RedFlag>(data.redFlags).flatMap(([id, flag]) => (flag.level === wanted ? [id] : []));
    expect(level('emergency')).to.deep.equal([
      'rf-saddle',
      'rf-bladder-bowel',
      'rf-both-legs',
      'rf-sudden-severe',
      'rf-pulsing-belly',
      'rf-faint',
      'rf-rigid-belly',
    ]);
    expect(level('urgent')).to.deep.equal([
      'rf-injury',
      'rf-fever',
      'rf-cancer',
      'rf-weight-loss',
      'rf-night-pain',
      'rf-thin-bones',
      'rf-age',
      'rf-below-knee',
    ]);
    expect(data.firstEpisodeAge).to.deep.equal({ under: 20, over: 55 });
    expect(en.safety.redFlags['rf-age'].text).to.match(/20.*55/);
    expect(ids(data.doNotPress)).to.deep.equal([
      'pregnancy',
      'recent-surgery',
      'hernia',
      'aortic-aneurysm',
      'belly-illness',
      'blood-thinners',
      'hip-replacement',
      'pelvic-infection',
      'open-wound',
    ]);
    expect(data.doNotPress['recent-surgery'].months).to.equal(3);
    expect(en.safety.doNotPress['recent-surgery']).to.contain('3 months');
    expect(ids(data.stopSigns)).to.deep.equal(['sharp', 'throbbing', 'tingling', 'faint']);
    expect(from(data.avoidZones)).to.deep.equal({ midline: 'B', 'hip-crease-nerves': 'A' });
  });

  it('what research found, no more', () => {
    expect(data.evidence['tender-to-touch']).to.include({ finding: 'for', effectSize: 0.67 });
    expect(data.evidence['felt-pain'].finding).to.equal('none');
    expect(data.evidence['still-not-rolling'].seconds).to.equal(90);
    expect(en.evidence.summary).to.match(/may ease/);
  });
});
