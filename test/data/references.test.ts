import { expect } from '@open-wc/testing';
import * as data from '../../src/data/index.js';

const { doNotPress, exercises, landmarks, muscles, redFlags, regions, sources, stopSigns, tools } = data;

const stems = new Set<string>([...regions.values()].map(({ stem }) => stem));
const known = (names: readonly string[] | undefined, where: object | ReadonlySet<string>, what: string) => {
  for (const name of names ?? []) {
    const has = where instanceof Set ? where.has(name) : Object.hasOwn(where, name);
    expect(has, `${what}: ${name}`).to.be.true;
  }
};

/** Every table of facts in the package, by its name. */
const tables = {
  landmarks: data.landmarks,
  muscles: data.muscles,
  anatomyFacts: data.anatomyFacts,
  tools: data.tools,
  triggerPoints: data.triggerPoints,
  triggerPointFacts: data.triggerPointFacts,
  symptoms: data.symptoms,
  causes: data.causes,
  approaches: data.approaches,
  locateSteps: data.locateSteps,
  pressSteps: data.pressSteps,
  afterSteps: data.afterSteps,
  doseCautions: data.doseCautions,
  'one-offs': { holdTime: data.holdTime, pressure: data.pressure, breathing: data.breathing },
  disagreements: data.disagreements,
  evidence: data.evidence,
  exercises: data.exercises,
  habits: data.habits,
  questions: data.questions,
  redFlags: data.redFlags,
  doNotPress: data.doNotPress,
  stopSigns: data.stopSigns,
  avoidZones: data.avoidZones,
};

describe('facts', () => {
  it('each have at least one source, and every source is known', () => {
    const used = new Set<string>();
    for (const [table, facts] of Object.entries(tables)) {
      for (const [id, fact] of Object.entries(facts) as [string, data.Sourced][]) {
        expect(fact.sources, `${table}.${id}`).to.be.an('array').that.is.not.empty;
        known(fact.sources, sources, `${table}.${id}`);
        fact.sources.forEach((source) => used.add(source));
      }
    }
    expect([...used].sort(), 'a source that nothing uses').to.deep.equal(Object.keys(sources).sort());
  });

  it('have sources in their inner parts too', () => {
    for (const point of Object.values(data.triggerPoints)) {
      for (const [tool, reach] of Object.entries(point.reach)) {
        known([tool], tools, 'tool');
        expect(reach.sources).to.not.be.empty;
      }
    }
    for (const exercise of Object.values(exercises)) {
      for (const step of Object.values(exercise.steps)) expect(step.sources).to.not.be.empty;
    }
  });

  it('refer only to what exists', () => {
    for (const [id, muscle] of Object.entries(muscles)) {
      known(muscle.from, landmarks, id);
      known(muscle.to, landmarks, id);
    }
    for (const [id, point] of Object.entries(data.triggerPoints)) {
      known([point.where, ...point.local, ...point.referred], stems, id);
      known([...point.muscles, ...point.referredMuscles], muscles, id);
    }
    for (const [id, symptom] of Object.entries<data.Symptom>(data.symptoms)) {
      known(symptom.regions, stems, id);
      known(symptom.felt, muscles, id);
    }
    for (const [id, fact] of Object.entries<data.AnatomyFact>(data.anatomyFacts)) {
      known(fact.muscles, muscles, id);
      known(fact.landmarks, landmarks, id);
    }
    for (const [id, step] of Object.entries<data.LocateStep>(data.locateSteps)) known(step.landmarks, landmarks, id);
    for (const [id, question] of Object.entries<data.Question>(data.questions)) {
      known(question.approaches, data.approaches, id);
      known(question.symptoms, data.symptoms, id);
      known(question.causes, data.causes, id);
    }
    const regionIds = new Set<string>(regions.keys());
    for (const [id, flag] of Object.entries<data.RedFlag>(redFlags)) known(flag.regions, regionIds, id);
    for (const [id, zone] of Object.entries<data.AvoidZone>(data.avoidZones)) known(zone.regions, regionIds, id);
  });

  it('link exercises to muscles, regions, flags and each other', () => {
    expect(Object.keys(exercises)).to.deep.equal([...data.exerciseIds]);
    for (const [id, exercise] of Object.entries(exercises)) {
      expect(exercise.id).to.equal(id);
      known(exercise.targets, muscles, id);
      known(exercise.regions, stems, id);
      known(exercise.stopIf, stopSigns, id);
      known(exercise.notFor, { ...redFlags, ...doNotPress }, id);
      known([...exercise.easier, ...exercise.harder], exercises, id);
      expect([...exercise.easier, ...exercise.harder]).to.not.include(id);
    }
  });

  it('name codes in their own form, none twice', () => {
    const codes = [...Object.values(muscles), ...Object.values(landmarks)];
    for (const { uberon, fma } of codes) {
      if (uberon) expect(uberon).to.match(/^UBERON:\d{7}$/);
      if (fma) expect(fma).to.match(/^FMA:\d{4,5}$/);
    }
    const uberon = codes.map((code) => code.uberon).filter(Boolean);
    expect(new Set(uberon).size).to.equal(uberon.length);
  });
});

describe('triggerPoint', () => {
  it('gives the regions of its own side', () => {
    expect(data.triggerPointIds).to.have.length(6);
    for (const id of data.triggerPointIds) {
      const point = data.triggerPoint(id)!;
      expect(point.id).to.equal(id);
      const all = [point.where, ...point.local, ...point.referred];
      expect(all.every((region) => regions.get(region)!.side === point.side)).to.be.true;
    }
    expect(data.triggerPoint('tp-iliacus-l')!.referred).to.deep.equal(['thigh-front-upper-l', 'thigh-front-lower-l']);
  });

  it('knows no other id', () => {
    for (const id of ['', '-l', 'tp-iliacus', 'tp-iliacus-x', 'tp-iliacus_l', 'toString-l', 'tp-iliacus-l ']) {
      expect(data.triggerPoint(id), id).to.be.undefined;
    }
  });

  it('is found from a region, the points that lie there first', () => {
    expect(data.pointsFor('low-back-r')).to.deep.equal(['tp-psoas-upper-r', 'tp-iliopsoas-crease-r']);
    expect(data.pointsFor('hip-crease-l')).to.deep.equal(['tp-iliacus-l', 'tp-iliopsoas-crease-l']);
    expect(data.pointsFor('face')).to.deep.equal([]);
    expect(data.pointsFor('nowhere')).to.deep.equal([]);
  });
});

describe('redFlagOfRegion', () => {
  it('is raised by the saddle only', () => {
    const raised = [...regions.keys()].filter((id) => data.redFlagOfRegion(id));
    expect(raised).to.deep.equal(['saddle']);
    expect(data.redFlagOfRegion('saddle')).to.equal('rf-saddle');
    expect(raised).to.deep.equal([...regions.values()].filter(({ redFlag }) => redFlag).map(({ id }) => id));
  });
});
